"""Two Japanese numerals that make one range: 1〜2万, 1から5個, 三十万人とも四十万人とも."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from loccit.grammars.figures._japanese_items import Item
from loccit.lexicon.japanese_numbers import SCALES, TENS
from loccit.model import Interval

HEDGED = r"(?:約|およそ|最大|せいぜい)?"
DASH = rf" ?(?:~|--?|—{{1,2}}|–|―{{1,2}}|─|ー|から|ないし|乃至|至|→) ?{HEDGED}"
OR = r" ?(?:か|または|又は|もしくは|若しくは|あるいは|或いは|或は|、?あるいは|、?または) ?"
LIST = r"[、・,]"
BOTH = r"とも[、,]?"
AND = " ?と ?"
JOINT = re.compile(
    rf"(?P<dash>{DASH})|(?P<or>{OR})|(?P<list>{LIST})|(?P<both>{BOTH})|(?P<and>{AND})"
)
BETWEEN = re.compile("の(?:間|中間|あいだ|範囲)")
CLOSED = re.compile(r"まで(?:の(?:間|範囲|あいだ))?|の(?:間|範囲)")
BOTH_END = re.compile("とも")
# From 100 to 50 or to 200 is a change and no range, when these stand behind.
CHANGED = re.compile(
    r"(?:に|へ)(?!上|のぼ|登|達|及|わた|渡|限|満|お|かけ|近|迫)|まで(?:増|減|落|下が|上が|上昇|伸|膨|拡|縮|回復|低下|引)"
)
UNITS = "".join((*TENS, *SCALES))
HEDGE = re.compile("未満|以上|以下|以内|程度|ほど|くらい|ぐらい")
YEARLIKE = (1000, 2100)


@dataclass(frozen=True, slots=True)
class Span:
    """A numeral or a range of two, over the characters [start, end) up to its counter."""

    first: Item
    last: Item
    interval: Interval
    end: int
    rule: str

    @property
    def start(self) -> int:
        """Where the numerals begin."""
        return self.first.start

    @property
    def is_range(self) -> bool:
        """Whether it has two numerals."""
        return self.first is not self.last


def alone(item: Item) -> Span:
    """A numeral by itself."""
    return Span(item, item, item.interval, item.end, item.run.openness)


def paired(text: str, first: Item, last: Item, chained: bool) -> Span | None:
    """The range that two numerals make; None where they make none.

    `chained`: a third numeral stands in the same list.
    """
    joint = JOINT.fullmatch(text, first.end, last.start)
    if not joint or first.ordinal != last.ordinal:
        return None
    if joint["dash"]:
        return _from_to(text, first, last, joint["dash"].strip())
    if joint["list"] or joint["or"]:
        if chained:
            return None
        return _neighbours(first, last, bool(joint["list"]))
    if joint["and"]:
        between = BETWEEN.match(text, last.end)
        return _span(first, last, between.end(), "between") if between else None
    both = BOTH_END.match(text, last.end)
    return _span(first, last, both.end(), "both are said") if both else None


def unread(text: str, first: Item, last: Item) -> bool:
    """Whether two bare numbers about a hyphen are a score, a day or a model: 3-1, 10-2."""
    return text[first.end : last.start] == "-" and not (first.counter or last.counter)


def _from_to(text: str, first: Item, last: Item, joint: str) -> Span | None:
    """A range from one numeral to another."""
    if not _same_counter(first, last) or CHANGED.match(text, last.end):
        return None
    if joint in ("-", "--") and not (first.counter or last.counter):
        if max(first.run.value, last.run.value) < 20 or _are_years(first, last):
            return None
    elif _are_years(first, last) and not (last.counter or HEDGE.match(text, last.end)):
        return None
    closed = CLOSED.match(text, last.end)
    return _span(first, last, closed.end() if closed else last.end, "range")


def _are_years(first: Item, last: Item) -> bool:
    """Whether the ends of a bare range look like years."""
    low, high = YEARLIKE
    years = low <= first.run.value <= high and first.run.form != "units"
    return years and not first.counter and "," not in first.counter


def _same_counter(first: Item, last: Item) -> bool:
    """Whether two numerals may count the same."""
    if not first.counter or not last.counter:
        return True
    return first.counter == last.counter or (bool(first.unit) and first.unit == last.unit)


def _neighbours(first: Item, last: Item, listed: bool) -> Span | None:
    """Two neighbouring numerals for a few: 二十、三十人, 2人か3人."""
    if not last.counter or (first.counter and (listed or first.counter != last.counter)):
        return None
    low, high = _shared(first, last), last.run.value
    if low <= 0 or first.run.openness != "exact" or last.run.openness != "exact":
        return None
    lead, follow = _lead(low), _lead(high)
    if listed and low < 10 and follow[0] - low == 1 and follow[1] == 10:  # 2、30人 is 20 to 30
        interval = Interval(low * 10, high, True, True)
        return Span(first, last, interval, last.end, "neighbours")
    steps = follow[0] - lead[0] == 1 and follow[1] == lead[1]
    rounds = lead[0] == 9 and follow == (1, lead[1] * 10)
    return _span(first, last, last.end, "neighbours") if steps or rounds else None


def _lead(value: Fraction) -> tuple[int, int]:
    """The one digit that is not nought of a round number, and its place; (0, 0) for others."""
    digits = str(value.numerator)
    if value.denominator != 1 or digits[1:].strip("0"):
        return 0, 0
    return int(digits[0]), 10 ** (len(digits) - 1)


def _span(first: Item, last: Item, end: int, rule: str) -> Span | None:
    """The range from the first numeral to the last, where it is one."""
    low, high = _shared(first, last), last.interval.high
    if rule == "both are said" and low > last.run.value:
        first_low = last.interval.low
        return Span(first, last, Interval(first_low, low, True, True), end, rule)
    if high is None or low >= high:
        return None
    if first.run.openness == "some":
        low = max(low, first.run.low)
    closed = last.run.openness not in ("some", "gap")
    return Span(first, last, Interval(low, high, True, closed), end, rule)


def _shared(first: Item, last: Item) -> Fraction:
    """The first numeral, with the scale of the last where it lacks its own: 1〜2万."""
    low = first.run.low
    if last.counter == "割" and not first.counter:
        return low * 10
    if first.counter or (first.run.scale != 1 and first.run.form != "units"):
        return low
    if last.run.scale == 1:
        return low
    for scale in _scales(last):
        coefficient = last.run.low / scale
        if low < coefficient and _ends_in_ones(first, scale):
            return low * scale
    return low


def _ends_in_ones(first: Item, scale: Fraction) -> bool:
    """Whether the first numeral has no scale as large as the one it would share."""
    return first.run.scale < scale and first.run.low < scale


def _scales(last: Item) -> tuple[Fraction, ...]:
    """What may be shared of the last numeral: all its tens and scales, or the last scale."""
    scale = last.run.scale
    outer = Fraction(1)
    for size in sorted(SCALES.values(), reverse=True):
        if scale % size == 0:
            outer = Fraction(size)
            break
    return (scale, outer) if outer not in (1, scale) else (scale,)
