"""What stands for what in a passage: figures or moments of both sides, in pairs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from loccit.faults._passage import Passage

V = TypeVar("V")  # what is read in the words: a numeral, a figure, a moment
WINDOW = 100  # values of one change among which a value's partner is looked for


@dataclass(frozen=True, slots=True)
class Standing(Generic[V]):
    """A value and the words [first, last] of its side that it stands in."""

    value: V
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Pair(Generic[V]):
    """A value of the source and the quoted value in its place."""

    source: Standing[V]
    quoted: Standing[V]
    agrees: bool  # whether both may say the same


@dataclass(frozen=True, slots=True)
class Cluster(Generic[V]):
    """Columns [first, last] that values tie together, with the values on both sides."""

    first: int
    last: int
    source: tuple[Standing[V], ...]
    quoted: tuple[Standing[V], ...]


def standing(value: V, start: int, end: int, starts: Sequence[int]) -> Standing[V] | None:
    """The value with the words that hold the characters [start, end) of its document."""
    first = bisect_right(starts, start) - 1
    last = bisect_left(starts, end) - 1
    return Standing(value, first, last) if 0 <= first <= last else None


def pairs_of(
    passage: Passage,
    source: Sequence[Standing[V]],
    quoted: Sequence[Standing[V]],
    agree: Callable[[V, V], bool],
) -> tuple[Pair[V], ...]:
    """The values that stand for one another, in order."""
    clusters = _clusters(passage, source, quoted)
    return tuple(pair for cluster in clusters for pair in _paired(cluster, agree))


def columns_of(passage: Passage, pair: Pair[V]) -> tuple[int, ...]:
    """The columns in which either side of a pair stands, in order."""
    left = range(
        passage.column_of_source(pair.source.first), passage.column_of_source(pair.source.last) + 1
    )
    right = range(
        passage.column_of_quoted(pair.quoted.first), passage.column_of_quoted(pair.quoted.last) + 1
    )
    return tuple(sorted({*left, *right}))


def is_touched(passage: Passage, pair: Pair[V]) -> bool:
    """Whether the pair stands in words that are not equal."""
    return any(not passage.columns[at].equal for at in columns_of(passage, pair))


def _clusters(
    passage: Passage, source: Sequence[Standing[V]], quoted: Sequence[Standing[V]]
) -> list[Cluster[V]]:
    """The values of both sides, gathered where their columns meet."""
    spans = [
        Cluster(passage.column_of_source(s.first), passage.column_of_source(s.last), (s,), ())
        for s in source
    ] + [
        Cluster(passage.column_of_quoted(q.first), passage.column_of_quoted(q.last), (), (q,))
        for q in quoted
    ]
    found: list[Cluster[V]] = []
    for span in sorted(spans, key=lambda each: (each.first, each.last)):
        if found and span.first <= found[-1].last:
            held = found[-1]
            found[-1] = Cluster(
                held.first,
                max(held.last, span.last),
                held.source + span.source,
                held.quoted + span.quoted,
            )
        else:
            found.append(span)
    return found


def _paired(cluster: Cluster[V], agree: Callable[[V, V], bool]) -> Iterator[Pair[V]]:
    """The values of a cluster that agree, then those left over in order."""
    left, right = list(cluster.source), list(cluster.quoted)
    found: list[Pair[V]] = []
    for source in cluster.source:
        for quoted in right[:WINDOW]:
            if agree(source.value, quoted.value):
                found.append(Pair(source, quoted, True))
                left.remove(source)
                right.remove(quoted)
                break
    rest = zip(left, right, strict=False)
    found += [Pair(source, quoted, agree(source.value, quoted.value)) for source, quoted in rest]
    yield from sorted(found, key=lambda pair: pair.source.first)
