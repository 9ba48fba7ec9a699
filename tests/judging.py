"""Mentions, traces and small collections made by hand, so that judging can be tried alone."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from loccit.align import align, kept
from loccit.faults import judge
from loccit.model import (
    Attribution,
    Borrowing,
    Credit,
    Document,
    Holding,
    Match,
    Part,
    Place,
    Quotation,
    Region,
    Resolution,
    Trace,
    Verdict,
)
from loccit.words import words_of


class Shelf:
    """A collection that only holds documents and counts their words."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = {d.name: d for d in sorted(documents, key=lambda d: d.name)}
        self._counts = Counter(w.folded for d in self._documents.values() for w in words_of(d))

    def __iter__(self) -> Iterator[Document]:
        return iter(self._documents.values())

    def __len__(self) -> int:
        return len(self._documents)

    def __contains__(self, name: object) -> bool:
        return name in self._documents

    def __getitem__(self, name: str) -> Document:
        return self._documents[name]

    @property
    def size(self) -> int:
        """How many words there are."""
        return self._counts.total()

    def searched_with(self, name: str) -> int:
        """How many words there are."""
        return self.size

    @property
    def digest(self) -> str:
        """No digest in earnest."""
        return "00" * 32

    def holdings(self) -> Iterable[Holding]:
        """Every document as a catalogue lists it."""
        return [Holding(d.name, d.digest, d.title, d.language) for d in self]

    def frequency(self, folded: str) -> float:
        """The share of all words, half a count for the unseen."""
        return (self._counts[folded] + 0.5) / (self.size + 1)

    def lookup(
        self, document: Document, places: tuple[Place, ...] = (), *, thorough: bool = False
    ) -> tuple[Region, ...]:
        """Nothing: what is judged is traced by hand."""
        return ()


def document(name: str, text: str, **fields: Any) -> Document:
    return Document(name, text, hashlib.sha256(text.encode()).hexdigest(), **fields)


def place(held: Document, words: str) -> Place:
    start = held.text.index(words)
    return Place(held.name, start, start + len(words))


def whole(held: Document) -> Place:
    return Place(held.name, 0, len(held.text))


def part(source: Document, words: str, account: Document, quoted: str, joint: Any = "") -> Part:
    return Part(place(source, words), place(account, quoted), joint)


def match_of(account: Document, sources: Iterable[Document], *parts: Part) -> Match:
    held = {source.name: source for source in sources}
    agreeing = sum(
        kept(align(words_of(held[p.source.document], p.source), words_of(account, p.quoted)))
        for p in parts
    )
    return Match(parts, agreeing, sum(len(words_of(account, p.quoted)) for p in parts))


def credit(name: str, role: Any, *documents: str, at: Place | None = None) -> Credit:
    standing: Any = (
        ("unresolved", "resolved")[len(documents)] if len(documents) < 2 else "ambiguous"
    )
    return Credit(
        at or Place("post", 0, 0),
        name,
        role,
        "by hand",
        0.9,
        resolution=Resolution(standing, documents),
    )


def verdict(
    source: str,
    quoted: str,
    *,
    borrowing: bool = False,
    credits: tuple[Credit, ...] = (),
    others: tuple[Document, ...] = (),
    extent: Any = "whole",
) -> Verdict:
    """The verdict on a post that is nothing but `quoted`, traced to all of `source`."""
    post, copy = document("post", quoted), document("copy.txt", source, extent=extent)
    match = match_of(post, (copy,), Part(whole(copy), whole(post)))
    mention = Borrowing(whole(post), (match,)) if borrowing else Quotation(whole(post))
    trace = Trace(Attribution(mention, credits), (match,))
    return judge(trace, post, Shelf((copy, *others)))


def kinds_of(found: Verdict) -> list[str]:
    return [difference.kind for difference in found.differences]
