"""Bounds at a figure: "over", "at least", "up to", and where they stand."""

from __future__ import annotations

import re

from loccit.grammars.eastern_bounds import eastern_bound
from loccit.grammars.hedges import Bound
from loccit.grammars.numerals import Numeral
from loccit.lexicon import bounds as lexicon
from loccit.lexicon.light import LIGHT
from loccit.model import Hedge
from loccit.words import fold

REACH = 40  # characters before or behind a figure in which its bound may stand
BEFORE = {
    language: {**lexicon.WIDER_BEFORE.get(language, {}), **table}
    for language, table in lexicon.BEFORE.items()
}
AFTER = {
    language: {**lexicon.WIDER_AFTER.get(language, {}), **table}
    for language, table in lexicon.AFTER.items()
}
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def read_bound(text: str, numeral: Numeral, begin: int, end: int, latin: str) -> Bound | None:
    """The bound that stands at the figure inside `text[begin:end]`; None when there is none."""
    return (
        _before(text, numeral, begin, latin)
        or _behind(text, numeral, end, latin)
        or eastern_bound(text, numeral, begin, end)
    )


def _before(text: str, numeral: Numeral, begin: int, latin: str) -> Bound | None:
    """The bound in the words before the figure."""
    start = max(begin, numeral.start - REACH)
    words = [
        (fold(word[0]).replace("'", " "), start + word.start(), start + word.end())
        for word in WORD.finditer(text[start : numeral.start])
    ]
    while words and words[-1][0] in lexicon.FILLERS and words[-1][0] != "a":
        words.pop()
    for table in (BEFORE.get(latin, BEFORE["en"]),):
        for skip in (0, 1):  # an article may stand between: "over a thousand", "up to a dozen"
            if skip and (not words or words[-1][0] not in lexicon.FILLERS):
                break
            found = _phrase_at_end(words[: len(words) - skip], table)
            if found and _joins(text[found.end : numeral.start]):
                return found if _bounds(text, found, numeral, latin) else None
    return None


def _phrase_at_end(words: list[tuple[str, int, int]], table: dict[str, Hedge]) -> Bound | None:
    """The longest phrase of the table that the words end with."""
    for size in (6, 5, 4, 3, 2, 1):
        chosen = words[-size:]
        phrase = " ".join(word for word, _, _ in chosen)
        if len(chosen) == size and phrase in table:
            return Bound(table[phrase], chosen[0][1], chosen[-1][2], phrase)
    return None


def _joins(between: str) -> bool:
    """Whether nothing parts a bound from its figure but spaces, signs and fillers."""
    words = [fold(word) for word in WORD.findall(between)]
    return all(word in lexicon.FILLERS for word in words) and not re.search(r"[.;:!?)]", between)


def _bounds(text: str, found: Bound, numeral: Numeral, latin: str) -> bool:
    """Whether the phrase bounds the figure, and says nothing of when or for how long."""
    behind = WORD.match(text, numeral.end + 1)
    year = numeral.form == "digits" and re.fullmatch(
        r"1\d{3}|20\d{2}", text[numeral.start : numeral.end]
    )
    if year and found.phrase in lexicon.IN_TIME:
        counted = behind and behind[0].islower() and fold(behind[0]) not in LIGHT.get(latin, ())
        return bool(counted) and found.phrase not in ("up to", "upto", "bis zu", "hasta")
    if found.phrase in lexicon.AMBIGUOUS:
        near = [fold(word) for word in WORD.findall(text[numeral.end : numeral.end + REACH])[:2]]
        return not any(word in lexicon.DURATIONS for word in near)
    return True


def _behind(text: str, numeral: Numeral, end: int, latin: str) -> Bound | None:
    """The bound in the words or the sign behind the figure: "300 or more", "300+"."""
    tail = text[numeral.end : min(end, numeral.end + REACH)]
    sign = re.match(r"\s?[+＋]", text[numeral.end : numeral.end + 2])
    if sign:
        return Bound("at least", numeral.end, numeral.end + sign.end(), "+")
    words = [(fold(word[0]), word.start(), word.end()) for word in WORD.finditer(tail)][:5]
    for first in (0, 1):  # one counted thing may stand between: "300 men or more"
        for size in (3, 2, 1):
            phrase = " ".join(word for word, _, _ in words[first : first + size])
            hedge = AFTER.get(latin, AFTER["en"]).get(phrase)
            if hedge and (first == 0 or size > 1) and len(words) >= first + size:
                at, stop = words[first][1], words[first + size - 1][2]
                if not re.search(r"[,.;:!?]", tail[:at]):
                    return Bound(hedge, numeral.end + at, numeral.end + stop, phrase)
    return None
