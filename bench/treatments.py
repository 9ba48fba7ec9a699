"""What may happen to a passage on its way into an account: thirteen treatments, seeded."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

# fmt: off
NUMBERS = (
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "hundred", "thousand",
)
AUXILIARIES = {
    "is", "was", "are", "were", "had", "has", "have", "could", "would", "should", "will", "did",
    "may", "might", "must", "can",
}
NEGATIONS = {"not", "no", "never", "cannot", "nor", "none", "neither", "nothing"}
CONFUSIONS = (
    ("rn", "m"), ("m", "rn"), ("e", "c"), ("c", "e"), ("l", "1"), ("1", "l"), ("h", "b"),
    ("b", "h"), ("n", "u"), ("u", "n"), ("i", "l"), ("t", "f"), ("o", "0"), ("s", "5"), ("a", "o"),
)
# fmt: on
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ELLIPSES = (" … ", " ... ", " [...] ", " . . . ", " […] ")
BARE = re.compile(r"[^\w'’-]+")


@dataclass(frozen=True, slots=True)
class Change:
    """Characters [start, end) of the planted text that differ from the source.

    `start == end` where words are missing.
    """

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Treated:
    """A passage as it will be planted, the word ranges it came from, and what was changed."""

    text: str
    kept: tuple[tuple[int, int], ...]  # [first, last) words of the source
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Draw:
    """A place in a source from which a passage is drawn."""

    words: Sequence[str]  # of the whole source
    first: int
    length: int
    rng: random.Random
    other: Sequence[str]  # words to put in the place of words

    def tokens(self, extra: int = 0) -> list[str]:
        """The words drawn, and `extra` more."""
        return list(self.words[self.first : self.first + self.length + extra])

    def range(self, extra: int = 0) -> tuple[int, int]:
        """The first word drawn, and the one behind the last."""
        return self.first, self.first + self.length + extra


Treatment = Callable[[Draw], Treated | None]  # None when the passage holds no number, say


def bare(word: str) -> str:
    """The word without the marks around it, in lower case."""
    return BARE.sub("", word).strip("-'’").lower()


def _inner(length: int) -> range:
    """Positions with at least two words on either side, so that words agree beyond a change."""
    return range(2, length - 2)


def _joined(tokens: Sequence[str], changed: Sequence[int]) -> tuple[str, tuple[Change, ...]]:
    """The tokens on a line, and where those numbered in `changed` stand in it."""
    text, changes = "", []
    for number, token in enumerate(tokens):
        start = len(text) + bool(text)
        text += " " * bool(text) + token
        if number in changed:
            changes.append(Change(start, len(text)))
    return text, tuple(changes)


def _like(old: str, new: str) -> str:
    """`new` with the capital and the marks that stood around `old`."""
    core = bare(old)
    at = old.lower().find(core)
    new = new.capitalize() if old[at : at + 1].isupper() else new
    return old[:at] + new + old[at + len(core) :]


def verbatim(draw: Draw) -> Treated | None:
    """The passage as it is."""
    return Treated(" ".join(draw.tokens()), (draw.range(),))


def typography(draw: Draw) -> Treated | None:
    """Other apostrophes, dashes, ligatures and spaces; a capital, or capitals throughout."""
    text = " ".join(draw.tokens())
    text = text.replace("’", "'") if "’" in text else text.replace("'", "’")
    text = text.replace("--", " — ") if "--" in text else text.replace("—", "--")
    text = text.replace("fi", "ﬁ").replace("fl", "ﬂ") if draw.rng.random() < 0.5 else text
    text = re.sub(" ", lambda _: draw.rng.choice((" ", " ", " ", "  ", "\u00a0")), text)
    case = draw.rng.choice((str.upper, str.title, str.lower, lambda t: t[:1].swapcase() + t[1:]))
    return Treated(case(text), (draw.range(),))


def hyphens(draw: Draw) -> Treated | None:
    """Lines as a printer breaks them, with a hyphen in about one long word in three."""
    tokens = draw.tokens()
    long = [i for i, w in enumerate(tokens) if len(w) >= 6 and w.isalpha()]
    if not long:
        return None
    for i in draw.rng.sample(long, max(1, len(long) // 3)):
        cut = draw.rng.randint(2, len(tokens[i]) - 3)
        tokens[i] = f"{tokens[i][:cut]}-\n{tokens[i][cut:]}"
    return Treated(" ".join(tokens), (draw.range(),))


def dropped(draw: Draw) -> Treated | None:
    """About one word in ten left out, at least one, none at the ends."""
    count = max(1, draw.length // 10)
    gone = set(draw.rng.sample(range(2, draw.length + count - 2), count))
    tokens = draw.tokens(count)
    text, changes = "", []
    for number, token in enumerate(tokens):
        if number in gone:
            changes.append(Change(len(text), len(text)))
        else:
            text += " " * bool(text) + token
    return Treated(text, (draw.range(count),), tuple(changes))


def _substituted(draw: Draw, count: int) -> Treated | None:
    """The passage with `count` of its words replaced; None when it has too few."""
    tokens = draw.tokens()
    places = [i for i in _inner(draw.length) if bare(tokens[i])]
    if len(places) < count:
        return None
    chosen = draw.rng.sample(places, count)
    for i in chosen:
        new = draw.rng.choice(draw.other)
        while new == bare(tokens[i]):
            new = draw.rng.choice(draw.other)
        tokens[i] = _like(tokens[i], new)
    text, changes = _joined(tokens, chosen)
    return Treated(text, (draw.range(),), changes)


def one_word(draw: Draw) -> Treated | None:
    """One word, with words that agree on either side, becomes another."""
    return _substituted(draw, 1)


def one_in_five(draw: Draw) -> Treated | None:
    """One word in five becomes another."""
    return _substituted(draw, max(1, draw.length // 5))


def number(draw: Draw) -> Treated | None:
    """A number becomes another number."""
    tokens = draw.tokens()
    places = [
        i for i in _inner(draw.length) if bare(tokens[i]) in NUMBERS or bare(tokens[i]).isdecimal()
    ]
    if not places:
        return None
    i = draw.rng.choice(places)
    old = bare(tokens[i])
    new = (
        str(int(old) + draw.rng.randint(1, 9))
        if old.isdecimal()
        else draw.rng.choice([n for n in NUMBERS if n != old])
    )
    tokens[i] = _like(tokens[i], new)
    text, changes = _joined(tokens, [i])
    return Treated(text, (draw.range(),), changes)


def negation(draw: Draw) -> Treated | None:
    """A `not` behind an auxiliary verb that had none."""
    tokens = draw.tokens(-1)
    places = [
        i
        for i in _inner(draw.length)
        if tokens[i - 1] in AUXILIARIES and bare(tokens[i]) not in NEGATIONS and i + 1 < len(tokens)
    ]
    if not places:
        return None
    i = draw.rng.choice(places)
    tokens.insert(i, "not")
    text, changes = _joined(tokens, [i])
    return Treated(text, (draw.range(-1),), changes)


def ellipsis(draw: Draw) -> Treated | None:
    """Three to twelve words left out, and the ellipsis that says so."""
    gone = draw.rng.randint(3, 12)
    margin = min(draw.length // 2, 5)
    cut = draw.rng.randint(margin, draw.length - margin)
    first, last = draw.range(gone)
    if last > len(draw.words):
        return None
    head, tail = (first, first + cut), (first + cut + gone, last)
    text = draw.rng.choice(ELLIPSES).join(" ".join(draw.words[a:b]) for a, b in (head, tail))
    return Treated(text, (head, tail))


def _scanned(text: str, rate: float, rng: random.Random) -> str:
    """The text as a scanner reads it that gets `rate` of the characters wrong."""
    out, at = [], 0
    while at < len(text):
        read, step = _misread(text, at, rng) if rng.random() < rate else (text[at], 1)
        out.append(read)
        at += step
    return "".join(out)


def _misread(text: str, at: int, rng: random.Random) -> tuple[str, int]:
    """What a scanner makes of the text at `at`, and how many characters that were."""
    alike = [(new, len(old)) for old, new in CONFUSIONS if text.startswith(old, at)]
    kind = rng.random()
    if kind < 0.4 and alike:
        return rng.choice(alike)
    if kind < 0.65 and text[at] != " ":
        return rng.choice(LETTERS), 1
    if kind < 0.85:
        return text[at] + rng.choice(LETTERS + " .,'"), 1
    return "", 1


def _scanner(rate: float) -> Treatment:
    """Read with `rate` of the characters wrong."""

    def scan(draw: Draw) -> Treated | None:
        text = _scanned(" ".join(draw.tokens()), rate, draw.rng).strip()
        return Treated(text, (draw.range(),))

    return scan


def splice(draw: Draw) -> Treated | None:
    """Half from one place and half from another of the same source, joined as one."""
    half = draw.length // 2
    second = draw.rng.randrange(max(1, len(draw.words) - draw.length))
    if abs(second - draw.first) < draw.length + 100:
        return None
    head, tail = (draw.first, draw.first + half), (second, second + draw.length - half)
    return Treated(" ".join(" ".join(draw.words[a:b]) for a, b in (head, tail)), (head, tail))


TREATMENTS: dict[str, Treatment] = {
    "verbatim": verbatim,
    "typography": typography,
    "line-end hyphens": hyphens,
    "dropped words": dropped,
    "one word": one_word,
    "one word in five": one_in_five,
    "number": number,
    "negation": negation,
    "ellipsis": ellipsis,
    "scan 2 %": _scanner(0.02),
    "scan 5 %": _scanner(0.05),
    "scan 10 %": _scanner(0.10),
    "splice": splice,
}
FAITHFUL = (
    "verbatim",
    "typography",
    "line-end hyphens",
    "ellipsis",
    "scan 2 %",
    "scan 5 %",
    "scan 10 %",
)
