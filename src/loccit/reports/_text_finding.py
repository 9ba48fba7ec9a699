"""One verdict on a terminal: whole, or folded to a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from loccit.model import CreditVerdict, Fault, Match, Place, Quotation, Verdict
from loccit.reports._counts import elsewhere, many
from loccit.reports._lines import Lines
from loccit.reports._text_diff import diff
from loccit.reports._text_lines import Piece, Sheet, columns, shorten

OTHERS = 3  # other places named; the other reports have them all
FOLDED = 24  # columns that the words of a folded finding get at least


def finding(sheet: Sheet, number: int, verdict: Verdict, lines: Lines) -> None:
    """Everything about one verdict: its words, what differs, its credits, other places."""
    place, style = verdict.mention.place, _style(verdict)
    sheet.gap()
    where = f"  {cited(lines, place)}"
    sheet.paragraph((_standing(verdict), style), (where, ""), label=f"{number:>3}  ")
    quoted = shorten(lines.at(place), 2 * (sheet.width - 10))
    sheet.paragraph((f"“{quoted}”", ""), indent=5)
    if verdict.says:
        sheet.paragraph((verdict.says, "bold"), indent=5)
    for label, pieces in _details(verdict, lines, sheet.colour):
        sheet.paragraph(*pieces, label=f"     {label:<8}")


def folded(sheet: Sheet, number: int, verdict: Verdict, lines: Lines) -> None:
    """A faithful mention on one line, and what else there is to say of it on a second."""
    place, match, aside = verdict.mention.place, verdict.match, list(_aside(verdict, lines))
    label, cite, behind = f"{number:>3}  ", lines.cite(place), ""
    if match:
        behind = f" ← {lines.cite(match.place)}"
        if columns(label + cite + behind) + FOLDED > sheet.width:
            behind, aside = "", [f"in {lines.cite(match.place)}", *aside]
    room = max(FOLDED, sheet.width - columns(label + cite + behind) - 3)
    sheet.line(f"{cite} “{shorten(lines.at(place), room)}”{behind}", label=label)
    if aside:
        sheet.paragraph(("; ".join(aside), "dim"), indent=5)


def _aside(verdict: Verdict, lines: Lines) -> Iterator[str]:
    """What there is to say of a faithful mention beyond its place."""
    if verdict.chain:
        yield f"as given by {verdict.chain.carrier.name}"
    for judged in verdict.credits:
        carried = verdict.chain is not None and judged.credit == verdict.chain.carrier
        if judged.standing != "confirmed" and not carried:
            yield credited(judged)
    equal = [other for other in verdict.trace.matches[1:] if _fits_as_well(other, verdict)]
    if equal:
        yield f"as well in {_named(equal, lines)}"
    kinds = Counter(difference.kind for difference in verdict.differences)
    if kinds:
        yield "differs in " + ", ".join(kinds)


def _details(verdict: Verdict, lines: Lines, colour: bool) -> Iterator[tuple[str, list[Piece]]]:
    """The labelled lines of a finding."""
    match = verdict.match
    if match:
        kept = f" ({match.kept} of {many(match.of, 'word')} agree)"
        yield "source", [(cited(lines, match.place) + kept, "")]
        for part in match.parts[1:]:
            yield "and", [(cited(lines, part.source), ""), (f" ({part.joint})", "dim")]
    changed = diff(verdict, lines, colour)
    if changed:
        yield "words", changed
    for label, faults in (("fault", verdict.faults), ("remark", verdict.remarks)):
        for fault in faults:
            yield label, [(f"{fault.kind}: ", "bold"), (both_sides(fault, lines), "")]
    kinds = Counter(difference.kind for difference in verdict.differences)
    if kinds:
        yield "also", [("differs in " + ", ".join(kinds), "")]
    for judged in verdict.credits:
        style = "elsewhere" if judged.standing == "elsewhere" else ""
        yield "credit", [(credited(judged), style)]
    if verdict.chain:
        origin = cited(lines, verdict.chain.originator)
        yield "chain", [(f"{origin}, as given by {verdict.chain.carrier.name}", "")]
    yield from _other_places(verdict, lines)


def _other_places(verdict: Verdict, lines: Lines) -> Iterator[tuple[str, list[Piece]]]:
    """The other places that the words may come from, those that fit as well apart."""
    others = verdict.trace.matches[1:]
    equal = [other for other in others if _fits_as_well(other, verdict)]
    less = [other for other in others if not _fits_as_well(other, verdict)]
    if equal:
        yield "as well", [(_named(equal, lines), "")]
    if less:
        yield "near", [(_named(less, lines), "")]


def _named(matches: Sequence[Match], lines: Lines) -> str:
    """The first few places, and how many more there are."""
    shown = ", ".join(cited(lines, match.place) for match in matches[:OTHERS])
    more = len(matches) - OTHERS
    return f"{shown} and {many(more, 'place')} more" if more > 0 else shown


def _fits_as_well(other: Match, verdict: Verdict) -> bool:
    """Whether a place has as many of the words as the one the verdict rests on."""
    match = verdict.match
    return match is not None and other.kept * match.of >= match.kept * other.of


def both_sides(fault: Fault, lines: Lines) -> str:
    """The words of a fault, the source's first."""
    here = f"here “{shorten(lines.at(fault.quoted), 60)}”"
    if fault.source is None:
        return here
    return f"source “{shorten(lines.at(fault.source), 60)}”, {here}"


def credited(judged: CreditVerdict) -> str:
    """A credit and how it stands, such as `Wiki (carrier): unresolved`."""
    named = f", {judged.document}" if judged.document else ""
    several = judged.credit.resolution.documents if judged.standing == "ambiguous" else ()
    either = f": {' or '.join(several[:OTHERS])}" if several else ""
    name = shorten(judged.credit.name, 60)
    return f"{name} ({judged.credit.role}): {judged.standing}{named}{either}"


def _standing(verdict: Verdict) -> str:
    """The standing in capitals, with what its credit adds."""
    standing = verdict.standing.upper()
    standing += ", CREDIT ELSEWHERE" if elsewhere(verdict) else ""
    return standing if isinstance(verdict.mention, Quotation) else f"{standing} (borrowing)"


def _style(verdict: Verdict) -> str:
    """The colour of a standing."""
    milder = verdict.standing not in {"misquoted", "untraced"}
    return "elsewhere" if elsewhere(verdict) and milder else verdict.standing


def cited(lines: Lines, place: Place) -> str:
    """How a place is cited, with its page where there is one: `memo.txt:12:5, p. 3`."""
    locator = lines.locate(place)
    return f"{lines.cite(place)}, {locator}" if locator else lines.cite(place)
