"""Words in which Han numerals count nothing: 统一, 三明治, 九江, 二二六, 一般.

The words stand in a table beside this module, in simplified and traditional characters.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from loccit.lexicon.han_numbers import HAN_LEXICAL

TABLE = Path(__file__).with_name("han_uncounted.txt")
LONGEST = 7  # characters of a word


@cache
def uncounted_words() -> frozenset[str]:
    """All words of the table."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    words = (word for line in lines if not line.startswith("#") for word in line.split())
    return frozenset(words) | HAN_LEXICAL


@cache
def openings() -> frozenset[str]:
    """The first two characters of all these words."""
    return frozenset(word[:2] for word in uncounted_words())


# Behind these a lone 一 is a number and no adverb: 是一却, 一和五.
AFTER_LONE_ONE = frozenset("是却卻和与與或及而这這到至的个個")
# What a lone sign of accounts, a hundred or a thousand may stand behind and count: 近百人, 逾万.
BEFORE_BARE = frozenset("近逾超过過约約上数數几幾达達满滿足破")
# Behind words that begin with these a measure makes the numeral a count: 身高一米七, 大三岁.
MEASURES = {"高": "米尺丈寸公厘英", "大": "岁歲倍寸圈", "其": "人名", "银": "", "銀": "", "斤": ""}
# Numerals that each stand with one sign make an idiom: 千山万水, 七上八下, 三番五次.
IDIOMS = (
    ("一", "一二两兩半再"),
    ("三", "两兩五四二"),
    ("四", "八五"),
    ("五", "六四"),
    ("七", "八"),
    ("九", "一二"),
    ("十", "九八"),
    ("百", "百千"),
    ("千", "万萬百千"),
    ("万", "一千"),
    ("萬", "一千"),
    ("半", "半"),
)
