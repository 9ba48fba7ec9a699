"""Numerals in Han characters, or in digits with Han scales: 二十余万, 3万5千, 一九三七."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from loccit.grammars._numeral import LONGEST, Numeral
from loccit.lexicon.han_numbers import (
    HAN_AND_SOME,
    HAN_DIGITS,
    HAN_LEXICAL,
    HAN_ROUND,
    HAN_SCALES,
    HAN_TENS,
)


def read_han(text: str, start: int) -> Numeral | None:
    """The figure in Han characters, or in digits and Han scales, that begins at `start`."""
    if any(text[start : start + size] in HAN_LEXICAL for size in (2, 3)):
        return None
    if text[start : start + 3] == "百分之":
        part = read_han(text, start + 3) or _first_digits(text, start + 3)
        return part and replace(part, start=start, also=(part.value / 100,))
    end, value = _han_value(text, start)
    if end == start:
        return None
    if text[end : end + 1] in ("成", "割"):
        return Numeral(start, end, value, "digits", (value * 10, value / 10))
    return Numeral(start, end, value)


def _first_digits(text: str, start: int) -> Numeral | None:
    """The plain digits that begin at `start`."""
    token = re.compile(r"\d{1,12}(?:\.\d{1,12})?").match(text, start)
    return Numeral(start, token.end(), Fraction(token[0])) if token else None


PIECE = re.compile(
    rf"(?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\d)|\d+(?:\.\d+)?|[{''.join(HAN_DIGITS)}]+)"
    rf"|(?P<round>[{''.join(HAN_ROUND)}])"
    rf"|(?P<ten>[{''.join(HAN_TENS)}])"
    rf"|(?P<scale>[{''.join(HAN_SCALES)}])"
    rf"|(?P<some>[{HAN_AND_SOME}])(?=[{''.join((*HAN_TENS, *HAN_SCALES))}])"
)


def _han_value(text: str, start: int) -> tuple[int, Fraction]:
    """Where the figure ends, and its value: `三十五万`, `3万5千`, `一九三七`, `20多万`."""
    total, section, held = Fraction(0), Fraction(0), Fraction(0)
    at, last = start, ""
    while (piece := PIECE.match(text, at)) and piece.end() - start <= LONGEST:
        kind = piece.lastgroup or ""
        if kind == "some" and not last:
            break
        if kind in ("number", "round"):
            if last in ("number", kind):
                break
            held += _digit_value(piece[0]) if kind == "number" else Fraction(HAN_ROUND[piece[0]])
        elif kind == "ten":
            section += (held or (Fraction(1) if last != "round" else 0)) * HAN_TENS[piece[0]]
            held = Fraction(0)
        elif kind == "scale":
            total += ((section + held) or 1) * HAN_SCALES[piece[0]]
            section = held = Fraction(0)
        at, last = piece.end(), kind if kind != "some" else last
    return at, total + section + held


def _digit_value(digits: str) -> Fraction:
    """The value of Arabic digits, or of Han digits that stand one for each place."""
    if digits[0] in HAN_DIGITS:
        return Fraction(int("".join(str(HAN_DIGITS[digit]) for digit in digits)))
    return Fraction(digits.replace(",", ""))
