"""Bounds at the figures of a passage, and the words they stand in."""

from __future__ import annotations

from bisect import bisect_left

from loccit.faults._passage import Passage, Side
from loccit.faults._standings import Pair, Standing
from loccit.grammars.bounds import read_bound
from loccit.grammars.hedges import Bound
from loccit.grammars.numerals import Numeral


def bound_of(side: Side, standing: Standing[Numeral]) -> Bound | None:
    """The bound at a figure, as far as it stands in the words of its side; no word that blurs."""
    begin, end = side.words[0].place.start, side.words[-1].place.end
    bound = read_bound(side.text, standing.value, begin, end, side.latin)
    return bound if bound and bound.side else None


def equal_bounds(passage: Passage, pair: Pair[Numeral]) -> tuple[Bound, Bound] | None:
    """The bounds of both sides where they say the same of the figure; else None."""
    source = bound_of(passage.source, pair.source)
    quoted = bound_of(passage.quoted, pair.quoted)
    return (source, quoted) if source and quoted and source.side == quoted.side else None


def words_of_bound(side: Side, bound: Bound) -> range:
    """The words that the bound stands in."""
    first = bisect_left(side.words, bound.start, key=lambda word: word.place.start)
    return range(first, bisect_left(side.words, bound.end, key=lambda word: word.place.start))
