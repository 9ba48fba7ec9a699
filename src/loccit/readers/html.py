"""HTML: the main text of a page, what is left out of it and why, and its comments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from loccit.readers._signatures import is_text

if TYPE_CHECKING:
    from loccit.model import Document, Note
    from loccit.readers import Limits

SUFFIXES = frozenset({".html", ".htm", ".xhtml", ".shtml"})


def sniff(head: bytes) -> bool:
    """Whether `head` is text: any text can be HTML."""
    return is_text(head)


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The page in `stream`, then its comments, each a document that names what it answers."""
    from loccit.readers import _page  # only when a file needs it: a library comes with it

    yield from _page.read(name, stream, limits)
