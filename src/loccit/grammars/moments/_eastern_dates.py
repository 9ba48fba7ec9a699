"""One date of a Chinese or Japanese text, from its parts to the stretch of the calendar."""

from __future__ import annotations

from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Portion, Stretch
from loccit.grammars.days import Unit, days_in, moved, real_day
from loccit.grammars.moments._eastern_ages import read_age
from loccit.grammars.moments._eastern_parts import Parts
from loccit.grammars.moments._eastern_weeks import (
    month_meant,
    part_of_week,
    read_nth,
    read_weekday,
)
from loccit.grammars.moments._eastern_years import (
    MONTHLY,
    Context,
    Reading,
    Told,
    lacks_century,
    year_of,
)
from loccit.model import Basis, Precision

LATE, WINTER = (11, 12), 4  # by the moon
NOTHING = Stretch("", "", "", "day")
PORTIONS: dict[str, Portion] = {"early": "early", "mid": "mid", "late": "late"}


def read_date(parts: Parts, context: Context) -> Reading | None:
    """The stretch that a date names; None when it is no date at all."""
    if parts.wrong:
        return None
    found = _read(parts, context)
    return _timed(found, parts) if found else None


def _timed(found: Reading, parts: Parts) -> Reading:
    """The reading with its part of the day, or its hour."""
    if found.stretch.precision != "day" or not (parts.part or parts.clock):
        return found
    if not parts.clock:
        return replace(found, stretch=replace(found.stretch, precision="day part"), part=parts.part)
    hour = _hour(parts)
    if not hour:
        return found
    edtf = f"{found.stretch.edtf}{hour}" if found.stretch.edtf else ""
    return replace(found, stretch=replace(found.stretch, edtf=edtf, precision="time"),
                   part=parts.part)  # fmt: skip


def _hour(parts: Parts) -> str:
    """The hour and minute as ISO 8601 has them; "" for none."""
    hour, minute = parts.clock or (99, 0)
    if 0 < hour < 12 and parts.part in ("afternoon", "evening", "night"):
        hour += 12
    return f"T{hour:02d}:{minute:02d}" if hour <= 24 and minute < 60 else ""


def read_hour(parts: Parts) -> Reading | None:
    """An hour of a day that is not told; None where there is none such."""
    hour = _hour(parts)
    stretch = Stretch(hour, "", "", "time")
    return Reading(stretch, "stated", "partial", part=parts.part) if hour else None


def _read(parts: Parts, context: Context) -> Reading | None:
    """The stretch of a date, without its time of day."""
    if parts.century is not None or parts.century_step or parts.decade is not None:
        return read_age(parts, context)
    if parts.weekday is not None and parts.day is None and not parts.day_step:
        return read_weekday(parts, context)
    if parts.nth_unit:
        return read_nth(parts, context)
    if parts.week_step and parts.day is None:
        return _from_step(parts, context, "week")
    if parts.day_step:
        return _from_step(parts, context, "day")
    if parts.month_step:
        return _in_step_month(parts, context)
    if parts.month is None and (parts.third is not None or parts.this == "month"):
        return _of_month_meant(parts, context)
    told = year_of(parts, context)
    if parts.month is None and parts.day is not None and parts.year is None and not parts.year_step:
        return _day_alone(parts, context)
    if told.status == "unresolved":
        return Reading(replace(NOTHING, precision=_precision(parts)), told.basis, "unresolved")
    if told.year is None:
        return _without_year(parts, told)
    return _in_year(parts, told)


def _precision(parts: Parts) -> Precision:
    """How fine a date is."""
    finer: list[tuple[object, Precision]] = [
        (parts.day or parts.day_step, "day"),
        (parts.third or (parts.portion and parts.this == "month"), "month part"),
        (parts.month or parts.moon, "month"),
        (parts.season, "season"),
        (parts.quarter, "quarter"),
        (parts.half, "half"),
        (parts.portion, "year part"),
    ]
    return next((precision for told, precision in finer if told), "year")


def _of_month_meant(parts: Parts, context: Context) -> Reading | None:
    """A part of the month that is spoken of: 下旬, 月末."""
    told, month = month_meant(parts, context)
    if told.year is None or month is None:
        unknown = replace(NOTHING, precision="month part")
        return Reading(unknown, told.basis, "unresolved")
    stretch = _of_month(parts, told.year, month)
    return Reading(stretch, told.basis, told.status) if stretch else None


def _in_year(parts: Parts, told: Told) -> Reading | None:
    """A date whose year is known."""
    year = told.year or 0
    if _is_lunisolar(parts, told):
        whole = calendar.year(year)
        whole = _to_its_end(whole, parts) if whole else None
        return Reading(whole, told.basis, "partial", told.era) if whole else None
    if parts.month is not None:
        stretch = _of_month(parts, year, parts.month)
        if not stretch and parts.year is None and (parts.month, parts.day) == (2, 29):
            leap = year // 4 * 4  # the last such day, where its year is not told
            stretch = _of_month(parts, leap, 2) or _of_month(parts, leap - 4, 2)
    else:
        stretch = _of_year(parts, year)
    status = told.status
    if stretch and told.era and told.basis == "era":
        status = status if told.era.ran(stretch.earliest, stretch.latest) else "partial"
    return Reading(stretch, told.basis, status, told.era) if stretch else None


