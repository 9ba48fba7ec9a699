"""The noun that an English figure counts, as far as its form and its neighbours tell."""

from __future__ import annotations

import re

from loccit.lexicon.counted_nouns import CLASSIFIERS, PLURALS, SINGULAR_IN_S, STOPS
from loccit.lexicon.numbers import SMALL, TENS

PHRASE = re.compile(
    r"(?P<gap>[ \u00a0\n]{1,3}|-)(?P<words>[A-Za-z][\w'’]*(?:[ \u00a0\n-][A-Za-z][\w'’]*){0,7})"
)
SPLIT = re.compile(r"[ \u00a0\n]")
ENDS = STOPS | {*SMALL, *TENS, "strong", "plus", "x", "times", "odd", "give"}
AHEAD = 90  # characters behind a figure that may hold what it counts


def is_plural(word: str) -> bool:
    """Whether an English word has the form of a noun in the plural.

    >>> is_plural("villages"), is_plural("men"), is_plural("was"), is_plural("class")
    (True, True, False, False)
    """
    word = word.casefold()
    if word in PLURALS:
        return True
    if word in STOPS or word in SINGULAR_IN_S or not word.endswith("s") or len(word) < 3:
        return False
    return not word.endswith(("ss", "us", "is", "'s", "’s"))


def head(text: str, behind: int, one: bool) -> tuple[str, str]:
    """The counted noun behind a figure and its classifier, as written; "" where there is none."""
    found = PHRASE.match(text, behind, behind + AHEAD)
    if not found:
        return "", ""
    words = SPLIT.split(found["words"])
    if words[0] == "of":
        words = _without_articles(words[1:])
    noun, used = _noun(words, one or found["gap"] == "-")
    if noun.casefold() in CLASSIFIERS and words[used : used + 1] == ["of"]:
        inner, _ = _noun(_without_articles(words[used + 1 :]), False)
        return inner or noun, noun if inner else ""
    return noun, ""


def _without_articles(words: list[str]) -> list[str]:
    """The words without the articles and pronouns they begin with."""
    at = 0
    while at < len(words) and words[at].casefold() in ("the", "these", "those", "its", "their",
                                                       "his", "her", "our", "all"):  # fmt: skip
        at += 1
    return words[at:]


def _noun(words: list[str], one: bool) -> tuple[str, int]:
    """The noun that a phrase turns on, and how many of its words come up to it."""
    plural, at = "", 0
    for number, word in enumerate(words):
        if word.casefold() in ENDS:
            break
        if is_plural(word):
            plural, at = word, number + 1
        elif plural:
            break
    if plural:
        return plural, at
    last, used = "", 0
    for number, word in enumerate(words):
        if word.casefold() in ENDS or (number and word.endswith(("ed", "ing"))):
            break
        last, used = word, number + 1
        if not one:
            break
    return last, used
