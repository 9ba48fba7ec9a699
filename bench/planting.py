"""Accounts with planted passages, and the sources that these were taken from; seeded."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import prose
from treatments import TREATMENTS, Change, Draw, Treated, bare

from loccit.model import Document

LENGTHS = (6, 12, 30, 60)
SOURCES = 10  # texts to search, for each account
PER_ACCOUNT = 26  # passages: about 700 words of the account's 5,000
APART = 25  # words of the account's own between two passages
ATTEMPTS = 4_000  # places tried before a treatment is given up for an account


class Cell(NamedTuple):
    """What is asked of a passage."""

    treatment: str
    length: int
    marked: bool


CELLS = [Cell(t, n, m) for t in TREATMENTS for n in LENGTHS for m in (True, False)]


@dataclass(frozen=True, slots=True)
class Plant:
    """A passage in an account, and the places in a source that it came from."""

    cell: Cell
    start: int  # in the account, without the marks
    end: int
    source: str
    places: tuple[tuple[int, int], ...]
    changes: tuple[Change, ...]  # in the account


@dataclass(frozen=True, slots=True)
class Trial:
    """One account, its sources and what was planted."""

    account: Document
    sources: tuple[Document, ...]
    plants: tuple[Plant, ...]
    novel: str  # that the account's own words are from


@dataclass(frozen=True, slots=True)
class Source:
    """A source with its words, where they stand, and how far each can be quoted from."""

    document: Document
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    clean: tuple[int, ...]  # words on end, in one paragraph, that hold no quotation mark


@dataclass(frozen=True, slots=True)
class Passage:
    """A treated passage on its way into an account."""

    cell: Cell
    source: Source
    treated: Treated

    def at(self, start: int) -> Plant:
        """What is planted when the passage begins at `start` of the account."""
        spans = self.source.spans
        return Plant(
            self.cell,
            start,
            start + len(self.treated.text),
            self.source.document.name,
            tuple((spans[a][0], spans[b - 1][1]) for a, b in self.treated.kept),
            tuple(Change(start + c.start, start + c.end) for c in self.treated.changes),
        )


def trials(count: int, seed: int) -> Iterator[Trial]:
    """`count` accounts; every four hold each treatment, length and marking once."""
    novels = prose.novels()
    deck: list[Cell] = []
    for number in range(count):
        rng = random.Random(f"{seed}/{number}")
        if not deck:
            deck = rng.sample(CELLS, len(CELLS))
        cells, deck = deck[:PER_ACCOUNT], deck[PER_ACCOUNT:]
        account, *others = rng.sample(sorted(novels), SOURCES + 1)
        sources = [_source(f"source-{i:02}.txt", novels[o], rng) for i, o in enumerate(others)]
        filler = prose.unquoted(prose.stretch(novels[account], prose.TEXT_LENGTH, rng))
        passages = list(_passages(cells, sources, filler, rng))
        text, plants = _planted(filler, passages, rng)
        documents = tuple(source.document for source in sources)
        yield Trial(prose.document("account.txt", text), documents, plants, account)


def _source(name: str, novel: list[str], rng: random.Random) -> Source:
    """A stretch of the novel as a source."""
    document = prose.document(name, "\n\n".join(prose.stretch(novel, prose.TEXT_LENGTH, rng)))
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    clean: list[int] = []
    for block in document.blocks:
        at = block.place.start
        here = document.at(block.place).split()
        for word in here:
            at = document.text.index(word, at)
            spans.append((at, at + len(word)))
            at += len(word)
        words += here
        clean += _clean(here)
    return Source(document, tuple(words), tuple(spans), tuple(clean))


def _clean(words: list[str]) -> list[int]:
    """For each word, how many on end from it are words and hold no quotation mark."""
    runs, run = [], 0
    for word in reversed(words):
        run = run + 1 if bare(word) and not prose.QUOTES.search(word) else 0
        runs.append(run)
    return runs[::-1]


def _passages(
    cells: list[Cell], sources: list[Source], filler: list[str], rng: random.Random
) -> Iterator[Passage]:
    """A passage for each cell, none of which shares a word with another."""
    folded = {bare(word) for paragraph in filler for word in paragraph.split()}
    other = sorted(word for word in folded if len(word) > 3 and word.isalpha())
    used: set[tuple[str, int]] = set()
    for cell in cells:
        for _attempt in range(ATTEMPTS):
            source = rng.choice(sources)
            first = rng.randrange(len(source.words))
            passage = _passage(cell, source, Draw(source.words, first, cell.length, rng, other))
            if passage and not (taken := _taken(passage)) & used:
                used |= taken
                yield passage
                break


def _passage(cell: Cell, source: Source, draw: Draw) -> Passage | None:
    """What is drawn, treated; None where the words there do not lend themselves."""
    if source.clean[draw.first] < cell.length:
        return None
    treated = TREATMENTS[cell.treatment](draw)
    if not treated or any(source.clean[a] < b - a for a, b in treated.kept):
        return None
    return Passage(cell, source, treated)


def _taken(passage: Passage) -> set[tuple[str, int]]:
    """The words of the source that the passage uses up."""
    name = passage.source.document.name
    return {(name, word) for a, b in passage.treated.kept for word in range(a, b)}


def _planted(
    filler: list[str], passages: list[Passage], rng: random.Random
) -> tuple[str, tuple[Plant, ...]]:
    """The account's text with the passages in it, and where they stand."""
    room = prose.TEXT_LENGTH - sum(passage.cell.length for passage in passages)
    words = [(p, w, word) for p, text in enumerate(filler) for w, word in enumerate(text.split())]
    chosen = dict(zip(_slots(words[:room], len(passages), rng), passages, strict=True))
    pieces: list[str] = []
    plants: list[Plant] = []
    at = 0
    for number, (_, inside, word) in enumerate(words[:room]):
        if passage := chosen.get(number):
            opening, closing = (" “", "”") if passage.cell.marked else (" ", "")
            plants.append(passage.at(at + len(opening)))
            pieces.append(opening + passage.treated.text + closing)
            at += len(pieces[-1])
        pieces.append(("" if not pieces else " " if inside else "\n\n") + word)
        at += len(pieces[-1])
    return "".join(pieces), tuple(plants)


def _slots(words: list[tuple[int, int, str]], count: int, rng: random.Random) -> list[int]:
    """Numbers of words, none the first of its paragraph, that passages are put before."""
    inner = [number for number, (_, inside, _word) in enumerate(words) if inside]
    gap = len(inner) // (count + 1)
    return [inner[gap * (i + 1) + rng.randint(0, max(0, gap - APART))] for i in range(count)]
