"""The calendar: the stretches that dates name, as EDTF with their first and last day.

Days and their arithmetic are in `days`. What does not exist comes back as None.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from loccit.grammars.days import (
    ISO,
    Day,
    Unit,
    days_in,
    edtf_year,
    iso,
    moved,
    read_day,
    real_day,
    weekday,
)
from loccit.model import Precision

Portion = Literal["early", "mid", "late"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a date names: its EDTF, and its first and last day; "" where open or not known."""

    edtf: str
    earliest: str
    latest: str
    precision: Precision

    @property
    def first(self) -> Day | None:
        """The first day; None when open."""
        return read_day(self.earliest)

    @property
    def last(self) -> Day | None:
        """The last day; None when open."""
        return read_day(self.latest)


def stretch(edtf: str, first: Day | None, last: Day | None, precision: Precision) -> Stretch:
    """A stretch between two days; None is an open end."""
    return Stretch(edtf, iso(first) if first else "", iso(last) if last else "", precision)


def day(year: int, month: int, day: int) -> Stretch | None:
    """One day; None when there is none such."""
    found = real_day(year, month, day)
    return one_day(found) if found else None


def one_day(day: Day) -> Stretch:
    """The stretch of one day."""
    sign = "Y" if abs(day.year) > 9999 else ""
    return stretch(sign + iso(day), day, day, "day")


def _months(edtf: str, year: int, month: int, count: int, precision: Precision) -> Stretch | None:
    """The stretch of `count` months from a month on."""
    first = real_day(year, month, 1)
    end = moved(first, "month", count - 1) if first else None
    if not first or not end:
        return None
    return stretch(edtf, first, end._replace(day=days_in(end.year, end.month)), precision)


def month(year: int, month: int) -> Stretch | None:
    """A month of a year."""
    return _months(f"{edtf_year(year)}-{month:02d}", year, month, 1, "month")


def year(year: int) -> Stretch | None:
    """A year; 0 is 1 B.C."""
    return _months(edtf_year(year), year, 1, 12, "year")


def season(year: int, nth: int) -> Stretch | None:
    """Spring (1) to winter (4) of a year: winter runs into the next one.

    >>> season(1937, 4)
    Stretch(edtf='1937-24', earliest='1937-12-01', latest='1938-02-28', precision='season')
    """
    if not 1 <= nth <= 4:
        return None
    return _months(f"{edtf_year(year)}-{20 + nth}", year, 3 * nth, 3, "season")


def quarter(year: int, nth: int) -> Stretch | None:
    """The first (1) to fourth quarter of a year."""
    if not 1 <= nth <= 4:
        return None
    return _months(f"{edtf_year(year)}-{32 + nth}", year, 3 * nth - 2, 3, "quarter")


def half(year: int, nth: int) -> Stretch | None:
    """The first (1) or second half of a year."""
    if not 1 <= nth <= 2:
        return None
    return _months(f"{edtf_year(year)}-{39 + nth}", year, 6 * nth - 5, 6, "half")