def _to_its_end(year: Stretch, parts: Parts) -> Stretch:
    """The year of a lunisolar date, which in its last weeks lies in the next year of the sun."""
    late = parts.month in LATE or parts.season == WINTER or parts.portion == "late"
    last = year.last
    following = calendar.month(last.year + 1, 2) if last and late else None
    return replace(year, latest=following.latest) if following else year


def _is_lunisolar(parts: Parts, told: Told) -> bool:
    """Whether the month and day are not those of our calendar: then the year alone is sure."""
    finer = parts.month is not None or parts.season is not None or parts.portion
    old = bool(finer and told.era and parts.year and not told.era.is_solar(parts.year))
    return parts.moon or parts.movable or old


def _of_year(parts: Parts, year: int) -> Stretch | None:
    """A year, or a part of it."""
    if parts.season is not None:
        return calendar.season(year, parts.season)
    if parts.quarter is not None:
        return calendar.quarter(year, parts.quarter)
    if parts.half is not None:
        return calendar.half(year, parts.half)
    if parts.fiscal:
        first, last = calendar.month(year, 4), calendar.month(year + 1, 3)
        span = calendar.span(first, last) if first and last else None
        return replace(span, precision="year") if span else None
    whole = calendar.year(year)
    return calendar.portion(whole, PORTIONS[parts.portion]) if whole and parts.portion else whole


def _of_month(parts: Parts, year: int, month: int) -> Stretch | None:
    """A month, a part or a day of it."""
    if parts.day is not None:
        return calendar.day(year, month, parts.day)
    if parts.third is not None:
        return calendar.ten_days(year, month, parts.third)
    whole = calendar.month(year, month)
    if whole and parts.half is not None:
        return _half_month(year, month, parts.half)
    return calendar.portion(whole, PORTIONS[parts.portion]) if whole and parts.portion else whole


def _half_month(year: int, month: int, half: int) -> Stretch | None:
    """The first half of a month (to the 15th) or the second."""
    first, last = (1, 15) if half == 1 else (16, days_in(year, month))
    begin, end = real_day(year, month, first), real_day(year, month, last)
    return calendar.between(begin, end, "month part") if begin and end else None


def _without_year(parts: Parts, told: Told) -> Reading | None:
    """What is known of a date without its year, or without its century."""
    if parts.year is not None:
        if parts.month is not None and not 1 <= parts.month <= 12:
            return None
        return Reading(lacks_century(parts, parts.year, told), "stated", "partial", told.era)
    if parts.moon or parts.movable or parts.month is None:
        return Reading(replace(NOTHING, precision=_precision(parts)), "document", "unresolved")
    stretch = calendar.partial(parts.month, parts.day)
    if stretch and parts.third:
        stretch = _third_of(stretch, parts.third)
    return Reading(stretch, "stated", "partial") if stretch else None


def _third_of(month: Stretch, third: int) -> Stretch | None:
    """A third of a month whose year is not known; of a third without a sure end the month."""
    if third == 3 or not 1 <= third <= 2:
        return replace(month, precision="month part")
    first = 10 * third - 9
    edtf = f"{month.edtf}-{first:02d}/{month.edtf}-{first + 9:02d}"
    return Stretch(edtf, "", "", "month part")


def _day_alone(parts: Parts, context: Context) -> Reading | None:
    """A day of the month that is spoken of."""
    day = parts.day or 0
    if not 1 <= day <= 31:
        return None
    for base, basis in ((context.month, "earlier"), (context.dated, "document")):
        last = base.last if base and base.precision in MONTHLY and not context.lost else None
        if not last:
            continue
        found = calendar.day(last.year, last.month, day)
        if not found and basis == "document":  # of the month before, which had such a day
            back = moved(last, "month", -1)
            found = calendar.day(back.year, back.month, day) if back else None
        if found:
            return Reading(found, "earlier" if basis == "earlier" else "document", "resolved")
        break
    stretch = calendar.partial(None, day)
    return Reading(stretch, "stated", "partial") if stretch else None


def _from_step(parts: Parts, context: Context, unit: Unit) -> Reading | None:
    """A day or week some steps from the document's date or from an earlier moment."""
    step = parts.week_step if unit == "week" else parts.day_step
    assert step
    basis: Basis = "document" if step.by == "document" else "earlier"
    base = context.base(step.by)
    at = base.last if base and base.precision in ("day", "day part", "time", "week") else None
    to = moved(at, unit, step.count) if at else None
    if not to:
        return Reading(replace(NOTHING, precision="week" if unit == "week" else "day"), basis,
                       "unresolved")  # fmt: skip
    stretch = calendar.week(to) if unit == "week" else calendar.one_day(to)
    if unit == "week" and stretch:
        stretch = part_of_week(to, parts) or stretch
    return Reading(stretch, basis, "resolved") if stretch else None


def _in_step_month(parts: Parts, context: Context) -> Reading | None:
    """A month some steps away, or a day or part of it."""
    step = parts.month_step
    assert step
    basis: Basis = "document" if step.by == "document" else "earlier"
    base = context.base(step.by)
    at = base.last if base and base.precision in MONTHLY else None
    to = moved(at, "month", step.count) if at else None
    if not to:
        return Reading(replace(NOTHING, precision="month"), basis, "unresolved")
    stretch = _of_month(parts, to.year, to.month)
    return Reading(stretch, basis, "resolved") if stretch else None
