"""All that is known about the findings at one place of an account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from loccit.model import Borrowing, CreditVerdict, Critique, Edit, Fault, Place, Verdict
from loccit.reports._counts import many
from loccit.reports._lines import Lines
from loccit.reports._text_finding import both_sides, cited, credited, finding
from loccit.reports._text_lines import Sheet, shorten
from loccit.reports.text import WIDTH

AGREEING = 60  # columns of words that agree
NEAREST = 3  # findings named when there is none at the place


@dataclass(frozen=True, slots=True)
class Heard:
    """What one kind of fault says to a comparison: the faults it sees, none when it is silent."""

    kind: str
    meaning: str
    faults: tuple[Fault, ...]


def render_explained(
    critique: Critique,
    found: Sequence[tuple[int, Verdict, Sequence[Heard]]],
    width: int = WIDTH,
    colour: bool = False,
) -> str:
    """Everything about the verdicts in `found`, each with its number and what kinds said."""
    sheet, lines = Sheet(width, colour), Lines(critique)
    for number, verdict, heard in found:
        finding(sheet, number, verdict, lines)
        _mention(sheet, verdict, lines)
        _matches(sheet, verdict, lines)
        _edits(sheet, verdict, lines)
        _differences(sheet, verdict, lines)
        _credits(sheet, verdict, lines)
        _kinds(sheet, verdict, heard, lines)
    return str(sheet)


def nearest(critique: Critique, place: Place) -> str:
    """The findings nearest to `place` in its document, in a sentence."""
    lines = Lines(critique)
    beside = [v for v in critique.verdicts if v.mention.place.document == place.document]
    beside.sort(key=lambda v: (_distance(v.mention.place, place), v.mention.place))
    if not beside:
        return f"there are no findings in {place.document}"
    named = (
        f"{lines.cite(v.mention.place)} “{shorten(lines.at(v.mention.place), 40)}”"
        for v in beside[:NEAREST]
    )
    return f"the nearest are {', '.join(named)}"


def _distance(mention: Place, place: Place) -> int:
    """How many characters lie between the two; 0 when they touch."""
    return max(0, mention.start - place.start, place.start - mention.end)


def _mention(sheet: Sheet, verdict: Verdict, lines: Lines) -> None:
    """What was found, and how it is set off."""
    mention = verdict.mention
    sheet.heading("Mention")
    if isinstance(mention, Borrowing):
        how = "a borrowing: wording shared with a source, with no marks"
    else:
        how = f"a quotation set off by {HOW[mention.form]}, level {mention.level}"
        how += "" if mention.closed else ", with no closing mark"
    where = f"characters {mention.place.start:,} to {mention.place.end:,}, id {verdict.id}"
    sheet.paragraph((f"{how}; {where}", ""), indent=2)
    for echo in verdict.trace.echoes:
        sheet.paragraph((f"again in the account at {cited(lines, echo)}", ""), indent=2)


HOW = {"marks": "marks", "block": "the page, as a block", "bare": "the credit behind it"}


def _matches(sheet: Sheet, verdict: Verdict, lines: Lines) -> None:
    """Every place it may come from, with what of it each has."""
    sheet.heading("Matches, likeliest first")
    if not verdict.trace.matches:
        why = "too few words to be told from chance" if verdict.trace.too_short else "none"
        sheet.paragraph((why, ""), indent=2)
    for match in verdict.trace.matches:
        share = f" ({match.kept} of {many(match.of, 'word')} agree)"
        sheet.paragraph((cited(lines, match.place), "bold"), (share, ""), indent=2)
        for part in match.parts:
            joint = f"{part.joint}: " if part.joint else ""
            words = shorten(lines.at(part.source), 2 * AGREEING)
            sheet.paragraph((f"{joint}“{words}”", ""), indent=4)


def _edits(sheet: Sheet, verdict: Verdict, lines: Lines) -> None:
    """The steps from the source's words to the quoted ones."""
    if verdict.edits:
        sheet.heading("Edits, from the source to the quotation")
    for edit in verdict.edits:
        sheet.paragraph((_edit(edit, lines), ""), label=f"  {edit.op:<9}")


def _edit(edit: Edit, lines: Lines) -> str:
    """One step, with the words as they stand."""
    source, quoted = (
        shorten(lines.at(Place(w[0].place.document, w[0].place.start, w[-1].place.end)), AGREEING)
        if w
        else ""
        for w in (edit.source, edit.quoted)
    )
    if edit.op == "equal":
        return f"“{quoted}”"
    return " → ".join(f"“{words}”" if words else "nothing" for words in (source, quoted))


def _differences(sheet: Sheet, verdict: Verdict, lines: Lines) -> None:
    """What differs and is no fault."""
    if verdict.differences:
        sheet.heading("Differences that are no faults")
    for difference in verdict.differences:
        sides = " → ".join(
            f"“{shorten(lines.at(place), 40)}”" if place else "nothing"
            for place in (difference.source, difference.quoted)
        )
        sheet.paragraph((sides, ""), label=f"  {difference.kind:<12}")


def _credits(sheet: Sheet, verdict: Verdict, lines: Lines) -> None:
    """Each credit, the rule that found it, and why it names what it names."""
    sheet.heading("Credits")
    if not verdict.credits:
        sheet.paragraph(("none", ""), indent=2)
    for judged in verdict.credits:
        sheet.paragraph((credited(judged), "bold"), indent=2)
        sheet.paragraph((_why(judged, lines), ""), indent=4)


def _why(judged: CreditVerdict, lines: Lines) -> str:
    """Where a credit stands and what led to it."""
    credit = judged.credit
    found = f"at {cited(lines, credit.place)}, by the rule “{credit.rule}”"
    resolved = f"{credit.resolution.standing}: {credit.resolution.why}".removesuffix(": ")
    address = f"; links to {credit.address}" if credit.address else ""
    return f"{found} (right {credit.confidence:.0%} of the time); {resolved}{address}"


def _kinds(sheet: Sheet, verdict: Verdict, heard: Sequence[Heard], lines: Lines) -> None:
    """What each kind of fault is, and whether it spoke."""
    sheet.heading("Kinds of fault")
    if not heard:
        sheet.paragraph(("none was asked: there is no source to compare with", ""), indent=2)
    for said in heard:
        spoke = "spoke" if said.faults else "silent"
        sheet.paragraph((said.kind, "bold"), (f": {said.meaning}", ""), label=f"  {spoke:<8}")
        for fault in said.faults:
            borrowed = "" if fault in verdict.faults else REMARK
            sheet.paragraph((both_sides(fault, lines) + borrowed, ""), indent=10)


REMARK = " (no fault of this finding: it is shown as a remark or set aside)"
