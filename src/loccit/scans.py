"""Differs as a bad scan does: torn letters, and no other word.

A scanner makes `tlie` of `the` and `l937` of `1937`. It does not make `relaxed` of
`strict`, and when it makes `now` of `not` it leaves other damage beside it. So one
word that is no word is evidence; two that are words are not, unless the passage is
damaged elsewhere. Either side may be the damaged one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Literal

from rapidfuzz.distance import Levenshtein

from loccit.lexicon.guarded import is_guarded, is_name
from loccit.lexicon.light import ENGLISH
from loccit.lexicon.lookalikes import LOOKALIKES, skeleton
from loccit.lexicon.vocabulary import is_listed
from loccit.model import Difference, DifferenceKind, Words
from loccit.steps import Step, Texts
from loccit.words import letters, span

Count = Callable[[str], float]  # how often a folded word stands in the collection
# torn      no word, and a letter or two from one
# loose     no word, and half of a word's letters
# likely    a word, or a figure, that looks like another on paper
# possible  a word a letter or two from another, a stray letter
# far       no word, and hardly like the word in its place
# remote    a word with half of another's letters
Evidence = Literal["torn", "loose", "likely", "possible", "far", "remote", "none"]
# What counts beside one torn word, in a damaged passage, in a passage that is in shreds.
FEW: frozenset[Evidence] = frozenset({"torn", "loose", "likely"})
MANY: frozenset[Evidence] = FEW | {"possible", "far"}
SHREDS: frozenset[Evidence] = MANY | {"remote"}

SEEN = 1.0  # counts below this mean never: collections give unseen words half a count
TWICE = 2.0  # a form that stands once in all sources, for a word of the list, is a slip of theirs
RARER = 20  # a form that stands this much less often than its like is a slip
ATTACHED = re.compile(r"\d+(?:st|nd|rd|th|er|eme|am|pm|[kcm]?m|k?g|k|bn|mn|[abcdx])?|\d\d+s")
SHREDDED = (5, 0.12)  # torn words, and their share of the passage
SHORT_WORD = 3  # letters; so short a word may lose them all
SHORT_PASSAGE = 12  # words; here one torn word is damage enough
NEGATING = re.compile(r"^(?:un|in|im|il|ir|non|dis|mis|de|anti)-?$")
ENDINGS = frozenset(
    """
    s es d ed r er ers ing ly y al ally ion ions ness n en ist ists ism e able ic ical t
    st est
    """.split()
)


def scanned(
    parts: list[list[Step]], count: Count, texts: Texts
) -> tuple[list[list[Step]], list[Difference]]:
    """The steps with a scanner's damage settled, and that damage."""
    weighed = [[_evidence(step, count, texts) for step in part] for part in parts]
    words = sum(len(step.quoted) for part in parts for step in part)
    accepted = _accepted(Counter(evidence for part in weighed for evidence in part), words)
    found: list[Difference] = []
    settled = []
    for part, evidences in zip(parts, weighed, strict=True):
        steps = []
        for step, evidence in zip(part, evidences, strict=True):
            if evidence in accepted:
                found.append(_difference(step, texts))
                step = step.settled()
            steps.append(step)
        settled.append(steps)
    return settled, found


def _accepted(counts: Counter[Evidence], words: int) -> frozenset[Evidence]:
    """Which evidence counts in a passage of so many words, with so much of each."""
    torn = counts["torn"] + (counts["loose"] if counts["loose"] > 1 else 0)
    if not torn:
        return frozenset()
    if torn >= SHREDDED[0] and torn >= SHREDDED[1] * words:
        return SHREDS
    if torn > 1:
        return MANY
    return FEW | {"possible"} if words <= SHORT_PASSAGE else FEW


def _evidence(step: Step, count: Count, texts: Texts) -> Evidence:
    """How much the step looks like a scanner's work."""
    if step.sense != "changed":
        return "none"
    one, other = letters(step.source), letters(step.quoted)
    if not one or not other:
        return _stray(one or other, count)
    if len(one) == len(other) == 1 and one > "\u2e7f":
        return _sign(one, other)
    if not near(one, other):
        return _unlike(one, other, count)
    if one.isdigit() and other.isdigit():
        return "likely"
    if is_odd(one) != is_odd(other):
        return "torn"
    affix = _affix(one, other)
    if affix:
        return "none" if NEGATING.match(affix) else "possible"
    return _weighed(step, count, texts)


