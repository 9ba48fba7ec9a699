"""The table of sources, and the sources that the account names and nobody gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.model import Critique
from loccit.reports._html_findings import Finding
from loccit.reports._html_library import Library
from loccit.reports._html_links import followed


@dataclass(frozen=True, slots=True)
class Source:
    """A source that was searched."""

    number: int
    title: str
    name: str
    digest: str
    byline: str
    link: str
    findings: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """A source that the account credits and that is not at hand."""

    name: str
    link: str
    findings: int


def sources(library: Library, findings: Iterable[Finding]) -> list[Source]:
    """Every source that was searched, with how many findings rest on it."""
    resting: Counter[str] = Counter()
    for finding in findings:
        match = finding.verdict.match
        resting.update({part.source.document: 1 for part in match.parts} if match else {})
    return list(_rows(library, resting))


def _rows(library: Library, resting: Counter[str]) -> Iterator[Source]:
    for number, holding in enumerate(library.critique.sources, 1):
        document = library.document(holding.name)
        yield Source(
            number,
            library.label(holding.name),
            holding.name,
            holding.digest,
            library.byline(holding.name),
            followed(document.address),
            resting[holding.name],
        )


def wanted(library: Library, critique: Critique) -> list[Wanted]:
    """The credits that name nothing at hand, each once, the most leaned on first."""
    counter: Counter[tuple[str, str]] = Counter()
    for verdict in critique.verdicts:
        unheld = (c.credit for c in verdict.credits if c.standing == "unresolved")
        counter.update({(library.person(c.name) or c.address, c.address): 1 for c in unheld})
    ranked = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
    return [Wanted(name, followed(address), count) for (name, address), count in ranked if name]
