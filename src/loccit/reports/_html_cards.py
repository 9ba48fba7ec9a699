"""Cards: a finding as the page shows it, account and source side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from loccit.model import (
    Borrowing,
    Credit,
    CreditVerdict,
    Difference,
    Edit,
    Fault,
    Match,
    Place,
    Verdict,
)
from loccit.reports._counts import many
from loccit.reports._html_diff import quoted_changes, shown, source_changes, unified
from loccit.reports._html_findings import Finding
from loccit.reports._html_library import Library
from loccit.reports._html_links import followed
from loccit.reports._languages import tag_of

OTHERS = 8  # further places that are named; the rest are counted
LISTED = 12  # differences that are listed in words
LONG, ENDS = 150, 60  # characters of listed words: of more than LONG only the two ENDS
SNIPPET = 90  # characters of a folded finding's line
JOINTS = {
    "ellipsis": "then, after an ellipsis in the account",
    "splice": "then, joined in the account without a mark",
}
STANDS = {
    "confirmed": "confirmed: the words are in the document it names",
    "elsewhere": "the words are not in the document it names",
    "excerpt": "the words are not in the part at hand of the document it names",
    "unresolved": "names nothing at hand",
    "ambiguous": "names several documents at hand",
    "unchecked": "names a document at hand; the words were found in none",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """The words of one side with what stands around them."""

    label: str
    number: int  # of the source in the table of sources; 0 when it is not there
    where: str
    link: str
    around: str  # the language of what stands around the words
    language: str  # of the words themselves
    before: str
    words: Markup
    after: str
    joint: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another place that may be the source."""

    label: str
    where: str
    link: str
    agree: str


@dataclass(frozen=True, slots=True)
class Point:
    """One listed fault, remark or difference, with the words of both sides."""

    kind: str
    source: str
    quoted: str
    source_language: str
    quoted_language: str


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A credit in words."""

    role: str
    name: str
    standing: str
    means: str
    link: str


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that a finding shows."""

    number: int
    id: str
    key: str
    glyph: str
    label: str
    says: str
    snippet: str
    account: Passage
    sources: tuple[Passage, ...]
    unified: Markup
    faults: tuple[Point, ...]
    remarks: tuple[Point, ...]
    differences: tuple[Point, ...]
    more_differences: int
    credits: tuple[CreditLine, ...]
    chain: str
    others: tuple[Elsewhere, ...]
    more_others: int
    echoes: tuple[str, ...]


def card(library: Library, finding: Finding) -> Card:
    """The card of one finding."""
    verdict = finding.verdict
    match, place = verdict.match, verdict.mention.place
    matches, echoes = verdict.trace.matches, verdict.trace.echoes
    listed = [d for d in verdict.differences if d.quoted or d.source]
    return Card(
        number=finding.number,
        id=verdict.id,
        key=finding.tone.key,
        glyph=finding.tone.glyph,
        label=_label(finding),
        says=_masked(library, verdict),
        snippet=_snippet(library, place),
        account=_account(library, verdict),
        sources=tuple(_sources(library, match, verdict.edits)) if match else (),
        unified=_unified(library, verdict),
        faults=tuple(_point(library, fault) for fault in verdict.faults),
        remarks=tuple(_point(library, remark) for remark in verdict.remarks),
        differences=tuple(_point(library, difference) for difference in listed[:LISTED]),
        more_differences=max(0, len(listed) - LISTED),
        credits=tuple(_credit(library, credit) for credit in verdict.credits),
        chain=_chain(library, verdict),
        others=tuple(_other(library, other) for other in matches[1 : OTHERS + 1]),
        more_others=max(0, len(matches) - OTHERS - 1),
        echoes=tuple(_echoes(library, echoes)),
    )


def _label(finding: Finding) -> str:
    """The standing of the wording, and of the credit where that is what is wrong."""
    standing, mention = finding.verdict.standing, finding.verdict.mention
    kind = "borrowing" if isinstance(mention, Borrowing) else ""
    credit = "credit elsewhere" if finding.tone.key == "elsewhere" else ""
    return " · ".join(part for part in (kind, standing, credit) if part)


def _masked(library: Library, verdict: Verdict) -> str:
    """The sentence of a verdict; a commenter that it credits is masked in it too."""
    says = verdict.says
    for stands in verdict.credits:
        person = library.person(stands.credit.name)
        if person != stands.credit.name and stands.credit.name.strip():
            says = says.replace(stands.credit.name, person)
    return says


