"""The strip at the left: where in the accounts the findings lie."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from loccit.reports._html_findings import TURN, Finding
from loccit.reports._html_library import Library

BINS = 36  # as many as can be hit with a finger on a screen of ordinary height
FULL = 6  # findings in one bin that fill its width


@dataclass(frozen=True, slots=True)
class Bin:
    """A stretch of the accounts with findings: how many, which is worst, which is first."""

    at: int
    key: str
    number: int
    count: int
    width: int  # in percent


def strip(library: Library, findings: Iterable[Finding]) -> list[Bin]:
    """The stretches that have findings, in the order of the text."""
    lengths = [len(library.document(name).text) for name in library.accounts]
    begins = dict(zip(library.accounts, accumulate(lengths, initial=0), strict=False))
    whole = max(1, sum(lengths))
    bins: dict[int, list[tuple[int, Finding]]] = {}
    for finding in findings:
        place = finding.verdict.mention.place
        offset = begins.get(place.document, 0) + place.start
        bins.setdefault(min(BINS - 1, offset * BINS // whole), []).append((offset, finding))
    return list(_filled(bins))


def _filled(bins: dict[int, list[tuple[int, Finding]]]) -> Iterator[Bin]:
    """Each bin with its worst tone and its first finding."""
    for at, held in sorted(bins.items()):
        worst = min((finding.tone.key for _, finding in held), key=TURN.__getitem__)
        first = min(held, key=lambda pair: (pair[0], pair[1].number))[1]
        yield Bin(at, worst, first.number, len(held), 100 * min(len(held), FULL) // FULL)
