"""Markdown: the source as it stands, with its blocks, links, notes and quotations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from loccit.readers._signatures import is_page, is_text

if TYPE_CHECKING:
    from loccit.model import Document, Note
    from loccit.readers import Limits

SUFFIXES = frozenset({".md", ".markdown", ".mdown", ".mkd"})


def sniff(head: bytes) -> bool:
    """Whether `head` is text and no HTML page: nothing more tells Markdown from text."""
    return is_text(head) and not is_page(head)


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The one document in `stream`, and notes on its encoding and its head."""
    from loccit.readers import _markdown  # only when a file needs it

    yield from _markdown.read(name, stream, limits)
