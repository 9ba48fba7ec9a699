"""Whose a figure is."""

from __future__ import annotations

from loccit.model import Document, Figure


def holder(figure: Figure, document: Document) -> str:
    """Whose figure it is, as the text names them; "" where it names nobody."""
    return figure.holder
