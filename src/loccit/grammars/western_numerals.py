"""Numerals in Arabic digits and in English words: what a text in English has, and no Han."""

from __future__ import annotations

from collections.abc import Iterator

from loccit.grammars._numeral import Numeral
from loccit.grammars.digits import read_digits
from loccit.grammars.number_words import read_spelled


def read_western(text: str, language: str = "en") -> list[Numeral]:
    """The figures in Arabic digits and in English words alone, in order."""
    found = [*read_digits(text, language), *read_spelled(text)]
    found.sort(key=lambda numeral: (numeral.start, -numeral.end))
    return list(apart(found))


def apart(found: list[Numeral]) -> Iterator[Numeral]:
    """The numerals without those that begin inside an earlier one."""
    end = -1
    for numeral in found:
        if end <= numeral.start:
            end = numeral.end
            yield numeral
