"""Find wording that a document shares with the collection, whether it is marked or not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import log2

from loccit.collection import Collection
from loccit.model import Block, Borrowing, Document, Match, Place
from loccit.passages import edits_of, grown, strength
from loccit.significance import stands_out
from loccit.words import words_of

CHANCE = 1e-2  # borrowings that one account may be expected to show by chance
FEWEST = 5  # words: fewer are a phrase that anybody may hit upon
FEWEST_SIGNS = 10  # on end, in Han and kana: a term alone has eight
FEWEST_BESIDE = 3  # words of a piece that stands right beside another
SEARCHED = 16.0  # bits that count as searched at the least: all that a reader has in mind
PLAIN = 2  # words besides a name and its particles that a passage must have
PARTICLE = 4  # letters of a word that may stand in a name without a capital
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
    alone = [
        c
        for c in candidates
        if c.told >= bar + c.searched and _enough(c.match, document, collection)
    ]
    spaced = [c for c in candidates if not _in_signs(c.match, document)]
    beside = [c for pair in _beside(spaced) for c in pair]
    matches = dict.fromkeys(c.match for c in (*alone, *beside))
    yield from sorted(_gathered(matches), key=lambda b: b.place)


def _candidates(document: Document, collection: Collection) -> Iterator[_Candidate]:
    """Every passage of which a few words agree, outside headings and lists of reading."""
    for region in collection.lookup(document):
        if _in_apparatus(region.quoted, document.blocks):
            continue
        match = grown(region, document, collection)
        if match and match.kept >= FEWEST_BESIDE and not _name(match, document, collection):
            searched = max(SEARCHED, log2(1 + collection.searched_with(match.place.document)))
            yield _Candidate(match, strength(match, document, collection), searched)


def _name(match: Match, document: Document, collection: Collection) -> bool:
    """Whether all that tells something in a passage is capitals and numbers on both sides."""
    source = collection[match.place.document]
    plain = [
        word
        for edit in edits_of(match.parts[0], document, collection)
        if edit.op == "equal"
        for word, other in zip(edit.quoted, edit.source, strict=False)
        if not (stands_out(word, document.text) and stands_out(other, source.text))
        and (len(word.folded) >= PARTICLE or word.folded > "\u3000")
    ]
    return len(plain) < PLAIN


def _enough(match: Match, document: Document, collection: Collection) -> bool:
    """Whether there are words enough, not counting numbers, for more than a phrase or a term."""
    if _in_signs(match, document):
        return _longest(match, document, collection) >= FEWEST_SIGNS
    words = words_of(document, match.parts[0].quoted)
    changed = match.of - match.kept
    return sum(not w.folded[0].isdigit() for w in words) - changed >= FEWEST


def _longest(match: Match, document: Document, collection: Collection) -> int:
    """How many words agree on end."""
    edits = edits_of(match.parts[0], document, collection)
    return max((len(e.quoted) for e in edits if e.op == "equal"), default=0)


def _in_signs(match: Match, document: Document) -> bool:
    """Whether most of the passage is in Han or kana, where each sign is a word."""
    words = words_of(document, match.parts[0].quoted)
    return 2 * sum(w.folded > "\u3000" for w in words) > len(words)


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
