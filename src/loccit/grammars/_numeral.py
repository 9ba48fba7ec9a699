"""One numeral: what numbers in digits, in words and in Han characters are read into."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

LONGEST = 40  # digits: a longer run is no figure that a text states


@dataclass(frozen=True, slots=True)
class Numeral:
    """A figure: the characters [start, end) of the text, and what they may say."""

    start: int
    end: int
    value: Fraction
    form: Literal["digits", "words"] = "digits"
    also: tuple[Fraction, ...] = ()  # other readings of the same characters

    def agrees(self, other: Numeral) -> bool:
        """Whether the two may say the same."""
        return not {self.value, *self.also}.isdisjoint((other.value, *other.also))
