"""Number words: figures that are written out in English, with their value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from loccit.lexicon.numbers import (
    BEFORE_PRONOUN_ONE,
    DENOMINATORS,
    ORDINALS,
    PLURALS,
    SCALES,
    SMALL,
    TENS,
)

NAMES = SMALL | TENS | SCALES
WORD = re.compile(r"[A-Za-z]+")
JOIN = re.compile(r"(?:\s*[-\u2010\u2011\u00ad]\s*|\s+)\Z")
Token = tuple[str, int, int]  # folded, start, end
Reading = tuple[int, int, tuple[Fraction, ...]]  # start, end, values with the likeliest first
LONGEST = 12  # words in a figure; a longer run is a list of figures


def read_words(text: str) -> Iterator[Reading]:
    """Each figure in words: where it stands and what it may say, the likeliest first.

    >>> [(end, str(values[0])) for _, end, values in read_words("Forty-two, half a million")]
    [(9, '42'), (25, '500000')]
    """
    tokens = [(m[0].casefold(), m.start(), m.end()) for m in WORD.finditer(text)]
    index = 0
    while index < len(tokens):
        run = _run(text, tokens, index)
        used, values = _read(run) if run else (0, ())
        if used and not _is_pronoun(tokens, index, used):
            yield tokens[index][1], tokens[index + used - 1][2], values
        index += max(used, 1)


def _run(text: str, tokens: list[Token], index: int) -> list[str]:
    """The words from `index` on that may make up one figure."""
    words: list[str] = []
    for at in range(index, min(len(tokens), index + LONGEST)):
        word, start, _ = tokens[at]
        if words and not JOIN.match(text[tokens[at - 1][2] : start]):
            break
        if not _may_count(word) and word not in ("a", "an", "and", "of"):
            break
        words.append(word)
    return words


def _may_count(word: str) -> bool:
    """Whether the word can stand in a figure by itself."""
    return word in NAMES or word in ORDINALS or word in PLURALS or word in DENOMINATORS


def _is_pronoun(tokens: list[Token], index: int, used: int) -> bool:
    """Whether the figure is `one` as in "no one" or "one another"."""
    if used != 1 or tokens[index][0] != "one":
        return False
    before = tokens[index - 1][0] if index else ""
    after = tokens[index + 1][0] if index + 1 < len(tokens) else ""
    return before in BEFORE_PRONOUN_ONE or after in ("another", "day")


def _read(words: list[str]) -> tuple[int, tuple[Fraction, ...]]:
    """How many of the words the figure takes, and its values; 0 when there is none."""
    if words[0] in ("half", "quarter"):
        return _part_of_scale(words, 1, Fraction(1, DENOMINATORS[words[0]]))
    if words[0] in PLURALS:
        return _plural(words)
    if words[0] in ("a", "an"):
        return _after_article(words)
    if words[0] in ("and", "of") or words[0] in ("halves", "quarters"):
        return 0, ()
    used, value = _cardinal(words)
    if words[used : used + 1] and words[used] in DENOMINATORS and used > 0:
        return _fraction(words, used, value)
    if words[used : used + 3] == ["and", "a", "half"] and used:
        return _part_of_scale(words, used + 3, value + Fraction(1, 2))
    if used < len(words) and words[used] in ORDINALS and (not used or value % 10 == 0):
        return used + 1, (value + ORDINALS[words[used]],)
    return used, (value,) if used else ()


def _after_article(words: list[str]) -> tuple[int, tuple[Fraction, ...]]:
    """The figure behind `a`: `a hundred`, `a dozen`, `a third`; not `a second`."""
    if len(words) < 2 or words[1] in ("a", "an", "and", "of"):
        return 0, ()
    if words[1] in SCALES:
        used, value = _cardinal(["one", *words[1:]])
        if words[used : used + 3] == ["and", "a", "half"]:
            return used + 3, (value * Fraction(3, 2),)
        return used, (value,)
    if words[1] in DENOMINATORS and words[1] not in ("quarter",):
        part = Fraction(1, DENOMINATORS[words[1]])
        used, values = _part_of_scale(words, 2, part)
        return used, (*values, Fraction(ORDINALS.get(words[1], 0)) or part)
    return 0, ()


def _fraction(words: list[str], used: int, value: Fraction) -> tuple[int, tuple[Fraction, ...]]:
    """The figure in which a denominator follows: `two thirds`, `one half`, `twenty-third`."""
    word = words[used]
    if word in ORDINALS and value % 10 == 0 and value != 10 and ORDINALS[word] < 10:
        return used + 1, (value + ORDINALS[word], value / ORDINALS[word])
    return _part_of_scale(words, used + 1, value / DENOMINATORS[word])


def _part_of_scale(words: list[str], used: int, part: Fraction) -> tuple[int, tuple[Fraction, ...]]:
    """A part, and the scale it is a part of: `half a million`, `two and a half thousand`."""
    rest = words[used:]
    skip = 1 if rest[:1] in (["a"], ["of"]) else 0
    skip = 2 if rest[:2] == ["of", "a"] else skip
    if rest[skip : skip + 1] and rest[skip] in SCALES:
        return used + skip + 1, (part * SCALES[rest[skip]],)
    return used, (part,)


def _plural(words: list[str]) -> tuple[int, tuple[Fraction, ...]]:
    """The order of size of `hundreds`, `tens of thousands`."""
    if len(words) > 2 and words[1] == "of" and words[2] in PLURALS:
        return 3, (Fraction(PLURALS[words[0]] * PLURALS[words[2]]),)
    return 1, (Fraction(PLURALS[words[0]]),)


def _cardinal(words: list[str]) -> tuple[int, Fraction]:
    """How many of the words a plain cardinal takes, and its value."""
    total, current, used, last = 0, 0, 0, ""
    for at, word in enumerate(words):
        if word == "and" and last in SCALES and _counts_on(words, at + 1):
            continue
        if word in SCALES:
            if not last or (SCALES[word] >= 1000 and current == 0):
                break
            scale = SCALES[word]
            carried = current * scale
            total, current = (total, carried) if scale < 1000 else (total + carried, 0)
        elif word in SMALL or word in TENS:
            joined = _joined(current, last, word)
            if joined is None:
                break
            current = joined
        else:
            break
        used, last = at + 1, word
    return used, Fraction(total + current)


def _counts_on(words: list[str], at: int) -> bool:
    """Whether a number below a hundred follows: the `and` of "two hundred and five"."""
    return at < len(words) and (words[at] in SMALL or words[at] in TENS)


def _joined(current: int, last: str, word: str) -> int | None:
    """`current` with the number word behind it, None when that begins another figure."""
    value = SMALL.get(word, TENS.get(word, 0))
    if not last or last in SCALES:
        return current + value
    if last in TENS and 0 < value < 10:
        return current + value
    if 10 < current < 100 and value >= 10:  # a year: nineteen thirty-seven
        return current * 100 + value
    return None
