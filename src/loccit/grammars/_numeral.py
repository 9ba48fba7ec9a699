"""One numeral: what numbers in digits, in words and in Han characters are read into."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

LONGEST = 40  # digits: a longer run is no figure that a text states
ONE = Fraction(1)
Kind = Literal[
    "cardinal",
    "ordinal",  # third, 3rd
    "fraction",  # two thirds, 1/3, half
    "order",  # thousands, tens of thousands
    "clock",  # 3:30
    "roman",
]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A figure: the characters [start, end) of the text, and what they may say."""

    start: int
    end: int
    value: Fraction
    form: Literal["digits", "words"] = "digits"
    also: tuple[Fraction, ...] = ()  # other readings of the same characters
    kind: Kind = "cardinal"
    grain: Fraction | None = None  # of the last stated digit, where the value does not tell it
    scale: Fraction = ONE  # that its last word or letter multiplies by: 1000 of `30 thousand`

    def agrees(self, other: Numeral) -> bool:
        """Whether the two may say the same."""
        return not {self.value, *self.also}.isdisjoint((other.value, *other.also))


def grain_of(value: Fraction) -> Fraction:
    """The unit of the last digit of a value that is not zero: 100000 of 200000, 1/3 of 2/3.

    >>> [str(grain_of(Fraction(value))) for value in ("200000", "112266", "5/2", "0")]
    ['100000', '1', '1/2', '1']
    """
    if value.denominator != 1:
        return Fraction(1, value.denominator)
    digits = str(abs(value.numerator))
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0")))) if value else ONE
