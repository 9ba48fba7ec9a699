"""English units and parts of days that stand to a date: `last week`, `the next day`, `tonight`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, Unit, moved, weekday
from loccit.grammars.moments._patterns import (
    PART,
    UNIT,
    S,
    folded,
    unit_of,
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
from loccit.grammars.moments._yearless import with_part
from loccit.lexicon.english_times import (
    BACK,
    DAY_PARTS,
    DAYS_BESIDE,
    FORTH,
    MULTIPLES,
)

Match = re.Match[str]
OVER = re.compile(r"\b(?:over|in|during|for|within|throughout|of)\s\Z", re.IGNORECASE)
GRAINS = ("day", "week", "month", "quarter", "year", "decade", "century", "millennium")
PRECISE: tuple[str, ...] = ("time", "day part", "day")


def step_of(words: str) -> int | None:
    """Which way a determiner points: -1 last, 0 this, 1 next; None where back in the text."""
    word = folded(words).removeprefix("the ").split(" ")[-1]
    return (
        -1 if word in BACK else 1 if word in FORTH else 0 if word in ("this", "current") else None
    )


def shifted(day: Day | None, unit: str, count: int) -> Stretch | None:
    """The unit that lies `count` units from the day's."""
    if day is None:
        return None
    if unit == "weekend":
        found = moved(day, "day", 5 - weekday(day) + 7 * count)
        last = moved(found, "day", 1) if found else None
        return calendar.between(found, last, "week") if found and last else None
    count, unit = (count * 2, "week") if unit == "fortnight" else (count, unit)
    if unit not in GRAINS:
        return None
    grain = cast(Unit, unit)
    start = day._replace(day=1) if unit not in ("day", "week") else day
    return at(moved(start, grain, count), grain)


def anchor(scene: Scene, unit: str) -> Day | None:
    """The first day of the moment before, where it is known as closely as the unit asks."""
    before = scene.story if unit in ("day", "week", "month") else scene.earlier
    if not before or not before.first or not before.last:
        return None
    if unit == "day":
        return before.last if before.precision in (*PRECISE, "range") else None
    if unit in ("week", "weekend", "fortnight"):
        return before.first if before.precision in (*PRECISE, "week") else None
    if unit == "month":
        return before.first if before.first[:2] == before.last[:2] else None
    return before.first if before.first.year == before.last.year else None


def _unit(match: Match, scene: Scene) -> Meaning | None:
    """A day, week, month, year by its determiner: last week, that year, the following month."""
    unit, words = unit_of(match["unit"]), folded(match["which"])
    if match["unit"].casefold() != unit:  # in the plural: a duration
        return None
    if unit in ("night", "weekday", "second", "minute", "hour", "sec", "min", "hr", "wk", "yr"):
        return _night(words, scene) if unit == "night" else None
    step = step_of(words)
    if step is None or "same" in words:
        day = anchor(scene, unit)
        if day:
            return by_earlier(shifted(day, unit, 0))
        grain = "day" if unit == "weekend" else unit
        known = not scene.earlier and grain in GRAINS and scene.opens(match.start())
        fallback = scene.now(cast(Unit, grain)) if known else None
        return by_document(shifted(fallback, unit, 0)) or open_unit(unit, "earlier")
    if ("past" in words.split() and "this" not in words) or _is_span(words, unit, match, scene):
        return _span(unit, step, scene)
    if _points_back(words, unit, scene):
        day = anchor(scene, unit)
        if day:
            return by_earlier(shifted(day, unit, step))
        if scene.earlier and not scene.news:
            return open_unit(unit, "earlier")
    now = scene.now("day" if unit in ("weekend", "fortnight") else cast(Unit, unit))
    back = any(word in words for word in ("following", "previous", "preceding"))
    found = (
        None if back and not scene.opens(match.start()) else by_document(shifted(now, unit, step))
    )
    return found or open_unit(unit, "earlier" if back else "document")


def open_unit(unit: str, basis: str) -> Meaning:
    """The meaning of a unit that stands to what is not known."""
    precision = unit if unit in ("day", "week", "month", "year", "decade", "century") else "range"
    return unknown(precision, "earlier" if basis == "earlier" else "document")  # type: ignore[arg-type]


def _night(words: str, scene: Scene) -> Meaning | None:
    """Last night, that night, the next night."""
    step = step_of(words)
    if words == "last" or (step == 0 and "same" not in words):
        found = shifted(scene.today, "day", -1 if words == "last" else 0)
        meaning = by_document(found) or unknown("day part")
    else:
        found = shifted(anchor(scene, "day"), "day", step or 0)
        meaning = by_earlier(found) or unknown("day part", "earlier")
    return with_part(meaning, "night")


def _is_span(words: str, unit: str, match: Match, scene: Scene) -> bool:
    """Whether `the last year` is twelve months that ended, and not a year of the calendar."""
    over = OVER.search(scene.text, max(0, match.start() - 14), match.start())
    spans = ("the last", "the coming", "the next")
    return words in spans and bool(over) and unit not in ("day", "quarter")


def _span(unit: str, step: int, scene: Scene) -> Meaning:
    """The time of one unit before or after the document's date."""
    count = MULTIPLES.get(unit, 1)
    sign = {"week": "W", "fortnight": "W", "day": "D", "weekend": "D", "month": "M", "quarter": "M"}
    return spanned(f"P{count}{sign.get(unit, 'Y')}", unit, step, scene)


