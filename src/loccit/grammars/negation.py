"""Negations in a passage: which words turn the sense of their clause round."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.lexicon import negations as lexicon
from loccit.model import Words


@dataclass(frozen=True, slots=True)
class Negation:
    """Words [first, last] of a passage that deny; with `rest`, only while those stay."""

    first: int
    last: int
    rest: tuple[int, ...] = ()  # the other words of an idiom: `only` of "not only"
    agreeing: bool = False  # repeats a negation before it: `nor`


def read_negations(words: Words, text: str, latin: str, eastern: str) -> tuple[Negation, ...]:
    """The negations among `words`, which stand in `text`, in order."""
    if not words:
        return ()
    found = [*_latin(words, text, latin), *_eastern(words, text, eastern)]
    return tuple(sorted(found, key=lambda negation: negation.first))


def is_negation(folded: str, language: str) -> bool:
    """Whether the word by itself denies."""
    known = lexicon.WORDS.get(language, lexicon.WORDS["en"])
    return folded in known or (language == "en" and "n't" in folded)


def _latin(words: Words, text: str, language: str) -> Iterator[Negation]:
    """The negations in words of letters."""
    folded = [word.folded for word in words]
    idioms = dict(_idioms(folded, lexicon.IDIOMS.get(language, ())))
    for at, word in enumerate(folded):
        denies = is_negation(word, language) or (language == "fr" and _with_ne(folded, at))
        if denies and not _is_other_word(words, text, at, language):
            yield Negation(at, at, idioms.get(at, ()), word in lexicon.AGREEING)


def _idioms(folded: list[str], idioms: Iterable[str]) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Where each word of an idiom stands, with the places of its other words."""
    for idiom in idioms:
        wanted = idiom.split()
        for at in range(len(folded) - len(wanted) + 1):
            if folded[at : at + len(wanted)] == wanted:
                places = range(at, at + len(wanted))
                for place in places:
                    yield place, tuple(p for p in places if p != place)


def _with_ne(folded: list[str], at: int) -> bool:
    """Whether a French word denies together with the `ne` before it."""
    before = folded[max(0, at - 3) : at]
    return folded[at] in lexicon.WITH_NE and any(w == "ne" or w.startswith("n'") for w in before)


def _is_other_word(words: Words, text: str, at: int, language: str) -> bool:
    """Whether the word only looks like a negation: `No. 5`, the reply "No,", `un pas`."""
    word, after = words[at], text[words[at].place.end : words[at].place.end + 6]
    if language == "fr" and word.folded == "pas" and at:
        return words[at - 1].folded in ("un", "le", "les", "ses", "leurs", "premier", "premiers")
    if word.folded not in ("no", "nein", "non"):
        return False
    numbered = re.match(r"\.\s?\d", after) or re.match(r"\s\d", after)
    return bool(numbered or re.match(r"\s?[,!]", after))


def _eastern(words: Words, text: str, language: str) -> Iterator[Negation]:
    """The negations in Han and kana."""
    starts = [word.place.start for word in words]
    begin, end = words[0].place.start, words[-1].place.end
    for match in (JAPANESE if language == "ja" else CHINESE).finditer(text, begin, end):
        if match.lastgroup in ("denies", "idiom"):
            at, last = bisect_left(starts, match.start()), bisect_right(starts, match.end() - 1) - 1
            rest = tuple(range(at + 1, last + 1)) if match.lastgroup == "idiom" else ()
            if at <= last:
                yield Negation(at, at if rest else last, rest)


_HAN = lexicon.CHINESE
CHINESE = re.compile(
    rf"(?P<lexical>{'|'.join(lexicon.CHINESE_LEXICAL)}|(?P<ask>[\u4e00-\u9fff])[{_HAN}](?P=ask))"
    rf"|(?P<idiom>{'|'.join(lexicon.CHINESE_IDIOMS)})|(?P<denies>[{_HAN}])"
)
JAPANESE = re.compile(rf"(?P<lexical>{lexicon.JAPANESE_LEXICAL})|(?P<denies>{lexicon.JAPANESE})")
