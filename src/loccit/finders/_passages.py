"""Passages without marks: block quotes, and paragraphs that only a credit behind them sets off."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from loccit.finders._endings import block_credit, last_word, led_in
from loccit.finders._stretches import Stretch, trimmed
from loccit.lexicon.saying import credit_line, trailing_credit
from loccit.model import Block, Document, InlineKind

FURTHEST = 12  # paragraphs that a bare credit may reach back; a longer reach is a guess
LONG_ENOUGH = 4  # quoted words right before a credit: it is theirs, not the paragraph's
MOSTLY = 0.4  # of a paragraph in marks: the credit is that of the marked words
NEAR = 8  # marked quotations before a paragraph that are looked at: one may run into it
TAIL = 200  # characters at the end of a paragraph in which a credit can stand

Span = tuple[int, int]


def block_passages(document: Document) -> Iterator[Span]:
    """The words of each block quote, without a credit at their end."""
    runs: dict[int, list[Block]] = {}
    for number, block in enumerate(document.blocks):
        if block.kind == "quote" and not block.left_out:
            runs.setdefault(block.within or -number, []).append(block)
    links, cites = _inlines(document, "link"), _inlines(document, "cite")
    for run in runs.values():
        start, end = _uncredited(document.text, run, links, cites)
        if start < end:
            yield start, end


def _inlines(document: Document, kind: InlineKind) -> list[Span]:
    """The places of one kind of inline, in order."""
    places = (inline.place for inline in document.inlines if inline.kind == kind)
    return sorted((place.start, place.end) for place in places)


def _within(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    """Those of `spans` that begin and end in [start, end)."""
    first = bisect_left(spans, (start, start))
    last = bisect_left(spans, (end, end))
    return [span for span in spans[first:last] if span[1] <= end]


def _uncredited(
    text: str, run: Sequence[Block], links: Sequence[Span], cites: Sequence[Span]
) -> Span:
    """From the first to the last character of a block quote that are no credit."""
    start = led_in(text, run[0].place.start, run[0].place.end)
    last = trimmed(text, run[-1].place.start, run[-1].place.end)
    cited = [a for a, b in _within(cites, *last) if last[1] - b <= 1]
    if len(run) > 1 and (credit_line(text, *last) or last[0] in cited):
        return trimmed(text, start, run[-2].place.end)
    near = _within(links, last[1] - TAIL, last[1])
    credit = block_credit(text, start, last[0], last[1], near)
    if credit:
        return trimmed(text, start, last_word(text, start, credit.start))
    if cited and last[0] < cited[-1]:
        return trimmed(text, start, len(text[: cited[-1]].rstrip(" \n\t(—–―-")))
    return trimmed(text, start, last[1])


def bare_passages(
    document: Document, paragraphs: Sequence[Stretch], marked: Sequence[Span]
) -> Iterator[Span]:
    """The words of each passage that no marks set off and a credit ends."""
    links, marks = _inlines(document, "link"), sorted(marked)
    ends = _credited_ends(document.text, paragraphs, links)
    has_markup = bool(document.inlines) or any(b.kind == "quote" for b in document.blocks)
    for number, end in enumerate(ends):
        stretch = paragraphs[number]
        if end is None or end <= stretch.start or stretch.kind not in ("paragraph", "item"):
            continue
        if not _is_marked(document.text, stretch.start, end, marks):
            first = _reach(document.text, paragraphs, ends, number, has_markup)
            yield paragraphs[first].start, end


def _credited_ends(
    text: str, paragraphs: Sequence[Stretch], links: Sequence[Span]
) -> list[int | None]:
    """Of each paragraph, where its words end when a credit follows them; its start if it is one."""
    ends: list[int | None] = []
    for stretch in paragraphs:
        if stretch.kind == "paragraph" and credit_line(text, stretch.start, stretch.end):
            if ends and ends[-1] is None and not stretch.parted:
                ends[-1] = paragraphs[len(ends) - 1].end
            ends.append(stretch.start)
        else:
            near = _within(links, stretch.end - TAIL, stretch.end)
            credit = trailing_credit(text, stretch.start, stretch.end, near)
            ends.append(trimmed(text, stretch.start, credit.start)[1] if credit else None)
    return ends


def _is_marked(text: str, start: int, end: int, marks: Sequence[Span]) -> bool:
    """Whether the credit behind text[start:end) is that of words in marks."""
    inside = marks[bisect_left(marks, (start, start)) : bisect_left(marks, (end, end))]
    covered = at = 0
    for first, last in inside:
        covered += max(0, min(last, end) - max(first, at))
        at = max(at, last)
    behind = [text[a:b] for a, b in inside if end - 2 <= b]
    earlier = bisect_left(marks, (start, start))
    begun_before = any(start < b for _, b in marks[max(0, earlier - NEAR) : earlier])
    return (
        begun_before
        or covered >= MOSTLY * (end - start)
        or any(len(words.split()) >= LONG_ENOUGH for words in behind)
    )


def _reach(
    text: str,
    paragraphs: Sequence[Stretch],
    ends: Sequence[int | None],
    last: int,
    has_markup: bool,
) -> int:
    """The first paragraph of the passage that ends with `last`; in doubt `last` itself.

    Where the markup knows block quotes, an author who does not use one means a paragraph.
    """
    for first in range(last, max(-1, last - FURTHEST), -1):
        before = paragraphs[first - 1] if first else None
        if paragraphs[first].parted and not has_markup:
            return first
        if before is None or before.kind != "paragraph" or paragraphs[last].kind != "paragraph":
            return last
        if text[before.end - 1] in ":：" or (ends[first - 1] is not None and not has_markup):
            return first
    return last
