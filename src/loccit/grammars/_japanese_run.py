"""What a run of Japanese numerals says: the value of its parts, and what they leave open."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from loccit.grammars._numeral import LONGEST
from loccit.lexicon import japanese_numbers as lexicon

Openness = Literal[
    "exact",
    "pair",  # two neighbours: 二三百
    "some",  # an order of size: 数十万, 十数
    "gap",  # from the numeral to the next of its last digit: 二十余万
    "band",  # the same, with the numeral itself: 30万人台
]
Form = Literal["arabic", "places", "units"]
Exact = int | Fraction
Parts = tuple[tuple[str, str], ...]
Choice = Literal["value", "low", "high"]
PLACES = str.maketrans({sign: str(value) for sign, value in lexicon.DIGITS.items()})


@dataclass(frozen=True, slots=True)
class Run:
    """The characters [start, end), and what they name: `low` and `high` are the ends."""

    start: int
    end: int
    value: Fraction  # without what leaves it open
    low: Fraction
    high: Fraction
    grain: Fraction
    openness: Openness = "exact"
    scale: Fraction = Fraction(1)  # of the last ten or scale: what a range may share
    form: Form = "units"
    single: bool = False  # one kanji alone
    unit: str = ""
    counted: bool = False  # a word that can only count: 半分, ふたつ, 五ダース


@lru_cache(maxsize=4096)
def said(parts: Parts) -> Run:
    """What parts say, wherever they stand."""
    kinds = {kind for kind, _ in parts}
    value = low = high = _sum(parts, "value")
    if kinds & {"pair", "some"}:
        low, high = _sum(parts, "low"), _sum(parts, "high")
    grain = _grain(parts)
    openness: Openness = "pair" if "pair" in kinds else "some" if "some" in kinds else "exact"
    if "odd" in kinds:
        openness, high = "gap", low + grain
    form: Form = "units"
    if len(kinds) == 1:
        form = "arabic" if "number" in kinds else "places" if "han" in kinds else "units"
    return Run(0, 0, value, low, high, grain, openness, _scale(parts), form)


def _sum(parts: Parts, choice: Choice) -> Fraction:
    """The number that the parts make, with the lower or the higher of what is left open."""
    groups: list[tuple[Exact, int]] = []
    section: Exact = 0
    held: Exact = 0
    last = ""
    for at, (kind, token) in enumerate(parts):
        if kind in ("number", "han"):
            held = digits_value(kind, token)
        elif kind == "pair":
            held = digit_value(token[1 if choice == "high" else 0])
        elif kind == "round":
            section += lexicon.TWENTIES[token]
        elif kind == "some":
            section += held  # 30数人
            held = _some(parts, at, choice)
        elif kind == "ten":
            bare = last not in ("number", "han", "pair", "some")
            section += (1 if bare else held) * lexicon.TENS[token]
            held = 0
        elif kind == "scale":
            groups.append((section + held, lexicon.SCALES[token]))
            section = held = 0
        last = kind
    return Fraction(_total(groups) + section + held)


def _total(groups: list[tuple[Exact, int]]) -> Exact:
    """The sum of sections, each times its scale; a larger one behind takes the smaller in."""
    total: Exact = 0
    largest = 0
    for section, scale in reversed(groups):
        if scale < largest:  # 一万五千億: ten thousand, and five thousand, of a hundred million
            total += section * scale * largest
        else:
            largest = scale
            total += section * scale
    return total


def _some(parts: Parts, at: int, choice: Choice) -> int:
    """What 数 may be: two to nine of the unit behind it, one to nine behind a ten."""
    unit = at + 1 < len(parts) and (parts[at + 1][0] == "ten" or not at)
    if choice == "value":
        return int(unit)
    return 10 if choice == "high" else 1 + unit


def _scale(parts: Parts) -> Fraction:
    """What the last part multiplies by, with the ten before a scale: 1000万 of 2千万."""
    scale = Fraction(1)
    for kind, token in reversed(parts):
        if kind == "scale":
            scale *= lexicon.SCALES[token]
        elif kind == "ten" and scale < 10**13:
            scale *= lexicon.TENS[token]
            break
        else:
            break
    return scale


def _grain(parts: Parts) -> Fraction:
    """The unit of the last digit that is stated and not nought."""
    factor = Fraction(1)
    for kind, token in reversed(parts):
        if kind == "ten":
            return factor * lexicon.TENS[token]
        if kind == "round":
            return factor * 10
        if kind == "scale":
            factor *= lexicon.SCALES[token]
        elif kind in ("number", "han"):
            if grain := digits_grain(kind, token):
                return factor * grain
        elif kind in ("pair", "some"):
            return factor
    return factor


def digits_grain(kind: str, token: str) -> Fraction | None:
    """The unit of the last digit of a run of digits; None for noughts."""
    _, mark, places = token.partition(".")
    if mark:
        return Fraction(1, 10 ** len(places))
    bare = str(digits_value(kind, token))
    return Fraction(10 ** (len(bare) - len(bare.rstrip("0")))) if bare.strip("0") else None


def digits_value(kind: str, token: str) -> Exact:
    """What digits say, or Han digits that stand one for each place."""
    if len(token) > LONGEST + 13:
        return int(10**LONGEST)
    if kind == "han":
        return int(token.translate(PLACES))
    bare = token.replace(",", "")
    return Fraction(bare) if "." in bare else int(bare)


def digit_value(sign: str) -> int:
    """The value of one digit of either kind."""
    return lexicon.DIGITS[sign] if sign in lexicon.DIGITS else int(sign)
