"""Ranges in Chinese and Japanese: two dates of which one may lend the other what it lacks."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._eastern_dates import read_date
from loccit.grammars.moments._eastern_parts import Parts
from loccit.grammars.moments._eastern_years import Context, Reading, known_year
from loccit.model import Resolved

CENTURY = 100


def linked(first: Parts, second: Parts, context: Context) -> tuple[Reading, Reading] | None:
    """The range between two dates, and its second end; None where they are no range."""
    if first.era and first.decade is not None and second.decade is not None:
        second = replace(second, era=second.era or first.era)  # 昭和10年代から20年代
    begin = _first(first, second, context)
    if not begin:
        return None
    known = begin.stretch if begin.stretch.earliest else None
    lent = Context(known or context.anchor, begin.era or context.era, context.dated,
                   not known, known or context.month)  # fmt: skip
    if first.year is not None and not first.short and not first.era:
        lent = replace(lent, era=None)
    if not known:
        second = _of_same_month(first, second)
    if known and _is_weekday(second):
        lent, second = replace(lent, dated=known), replace(second, coming=True)
    if second.short and known:
        lent = replace(lent, dated=None)
    end = read_date(second, lent)
    if not end:
        return None
    end = _forward(begin, end, second, lent) or end
    stretch = _span(begin.stretch, end.stretch)
    if not stretch:
        return None
    stati: list[Resolved] = [begin.status, end.status]
    status = next((s for s in ("unresolved", "partial") if s in stati), "resolved")
    return Reading(stretch, begin.basis, status, begin.era or end.era), end  # type: ignore[arg-type]


def _is_weekday(parts: Parts) -> bool:
    """Whether a date is a weekday alone: behind another date it is the next such day."""
    return parts.weekday is not None and parts.day is None and not parts.week_step


def _of_same_month(first: Parts, second: Parts) -> Parts:
    """The second end with the month of the first, where it has none of its own."""
    same = second.month_step
    if (
        second.month is not None
        or not (second.day or second.third)
        or (same and (same.count or same.by != "earlier"))
    ):
        return second
    return replace(second, month=first.month, month_step=None)


def _first(first: Parts, second: Parts, context: Context) -> Reading | None:
    """The first end; without a year of its own it takes that of the second."""
    own = first.year is not None or first.year_step or first.month_step or first.day_step
    if not own and (second.year is not None or second.year_step) and first.month is not None:
        end = read_date(second, context)
        year = known_year(end.stretch) if end else None
        if end and year is not None:
            begin = read_date(replace(first, year=year), context)
            if begin and begin.stretch.earliest > end.stretch.earliest:
                begin = read_date(replace(first, year=year - 1), context)
            return replace(begin, basis=end.basis, era=end.era) if begin else None
    return read_date(first, context)


def _forward(begin: Reading, end: Reading, second: Parts, lent: Context) -> Reading | None:
    """The second end in the next year, where without a year it would lie before the first."""
    first, last = begin.stretch.first, end.stretch.last
    year = known_year(end.stretch)
    if not first or not last or last >= first or year is None:
        return None
    if second.year is not None or second.year_step or second.month is None:
        return None
    again = read_date(replace(second, year=year + 1), lent)
    return replace(again, basis=end.basis) if again else None


def _span(first: Stretch, second: Stretch) -> Stretch | None:
    """The range between two stretches, also where their years are not known."""
    if first.earliest and second.latest:
        return calendar.span(first, second)
    if not first.edtf or not second.edtf or first.earliest or second.latest:
        return None
    return Stretch(f"{first.edtf.split('/')[0]}/{second.edtf.split('/')[-1]}", "", "", "range")


def year_span(written: str) -> Reading | None:
    """Years in digits with a dash between: 1931–37, 1931-1937."""
    begin, end = (int(digits) for digits in re.findall(r"\d+", written))
    if end < CENTURY:
        end += begin // CENTURY * CENTURY
    first, last = calendar.year(begin), calendar.year(end)
    stretch = calendar.span(first, last) if first and last and begin < end else None
    return Reading(stretch, "stated", "resolved") if stretch else None
