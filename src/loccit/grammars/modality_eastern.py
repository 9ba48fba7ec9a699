"""How a figure is put forward in Chinese and Japanese."""

from __future__ import annotations

import re

from loccit.grammars.clauses import Sentence, breaks, clause
from loccit.grammars.counting_eastern import DATED, NUMBER
from loccit.lexicon import modality as lexicon
from loccit.model import Modality

CHINESE = {name: re.compile(pattern) for name, pattern in lexicon.CHINESE.items()}
JAPANESE = {name: re.compile(pattern) for name, pattern in lexicon.JAPANESE.items()}
NEAR = 40  # characters between a figure and what denies or disputes it
BESIDE = 24  # and what disputes it in Japanese, where the verb ends the clause
FAR = 120  # and what reports it
ANEW = re.compile("[；;]|[，,](?=[亦也又还還另同]有?|而|但)")  # what another says: ，亦有人声称
NOT = re.compile(r"[不并並无無没沒非未].{0,2}$")


def eastern_modality(said: Sentence) -> Modality:
    """How a Chinese or Japanese sentence puts its figure forward."""
    return _japanese(said) if said.language == "ja" else _chinese(said)


def _chinese(said: Sentence) -> Modality:
    """How a Chinese sentence puts its figure forward."""
    first, last = clause(said)
    own = said.text[max(first, said.start - NEAR) : said.start]
    clear = _clear(ANEW.split(said.text[said.end : said.end + NEAR])[0])
    if CHINESE["denied before"].search(own) or _stands(CHINESE["denied behind"], clear):
        return "denied"
    if _stands(CHINESE["disputed before"], own) or _stands(CHINESE["disputed behind"], clear):
        return "disputed"
    lead = _lead(said, first)
    behind = said.text[said.end : last]
    if CHINESE["estimated"].search(lead + own) or CHINESE["estimated"].search(behind):
        return "estimated"
    before = said.text[max(0, said.start - FAR) : said.start]
    aside = _aside(said, last)
    if CHINESE["reported before"].search(before) or CHINESE["reported behind"].search(behind):
        return "reported"
    if CHINESE["reported before"].search(aside) or CHINESE["reported behind"].search(aside):
        return "reported"
    return "asserted"


def _lead(said: Sentence, first: int) -> str:
    """The short clause before that of the figure: 据估计，"""
    ends = [start for start, end in breaks(said.text, said.language) if end == first]
    if not ends:
        return ""
    starts = [end for _, end in breaks(said.text, said.language) if end < first]
    lead = said.text[max(starts, default=0) : ends[0]]
    return lead if len(lead) <= 8 else ""


def _aside(said: Sentence, last: int) -> str:
    """What stands in brackets right behind the clause of the figure."""
    if said.text[last : last + 1] not in ("（", "("):
        return ""
    closing = re.compile("[）)]").search(said.text, last, last + NEAR)
    return said.text[last + 1 : closing.start()] if closing else ""


def _clear(behind: str) -> str:
    """What follows a figure, up to the next one."""
    other = NUMBER.search(DATED.sub(lambda m: "。" * len(m[0]), behind))
    return behind[: other.start()] if other else behind


def _stands(pattern: re.Pattern[str], stretch: str) -> bool:
    """Whether a cue stands in a stretch and is not itself denied: 並不誇張."""
    return any(not NOT.search(stretch[: m.start()]) for m in pattern.finditer(stretch))


def _japanese(said: Sentence) -> Modality:
    """How a Japanese sentence puts its figure forward."""
    behind = said.text[said.end : said.end + FAR]
    clear = re.split("[（(]", _clear(behind)[:NEAR])[0]
    if JAPANESE["denied"].search(clear):
        return "denied"
    if JAPANESE["disputed"].search(clear[:BESIDE]):
        return "disputed"
    near = said.text[max(0, said.start - 6) : said.start] + said.text[said.start : said.end]
    estimated, reported = (JAPANESE[name].search(behind) for name in ("estimated", "reported"))
    if estimated and (not reported or estimated.start() <= reported.start() + 1):
        return "estimated"
    if JAPANESE["estimated"].search(near):
        return "estimated"
    before = said.text[max(0, said.start - FAR) : said.start]
    return "reported" if reported or JAPANESE["reported before"].search(before) else "asserted"
