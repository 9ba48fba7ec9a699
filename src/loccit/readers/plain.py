"""Plain text: paragraphs between blank lines, `>` quotations, lists of reading."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from loccit.model import Block, Document, Note, Place, Run
from loccit.readers._decoding import decode
from loccit.readers._heads import Head, head_of
from loccit.readers._phrases import LONGEST, OPENERS, OPENING_MARKS, furniture, opens_reading
from loccit.readers._signatures import is_markup, is_text

if TYPE_CHECKING:
    from loccit.readers import Limits

SUFFIXES = frozenset({".txt", ".text"})

PARAGRAPH = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
LINE = re.compile(r"\S[^\n]*")
ENTRY = re.compile(r"[-*•·–—]\s|\[?\d{1,3}[\].)]\s|\(\d{1,3}\)\s|https?://|www\.")
DATED = re.compile(r"\b(?:1[5-9]|20)\d\d\b|https?://|www\.")
SPECIAL = OPENING_MARKS | {">"}
QUOTE_MARKS = re.compile(r">(?: ?>)*")
ENTRY_LENGTH = 400  # characters of an entry in a list of reading at most
TITLE_LENGTH = 100
NO_TITLE = tuple(".!?…。！？:：;；,，、)）]>")


def sniff(head: bytes) -> bool:
    """Whether `head` is text that opens with no markup."""
    return is_text(head) and not is_markup(head)


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The one document in `stream`, and notes on its encoding and its head."""
    data = stream.read()
    decoded = decode(data)
    if decoded is None:
        yield Note("no encoding fits these bytes: save the file as UTF-8", name)
        return
    text = decoded.text
    if not text.strip():
        yield Note("the file holds nothing but blanks: nothing was read", name)
        return
    head = head_of(text)
    for remark in (decoded.remark, head.problem):
        if remark:
            yield Note(remark, name)
    yield _document(name, text, hashlib.sha256(data).hexdigest(), head)


def _document(name: str, text: str, digest: str, head: Head) -> Document:
    """The document with its blocks, and what its head says of it."""
    blocks = list(_blocks(name, text, head))
    title = head.first("title")
    if not title and blocks and _is_title(text, blocks):
        first = blocks[0].place
        blocks[0] = Block("title", first)
        title = text[first.start : first.end]
    if head.end:
        blocks.insert(0, Block("head", Place(name, 0, head.end), "YAML head"))
    return Document(
        name,
        text,
        digest,
        title=title,
        author=head.first("author", "authors", "by"),
        publisher=head.first("publisher"),
        published=head.first("date", "published"),
        address=head.first("address", "url"),
        language=head.first("language", "lang"),
        kind=head.first("kind"),
        extent=head.extent,
        blocks=tuple(blocks),
        origin=(Run(0, len(text), 0),),
    )


def _blocks(name: str, text: str, head: Head) -> Iterator[Block]:
    """The blocks behind the head, in order.

    A thousand sources have a hundred thousand paragraphs: the plain case goes first.
    """
    reading = 0  # 2 directly behind a heading of reading, 1 farther down its list
    for match in PARAGRAPH.finditer(_with_line_feeds(text), head.end):
        start, end = match.span()
        while text[end - 1].isspace():
            end -= 1
        if not reading and text[start] not in SPECIAL and text[start : start + 2] not in OPENERS:
            yield Block("paragraph", Place(name, start, end))
        elif block := _set_apart(name, text, start, end):
            reading = 0
            yield block
        elif reading := _reading(text, start, end, reading):
            for line in LINE.finditer(text, start, end):
                end = line.start() + len(line[0].rstrip())
                yield Block("reading", Place(name, line.start(), end))
        else:
            yield Block("paragraph", Place(name, start, end))


def _set_apart(name: str, text: str, start: int, end: int) -> Block | None:
    """The block for a quotation in `>` marks or for furniture; None for anything else."""
    if marks := QUOTE_MARKS.match(text, start):
        return Block("quote", Place(name, start, end), depth=marks.group().count(">"))
    if end - start <= LONGEST and (reason := furniture(text[start:end])):
        return Block("furniture", Place(name, start, end), reason)
    return None


def _with_line_feeds(text: str) -> str:
    """`text`, with the line ends of the first Macintosh made the usual ones."""
    return text.replace("\r", "\n") if "\r" in text and "\n" not in text else text


def _reading(text: str, start: int, end: int, reading: int) -> int:
    """Whether the paragraph is, or goes on with, a list of reading: 2, 1, or 0 for not."""
    first = text.find("\n", start, end)
    if opens_reading(text[start : end if first < 0 else first].strip()):
        return 2 if first < 0 or _is_list(text[first:end]) else 0
    if reading == 2 and _is_list(text[start:end]):
        return 1
    if reading == 1 and all(map(ENTRY.match, _lines(text[start:end]))):
        return 1
    return 0


def _lines(paragraph: str) -> list[str]:
    """The lines of `paragraph` without blanks around them."""
    return [line.strip() for line in paragraph.splitlines() if line.strip()]


def _is_list(paragraph: str) -> bool:
    """Whether each line of `paragraph` is an entry, rather than a stretch of prose."""
    lines = _lines(paragraph)
    if all(ENTRY.match(line) for line in lines):
        return True
    if any(len(line) > ENTRY_LENGTH or line[0].islower() for line in lines):
        return False
    return all(not line.endswith((".", "。")) or DATED.search(line) for line in lines)


def _is_title(text: str, blocks: list[Block]) -> bool:
    """Whether the first block is clearly the title of what follows."""
    if len(blocks) < 2 or blocks[0].kind != "paragraph":
        return False
    first = text[blocks[0].place.start : blocks[0].place.end]
    return (
        len(first) <= TITLE_LENGTH
        and "\n" not in first
        and not first.endswith(NO_TITLE)
        and first[0].isalnum()
        and not ENTRY.match(first)
        and any(c.isalpha() for c in first)
        and blocks[1].place.end - blocks[1].place.start > len(first)
    )
