"""What is no date in Chinese and Japanese: durations, what leads by them, sets, what is vague."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._eastern_ages import read_reign
from loccit.grammars.moments._eastern_dates import read_date, read_hour
from loccit.grammars.moments._eastern_lengths import (
    VAGUE,
    away,
    iso_of,
    lately,
    read_lengths,
    read_set,
)
from loccit.grammars.moments._eastern_line import OF_ANOTHER, Item, Line, Said, leaning
from loccit.grammars.moments._eastern_parts import Parts, read_parts
from loccit.grammars.moments._eastern_signs import Sign
from loccit.grammars.moments._eastern_spans import year_span
from loccit.grammars.moments._eastern_years import Context, Reading, known_year

NAMING = re.compile("[一-鿿ァ-ヺー)」』》〉]")
PAST = re.compile("来(?![到华访自临过往])")  # 十年来
BEFORE_YEAR = ("", *"、,。;(（\n ·:")
BEHIND_YEAR = ("", *"、,。;)(\nには~-春夏秋冬")
NO_NAME = "他她它我你您们就将在于约才又而并但至且也都已这彼私僕俺氏君"  # 他三天前来过


def read_rest(item: Item, line: Line, context: Context) -> Said | None:
    """What is read from a shape that is no date."""
    signs = line.signs[item.begin : item.end]
    reading = _other(item, signs, line, context)
    if not reading:
        return None
    begin, end = item.begin, item.end
    if (
        item.rule == "duration"
        and line.kinds[end : end + 1] == "}"
        and line.signs[end].value != "开始"
    ):
        reading, end = lately(read_lengths(signs), context, -1), end + 1
    if line.kinds[begin - 1 : begin] == "≈":
        begin -= 1
        reading = replace(reading, stretch=_blurred(reading.stretch))
    if line.kinds[end : end + 1] == "≋":
        end += 1
        reading = replace(reading, stretch=_blurred(reading.stretch))
    if item.rule == "duration" and PAST.match(line.text, line.signs[end - 1].end):
        reading = lately(read_lengths(signs), context, -1)  # 十年来
    after = leaning(context, reading) if item.rule in ("ago", "span") else context
    return Said(reading, item.rule, begin, end, after)


def _blurred(stretch: Stretch) -> Stretch:
    """An approximate stretch; a duration stays as it is."""
    return calendar.about(stretch) if stretch.earliest else stretch


def _other(item: Item, signs: list[Sign], line: Line, context: Context) -> Reading | None:
    """A duration, a moment so far from another, a recurring time, or a vague one."""
    if item.rule == "set":
        return Reading(Stretch(read_set(signs), "", "", "set"), "stated", "resolved")
    if item.rule == "reign":
        part = signs[-1].value if signs[-1].kind == "p" else signs[-1].value or ""
        return read_reign(signs[0].value, part if part in ("early", "mid", "late") else "")
    if item.rule == "span":
        return year_span(signs[0].value)
    if item.rule == "clock":
        if signs[-1].kind == "I" and line.kinds[item.end : item.end + 1] == "<":
            return None  # 九時十分前 is before nine
        return read_hour(read_parts(signs, ""))
    if item.rule == "vague":
        return Reading(VAGUE, "document", "unresolved")
    lengths = read_lengths(signs)
    if not iso_of(lengths):
        return None
    if item.rule == "ago":
        if _of_event(item, signs, line):
            return Reading(VAGUE, "event", "unresolved")
        return away(lengths, _from(signs[0], context), -1 if signs[-1].kind == "<" else 1)
    if item.rule in ("past", "next"):
        return lately(lengths, context, -1 if item.rule == "past" else 1)
    stretch = Stretch(iso_of(lengths), "", "", "duration")
    if item.rule == "event":
        return Reading(stretch, "event", "unresolved")
    return _length_or_year(signs, stretch, line, context)


def _of_event(item: Item, signs: list[Sign], line: Line) -> bool:
    """Whether a length is counted from what is named before it: 開戦三日前, 陥落の一か月後."""
    before = line.before(item.begin)
    if signs[0].kind == "D" or not before:
        return False
    if before in OF_ANOTHER or line.kinds[item.begin - 1] in "ok":
        return True
    return bool(NAMING.match(before)) and before not in NO_NAME


def _from(sign: Sign, context: Context) -> Context:
    """What a length is counted from: the day named before it (昨日の二日前), or what is known."""
    if sign.kind != "D":
        return context
    day = read_date(Parts(day_step=sign.value), context)
    known = day.stretch if day and day.stretch.earliest else None
    return Context(known, dated=known)


def _stands_alone(signs: list[Sign], line: Line) -> bool:
    """Whether a bare year is set off as one: 、26年に."""
    start = signs[0].start
    before = line.text[start - 1 : start] if start else ""
    behind = line.text[signs[-1].end : signs[-1].end + 1]
    return before in BEFORE_YEAR and behind in BEHIND_YEAR


def _length_or_year(
    signs: list[Sign], stretch: Stretch, line: Line, context: Context
) -> Reading | None:
    """A duration; a bare `13年` where years are told by an era is the year of that era."""
    kinds = "".join(sign.kind for sign in signs)
    if kinds == "ny" and context.era and signs[0].value and _stands_alone(signs, line):
        year = signs[0].value[0]
        if context.era.has(year) and context.era.year(year) >= (known_year(context.anchor) or 0):
            return read_date(Parts(year=year, short=True), context)
    return Reading(stretch, "stated", "resolved")
