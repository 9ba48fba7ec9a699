"""Reports: write a critique down. One module for each format."""

from __future__ import annotations

from typing import Protocol

from loccit.family import member, names
from loccit.model import Critique


class Format(Protocol):
    """What a module in this folder offers."""

    @staticmethod
    def write(critique: Critique) -> str:
        """The whole report."""


def report(critique: Critique, form: str = "text") -> str:
    """`critique` written in the named format; ValueError names the formats there are."""
    formats = names(__name__)
    if form not in formats:
        raise ValueError(f"no report format {form!r}; there are: {', '.join(formats)}")
    writer: Format = member(__name__, form)  # alone: a page's template engine is slow to load
    return writer.write(critique)
