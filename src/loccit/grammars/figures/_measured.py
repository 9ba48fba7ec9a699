"""A numeral with the signs and the unit that stand at it: $3 million, 30 percent, five-year."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars._numeral import Numeral
from loccit.grammars._wordlist import any_of
from loccit.lexicon.units import CURRENCY_SIGNS, SPACED, SYMBOLS, UNITS

AGED = re.compile(r"\b(?:aged?|ages|age of)\s\Z")
NAME = re.compile(r"[A-Z][\w.'’-]*\s[A-Z][\w'’-]+,\s\Z")
OLDEST = 115  # years
NO_SIGN = frozenset("abcdefghijklnopqruvwxyz\n")  # m, s and t end a currency: Rs, DM
BACK = 8  # characters before a numeral that may hold a currency
AHEAD = 60  # characters behind a numeral that may hold its unit
SIGN_BEFORE = re.compile(rf"(?<![A-Za-z$])(?:{any_of(CURRENCY_SIGNS)})\s?\Z")
MONEY_BEHIND = re.compile(rf"(?<=\d)(?:{any_of('$ € £ ¥ ₹ ₩ ₽ ₪ ₺ ₴'.split())})(?!\d)")
NEXT = re.compile(
    r"(?P<gap>[ \u00a0\u2009\u202f]{0,2}-?|\n)"
    r"(?P<word>[A-Za-zµμ°%‰¢€′″º℃℉％][A-Za-z²³23°]*(?:/[A-Za-z]+)?)"
    r"(?P<rest>(?:[ -][A-Za-z]+){0,2})"
)
LENGTHS = re.compile(
    r"\s?(?:$|[.,;:)\]x×]|-?(?:long|wide|high|tall|deep|away|above|below|from|thick|by|race|sprint"
    r"|dash|final|freestyle|relay|hurdles|across|apart|and|or|to|in|at|up|down|of(?!\s+(?:its|the"
    r"|their|his|her|our|these|those|them)\b))\b)"
)
ADJECTIVES = frozenset("US U.S. American British Australian Canadian Singapore Japanese".split())
NAMES = frozenset(
    "stone mark marks won second foot league rand kilo gal min sec li day may".split()
)


@dataclass(frozen=True, slots=True)
class Measured:
    """A numeral with its signs: [start, end) holds them, `behind` is where its unit ends too."""

    numeral: Numeral
    start: int
    end: int
    behind: int
    unit: str = ""
    money: bool = False  # a currency stands before it
    glued: bool = False  # its unit is joined to it: five-year, 640bhp

    @property
    def value(self) -> Fraction:
        """The value of the numeral."""
        return self.numeral.value


def measured(text: str, numeral: Numeral) -> Measured:
    """The numeral with what measures it."""
    start, money = numeral.start, ""
    if start and text[start - 1] not in NO_SIGN and text[start] != "-":
        sign = SIGN_BEFORE.search(text, max(0, start - BACK), start)
        if sign:
            start, money = sign.start(), CURRENCY_SIGNS[sign[0].strip()]
    numeral = _letter(text, numeral, bool(money))
    end = numeral.end
    if money:
        code = text[end : end + 4] in (" USD", " EUR")
        return Measured(numeral, start, end, end + 4 * code, money, True)
    after = text[end : end + 1]
    if after and after in "$€£¥₹₩₽₪₺₴" and (sign := MONEY_BEHIND.match(text, end)):
        return Measured(numeral, start, sign.end(), sign.end(), CURRENCY_SIGNS[sign[0]])
    found = _with_unit(text, Measured(numeral, start, end, end))
    if not found.unit and numeral.value < OLDEST and _is_age(text, numeral):
        return replace(found, unit="year")
    return found


def _is_age(text: str, numeral: Numeral) -> bool:
    """Whether a number is the age of a person: aged 12; Tom Hill, 34, left."""
    before = text[max(0, numeral.start - BACK) : numeral.start]
    if AGED.search(before):
        return True
    if not before.endswith(", ") or text[numeral.end : numeral.end + 1] != ",":
        return False
    return bool(NAME.search(text, max(0, numeral.start - 32), numeral.start))


def _letter(text: str, numeral: Numeral, money: bool) -> Numeral:
    """The numeral without the letter behind it, where that is no scale: 3 m, 5 mm, 4B."""
    last = text[numeral.end - 1]
    if numeral.scale == 1 or last not in "mMbBkKT" or numeral.form == "words":
        return numeral
    size = 2 if text[numeral.end - 2 : numeral.end] in ("MM", "mm") else 1
    glued = text[numeral.end - size - 1].isdigit()
    if text[numeral.end - size - 1].isalpha() or (money and glued):
        return numeral  # bn, or £5m
    counts = last in "kK" or (last == "M" and size == 1)
    if last == "m" and size == 1 and (glued or money):
        counts = money or not LENGTHS.match(text, numeral.end)
    if counts and (glued or money):
        return numeral
    end = numeral.end - size if glued else numeral.end - size - 1
    grain = numeral.grain and numeral.grain / numeral.scale
    value = numeral.value / numeral.scale
    return replace(numeral, end=end, value=value, grain=grain, scale=Fraction(1), also=())


def _with_unit(text: str, bare: Measured) -> Measured:
    """The numeral with the unit in the words behind it."""
    found = NEXT.match(text, bare.end, bare.end + AHEAD)
    if not found:
        return bare
    word, gap = found["word"], found["gap"]
    at, rest = found.end("word"), re.findall(r"[A-Za-z]+", found["rest"])
    if "/" in word and word not in SYMBOLS:
        word = word.partition("/")[0]
        at = found.start("word") + len(word)
    if rest:
        if len(rest) > 1 and (unit := UNITS.get(f"{word} {rest[0]} {rest[1]}")):
            return _joined(bare, unit, found.end("rest"), gap, word)
        stop = at + 1 + len(rest[0])
        if unit := UNITS.get(f"{word} {rest[0]}") or UNITS.get(f"{word}-{rest[0]}"):
            if text[stop : stop + 1] == "-" and text[stop + 1 : stop + 4] == "old":
                stop += 4
            return _joined(bare, unit, stop, gap, word)
    if unit := UNITS.get(word) or _title(bare, word):
        if text.startswith(("-old", " old"), at):
            at += 4
        return _joined(bare, unit, at, gap, word)
    if (unit := SYMBOLS.get(word)) and _is_symbol(text, word, gap, at):
        return _joined(bare, unit, at, gap, word)
    if word in ADJECTIVES and rest and (unit := UNITS.get(rest[0])):
        return _joined(bare, unit, found.end("word") + 1 + len(rest[0]), gap, word)
    return bare


def _title(bare: Measured, word: str) -> str:
    """The unit of a word with a capital, as in headlines: 30 Miles, but not in 1937 Stone."""
    year = bare.numeral.end - bare.numeral.start == 4 and bare.numeral.form == "digits"
    small = word.casefold()
    return "" if year or small in NAMES else UNITS.get(small, "")


def _is_symbol(text: str, word: str, gap: str, at: int) -> bool:
    """Whether a word stands for a unit: one letter does not everywhere."""
    if len(word) > 1 or not word.isalpha():
        return True
    return (not gap or word in SPACED) and not _goes_on(text, at)


def _goes_on(text: str, at: int) -> bool:
    """Whether a letter that might be a unit is part of a longer name: 5 C-47s, 2 F.C."""
    return text[at : at + 1] in ("-", ".") and text[at + 1 : at + 2].isalnum()


def _joined(bare: Measured, unit: str, behind: int, gap: str, word: str) -> Measured:
    """The numeral with its unit; signs of parts belong to the figure itself."""
    sign = unit in ("%", "‰") or word in ("¢", "€", "°", "°C", "°F", "℃", "℉")
    end = behind if sign else bare.end
    return replace(bare, end=end, behind=behind, unit=unit, glued=not gap or gap[-1] == "-")
