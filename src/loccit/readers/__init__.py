"""Readers: turn a file into documents. One module for each format."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO, Protocol

from loccit.family import members
from loccit.model import Document, Note
from loccit.readers._paths import Found, found_files

HEAD = 4096  # bytes that a reader may sniff at
FIRST = 1 << 17  # bytes asked for first: to ask for the limit reserves that much memory


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
        """Whether a file whose first 4,096 bytes are `head` can be read as this format."""

    @staticmethod
    def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
        """The documents in `stream`, a page before its comments."""


DEFAULT_LIMITS = Limits()
OWN = (b'<meta name="generator" content="Loccit', b'"schema": "loccit/')  # in its reports


def read(name: str, stream: BinaryIO, limits: Limits = DEFAULT_LIMITS) -> Iterator[Document | Note]:
    """The documents in `stream`, and a note on each thing that could not be read."""
    try:
        data = stream.read(FIRST)
        while len(data) <= limits.size and (more := stream.read(max(len(data), FIRST))):
            data += more
    except OSError as error:
        yield Note(f"cannot be read: {error.strerror or error}", name)
        return
    if len(data) > limits.size:
        yield _too_large(name, "more than " + _size(limits.size), limits)
    elif not data:
        yield Note("the file is empty: nothing was read", name)
    elif any(mark in data[:HEAD] for mark in OWN):
        yield Note("a report of this program: left out, so that nothing is checked by itself", name)
    else:
        yield from _read_bytes(name, data, limits)


def _read_bytes(name: str, data: bytes, limits: Limits) -> Iterator[Document | Note]:
    """The documents in `data`, by the reader that its head and then its name call for."""
    reader, note = _choose(name, data[:HEAD])
    if note:
        yield note
    if reader is None:
        return
    try:
        yield from reader.read(name, io.BytesIO(data), limits)
    except Exception as error:  # whatever a library for a format throws at a bad file
        reason = " ".join(str(error).split())[:200] or type(error).__name__
        yield Note(f"cannot be read: {reason}; save it again, or as plain text", name)


def _choose(name: str, head: bytes) -> tuple[Reader | None, Note | None]:
    """The reader for a file of that name and head, with a note where the two disagree."""
    readers: dict[str, Reader] = members(__name__)
    suffix = PurePosixPath(name).suffix.lower()
    named = next((n for n, reader in readers.items() if suffix in reader.SUFFIXES), "")
    if named and readers[named].sniff(head):
        return readers[named], None
    for shown in ("plain", *readers):  # any text can be read as plain text: ask that first
        if readers[shown].sniff(head):
            odd = f"named {suffix} but holds {shown}: read as {shown}" if named else ""
            return readers[shown], Note(odd, name) if odd else None
    return None, Note(
        "no reader knows these bytes: save it as text, HTML, Markdown, PDF or DOCX", name
    )


def read_paths(
    paths: Iterable[str | os.PathLike[str]], limits: Limits = DEFAULT_LIMITS
) -> Iterator[Document | Note]:
    """The documents in files and folders, in sorted order, each under a name of its own.

    A file in a folder is named by its path inside that folder, any other by its file
    name. Where two would have one name, both get the name of their folder before it.
    """
    taken: set[str] = set()
    for found in found_files(tuple(os.fspath(path) for path in paths), limits.depth):
        for item in (found,) if isinstance(found, Note) else _read_file(found, limits):
            if isinstance(item, Document):
                if item.name in taken:
                    yield Note("another document has this name: left out; rename it", item.name)
                    continue
                taken.add(item.name)
            yield item


def _read_file(found: Found, limits: Limits) -> Iterator[Document | Note]:
    """The documents in one file; a file over the limit is not opened."""
    if found.size > limits.size:
        yield _too_large(found.name, _size(found.size), limits)
        return
    try:
        with open(found.path, "rb") as stream:  # noqa: PTH123  a third of Path.open's time
            yield from read(found.name, stream, limits)
    except OSError as error:
        yield Note(f"cannot be opened: {error.strerror or error}", found.name)


def _too_large(name: str, size: str, limits: Limits) -> Note:
    """That a file is over the limit of size, and how to raise it."""
    limit = _size(limits.size)
    return Note(f"{size}, over the limit of {limit}: not read; --max-size raises it", name)


def _size(count: int) -> str:
    """A number of bytes, as people write it."""
    if count < 1024 * 1024:
        return f"{count:,} bytes"
    return f"{count / (1024 * 1024):.0f} MB"
