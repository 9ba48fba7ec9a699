"""The figures and dates of the accounts in a terminal report, beside those of the sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from loccit.model import Critique, Figure, Moment, Place
from loccit.reports._lines import Lines
from loccit.reports._stated import beside, by_quoted, counts, is_at_odds, known, sized
from loccit.reports._stated_tables import table
from loccit.reports._text_lines import Sheet, clean, columns

MOST = 40  # rows shown of each; the rest has a command of its own
HEADS = ("place", "words", "says", "about")


@dataclass(frozen=True, slots=True)
class Row:
    """One statement: its cells, and how it stands to the one in its place in the source."""

    cells: tuple[str, ...]
    compared: str
    at_odds: bool


def stated(sheet: Sheet, critique: Critique, lines: Lines) -> None:
    """What the accounts state in figures and in dates; nothing where they state none."""
    relations = by_quoted(critique.relations)
    own = set(critique.accounts)

    def row(each: Figure | Moment, says: str, about: str) -> Row:
        words = clean(lines.at(each.place))
        relation = relations.get(each.place)
        compared = beside(relation, lines.at) if relation else ""
        odd = relation is not None and is_at_odds(relation)
        return Row((cited(each.place), words, says, about), compared, odd)

    roots = {name.partition("#")[0] for name in own}

    def cited(place: Place) -> str:
        cite = lines.cite(place)
        return cite if len(roots) > 1 else cite.removeprefix(min(roots)).removeprefix(":")

    figures = [f for f in critique.stated.figures if f.place.document in own]
    moments = [m for m in critique.stated.moments if m.place.document in own]
    _listed(sheet, "FIGURES", [row(f, sized(f), _whose(f)) for f in figures], "loccit figures")
    _listed(sheet, "DATES", [row(m, m.edtf, known(m)) for m in moments], "loccit moments")


def _whose(figure: Figure) -> str:
    """What a figure counts, how it is asserted, and whose it is."""
    how = "" if figure.modality == "asserted" else figure.modality
    return "; ".join(part for part in (counts(figure), how, figure.holder) if part)


def _listed(sheet: Sheet, heading: str, rows: Sequence[Row], command: str) -> None:
    """The first rows under a heading, each with its source beneath, and how many more there are.

    None that says something else than its source is left out.
    """
    if not rows:
        return
    sheet.heading(heading)
    shown = [row for at, row in enumerate(rows) if at < MOST or row.at_odds]
    lines = table(HEADS, [row.cells for row in shown], sheet.width - 2, whole=(0, 2))
    indent = 4 + max(columns(row.cells[0]) for row in shown)
    sheet.rows(lines[:1], indent=2)
    for row, line in zip(shown, lines[1:], strict=True):
        sheet.rows([line], indent=2)
        if row.compared:
            sheet.paragraph((row.compared, "dim"), indent=min(indent, sheet.width // 3))
    more = len(rows) - len(shown)
    if more:
        told = f"and {more:,} more, none at odds with its source: {command} lists them all"
        sheet.paragraph((told, "dim"), indent=2)
