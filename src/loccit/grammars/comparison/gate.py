"""The gate: figures are compared only when they count the same, slot by slot."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

from loccit.lexicon.ambiguous_units import GENERAL
from loccit.lexicon.slots import GROUPS_OF_THINGS, NO_MATTER, PERSON_HEADS
from loccit.lexicon.unit_sizes import SIZES
from loccit.model import Counted, Figure
from loccit.words import fold

WORD = re.compile(r"[^\W_]+")
HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
PERSON = "person"  # the unit, and what all groups of people are
SAME = Fraction(1)
PERCENT = Fraction(1, 100)


class Gate(NamedTuple):
    """What parts two figures, and on what their comparison is blind."""

    differ: tuple[str, ...] = ()  # slots that both give, differently
    blind: tuple[str, ...] = ()  # slots that one gives
    times: Fraction = SAME  # how many of the source's unit the quoted one's unit makes


class Slot(NamedTuple):
    """How two figures stand in one slot; None where it cannot be told."""

    name: str
    agree: bool | None


OPEN = Gate()


def open_gate(source: Figure, quoted: Figure) -> Gate:
    """Which slots part two figures, which only one of them gives, and how units convert."""
    if source.unit == quoted.unit and source.counted == quoted.counted:
        return OPEN
    slots = [*_named(source, quoted), *_written(source, quoted)]
    unit, times = _unit(source, quoted)
    slots += [unit, _share(source, quoted)]
    return Gate(
        tuple(slot.name for slot in slots if slot.agree is False),
        tuple(slot.name for slot in slots if slot.agree is None),
        times,
    )


def _named(source: Figure, quoted: Figure) -> list[Slot]:
    """The slots that the lexicon names: act and group."""
    return [
        Slot("act", _equal(source.counted.act, quoted.counted.act)),
        Slot("group", _equal(source.counted.group, quoted.counted.group)),
    ]


def _written(source: Figure, quoted: Figure) -> list[Slot]:
    """The slots that are given as the text has them: place and period."""
    return [
        Slot("place", _alike(source.counted.place, quoted.counted.place)),
        Slot("period", _alike(source.counted.period, quoted.counted.period)),
    ]


def _share(source: Figure, quoted: Figure) -> Slot:
    """Whether both are totals, or both parts."""
    return Slot("share", _equal(source.counted.share, quoted.counted.share))


def _equal(one: str, other: str) -> bool | None:
    """Whether two slots hold the same; None when one of them is empty."""
    if one == other:
        return True
    return one.strip().casefold() == other.strip().casefold() if one and other else None


def _alike(one: str, other: str) -> bool | None:
    """Whether two slots as written mean the same; None when it cannot be told.

    It cannot across scripts, nor when one has all the words of the other and more.
    """
    if one == other:
        return True
    first, second = _content(one), _content(other)
    if first == second:
        return True
    if not first or not second or bool(HAN.search(one)) != bool(HAN.search(other)):
        return None
    if HAN.search(one):
        long, short = sorted(("".join(first), "".join(second)), key=len, reverse=True)
        return None if short in long else False
    return None if set(first) <= set(second) or set(second) <= set(first) else False


def _content(text: str) -> list[str]:
    """The words of a slot without those that tell nothing."""
    words = [fold(word) for word in WORD.findall(text)]
    return [word for word in words if word not in NO_MATTER]


def _unit(source: Figure, quoted: Figure) -> tuple[Slot, Fraction]:
    """Whether the units are the same or convert, and how many of the source's one makes."""
    one, other = source.unit, quoted.unit
    if one == other:
        return Slot("unit", True) if one else _things(source, quoted), SAME
    first, second = SIZES.get(one), SIZES.get(other)
    if first and second and first.measure == second.measure:
        return Slot("unit", True), second.times / first.times
    if one and other:
        return Slot("unit", None if {one, other} in GENERAL else False), SAME
    return _bare(source, quoted, one or other)


def _bare(source: Figure, quoted: Figure, unit: str) -> tuple[Slot, Fraction]:
    """The unit slot when one figure is a bare count and the other is in `unit`."""
    bare, other = (quoted, source) if source.unit else (source, quoted)
    thing = _thing(bare.counted)
    if unit == PERSON:
        if not thing and bare.counted.classifier:  # 具 and 口 may count people
            return Slot("unit", None), SAME
        same_head = bare.counted.head and bare.counted.head == other.counted.head
        return Slot("unit", bool(same_head) or thing in ("", PERSON)), SAME
    if unit == "%" and _is_fraction(bare):
        return Slot("unit", True), 1 / PERCENT if bare is quoted else PERCENT
    return Slot("unit", False if thing or bare.counted.classifier else None), SAME


def _is_fraction(figure: Figure) -> bool:
    """Whether a bare number is part of one whole: `one-third`."""
    high = figure.named.high
    return high is not None and 0 < high < 1


def _things(source: Figure, quoted: Figure) -> Slot:
    """Whether two bare counts are of the same things; the groups of both are compared apart."""
    one, other = source.counted, quoted.counted
    first, second = _thing(one), _thing(other)
    if not first and not second:
        return Slot("head", _equal(one.classifier, other.classifier) or None)
    if first == second or (one.group and other.group):
        return Slot("head", True)
    if not first or not second:  # one that gives a group is named for that
        return Slot("head", True if one.group or other.group else None)
    across = bool(HAN.search(one.head)) != bool(HAN.search(other.head))
    return Slot("head", None if across and PERSON not in (first, second) else False)


def _thing(counted: Counted) -> str:
    """What is counted, by one name for all people; "" where nothing is named."""
    group = counted.group.partition(",")[0]
    if group:
        return group if group in GROUPS_OF_THINGS else PERSON
    head = fold(counted.head)
    words = head.split()
    if words and (words[-1] in PERSON_HEADS or head in PERSON_HEADS):
        return PERSON
    return _singular(head)


def _singular(head: str) -> str:
    """A key by which singular and plural are the same: `hous` of house and houses."""
    if head.endswith(("ss", "us")):
        return head
    key = head.removesuffix("s").removesuffix("e")
    return key[:-1] + "y" if key.endswith("i") else key
