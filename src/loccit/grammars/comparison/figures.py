"""Two figures: what each says in the source's unit, and how the quoted one relates."""

from __future__ import annotations

from fractions import Fraction

from loccit.grammars.comparison.gate import SAME, open_gate
from loccit.grammars.comparison.intervals import is_open
from loccit.grammars.comparison.readings import Blur, Reading, relate, resized
from loccit.model import Figure, Interval, Relation

SOFT = frozenset({"about", "nearly", "order"})
POINTS = frozenset({"exact", "about", "nearly"})
CONTESTED = frozenset({"denied", "disputed"})


def compare_figures(source: Figure, quoted: Figure) -> Relation:
    """How the quoted figure stands to the source's.

    `slots` are those in which they differ when they are not comparable; else those that only
    one of them gives, on which the comparison is blind.
    """
    gate = open_gate(source, quoted)
    if gate.differ:
        return Relation(source, quoted, "not comparable", gate.differ)
    first, second = read(source), read(quoted)
    if gate.times is not SAME:
        second = resized(second, gate.times)
    if source.modality in CONTESTED or quoted.modality in CONTESTED:
        mute = first.says_nothing or second.says_nothing
        distance = None if mute else relate(first, second).orders
        holder = _denier(source, quoted)
        return Relation(source, quoted, "dispute", gate.blind, orders=distance, holder=holder)
    if first.says_nothing or second.says_nothing:
        return Relation(source, quoted, "not comparable", ("value",))
    kind, gap, distance = relate(first, second)
    return Relation(source, quoted, kind, gate.blind, gap, distance)


def read(figure: Figure) -> Reading:
    """What is compared of a figure, in its own unit."""
    hedge, focal = figure.hedge, figure.focal
    blind = is_open(figure.stated)
    blur: Blur = "about" if blind else ""
    shape = figure.named if blind else figure.stated
    if hedge == "nearly" and focal is not None and figure.grain > 0:
        blur, shape = "nearly", _just_below(focal, figure.grain)
    return Reading(
        shape,
        blind or hedge in SOFT,
        blur,
        focal,
        figure.grain,
        hedge in POINTS and _is_point(figure),
    )


def _is_point(figure: Figure) -> bool:
    """Whether the numerals name one value."""
    named = figure.named
    return figure.focal is not None and named.low is not None and named.low == named.high


def _just_below(focal: Fraction, grain: Fraction) -> Interval:
    """Where `nearly 300` lies: below 300, and so close that it is 300 when rounded.

    What the word entails is all below 300; but 2 is not what it names.
    """
    return Interval(focal - grain / 2, focal, low_closed=True)


def _denier(source: Figure, quoted: Figure) -> str:
    """Who denies, of two figures of which one at least is denied; both when both are."""
    holders = [f.holder for f in (source, quoted) if f.modality in CONTESTED and f.holder]
    return "; ".join(dict.fromkeys(holders))
