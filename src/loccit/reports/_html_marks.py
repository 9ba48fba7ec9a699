"""Text with its findings marked: segments, so that findings that overlap nest."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from markupsafe import Markup, escape

from loccit.model import Inline
from loccit.reports._html_findings import Finding
from loccit.reports._html_links import followed
from loccit.reports._html_places import Reading

DEPTH = 4  # marks drawn on top of each other; more could not be told apart
SIGN = "[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]"
SEAM = re.compile(f"(?<={SIGN})\\n(?={SIGN})")  # a browser would show it as a space


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a finding that lies in one block."""

    finding: Finding
    start: int
    end: int
    last: bool  # whether the finding ends here


def stretches(reading: Reading, findings: Iterable[Finding]) -> dict[int, list[Stretch]]:
    """What is marked in each block of a document, by the block's index."""
    marked: dict[int, list[Stretch]] = defaultdict(list)
    for finding in findings:
        place = finding.verdict.mention.place
        index = max(0, bisect_right(reading.starts, place.start) - 1)
        held = list(_overlapping(reading, index, place.start, place.end))
        for at, start, end in held:
            marked[at].append(Stretch(finding, start, end, last=at == held[-1][0]))
    return marked


def _overlapping(
    reading: Reading, index: int, start: int, end: int
) -> Iterator[tuple[int, int, int]]:
    """The blocks from `index` on that share characters with [start, end), and which."""
    for at in range(index, len(reading.blocks)):
        place = reading.blocks[at].place
        if end <= place.start:
            return
        if start < place.end and not reading.blocks[at].left_out:
            yield at, max(start, place.start), min(end, place.end)


def marked(
    text: str, start: int, end: int, marks: Sequence[Stretch], inlines: Sequence[Inline] = ()
) -> Markup:
    """`text[start:end]` with its marks, each followed by the number of its finding."""
    opening, closing = _edges(marks)
    around, past = _inline_edges(inlines, start, end)
    cuts = sorted({start, end, *opening, *closing, *around, *past})
    active: dict[int, Stretch] = {}
    dressed: dict[Inline, None] = {}
    out: list[str] = []
    for left, right in pairwise([*cuts, cuts[-1]]):
        for mark in closing.get(left, ()):
            active.pop(mark.finding.number, None)
            out.append(_reference(mark) if mark.last else "")
        for inline in past.get(left, ()):
            dressed.pop(inline, None)
        active.update((mark.finding.number, mark) for mark in opening.get(left, ()))
        dressed.update((inline, None) for inline in around.get(left, ()))
        if left < right:
            piece = _dressed(SEAM.sub("", text[left:right]), dressed)
            out.append(_nested(piece, islice(active.values(), DEPTH)))
    return Markup("".join(out))


def _edges(
    marks: Iterable[Stretch],
) -> tuple[dict[int, list[Stretch]], dict[int, list[Stretch]]]:
    """The marks that begin and that end at each offset; the longer one begins first."""
    opening: dict[int, list[Stretch]] = defaultdict(list)
    closing: dict[int, list[Stretch]] = defaultdict(list)
    for mark in sorted(marks, key=lambda m: (m.start, -m.end, m.finding.number)):
        if mark.start < mark.end:
            opening[mark.start].append(mark)
        closing[mark.end].append(mark)
    return opening, closing


def _inline_edges(
    inlines: Iterable[Inline], start: int, end: int
) -> tuple[dict[int, list[Inline]], dict[int, list[Inline]]]:
    """Where emphasis and links begin and end inside [start, end)."""
    opening: dict[int, list[Inline]] = defaultdict(list)
    closing: dict[int, list[Inline]] = defaultdict(list)
    for inline in inlines:
        first, last = max(start, inline.place.start), min(end, inline.place.end)
        if first < last and (inline.kind == "emphasis" or followed(inline.address)):
            opening[first].append(inline)
            closing[last].append(inline)
    return opening, closing


def _dressed(text: str, inlines: Iterable[Inline]) -> str:
    """`text` escaped, with the emphasis and at most one link that the account gives it."""
    html = str(escape(text))
    if not text.strip():
        return html
    kinds = list(inlines)
    if any(inline.kind == "emphasis" for inline in kinds):
        html = f"<em>{html}</em>"
    link = next((link for inline in kinds if (link := followed(inline.address))), "")
    return f'<a class="out" href="{escape(link)}" rel="noreferrer">{html}</a>' if link else html


def _nested(html: str, marks: Iterable[Stretch]) -> str:
    """`html` inside one mark for each finding, the longest outermost."""
    for mark in reversed(list(marks)):
        finding = mark.finding
        html = f'<mark class="k-{finding.tone.key}" data-f="{finding.number}">{html}</mark>'
    return html


def _reference(mark: Stretch) -> str:
    """The raised number behind a mark, which leads to its finding."""
    number, tone = mark.finding.number, mark.finding.tone
    return (
        f'<a class="n k-{tone.key}" id="m{number}" href="#f{number}">'
        f'<span class="vh">finding </span>{number}<i aria-hidden="true">{tone.glyph}</i>'
        f'<span class="vh">, {escape(tone.title)}</span></a>'
    )
