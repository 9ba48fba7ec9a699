"""The sources that a document itself points to, for when none are given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.crediting.clues import CONFIDENCE
from loccit.lexicon.saying import credit_line, trailing_credit
from loccit.model import Block, Credit, Document, Inline, Place

BULLET = re.compile(r"\s*(?:[-*•·–—]\s+|\(?\d{1,3}[.)]\s+|\[\d{1,3}\]\s*)?")
ENTRY = re.compile(r"\s*(?:[-*•·–—]\s+|\(?\d{1,3}[.)]\s+|\[\d{1,3}\]\s*|[^\W\d_a-z]|[“\"《『])")
ADDRESS = re.compile(r"https?://[^\s<>\"”）]+")
LONGEST = 300  # characters of an entry; a longer one is prose


def wanted(document: Document) -> tuple[Credit, ...]:
    """The entries of its reading lists and the links behind its quotations, in order."""
    links = sorted(
        (
            i
            for i in document.inlines
            if i.kind in ("link", "cite") and i.address.startswith("http")
        ),
        key=lambda inline: inline.place,
    )
    found = [credit for block in document.blocks for credit in _of_block(document, block, links)]
    seen: dict[tuple[str, str], Credit] = {}
    for credit in found:
        seen.setdefault((credit.name, credit.address), credit)
    return tuple(seen.values())


def _of_block(document: Document, block: Block, links: list[Inline]) -> Iterator[Credit]:
    """The sources that one paragraph points to."""
    near = [i for i in links if block.place.holds(i.place)] if links else []
    if block.kind == "reading":
        for start, end in _entries(document.text, block):
            yield from _entry(document, start, end, near)
    elif not block.left_out:
        if block.cite:
            yield _credit(document, block.place, block.cite, block.cite)
        yield from _behind(document, block, near)


def _entries(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The entries in a paragraph of a reading list: its lines, if each begins as one."""
    start, end = block.place.start, block.place.end
    lines = [
        m.span() for m in re.compile(r"[^\n]+").finditer(text, start, end) if m.group().strip()
    ]
    if len(lines) > 1 and all(ENTRY.match(text, a, b) for a, b in lines):
        yield from lines
    else:
        yield start, end


def _entry(document: Document, start: int, end: int, near: list[Inline]) -> Iterator[Credit]:
    """One entry, without its bullet; its links are credits of their own when it has several."""
    linked = [i for i in near if start <= i.place.start and i.place.end <= end]
    if len(linked) > 1:
        for inline in linked:
            yield _credit(document, inline.place, document.at(inline.place), inline.address)
        return
    bullet = BULLET.match(document.text, start, end)
    start = bullet.end() if bullet else start
    name = document.text[start:end].rstrip()
    bare = ADDRESS.search(name)
    address = linked[0].address if linked else bare.group().rstrip(".,;)") if bare else ""
    short = " ".join(name.replace(bare.group(), "").split()).rstrip(" .,:;<(") if bare else name
    if name and len(name) <= LONGEST and not name.endswith(":"):
        yield _credit(
            document, Place(document.name, start, start + len(name)), short or address, address
        )


def _behind(document: Document, block: Block, near: list[Inline]) -> Iterator[Credit]:
    """The credit at the end of a paragraph, when it is a link."""
    start, end = block.place.start, block.place.start + len(document.at(block.place).rstrip())
    spans = [(i.place.start, i.place.end) for i in near]
    credit = trailing_credit(document.text, start, end, spans) if near else None
    line = credit or (credit_line(document.text, start, end) if near else None)
    if line:
        place = Place(document.name, line.name_start, line.name_end)
        for inline in near:
            if inline.place.overlaps(place):
                yield _credit(document, place, document.at(place), inline.address)
                return


def _credit(document: Document, place: Place, name: str, address: str) -> Credit:
    """A source that is wanted."""
    rule = "reading list"
    return Credit(place, " ".join(name.split()), "work", rule, CONFIDENCE[rule], address)
