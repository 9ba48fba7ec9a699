"""Echoes: where a document itself has a mention's words again. An echo is no source.

A post that quotes a word of the release it has quoted above, and an article that gives
one sentence twice in different words, are told so, whatever the sources have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz.fuzz import partial_ratio_alignment

from loccit.model import Document, Place, Trace, Words
from loccit.words import letters, span, words_of

LEAST = 6  # letters: fewer are found again anywhere; two Han or kana signs weigh as much
GRAM = 6  # letters that two passages must share before they are compared; two signs
NEAR = 12  # letters from which on an echo need not be exact
NEARLY = 85.0  # per cent of the letters, in their order
TRIED = 8  # passages that one mention is compared with


def echoed(
    traces: Sequence[Trace], others: Iterable[Place], document: Document
) -> tuple[Trace, ...]:
    """The traces; those without a match say where `others` have their words again."""
    passages = [_Passage(place, document) for place in others]
    index: dict[str, list[int]] = defaultdict(list)
    for number, passage in enumerate(passages):
        for gram in dict.fromkeys(_grams(passage.letters)):
            index[gram].append(number)
    return tuple(
        t if t.matches else replace(t, echoes=_echoes(t.mention.place, passages, index, document))
        for t in traces
    )


class _Passage:
    """A passage with its words and letters."""

    def __init__(self, place: Place, document: Document) -> None:
        self.place = place
        self.words = words_of(document, place)
        self.letters = letters(self.words)


def _grams(text: str) -> Iterable[str]:
    """Every stretch of the letters that an index keeps."""
    size = 2 if any(c > "\u3000" for c in text) else GRAM
    return (text[i : i + size] for i in range(len(text) - size + 1))


def _echoes(
    place: Place,
    passages: Sequence[_Passage],
    index: dict[str, list[int]],
    document: Document,
) -> tuple[Place, ...]:
    """Where the words at `place` stand again, in reading order."""
    wanted = letters(words_of(document, place))
    if len(wanted) < (2 if any(c > "\u3000" for c in wanted) else LEAST):
        return ()
    votes: dict[int, int] = defaultdict(int)
    for gram in dict.fromkeys(_grams(wanted)):
        for number in index.get(gram, ())[: 4 * TRIED]:
            votes[number] += 1
    ranked = sorted(votes, key=lambda n: (-votes[n], n))
    apart = [passages[n] for n in ranked if not passages[n].place.overlaps(place)]
    found = (_echo(wanted, passage) for passage in apart[:TRIED])
    return tuple(sorted({p for p in found if p}))


def _echo(wanted: str, passage: _Passage) -> Place | None:
    """The words of the passage that read `wanted`, or nearly do."""
    at = passage.letters.find(wanted)
    if at >= 0:
        return _place_of(passage.words, at, at + len(wanted), exact=True)
    if len(wanted) < NEAR or len(passage.letters) < 0.8 * len(wanted):
        return None
    near = partial_ratio_alignment(wanted, passage.letters, score_cutoff=NEARLY)
    if near is None or near.dest_end - near.dest_start < 0.8 * len(wanted):
        return None
    return _place_of(passage.words, near.dest_start, near.dest_end, exact=False)


def _place_of(words: Words, start: int, end: int, *, exact: bool) -> Place | None:
    """The words that letters [start, end) touch; None when an exact echo cuts one."""
    at, touched, cut = 0, [], False
    for word in words:
        first, at = at, at + len(letters((word,)))
        if at > start and first < end:
            touched.append(word)
            cut = cut or first < start or at > end
    return None if not touched or (exact and cut) else span(tuple(touched))
