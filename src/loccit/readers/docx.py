"""DOCX: the paragraphs of a Word file, tracked changes as accepted, notes at the end."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO

from loccit.model import Block, BlockKind, Document, Inline, InlineKind, Note, Place, Run
from loccit.readers._lists import with_reading
from loccit.readers._word import Parts, R, TooLargeError, W, open_parts, steps

if TYPE_CHECKING:
    from lxml.etree import _Element

    from loccit.readers import Limits

SUFFIXES = frozenset({".docx", ".docm", ".dotx"})

GAP = "\n\n"  # between paragraphs
CELL = 600  # characters; a longer cell is no datum, and its paragraphs stand by themselves
MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\u00ad"}
QUOTE = re.compile(
    r"(?:intense |block )?quot(?:e|ation)s?\b.*|block ?text|zitat.*|citation|引用.*", re.I
)
HEADING = re.compile(r"heading ?([1-9])", re.I)
CAPTION = re.compile(r"caption|beschriftung|légende", re.I)
DC = "{http://purl.org/dc/elements/1.1/}"


@dataclass(slots=True)
class Paragraph:
    """A paragraph that is being read, with its marks counted from its start."""

    number: int  # in the file, from 1
    kind: BlockKind = "paragraph"
    depth: int = 0
    text: str = ""
    marks: list[tuple[InlineKind, int, int, str]] = field(default_factory=list)


@dataclass(slots=True)
class Text:
    """The text of a Word file as far as it has been read."""

    name: str
    styles: Mapping[str, str]
    links: Mapping[str, tuple[str, str]]
    notes: list[tuple[str, str]]  # kind and id of each note, in the order of their marks
    blocks: list[Block] = field(default_factory=list)
    inlines: list[Inline] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    length: int = 0
    count: int = 0  # of paragraphs, empty ones too
    open: list[Paragraph] = field(default_factory=list)
    linked: list[tuple[int, str]] = field(default_factory=list)
    rows: list[list[list[Paragraph]]] = field(default_factory=list)  # of the table that is open
    tables: int = 0

    def read(self, root: _Element) -> None:
        """Read every paragraph in `root`."""
        for event, element in steps(root):
            tag = str(element.tag).removeprefix(W)
            if event == "start":
                self._start(tag, element)
            else:
                self._end(tag)

    def _start(self, tag: str, element: _Element) -> None:
        """An element begins."""
        if tag == "p":
            self.count += 1
            self.open.append(Paragraph(self.count))
        elif tag == "tbl":
            self.tables += 1
        elif tag in ("tr", "tc") and self.tables == 1:
            self._cell(tag)
        elif self.open:
            self._inside(tag, element, self.open[-1])

    def _cell(self, tag: str) -> None:
        """A row or a cell of a table begins."""
        if tag == "tr" or not self.rows:
            self.rows.append([])
        if tag == "tc":
            self.rows[-1].append([])

    def _inside(self, tag: str, element: _Element, now: Paragraph) -> None:
        """Something inside a paragraph begins."""
        if tag == "t":
            now.text += element.text or ""
        elif tag in MARKS:
            now.text += MARKS[tag]
        elif tag == "pStyle":
            now.kind, now.depth = self._kind(str(element.get(W + "val")), now)
        elif tag == "numPr" and now.kind == "paragraph":
            now.kind = "item"
        elif tag == "hyperlink":
            target = self.links.get(str(element.get(R + "id")), ("", ""))[1]
            self.linked.append((len(now.text), target))
        elif tag in ("footnoteReference", "endnoteReference"):
            self.notes.append((tag.removesuffix("Reference"), str(element.get(W + "id"))))
            start = len(now.text)
            now.text += f"[{len(self.notes)}]"
            now.marks.append(("noteref", start, len(now.text), f"#fn{len(self.notes)}"))

    def _kind(self, style: str, now: Paragraph) -> tuple[BlockKind, int]:
        """What a paragraph of that style is."""
        name = self.styles.get(style, style)
        if heading := HEADING.fullmatch(name):
            return "heading", int(heading[1])
        if name.casefold() == "title":
            return "title", 0
        if QUOTE.fullmatch(name):
            return "quote", 1
        if CAPTION.fullmatch(name):
            return "caption", 0
        return ("item", 1) if name.casefold().startswith("list") else (now.kind, now.depth)

    def _end(self, tag: str) -> None:
        """An element ends."""
        if tag == "hyperlink" and self.linked:
            start, target = self.linked.pop()
            if self.open and start < len(self.open[-1].text):
                self.open[-1].marks.append(("link", start, len(self.open[-1].text), target))
        elif tag == "p" and self.open:
            done = self.open.pop()
            if self.rows and self.rows[-1]:
                self.rows[-1][-1].append(done)
            else:
                self.add([("", done)], done.kind, done.depth)
        elif tag == "tbl":
            self.tables -= 1
            if not self.tables:
                self._table()

    def _table(self) -> None:
        """A table ends: one block where it holds data, else its paragraphs."""
        rows, self.rows = self.rows, []
        cells = [cell for row in rows for cell in row]
        if any(len(cell) > 1 or sum(len(p.text) for p in cell) > CELL for cell in cells):
            for paragraph in (p for cell in cells for p in cell):
                self.add([("", paragraph)], paragraph.kind, paragraph.depth)
            return
        pieces: list[tuple[str, Paragraph]] = []
        for row in rows:
            for index, cell in enumerate(row):
                before = "\t" if index else "\n"
                pieces.append(
                    (before if pieces else "", cell[0] if cell else Paragraph(self.count))
                )
        if pieces:
            self.add(pieces, "table", 0)

    def add(
        self, pieces: list[tuple[str, Paragraph]], kind: BlockKind, depth: int, number: str = ""
    ) -> None:
        """Add a block of these paragraphs, each behind what parts it from the one before."""
        text = "".join(before + paragraph.text for before, paragraph in pieces)
        if not text.strip():
            return
        base = at = self.length + (len(GAP) if self.done else 0)
        for before, paragraph in pieces:
            at += len(before)
            for mark, start, end, address in paragraph.marks:
                self.inlines.append(Inline(mark, Place(self.name, at + start, at + end), address))
            if paragraph.text:
                self.runs.append(Run(at, at + len(paragraph.text), paragraph.number, "paragraph"))
            at += len(paragraph.text)
        lead = len(text) - len(text.lstrip())
        place = Place(self.name, base + lead, base + len(text.rstrip()))
        self.blocks.append(Block(kind, place, depth=depth, number=number))
        self.done.append(text)
        self.length = base + len(text)


def sniff(head: bytes) -> bool:
    """Whether `head` is that of a zip archive that can be an Office file."""
    return head.startswith(b"PK\x03\x04") and (b"[Content_Types].xml" in head or b"word/" in head)


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The one document in `stream`."""
    data = stream.read()
    try:
        parts = open_parts(io.BytesIO(data), limits.expansion)
        main = parts.main()
        root = parts.xml(main)
    except TooLargeError as error:
        yield Note(f"{error}: not read; --max-expansion raises it", name)
        return
    except (ValueError, SyntaxError, OSError, RuntimeError, NotImplementedError) as error:
        yield Note(
            f"a broken or locked Word file: {' '.join(str(error).split())}; save it anew", name
        )
        return
    if root is None:
        yield Note("an Office file that holds no Word text: save it as DOCX, PDF or text", name)
        return
    text = Text(name, _styles(parts), parts.targets(main), [])
    text.read(root)
    _add_notes(parts, text)
    if not text.done:
        yield Note("the file holds no text: nothing was read", name)
        return
    yield _document(text, hashlib.sha256(data).hexdigest(), parts)


