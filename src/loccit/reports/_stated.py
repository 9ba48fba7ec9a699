"""Figures, moments and their relations as JSON has them, as CSV and as a table."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import Any

from loccit.model import (
    Critique,
    Figure,
    Interval,
    Moment,
    Place,
    Relation,
    RelationKind,
    Statements,
)
from loccit.reports._counts import many
from loccit.reports._lines import Lines
from loccit.reports._text_lines import clean, columns, shorten

Object = dict[str, Any]
Texts = Callable[[Place], str]  # the characters at a place
SAFE = 2**53  # beyond it a float loses whole numbers
DIGITS = 15  # so many decimal digits come through a float unharmed
SIGNS = {"about": "≈ ", "nearly": "≲ ", "order": ""}
SIDES = {"low": "≥>", "high": "≤<"}
FIGURE_HEADS = ("place", "figure", "says", "hedge", "unit", "counts", "how", "whose")
MOMENT_HEADS = ("place", "moment", "edtf", "earliest", "latest", "precision", "basis", "status")
FIGURE_FIELDS = (
    "document place.start place.end text stated.low stated.high stated.low_closed "
    "stated.high_closed named.low named.high named.low_closed named.high_closed focal grain hedge "
    "counted.head counted.classifier "
    "counted.act counted.group counted.place counted.period counted.share unit modality holder rule"
).split()
MOMENT_FIELDS = (
    "document place.start place.end text edtf earliest latest precision basis status part rule"
).split()
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
GAP = 2  # columns between two cells
NARROWEST = 8  # columns of a cell, below which nothing of it can be read
WIDEST = 40  # columns of a cell; what is longer is cut in its middle
EXACT = re.compile(r"-?\d+(?:/\d+)?")  # a number that is written as text
FORMULA = "=+-@＝＋－＠\t\r"  # what a spreadsheet would take for the beginning of a formula


def figures(critique: Critique, form: str, width: int = 0) -> str:
    """Every figure of a critique, as a `table` of a width, as `json` or `csv`."""
    lines = Lines(critique)
    objects = [figure_object(figure, lines.at) for figure in critique.stated.figures]
    rows = figure_rows(critique.stated, lines.at, lines.cite)
    told = table(FIGURE_HEADS, rows, width) if rows else ["no figures"]
    return _as(form, objects, FIGURE_FIELDS, told)


def moments(critique: Critique, form: str, width: int = 0) -> str:
    """Every moment of a critique, as a `table` of a width, as `json` or `csv`."""
    lines = Lines(critique)
    objects = [moment_object(moment, lines.at) for moment in critique.stated.moments]
    rows = moment_rows(critique.stated, lines.at, lines.cite)
    told = table(MOMENT_HEADS, rows, width) if rows else ["no moments"]
    return _as(form, objects, MOMENT_FIELDS, told)


def _as(form: str, objects: list[Object], fields: Sequence[str], told: list[str]) -> str:
    """The objects in a format; `told` are the lines of their table."""
    if form == "json":
        return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"
    return as_csv(objects, fields) if form == "csv" else "\n".join(told) + "\n"


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


def figure_rows(stated: Statements, texts: Texts, cite: Texts) -> list[tuple[str, ...]]:
    """A row a figure, as the table shows it."""
    return [
        (
            cite(f.place),
            clean(texts(f.place)),
            entails(f),
            f.hedge,
            f.unit,
            counts(f),
            "" if f.modality == "asserted" else f.modality,
            f.holder,
        )
        for f in stated.figures
    ]


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


def moment_rows(stated: Statements, texts: Texts, cite: Texts) -> list[tuple[str, ...]]:
    """A row a moment, as the table shows it."""
    return [
        (
            cite(m.place),
            clean(texts(m.place)),
            m.edtf,
            m.earliest,
            m.latest,
            f"{m.part} of {m.precision}" if m.part and m.part not in m.precision else m.precision,
            m.basis,
            m.status,
        )
        for m in stated.moments
    ]


def table(
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    width: int = 0,
    whole: Sequence[int] = (0,),
) -> list[str]:
    """The rows under their heads, in columns; one that is empty all through is left out.

    With a `width` the widest columns but those in `whole` are cut until all fit, each cell in
    its middle.
    """
    cells = [[clean(cell) for cell in row] for row in rows]
    kept = [n for n in range(len(heads)) if any(row[n] for row in cells)]
    lines = [[heads[n] for n in kept], *([row[n] for n in kept] for row in cells)]
    wide = [min(WIDEST, max(columns(line[n]) for line in lines)) for n in range(len(kept))]
    while width and sum(wide) + GAP * (len(wide) - 1) > width:
        widest = max(range(len(wide)), key=lambda n: (kept[n] not in whole, wide[n], -n))
        if wide[widest] <= NARROWEST:
            break  # it cannot be made to fit
        wide[widest] -= 1
    return [_line(line, wide) for line in lines]


def _line(cells: Sequence[str], wide: Sequence[int]) -> str:
    """The cells in columns of those widths."""
    cut = [shorten(cell, room) for cell, room in zip(cells, wide, strict=True)]
    told = (cell + " " * (room - columns(cell) + GAP) for cell, room in zip(cut, wide, strict=True))
    return "".join(told).rstrip()


def as_csv(objects: Sequence[Object], heads: Sequence[str]) -> str:
    """The objects as CSV with a head; what is nested has its names joined by a dot."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    for each in objects:
        flat = flattened(each)
        writer.writerow([_cell(flat[head]) for head in heads])
    return out.getvalue()


def flattened(value: Object, before: str = "") -> Object:
    """The object with the keys of what is nested in it joined by dots."""
    flat: Object = {}
    for key, inner in value.items():
        if isinstance(inner, dict):
            flat |= flattened(inner, f"{before}{key}.")
        else:
            flat[before + key] = inner
    return flat


def _cell(value: object) -> object:
    """A value as CSV has it: nothing for null, and no text that a spreadsheet would run."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str) and value[:1] and value[0] in FORMULA and not EXACT.fullmatch(value):
        return "'" + value
    return value
