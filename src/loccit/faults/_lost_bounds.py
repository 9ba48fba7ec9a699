"""Bounds that stood at a figure in the source and are gone, or turned, in the quotation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from loccit.faults._bounding import bound_of, words_of_bound
from loccit.faults._figures import pairs
from loccit.faults._passage import Passage
from loccit.faults._polarity import turned
from loccit.faults._standings import Pair
from loccit.grammars.hedges import Bound
from loccit.grammars.numerals import Numeral
from loccit.model import Place


@dataclass(frozen=True, slots=True)
class LostBound:
    """A bound of the source, where it is missing or turned, and the columns it was in."""

    source: Place
    quoted: Place
    columns: tuple[int, ...]


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def lost_bounds(passage: Passage) -> tuple[LostBound, ...]:
    """The bounds that are gone or of another class, in order."""
    denied = {found.column for side in turned(passage) for found in side}
    return tuple(lost for lost in _lost(passage) if denied.isdisjoint(lost.columns))


def _lost(passage: Passage) -> Iterator[LostBound]:
    """The bounds of source figures that stay, where the quoted figure has another or none."""
    for pair in pairs(passage):
        source = bound_of(passage.source, pair.source) if pair.agrees else None
        quoted = bound_of(passage.quoted, pair.quoted) if source else None
        if source and (quoted is None or quoted.side != source.side):
            columns = tuple(map(passage.column_of_source, words_of_bound(passage.source, source)))
            if quoted:
                beside = words_of_bound(passage.quoted, quoted)
                columns += tuple(map(passage.column_of_quoted, beside))
            if source.phrase == "+" or any(not passage.columns[at].equal for at in columns):
                place = Place(passage.source.name, source.start, source.end)
                yield LostBound(place, _missing(passage, source, quoted, pair), columns)


def _missing(passage: Passage, source: Bound, quoted: Bound | None, pair: Pair[Numeral]) -> Place:
    """The bound that is there instead, or the words beside the spot where it is missing."""
    if quoted:
        return Place(passage.quoted.name, quoted.start, quoted.end)
    if source.start < pair.source.value.start:
        return passage.quoted.place(max(pair.quoted.first - 1, 0), pair.quoted.first)
    last = len(passage.quoted.words) - 1
    return passage.quoted.place(pair.quoted.last, min(pair.quoted.last + 1, last))
