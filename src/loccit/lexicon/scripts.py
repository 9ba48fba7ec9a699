"""Which language a text may be in, as far as its letters tell."""

from __future__ import annotations

import re

# Of each script the letters, and the language or script that they stand for.
SCRIPTS: tuple[tuple[str, str], ...] = (
    ("latin", "A-Za-z\u00c0-\u024f\u1e00-\u1eff"),
    ("cyrillic", "\u0400-\u052f"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("he", "\u0590-\u05ff"),
    ("ar", "\u0600-\u06ff\u0750-\u077f"),
    ("hi", "\u0900-\u097f"),
    ("th", "\u0e00-\u0e7f"),
    ("ko", "\uac00-\ud7af\u1100-\u11ff"),
    ("kana", "\u3041-\u3096\u30a1-\u30fa"),
    ("han", "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"),
)
LETTERS = {name: re.compile(f"[{letters}]") for name, letters in SCRIPTS}
SAMPLE = 4000  # characters; enough to tell a script
KANA = 0.05  # Japanese prose has more kana than this among its letters, Chinese has none
FAMILIES = {
    "ru": "cyrillic",
    "uk": "cyrillic",
    "bg": "cyrillic",
    "sr": "cyrillic",
    "be": "cyrillic",
}
FAMILIES |= dict.fromkeys(("zh", "ja", "ko", "el", "he", "ar", "hi", "th"), "")


def language_of(text: str) -> str:
    """The language that the script of a text stands for, else the script; "" without letters.

    >>> language_of("省长辞职"), language_of("北の村"), language_of("A memo"), language_of("1937")
    ('zh', 'ja', 'latin', '')
    """
    sample = text[:SAMPLE]
    counts = {name: len(pattern.findall(sample)) for name, pattern in LETTERS.items()}
    east = counts.pop("han"), counts.pop("kana")
    counts["zh"], counts["ja"] = (0, sum(east)) if east[1] > KANA * sum(east) else (sum(east), 0)
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else ""


def family_of(language: str) -> str:
    """What `language_of` calls the letters of a language given as a BCP 47 tag.

    >>> family_of("zh-Hant"), family_of("ru"), family_of("en-GB")
    ('zh', 'cyrillic', 'latin')
    """
    if not language:
        return ""
    primary = language.split("-")[0].lower()
    return FAMILIES.get(primary, "latin") or primary
