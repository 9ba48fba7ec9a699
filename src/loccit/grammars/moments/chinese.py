"""Moments in Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from loccit.grammars.eras import chinese_eras
from loccit.grammars.moments._eastern import read_signs
from loccit.grammars.moments._eastern_signs import Signs, signs_of
from loccit.lexicon.chinese_times import CHINESE
from loccit.model import Moment


def read(text: str, name: str, dated: str) -> Iterator[Moment]:
    """The moments of a text in Chinese, in reading order; `dated` is the document's date or ""."""
    return read_signs(text, name, dated, _signs())


@cache
def _signs() -> Signs:
    """The signs of Chinese."""
    return signs_of(CHINESE, chinese_eras())
