"""What a figure entails by its hedges, in any language."""

from __future__ import annotations

from loccit.grammars.figures._hedging import Hedged
from loccit.grammars.hedges import Bound, entailed
from loccit.model import UNBOUNDED, Hedge, Interval

Entailed = tuple[Interval, Hedge, Bound | None]


def entailed_by(found: Hedged) -> Entailed:
    """What one number entails with all its hedges, the hedge it goes by, and its cue."""
    value = found.measured.value
    bounds = found.bounds
    if found.measured.numeral.kind == "order":
        if bounds and bounds[0].side != "lower":
            return UNBOUNDED, bounds[0].hedge, bounds[0]
        return entailed("order", value), "order", bounds[0] if bounds else found.blurred
    if bounds:
        stated = entailed(bounds[0].hedge, value)
        for bound in bounds[1:]:
            stated = intersection(stated, entailed(bound.hedge, value))
        return stated, bounds[0].hedge, bounds[0]
    if found.blurred:
        return UNBOUNDED, "about", found.blurred
    cue = next(iter((*found.before, *found.after)), None)
    return entailed("exact", value), "exact", cue


def entailed_by_range(named: Interval, found: Hedged) -> Entailed:
    """What two numbers entail as the ends of a range, with the hedges around them."""
    bound = found.bounds[0] if found.bounds else None
    if bound and bound.side == "lower":
        return Interval(named.low, None, bound.hedge == "at least"), bound.hedge, bound
    if bound:
        closed = bound.hedge in ("at most", "up to")
        return Interval(None, named.high, False, closed), bound.hedge, bound
    if found.blurred:
        return UNBOUNDED, "about", found.blurred
    return named, "range", None


def intersection(one: Interval, other: Interval) -> Interval:
    """What two intervals leave together; the first where they leave nothing.

    >>> from fractions import Fraction
    >>> intersection(Interval(low=Fraction(3)), Interval(high=Fraction(5), high_closed=True))
    Interval(low=Fraction(3, 1), high=Fraction(5, 1), low_closed=False, high_closed=True)
    """
    low, low_closed = one.low, one.low_closed
    if other.low is not None and (low is None or other.low > low):
        low, low_closed = other.low, other.low_closed
    elif other.low == low:
        low_closed = low_closed and other.low_closed
    high, high_closed = one.high, one.high_closed
    if other.high is not None and (high is None or other.high < high):
        high, high_closed = other.high, other.high_closed
    elif other.high == high:
        high_closed = high_closed and other.high_closed
    if low is None or high is None:
        return Interval(low, high, low_closed, high_closed)
    if low > high or (low == high and not (low_closed and high_closed)):
        return one
    return Interval(low, high, low_closed, high_closed)