def _snippet(library: Library, place: Place) -> str:
    """The beginning of the words in question, on one line."""
    words = library.text(Place(place.document, place.start, min(place.end, place.start + 300)))
    return words if len(words) <= SNIPPET else words[:SNIPPET].rsplit(" ", 1)[0] + " …"


def _passage(
    library: Library, place: Place, tag: str, changes: Iterable[Place], joint: str = ""
) -> Passage:
    """The words at `place` with what stands around them and how they are cited."""
    reading = library.reading(place.document)
    document = reading.document
    before, after = reading.before(place), reading.after(place)
    return Passage(
        library.label(place.document),
        library.numbers.get(place.document, 0),
        library.where(place),
        library.link(place),
        tag_of(before + after, document.language),
        library.language(place),
        before,
        shown(document.text, place, changes, tag),
        after,
        joint,
        document.digest[:12],
    )


def _account(library: Library, verdict: Verdict) -> Passage:
    """The words in question; the account is named only where the page shows several."""
    place = verdict.mention.place
    passage = _passage(library, place, "ins", quoted_changes(verdict.edits))
    alone = len(library.roots) == 1 and place.document == library.roots[0]
    return replace(passage, label="") if alone else passage


def _sources(library: Library, match: Match, edits: tuple[Edit, ...]) -> Iterator[Passage]:
    """The places that the parts of a match come from, in the order of the quotation."""
    changes = source_changes(edits)
    for part in match.parts:
        yield _passage(library, part.source, "del", changes, JOINTS.get(part.joint, ""))


def _unified(library: Library, verdict: Verdict) -> Markup:
    """Both sides in one text; empty when no word differs."""
    if not verdict.match or all(edit.op == "equal" for edit in verdict.edits):
        return Markup()
    place = verdict.mention.place
    names = (part.source.document for part in verdict.match.parts)
    sources = {name: library.document(name).text for name in names}
    return unified(library.document(place.document).text, place, sources, verdict.edits)


def _point(library: Library, listed: Fault | Difference) -> Point:
    """A fault or difference with the words it is about."""
    source, quoted = listed.source, listed.quoted
    return Point(
        listed.kind.replace("_", " "),
        _clipped(library.text(source)) if source else "",
        _clipped(library.text(quoted)) if quoted else "",
        library.language(source) if source else "und",
        library.language(quoted) if quoted else "und",
    )


def _clipped(words: str) -> str:
    """Words that are listed; of many the first and the last, since the passage stands above."""
    return words if len(words) <= LONG else f"{words[:ENDS].rstrip()} … {words[-ENDS:].lstrip()}"


def _credit(library: Library, stands: CreditVerdict) -> CreditLine:
    """A credit with its role, its standing and the document it names."""
    credit = stands.credit
    means = STANDS[stands.standing]
    named = stands.document and library.label(stands.document)
    several = [library.label(name) for name in credit.resolution.documents]
    if named:
        means = f"{means} ({named})"
    elif stands.standing == "ambiguous" and several:
        means = f"{means}: {'; '.join(several)}"
    return CreditLine(
        credit.role, _name(library, credit), stands.standing, means, followed(credit.address)
    )


def _name(library: Library, credit: Credit) -> str:
    """Whom or what a credit names; its address when it has no words."""
    return library.person(credit.name) or credit.address or library.text(credit.place)


def _chain(library: Library, verdict: Verdict) -> str:
    """By which way the words came, where the account credits a carrier."""
    if not verdict.chain:
        return ""
    originator = library.label(verdict.chain.originator.document)
    return f"{originator}, as given by {_name(library, verdict.chain.carrier)}"


def _other(library: Library, match: Match) -> Elsewhere:
    """Another place that may be the source, and how much of the words it has."""
    place = match.place
    return Elsewhere(
        library.label(place.document),
        library.where(place),
        library.link(place),
        f"{match.kept:,} of {many(match.of, 'word')} agree",
    )


def _echoes(library: Library, echoes: tuple[Place, ...]) -> Iterator[str]:
    """Where the examined document has the same words again."""
    for place in echoes[:OTHERS]:
        yield f"{library.label(place.document)}, {library.where(place)}"
    if len(echoes) > OTHERS:
        yield f"and {many(len(echoes) - OTHERS, 'more place')}"
