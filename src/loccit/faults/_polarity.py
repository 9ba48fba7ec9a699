"""Negations that one side of a passage has and the other lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from loccit.faults._bounding import bound_of, words_of_bound
from loccit.faults._figures import standings
from loccit.faults._passage import Passage, Side
from loccit.faults._weight import Weight, weights
from loccit.grammars.negation import Negation, read_negations
from loccit.lexicon.light import JOINING

NEAR = 12  # columns in which a negation may have moved and still denies the same
CLAUSE = 3  # weighty words behind a negation: with so many its whole clause is gone
ECHO = 15  # words before a `nor` in which the negation stands that it agrees with
STOP = re.compile(r"[.;:!?。！？；：]")
PAUSE = re.compile(r"[,.;:!?—–)，。；：！？、]")


@dataclass(frozen=True, slots=True)
class Turned:
    """A negation that only one side has, and the column it is in."""

    negation: Negation
    column: int
    agreeing: bool  # repeats a negation that stands before it: `nor` after `not`


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def turned(passage: Passage) -> tuple[tuple[Turned, ...], tuple[Turned, ...]]:
    """The negations that are lost and those that are gained, in order."""
    lost = list(_unmatched(passage, passage.source))
    gained = list(_unmatched(passage, passage.quoted))
    _cancel(passage, lost, gained)
    heavy = weights(passage)
    return (
        tuple(t for t in lost if _turns(passage.source, t, heavy[t.column], "source")),
        tuple(t for t in gained if _turns(passage.quoted, t, heavy[t.column], "quoted")),
    )


def _unmatched(passage: Passage, side: Side) -> Iterator[Turned]:
    """The negations of one side that stand in words which are not equal."""
    column_of = passage.column_of_source if side is passage.source else passage.column_of_quoted
    in_bounds = _bounding(side)
    read = read_negations(side.words, side.text, side.latin, side.eastern)
    for negation in read:
        columns = [column_of(at) for at in range(negation.first, negation.last + 1)]
        touched = [at for at in columns if not passage.columns[at].equal]
        rest = negation.rest or in_bounds.get(negation.first, ())
        whole = any(not passage.columns[column_of(at)].equal for at in rest)
        if touched and not whole:
            yield Turned(negation, touched[0], _agrees(side, negation, read))


def _bounding(side: Side) -> dict[int, tuple[int, ...]]:
    """Where a word belongs to a bound (`no` of "no fewer than"), the bound's other words."""
    found: dict[int, tuple[int, ...]] = {}
    for standing in standings(side):
        bound = bound_of(side, standing)
        inside = words_of_bound(side, bound) if bound else ()
        for at in inside:
            found[at] = tuple(other for other in inside if other != at)
    return found


def _agrees(side: Side, negation: Negation, read: tuple[Negation, ...]) -> bool:
    """Whether the negation only agrees with one that stands before it."""
    return negation.agreeing and any(
        negation.first - ECHO <= other.first < negation.first for other in read
    )


def _cancel(passage: Passage, lost: list[Turned], gained: list[Turned]) -> None:
    """Take out the negations that both sides have, near one another in one sentence."""
    both = {t.column for t in lost} & {t.column for t in gained}
    lost[:] = [t for t in lost if t.column not in both]
    gained[:] = [t for t in gained if t.column not in both]
    for one in tuple(lost):
        for other in gained:
            near = abs(one.column - other.column) <= NEAR
            if near and passage.same_sentence(one.column, other.column):
                lost.remove(one)
                gained.remove(other)
                break


def _turns(side: Side, found: Turned, weight: Weight, which: str) -> bool:
    """Whether the rest of the clause stays, so that the negation alone makes the difference."""
    if found.agreeing or weight.denied or (weight.source and weight.quoted):
        return False  # it repeats a negation, or the word that was denied is another one too
    heavy: tuple[int, ...] = getattr(weight, which)
    behind = [at for at in heavy if found.negation.last < at]
    return not behind or not _is_whole_clause(side, found, behind)


def _is_whole_clause(side: Side, found: Turned, behind: list[int]) -> bool:
    """Whether the denied words went with their negation, as in `and not hungry`."""
    if len(behind) >= CLAUSE:
        return True
    last = behind[-1]
    pause = side.between(found.negation.last, found.negation.last + 1)
    if STOP.search(pause):
        return True  # what is behind the negation is another sentence
    if PAUSE.search(pause):
        return False  # a parenthesis: "would not, in the end, accept"
    closing = side.words[last + 1].folded if last + 1 < len(side.words) else ""
    return (
        last + 1 == len(side.words)
        or closing in JOINING
        or bool(PAUSE.search(side.between(last, last + 1)))
    )
