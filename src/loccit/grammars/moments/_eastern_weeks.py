"""Weeks and weekdays in Chinese and Japanese: 上周五, 7月の第一金曜日, 今年最后三周."""

from __future__ import annotations

from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, days_in, moved, real_day, weekday
from loccit.grammars.moments._eastern_parts import Parts
from loccit.grammars.moments._eastern_years import MONTHLY, Context, Reading, Told, year_of
from loccit.model import Basis

NOTHING = Stretch("", "", "", "day")
WEEKLY = ("day", "day part", "time", "week")
WEEKEND = 7
# Days of a week, from Monday: the ends of early, mid and late in it are soft.
PORTIONS = {"early": (0, 2), "mid": (1, 3), "late": (3, 6)}
HALVES = {1: (0, 2), 2: (3, 6)}


def read_weekday(parts: Parts, context: Context) -> Reading | None:
    """A weekday: of a week that is named, the nth of a month, or the last before the document."""
    if parts.nth is not None:
        return _nth_weekday(parts, context)
    nth = parts.weekday or 0
    basis: Basis = "document"
    if parts.week_step:
        basis = "document" if parts.week_step.by == "document" else "earlier"
        at = _day_of(context.base(parts.week_step.by))
        to = moved(at, "week", parts.week_step.count) if at else None
    else:
        at = _day_of(context.dated)
        to = _nearest(at, nth, parts.coming) if at and nth != WEEKEND else at
    if not to:
        return Reading(NOTHING, basis, "unresolved")
    ends = (5, 6) if nth == WEEKEND else (nth, nth)
    stretch = _days(to, ends)
    return Reading(stretch, basis, "resolved") if stretch else None


def _day_of(base: Stretch | None) -> Day | None:
    """The day of a moment that is known to the day or the week."""
    return base.last if base and base.precision in WEEKLY else None


def _nearest(day: Day, nth: int, coming: bool) -> Day | None:
    """The weekday next before a day, or the next after it."""
    if coming:
        return moved(day, "day", (nth - weekday(day) - 1) % 7 + 1)
    return moved(day, "day", -((weekday(day) - nth - 1) % 7 + 1))


def _days(day: Day, ends: tuple[int, int]) -> Stretch | None:
    """From one weekday to another, in the week of a day."""
    first, last = (moved(day, "day", end - weekday(day)) for end in ends)
    if not first or not last:
        return None
    return calendar.one_day(first) if first == last else calendar.between(first, last)


def part_of_week(day: Day, parts: Parts) -> Stretch | None:
    """The start, middle or end of the week of a day, a half of it, or its weekend; None for all."""
    if parts.half:
        return _days(day, HALVES[parts.half])
    if parts.weekend:
        return _days(day, (5, 6))
    stretch = _days(day, PORTIONS[parts.portion]) if parts.portion else None
    return calendar.about(stretch) if stretch else None


def month_meant(parts: Parts, context: Context) -> tuple[Told, int | None]:
    """The year, and the month if any, in which weeks or weekdays are counted."""
    if parts.month is not None or parts.year is not None or parts.year_step:
        return year_of(parts, context), parts.month
    step = parts.month_step
    by = step.by if step else "earlier" if context.month else "document"
    base = context.base(by) if step else context.month or context.dated
    at = base.last if base and base.precision in MONTHLY else None
    at = moved(at, "month", step.count) if at and step else at
    basis: Basis = "document" if by == "document" else "earlier"
    if not at:
        return Told(None, basis, "unresolved"), None
    return Told(at.year, basis, "resolved"), at.month


def _nth_weekday(parts: Parts, context: Context) -> Reading | None:
    """The nth weekday of a month; -1 is the last."""
    told, month = month_meant(parts, context)
    if told.year is None or month is None or parts.moon:
        return Reading(NOTHING, told.basis, "unresolved")
    days = [
        day
        for at in range(1, days_in(told.year, month) + 1)
        if (day := real_day(told.year, month, at)) and weekday(day) == parts.weekday
    ]
    nth = parts.nth or 0
    at = nth - 1 if nth > 0 else nth
    if not nth or not -len(days) <= at < len(days):
        return None
    return Reading(calendar.one_day(days[at]), told.basis, told.status, told.era)


def read_nth(parts: Parts, context: Context) -> Reading | None:
    """The nth week of a month or year, or the first or last so many units of one."""
    told, month = month_meant(parts, context)
    unknown = Reading(replace(NOTHING, precision="week"), told.basis, "unresolved")
    if told.year is None or not parts.nth or parts.moon:
        return unknown
    whole = calendar.month(told.year, month) if month else calendar.year(told.year)
    if not whole:
        return None
    stretch = _run(whole, parts) if parts.run else _nth_week(whole, parts.nth)
    return Reading(stretch, told.basis, told.status, told.era) if stretch else None


def _nth_week(whole: Stretch, nth: int) -> Stretch | None:
    """The nth week of a stretch: a week belongs where its Thursday lies."""
    first, last = whole.first, whole.last
    if not first or not last or abs(nth) > 60:
        return None
    edge = first if nth > 0 else last
    ahead = (3 - weekday(edge)) % 7 if nth > 0 else -((weekday(edge) - 3) % 7)
    thursday = moved(edge, "day", ahead + 7 * (nth - 1 if nth > 0 else nth + 1))
    return calendar.week(thursday) if thursday and first <= thursday <= last else None


def _run(whole: Stretch, parts: Parts) -> Stretch | None:
    """The first or last so many weeks, months or days of a stretch."""
    count, at_end = parts.run or 0, parts.nth == -1
    if parts.nth_unit == "week":
        edges = [_nth_week(whole, -nth if at_end else nth) for nth in (1, count)]
        ends = sorted((one.earliest, one.latest) for one in edges if one)
        if len(ends) < 2:
            return None
        week = calendar.read_date(ends[0][0]), calendar.read_date(ends[-1][1])
        first, last = week[0] and week[0].first, week[1] and week[1].last
    else:
        first, last = whole.first, whole.last
        unit = parts.nth_unit or "day"
        if at_end and last:
            edge = moved(last, "day", 1)
            first = moved(edge, unit, -count) if edge else None
        elif first:
            edge = moved(first, unit, count)
            last = moved(edge, "day", -1) if edge else None
    if not first or not last or not whole.first or not whole.last or count < 1:
        return None
    if parts.nth_unit != "week" and not whole.first <= first <= last <= whole.last:
        return None
    return calendar.between(first, last)
