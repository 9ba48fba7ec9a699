"""What a page prints between the words: folios, running heads, footnote marks, references."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from loccit.faults._passage import Side
from loccit.model import Document, Words

OUTSIDE = frozenset(("furniture", "note", "caption", "heading"))  # kinds of block
RUNNING_HEAD = 12  # words on the lines that a page break brings in between
REFERENCE = re.compile(
    r"[(\[](?:(?:see|cf\.?)\s)?"
    r"(?:[A-ZÀ-Þ][^()\[\]]{0,60}[,\s](?:1[5-9]|20)\d\d[a-z]?(?:[,:;][^()\[\]]{0,30})?"
    r"|(?:pp?|vol|note|n|fig|chap|ch|§)\.?\s?\d[^()\[\]]{0,20})[)\]]"
)
CLOSES = re.compile(r"[’”\"'»」』]\s*\Z")
OPENS = re.compile(r"\s*[,.:]?\s*[‘“\"'«「『]")


def is_furniture(document: Document, words: Words, span: range) -> bool:
    """Whether the words of the span stand on the page and not in the sentence."""
    if not span:
        return False
    start, end = words[span.start].place.start, words[span.stop - 1].place.end
    return (
        _is_mark(document.text, start, end)
        or _is_reference(document.text, start, end)
        or _in_block_outside(document, words, span)
        or _at_page_break(document, start, end, len(span))
    )


def _is_mark(text: str, start: int, end: int) -> bool:
    """Whether [start, end) is a footnote mark: figures glued to a word, or in brackets."""
    if not re.fullmatch(r"\d{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}", text[start:end]):
        return False
    before, after = text[max(start - 1, 0) : start], text[end : end + 1]
    glued = (
        bool(before)
        and before in ".,;:!?”’\"')»」』。、"
        and not re.search(r"\d[.,]\Z", text[max(start - 2, 0) : start])
    )
    return glued or (before, after) in (("[", "]"), ("(", ")")) or not text[start:end].isdecimal()


def _is_reference(text: str, start: int, end: int) -> bool:
    """Whether [start, end) is a reference in brackets with a year or a page: `(Lee 1931, 12)`."""
    opening = text.rfind("(", max(start - 2, 0), start + 1)
    opening = opening if opening >= 0 else text.rfind("[", max(start - 2, 0), start + 1)
    found = REFERENCE.match(text, opening) if opening >= 0 else None
    return found is not None and end <= found.end() <= end + 2


def _in_block_outside(document: Document, words: Words, span: range) -> bool:
    """Whether the words stand in a heading, a note or furniture and the others do not."""
    start, end = words[span.start].place.start, words[span.stop - 1].place.end
    at = bisect_right(document.blocks, start, key=lambda block: block.place.start) - 1
    if at < 0 or document.blocks[at].place.end < end:
        return False
    block = document.blocks[at]
    first, last = words[0].place.start, words[-1].place.end
    outside = block.kind in OUTSIDE or bool(block.left_out)
    return outside and not (block.place.start <= first and last <= block.place.end)


def _at_page_break(document: Document, start: int, end: int, count: int) -> bool:
    """Whether the words fill whole lines where a page ends: a folio or a running head."""
    text = document.text
    if count > RUNNING_HEAD:
        return False
    line_start = max(text.rfind("\n", 0, start), text.rfind("\f", 0, start)) + 1
    line_end = _line_end(text, end)
    if text[line_start:start].strip(" -–—[(|") or text[end:line_end].strip(" -–—])|."):
        return False
    folio = any(line.strip(" -–—|").isdecimal() for line in text[line_start:line_end].splitlines())
    around = text[max(line_start - 3, 0) : line_end + 3]
    return folio or "\f" in around or _page_begins(document, start - 3, end + 3)


def _page_begins(document: Document, start: int, end: int) -> bool:
    """Whether a page of the document, other than its first, begins in [start, end]."""
    at = bisect_left(document.locators, start, key=lambda locator: locator.place.start)
    begins = document.locators[at].place.start if at < len(document.locators) else 0
    return 0 < begins <= end


def _line_end(text: str, at: int) -> int:
    """Where the line that `at` stands in ends."""
    ends = [found for found in (text.find("\n", at), text.find("\f", at)) if found >= 0]
    return min(ends, default=len(text))


def is_spoken_between(side: Side, span: range) -> bool:
    """Whether the words stand between a closing and an opening mark: ", he said, "."""
    if not span or span.start == 0 or span.stop == len(side.words):
        return False
    before = side.between(span.start - 1, span.start)
    after = side.between(span.stop - 1, span.stop)
    return bool(CLOSES.search(before) and OPENS.match(after))
