"""Markdown: the source as it stands, with its blocks, links, notes and quotations."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from loccit.model import Block, Document, Note, Place, Run
from loccit.readers._decoding import decode
from loccit.readers._heads import Head, head_of
from loccit.readers._lists import with_reading
from loccit.readers._markdown_blocks import Lines
from loccit.readers._markdown_inlines import inlines

if TYPE_CHECKING:
    from loccit.readers import Limits


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The one document in `stream`, and notes on its encoding and its head."""
    data = stream.read()
    decoded = decode(data)
    if decoded is None:
        yield Note("no encoding fits these bytes: save the file as UTF-8", name)
        return
    if not decoded.text.strip():
        yield Note("the file holds nothing but blanks: nothing was read", name)
        return
    head = head_of(decoded.text)
    for remark in (decoded.remark, head.problem):
        if remark:
            yield Note(remark, name)
    yield _document(name, decoded.text, hashlib.sha256(data).hexdigest(), head)


def _document(name: str, text: str, digest: str, head: Head) -> Document:
    """The document with its blocks and inlines, and what its head says of it."""
    source = Lines(name, text)
    source.read(head.end)
    found = inlines(name, text, source.blocks, source.definitions)
    links = [whole for inline, whole in found if inline.kind == "link"]
    blocks = list(with_reading(text, source.blocks, links))
    marked = _mark_title(text, blocks)
    if head.end:
        blocks.insert(0, Block("head", Place(name, 0, head.end), "YAML head"))
    return Document(
        name,
        text,
        digest,
        title=head.first("title") or marked,
        author=head.first("author", "authors", "by"),
        publisher=head.first("publisher"),
        published=head.first("date", "published"),
        address=head.first("address", "url"),
        language=head.first("language", "lang"),
        kind=head.first("kind"),
        extent=head.extent,
        blocks=tuple(blocks),
        inlines=tuple(inline for inline, _ in found),
        origin=(Run(0, len(text), 0),),
    )


def _mark_title(text: str, blocks: list[Block]) -> str:
    """The first heading of the highest level, which becomes the title; "" for none."""
    for index, block in enumerate(blocks):
        if block.kind == "heading" and block.depth == 1:
            blocks[index] = replace(block, kind="title")
            return text[block.place.start : block.place.end]
        if block.kind not in ("heading", "furniture", "code"):
            return ""
    return ""
