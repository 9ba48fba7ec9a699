"""Moments of a text in Chinese or Japanese, from its signs: what both languages share."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._eastern_dates import read_date
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
UNIT_OF = re.compile(r"[~,][^ ]?e?[nN3za]([ymdhKCA間])")


@dataclass(frozen=True, slots=True)
class Item:
    """A shape in the signs: its name, and which signs it holds."""

    rule: str
    begin: int
    end: int


def read_signs(text: str, name: str, dated: str, signs: Signs) -> Iterator[Moment]:
    """The moments of a text whose signs these are, in reading order."""
    found = find_signs(fold(text), signs)
    kinds = "".join(sign.kind for sign in found)
    items = [Item(m.lastgroup or "", m.start(), m.end()) for m in SHAPES.finditer(kinds)]
    context = Context(dated=calendar.read_date(dated))
    at = 0
    while at < len(items):
        said, used = _at(items, at, found, kinds, context)
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


def _at(
    items: list[Item], at: int, found: list[Sign], kinds: str, context: Context
) -> tuple[Said | None, int]:
    """What the item is read as, with the next one where they are a range; how many it took."""
    item = items[at]
    if item.rule not in DATES:
        return _no_date(item, found, kinds, context), 1
    parts = _parts(item, found, kinds)
    follower = items[at + 1] if at + 1 < len(items) else None
    if follower and follower.rule in DATES and _joins(item, follower, found, kinds):
        pair = linked(parts, _parts(follower, found, kinds), context)
        if pair:
            whole, last = pair
            rest = Item("range", item.begin, follower.end)
            return _bounded(whole, last, rest, found, kinds, context), 2
    reading = read_date(parts, context)
    if not reading:
        return None, 1
    return _bounded(reading, reading, item, found, kinds, context), 1


def _parts(item: Item, found: list[Sign], kinds: str) -> Parts:
    """The parts of a date; its last number may share its unit with what follows."""
    shared = UNIT_OF.match(kinds, item.end)
    return read_parts(found[item.begin : item.end], shared[1] if shared else "")


def _joins(first: Item, second: Item, found: list[Sign], kinds: str) -> bool:
    """Whether what stands between two dates makes them the ends of a range."""
    between = kinds[first.end : second.begin]
    if between in LINKS:
        return True
    if between == ",":  # 六、七月
        return kinds[first.end - 1] in "nN3z"
    return between == "^" and (
        kinds[second.end : second.end + 1] == "i" or kinds[second.end - 1] == "間"
    )


def _bounded(
    reading: Reading, last: Reading, item: Item, found: list[Sign], kinds: str, context: Context
) -> Said:
    """A date with what stands around it: since, until, about."""
    begin, end, rule = item.begin, item.end, item.rule
    stretch = reading.stretch
    before = kinds[begin - 1 : begin]
    if before and before in "≈+U":
        begin -= 1
    since = until = about = False
    while (sign := kinds[end : end + 1]) and sign in "≋<>}kbi":
        written = found[end].value
        if sign == "<" and kinds[end + 1 : end + 2] in tuple("nNav"):
            break
        if sign == "}" and written == "开始" and before != "+":
            break
        since |= sign in ">}" or (sign == "k" and rule != "range")
        until |= sign == "<" or (sign == "b" and rule != "range")
        about |= sign == "≋"
        end += 1
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
        return Context(context.anchor, era, context.dated, context.month)
    if stretch.precision in MONTHLY:
        return Context(stretch, era, context.dated, stretch)
    same = known_year(stretch) == known_year(context.month)
    return Context(stretch, era, context.dated, context.month if same else None)


def _no_date(item: Item, found: list[Sign], kinds: str, context: Context) -> Said | None:
    """What is read from a shape that is no date."""
    signs = found[item.begin : item.end]
    reading = _other(item, signs, kinds, context)
    if not reading:
        return None
    begin, end = item.begin, item.end
    if item.rule == "duration" and kinds[end : end + 1] == "}" and found[end].value != "开始":
        reading, end = lately(read_lengths(signs), context, -1), end + 1
    if kinds[begin - 1 : begin] == "≈":
        begin -= 1
        reading = replace(reading, stretch=_blurred(reading.stretch))
    if kinds[end : end + 1] == "≋":
        end += 1
        reading = replace(reading, stretch=_blurred(reading.stretch))
    after = _leaning(context, reading) if item.rule in ("ago", "span") else context
    return Said(reading, item.rule, begin, end, after)


def _blurred(stretch: Stretch) -> Stretch:
    """An approximate stretch; a duration stays as it is."""
    return calendar.about(stretch) if stretch.earliest else stretch


def _other(item: Item, signs: list[Sign], kinds: str, context: Context) -> Reading | None:
    """A duration, a moment so far from another, a recurring time, or a vague one."""
    if item.rule == "set":
        return Reading(Stretch(read_set(signs), "", "", "set"), "stated", "resolved")
    if item.rule == "span":
        return year_span(signs[0].value)
    if item.rule == "vague":
        return Reading(VAGUE, "document", "unresolved")
    lengths = read_lengths(signs)
    if not iso_of(lengths):
        return None
    if item.rule == "ago":
        return away(lengths, _from(signs[0], context), -1 if signs[-1].kind == "<" else 1)
    if item.rule in ("past", "next"):
        return lately(lengths, context, -1 if item.rule == "past" else 1)
    stretch = Stretch(iso_of(lengths), "", "", "duration")
    if item.rule == "event":
        return Reading(stretch, "event", "unresolved")
    return _length_or_year(signs, stretch, context)


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
