"""Weighty words of a change: what remains when all that is harmless is taken away.

Taken away are light words, words that only moved, forms and short forms of one word,
figures and dates of the same value, words said twice, and what a page prints between the words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from loccit.faults import _moments as moments
from loccit.faults import _units as units
from loccit.faults._bounding import equal_bounds, words_of_bound
from loccit.faults._figures import pairs
from loccit.faults._furniture import is_furniture, is_spoken_between
from loccit.faults._passage import Passage, Side
from loccit.grammars.languages import is_eastern, is_hiragana
from loccit.grammars.negation import is_negation, read_negations
from loccit.grammars.senses import abbreviates, alike, bare, denies, is_light, opposed
from loccit.lexicon.abbreviations import SIGNS
from loccit.lexicon.light import CHINESE_PARTS
from loccit.lexicon.negations import FOCUSING

MOVED = 25  # columns: the same word farther off is another use of it, and did not move
COMPARED = 2_500  # pairs of words: with more in one change, the change is a swap whatever they are
SMALLEST = 2  # Han characters: one alone dropped or added is too little to be a word


@dataclass(frozen=True, slots=True)
class Weight:
    """The words of one column that carry sense and have no match on the other side."""

    source: tuple[int, ...]
    quoted: tuple[int, ...]
    opposed: bool = False  # a light word gave way to its contrary
    denied: bool = False  # a prefix denies what a negation denied: "not possible", "impossible"

    @property
    def swapped(self) -> bool:
        """Whether words of one sense stand in the place of words of another."""
        return self.opposed or bool(self.source and self.quoted)


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def weights(passage: Passage) -> dict[int, Weight]:
    """The weight of each column that is not equal, by the column's index."""
    source_known = _explained(passage, "source")
    quoted_known = _explained(passage, "quoted")
    changed = [at for at, column in enumerate(passage.columns) if not column.equal]
    left = {at: _heavy(passage.source, source_known, _source_range(passage, at)) for at in changed}
    right = {at: _heavy(passage.quoted, quoted_known, _quoted_range(passage, at)) for at in changed}
    _take_moved(passage, left, right)
    return {at: _weight(passage, at, left[at], right[at]) for at in changed}


def _source_range(passage: Passage, at: int) -> range:
    """The source words of a column."""
    return range(passage.columns[at].source_from, passage.columns[at].source_to)


def _quoted_range(passage: Passage, at: int) -> range:
    """The quoted words of a column."""
    return range(passage.columns[at].quoted_from, passage.columns[at].quoted_to)


def _explained(passage: Passage, which: str) -> set[int]:
    """The words of one side that say what the other says: negations, figures, dates."""
    side: Side = getattr(passage, which)
    known = set(_denying(passage, side))
    for pair in pairs(passage):
        standing = getattr(pair, which)
        if pair.agrees:
            known.update(range(standing.first, standing.last + 1))
            if pair.source.value.value != pair.quoted.value.value:
                known.update(_percent(side, standing.last))
            bounds = equal_bounds(passage, pair)
            if bounds:
                known.update(words_of_bound(side, bounds[which == "quoted"]))
    known.update(moments.explained(passage, quoted=which == "quoted"))
    known.update(units.explained(passage, quoted=which == "quoted"))
    return known


def _denying(passage: Passage, side: Side) -> Iterator[int]:
    """The words of negations, and those of an idiom that goes as a whole."""
    column_of = passage.column_of_source if side is passage.source else passage.column_of_quoted
    for negation in read_negations(side.words, side.text, side.latin, side.eastern):
        yield from range(negation.first, negation.last + 1)
        gone = not passage.columns[column_of(negation.first)].equal
        yield from (n for n in negation.rest if gone or side.words[n].folded in FOCUSING)


def _percent(side: Side, last: int) -> Iterator[int]:
    """The words for a hundredth behind a figure that the other side writes as a part."""
    for at in (last + 1, last + 2):
        if at < len(side.words) and "%" in SIGNS.get(side.words[at].folded, ""):
            yield at


def _heavy(side: Side, known: set[int], span: range) -> list[int]:
    """The words of the span that carry sense."""
    if is_furniture(side.document, side.words, span) or is_spoken_between(side, span):
        return []
    return [
        at
        for at in span
        if at not in known
        and not is_negation(side.words[at].folded, side.latin)
        and not is_light(side.words[at].folded, _language(side, at))
        and not _said_twice(side, at, span)
    ]


def _language(side: Side, at: int) -> str:
    """The language whose lists a word of the side is looked up in."""
    return side.eastern if is_eastern(side.words[at].folded) else side.latin


def _said_twice(side: Side, at: int, span: range) -> bool:
    """Whether the word only repeats the word that stands beside the change."""
    folded = side.words[at].folded
    beside = [n for n in (span.start - 1, span.stop) if 0 <= n < len(side.words)]
    return len(span) == 1 and any(side.words[n].folded == folded for n in beside)


def _take_moved(passage: Passage, left: dict[int, list[int]], right: dict[int, list[int]]) -> None:
    """Take out of both sides the words that stand elsewhere on the other side."""
    waiting: dict[str, list[tuple[int, int]]] = {}
    for column, words in right.items():
        for at in words:
            waiting.setdefault(bare(passage.quoted.words[at].folded), []).append((column, at))
    for column, words in left.items():
        for at in tuple(words):
            places = waiting.get(bare(passage.source.words[at].folded), [])
            near = next((p for p in places if abs(p[0] - column) <= MOVED), None)
            if near:
                words.remove(at)
                right[near[0]].remove(near[1])
                places.remove(near)


