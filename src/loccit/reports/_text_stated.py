"""The figures and dates of the accounts in a terminal report, beside those of the sources."""

from __future__ import annotations

from collections.abc import Sequence

from loccit.model import Critique, Statements
from loccit.reports._lines import Lines
from loccit.reports._stated import beside, by_quoted, counts, entails, table
from loccit.reports._text_lines import Sheet, clean

MOST = 40  # rows shown of each; the rest has a command of its own
FIGURES = ("place", "figure", "says", "counts", "whose", "in the source")
MOMENTS = ("place", "date", "edtf", "status", "in the source")


def stated(sheet: Sheet, critique: Critique, lines: Lines) -> None:
    """What the accounts state in figures and in dates; nothing where they state none."""
    accounts = set(critique.accounts)
    own = Statements(
        tuple(f for f in critique.stated.figures if f.place.document in accounts),
        tuple(m for m in critique.stated.moments if m.place.document in accounts),
    )
    relations = by_quoted(critique.relations)
    compared = {place: beside(relation, lines.at) for place, relation in relations.items()}
    figures = [
        (
            lines.cite(f.place),
            clean(lines.at(f.place)),
            entails(f),
            counts(f),
            f.holder,
            compared.get(f.place, ""),
        )
        for f in own.figures
    ]
    moments = [
        (
            lines.cite(m.place),
            clean(lines.at(m.place)),
            m.edtf,
            "" if m.status == "resolved" else m.status,
            compared.get(m.place, ""),
        )
        for m in own.moments
    ]
    _listed(sheet, "FIGURES", FIGURES, figures, "loccit figures")
    _listed(sheet, "DATES", MOMENTS, moments, "loccit moments")


def _listed(
    sheet: Sheet, heading: str, heads: Sequence[str], rows: Sequence[tuple[str, ...]], command: str
) -> None:
    """The first rows under a heading, and how many more there are."""
    if not rows:
        return
    sheet.heading(heading)
    sheet.rows(table(heads, rows[:MOST], sheet.width - 2), indent=2)
    if len(rows) > MOST:
        sheet.paragraph(
            (f"and {len(rows) - MOST:,} more: {command} lists them all", "dim"), indent=2
        )
