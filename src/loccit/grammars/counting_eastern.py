"""The act that governs a figure in a Chinese or Japanese sentence."""

from __future__ import annotations

import re

from loccit.grammars.clauses import Sentence, breaks, clause
from loccit.grammars.counting_acts import NONE, Governed, beside, joined, tiers
from loccit.grammars.terms import Term
from loccit.lexicon import governing as lexicon
from loccit.lexicon.acts import GRAVE

FARTHEST = 48  # characters between a figure and the act that governs it
NEAR = 24  # the same where a comma parts them
HAN_DIGITS = "〇零一二三四五六七八九十百千"
DATED = re.compile(
    rf"(?:\d{{1,4}}|[{HAN_DIGITS}元]{{1,6}})(?:年代?|月|日|号|號)"
    rf"|第(?:\d{{1,4}}|[{HAN_DIGITS}]{{1,4}})"
    rf"|(?:\d{{1,3}}|[{HAN_DIGITS}]{{1,3}})(?:[、〜～\-到至]\d{{1,3}})?(?:个|個|か|カ|ヶ|ヵ|箇)?"
    r"(?:多|余)?(?:小时|小時|時間|天|周|週|星期|禮拜|礼拜|月|年)"
)
NUMBER = re.compile(
    rf"[\d０-９]+|[{HAN_DIGITS}]+[万萬億亿百千]|[{HAN_DIGITS}]+(?=[余餘多]?[人名具件体例分])"
)
# Nothing but numbers with what they count between an act and a further number of its row.
ROW = re.compile(
    rf"[^，。；]{{0,6}}?(?:[\d０-９{HAN_DIGITS}万萬億余餘多]+[^，。；、]{{0,4}}[、－—至到〜~-])+[^，。；]{{0,6}}$"
)
CONTRAST = re.compile(r"[，；,、](?:但|而|不过|不過|却|卻|然而|しかし|だが|一方)|が、")
PART = re.compile(r"其中|当中|當中|うち|その中")
OTHERS = re.compile(r"(?:其余|其餘|余者|餘者|另外?|此外|他の|そのほか|残り)")
DIRECT = {
    "zh": re.compile(lexicon.CHINESE_DIRECT),
    "ja": re.compile(lexicon.JAPANESE_DIRECT),
}
PASSIVE = re.compile(lexicon.PASSIVE)
JOINED = re.compile(
    r"(?:され|し|さ|せ)?[、和与與及并並或・やと/]?(?:及び|および|または|又は|后|後)?$"
)


def eastern_act(said: Sentence, kept: frozenset[str]) -> Governed:
    """The act of a Chinese or Japanese sentence at the figure."""
    strong, told, every = tiers(*beside(said, kept))
    return (
        _in_clause(said, *strong)
        or _in_clause(said, *told)
        or _inherited(said, told[0])
        or _in_sentence(said, *strong)
        or _in_clause(said, *every)
        or NONE
    )


def _in_clause(said: Sentence, before: list[Term], behind: list[Term]) -> Governed | None:
    """The first of the acts in the clause of the figure, by how surely they govern."""
    first, last = clause(said)
    near_before = [t for t in before if first <= t.start and _clear(said, t)]
    near_behind = [t for t in behind if t.end <= last and _clear(said, t)]
    suffered = near_behind if near_behind and _suffered(said, near_behind[0]) else []
    return (
        _taken(said, suffered, 0, 1)
        or _direct(said, near_before)
        or _taken(said, near_behind, 0, 1)
        or _taken(said, near_before, -1, -1)
    )


def _inherited(said: Sentence, before: list[Term]) -> Governed | None:
    """The act of the number of which the figure is a part: 死者90人，其中儿童20人."""
    first, _ = clause(said)
    if not PART.search(said.text[max(0, min(first, said.start - 6) - 3) : said.start]):
        return None
    return _taken(said, before, -1, -1)


def _in_sentence(said: Sentence, before: list[Term], behind: list[Term]) -> Governed | None:
    """The first of the grave acts that stand near in another clause."""
    first, _ = clause(said)
    before = [t for t in before if t.name in GRAVE]
    if OTHERS.match(said.text[first : said.start].strip()):
        return None
    behind = [t for t in behind if t.name in GRAVE]
    near = [t for t in before if _clear(said, t, NEAR) and not _has_own(said, t)]
    return (
        _taken(said, near, -1, -1)
        or _taken(said, [t for t in behind if _clear(said, t, NEAR) and not _gives(said, t)], 0, 1)
        or _in_row(said, before)
    )


def _gives(said: Sentence, term: Term) -> bool:
    """Whether an act in a clause behind has a number of its own behind it."""
    stop = min((s for s, _ in breaks(said.text, said.language) if s >= term.end), default=None)
    return bool(NUMBER.search(DATED.sub("", said.text[term.end : stop])))


def _has_own(said: Sentence, term: Term) -> bool:
    """Whether an act has a number of its own in its clause."""
    starts = [end for _, end in breaks(said.text, said.language) if end <= term.start]
    own = said.text[max(starts, default=0) : term.start]
    return bool(NUMBER.search(DATED.sub("", own)))


def _between(said: Sentence, term: Term) -> str:
    """What stands between the figure and an act."""
    if term.end <= said.start:
        return said.text[term.end : said.start]
    return said.text[said.numeral_end : term.start]


def _clear(said: Sentence, term: Term, reach: int = FARTHEST) -> bool:
    """Whether an act is near, and no other number stands between it and the figure."""
    between = _between(said, term)
    return (
        len(between) <= reach
        and not CONTRAST.search(between)
        and not NUMBER.search(DATED.sub("", between))
    )


def _suffered(said: Sentence, term: Term) -> bool:
    """Whether those counted suffered the act behind them: 被杀害, 遇难."""
    return bool(PASSIVE.search(said.text[max(said.numeral_end, term.start - 8) : term.start + 1]))


def _direct(said: Sentence, before: list[Term]) -> Governed | None:
    """The act right before the figure: 杀害了30万, 犠牲者は30万."""
    if not before or not DIRECT[said.language].match(said.text[before[-1].end : said.start]):
        return None
    return _taken(said, before, -1, -1)


def _taken(said: Sentence, terms: list[Term], at: int, step: int) -> Governed | None:
    """The act at one end of some, or what it and one joined to it have in common."""
    if not terms:
        return None
    term, name = terms[at], terms[at].name
    if len(terms) > 1:
        other = terms[at + step]
        first, second = sorted((term, other))
        if JOINED.match(said.text[first.end : second.start]):
            name = joined(term, other)
    return Governed(name, term.start, term.end, "before" if term.end <= said.start else "behind")


def _in_row(said: Sentence, before: list[Term]) -> Governed | None:
    """The act before a row of numbers of which the figure is one: 2万人、4万人."""
    if not before or len(said.text[before[-1].end : said.start]) > NEAR:
        return None
    if not ROW.match(said.text[before[-1].end : said.start]):
        return None
    return _taken(said, before, -1, -1)
