"""Figures in Chinese."""

from __future__ import annotations

from collections.abc import Iterator

from loccit.model import Figure


def read(text: str, name: str) -> Iterator[Figure]:
    """The figures of a text in Chinese, in reading order."""
    yield from ()
