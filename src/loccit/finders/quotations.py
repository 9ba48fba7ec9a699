"""Find words that the document sets off as another's: in marks, in a block, before a credit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from loccit.collection import Collection
from loccit.finders._endings import credit_in_marks
from loccit.finders._pairing import paired
from loccit.finders._passages import bare_passages, block_passages
from loccit.finders._stretches import Stretch, stretches, trimmed
from loccit.model import Document, Place, Quotation

APOSTROPHE_OPENS = ("sv", "fi", "nb", "nn", "no")  # languages that write ’so’ inside ”…”


def find(document: Document, collection: Collection) -> Iterator[Quotation]:
    """Each quotation in `document` in reading order, the outer before the inner."""
    del collection  # what is set off as another's is set off, whatever the sources say
    paragraphs = stretches(document)
    marked = [*_in_marks(document, paragraphs), *_in_elements(document, paragraphs)]
    blocks = [_passage(document, start, end, "block") for start, end in block_passages(document)]
    marks = [_outer(quotation) for quotation in marked]
    bare = bare_passages(document, paragraphs, [(place.start, place.end) for place in marks])
    passages = [_passage(document, start, end, "bare") for start, end in bare]
    yield from _levelled(_ordered([*blocks, *passages, *marked]))


def _passage(document: Document, start: int, end: int, form: str) -> Quotation:
    """The quotation without marks at text[start:end)."""
    place = Place(document.name, start, end)
    return Quotation(place, "block") if form == "block" else Quotation(place, "bare")


def _in_marks(document: Document, paragraphs: list[Stretch]) -> Iterator[Quotation]:
    """Every quotation in marks; one of several paragraphs is one."""
    opens = document.language.split("-")[0].lower() in APOSTROPHE_OPENS
    for pair in paired(document.text, paragraphs, opens):
        start, end = trimmed(document.text, pair.start, pair.end)
        if start < end:
            outer_end = pair.closes if pair.closed else end
            credit = credit_in_marks(document.text, start, end)
            end = trimmed(document.text, start, credit.start)[1] if credit else end
            yield Quotation(
                Place(document.name, start, end),
                outer=Place(document.name, pair.opens, outer_end),
                closed=pair.closed,
            )


def _in_elements(document: Document, paragraphs: list[Stretch]) -> Iterator[Quotation]:
    """Every quotation that the markup alone sets off, as `<q>` does."""
    starts = [stretch.start for stretch in paragraphs]
    for inline in document.inlines:
        number = bisect_right(starts, inline.place.start) - 1
        if inline.kind == "q" and number >= 0 and inline.place.start < paragraphs[number].end:
            start, end = trimmed(document.text, inline.place.start, inline.place.end)
            if start < end:
                yield Quotation(Place(document.name, start, end), outer=inline.place)


def _ordered(quotations: Iterable[Quotation]) -> list[Quotation]:
    """The quotations in reading order; what was found twice in one place stands once."""
    ordered = sorted(quotations, key=_order)
    return [next(same) for _, same in groupby(ordered, key=lambda q: (q.form, _outer(q)))]


def _order(quotation: Quotation) -> tuple[int, int, bool, int]:
    """Where the quotation comes among the others: earlier first, then longer, then unmarked."""
    outer = _outer(quotation)
    return outer.start, -outer.end, quotation.form == "marks", quotation.place.start


def _outer(quotation: Quotation) -> Place:
    """The place of the quotation with its marks."""
    return quotation.outer or quotation.place


def _levelled(ordered: Iterable[Quotation]) -> Iterator[Quotation]:
    """The same quotations, each with how many it stands in, itself counted."""
    around: list[int] = []
    for quotation in ordered:
        outer = _outer(quotation)
        while around and around[-1] < outer.end:
            around.pop()
        around.append(outer.end)
        yield replace(quotation, level=len(around))
