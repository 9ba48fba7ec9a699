"""Hedges: what the words at a figure entail of it, and on which side they bound it."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from loccit.model import UNBOUNDED, Hedge, Interval

Side = Literal["lower", "upper", "near", ""]

SIDES: dict[Hedge, Side] = {
    "more than": "lower",
    "at least": "lower",
    "less than": "upper",
    "at most": "upper",
    "up to": "upper",
    "nearly": "near",
}


@dataclass(frozen=True, slots=True)
class Bound:
    """A hedge at a figure, and the characters [start, end) it stands in."""

    hedge: Hedge
    start: int
    end: int
    phrase: str

    @property
    def side(self) -> Side:
        """On which side of the figure the truth lies; "" when the hedge only blurs."""
        return SIDES.get(self.hedge, "")


def entailed(hedge: Hedge, value: Fraction) -> Interval:
    """What a hedge at one value entails, and no more.

    >>> entailed("more than", Fraction(3)), entailed("about", Fraction(3)) == UNBOUNDED
    (Interval(low=Fraction(3, 1), high=None, low_closed=False, high_closed=False), True)
    """
    if hedge == "exact":
        return Interval(value, value, True, True)
    if hedge == "at least":
        return Interval(low=value, low_closed=True)
    if hedge in ("more than", "order"):  # thousands: more than one thousand
        return Interval(low=value)
    if hedge in ("at most", "up to"):
        return Interval(high=value, high_closed=True)
    if hedge in ("less than", "nearly"):
        return Interval(high=value)
    return UNBOUNDED