def _weight(passage: Passage, at: int, left: list[int], right: list[int]) -> Weight:
    """What remains of a column when words that say the same are taken out in pairs."""
    denied = _take_alike(passage, at, left, right)
    left = [n for n in left if not _as_sign(passage, at, passage.source, n)]
    right = [n for n in right if not _as_sign(passage, at, passage.quoted, n)]
    if _initials(passage, at) or _other_script(passage, at):
        return Weight((), ())
    if not (left and right):
        left = [n for n in left if not _shortened(passage, at, passage.source, n)]
        right = [n for n in right if not _shortened(passage, at, passage.quoted, n)]
        left, right = _enough(passage.source, left), _enough(passage.quoted, right)
    return Weight(tuple(left), tuple(right), _turns(passage, at), denied)


def _take_alike(passage: Passage, at: int, left: list[int], right: list[int]) -> bool:
    """Take out the pairs that say the same; whether one does so by a prefix that denies."""
    denied, turned = False, _negations_differ(passage, at)
    if len(left) * len(right) > COMPARED:
        return False
    for source in tuple(left):
        for quoted in tuple(right):
            one, other = _plain(passage.source, source), _plain(passage.quoted, quoted)
            by_prefix = turned and denies(one, other)
            if by_prefix or alike(one, other, passage.source.latin):
                denied = denied or by_prefix
                left.remove(source)
                right.remove(quoted)
                break
    return denied


def _shortened(passage: Passage, at: int, side: Side, word: int) -> bool:
    """Whether the other side of the column has the word's short or long form."""
    other, span = (
        (passage.quoted, _quoted_range(passage, at))
        if side is passage.source
        else (passage.source, _source_range(passage, at))
    )
    return any(abbreviates(side.words[word].folded, other.words[n].folded) for n in span)


def _plain(side: Side, at: int) -> str:
    """The word as it compares, without a footnote mark in superior figures."""
    raw = side.raw(at)
    kept = raw.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹")
    folded = side.words[at].folded
    return folded[: len(folded) - (len(raw) - len(kept))] if kept and kept != raw else folded


def _negations_differ(passage: Passage, at: int) -> bool:
    """Whether one side of the column has one negation more than the other."""
    counts = []
    for side, span in (
        (passage.source, _source_range(passage, at)),
        (passage.quoted, _quoted_range(passage, at)),
    ):
        words = side.words[span.start : span.stop]
        counts.append(len(read_negations(words, side.text, side.latin, side.eastern)))
    return abs(counts[0] - counts[1]) == 1


def _as_sign(passage: Passage, at: int, side: Side, word: int) -> bool:
    """Whether the other side has the word as a sign: `per cent` as `%`."""
    signs = SIGNS.get(side.words[word].folded, "")
    if not signs:
        return False
    other, span = (
        (passage.quoted, _quoted_range(passage, at))
        if side is passage.source
        else (passage.source, _source_range(passage, at))
    )
    if not other.words:
        return False
    first, last = max(span.start - 2, 0), min(span.stop + 1, len(other.words) - 1)
    begin, end = other.words[first].place.start, other.words[last].place.end
    return any(sign in other.text[max(begin - 1, 0) : end + 2] for sign in signs)


def _initials(passage: Passage, at: int) -> bool:
    """Whether one side has the initials of the other: `UN`, `U.S.`."""
    source = [passage.source.words[n].folded for n in _source_range(passage, at)]
    quoted = [passage.quoted.words[n].folded for n in _quoted_range(passage, at)]
    for short, full in ((source, quoted), (quoted, source)):
        letters = "".join(short).replace("'", "")
        heads = "".join(word[0] for word in full)
        names = "".join(word[0] for word in full if not is_light(word, "en"))
        written = passage.source if short is source else passage.quoted
        capitals = all(
            written.raw(n).isupper()
            for n in (_source_range if short is source else _quoted_range)(passage, at)
        )
        if capitals and 1 < len(letters) <= 6 and letters in (heads, names) and len(full) > 1:
            return True
    return False


def _other_script(passage: Passage, at: int) -> bool:
    """Whether a Japanese word stands in kana on one side and in Han on the other."""
    source = [passage.source.words[n].folded for n in _source_range(passage, at)]
    quoted = [passage.quoted.words[n].folded for n in _quoted_range(passage, at)]
    for kana, han in ((source, quoted), (quoted, source)):
        signs = [sign for sign in han if not is_hiragana(sign)]
        if kana and signs and all(map(is_hiragana, kana)) and all(map(is_eastern, han)):
            return len(kana) >= len(signs)
    return False


def _enough(side: Side, words: list[int]) -> list[int]:
    """The words, unless they are a lone Han character."""
    if not all(is_eastern(side.words[n].folded) for n in words):
        return words
    beside = {n + step for n in words for step in (-1, 1) if 0 <= n + step < len(side.words)}
    parts = [n for n in beside.difference(words) if side.words[n].folded in CHINESE_PARTS]
    return words if len(words) + len(parts) >= SMALLEST and words else []


def _turns(passage: Passage, at: int) -> bool:
    """Whether a light word gave way to its contrary: `before` to `after`, `all` to `some`."""
    source, quoted = _source_range(passage, at), _quoted_range(passage, at)
    if len(source) != len(quoted):
        return False
    folded = zip(
        (passage.source.words[n].folded for n in source),
        (passage.quoted.words[n].folded for n in quoted),
        strict=True,
    )
    return any(opposed(one, other) for one, other in folded)
