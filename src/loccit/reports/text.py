"""Text: the findings for a terminal, the worst first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from loccit import __version__
from loccit.model import Credit, Critique, Verdict
from loccit.reports._counts import counted, elsewhere, many, on_all, ranked, summary
from loccit.reports._lines import Lines
from loccit.reports._text_finding import cited, finding, folded
from loccit.reports._text_lines import Piece, Sheet, shorten
from loccit.reports._text_stated import stated
from loccit.reports._wanted import Wanted, wanted

WIDTH = 80  # columns, where nobody says how wide the terminal is
EXAMPLES = 5  # short quotations named under NOT CHECKED
NEXT = "Put the sources wanted into a folder, then: loccit check ACCOUNT -s FOLDER"


def write(critique: Critique) -> str:
    """The report at 80 columns, without colours."""
    return render(critique)


def render(critique: Critique, width: int = WIDTH, colour: bool = False) -> str:
    """The report at a width in columns."""
    sheet, lines = Sheet(width, colour), Lines(critique)
    sheet.paragraph((summary(critique), "bold"))
    not_checked(sheet, critique, lines)
    if critique.sources:
        _findings(sheet, "FINDINGS, the worst first", ranked(critique), lines)
    else:
        thread = [(number, verdict) for number, verdict in ranked(critique) if verdict.match]
        _findings(sheet, "COMMENTS, held against what they answer", thread, lines)
        _mentions(sheet, critique, lines)
        _wanted(sheet, critique, lines)
    stated(sheet, critique, lines)
    _basis(sheet, critique)
    return str(sheet)


def not_checked(sheet: Sheet, critique: Critique, lines: Lines) -> None:
    """What was not checked and why; always there, since silence would read as a pass."""
    sheet.heading("NOT CHECKED")
    said = list(_skipped(critique, lines))
    for pieces in said or [[("nothing", "")]]:
        sheet.paragraph(*pieces, indent=2)
    for note in critique.notes:
        if on_all(note):
            continue  # said above
        about = [(f"{note.about}: ", "bold")] if note.about else []
        sheet.paragraph(*about, (note.message, ""), indent=4 if said else 2)


def _skipped(critique: Critique, lines: Lines) -> Iterator[list[Piece]]:
    """A line on each reason for which something was not checked."""
    counts = counted(critique)
    if not counts.sources:
        thread = any(verdict.match for verdict in critique.verdicts)
        what = "everything but the comments that quote what they answer" if thread else "everything"
        yield [(f"{what}: {counts.sourceless}", "bold")]
    short = [v for v in critique.verdicts if v.standing == "short"]
    if short:
        named = [shorten(lines.at(v.mention.place), 24) for v in short[:EXAMPLES]]
        more = ", …" if len(short) > EXAMPLES else ""
        shown = ", ".join(f"“{words}”" for words in named)
        yield [(f"{many(len(short), 'quotation')} too short to trace: {shown}{more}", "")]
    for gone in counts.left_out:
        size = f"{many(gone.blocks, 'block')}, {many(gone.characters, 'character')}"
        yield [(f"left out of the account, {gone.reason}: {size}", "")]
    for language, untraced in counts.languages:
        found_nowhere = f"{many(untraced, 'quotation')} in none of the others"
        yield [(f"no source is in the account's language ({language}); {found_nowhere}", "")]
    if counts.unread:
        yield [(f"{many(len(counts.unread), 'file')} not read:", "")]
    elif not all(map(on_all, critique.notes)):
        yield [("to know:", "")]


def _findings(
    sheet: Sheet, heading: str, found: Iterable[tuple[int, Verdict]], lines: Lines
) -> None:
    """What is worth reading, whole; then what is word for word, a line each."""
    order = [(number, v) for number, v in found if v.standing != "short"]
    told = [(number, v) for number, v in order if not _faithful(v)]
    if told:
        sheet.heading(heading)
        for number, verdict in told:
            finding(sheet, number, verdict, lines)
    faithful = {number: v for number, v in order if _faithful(v)}
    if faithful:
        sheet.heading("WORD FOR WORD")
        for number in sorted(faithful):
            folded(sheet, number, faithful[number], lines)


def _faithful(verdict: Verdict) -> bool:
    """Whether it is verbatim, and from where it is said to be."""
    return verdict.standing == "verbatim" and not elsewhere(verdict)


def _mentions(sheet: Sheet, critique: Critique, lines: Lines) -> None:
    """Every quotation with its credits, where there was nothing to check them against."""
    bare = [(n, verdict) for n, verdict in enumerate(critique.verdicts, 1) if not verdict.match]
    if bare:
        sheet.heading("QUOTATIONS AND THEIR CREDITS")
    for number, verdict in bare:
        place = verdict.mention.place
        sheet.paragraph((cited(lines, place), ""), label=f"{number:>3}  ")
        words = shorten(lines.at(place), 2 * (sheet.width - 10))
        sheet.paragraph((f"“{words}”", ""), indent=5)
        for judged in verdict.credits:
            sheet.paragraph(*_credit(judged.credit), indent=5)


def _wanted(sheet: Sheet, critique: Critique, lines: Lines) -> None:
    """The sources that the accounts name, each once, with its link; and what to do next."""
    sources = wanted(critique)
    if sources:
        sheet.heading("SOURCES WANTED")
    for source in sources:
        sheet.paragraph(*_credit(source), (f"  {cited(lines, source.place)}", "dim"), indent=2)
    sheet.heading("NEXT")
    sheet.paragraph((NEXT, ""), indent=2)


def _credit(credit: Credit | Wanted) -> Iterator[Piece]:
    """A credit or a source that is wanted, as the account gives it."""
    yield f"{shorten(credit.name, 60)} ({credit.role})", "bold"
    if credit.address:
        yield f"  {credit.address}", ""


def _basis(sheet: Sheet, critique: Critique) -> None:
    """What the report rests on, so that it can be made again."""
    searched = f"{many(len(critique.sources), 'source')} searched"
    read = f"{many(len(critique.accounts), 'document')} examined"
    sheet.gap()
    sheet.paragraph((f"Loccit {__version__}: {read}, {searched}.", "dim"))
    if critique.sources:
        sheet.paragraph((f"collection {critique.digest}", "dim"))
