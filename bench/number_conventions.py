"""What Recognizers-Text calls a number and a range, by language, out of what Loccit reads.

Each function translates one convention of that set by a general rule, and says which. Numbers
are (start, end, value), ranges (start, end, interval), in reading order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from loccit.grammars.figures import japanese, read_figures
from loccit.grammars.japanese_numerals import read_japanese
from loccit.grammars.numerals import read_numerals
from loccit.lexicon.bounds import BLURS_BEFORE
from loccit.model import Figure, Interval

# By the conventions of the Japanese cases.
JAPANESE_MEASURED = re.compile(r"\s?(?:ミリリットル|メートル|パーセント|[%％])")
JAPANESE_DAY = re.compile(
    r"(?<![年\d])[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日"
)
JAPANESE_ABOUT = re.compile("約|およそ|大体")

# By the conventions of the English cases.
ENGLISH_SCALE = re.compile(r"\s?([GT])\b")
DIGITS = re.compile(r"\d+")
ENGLISH_SCALES = {"G": 10**9, "T": 10**12}

# By the conventions of the Chinese cases.
CHINESE_HUNDREDTHS = re.compile(r"[百佰]\s*分\s*之\s*")
CHINESE_ALONE = frozenset("一二两兩三四五六七八九")
CHINESE_MONEY = re.compile(
    r"\s?(?:[美日欧歐港澳加]?[元圆圓]|美刀|美金|[块塊折]|人民[币幣]|英[镑鎊]|[%％])"
)
CHINESE_EQUAL = re.compile(r"(?<![于於或者不])等[于於]\s*\Z")
CHINESE_FROM_TO = re.compile("以上.*以下|以下.*以上")

Number = tuple[int, int, Fraction]
Range = tuple[int, int, Interval]


def english_numbers(text: str) -> list[Number]:
    """The numerals of an English text.

    There ordinals are no numbers, nor are numerals glued to letters (180.25ml), and `1 over 3`
    and `one out of three` are fractions where a whole number stands on both sides. A lone G or T
    behind digits multiplies as it does in front of a unit. A time of day is two numbers.
    """
    numbers: list[Number] = []
    for numeral in read_numerals(text, "en"):
        start, end, value = numeral.start, numeral.end, numeral.value
        if numeral.kind == "clock":
            numbers += [
                (d.start(), d.end(), Fraction(d[0])) for d in DIGITS.finditer(text, start, end)
            ]
            continue
        if numeral.form == "digits" and (letter := ENGLISH_SCALE.match(text, end)):
            end, value = letter.end(), value * ENGLISH_SCALES[letter[1]]
        if numeral.kind in ("ordinal", "roman") or text[end : end + 1].isalpha():
            continue
        if numbers and _divides(text[numbers[-1][1] : start], numbers[-1][2], value):
            start, _, above = numbers.pop()
            value = above / value
        numbers.append((start, end, value))
    return numbers


def _divides(between: str, above: Fraction, below: Fraction) -> bool:
    """Whether the words between two whole numbers make them a fraction."""
    if not below or {above.denominator, below.denominator} != {1}:
        return False
    words = between.split()
    return words == ["over"] or (words in (["in"], ["out", "of"]) and above < below)


def chinese_numbers(text: str) -> list[Number]:
    """The numerals of a Chinese text.

    There a share is the number behind 百分之, and a lone Han digit before a currency, 折 or % is
    part of an amount of money, a discount or a share, and no number.
    """
    numbers: list[Number] = []
    for numeral in read_numerals(text, "zh"):
        share = CHINESE_HUNDREDTHS.match(text, numeral.start, numeral.end)
        start = share.end() if share else numeral.start
        alone = text[start : numeral.end] in CHINESE_ALONE
        if not (alone and CHINESE_MONEY.match(text, numeral.end)):
            numbers.append((start, numeral.end, numeral.value))
    return numbers


def japanese_numbers(text: str) -> list[Number]:
    """The numerals of a Japanese text.

    There what is measured in metres or millilitres or is a share (%, 割) is a dimension and no
    number, nor is a day of a month without its year.
    """
    dates = [date.span() for date in JAPANESE_DAY.finditer(text)]
    return [
        (n.start, n.end, n.value)
        for n in read_japanese(text)
        if not JAPANESE_MEASURED.match(text, n.end)
        and "割" not in text[n.start : n.end]
        and not any(start <= n.start < end for start, end in dates)
    ]


def english_ranges(text: str) -> list[Range]:
    """The figures of an English text that are ranges or bounds, and those set equal to a number.

    There `about` is no part of a range, alternatives (`20 or 30`) are none, ranks are numbers
    (`between the tenth and the fifteenth`), and `equal to 20` is [20, 20].
    """
    plain, ends = _ranks_as_numbers(text)
    found: list[Range] = []
    for figure in read_figures(plain, "en"):
        start, end = figure.place.start, ends.get(figure.place.end, figure.place.end)
        if text[start : figure.numeral.start].strip().casefold() in BLURS_BEFORE["en"]:
            start = figure.numeral.start
        if figure.rule == "alternatives":
            continue
        if figure.hedge == "about" and figure.named.low != figure.named.high:
            found.append((start, end, replace(figure.named, high_closed=False)))
        elif figure.hedge == "exact" and figure.cue:
            if re.match("=|equal", text[figure.cue.start : figure.cue.end], re.IGNORECASE):
                found.append((start, end, figure.stated))
        elif figure.hedge not in ("exact", "about", "nearly", "order"):
            found.append((start, end, half_open(figure)))
    return found


def _ranks_as_numbers(text: str) -> tuple[str, dict[int, int]]:
    """The text with `the tenth` as `10`, as long as before, and where its numbers then end."""
    ends: dict[int, int] = {}
    for numeral in read_numerals(text, "en"):
        start = numeral.start - len("the ")
        if numeral.kind == "ordinal" and text[max(start, 0) : numeral.start].casefold() == "the ":
            digits = str(numeral.value)
            end = numeral.end + 2 * (text[numeral.end - 1].isdigit())  # the suffix of 10th
            ends[start + len(digits)] = end
            text = text[:start] + digits.ljust(end - start) + text[end:]
    return text, ends


def chinese_ranges(text: str) -> list[Range]:
    """The figures of a Chinese text that are ranges or bounds.

    There `about` is no part of a range, 余 and 多 leave the upper end open (500多亿), 以上 and 以下
    that close one range leave its ends open, and "equal to" is a range of one value.
    """
    found: list[Range] = []
    for figure in read_figures(text, "zh"):
        start, end, stated = figure.place.start, figure.place.end, half_open(figure)
        equal = CHINESE_EQUAL.search(text, 0, figure.numeral.start)
        if figure.hedge == "about" and figure.named.low != figure.named.high:
            start, stated = figure.numeral.start, replace(figure.named, high_closed=False)
        elif figure.hedge == "exact" and equal:
            start = equal.start()
        elif figure.hedge in ("exact", "about", "nearly", "order"):
            continue
        elif figure.rule == "bounds" and CHINESE_FROM_TO.search(text, start, end):
            stated = replace(stated, low_closed=False, high_closed=False)
        elif figure.hedge == "range" and figure.focal is not None:
            stated = replace(stated, high=None)
        found.append((start, end, stated))
    return found


def japanese_ranges(text: str) -> list[Range]:
    """The figures of a Japanese text that are ranges or bounds.

    There ordinals are bounded as numbers are (10番目以上), "equal to" is a range of one value,
    and a bound has no "about" before it.
    """
    plain = text.replace("番目", "箇所")
    return [
        (_without_about(plain, figure), figure.place.end, half_open(figure))
        for figure in japanese.read(plain, "")  # also what is in digits alone
        if figure.hedge not in ("exact", "about", "nearly", "order")
        or "等し" in plain[figure.numeral.end : figure.place.end]
    ]


def _without_about(text: str, figure: Figure) -> int:
    """Where a figure begins behind the word for about."""
    about = JAPANESE_ABOUT.match(text, figure.place.start)
    return about.end() if about else figure.place.start


def _ranges(text: str, language: str) -> list[Range]:
    """The figures that say more than one value."""
    figures = read_figures(text, language)
    return [
        (figure.place.start, figure.place.end, half_open(figure))
        for figure in figures
        if figure.hedge not in ("exact", "about", "nearly", "order")
    ]


def half_open(figure: Figure) -> Interval:
    """What a figure states; a range between two named ends goes without its upper end.

    There `20 to 30` is [20, 30). A range whose ends are bounds of their own keeps them.
    """
    stated = figure.stated
    if figure.hedge == "range" and figure.cue is None and stated == figure.named:
        return replace(stated, high_closed=False)
    return stated


NUMBERS: dict[str, Callable[[str], list[Number]]] = {
    "en": english_numbers,
    "zh": chinese_numbers,
    "ja": japanese_numbers,
}
RANGES: dict[str, Callable[[str], list[Range]]] = {
    "en": english_ranges,
    "zh": chinese_ranges,
    "ja": japanese_ranges,
}
