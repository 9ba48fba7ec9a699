"""One run of Japanese numerals: 6千6百, 11万9000, 四五九, 三・一四, 数十万, 二三百, 二十余万.

A run is read part by part, each of which must be able to stand behind the one before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loccit.grammars._japanese_places import (
    COMMA_DECIMAL,
    DIGIT,
    GROUPED,
    HAN_COMMA_DECIMAL,
    HAN_GROUPED,
    SCALE,
    TEN,
    decimal,
    grouped,
    grouped_han,
    han_whole,
    with_places,
)
from loccit.grammars._japanese_run import Run, digit_value, digits_value, said
from loccit.grammars._numeral import LONGEST
from loccit.lexicon import japanese_numbers as lexicon

__all__ = ["DIGIT", "RUN_START", "TEN", "Run", "read_run", "run_length", "writes_places"]

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
NEIGHBOURS = re.compile(
    rf"(?:(?P<a>[{DIGIT}])、?(?P<b>[{DIGIT}])|(?P<c>\d)、(?P<d>\d))(?![\d{DIGIT}、,.・点])"
)
FOLLOWED = re.compile(rf"[ \u00a0]?[{TEN}{SCALE}]")
PLACES_COUNTED = re.compile(
    rf"(?<![{DIGIT}{TEN}{SCALE}{ROUND}、・数何])(?P<digits>[{DIGIT}]{{2,4}})(?=[人名件回個体隻台戸頭])"
)
PAIR_COUNTED = re.compile(r"[\u4e00-\u9fff\u30a1-\u30faつヶか%](?<![分月])")
MOST = 40  # parts of one run


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
            return self.last in ("", "ten", "round") or (
                self.last == "number" and self.parts[-1][1].endswith("0")
            )
        return self.last not in ("", "some", "odd")

    def _below(self, kind: str, token: str) -> bool:
        """Whether digits are less than the unit they stand behind."""
        if not self.last:
            return True
        limit = self.ten if self.last in ("ten", "round") else self.scale
        if kind == "pair":
            return limit >= 10
        if kind == "han" and self.last in ("ten", "round") and len(token) > 1:
            return token[0] in "〇零" and digits_value(kind, token) < limit
        return digits_value(kind, token) < limit


def writes_places(text: str) -> bool:
    """Whether a text writes kanji for the places, so that 二三人 is 23: 四五九件, 一一三件."""
    return any(
        not _are_neighbours(*found["digits"]) if len(found["digits"]) == 2 else True
        for found in PLACES_COUNTED.finditer(text)
    )


def _are_neighbours(first: str, second: str) -> bool:
    """Whether two digits of either kind follow each other."""
    return 0 < digit_value(first) == digit_value(second) - 1


def read_run(text: str, start: int, places: bool = False) -> Run | None:
    """The run of numerals that begins at `start`; None where it is no number that is stated.

    `places`: the text writes kanji for the places.
    """
    if text[start] not in "0123456789":
        if spelled := HAN_GROUPED.match(text, start):
            return grouped_han(spelled)
        if spelled := HAN_COMMA_DECIMAL.match(text, start):
            return decimal(han_whole(spelled), "0" * len(spelled["places"]), spelled.end())
    elif whole := GROUPED.match(text, start) or COMMA_DECIMAL.match(text, start):
        return grouped(whole)
    reading = _Reading(places=places)
    end = _read_parts(text, start, reading)
    if end == start or sum(len(token) for _, token in reading.parts) > LONGEST:
        return None
    run = _told(start, end, reading)
    return with_places(text, run, reading.parts[-1][1])


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


def _told(start: int, end: int, reading: _Reading) -> Run:
    """The run of the parts that were read."""
    whole = said(tuple(reading.parts))
    return Run(
        start,
        end,
        whole.value,
        whole.low,
        whole.high,
        whole.grain,
        whole.openness,
        whole.scale,
        whole.form,
        single=end - start == 1 and whole.form != "arabic",
    )
