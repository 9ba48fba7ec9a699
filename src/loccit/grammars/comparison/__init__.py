"""Comparison: how one figure, or one moment, stands to another."""

from __future__ import annotations

from loccit.model import Figure, Moment, Relation


def compare_figures(source: Figure, quoted: Figure) -> Relation:
    """How the quoted figure stands to the source's."""
    return Relation(source, quoted, "agree" if source.stated == quoted.stated else "conflict")


def compare_moments(source: Moment, quoted: Moment) -> Relation:
    """How the quoted moment stands to the source's."""
    return Relation(source, quoted, "agree" if source.edtf == quoted.edtf else "conflict")
