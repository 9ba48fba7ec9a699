"""Find wording that a document shares with the collection, whether it is marked or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log2

from loccit.collection import Collection
from loccit.model import Block, Borrowing, Document, Match, Place
from loccit.passages import grown, strength
from loccit.words import words_of

CHANCE = 1e-3  # borrowings that one account may be expected to show by chance
FEWEST = 5  # words: fewer are a phrase that anybody may hit upon
FEWEST_SIGNS = 12  # the same in Han and kana, where a term alone has eight
FEWEST_BESIDE = 3  # words of a piece that stands right beside another
SEAM = 16  # characters between two pieces that stand beside each other: an ellipsis, a word
NEARBY = 2_000  # words in which a piece is looked for that follows another in one source
APPARATUS = frozenset({"heading", "title", "reading", "code", "head", "furniture"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A match with what its agreement tells, and how much was searched for it, both in bits."""

    match: Match
    told: float
    searched: float

    @property
    def place(self) -> Place:
        """The passage in the account."""
        return self.match.parts[0].quoted


def find(document: Document, collection: Collection) -> Iterator[Borrowing]:
    """Each passage that the collection has too, in reading order, with where it stands there."""
    candidates = sorted(_candidates(document, collection), key=lambda c: (c.place, c.match.place))
    # a word and its space: near enough for a logarithm
    bar = log2(1 + len(document.text) / 6) - log2(CHANCE)
    alone = [c for c in candidates if c.told >= bar + c.searched and _enough(c.match, document)]
    beside = [c for pair in _beside(candidates) for c in pair]
    matches = dict.fromkeys(c.match for c in (*alone, *beside))
    yield from sorted(_gathered(matches), key=lambda b: b.place)


def _candidates(document: Document, collection: Collection) -> Iterator[_Candidate]:
    """Every passage of which a few words agree, outside headings and lists of reading."""
    for region in collection.lookup(document):
        if _in_apparatus(region.quoted, document.blocks):
            continue
        match = grown(region, document, collection)
        if match and match.kept >= FEWEST_BESIDE:
            searched = log2(1 + collection.searched_with(match.place.document))
            yield _Candidate(match, strength(match, document, collection), searched)


def _enough(match: Match, document: Document) -> bool:
    """Whether there are words enough, not counting numbers, for more than a phrase or a term."""
    words = words_of(document, match.parts[0].quoted)
    signs = sum(w.folded > "\u3000" for w in words)
    if 2 * signs > len(words):
        return match.kept >= FEWEST_SIGNS
    changed = match.of - match.kept
    return sum(not w.folded[0].isdigit() for w in words) - changed >= FEWEST


def _beside(candidates: Sequence[_Candidate]) -> Iterator[tuple[_Candidate, _Candidate]]:
    """Pairs that stand side by side: chance seldom puts two short pieces next to each other."""
    for at, one in enumerate(candidates):
        for other in candidates[at + 1 :]:
            gap = other.place.start - one.place.end
            if gap > SEAM:
                break
            searched = _reach(one, other) - log2(CHANCE)
            if gap > -SEAM // 2 and min(one.told, other.told) >= searched:
                yield one, other


def _reach(one: _Candidate, other: _Candidate) -> float:
    """How much is searched for a piece beside another, in bits: less in the same source."""
    here, there = one.match.place, other.match.place
    if here.document == there.document and 0 <= there.start - here.end < 6 * NEARBY:
        return log2(NEARBY)
    return max(one.searched, other.searched)


def _in_apparatus(place: Place, blocks: tuple[Block, ...]) -> bool:
    """Whether the place lies in a heading, a reading list or the like."""
    return any(b.kind in APPARATUS and b.place.overlaps(place) for b in blocks)


def _gathered(matches: Iterable[Match]) -> Iterator[Borrowing]:
    """One borrowing for all matches that have most of a passage in common, the longest first."""
    ranked = sorted(matches, key=lambda m: (-m.kept, m.of, m.parts[0].quoted, m.place))
    found: list[Borrowing] = []
    for match in ranked:
        place = match.parts[0].quoted
        for i, known in enumerate(found):
            if 2 * _common(place, known.place) > place.end - place.start:
                if not any(m.place.overlaps(match.place) for m in known.matches):
                    found[i] = replace(known, matches=(*known.matches, match))
                break
        else:
            found.append(Borrowing(place, (match,)))
    yield from found


def _common(one: Place, other: Place) -> int:
    """How many characters two places of one document share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))
