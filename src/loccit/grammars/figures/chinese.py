"""Figures in Chinese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars.figures._chinese_amounts import Amount, read_amounts
from loccit.grammars.figures._chinese_cues import compared, cues_before, cues_behind
from loccit.grammars.figures._chinese_labels import (
    BORN,
    is_label,
    is_ordinal_part,
    is_year_part,
)
from loccit.grammars.figures._chinese_ranges import is_enumerated, joined
from loccit.grammars.figures._eastern_intervals import meet, named, together
from loccit.grammars.hedges import SIDES, Bound
from loccit.lexicon import chinese_hedges as lexicon
from loccit.lexicon.han_nouns import HEADS
from loccit.model import Counted, Figure, Interval, Place

WIDTHS = str.maketrans("０１２３４５６７８９．％－＋／＜＞＝", "0123456789.%-+/<>=")
WIDE_COMMA = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
ORDINAL = re.compile(r"第\s?\Z")
PARTED = re.compile(
    rf"\s?(?:[,，、]\s?)?(?:{'|'.join(sorted(lexicon.ALSO, key=len, reverse=True))})?\s?"
)
TO = re.compile(rf"\s?(?:{'|'.join(map(re.escape, lexicon.TO))})\s?")
JOINED_TO_LABEL = re.compile(
    rf"\s?(?:[、,，和与與及或/]|{'|'.join(map(re.escape, lexicon.TO))})\s?"
)
DETERMINER = re.compile(r"[各每这這那另某任同前后後上下头頭首末其]\Z")
ONLY = re.compile(r"(?:只|仅|僅|共|唯)有?\Z")
YEARS = re.compile(r"(?:1\d{3}|20\d{2})\s?[-–—~～至到]{1,2}\s?(?:1\d{3}|20\d{2})")
LISTED = re.compile(r"\s?[、和与與及或跟]\s?")
FIRST_YEAR, LAST_YEAR = 1000, 2100  # four digits between these, without a unit, are a year
LEAST = 100  # a Han numeral below this counts only with a unit or where it is presented
ZERO = Fraction(0)
FAR = 8  # characters between two bounds of one figure
PRESENTED = re.compile(
    r"[为為是有达達共仅僅到至只等于於]\s?\Z|^\Z|[“\"'（(，。：:]\Z"
    r"|(?:^|[，。、；：,;:有生])(?:[子女男孙孫妻妾]|子女|兄弟)\Z"
    r"|[死伤傷亡踪蹤毁毀焚沉逃俘毙斃获獲损損缺计計增减減]\Z|(?:享年|卒年|终年|終年|得年|时年|時年|行年|年方|春秋|寿|壽)\Z"
)
NOUN_BEFORE = re.compile(
    rf"(?:{'|'.join(sorted(HEADS))}|男生|女生|男|女|[員员兵])\Z"
)  # 女生二十二。
ARTICLE = frozenset("个個种種位件条條场場项項段片本篇份次番口座层層类類双雙対对對股阵陣")


@dataclass(frozen=True, slots=True)
class Hedged:
    """An amount with the hedges outside it."""

    amount: Amount
    bounds: tuple[Bound, ...]

    @property
    def start(self) -> int:
        """Where its first word stands."""
        return min((self.amount.start, *(bound.start for bound in self.bounds)))

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return max((self.amount.end, *(bound.end for bound in self.bounds)))


def widths(text: str) -> str:
    """The text with wide digits and marks made narrow, character by character."""
    return WIDE_COMMA.sub(",", text).translate(WIDTHS)


def read(text: str, name: str) -> Iterator[Figure]:
    """The figures of a text in Chinese, in reading order.

    >>> [f.hedge for f in read("约30万人，至少二十余万，两三个", "a.txt")]
    ['about', 'more than', 'range']
    """
    plain = widths(text)
    hedged = _hedged(plain, _ranges(plain, _standing(plain)))
    yield from _merged(plain, name, [each for each in hedged if _says(plain, each)])


def _standing(text: str) -> list[Amount]:
    """The amounts that are no labels, dates or names."""
    amounts = list(read_amounts(text))
    standing: list[Amount] = []
    ordinal, dated = -9, -9
    for amount in amounts:
        second = ORDINAL.search(text, max(0, amount.start - 2), amount.start)
        if second or is_ordinal_part(text, ordinal, amount):
            ordinal = amount.bare
        elif is_year_part(text, dated, amount):
            dated = amount.bare
        elif not is_label(text, amount):
            standing.append(amount)
        else:
            dated = amount.bare
            if standing and _goes_with(text, standing[-1], amount):
                standing.pop()  # 3至5月, 1937–1938年
    return standing


def _goes_with(text: str, first: Amount, label: Amount) -> bool:
    """Whether a number without a unit is joined to a label behind it."""
    between = text[first.end : label.start]
    bare = first.tail == first.end and first.openness == "exact"
    return bare and 0 < len(between) <= 3 and bool(JOINED_TO_LABEL.fullmatch(between))


def _ranges(text: str, amounts: list[Amount]) -> list[Amount]:
    """The amounts, those that make one range as one; without the sides of scores."""
    found: list[Amount] = []
    at = 0
    while at < len(amounts):
        first, second = amounts[at], amounts[at + 1] if at + 1 < len(amounts) else None
        pair = joined(text, first, second) if second else None
        if pair and not _in_list(text, amounts, at):
            found.append(pair)
            at += 2
        elif second and _is_score(text, first, second):
            at += 2
        else:
            found.append(_sharing(text, first, second) if second else first)
            at += 1
    return found


def _sharing(text: str, first: Amount, second: Amount) -> Amount:
    """The first of two listed amounts with the unit that stands behind the second alone."""
    alone = first.tail == first.end and not first.unit and first.form == second.form
    if not (alone and second.unit and LISTED.fullmatch(text, first.end, second.start)):
        return first
    return replace(first, unit=second.unit, classifier=second.classifier, head=second.head)


def _in_list(text: str, amounts: list[Amount], at: int) -> bool:
    """Whether two enumerated numbers have a third beside them: 二、三、四人."""
    if not is_enumerated(text, amounts[at + 1]):
        return False
    before = at > 0 and is_enumerated(text, amounts[at])
    third = amounts[at + 2] if at + 2 < len(amounts) else None
    return (before and amounts[at - 1].end == amounts[at].start - 1) or (
        third is not None and is_enumerated(text, third) and third.start == amounts[at + 1].end + 1
    )


def _is_score(text: str, first: Amount, second: Amount) -> bool:
    """Whether a dash parts two numbers that go down: 3-1."""
    between = text[first.end : second.start]
    bare = first.tail == first.end and first.form == second.form == "arabic"
    return bare and between.strip() in ("-", "–", "—") and first.low >= second.low


def _hedged(text: str, amounts: list[Amount]) -> Iterator[Hedged]:
    """Each amount with its hedges; a hedge belongs to one amount alone."""
    begin = 0
    for at, amount in enumerate(amounts):
        end = amounts[at + 1].start if at + 1 < len(amounts) else len(text)
        bounds = compared(text, amount, begin)
        bounds = bounds or cues_before(text, amount, begin) + cues_behind(text, amount, end)
        found = Hedged(amount, tuple(bounds))
        yield found
        begin = max(found.end, amount.tail)


def _says(text: str, hedged: Hedged) -> bool:
    """Whether the words say a number, and not an article or a lone sign."""
    amount = hedged.amount
    if amount.form == "range" and YEARS.fullmatch(text, amount.start, amount.tail):
        return False
    if hedged.bounds or amount.openness != "exact" or amount.share:
        return True
    before = text[max(0, amount.start - 4) : amount.start]
    signs = text[amount.start : amount.end]
    article = amount.classifier in ARTICLE and not ONLY.search(before)
    if signs == "一" and (article or DETERMINER.search(before)):
        return False
    if amount.unit or amount.classifier or amount.head or amount.factor != 1:
        return True
    if amount.form == "arabic":
        return not (FIRST_YEAR <= amount.low <= LAST_YEAR and signs.isdigit())
    if amount.low >= LEAST and amount.form == "units":
        return True
    if amount.form == "places" and FIRST_YEAR <= amount.low <= LAST_YEAR:
        return False
    after = text[amount.end : amount.end + 1]
    if "有" in signs[1:-1]:
        return True  # 三十有二
    if NOUN_BEFORE.search(text, max(0, amount.start - 5), amount.start):
        return not after.isalnum()
    if after and after in "子女男孙孫" and BORN.search(before):
        return True
    return bool(PRESENTED.search(before)) and not after.isalpha()


def _merged(text: str, name: str, hedged: list[Hedged]) -> Iterator[Figure]:
    """The figures; two bounds that close one interval are one figure."""
    before: tuple[Hedged, Figure] | None = None
    for each in hedged:
        figure = _figure(each, name)
        both = _compound(text, *before, each, figure) if before else None
        if before and not both:
            yield before[1]
        before = None if both else (each, figure)
        if both:
            yield both
    if before:
        yield before[1]


def _compound(text: str, first: Hedged, a: Figure, second: Hedged, b: Figure) -> Figure | None:
    """The figure of two bounds: 大于一百小于三百, 20万以上至30万."""
    low, high = SIDES.get(a.hedge), SIDES.get(b.hedge)
    opposed = {low, high} == {"lower", "upper"}
    if not (opposed or (low == "lower" and b.hedge == "exact")):
        return None
    if second.start - first.amount.tail > FAR or (a.unit and b.unit and a.unit != b.unit):
        return None
    starts = {first.end, max(first.end, first.amount.tail)}
    parts = [text[start : second.start] for start in sorted(starts) if start <= second.start]
    if opposed and any(PARTED.fullmatch(part) for part in parts):
        stated = meet(a.stated, b.stated)
    elif not second.bounds and any(TO.fullmatch(part) for part in parts):
        stated = meet(a.stated, Interval(high=second.amount.high, high_closed=True))
    else:
        return None
    if stated.low is None or stated.high is None:
        return None
    return _closed(a, b, stated)


def _closed(a: Figure, b: Figure, stated: Interval) -> Figure:
    """One figure of two whose bounds close an interval."""
    ends = sorted((a.named.low or ZERO, b.named.low or ZERO))
    return replace(
        b,
        place=replace(a.place, end=max(a.place.end, b.place.end)),
        numeral=replace(a.numeral, end=b.numeral.end),
        stated=stated,
        named=Interval(ends[0], ends[1], True, True),
        focal=None,
        grain=min(a.grain, b.grain),
        hedge="range",
        cue=a.cue,
        unit=b.unit or a.unit,
        rule="bounds",
    )


def _figure(hedged: Hedged, name: str) -> Figure:
    """The figure that the amount and its hedges say."""
    amount = hedged.amount
    hedge, stated = together(amount.low, amount.high, amount.openness, hedged.bounds)
    one = amount.openness not in ("pair", "some", "many")
    bound = next(iter(hedged.bounds), None)
    span = (bound.start, bound.end) if bound else amount.cue
    return Figure(
        place=Place(name, hedged.start, hedged.end),
        numeral=Place(name, amount.start, amount.end),
        stated=stated,
        named=named(amount.low, amount.high, amount.openness),
        focal=amount.low if one else None,
        grain=amount.grain,
        hedge=hedge,
        cue=Place(name, *span) if span else None,
        unit=amount.unit,
        counted=Counted(head=amount.head, classifier=amount.classifier),
        rule=amount.form,
    )
