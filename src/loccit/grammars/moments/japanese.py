"""Moments in Japanese."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from loccit.grammars.eras import japanese_eras
from loccit.grammars.moments._eastern import read_signs
from loccit.grammars.moments._eastern_signs import Signs, signs_of
from loccit.lexicon.japanese_times import JAPANESE
from loccit.model import Moment


def read(text: str, name: str, dated: str) -> Iterator[Moment]:
    """The moments of a text in Japanese, in reading order; `dated` is the document's date or ""."""
    return read_signs(text, name, dated, _signs())


@cache
def _signs() -> Signs:
    """The signs of Japanese."""
    return signs_of(JAPANESE, japanese_eras())
