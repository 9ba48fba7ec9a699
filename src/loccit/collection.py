"""Collection: what a run can be traced in, in memory or on disk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Protocol

from loccit.model import Document, Holding, Place, Region


class Collection(Protocol):
    """Documents that can be searched for shared wording."""

    def __iter__(self) -> Iterator[Document]:
        """Every document, in the order of their names."""

    def __len__(self) -> int:
        """How many documents there are."""

    def __contains__(self, name: object) -> bool:
        """Whether a document of that name is here."""

    def __getitem__(self, name: str) -> Document:
        """The document of that name; KeyError when there is none."""

    @property
    def size(self) -> int:
        """How many words all documents have together."""

    def searched_with(self, name: str) -> int:
        """How many words are searched when the document of that name is."""

    @property
    def digest(self) -> str:
        """SHA-256 over the names and digests of all documents."""

    def holdings(self) -> Iterable[Holding]:
        """Every document as a catalogue lists it, in the order of their names."""

    def frequency(self, folded: str) -> float:
        """The share of all words that `folded` is; never 0."""

    def lookup(
        self, document: Document, places: tuple[Place, ...] = (), *, thorough: bool = False
    ) -> tuple[Region, ...]:
        """Where the collection is like `document`, or like `places` in it.

        In order of the quoted place, then of hits. `thorough` finds damaged and short
        wording too, and is for marked quotations. A document never matches itself.
        """


class Joined:
    """Several collections as one; of documents with one name, the first counts."""

    def __init__(self, *collections: Collection) -> None:
        self._parts = collections

    def __iter__(self) -> Iterator[Document]:
        seen: set[str] = set()
        for document in sorted((d for part in self._parts for d in part), key=lambda d: d.name):
            if document.name not in seen:
                seen.add(document.name)
                yield document

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return any(name in part for part in self._parts)

    def __getitem__(self, name: str) -> Document:
        return self._of(name)[name]

    def _of(self, name: str) -> Collection:
        """The first collection that has a document of that name."""
        for part in self._parts:
            if name in part:
                return part
        raise KeyError(name)

    @property
    def size(self) -> int:
        """How many words all collections have together."""
        return sum(part.size for part in self._parts)

    def searched_with(self, name: str) -> int:
        """How many words the collection has that the document of that name stands in."""
        return self._of(name).searched_with(name)

    @property
    def digest(self) -> str:
        """SHA-256 over the digests of the collections."""
        whole = "\n".join(part.digest for part in self._parts)
        return hashlib.sha256(whole.encode()).hexdigest()

    def holdings(self) -> Iterable[Holding]:
        """Every document as a catalogue lists it, in the order of their names."""
        found = {h.name: h for part in reversed(self._parts) for h in part.holdings()}
        return [found[name] for name in sorted(found)]

    def frequency(self, folded: str) -> float:
        """The share of all words that `folded` is; never 0."""
        total = sum(part.frequency(folded) * (part.size + 1) for part in self._parts)
        return total / (self.size + len(self._parts))

    def lookup(
        self, document: Document, places: tuple[Place, ...] = (), *, thorough: bool = False
    ) -> tuple[Region, ...]:
        """Where the collections are like `document`, in order of the quoted place."""
        found = [
            r for part in self._parts for r in part.lookup(document, places, thorough=thorough)
        ]
        return tuple(sorted(found, key=lambda r: (r.quoted, -r.hits, r.source)))
