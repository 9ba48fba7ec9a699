"""How a figure is asserted."""

from __future__ import annotations

from loccit.model import Figure, Modality


def modality(figure: Figure, text: str, language: str) -> Modality:
    """How the figure is asserted in its sentence."""
    return figure.modality
