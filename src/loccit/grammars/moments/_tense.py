"""The tense near a time expression: whether its clause tells of past or of coming things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from loccit.lexicon.english_times import FORWARD, FUTURE_SIGNS, PAST_VERBS, TELLING

Tense = Literal["past", "future", ""]
Sign = Literal["past", "present", "future", ""]
REACH = 160  # characters before a moment in which its verb may stand
BEHIND = 140
SENTENCE = re.compile(r"[.!?][\"'\u201d\u2019]*\s+(?=[A-Z\"'`\u201c])|\n\s*\n")
ABBREVIATED = re.compile(
    r"(?:\b[A-Z]|\b(?:[A-Z]\.)+[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|vs|Jr|Sr|No|Oct|Nov|Dec|Jan|Feb|Mar|Apr|Aug|Sept))\Z"
)
CLAUSE = re.compile(
    r"[;:()]|--|``|''|\"|,\s(?=[a-z])"
    r"|\b(?:who|which|whom|that|when|where|while|because|although|but|if|after|before)\b"
)
SIGN = re.compile(
    r"(?<![\w'])(?:(?P<future>(?:" + "|".join(FORWARD) + r")\sto\s(?=[a-z])|[a-z]+'ll"
    r"|(?:Will|Would|Shall)(?!\w)"
    r"|(?:" + "|".join(map(re.escape, FUTURE_SIGNS)) + r")(?!\w))"
    r"|(?P<present>(?:is|are|be|being|can|could|might)\s(?:not\s|now\s|being\s)?[a-z]{2,15}(?!\w))"
    r"|(?P<telling>(?:" + "|".join(TELLING) + r")(?!\w))"
    r"|(?P<past>(?:" + "|".join(PAST_VERBS) + r"|[a-z]{2,15}ed)(?![\w'])))"
)
POSSESSIVE = re.compile(r"['\u2019]s\s")
WILL = re.compile(r"\b(?:will|shall|is\sexpected|are\sexpected|won't|[a-z]+'ll)\s")
COMING = re.compile(
    r"\b(?:as\s(?:early|soon|late)\sas|no\slater\sthan|by|(?<!Up\s)(?<!up\s)until)\s"
    r"(?:[\d:]+\s?(?:[ap]\.?m\.?)?\s(?:[A-Z]{2,4}\s)?)?\Z"
)


def tense(text: str, start: int, end: int) -> Tense:
    """The tense of the clause that `text[start:end]` stands in; "" without a sign of it.

    >>> tense("They will meet Friday.", 15, 21), tense("He said Friday it will rain.", 8, 14)
    ('future', 'past')
    """
    before = _sentence_before(text, start)
    if COMING.search(before):
        return "future"
    behind = text[end : end + BEHIND]
    behind = behind[: next(_stops(behind), (len(behind), 0))[0]]
    if POSSESSIVE.match(behind):  # `Tuesday's hearing` was, unless the sentence says `will`
        return "future" if WILL.search(before) or WILL.search(behind) else "past"
    edges = [edge.end() for edge in CLAUSE.finditer(before)]
    near, far = (before[edges[-1] :], before[: edges[-1]]) if edges else (before, "")
    own = _last(near)
    if own:
        return "" if own == "present" else own
    found = _first(behind) or _last(far)
    return "" if found == "present" else found


def _sentence_before(text: str, start: int) -> str:
    """What stands before in the same sentence, as far back as a verb is looked for."""
    before = text[max(0, start - REACH) : start]
    return before[max((end for _, end in _stops(before)), default=0) :]


def _stops(text: str) -> Iterator[tuple[int, int]]:
    """Where sentences end: before and behind the stop and the space."""
    for stop in SENTENCE.finditer(text):
        if not ABBREVIATED.search(text, max(0, stop.start() - 12), stop.start()):
            yield stop.start(), stop.end()


def _last(clause: str) -> Sign:
    """The tense by the signs before: what was told then, unless a sign of the future follows."""
    result: Sign = ""
    for sign in SIGN.finditer(clause):
        if sign["future"]:
            result = "future"
        elif sign["present"]:
            result = result or "present"
        elif sign["telling"] or (sign["past"] and result != "future"):
            result = "past"
    return result


def _first(clause: str) -> Sign:
    """The tense by the first sign behind, in the same sentence."""
    for sign in SIGN.finditer(clause):
        if sign["future"]:
            return "future"
        if sign["past"] or sign["telling"]:
            return "past"
    return ""
