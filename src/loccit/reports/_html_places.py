"""Where things stand in a document, as a reader is told it: page, paragraph, line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from loccit.model import Block, Document, Place

CONTEXT = 240  # characters at most on either side of a passage: about a sentence
BLANK = re.compile(r"\n[ \t\r]*\n\s*")
SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]{0,3}\s+|[。！？][”’」』）]{0,3}|\n[ \t\r]*\n\s*")


class Reading:
    """A document with its lines, paragraphs and pages counted once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks = tuple(blocks_of(document))
        self.starts = [block.place.start for block in self.blocks]
        self._numbers = list(accumulate(not block.left_out for block in self.blocks))

    @cached_property
    def _lines(self) -> list[int]:
        return [match.end() for match in re.finditer("\n", self.document.text)]

    @cached_property
    def _pages(self) -> list[int]:
        return [locator.place.start for locator in self.document.locators]

    def paragraph(self, offset: int) -> int:
        """The number of the paragraph at `offset`, from 1; what was left out is not counted."""
        index = bisect_right(self.starts, offset) - 1
        return max(1, self._numbers[index]) if index >= 0 else 1

    def line(self, offset: int) -> int:
        """The number of the line at `offset`, from 1."""
        return bisect_right(self._lines, offset) + 1

    def page(self, place: Place) -> str:
        """The printed locator at the start of `place`; "" for none."""
        index = bisect_right(self._pages, place.start) - 1
        if index >= 0 and place.start < self.document.locators[index].place.end:
            return self.document.locators[index].label
        return self.document.locate(place)

    def where(self, place: Place) -> str:
        """How a reader finds `place`, such as `p. 2, ¶ 14` or `¶ 14, line 203`."""
        paragraph = f"¶\u00a0{self.paragraph(place.start)}"
        if page := self.page(place):
            return f"{page}, {paragraph}"
        return f"{paragraph}, line\u00a0{self.line(place.start)}"

    def before(self, place: Place) -> str:
        """What stands before `place` in its sentence, or the sentence before it."""
        floor = max(0, place.start - CONTEXT)
        window = self.document.text[floor : place.start]
        held = _has_words(window)
        cuts = [match.end() for match in SENTENCE.finditer(window) if match.end() < held]
        if cuts or not floor:
            return window[cuts[-1] if cuts else 0 :]
        return "… " + window[_space_after(window) :]

    def after(self, place: Place) -> str:
        """What stands after `place` in its sentence, or the sentence after it."""
        text = self.document.text
        window = text[place.end : place.end + CONTEXT]
        first = re.search(r"\w", window)
        if not first:
            return window
        for match in SENTENCE.finditer(window):
            if match.start() >= first.start():
                return window[: match.end()]
        if place.end + CONTEXT >= len(text):
            return window
        cut = window.rfind(" ")
        return (window[:cut] if cut > CONTEXT // 2 else window) + " …"


def _has_words(window: str) -> int:
    """Where the last word character of `window` stands; 0 when it has none."""
    for index in range(len(window) - 1, -1, -1):
        if window[index].isalnum():
            return index + 1
    return 0


def _space_after(window: str) -> int:
    """Where the first whole word of a window begins."""
    cut = window.find(" ")
    return cut + 1 if 0 <= cut < CONTEXT // 2 else 0


def blocks_of(document: Document) -> Iterator[Block]:
    """The blocks of a document in order; what stands in none of them comes as paragraphs."""
    end = 0
    for block in sorted(document.blocks, key=lambda block: block.place):
        start = max(end, block.place.start)
        yield from _paragraphs(document, end, start)
        if start < block.place.end:
            yield block
            end = block.place.end
    yield from _paragraphs(document, end, len(document.text))


def _paragraphs(document: Document, start: int, end: int) -> Iterator[Block]:
    """The stretches of text between blank lines, as paragraphs."""
    cuts = [(match.start(), match.end()) for match in BLANK.finditer(document.text, start, end)]
    begins = [start, *(cut[1] for cut in cuts)]
    ends = [*(cut[0] for cut in cuts), end]
    for first, last in zip(begins, ends, strict=True):
        if document.text[first:last].strip():
            yield Block("paragraph", Place(document.name, first, last))
