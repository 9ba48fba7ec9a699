"""The tense near a time expression: whether its clause tells of past or of coming things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from loccit.lexicon.english_times import (
    CLAUSE_WORDS,
    FORWARD,
    FUTURE_SIGNS,
    MODALS,
    PAST_VERBS,
    TELLING,
)

Tense = Literal["past", "future", ""]
Sign = Literal["past", "present", "future", "told", ""]
Step = tuple[str, Sign]  # a word or mark, and what it is a sign of
REACH = 160  # characters before a moment in which its verb may stand
BEHIND = 140
SENTENCE = re.compile(r"[.!?][\"'\u201d\u2019]*\s+(?=[A-Z\"'`\u201c])|\n\s*\n")
ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b[ap]\.m|\b(?:[A-Z]\.)+[A-Z]"
    r"|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|vs|Jr|Sr|No|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Sept))\Z"
)
TOKEN = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[;:\"]|--|``|''|,\s(?=[a-z])")
SIGNS: dict[str, Sign] = {
    **dict.fromkeys(PAST_VERBS, "past"),
    **dict.fromkeys(TELLING, "told"),
    **dict.fromkeys(FUTURE_SIGNS, "future"),
}
COMING = re.compile(
    r"\b(?:as\s(?:early|soon|late)\sas|(?:days?|weeks?|months?|years?)\sfrom|no\slater\sthan|by"
    r"|(?<!Up\s)(?<!up\s)until)\s"
    r"(?:[\d:]+\s?(?:[ap]\.?m\.?)?\s(?:[A-Z]{2,4}\s)?)?\Z"
)
POSSESSIVE = re.compile(r"['\u2019]s\s")
WILL = re.compile(r"\b(?:will|shall|is\sexpected|are\sexpected|won't|[a-z]+'ll)\s")


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the clause that `text[start:end]` stands in; "" without a sign of it.

    >>> tense("They will meet Friday.", 15, 21), tense("He said Friday it will rain.", 8, 14)
    ('future', 'past')
    """
    before = text[max(0, start - REACH) : start]
    before = before[max((end for _, end in _stops(before)), default=0) :]
    behind = text[end : end + BEHIND]
    behind = behind[: next(_stops(behind), (len(behind), 0))[0]]
    coming = COMING.search(before, max(0, len(before) - 30))
    if coming and not (coming[0].startswith("by") and _first(behind) == "past"):
        return "future"
    if POSSESSIVE.match(behind):  # `Tuesday's hearing` was, unless the sentence says `will`
        return "future" if WILL.search(before) or WILL.search(behind) else "past"
    near, far = _clauses(before)
    found = _last(near) or _first(behind) or _last(far)
    return found if found in ("past", "future") else ""


def _stops(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences end: before and behind the stop and the space."""
    for stop in SENTENCE.finditer(text):
        if not ABBREVIATED.search(text, max(0, stop.start() - 12), stop.start()):
            yield stop.start(), stop.end()


def _clauses(sentence: str) -> tuple[list[Sign], list[Sign]]:
    """The signs of the last clause of a sentence, and those of the clauses before it."""
    near: list[Sign] = []
    far: list[Sign] = []
    for word, sign in _steps(sentence):
        if word in CLAUSE_WORDS or not word[0].isalpha():
            far += near
            near = []
        elif sign:
            near.append(sign)
    return near, far


def _steps(clause: str) -> Iterator[Step]:
    """The words and marks of a clause, each with what it is a sign of."""
    words = [word[0] for word in TOKEN.finditer(clause)]
    for at, word in enumerate(words):
        following = words[at + 1 : at + 3]
        yield word, _sign(word, following, words[at - 1] if at else "")


def _sign(word: str, following: list[str], before: str) -> Sign:
    """What a word is a sign of: `planned to meet` tells of coming things, `is held` of none."""
    if word in FORWARD and following[:1] == ["to"] and following[1:] and following[1].islower():
        return "future"
    if word in ("Will", "Would", "Shall") or word.endswith("'ll"):
        return "future"
    if word in MODALS and following and following[0].islower():
        return "present"
    if before in MODALS:
        return "future" if SIGNS.get(word) == "future" else ""  # what is held was not
    known = SIGNS.get(word)
    if known:
        return known
    return "past" if word.endswith("ed") and word.islower() and len(word) > 3 else ""


def _last(signs: list[Sign]) -> Sign:
    """The tense by the signs before: what was told then, unless a sign of the future follows."""
    result: Sign = ""
    for sign in signs:
        if sign == "future":
            result = "future"
        elif sign == "present":
            result = result or "present"
        elif sign == "told" or result != "future":
            result = "past"
    return result


def _first(clause: str) -> Sign:
    """The tense by the first sign behind, in the same sentence."""
    told: list[Sign] = [sign for _, sign in _steps(clause) if sign not in ("", "present")]
    found = told[0] if told else ""
    return "past" if found == "told" else found
