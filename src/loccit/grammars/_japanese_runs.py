"""One run of Japanese numerals: 6千6百, 11万9000, 四五九, 三・一四, 数十万, 二三百, 二十余万.

A run is read part by part, each of which must be able to stand behind the one before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from loccit.grammars._numeral import LONGEST
from loccit.lexicon import japanese_numbers as lexicon

Openness = Literal[
    "exact",
    "pair",  # two neighbours: 二三百
    "some",  # an order of size: 数十万, 十数
    "gap",  # from the numeral to the next of its last digit: 二十余万
]
Form = Literal["arabic", "places", "units"]
Exact = int | Fraction
Parts = tuple[tuple[str, str], ...]
Choice = Literal["value", "low", "high"]

DIGIT = "".join(lexicon.DIGITS)
TEN = "".join(lexicon.TENS)
SCALE = "".join(lexicon.SCALES)
ROUND = "".join(lexicon.TWENTIES)
SOME = "".join(lexicon.SOME)
ODD = "|".join(lexicon.ODD)
# 人数百人, 総数十万: there 数 is the end of a word, and no 数百.
COUNTED = "総人件員票回点台戸頭枚延口個品"
RUN_START = rf"[\d{DIGIT}{TEN}{ROUND}]|(?<![{COUNTED}])[{SOME}](?=[{TEN}{SCALE}])"
SPACE = r"(?P<space>[ \u00a0])?"
PART = re.compile(
    SPACE + r"(?:(?P<number>\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d{1,40})?|\d++(?:\.\d++)?)"
    rf"|(?P<han>[{DIGIT}]++)"
    rf"|(?P<ten>[{TEN}])|(?P<scale>[{SCALE}])|(?P<round>[{ROUND}])"
    rf"|(?P<some>[{SOME}])(?![字学値量式値々え回度多])"
    rf"|(?P<odd>(?:{ODD})(?=[{TEN}{SCALE}])|(?<=[十百千拾])[余餘](?![りす地裕計暇談波韻儀念白命病技剰])))"
)
GROUPED = re.compile(r"\d{1,3}(?:(?: \d{3}){2,12}|(?:、\d{3}){2,12})(?![\d、])(?:\.\d{1,40})?")
COMMA_DECIMAL = re.compile(r"\d{1,12}(?:,\d{1,2}|、0\d{0,12})(?![\d,、])")
HAN_GROUPED = re.compile(
    rf"[{DIGIT}]{{1,3}}(?:[、,][{DIGIT}]{{3}}){{1,12}}(?![{DIGIT}{TEN}{SCALE}、])"
)
HAN_COMMA_DECIMAL = re.compile(
    rf"(?P<whole>[{DIGIT}]{{1,12}})、(?P<places>[〇零]{{1,12}})(?![{DIGIT}、])"
)
NEIGHBOURS = re.compile(
    rf"(?:(?P<a>[{DIGIT}])、?(?P<b>[{DIGIT}])|(?P<c>\d)、(?P<d>\d))(?![\d{DIGIT}、,.・点])"
)
POINT = re.compile(rf"[点・.](?P<places>[{DIGIT}]{{1,40}}|(?<=点)\d{{1,40}})(?![{TEN}{SCALE}点・])")
TENTHS_IN_UNITS = re.compile(rf"・(?P<tens>[{DIGIT}])十(?P<ones>[{DIGIT}])?(?![{TEN}{SCALE}])")
FOLLOWED = re.compile(rf"[ \u00a0]?[{TEN}{SCALE}]")
COUNTABLE = "人名個日匹頭件"  # whole things: 二・三人 is two or three
PLACES = str.maketrans({sign: str(value) for sign, value in lexicon.DIGITS.items()})
MOST = 40  # parts of one run


@dataclass(frozen=True, slots=True)
class Run:
    """The characters [start, end), and what they name: `low` and `high` are the ends."""

    start: int
    end: int
    value: Fraction  # without what leaves it open
    low: Fraction
    high: Fraction
    grain: Fraction
    openness: Openness = "exact"
    scale: Fraction = Fraction(1)  # of the last ten or scale: what a range may share
    form: Form = "units"
    single: bool = False  # one kanji alone
    unit: str = ""
    counted: bool = False  # a word that can only count: 半分, ふたつ, 五ダース


@dataclass(slots=True)
class _Reading:
    """A run while it is read."""

    parts: list[tuple[str, str]] = field(default_factory=list)
    last: str = ""
    ten: int = 10**9  # the last ten of the section: the next must be smaller
    scale: int = 10**40
    spaced: bool = False
    places: bool = False  # kanji stand for the places: 二三人 is 23

    def takes(self, kind: str, token: str) -> bool:
        """Whether the part can stand behind those before it; if so it is added."""
        if not self._fits(kind, token):
            return False
        self.parts.append((kind, token))
        if kind == "ten":
            self.ten = lexicon.TENS[token]
        elif kind == "round":
            self.ten = 10
        elif kind == "scale":
            self.scale, self.ten = lexicon.SCALES[token], 10**9
        self.last = kind
        return True

    def _fits(self, kind: str, token: str) -> bool:
        """Whether the part can stand behind those before it."""
        if kind in ("number", "han", "pair"):
            return self.last not in ("number", "han", "pair", "some", "odd") and self._below(
                kind, token
            )
        if kind == "ten":
            return lexicon.TENS[token] < self.ten and self.last != "odd"
        if kind == "round":
            return self.ten > 10 and self.last in ("", "ten", "scale")
        if kind == "scale":
            return self.last not in ("", "scale") and lexicon.SCALES[token] != self.scale
        if kind == "some":
            return self.last in ("", "ten", "round")
        return self.last not in ("", "some", "odd")

    def _below(self, kind: str, token: str) -> bool:
        """Whether digits are less than the unit they stand behind."""
        if not self.last:
            return True
        limit = self.ten if self.last in ("ten", "round") else self.scale
        if kind == "pair":
            return limit >= 10
        if kind == "han" and self.last in ("ten", "round") and len(token) > 1:
            return token[0] in "〇零" and _digits(kind, token) < limit
        return _digits(kind, token) < limit


def writes_places(text: str) -> bool:
    """Whether a text writes kanji for the places, so that 二三人 is 23: 四五九件, 一一三件."""
    return any(
        not _are_neighbours(*found["digits"]) if len(found["digits"]) == 2 else True
        for found in PLACES_COUNTED.finditer(text)
    )


def _are_neighbours(first: str, second: str) -> bool:
    """Whether two digits of either kind follow each other."""
    return 0 < _digit(first) == _digit(second) - 1


def read_run(text: str, start: int, places: bool = False) -> Run | None:
    """The run of numerals that begins at `start`; None where it is no number that is stated.

    `places`: the text writes kanji for the places.
    """
    if spelled := HAN_GROUPED.match(text, start):
        return _grouped_han(spelled)
    whole = GROUPED.match(text, start) or COMMA_DECIMAL.match(text, start)
    if whole:
        return _grouped(whole)
    if spelled := HAN_COMMA_DECIMAL.match(text, start):
        return _decimal(_han_whole(spelled), "0" * len(spelled["places"]), spelled.end())
    reading = _Reading(places=places)
    end = _read_parts(text, start, reading)
    if end == start or sum(len(token) for _, token in reading.parts) > LONGEST:
        return None
    run = _told(start, end, reading)
    return _with_places(text, run, reading)


def _read_parts(text: str, start: int, reading: _Reading) -> int:
    """Where the parts end that make one number."""
    end = start
    while len(reading.parts) < MOST:
        pair = NEIGHBOURS.match(text, end)
        if pair and _is_pair(text, pair, reading):
            kind, token, at = "pair", _digits_of(pair), pair.end()
        else:
            part = PART.match(text, end)
            if not part or (part["space"] and not _spans(text, part, reading)):
                break
            kind = part.lastgroup or ""
            token, at = part[kind], part.end()
        if not reading.takes(kind, token):
            break
        end = at
    return end


def run_length(text: str, start: int) -> int:
    """How many characters of digits begin at `start`, of which no number was made."""
    digits = re.compile(rf"[\d{DIGIT}]++").match(text, start)
    return digits.end() - start if digits else 1


def _digits_of(pair: re.Match[str]) -> str:
    """The two digits of two neighbours."""
    return (pair["a"] or pair["c"]) + (pair["b"] or pair["d"])


def _digit(sign: str) -> int:
    """The value of one digit of either kind."""
    return lexicon.DIGITS[sign] if sign in lexicon.DIGITS else int(sign)


def _is_pair(text: str, pair: re.Match[str], reading: _Reading) -> bool:
    """Whether two digits are neighbours that stand for a few: 二三人, 6、7週間."""
    if not _are_neighbours(*_digits_of(pair)) or reading.last not in ("", "ten", "scale"):
        return False
    if reading.places and "、" not in pair[0] and not reading.last:
        return False
    if pair["c"] and pair.start() and text[pair.start() - 1] in "0123456789.,、":
        return False
    behind = text[pair.end() : pair.end() + 1]
    if pair["a"] and "、" in pair[0] and behind == "の":
        return True  # 二、三の例
    return bool(behind) and (behind in TEN + SCALE or PAIR_COUNTED.match(behind) is not None)


PLACES_COUNTED = re.compile(
    rf"(?<![{DIGIT}{TEN}{SCALE}{ROUND}、・数何])(?P<digits>[{DIGIT}]{{2,4}})(?=[人名件回個体隻台戸頭])"
)
PAIR_COUNTED = re.compile(r"[\u4e00-\u9fff\u30a1-\u30faつヶか%](?<![分月])")


def _spans(text: str, part: re.Match[str], reading: _Reading) -> bool:
    """Whether a part behind a space still belongs to the number: 10 万, 3 万 4,500."""
    if not reading.last:
        return False
    kind, token = part.lastgroup or "", part[part.lastgroup or ""]
    if kind in ("ten", "scale"):
        fits = reading.last in ("number", "han", "round", "ten", "pair")
    else:
        whole = len(token.replace(",", "")) == 4 and reading.last == "scale"
        follows = FOLLOWED.match(text, part.end()) is not None
        lone = reading.spaced and kind == "han" and len(token) == 1 and reading.last == "ten"
        digits = kind in ("number", "han") and reading.last in ("ten", "scale")
        fits = digits and (follows or whole or lone)
    reading.spaced = reading.spaced or fits
    return fits


def _digits(kind: str, token: str) -> Exact:
    """What digits say, or Han digits that stand one for each place."""
    if len(token) > LONGEST + 13:
        return int(10**LONGEST)
    if kind == "han":
        return int(token.translate(PLACES))
    bare = token.replace(",", "")
    return Fraction(bare) if "." in bare else int(bare)


def _told(start: int, end: int, reading: _Reading) -> Run:
    """The run of the parts that were read."""
    said = _said(tuple(reading.parts))
    single = end - start == 1 and said.form != "arabic"
    return replace(said, start=start, end=end, single=single)


@lru_cache(maxsize=4096)
def _said(parts: Parts) -> Run:
    """What parts say, wherever they stand."""
    kinds = {kind for kind, _ in parts}
    value = low = high = _sum(parts, "value")
    if kinds & {"pair", "some"}:
        low, high = _sum(parts, "low"), _sum(parts, "high")
    grain = _grain(parts)
    openness: Openness = "pair" if "pair" in kinds else "some" if "some" in kinds else "exact"
    if "odd" in kinds:
        openness, high = "gap", low + grain
    form: Form = "units"
    if len(kinds) == 1:
        form = "arabic" if "number" in kinds else "places" if "han" in kinds else "units"
    return Run(0, 0, value, low, high, grain, openness, _scale(parts), form)


def _sum(parts: Parts, choice: Choice) -> Fraction:
    """The number that the parts make, with the lower or the higher of what is left open."""
    groups: list[tuple[Exact, int]] = []
    section: Exact = 0
    held: Exact = 0
    last = ""
    for at, (kind, token) in enumerate(parts):
        if kind in ("number", "han"):
            held = _digits(kind, token)
        elif kind == "pair":
            held = _digit(token[1 if choice == "high" else 0])
        elif kind == "round":
            section += lexicon.TWENTIES[token]
        elif kind == "some":
            held = _some(parts, at, choice)
        elif kind == "ten":
            bare = last not in ("number", "han", "pair", "some")
            section += (1 if bare else held) * lexicon.TENS[token]
            held = 0
        elif kind == "scale":
            groups.append((section + held, lexicon.SCALES[token]))
            section = held = 0
        last = kind
    return Fraction(_total(groups) + section + held)


def _total(groups: list[tuple[Exact, int]]) -> Exact:
    """The sum of sections, each times its scale; a larger one behind takes the smaller in."""
    total: Exact = 0
    largest = 0
    for section, scale in reversed(groups):
        if scale < largest:  # 一万五千億: ten thousand, and five thousand, of a hundred million
            total += section * scale * largest
        else:
            largest = scale
            total += section * scale
    return total


def _some(parts: Parts, at: int, choice: Choice) -> int:
    """What 数 may be: two to nine of the unit behind it, one to nine behind a ten."""
    unit = at + 1 < len(parts) and (parts[at + 1][0] == "ten" or not at)
    if choice == "value":
        return int(unit)
    return 10 if choice == "high" else 1 + unit


def _scale(parts: Parts) -> Fraction:
    """What the last part multiplies by, with the ten before a scale: 1000万 of 2千万."""
    scale = Fraction(1)
    for kind, token in reversed(parts):
        if kind == "scale":
            scale *= lexicon.SCALES[token]
        elif kind == "ten" and scale < 10**13:
            scale *= lexicon.TENS[token]
            break
        else:
            break
    return scale


def _grain(parts: Parts) -> Fraction:
    """The unit of the last digit that is stated and not nought."""
    factor = Fraction(1)
    for kind, token in reversed(parts):
        if kind == "ten":
            return factor * lexicon.TENS[token]
        if kind == "round":
            return factor * 10
        if kind == "scale":
            factor *= lexicon.SCALES[token]
        elif kind in ("number", "han"):
            if grain := _digits_grain(kind, token):
                return factor * grain
        elif kind in ("pair", "some"):
            return factor
    return factor


def _digits_grain(kind: str, token: str) -> Fraction | None:
    """The unit of the last digit of a run of digits; None for noughts."""
    _, mark, places = token.partition(".")
    if mark:
        return Fraction(1, 10 ** len(places))
    bare = str(_digits(kind, token))
    return Fraction(10 ** (len(bare) - len(bare.rstrip("0")))) if bare.strip("0") else None


def _grouped(whole: re.Match[str]) -> Run:
    """Digits in groups, or with a comma before the decimals: 1 234 567, 5,00."""
    token = whole[0].replace(" ", "").replace("、", ",")
    head, _, tail = token.rpartition(",")
    if COMMA_DECIMAL.fullmatch(whole[0]):
        token = f"{head}.{tail}"
    value = Fraction(token.replace(",", ""))
    grain = _digits_grain("number", token) or Fraction(1)
    return Run(whole.start(), whole.end(), value, value, value, grain, form="arabic")


def _grouped_han(spelled: re.Match[str]) -> Run:
    """Kanji for the places, in groups: 一二〇、〇〇〇."""
    digits = "".join(sign for sign in spelled[0] if sign in lexicon.DIGITS)
    value = Fraction(_digits("han", digits))
    grain = _digits_grain("han", digits) or Fraction(1)
    return Run(spelled.start(), spelled.end(), value, value, value, grain, form="places")


def _han_whole(spelled: re.Match[str]) -> Run:
    """The kanji before a comma and decimals: 五、〇〇."""
    value = Fraction(_digits("han", spelled["whole"]))
    return Run(spelled.start(), spelled.end(), value, value, value, Fraction(1))


def _with_places(text: str, run: Run, reading: _Reading) -> Run:
    """The run with the decimals behind a point: 三・一四, 2点5, 四百億点〇五."""
    if run.openness != "exact" or "." in (reading.parts[-1][1]):
        return run
    units = TENTHS_IN_UNITS.match(text, run.end) if run.form == "units" else None
    if units:
        places = f"{_digit(units['tens'])}{_digit(units['ones'] or '〇')}"
        return _decimal(run, places, units.end())
    point = POINT.match(text, run.end)
    if not point or (text[run.end] in "・." and run.form == "arabic"):
        return run
    places = "".join(str(_digit(sign)) for sign in point["places"])
    behind = text[point.end() : point.end() + 1]
    if text[run.end] == "・" and len(places) == 1 and behind and behind in COUNTABLE:
        return run
    return _decimal(run, places, point.end())


def _decimal(run: Run, places: str, end: int) -> Run:
    """The run with decimals added."""
    grain = Fraction(1, 10 ** len(places))
    value = run.value + int(places) * grain
    return Run(run.start, end, value, value, value, grain, form="places")
