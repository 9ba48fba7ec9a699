"""The hedges that stand at a numeral of a Chinese text: 约, 超过, 至少 ... 以上, 比 ... 大."""

from __future__ import annotations

import re

from loccit.grammars.figures._chinese_amounts import NUMBER, Amount
from loccit.grammars.hedges import Bound
from loccit.lexicon import chinese_hedges as lexicon
from loccit.lexicon.chinese_labels import TURNED as TURNING
from loccit.model import Hedge

REACH = 16  # characters before a numeral in which its hedges stand
MOST = 3  # hedges on one side
SPACED = r"[ \u3000]{0,2}"
TEN = 10


def _phrases(table: dict[str, Hedge]) -> str:
    """The phrases as one pattern, longest first; comparisons may be written with spaces."""
    ordered = sorted(table, key=lambda phrase: (-len(phrase), phrase))
    loose = ("于", "於", "等", "=", "或")
    return "|".join(
        SPACED.join(map(re.escape, phrase))
        if any(sign in phrase for sign in loose)
        else re.escape(phrase)
        for phrase in ordered
    )


FILLER = "|".join(sorted(map(re.escape, lexicon.FILLERS), key=lambda word: (-len(word), word)))
FILLED = rf"(?:(?:{FILLER})|[ \u3000]){{0,3}}"
# Read from behind, so that the longest phrase that ends at the numeral is found at once.
BEFORE = re.compile(rf"(?P<cue>{_phrases(lexicon.BEFORE)}){FILLED}\Z")
ADVERB = re.compile(
    rf"(?P<cue>{_phrases(lexicon.ADVERBS)})"
    rf"[^\W\d_的在从從和与與或比第{NUMBER}]{{1,5}}?[了过過有出到达達死为為是]?\Z"
)
TURNED = re.compile(rf"(?:{'|'.join(sorted(TURNING, key=lambda word: (-len(word), word)))})\Z")
TIMES = frozenset("year month week day hour minute second century night quarter".split())
TURN: dict[Hedge, Hedge] = {"more than": "at most", "less than": "at least"}
AFTER = re.compile(rf"{SPACED}的?(?P<cue>{_phrases(lexicon.AFTER)})")
COMPARED = re.compile(r"比\s{0,2}\Z")
COMPARISON = re.compile(
    rf"\s{{0,2}}(?:还|還|更|要|都|来得|來得)?"
    rf"(?:(?P<more>[{lexicon.COMPARED_MORE}])|(?P<less>[{lexicon.COMPARED_LESS}]))"
)
INTRODUCED = re.compile(r"(?:介[于乎於]|处于|處於)\s?\Z")


def cues_before(text: str, amount: Amount, begin: int) -> list[Bound]:
    """The hedges before the numeral, the nearest first, none before `begin`."""
    found: list[Bound] = []
    at = amount.start
    while len(found) < MOST:
        floor = max(begin, at - REACH)
        window = text[floor:at]
        match = BEFORE.search(window)
        if match is None and not found:
            match = ADVERB.search(window)
        if match is None or not _stands(text, floor, match, amount):
            break
        start, end = floor + match.start("cue"), floor + match.end("cue")
        hedge = hedge_of(match["cue"])
        turned = TURN.get(hedge) and TURNED.search(text, max(begin, start - 4), start)
        if turned:
            hedge, start = TURN[hedge], turned.start()
        found.append(Bound(hedge, start, end, text[start:end]))
        at = start
    return found


def hedge_of(cue: str) -> Hedge:
    """What a hedge before a numeral says."""
    plain = re.sub(r"\s", "", cue)
    return lexicon.BEFORE.get(plain) or lexicon.ADVERBS[plain]


def _stands(text: str, floor: int, match: re.Match[str], amount: Amount) -> bool:
    """Whether the signs are the hedge and no part of another word: not 最近, not 条约."""
    start, cue = floor + match.start(), match["cue"]
    before = text[start - 1 : start] if start else ""
    if before and before in lexicon.NOT_BEHIND.get(cue, ""):
        return False
    if cue in lexicon.BEFORE_TENS_ONLY:
        return amount.low >= TEN and bool(amount.unit or amount.classifier)
    if cue not in lexicon.BEFORE_BARE_ONLY:
        return True
    after_time = cue in "过過" and amount.unit in TIMES
    return (
        text[amount.start] in "百千万萬亿億半"
        and match.end("cue") == match.end()
        and not after_time
    )


def cues_behind(text: str, amount: Amount, end: int) -> list[Bound]:
    """The hedges behind the numeral and its unit, none beyond `end`."""
    found: list[Bound] = []
    for at in dict.fromkeys((amount.tail, amount.end)):
        while len(found) < MOST and (match := AFTER.match(text, at, min(end, at + REACH))):
            if not _ends(text, match, amount):
                break
            cue = match["cue"]
            found.append(Bound(lexicon.AFTER[re.sub(r"\s", "", cue)], *match.span("cue"), cue))
            at = match.end()
        if found:
            break
    return found


def _ends(text: str, match: re.Match[str], amount: Amount) -> bool:
    """Whether a hedge behind a numeral is one there, and does not begin another word."""
    cue, after = match["cue"], text[match.end() : match.end() + 1]
    if cue in ("上下", "前后", "前後", "左右") and after in ("文", "两", "兩"):
        return False
    if cue in "以上以下" and after in ("述", "的", "各") and after != "的":
        return False
    if cue not in lexicon.ONE_SIGN_AFTER:
        return True
    if cue in "强強弱":
        return amount.tail > amount.end or not after.isalpha()
    if cue in "来來" and match.start("cue") > amount.end:
        return False  # 三年来 is since then
    if cue in "多余餘许許" and match.start("cue") == amount.tail > amount.end:
        return (
            not after.isalpha() or after in "的前后後以内內间間来來之在就才了，" or cue in "多余餘"
        )
    return not after.isalpha()


def compared(text: str, amount: Amount, begin: int) -> list[Bound]:
    """The comparison around the numeral: 比三十大."""
    before = COMPARED.search(text, max(begin, amount.start - 3), amount.start)
    behind = COMPARISON.match(text, amount.tail) if before else None
    if not before or not behind:
        return []
    hedge: Hedge = "more than" if behind["more"] else "less than"
    return [Bound(hedge, before.start(), behind.end(), text[before.start() : behind.end()])]
