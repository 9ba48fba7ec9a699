"""Tracing: where a mention may come from.

Every source is searched, not only the one that is credited: a passage that is absent
and one that is credited wrongly are different things.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from loccit.collection import Collection
from loccit.model import (
    Attribution,
    Borrowing,
    Document,
    Match,
    Place,
    Region,
    Trace,
    Words,
)
from loccit.passages import holds, lined_up
from loccit.pieces import elided, pieces_of, spliced
from loccit.words import words_of

TRIED = 10  # regions that are lined up word by word for one quotation
SHORT = 4  # words: fewer are a scare quote, a title, a term
SHORT_SIGNS = 6  # the same in Han and kana
TITLE = 8  # words: as many, all with capitals but particles, are a title
PARTICLE = 4  # letters of a word that a title writes small
WHOLE = 0.9  # of a quotation's words found: no need to look more closely
AS_WELL = 0.75  # of the best match's words: a worse one is no other place that fits


def trace(attribution: Attribution, document: Document, collection: Collection) -> Trace:
    """Where one mention of `document` may come from in the collection, likeliest first."""
    return trace_all((attribution,), document, collection)[0]


def trace_all(
    attributions: Sequence[Attribution], document: Document, collection: Collection
) -> tuple[Trace, ...]:
    """A trace for each attribution; together they cost two passes over the collection."""
    traces = [_traced(a, document, collection, collection.lookup(document)) for a in attributions]
    missed = tuple(t.mention.place for t in traces if not _whole(t))
    if not missed:
        return tuple(traces)
    regions = collection.lookup(document, missed, thorough=True)
    return tuple(
        t if _whole(t) else _better(t, _traced(t.attribution, document, collection, regions))
        for t in traces
    )


def _whole(trace: Trace) -> bool:
    """Whether there is nothing left to look for."""
    if isinstance(trace.mention, Borrowing):
        return True
    return bool(trace.matches) and trace.matches[0].kept >= WHOLE * trace.matches[0].of


def _better(one: Trace, other: Trace) -> Trace:
    """The trace that explains more of the mention."""
    ones, others = one.matches, other.matches
    return other if others and (not ones or others[0].kept > ones[0].kept) else one


def _traced(
    attribution: Attribution,
    document: Document,
    collection: Collection,
    regions: Iterable[Region],
) -> Trace:
    """The trace of one mention, given where the collection is like its document."""
    mention = attribution.mention
    if isinstance(mention, Borrowing):
        return Trace(attribution, _ranked(mention.matches, attribution))
    words = words_of(document, mention.place)
    near = sorted(
        (r for r in regions if r.quoted.overlaps(mention.place)),
        key=lambda r: (-_shared(r, mention.place), -r.hits, r.source),
    )
    found = list(_matches(words, mention.place, document, collection, near[:TRIED]))
    return Trace(
        attribution, _ranked(found, attribution), too_short=not found and _short(words, document)
    )


def _shared(region: Region, place: Place) -> int:
    """How many characters of `place` the region covers."""
    return min(region.quoted.end, place.end) - max(region.quoted.start, place.start)


def _short(words: Words, document: Document) -> bool:
    """Whether so few words could not be told from chance, or are a title."""
    signs = sum(w.folded > "\u3000" for w in words)
    if len(words) < (SHORT_SIGNS if 2 * signs > len(words) else SHORT):
        return True
    capitals = (document.text[w.place.start].isupper() or len(w.folded) < PARTICLE for w in words)
    return len(words) <= TITLE and all(capitals)


def _ranked(matches: Iterable[Match], attribution: Attribution) -> tuple[Match, ...]:
    """Likeliest first; of two as good, the one in a document that is credited."""
    credited = {n for c in attribution.credits for n in c.resolution.documents}
    best: dict[Place, Match] = {}
    for match in matches:
        if match.place not in best or best[match.place].kept < match.kept:
            best[match.place] = match
    ranked = sorted(
        best.values(),
        key=lambda m: (-m.kept, len(m.parts), m.place.document not in credited, m.place),
    )
    floor = AS_WELL * ranked[0].kept if ranked else 0
    return tuple(_apart(m for m in ranked if m.kept >= floor))


def _apart(matches: Iterable[Match]) -> Iterator[Match]:
    """The matches whose place no better one overlaps."""
    seen: list[Place] = []
    for match in matches:
        if not any(match.place.overlaps(place) for place in seen):
            seen.append(match.place)
            yield match


def _matches(
    words: Words,
    place: Place,
    document: Document,
    collection: Collection,
    regions: Sequence[Region],
) -> Iterator[Match]:
    """The ways in which the quoted words may have come about."""
    if not words:
        return
    pieces = pieces_of(document, place)
    singles = [
        match
        for region in regions
        if (match := lined_up(words, place, document, collection, region))
    ]
    yield from (m for m in singles if holds(m, document, collection))
    if any(m.kept == m.of for m in singles):
        return
    if len(pieces) > 1:
        yield from elided(pieces, words, document, collection, regions)
    elif joined := spliced(words, place, document, collection, regions, singles):
        yield joined
