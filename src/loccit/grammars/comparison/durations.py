"""Durations: an ISO 8601 duration as what is compared of it, in days or in months."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal, NamedTuple

from loccit.grammars._numeral import LONGEST
from loccit.grammars.comparison.readings import Blur, Reading
from loccit.lexicon.unit_sizes import SIZES
from loccit.model import Interval

Measure = Literal["time", "months"]
COUNT = rf"[\dX]{{1,{LONGEST}}}(?:[.,]\d{{1,{LONGEST}}})?"
DURATION = re.compile(
    rf"P(?:({COUNT})Y)?(?:({COUNT})M)?(?:({COUNT})W)?(?:({COUNT})D)?"
    rf"(?:T(?:({COUNT})H)?(?:({COUNT})M)?(?:({COUNT})S)?)?"
)
UNITS = ("year", "month", "week", "day", "hour", "minute", "second")
DAY = SIZES["day"].times
APPROXIMATE = "~?%"


class Length(NamedTuple):
    """How long something lasts: in days, or in months where no number of days is one."""

    reading: Reading
    measure: Measure
    unit: Fraction  # the smallest unit named, in days or months


def read_duration(edtf: str) -> Length | None:
    """What is compared of a duration, of `P2D/P3D` from end to end; None when it is none.

    >>> read_duration("P6W").reading.focal, read_duration("P1M30D")
    (Fraction(42, 1), None)
    """
    ends = [_read(end.rstrip(APPROXIMATE)) for end in edtf.split("/", 2)[:2] if end != ".."]
    known = [end for end in ends if end is not None]
    if not known or len(known) < len(ends) or len({end.measure for end in known}) > 1:
        return None
    joined = _joined(known, edtf)
    blur: Blur = "about" if any(sign in edtf for sign in APPROXIMATE) else ""
    if blur:
        joined = joined._replace(soft=True, blur=blur)
    return Length(joined, known[0].measure, min(end.unit for end in known))


def _joined(ends: list[Length], edtf: str) -> Reading:
    """One reading from the first end to the last; `..` is an open end."""
    if len(ends) == 2:
        low, high = ends[0].reading.shape, ends[1].reading.shape
        grain = max(end.reading.grain for end in ends)
        shape = Interval(low.low, high.high, True, high.high is not None)
        return Reading(shape, any(end.reading.soft for end in ends), grain=grain)
    reading, focal = ends[0].reading, ends[0].reading.focal
    if edtf.startswith("../"):
        return Reading(Interval(high=focal, high_closed=focal is not None), focal=focal)
    if edtf.endswith("/.."):
        return Reading(Interval(low=focal, low_closed=focal is not None), focal=focal)
    return reading


def _read(text: str) -> Length | None:
    """One duration; `PXD` is some days, of an order alone."""
    found = DURATION.fullmatch(text)
    counts = {u: c for u, c in zip(UNITS, found.groups(), strict=True) if c} if found else {}
    measures = sorted({SIZES[unit].measure for unit in counts})
    if len(measures) != 1:
        return None
    measure: Measure = "months" if measures == ["months"] else "time"
    sizes = {u: SIZES[u].times / (DAY if measure == "time" else 1) for u in counts}
    finest = min(sizes.values())
    if any("X" in count for count in counts.values()):
        return Length(_some(counts, sizes), measure, finest)
    total = sum((_number(count) * sizes[unit] for unit, count in counts.items()), Fraction(0))
    grain = finest * min(_grain(count) for count in counts.values())
    point = Interval(total, total, True, True)
    return Length(Reading(point, focal=total, grain=grain, is_point=True), measure, finest)


def _some(counts: dict[str, str], sizes: dict[str, Fraction]) -> Reading:
    """Some of a unit: one at least, of `XX` ten at least."""
    least = sum(
        (
            sizes[unit] * (10 ** (len(count) - 1) if "X" in count else _number(count))
            for unit, count in counts.items()
        ),
        Fraction(0),
    )
    return Reading(Interval(low=least, low_closed=True), soft=True)


def _number(count: str) -> Fraction:
    """The value of a count."""
    return Fraction(count.replace(",", "."))


def _grain(count: str) -> Fraction:
    """The unit of a count's last stated digit: `1.5` is told to the tenth."""
    return (
        Fraction(1, 10 ** len(re.split("[.,]", count)[1]))
        if re.search("[.,]", count)
        else (Fraction(1))
    )


def gap_unit(length: Length) -> Fraction:
    """The unit that a gap is told in: the day, or the smallest one named of years and months."""
    return Fraction(1) if length.measure == "time" else length.unit
