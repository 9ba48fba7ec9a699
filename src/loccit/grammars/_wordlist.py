"""Word lists as one pattern."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

ASCII_LOWER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, the longest where several do.

    Words with a common start share it, so that matching takes as long as one word does.

    >>> any_of(["six", "sixty", "ten"])
    '(?:six(?:ty|)|ten)'
    """
    return _branch(sorted(set(words)))


def _branch(words: list[str]) -> str:
    """The pattern of sorted words."""
    branches = []
    for _, group in groupby(words, key=lambda word: word[:1]):
        alike = list(group)
        start = _common_start(alike[0], alike[-1])
        rest = [word[len(start) :] for word in alike]
        branches.append(re.escape(start) + (_branch(rest) if len(rest) > 1 else rest[0] and ""))
    branches.sort(key=lambda branch: not branch)  # an empty rest comes last
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _common_start(first: str, last: str) -> str:
    """What the first and the last of sorted words, and so all between them, begin with."""
    size = 0
    while size < min(len(first), len(last)) and first[size] == last[size]:
        size += 1
    return first[:size]


def lower(text: str) -> str:
    """The text in small letters, with every character where it was."""
    small = text.lower()
    return small if len(small) == len(text) else text.translate(ASCII_LOWER)
