"""Japanese numerals in groups or with decimals: 1 234 567, 一二〇、〇〇〇, 三・一四, 2点5, 5,00."""

from __future__ import annotations

import re
from fractions import Fraction

from loccit.grammars._japanese_run import Run, digit_value, digits_grain, digits_value
from loccit.lexicon import japanese_numbers as lexicon

DIGIT = "".join(lexicon.DIGITS)
TEN = "".join(lexicon.TENS)
SCALE = "".join(lexicon.SCALES)

GROUPED = re.compile(r"\d{1,3}(?:(?: \d{3}){2,12}|(?:、\d{3}){2,12})(?![\d、])(?:\.\d{1,40})?")
COMMA_DECIMAL = re.compile(r"\d{1,12}(?:,\d{1,2}|、0\d{0,12})(?![\d,、])")
HAN_GROUPED = re.compile(
    rf"[{DIGIT}]{{1,3}}(?:[、,][{DIGIT}]{{3}}){{1,12}}(?![{DIGIT}{TEN}{SCALE}、])"
)
HAN_COMMA_DECIMAL = re.compile(
    rf"(?P<whole>[{DIGIT}]{{1,12}})、(?P<places>[〇零]{{1,12}})(?![{DIGIT}、])"
)
POINT = re.compile(rf"[点・.](?P<places>[{DIGIT}]{{1,40}}|(?<=点)\d{{1,40}})(?![{TEN}{SCALE}点・])")
TENTHS_IN_UNITS = re.compile(rf"・(?P<tens>[{DIGIT}])十(?P<ones>[{DIGIT}])?(?![{TEN}{SCALE}])")
COUNTABLE = "人名個日匹頭件"  # whole things: 二・三人 is two or three


def grouped(whole: re.Match[str]) -> Run:
    """Digits in groups, or with a comma before the decimals: 1 234 567, 5,00."""
    token = whole[0].replace(" ", "").replace("、", ",")
    head, _, tail = token.rpartition(",")
    if COMMA_DECIMAL.fullmatch(whole[0]):
        token = f"{head}.{tail}"
    value = Fraction(token.replace(",", ""))
    grain = digits_grain("number", token) or Fraction(1)
    return Run(whole.start(), whole.end(), value, value, value, grain, form="arabic")


def grouped_han(spelled: re.Match[str]) -> Run:
    """Kanji for the places, in groups: 一二〇、〇〇〇."""
    digits = "".join(sign for sign in spelled[0] if sign in lexicon.DIGITS)
    value = Fraction(digits_value("han", digits))
    grain = digits_grain("han", digits) or Fraction(1)
    return Run(spelled.start(), spelled.end(), value, value, value, grain, form="places")


def han_whole(spelled: re.Match[str]) -> Run:
    """The kanji before a comma and decimals: 五、〇〇."""
    value = Fraction(digits_value("han", spelled["whole"]))
    return Run(spelled.start(), spelled.end(), value, value, value, Fraction(1))


def with_places(text: str, run: Run, last: str) -> Run:
    """The run, whose last part is `last`, with the decimals behind a point: 三・一四, 2点5."""
    if run.openness != "exact" or "." in last:
        return run
    units = TENTHS_IN_UNITS.match(text, run.end) if run.form == "units" else None
    if units:
        places = f"{digit_value(units['tens'])}{digit_value(units['ones'] or '〇')}"
        return decimal(run, places, units.end())
    point = POINT.match(text, run.end)
    if not point or (text[run.end] in "・." and run.form == "arabic"):
        return run
    places = "".join(str(digit_value(sign)) for sign in point["places"])
    behind = text[point.end() : point.end() + 1]
    if text[run.end] == "・" and len(places) == 1 and behind and behind in COUNTABLE:
        return run
    return decimal(run, places, point.end())


def decimal(run: Run, places: str, end: int) -> Run:
    """The run with decimals added."""
    grain = Fraction(1, 10 ** len(places))
    value = run.value + int(places) * grain
    return Run(run.start, end, value, value, value, grain, form="places")
