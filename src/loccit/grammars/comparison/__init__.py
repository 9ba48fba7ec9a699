"""Comparison: how one figure stands to another, and one moment to another."""

from loccit.grammars.comparison.figures import compare_figures
from loccit.grammars.comparison.moments import compare_moments

__all__ = ["compare_figures", "compare_moments"]
