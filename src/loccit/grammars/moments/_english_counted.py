"""English days and weeks counted within a month or year: `the second Monday of May`, `week 31`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from loccit.grammars import calendar
from loccit.grammars.calendar import Portion, Stretch
from loccit.grammars.days import Day, Unit, moved, real_day, weekday
from loccit.grammars.moments._english_relative import anchor, shifted, step_of
from loccit.grammars.moments._patterns import (
    DASH,
    DAY,
    MAYBE,
    MONTH,
    NTH_DAY,
    ORDINAL,
    WEEKDAY,
    YEAR,
    S,
    day_of,
    folded,
    month_of,
    ordinal_of,
    weekday_of,
    year_of,
)
from loccit.grammars.moments._scene import (
    Meaning,
    Rule,
    Scene,
    by_document,
    by_earlier,
    stated,
    unknown,
)
from loccit.grammars.moments._yearless import yearless
from loccit.model import Basis

Match = re.Match[str]
LAST = ("last", "final")
ENDS: dict[str, Portion] = {
    "start": "early",
    "beginning": "early",
    "middle": "mid",
    "end": "late",
    "close": "late",
}


def _within(match: Match, scene: Scene) -> Meaning | None:
    """The month or year that something is counted in, by what it is known."""
    if match["month"]:
        month = month_of(match["month"])
        if match["year"]:
            year = year_of(match["year"])
            return stated(calendar.month(year, month)) if year is not None else None
        return yearless(scene, month, None, match.start(), match.end())
    if match["year"]:
        year = year_of(match["year"])
        return stated(calendar.year(year)) if year is not None else None
    unit = match["unit"].casefold()
    words = folded(match["which"] or "the")
    return _unit(scene, unit, words) or unknown("range")


def _unit(scene: Scene, unit: str, words: str) -> Meaning | None:
    """A unit such as this month or that year, of the document or of the moment before."""
    step = step_of(words)
    pointing = "that" in words or "same" in words or "following" in words
    if pointing or (words == "the" and not scene.news):
        return by_earlier(shifted(anchor(scene, unit), unit, step or 0))
    return by_document(shifted(scene.now(cast(Unit, unit)), unit, step or 0))


def _nth_weekday(match: Match, scene: Scene) -> Meaning | None:
    """The nth weekday of a month or year: the second Monday of May, the last Friday of 1937."""
    whole = _within(match, scene)
    if not whole or not whole.what.first or not whole.what.last:
        return whole and replace(whole, what=replace(whole.what, edtf="", precision="day"))
    day = weekday_of(match["weekday"])
    if match["nth"].casefold() in LAST:
        found = moved(whole.what.last, "day", -((weekday(whole.what.last) - day) % 7))
    else:
        ahead = (day - weekday(whole.what.first)) % 7 + 7 * (ordinal_of(match["nth"]) - 1)
        found = moved(whole.what.first, "day", ahead)
    inside = found and whole.what.first <= found <= whole.what.last
    return replace(whole, what=calendar.one_day(found)) if found and inside else None


def _nth_week(match: Match, scene: Scene) -> Meaning | None:
    """The nth week or days of a month or year, by sevens of days from its first: approximate."""
    whole = _within(match, scene)
    if not whole or not whole.what.first or not whole.what.last:
        return whole and replace(whole, what=replace(whole.what, edtf="", precision="week"))
    size = 2 if match["what"].casefold() == "weekend" else 7
    if size == 2:
        return None
    nth = ordinal_of(match["nth"])
    if match["nth"].casefold() in LAST:
        first: Day | None = moved(whole.what.last, "day", -6)
        last: Day | None = whole.what.last
    else:
        first = moved(whole.what.first, "day", 7 * (nth - 1))
        last = moved(first, "day", 6) if first else None
    if not first or not last or first > whole.what.last:
        return None
    what = calendar.about(calendar.between(first, min(last, whole.what.last), "week"))
    return replace(whole, what=what)


def _numbered_week(match: Match, scene: Scene) -> Meaning | None:
    """A week of the year by its number: week 31."""
    nth = int(match["nth"])
    year = year_of(match["year"]) if match["year"] else None
    now = scene.now("year")
    if not 1 <= nth <= 53 or (year is None and not now):
        return None
    begin = real_day(year if year is not None else now.year if now else 0, 1, 4)
    found = moved(begin, "day", 7 * (nth - 1)) if begin else None
    week = calendar.week(found) if found else None
    return stated(week) if year is not None else by_document(week)


def _weekday_nth(match: Match, scene: Scene) -> Meaning | None:
    """A weekday with its day of the month: Thursday the 21st: the nearest that is both."""
    nth, day = weekday_of(match["weekday"]), day_of(match["day"])
    before = anchor(scene, "month") if not scene.news else None
    now = before or scene.today
    if not now:
        return unknown("day", edtf=f"XXXX-XX-{day:02d}")
    for step in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
        month = moved(now._replace(day=1), "month", step)
        found = real_day(month.year, month.month, day) if month else None
        if found and weekday(found) == nth:
            what = calendar.one_day(found)
            return by_earlier(what) if before else by_document(what)
    return None


def _of_month(match: Match, scene: Scene) -> Meaning | None:
    """Days of this month, of the following month: the 20th of next month."""
    month = _unit(scene, "month", folded(match["which"]))
    if not month or not month.what.first:
        return unknown("day")
    at = month.what.first
    first = calendar.day(at.year, at.month, day_of(match["day"]))
    if not first or not match["last"]:
        return replace(month, what=first) if first else None
    last = calendar.day(at.year, at.month, day_of(match["last"]))
    both = calendar.span(first, last) if last else None
    return replace(month, what=both) if both else None


def _rest(match: Match, scene: Scene) -> Meaning | None:
    """What is left of a week, month or year from the document's day on."""
    unit = match["unit"].casefold()
    whole = shifted(scene.today, unit, 0)
    if not whole or not whole.last or not scene.today:
        return unknown("range")
    return by_document(calendar.between(scene.today, whole.last), "late")


