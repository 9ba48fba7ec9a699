"""Passages: the words that two documents share, lined up.

A quotation has known ends: all of it is lined up with the source, from end to end. A
borrowing has none: it runs from where the words begin to agree to where they cease.
It is never cut just before a changed word: it goes on over changes
while what agrees beyond them tells more than they cost.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel

from loccit.align import align, align_loosely, kept
from loccit.chains import carried_to_end
from loccit.collection import Collection
from loccit.kernels import Array
from loccit.model import Document, Edit, Match, Part, Place, Region, Word, Words
from loccit.significance import Texts, bits, expected, told
from loccit.streams import streamed
from loccit.words import letters, span, words_of

COVERED = 0.6  # of a quotation's words must be in a source for it to be judged whole
COVERED_SIGNS = 0.7  # the same in Han and kana: a term is many signs, and any text has it
LETTERS = 0.8  # or of its letters, in their order: a bad scan spares letters, not words
CHANCE = 0.05  # marked quotations that one may expect to match by accident
FEWEST_SIGNS = 6  # Han and kana of a quotation that can be traced at all
ENOUGH = 5  # words of which an exact copy needs no other proof
LONGEST_NOTE = 80  # characters
NOTE = re.compile(r"[\[(（〔［][^\[\](){}（）〔〕［］]{1,70}[\])）〕］]\W{0,3}$")
UNLIKE = 0.55  # edits a letter from which on two stretches have nothing to do with each other
SENTENCE = re.compile(r"[.!?。！？]|\n\s*\n")  # what ends one
BEYOND = 14  # words beyond an end that are looked at for more agreement
MARGIN = 150  # characters on both sides of a region in which those words stand
ONWARD = 1.5  # bits that it must tell: a stray `the` is no agreement


# Borrowings: the ends are where agreement ends.


def grown(
    region: Region, document: Document, collection: Collection, inside: Place | None = None
) -> Match | None:
    """The words of a region that agree, from the first that tells something to the last.

    With `inside`, only what stands in that place. None when nothing is left.
    """
    source = collection[region.source.document]
    theirs = _Window(source, region.source, None)
    ours = _Window(document, region.quoted, inside)
    texts = source.text, document.text
    whole = align(theirs.words[theirs.first : theirs.end], ours.words[ours.first : ours.end])
    skipped, edits = _telling(whole, collection, texts)
    if not edits:
        return None
    theirs.narrow(_count(skipped, "source"), _count(edits, "source"))
    ours.narrow(_count(skipped, "quoted"), _count(edits, "quoted"))
    edits = _onward(edits, theirs, ours, collection, texts)
    part = Part(theirs.place, ours.place)
    return Match((part,), kept(edits), ours.end - ours.first)


class _Window:
    """The words around a stretch of a document, and which of them, [first, end), are in it."""

    def __init__(self, document: Document, place: Place, inside: Place | None) -> None:
        low, high = max(0, place.start - MARGIN), min(len(document.text), place.end + MARGIN)
        if inside:
            low, high = max(low, inside.start), max(low, min(high, inside.end))
        while 0 < low < high and document.text[low - 1 : low + 1].isalnum():
            low += 1  # not in the middle of a word
        self.words = words_of(document, Place(document.name, low, max(low, high)))
        starts = [word.place.start for word in self.words]
        self.end = bisect_left(starts, place.end)
        self.first = min(self.end, bisect_right([w.place.end for w in self.words], place.start))

    @property
    def place(self) -> Place:
        """From the first word of the stretch to the last."""
        return span(self.words[self.first : self.end])

    def narrow(self, skipped: int, count: int) -> None:
        """Leave out the first words, and all behind the next `count`."""
        self.first += skipped
        self.end = self.first + count


def clipped(
    match: Match, stretches: Sequence[Place], document: Document, collection: Collection
) -> Iterator[tuple[Place, Match]]:
    """What of a match with one part lies in each of the stretches, where anything does."""
    edits = [e for e in edits_of(match.parts[0], document, collection) if e.op == "equal"]
    for stretch in stretches:
        pairs = [
            (source, quoted)
            for edit in edits
            for source, quoted in zip(edit.source, edit.quoted, strict=False)
            if stretch.holds(quoted.place)
        ]
        if pairs:
            source = Place(match.place.document, pairs[0][0].place.start, pairs[-1][0].place.end)
            quoted = replace(stretch, start=pairs[0][1].place.start, end=pairs[-1][1].place.end)
            if cut := grown(Region(source, quoted, 0), document, collection, stretch):
                yield stretch, cut


def _telling(
    edits: Sequence[Edit], collection: Collection, texts: Texts
) -> tuple[Sequence[Edit], tuple[Edit, ...]]:
    """The run of edits that tells most together, and before it those that stand in front."""
    best, best_sum, start, total = (0, 0), 0.0, 0, 0.0
    for i, edit in enumerate(edits):
        if total <= 0:  # what stood before told nothing, so the run begins here
            start, total = i, 0.0
        each = told(edit, collection, texts)
        total += each
        if each > 0 and total > best_sum:
            best, best_sum = (start, i + 1), total
    return edits[: best[0]], tuple(edits[best[0] : best[1]])


def _onward(
    edits: tuple[Edit, ...], theirs: _Window, ours: _Window, collection: Collection, texts: Texts
) -> tuple[Edit, ...]:
    """The edits carried on at both ends over changes, while what agrees beyond tells more."""
    ahead = align_loosely(
        theirs.words[theirs.end : theirs.end + BEYOND], ours.words[ours.end : ours.end + BEYOND]
    )
    behind = align_loosely(
        theirs.words[max(0, theirs.first - BEYOND) : theirs.first],
        ours.words[max(0, ours.first - BEYOND) : ours.first],
    )
    ahead = _prefix(ahead, collection, texts)
    behind = _prefix(behind[::-1], collection, texts)
    for window, side in ((theirs, "source"), (ours, "quoted")):
        window.first -= _count(behind, side)
        window.end += _count(ahead, side)
    if not ahead and not behind:
        return edits
    return align(theirs.words[theirs.first : theirs.end], ours.words[ours.first : ours.end])


def _count(edits: Sequence[Edit], side: str) -> int:
    """How many words the edits have on one side."""
    return sum(len(edit.source if side == "source" else edit.quoted) for edit in edits)


def _prefix(edits: Sequence[Edit], collection: Collection, texts: Texts) -> tuple[Edit, ...]:
    """The first edits, up to where they tell most; none when that is nothing."""
    best, most, total = 0, ONWARD, 0.0
    for i, edit in enumerate(edits, start=1):
        each = told(edit, collection, texts)
        total += each
        if each > 0 and total > most:
            best, most = i, total
    return tuple(edits[:best])


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
    """The whole of `place` against the source around a region; None when too unlike.

    A note in brackets at its end is not looked for, unless the source has it too.
    """
    held = collection[region.source.document]
    best = _best(words, place, document, held, region)
    bare = _without_note(words, place, document)
    if bare and kept(best) < len(words):
        best = max(_best(bare, span(bare), document, held, region), best, key=kept)
    if not kept(best):
        return None
    inner = span(tuple(word for edit in best for word in edit.source))
    return Match((Part(inner, span(words)),), kept(best), len(words))


def _best(
    words: Words, place: Place, document: Document, held: Document, region: Region
) -> tuple[Edit, ...]:
    """The edits that keep most, of those from either end of the region."""
    sources = _sources_of(place, document, held, region)
    found = [_beside(words, source, held) for source in sources]
    return max(found, key=lambda edits: (kept(edits), -_count(edits, "source")), default=())


def _without_note(words: Words, place: Place, document: Document) -> Words:
    """The words before an editor's note that ends the place; none when no note does."""
    note = NOTE.search(document.text, max(place.start, place.end - LONGEST_NOTE), place.end)
    return tuple(w for w in words if w.place.end <= note.start()) if note else ()


