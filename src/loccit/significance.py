"""Significance: how often a match as good as this one is to be expected by chance.

The number is an E-value, as in the search of sequences (Karlin and Altschul 1990, PNAS
87:2264): the product of the two sizes, times two to the power of minus the bits that
the agreeing words tell. A word tells the more the rarer it is in the collection, less
what the words before it foretell.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest
from math import log2, sqrt

from rapidfuzz.distance import Indel

from loccit.collection import Collection
from loccit.model import Edit, Word
from loccit.words import letters

CHANCE = 1e-3  # matches as good by accident that one run may be expected to show
FORETOLD = 0.62  # of a word's bits remain when the words before it are known
MOST_BITS = 15.0  # that one word may tell: a word seen never may be a scanner's
CHANGE = 4.0  # bits that one changed, dropped or added word costs
NAMED = 0.25  # of its bits are told by a word inside a name: the name is one thing
LIGHT = 5.0  # bits below which a word (of, the) does not end a name
SIGN_BITS = 5.0  # that one Han or kana character tells at the most

Texts = tuple[str, str]  # of the source and of the quoted document


def bits(edits: Iterable[Edit], collection: Collection, texts: Texts) -> float:
    """How much the agreement of `edits` tells, less what their changes cost.

    `texts` are the source's and the quoted document's: names and numbers in a row tell
    once, not word by word.
    """
    total, first = 0.0, True
    for edit in edits:
        if first and edit.op == "equal":
            total += _unforetold(edit.quoted[0], collection, texts[1])
            first = False
        total += told(edit, collection, texts)
    return total


def _unforetold(word: Word, collection: Collection, text: str) -> float:
    """What the first word tells besides, since nothing stands before it; a name's tells no more."""
    told = word_bits(word.folded, collection)
    return 0.0 if stands_out(word, text) else told * (1 / FORETOLD - 1)


def told(edit: Edit, collection: Collection, texts: Texts) -> float:
    """How much one edit tells; a change costs, less when its letters are nearly the same."""
    if edit.op == "equal":
        return _agreeing(edit, collection, texts)
    cost = CHANGE * sqrt(max(len(edit.source), len(edit.quoted)))
    if edit.op != "replace":
        return -cost
    near = max(0.0, 2 * Indel.normalized_similarity(letters(edit.source), letters(edit.quoted)) - 1)
    return near * sum(word_bits(w.folded, collection) for w in edit.source) - (1 - near) * cost


def _agreeing(edit: Edit, collection: Collection, texts: Texts) -> float:
    """How much agreeing words tell; a name or a number next to another tells a quarter."""
    total, in_name = 0.0, False
    for source, quoted in zip_longest(edit.source, edit.quoted, fillvalue=edit.source[-1]):
        if quoted is edit.source[-1]:
            break  # cut into fewer words than the source
        name = stands_out(source, texts[0]) and stands_out(quoted, texts[1])
        word = word_bits(quoted.folded, collection)
        total += word * NAMED if name and in_name else word
        in_name = name or (in_name and word < LIGHT)
    return total


def stands_out(word: Word, text: str) -> bool:
    """Whether the word begins with a capital or a digit."""
    first = text[word.place.start]
    return first.isupper() or first.isdigit()


def word_bits(folded: str, collection: Collection) -> float:
    """How much one agreeing word tells."""
    rarity = -log2(collection.frequency(folded))
    return min(rarity * FORETOLD, SIGN_BITS if folded > "\u3000" else MOST_BITS)


def expected(told: float, examined: int, searched: int) -> float:
    """The E-value of `told` bits for `examined` words against `searched` words."""
    return float(max(1, examined) * max(1, searched) * 2.0 ** -min(told, 900.0))
