"""Passages: the words that two documents share, lined up.

A quotation has known ends: all of it is lined up with the source, from end to end. A
borrowing has none: it runs from where the words begin to agree to where they cease.
It is never cut just before a changed word: it goes on over changes
while what agrees beyond them tells more than they cost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Literal

from rapidfuzz.distance import Indel

from loccit.align import align, kept
from loccit.chains import carried_to_end
from loccit.collection import Collection
from loccit.model import Document, Edit, Match, Part, Place, Region, Word, Words
from loccit.significance import Texts, bits, expected, told
from loccit.streams import streamed
from loccit.words import letters, span, words_of

COVERED = 0.6  # of a quotation's words must be in a source for it to be judged whole
LETTERS = 0.8  # or of its letters, in their order: a bad scan spares letters, not words
CHANCE = 0.05  # marked quotations that one may expect to match by accident
UNLIKE = 0.55  # edits a letter from which on two stretches have nothing to do with each other
SENTENCE = re.compile(r"[.!?。！？]|\n\s*\n")  # what ends one
BEYOND = 14  # words beyond an end that are looked at for more agreement
ONWARD = 1.5  # bits that it must tell: a stray `the` is no agreement


# Borrowings: the ends are where agreement ends.


def grown(
    region: Region, document: Document, collection: Collection, within: Place | None = None
) -> Match | None:
    """The words of a region that agree, from the first that tells something to the last.

    With `within`, only what stands in that place. None when nothing is left.
    """
    source = collection[region.source.document]
    s = in_words(source, region.source.start, region.source.end)
    q = in_words(document, region.quoted.start, region.quoted.end)
    if s is None or q is None:
        return None
    source_words, quoted_words = words_of(source, s), words_of(document, q)
    if within:
        quoted_words = tuple(w for w in quoted_words if within.holds(w.place))
    texts = source.text, document.text
    edits = _telling(align(source_words, quoted_words), collection, texts)
    if not edits:
        return None
    edits = _onward(edits, source, document, collection, within)
    s_words = [w for e in edits for w in e.source]
    q_words = [w for e in edits for w in e.quoted]
    part = Part(Place(source.name, *extent(s_words)), Place(document.name, *extent(q_words)))
    return Match((part,), kept(edits), len(q_words))


def clipped(
    match: Match, stretch: Place, document: Document, collection: Collection
) -> Match | None:
    """What of a match with one part lies in a stretch of the document; None for nothing."""
    part = match.parts[0]
    return grown(Region(part.source, part.quoted, 0), document, collection, stretch)


def _telling(edits: Sequence[Edit], collection: Collection, texts: Texts) -> tuple[Edit, ...]:
    """The run of edits that tells most together; it begins and ends with agreement."""
    best, best_sum, start, total = (0, 0), 0.0, 0, 0.0
    for i, edit in enumerate(edits):
        if total <= 0:  # what stood before told nothing, so the run begins here
            start, total = i, 0.0
        each = told(edit, collection, texts)
        total += each
        if each > 0 and total > best_sum:
            best, best_sum = (start, i + 1), total
    return tuple(edits[best[0] : best[1]])


def _onward(
    edits: tuple[Edit, ...],
    source: Document,
    document: Document,
    collection: Collection,
    within: Place | None,
) -> tuple[Edit, ...]:
    """The edits carried on at both ends over changes, while what agrees beyond tells more."""
    s_words = [w for e in edits for w in e.source]
    q_words = [w for e in edits for w in e.quoted]
    s_all, s0 = _around(source, s_words, None)
    q_all, q0 = _around(document, q_words, within)
    s1, q1 = s0 + len(s_words), q0 + len(q_words)
    texts = source.text, document.text
    ahead = _prefix(align(s_all[s1 : s1 + BEYOND], q_all[q1 : q1 + BEYOND]), collection, texts)
    behind = _suffix(
        align(s_all[max(0, s0 - BEYOND) : s0], q_all[max(0, q0 - BEYOND) : q0]), collection, texts
    )
    if not ahead and not behind:
        return edits
    s0, q0 = s0 - _count(behind, "source"), q0 - _count(behind, "quoted")
    s1, q1 = s1 + _count(ahead, "source"), q1 + _count(ahead, "quoted")
    return align(s_all[s0:s1], q_all[q0:q1])


def _count(edits: Sequence[Edit], side: Literal["source", "quoted"]) -> int:
    """How many words the edits have on one side."""
    return sum(len(edit.source if side == "source" else edit.quoted) for edit in edits)


def _prefix(edits: Sequence[Edit], collection: Collection, texts: Texts) -> Sequence[Edit]:
    """The first edits, up to where they tell most; none when that is nothing."""
    best, most, total = 0, ONWARD, 0.0
    for i, edit in enumerate(edits, start=1):
        each = told(edit, collection, texts)
        total += each
        if each > 0 and total > most:
            best, most = i, total
    return edits[:best]


def _suffix(edits: Sequence[Edit], collection: Collection, texts: Texts) -> Sequence[Edit]:
    """The last edits, back to where they tell most; none when that is nothing."""
    return _prefix(edits[::-1], collection, texts)


def _around(document: Document, words: Sequence[Word], within: Place | None) -> tuple[Words, int]:
    """The words with some before and behind them, and the number of the first of `words`."""
    start, end = extent(words)
    low, high = max(0, start - 300), min(len(document.text), end + 300)
    if within:
        low, high = max(low, within.start), min(high, within.end)
    low = (
        next((i for i in range(low, start) if not document.text[i].isalnum()), start) if low else 0
    )
    every = words_of(document, Place(document.name, low, high))
    return every, next(i for i, w in enumerate(every) if w.place.start >= start)


def strength(match: Match, document: Document, collection: Collection) -> float:
    """How many bits the agreement of a match tells."""
    return sum(_part_bits(part, document, collection) for part in match.parts)


def _part_bits(part: Part, document: Document, collection: Collection) -> float:
    """How many bits one part tells."""
    texts = collection[part.source.document].text, document.text
    return bits(edits_of(part, document, collection), collection, texts)


def in_words(document: Document, start: int, end: int) -> Place | None:
    """The words that [start, end) touches; None when there are none."""
    around = Place(document.name, max(0, start - 60), min(len(document.text), end + 60))
    touched = [w for w in words_of(document, around) if w.place.end > start and w.place.start < end]
    return Place(document.name, *extent(touched)) if touched else None


def extent(words: Sequence[Word]) -> tuple[int, int]:
    """From the first word's start to the last one's end, in characters."""
    return words[0].place.start, words[-1].place.end


def edits_of(part: Part, document: Document, collection: Collection) -> tuple[Edit, ...]:
    """The edits between the two sides of one part."""
    source = words_of(collection[part.source.document], part.source)
    return align(source, words_of(document, part.quoted))


# Quotations: both ends are known.


def lined_up(
    words: Words, place: Place, document: Document, collection: Collection, region: Region
) -> Match | None:
    """The whole of `place` against the source around a region; None when too unlike."""
    source = _source_of(place, document, collection, region)
    if source is None:
        return None
    edits = _widened(
        align(words_of(collection[source.document], source), words), source, collection
    )
    if not any(edit.source for edit in edits):
        return None
    inner = Place(source.document, *extent([w for e in edits for w in e.source]))
    return Match((Part(inner, span(words)),), kept(edits), len(words))


def _widened(edits: tuple[Edit, ...], source: Place, collection: Collection) -> tuple[Edit, ...]:
    """The edits, with as many source words more at an end as quoted ones there have none."""
    quoted = tuple(word for edit in edits for word in edit.quoted)
    before = len(edits[0].quoted) + 1 if edits[0].op != "equal" else 0
    behind = len(edits[-1].quoted) + 1 if edits[-1].op != "equal" else 0
    if before or behind:
        document = collection[source.document]
        words, at = _around(document, words_of(document, source), None)
        end = at + sum(len(edit.source) for edit in edits)
        wider = align(words[max(0, at - before) : end + behind], quoted)
        edits = wider if kept(wider) > kept(edits) else edits
    return _with_counterpart(_without_margins(edits), collection[source.document])


def _with_counterpart(edits: tuple[Edit, ...], source: Document) -> tuple[Edit, ...]:
    """The edits with an added first word made a changed one, if its sentence has one there."""
    first, *rest = edits
    if first.op != "insert" or len(first.quoted) != 1 or not rest or not rest[0].source:
        return edits
    start = rest[0].source[0].place.start
    before = words_of(source, Place(source.name, max(0, start - 60), start))[-1:]
    if not before or SENTENCE.search(source.text, before[0].place.end, start):
        return edits
    return (Edit("replace", before, first.quoted), *rest)


def _source_of(
    place: Place, document: Document, collection: Collection, region: Region
) -> Place | None:
    """The stretch of the region's source that goes with all of `place`, in whole words."""
    quoted = streamed(document)
    source_document = collection[region.source.document]
    source = streamed(source_document)
    q0, q1 = quoted.first(place.start), quoted.first(place.end)
    s, q = source.first(region.source.start), quoted.first(region.quoted.start)
    if q < q0:
        s, q = s + carried_to_end(source.codes[s:], quoted.codes[q:q0])[0], q0
    ahead, missed = carried_to_end(source.codes[s:], quoted.codes[q:q1])
    behind, missing = carried_to_end(source.codes[:s][::-1], quoted.codes[q0:q][::-1])
    if missed + missing > UNLIKE * (q1 - q0) or ahead + behind == 0:
        return None
    start, end = source.span(s - behind, s + ahead)
    return in_words(source_document, start, end)


def _without_margins(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits without source words that only stand before or behind the quotation."""
    first = next((i for i, e in enumerate(edits) if e.op != "delete"), len(edits))
    last = next((i for i, e in enumerate(reversed(edits)) if e.op != "delete"), len(edits))
    return tuple(edits[first : len(edits) - last])


def holds(match: Match, document: Document, collection: Collection) -> bool:
    """Whether a match covers enough of its quotation, and is not to be expected by chance."""
    edits = [e for part in match.parts for e in edits_of(part, document, collection)]
    if match.kept < COVERED * match.of and _likeness(edits) < LETTERS:
        return False
    searched = collection.searched_with(match.place.document)
    return expected(strength(match, document, collection), 1, searched) < CHANCE


def _likeness(edits: Iterable[Edit]) -> float:
    """The share of letters that both sides have in the same order."""
    source, quoted = "", ""
    for edit in edits:
        source += letters(edit.source)
        quoted += letters(edit.quoted)
    return float(Indel.normalized_similarity(source, quoted))
