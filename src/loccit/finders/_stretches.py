"""The paragraphs of a document that quotations are looked for in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loccit.model import Block, Document, Place

EXAMINED = frozenset(("paragraph", "quote", "item", "note", "caption", "table"))
BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
WIDE_GAP = 3  # line ends; two or more blank lines part what one blank line only spaces


@dataclass(frozen=True, slots=True)
class Stretch:
    """text[start:end), a paragraph; `parted` when a heading or a wide gap stands before it."""

    kind: str
    start: int
    end: int
    within: int = 0
    parted: bool = False


def stretches(document: Document) -> list[Stretch]:
    """The paragraphs to examine, in order, without the blanks around them."""
    blocks = document.blocks or _blocks_of(document)
    found: list[Stretch] = []
    parted, last = False, 0
    for block in blocks:
        if block.left_out or block.kind not in EXAMINED:
            parted = parted or block.kind == "heading"
            continue
        start, end = trimmed(document.text, block.place.start, block.place.end)
        if start < end:
            gap = document.text.count("\n", last, start) if found else 0
            parted = parted or gap >= WIDE_GAP
            found.append(Stretch(block.kind, start, end, block.within, parted))
            parted, last = False, end
    return found


def _blocks_of(document: Document) -> tuple[Block, ...]:
    """The paragraphs of a document that was made without blocks: what blank lines part."""
    gaps = [match.span() for match in BLANK_LINES.finditer(document.text)]
    spans = zip(
        [0, *(b for _, b in gaps)], [*(a for a, _ in gaps), len(document.text)], strict=True
    )
    return tuple(Block("paragraph", Place(document.name, a, b)) for a, b in spans if a < b)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The ends of text[start:end) without the blanks around it.

    >>> trimmed("  so  ", 0, 6)
    (2, 4)
    """
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
