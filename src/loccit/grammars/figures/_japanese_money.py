"""Sums of money in two coins made one: 三円五十銭, 2ドル50セント."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from loccit.grammars.figures._japanese_items import Item

COINS = {"円": "銭", "圓": "銭", "ドル": "セント", "米ドル": "セント", "ユーロ": "セント"}
PARTS = 100


def whole_sums(items: Iterable[Item]) -> Iterator[Item]:
    """The numerals, with the small coin behind the large one added to it."""
    held: Item | None = None
    for item in items:
        if held and COINS.get(held.counter) == item.counter and held.end == item.start:
            yield _added(held, item)
            held = None
            continue
        if held:
            yield held
        held = item
    if held:
        yield held


def _added(large: Item, small: Item) -> Item:
    """Both coins as one sum in the large one."""
    value = large.run.value + small.run.value / PARTS
    run = replace(
        large.run,
        end=small.run.end,
        value=value,
        low=value,
        high=value,
        grain=small.run.grain / PARTS,
        form="units",
    )
    return replace(large, run=run, end=small.end)
