"""Two numerals of a Chinese text that make one range: 4到5万, 二十至三十, 6、7周."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from loccit.grammars.figures._chinese_amounts import Amount
from loccit.lexicon import chinese_hedges as lexicon
from loccit.lexicon.han_numbers import HAN_SCALES, HAN_TENS
from loccit.lexicon.han_units import TENTHS


def _alternation(words: tuple[str, ...]) -> str:
    """The words as one pattern, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


TO = re.compile(rf"\s?(?:{_alternation(lexicon.TO)})\s?(?:了|近|约|約)?\s?")
DASH = re.compile(r"\s?[-－–—―─−~～〜∼]{1,2}\s?")
AND = re.compile(rf"\s?(?:{_alternation(lexicon.BETWEEN)})\s?")
BETWEEN = re.compile(rf"\s?(?:{_alternation(lexicon.BOTH_ENDS)})")
INTRODUCED = re.compile(r"(?:介[于乎於]|介於|在|从|從|由|处于|處於)\s?\Z")
NEXT_TO = re.compile(r"\s?[、]\s?")
OR = re.compile(r"\s?(?:或|或者|或是|还是)\s?")
SCALE = {**HAN_TENS, **HAN_SCALES}
GAP = 8  # characters between two numerals of one range


def joined(text: str, first: Amount, second: Amount) -> Amount | None:
    """The range of the two numerals; None when they are two figures."""
    if not 0 < second.start - first.end <= GAP or first.openness == "near":
        return None
    shared = _shared(text, first, second)
    if shared is None:
        return None
    a, b = shared
    for between in (text[first.tail : second.start], text[first.end : second.start]):
        close = BETWEEN.match(text, second.tail) or BETWEEN.match(text, second.end)
        to = TO.fullmatch(between) and _follows(a, b, bool(DASH.fullmatch(between)))
        if to or (close and AND.fullmatch(between) and a.low < b.high):
            found = _range(a, b)
            return replace(found, end=close.end(), tail=close.end()) if close else found
    return _neighbours(text, first, second, a, b)


def _follows(first: Amount, second: Amount, dash: bool) -> bool:
    """Whether the second end may follow the first."""
    if first.low < second.high:
        return True
    return not dash and first.form == second.form == "units" and first.low > second.high


def _range(first: Amount, second: Amount) -> Amount:
    """One amount from the lower to the higher of two."""
    low, high = min(first.low, second.low), max(first.high, second.high)
    return replace(
        second,
        start=first.start,
        low=low,
        high=high,
        grain=min(first.grain, second.grain),
        openness="pair",
        form="range",
        unit=second.unit or first.unit,
        classifier=second.classifier or first.classifier,
        head=second.head or first.head,
        cue=None,
    )


def _shared(text: str, first: Amount, second: Amount) -> tuple[Amount, Amount] | None:
    """Both numerals, the first with the scale and sign of the second where it lacks them."""
    if first.unit and second.unit and first.unit != second.unit:
        return None
    if first.unit == "%" and second.unit == "" and text[second.end : second.tail]:
        return None
    scale = _scale(text, first, second)
    factor = second.factor if not first.unit and first.factor == 1 else Fraction(1)
    by = scale * factor
    if by == 1:
        return first, second
    low, high = first.low * by, first.high * by
    return replace(first, low=low, high=high, grain=first.grain * by), second


def _scale(text: str, first: Amount, second: Amount) -> Fraction:
    """The scale that the second numeral has and the first is meant to have."""
    sign = text[second.bare - 1 : second.bare]
    plain = second.openness in ("exact", "pair", "gap", "beyond")
    if sign in lexicon_gaps() and second.cue:
        sign = text[second.bare - 2 : second.bare - 1]
    if not plain or sign not in SCALE or first.form not in ("arabic", "places"):
        return Fraction(1)
    scale = Fraction(SCALE[sign])
    mixed = (first.form == "arabic") != text[second.start : second.start + 1].isdigit()
    if scale < 10**4 and (scale == 10 or mixed):
        return Fraction(1)
    if first.low >= 1000 or first.high * scale >= second.high:
        return Fraction(1)
    return scale


def lexicon_gaps() -> str:
    """The signs of a gap at the end of a numeral."""
    return "多余餘"


def _neighbours(text: str, first: Amount, second: Amount, a: Amount, b: Amount) -> Amount | None:
    """Two neighbouring digits that give a few: 6、7周, 两、三万, 三四, 三或四个."""
    between = text[first.end : second.start]
    if first.end != first.tail or not (NEXT_TO.fullmatch(between) or OR.fullmatch(between)):
        return None
    if second.tail == second.end and second.form != "units":
        return None
    if first.low.denominator != 1 or not 1 <= first.low <= 9 or first.openness != "exact":
        return None
    lead = _lead(second)
    if lead is None or lead != first.low + 1:
        return None
    unit = second.low / lead / second.factor
    value = first.low * unit * second.factor
    return _range(replace(first, low=value, high=value, grain=unit * second.factor), b)


def _lead(amount: Amount) -> Fraction | None:
    """The only digit of a numeral that is not nought."""
    digits = str(abs(amount.low / amount.factor))
    return Fraction(int(digits[0])) if digits.isdigit() and not digits[1:].strip("0") else None


def is_enumerated(text: str, amount: Amount) -> bool:
    """Whether a comma of enumeration stands before the numeral."""
    return bool(NEXT_TO.fullmatch(text, max(0, amount.start - 1), amount.start))


__all__ = ["INTRODUCED", "TENTHS", "is_enumerated", "joined"]
