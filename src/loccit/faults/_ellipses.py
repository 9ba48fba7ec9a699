"""Ellipses: words that the quotation says it leaves out, and words that its source leaves out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loccit.declared import Mark, ellipses_in
from loccit.model import Difference, Document, Place
from loccit.steps import Step, unlikeness
from loccit.words import letters, span

FILLED = 3  # words; a single `not` at a pause in the source is no passage it leaves out
UNLIKE = 0.5  # words less like than this are no forms of one word
SLIDE = 12  # how far a cut is moved to its ellipsis over words that stand on both sides of it


def settle_ellipses(
    steps: list[Step], marks: Sequence[Mark], place: Place
) -> tuple[list[Step], list[Difference]]:
    """The steps with what is left out at the marks in `place` settled, and those cuts."""
    if not marks:
        return steps, []
    return _cut(list(_parted(steps, marks, place)), marks, place)


def settle_gaps(
    steps: list[Step], source: Document, place: Place
) -> tuple[list[Step], list[Difference]]:
    """The steps with words settled that stand where the source's copy has an ellipsis itself.

    What that copy leaves out is not at hand: the words may well have stood there.
    """
    marks = ellipses_in(source.text, place.start, place.end)
    if not marks:
        return steps, []
    turned, cuts = _cut([_turned(step) for step in steps], marks, place, fewest=FILLED)
    found = [Difference(cut.kind, cut.quoted, cut.source) for cut in cuts]
    return [_turned(step) for step in turned], found


def _turned(step: Step) -> Step:
    """The step with its sides exchanged."""
    return Step(step.quoted, step.source, step.sense)


def _parted(steps: list[Step], marks: Sequence[Mark], place: Place) -> Iterator[Step]:
    """The steps; a pair of unlike words beside an ellipsis is a cut and an addition."""
    for n, step in enumerate(steps):
        if step.quoted and step.sense == "changed":
            inner = next((m for m in marks if m.holds(step.quoted)), None)
            if inner:
                yield from (Step((word,), (), "changed") for word in step.source)
                yield Step((), step.quoted, "settled")
                continue
        if step.source and step.quoted and step.sense == "changed" and _unlike(step):
            low, high = _reach(steps, n, place)
            ends = (low, step.quoted[0].place.start), (step.quoted[-1].place.end, high)
            before, behind = (_mark_within(marks, *end) for end in ends)
            if before or behind:
                cuts = [Step((word,), (), "changed") for word in step.source]
                added = [Step((), step.quoted, "changed")]
                yield from cuts + added if before else added + cuts
                continue
        yield step


def _unlike(step: Step) -> bool:
    """Whether the two sides are other words, and not two figures."""
    one, other = letters(step.source), letters(step.quoted)
    return unlikeness(one, other) > UNLIKE and not (one.isdigit() and other.isdigit())


def _cut(
    steps: list[Step], marks: Sequence[Mark], place: Place, fewest: int = 1
) -> tuple[list[Step], list[Difference]]:
    """The steps with each cut at an ellipsis settled, and those cuts."""
    found: list[Difference] = []
    n = 0
    while n < len(steps):
        end = _run_end(steps, n)
        if end - n < fewest:
            n = max(end, n + 1)
            continue
        for slid in _slides(steps, n, end):
            mark = _mark_within(marks, *_reach(slid.steps, slid.start, place))
            if mark:
                run = slid.steps[slid.start : slid.end]
                source = tuple(word for step in run for word in step.source)
                steps = slid.steps
                steps[slid.start : slid.end] = [step.settled() for step in run]
                at = Place(place.document, mark.start, mark.end)
                found.append(Difference("ellipsis", span(source), at))
                end = slid.end
                break
        n = end
    return steps, found


def _run_end(steps: list[Step], start: int) -> int:
    """Where the run of cut words ends that begins at `start`."""
    end = start
    while end < len(steps) and steps[end].sense == "changed" and not steps[end].quoted:
        end += 1
    return end


@dataclass(frozen=True, slots=True)
class Slid:
    """The steps with one run of cut words, `start` to `end`, where it may as well stand."""

    steps: list[Step]
    start: int
    end: int


def _slides(steps: list[Step], start: int, end: int) -> Iterator[Slid]:
    """The run of cut words as it is, then moved to the left and right over words it repeats."""
    yield Slid(steps, start, end)
    left, at = list(steps), start
    for _ in range(SLIDE):
        if not at or not _repeats(left[at - 1], left[at + end - start - 1]):
            break
        last = at + end - start - 1
        kept, cut = left[at - 1], left[last]
        left[at - 1 : last + 1] = [
            Step(kept.source, (), "changed"),
            *left[at:last],
            Step(cut.source, kept.quoted, "same"),
        ]
        at -= 1
        yield Slid(list(left), at, at + end - start)
    right, at = list(steps), start
    for _ in range(SLIDE):
        behind = at + end - start
        if behind >= len(right) or not _repeats(right[behind], right[at]):
            break
        kept, cut = right[behind], right[at]
        right[at : behind + 1] = [
            Step(cut.source, kept.quoted, "same"),
            *right[at + 1 : behind],
            Step(kept.source, (), "changed"),
        ]
        at += 1
        yield Slid(list(right), at, at + end - start)


def _repeats(kept: Step, cut: Step) -> bool:
    """Whether the kept word is the cut one again."""
    return (
        kept.sense == "same" and bool(kept.quoted) and (letters(kept.source) == letters(cut.source))
    )


def _reach(steps: list[Step], n: int, place: Place) -> tuple[int, int]:
    """The characters between the quoted words before step `n` and those behind it."""
    before = next((s.quoted for s in reversed(steps[:n]) if s.quoted), None)
    behind = next((s.quoted for s in steps[n + 1 :] if s.quoted), None)
    low = before[-1].place.end if before else place.start
    return low, behind[0].place.start if behind else place.end


def _mark_within(marks: Sequence[Mark], low: int, high: int) -> Mark | None:
    """The first mark that touches the characters from `low` to `high`."""
    return next((m for m in marks if m.start < high and low < m.end), None)
