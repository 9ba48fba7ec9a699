"""Innocent differences: two ways of writing or printing the same words.

They are listed and never counted against a quotation. Each is found by taking one thing
away, such as capitals, and seeing whether only that makes the two sides agree.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator

from loccit.model import Difference, DifferenceKind, Place, Words
from loccit.steps import Step, Texts
from loccit.words import BREAK, span

APOSTROPHES = "'’‘ʼ＇`´′"
QUOTES = APOSTROPHES + '"“”„‟‚‛«»‹›「」『』〝〞〟＂″'
HYPHENS = "-‐‑"
DASHES = HYPHENS + "‒–—―−－﹣~～〜〰"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
SEPARATORS = "\u00a0\u2007\u2009\u202f"  # spaces that group the digits of a number
LIGATURES = {"œ": "oe", "æ": "ae", "Œ": "OE", "Æ": "AE", "ſ": "s", "ĳ": "ij", "Ĳ": "IJ"} | {
    c: unicodedata.normalize("NFKC", c) for c in "ﬀﬁﬂﬃﬄﬅﬆ"
}
STROKES = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"})
NOTE_MARK = re.compile(r"\[(?:\d{1,3}|[a-z])\]")
QUOTED_LINE = re.compile(r"\n[ \t]{0,3}>[> \t]{0,8}")  # the > of a quotation in Markdown

Part = list[Step]


def typographic(steps: Part, texts: Texts) -> Iterator[Difference]:
    """The differences of writing inside and between the words that agree, in order."""
    before: Step | None = None
    for step in steps:
        if step.sense != "same":
            before = None
            continue
        if before:
            yield from _between(before, step, texts)
        if step.source and step.quoted:
            yield from _inside(step, texts)
            before = step


def _inside(step: Step, texts: Texts) -> Iterator[Difference]:
    """The differences within a word, or within words that are cut in another way."""
    source, quoted = texts.raw(step.source), texts.raw(step.quoted)
    if source != quoted:
        for kind in word_kinds(source, quoted):
            yield Difference(kind, span(step.source), span(step.quoted))


def _between(before: Step, after: Step, texts: Texts) -> Iterator[Difference]:
    """The differences in what stands between two words that agree."""
    source = texts.between(before.source, after.source)
    quoted = texts.between(before.quoted, after.quoted)
    if source != quoted:
        for kind in gap_kinds(source, quoted):
            yield Difference(
                kind, _gap(before.source, after.source), _gap(before.quoted, after.quoted)
            )


def _gap(before: Words, after: Words) -> Place:
    """The place between two words; both words where nothing stands between them."""
    first, second = before[-1].place, after[0].place
    if first.end < second.start:
        return Place(first.document, first.end, second.start)
    return Place(first.document, first.start, max(first.end, second.end))


# Inside words: take one thing away at a time.


def _without(characters: str) -> Callable[[str], str]:
    """A function that takes `characters` out of a text."""
    table = str.maketrans("", "", characters)
    return lambda text: text.translate(table)


def _wide(text: str) -> str:
    """The text without full and half width and other forms kept for compatibility."""
    return "".join(c if c in LIGATURES else unicodedata.normalize("NFKC", c) for c in text)


def _unhyphenated(text: str) -> str:
    """The text without line-end, soft and other hyphens."""
    return _without(HYPHENS + INVISIBLE)(BREAK.sub("", text))


def _plain(text: str) -> str:
    """The text without accents."""
    apart = unicodedata.normalize("NFD", text.translate(STROKES))
    return unicodedata.normalize("NFC", "".join(c for c in apart if not "\u0300" <= c <= "\u036f"))


TAKEN: tuple[tuple[DifferenceKind, Callable[[str], str]], ...] = (
    ("width", _wide),
    ("ligature", lambda text: "".join(LIGATURES.get(c, c) for c in text)),
    ("marks", _without(QUOTES)),
    ("hyphen", _unhyphenated),
    ("dash", _without(DASHES.replace("-", "").replace("‐", "").replace("‑", ""))),
    ("space", lambda text: "".join(text.split())),
    ("punctuation", _without(".,;:·・/()[]*_…")),
    ("capital", str.lower),
    ("accent", _plain),
    ("spelling", lambda text: text.replace("ß", "ss").replace("ẞ", "SS")),
)


def word_kinds(source: str, quoted: str) -> tuple[DifferenceKind, ...]:
    """The ways in which two writings of one word differ.

    >>> word_kinds("Estimates", "estimates"), word_kinds("œuvre", "OEuvre")
    (('capital',), ('ligature', 'capital'))
    """
    if _bared(source) != _bared(quoted):
        return ("variant" if len(source) == 1 and source > "\u2e7f" else "spelling",)
    needed = tuple(k for k, _ in TAKEN if _bared(source, but=k) != _bared(quoted, but=k))
    return needed or tuple(k for k, take in TAKEN if take(source) == take(quoted))[:1]


def _bared(text: str, but: DifferenceKind | None = None) -> str:
    """The text with everything taken away but one thing."""
    for kind, take in TAKEN:
        if kind != but:
            text = take(text)
    return text


# Between words.


def gap_kinds(source: str, quoted: str) -> tuple[DifferenceKind, ...]:
    """The ways in which what stands between two words differs.

    >>> gap_kinds(", ", " – "), gap_kinds(" ", chr(10)), gap_kinds("-", " ")
    (('dash', 'punctuation'), (), ('hyphen',))
    """
    source, quoted = _cleaned(source), _cleaned(quoted)
    kinds: list[DifferenceKind] = []
    if _only(QUOTES, source) != _only(QUOTES, quoted):
        kinds.append("marks")
    one, other = _only(DASHES, source), _only(DASHES, quoted)
    if one != other:
        kinds.append("hyphen" if set(one + other) <= set(HYPHENS) else "dash")
    one, other = _points(source), _points(quoted)
    if one != other:
        kinds.append("width" if _wide(one) == _wide(other) else "punctuation")
    if not kinds and _spaces(source) != _spaces(quoted):
        kinds.append("space")
    return tuple(kinds)


def _cleaned(gap: str) -> str:
    """The gap without footnote marks and the marks of quoted lines."""
    return QUOTED_LINE.sub("\n", NOTE_MARK.sub("", gap))


def _only(characters: str, gap: str) -> str:
    """Those characters of the gap, in order."""
    return "".join(c for c in gap if c in characters)


def _points(gap: str) -> str:
    """What is neither space nor quotation mark nor dash."""
    return "".join(c for c in gap if not c.isspace() and c not in QUOTES + DASHES + INVISIBLE)


def _spaces(gap: str) -> str:
    """The spaces, every run of plain ones and line ends as one."""
    kept = "".join(c for c in gap if c.isspace() or c in INVISIBLE)
    return re.sub(r"[ \t\r\n\f\v]+", " ", kept)


def in_reading_order(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences by their quoted places; one without such a place follows the one before."""
    keyed: list[tuple[int, int, Difference]] = []
    at = 0
    for n, difference in enumerate(differences):
        at = difference.quoted.start if difference.quoted else at
        keyed.append((at, n, difference))
    return tuple(difference for *_, difference in sorted(keyed, key=lambda entry: entry[:2]))
