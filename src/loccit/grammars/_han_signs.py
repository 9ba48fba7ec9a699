"""The signs that a Han numeral is made of, and the patterns of its parts."""

from __future__ import annotations

import re
from typing import Literal

from loccit.grammars._numeral import LONGEST
from loccit.lexicon.han_numbers import HAN_DIGITS, HAN_ROUND, HAN_SCALES, HAN_SOME, HAN_TENS
from loccit.lexicon.han_units import CLASSIFIER_SIGNS

Openness = Literal[
    "exact",
    "pair",  # two neighbours: 三四十
    "gap",  # between the numeral and the next of its last digit: 二十余万
    "beyond",  # 十九万余
    "some",  # an order: 数十万, 十几
    "near",  # 二十来万
    "many",  # 成千上万
]
Form = Literal["arabic", "places", "units"]  # 4000, 一九三七, 三百

DIGIT = "".join(HAN_DIGITS)
TEN = "".join(HAN_TENS)
SCALE = "".join(HAN_SCALES)
UNIT = TEN + SCALE
SPACE = r"[ \u3000\u00a0]{0,3}"
MARK = "".join(sorted(CLASSIFIER_SIGNS))
# 两 behind a digit or a unit is a weight, unless a unit goes on: 三千两, 三千两百, 一两个.
TAEL = rf"(?<=[\d{DIGIT}{UNIT}])[两兩](?![百千佰仟万萬亿億])"
HAN_RUN = (
    rf"(?!{TAEL})[{DIGIT}](?:(?<=一)[两兩](?=[{MARK}{UNIT}])(?![银銀金白黄黃米面肉酒茶油盐鹽])"
    rf"|(?!{TAEL})[{DIGIT}]){{0,{LONGEST - 1}}}"
)
# A digit behind a space still belongs to the numeral when a unit or an end follows it.
SPACED = (
    rf"[ \u3000\u00a0]{{1,3}}(?=[零〇]{SPACE}[\d{DIGIT}]"
    rf"|[{DIGIT}]{SPACE}(?:[{UNIT}又点點]|$|[^\w ]))"
)
PART = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:,\d{{3}}){{1,12}}(?!\d)(?:\.\d{{1,20}})?"
    rf"|\d{{1,{LONGEST}}}(?:\.\d{{1,20}})?)"
    rf"|(?P<spaced>[ \u3000\u00a0]{{1,3}}\d{{1,4}}(?={SPACE}[{UNIT}]))"
    rf"|(?P<han>(?:{SPACED})?{HAN_RUN})"
    rf"|(?P<round>[{''.join(HAN_ROUND)}])"
    rf"|(?P<ten>{SPACE}[{TEN}])"
    rf"|(?P<scale>{SPACE}[{SCALE}](?!(?<=兆)[瓦赫字帕欧歐比位]))"
    rf"|(?P<some>{SPACE}[{HAN_SOME}](?={SPACE}[{UNIT}]))"
    rf"|(?P<last>[{HAN_SOME}](?![学學据據字码碼目额額量值]))"
    rf"|(?P<and>有(?=[一二三四五六七八九](?![{UNIT}个個])))"
    rf"|(?P<gap>(?:{SPACE}(?=[多余餘来來]{SPACE}[{SCALE}]))?(?:[多余餘](?![数數少样樣亏虧下地])|[来來](?=[{UNIT}{MARK}])))"
    rf"|(?P<point>{SPACE}[点點]{SPACE}[{DIGIT.replace('两', '').replace('兩', '')}]{{1,20}}"
    rf"(?!{SPACE}[{DIGIT}十拾百千时時分刻半]))"
)
NEXT, TENS_NEXT, NUMERAL_SIGNS = frozenset(DIGIT), frozenset(TEN), frozenset(DIGIT + UNIT)
