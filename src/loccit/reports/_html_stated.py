"""The figures and dates of the accounts as tables of the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.model import Figure, Moment
from loccit.reports._html_library import Library
from loccit.reports._stated import beside, by_quoted, counts, known, sized


@dataclass(frozen=True, slots=True)
class Row:
    """One figure or date, as the page shows it."""

    where: str
    words: str
    language: str
    says: str
    about: str  # what a figure counts, how a date is known
    holder: str
    compared: str  # how it stands to the one in its place in the source


def figures(library: Library) -> list[Row]:
    """The figures of the accounts, in reading order."""
    return list(_rows(library, library.critique.stated.figures))


def moments(library: Library) -> list[Row]:
    """The dates of the accounts, in reading order."""
    return list(_rows(library, library.critique.stated.moments))


def _rows(library: Library, stated: tuple[Figure, ...] | tuple[Moment, ...]) -> Iterator[Row]:
    """A row for each that stands in an account."""
    relations = by_quoted(library.critique.relations)
    accounts = set(library.accounts)
    for each in stated:
        place = each.place
        if place.document not in accounts:
            continue
        relation = relations.get(place)
        yield Row(
            library.where(place)
            if library.roots == (place.document,)
            else f"{library.label(place.document)}, {library.where(place)}",
            library.text(place),
            library.language(place),
            sized(each) if isinstance(each, Figure) else _day(each),
            counts(each) if isinstance(each, Figure) else known(each),
            library.person(each.holder) if isinstance(each, Figure) else "",
            beside(relation, library.text) if relation else "",
        )


def _day(moment: Moment) -> str:
    """When it is: as EDTF, and in days where that says more."""
    ends = dict.fromkeys(end for end in (moment.earliest, moment.latest) if end)
    days = " to ".join(ends)
    return moment.edtf if days in ("", moment.edtf) else f"{moment.edtf} ({days})"
