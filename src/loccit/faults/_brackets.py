"""Brackets: what an editor put into a quotation, and what that stands for.

A bracket is text first: where the source has the same words they agree, and nothing is
declared. Only what is left over after that can be an editor's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.declared import Mark, declaration
from loccit.model import Difference, Document, Words
from loccit.steps import Step, Texts
from loccit.words import fold, letters


def settle_bracket(
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
        return _kept_source(steps, chosen), [declaration(mark, (), document)]
    settled = [step.settled() if n in chosen else step for n, step in enumerate(steps)]
    return settled, [declaration(mark, source, document)]


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
    return out, [declaration(whole, source, document)]


def _completes(source: Words, token: str, outer: str) -> bool:
    """Whether the source's word is the token without brackets, or begins or ends as it does."""
    said = letters(source)
    plain, bare = (fold(re.sub(r"[\[\]［］〔〕]", "", part)) for part in (token, outer))
    return said == plain or bool(bare and said and (said.startswith(bare) or said.endswith(bare)))
