"""Figures of a passage in pairs: which quoted figure stands for which source figure."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from loccit.faults._moments import dated_columns
from loccit.faults._passage import Passage, Side
from loccit.faults._standings import Pair, Standing, columns_of, is_touched, pairs_of, standing
from loccit.faults._units import converted_columns
from loccit.grammars.numerals import Numeral, read_numerals


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def pairs(passage: Passage) -> tuple[Pair[Numeral], ...]:
    """The numerals that stand for one another, in order."""
    return pairs_of(passage, standings(passage.source), standings(passage.quoted), Numeral.agrees)


@lru_cache(maxsize=16)
def changed(passage: Passage) -> tuple[Pair[Numeral], ...]:
    """The pairs whose numerals differ in value, in words that are not equal, and in no date."""
    found = [pair for pair in pairs(passage) if not pair.agrees and is_touched(passage, pair)]
    if not found:
        return ()
    elsewhere = dated_columns(passage) | converted_columns(passage)
    return tuple(pair for pair in found if elsewhere.isdisjoint(columns_of(passage, pair)))


def standings(side: Side) -> tuple[Standing[Numeral], ...]:
    """The numerals of one side, as far as they stand in its words."""
    if not side.words:
        return ()
    begin, end = side.words[0].place.start, side.words[-1].place.end
    starts = [word.place.start for word in side.words]
    found = []
    for numeral in read_numerals(side.text[begin:end], side.latin):
        moved = replace(numeral, start=numeral.start + begin, end=numeral.end + begin)
        found.append(standing(moved, moved.start, moved.end, starts))
    return tuple(each for each in found if each)
