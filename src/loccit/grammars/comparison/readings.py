"""Readings: what is compared of a figure, a date or a duration, and how two of them relate."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal, NamedTuple

from loccit.grammars.comparison.intervals import Bearing, bear, is_empty, is_open, scaled
from loccit.grammars.comparison.orders import bounds_apart, ends_apart, orders
from loccit.model import Interval, RelationKind

Blur = Literal["", "about", "nearly"]
NO_GRAIN = Fraction(0)


class Reading(NamedTuple):
    """What one side says, in the unit in which both are compared."""

    shape: Interval  # what it entails; where that is nothing, what its numerals name
    soft: bool = False  # it may lie beside what it names, and contradicts nothing
    blur: Blur = ""
    focal: Fraction | None = None
    grain: Fraction = NO_GRAIN
    is_point: bool = False  # it names one value, exactly or blurred, and no bound

    @property
    def says_nothing(self) -> bool:
        """Whether there is nothing to compare: no end is known, or no value fits them."""
        return is_open(self.shape) or is_empty(self.shape)


class Finding(NamedTuple):
    """How one reading stands to another."""

    kind: RelationKind
    gap: Fraction | None
    orders: float | None


def relate(source: Reading, quoted: Reading) -> Finding:
    """How the quoted reading stands to the source's; both say something."""
    bearing, gap = bear(source.shape, quoted.shape)
    kind: RelationKind = bearing
    if source.blur == quoted.blur != "" and source.focal is not None:
        kind = "agree" if source.focal == quoted.focal else kind
    elif bearing == "agree" and source.blur != quoted.blur:
        kind = "rounding"
    if kind != "agree" and _is_rounding(source, quoted):
        kind = "rounding"
    if kind == "conflict" and (source.soft or quoted.soft):
        kind = "tension"
    distance = 0.0 if kind == "agree" else _distance(source, quoted, bearing)
    return Finding(kind, gap if kind == "conflict" else None, distance)


def resized(reading: Reading, times: Fraction) -> Reading:
    """The reading in another unit, of which one of its own makes `times`."""
    return reading._replace(
        shape=scaled(reading.shape, times),
        focal=None if reading.focal is None else reading.focal * times,
        grain=reading.grain * times,
    )


def _distance(source: Reading, quoted: Reading, bearing: Bearing) -> float | None:
    """The orders of magnitude between the focal values, else between the nearest ones."""
    pair: tuple[Fraction, Fraction] | None = None
    if source.focal is not None and quoted.focal is not None:
        pair = source.focal, quoted.focal
    elif bearing == "conflict":
        pair = ends_apart(source.shape, quoted.shape)
    elif bearing == "bound only":
        pair = bounds_apart(source.shape, quoted.shape)
    else:
        return 0.0
    return orders(*pair) if pair else None


def _is_rounding(source: Reading, quoted: Reading) -> bool:
    """Whether one may be the other rounded to its own last stated digit."""
    if source.is_point and quoted.is_point:
        return _are_rounded(source, quoted)
    return _covers(source, quoted) or _covers(quoted, source)


def _are_rounded(source: Reading, quoted: Reading) -> bool:
    """Whether one of two single values is the other's rounding."""
    if source.focal is None or quoted.focal is None:
        return False
    coarse, fine = (source, quoted) if source.grain >= quoted.grain else (quoted, source)
    if source.focal == quoted.focal:  # `nearly 300` is below 300, and no rounding of it
        return source.blur != quoted.blur and "about" in (source.blur, quoted.blur)
    if coarse.grain == fine.grain or coarse.focal is None or fine.focal is None:
        return False
    if coarse.blur == "nearly" and fine.focal > coarse.focal:
        return False
    return _rounds(fine.focal, coarse.focal, coarse.grain)


def _rounds(value: Fraction, to: Fraction, grain: Fraction) -> bool:
    """Whether a value is `to` when rounded to the grain, either way at a half.

    It is rounded to a digit that it has: 60 is not 100, nor 0.3 a half; but 97 is 100 to tens.
    """
    apart = abs(value - to)
    return 20 * apart <= grain or (2 * apart <= grain and (abs(value) >= grain or to == 0))


def _covers(blurred: Reading, other: Reading) -> bool:
    """Whether both ends of the other are rounded to what is given as about so much."""
    low, high, focal = other.shape.low, other.shape.high, blurred.focal
    if blurred.blur != "about" or other.is_point:
        return False
    if not blurred.is_point or focal is None or low is None or high is None:
        return False
    return all(_rounds(end, focal, blurred.grain) for end in (low, high))
