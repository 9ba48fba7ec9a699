"""Bounds in Han and kana at a figure: 超过, 以上, 余, and where they stand."""

from __future__ import annotations

import re

from loccit.grammars.hedges import Bound
from loccit.grammars.numerals import Numeral
from loccit.lexicon import eastern_bounds as lexicon
from loccit.model import Hedge

EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")


def _longest_first(*tables: dict[str, Hedge]) -> tuple[tuple[str, Hedge], ...]:
    """All phrases of the tables, longest first."""
    phrases = [item for table in tables for item in table.items()]
    return tuple(sorted(phrases, key=lambda item: (-len(item[0]), item[0])))


EASTERN_BEFORE = _longest_first(lexicon.CHINESE_BEFORE, lexicon.JAPANESE_BEFORE)
EASTERN_AFTER = _longest_first(lexicon.CHINESE_AFTER, lexicon.JAPANESE_AFTER)
NEARBY = frozenset(("附近", "最近", "靠近", "亲近", "親近", "高超"))  # words that end like a bound


def eastern_bound(text: str, numeral: Numeral, begin: int, end: int) -> Bound | None:
    """The bound in Han or kana before, inside or behind the figure."""
    before = text[max(begin, numeral.start - 8) : numeral.start].rstrip()
    for phrase, hedge in EASTERN_BEFORE:
        if before.endswith(phrase) and before[-2:-1] + phrase not in NEARBY:
            start = text.rindex(phrase, 0, numeral.start)
            return Bound(hedge, start, start + len(phrase), phrase)
    inside = re.search("[多余餘]", text[numeral.start : numeral.end])
    if inside:
        at = numeral.start + inside.start()
        return Bound("more than", at, at + 1, inside[0])
    return _eastern_behind(text, numeral, end)


def _eastern_behind(text: str, numeral: Numeral, end: int) -> Bound | None:
    """The bound behind the figure, with up to two characters of what is counted between."""
    tail = text[numeral.end : min(end, numeral.end + 10)]
    for skip in range(3):
        if skip and (len(tail) < skip or not EASTERN.match(tail[skip - 1])):
            return None
        for phrase, hedge in EASTERN_AFTER:
            if tail.startswith(phrase, skip) and (len(phrase) > 1 or _stands(tail, skip, phrase)):
                start = numeral.end + skip
                return Bound(hedge, start, start + len(phrase), phrase)
    return None


def _stands(tail: str, skip: int, phrase: str) -> bool:
    """Whether a single character behind a figure is a bound and no part of another word."""
    if phrase in "多余餘":
        return skip == 0
    return skip < 2 and (skip + 1 == len(tail) or tail[skip + 1] in "、。，のがをにはと ")
