"""Comparison: how one figure stands to another, and one moment to another.

First the gate: what counts something else, or lasts where the other lies in the calendar, is not
comparable. Then, from the quoted side:

- agree: the same interval, however written; both about, or both nearly, the same.
- rounding: of two numerals one is the other rounded to its own last digit, and to a digit that
  the other has: 110,000 is 112,266, but 100 is not 60. Or one is about what the other says.
- narrower, wider: all of it lies in the source's interval, or all of the source's in it; a
  number within a half-line or at the end of a range is narrower too.
- bound only: two half-lines that are open on the same side, though one lies in the other.
- touch, overlap: one end in common, or more, and neither lies in the other.
- conflict: nothing in common; the gap is 0 where only an open end parts them.
- tension: nothing in common, but one is about, nearly or an order of size. About 300 is taken
  for 300, nearly 300 for what is below it and rounded to it.
- dispute: one of them is denied.

The orders of magnitude are those between the numerals on which the words turn, or between the
nearest ends where one side has no such numeral.
"""

from loccit.grammars.comparison.figures import compare_figures
from loccit.grammars.comparison.moments import compare_moments

__all__ = ["compare_figures", "compare_moments"]
