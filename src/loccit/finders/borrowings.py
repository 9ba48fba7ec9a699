"""Find wording that a document shares with the collection, whether it is marked or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loccit.collection import Collection
from loccit.model import Block, Borrowing, Document, Match, Place
from loccit.passages import grown, significant

FEWEST = 5  # words: fewer are a phrase that anybody may hit upon
APPARATUS = frozenset({"heading", "title", "reading", "code", "head", "furniture"})


def find(document: Document, collection: Collection) -> Iterator[Borrowing]:
    """Each passage that the collection has too, in reading order, with where it stands there."""
    words = max(1, len(document.text) // 6)  # a word and its space: near enough for a logarithm
    matches = [
        match
        for region in collection.lookup(document)
        if not _in_apparatus(region.quoted, document.blocks)
        and (match := grown(region, document, collection))
        and match.kept >= FEWEST
        and significant(match, document, collection, words)
    ]
    yield from sorted(_gathered(matches), key=lambda b: b.place)


def _in_apparatus(place: Place, blocks: tuple[Block, ...]) -> bool:
    """Whether the place lies in a heading, a reading list or the like."""
    return any(b.kind in APPARATUS and b.place.overlaps(place) for b in blocks)


def _gathered(matches: list[Match]) -> Iterator[Borrowing]:
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
