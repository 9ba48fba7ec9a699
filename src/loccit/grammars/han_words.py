"""Whether a Han numeral stands in a word in which it counts nothing."""

from __future__ import annotations

import re

from loccit.lexicon.han_numbers import HAN_DIGITS, HAN_SCALES, HAN_TENS
from loccit.lexicon.han_uncounted import (
    IDIOMS,
    LONGEST,
    MEASURES,
    openings,
    uncounted_words,
)
from loccit.lexicon.han_units import COUNTERS, UNITS

NUMBER = "".join((*HAN_DIGITS, *HAN_TENS, *HAN_SCALES))
BARE = re.compile(f"[{NUMBER}]+")
LONG_UNIT = re.compile("|".join(sorted((u for u in UNITS if len(u) > 1), key=len, reverse=True)))
HUNDREDS = ("百", "千", "万", "萬")
REACH = 4  # characters before a numeral in which a word with it may begin
JOINERS = "至到和与與及或比又、子女男"
OTHER = f"[^\\W\\d_{JOINERS}{NUMBER}{''.join(sorted(COUNTERS))}]"
GREAT = f"[^\\W\\d_{JOINERS}{NUMBER}]"
IDIOM = re.compile(
    "|".join(
        f"{first}{kind}[{second}]{kind}"
        for first, second in IDIOMS
        for kind in (GREAT if first in "千万萬七" else OTHER,)
    )
)


def in_word(text: str, start: int, end: int) -> bool:
    """Whether the numeral in [start, end) is part of a word, or begins within one.

    >>> in_word("万一下雨", 0, 2), in_word("五万一千", 0, 4), in_word("千山万水", 2, 3)
    (True, False, True)
    """
    words, opening = uncounted_words(), openings()
    unit = LONG_UNIT.match(text, end)
    end = unit.end() if unit else end  # 三公 is a word, 三公里 is not
    for first in range(max(0, start - REACH), start + 1):
        if text[first : first + 2] not in opening:
            continue
        for size in range(min(LONGEST, len(text) - first), max(1, start - first), -1):
            word = text[first : first + size]
            if first + size < end and first == start:
                break
            if first < start and _is_measured(text, word, first + size, end):
                continue
            if word in words and not _counts(text, word, first + size):
                return True
    return not unit and _in_idiom(text, start, end)


def _is_measured(text: str, word: str, end: int, behind: int) -> bool:
    """Whether no word is meant but a count: 身高一米七, 大三十岁, 其二十人, 白银两千两."""
    measures = MEASURES.get(word[0]) if len(word) == 2 else None
    if measures is None:
        return False
    if word[1] in "两兩":
        return text[end : end + 1] in HUNDREDS and end < behind
    return end < behind or bool(text[behind : behind + 1] in measures and text[behind:])


def _counts(text: str, word: str, end: int) -> bool:
    """Whether a word of numerals alone counts what stands behind it: 七三一人."""
    return bool(BARE.fullmatch(word)) and text[end : end + 1] in COUNTERS


def _in_idiom(text: str, start: int, end: int) -> bool:
    """Whether the numeral, of one sign, is the first or the third of a four-character idiom."""
    if end - start != 1:
        return False
    return any(IDIOM.match(text, first) for first in (start, start - 2) if first >= 0)
