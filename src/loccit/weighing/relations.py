"""How the figures and moments of a mention stand to those of the passage it comes from."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from loccit.grammars.comparison import compare_figures, compare_moments
from loccit.model import Counted, Edit, Figure, Moment, Place, Relation, Statements, Verdict

S = TypeVar("S", Figure, Moment)
TRIED = 8  # statements of one changed stretch among which the one in place is looked for


@dataclass(frozen=True, slots=True)
class Row:
    """The words of one side in the order of their places, and the column of each."""

    places: tuple[Place, ...]
    columns: tuple[int, ...]
    changed: frozenset[int]  # columns in which the sides differ

    def touched(self, place: Place) -> frozenset[int]:
        """The columns in which a place has words."""
        at = bisect_left(self.places, (place.document, place.start), key=_ends_after)
        found = set()
        while at < len(self.places) and self.places[at].overlaps(place):
            found.add(self.columns[at])
            at += 1
        return frozenset(found)

    def holds(self, place: Place) -> bool:
        """Whether a place lies between the first and the last of the words in its document."""
        first = bisect_left(self.places, (place.document, 0), key=_ends_after)
        last = bisect_right(self.places, place.document, key=lambda word: word.document) - 1
        return (
            first <= last
            and self.places[first].start <= place.start
            and place.end <= self.places[last].end
        )


def relations(verdict: Verdict, source: Statements, quoted: Statements) -> Iterator[Relation]:
    """How each figure and moment of a mention stands to the one in its place in the source.

    Which stands in the place of which is told by the words: two statements belong together
    when their numerals share a column of the alignment. Where no word of either differs they
    agree, whatever brackets or dates about them may say, and the quoted moment is the source's.
    Of moments that neither side can put in the calendar nothing is said.
    """
    rows = _rows(verdict.edits)
    yield from _related(source.figures, quoted.figures, rows, _numeral, _figures)
    for relation in _related(source.moments, quoted.moments, rows, _place, compare_moments):
        if _is_known(relation.source) or _is_known(relation.quoted):
            yield relation


def _figures(source: Figure, quoted: Figure) -> Relation:
    """How two figures in one place stand; what stands about them parts them by name alone.

    Act, place and period are those of one sentence and its quotation: where they differ, that
    is another fault, and the numbers are still those that stand for each other.
    """
    relation = compare_figures(source, quoted)
    if relation.kind == "not comparable" and "unit" not in relation.slots:
        bare = [replace(figure, counted=Counted()) for figure in (source, quoted)]
        found = compare_figures(*bare)
        return replace(found, source=source, quoted=quoted, slots=relation.slots)
    return relation


def _is_known(stated: Figure | Moment) -> bool:
    """Whether anything is known of where a moment stands."""
    return isinstance(stated, Figure) or bool(stated.edtf)


def _related(
    source: Sequence[S],
    quoted: Sequence[S],
    rows: tuple[Row, Row],
    place: Callable[[S], Place],
    compare: Callable[[S, S], Relation],
) -> Iterator[Relation]:
    """The relation of each pair; of several that share columns those that agree come first."""

    def same(one: S, other: S) -> bool:
        touched = rows[0].touched(one.place) | rows[1].touched(other.place)
        return rows[0].holds(one.place) and touched.isdisjoint(rows[0].changed)

    by_column: dict[int, list[int]] = {}
    for n, one in enumerate(source):
        for column in sorted(rows[0].touched(place(one))):
            by_column.setdefault(column, []).append(n)
    taken: set[int] = set()
    for other in quoted:
        beside = {n for column in rows[1].touched(place(other)) for n in by_column.get(column, ())}
        found = [
            (_same(source[n], other) if same(source[n], other) else compare(source[n], other), n)
            for n in sorted(beside - taken)[:TRIED]
        ]
        if found:
            relation, chosen = min(found, key=lambda each: (each[0].kind != "agree", each[1]))
            taken.add(chosen)
            yield relation


def _rows(edits: Sequence[Edit]) -> tuple[Row, Row]:
    """Both sides of the alignment; equal words have a column a pair, other edits one each."""
    source: list[tuple[Place, int]] = []
    quoted: list[tuple[Place, int]] = []
    changed: set[int] = set()
    column = 0
    for edit in edits:
        paired = edit.op == "equal" and len(edit.source) == len(edit.quoted)
        source += [(word.place, column + n * paired) for n, word in enumerate(edit.source)]
        quoted += [(word.place, column + n * paired) for n, word in enumerate(edit.quoted)]
        if edit.op != "equal":
            changed.add(column)
        column += len(edit.source) if paired else 1
    return _row(source, frozenset(changed)), _row(quoted, frozenset(changed))


def _row(found: list[tuple[Place, int]], changed: frozenset[int]) -> Row:
    """One side of the alignment, in the order of places."""
    found.sort()
    return Row(tuple(p for p, _ in found), tuple(column for _, column in found), changed)


def _same(source: Figure | Moment, quoted: Figure | Moment) -> Relation:
    """The relation of two statements in the same words; a quoted moment is then the source's."""
    if isinstance(source, Moment):
        quoted = replace(source, place=quoted.place)
    return Relation(source, quoted, "agree", orders=0.0 if isinstance(source, Figure) else None)


def _ends_after(place: Place) -> tuple[str, int]:
    """Where a word ends, less the one character that a place must share with it."""
    return place.document, place.end - 1


def _numeral(figure: Figure) -> Place:
    """Where the numerals of a figure stand."""
    return figure.numeral


def _place(moment: Moment) -> Place:
    """Where a moment stands."""
    return moment.place
