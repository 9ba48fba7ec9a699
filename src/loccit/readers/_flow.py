"""From the tree of a page to its text: blocks, what stands set apart in them, and origins."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from loccit.model import Block, BlockKind, Inline, InlineKind, Place, Run
from loccit.readers._layout import BLOCKS, HEADINGS, Layout
from loccit.readers._phrases import furniture
from loccit.readers._scan import Origins, joined
from loccit.readers._tree import TEXT, Tree

WORDS = re.compile(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")  # a stretch that needs no folding
INLINES: Mapping[str, InlineKind] = {
    "a": "link",
    "cite": "cite",
    "q": "q",
    "em": "emphasis",
    "i": "emphasis",
    "strong": "emphasis",
    "b": "emphasis",
}
GAP = "\n\n"  # between blocks
BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Setting:
    """What the elements around a text make of it."""

    kind: BlockKind = "paragraph"
    depth: int = 0
    cite: str = ""
    number: str = ""
    within: int = 0
    reason: str = ""
    kept: bool = False  # spaces and line ends as they stand


@dataclass(slots=True)
class Open:
    """An inline element that has not ended; `start` in the block, -1 before its first text."""

    kind: InlineKind
    address: str
    start: int = -1


@dataclass(slots=True)
class Flow:
    """The text as far as it has been laid out."""

    name: str
    tree: Tree
    layout: Layout
    origins: Origins
    found: list[int]  # of each text, where it stands in `origins`
    setting: Setting = field(default_factory=Setting)
    blocks: list[Block] = field(default_factory=list)
    inlines: list[Inline] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    done: list[str] = field(default_factory=list)  # the text of each block
    length: int = 0  # of all blocks so far, with the gaps between
    parts: list[str] = field(default_factory=list)  # of the block that is being laid out
    size: int = 0
    here: list[tuple[int, int, int]] = field(default_factory=list)  # its origins
    marked: list[Inline] = field(default_factory=list)  # its inlines, counted from its start
    open: list[Open] = field(default_factory=list)
    space: bool = False
    breaks: int = 0
    quotes: int = 0
    lists: int = 0

    @property
    def text(self) -> str:
        """The text of the blocks that are done."""
        return GAP.join(self.done)

    def lay_out(self, first: int, last: int) -> None:
        """Add the nodes from `first` to `last`, and end the last block."""
        ending: list[tuple[int, Setting | None, bool]] = []  # end, what was before, an inline
        node = first
        while node < last:
            while ending and ending[-1][0] <= node:
                self._leave(*ending.pop()[1:])
            skip = self.layout.skipped(node)
            if self.tree.tags[node] == TEXT:
                self._add_text(node)
            elif not skip:
                ending.append((self.tree.ends[node], *self._enter(node)))
            node = self.tree.ends[node] if skip else node + 1
        while ending:
            self._leave(*ending.pop()[1:])
        self._flush()

    def _enter(self, node: int) -> tuple[Setting | None, bool]:
        """Begin an element: the setting to restore at its end, and whether it is an inline."""
        tag = self.tree.tags[node]
        if tag == "br":
            self.breaks += 1
        if (separator := self.layout.separators.get(node)) is not None:
            self._separate(separator)
            return None, False
        if tag in INLINES:
            self._open(node, tag)
        if tag not in BLOCKS and node not in self.layout.apart:
            return None, tag in INLINES
        self._flush()
        before = self.setting
        self.setting = self._set(node, tag)
        return before, tag in INLINES

    def _leave(self, before: Setting | None, inline: bool) -> None:
        """End an element."""
        if before is not None:
            self._flush()
            self.setting = before
        if inline:
            self._mark(self.open.pop())

    def _open(self, node: int, tag: str) -> None:
        """Begin an inline element."""
        kind, address = INLINES[tag], ""
        if tag == "a":
            address = self.layout.address(node)
            if self.layout.is_noteref(node):
                kind, address = "noteref", self.tree.get(node, "href").strip()
        elif tag == "q":
            address = self.layout.resolved(self.tree.get(node, "cite"))
        self.open.append(Open(kind, address))

    def _set(self, node: int, tag: str) -> Setting:
        """The setting inside a block element."""
        now = replace(self.setting, reason=self.layout.reason(node, self.setting.reason))
        special = self.layout.kinds.get(node)
        if special:
            return replace(now, kind=special, depth=0, number=self.layout.numbers.get(node, ""))
        if tag == "blockquote":
            self.quotes += now.kind != "quote"
            depth, within = (now.depth, now.within) if now.kind == "quote" else (0, self.quotes)
            cite = self.layout.resolved(self.tree.get(node, "cite")) or now.cite
            return replace(now, kind="quote", depth=depth + 1, within=within, cite=cite)
        if tag == "pre":
            code = self.layout.is_code(node)
            return replace(now, kind="code" if code else now.kind, kept=True)
        if now.kind in ("quote", "note", "caption", "table", "code"):
            return now
        if tag in HEADINGS:
            return replace(now, kind="heading", depth=int(tag[1]))
        if tag in ("ul", "ol", "dl"):
            self.lists += now.kind != "item"
            within = now.within if now.kind == "item" else self.lists
            return replace(now, kind="item", depth=now.depth + 1, within=within)
        return now

    def _separate(self, separator: str) -> None:
        """Part two cells or rows of a table, unless nothing stands before."""
        self.space, self.breaks = False, 0
        if self.size:
            self._append(separator)

    def _add_text(self, node: int) -> None:
        """Add a text, its spaces folded as a browser folds them."""
        text, at = self.tree.texts[node], self.found[node]
        if self.setting.kept:
            self._add_kept(text, at)
            return
        end = 0
        for match in WORDS.finditer(text):
            self.space = self.space or match.start() > end
            self._put(match.group(), at + match.start() if at >= 0 else -1)
            end = match.end()
        self.space = self.space or end < len(text)

    def _add_kept(self, text: str, at: int) -> None:
        """Add a text with its spaces as they stand; a blank line parts paragraphs, not code."""
        start = 0
        for match in BLANK_LINE.finditer(text) if self.setting.kind != "code" else ():
            if start < match.start():
                self._put(text[start : match.start()], at + start if at >= 0 else -1)
            self._flush()
            start = match.end()
        if start < len(text):
            self._put(text[start:], at + start if at >= 0 else -1)

    def _put(self, text: str, at: int) -> None:
        """Add characters that run even, and before them the space or break that is due."""
        breaks, self.breaks = self.breaks, 0
        if breaks > 1 and not self.setting.kept and self.setting.kind != "table":
            self._flush()
        elif breaks and self.size:
            self._append(" " if self.setting.kind == "table" else "\n")
            self.space = False
        if self.space and self.size:
            self._append(" ")
        self.space = False
        for inline in self.open:
            if inline.start < 0:
                inline.start = self.size
        if at >= 0:
            self.here.append((self.size, len(text), at))
        self._append(text)

    def _append(self, text: str) -> None:
        """Add to the block as it is."""
        self.parts.append(text)
        self.size += len(text)

    def _mark(self, inline: Open) -> None:
        """Note an inline element with the text it has in this block."""
        if 0 <= inline.start < self.size:
            place = Place(self.name, inline.start, self.size)
            self.marked.append(Inline(inline.kind, place, inline.address))
        inline.start = -1

    def _flush(self) -> None:
        """End the block that is being laid out."""
        for inline in self.open:
            self._mark(inline)
        text = "".join(self.parts)
        if text.strip():
            lead = 0 if self.setting.kept else len(text) - len(text.lstrip())
            self._emit(text, lead, len(text.rstrip()))
        self.parts, self.here, self.marked = [], [], []
        self.size, self.space, self.breaks = 0, False, 0

    def _emit(self, text: str, start: int, end: int) -> None:
        """Add `text[start:end]` as a block, with its inlines and origins."""
        base = self.length + (len(GAP) if self.done else 0)
        shift = base - start
        piece = text[start:end]
        self.blocks.append(self._block(piece, base))
        for inline in self.marked:
            shared = _within(inline.place, start, end)
            if shared:
                moved = Place(self.name, shared[0] + shift, shared[1] + shift)
                self.inlines.append(replace(inline, place=moved))
        for offset, length, at in self.here:
            for even, size, place in self.origins.runs(at, length):
                first = offset + even - at
                a, b = max(first, start), min(first + size, end)
                if a < b:
                    self.runs.append(Run(a + shift, b + shift, place + a - first))
        self.done.append(piece)
        self.length = base + len(piece)

    def _block(self, piece: str, base: int) -> Block:
        """The block of this text at `base`."""
        now, place = self.setting, Place(self.name, base, base + len(piece))
        reason = now.reason or furniture(piece)
        if reason:
            return Block("furniture", place, reason)
        left_out = "code" if now.kind == "code" else ""
        return Block(now.kind, place, left_out, now.cite, now.depth, now.number, now.within)

    def origin(self) -> tuple[Run, ...]:
        """Where in the file the text came from."""
        return joined(self.runs)


def _within(place: Place, start: int, end: int) -> tuple[int, int] | None:
    """The part of `place` between `start` and `end`; None when there is none."""
    first, last = max(place.start, start), min(place.end, end)
    return (first, last) if first < last else None
