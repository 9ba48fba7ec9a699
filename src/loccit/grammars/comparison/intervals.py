"""Intervals: how one stands to another, whatever they measure."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from loccit.model import Interval

Bearing = Literal[
    "agree", "narrower", "wider", "touch", "overlap", "conflict", "bound only"
]  # of the second interval to the first


class Standing(NamedTuple):
    """How an interval stands to another, and what lies between them when nothing is common."""

    bearing: Bearing
    gap: Fraction | None = None


def bear(source: Interval, quoted: Interval) -> Standing:
    """How the quoted interval stands to the source's; neither may be empty.

    Two different half-lines open on the same side are `bound only`, though one lies in the
    other: neither says where in it the number lies.

    >>> bear(Interval(Fraction(3), Fraction(5), True, True), Interval(high=Fraction(2)))
    Standing(bearing='conflict', gap=Fraction(1, 1))
    """
    if source == quoted:
        return Standing("agree")
    gap = between(source, quoted)
    if gap is not None:
        return Standing("conflict", gap)
    if _same_side(source, quoted):
        return Standing("bound only")
    if holds(source, quoted):
        return Standing("narrower")
    if holds(quoted, source):
        return Standing("wider")
    return Standing("touch" if _meet(source, quoted) else "overlap")


def is_open(interval: Interval) -> bool:
    """Whether both ends are open, so that nothing is entailed."""
    return interval.low is None and interval.high is None


def is_empty(interval: Interval) -> bool:
    """Whether no number lies in the interval.

    >>> is_empty(Interval(Fraction(3), Fraction(3), True, False))
    True
    """
    low, high = interval.low, interval.high
    if low is None or high is None:
        return False
    if interval.low_closed and interval.high_closed:
        return low is not high and low > high
    return low >= high


def between(first: Interval, second: Interval) -> Fraction | None:
    """What lies between two intervals; None when they have a number in common.

    It is 0 between `less than 3` and `3`, which only an open end keeps apart.
    """
    for below, above in ((first, second), (second, first)):
        high, low = below.high, above.low
        if high is None or low is None:
            continue
        if high < low or (high == low and not (below.high_closed and above.low_closed)):
            return low - high
    return None


def holds(outer: Interval, inner: Interval) -> bool:
    """Whether all of the inner interval lies in the outer one."""
    low, high = outer.low, outer.high
    if low is not None and (
        inner.low is None
        or inner.low < low
        or (inner.low == low and inner.low_closed and not outer.low_closed)
    ):
        return False
    return high is None or not (
        inner.high is None
        or inner.high > high
        or (inner.high == high and inner.high_closed and not outer.high_closed)
    )


def _meet(source: Interval, quoted: Interval) -> bool:
    """Whether two intervals that have something in common have only an end in common."""
    if source.high is not None and source.high == quoted.low:
        return True
    return source.low is not None and source.low == quoted.high


def _same_side(source: Interval, quoted: Interval) -> bool:
    """Whether both are half-lines that are open on the same side."""
    if source.low is None:
        return None not in (source.high, quoted.high) and quoted.low is None
    return source.high is None and quoted.high is None and quoted.low is not None


def scaled(interval: Interval, times: Fraction) -> Interval:
    """The interval with both ends multiplied by a positive number."""
    low, high = interval.low, interval.high
    return Interval(
        None if low is None else low * times,
        None if high is None else high * times,
        interval.low_closed,
        interval.high_closed,
    )