def _beside(words: Words, source: Place, held: Document) -> tuple[Edit, ...]:
    """The edits from the words at `source`, or from those about there that read the same."""
    window = _Window(held, source, None)
    if exact := _exactly(window.words, words):
        return (Edit("equal", exact, words),)
    edits = align(window.words[window.first : window.end], words)
    edits = _without_margins(_widened(edits, window))
    return _with_counterpart(_tightened(edits), held)


def _exactly(window: Words, words: Words) -> Words:
    """The words of the window that read as `words` do, on end; none when none do."""
    wanted = [word.folded for word in words]
    for at, word in enumerate(window[: len(window) - len(words) + 1]):
        if word.folded == wanted[0] and [w.folded for w in window[at : at + len(words)]] == wanted:
            return window[at : at + len(words)]
    return ()


def _widened(edits: tuple[Edit, ...], window: _Window) -> tuple[Edit, ...]:
    """The edits, with as many source words more at an end as quoted ones there have none."""
    quoted = tuple(word for edit in edits for word in edit.quoted)
    before, behind = _missing(edits[0]), _missing(edits[-1])
    if not before and not behind:
        return edits
    wider = align(window.words[max(0, window.first - before) : window.end + behind], quoted)
    return wider if kept(wider) > kept(edits) else edits


