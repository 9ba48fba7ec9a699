"""A Han numeral in its parts: what its digits, tens and scales say, and what they leave open.

Digits may be Arabic (3万5千), stand one for each place (一九三七), leave the last unit unsaid
(三百一 is 310), give two neighbours (三四十), or leave a gap (二十余万, 十几, 数十万).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from loccit.grammars._han_reckoning import AnotherError, Reckoning, UnreadableError
from loccit.grammars._han_signs import NEXT, NUMERAL_SIGNS, PART, TAEL, TENS_NEXT, Form, Openness
from loccit.grammars._numeral import LONGEST

TAEL_BEHIND = re.compile(TAEL)
MOST = 40  # parts of one numeral


@dataclass(frozen=True, slots=True)
class HanNumeral:
    """The characters [start, end) and what they name: from `low` to `high`, which may be one."""

    start: int
    end: int
    low: Fraction
    high: Fraction
    grain: Fraction
    openness: Openness = "exact"
    form: Form = "units"
    bare: bool = False  # no digit at all: 万, 百
    cue: int = -1  # where the sign of what is left open stands
    unit: str = ""  # of a share: %
    share: bool = False  # a fraction: 三分之一


def read_parts(text: str, start: int, japanese: bool = False) -> HanNumeral | None:
    """The Han numeral, or digits with Han scales, that begin at `start`."""
    sum_ = Reckoning(japanese)
    at, kinds, another = start, list[str](), False
    while len(kinds) < MOST and at - start <= 2 * LONGEST and (part := PART.match(text, at)):
        try:
            sum_.take(
                part.lastgroup or "", part[0], part.start(), text[part.end() : part.end() + 1]
            )
        except UnreadableError as reason:
            another = isinstance(reason, AnotherError)
            break
        at = part.end()
        kinds.append(sum_.last)
    if not kinds or (not another and _glued(text, at, kinds[-1])):
        return None
    low, high = sum_.whole()
    beyond = kinds[-1] == "gap" and sum_.openness == "gap" and "scale" in kinds[-2:]
    return HanNumeral(
        start,
        at,
        Fraction(low),
        Fraction(high),
        Fraction(sum_.grain),
        "beyond" if beyond else sum_.openness,
        _form(kinds),
        not sum_.digits and (len(kinds) == 1 or set(kinds) == {"scale"}),
        sum_.cue,
    )


def _glued(text: str, end: int, last: str) -> bool:
    """Whether a digit or a ten stands right behind the numeral, so that it is none: 一百二八."""
    after = text[end : end + 1]
    if after in TENS_NEXT and last == "han":
        return True
    if TAEL_BEHIND.match(text, end):
        return False
    return after in NEXT and text[end - 1] in NUMERAL_SIGNS


def _form(kinds: list[str]) -> Form:
    """In what the numeral is written."""
    if set(kinds) == {"digits"}:
        return "arabic"
    return "places" if kinds == ["han"] else "units"
