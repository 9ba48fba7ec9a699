"""Links, note marks and cited titles inside the blocks of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from loccit.model import Block, Inline, InlineKind, Place
from loccit.readers._markdown_blocks import folded

TOKEN = re.compile(r"`+|\\.|!?\[|\]|<|https?://", re.S)
TARGET = re.compile(
    r"\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))"
    r"(?:\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)"
)
LABEL = re.compile(r"\[([^\[\]]{0,200})\]")
AUTOLINK = re.compile(r"<((?:https?|ftp|mailto):[^<>\s]{1,2000})>")
BARE = re.compile(r"https?://[^\s<>\[\]`\"”」』）。，]{1,2000}")
ELEMENT = re.compile(r"<(cite|q|a)\b([^<>]{0,2000})>", re.I)
HREF = re.compile(r"\b(?:href|cite)\s*=\s*[\"']?([^\s\"'>]*)", re.I)
ELEMENTS: Mapping[str, InlineKind] = {"cite": "cite", "q": "q", "a": "link"}
MOST_MARKS = 64  # backticks in a row; more are no code
LONGEST_LABEL = 200
LONGEST_NOTE = 61
SCRIPT = re.compile(r"\s*(?:javascript|data|vbscript):", re.I)


@dataclass(slots=True)
class Scan:
    """The inline elements of one block."""

    name: str
    text: str
    end: int
    definitions: Mapping[str, str]
    resume: int = 0  # nothing before this is read again
    unclosed: set[str] = field(default_factory=set)  # marks that nothing in the rest closes

    def run(self, start: int) -> Iterator[tuple[Inline, Place]]:
        """Each inline with the place of the whole of its markup, in order of their ends."""
        brackets: list[tuple[int, bool]] = []
        for token in TOKEN.finditer(self.text, start, self.end):
            mark, at = token[0], token.start()
            if at < self.resume or mark[0] == "\\":
                continue
            if mark[0] == "`":
                self._skip_code(mark, token.end())
            elif mark.endswith("["):
                brackets.append((token.end(), mark[0] == "!"))
            elif mark == "]" and brackets:
                yield from self._link(*brackets.pop(), at)
            elif mark == "<":
                yield from self._element(at)
            elif mark[0] == "h" and (bare := BARE.match(self.text, at, self.end)):
                address = bare[0].rstrip(".,;:!?)*_'")
                yield self._inline("link", at, at + len(address), address, at, bare.end())

    def _skip_code(self, marks: str, at: int) -> None:
        """Pass over a stretch of code."""
        if marks in self.unclosed or len(marks) > MOST_MARKS:
            return
        close = re.compile(rf"(?<!`){marks}(?!`)").search(self.text, at, self.end)
        if close:
            self.resume = close.end()
        else:
            self.unclosed.add(marks)

    def _link(self, start: int, image: bool, at: int) -> Iterator[tuple[Inline, Place]]:
        """The link or note mark whose text runs from `start` to the bracket at `at`."""
        words = self.text[start : min(at, start + LONGEST_LABEL + 1)]
        if target := TARGET.match(self.text, at + 1, self.end):
            self.resume = target.end()
            address = target[1] if target[1] is not None else target[2]
            if not image and start < at:
                yield self._inline("link", start, at, address, start - 1, target.end())
        elif words.startswith("^") and 1 < len(words) <= LONGEST_NOTE:
            yield self._inline("noteref", start - 1, at + 1, "#fn" + words[1:], start - 1, at + 1)
        else:
            label = LABEL.match(self.text, at + 1, self.end)
            named = label[1] if label and label[1] else words
            address = self.definitions.get(folded(named), "") if len(named) <= LONGEST_LABEL else ""
            if address and not image and start < at:
                end = label.end() if label else at + 1
                self.resume = end
                yield self._inline("link", start, at, address, start - 1, end)

    def _element(self, at: int) -> Iterator[tuple[Inline, Place]]:
        """The address or HTML element at `at`."""
        if auto := AUTOLINK.match(self.text, at, self.end):
            self.resume = auto.end()
            yield self._inline("link", auto.start(1), auto.end(1), auto[1], at, auto.end())
        elif tag := ELEMENT.match(self.text, at, self.end):
            closing = self._closing(f"</{tag[1]}>", tag.end())
            href = HREF.search(tag[2])
            kind = ELEMENTS[tag[1].lower()]
            if closing > tag.end():
                whole = closing + len(tag[1]) + 3
                address = href[1] if href else ""
                yield self._inline(kind, tag.end(), closing, address, at, whole)

    def _closing(self, mark: str, at: int) -> int:
        """Where `mark` stands next; -1 when it does not, which is not asked twice."""
        found = -1 if mark in self.unclosed else self.text.find(mark, at, self.end)
        if found < 0:
            self.unclosed.add(mark)
        return found

    def _inline(
        self, kind: InlineKind, start: int, end: int, address: str, first: int, last: int
    ) -> tuple[Inline, Place]:
        """An inline and the place of its markup."""
        shown = "" if SCRIPT.match(address) else address
        return Inline(kind, Place(self.name, start, end), shown), Place(self.name, first, last)


def inlines(
    name: str, text: str, blocks: list[Block], definitions: Mapping[str, str]
) -> list[tuple[Inline, Place]]:
    """The inlines of all blocks but code, each with the place of its markup, in order."""
    found: list[tuple[Inline, Place]] = []
    for block in blocks:
        if block.kind not in ("code", "head") and block.left_out != "link definition":
            place = block.place
            found += Scan(name, text, place.end, definitions).run(place.start)
    return sorted(found, key=lambda pair: pair[0].place)
