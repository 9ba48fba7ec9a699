"""Streams: a text as small codes with the way back, for the loops in `kernels`."""

from __future__ import annotations

import re
import sys
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from loccit.examined import examined
from loccit.kernels import BOUNDARY, COUNTS, SILENT, UNKNOWN, Array, expect, fold_codes, frozen
from loccit.model import Document
from loccit.words import HAN_KANA, fold

SIGN = re.compile(f"[{HAN_KANA}]")
APOSTROPHES = "'’ʼ＇"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

LEARNT = 1 << 14  # characters looked at beforehand: the loop stops at each that is new

LAST = 32  # streams that are kept

_last: list[tuple[Document, Stream]] = []
_table: Array = np.full(sys.maxunicode + 1, UNKNOWN, dtype=np.int32)


@dataclass(frozen=True, slots=True)
class Stream:
    """The codes of a text's letters and digits, and where in the text each stands."""

    codes: Array  # uint8, n
    offsets: Array  # int32, n: code points into the text
    words: int

    def __len__(self) -> int:
        return len(self.codes)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The text [from, to) that the codes [start, end) come from; `end` over `start`."""
        return int(self.offsets[start]), int(self.offsets[end - 1]) + 1

    def first(self, offset: int) -> int:
        """The number of the first code at or behind `offset` in the text."""
        return int(np.searchsorted(self.offsets, offset))


def stream_of(text: str, counts: Array | None = None) -> Stream:
    """The stream of `text`; adds to `counts` how often each word stands in it."""
    characters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    room = len(characters) + 2 * int(np.count_nonzero(characters > 0x7F))  # three codes at most
    codes, offsets = np.empty(room, np.uint8), np.empty(room, np.int32)
    tally = np.zeros(1, np.int32) if counts is None else counts
    state = np.zeros(3, np.int64)
    if fold_codes.compiled is None:  # then each new character is dear
        _learn(text[:LEARNT])
    at = 0
    expect(len(characters))
    while at >= 0:
        at = fold_codes(0, characters, frozen(_table), at, codes, offsets, state, tally)
        if at >= 0:
            _learn(text[at])
    n = int(state[0])
    return Stream(codes[:n], offsets[:n], int(state[2]))


def streamed(document: Document) -> Stream:
    """The stream of what is examined in `document`; the last ones are kept."""
    for known, stream in _last:
        if known is document:
            return stream
    stream = stream_of(examined(document))
    _last.insert(0, (document, stream))
    del _last[LAST:]
    return stream


def _learn(text: str) -> None:
    """Put every character of `text` in the table."""
    for character in set(text):
        _table[ord(character)] = _entry(character)


def _entry(character: str) -> int:
    """The table entry of one character: up to three packed codes, or a sign."""
    if character in APOSTROPHES or character in INVISIBLE or unicodedata.combining(character):
        return SILENT
    if not character.isalnum():
        return BOUNDARY
    packed = 0
    for code in reversed(_codes(fold(character))[:3]):
        packed = packed << 8 | code
    return packed | (1 << 24 if packed and SIGN.match(character) else 0)


def _codes(folded: str) -> list[int]:
    """The codes of folded letters: one each, two for a kana or Hangul, three for a Han sign."""
    codes: list[int] = []
    for character in folded:
        point = ord(character)
        if "a" <= character <= "z":
            codes.append(point - 96)
        elif "0" <= character <= "9":
            codes.append(point - 21)
        elif point < 0x3000:
            codes.append(37 + point % 91)  # a script's letters stand together: no two are one code
        elif point < 0x3400 or 0xAC00 <= point < 0xD7B0:
            codes += [128 | point >> 7 & 127, 128 | point & 127]
        else:
            codes += [128 | point >> 14 & 127, 128 | point >> 7 & 127, 128 | point & 127]
    return codes


@lru_cache(maxsize=1 << 16)
def bucket(folded: str) -> int:
    """Where `counts` of a stream keep how often the folded word stands in it."""
    word = 0
    for code in _codes(folded.replace("'", "")):
        word = (word * 31 + code) & 0x3FFFFFFFFFF
    return (word ^ word >> 21) & (COUNTS - 1)
