"""Cut text into words, and fold each word to the form that comparison sees.

A word is a run of letters and digits; in Han and kana each character is a word,
since nothing stands between words there. A number with its separators is one
word. A word that a line-end hyphen cuts in two is one word. Footnote marks such
as `[12]` behind a word are no words.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from loccit.examined import examined, without_note_marks
from loccit.lexicon.han import representative
from loccit.lexicon.negations import WORDS as DENIALS
from loccit.model import Document, Place, Word, Words

NEGATIONS = frozenset().union(*DENIALS.values())
HAN_KANA = (
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9f\U00020000-\U0003ffff"
)
INVISIBLE = "\u00ad\u200b-\u200d\u2060\ufeff"  # soft hyphen, zero-width spaces and joiners
LETTER = rf"[^\W_{HAN_KANA}]"
LETTERS = rf"{LETTER}+(?:[\u0300-\u036f]+{LETTER}*)*"
WORD = re.compile(
    r"(?P<mark>(?<=[\w.,;:!?)”’\"'»』」。、，])\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\])"
    rf"|(?P<number>\d+(?:[.,\u00a0\u2009\u202f]\d+)+(?!{LETTER}))"
    rf"|(?P<word>{LETTERS}(?:(?:['’ʼ＇]|[{INVISIBLE}]+|[-‐]\s{{0,4}}\n\s{{0,8}}(?=[^\W\d_A-Z]))"
    rf"{LETTERS})*)"
    rf"|(?P<sign>[{HAN_KANA}][\u3099\u309a]?)"
    r"|(?P<and>(?<=\s)&(?=\s))"
)
SEAM = re.compile(rf"[^-‐\s{INVISIBLE}][ \t\r\n]|[。，、！？]")  # behind it no word goes on
STRETCH = 1024  # characters that are cut into words at once
KEPT = 64  # documents whose words are kept

_cuts: list[_Cut] = []
GROUPED = re.compile(r"^\d{1,3}(?:([,\u00a0\u2009\u202f.])\d{3})(?:\1\d{3})*$")
BREAK = re.compile(r"[-‐]\s*\n\s*")
LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'", "ʼ": "'", "＇": "'"}
)


def words_of(document: Document, place: Place | None = None) -> Words:
    """The words of `document`, or those that lie wholly inside `place`, in order."""
    cut = _cut(document)
    return cut.between(place.start, place.end) if place else cut.between(0, len(document.text))


class _Cut:
    """The words of one document, cut a stretch at a time, when they are first asked for."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._text = without_note_marks(examined(document))
        self._bounds = [0]  # where stretches begin; no word stands across one
        self._stretches: dict[int, Words] = {}

    def between(self, start: int, end: int) -> Words:
        """The words that lie wholly in [start, end)."""
        while self._bounds[-1] < end:
            self._bounds.append(self._seam(self._bounds[-1] + STRETCH))
        first = bisect_right(self._bounds, start) - 1
        last = bisect_left(self._bounds, end)
        words: Words = ()
        for number in range(first, last):
            words += self._stretch(number)
        low = bisect_left(words, start, key=_start)
        high = bisect_right(words, end, lo=low, key=_end)
        return words[low:high]

    def _seam(self, at: int) -> int:
        """The first place behind `at` where no word goes on."""
        seam = SEAM.search(self._text, min(at, len(self._text)))
        return seam.end() if seam else len(self._text)

    def _stretch(self, number: int) -> Words:
        """The words between two bounds."""
        if number not in self._stretches:
            start, end = self._bounds[number : number + 2]
            self._stretches[number] = tuple(words_in(self._text, self.document.name, start, end))
        return self._stretches[number]


def _start(word: Word) -> int:
    """Where a word starts."""
    return word.place.start


def _end(word: Word) -> int:
    """Where a word ends."""
    return word.place.end


def _cut(document: Document) -> _Cut:
    """The words of a document; the last ones asked for are kept."""
    for cut in _cuts:
        if cut.document is document:
            return cut
    _cuts.insert(0, _Cut(document))
    del _cuts[KEPT:]
    return _cuts[0]


def words_in(text: str, name: str, start: int, end: int) -> Iterator[Word]:
    """The words of `text[start:end]`, as places in the document called `name`."""
    for match in WORD.finditer(text, start, end):
        if match.lastgroup != "mark":
            yield Word(fold(match.group()), Place(name, match.start(), match.end()))


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The form of one word that comparison sees: no case, accents, width or soft hyphens.

    Han variants are one form.

    >>> fold("Don’t"), fold("Café"), fold("œuvre"), fold("２００,０００")
    ("don't", 'cafe', 'oeuvre', '200000')
    """
    if text == "&":
        return "and"
    if len(text) == 1 and text > "\u2e7f":
        return representative(unicodedata.normalize("NFKC", text))
    text = BREAK.sub("", text)
    if text.isascii() and text.isalpha():
        return text.lower()
    plain = unicodedata.normalize("NFKC", text).casefold().translate(LIGATURES)
    plain = "".join(_bare(c) for c in plain if c not in "\u00ad\u200b\u200c\u200d\u2060\ufeff")
    if GROUPED.match(plain) and not plain.startswith("0"):
        plain = re.sub(r"\D", "", plain)
    return plain


def _bare(character: str) -> str:
    """A Latin or Greek letter without its accents; any other character as it is."""
    if character < "\u0080" or character >= "\u2000":
        return "" if "\u0300" <= character <= "\u036f" else character
    base = unicodedata.normalize("NFD", character)
    return (
        base[0]
        if base[0] < "\u0400" and unicodedata.combining(character) == 0
        else ("" if unicodedata.combining(character) else character)
    )


def letters(words: Iterable[Word]) -> str:
    """The folded letters of `words` on end, without apostrophes."""
    return "".join(word.folded for word in words).replace("'", "")


def divided_otherwise(source: Words, quoted: Words) -> bool:
    """Whether two runs have the same letters, and dividing them otherwise changes no sense.

    `well-known` and `well known` are the same words; `now here` and `nowhere`, and `2 500`
    and `2500` behind the name of a month, need not be.
    """
    if letters(source) != letters(quoted):
        return False
    if len(source) == len(quoted) == 1:
        return True
    return _denies(source) == _denies(quoted) and _figures_agree(source, quoted)


def _denies(words: Words) -> bool:
    """Whether one of the words is a negation in any language of Latin script."""
    return any(word.folded in NEGATIONS for word in words)


def _figures_agree(source: Words, quoted: Words) -> bool:
    """Whether both sides have the same figures, or one's groups of three digits are spaced."""
    figures = [[w.folded for w in side if w.folded[0].isdigit()] for side in (source, quoted)]
    if figures[0] == figures[1]:
        return True
    return all(
        len(f) == len(side) and _grouped(f)
        for f, side in zip(figures, (source, quoted), strict=True)
    )


def _grouped(figures: list[str]) -> bool:
    """Whether the figures are one number in groups of three, or one number as it is."""
    first, *rest = figures
    return not rest or (len(first) <= 3 and all(len(f) == 3 and f.isdigit() for f in rest))


def span(words: Words) -> Place:
    """The place from the first of `words` to the last; ValueError when there are none."""
    if not words:
        raise ValueError("no words, so no place")
    return Place(words[0].place.document, words[0].place.start, words[-1].place.end)
