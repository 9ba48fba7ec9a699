"""Declared changes: brackets, ellipses, `[sic]` and "emphasis added".

A bracket is text first: where the source has the same words they agree, and nothing is
declared. Only what is left over after that can be an editor's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from loccit.model import Difference, Document, Place, Words
from loccit.steps import Step, Texts, unlikeness
from loccit.words import fold, letters, span

CUT = r"(?:…|⋯|\.(?:\s?\.)+|・・・|略|中略|前略|後略|后略|以下略|以下省略|省略|omitted|snip|Auslassung)"
ELLIPSIS = re.compile(
    rf"[\[(（〔［【]\s?{CUT}\s?[\])）〕］】]|…+|⋯+|\.(?:\s?\.){{2,}}|・・・+|\*\s?\*\s?\*",
    re.IGNORECASE,
)
BRACKET = re.compile(r"\[[^\[\]]{0,400}\]|［[^［］]{0,400}］|〔[^〔〕]{0,400}〕")
PAREN = re.compile(r"[(（][^()（）]{2,80}[)）]|\[[^\[\]]{2,80}\]|〔[^〔〕]{2,80}〕")
SIC = re.compile(r"^\W*(?:sic|ママ|原文ママ|原文如此)\W*$", re.IGNORECASE)
EMPHASIS = re.compile(
    r"\b(?:emphas[ie]s|italics|bold|underlin\w+|stress)\b.{0,30}\b(?:added|mine|ours|supplied|removed"
    r"|original|omitted)\b|\b(?:my|our|author's) (?:emphas[ie]s|italics)\b|hervorhebung|je souligne"
    r"|nous soulignons|c'est (?:moi|nous) qui soulign|cursivas? |(?:強調|傍点|下線|太字|着重|黑体|粗体|斜体)"
    r".{0,8}(?:引用者|筆者|引者|笔者|著者)",
    re.IGNORECASE,
)
UNLIKE = 0.5  # words less like than this are no forms of one word
SLIDE = 12  # how far a cut is moved to its ellipsis over words that stand on both sides of it

Kind = Literal["ellipsis", "insertion", "sic", "emphasis"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A bracket or an ellipsis in the quoting document, and what it declares."""

    kind: Kind
    start: int
    end: int

    def holds(self, words: Words) -> bool:
        """Whether all of the words stand inside the mark."""
        return self.start <= words[0].place.start and words[-1].place.end <= self.end


