"""Markdown, line by line, to blocks whose places are those of the source as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.model import Block, BlockKind, Place
from loccit.readers._phrases import furniture

FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^`\n]*)$")
ATX = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
SETEXT = re.compile(r" {0,3}(=+|-+)[ \t]*$")
RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
QUOTE = re.compile(r" {0,3}>[ ]?(?: {0,3}>[ ]?)*")
ITEM = re.compile(r"([ \t]*)(?:[-*+]|(\d{1,3})[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?")
NOTE = re.compile(r" {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*")
DEFINITION = re.compile(
    r" {0,3}\[([^\]\^][^\]]{0,200})\]:[ \t]*<?(\S{1,2000}?)>?"
    r"(?:[ \t]+(?:\"[^\"\n]*\"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$"
)
TABLE = re.compile(r" {0,3}(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*(?::?-+:?[ \t]*)?)*$")
MARKUP = re.compile(r"(?:\s|<[^<>]{0,500}>)*")
INDENTED = ("    ", "\t")


@dataclass(slots=True)
class Lines:
    """The blocks of a Markdown text as far as its lines have been read."""

    name: str
    text: str
    blocks: list[Block] = field(default_factory=list)
    definitions: dict[str, str] = field(default_factory=dict)  # link labels, folded
    kind: BlockKind = "paragraph"  # of the block that is open
    start: int = -1  # of the block that is open; -1 when none is
    end: int = 0
    depth: int = 0
    number: str = ""
    within: int = 0
    fence: str = ""  # the marks that close the code that is open
    comment: bool = False  # inside <!-- -->
    blank: bool = True  # the line before was blank
    listed: bool = False  # inside a list, where indentation is no code
    quoted: bool = False  # inside a block quote
    quotes: int = 0
    lists: int = 0

    def read(self, start: int) -> None:
        """Read every line from `start` on."""
        for first, last in lines(self.text, start):
            self._line(first, last, self.text[first:last])
        self._close()

    def _line(self, start: int, end: int, line: str) -> None:
        """Read one line."""
        if self._inside(start, end, line):
            return
        if not line.strip():
            if self.kind != "code":
                self._close()
            self.blank, self.quoted = True, False
            return
        indented = line.startswith(INDENTED) and not self.listed
        if indented and (self.start < 0 or self.kind == "code"):
            self._go_on("code", start, end)
        elif not self._opens(start, end, line):
            if self.start < 0:
                self.listed = self.listed and line[0] in " \t"
                self._begin("item" if self.listed else "paragraph", start + _indent(line))
                self.within = self.lists if self.listed else 0
            elif self.kind == "code":
                self._close()
                self._begin("paragraph", start + _indent(line))
            self.end = end
        self.blank = False

    def _inside(self, start: int, end: int, line: str) -> bool:
        """Whether the line belongs to code or a comment that is open, or opens one."""
        if self.fence:
            self.end = end
            if line.strip().startswith(self.fence) and not line.strip().strip(self.fence[0]):
                self._close()
            return True
        if not self.comment:
            fence = FENCE.match(line)
            comment = line.lstrip().startswith("<!--")
            if not fence and not comment:
                return False
            self._close()
            self._begin("code" if fence else "furniture", start)
            self.fence, self.comment = fence[1] if fence else "", comment
        self.end = end
        if self.comment and "-->" in line:
            self._close()
        return True

    def _opens(self, start: int, end: int, line: str) -> bool:
        """Whether the line opens a block that is no paragraph, which then is open."""
        if self.start >= 0 and self.kind == "paragraph" and (under := SETEXT.match(line)):
            self.kind, self.depth = "heading", 1 if under[1][0] == "=" else 2
            self._close()
            return True
        if RULE.match(line):
            self._close()
            self.listed = False
            return True
        if quote := QUOTE.match(line):
            self._quote(start, end, line, quote.end())
            return True
        if heading := ATX.match(line):
            self._heading(start, line, heading)
            return True
        if (self.start < 0 or self.kind == "note") and self._defines(start, end, line):
            return True
        if (item := ITEM.match(line)) and self._may_list(line, item):
            self._item(start, end, item)
            return True
        return self._table(start, end, line)

    def _heading(self, start: int, line: str, heading: re.Match[str]) -> None:
        """A heading with number signs."""
        self._close()
        self._begin("heading", start + heading.end())
        shown = line.rstrip(" \t")
        bare = shown.rstrip("#")
        self.end = start + len(bare if bare.endswith((" ", "\t")) else shown)
        self.depth = len(heading[1])
        self.listed = False
        self._close()

    def _quote(self, start: int, end: int, line: str, marks: int) -> None:
        """A line of a block quote; an empty one parts two paragraphs."""
        depth = line[:marks].count(">")
        if not self.quoted:
            self._close()
            self.quotes += 1
            self.listed = False
        elif not line[marks:].strip() or depth != self.depth:
            self._close()
        self.quoted = True
        if line[marks:].strip():
            if self.start < 0 or self.kind != "quote":
                self._begin("quote", start + marks + _indent(line[marks:]))
                self.depth, self.within = depth, self.quotes
            self.end = end

    def _defines(self, start: int, end: int, line: str) -> bool:
        """Whether the line is a footnote or the address of a link."""
        if note := NOTE.match(line):
            self._close()
            self._begin("note", start + note.end())
            self.number, self.end = note[1], end
            self.listed = True  # what is indented behind it belongs to it
            return True
        if definition := DEFINITION.match(line):
            self._close()
            self.definitions.setdefault(folded(definition[1]), definition[2])
            self._add("furniture", start + _indent(line), end, "link definition")
            return True
        return False

    def _may_list(self, line: str, item: re.Match[str]) -> bool:
        """Whether a line that looks like an item is one: prose may wrap before a number."""
        running = self.start >= 0 and self.kind in ("paragraph", "quote")
        return not running or (item[2] in (None, "1") and bool(line[item.end() :].strip()))

    def _item(self, start: int, end: int, item: re.Match[str]) -> None:
        """An item of a list."""
        self._close()
        self.lists += not self.listed
        self.listed = True
        self._begin("item", start + item.end())
        self.end = end
        self.depth, self.within = 1 + len(item[1].expandtabs(4)) // 2, self.lists

    def _table(self, start: int, end: int, line: str) -> bool:
        """Whether the line goes on with a table, or makes the paragraph before it one."""
        if self.start < 0 or "|" not in line:
            return False
        if self.kind == "paragraph" and TABLE.match(line):
            self.kind = "table"
        if self.kind == "table":
            self.end = end
            return True
        return False

    def _go_on(self, kind: BlockKind, start: int, end: int) -> None:
        """Go on with a block of that kind, or begin one."""
        if self.start < 0:
            self._begin(kind, start)
        self.end = end

    def _begin(self, kind: BlockKind, start: int) -> None:
        """Open a block."""
        self.kind, self.start, self.end = kind, start, start
        self.depth, self.number, self.within = 0, "", 0
        self.quoted = kind == "quote"

    def _close(self) -> None:
        """End the block that is open."""
        if self.start >= 0:
            reasons = {"code": "code", "furniture": "comment in the source"}
            self._add(self.kind, self.start, self.end, reasons.get(self.kind, ""))
        self.start, self.fence, self.comment = -1, "", False
        self.kind = "paragraph"

    def _add(self, kind: BlockKind, start: int, end: int, left_out: str) -> None:
        """Add a block, without the blanks around it."""
        piece = self.text[start:end]
        end = start + len(piece.rstrip())
        if kind != "code":
            start += len(piece) - len(piece.lstrip())
        if start >= end:
            return
        words = self.text[start:end]
        if not left_out and (reason := _reason(words)):
            kind, left_out = "furniture", reason
        place = Place(self.name, start, end)
        depth, number, within = self.depth, self.number, self.within
        self.blocks.append(Block(kind, place, left_out, depth=depth, number=number, within=within))


def _reason(words: str) -> str:
    """Why a block is no prose; "" when it is."""
    if words[0] == "<" and MARKUP.fullmatch(words):
        return "markup"
    return furniture(words)


def _indent(line: str) -> int:
    """How many blanks a line begins with."""
    return len(line) - len(line.lstrip())


def folded(label: str) -> str:
    """A link's label as it is compared: without case, blanks made one."""
    return " ".join(label.split()).casefold()


def lines(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends, without its line end."""
    mark = "\n" if "\n" in text or "\r" not in text else "\r"
    while start < len(text):
        end = text.find(mark, start)
        end = len(text) if end < 0 else end
        yield start, end - (end > start and text[end - 1] == "\r")
        start = end + 1
