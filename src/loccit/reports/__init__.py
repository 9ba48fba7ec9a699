"""Reports: write a critique down. One module for each format."""

from __future__ import annotations

from typing import Protocol

from loccit.family import members
from loccit.model import Critique


class Format(Protocol):
    """What a module in this folder offers."""

    @staticmethod
    def write(critique: Critique) -> str:
        """The whole report."""


def report(critique: Critique, form: str = "text") -> str:
    """`critique` written in the named format; ValueError names the formats there are."""
    formats: dict[str, Format] = members(__name__)
    if form not in formats:
        raise ValueError(f"no report format {form!r}; there are: {', '.join(formats)}")
    return formats[form].write(critique)
