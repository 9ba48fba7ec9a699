"""Figures, moments and their relations, as JSON has them and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import Any

from loccit.model import (
    Figure,
    Interval,
    Moment,
    Place,
    Relation,
    RelationKind,
)
from loccit.reports._counts import many
from loccit.reports._text_lines import clean

Object = dict[str, Any]
Texts = Callable[[Place], str]  # the characters at a place
SAFE = 2**53  # beyond it a float loses whole numbers
DIGITS = 15  # so many decimal digits come through a float unharmed
SIGNS = {"about": "≈ ", "nearly": "≲ ", "order": ""}
SIDES = {"low": "≥>", "high": "≤<"}
TOLD: dict[RelationKind, str] = {
    "agree": "agrees with {source}",
    "rounding": "a rounding of {source}",
    "narrower": "narrower than {source}",
    "wider": "wider than {source}",
    "touch": "touches {source}",
    "overlap": "overlaps {source}",
    "conflict": "against {source}",
    "tension": "in tension with {source}",
    "bound only": "bounded on the same side as {source}",
    "dispute": "{source} is disputed",
    "not comparable": "not comparable with {source}",
}
WORST_FIRST: tuple[RelationKind, ...] = (
    "conflict", "dispute", "tension", "touch", "overlap", "bound only", "not comparable", "wider",
    "narrower", "rounding", "agree",
)  # fmt: skip


def figure_object(figure: Figure, texts: Texts) -> Object:
    """One figure, as `loccit figures` and the report have it."""
    counted = figure.counted
    return {
        "document": figure.place.document,
        "place": _span(figure.place),
        "text": texts(figure.place),
        "stated": interval_object(figure.stated),
        "named": interval_object(figure.named),
        "focal": number(figure.focal),
        "grain": number(figure.grain),
        "hedge": figure.hedge,
        "counted": {
            "head": counted.head,
            "classifier": counted.classifier,
            "act": counted.act,
            "group": counted.group,
            "place": counted.place,
            "period": counted.period,
            "share": counted.share,
        },
        "unit": figure.unit,
        "modality": figure.modality,
        "holder": figure.holder,
        "rule": figure.rule,
    }


def moment_object(moment: Moment, texts: Texts) -> Object:
    """One moment, as `loccit moments` and the report have it."""
    return {
        "document": moment.place.document,
        "place": _span(moment.place),
        "text": texts(moment.place),
        "edtf": moment.edtf,
        "earliest": moment.earliest or None,
        "latest": moment.latest or None,
        "precision": moment.precision,
        "basis": moment.basis,
        "status": moment.status,
        "part": moment.part,
        "rule": moment.rule,
    }


def relation_object(relation: Relation, texts: Texts) -> Object:
    """One relation, with both of what it relates."""
    whole: Callable[..., Object] = moment_object
    if isinstance(relation.source, Figure):
        whole = figure_object
    return {
        "of": "figures" if isinstance(relation.source, Figure) else "moments",
        "source": whole(relation.source, texts),
        "quoted": whole(relation.quoted, texts),
        "relation": relation.kind,
        "slots": list(relation.slots),
        "gap": number(relation.gap),
        "orders": relation.orders,
        "holder": relation.holder,
    }


def interval_object(interval: Interval) -> Object:
    """Both ends of an interval and whether they belong to it; null for an open end."""
    return {
        "low": number(interval.low),
        "high": number(interval.high),
        "low_closed": interval.low_closed,
        "high_closed": interval.high_closed,
    }


def number(value: Fraction | None) -> int | float | str | None:
    """The value as a number where none of it is lost so, else as a string.

    >>> number(Fraction(200_000)), number(Fraction("46.8")), number(Fraction(1, 3))
    (200000, 46.8, '1/3')
    """
    if value is None:
        return None
    if value.denominator == 1:
        return int(value) if abs(value) <= SAFE else str(value)
    if abs(value) < SAFE and Fraction(repr(float(value))) == value:
        return float(value)
    return str(value)


def written(value: Fraction) -> str:
    """The value for readers: whole numbers grouped, decimals where they are exact.

    >>> written(Fraction(200_000)), written(Fraction(5, 2)), written(Fraction(1, 3))
    ('200,000', '2.5', '1/3')
    """
    plain = number(value)
    return f"{plain:,}" if isinstance(plain, int | float) else str(plain)


def entails(figure: Figure) -> str:
    """What the words of a figure entail, in signs: `> 200,000`, `20 to 30`, `≈ 300`."""
    said = figure.stated
    if figure.hedge in ("about", "nearly"):
        return SIGNS[figure.hedge] + _named(figure.named)
    if said.low is not None and said.low == said.high:
        return written(said.low)
    if said.low_closed and said.high_closed and said.low is not None and said.high is not None:
        return f"{written(said.low)} to {written(said.high)}"
    ends = []
    if said.low is not None:
        ends.append(f"{SIDES['low'][not said.low_closed]} {written(said.low)}")
    if said.high is not None:
        ends.append(f"{SIDES['high'][not said.high_closed]} {written(said.high)}")
    return ", ".join(ends)


def sized(figure: Figure) -> str:
    """What the words of a figure entail, with its unit: `> 40 km`; people have none."""
    unit = "" if figure.unit in ("", "person") else f" {figure.unit}"
    return entails(figure) + unit


def known(moment: Moment) -> str:
    """By what a moment is known, where its own words do not say; "" where they do."""
    if moment.status == "unresolved":
        lacking = {"document": ": the document gives no date", "event": ": an event’s date"}
        return f"unresolved{lacking.get(moment.basis, '')}"
    basis = {"document": "relative", "earlier": "from a date before it"}
    status = "" if moment.status == "resolved" else moment.status
    return "; ".join(part for part in (basis.get(moment.basis, ""), status) if part)


def _named(named: Interval) -> str:
    """What the numerals name: one value, or both ends."""
    ends = dict.fromkeys(written(end) for end in (named.low, named.high) if end is not None)
    return " to ".join(ends)


def _span(place: Place) -> Object:
    """The characters that a place spans; the document is said beside it."""
    return {"start": place.start, "end": place.end}


def beside(relation: Relation, texts: Texts) -> str:
    """How a statement stands to the one in its place in the source, in words."""
    source = clean(texts(relation.source.place))
    told = TOLD[relation.kind].format(source=f"“{source}”") + _apart(relation)
    if relation.kind == "not comparable" and relation.slots:
        told += f": {', '.join(relation.slots)}"
    elif "unit" in relation.slots:
        told += "; the unit stands on one side only"
    return told + (f", by {relation.holder}" if relation.holder else "")


def _apart(relation: Relation) -> str:
    """How far apart the two are, in their unit; "" where that is no whole number of days."""
    if not relation.gap:
        return ""
    if isinstance(relation.source, Figure):
        unit = "" if relation.source.unit in ("", "person") else f" {relation.source.unit}"
        return f", {written(relation.gap)}{unit} apart"
    return f", {many(int(relation.gap), 'day')} apart" if relation.gap.denominator == 1 else ""


def by_quoted(relations: Iterable[Relation]) -> dict[Place, Relation]:
    """The relations by the place of the accounts' own statements; of several the worst."""
    found: dict[Place, Relation] = {}
    for relation in relations:
        held = found.get(relation.quoted.place)
        if held is None or WORST_FIRST.index(relation.kind) < WORST_FIRST.index(held.kind):
            found[relation.quoted.place] = relation
    return found


def is_at_odds(relation: Relation) -> bool:
    """Whether a statement says something else than the one in its place in the source."""
    return relation.kind not in ("agree", "rounding")


def counts(figure: Figure) -> str:
    """What a figure counts, the slots that are known in one line."""
    counted = figure.counted
    slots = (counted.share, counted.head or counted.group, counted.act, counted.place)
    return " · ".join(slot for slot in slots if slot)
