"""Figures of a passage in pairs: which quoted figure stands for which source figure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from loccit.faults._passage import Passage, Side
from loccit.grammars.numerals import Numeral, read_numerals

WINDOW = 100  # figures of one change among which a figure's partner is looked for


@dataclass(frozen=True, slots=True)
class Standing:
    """A figure and the words [first, last] of its side that it stands in."""

    numeral: Numeral
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A source figure and the quoted figure in its place."""

    source: Standing
    quoted: Standing

    @property
    def agrees(self) -> bool:
        """Whether both may say the same."""
        return self.source.numeral.agrees(self.quoted.numeral)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Columns [first, last] that figures tie together, with the figures on both sides."""

    first: int
    last: int
    source: tuple[Standing, ...]
    quoted: tuple[Standing, ...]


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def pairs(passage: Passage) -> tuple[Pair, ...]:
    """The figures that stand for one another, in order."""
    return tuple(pair for cluster in clusters(passage) for pair in _paired(cluster))


def changed(passage: Passage) -> Iterator[Pair]:
    """The pairs whose figures differ in value, in words that are not equal."""
    for pair in pairs(passage):
        columns = range(
            passage.column_of_source(pair.source.first),
            passage.column_of_source(pair.source.last) + 1,
        )
        beside = range(
            passage.column_of_quoted(pair.quoted.first),
            passage.column_of_quoted(pair.quoted.last) + 1,
        )
        touched = any(not passage.columns[at].equal for at in (*columns, *beside))
        if touched and not pair.agrees:
            yield pair


@lru_cache(maxsize=16)
def clusters(passage: Passage) -> tuple[Cluster, ...]:
    """The figures of both sides, gathered where their columns meet."""
    source, quoted = standings(passage.source), standings(passage.quoted)
    spans = [
        (passage.column_of_source(s.first), passage.column_of_source(s.last), (s,), ())
        for s in source
    ] + [
        (passage.column_of_quoted(q.first), passage.column_of_quoted(q.last), (), (q,))
        for q in quoted
    ]
    found: list[Cluster] = []
    for first, last, left, right in sorted(spans, key=lambda span: (span[0], span[1])):
        if found and first <= found[-1].last:
            held = found[-1]
            found[-1] = Cluster(
                held.first, max(held.last, last), held.source + left, held.quoted + right
            )
        else:
            found.append(Cluster(first, last, left, right))
    return tuple(found)


def standings(side: Side) -> tuple[Standing, ...]:
    """The figures of one side, as far as they stand in its words."""
    if not side.words:
        return ()
    begin, end = side.words[0].place.start, side.words[-1].place.end
    starts = [word.place.start for word in side.words]
    language = side.latin
    numerals = read_numerals(side.text[begin:end], language)
    return tuple(_stand(numerals, begin, starts))


def _stand(numerals: tuple[Numeral, ...], begin: int, starts: list[int]) -> Iterator[Standing]:
    """The numerals with the words that they stand in; offsets become the document's."""
    for numeral in numerals:
        moved = replace(numeral, start=numeral.start + begin, end=numeral.end + begin)
        first = bisect_right(starts, moved.start) - 1
        last = bisect_left(starts, moved.end) - 1
        if 0 <= first <= last:
            yield Standing(moved, first, last)


def _paired(cluster: Cluster) -> Iterator[Pair]:
    """The figures of a cluster that agree, then those left over in order."""
    left, right = list(cluster.source), list(cluster.quoted)
    found: list[Pair] = []
    for source in cluster.source:
        for quoted in right[:WINDOW]:
            if source.numeral.agrees(quoted.numeral):
                found.append(Pair(source, quoted))
                left.remove(source)
                right.remove(quoted)
                break
    found += [Pair(source, quoted) for source, quoted in zip(left, right, strict=False)]
    yield from sorted(found, key=lambda pair: pair.source.first)