def _after_next(match: Match, scene: Scene) -> Meaning | None:
    """The week after next, the year before last."""
    unit, ahead = match["unit"].casefold(), match["way"].casefold().startswith("after")
    now = scene.now("day" if unit == "weekend" else cast(Unit, unit))
    what = shifted(now, unit, 2 if ahead else -2)
    return by_document(what) or unknown("range")


def _end_of(match: Match, scene: Scene) -> Meaning | None:
    """The end of the year, the beginning of the month: of the document, or the moment before."""
    unit = match["unit"].casefold()
    whole = _unit(scene, unit, "the")
    which = ENDS[match["end"].casefold()]
    basis: Basis = "document" if scene.news else "earlier"
    if not whole:
        return unknown("range", basis, which)
    return replace(whole, what=calendar.portion(whole.what, which) or whole.what, part=which)


def _days_beside(days: int, day: Day) -> Stretch | None:
    """The stretch of so many days from a day on."""
    last = moved(day, "day", days - 1)
    return calendar.between(day, last) if last else None


def _first_days(match: Match, scene: Scene) -> Meaning | None:
    """The first or last days or weeks of a month or year: the first two weeks of May."""
    whole = _within(match, scene)
    count = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
    size = int(match["count"]) if match["count"].isdigit() else count[match["count"].casefold()]
    size *= 7 if match["what"].casefold() == "weeks" else 1
    if not whole or not whole.what.first or not whole.what.last or not 0 < size < 400:
        return None
    if match["nth"].casefold() == "first":
        what = _days_beside(size, whole.what.first)
    else:
        start = moved(whole.what.last, "day", 1 - size)
        what = _days_beside(size, start) if start else None
    return replace(whole, what=what) if what else None


