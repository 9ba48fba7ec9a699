"""Days: the Gregorian calendar's arithmetic, in years without end; every language shares it.

Years are astronomical (0 is 1 B.C.). What does not exist (31 February, month 13) comes back
as None, never as an exception.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

FARTHEST = 10**8  # years: what lies farther is no date
Unit = Literal[
    "day", "week", "month", "quarter", "season", "half", "year", "decade", "century", "millennium"
]
DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS_IN: dict[Unit, int] = {
    "month": 1,
    "quarter": 3,
    "season": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12000,
}
ISO = re.compile(r"\s*(-?\d{4,9})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?\s*", re.S)


class Day(NamedTuple):
    """A day of the calendar; days compare in time."""

    year: int
    month: int
    day: int


def is_leap(year: int) -> bool:
    """Whether the year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in(year: int, month: int) -> int:
    """How many days the month has; 0 when there is no such month."""
    if not 1 <= month <= 12:
        return 0
    return 29 if month == 2 and is_leap(year) else DAYS[month - 1]


def real_day(year: int, month: int, day: int) -> Day | None:
    """The day, None when the calendar has none such."""
    if abs(year) > FARTHEST or not 1 <= day <= days_in(year, month):
        return None
    return Day(year, month, day)


def number(day: Day) -> int:
    """The days from 1970-01-01 to `day`: a count to reckon with.

    >>> number(Day(1970, 1, 2)), number(Day(0, 12, 31)) - number(Day(0, 1, 1))
    (1, 365)
    """
    year = day.year - (day.month <= 2)
    within = (153 * ((day.month + 9) % 12) + 2) // 5 + day.day - 1
    return year * 365 + year // 4 - year // 100 + year // 400 + within - 719468


def numbered(count: int) -> Day | None:
    """The day of a `number`; None when it is too far off.

    >>> numbered(-11707)
    Day(year=1937, month=12, day=13)
    """
    if abs(count) > FARTHEST * 366:
        return None
    cycle, rest = divmod(count + 719468, 146097)
    year = (rest - rest // 1460 + rest // 36524 - rest // 146096) // 365
    within = rest - (365 * year + year // 4 - year // 100)
    shifted = (5 * within + 2) // 153
    month = (shifted + 2) % 12 + 1
    return Day(cycle * 400 + year + (month <= 2), month, within - (153 * shifted + 2) // 5 + 1)


def weekday(day: Day) -> int:
    """The day of the week: 0 is Monday."""
    return (number(day) + 3) % 7


def moved(day: Day, unit: Unit, count: int) -> Day | None:
    """The day `count` units later (earlier when negative), the month's last where it is longer.

    >>> moved(Day(2000, 1, 31), "month", 1), moved(Day(2000, 1, 1), "week", -1)
    (Day(year=2000, month=2, day=29), Day(year=1999, month=12, day=25))
    """
    if abs(count) > FARTHEST * 366:
        return None
    if unit == "day" or unit == "week":
        return numbered(number(day) + count * (7 if unit == "week" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + count * MONTHS_IN[unit], 12)
    return real_day(year, month + 1, min(day.day, days_in(year, month + 1)))


def read_day(text: str) -> Day | None:
    """The day that an ISO 8601 date names; None when it names no day.

    >>> read_day("1937-12-13"), read_day("-0043-03-15")
    (Day(year=1937, month=12, day=13), Day(year=-43, month=3, day=15))
    """
    found = ISO.fullmatch(text)
    if not found or not found[3]:
        return None
    return real_day(int(found[1]), int(found[2]), int(found[3]))


def year_sign(year: int) -> str:
    """The year as ISO 8601 has it: `0079`, `-0043`, `12000`."""
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def iso(day: Day) -> str:
    """The day as ISO 8601 has it."""
    return f"{year_sign(day.year)}-{day.month:02d}-{day.day:02d}"


def edtf_year(year: int) -> str:
    """The year as EDTF has it: with `Y` before more than four digits."""
    return ("Y" if abs(year) > 9999 else "") + year_sign(year)