def spanned(edtf: str, unit: str, step: int, scene: Scene, count: int = 1) -> Meaning:
    """A duration that ends or begins at the document's date, with its days where they are known."""
    today = scene.today
    if today and unit == "quarter" and step:
        return _quarters(edtf, today, step, count)
    grain = {"fortnight": "week", "weekend": "week"}.get(unit, unit)
    far = moved(today, cast(Unit, grain), step * count) if today and grain in GRAINS else None
    if not today or not far:
        return Meaning(Stretch(edtf, "", "", "duration"), "document")
    ends = calendar.between(min(today, far), max(today, far))
    return Meaning(replace(ends, edtf=edtf, precision="duration"), "document")


def _quarters(edtf: str, today: Day, step: int, count: int) -> Meaning:
    """The last or next quarters, as the calendar has them."""
    edges = shifted(today, "quarter", step), shifted(today, "quarter", step * count)
    first, last = sorted(edges, key=lambda edge: edge.earliest if edge else "")
    whole = calendar.span(first, last) if first and last else None
    empty = Stretch(edtf, "", "", "duration")
    return Meaning(replace(whole or empty, edtf=edtf, precision="duration"), "document")


def _points_back(words: str, unit: str, scene: Scene) -> bool:
    """Whether a determiner stands to the moment before in the text, not to the document's date."""
    if any(word in words for word in ("following", "previous", "preceding")):
        return scene.earlier is not None
    return words == "the next" and (unit == "day" or not scene.news)


def _part(match: Match, scene: Scene) -> Meaning | None:
    """A part of a day by its determiner: this morning, the next evening."""
    words, part = folded(match["which"]), DAY_PARTS[match["part"].casefold()]
    if words in ("this", "last", "tomorrow", "yesterday"):
        step = -1 if words in ("last", "yesterday") else 1 if words == "tomorrow" else 0
        return with_part(
            by_document(shifted(scene.today, "day", step)) or unknown("day part"), part
        )
    step = step_of(words) or 0
    day = anchor(scene, "day")
    meaning = by_earlier(shifted(day, "day", step)) if day else None
    if not meaning and not scene.earlier and scene.opens(match.start()):
        meaning = by_document(shifted(scene.today, "day", step))
    return with_part(meaning or unknown("day part", "earlier"), part)


def _day_beside(match: Match, scene: Scene) -> Meaning | None:
    """Today, yesterday, tomorrow, tonight, with the part of the day."""
    word = match["word"].casefold()
    meaning = by_document(shifted(scene.today, "day", DAYS_BESIDE[word])) or unknown("day")
    part = "night" if word == "tonight" else DAY_PARTS.get((match["part"] or "").casefold(), "")
    return with_part(meaning, part) if part else meaning


def _within(match: Match, scene: Scene) -> Meaning | None:
    """Earlier this week, later that year: the unit, of which a part is meant."""
    which = folded(match["which"] or "the")
    unit = unit_of(match["unit"])
    part = match["when"].casefold()
    pointing = which in ("that", "the same", "the following", "that same", "the next")
    if unit not in GRAINS:
        return None
    if pointing or (which == "the" and unit == "day"):
        day = anchor(scene, unit)
        step = 1 if which in ("the following", "the next") else 0
        meaning = by_earlier(shifted(day, unit, step), part)
        return meaning or (None if day else replace(open_unit(unit, "earlier"), part=part))
    step = step_of(which) or 0
    meaning = by_document(shifted(scene.now(cast(Unit, unit)), unit, step), part)
    return meaning or replace(open_unit(unit, "document"), part=part)


WHICH = (
    r"(?P<which>(?:(?:the|this|that|its|his|her|their|very)\s)?(?:(?:very|that|this)\s)?"
    r"(?:last|next|past|coming|previous|preceding|following|upcoming|same|current)|this|that)"
)
KIND = rf"(?:(?:calendar|fiscal|working|work|business){S})?"
NOT_MORE = r"(?![-\w]|['\u2019]\w{2})"
RULES = (
    Rule(
        "day beside",
        rf"(?P<word>{'|'.join(DAYS_BESIDE)})\b(?:{S}(?P<part>{PART})\b)?",
        _day_beside,
    ),
    Rule(
        "earlier or later",
        (
            rf"(?P<when>earlier|later){S}(?:(?:in|on){S})?"
            rf"(?P<which>this|that|the{S}same|the{S}following|the{S}next|that{S}same|the|last|next"
            rf"|previous){S}"
            rf"(?P<unit>day|week|month|year|decade|century|quarter)\b"
        ),
        _within,
    ),
    Rule(
        "part beside",
        (
            rf"(?P<which>(?:the{S})?(?:next|following|previous|same)|that{S}same|this|that)"
            rf"{S}(?P<part>{PART})\b"
        ),
        _part,
    ),
    Rule(
        "unit beside",
        (
            rf"{WHICH}{S}(?:(?:calendar|fiscal|working|work|business){S})?"
            rf"(?P<unit>{UNIT}){NOT_MORE}"
        ),
        _unit,
    ),
)