WITHIN = (
    rf"(?:{S}?(?:of|in)(?:{S}the)?{S}|{S}|,{S})(?:(?P<month>{MONTH})(?:(?:,?{S}(?:of{S})?)"
    rf"(?P<year>{YEAR}))?"
    rf"|(?P<which>(?:(?:the|that){S})?(?:this|next|last|that|same|following|previous|the"
    rf"|current){S})?"
    rf"(?P<unit>month|year)\b)"
)
OF_YEAR = rf"(?:{S}(?:of|in){S}(?:the{S}year{S})?(?P<year>{YEAR})(?P<month>)(?P<which>)(?P<unit>))"
WHICH_MONTH = (
    rf"(?P<which>(?:(?:the|that){S})?(?:this|next|last|that|same|following|previous|current))"
    rf"{S}month\b"
)
NTH = rf"(?:the{S})?(?P<nth>{ORDINAL}|last|final)[-\s]"
COUNT_WORDS = r"(?P<count>\d{1,2}|two|three|four|five|six|seven|ten)"
RULES = (
    Rule("nth weekday", rf"{NTH}(?P<weekday>{WEEKDAY}){WITHIN}", _nth_weekday),
    Rule("nth weekday", rf"{NTH}(?P<weekday>{WEEKDAY}){OF_YEAR}", _nth_weekday),
    Rule("nth week", rf"{NTH}(?:full{S})?(?P<what>week){WITHIN}", _nth_week),
    Rule("nth week", rf"{NTH}(?:full{S})?(?P<what>week){OF_YEAR}", _nth_week),
    Rule(
        "first days",
        rf"(?:the{S})?(?P<nth>first|last|final){S}{COUNT_WORDS}{S}(?P<what>days|weeks){WITHIN}",
        _first_days,
    ),
    Rule(
        "first days",
        rf"(?:the{S})?(?P<nth>first|last|final){S}{COUNT_WORDS}{S}(?P<what>days|weeks){OF_YEAR}",
        _first_days,
    ),
    Rule(
        "numbered week",
        rf"(?:the{S})?week{S}(?P<nth>\d{{1,2}})\b(?!:\d)(?:{S}(?:of{S})?(?P<year>\d{{4}}))?",
        _numbered_week,
    ),
    Rule(
        "weekday nth",
        (
            rf"(?P<weekday>{WEEKDAY}),?{S}(?:the{S})?(?P<day>{NTH_DAY}|(?:[12]\d|3[01])"
            rf"(?=[.,;!?]|$))"
            rf"(?!{MAYBE}(?:of{S})?{MONTH})"
        ),
        _weekday_nth,
    ),
    Rule(
        "days of month",
        (
            rf"(?:(?:from|between){S})?(?:the{S})?(?P<day>{DAY})(?:{MAYBE}(?:{DASH}|to|till"
            rf"|until|through|and)"
            rf"{MAYBE}(?:the{S})?(?P<last>{DAY}))?{S}(?:of{S})?{WHICH_MONTH}"
        ),
        _of_month,
    ),
    Rule(
        "rest",
        (
            rf"(?:the{S})?(?:rest|remainder){S}(?:of{S})?(?:(?:the|this|current){S})?"
            rf"(?P<unit>week|month|year)\b"
        ),
        _rest,
    ),
    Rule(
        "after next",
        (
            rf"(?:the{S})?(?P<unit>week|month|year|decade|century|weekend){S}"
            rf"(?P<way>after{S}(?:the{S})?next|before{S}(?:the{S})?last)\b"
        ),
        _after_next,
    ),
    Rule(
        "end of",
        (
            rf"(?:the{S})?(?P<end>end|beginning|start|middle|close){S}of{S}the{S}"
            rf"(?P<unit>week|month|year|decade|century)\b(?!{S}(?:of|\d))"
        ),
        _end_of,
    ),
)
