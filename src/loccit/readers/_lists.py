"""Lists of further reading, references and sources among the blocks of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loccit.model import Block, Place
from loccit.readers._phrases import opens_reading

LABEL = 60  # characters of the paragraph that opens a list, at most
LINKED = 0.5  # share of a paragraph's characters that are links, in a list without bullets


def with_reading(text: str, blocks: Sequence[Block], links: Sequence[Place]) -> tuple[Block, ...]:
    """The same blocks; what stands in a list of reading is of that kind.

    `links` are the places of all links, their markup included, in order.
    """
    out: list[Block] = []
    linked = _linked(blocks, links)
    level = -1  # of the heading under which the list stands; -1 outside of a list
    for index, block in enumerate(blocks):
        if block.left_out:
            out.append(block)
            continue
        words = text[block.place.start : block.place.end]
        if _opens(words, block, blocks[index + 1 : index + 2]):
            level = block.depth if block.kind == "heading" else 9
            kind = block.kind if "\n" not in words else "reading"
            out.append(replace(block, kind="heading" if kind == "paragraph" else kind))
            continue
        listed = block.kind in ("item", "table") or linked[index] >= LINKED * len(words)
        if level >= 0 and listed and block.kind in ("item", "paragraph", "table"):
            out.append(replace(block, kind="reading"))
            continue
        if block.kind != "heading" or block.depth <= level:
            level = -1
        out.append(block)
    return tuple(out)


def _opens(words: str, block: Block, following: Sequence[Block]) -> bool:
    """Whether a block is the heading of a list of reading, marked as one or not."""
    if block.kind not in ("heading", "paragraph"):
        return False
    label, _, rest = words.partition("\n")
    if len(label) > LABEL or not opens_reading(label):
        return False
    marked = block.kind == "heading" or label.rstrip().endswith((":", "："))
    return marked or bool(rest) or any(other.kind == "item" for other in following)


def _linked(blocks: Sequence[Block], links: Sequence[Place]) -> list[int]:
    """For each block, how many of its characters are links."""
    counts, at = [], 0
    for block in blocks:
        count = 0
        while at < len(links) and links[at].start < block.place.end:
            count += links[at].end - links[at].start
            at += 1
        counts.append(count)
    return counts