def decade(year: int) -> Stretch | None:
    """The ten years that begin with `year`: 1930 is the 1930s."""
    if not 0 <= year <= 9990:
        return None
    return _months(f"{year // 10:03d}X", year // 10 * 10, 1, 120, "decade")


def century(nth: int, bc: bool = False) -> Stretch | None:
    """The nth century: the 19th is 1801 to 1900 though its EDTF is 18XX; 0 is none.

    >>> century(5, bc=True)
    Stretch(edtf='-04XX', earliest='-0499-01-01', latest='-0400-12-31', precision='century')
    """
    if not 1 <= nth <= 99:
        return None
    begin = 1 - 100 * nth if bc else 100 * nth - 99
    return _months(f"{'-' if bc else ''}{nth - 1:02d}XX", begin, 1, 1200, "century")


def week(day: Day) -> Stretch | None:
    """The week from Monday to Sunday that holds the day."""
    monday = moved(day, "day", -weekday(day))
    sunday = moved(day, "day", 6 - weekday(day))
    return between(monday, sunday, "week") if monday and sunday else None


def between(first: Day, last: Day, precision: Precision = "range") -> Stretch:
    """The days from the first to the last."""
    return stretch(f"{one_day(first).edtf}/{one_day(last).edtf}", first, last, precision)


def unit_at(day: Day, unit: Unit) -> Stretch | None:
    """The day, week, month, ... that holds the day."""
    at = day.year, day.month
    if unit == "day":
        return one_day(day)
    if unit == "week":
        return week(day)
    if unit == "month":
        return month(*at)
    if unit == "quarter":
        return quarter(day.year, (day.month + 2) // 3)
    if unit == "half":
        return half(day.year, 1 + (day.month > 6))
    if unit == "season":  # January and February belong to the winter of the year before
        return season(day.year - (day.month < 3), (day.month // 3 or 4))
    if unit == "year":
        return year(day.year)
    if unit == "decade":
        return decade(day.year)
    return century((day.year - 1) // 100 + 1) if unit == "century" else None


def read_date(text: str) -> Stretch | None:
    """The day, month or year that an ISO 8601 date or a prefix of it names; None for none.

    >>> read_date("2008-12").latest, read_date("soon")
    ('2008-12-31', None)
    """
    found = ISO.fullmatch(text)
    if not found:
        return None
    at = int(found[1])
    if found[3]:
        return day(at, int(found[2]), int(found[3]))
    return month(at, int(found[2])) if found[2] else year(at)


# What is done to a stretch.


def about(what: Stretch) -> Stretch:
    """The stretch as an approximate one."""
    return replace(what, edtf="/".join(end + "~" for end in what.edtf.split("/")))


def since(what: Stretch) -> Stretch:
    """From the stretch's first day on, with no end."""
    return Stretch(what.edtf.split("/")[0] + "/..", what.earliest, "", "range")


def until(what: Stretch, within: bool = True) -> Stretch:
    """Up to the stretch's last day, or with `within` false to the day before its first."""
    edge = what.last if within else what.first
    last = moved(edge, "day", 0 if within else -1) if edge else None
    return stretch("../" + what.edtf.split("/")[-1], None, last, "range")


def span(first: Stretch, last: Stretch) -> Stretch | None:
    """From the first stretch to the last; None when they run backwards."""
    begin, end = first.first, last.last
    if begin and end and end < begin:
        return None
    edtf = first.edtf.split("/")[0] + "/" + last.edtf.split("/")[-1]
    return stretch(edtf, begin, end, "range")


def ten_days(year: int, month: int, nth: int) -> Stretch | None:
    """The first, second or last ten days or so of a month: 上旬, 中旬, 下旬."""
    first = real_day(year, month, 10 * nth - 9) if 1 <= nth <= 3 else None
    if not first:
        return None
    end = 10 * nth if nth < 3 else days_in(year, month)
    return between(first, first._replace(day=end), "month part")


def _years(begin: int, end: int) -> Stretch | None:
    """The years from `begin` to `end`, both approximate."""
    first, last = year(begin), year(end)
    ends = span(about(first), about(last)) if first and last else None
    return replace(ends, precision="year part") if ends else None


def portion(what: Stretch, which: Portion) -> Stretch | None:
    """The early, mid or late part of a month, year, decade or century; None of others.

    >>> portion(decade(1930), "early").edtf, portion(year(1937), "mid").edtf
    ('1930~/1933~', '1937-05~/1937-08~')
    """
    nth = ("early", "mid", "late").index(which)
    first, last = what.first, what.last
    if not first or not last:
        return None
    if what.precision == "month":
        third = ten_days(first.year, first.month, nth + 1)
        return about(third) if third else None
    if what.precision == "year":
        ends = [month(first.year, at) for at in (4 * nth + 1, 4 * nth + 4)]
        joined = span(about(ends[0]), about(ends[1])) if ends[0] and ends[1] else None
        return replace(joined, precision="year part") if joined else None
    if what.precision == "decade":
        begin, end = ((0, 3), (4, 6), (7, 9))[nth]
        return _years(first.year + begin, first.year + end)
    if what.precision == "century":
        begin, end = ((0, 32), (33, 66), (67, 99))[nth]
        return _years(first.year + begin, first.year + end)
    return None


def half_of(what: Stretch, nth: int) -> Stretch | None:
    """The first (1) or second half of a month, decade or century, softly; None of others."""
    first, last = what.first, what.last
    if not first or not last:
        return None
    if what.precision == "month":
        day = last.day if nth == 2 else 15
        ends = between(first._replace(day=16 if nth == 2 else 1), first._replace(day=day))
        return replace(about(ends), precision="month part")
    size = {"decade": 5, "century": 50}.get(what.precision)
    if size is None:
        return None
    begin = first.year + size * (nth - 1)
    return _years(begin, begin + size - 1)


def partial(month: int | None, day: int | None) -> Stretch | None:
    """A day or month whose year is not known: `XXXX-12-13`, `XXXX-12`, `XXXX-XX-17`."""
    if month is not None and not 1 <= month <= 12:
        return None
    if day is not None and not 1 <= day <= days_in(2000, month or 1):
        return None
    signs = "XX" if month is None else f"{month:02d}"
    if day is None:
        return Stretch(f"XXXX-{signs}", "", "", "month") if month else None
    return Stretch(f"XXXX-{signs}-{day:02d}", "", "", "day")
