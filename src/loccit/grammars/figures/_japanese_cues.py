"""Hedges at a Japanese figure: before it, behind it, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.lexicon import japanese_hedges as lexicon
from loccit.model import Hedge

MOST = 3  # hedges on one side
REACH = 24  # characters in which a hedge may stand apart


@dataclass(frozen=True, slots=True)
class Cue:
    """A hedge and the characters [start, end) it stands in."""

    hedge: Hedge
    start: int
    end: int


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


HAN_SIGN = "\u4e00-\u9fff々"
LONGEST_BEFORE = max(map(len, lexicon.BEFORE))
FILLER = re.compile(
    rf"(?:(?:{_any(lexicon.SUMS)})|でも|では|として|[でははをがとに、, :：]|[ \u3000])*\Z"
)
SUM = re.compile(rf"(?:{_any(lexicon.SUMS)}|でも|として|[ではをがと、, :]){{0,4}}\Z")
# 契約, 条約, 予約: there 約 is the end of a word.
WORDS_IN_ABOUT = "契条予節公規要集婚盟密誓解特倹制協成売違破確"
APART = re.compile(
    rf"(?P<cue>{_any(sorted(lexicon.APART))})、?[^、。,\n\d〇一二三四五六七八九十百千万億]{{1,12}}\Z"
)
BEHIND = re.compile(rf" ?(?P<word>{_any(lexicon.BEHIND)})")
VERB = re.compile(rf" ?(?P<particle>{_any(lexicon.PARTICLES)})? ?(?P<stem>{_any(lexicon.VERBS)})")
ALONE = re.compile("超|越え|突破")  # verbs that need no particle
THAN = re.compile(
    rf" ?より(?:も|は)?(?:{_any(lexicon.DEGREES)})?"
    rf"(?:(?P<greater>{_any(lexicon.GREATER)})|(?P<lesser>{_any(lexicon.LESSER)}))"
    rf"(?P<negated>{_any(lexicon.NOT_GREATER)})?(?:い|く|かった|きい|きく|きな|な)?"
    rf"(?P<equal>(?:{_any(lexicon.OR_EQUAL)})(?:い|く)?)?"
)
OR_MORE = re.compile(
    rf" ?、?(?:{_any(lexicon.OR_MORE)})、?(?:それ|これ|その)?(?P<side>以上|以下|未満)"
)
LIMIT = re.compile(rf" ?(?:{_any(lexicon.LIMITED)})(?P<limit>{_any(lexicon.LIMITS)})")
UP_TO = re.compile(rf" ?まで(?!に|も|{_any(lexicon.REACHED)}|で|行|い[っけ]|続)")
OPEN_END = re.compile(r"(?:\+(?![\d+])|~(?=[、。)」』\s]|の|$))")
# Not `is it not so?`: 千人以上ではないか.
DENIED = re.compile("(?:では|じゃ)(?:なかった|なく|ない(?!か|だろう|でしょう)|ありませ)")
TURNED: dict[Hedge, Hedge] = {
    "at most": "more than",
    "less than": "at least",
    "at least": "less than",
    "more than": "at most",
}
ON_LIMIT = re.compile(r"(?:の|である|とする|とし|だ|と|に|で|、|。|です|なの|$)")


def cues_before(text: str, start: int) -> list[Cue]:
    """The hedges before a numeral that begins at `start`, the nearest first."""
    found: list[Cue] = []
    at = start
    while len(found) < MOST and (cue := _before(text, at)):
        found.append(cue)
        at = cue.start
    return found or list(_apart(text, start))


def _before(text: str, at: int) -> Cue | None:
    """The hedge that ends at `at`, or is parted from it by a particle or a word for a sum."""
    window = max(0, at - REACH)
    gap = SUM.search(text, window, at)
    ends = dict.fromkeys((at, *_stops(text, gap.start() if gap else at, at)))
    for end in ends:
        for size in range(min(LONGEST_BEFORE, end), 0, -1):
            hedge = lexicon.BEFORE.get(text[end - size : end])
            if hedge and _stands(text, end - size, end):
                return Cue(hedge, end - size, end)
    return None


def _stops(text: str, start: int, end: int) -> Iterator[int]:
    """Where a hedge may end in the particles before a numeral, the nearest first."""
    yield from range(end - 1, start - 1, -1)


def _stands(text: str, start: int, end: int) -> bool:
    """Whether a hedge before a numeral is a word of its own."""
    word, before = text[start:end], text[start - 1 : start]
    if word == "過":
        return text.startswith("半", end)
    if word == "約":
        return before not in tuple(WORDS_IN_ABOUT)
    if word in ("満", "丸", "凡", "大約", "概数", "まる", "たかが"):
        return not (before and ("\u3041" <= before <= "\u3096" or "\u4e00" <= before <= "\u9fff"))
    return True


def _apart(text: str, start: int) -> Iterator[Cue]:
    """The adverb before the noun that the numeral counts: 少なくとも市民30人."""
    cue = APART.search(text, max(0, start - REACH), start)
    if cue:
        yield Cue(lexicon.BEFORE.get(cue["cue"], "at most"), cue.start("cue"), cue.end("cue"))


def cues_behind(text: str, end: int, counted: bool, ranged: bool = False) -> list[Cue]:
    """The hedges behind a numeral or its counter that ends at `end`, in order."""
    found: list[Cue] = []
    at = end
    while len(found) < MOST and (cue := _behind(text, at, counted, ranged)):
        cue = _turned(text, cue)
        found.append(cue)
        at = cue.end
        counted = True
    return found


def _turned(text: str, cue: Cue) -> Cue:
    """The hedge, turned about where it is denied: 千人以下ではなかった is more than a thousand."""
    denied = DENIED.match(text, cue.end)
    if not denied or cue.hedge not in TURNED:
        return cue
    return Cue(TURNED[cue.hedge], cue.start, denied.end())


def _behind(text: str, at: int, counted: bool, ranged: bool) -> Cue | None:
    """The hedge that begins at `at`."""
    return (
        _than(text, at)
        or _or_more(text, at)
        or _limit(text, at)
        or _verb(text, at)
        or _word(text, at, counted)
        or _open_end(text, at)
        or (None if ranged else _up_to(text, at))
    )


def _than(text: str, at: int) -> Cue | None:
    """More or less than: より多い, より少なくない."""
    than = THAN.match(text, at)
    if not than:
        return None
    more = bool(than["greater"])
    if than["negated"]:
        return Cue("at most" if more else "at least", at, than.end())
    if than["equal"]:
        return Cue("at least" if more else "at most", at, than.end())
    return Cue("more than" if more else "less than", at, than.end())


def _or_more(text: str, at: int) -> Cue | None:
    """Or more: もしくはそれ以上, 、あるいは以上."""
    found = OR_MORE.match(text, at)
    if not found:
        return None
    hedges: dict[str, Hedge] = {"以上": "at least", "以下": "at most", "未満": "less than"}
    return Cue(hedges[found["side"]], at, found.end())


def _limit(text: str, at: int) -> Cue | None:
    """What the number is called: を上限として, の概数は最高限."""
    found = LIMIT.match(text, at)
    if not found or not ON_LIMIT.match(text, found.end()):
        return None
    return Cue(lexicon.LIMITS[found["limit"]], at, found.end())


def _verb(text: str, at: int) -> Cue | None:
    """A verb: を超える, に満たない, に達した."""
    found = VERB.match(text, at)
    if not found or not (found["particle"] or ALONE.match(found["stem"])):
        return None
    if found["particle"] == "が":  # 50件が下回った: the figure is what falls short
        return None
    return Cue(lexicon.VERBS[found["stem"]], at, found.end())


def _word(text: str, at: int, counted: bool) -> Cue | None:
    """A noun or suffix: 以上, ほど, 弱."""
    found = BEHIND.match(text, at)
    if not found:
        return None
    word = found["word"]
    behind = text[found.end() : found.end() + 1]
    if word in lexicon.LONE and re.match(rf"[{HAN_SIGN}\u30a1-\u30fc]", behind):
        return None
    if word in lexicon.DOUBTFUL and not counted:
        return None
    if word == "超" and behind in ("え", "す", "し"):
        return None
    if word in ("あたり", "辺り") and behind in ("、", "の", "に", "り", ""):
        return None  # 1人あたりの: for each
    return Cue(lexicon.BEHIND[word], at, found.end())


def _open_end(text: str, at: int) -> Cue | None:
    """A sign for an open end: 300+, 1000円〜."""
    found = OPEN_END.match(text, at)
    return Cue("at least", at, at + 1) if found else None


def _up_to(text: str, at: int) -> Cue | None:
    """まで as a bound: 100人まで."""
    found = UP_TO.match(text, at)
    return Cue("at most", at, found.end()) if found else None
