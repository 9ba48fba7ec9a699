"""What a Japanese numeral states together with its hedges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars.figures._japanese_counting import is_counted
from loccit.grammars.figures._japanese_cues import Cue, cues_before, cues_behind
from loccit.grammars.figures._japanese_ranges import Span
from loccit.grammars.hedges import SIDES, entailed
from loccit.model import UNBOUNDED, Hedge, Interval

SIGNS = {"¥": "JPY", "￥": "JPY", "$": "USD", "＄": "USD", "€": "EUR", "£": "GBP", "￡": "GBP"}
CURRENCY = re.compile(rf"[{''.join(SIGNS)}] ?\Z")
WITHIN = re.compile(r"%|‰|パーセント|パーミル|㌫")  # signs that belong to the number itself
# A noun that is no counter, before a bound: 2万部隊以上.
NOUN = re.compile(
    r"(?:(?![〇一二三四五六七八九十百千万億兆数何])[\u4e00-\u9fff\u30a1-\u30fc]){1,6}?"
    "(?=以上|以下|未満|以内|を超|を上回|を下回|に満たな|に達|に上|にのぼ)"
)
# Between two bounds of one figure.
JOIN = re.compile(
    r"(?:い|くて|く|て|で|であり|でかつ|と|ある)?[、,]? ?"
    r"(?:(?:かつ|そして|また|且つ|しかし|だが|から|、)[、,]?)? ?"
)
FROM = re.compile(r"から[^、。\n]{0,12}\Z")
BETWEEN = re.compile("の(?:間|範囲)")


@dataclass(frozen=True, slots=True)
class Stated:
    """A figure as it was read: the characters [start, end) and what they entail."""

    span: Span
    start: int
    end: int
    interval: Interval
    named: Interval
    hedge: Hedge
    cue: Cue | None
    unit: str
    rule: str
    joined: bool = False
    numeral_end: int = 0
    classified: bool = True

    @property
    def side(self) -> str:
        """On which side it is bounded alone: lower, upper, or neither."""
        low, high = self.interval.low, self.interval.high
        return (
            "lower"
            if high is None and low is not None
            else ("upper" if low is None and high is not None else "")
        )


def stated_spans(text: str, spans: Iterable[Span]) -> Iterator[Stated]:
    """What numerals and ranges state with their hedges, in order."""
    floor = 0
    told = list(spans)
    ends = (*(span.start for span in told[1:]), len(text))
    for span, roof in zip(told, ends, strict=False):  # no span, no roof
        one = _stated(text, span, floor, roof)
        if one:
            yield one
            floor = one.end


def _stated(text: str, span: Span, floor: int, roof: int) -> Stated | None:
    """What a numeral or range states, its hedges between `floor` and `roof`; None for no count."""
    item = span.last
    before = [cue for cue in cues_before(text, span.start) if cue.start >= floor]
    at = span.end
    if not item.counter and (skipped := NOUN.match(text, at)):
        at = skipped.end()
    behind = cues_behind(text, at, bool(item.counter), span.is_range or _from(text, span))
    behind = [cue for cue in behind if cue.end <= roof]
    if item.odd:
        behind.insert(0, Cue("more than", *item.odd))
    if not is_counted(text, span, bool(before or behind)):
        return None
    if any(SIDES.get(cue.hedge) for cue in (*before, *behind)):
        before, behind = _bounding(before), _bounding(behind)
    cues = [*before, *behind]
    hedge, interval, cue = _entailed(span, cues)
    start, unit = _start(text, span, before)
    named = _named(span)
    return Stated(
        span,
        start,
        _end(text, span, behind),
        interval,
        named,
        hedge,
        cue,
        item.unit or unit,
        _rule(span, hedge),
        numeral_end=item.numeral_end,
        classified=bool(item.counter) and item.unit != "%",
    )


def _from(text: str, span: Span) -> bool:
    """Whether the figure is the end of a stretch from elsewhere: 30万人説からゼロまで."""
    return FROM.search(text, max(0, span.start - 14), span.start) is not None


def _bounding(cues: list[Cue]) -> list[Cue]:
    """The hedges without those that a bound beside them makes idle."""
    return [cue for cue in cues if cue.hedge != "exact"]


def _start(text: str, span: Span, before: list[Cue]) -> tuple[int, str]:
    """Where the figure begins, and the unit of the sign before it."""
    money = CURRENCY.search(text, max(0, span.start - 2), span.start)
    start = money.start() if money else span.start
    unit = SIGNS[text[start]] if money else ""
    return min((start, *(cue.start for cue in before))), unit


def _end(text: str, span: Span, behind: list[Cue]) -> int:
    """Where the figure ends: with its hedge, its sign, or the last of its numerals."""
    last = span.last
    end = last.end if last.run.openness == "band" else last.numeral_end
    if span.end > last.end:
        end = span.end
    elif sign := WITHIN.match(text, last.run.end + (text[last.run.end : last.run.end + 1] == " ")):
        end = max(end, sign.end())
    return max((end, *(cue.end for cue in behind)))


def _named(span: Span) -> Interval:
    """What the numerals name before any hedge."""
    run = span.last.run
    if span.is_range or run.openness in ("pair", "some"):
        return span.interval
    return Interval(run.value, run.value, True, True)


def _rule(span: Span, hedge: Hedge) -> str:
    """The rule that read the figure."""
    return f"japanese {span.rule if span.is_range or span.rule != 'exact' else hedge}"


def _entailed(span: Span, cues: list[Cue]) -> tuple[Hedge, Interval, Cue | None]:
    """The hedge, what is entailed, and the cue that decides."""
    base: Hedge = "range" if span.is_range else _own_hedge(span)
    bounds = [cue for cue in cues if SIDES.get(cue.hedge)]
    if not bounds:
        blur = next((cue for cue in cues if cue.hedge == "about"), None)
        if blur:
            return "about", UNBOUNDED, blur
        exact = (
            next((cue for cue in cues if cue.hedge == "exact"), None) if base == "exact" else None
        )
        return base, span.interval, exact
    if span.last.run.openness == "gap":
        return _of_gap(span, bounds)
    if span.is_range:
        ranged = _bounded_range(span, bounds[-1])
        if ranged:
            return ranged
    chosen = _strongest(bounds)
    return chosen.hedge, _bounded(span, chosen.hedge), chosen


def _of_gap(span: Span, bounds: list[Cue]) -> tuple[Hedge, Interval, Cue | None]:
    """A gap inside the numeral with a bound: 二十余万以上."""
    chosen = _strongest(bounds)
    run = span.last.run
    if SIDES[chosen.hedge] == "lower":
        return "more than", Interval(low=run.low), chosen
    return chosen.hedge, entailed(chosen.hedge, run.high), chosen


def _bounded_range(span: Span, cue: Cue) -> tuple[Hedge, Interval, Cue] | None:
    """A range whose upper end has a bound of its own: 20から100未満."""
    if cue.hedge not in ("less than", "at most") or cue.start < span.last.run.end:
        return None
    closed = cue.hedge == "at most"
    return "range", replace(span.interval, high_closed=closed), cue


def _own_hedge(span: Span) -> Hedge:
    """What the numeral says without a hedge."""
    own: dict[str, Hedge] = {"pair": "range", "some": "order", "gap": "range", "band": "range"}
    return own.get(span.last.run.openness, "exact")


def _strongest(bounds: list[Cue]) -> Cue:
    """The bound that decides: of two sides the last, of one side the tighter."""
    last = bounds[-1]
    same = [cue for cue in bounds if SIDES[cue.hedge] == SIDES[last.hedge]]
    return next((cue for cue in same if cue.hedge in ("more than", "less than")), same[-1])


def _bounded(span: Span, hedge: Hedge) -> Interval:
    """What a bound entails of the numeral, or of the end it stands on."""
    interval = span.interval
    lower = SIDES[hedge] == "lower"
    value = interval.low if lower else interval.high
    return entailed(hedge, value if value is not None else Fraction(0))


def joined(text: str, told: Iterable[Stated]) -> Iterator[Stated]:
    """The figures, two bounds of one figure made one: 100以上300以下."""
    held: Stated | None = None
    for one in told:
        if held and (both := _both(text, held, one)):
            yield both
            held = None
            continue
        if held:
            yield held
        held = one
    if held:
        yield held


def _both(text: str, first: Stated, last: Stated) -> Stated | None:
    """Two bounds as one figure, where they are of one figure."""
    if {first.side, last.side} != {"lower", "upper"} or not JOIN.fullmatch(
        text, first.end, last.start
    ):
        return None
    units = first.span.last.counter, last.span.last.counter
    if all(units) and units[0] != units[1]:
        return None
    lower, upper = (first, last) if first.side == "lower" else (last, first)
    low, high = lower.interval.low, upper.interval.high
    if low is None or high is None or low >= high:
        return None
    interval = Interval(low, high, lower.interval.low_closed, upper.interval.high_closed)
    between = BETWEEN.match(text, last.end)
    return replace(
        last,
        span=replace(last.span, first=first.span.first),
        start=first.start,
        end=between.end() if between else last.end,
        interval=interval,
        named=Interval(low, high, True, True),
        hedge="range",
        cue=last.cue,
        unit=last.unit or first.unit,
        rule="japanese two bounds",
        joined=True,
    )
