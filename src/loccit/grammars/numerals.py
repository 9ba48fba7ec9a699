"""Numerals: the figures in a text, in digits, number words or Han characters, with their value.

Where the same characters can be read in two ways, a numeral keeps both readings:
`3.125` in a German text, `38` in `1937-38`, `1937.12` where 12 is a footnote mark.
Two numerals agree when they share a reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import partial

from loccit.grammars._numeral import LONGEST, Numeral
from loccit.grammars.han_numerals import read_han
from loccit.grammars.number_words import read_words
from loccit.lexicon.han_numbers import (
    ERAS,
    HAN_AND_SOME,
    HAN_DIGITS,
    HAN_ROUND,
    HAN_SCALES,
    HAN_TENS,
)
from loccit.lexicon.numbers import AFTER_DIGITS, BEFORE_ROMAN, SCALES, SHORT

WIDE = str.maketrans("０１２３４５６７８９，．％", "0123456789,.%")
VULGAR = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
          "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}  # fmt: skip
HAN = "".join((*HAN_DIGITS, *HAN_TENS, *HAN_SCALES, *HAN_ROUND))
TOKEN = re.compile(
    r"(?P<digits>"
    r"(?<![\w.,])\d{1,3}(?:([ \u00a0\u2009\u202f'’])\d{3})(?:\2\d{3}){0,8}(?!\d|[.,]\d{3})"
    r"|\d{1,3}(?:,\d{2,3}){0,11},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){1,12}(?!\d)(?:,\d+)?"
    r"|\d{1,2}:\d{2}(?![\d:])|\d+(?:[.,]\d+)?)(?P<vulgar>[½¼¾⅓⅔])?"
    r"|(?P<alone>[½¼¾⅓⅔])"
    r"|(?P<roman>\b[IVXLC]{1,7}\b)"
    rf"|(?P<han>[{HAN}]+)"
)
BEHIND = re.compile(r"(?:-|\s)?([A-Za-zÀ-ÿ]+)\b")
GROUPED = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{2,3})*,\d{3}|(?:\.\d{3})+)")
PERCENT = re.compile(r"\s?(?:%|per\s?cents?\b|pct\b|Prozent\b|pour cent\b|por ciento\b)")
RANGE = re.compile(r"(\d+)\s?[-–—‒/]\s?\Z")
FOOTNOTE = re.compile(r"(\d{2,}|\d{1,3}(?:,\d{3})+)\.\d{1,3}")
SENTENCE = re.compile(r"[\"'”’»)]?\s+[\"'“‘«(]?[A-Z]")
ROMAN = re.compile(r"(?:X[LC]|L?X{0,3})(?:I[XV]|V?I{0,3})\Z")
ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
BEFORE = re.compile(r"(\w+)\.?\s+\Z")
ALTERNATIVE = re.compile(r"\s?(?:or|to|and|bis|oder|ou|o|a|à|[-–—~～至到])\s?")
SHARED = {name: scale for name, scale in {**SCALES, **HAN_SCALES}.items() if scale % 100 == 0}
__all__ = ["Numeral", "read_numerals"]

LOOK = 24  # characters before a numeral that may decide how it is read


def read_numerals(text: str, language: str = "") -> tuple[Numeral, ...]:
    """The figures in `text`, in order; `language` decides what a comma in a number says.

    >>> [str(n.value) for n in read_numerals("200,000 or two hundred thousand; 20多万, 三十万")]
    ['200000', '200000', '200000', '300000']
    """
    plain = text.translate(WIDE)
    found = [*_in_digits(plain, language), *_in_words(plain)]
    found.sort(key=lambda numeral: (numeral.start, -numeral.end))
    apart = list(_apart(found))
    return tuple(map(partial(_sharing, plain), apart, [*apart[1:], None]))


def _sharing(text: str, numeral: Numeral, after: Numeral | None) -> Numeral:
    """The numeral; also with the scale of the next one, as in `two or three hundred`."""
    if not after or not ALTERNATIVE.fullmatch(text, numeral.end, after.start):
        return numeral
    named = re.findall(r"[a-z]+|[万萬亿億]", text[after.start : after.end].casefold())
    scale = max((SHARED.get(name, 1) for name in named), default=1)
    if scale == 1 or numeral.value >= min(scale, 1000):
        return numeral
    return replace(numeral, also=(*numeral.also, numeral.value * scale))


def _apart(found: list[Numeral]) -> Iterator[Numeral]:
    """The numerals without those that begin inside an earlier one."""
    end = -1
    for numeral in found:
        if end <= numeral.start:
            end = numeral.end
            yield numeral


def _in_words(text: str) -> Iterator[Numeral]:
    """The figures that are written in English words."""
    for start, end, values in read_words(text):
        yield _with_percent(text, Numeral(start, end, values[0], "words", values[1:]))


def _in_digits(text: str, language: str) -> Iterator[Numeral]:
    """The figures that begin with a digit, a Han number or a Roman one."""
    at = 0
    while token := TOKEN.search(text, at):
        at = token.end()
        numeral: Numeral | None
        if token["roman"]:
            numeral = _roman(text, token)
        elif token["han"]:
            numeral = read_han(text, token.start())
        elif token["alone"]:
            numeral = Numeral(token.start(), token.end(), VULGAR[token["alone"]])
        else:
            numeral = _arabic(text, token, language)
        if numeral:
            at = max(at if not token["han"] else 0, numeral.end)
            yield _in_era(text, _with_percent(text, numeral))


def _in_era(text: str, numeral: Numeral) -> Numeral:
    """The numeral; behind the name of an era also read as the year of our era."""
    name = text[max(numeral.start - 2, 0) : numeral.start]
    if name in ERAS and text[numeral.end : numeral.end + 1] == "年":
        year = numeral.value + ERAS[name]
        return replace(numeral, start=numeral.start - 2, also=(*numeral.also, year))
    return numeral


def _arabic(text: str, token: re.Match[str], language: str) -> Numeral | None:
    """The figure that begins with the digits in `token`, with its scale."""
    digits = token["digits"]
    if len(digits) > LONGEST:
        return None
    if text[token.end() : token.end() + 1] in tuple(HAN_SCALES) + tuple(HAN_TENS) or (
        text[token.end() : token.end() + 1] in tuple(HAN_AND_SOME)
        and text[token.end() + 1 : token.end() + 2] in tuple(HAN_SCALES)
    ):
        return read_han(text, token.start())
    values = _values(digits, language)
    if token["vulgar"]:
        values = tuple(value + VULGAR[token["vulgar"]] for value in values)
    values += tuple(_before_footnote(text, token))
    numeral = Numeral(token.start(), token.end(), values[0], "digits", values[1:])
    return _scaled(text, _in_range(text, numeral, digits))


def _before_footnote(text: str, token: re.Match[str]) -> Iterator[Fraction]:
    """The figure without the footnote mark that may be glued to it (`in 1937.12 The`)."""
    glued = FOOTNOTE.fullmatch(token["digits"])
    if not glued:
        return
    at_end = token.end() == len(text) and len(glued[1]) == 4
    if at_end or SENTENCE.match(text, token.end()):
        yield Fraction(glued[1].replace(",", ""))


def _values(digits: str, language: str) -> tuple[Fraction, ...]:
    """What the digits may say: `1,5` is a decimal, `3.125` may be one or may be grouped."""
    bare = re.sub(r"[ \u00a0\u2009\u202f'’]", "", digits)
    marks = re.sub(r"\d", "", bare)
    if marks == ":":  # a time of day, which some write 3.30
        return (Fraction(bare.replace(":", ".")),)
    if not marks:
        return (Fraction(int(bare)),)
    whole = Fraction(int(re.sub(r"\D", "", bare)))
    grouped = GROUPED.fullmatch(bare)
    if len(set(marks)) == 1 and (len(marks) > 1 or not grouped):
        return (whole,) if len(marks) > 1 else (Fraction(bare.replace(",", ".")),)
    head, _, tail = bare.rpartition(marks[-1])
    decimal = Fraction(f"{re.sub(r'[.,]', '', head)}.{tail}")
    if len(marks) > 1:
        return (decimal,)
    grouping = "," if language in ("", "en", "zh", "ja") else "."
    return (whole,) if marks == grouping else (decimal, whole)


def _in_range(text: str, numeral: Numeral, digits: str) -> Numeral:
    """The numeral; behind a longer one and a dash also read in full (`1937-38`)."""
    before = RANGE.search(text, max(0, numeral.start - LOOK), numeral.start)
    if before and digits.isdigit() and len(digits) < len(before[1]):
        full = before[1][: len(before[1]) - len(digits)] + digits
        return replace(numeral, also=(*numeral.also, Fraction(int(full))))
    return numeral


def _scaled(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the scale behind it: `3 million`, `3.5bn`, `2 dozen`, `3 Mio.`"""
    while word := BEHIND.match(text, numeral.end):
        name = word[1].casefold()
        scale = SCALES.get(name) or SCALES.get(name.removesuffix("s")) or AFTER_DIGITS.get(name)
        if not scale and (word[1] != name or name not in SHORT):
            break
        also = (numeral.value, *numeral.also) if not scale else ()
        by = scale or SHORT[name]
        scaled = tuple(value * by for value in (numeral.value, *numeral.also))
        numeral = Numeral(numeral.start, word.end(), scaled[0], "digits", scaled[1:] + also)
        if not scale:
            break
    return numeral


def _with_percent(text: str, numeral: Numeral) -> Numeral:
    """The numeral; before `%` or `per cent` also read as a part of one."""
    if PERCENT.match(text, numeral.end):
        return replace(numeral, also=(*numeral.also, numeral.value / 100))
    return numeral


def _roman(text: str, token: re.Match[str]) -> Numeral | None:
    """The Roman numeral in `token`; one letter counts only behind `War`, `Part` and such."""
    letters = token["roman"]
    before = BEFORE.search(text, max(0, token.start() - LOOK), token.start())
    numbered = before is not None and before[1].casefold() in BEFORE_ROMAN
    if not ROMAN.match(letters) or (len(letters) == 1 and not numbered):
        return None
    values = [ROMAN_DIGITS[letter] for letter in letters]
    signed = (-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
    return Numeral(token.start(), token.end(), Fraction(sum(signed)))
