"""Hedges before a distance in time: `more than seventy years ago`, `about a month later`."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Unit, iso, moved
from loccit.grammars.moments._joins import Reading
from loccit.grammars.moments._patterns import COUNT, compiled, values_of

REACH = 24  # characters before a distance in which its hedge stands
MORE = re.compile(
    r"\b(?:(?:well\s|far\s|much\s)?(?:more\sthan|over)|at\sleast|no\s(?:less|fewer)\sthan)\s\Z",
    re.IGNORECASE,
)
LESS = re.compile(
    r"\b(?:(?:less|fewer)\sthan|under|(?:very\s)?nearly|almost|not\squite|just\sunder|at\smost"
    r"|up\sto)\s\Z",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately|circa|an\sestimated)\s\Z", re.IGNORECASE
)
BACK = re.compile(r"\b(?:ago|earlier|before|previously|back)\Z", re.IGNORECASE)
UNITS: dict[str, Unit] = {"day": "day", "month": "month", "year": "year", "week": "week"}


def hedged(text: str, reading: Reading, floor: int) -> Reading | None:
    """The distance with its hedge, which opens or blurs it; None where it has none."""
    what = reading.meaning.what
    begin = max(floor, reading.start - REACH)
    if reading.rule != "units from" or not what.first:
        return None
    back = bool(BACK.search(text[reading.start : reading.end]))
    for pattern, earlier in ((MORE, back), (LESS, not back)):
        found = pattern.search(text, begin, reading.start)
        if found:
            opened = calendar.until(what) if earlier else calendar.since(what)
            rule = f"{reading.rule} {'until' if earlier else 'since'}"
            return _with(reading, found.start(), opened, rule)
    about = ABOUT.search(text, begin, reading.start)
    return _with(reading, about.start(), _blurred(text, reading), reading.rule) if about else None


def _with(reading: Reading, start: int, what: Stretch, rule: str) -> Reading:
    """The reading from its hedge on, with another stretch."""
    return replace(reading, start=start, rule=rule, meaning=replace(reading.meaning, what=what))


def _blurred(text: str, reading: Reading) -> Stretch:
    """The stretch as an approximate one, wider by a tenth of the distance on both sides."""
    what = reading.meaning.what
    unit = UNITS.get(what.precision)
    number = compiled(COUNT).match(text, reading.start)
    values = values_of(number[0]) if number else ()
    soft = calendar.about(what) if "~" not in what.edtf else what
    if not unit or not what.first or not what.last or len(values) != 1:
        return replace(soft, earliest="", latest="")
    width = max(1, round(values[0] / 10))
    first, last = moved(what.first, unit, -width), moved(what.last, unit, width)
    if not first or not last:
        return replace(soft, earliest="", latest="")
    return replace(soft, earliest=iso(first), latest=iso(last))


def widened(what: Stretch, unit: str) -> Stretch:
    """A stretch counted in decades or centuries: half of one wider on both sides."""
    half = {"decade": 5, "century": 50, "millennium": 500}.get(unit, 0)
    first = moved(what.first, "year", -half) if what.first else None
    last = moved(what.last, "year", half) if what.last else None
    if not first or not last:
        return what
    return replace(calendar.about(what), earliest=iso(first), latest=iso(last))
