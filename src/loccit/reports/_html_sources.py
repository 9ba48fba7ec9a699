"""The table of sources, and the sources that the account names and nobody gave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.reports._counts import many
from loccit.reports._html_findings import Finding
from loccit.reports._html_library import Library
from loccit.reports._html_links import followed
from loccit.reports._wanted import Wanted, wanted


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
class Lacking:
    """A source that the account points to and that is not at hand."""

    name: str
    link: str
    where: str


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


def lacking(library: Library) -> list[Lacking]:
    """The sources wanted, the most leaned on first."""
    found = sorted(wanted(library.critique), key=lambda source: -source.mentions)
    return [
        Lacking(library.person(source.name), followed(source.address), _where(library, source))
        for source in found
    ]


def _where(library: Library, source: Wanted) -> str:
    """How many mentions credit it; of one that is only pointed to, where that is."""
    if source.mentions:
        return many(source.mentions, "mention")
    return f"{library.label(source.place.document)}, {library.where(source.place)}"
