"""Numerals in Arabic digits, with separators, signs, fractions, powers and the scale behind them.

Where the same characters can be read in two ways, a numeral keeps both readings.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from loccit.grammars._cardinal import parsed
from loccit.grammars._numeral import LONGEST, Numeral
from loccit.lexicon.numbers import AFTER_DIGITS, RAISED, SCALES, SHORT, SHORT_GLUED, VULGAR

VULGARS = "".join(VULGAR)
GAP = r"[ \u00a0\u2009\u202f'’]"
TOKEN = re.compile(
    rf"(?P<clock>\d{{1,2}}:\d{{2}})(?![\d:])"
    rf"|(?P<spaced>\d{{1,3}}(?P<gap>{GAP})\d{{3}}(?:(?P=gap)\d{{3}})*(?![\d]|,\d{{3}})(?:[.,]\d+)?)"
    rf"|(?P<digits>\d+(?:[.,]\d+)*)"
    rf"|(?<![\w.])(?P<bare>\.\d+)"
    rf"|(?P<alone>[{VULGARS}])"
)
COMMAS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
POINTS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
GROUPED = re.compile(r"[1-9]\d{0,2}(?:(?:,\d{2,3})*,\d{3}|(?:\.\d{3})+)")
ONE_MARK = re.compile(r"\d+[.,]\d+")
PIECE = re.compile(r"\d+")
MIXED = re.compile(
    rf"[ \u00a0-]?(?P<vulgar>[{VULGARS}])|\s{{1,2}}(?P<over>\d{{1,4}})[/⁄](\d{{1,4}})"
)
SLASH = re.compile(r"[/⁄](\d{1,4})(?![\d/⁄-]|[.,]\d)")
POWER = re.compile(
    r"[eE](?P<e>[+-]?\d{1,3})(?![\w])"
    r"|\s?[x×·*]\s?10(?:\s?\^\s?|\*\*|(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–]))"
    r"(?P<ten>[+\-−–⁻⁺]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})(?!\d)"
    r"|\^(?P<to>[+\-−]{0,2}\d{1,2})(?!\d)"
)
# What the character behind digits may begin; looked at first, since most begin nothing.
ORDINAL_STARTS = frozenset("snrt")
BREAKING = frozenset(VULGARS + "/⁄ \u00a0-")
RAISING = frozenset("eE^ x×·*")
CLOSING = frozenset(".,;:)]\n")
GREATEST = 60  # exponent: no text states a figure of more digits
BEHIND = re.compile(r"(?:-|\s)?([A-Za-zÀ-ÿ]+)\b")
ALSO = re.compile(r"\s+and\s+(?:(?P<words>[a-z]+(?:[- ][a-z]+){0,3})|(?P<digits>\d{1,5})\b)")
RANGE = re.compile(r"(\d+)\s?[-–—‒/]\s?\Z")
FOOTNOTE = re.compile(r"(\d{2,}|\d{1,3}(?:,\d{3})+)\.\d{1,3}")
SENTENCE = re.compile(r"[\"'”’»)]?\s+[\"'“‘«(]?[A-Z]")
ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
SIGN = re.compile(r"(?:^|[\s([{:=~<>,;\"“])([-−])\Z")
BEFORE_SIGN = re.compile(r"(?:[\w)%]|[\d)%]\s+)[-−]\Z")
WORD_SIGN = re.compile(r"(?<![A-Za-z])(?:minus|negative)[\s-]\Z", re.IGNORECASE)
LOOK = 24  # characters before a numeral that may decide how it is read
LIST = 400  # characters: a longer list of digits and marks is a table of bytes


def read_digits(text: str, language: str = "") -> Iterator[Numeral]:
    """Each figure in digits; `language` decides what a comma in a number says.

    >>> [str(n.value) for n in read_digits("1,234.5 or 3 million or -2½")]
    ['2469/2', '3000000', '-5/2']
    """
    at = 0
    while token := TOKEN.search(text, at):
        at = token.end()
        found = list(_read(text, token, language))
        if found:
            yield from found
            at = max(at, found[-1].end)


def _read(text: str, token: re.Match[str], language: str) -> Iterator[Numeral]:
    """The figures that the digits of one token make: one, or each of a list."""
    start, end = token.span()
    if token["clock"]:
        value = Fraction(token[0].replace(":", "."))
        yield Numeral(start, end, value, kind="clock")
    elif token["alone"]:
        yield Numeral(start, end, VULGAR[token[0]], kind="fraction")
    elif token["spaced"] and (start == 0 or not _joined(text[start - 1])):
        yield from _whole(text, start, end, _values(re.sub(GAP, "", token[0]), language))
    elif token["spaced"]:  # the first group belongs to what stands before it
        for piece in PIECE.finditer(text, start, end):
            yield from _whole(text, *piece.span(), (Fraction(int(piece[0])),))
    elif token["bare"]:
        yield from _whole(text, start, end, (Fraction("0" + token[0]),))
    elif end - start <= LIST:
        yield from _list(text, token, language)


def _joined(before: str) -> bool:
    """Whether a sign before digits makes them part of what stands there."""
    return before.isalnum() or before in "_.,"


def _list(text: str, token: re.Match[str], language: str) -> Iterator[Numeral]:
    """The figure that digits and marks make; or, where they make none, each run of digits."""
    start, end = token.span()
    digits = token[0]
    if digits.isdigit() or COMMAS.fullmatch(digits) or POINTS.fullmatch(digits):
        values = _values(digits, language) if len(digits) <= LONGEST else ()
    elif ONE_MARK.fullmatch(digits) and len(digits) <= LONGEST:
        values = _values(digits, language)
    else:
        for piece in PIECE.finditer(text, start, end):
            if len(piece[0]) <= LONGEST:
                yield from _whole(text, *piece.span(), (Fraction(int(piece[0])),))
        return
    if values:
        yield from _whole(text, start, end, (*values, *_before_footnote(text, start, end)))


def _values(digits: str, language: str) -> tuple[Fraction, ...]:
    """What the digits may say: `1,5` is a decimal, `3.125` may be one or may be grouped."""
    marks = re.sub(r"\d", "", digits)
    if len(digits) > LONGEST:
        return ()
    if not marks:
        return (Fraction(int(digits)),)
    whole = Fraction(int(re.sub(r"\D", "", digits)))
    grouped = GROUPED.fullmatch(digits)
    if len(set(marks)) == 1 and (len(marks) > 1 or not grouped):
        return (whole,) if len(marks) > 1 else (Fraction(digits.replace(",", ".")),)
    head, _, tail = digits.rpartition(marks[-1])
    decimal = Fraction(f"{re.sub(r'[.,]', '', head)}.{tail}")
    if len(marks) > 1:
        return (decimal,)
    grouping = "," if language in ("", "en", "zh", "ja") else "."
    return (whole,) if marks == grouping else (decimal, whole)


def _before_footnote(text: str, start: int, end: int) -> Iterator[Fraction]:
    """The figure without the footnote mark that may be glued to it (`in 1937.12 The`)."""
    glued = FOOTNOTE.fullmatch(text, start, end)
    if not glued:
        return
    at_end = end == len(text) and len(glued[1]) == 4
    if at_end or SENTENCE.match(text, end):
        yield Fraction(glued[1].replace(",", ""))


def _whole(text: str, start: int, end: int, values: tuple[Fraction, ...]) -> Iterator[Numeral]:
    """The figure with all that belongs to it: fraction, power, sign, range, scale."""
    if not values:
        return
    after = text[end : end + 1]
    if after in ORDINAL_STARTS and ORDINAL.match(text, end):
        yield Numeral(start, end, values[0], "digits", values[1:], "ordinal")
        return
    numeral = Numeral(start, end, values[0], "digits", values[1:], grain=_grain(text, start, end))
    if after in BREAKING:
        numeral = _broken(text, numeral)
    if after in RAISING:
        numeral = _raised(text, numeral)
    if start and text[start - 1] in "- –—‒/":
        numeral = _in_range(text, numeral)
    if after and after not in CLOSING:
        numeral = _scaled(text, numeral)
    yield _signed(text, numeral) if start and text[start - 1] in "-− " else numeral


def _grain(text: str, start: int, end: int) -> Fraction | None:
    """The unit of the last digit behind a decimal point; None where there is no point."""
    if end - start < 3 and text[start] != ".":
        return None
    head, point, tail = text[start:end].rpartition(".")
    if not point or not tail.isdigit() or (len(tail) == 3 and "." in head):
        return None
    return Fraction(1, 10 ** len(tail))


def _broken(text: str, numeral: Numeral) -> Numeral:
    """The numeral with its fraction: `2½`, `2 1/4`, `1/3`."""
    if numeral.value.denominator != 1:
        return numeral
    mixed = MIXED.match(text, numeral.end)
    if mixed and (part := _mixed(mixed)):
        return replace(numeral, end=mixed.end(), value=numeral.value + part, also=(), grain=None)
    over = SLASH.match(text, numeral.end)
    sole = numeral.start == 0 or text[numeral.start - 1] not in "/⁄"
    if over and sole and int(over[1]) and numeral.end - numeral.start <= 3:
        below = int(over[1])
        return replace(
            numeral, end=over.end(), value=numeral.value / below, kind="fraction", grain=None
        )
    return numeral


def _mixed(mixed: re.Match[str]) -> Fraction | None:
    """The part behind a whole number; None when it is not less than one."""
    if mixed["vulgar"]:
        return VULGAR[mixed["vulgar"]]
    above, below = int(mixed["over"]), int(mixed[3])
    return Fraction(above, below) if above < below else None


def _raised(text: str, numeral: Numeral) -> Numeral:
    """The numeral with its power: `1.3e6`, `6.2 x 10^-4`, `1.1^23`."""
    power = POWER.match(text, numeral.end)
    if not power or numeral.kind == "fraction" or numeral.end - numeral.start > LONGEST // 2:
        return numeral
    if power["to"]:
        by = int(re.sub(r"[+−]|--", "", power["to"].replace("−", "-")) or 0)
        if abs(by) * (numeral.end - numeral.start) > 4 * GREATEST or not numeral.value:
            return numeral
        return replace(numeral, end=power.end(), value=numeral.value**by, also=(), grain=None)
    by = int((power["e"] or power["ten"]).translate(RAISED))
    if abs(by) > GREATEST:
        return numeral
    ten = Fraction(10) ** by
    grain = numeral.grain and numeral.grain * ten
    return replace(numeral, end=power.end(), value=numeral.value * ten, also=(), grain=grain)


def _in_range(text: str, numeral: Numeral) -> Numeral:
    """The numeral; behind a longer one and a dash also read in full (`1937-38`)."""
    digits = text[numeral.start : numeral.end]
    before = RANGE.search(text, max(0, numeral.start - LOOK), numeral.start)
    if before and digits.isdigit() and len(digits) < len(before[1]):
        full = before[1][: len(before[1]) - len(digits)] + digits
        return replace(numeral, also=(*numeral.also, Fraction(int(full))))
    return numeral


def _signed(text: str, numeral: Numeral) -> Numeral:
    """The numeral; below zero behind a minus that stands between no two figures."""
    before = text[max(0, numeral.start - LOOK) : numeral.start]
    sign = SIGN.search(before)
    also: tuple[Fraction, ...]
    if sign and (not BEFORE_SIGN.search(before) or _is_loss(text, numeral, before)):
        start, also = numeral.start - 1, (numeral.value,)  # a dash may be meant
    elif word := WORD_SIGN.search(before):
        start, also = numeral.start - len(word[0]), ()
    else:
        return numeral
    below = tuple(-value for value in numeral.also)
    return replace(numeral, start=start, value=-numeral.value, also=(*below, *also))


def _is_loss(text: str, numeral: Numeral, before: str) -> bool:
    """Whether a minus behind a number and a space is a sign all the same: Index 50 -1.3%."""
    return before[-2:-1] == " " and text[numeral.end : numeral.end + 1] == "%"


def _scaled(text: str, numeral: Numeral) -> Numeral:
    """The numeral with the scale behind it: `3 million`, `3.5bn`, `2 dozen`, `3 Mio.`"""
    while word := BEHIND.match(text, numeral.end):
        name = word[1].casefold()
        scale = SCALES.get(name) or SCALES.get(name.removesuffix("s")) or AFTER_DIGITS.get(name)
        glued = word.start(1) == numeral.end
        short = SHORT.get(word[1]) or (SHORT_GLUED.get(word[1]) if glued else None)
        if name == "mil" and glued:
            scale = None  # S$1mil: not the thousand of other languages
        by = scale or short
        if not by:
            break
        also = () if scale else (numeral.value, *numeral.also)
        scaled = tuple(value * by for value in (numeral.value, *numeral.also))
        grain = numeral.grain and numeral.grain * by
        numeral = replace(
            numeral, end=word.end(), value=scaled[0], also=scaled[1:] + also, grain=grain,
            scale=numeral.scale * by, kind="cardinal",
        )  # fmt: skip
        if not scale:
            break
    return _continued(text, numeral) if numeral.scale > 1 else numeral


def _continued(text: str, numeral: Numeral) -> Numeral:
    """The numeral with what `and` adds: `3 million and a half`, `3 hundred and 21`."""
    more = ALSO.match(text, numeral.end)
    if not more or text[numeral.end - 1] in "kKmM":
        return numeral
    if more["digits"]:
        value, end = Fraction(int(more["digits"])), more.end()
        behind = BEHIND.match(text, end)
        fits = numeral.scale in (100, 10**5, 10**7) and value < 100
        if not fits or (behind and behind[1].casefold() in SCALES):
            return numeral
        return replace(numeral, end=end, value=numeral.value + value, also=(), scale=Fraction(1))
    read = parsed(re.findall(r"[a-z]+", more["words"]))
    if not read or read.kind not in ("cardinal", "fraction"):
        return numeral
    words = list(re.finditer(r"[a-z]+", more["words"]))
    end = more.start("words") + words[read.used - 1].end()
    if read.value < 1:
        value = read.value * numeral.scale
    elif read.value < numeral.scale and numeral.scale in (100, 10**5, 10**7):
        value = read.value
    else:
        return numeral
    return replace(numeral, end=end, value=numeral.value + value, also=())
