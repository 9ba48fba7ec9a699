"""Figures of a passage with their units, in pairs: 40 miles beside 40 kilometres."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from loccit.faults._passage import Passage, Side
from loccit.faults._standings import Pair, Standing, columns_of, pairs_of, standing
from loccit.grammars.comparison import compare_figures
from loccit.grammars.figures import read_figures
from loccit.lexicon import units as lexicon
from loccit.lexicon.ambiguous_units import WORDS
from loccit.model import Figure, Place
from loccit.words import fold

SIGNS = "$£€¥￥₩₽%％‰°"  # units that are no words
NEAR = 3  # words from a figure to its unit
REACH = 32  # characters behind a figure in which its unit stands
RATE = re.compile(r"\bper\b(?!\s?cent)|/|\s(?:an?|each|every|to the)\s|毎|每")
TOKEN = re.compile(r"[^\W\d_]+|[$£¥元°]")
UNIT_WORDS = frozenset(
    part
    for table in (lexicon.TIME, lexicon.MEASURES, lexicon.SYMBOLS)
    for word in table
    for part in fold(word).split()
)


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def pairs(passage: Passage) -> tuple[Pair[Figure], ...]:
    """The figures that stand for one another, in order; none where nothing of them differs."""
    if _same(passage):
        return ()
    return pairs_of(passage, standings(passage.source), standings(passage.quoted), _agree)


@lru_cache(maxsize=16)
def changed(passage: Passage) -> tuple[tuple[Place, Place], ...]:
    """The source and quoted place of each unit that is another one at the same number."""
    return tuple(
        (_place(passage.source, pair.source), _place(passage.quoted, pair.quoted))
        for pair in pairs(passage)
        if _has_another_unit(passage, pair)
    )


@lru_cache(maxsize=16)
def changed_columns(passage: Passage) -> frozenset[int]:
    """The columns beside figures whose unit is another one, where words differ."""
    return frozenset(
        column
        for pair in pairs(passage)
        if _has_another_unit(passage, pair)
        for column in _about(passage, pair)
    )


def _about(passage: Passage, pair: Pair[Figure]) -> Iterator[int]:
    """The columns of a pair and of the units beside it, where words differ."""
    columns = columns_of(passage, pair)
    for at in range(max(columns[0] - 1, 0), min(columns[-1] + NEAR, len(passage.columns))):
        if not passage.columns[at].equal:
            yield at


@lru_cache(maxsize=16)
def converted_columns(passage: Passage) -> frozenset[int]:
    """The columns of figures that are the same in another unit: three weeks, 21 days."""
    return frozenset(
        column
        for pair in pairs(passage)
        if pair.agrees and pair.source.value.named != pair.quoted.value.named
        for column in columns_of(passage, pair)
    )


def explained(passage: Passage, *, quoted: bool) -> Iterator[int]:
    """The words of one side that give a size which the other side gives too: number and unit."""
    side = passage.quoted if quoted else passage.source
    for pair in pairs(passage):
        source, other = pair.source.value, pair.quoted.value
        if pair.agrees and source.unit and other.unit:
            found = pair.quoted if quoted else pair.source
            if source.named != other.named:
                yield from range(found.first, found.last + 1)
            for at in range(found.last + 1, min(found.last + 1 + NEAR, len(side.words))):
                if side.words[at].folded not in UNIT_WORDS:
                    break
                yield at


def standings(side: Side) -> tuple[Standing[Figure], ...]:
    """The figures of one side, as far as they stand in its words."""
    if not side.words:
        return ()
    begin, end = side.words[0].place.start, side.words[-1].place.end
    before = begin - 1 if side.text[max(begin - 1, 0) : begin] in tuple(SIGNS) else begin
    behind = end + 1 if side.text[end : end + 1] in tuple(SIGNS) else end
    starts = [word.place.start - before for word in side.words]
    declared = side.document.language or side.eastern
    found = [
        standing(figure, figure.numeral.start, figure.numeral.end, starts)
        for figure in read_figures(side.text[before:behind], declared, side.name)
    ]
    return tuple(each for each in found if each)


def _same(passage: Passage) -> bool:
    """Whether neither a word nor a sign of a unit differs."""
    if not all(column.equal for column in passage.columns):
        return False
    return _signs(passage.source) == _signs(passage.quoted)


def _signs(side: Side) -> list[str]:
    """The signs of units among and about the words of one side."""
    if not side.words:
        return []
    begin, end = side.words[0].place.start - 1, side.words[-1].place.end + 1
    return [sign for sign in side.text[max(begin, 0) : end] if sign in SIGNS]


def _agree(source: Figure, quoted: Figure) -> bool:
    """Whether both say the same number of the same unit."""
    return compare_figures(source, quoted).kind == "agree"


def _has_another_unit(passage: Passage, pair: Pair[Figure]) -> bool:
    """Whether both figures have the same number and name units that are not one."""
    source, quoted = pair.source.value, pair.quoted.value
    if not (source.unit and quoted.unit and source.named == quoted.named):
        return False
    if source.unit == quoted.unit:
        return False
    texts = _near(passage.source, pair.source), _near(passage.quoted, pair.quoted)
    if any(RATE.search(text) for text in texts):
        return False  # the reading may have left a rate out on one side
    units = {source.unit, quoted.unit}
    said = {word.removesuffix("s") for text in texts for word in TOKEN.findall(fold(text))}
    return not any(units <= may_be for word, may_be in WORDS.items() if word in said)


def _near(side: Side, found: Standing[Figure]) -> str:
    """The figure with the sign before it and the words behind it in which its unit stands."""
    start = side.words[found.first].place.start
    end = side.words[found.last].place.end
    return side.text[max(start - 3, 0) : end + REACH]


def _place(side: Side, found: Standing[Figure]) -> Place:
    """The figure with the words beside it, where its unit stands."""
    last = min(found.last + 1, len(side.words) - 1)
    return side.place(found.first, last)
