"""What numerals and their hedges entail together, in Chinese and Japanese alike."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from loccit.grammars._han_signs import Openness
from loccit.grammars.hedges import SIDES, Bound, entailed
from loccit.model import UNBOUNDED, Hedge, Interval

# Of two hedges the one that says more gives its name.
RANK: dict[Hedge, int] = {
    "exact": 0, "about": 1, "order": 2, "range": 3, "nearly": 4, "up to": 5, "at most": 6,
    "at least": 6, "less than": 7, "more than": 7,
}  # fmt: skip
UPPER = ("less than", "at most", "up to", "nearly")


def named(low: Fraction, high: Fraction, openness: Openness) -> Interval:
    """What the numerals name before any hedge outside them."""
    if openness in ("gap", "beyond", "near"):
        return Interval(low, low, True, True)
    if openness == "some":
        return Interval(low, high, True, False)
    return Interval(low, high, True, True)


def inner(low: Fraction, high: Fraction, openness: Openness) -> tuple[Hedge, Interval]:
    """The hedge inside the numerals and what it entails."""
    if openness == "exact":
        return "exact", Interval(low, high, True, True)
    if openness == "pair":
        return "range", Interval(low, high, True, True)
    if openness == "gap":
        return "range", Interval(low, high, False, False)
    if openness == "beyond":
        return "more than", entailed("more than", low)
    if openness == "near":
        return "about", UNBOUNDED
    if openness == "many":
        return "order", entailed("order", low)
    return "order", Interval(low, high, True, False)


def together(
    low: Fraction, high: Fraction, openness: Openness, bounds: Sequence[Bound]
) -> tuple[Hedge, Interval]:
    """The hedge of the figure, and the interval that all its hedges entail together."""
    hedge, base = inner(low, high, openness)
    hedges = [bound.hedge for bound in bounds]
    sides = {SIDES.get(name, "") for name in hedges}
    if not hedges:
        return hedge, base
    if sides == {""}:  # all of them only blur
        return "about", UNBOUNDED if openness != "beyond" else base
    stated = UNBOUNDED
    for name in hedges:
        stated = meet(stated, _bounded(name, base, low, high))
    if openness == "beyond":
        hedges.append("more than")
        stated = meet(stated, base)
    if stated.low is not None and stated.high is not None:
        return "range", stated
    chief = max(hedges, key=lambda name: RANK[name])
    return "more than" if chief == "at least" and not stated.low_closed else chief, stated


def _bounded(hedge: Hedge, base: Interval, low: Fraction, high: Fraction) -> Interval:
    """What one hedge entails at numerals that may name more than one value."""
    if hedge == "about":
        return UNBOUNDED
    if hedge in UPPER:
        found = entailed(hedge, high)
        closed = found.high_closed and (base.high_closed or low == high)
        return Interval(high=high, high_closed=closed)
    found = entailed(hedge, low)
    return Interval(low=low, low_closed=found.low_closed and (base.low_closed or low == high))


def meet(first: Interval, second: Interval) -> Interval:
    """What two intervals entail together; nothing when they exclude each other."""
    low, low_closed = _inmost(
        (first.low, first.low_closed), (second.low, second.low_closed), greatest=True
    )
    high, high_closed = _inmost(
        (first.high, first.high_closed), (second.high, second.high_closed), greatest=False
    )
    empty = low is not None and high is not None and low >= high
    if empty and not (low == high and low_closed and high_closed):
        return UNBOUNDED
    return Interval(low, high, low_closed, high_closed)


def _inmost(
    first: tuple[Fraction | None, bool], second: tuple[Fraction | None, bool], greatest: bool
) -> tuple[Fraction | None, bool]:
    """The end that says more of two, with whether it is closed."""
    if first[0] is None:
        return second
    if second[0] is None:
        return first
    if first[0] == second[0]:
        return first[0], first[1] and second[1]
    return (
        (second if greatest else first) if first[0] < second[0] else (first if greatest else second)
    )
