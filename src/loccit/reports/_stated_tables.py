"""Figures and moments as a table for a terminal and as CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from loccit.model import Critique, Place, Statements
from loccit.reports._lines import Lines
from loccit.reports._stated import counts, entails, figure_object, moment_object
from loccit.reports._text_lines import clean, columns, shorten

Object = dict[str, Any]
Texts = Callable[[Place], str]  # the characters at a place
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
