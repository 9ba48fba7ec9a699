"""The sources that the accounts point to and that are not at hand, with their links."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.lexicon.saying import credit_line, trailing_credit
from loccit.model import Block, Credit, CreditVerdict, Critique, Document, Inline, Place, Role

BULLET = re.compile(r"\s*(?:[-*•·–—]\s+|\(?\d{1,3}[.)]\s+|\[\d{1,3}\]\s*)?")
ENTRY = re.compile(r"\s*(?:[-*•·–—]\s+|\(?\d{1,3}[.)]\s+|\[\d{1,3}\]\s*|[^\W\d_a-z]|[“\"《『])")
LINE = re.compile(r"[^\n]+")
ADDRESS = re.compile(r"https?://[^\s<>\"”）]+")
LONGEST = 300  # characters of an entry; a longer one is prose


@dataclass(frozen=True, slots=True)
class Wanted:
    """A source to look for: what the account calls it, where that links to and stands."""

    name: str
    role: Role
    address: str
    place: Place
    mentions: int = 0  # that credit it; 0 for one that is only in a list or behind a link


def wanted(critique: Critique) -> tuple[Wanted, ...]:
    """What credits name and nothing at hand is, each once; with no sources the reading lists too.

    Whether an entry of a reading list is among the sources given is not known here.
    """
    held = {*critique.accounts, *(source.name for source in critique.sources)}
    counts: Counter[tuple[str, str]] = Counter()
    found: dict[tuple[str, str], Wanted] = {}
    for verdict in critique.verdicts:
        unheld = (stands.credit for stands in verdict.credits if not _names(stands) & held)
        credited = [_of_credit(credit) for credit in unheld if credit.name or credit.address]
        counts.update({_key(source): 1 for source in credited})
        for source in credited:
            found.setdefault(_key(source), source)
    if not critique.sources:
        for name in critique.accounts:
            for source in _pointed_to(critique[name]):
                found.setdefault(_key(source), source)
    linked = {name for name, address in found if address}
    return tuple(
        Wanted(source.name, source.role, source.address, source.place, counts[key])
        for key, source in found.items()
        if key[1] or key[0] not in linked
    )


def _key(source: Wanted) -> tuple[str, str]:
    """What two that are the same agree in."""
    return source.name.casefold(), source.address


def _names(stands: CreditVerdict) -> set[str]:
    """The documents that a credit may name."""
    return {*stands.credit.resolution.documents, stands.document}


def _of_credit(credit: Credit) -> Wanted:
    """The source that a credit names."""
    return Wanted(credit.name or credit.address, credit.role, credit.address, credit.place)


def _pointed_to(document: Document) -> Iterator[Wanted]:
    """The entries of a document's reading lists and the links behind its paragraphs, in order."""
    kinds = ("link", "cite")
    links = [i for i in document.inlines if i.kind in kinds and i.address.startswith("http")]
    links.sort(key=lambda inline: inline.place)
    for block in document.blocks:
        near = [inline for inline in links if block.place.holds(inline.place)]
        if block.kind == "reading":
            for start, end in _entries(document.text, block):
                yield from _entry(document, start, end, near)
        elif not block.left_out:
            if block.cite.startswith("http"):
                yield _work(block.place, block.cite, block.cite)
            yield from _behind(document, block, near)


def _entries(text: str, block: Block) -> Iterator[tuple[int, int]]:
    """The entries in a paragraph of a reading list: its lines, if each begins as one."""
    start, end = block.place.start, block.place.end
    lines = [m.span() for m in LINE.finditer(text, start, end) if m.group().strip()]
    if len(lines) > 1 and all(ENTRY.match(text, a, b) for a, b in lines):
        yield from lines
    else:
        yield start, end


def _entry(document: Document, start: int, end: int, near: Iterable[Inline]) -> Iterator[Wanted]:
    """One entry, without its bullet; its links are sources of their own when it has several."""
    linked = [i for i in near if start <= i.place.start and i.place.end <= end]
    if len(linked) > 1:
        for inline in linked:
            yield _work(inline.place, document.at(inline.place), inline.address)
        return
    bullet = BULLET.match(document.text, start, end)
    start = bullet.end() if bullet else start
    name = document.text[start:end].rstrip()
    if not name or len(name) > LONGEST or name.endswith(":"):
        return
    bare = ADDRESS.search(name)
    address = linked[0].address if linked else bare.group().rstrip(".,;)") if bare else ""
    short = name.replace(bare.group(), "").rstrip(" .,:;<(\n") if bare else name
    yield _work(Place(document.name, start, start + len(name)), short or address, address)


def _behind(document: Document, block: Block, near: list[Inline]) -> Iterator[Wanted]:
    """The credit at the end of a paragraph, when it is a link."""
    if not near:
        return
    start, end = block.place.start, block.place.start + len(document.at(block.place).rstrip())
    spans = [(inline.place.start, inline.place.end) for inline in near]
    credit = trailing_credit(document.text, start, end, spans)
    line = credit or credit_line(document.text, start, end)
    if line:
        place = Place(document.name, line.name_start, line.name_end)
        over = [inline.address for inline in near if inline.place.overlaps(place)]
        yield from (_work(place, document.at(place), address) for address in over[:1])


def _work(place: Place, name: str, address: str) -> Wanted:
    """A source that an account points to beside its quotations."""
    return Wanted(" ".join(name.split()), "work", address, place)
