"""Which words are words: a list of common English ones, and how rare a word may be.

The list is a file beside this module; it is read when a passage first looks damaged.
It decides whether a changed word is a slip of a scanner or another word, so it
leans to the complete side: a word that is missing here is taken for damage.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

# In lists made from what people wrote, two letters are initials and slips more often than words.
SHORT = frozenset(
    "a i o ah am an as at be by do eh em go ha he hi if in is it me mr my no of oh ok on or ox pa "
    "so st to up us we ye".split()
)
TABLE = Path(__file__).with_name("english.txt")


def is_listed(folded: str) -> bool:
    """Whether the word stands in the list.

    >>> is_listed("government"), is_listed("govemment")
    (True, False)
    """
    word = folded.removesuffix("'s")
    return word in SHORT if len(word) < 3 else word in english()


@cache
def english() -> frozenset[str]:
    """All words of the list."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))
