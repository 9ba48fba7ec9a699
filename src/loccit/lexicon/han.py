"""Han characters that places write in their own ways: 傳 in Taipei, 传 in Beijing, 伝 in Tokyo.

The table is a file beside this module; it is read when two Han characters first differ.
"""

from __future__ import annotations

from functools import cache
from itertools import combinations
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


def representative(character: str) -> str:
    """One and the same character for all forms of one character, for comparison.

    Where a form serves for several characters (发 for 發 and 髮), each stays as it is.

    >>> representative("傳") == representative("传") == representative("伝")
    True
    >>> representative("南"), representative("髮")
    ('南', '髮')
    """
    return representatives().get(character, character)


@cache
def representatives() -> dict[str, str]:
    """Each character that has other forms, and they no other characters, with the first."""
    leaders: dict[str, str] = {}

    def leader(character: str) -> str:
        while leaders.setdefault(character, character) != character:
            character = leaders[character]
        return character

    for character, others in variants().items():
        for other in sorted(others):
            first, second = sorted((leader(character), leader(other)))
            leaders[second] = first
    groups: dict[str, list[str]] = {}
    for character in leaders:
        groups.setdefault(leader(character), []).append(character)
    return {
        character: first
        for first, group in groups.items()
        if all(same_character(a, b) for a, b in combinations(group, 2))
        for character in group
    }
