"""Dates: a moment of the calendar as what is compared of it, in numbers of days."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from loccit.grammars.calendar import Stretch, day, half, month, quarter, season
from loccit.grammars.comparison.readings import Reading
from loccit.grammars.days import Day, number, numbered, read_day
from loccit.model import Interval, Moment

APPROXIMATE = re.compile("[~?%]")
CLOCK = re.compile(r"T[\d:]+")
PARTIAL = re.compile(r"(XXXX|\d{4})-(XX|\d\d)(?:-(\d\d))?")
LEAP = 2000  # a year that has every day of the calendar
NEAR = (-8, -4, -1, 0, 1, 4, 8)  # years: 29 February comes again within eight
MONTHS = range(1, 13)


def known(moment: Moment) -> Iterator[Reading]:
    """What is compared of a date whose first or last day is known; nothing of another."""
    found = _between(moment, read_day(moment.earliest), read_day(moment.latest))
    if found and not found.says_nothing:
        yield found


def unknown_parts(moment: Moment) -> tuple[str, ...]:
    """Which of year and month a date leaves open: `("year",)` of `XXXX-12-13`."""
    if moment.earliest or moment.latest:
        return ()
    found = PARTIAL.match(moment.edtf.removeprefix("../"))
    if not found:
        return ()
    parts = (("year", found[1] == "XXXX"), ("month", found[2] == "XX"))
    return tuple(name for name, is_open in parts if is_open)


def fitting(moment: Moment, beside: Reading | None) -> Iterator[Reading]:
    """What a date that lacks its year or month can mean near another, or in some leap year."""
    ends = APPROXIMATE.sub("", CLOCK.sub("", moment.edtf)).split("/", 2)
    parts = [PARTIAL.fullmatch(end) for end in ends]
    if any(not part and end != ".." for part, end in zip(parts, ends, strict=True)):
        return
    has_month = all(part[2] != "XX" for part in parts if part)
    for year in _years(beside):
        for nth in MONTHS if beside and not has_month else (1,):
            first, last = _ends(parts[0], parts[-1], year, nth, has_month)
            found = _between(moment, first, last)
            if found:
                yield found


def _ends(
    begin: re.Match[str] | None, end: re.Match[str] | None, year: int, nth: int, has_month: bool
) -> tuple[Day | None, Day | None]:
    """The first and the last day of a partial date in a year and month; no day where open."""
    first = _filled(begin, year, nth) if begin else None
    last = _filled(end, year, nth) if end else None
    if (begin and not first) or (end and not last):
        return None, None
    if first and last and last.latest < first.earliest:  # from December to January
        year, nth = (year + 1, nth) if has_month else (year + nth // 12, nth % 12 + 1)
        last = _filled(end, year, nth) if end else None
    return first.first if first else None, last.last if last else None


def _years(beside: Reading | None) -> list[int]:
    """The years to try, near the ends of another date."""
    if beside is None:
        return [LEAP]
    ends = [numbered(int(end)) for end in (beside.shape.low, beside.shape.high) if end is not None]
    return sorted({at.year + n for at in ends if at for n in NEAR})


def _filled(part: re.Match[str], year: int, nth: int) -> Stretch | None:
    """A partial date in a year, and a month where it has none; None when there is none such."""
    at = year if part[1] == "XXXX" else int(part[1])
    code = nth if part[2] == "XX" else int(part[2])
    if part[3]:
        return day(at, code, int(part[3]))
    if 21 <= code <= 24:
        return season(at, code - 20)
    if 33 <= code <= 36:
        return quarter(at, code - 32)
    return half(at, code - 39) if 40 <= code <= 41 else month(at, code)


def _between(moment: Moment, first: Day | None, last: Day | None) -> Reading | None:
    """The reading of the days from first to last, soft where EDTF has them approximate."""
    if not first and not last:
        return None
    low = Fraction(number(first)) if first else None
    high = Fraction(number(last)) if last else None
    soft = bool(APPROXIMATE.search(moment.edtf))
    shape = Interval(low, high, low is not None, high is not None)
    return Reading(shape, soft, "about" if soft else "")
