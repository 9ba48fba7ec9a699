"""What stands so many units before or behind a date: `two days before 3 May`, `the week of`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Unit, moved
from loccit.grammars.moments._english_words import weekend
from loccit.grammars.moments._joins import Reading
from loccit.grammars.moments._patterns import COUNT, UNIT, compiled, unit_of, values_of
from loccit.lexicon.english_times import UNITS

REACH = 48  # characters before a date in which what shifts it stands
WAY = re.compile(
    r"\b(?:before|after|from|following|prior\sto|of|with|on|starting|beginning|commencing)\s"
    r"(?:the\s)?\Z|\bw/c\s\Z",
    re.IGNORECASE,
)
FROM = (
    rf"(?:\bfor\s)?\b(?P<count>{COUNT})[-\s](?P<unit>{UNIT}),?\s"
    r"(?:(?:starting|beginning|commencing)(?:\s(?:from|on))?|from)\s(?:the\s)?\Z"
)
SHIFT = (
    rf"\b(?P<more>(?:more|less)\sthan\s|exactly\s)?(?:the\s)?"
    rf"(?:(?P<count>{COUNT})[-\s](?:full\s)?)?(?P<unit>{UNIT})\s"
    r"(?:right\s)?(?P<way>before|after|from|following|prior\sto)\s(?:the\s)?\Z"
)
EVE = re.compile(r"\b(?:the\s)?(?P<day>eve|day\sbefore|morrow)\sof\s(?:the\s)?\Z", re.IGNORECASE)
WEEK_OF = re.compile(
    r"\b(?:the\s)?week(?:end)?(?:\s(?:of|starting|beginning|commencing)(?:\son|\swith)?)\s"
    r"(?:the\s)?\Z"
    r"|\bw/c\s\Z",
    re.IGNORECASE,
)
BACK = ("before", "prior to")
PLAIN = {"night": "day", "weekday": "day", "decade": "decade", "wk": "week", "yr": "year"}


def shifted(text: str, reading: Reading) -> Reading:
    """The reading with what it is shifted by, or as the week that it names."""
    what = reading.meaning.what
    begin = max(0, reading.start - REACH)
    if not what.first or what.precision not in ("day", "year", "month"):
        return reading
    if not WAY.search(text, begin, reading.start):
        return reading
    length = compiled(FROM).search(text, begin, reading.start)
    if length and what.precision == "day" and not length["count"].casefold().startswith("the"):
        lasting = length[0].casefold().startswith("for") or " from" not in length[0].casefold()
        if lasting and (found := _lasting(reading, length)):
            return found
    week = WEEK_OF.search(text, begin, reading.start)
    if week and what.precision == "day":
        find = weekend if "weekend" in week[0].casefold() else calendar.week
        return _as(reading, week.start(), find(what.first), "week of")
    eve = EVE.search(text, begin, reading.start)
    if eve and what.precision == "day":
        other = moved(what.first, "day", 1 if eve["day"].casefold() == "morrow" else -1)
        beside = calendar.one_day(other) if other else None
        return _as(reading, eve.start(), beside, "units from")
    shift = compiled(SHIFT).search(text, begin, reading.start)
    return _moved(reading, shift) if shift else reading


def _lasting(reading: Reading, length: re.Match[str]) -> Reading | None:
    """The stretch of so many units from a day on: for two weeks from 3 May."""
    unit = unit_of(length["unit"])
    unit = PLAIN.get(unit, unit)
    values, first = values_of(length["count"]), reading.meaning.what.first
    if unit not in ("day", "week", "month", "year") or len(values) != 1 or not first:
        return None
    if values[0].denominator != 1 or values[0] < 1:
        return None
    end = moved(first, cast(Unit, unit), int(values[0]))
    last = moved(end, "day", -1) if end else None
    if not last:
        return None
    return _as(reading, length.start(), calendar.between(first, last), "units from then")


def _moved(reading: Reading, shift: re.Match[str]) -> Reading:
    """The reading moved by a count of units; as it is where that cannot be reckoned."""
    unit = unit_of(shift["unit"])
    unit = PLAIN.get(unit, unit)
    values = values_of(shift["count"]) if shift["count"] else values_of("one")
    first = reading.meaning.what.first
    if UNITS[unit][1] == "clock" or len(values) != 1 or values[0].denominator != 1 or not first:
        return reading
    count = int(values[0]) * (-1 if shift["way"].casefold().replace("\n", " ") in BACK else 1)
    unit, count = ("week", 2 * count) if unit == "fortnight" else (unit, count)
    if unit not in ("day", "week", "month", "year", "decade", "century"):
        return reading
    if reading.meaning.what.precision != "day" and unit not in ("year", "decade", "century"):
        return reading
    target = moved(first, cast(Unit, unit), count)
    if not target:
        return reading
    exact = shift["way"].casefold() == "from" and reading.meaning.what.precision == "day"
    grain = "day" if unit == "week" or exact else unit if unit in ("day", "month") else "year"
    found = calendar.unit_at(target, cast(Unit, grain))
    more = (shift["more"] or "").casefold().startswith("more")
    if found and more:
        found = calendar.since(found) if count > 0 else calendar.until(found)
    rule = ("units from since" if count > 0 else "units from until") if more else "units from"
    return _as(reading, shift.start(), found, rule)


def _as(reading: Reading, start: int, what: Stretch | None, rule: str) -> Reading:
    """The reading with another stretch, from `start` on; as it is where there is none."""
    if not what:
        return reading
    return replace(reading, start=start, rule=rule, meaning=replace(reading.meaning, what=what))
