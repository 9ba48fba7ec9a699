"""Quotations that come in several pieces: at declared ellipses, and at seams nobody declared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from loccit.align import align, kept
from loccit.collection import Collection
from loccit.model import Document, Edit, Match, Part, Place, Region, Words
from loccit.passages import COVERED, edits_of, extent, grown, holds, lined_up
from loccit.words import span, words_of

APART = 40  # source words left out without a mark, from which on it is two places
SPLICED = 0.8  # of a quotation's words must stand in the two places that it joins
SEAM_CHANCE = 1e-3  # splices that may be expected: two phrases that anybody uses are none
EXACT = 6  # words of which exact pieces, in order and near each other, need no other proof
NEARBY = 12_000  # characters beside a part in which the words across an ellipsis are looked for
ELLIPSIS = re.compile(
    r"[\[(（〔]\s*(?:\.{3,}|…+|\.(?: ?\.){2,}|略|中略|前略|後略|snip)\s*[\])）〕]"
    r"|…+|\.{3,}|\.(?:[ \u00a0]\.){2,}"
)


def pieces_of(document: Document, place: Place) -> list[Place]:
    """The stretches of a quotation between its ellipses."""
    marks = [m.span() for m in ELLIPSIS.finditer(document.text, place.start, place.end)]
    cuts = [(place.start, place.start), *marks, (place.end, place.end)]
    stretches = [Place(place.document, a[1], b[0]) for a, b in pairwise(cuts) if a[1] < b[0]]
    return [stretch for stretch in stretches if words_of(document, stretch)]


def elided(
    pieces: Sequence[Place],
    words: Words,
    document: Document,
    collection: Collection,
    regions: Sequence[Region],
) -> Iterator[Match]:
    """Matches with a part for each piece, in the documents that have the longest piece."""
    longest = max(pieces, key=lambda p: len(words_of(document, p)))
    at = pieces.index(longest)
    for region in [r for r in regions if r.quoted.overlaps(longest)][:4]:
        anchor = lined_up(words_of(document, longest), longest, document, collection, region)
        if not anchor or anchor.kept < COVERED * anchor.of:
            continue
        found = {at: anchor.place}
        for i in [*range(at - 1, -1, -1), *range(at + 1, len(pieces))]:
            beside = found.get(i + 1) if i < at else found.get(i - 1)
            if beside and (place := _beside(pieces[i], document, collection, beside, i < at)):
                found[i] = place
        match = _of_pieces(pieces, found, words, document, collection)
        if match.kept == match.of >= EXACT or holds(match, document, collection):
            yield match


def _beside(
    piece: Place, document: Document, collection: Collection, other: Place, before: bool
) -> Place | None:
    """Where a piece stands next before or behind `other` in the same source."""
    source = collection[other.document]
    if before:
        start, end = max(0, other.start - NEARBY), other.start
    else:
        start, end = other.end, min(len(source.text), other.end + NEARBY)
    window = words_of(source, Place(source.name, start, end))
    wanted = words_of(document, piece)
    best: tuple[int, int, int] | None = None
    for i in range(len(window) - len(wanted) + 1):
        same = sum(
            a.folded == b.folded for a, b in zip(window[i : i + len(wanted)], wanted, strict=True)
        )
        near = i if not before else -i
        if same and (best is None or (same, -near) > (best[0], -best[1])):
            best = same, near, i
    if not best or best[0] < max(1, COVERED * len(wanted)):
        return None
    return span(window[best[2] : best[2] + len(wanted)])


def _of_pieces(
    pieces: Sequence[Place],
    found: dict[int, Place],
    words: Words,
    document: Document,
    collection: Collection,
) -> Match:
    """The match of the pieces found; a piece not found goes with its neighbour, as added words."""
    parts: list[Part] = []
    for i, piece in enumerate(pieces):
        if i in found:
            parts.append(
                Part(found[i], span(words_of(document, piece)), "ellipsis" if parts else "")
            )
        elif parts:
            wider = replace(parts[-1].quoted, end=span(words_of(document, piece)).end)
            parts[-1] = replace(parts[-1], quoted=wider)
    first = parts[0]
    parts[0] = replace(first, quoted=replace(first.quoted, start=words[0].place.start))
    total = sum(kept(edits_of(part, document, collection)) for part in parts)
    return Match(tuple(parts), total, len(words))


def spliced(
    words: Words,
    place: Place,
    document: Document,
    collection: Collection,
    regions: Sequence[Region],
    singles: Sequence[Match],
) -> Match | None:
    """Two places that together explain more of a quotation than any one does."""
    ends = [
        r for region in regions if (r := grown(region, document, collection, place)) is not None
    ]
    best: Match | None = None
    floor = max((m.kept for m in singles), default=0) + 2
    for one in ends:
        for other in ends:
            match = _pair(one, other, words, document, collection)
            if match and match.kept >= max(floor, SPLICED * match.of):
                best, floor = match, match.kept + 1
    return best if best and _each_holds(best, document, collection) else None


def _each_holds(match: Match, document: Document, collection: Collection) -> bool:
    """Whether every part by itself tells more than chance, so that none is a mere name."""
    return all(
        holds(Match((part,), kept(edits), _width(edits)), document, collection, SEAM_CHANCE)
        for part in match.parts
        for edits in (edits_of(part, document, collection),)
    )


def _width(edits: Sequence[Edit]) -> int:
    """How many quoted words the edits have."""
    return sum(len(edit.quoted) for edit in edits)


def _pair(
    one: Match, other: Match, words: Words, document: Document, collection: Collection
) -> Match | None:
    """`one` and, behind it, `other` as the two parts of a splice; None when they are not."""
    first, second = one.parts[0], other.parts[0]
    if second.quoted.start < first.quoted.start or second.quoted.end <= first.quoted.end:
        return None
    seam = max(first.quoted.end, second.quoted.start)
    left = [w for w in words if w.place.end <= seam]
    right = [w for w in words if w.place.start >= seam]
    if len(left) < 3 or len(right) < 3:
        return None
    source = collection[second.source.document]
    trimmed = _behind(second, seam, document, source)
    if trimmed is None:
        return None
    parts: tuple[Part, ...] = (
        Part(first.source, Place(document.name, *extent(left))),
        Part(trimmed, Place(document.name, *extent(right)), "splice"),
    )
    if _close(first.source, trimmed, source):  # words were left out: that is one place
        parts = (Part(replace(first.source, end=trimmed.end), span(words)),)
    return Match(parts, sum(kept(edits_of(p, document, collection)) for p in parts), len(words))


def _behind(part: Part, seam: int, document: Document, source: Document) -> Place | None:
    """The source of what stands behind `seam` in the quoted side of a part."""
    edits = align(words_of(source, part.source), words_of(document, part.quoted))
    left = [
        word
        for edit in edits
        for at, word in enumerate(edit.source)
        if edit.op == "equal" and edit.quoted[min(at, len(edit.quoted) - 1)].place.start >= seam
    ]
    return Place(source.name, left[0].place.start, part.source.end) if left else None


def _close(one: Place, other: Place, source: Document) -> bool:
    """Whether `other` follows so near behind `one` that words were left out, not places joined."""
    if one.document != other.document or other.start < one.end:
        return False
    between = Place(source.name, one.end, other.start)
    return other.start - one.end < 12 * APART and len(words_of(source, between)) < APART
