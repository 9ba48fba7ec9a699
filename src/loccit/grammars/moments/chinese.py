"""Moments in Chinese."""

from __future__ import annotations

from collections.abc import Iterator

from loccit.model import Moment


def read(text: str, name: str, dated: str) -> Iterator[Moment]:
    """The moments of a text in Chinese, in reading order; `dated` is the document's date or ""."""
    yield from ()
