"""Faults: the kinds of misquotation. One module for each kind.

A kind's docstring says what it is and why it matters, and shows examples.
The examples are its tests, and the docstring is its page in the documentation.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from loccit.model import Comparison, Place


class Kind(Protocol):
    """What a module in this folder offers."""

    @staticmethod
    def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
        """The (source, quoted) places of each fault of this kind, in reading order.

        A lost word has its place in the source, and as quoted place the spot where it
        is missing (the words on both sides of it).
        """
