"""What NewsQuant calls a quantity, out of what Loccit reads.

Its conventions, each a general rule: an alternative (`eight or nine`) is two quantities; two
numbers that something changes from and to are one range; an order of size (`thousands`) is the
range to ten times it; `one of` and the pronoun `one` count; a number behind a verb of change, or
with a sign, has the change up or down; `nearly` and `averaging` are ~; `as many as` and `within`
are =.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from loccit.grammars.figures.english import read
from loccit.lexicon.directions import BEING, DOWN, UP
from loccit.model import Figure

CHANGE = {
    "at least": ">", "more than": ">", "at most": "<", "less than": "<", "up to": "<",
    "nearly": "~", "about": "~", "exact": "=", "range": "=", "order": "=",
}  # fmt: skip
EXACT_CUES = re.compile(r"(?:as (?:many|much)|within)\b", re.IGNORECASE)
SHORT_CUES = re.compile(r"just (?:under|below)\b", re.IGNORECASE)
AVERAGE = re.compile(r"\b(?:averag(?:e|es|ed|ing)|an average of)\s+\Z", re.IGNORECASE)
ONE = re.compile(r"\bone\b(?=\s+of\b|\s+that\b)", re.IGNORECASE)
WORDS = re.compile(r"[a-z]+")
AGE = re.compile(r"[A-Z][a-z]+, \Z")  # a person's age behind the name
OVER = re.compile(r"\bover\s+\Z")  # before a duration, where Loccit takes it for during
UP_OR_DOWN = re.compile(r"\b(?:up|down)\s+\Z")  # with `about` behind it that is what counts
FROM = re.compile(r"\bfrom\s+\Z", re.IGNORECASE)
TO = re.compile(r"(?:\s+[^\s;,]+){0,5}\s+to\s+(?:about\s+|around\s+)?\Z")
LOOK = 40


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value, or the ends of a range, with how it is meant."""

    change: str
    low: Fraction
    high: Fraction

    def __str__(self) -> str:
        """As the set writes it."""
        low, high = float(self.low), float(self.high)
        return f"{self.change} {low:g}" + (f" to {high:g}" if low != high else "")


def quantities(text: str) -> list[Quantity]:
    """The quantities of a sentence."""
    found: list[Quantity] = []
    figures = list(read(text, ""))
    at = 0
    while at < len(figures):
        figure = figures[at]
        other = figures[at + 1] if at + 1 < len(figures) else None
        if other and _from_to(text, figure, other):
            found.append(_quantity("=", figure.named.low, other.named.high))
            at += 2
            continue
        found += _read(text, figure)
        at += 1
    found += [Quantity("=", Fraction(1), Fraction(1)) for _ in ONE.finditer(text)]
    return found


def _read(text: str, figure: Figure) -> list[Quantity]:
    """The quantities that one figure makes."""
    low, high = figure.named.low, figure.named.high
    if figure.rule == "alternatives":
        return [_quantity(CHANGE[figure.hedge], low, low), _quantity("=", high, high)]
    if (
        not figure.unit
        and figure.hedge == "exact"
        and AGE.search(text, max(0, figure.place.start - LOOK), figure.place.start)
    ):
        return []
    if figure.hedge == "order" and low is not None:
        return [_quantity("=", low, 10 * low)]
    return [_quantity(_change(text, figure), low, high)]


def _quantity(change: str, low: Fraction | None, high: Fraction | None) -> Quantity:
    """A quantity between two ends, both of which are named."""
    return Quantity(change, low or Fraction(0), high or Fraction(0))


def _change(text: str, figure: Figure) -> str:
    """How a figure is meant: by its hedge, else by the verb or the sign before it."""
    change = CHANGE[figure.hedge]
    cue = text[figure.cue.start : figure.cue.end] if figure.cue else ""
    if EXACT_CUES.match(cue):
        return "="
    if SHORT_CUES.match(cue):
        return "<"
    start = figure.place.start
    direction = _direction(text, start)
    if figure.hedge == "about" and direction and not UP_OR_DOWN.search(text, 0, start):
        return direction
    if change != "=":
        return change
    if OVER.search(text, max(0, start - LOOK), start):
        return ">"
    if AVERAGE.search(text, max(0, start - LOOK), start):
        return "~"
    if (figure.unit == "%" and text[figure.numeral.start] in "+-−") or text[
        start - 1 : start
    ] == "+":
        return "down" if text[figure.numeral.start] in "-−" else "up"
    return direction or "="


def _direction(text: str, start: int) -> str:
    """Where the verb right before a figure says that it goes: rose 5, fell by 5, up 5."""
    words = WORDS.findall(text[max(0, start - LOOK) : start].casefold())
    by = words[-1:] == ["by"]
    while words and words[-1] in ("by", "a", "an", "another", "us", "further"):
        words.pop()
    if words and words[-1] in ("up", "down"):
        return words[-1] if words[-2:-1] and words[-2] in BEING else ""
    for word in reversed(words[-3:] if by else words[-1:]):
        if word in UP or word in DOWN:
            return "up" if word in UP else "down"
    return ""


def _from_to(text: str, first: Figure, second: Figure) -> bool:
    """Whether two figures are where something changes from and where to."""
    if not FROM.search(text, max(0, first.place.start - 8), first.place.start):
        return False
    gap = text[first.place.end : second.place.start]
    return (first.unit in ("", second.unit) or not second.unit) and bool(TO.fullmatch(gap))
