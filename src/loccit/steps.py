"""Edits cut into steps of a word or two, so that each can be decided on its own.

An edit may put three words for four. Only one of them may be a change; another is
another spelling, a third is torn by a scanner. A step is the smallest piece that
says so, and steps gather into edits again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from rapidfuzz.distance import Levenshtein

from loccit.lexicon.han import same_character
from loccit.lexicon.lookalikes import skeleton
from loccit.lexicon.spelling import same_spelling, same_umlauts
from loccit.model import Document, Edit, Words
from loccit.words import divided_otherwise, letters, span

# `same`: no change of wording. `settled`: a change that is accounted for, such as a declared cut.
Sense = Literal["same", "changed", "settled"]

CELLS = 40_000  # above this a replacement is no matter of words, and stays whole
SKIP = 0.6  # a word on one side only; two of them cost more than two unlike words
TORN = 0.4  # words that were joined or split as well must agree in three letters of five

ALIKE = 0.1  # what words still differ in whose letters only look alike


@dataclass(frozen=True, slots=True)
class Step:
    """A word or two on each side, and what the difference between them is."""

    source: Words
    quoted: Words
    sense: Sense

    def settled(self) -> Step:
        """The same step, accounted for."""
        return replace(self, sense="settled")


class Texts:
    """The characters of words, whichever document they stand in."""

    def __init__(self, documents: Iterable[Document]) -> None:
        """Keep the text of each document under its name."""
        self._texts: Mapping[str, str] = {d.name: d.text for d in documents}

    def raw(self, words: Words) -> str:
        """The characters from the first of `words` to the last."""
        place = span(words)
        return self._texts[place.document][place.start : place.end]

    def between(self, before: Words, after: Words) -> str:
        """The characters between two runs of words in one document."""
        text = self._texts[before[-1].place.document]
        return text[before[-1].place.end : after[0].place.start]

    def before(self, words: Words) -> str:
        """The few characters in front of `words`."""
        place = words[0].place
        return self._texts[place.document][max(0, place.start - 12) : place.start]

    def same(self, source: Words, quoted: Words) -> bool:
        """Whether two runs are the same words, however they are written."""
        if divided_otherwise(source, quoted):
            return True
        if len(source) != 1 or len(quoted) != 1:
            return False
        one, other = source[0].folded, quoted[0].folded
        if len(one) == len(other) == 1:
            return one > "\u2e7f" and same_character(one, other)
        return same_spelling(one, other) or same_umlauts(self.raw(source), self.raw(quoted))


def steps_of(edits: Iterable[Edit], texts: Texts) -> list[Step]:
    """The edits of one part as steps, in order; together they hold the same words."""
    steps: list[Step] = []
    for edit in edits:
        if edit.op == "equal":
            steps.extend(Step(s, q, "same") for s, q in _agreeing(edit.source, edit.quoted))
        elif edit.op == "replace":
            for s, q in paired(edit.source, edit.quoted, texts):
                steps.append(Step(s, q, "same" if s and q and texts.same(s, q) else "changed"))
        else:
            steps.extend(Step((w,), (), "changed") for w in edit.source)
            steps.extend(Step((), (w,), "changed") for w in edit.quoted)
    return steps


def _agreeing(source: Words, quoted: Words) -> Iterator[tuple[Words, Words]]:
    """Two runs of the same letters in the smallest pieces that agree."""
    i = j = 0
    while i < len(source) or j < len(quoted):
        first, second = i, j
        left = right = 0
        while left == right == 0 or left != right:
            if i < len(source) and (left <= right or j == len(quoted)):
                left += len(letters(source[i : i + 1]))
                i += 1
            elif j < len(quoted):
                right += len(letters(quoted[j : j + 1]))
                j += 1
            else:
                break
        yield source[first:i], quoted[second:j]


def paired(source: Words, quoted: Words, texts: Texts) -> list[tuple[Words, Words]]:
    """The words of a replacement set against each other, likest to likest, in order."""
    if len(source) * len(quoted) > CELLS:
        return [(source, quoted)]
    moves = _moves(source, quoted, texts)
    i, j = len(source), len(quoted)
    found = []
    while i or j:
        a, b = moves[i][j]
        found.append((source[i - a : i], quoted[j - b : j]))
        i, j = i - a, j - b
    return found[::-1]


def _moves(source: Words, quoted: Words, texts: Texts) -> list[list[tuple[int, int]]]:
    """For each pair of prefixes, how many words of each side the cheapest last step takes."""
    rows, columns = len(source) + 1, len(quoted) + 1
    costs = [[0.0] * columns for _ in range(rows)]
    moves = [[(0, 0)] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            options = [
                (
                    costs[i - a][j - b] + _cost(source[i - a : i], quoted[j - b : j], texts),
                    n,
                    (a, b),
                )
                for n, (a, b) in enumerate(SHAPES)
                if a <= i and b <= j
            ]
            if options:
                costs[i][j], _, moves[i][j] = min(options)
    return moves


SHAPES = ((1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2))


def _cost(source: Words, quoted: Words, texts: Texts) -> float:
    """What it costs to set the two against each other; the lower, the likelier."""
    if not source or not quoted:
        return SKIP
    one, other = letters(source), letters(quoted)
    if len(source) == len(quoted) == 1:
        return 0.0 if texts.same(source, quoted) else 0.2 + 0.8 * unlikeness(one, other)
    if one == other:
        return 0.05
    gap = unlikeness(one, other)
    wide = len(source) == len(quoted) or len(source) + len(quoted) > 3
    return 0.3 + gap if gap <= TORN and not wide else 99.0


def unlikeness(one: str, other: str) -> float:
    """The share of letters in which two words differ on paper, 0 to 1."""
    plain = float(Levenshtein.normalized_distance(one, other))
    alike = float(Levenshtein.normalized_distance(skeleton(one), skeleton(other)))
    return min(plain, ALIKE + alike)


def edits_of(steps: Iterable[Step], *, settle: bool) -> tuple[Edit, ...]:
    """The steps as edits; `settle` makes equal of what is accounted for."""
    edits = []
    for alike, group in groupby(steps, key=lambda step: _is_equal(step, settle)):
        held = list(group)
        source = tuple(word for step in held for word in step.source)
        quoted = tuple(word for step in held for word in step.quoted)
        edits.append(Edit("equal" if alike else _op(source, quoted), source, quoted))
    return tuple(edits)


def _is_equal(step: Step, settle: bool) -> bool:
    """Whether the step stands for no edit."""
    if step.sense == "same":
        return settle or letters(step.source) == letters(step.quoted)
    return settle and step.sense == "settled"


def _op(source: Words, quoted: Words) -> Literal["delete", "insert", "replace"]:
    """The operation that puts `quoted` in the place of `source`."""
    if source and quoted:
        return "replace"
    return "delete" if source else "insert"
