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
