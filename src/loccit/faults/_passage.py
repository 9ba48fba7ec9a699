"""A part of a comparison as columns: which source words stand beside which quoted ones."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from loccit.grammars.languages import eastern_language, latin_language
from loccit.model import Comparison, Document, Edit, Place, Words

# Where a sentence ends: initials and short titles before the stop ("J. Lee", "Mr. Lee") do not.
STOP = re.compile(r"[!?。！？]|(?<=\w\w\w\w)\.(?=[\"'”’)\]]?\s)|\.[\"”’)]+\s|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Column:
    """Source words [source_from, source_to) beside quoted words [quoted_from, quoted_to)."""

    equal: bool
    source_from: int
    source_to: int
    quoted_from: int
    quoted_to: int


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One side of a part: its words, the text they stand in, the languages of both scripts."""

    words: Words
    text: str
    name: str
    latin: str
    eastern: str
    document: Document

    def place(self, first: int, last: int) -> Place:
        """The place from the word at `first` to the word at `last`."""
        return Place(self.name, self.words[first].place.start, self.words[last].place.end)

    def between(self, left: int, right: int) -> str:
        """The characters between two words; what is outside the part is empty."""
        if left < 0 or len(self.words) <= right:
            return ""
        return self.text[self.words[left].place.end : self.words[right].place.start]

    def raw(self, at: int) -> str:
        """The word as it is written."""
        return self.text[self.words[at].place.start : self.words[at].place.end]


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """One part: both sides, and the columns in which they stand side by side."""

    source: Side
    quoted: Side
    columns: tuple[Column, ...]
    whole: Place  # the mention

    def column_of_source(self, at: int) -> int:
        """Which column the source word at `at` stands in."""
        return bisect_left(self.columns, at + 1, key=lambda column: column.source_to)

    def column_of_quoted(self, at: int) -> int:
        """Which column the quoted word at `at` stands in."""
        return bisect_left(self.columns, at + 1, key=lambda column: column.quoted_to)

    def has_quoted(self, index: int) -> bool:
        """Whether the column has quoted words."""
        return self.columns[index].quoted_from < self.columns[index].quoted_to

    def quoted_place(self, index: int) -> Place:
        """The quoted words of a column; without any, the spot between their neighbours."""
        column = self.columns[index]
        return _spot(self.quoted, column.quoted_from, column.quoted_to) or self.whole

    def source_place(self, index: int) -> Place | None:
        """The source words of a column; without any, the spot between their neighbours."""
        column = self.columns[index]
        return _spot(self.source, column.source_from, column.source_to)

    def same_sentence(self, first: int, second: int) -> bool:
        """Whether no sentence ends between two columns, on either side."""
        low, high = sorted((first, second))
        left, right = self.columns[low], self.columns[high]
        return not (
            _stops(self.source, left.source_from, right.source_to)
            or _stops(self.quoted, left.quoted_from, right.quoted_to)
        )


def _spot(side: Side, start: int, end: int) -> Place | None:
    """The words [start, end), or from the word before to the word after when there are none."""
    if start < end:
        return side.place(start, end - 1)
    if not side.words:
        return None
    return side.place(max(start - 1, 0), min(start, len(side.words) - 1))


def _stops(side: Side, start: int, end: int) -> bool:
    """Whether a sentence ends between the words [start, end)."""
    if end - start < 2:
        return False
    begin, stop = side.words[start].place.start, side.words[end - 1].place.start
    return STOP.search(side.text, begin, stop) is not None


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A comparison as the key of a cache: equal only to itself, so nothing long is hashed."""

    comparison: Comparison

    def __hash__(self) -> int:
        return id(self.comparison)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.comparison is other.comparison


def passages(comparison: Comparison) -> tuple[Passage, ...]:
    """The parts of the comparison that have words, in order."""
    return _passages(_Same(comparison))


@lru_cache(maxsize=4)  # every kind asks for the same comparison, one kind after the other
def _passages(same: _Same) -> tuple[Passage, ...]:
    """The parts of the comparison that have words, in order."""
    comparison = same.comparison
    parts = zip(comparison.edits_by_part, comparison.sources, strict=False)
    return tuple(
        Passage(
            _side(tuple(word for edit in edits for word in edit.source), source),
            _side(tuple(word for edit in edits for word in edit.quoted), comparison.quoted),
            tuple(_columns(edits)),
            comparison.mention.place,
        )
        for edits, source in parts
        if edits
    )


def _side(words: Words, document: Document) -> Side:
    """One side of a part with the languages that its words suggest."""
    stretch = document.text[words[0].place.start : words[-1].place.end] if words else ""
    return Side(
        words,
        document.text,
        document.name,
        latin_language(words, document.language),
        eastern_language(stretch, document.language),
        document,
    )


def _columns(edits: tuple[Edit, ...]) -> Iterator[Column]:
    """A column for each pair of equal words, and one for each other edit."""
    source = quoted = 0
    for edit in edits:
        paired = edit.op == "equal" and len(edit.source) == len(edit.quoted)
        steps = len(edit.source) if paired else 1
        for _ in range(steps):
            right = source + (1 if paired else len(edit.source))
            below = quoted + (1 if paired else len(edit.quoted))
            yield Column(edit.op == "equal", source, right, quoted, below)
            source, quoted = right, below
