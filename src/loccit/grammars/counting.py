"""What a figure counts."""

from __future__ import annotations

from loccit.model import Counted, Figure


def counted(figure: Figure, text: str, language: str) -> Counted:
    """What the figure counts, as far as its sentence says."""
    return figure.counted
