"""Sets of names, written as a line of words."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a line.

    >>> sorted(word_set("b i em"))
    ['b', 'em', 'i']
    """
    return frozenset(words.split())
