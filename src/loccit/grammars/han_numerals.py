"""Numerals in Han characters, or in digits with Han scales: 二十余万, 3万5千, 三分之一, 负五."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from loccit.grammars._han_numeral import HanNumeral, read_parts
from loccit.grammars._han_reckoning import is_few
from loccit.grammars._han_signs import DIGIT, MARK, SPACE, UNIT
from loccit.grammars._numeral import Numeral
from loccit.grammars.han_words import in_word
from loccit.lexicon.han_numbers import HAN_AND_SOME, HAN_FORMAL
from loccit.lexicon.han_uncounted import AFTER_LONE_ONE, BEFORE_BARE
from loccit.lexicon.han_units import DOZEN_GOES_ON, TENTHS_GO_ON

OVER = re.compile(rf"{SPACE}分{SPACE}之{SPACE}(?P<negative>[负負])?")
AND = re.compile(rf"{SPACE}又{SPACE}")
# 负 also ends words: 胜负, 背负, 欠负.
NEGATIVE = re.compile(
    r"(?:(?<![胜勝自欠担擔背肩抱辜孤身正重减減])[负負]|零下|(?:(?<=^)|(?<=[\s(（:：=为為到至是约約]))[-−])\Z"
)
BEHIND_DIGITS = re.compile(
    rf"[{UNIT}]|[{HAN_AND_SOME}](?=[{UNIT}])|{SPACE}分{SPACE}之|{SPACE}又{SPACE}[\d{DIGIT}{UNIT}]"
)
DOZEN = re.compile(rf"{SPACE}打(?![{DOZEN_GOES_ON}])")
HALF = re.compile(r"半([百打])")
TWO = frozenset("两兩")
HALVES = {"百": 100, "打": 12}
TENTHS = ("成", "割")
HUNDREDTHS = Fraction(100)


def read_amount(text: str, start: int, japanese: bool = False) -> HanNumeral | None:
    """The numeral that begins at `start`, with its sign, and of a fraction both parts.

    >>> n = read_amount("百分之三十", 0)
    >>> str(n.low), n.unit
    ('30', '%')
    """
    whole = read_parts(text, start, japanese)
    if whole is None:
        return None
    found = _fraction(text, whole, japanese) or _mixed(text, whole, japanese) or whole
    sign = NEGATIVE.search(text, max(0, start - 2), start)
    if sign is None:
        return found
    return replace(found, start=sign.start(), low=-found.high, high=-found.low)


def _fraction(text: str, below: HanNumeral, japanese: bool) -> HanNumeral | None:
    """The fraction whose lower part is given: 三分之一, 百分之三十."""
    over = OVER.match(text, below.end)
    if not over or not below.low or below.openness != "exact":
        return None
    above = read_parts(text, over.end(), japanese)
    if above is None:
        return None
    percent = below.bare or text[below.start : below.end] in ("千万", "千萬", "百万", "百萬")
    by = (HUNDREDTHS if percent else 1) / below.low * (-1 if over["negative"] else 1)
    low, high = sorted((above.low * by, above.high * by))
    unit = "%" if percent else ""
    grain = above.grain * abs(by)
    return replace(
        above,
        start=below.start,
        low=low,
        high=high,
        grain=grain,
        unit=unit,
        share=not percent,
        bare=False,
    )


def _mixed(text: str, whole: HanNumeral, japanese: bool) -> HanNumeral | None:
    """The whole number with a fraction behind it: 三又二分之一."""
    joint = AND.match(text, whole.end)
    below = joint and whole.openness == "exact" and read_parts(text, joint.end(), japanese)
    part = _fraction(text, below, japanese) if below else None
    if not part or part.openness != "exact":
        return None
    value = whole.low + part.low
    return replace(part, start=whole.start, low=value, high=value)


def read_han(text: str, start: int) -> Numeral | None:
    """The figure in Han characters, or in digits and Han scales, that begins at `start`."""
    found = read_amount(text, start)
    half = _half(text, start)
    if half:
        return half
    dozen = found and DOZEN.match(text, found.end)
    if found is None or not (dozen or counts(text, start, found)):
        return None
    if dozen:
        return Numeral(found.start, dozen.end(), _base(found) * 12)
    value = _base(found)
    if found.unit:
        return Numeral(found.start, found.end, value, also=(value / 100,))
    if text[found.end : found.end + 1] in TENTHS:
        return Numeral(found.start, found.end, value, also=(value * 10, value / 10))
    few = _few(text, found)
    if few:
        return Numeral(found.start, found.end, few[0], also=(few[1], value))
    also = (found.high,) if found.openness == "pair" else ()
    return Numeral(found.start, found.end, value, also=also, grain=found.grain)


def takes_digits(text: str, start: int, end: int) -> bool:
    """Whether Arabic digits in [start, end) are part of a Han numeral: 3万, 16分之5, 负3."""
    return bool(BEHIND_DIGITS.match(text, end)) or (start > 0 and text[start - 1] in "负負")


def _half(text: str, start: int) -> Numeral | None:
    """半百 and 半打."""
    half = HALF.match(text, start - 1) if start else None
    return Numeral(start - 1, half.end(), Fraction(HALVES[half[1]], 2)) if half else None


def _few(text: str, found: HanNumeral) -> tuple[Fraction, Fraction] | None:
    """The two digits of a few before what they count, or with 两: 七八个, 一两."""
    tens, ones = divmod(found.low, 10)
    if found.form != "places" or found.end - found.start != 2 or not is_few(int(tens), int(ones)):
        return None
    after = text[found.end : found.end + 1]
    counted = (after and after in MARK) or not TWO.isdisjoint(text[found.start : found.end])
    return (Fraction(tens), Fraction(ones)) if counted else None


def _base(found: HanNumeral) -> Fraction:
    """The value of the digits that are stated: 200000 of 二十几万."""
    return found.low - found.grain if found.openness == "some" else found.low


def counts(text: str, start: int, found: HanNumeral) -> bool:
    """Whether the numeral is one, and no part of a word or a sign with another sense."""
    signs = text[start : found.end]
    after, before = text[found.end : found.end + 1], text[start - 1 : start] if start else ""
    if not ("0" <= signs[0] <= "9") and in_word(text, start, found.end):
        return False
    if len(signs) == 1 and signs in HAN_FORMAL:
        return False
    if found.bare:
        return bool(after) and (after in MARK or before in BEFORE_BARE) and after not in UNIT
    if signs == "一" and after == "成":
        return text[found.end + 1 : found.end + 2] not in set(TENTHS_GO_ON + "不未")
    if signs == "一":
        return not after.isalpha() or after in MARK or after in AFTER_LONE_ONE
    return True
