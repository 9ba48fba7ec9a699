"""Where a remembered sentence is from: each place with the words around it."""

from __future__ import annotations

from loccit.model import Critique, Match, Place
from loccit.reports._counts import counted
from loccit.reports._lines import Lines
from loccit.reports._text_diff import diff
from loccit.reports._text_finding import cited
from loccit.reports._text_lines import Piece, Sheet, clean, ends
from loccit.reports.text import WIDTH, not_checked

AROUND = 160  # columns of the source shown before and behind the words
SHOWN = 10  # places; the JSON report has them all


def render_traced(critique: Critique, width: int = WIDTH, colour: bool = False) -> str:
    """The places that the one verdict of `critique` was traced to, likeliest first."""
    sheet, lines = Sheet(width, colour), Lines(critique)
    (verdict,) = critique.verdicts
    why = counted(critique).sourceless
    said = f"Not searched: {why}." if why else verdict.says or "In none of the sources given."
    sheet.paragraph((said, "bold"))
    for match in verdict.trace.matches[:SHOWN]:
        _match(sheet, match, lines)
    more = len(verdict.trace.matches) - SHOWN
    if more > 0:
        sheet.paragraph((f"and in {more:,} more, named in --format json", ""))
    changed = diff(verdict, lines, colour)
    if changed:
        sheet.gap()
        sheet.paragraph(*changed, label="words   ")
    not_checked(sheet, critique, lines)
    return str(sheet)


def _match(sheet: Sheet, match: Match, lines: Lines) -> None:
    """A place, how much of the words it has, and the words as they stand there."""
    sheet.gap()
    whole = match.kept == match.of
    share = "all words agree" if whole else f"{match.kept} of {match.of} words agree"
    title = lines[match.place.document].title
    named = f", {title}" if title else ""
    sheet.paragraph((cited(lines, match.place), "bold"), (f"{named} ({share})", ""))
    for part in match.parts:
        sheet.paragraph(*_in_context(part.source, lines), indent=2)


def _in_context(place: Place, lines: Lines) -> list[Piece]:
    """The words at `place` between what stands before and behind them."""
    text = lines[place.document].text
    before = text[max(0, place.start - 4 * AROUND) : place.start]
    behind = text[place.end : place.end + 4 * AROUND]
    words = text[place.start : place.end]
    return [
        (_last(before.rpartition("\n\n")[2]), ""),
        (f"»{words}«", "verbatim"),
        (_first(behind.partition("\n\n")[0]), ""),
    ]


def _last(text: str) -> str:
    """The end of `text`, as much as is shown, with the space behind it."""
    tail = clean(text)
    if len(tail) > AROUND:
        tail = f"… {ends(tail, 2 * AROUND)[1]}"
    return tail + (" " if text[-1:].isspace() else "")


def _first(text: str) -> str:
    """The beginning of `text`, as much as is shown, with the space before it."""
    head = clean(text)
    if len(head) > AROUND:
        head = f"{ends(head, 2 * AROUND)[0]} …"
    return (" " if text[:1].isspace() else "") + head
