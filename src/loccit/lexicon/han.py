"""Han characters that places write in their own ways: 傳 in Taipei, 传 in Beijing, 伝 in Tokyo.

The table is a file beside this module; it is read when two Han characters first differ.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

TABLE = Path(__file__).with_name("han_variants.txt")


def same_character(source: str, quoted: str) -> bool:
    """Whether two characters are forms of one, in some pair of places.

    >>> same_character("傳", "传"), same_character("传", "伝"), same_character("發", "髮")
    (True, True, False)
    """
    return source == quoted or not forms(source).isdisjoint(forms(quoted))


def forms(character: str) -> frozenset[str]:
    """The character itself and the forms it may stand for."""
    return variants().get(character, frozenset()) | {character}


@cache
def variants() -> dict[str, frozenset[str]]:
    """The table: each character that has other forms, with those."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if not line.startswith("#"))
    return {character: frozenset(others) for character, others in pairs}
