"""Readers: turn a file into documents. One module for each format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from loccit.model import Document, Note


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of a file is read before it is refused with a note."""

    size: int = 64 * 1024 * 1024  # bytes of one file
    depth: int = 200  # elements or folders inside one another
    pages: int = 5_000  # of a PDF
    expansion: int = 256 * 1024 * 1024  # bytes that a packed file may unpack to


class Reader(Protocol):
    """What a module in this folder offers."""

    SUFFIXES: frozenset[str]  # the file endings it takes, such as ".txt"

    @staticmethod
    def sniff(head: bytes) -> bool:
        """Whether the first 4,096 bytes look like this format."""

    @staticmethod
    def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
        """The documents in `stream`, a page before its comments."""
