"""Finders: point at what can be checked. One module for each way of finding."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from loccit.collection import Collection
from loccit.family import members
from loccit.model import Document, Mention


class Finder(Protocol):
    """What a module in this folder offers."""

    @staticmethod
    def find(document: Document, collection: Collection) -> Iterator[Mention]:
        """The mentions it finds in `document`, in reading order."""


def find(document: Document, collection: Collection) -> Iterator[Mention]:
    """Everything in `document` that can be checked, finder by finder."""
    finders: dict[str, Finder] = members(__name__)
    for finder in finders.values():
        yield from finder.find(document, collection)
