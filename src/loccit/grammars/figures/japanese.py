"""Figures in Japanese: 30万人以上, 約20〜25万人, 数十万, 三割五分, 20より大きく35以下."""

from __future__ import annotations

from collections.abc import Iterator

from loccit.grammars.figures._japanese_counting import counting
from loccit.grammars.figures._japanese_items import Item, read_item
from loccit.grammars.figures._japanese_money import whole_sums
from loccit.grammars.figures._japanese_ranges import Span, alone, paired, unread
from loccit.grammars.figures._japanese_stated import Stated, joined, stated_spans
from loccit.grammars.japanese_numerals import runs, widths
from loccit.model import Counted, Figure, Place


def read(text: str, name: str) -> Iterator[Figure]:
    """The figures of a text in Japanese, in reading order."""
    plain = widths(text)
    items = counting(plain, (read_item(plain, run) for run in runs(plain)))
    told = stated_spans(plain, _spans(plain, list(whole_sums(items))))
    for one in joined(plain, told):
        yield _figure(one, name)


def _spans(text: str, items: list[Item]) -> Iterator[Span]:
    """The numerals, those that make a range as one."""
    at = 0
    while at < len(items):
        first, last = items[at], items[at + 1] if at + 1 < len(items) else None
        third = items[at + 2] if at + 2 < len(items) else None
        before = items[at - 1] if at else None
        chained = _listed(text, last, third) or _listed(text, before, first)
        span = paired(text, first, last, chained) if last else None
        if span or not (last and unread(text, first, last)):
            yield span or alone(first)
            at += 2 if span else 1
        else:
            at += 2


def _listed(text: str, first: Item | None, last: Item | None) -> bool:
    """Whether two numerals are neighbours in a list."""
    if not first or not last:
        return False
    return text[first.end : last.start].strip() in ("、", "・", ",", "，")


def _figure(one: Stated, name: str) -> Figure:
    """The figure of what was read."""
    span, item = one.span, one.span.last
    run = item.run
    focal = None if span.is_range or run.openness in ("pair", "some") or one.joined else run.value
    cue = one.cue
    return Figure(
        place=Place(name, one.start, one.end),
        numeral=Place(name, span.start, one.numeral_end),
        stated=one.interval,
        named=one.named,
        focal=focal,
        grain=min(run.grain, span.first.run.grain) if not span.is_range else run.grain,
        hedge=one.hedge,
        cue=Place(name, cue.start, cue.end) if cue else None,
        unit=one.unit,
        counted=Counted(classifier=item.counter if one.classified else ""),
        rule=one.rule,
    )
