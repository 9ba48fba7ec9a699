"""Statements: what a document says in figures and moments, and whose the figures are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from loccit.crediting.holders import holder
from loccit.examined import examined, without_note_marks
from loccit.grammars.counting import counted
from loccit.grammars.figures import read_figures
from loccit.grammars.languages import by_language
from loccit.grammars.modality import modality
from loccit.grammars.moments import read_moments
from loccit.model import Document, Figure, Moment, Place, Statements

PROSE = re.compile(r"[^\W\d_]{2}")
NEARBY = 120  # characters about a figure in which some word must stand, if any tells of it
NEAR = 1_000  # characters about a place that may decide how it is read
DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])")


def read_statements(document: Document, within: Place | None = None) -> Statements:
    """The figures and moments of a document, or of what stands about a place in it.

    "Yesterday" is read by the document's own date, and is `unresolved` where it has none. What
    is left out of a document, markup and the marks of notes are not read.
    """
    start, end = _about(document, within) if within else (0, len(document.text))
    text = without_note_marks(examined(document))[:end]
    text = _blank(text[:start]) + text[start:] if start else text
    dated = DATE.match(document.published)
    moments = read_moments(text, document.language, document.name, dated[0] if dated else "")
    figures = read_figures(text, document.language, document.name, moments)
    return Statements(tuple(_told(figures, text, document)), moments)


def read_spoken(document: Document, place: Place, published: str) -> tuple[Moment, ...]:
    """The moments in the words at a place alone, as they were said on the day of their source.

    "On Thursday" in a quotation means a Thursday of who said it, not of who quotes it.
    """
    text = without_note_marks(examined(document))[: place.end]
    text = _blank(text[: place.start]) + text[place.start :]
    dated = DATE.match(published)
    return read_moments(text, document.language, document.name, dated[0] if dated else "")


def retold(moments: Iterable[Moment], spoken: Iterable[Moment]) -> tuple[Moment, ...]:
    """The moments, those dated by their document as they were spoken where that is known."""
    by_place = {moment.place: moment for moment in spoken}
    return tuple(
        by_place.get(moment.place, moment) if moment.basis == "document" else moment
        for moment in moments
    )


def is_date(written: str) -> bool:
    """Whether it is a day, a month or a year that documents can be dated by.

    >>> is_date("1937-12"), is_date("13 December"), is_date("1937-13"), is_date("1937-02-30")
    (True, False, False, False)
    """
    if not DATE.fullmatch(written):
        return False
    try:
        date.fromisoformat(written + "-01" * (2 - written.count("-")))
    except ValueError:
        return False
    return True


def inside(stated: Statements, place: Place) -> Statements:
    """What is stated inside a place."""
    return Statements(
        tuple(figure for figure in stated.figures if place.holds(figure.numeral)),
        tuple(moment for moment in stated.moments if place.holds(moment.place)),
    )


def gathered(stated: Iterable[Statements]) -> Statements:
    """All that is stated, in the order given."""
    told = tuple(stated)
    return Statements(
        tuple(figure for each in told for figure in each.figures),
        tuple(moment for each in told for moment in each.moments),
    )


def _about(document: Document, place: Place) -> tuple[int, int]:
    """The lines that a place stands in, as far as they are near."""
    first, last = place.start - NEAR, place.end + NEAR
    end = document.text.find("\n", place.end, last)
    start = document.text.rfind("\n", max(first, 0), place.start) + 1
    return max(start, first, 0), end if end >= 0 else min(last, len(document.text))


def _blank(text: str) -> str:
    """As many spaces."""
    return " " * len(text)


def _told(figures: tuple[Figure, ...], text: str, document: Document) -> Iterator[Figure]:
    """The figures with what they count, how they are asserted, and whose they are."""
    if not figures:
        return
    tongues = by_language(text, document.language)
    for figure in figures:
        at = figure.numeral.start
        if not PROSE.search(text, max(at - NEARBY, 0), at + NEARBY):
            yield figure  # a cell among cells: no sentence says what it counts
            continue
        tongue = next((name for name, part in tongues.items() if not part[at].isspace()), "en")
        yield replace(
            figure,
            counted=counted(figure, text, tongue),
            modality=modality(figure, text, tongue),
            holder=holder(figure, document),
        )
