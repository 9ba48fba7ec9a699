"""Dates of a passage in pairs: which quoted date stands for which date of the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from loccit.faults._passage import Passage, Side
from loccit.faults._standings import Pair, Standing, columns_of, is_touched, pairs_of, standing
from loccit.grammars.comparison import compare_moments
from loccit.grammars.moments import read_moments
from loccit.grammars.numerals import read_numerals
from loccit.grammars.senses import is_light
from loccit.model import Moment

UNSURE = re.compile(r"['’‘`]\d\d(?!\d)|\d{4}/\d(?!\d)|\b\d{1,2} [A-Za-z]{3,9}\.? \d\d(?!\d)")
WEEKDAYS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed weds thu thur thurs fri sat sun
    """.split()
)
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
def changed_columns(passage: Passage) -> frozenset[int]:
    """The columns of dates that changed."""
    return frozenset(at for pair in changed(passage) for at in columns_of(passage, pair))


@lru_cache(maxsize=16)
def dated_columns(passage: Passage) -> frozenset[int]:
    """The columns of dates that stand for one another: their numbers are no changed figures."""
    return frozenset(at for pair in pairs(passage) for at in columns_of(passage, pair))


def explained(passage: Passage, *, quoted: bool) -> Iterator[int]:
    """The words of one side that give a date which the other side gives too, in its words there.

    Words that only one side has are not explained, but for a weekday that is left out.
    """
    for pair in pairs(passage):
        if not pair.agrees:
            continue
        if _says_as_much(passage, pair):
            found = pair.quoted if quoted else pair.source
            yield from range(found.first, found.last + 1)
            continue
        for at in columns_of(passage, pair):
            column = passage.columns[at]
            left = range(column.source_from, column.source_to)
            right = range(column.quoted_from, column.quoted_to)
            if column.equal or not _within(left, pair.source) or not _within(right, pair.quoted):
                continue
            days = [_weekdays(passage.source, left), _weekdays(passage.quoted, right)]
            if (left and right and days[0] == days[1]) or (not right and days[0]):
                yield from right if quoted else left


def _says_as_much(passage: Passage, pair: Pair[Moment]) -> bool:
    """Whether both sides of a pair have the same numbers and names, in whatever order and form."""
    source, quoted = (
        {word[:3] for word in _said(side, found)}
        for side, found in ((passage.source, pair.source), (passage.quoted, pair.quoted))
    )
    return source == quoted


def _within(words: range, found: Standing[Moment]) -> bool:
    """Whether all of the words stand in a date."""
    return not words or (found.first <= words.start and words.stop - 1 <= found.last)


def _weekdays(side: Side, words: range) -> set[str]:
    """The weekdays among the words, by their first letters."""
    return {side.words[at].folded[:3] for at in words if side.words[at].folded in WEEKDAYS}


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
    """Whether both say the same date."""
    if (source.edtf, source.part) == (quoted.edtf, quoted.part):
        return True
    return compare_moments(source, quoted).kind in ("agree", "rounding")


def _conflict(source: Moment, quoted: Moment) -> bool:
    """Whether both cannot be one date: of two of one size neither may lie in the other."""
    kind = compare_moments(source, quoted).kind
    if kind in ("narrower", "wider"):
        return source.precision == quoted.precision
    return kind in ("conflict", "tension", "overlap", "touch")


def _differs(passage: Passage, pair: Pair[Moment]) -> bool:
    """Whether the changed words themselves are another number or another name of the calendar.

    A date may be read otherwise for what stands about it; then its words are the same. A year
    of two digits, and one of two calendars (1688/9), accuse nobody.
    """
    places = pair.source.value, pair.quoted.value
    if not _conflict(*places) or UNSURE.search(
        _text(passage.source, pair.source) + "\n" + _text(passage.quoted, pair.quoted)
    ):
        return False
    source = _said(passage.source, pair.source)
    quoted = _said(passage.quoted, pair.quoted)
    return source != quoted and bool(source and quoted)


def _text(side: Side, found: Standing[Moment]) -> str:
    """The characters of a date, and those beside it."""
    start = side.words[found.first].place.start
    return side.text[max(start - 1, 0) : side.words[found.last].place.end + 3]


def _said(side: Side, found: Standing[Moment]) -> frozenset[str]:
    """The numbers of a date by their value, and its words that are not light."""
    words = side.words[found.first : found.last + 1]
    text = side.text[words[0].place.start : words[-1].place.end]
    numbers = {str(numeral.value) for numeral in read_numerals(text, side.latin)}
    names = {w.folded for w in words if w.folded.isalpha() and not is_light(w.folded, side.latin)}
    return frozenset(numbers | names)
