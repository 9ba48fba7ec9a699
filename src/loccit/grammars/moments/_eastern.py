"""Moments of a text in Chinese or Japanese, from its signs: what both languages share."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._eastern_dates import read_date, read_hour
from loccit.grammars.moments._eastern_lengths import (
    VAGUE,
    away,
    iso_of,
    lately,
    read_lengths,
    read_set,
)
from loccit.grammars.moments._eastern_parts import Parts, read_parts
from loccit.grammars.moments._eastern_shapes import LINKS, SHAPES
from loccit.grammars.moments._eastern_signs import Sign, Signs, find_signs, fold
from loccit.grammars.moments._eastern_spans import linked, year_span
from loccit.grammars.moments._eastern_years import MONTHLY, Context, Reading, known_year
from loccit.model import Moment, Place

DATES = ("date", "nth", "century")
FIRM = ("time", "day part", "day", "week", "month part", "month", "season", "quarter", "half",
        "year part", "year")  # fmt: skip
HEADING = re.compile(r"^(?:[#=[【]|第[0-9一二三四五六七八九十]{1,4}[章节節部编回])", re.MULTILINE)
NAMING = re.compile("[一-鿿ァ-ヺー)」』》〉]")
NO_NAME = "他她它我你您们就将在于约才又而并但至且也都已这彼私僕俺氏君"  # 他三天前来过
MANY_DAYS = 9
OF_ANOTHER = "の的"  # what stands before these tells which: 陥落時の12月12日
UNIT_OF = re.compile(r"[~,][^ ]?e?[nN3za]([ymdhKCA間])")


@dataclass(frozen=True, slots=True)
class Line:
    """A folded text, its signs, and the letters of their kinds."""

    text: str
    signs: list[Sign]
    kinds: str

    def before(self, at: int) -> str:
        """The character that stands before a sign."""
        start = self.signs[at].start
        return self.text[start - 1 : start]


@dataclass(frozen=True, slots=True)
class Item:
    """A shape in the signs: its name, and which signs it holds."""

    rule: str
    begin: int
    end: int


def read_signs(text: str, name: str, dated: str, signs: Signs) -> Iterator[Moment]:
    """The moments of a text whose signs these are, in reading order."""
    folded = fold(text)
    found = find_signs(folded, signs)
    line = Line(folded, found, "".join(sign.kind for sign in found))
    items = [Item(m.lastgroup or "", m.start(), m.end()) for m in SHAPES.finditer(line.kinds)]
    opening = context = Context(dated=calendar.read_date(dated))
    headings = deque(heading.start() for heading in HEADING.finditer(folded))
    at = 0
    while at < len(items):
        while headings and found[items[at].begin].start >= headings[0]:
            headings.popleft()
            context = opening
        said, used = _at(items, at, line, context)
        at += used
        if said:
            reading, begin, end, context = said.reading, said.begin, said.end, said.context
            stretch = reading.stretch
            yield Moment(
                Place(name, found[begin].start, found[end - 1].end),
                stretch.edtf, stretch.earliest, stretch.latest, stretch.precision,
                reading.basis, reading.status, reading.part, said.rule,
            )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """What some signs are read as, and what a later date may lean on."""

    reading: Reading
    rule: str
    begin: int
    end: int
    context: Context


def _at(items: list[Item], at: int, line: Line, context: Context) -> tuple[Said | None, int]:
    """What the item is read as, with the next one where they are a range; how many it took."""
    item = items[at]
    if item.rule not in DATES:
        return _no_date(item, line, context), 1
    parts = _parts(item, line)
    told = parts.month is not None or parts.day is not None
    if told and line.before(item.begin) in tuple(OF_ANOTHER) and not _has_year(parts):
        context = replace(context, anchor=None, month=None, lost=True)
    follower = items[at + 1] if at + 1 < len(items) else None
    if follower and follower.rule in DATES and _joins(item, follower, line):
        pair = linked(parts, _parts(follower, line), context)
        if pair and line.kinds[item.end] == "," and _are_few_days(parts):
            few = Reading(_few_days(parts), "stated", "resolved")
            return Said(few, "duration", item.begin, follower.end, context), 2
        if pair:
            whole, last = pair
            rest = Item("range", item.begin, follower.end)
            return _bounded(whole, last, rest, line, context), 2
    reading = read_date(parts, context)
    if not reading:
        return None, 1
    return _bounded(reading, reading, item, line, context), 1


def _are_few_days(parts: Parts) -> bool:
    """Whether 二、三日 may be two or three days as well as the second and third of a month."""
    day = parts.day
    return day is not None and day < MANY_DAYS and parts.month is None and not parts.month_step


def _few_days(parts: Parts) -> Stretch:
    """So many days or one more."""
    return Stretch(f"P{parts.day}D/P{(parts.day or 0) + 1}D", "", "", "duration")


def _has_year(parts: Parts) -> bool:
    """Whether the words alone, or a word like 去年, tell the year."""
    steps = (parts.year_step, parts.month_step, parts.week_step, parts.day_step)
    return parts.year is not None or parts.century is not None or any(steps)


def _parts(item: Item, line: Line) -> Parts:
    """The parts of a date; its last number may share its unit with what follows."""
    shared = UNIT_OF.match(line.kinds, item.end)
    return read_parts(line.signs[item.begin : item.end], shared[1] if shared else "")


def _joins(first: Item, second: Item, line: Line) -> bool:
    """Whether what stands between two dates makes them the ends of a range."""
    between = line.kinds[first.end : second.begin]
    if between in LINKS:
        return True
    if between == ",":  # 六、七月
        return line.kinds[first.end - 1] in "nN3z"
    if between in ("}~", ">~"):  # 自1931年起至1945年
        return line.signs[first.end].written == "起"
    return between == "^" and (
        line.kinds[second.end : second.end + 1] == "i" or line.kinds[second.end - 1] == "間"
    )


def _bounded(reading: Reading, last: Reading, item: Item, line: Line, context: Context) -> Said:
    """A date with what stands around it: since, until, about."""
    begin, end, rule = item.begin, item.end, item.rule
    stretch = reading.stretch
    before = line.kinds[begin - 1 : begin]
    if before and before in "≈+U":
        begin -= 1
    since = until = about = False
    while (sign := line.kinds[end : end + 1]) and sign in "≋<>}kbi":
        written = line.signs[end].value
        if sign == "<" and line.kinds[end + 1 : end + 2] in tuple("nNav"):
            break
        if sign == "}" and written == "开始" and before != "+":
            break
        since |= sign in ">}" or (sign == "k" and rule != "range")
        until |= sign == "<" or (sign == "b" and rule != "range")
        about |= sign == "≋"
        end += 1
    if line.kinds[end : end + 2] == "ou" and line.signs[end + 1].written == "周" and stretch.first:
        stretch, end = calendar.week(stretch.first) or stretch, end + 2
    opened = rule != "range" and not since and not until
    since |= opened and before == "+"
    until |= opened and before == "U"
    if stretch.edtf:
        if about or before == "≈":
            stretch = calendar.about(stretch)
        if since or until:
            stretch = calendar.since(stretch) if since else calendar.until(stretch)
            rule = "open"
    after = _leaning(context, last)
    return Said(replace(reading, stretch=stretch), rule, begin, end, after)


def _leaning(context: Context, reading: Reading) -> Context:
    """What later dates may lean on once this one is read."""
    stretch = reading.stretch
    firm = stretch.precision in FIRM and bool(stretch.earliest or stretch.latest)
    era = context.era
    if reading.era:
        era = None if reading.era.back else reading.era
    elif reading.basis == "stated" and reading.status == "resolved" and firm:
        era = None  # years are now told by our own calendar
    if not firm:
        lost = context.lost or (reading.status == "partial" and stretch.edtf.startswith("X"))
        return replace(context, era=era, lost=lost)
    if stretch.precision in MONTHLY:
        return Context(stretch, era, context.dated, False, stretch)
    same = known_year(stretch) == known_year(context.month)
    return Context(stretch, era, context.dated, False, context.month if same else None)


def _no_date(item: Item, line: Line, context: Context) -> Said | None:
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
    after = _leaning(context, reading) if item.rule in ("ago", "span") else context
    return Said(reading, item.rule, begin, end, after)


def _blurred(stretch: Stretch) -> Stretch:
    """An approximate stretch; a duration stays as it is."""
    return calendar.about(stretch) if stretch.earliest else stretch


def _other(item: Item, signs: list[Sign], line: Line, context: Context) -> Reading | None:
    """A duration, a moment so far from another, a recurring time, or a vague one."""
    if item.rule == "set":
        return Reading(Stretch(read_set(signs), "", "", "set"), "stated", "resolved")
    if item.rule == "span":
        return year_span(signs[0].value)
    if item.rule == "clock":
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
    return _length_or_year(signs, stretch, context)


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


def _length_or_year(signs: list[Sign], stretch: Stretch, context: Context) -> Reading | None:
    """A duration; a bare `13年` where years are told by an era is the year of that era."""
    if "".join(sign.kind for sign in signs) in ("ny", "n間") and context.era and signs[0].value:
        year = signs[0].value[0]
        if context.era.has(year):
            return read_date(Parts(year=year, short=True), context)
    return Reading(stretch, "stated", "resolved")