def _styles(parts: Parts) -> dict[str, str]:
    """The names of the styles by id."""
    root = parts.xml("word/styles.xml")
    if root is None:
        return {}
    return {
        str(style.get(W + "styleId")): str(label.get(W + "val"))
        for style in root.iter(W + "style")
        if (label := style.find(W + "name")) is not None
    }


def _add_notes(parts: Parts, text: Text) -> None:
    """Add the footnotes and endnotes, in the order of their marks."""
    marked = list(text.notes)
    for kind in ("footnote", "endnote"):
        root = parts.xml(f"word/{kind}s.xml")
        if root is None:
            continue
        text.links = parts.targets(f"word/{kind}s.xml")
        for note in root.iter(W + kind):
            if note.get(W + "type") in ("separator", "continuationSeparator", "continuationNotice"):
                continue
            key = (kind, str(note.get(W + "id")))
            number = str(marked.index(key) + 1) if key in marked else ""
            _add_note(text, note, number)


def _add_note(text: Text, note: _Element, number: str) -> None:
    """Add the paragraphs of one note."""
    aside = Text(text.name, text.styles, text.links, [], count=text.count)
    aside.length = text.length
    aside.done = [""] if text.done else []
    aside.read(note)
    for block in aside.blocks:
        text.blocks.append(Block("note", block.place, number=number))
    text.inlines += aside.inlines
    text.runs += aside.runs
    text.done += aside.done[1:] if text.done else aside.done
    text.length, text.count = aside.length, aside.count


def _document(text: Text, digest: str, parts: Parts) -> Document:
    """The document of a text that has been read."""
    core = parts.xml("docProps/core.xml")
    facts = dict.fromkeys(("title", "creator", "language", "publisher"), "")
    for key in facts if core is not None else ():
        found = core.find(f".//{DC}{key}") if core is not None else None
        facts[key] = " ".join((found.text or "").split()) if found is not None else ""
    whole = GAP.join(text.done)
    inlines = tuple(sorted(text.inlines, key=lambda inline: inline.place))
    blocks = with_reading(whole, text.blocks, [i.place for i in inlines if i.kind == "link"])
    titled = [block.place for block in blocks if block.kind == "title"]
    shown = whole[titled[0].start : titled[0].end] if titled else ""
    return Document(
        text.name,
        whole,
        digest,
        title=facts["title"] or " ".join(shown.split()),
        author=facts["creator"],
        publisher=facts["publisher"],
        language=facts["language"],
        blocks=blocks,
        inlines=inlines,
        origin=tuple(text.runs),
    )
