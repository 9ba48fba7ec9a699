"""A reading: a mention read against one match, with everything that differs sorted out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loccit.align import align
from loccit.collection import Collection
from loccit.declared import marks_in
from loccit.differences import in_reading_order, typographic
from loccit.faults._brackets import settle_bracket
from loccit.faults._ellipses import settle_ellipses, settle_gaps
from loccit.model import (
    Comparison,
    CreditVerdict,
    Difference,
    Document,
    Edit,
    Match,
    Part,
    Place,
    Trace,
    Words,
)
from loccit.scans import scanned
from loccit.steps import Step, Texts, edits_of, steps_of
from loccit.words import span, words_of


@dataclass(frozen=True, slots=True)
class Reading:
    """What is left for the kinds of fault, and what is accounted for without them."""

    comparison: Comparison  # its edits hold only what nothing else accounts for
    edits: tuple[Edit, ...]  # every change of letters
    differences: tuple[Difference, ...]

    @property
    def changes(self) -> tuple[Edit, ...]:
        """The edits that nothing accounts for."""
        return tuple(edit for edit in self.comparison.edits if edit.op != "equal")


def read(
    trace: Trace,
    match: Match,
    document: Document,
    collection: Collection,
    credits: tuple[CreditVerdict, ...],
) -> Reading:
    """The mention of `trace`, which stands in `document`, read against `match`."""
    sources = tuple(source_of(part, document, collection) for part in match.parts)
    texts = Texts((document, *sources))
    parts: list[list[Step]] = []
    differences: list[Difference] = []
    for part, source, place in zip(match.parts, sources, windows(trace, match), strict=True):
        steps, found = _read_part(part, source, place, document, trace, texts)
        parts.append(steps)
        differences += found
    differences += _joints(match)
    parts, damage = scanned(parts, lambda w: collection.frequency(w) * collection.size, texts)
    by_part = tuple(edits_of(steps, settle=True) for steps in parts)
    comparison = Comparison(
        trace.mention, match, _joined(by_part), by_part, document, sources, credits
    )
    edits = _joined([edits_of(steps, settle=False) for steps in parts])
    return Reading(comparison, edits, in_reading_order([*differences, *damage]))


def source_of(part: Part, document: Document, collection: Collection) -> Document:
    """The document that `part` comes from; ValueError when it is not at hand."""
    name = part.source.document
    if name == document.name:
        return document
    if name not in collection:
        raise ValueError(
            f"{name!r} is not in the collection; judge with the one that was traced in"
        )
    return collection[name]


def windows(trace: Trace, match: Match) -> list[Place]:
    """For each part the quoted characters it answers for; together they are the mention."""
    mention = trace.mention.place
    starts = [mention.start, *(part.quoted.end for part in match.parts[:-1])]
    ends = [*(part.quoted.end for part in match.parts[:-1]), mention.end]
    return [
        Place(mention.document, min(start, part.quoted.start), max(end, part.quoted.end))
        for start, end, part in zip(starts, ends, match.parts, strict=True)
    ]


def _read_part(
    part: Part, source: Document, place: Place, document: Document, trace: Trace, texts: Texts
) -> tuple[list[Step], list[Difference]]:
    """The steps of one part, declared changes settled, and the differences that are no fault."""
    edits = align(words_of(source, part.source), words_of(document, part.quoted))
    before, after = uncovered(part, place, document)
    steps = [*_added(before), *steps_of(edits, texts), *_added(after)]
    steps = [_unless_credit(step, trace) for step in steps]
    steps, declared = _declared(steps, place, document, texts)
    steps, gaps = settle_gaps(steps, source, part.source)
    steps = _with_open_ends(steps)
    return steps, [*declared, *gaps, *typographic(steps, texts)]


def _declared(
    steps: list[Step], place: Place, document: Document, texts: Texts
) -> tuple[list[Step], list[Difference]]:
    """The steps with declared changes settled, and what was declared."""
    marks = marks_in(document.text, place.start, place.end)
    found: list[Difference] = []
    for mark in marks:
        if mark.kind != "ellipsis":
            steps, inserted = settle_bracket(steps, mark, document, texts)
            found += inserted
    ellipses = [mark for mark in marks if mark.kind == "ellipsis"]
    steps, cuts = settle_ellipses(steps, ellipses, place)
    return steps, found + cuts


def uncovered(part: Part, place: Place, document: Document) -> tuple[Words, Words]:
    """The quoted words before and behind the part that it answers for and does not cover."""
    words = words_of(document, place)
    return (
        tuple(word for word in words if word.place.start < part.quoted.start),
        tuple(word for word in words if word.place.start >= part.quoted.end),
    )


def _added(words: Words) -> Iterator[Step]:
    """Steps that put the words in."""
    return (Step((), (word,), "changed") for word in words)


def _unless_credit(step: Step, trace: Trace) -> Step:
    """The step; settled where its quoted words are a credit and no quotation."""
    if step.sense != "changed" or not step.quoted or step.source:
        return step
    place = span(step.quoted)
    inside = any(credit.place.holds(place) for credit in trace.attribution.credits)
    return step.settled() if inside else step


def _with_open_ends(steps: list[Step]) -> list[Step]:
    """The steps; source words before the first quoted one and behind the last count for nothing."""
    held = [n for n, step in enumerate(steps) if step.quoted]
    if not held:
        return steps
    return [step if held[0] <= n <= held[-1] else step.settled() for n, step in enumerate(steps)]


def _joints(match: Match) -> Iterator[Difference]:
    """The declared cuts between parts."""
    for before, after in zip(match.parts, match.parts[1:], strict=False):
        if after.joint == "ellipsis" and before.quoted.end <= after.quoted.start:
            quoted = Place(after.quoted.document, before.quoted.end, after.quoted.start)
            yield Difference("ellipsis", _passed_over(before.source, after.source), quoted)


def _passed_over(before: Place, after: Place) -> Place | None:
    """The source's words between two parts, where the second stands behind the first."""
    if before.document != after.document or after.start < before.end:
        return None
    return Place(before.document, before.end, after.start)


def _joined(by_part: Sequence[tuple[Edit, ...]]) -> tuple[Edit, ...]:
    """The edits of all parts, in the order of the quotation."""
    return tuple(edit for edits in by_part for edit in edits)
