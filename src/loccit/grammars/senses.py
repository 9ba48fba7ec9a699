"""Senses: whether a word is light, and whether two words may say the same."""

from __future__ import annotations

from collections.abc import Iterator

from loccit.grammars.languages import is_eastern, is_hiragana
from loccit.lexicon import abbreviations, inflections, negations
from loccit.lexicon.light import LIGHT
from loccit.lexicon.opposites import OPPOSED
from loccit.lexicon.vocabulary import is_listed

STEM = 3  # letters that two forms of a word share at least
FOREIGN_ENDING = 3  # letters by which forms of a German, French or Spanish word may differ
TYPO = 5  # letters from which on a slip of the pen can be told from another word


def is_light(folded: str, language: str) -> bool:
    """Whether the word leaves the sense to the words around it."""
    if is_eastern(folded):
        light = LIGHT["ja" if language == "ja" else "zh"]
        return is_hiragana(folded) or folded in light or folded in negations.CHINESE
    light = LIGHT.get(language, LIGHT["en"])
    return folded in light or all(piece in light or len(piece) < 2 for piece in pieces(folded))


def pieces(folded: str) -> list[str]:
    """The word cut at its apostrophes: `it's` is `it` and `s`."""
    return [piece for piece in folded.split("'") if piece]


def bare(folded: str) -> str:
    """The word without a possessive or an elided article: `japan's`, `l'homme`."""
    parts = pieces(folded)
    return max(parts, key=len) if parts else folded


def alike(one: str, other: str, language: str) -> bool:
    """Whether the two words are forms, short forms or slips of one word."""
    one, other = bare(one), bare(other)
    if one == other:
        return True
    if is_eastern(one) or is_eastern(other):
        return frozenset((one, other)) in inflections.TWINS
    return (
        abbreviates(one, other)
        or _irregular(one, other)
        or _inflected(one, other, language)
        or _slip(one, other)
    )


def abbreviates(one: str, other: str) -> bool:
    """Whether the two are a short and a long form of one word."""
    return _share(abbreviations.FORMS, one, other)


def _irregular(one: str, other: str) -> bool:
    """Whether the two are forms of an irregular word, endings aside: `keeps`, `kept`."""
    return any(
        _share(inflections.FORMS, left, right) for left in _bases(one) for right in _bases(other)
    )


def _bases(word: str) -> Iterator[str]:
    """The word, and the words that it may be a regular form of."""
    yield word
    for ending, instead in (("s", ""), ("es", ""), ("ing", ""), ("ing", "e")):
        if word.endswith(ending) and len(word) > STEM:
            yield word.removesuffix(ending) + instead


def _share(forms: dict[str, frozenset[int]], one: str, other: str) -> bool:
    """Whether the two stand in one row of `forms`."""
    return not forms.get(one, frozenset()).isdisjoint(forms.get(other, ()))


def _inflected(one: str, other: str, language: str) -> bool:
    """Whether the two differ by endings alone."""
    stem = _common(one, other)
    left, right = one[stem:], other[stem:]
    if language not in ("en", ""):
        return stem > STEM and max(len(left), len(right)) <= FOREIGN_ENDING
    if stem < STEM:
        return False
    doubled = left[:1] == one[stem - 1] or right[:1] == one[stem - 1]  # stop, stopped
    if doubled and _endings(left.removeprefix(one[stem - 1]), right.removeprefix(one[stem - 1])):
        return True
    return _endings(left, right)


def _endings(left: str, right: str) -> bool:
    """Whether both are endings of one word's forms."""
    return left in inflections.ENDINGS and right in inflections.ENDINGS


def _common(one: str, other: str) -> int:
    """How many letters the two begin with alike."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count


def _slip(source: str, quoted: str) -> bool:
    """Whether one is a misspelling of the other: one letter off, and no word itself."""
    if min(len(source), len(quoted)) < TYPO or source[0] != quoted[0]:
        return False
    if is_listed(quoted) and is_listed(source):
        return False
    if not (source.isalpha() and quoted.isalpha()):
        return False
    start = _common(source, quoted)
    left, right = source[start:], quoted[start:]
    dropped = left[1:] == right or left == right[1:]
    swapped = left[1::-1] == right[:2] and left[2:] == right[2:]
    changed = left[1:] == right[1:]
    return dropped or swapped or changed


def opposed(one: str, other: str) -> bool:
    """Whether the one light word in place of the other turns the sentence round."""
    return (one, other) in OPPOSED


def denies(one: str, other: str) -> bool:
    """Whether one word is the other with a prefix that denies: `possible`, `impossible`."""
    longer, shorter = (one, other) if len(other) < len(one) else (other, one)
    return any(longer == prefix + shorter for prefix in inflections.DENYING)
