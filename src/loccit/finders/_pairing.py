"""Pair the quotation marks of a document, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from loccit.finders._marks import Open, Pair, Paragraph
from loccit.finders._signs import UNSURE
from loccit.finders._stretches import Stretch
from loccit.lexicon.saying import SAYING

VERBS = "|".join(verb for verbs in SAYING.values() for verb in verbs.split())
TAIL = 60  # characters at the end of a paragraph in which `, he said.` stands
REPORTED = re.compile(
    rf"[,!?;—–-]\s+(?:[^\W\d_]+\.?\s+){{1,3}}(?:{VERBS})\W{{0,3}}$"
    rf"|[,!?;—–-]\s+(?:{VERBS})(?:\s+[^\W\d_]+\.?){{1,3}}\W{{0,3}}$"
)


@dataclass(slots=True)
class Run:
    """Paragraphs up to `stop` that go on with a quotation; `whole` when one of them ends it."""

    stop: int
    pairs: list[Pair] = field(default_factory=list)
    left: Open | None = None
    whole: bool = False


def paired(text: str, stretches: Sequence[Stretch], swedish: bool = False) -> Iterator[Pair]:
    """Every quotation in marks; one that runs over several paragraphs is one."""
    at = barren = 0
    while at < len(stretches):
        paragraph = Paragraph(text, stretches[at].start, stretches[at].end, swedish)
        left = paragraph.read()
        yield from paragraph.pairs
        at += 1
        while left:
            run = _run(text, stretches, at, left, swedish) if barren <= at else Run(at)
            if not run.whole:
                yield from _unclosed(left, stretches[at - 1].end)
                barren = max(barren, run.stop)
                break
            yield from run.pairs
            at, left = run.stop, run.left


def _run(text: str, stretches: Sequence[Stretch], at: int, held: Open, swedish: bool) -> Run:
    """The paragraphs from `at` on that go on with what `held` opened."""
    run = Run(at)
    while run.stop < len(stretches) and _continues(held, text, stretches, run.stop):
        stretch = stretches[run.stop]
        paragraph = Paragraph(text, stretch.start, stretch.end, swedish, held)
        run.left = paragraph.read()
        run.stop += 1
        run.pairs += paragraph.pairs
        ends = [pair.closed for pair in paragraph.pairs if pair.opens == held.at]
        if ends:
            run.whole = ends[0]
            return run
    return run


def _unclosed(entry: Open, end: int) -> Iterator[Pair]:
    """The quotation that `entry` opens and nothing closes, if it can be one at all."""
    if entry.mark not in UNSURE:
        yield Pair(entry.at, entry.start, end, end, closed=False)


def _continues(entry: Open, text: str, stretches: Sequence[Stretch], number: int) -> bool:
    """Whether a paragraph begins with the mark that says: still the same quotation."""
    stretch, before = stretches[number], stretches[number - 1]
    if (stretch.kind, stretch.within) != (before.kind, before.within):
        return False
    if REPORTED.search(text, max(before.start, before.end - TAIL), before.end):
        return False  # `“Yes, he said.`: the mark was lost, and the next speaker begins
    mark = entry.mark
    return text.startswith((mark, "»") if mark == "«" else mark, stretch.start)
