"""Number words: figures that are written out in English, with their value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from loccit.grammars._cardinal import Parsed, parsed
from loccit.grammars._numeral import Numeral
from loccit.grammars._wordlist import any_of, lower
from loccit.lexicon.numbers import (
    AFTER_PRONOUN_ONE,
    AFTER_THE_ONE,
    BEFORE_PRONOUN_ONE,
    BELOW_ZERO,
    DENOMINATOR_ENDS,
    DENOMINATORS,
    ORDINALS,
    PLURALS,
    SCALES,
    SCORES,
    SMALL,
    TENS,
)

COUNTING = {
    *SMALL, *TENS, *SCALES, *ORDINALS, *PLURALS, *DENOMINATORS, *DENOMINATOR_ENDS, SCORES
}  # fmt: skip
JOIN = r"(?:\s{0,4}[-\u2010\u2011\u00ad]\s{0,4}|\s{1,8})"
WORD = rf"{any_of(COUNTING)}(?:(?![a-z\d_])|(?=fold\b))"
RUN = re.compile(rf"{WORD}(?:{JOIN}(?:(?:and|an?|of|point|minus|negative){JOIN}){{0,3}}{WORD})*")
TOKEN = re.compile(r"[a-z]+")
BEFORE = re.compile(rf"(?<![a-z\d_])(an?|half{JOIN}an?|minus|negative){JOIN}\Z")
BEFORE_WORD = re.compile(r"([a-z]+)\s+\Z")
AFTER_WORD = re.compile(r"\s+([a-z]+)")
LONGEST = 40  # number words on end; more of them are recited, and state nothing
LOOK = 20  # characters before a run that may hold its article
Token = tuple[str, int, int]  # folded, start, end


def read_spelled(text: str) -> Iterator[Numeral]:
    """Each figure in words, as a numeral.

    >>> [(one.end, str(one.value)) for one in read_spelled("Forty-two, half a million")]
    [(9, '42'), (25, '500000')]
    """
    folded = lower(text)
    at = 0
    while run := RUN.search(folded, at):
        at = run.end()
        if run.start() and (folded[run.start() - 1].isalnum() or folded[run.start() - 1] == "_"):
            at = run.start() + 1  # the end of a longer word: someone, often
            continue
        tokens = [(t[0], t.start(), t.end()) for t in TOKEN.finditer(folded, *run.span())]
        if len(tokens) <= LONGEST:
            yield from _figures(folded, tokens)


def _figures(text: str, tokens: list[Token]) -> Iterator[Numeral]:
    """The figures in a run of number words, in order."""
    before = BEFORE.search(text, max(0, tokens[0][1] - LOOK), tokens[0][1])
    if before:
        words = before[1].split()
        tokens = [(word, before.start(), before.end()) for word in words] + tokens
    index = 0
    while index < len(tokens):
        read = _at(text, tokens, index)
        if read:
            used, found = read
            start, end = tokens[index][1], tokens[index + used - 1][2]
            if not _is_pronoun(text, start, end):
                yield Numeral(
                    start, end, found.value, "words", found.also, found.kind, None, found.scale
                )
            index += used
        else:
            index += 1


def _at(text: str, tokens: list[Token], index: int) -> tuple[int, Parsed] | None:
    """The figure that begins at a token, and how many tokens it takes; None when none does."""
    words = [word for word, _, _ in tokens[index:]]
    first = words[0]
    if first in BELOW_ZERO:
        positive = parsed(words[1:])
        return (positive.used + 1, positive.negative()) if positive else None
    if first == SCORES:
        of = text.startswith(" of ", tokens[index][2])
        return (1, Parsed(1, Fraction(20), kind="order")) if of else None
    found = parsed(words)
    return (found.used, found) if found else None


def _is_pronoun(text: str, start: int, end: int) -> bool:
    """Whether the figure is `one` as in "no one", "one another", "the one you saw"."""
    if end - start != 3 or text[start:end] != "one":
        return False
    before = BEFORE_WORD.search(text, max(0, start - LOOK), start)
    after = AFTER_WORD.match(text, end, end + LOOK)
    follows = after[1] if after else ""
    if before and before[1] in BEFORE_PRONOUN_ONE:
        return before[1] != "the" or not follows or follows in AFTER_THE_ONE
    return follows in AFTER_PRONOUN_ONE
