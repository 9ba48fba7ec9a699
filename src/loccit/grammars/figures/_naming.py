"""Names that end in a number, by the words before it: Type 92, page 12, the Stoxx 600."""

from __future__ import annotations

import re

from loccit.grammars.figures._measured import Measured
from loccit.grammars.figures._nouns import is_plural
from loccit.lexicon import not_counting as lexicon
from loccit.lexicon.counted_nouns import STOPS

LOOK = 28  # characters on either side that may show that a number counts nothing
PREVIOUS = re.compile(r"([A-Za-z][\w/&'’.]*)([\s\u00a0]+|\.\s*)\Z")
FOLLOWING = re.compile(r"[\s\u00a0]+([A-Za-z][\w'’]*)")
LIST = re.compile(r"\s?(?:,|,?\s?(?:and|or|to|through|of|&)|[-–—/])\s?")
SEVERAL = re.compile(LIST.pattern + r"\d")


def is_named(text: str, found: Measured) -> bool:
    """Whether the number belongs to a name before it."""
    previous = PREVIOUS.search(text[max(0, found.start - LOOK) : found.start])
    return previous is not None and labels(text, found, previous[1])


def continues(text: str, found: Measured, end: int) -> bool:
    """Whether a number goes on from a name that ends in a number: Articles 12 to 15."""
    if found.unit or found.money or found.numeral.scale > 1 or is_counted(text, found.behind):
        return False
    return bool(LIST.fullmatch(text, end, found.start))


def labels(text: str, found: Measured, word: str) -> bool:
    """Whether the word before a number makes it a name."""
    plain = word.casefold().rstrip(".")
    if re.split("[/&]", plain)[-1] in lexicon.INDEXES:
        return not found.unit
    counted = is_counted(text, found.behind)
    if plain in lexicon.LABELS or _labels_list(text, found, plain):
        lettered = found.glued and text[found.numeral.end : found.behind] in "ABCDEFGHKLVW"
        if found.unit and not lettered:
            return False
        if word.islower() and plain in lexicon.OPEN_LABELS:
            return not counted and found.numeral.scale == 1
        return found.numeral.scale == 1 or plain in ("no", "number")
    if found.unit or found.numeral.scale > 1 or found.numeral.form == "words":
        return False
    named = word[:1].isupper() and (len(word) > 1 or word not in "IA") and not counted
    return named and not _begins(text, found, word) and not _is_lower(text, found.behind)


def _labels_list(text: str, found: Measured, plain: str) -> bool:
    """Whether a label in the plural stands before several numbers: lines 20-25; not seats 36."""
    singular = plain.removesuffix("s")
    if singular not in lexicon.LABELS:
        return False
    return singular not in lexicon.OPEN_LABELS or bool(SEVERAL.match(text, found.numeral.end))


def is_counted(text: str, end: int) -> bool:
    """Whether a noun in the plural follows."""
    after = FOLLOWING.match(text, end)
    return after is not None and after[1][0].islower() and is_plural(after[1])


def _is_lower(text: str, end: int) -> bool:
    """Whether a word in small letters follows that may be what is counted."""
    after = FOLLOWING.match(text, end)
    return after is not None and after[1][0].islower() and not is_light(after[1])


def is_light(word: str) -> bool:
    """Whether a word begins another phrase, so that nothing is counted before it."""
    return word == "I" or word in lexicon.AFTER_PRONOUN_ONE or word in STOPS


def _begins(text: str, found: Measured, word: str) -> bool:
    """Whether the capital word before the number begins a sentence."""
    return ends_sentence(text, text.rfind(word, 0, found.start))


def ends_sentence(text: str, at: int) -> bool:
    """Whether a sentence ends before a place, or a line begins there."""
    before = text[max(0, at - 4) : at].rstrip(" \t")
    return not before or before[-1] in ".!?:;\n\"“”‘'([•—–"
