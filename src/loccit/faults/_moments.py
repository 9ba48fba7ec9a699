"""Dates of a passage in pairs: which quoted date stands for which date of the source."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from loccit.faults._passage import Passage, Side
from loccit.faults._standings import Pair, Standing, columns_of, is_touched, pairs_of, standing
from loccit.grammars.comparison import compare_moments
from loccit.grammars.moments import read_moments
from loccit.grammars.numerals import read_numerals
from loccit.grammars.senses import is_light
from loccit.model import Moment

# Dates that stand in the calendar by their own words; a duration is a figure with a unit.
CALENDAR = ("day part", "day", "month part", "month", "season", "quarter", "half", "year part",
            "year", "decade", "century", "range", "time", "week")  # fmt: skip


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def pairs(passage: Passage) -> tuple[Pair[Moment], ...]:
    """The dates that stand for one another, in order; none where no word differs."""
    if all(column.equal for column in passage.columns):
        return ()
    return pairs_of(passage, standings(passage.source), standings(passage.quoted), _agree)


def changed(passage: Passage) -> Iterator[Pair[Moment]]:
    """The pairs whose dates cannot be one, in words that are not equal."""
    for pair in pairs(passage):
        if is_touched(passage, pair) and not pair.agrees and _differs(passage, pair):
            yield pair


@lru_cache(maxsize=16)
def dated_columns(passage: Passage) -> frozenset[int]:
    """The columns of dates that changed: their numbers are no changed figures."""
    return frozenset(at for pair in changed(passage) for at in columns_of(passage, pair))


def standings(side: Side) -> tuple[Standing[Moment], ...]:
    """The dates of one side, as far as they stand in its words."""
    if not side.words:
        return ()
    begin, end = side.words[0].place.start, side.words[-1].place.end
    starts = [word.place.start - begin for word in side.words]
    declared = side.document.language or side.eastern
    found = [
        standing(moment, moment.place.start, moment.place.end, starts)
        for moment in read_moments(side.text[begin:end], declared, side.name)
        if moment.precision in CALENDAR and moment.basis in ("stated", "era") and moment.edtf
    ]
    return tuple(each for each in found if each)


def _agree(source: Moment, quoted: Moment) -> bool:
    """Whether both may be one date: the same, or one with a part of it left out."""
    if source.edtf == quoted.edtf:
        return True
    kind = compare_moments(source, quoted).kind
    if kind in ("narrower", "wider"):
        return source.precision != quoted.precision
    return kind not in ("conflict", "tension", "overlap", "touch")


def _differs(passage: Passage, pair: Pair[Moment]) -> bool:
    """Whether the changed words themselves are another number or another name of the calendar.

    A date may be read otherwise for what stands about it; then its words are the same.
    """
    source = _said(passage.source, pair.source)
    quoted = _said(passage.quoted, pair.quoted)
    return source != quoted and bool(source and quoted)


def _said(side: Side, found: Standing[Moment]) -> frozenset[str]:
    """The numbers of a date by their value, and its words that are not light."""
    words = side.words[found.first : found.last + 1]
    text = side.text[words[0].place.start : words[-1].place.end]
    numbers = {str(numeral.value) for numeral in read_numerals(text, side.latin)}
    names = {w.folded for w in words if w.folded.isalpha() and not is_light(w.folded, side.latin)}
    return frozenset(numbers | names)
