"""Numerals in kana, where they can be nothing else: ななひゃくよんじゅうに, ゼロ, ふたつ."""

from __future__ import annotations

import re
from fractions import Fraction

from loccit.grammars._japanese_runs import Run
from loccit.grammars._numeral import grain_of
from loccit.lexicon import japanese_numbers as lexicon

KANA = r"\u3041-\u3096\u30a1-\u30fc"


def _any(words: dict[str, int]) -> str:
    """A pattern for any of the words, longest first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


DIGITS, TENS, SCALES = map(_any, (lexicon.KANA_DIGITS, lexicon.KANA_TENS, lexicon.KANA_SCALES))
PART = re.compile(rf"(?P<ten>{TENS})|(?P<digit>{DIGITS})|(?P<scale>{SCALES})")
ANY = f"{TENS}|{DIGITS}|{SCALES}"
# A tool of ten needs a digit before or behind it: せん alone is a plug, a line, a choice.
COMPOUND = (
    rf"(?![しく])(?=(?:{DIGITS})(?:{TENS}|まん|おく)|(?:{TENS})(?:{DIGITS}|{SCALES}))"
    rf"(?:{ANY}){{2,24}}+"
)
BORDER = r"(?=[\s、。，．,.]|円|人|$)"
ALONE = _any(lexicon.KANA_ALONE)
NATIVE = "ふたつ|みっつ|よっつ|むっつ|ななつ|やっつ(?!け)|ここのつ|ふたり"
ONE = r"(?<![のもう今いと])(?:ひとつ|ひとり)(?=の[\u4e00-\u9fff]|だけ|のみ|しか)"
KANA_START = (
    rf"(?<![{KANA}])(?:{COMPOUND}|{ALONE}){BORDER}|(?<![\u30a1-\u30fc])ゼロ(?![\u30a1-\u30fc])"
    rf"|(?:{NATIVE})|{ONE}"
)
KANA_NUMERAL = re.compile(KANA_START)


def read_kana(text: str, start: int) -> Run | None:
    """The numeral in kana that begins at `start`."""
    found = KANA_NUMERAL.match(text, start)
    if not found:
        return None
    word = found[0]
    number = lexicon.NATIVE.get(word, lexicon.KANA_ALONE.get(word))
    value = Fraction(_kana_value(word) if number is None else number)
    unit = "person" if word.endswith("り") else ""
    return Run(start, found.end(), value, value, value, grain_of(value), unit=unit, counted=True)


def _kana_value(word: str) -> int:
    """The value of kana that spell out a number."""
    total = section = held = 0
    for part in PART.finditer(word):
        if part["digit"]:
            held = lexicon.KANA_DIGITS[part[0]]
        elif part["ten"]:
            section += (held or 1) * lexicon.KANA_TENS[part[0]]
            held = 0
        else:
            total += (section + held or 1) * lexicon.KANA_SCALES[part[0]]
            section = held = 0
    return total + section + held
