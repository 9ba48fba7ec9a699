"""The accounts as they read: every block in order, with the findings marked in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from loccit.model import Block, Inline
from loccit.reports._counts import many
from loccit.reports._html_findings import Finding
from loccit.reports._html_library import Library
from loccit.reports._html_links import followed
from loccit.reports._html_marks import Stretch, marked, stretches
from loccit.reports._html_places import Reading
from loccit.reports._languages import tag_of

EXCERPT = 160  # characters shown of a block that was left out
Numbered = tuple[int, Block]
TAGS = {
    "note": ("p", ' class="note"'),
    "caption": ("p", ' class="caption"'),
    "table": ("div", ' class="table"'),
    "code": ("div", ' class="code"'),
}


@dataclass(frozen=True, slots=True)
class Section:
    """One document of the account on the page."""

    number: int
    title: str
    byline: str
    language: str
    body: Markup
    answers: str  # what a comment answers; "" when it is none
    digest: str
    link: str


def sections(library: Library, findings: Iterable[Finding]) -> Iterator[Section]:
    """Each account, followed by its comments."""
    by_document: dict[str, list[Finding]] = {}
    for finding in findings:
        by_document.setdefault(finding.verdict.mention.place.document, []).append(finding)
    for number, name in enumerate(library.accounts, 1):
        yield _section(library, number, name, by_document.get(name, []))


def _section(library: Library, number: int, name: str, findings: list[Finding]) -> Section:
    document = library.document(name)
    comment = name in library.comments
    return Section(
        number,
        library.label(name),
        library.byline(name),
        tag_of(document.text, document.language),
        Markup("").join(_Body(library, library.reading(name), findings).pieces()),
        library.label(document.parent) if comment else "",
        document.digest[:12],
        followed(document.address),
    )


class _Body:
    """The blocks of one document, ready to be written one after another."""

    def __init__(self, library: Library, reading: Reading, findings: list[Finding]) -> None:
        self.library = library
        self.reading = reading
        self.text = reading.document.text
        self.marks = stretches(reading, findings)
        self.inlines = sorted(reading.document.inlines, key=lambda inline: inline.place)
        self.starts = [inline.place.start for inline in self.inlines]
        self.comment = reading.document.name in library.comments
        self.language = tag_of(self.text, reading.document.language)

    def pieces(self) -> Iterator[Markup]:
        """Every block, with neighbours of one quotation, list or cut gathered."""
        for (kind, _), group in groupby(enumerate(self.reading.blocks), key=_gathering):
            blocks = list(group)
            if kind == "left":
                yield self._left_out(blocks)
            elif kind == "quote":
                inner = Markup("").join(self._block("p", "", block) for block in blocks)
                yield Markup("<blockquote>{}</blockquote>\n").format(inner)
            elif kind == "item":
                inner = Markup("").join(self._block("li", "", block) for block in blocks)
                yield Markup("<ul>{}</ul>\n").format(inner)
            else:
                yield Markup("").join(self._alone(block) for block in blocks)

    def _alone(self, numbered: Numbered) -> Markup:
        """A block that stands by itself."""
        kind, depth = numbered[1].kind, numbered[1].depth
        if kind in ("heading", "title"):
            tag = "h4" if self.comment else "h3"
            return self._block(tag, f' class="d{min(max(depth, 1), 6)}"', numbered)
        tag, attributes = TAGS.get(kind, ("p", ""))
        return self._block(tag, attributes, numbered)

    def _block(self, tag: str, attributes: str, numbered: Numbered) -> Markup:
        """The text of a block in its element, with its marks and its language."""
        index, block = numbered
        start, end = block.place.start, block.place.end
        tongue = tag_of(self.text[start:end], self.reading.document.language)
        lang = "" if tongue in (self.language, "und") else f' lang="{tongue}"'
        html = marked(self.text, start, end, self._marks(index), self._inlines(start, end))
        number = escape(f"{block.number} ") if block.kind == "note" and block.number else ""
        return Markup(f"<{tag}{attributes}{lang}>{number}{html}</{tag}>\n")

    def _marks(self, index: int) -> list[Stretch]:
        return self.marks.get(index, [])

    def _inlines(self, start: int, end: int) -> list[Inline]:
        """The emphasis and links that begin in [start, end)."""
        return self.inlines[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def _left_out(self, blocks: list[Numbered]) -> Markup:
        """Blocks that were not examined: why, and how each begins."""
        reasons = dict.fromkeys(block.left_out for _, block in blocks)
        head = Markup("<summary>left out: {} ({})</summary>").format(
            ", ".join(reasons), many(len(blocks), "block")
        )
        # Beside a comment stand its author's name and face: a masked name stays masked.
        shown = [] if self.comment else [self._excerpt(block) for _, block in blocks]
        rows = Markup("").join(Markup("<li>{}</li>").format(row) for row in shown if row)
        held = Markup("<ul>{}</ul>").format(rows) if rows else "Not shown: it names people."
        return Markup('<details class="left">{}{}</details>\n').format(head, held)

    def _excerpt(self, block: Block) -> str:
        """The beginning of a block, on one line; names are masked before it is cut."""
        end = min(block.place.end, block.place.start + 2 * EXCERPT)
        text = " ".join(self.library.masked(self.text[block.place.start : end]).split())
        return text if len(text) <= EXCERPT else text[:EXCERPT] + " …"


def _gathering(numbered: Numbered) -> tuple[str, int]:
    """What is written inside one element together."""
    block = numbered[1]
    if block.left_out:
        return "left", 0
    if block.kind == "quote":
        return "quote", block.within
    if block.kind in ("item", "reading"):
        return "item", block.within
    return "alone", 0
