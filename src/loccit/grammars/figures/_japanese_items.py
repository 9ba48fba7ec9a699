"""One numeral of a Japanese text with what stands at it: counter, half, 余."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars.japanese_numerals import Run
from loccit.lexicon.japanese_counters import (
    COUNTERS,
    COUNTS_BEHIND,
    EITHER,
    LONGEST_COUNTER,
    NEEDS_END,
    ORDINAL,
    OTHER_WORDS,
)
from loccit.lexicon.japanese_numbers import DIGITS, ODD, TENS
from loccit.model import Interval

HALF = Fraction(1, 2)
NUMBERS = (*DIGITS, *TENS)
COUNTS = tuple(COUNTS_BEHIND)
HAN_FIRST, HAN_LAST = "\u4e00", "\u9fff"
# Behind a counter these begin another word that says how many: 三国以上, 四社間.
GOES_ON = "以未超余強弱前後内程位近約各全計分毎当目間中半及並共共等単"


HALF_OF = tuple("ば分数期年月日時径島額端身面球音永導々")  # 半ば, 半分, 半期, 半島


@dataclass(frozen=True, slots=True)
class Item:
    """A numeral, and the characters [start, end) up to the end of its counter."""

    run: Run
    end: int
    counter: str = ""
    unit: str = ""
    ordinal: bool = False
    odd: tuple[int, int] | None = None  # where 余 stands between the numeral and its counter
    half: int = 0  # where 半 behind the counter ends

    @property
    def start(self) -> int:
        """Where the numeral begins."""
        return self.run.start

    @property
    def numeral_end(self) -> int:
        """Where the last of the numerals ends."""
        return self.half or self.run.end

    @property
    def interval(self) -> Interval:
        """What the numerals entail, without any hedge."""
        run = self.run
        if run.openness == "some":
            return Interval(run.low, run.high, low_closed=True)
        if run.openness == "gap":
            return Interval(run.low, run.high)
        return Interval(run.low, run.high, True, run.openness != "band")


def is_han(sign: str) -> bool:
    """Whether it is one Han sign."""
    return HAN_FIRST <= sign <= HAN_LAST or sign == "々"


def read_item(text: str, run: Run) -> Item:
    """The numeral with its counter."""
    if run.unit == "%":
        return Item(run, run.end, "割", "%")
    odd = _odd(text, run.end)
    at = odd[1] if odd else run.end
    counter, ordinal = _counter(text, at, run)
    if odd and not counter:
        odd, at = None, run.end
        counter, ordinal = _counter(text, at, run)
    if not counter:
        return Item(run, run.end, unit=run.unit)
    end = at + (text[at : at + 1] == " ") + len(counter)
    unit = "" if ordinal else _unit(counter, run)
    item = Item(run, end, counter, unit or run.unit, ordinal, odd)
    return item if ordinal or odd else _with_band(text, _with_half(text, item))


def _odd(text: str, at: int) -> tuple[int, int] | None:
    """Where 余 or 余り stands behind the numeral."""
    for word in ODD:
        if text.startswith(word, at):
            return at, at + len(word)
    return None


def _counter(text: str, at: int, run: Run) -> tuple[str, bool]:
    """The longest counter at `at`, and whether it makes the numeral tell which one."""
    at += text[at : at + 1] == " " and run.form == "arabic"
    if run.value == HALF and text.startswith("月", at):
        return "月", False
    for size in range(LONGEST_COUNTER, 0, -1):
        word = text[at : at + size]
        if len(word) < size:
            continue
        if word in ORDINAL:
            return word, True
        if word in COUNTERS and _stands(text, at + size, word, run):
            return word, word in EITHER and not text.startswith(COUNTS, at + size)
    return "", False


def _unit(counter: str, run: Run) -> str:
    """The name of the counter's unit; 度 is a degree, but 三度 is three times."""
    if counter == "月":
        return "month"
    return "" if counter == "度" and 0 < run.value <= 3 else COUNTERS.get(counter, "")


def _stands(text: str, end: int, word: str, run: Run) -> bool:
    """Whether the counter is a word of its own."""
    behind = text[end : end + 1]
    if word.isascii() and word != "%":
        return not (behind.isascii() and behind.isalnum())
    if behind and behind in OTHER_WORDS.get(word, ""):
        return False
    if word[-1] in "つツ":
        return run.value <= 9
    if word in (
        "コ",
        "ケ",
        "ヶ",
        "キロ",
        "メガ",
        "ギガ",
        "テラ",
        "トン",
        "ミリ",
        "センチ",
        "ビット",
        "リラ",
    ):
        return not "\u30a1" <= behind <= "\u30fc"
    if word == "こ":
        return not "\u3041" <= behind <= "\u3096" or behind in "のをがは"
    if run.single and word in NEEDS_END:
        return not (is_han(behind) and behind not in GOES_ON and behind not in NUMBERS)
    return True


def _with_band(text: str, item: Item) -> Item:
    """The numeral with a word for all that begin with it: 30万人台, 70%台."""
    if item.run.openness != "exact" or item.half or item.counter == "台":
        return item
    if not text.startswith("台", item.end) or text[item.end + 1 : item.end + 2] in ("湾", "風"):
        return item
    high = item.run.value + item.run.grain
    return replace(item, run=replace(item.run, high=high, openness="band"), end=item.end + 1)


def _with_half(text: str, item: Item) -> Item:
    """The numeral with the half behind its counter: 3年半, 一つ半."""
    end = item.end
    behind = text[end + 1 : end + 2]
    if text[end : end + 1] != "半" or item.run.openness != "exact":
        return item
    if behind in HALF_OF:
        return item
    value = item.run.value + HALF
    run = replace(item.run, value=value, low=value, high=value, grain=HALF)
    return replace(item, run=run, end=end + 1, half=end + 1)