def _weighed(step: Step, count: Count, texts: Texts) -> Evidence:
    """The evidence of two words that are near in letters and no forms of one word."""
    one, other = letters(step.source), letters(step.quoted)
    alike = skeleton(one) == skeleton(other)
    if _is_slip(other, one, count):
        return "torn" if alike or not _is_proper(step, texts) else "likely"
    if _is_slip(one, other, count):
        return "torn" if alike else "loose"
    return "likely" if alike and not is_guarded(one) else "possible"


def _is_slip(word: str, like: str, count: Count) -> bool:
    """Whether `word` is no word, or so rare beside `like` that it must be a slip for it."""
    if is_guarded(word):
        return False
    if is_listed(word):
        return len(word) < 5 and like in ENGLISH and word not in ENGLISH and count(word) < SEEN
    return (
        count(word) < SEEN
        or count(like) >= RARER * count(word)
        or (is_listed(like) and count(word) < TWICE)
        or (is_listed(like) and skeleton(word) == skeleton(like))
    )


def _stray(word: str, count: Count) -> Evidence:
    """The evidence of a word that stands on one side only."""
    if is_guarded(word) or not word.isascii():
        return "none"
    if len(word) == 1 or (len(word) < 4 and not is_listed(word) and count(word) < SEEN):
        return "possible"
    return "none"


def _sign(one: str, other: str) -> Evidence:
    """The evidence of one Han or kana character for another."""
    if is_guarded(one) or is_guarded(other):
        return "likely" if any({one, other} <= alike for alike in LOOKALIKES) else "none"
    return "torn" if any({one, other} <= alike for alike in LOOKALIKES) else "none"


def _unlike(one: str, other: str, count: Count) -> Evidence:
    """The evidence of two words that differ in more letters than `near` allows."""
    size, distance = max(len(one), len(other)), _distance(one, other)
    torn = is_odd(one) != is_odd(other)
    slip = torn or _is_slip(other, one, count) or _is_slip(one, other, count)
    if one.isdigit() or other.isdigit():
        return "far" if torn else "none"
    if 2 * distance <= size:
        return ("torn" if torn else "loose") if slip else "remote"
    return "far" if slip and (distance < size or size <= SHORT_WORD) else "none"


def near(one: str, other: str) -> bool:
    """Whether two words differ in no more letters than a bad scan tears.

    >>> near("government", "govemment"), near("strict", "relaxed"), near("three", "four")
    (True, False, False)
    """
    size = max(len(one), len(other))
    return _distance(one, other) <= (1 if size < 6 else 2 if size < 10 else 3)


def _distance(one: str, other: str) -> int:
    """How many letters differ; letters that scanners confuse count little."""
    plain = Levenshtein.distance(one, other)
    return int(min(plain, 1 + Levenshtein.distance(skeleton(one), skeleton(other))))


def is_odd(folded: str) -> bool:
    """Whether no writer would write such a word: digits among letters, or no vowel.

    >>> is_odd("l937"), is_odd("wbcrc"), is_odd("1937"), is_odd("4th"), is_odd("where")
    (True, True, False, False, False)
    """
    if re.fullmatch(ATTACHED, folded) or is_listed(folded):
        return False
    if any(c.isdigit() for c in folded):
        return any(c.isalpha() for c in folded)
    return folded.isascii() and len(folded) > 3 and not re.search(r"[aeiouy]", folded)


def _affix(one: str, other: str) -> str:
    """The beginning or ending in which two words differ, where that makes another form; else ""."""
    short, long = sorted((one, other), key=len)
    if len(short) < 3 or short == long:
        return ""
    if long.endswith(short) and NEGATING.match(long[: -len(short)]):
        return long[: -len(short)]
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(short))
    endings = {one[same:], other[same:]}
    if same >= 3 and endings - {""} and endings - {""} <= ENDINGS:
        return max(endings, key=len)
    return ""


def _is_proper(step: Step, texts: Texts) -> bool:
    """Whether the source's word is a name."""
    before = texts.before(step.source)
    raw = texts.raw(step.source)
    return is_name(raw, before) and not is_listed(letters(step.source))


def _difference(step: Step, texts: Texts) -> Difference:
    """The damage as it is listed: doubtful where it touches a guarded word."""
    touched = any(is_guarded(word.folded) for word in step.source + step.quoted)
    named = any(_named(words, texts) for words in (step.source, step.quoted))
    kind: DifferenceKind = "doubtful" if touched or named else "scan"
    return Difference(
        kind,
        span(step.source) if step.source else None,
        span(step.quoted) if step.quoted else None,
    )


def _named(words: Words, texts: Texts) -> bool:
    """Whether the words begin with a name."""
    return bool(words) and is_name(texts.raw(words), texts.before(words))
