"""Which language a passage is in, as far as the word lists need to know."""

from __future__ import annotations

import re

from loccit.lexicon.light import LIGHT
from loccit.model import Words

HIRAGANA_KATAKANA = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
HAN = re.compile("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
LATIN = ("en", "de", "fr", "es")
DECLARED = 2  # light words that a declared language is worth: pages often declare the wrong one


def latin_language(words: Words, declared: str) -> str:
    """The language whose light words are commonest among `words`; English when none is."""
    seen = {word.folded for word in words}
    counts = {name: len(seen & LIGHT[name]) for name in LATIN}
    stated = declared[:2].casefold()
    if stated in counts:
        counts[stated] += DECLARED
    return max(LATIN, key=lambda name: (counts[name], name == "en"))


def eastern_language(text: str, declared: str) -> str:
    """`ja` where kana stand or the document says so, else `zh`."""
    kana = HIRAGANA_KATAKANA.search(text)
    return "ja" if kana or declared[:2].casefold() == "ja" else "zh"


def is_eastern(folded: str) -> bool:
    """Whether the word is a Han or kana character."""
    return bool(HAN.match(folded)) or "\u3040" <= folded[:1] <= "\u30ff"


def is_hiragana(folded: str) -> bool:
    """Whether the word is one hiragana."""
    return "\u3040" <= folded[:1] <= "\u309f"


GRAMMARS = {"en": "english", "zh": "chinese", "ja": "japanese"}  # modules, one a language
LINE = re.compile(r"[^\n]+")
LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")
SCANT = 8  # Latin letters that one Han or kana is worth: a Chinese line may hold English names


def by_language(text: str, declared: str = "") -> dict[str, str]:
    r"""The text once for each of `en`, `zh`, `ja` that it has, the lines of others blank.

    Offsets stay. A line is Chinese or Japanese when Han and kana outweigh Latin letters;
    Japanese when it has kana, and without kana what the text is.

    >>> by_language("Over 200\n二十万人")
    {'en': 'Over 200\n    ', 'zh': '        \n二十万人'}
    """
    if not (HAN.search(text) or HIRAGANA_KATAKANA.search(text)):
        return {"en": text}
    otherwise = _without_kana(text, declared)
    lines: dict[str, list[str]] = {"en": [], "zh": [], "ja": []}
    at = 0
    for line in LINE.finditer(text):
        gap, blank = text[at : line.start()], " " * (line.end() - line.start())
        own = _language_of_line(line[0], otherwise)
        for language, part in lines.items():
            part += [gap, line[0] if language == own else blank]
        at = line.end()
    parts = {language: "".join(part) + text[at:] for language, part in lines.items()}
    return {language: part for language, part in parts.items() if part.strip()}


def _without_kana(text: str, declared: str) -> str:
    """The language of a line of Han alone: as declared, else as most of the text is."""
    stated = declared[:2].casefold()
    return stated if stated in ("zh", "ja") else "ja" if _has_kana(text) else "zh"


def _has_kana(text: str) -> bool:
    """Whether more than a name or a particle of the Han and kana of a text are kana."""
    kana = len(HIRAGANA_KATAKANA.findall(text))
    return kana * SCANT > len(HAN.findall(text))


def _language_of_line(line: str, otherwise: str) -> str:
    """`en`, `zh` or `ja`; `otherwise` is said of a line of Han alone."""
    if not _is_eastern_line(line):
        return "en"
    return "ja" if otherwise == "ja" or _has_kana(line) else otherwise


def _is_eastern_line(line: str) -> bool:
    """Whether Han and kana outweigh the Latin letters of a line."""
    signs = len(HAN.findall(line)) + len(HIRAGANA_KATAKANA.findall(line))
    return bool(signs) and signs * SCANT >= len(LATIN_LETTER.findall(line))
