"""What stands around a mention: its paragraph, its sentence, and the paragraphs beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache

from loccit.model import Block, Borrowing, Document, Inline, InlineKind, Mention, Place, Quotation

REACH = 300  # characters on either side in which the sentence of a mention is looked for
BREAK = re.compile(r"\n[^\S\n]*\n\s*")
STOP = re.compile(r"[.!?…][\"”’»)\]]*\s+(?=\S)|[。！？][」』”）]*")
# A full stop behind one of these ends no sentence.
ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Maj|Lt|Sgt|Cpl|Adm|Gov|Sen|Rep|Pres|St|No|vs|Jr|Sr|"
    r"Rev|Hon|Msgr|Mme|Mlle|M|approx|ca|cf|ed|vol|pp|p|etc|e\.g|i\.e)|\b[^\W\d_])$"
)


@dataclass(frozen=True, slots=True)
class Span:
    """text[start:end)."""

    start: int
    end: int


@dataclass(frozen=True)
class Around:
    """A mention and what stands around it; all spans count in `text`."""

    document: Document
    mention: Mention
    inner: Span  # the mention with its marks
    paragraph: Span  # all paragraphs that the mention runs over; of a block quote, all of it
    last: Span  # the last paragraph of these, where a credit of the whole stands
    previous: Span | None
    previous_kind: str
    following: Span | None
    cite: str  # address that the markup gives for the block quote

    @property
    def text(self) -> str:
        """The text of the document."""
        return self.document.text

    @property
    def whole(self) -> bool:
        """Whether the mention is a passage: what stands inside it is not said of it."""
        return isinstance(self.mention, Quotation) and self.mention.form != "marks"

    @cached_property
    def before(self) -> Span:
        """From the beginning of the sentence to the mention; of a passage, what leads in to it."""
        start = max(self.paragraph.start, self.inner.start - REACH)
        if self.whole and self.paragraph.start < self.inner.start:
            return Span(start, self.inner.start)  # `Lane writes:` inside the block quote
        begins = start == self.paragraph.start and not self.text[start : self.inner.start].strip()
        if self.whole or (begins and self.previous):
            return self._lead()
        return Span(sentence_start(self.text, start, self.inner.start), self.inner.start)

    def _lead(self) -> Span:
        """The last sentence of the paragraph before, when a colon ends it."""
        if self.previous and self.text[self.previous.end - 1] in ":：":
            start = max(self.previous.start, self.previous.end - REACH)
            return Span(sentence_start(self.text, start, self.previous.end), self.previous.end)
        return Span(self.inner.start, self.inner.start)

    @cached_property
    def after(self) -> Span:
        """From the mention to the end of its sentence, or of the passage's last paragraph."""
        end = min(self.paragraph.end, self.inner.end + REACH)
        if self.whole:
            return Span(self.inner.end, self.inner.end)
        stop = next(
            (m for m in STOP.finditer(self.text, self.inner.end, end) if _ends(self.text, m)), None
        )
        return Span(self.inner.end, stop.start() + 1 if stop else end)

    @cached_property
    def own(self) -> Span:
        """The first sentence of a borrowing, which may begin with whose words they are."""
        start, end = self.inner.start, self.inner.end
        if not isinstance(self.mention, Borrowing):
            return Span(start, start)
        end = min(end, start + REACH)
        stop = next((m for m in STOP.finditer(self.text, start, end) if _ends(self.text, m)), None)
        return Span(start, stop.start() if stop else end)

    def inlines(self, kind: InlineKind) -> list[Inline]:
        """The inlines of one kind near the mention, not inside it."""
        first = self.before.start
        last = max(self.paragraph.end, self.following.end if self.following else 0)
        return [
            inline
            for inline in self.document.inlines
            if inline.kind == kind and first <= inline.place.start and inline.place.end <= last
        ]


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence, and no abbreviation."""
    if not text.startswith(".", stop.start()):
        return True
    return not ABBREVIATED.search(text[max(0, stop.start() - 12) : stop.start()])


def sentence_start(text: str, start: int, end: int) -> int:
    """Where the last sentence in text[start:end) begins.

    >>> sentence_start("It rained. Mr. Marsh said ", 0, 26)
    11
    """
    stops = [m.end() for m in STOP.finditer(text, start, end) if _ends(text, m)]
    return stops[-1] if stops else start


def around(mention: Mention, document: Document) -> Around:
    """What stands around `mention` in `document`."""
    outer = mention.outer if isinstance(mention, Quotation) and mention.outer else mention.place
    inner = Span(outer.start, outer.end)
    blocks = document.blocks or _paragraphs(document.name, document.text)
    first = _block_at(blocks, inner.start)
    last = max(first, _block_at(blocks, max(inner.start, inner.end - 1)))
    first, last = _widened(blocks, first, last)
    before, after = _beside(blocks, first, -1), _beside(blocks, last, 1)
    ends = blocks[last]
    return Around(
        document,
        mention,
        inner,
        _trimmed(document.text, blocks[first].place.start, max(inner.end, ends.place.end)),
        _trimmed(document.text, ends.place.start, max(inner.end, ends.place.end)),
        _trimmed(document.text, before.place.start, before.place.end) if before else None,
        before.kind if before else "",
        _trimmed(document.text, after.place.start, after.place.end)
        if after and after.kind not in ("heading", "reading", "title")
        else None,
        next((block.cite for block in blocks[first : last + 1] if block.cite), ""),
    )


@lru_cache(maxsize=4)
def _paragraphs(name: str, text: str) -> tuple[Block, ...]:
    """The paragraphs of a document that was made without blocks: what blank lines part."""
    gaps = [match.span() for match in BREAK.finditer(text)]
    spans = zip([0, *(b for _, b in gaps)], [*(a for a, _ in gaps), len(text)], strict=True)
    blocks = tuple(Block("paragraph", Place(name, a, b)) for a, b in spans if a < b)
    return blocks or (Block("paragraph", Place(name, 0, len(text))),)


def _block_at(blocks: tuple[Block, ...], at: int) -> int:
    """The number of the last block that begins at or before `at`."""
    return max(0, bisect_right(blocks, at, key=lambda block: block.place.start) - 1)


def _widened(blocks: tuple[Block, ...], first: int, last: int) -> tuple[int, int]:
    """The blocks from the first to the last of the block quote, if they are part of one."""
    within = blocks[first].within
    if blocks[first].kind == "quote" and within:
        while first and blocks[first - 1].within == within:
            first -= 1
        while last + 1 < len(blocks) and blocks[last + 1].within == within:
            last += 1
    return first, last


def _beside(blocks: tuple[Block, ...], number: int, step: int) -> Block | None:
    """The next block in one direction that is not left out."""
    number += step
    while 0 <= number < len(blocks):
        if not blocks[number].left_out and blocks[number].place.start < blocks[number].place.end:
            return blocks[number]
        number += step
    return None


def _trimmed(text: str, start: int, end: int) -> Span:
    """text[start:end) without the blanks around it."""
    while start < end - 1 and text[start].isspace():
        start += 1
    while start < end - 1 and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
