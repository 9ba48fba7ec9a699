"""Statements: what a document says in figures and moments, and whose the figures are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TypeVar

from loccit.crediting.holders import holder
from loccit.examined import examined, without_note_marks
from loccit.grammars.counting import counted
from loccit.grammars.figures import read_figures
from loccit.grammars.languages import by_language
from loccit.grammars.modality import modality
from loccit.grammars.moments import read_moments
from loccit.model import Document, Figure, Moment, Note, Place, Statements

S = TypeVar("S", Figure, Moment)
RELATIVE = ("document", "earlier")  # by which a quotation's words may be misread
PROSE = re.compile(r"[^\W\d_]{2}")
NEARBY = 120  # characters about a figure in which some word must stand, if any tells of it
NEAR = 1_000  # characters about a place that may decide how it is read
DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])")


class Texts:
    """The texts of documents as they are read, each made once."""

    def __init__(self) -> None:
        self._texts: dict[str, str] = {}

    def __getitem__(self, document: Document) -> str:
        """The text without what is left out, markup and the marks of notes; offsets stay."""
        if document.name not in self._texts:
            self._texts[document.name] = without_note_marks(examined(document))
        return self._texts[document.name]


def read_statements(
    document: Document, within: Place | None = None, texts: Texts | None = None
) -> Statements:
    """The figures and moments of a document, or of what stands about a place in it.

    "Yesterday" is read by the document's own date, and is `unresolved` where it has none. What
    is left out of a document, markup and the marks of notes are not read. Of several calls on
    one document `texts` keeps what is read.
    """
    text = (texts or Texts())[document]
    start, end = _about(document, within) if within else (0, len(text))
    near = text[start:end]
    moments = read_moments(near, document.language, document.name, day_of(document))
    figures = read_figures(near, document.language, document.name, moments)
    return Statements(
        tuple(_told(tuple(_later(figures, start)), text, document)), tuple(_later(moments, start))
    )


def read_spoken(
    document: Document, place: Place, source: Document, texts: Texts
) -> tuple[Moment, ...]:
    """The moments in the words at a place alone, as they were said on the day of their source.

    "On Thursday" in a quotation means a Thursday of who said it, not of who quotes it.
    """
    said = texts[document][place.start : place.end]
    moments = read_moments(said, document.language, document.name, day_of(source))
    return tuple(_later(moments, place.start))


def _later(stated: Iterable[S], by: int) -> Iterator[S]:
    """The statements, so many characters farther on in their document."""
    for each in stated:
        if isinstance(each, Figure):
            cue = _moved(each.cue, by) if each.cue else None
            numeral = _moved(each.numeral, by)
            yield replace(each, place=_moved(each.place, by), numeral=numeral, cue=cue)
        else:
            yield replace(each, place=_moved(each.place, by))


def _moved(place: Place, by: int) -> Place:
    """The place, so many characters farther on."""
    return replace(place, start=place.start + by, end=place.end + by)


def retold(moments: Iterable[Moment], spoken: Iterable[Moment]) -> tuple[Moment, ...]:
    """The moments, those read by what stands about them as their source says them."""
    by_place = {moment.place: moment for moment in spoken}
    return tuple(
        by_place.get(moment.place, moment) if moment.basis in RELATIVE else moment
        for moment in moments
    )


def day_of(document: Document) -> str:
    """The day, month or year by which a document's relative dates are read; "" for none."""
    found = DATE.match(document.published)
    return found[0] if found and is_date(found[0]) else ""


def undated(documents: Iterable[Document], stated: Iterable[Statements]) -> Iterator[Note]:
    """A note on each document whose date cannot be read, where a relative date wants it."""
    for document, said in zip(documents, stated, strict=True):
        wanted = any(m.basis == "document" and m.status == "unresolved" for m in said.moments)
        if wanted and document.published and not day_of(document):
            yield Note(
                f"its date {document.published!r} is none that relative dates can be read by; "
                "write it as 1937-12-13",
                document.name,
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