def marks_in(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The marks that touch `text[start:end]`, in order; an ellipsis in brackets is one."""
    low, high = max(0, start - 3), min(len(text), end + 3)
    found = [Mark("ellipsis", m.start(), m.end()) for m in ELLIPSIS.finditer(text, low, high)]
    taken = [(mark.start, mark.end) for mark in found]
    for match in PAREN.finditer(text, low, high):
        kind = _comment(match.group())
        if kind:
            found.append(Mark(kind, match.start(), match.end()))
            taken.append(match.span())
    for match in BRACKET.finditer(text, low, high):
        if not any(a <= match.start() and match.end() <= b for a, b in taken):
            found.append(Mark("insertion", match.start(), match.end()))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))


def _comment(text: str) -> Kind | None:
    """What a bracket says about the quotation itself; None when it says nothing of the sort."""
    if SIC.match(text):
        return "sic"
    return "emphasis" if EMPHASIS.search(text) else None


def declare(
    steps: list[Step], place: Place, document: Document, texts: Texts
) -> tuple[list[Step], list[Difference]]:
    """The steps of one part with declared changes settled, and what was declared."""
    marks = marks_in(document.text, place.start, place.end)
    if not marks:
        return steps, []
    found: list[Difference] = []
    for mark in marks:
        if mark.kind != "ellipsis":
            steps, difference = _bracketed(steps, mark, document, texts)
            found.extend(difference)
    ellipses = [mark for mark in marks if mark.kind == "ellipsis"]
    if ellipses:
        steps = list(_parted(steps, ellipses, place))
        steps, cuts = _cut(steps, ellipses, place)
        found.extend(cuts)
    return steps, found


# Brackets.


def _bracketed(
    steps: list[Step], mark: Mark, document: Document, texts: Texts
) -> tuple[list[Step], list[Difference]]:
    """The steps with what the bracket declares settled."""
    fused = _fused(steps, mark, document, texts)
    if fused:
        return fused
    inside = [n for n, s in enumerate(steps) if s.quoted and mark.holds(s.quoted)]
    changed = [n for n in inside if steps[n].sense == "changed"]
    if not changed:
        return steps, []
    chosen = set(changed)
    if mark.kind == "insertion":
        chosen |= set(_cuts_beside(steps, inside, chosen))
    source = tuple(word for n in sorted(chosen) for word in steps[n].source)
    if mark.kind != "insertion" and source:
        return _kept_source(steps, chosen), [_difference(mark, (), document)]
    settled = [step.settled() if n in chosen else step for n, step in enumerate(steps)]
    return settled, [_difference(mark, source, document)]


def _cuts_beside(steps: list[Step], inside: list[int], chosen: set[int]) -> Iterator[int]:
    """The steps just before and behind a bracket in which the source's words are left out."""
    for ends, direction in ((inside[0], -1), (inside[-1], 1)):
        at = ends + direction
        if ends not in chosen:
            continue
        while 0 <= at < len(steps) and steps[at].sense == "changed" and not steps[at].quoted:
            yield at
            at += direction


def _kept_source(steps: list[Step], chosen: set[int]) -> list[Step]:
    """The steps with the quoted words of `chosen` settled, and the source's left as cuts."""
    out: list[Step] = []
    for n, step in enumerate(steps):
        if n in chosen:
            out.append(Step((), step.quoted, "settled"))
            out.extend(Step((word,), (), "changed") for word in step.source)
        else:
            out.append(step)
    return out


def _fused(
    steps: list[Step], mark: Mark, document: Document, texts: Texts
) -> tuple[list[Step], list[Difference]] | None:
    """The steps with `[t]he` or `govern[ed]` settled; None when the bracket stands apart."""
    text, start, end = document.text, mark.start, mark.end
    if mark.kind != "insertion" or not text[start + 1 : end - 1].isalpha():
        return None
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    if (start, end) == (mark.start, mark.end):
        return None
    whole = Mark("insertion", start, end)
    chosen = [n for n, s in enumerate(steps) if s.quoted and whole.holds(s.quoted)]
    if not chosen:
        return None
    held = steps[chosen[0] : chosen[-1] + 1]
    source = tuple(word for step in held for word in step.source)
    if not _completes(source, text[start:end], text[start : mark.start] + text[mark.end : end]):
        return None
    if source and "[" in texts.raw(source):
        return None
    quoted = tuple(word for step in held for word in step.quoted)
    merged = Step(source, quoted, "settled")
    out = [*steps[: chosen[0]], merged, *steps[chosen[-1] + 1 :]]
    return out, [_difference(whole, source, document)]


def _completes(source: Words, token: str, outer: str) -> bool:
    """Whether the source's word is the token without brackets, or begins or ends as it does."""
    said = letters(source)
    plain, bare = (fold(re.sub(r"[\[\]［］〔〕]", "", part)) for part in (token, outer))
    return said == plain or bool(bare and said and (said.startswith(bare) or said.endswith(bare)))


# Ellipses.


def _parted(steps: list[Step], marks: list[Mark], place: Place) -> Iterator[Step]:
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


def _cut(steps: list[Step], marks: list[Mark], place: Place) -> tuple[list[Step], list[Difference]]:
    """The steps with each cut at an ellipsis settled, and those cuts."""
    found: list[Difference] = []
    n = 0
    while n < len(steps):
        end = _run_end(steps, n)
        if end == n:
            n += 1
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


def _mark_within(marks: list[Mark], low: int, high: int) -> Mark | None:
    """The first mark that touches the characters from `low` to `high`."""
    return next((m for m in marks if m.start < high and low < m.end), None)


def _difference(mark: Mark, source: Words, document: Document) -> Difference:
    """The declared change as it is listed."""
    place = Place(document.name, mark.start, mark.end)
    return Difference(mark.kind, span(source) if source else None, place)
