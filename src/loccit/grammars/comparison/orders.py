"""Orders of magnitude: how far apart two values are, told as a power of ten."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction
from functools import lru_cache
from math import gcd

from loccit.model import Interval

# Decimal logarithms are rounded right on every machine; those of floats are not.
EXACT = Context(prec=12)
SHOWN = Decimal("0.001")


def orders(first: Fraction, second: Fraction) -> float | None:
    """The power of ten that parts two values, to three places; None unless both are above 0.

    >>> orders(Fraction(3), Fraction(30000)), orders(Fraction(0), Fraction(1))
    (4.0, None)
    """
    if first <= 0 or second <= 0:
        return None
    over, under = first.numerator * second.denominator, first.denominator * second.numerator
    common = gcd(over, under)
    return _power(max(over, under) // common, min(over, under) // common)


@lru_cache(maxsize=4096)
def _power(over: int, under: int) -> float:
    """The power of ten of a ratio of one or more."""
    ratio = EXACT.divide(Decimal(over), Decimal(under))
    return float(EXACT.log10(ratio).quantize(SHOWN, context=EXACT))


def ends_apart(source: Interval, quoted: Interval) -> tuple[Fraction, Fraction] | None:
    """The ends of two intervals that are nearest: None when neither side gives a pair."""
    pairs = ((source.high, quoted.low), (quoted.high, source.low))
    found = [(low, high) for low, high in pairs if low is not None and high is not None]
    apart = [(low, high) for low, high in found if low <= high]
    return apart[0] if apart else None


def bounds_apart(source: Interval, quoted: Interval) -> tuple[Fraction, Fraction] | None:
    """The bounds of two half-lines that are open on the same side."""
    for one, other in ((source.low, quoted.low), (source.high, quoted.high)):
        if one is not None and other is not None:
            return one, other
    return None
