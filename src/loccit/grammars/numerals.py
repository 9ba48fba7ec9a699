"""Numerals: the figures in a text, in digits, number words or Han characters, with their value.

Where the same characters can be read in two ways, a numeral keeps both readings:
`3.125` in a German text, `38` in `1937-38`, `1937.12` where 12 is a footnote mark.
Two numerals agree when they share a reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import partial

from loccit.grammars._numeral import Numeral
from loccit.grammars.digits import read_digits
from loccit.grammars.han_numerals import read_han, takes_digits
from loccit.grammars.number_words import read_spelled
from loccit.grammars.western_numerals import apart
from loccit.lexicon.han_numbers import (
    ERAS,
    HAN_DIGITS,
    HAN_ROUND,
    HAN_SCALES,
    HAN_TENS,
)
from loccit.lexicon.numbers import BEFORE_ROMAN, SCALES

WIDE = str.maketrans("０１２３４５６７８９，．％／－", "0123456789,.%/-")
WIDTHS = re.compile("[０-９，．％／－]")
HAN = re.compile(f"[{''.join((*HAN_DIGITS, *HAN_TENS, *HAN_SCALES, *HAN_ROUND))}]+")
ROMAN_TOKEN = re.compile(r"\b[IVXLC]{1,7}\b")
PERCENT = re.compile(r"\s?(?:%|per\s?cents?\b|pct\b|Prozent\b|pour cent\b|por ciento\b)")
ROMAN = re.compile(r"(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})\Z")
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
BEFORE = re.compile(r"(\w+)\.?\s+\Z")
ALTERNATIVE = re.compile(r"\s?(?:or|to|and|bis|oder|ou|o|a|à|[-–—~～至到])\s?")
SHARED = {name: scale for name, scale in {**SCALES, **HAN_SCALES}.items() if scale % 100 == 0}
__all__ = ["Numeral", "read_numerals"]

LOOK = 24  # characters before a numeral that may decide how it is read


def read_numerals(text: str, language: str = "") -> tuple[Numeral, ...]:
    """The figures in `text`, in order; `language` decides what a comma in a number says.

    >>> [str(n.value) for n in read_numerals("200,000 or two hundred thousand; 20多万, 三十万")]
    ['200000', '200000', '200000', '300000']
    """
    plain = text.translate(WIDE) if WIDTHS.search(text) else text
    found = [*_in_digits(plain, language), *read_spelled(plain), *_in_han(plain), *_in_roman(plain)]
    found.sort(key=lambda numeral: (numeral.start, -numeral.end))
    read = [_with_percent(plain, numeral) for numeral in apart(found)]
    return tuple(map(partial(_sharing, plain), read, [*read[1:], None]))


def _sharing(text: str, numeral: Numeral, after: Numeral | None) -> Numeral:
    """The numeral; also with the scale of the next one, as in `two or three hundred`."""
    if not after or not ALTERNATIVE.fullmatch(text, numeral.end, after.start):
        return numeral
    named = re.findall(r"[a-z]+|[万萬亿億]", text[after.start : after.end].casefold())
    scale = max((SHARED.get(name, 1) for name in named), default=1)
    if scale == 1 or numeral.value >= min(scale, 1000):
        return numeral
    return replace(numeral, also=(*numeral.also, numeral.value * scale))


def _in_digits(text: str, language: str) -> Iterator[Numeral]:
    """The figures that begin with a digit; those with a Han scale are read as Han numerals."""
    for numeral in read_digits(text, language):
        han = takes_digits(text, numeral.start, numeral.end)
        mixed = read_han(text, numeral.start) if han else None
        yield _in_era(text, mixed or numeral)


def _in_han(text: str) -> Iterator[Numeral]:
    """The figures that begin with a Han number."""
    at = 0
    while token := HAN.search(text, at):
        numeral = read_han(text, token.start())
        at = max(token.end(), numeral.end if numeral else 0)
        if numeral:
            yield _in_era(text, numeral)


def _in_era(text: str, numeral: Numeral) -> Numeral:
    """The numeral; behind the name of an era also read as the year of our era."""
    name = text[max(numeral.start - 2, 0) : numeral.start]
    if name in ERAS and text[numeral.end : numeral.end + 1] == "年":
        year = numeral.value + ERAS[name]
        return replace(numeral, start=numeral.start - 2, also=(*numeral.also, year))
    return numeral


def _with_percent(text: str, numeral: Numeral) -> Numeral:
    """The numeral; before `%` or `per cent` also read as a part of one."""
    if PERCENT.match(text, numeral.end):
        return replace(numeral, also=(*numeral.also, numeral.value / 100))
    return numeral


def _in_roman(text: str) -> Iterator[Numeral]:
    """The Roman numerals; one letter counts only behind `War`, `Part` and such."""
    for token in ROMAN_TOKEN.finditer(text):
        letters = token[0]
        before = BEFORE.search(text, max(0, token.start() - LOOK), token.start())
        numbered = before is not None and before[1].casefold() in BEFORE_ROMAN
        if not ROMAN.match(letters) or (len(letters) == 1 and not numbered):
            continue
        values = [ROMAN_DIGITS[letter] for letter in letters]
        signed = (-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
        yield Numeral(token.start(), token.end(), Fraction(sum(signed)), kind="roman")
