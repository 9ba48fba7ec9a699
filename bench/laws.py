"""What must hold of any comparison: each law returns the violation as a text, or None.

A law looks at relations that were worked out, never at how they were.
"""

from __future__ import annotations

from fractions import Fraction

from loccit.lexicon.unit_sizes import SIZES
from loccit.model import Figure, Interval, Relation, RelationKind

CONVERSE: dict[RelationKind, RelationKind] = {"narrower": "wider", "wider": "narrower"}
SHARING = frozenset({"agree", "narrower", "wider", "touch", "overlap", "bound only"})
CONTESTED = frozenset({"denied", "disputed"})
SOFT = frozenset({"about", "nearly", "order"})


def reflexive(found: Relation) -> str | None:
    """What is compared with itself agrees, unless it is denied."""
    contested = isinstance(found.source, Figure) and found.source.modality in CONTESTED
    if found.kind != ("dispute" if contested else "agree"):
        return _violated("reflexive", found)
    return _violated("reflexive", found) if found.orders else None


def converse(there: Relation, back: Relation) -> str | None:
    """The other way round narrower is wider, and all else stays; a gap is the same length."""
    if back.kind != CONVERSE.get(there.kind, there.kind):
        return _violated("converse", there, back)
    if (there.orders, set(there.slots)) != (back.orders, set(back.slots)):
        return _violated("converse", there, back)
    if there.gap is None or back.gap is None:
        return None if there.gap is back.gap else _violated("converse", there, back)
    times = unit_times(there)
    return None if there.gap * times == back.gap else _violated("converse", there, back)


def scale(before: Relation, after: Relation, times: Fraction) -> str | None:
    """With both sides multiplied by a positive number only the gap changes, by as much."""
    gap = None if before.gap is None else before.gap * times
    same = (before.kind, before.slots, before.orders) == (after.kind, after.slots, after.orders)
    return None if same and after.gap == gap else _violated("scale", before, after)


def unit_change(before: Relation, after: Relation) -> str | None:
    """With the quoted side told in another unit nothing changes."""
    first = (before.kind, before.slots, before.orders, before.gap)
    second = (after.kind, after.slots, after.orders, after.gap)
    return None if first == second else _violated("unit", before, after)


def order(found: Relation, source: Interval, quoted: Interval) -> str | None:
    """Hard sides with nothing in common conflict, at the distance of their nearest ends.

    The intervals are what both sides entail, in the source's unit. Roundings are excepted:
    they are of numerals, not of intervals.
    """
    if found.kind in ("rounding", "dispute", "not comparable"):
        return None
    distance = apart(source, quoted)
    if (distance is None) != (found.kind != "conflict"):
        return _violated("order", found)
    return None if found.gap == distance else _violated("order", found)


def monotone(before: Relation, after: Relation) -> str | None:
    """With one hard side widened what had a value in common still has; a gap never grows."""
    if before.kind in SHARING and after.kind not in SHARING:
        return _violated("monotone", before, after)
    if before.gap is not None and after.gap is not None and after.gap > before.gap:
        return _violated("monotone", before, after)
    return None


def unpooled(found: Relation, source: object, quoted: object) -> str | None:
    """A relation holds both sides as they were; a number of its own it has only as a gap."""
    if found.source is not source or found.quoted is not quoted:
        return _violated("unpooled", found)
    return (
        None
        if (found.gap is not None) == (found.kind == "conflict")
        else _violated("unpooled", found)
    )


def disputed(found: Relation) -> str | None:
    """A denied figure is in dispute or not comparable, and in nothing else."""
    assert isinstance(found.source, Figure)
    assert isinstance(found.quoted, Figure)
    contested = found.source.modality in CONTESTED or found.quoted.modality in CONTESTED
    wanted = ("dispute", "not comparable") if contested else ()
    if contested and found.kind not in wanted:
        return _violated("dispute", found)
    return _violated("dispute", found) if found.kind == "dispute" and not contested else None


def unit_times(found: Relation) -> Fraction:
    """How many of the quoted side's unit one of the source's makes."""
    one, other = getattr(found.source, "unit", ""), getattr(found.quoted, "unit", "")
    if "unit" in found.slots:  # compared as if it were one
        return Fraction(1)
    if {one, other} == {"%", ""}:  # 33 % and one-third
        return Fraction(1, 100) if one else Fraction(100)
    if one == other or one not in SIZES or other not in SIZES:
        return Fraction(1)
    return SIZES[one].times / SIZES[other].times


def apart(source: Interval, quoted: Interval) -> Fraction | None:
    """How far apart two intervals are; None when they have a value in common."""
    lows = [(i.low, not i.low_closed) for i in (source, quoted) if i.low is not None]
    highs = [(i.high, i.high_closed) for i in (source, quoted) if i.high is not None]
    if not lows or not highs:
        return None
    low, high = max(lows), min(highs)
    common = low[0] < high[0] or (low[0] == high[0] and not low[1] and high[1])
    return None if common else low[0] - high[0]


def _violated(law: str, *found: Relation) -> str:
    """A violation, with all that was compared."""
    return "\n  ".join([f"{law} is violated:", *(str(relation) for relation in found)])
