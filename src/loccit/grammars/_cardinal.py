"""The value of a run of English number words, from its first word on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars._numeral import ONE, Kind
from loccit.lexicon.numbers import (
    DECADES,
    DENOMINATOR_ENDS,
    DENOMINATORS,
    HALVES,
    ORDINALS,
    PLURALS,
    POINT,
    SCALES,
    SMALL,
    TENS,
)

YEARS = range(10, 21)  # that may stand before two more digits: nineteen thirty-seven
LARGER = [[word] for word, scale in SCALES.items() if scale >= 1000]


@dataclass(frozen=True, slots=True)
class Parsed:
    """How many words a figure takes, and what they say."""

    used: int
    value: Fraction
    also: tuple[Fraction, ...] = ()
    kind: Kind = "cardinal"
    scale: Fraction = ONE

    def negative(self) -> Parsed:
        """The figure below zero."""
        return replace(self, value=-self.value, also=tuple(-value for value in self.also))


def parsed(words: list[str]) -> Parsed | None:
    """The figure that the words begin with; None when they begin with none.

    >>> [str(parsed(text.split()).value) for text in ("two hundred and five", "a third")]
    ['205', '1/3']
    """
    first = words[0] if words else ""
    if first in HALVES:
        return _of_scale(words, 1, Fraction(1, DENOMINATORS[first]))
    if first in PLURALS:
        return _order(words)
    if first in ("a", "an"):
        return _after_article(words)
    used, value, scale = cardinal(words)
    if not used:
        return _ordinal_alone(words)
    return _continued(words, used, value, scale)


def _continued(words: list[str], used: int, value: Fraction, scale: Fraction) -> Parsed:
    """A cardinal with what may follow it: a point, a denominator, a part, an ordinal."""
    word = words[used] if used < len(words) else ""
    if word == POINT and (decimals := _decimals(words[used + 1 :])):
        return _times(words, used + 1 + decimals[0], value + decimals[1])
    if word in DENOMINATORS or word in DENOMINATOR_ENDS:
        return _fraction(words, used, value)
    if word in ORDINALS and value % 10 == 0:
        return Parsed(used + 1, value + ORDINALS[word], (), "ordinal")
    if word == "and" and (part := _part(words[used + 1 :])):
        return _with_part(words, used + 1 + part[0], value, scale, part[1])
    if word in PLURALS and word != "tens":
        return Parsed(used + 1, value * PLURALS[word], scale=Fraction(PLURALS[word]))
    if word in TENS and (compound := _below_tens(words[used : used + 2], value)):
        return _of_scale(words, used + 2, value / compound)
    kind: Kind = "ordinal" if words[used - 1] in DECADES else "cardinal"
    return Parsed(used, value, (), kind, _shared(words, used))


def _shared(words: list[str], used: int) -> Fraction:
    """What the last words of a cardinal multiply by: 100000 of `four hundred thousand`."""
    scale = 1
    while used and words[used - 1] in SCALES:
        scale *= SCALES[words[used - 1]]
        used -= 1
    return Fraction(scale)


def _decimals(words: list[str]) -> tuple[int, Fraction] | None:
    """How many words stand behind the point, and what they add: `nought three`, `eleven`."""
    digits = ""
    used = 0
    for word in words:
        value = SMALL.get(word, TENS.get(word))
        if value is None or (value >= 10 and digits):
            break
        digits += str(value)
        used += 1
    return (used, Fraction(int(digits), 10 ** len(digits))) if digits else None


def _times(words: list[str], used: int, value: Fraction) -> Parsed:
    """A value with a fraction, and the scale behind it: `two and a half thousand`."""
    word = words[used] if used < len(words) else ""
    if word in SCALES:
        return Parsed(used + 1, value * SCALES[word], scale=Fraction(SCALES[word]))
    return Parsed(used, value, kind="cardinal")


def _part(words: list[str]) -> tuple[int, Fraction] | None:
    """How many words a part takes, and its value: `a half`, `three fifths`."""
    if words[:1] in (["a"], ["an"]):
        words = ["one", *words[1:]]
    elif words and words[0] in HALVES:
        return 1, Fraction(1, DENOMINATORS[words[0]])
    used, count, _ = cardinal(words[:4])
    below = DENOMINATORS.get(words[used], 0) if 0 < used < len(words) else 0
    return (used + 1, count / below) if below and count < below else None


def _with_part(
    words: list[str], used: int, value: Fraction, scale: Fraction, part: Fraction
) -> Parsed:
    """A value and a part: `three and a fifth`, `two million and a half`, `a quarter million`."""
    word = words[used] if used < len(words) else ""
    if word in SCALES and SCALES[word] < scale:
        return Parsed(used + 1, value + part * SCALES[word])
    if scale >= 1000 and part.denominator in (2, 4):
        return Parsed(used, value + part * scale, scale=scale)
    return _times(words, used, value + part) if value < 100 else Parsed(used, value + part)


def _ordinal_alone(words: list[str]) -> Parsed | None:
    """The ordinal that the words begin with."""
    if words and words[0] in ORDINALS:
        return Parsed(1, Fraction(ORDINALS[words[0]]), (), "ordinal")
    return None


def _after_article(words: list[str]) -> Parsed | None:
    """The figure behind `a`: `a hundred`, `a dozen`, `a third`; not `a second`."""
    word = words[1] if len(words) > 1 else ""
    if word in SCALES:
        used, value, scale = cardinal(["one", *words[1:]])
        if words[used : used + 3] == ["and", "a", "half"]:
            return Parsed(used + 3, value + scale / 2, scale=scale)
        return _continued(["one", *words[1:]], used, value, scale)
    if word in TENS and len(words) > 2 and 0 < ORDINALS.get(words[2], 0) < 10:
        value = Fraction(TENS[word] + ORDINALS[words[2]])
        return Parsed(3, 1 / value, (value,), "fraction")
    if word in DENOMINATORS and word != "quarter":
        part = Fraction(1, DENOMINATORS[word])
        read = _of_scale(words, 2, part)
        return replace(read, also=(Fraction(ORDINALS.get(word, 0)) or part,))
    if word == "quarter":
        return _of_scale(words, 2, Fraction(1, 4))
    return None


def _fraction(words: list[str], used: int, value: Fraction) -> Parsed:
    """The figure in which a denominator follows: `two thirds`, `one half`, `twenty-third`."""
    word = words[used]
    below = DENOMINATORS.get(word, DENOMINATOR_ENDS.get(word, 0))
    tens = TENS.get(words[used - 1], 0) if below < 10 and word not in ("half", "quarter") else 0
    plural = word.endswith("s") and word not in ("halves", "quarters")
    if tens and not plural:
        count = value - tens
        if not count:
            return Parsed(used + 1, value + below, (value / below,), "ordinal")
        if (used > 1 and count != 1) or "hundred" in words[:used]:
            return Parsed(used + 1, value + below, (count / (tens + below),), "ordinal")
    if tens and value > tens and plural and "and" not in words[:used]:
        return _of_scale(words, used + 1, (value - tens) / (tens + below))
    if not tens and value >= 100 and not plural and word in ORDINALS:
        return Parsed(used + 1, value + below, (value / below,), "ordinal")
    head = _before_and(words, used)
    if head is not None and value - head[1] < below:
        return _with_part(words, used + 1, head[1], head[2], (value - head[1]) / below)
    if below in (0, 1):
        return Parsed(used, value)
    return _of_scale(words, used + 1, value / below)


def _below_tens(words: list[str], count: Fraction) -> int:
    """The denominator in two words: 21 of `three twenty-firsts`; 0 for none."""
    below = DENOMINATORS.get(words[-1], DENOMINATOR_ENDS.get(words[-1], 0))
    fits = len(words) == 2 and 0 < below < 10 and words[1] not in ("half", "quarter")
    return TENS[words[0]] + below if fits and (count == 1 or words[1].endswith("s")) else 0


def _before_and(words: list[str], used: int) -> tuple[int, Fraction, Fraction] | None:
    """The cardinal before the last `and`: 200 of `two hundred and fifty-four`."""
    for at in range(used - 1, 0, -1):
        if words[at] == "and":
            return cardinal(words[:at])
    return None


def _of_scale(words: list[str], used: int, part: Fraction) -> Parsed:
    """A part, and the scale it is a part of: `half a million`, `two thirds of a million`."""
    rest = words[used : used + 3]
    skip = 1 if rest[:1] in (["a"], ["of"]) else 0
    skip = 2 if rest[:2] == ["of", "a"] else skip
    if rest[skip : skip + 1] and rest[skip] in SCALES:
        scale = Fraction(SCALES[rest[skip]])
        return Parsed(used + skip + 1, part * scale, (), "cardinal", scale)
    return Parsed(used, part, (), "fraction")


def _order(words: list[str]) -> Parsed:
    """The order of size of `hundreds`, `tens of thousands`, `hundreds of millions`."""
    value, used = PLURALS[words[0]], 1
    while words[used : used + 1] == ["of"] and words[used + 1 : used + 2]:
        if words[used + 1] not in PLURALS or used > 4:
            break
        value *= PLURALS[words[used + 1]]
        used += 2
    return Parsed(used, Fraction(value), (), "order")


def cardinal(words: list[str]) -> tuple[int, Fraction, Fraction]:
    """How many of the words a plain cardinal takes, its value and its last scale (1 for none)."""
    total, current, used, last, least = 0, 0, 0, "", 0
    kept = (0, 0)  # words and value before the present group: where it turns out another figure
    for at, word in enumerate(words):
        if word == "and" and last in SCALES and _counts_on(words, at + 1):
            kept = (used, total + current)
            continue
        if word in SCALES:
            scale = SCALES[word]
            if not last and (word != "hundred" or words[1:2] not in LARGER):
                break  # `hundred thousand dollars`, but not `the Hundred Years`
            if _ascends(scale, total, current, least):
                return (*_cut(kept), ONE) if kept[0] else (used, Fraction(total + current), ONE)
            if not last:
                current = 1
            if scale < 1000:
                current *= scale
            elif current:
                total, current, least = total + current * scale, 0, scale
            else:
                total, least = total * scale, scale
        elif word in SMALL or word in TENS:
            joined = _joined(current, last, word)
            if joined is None:
                break
            kept = (used, total + current) if last in SCALES and words[at - 1] != "and" else kept
            current = joined
        else:
            break
        used, last = at + 1, word
    return used, Fraction(total + current), Fraction(SCALES.get(last, 1))


def _cut(kept: tuple[int, int]) -> tuple[int, Fraction]:
    """The figure that ends before the present group."""
    return kept[0], Fraction(kept[1])


def _ascends(scale: int, total: int, current: int, least: int) -> bool:
    """Whether a scale cannot belong to the figure so far: two hundred and three hundred."""
    if scale < 1000:
        return current >= 100 or (current == 0 and total > 0)
    if current == 0:
        return total > 0 and scale <= least
    return total > 0 and scale >= least


def _counts_on(words: list[str], at: int) -> bool:
    """Whether a number follows: the `and` of "two hundred and five"."""
    return at < len(words) and (words[at] in SMALL or words[at] in TENS)


def _joined(current: int, last: str, word: str) -> int | None:
    """`current` with the number word behind it, None when that begins another figure."""
    value = SMALL.get(word, TENS.get(word, 0))
    if not last or last in SCALES:
        return current + value if value or not last else None
    if last in TENS and 0 < value < 10:
        return current + value
    if current in YEARS and value >= 10:  # a year: nineteen thirty-seven
        return current * 100 + value
    return None
