"""Collection: what a run can be traced in, in memory or on disk."""

from __future__ import annotations

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
        """How many letters all documents have together."""

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