def _missing(edit: Edit) -> int:
    """How many source words to look for beyond an end that does not agree."""
    return len(edit.quoted) + 1 if edit.op != "equal" and edit.quoted else 0


def _tightened(edits: tuple[Edit, ...]) -> tuple[Edit, ...]:
    """The edits without a leap over words that stand again on the other side of it.

    Of "the council wept. The council met", quoted as "the council met", the second half.
    """
    if len(edits) > 2 and (edits[0].op, edits[1].op) == ("equal", "delete"):
        again = edits[1].source[-len(edits[0].source) :]
        if _read(again) == _read(edits[0].source):
            edits = (Edit("equal", again, edits[0].quoted), *edits[2:])
    if len(edits) > 2 and (edits[-1].op, edits[-2].op) == ("equal", "delete"):
        again = edits[-2].source[: len(edits[-1].source)]
        if _read(again) == _read(edits[-1].source):
            edits = (*edits[:-2], Edit("equal", again, edits[-1].quoted))
    return edits


def _read(words: Words) -> list[str]:
    """What comparison sees of the words."""
    return [word.folded for word in words]


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


def _sources_of(
    place: Place, document: Document, held: Document, region: Region
) -> Iterator[Place]:
    """The stretches of the source that go with all of `place`, from either end of a region."""
    quoted, source = streamed(document), streamed(held)
    q0, q1 = quoted.first(place.start), quoted.first(place.end)
    first = source.first(region.source.start), quoted.first(region.quoted.start)
    last = source.first(region.source.end), quoted.first(region.quoted.end)
    seen: set[Place] = set()
    for anchor in (first, last):
        missed, start, end = _around(source.codes, quoted.codes, q0, q1, *anchor)
        if missed <= UNLIKE * (q1 - q0) and start < end:
            found = in_words(held, *source.span(start, end))
            if found and found not in seen:
                seen.add(found)
                yield found


def _around(source: Array, quoted: Array, q0: int, q1: int, s: int, q: int) -> tuple[int, int, int]:
    """(edits, start, end): what of `source` goes with quoted [q0, q1), from where (s, q) meet."""
    if q < q0:
        s, q = s + carried_to_end(source[s:], quoted[q:q0])[0], q0
    elif q > q1:
        s, q = s - carried_to_end(source[:s][::-1], quoted[q1:q][::-1])[0], q1
    ahead, missed = carried_to_end(source[s:], quoted[q:q1])
    behind, missing = carried_to_end(source[:s][::-1], quoted[q0:q][::-1])
    return missed + missing, s - behind, s + ahead


def _without_margins(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits without source words that only stand before or behind the quotation."""
    first = next((i for i, e in enumerate(edits) if e.op != "delete"), len(edits))
    last = next((i for i, e in enumerate(reversed(edits)) if e.op != "delete"), len(edits))
    return tuple(edits[first : len(edits) - last])


def holds(match: Match, document: Document, collection: Collection, chance: float = CHANCE) -> bool:
    """Whether a match covers enough of its quotation, and is not to be expected by chance."""
    edits = [e for part in match.parts for e in edits_of(part, document, collection)]
    signs = sum(w.folded > "\u3000" for e in edits for w in e.quoted)
    covered = COVERED_SIGNS if 2 * signs > match.of else COVERED
    if match.kept < covered * match.of and _likeness(edits) < LETTERS:
        return False
    if 2 * signs > match.of and match.of < FEWEST_SIGNS:
        return False  # a term, which any text on the subject has
    if match.kept == match.of and len(match.parts) == 1 and match.of >= ENOUGH:
        return True  # the same words in the same order: chance or not, there they are
    searched = collection.searched_with(match.place.document)
    return expected(strength(match, document, collection), 1, searched) < chance


def _likeness(edits: Iterable[Edit]) -> float:
    """The share of letters that both sides have in the same order."""
    source, quoted = "", ""
    for edit in edits:
        source += letters(edit.source)
        quoted += letters(edit.quoted)
    return float(Indel.normalized_similarity(source, quoted))
