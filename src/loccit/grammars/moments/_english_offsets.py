"""English moments so many units off: `71 years ago`, `three days later`, `in two weeks`."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import cast

from loccit.grammars.days import Unit, moved
from loccit.grammars.moments._english_relative import (
    GRAINS,
    anchor,
    open_unit,
    spanned,
)
from loccit.grammars.moments._hedged import widened
from loccit.grammars.moments._nearby import Match
from loccit.grammars.moments._patterns import (
    COUNT,
    SINGLE,
    UNIT,
    S,
    folded,
    unit_of,
    values_of,
)
from loccit.grammars.moments._scene import (
    Meaning,
    Rule,
    Scene,
    at,
    by_document,
    by_earlier,
    unknown,
)
from loccit.grammars.moments._tense import tense


def _ago(match: Match, scene: Scene) -> Meaning | None:
    """So many units before or after the document's date or the moment before in the text."""
    unit, how = unit_of(match["unit"]), folded(match["how"])
    values = values_of(match["count"]) if match["count"] else (Fraction(1),)
    if unit in ("second", "minute", "hour", "sec", "min", "hr"):
        return unknown("time", "document" if how == "ago" else "earlier")
    by_now = how in ("ago", "from now", "hence", "from today", "back", "time")
    basis = "document" if by_now else "earlier"
    if len(values) != 1 or values[0].denominator != 1:
        return unknown("vague", "document" if by_now else "earlier", "past" if how == "ago" else "")
    count = int(values[0]) * (
        -1 if how in ("ago", "earlier", "before", "previously", "back") else 1
    )
    unit, count = _plain(unit, count)
    closest = "year" if unit in FAR else unit
    if match.groupdict().get("today"):  # 71 years ago today: the day itself
        closest = "day"
    day = scene.now(cast(Unit, closest)) if by_now else anchor(scene, closest)
    if not by_now and (unit in FAR or abs(count) > LONG or scene.parted(match.start())):
        day = None  # so far off, or a paragraph later, the moment before is seldom meant
    if not day and not scene.earlier and scene.opens(match.start()):
        day, by_now = scene.now(cast(Unit, closest)), True
    if not day:
        return open_unit(closest, basis)
    target = moved(day, cast(Unit, unit), count)
    what = at(target, cast(Unit, closest))
    if what and unit in FAR:
        what = widened(what, unit)
    return (by_document if by_now else by_earlier)(what) or open_unit(closest, basis)


def _plain(unit: str, count: int) -> tuple[str, int]:
    """The unit as the calendar has it: nights are days, fortnights two weeks."""
    names = {"night": "day", "weekday": "day", "weekend": "week", "wk": "week", "yr": "year"}
    if unit == "fortnight":
        return "week", 2 * count
    return ("month", 6 * count) if unit == "semester" else (names.get(unit, unit), count)


def _compound(match: Match, scene: Scene) -> Meaning | None:
    """Several units before or after: two years and three months ago."""
    by_now = folded(match["how"]) in ("ago", "hence", "back", "from now", "from today")
    back = folded(match["how"]) in ("ago", "back", "earlier", "before")
    day = scene.today if by_now else anchor(scene, "day")
    if not day and not scene.earlier and scene.opens(match.start()):
        day, by_now = scene.today, True
    unit = "year"
    for piece in PIECE.finditer(match["all"]):
        values = values_of(piece["count"])
        unit, count = _plain(unit_of(piece["unit"]), int(values[0]) if values else 0)
        if not day or unit not in GRAINS or len(values) != 1:
            return unknown("range", "document" if by_now else "earlier")
        day = moved(day, cast(Unit, unit), -count if back else count)
    unit = "day" if unit == "week" else unit
    what = at(day, cast(Unit, unit))
    return (by_document if by_now else by_earlier)(what) or open_unit(unit, "document")


def _ahead(match: Match, scene: Scene) -> Meaning | None:
    """So many units from the document's date on, where the sentence tells of coming things."""
    values, unit = values_of(match["count"]), unit_of(match["unit"])
    today = scene.today
    if not today or len(values) != 1 or values[0].denominator != 1:
        return None
    unit, count = _plain(unit, int(values[0]))
    if unit not in GRAINS or tense(scene.text, match.start(), match.end()) != "future":
        return None
    if match["way"].casefold() == "within":
        sign = {"day": "D", "week": "W", "month": "M"}.get(unit, "Y")
        return spanned(f"P{count}{sign}", unit, 1, scene, count)
    grain = "day" if unit == "week" else unit
    return by_document(at(moved(today, cast(Unit, unit), count), cast(Unit, grain)))


FAR = ("decade", "century", "millennium")
LONG = 100  # units: more of them count from something else than the moment before
PIECE = re.compile(rf"(?P<count>{SINGLE})[-\s](?P<unit>{UNIT})", re.IGNORECASE)
RULES = (
    Rule(
        "units from",
        (
            rf"(?:the{S})?(?:(?P<count>{COUNT})[-\s])?(?:full{S}|long{S})?(?P<unit>{UNIT}){S}"
            rf"(?P<how>ago|earlier|later|previously|hence|back|before(?=\s?(?:[,.;:?!)]|$))"
            rf"|afterwards?"
            rf"|after(?=\s?(?:[.;:?!)]|$))|from{S}now)\b(?P<today>(?<=ago){S}today\b)?"
            rf"(?!(?<=later){S}(?:this|that|in{S}the|today)\b)(?!(?<=earlier){S}(?:this|that"
            rf"|in{S}the)\b)"
        ),
        _ago,
    ),
    Rule(
        "units time",
        rf"in{S}(?P<count>{COUNT})[-\s](?P<unit>{UNIT})['\u2019]s?{S}(?P<how>time)\b",
        _ago,
    ),
    Rule(
        "units compound",
        (
            rf"(?P<all>(?:{SINGLE}[-\s]{UNIT}(?:,|{S}and)?{S}"
            rf"(?:and{S})?){{1,3}}{SINGLE}[-\s]{UNIT}){S}"
            rf"(?P<how>ago|earlier|later|before|hence|back|after|from{S}now|from{S}today)\b"
        ),
        _compound,
    ),
    Rule(
        "in units",
        (
            rf"(?P<way>in|within){S}(?P<count>{COUNT})[-\s](?P<unit>{UNIT})"
            rf"(?!{S}(?:of|after|before|from|since|ago))"
        ),
        _ahead,
    ),
)
