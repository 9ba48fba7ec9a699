"""What an element of a page is to its text: a block, a note, a table's cell, left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urljoin

from loccit.model import BlockKind
from loccit.readers._tree import TEXT, Tree
from loccit.readers._word_sets import word_set

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | word_set(
    "html body address article aside blockquote center dd details div dl dt fieldset figcaption"
    " figure footer form header hgroup hr legend li main menu nav ol option p pre search section"
    " select summary table tbody td tfoot th thead tr ul caption textarea button label"
)
CONTAINERS = BLOCKS - frozenset({"tbody", "thead", "tfoot", "tr", "td", "th", "caption", "br"})
OUTSIDE = "outside the main text"
CELL = 600  # characters; a longer cell is a column of a page laid out by tables
NOTE_ID = re.compile(r"(?:fn|ftn|footnote|endnote|cite_?note|note)[-_:.]?\w{0,40}", re.I)
NOTE_HREF = re.compile(
    r"#_?(?:fn|ftn|footnote|endnote|cite_note|note|sdfootnote)(?![a-z]{4})", re.I
)
NOTE_CLASSES = frozenset({"footnote", "footnotes", "endnote", "endnotes", "footnote-item"})
NOTE_ROLES = frozenset({"doc-footnote", "doc-endnote", "doc-endnotes"})
NUMBER = re.compile(r"\W{0,2}(\d{1,3}|[a-z]|[*†‡])(?:[\])}.:]|\s|\^|↑)")
SCHEMES = re.compile(r"[\s\x00]*(?:javascript|data|vbscript|about|blob)\s*:", re.I)
CODE = re.compile(r"(?:highlight|code|prettyprint|sourcecode|lang(?:uage)?-.*|brush.*)", re.I)


@dataclass(slots=True)
class Layout:
    """The part that each element of one page plays."""

    tree: Tree
    base: str
    reasons: Mapping[int, str]  # why an element is left out; "" where it is taken in again
    absent: frozenset[int] = frozenset()  # elements that are no part of this text
    apart: frozenset[int] = frozenset()  # inline elements that stand by themselves
    kinds: dict[int, BlockKind] = field(default_factory=dict)
    numbers: dict[int, str] = field(default_factory=dict)
    separators: dict[int, str] = field(default_factory=dict)

    def skipped(self, node: int) -> bool:
        """Whether nothing in `node` belongs to the text."""
        return node in self.absent or (self.tree.tags[node] != TEXT and self.tree.unseen(node))

    def reason(self, node: int, outer: str) -> str:
        """Why what is in `node` is left out."""
        own = self.reasons.get(node, outer)
        return outer if own == "form" and outer not in ("", OUTSIDE) else own

    def resolved(self, address: str) -> str:
        """An address made whole; "" for what is no address."""
        address = address.strip()
        if not address or SCHEMES.match(address):
            return ""
        try:
            return urljoin(self.base, address)
        except ValueError:
            return address

    def address(self, node: int) -> str:
        """Where the link `node` points."""
        return self.resolved(self.tree.get(node, "href"))

    def is_noteref(self, node: int) -> bool:
        """Whether the link `node` is the mark of a note."""
        tree = self.tree
        target = tree.get(node, "href").strip()
        if tree.get(node, "role") == "doc-noteref" or "footnote-ref" in tree.tokens[node]:
            return True
        if not target.startswith("#") or len(target) < 2:
            return False
        raised = tree.tags[tree.parents[node]] == "sup" or any(tree.inside(node, "sup"))
        return raised or bool(NOTE_HREF.match(target) and len(tree.text(node)) <= 5)

    def is_code(self, node: int) -> bool:
        """Whether `pre` holds program text rather than verse or a telegram."""
        tree = self.tree
        named = any(CODE.fullmatch(token) for token in tree.tokens[node])
        return named or any(tree.inside(node, "code", "samp", "kbd"))


def settle(layout: Layout, first: int, last: int) -> None:
    """Find the notes, captions and tables among the elements from `first` to `last`."""
    tree = layout.tree
    for node in range(first, last):
        tag, tokens = tree.tags[node], tree.tokens[node]
        if tag in ("figcaption", "caption") or "wp-caption-text" in tokens:
            layout.kinds[node] = "caption"
        elif tag == "table" and _is_data(tree, node):
            layout.kinds[node] = "table"
            _separate(layout, node)
        elif tag != TEXT and _is_note(tree, node, tokens):
            layout.kinds[node] = "note"
            _number(layout, node)


def _is_note(tree: Tree, node: int, tokens: frozenset[str]) -> bool:
    """Whether `node` is a footnote or a list of them."""
    if tree.tags[node] not in BLOCKS or tree.tags[node] in ("html", "body", "article", "main"):
        return False
    if tokens & NOTE_CLASSES or tree.get(node, "role") in NOTE_ROLES:
        return True
    named = tree.get(node, "id")
    above = tree.parents[node]
    in_list = above >= 0 and bool(tree.tokens[above] & {"references", "footnotes"})
    return tree.tags[node] in ("li", "p", "div", "dd", "aside") and (
        in_list
        or bool(
            re.fullmatch(
                r"(?:_?s?d?fn|_?ftn|footnote|endnote|cite_note)[-_:.]?\w{0,40}", named, re.I
            )
        )
    )


def _number(layout: Layout, node: int) -> None:
    """Give the note its number, as printed or by its place in the list."""
    tree = layout.tree
    items = list(tree.inside(node, "li")) if tree.tags[node] != "li" else []
    for place, item in enumerate(items, 1):
        layout.kinds[item] = "note"
        layout.numbers.setdefault(item, str(place))
    printed = NUMBER.match(tree.text(node)[:12] + " ")
    if printed and not items:
        layout.numbers[node] = printed[1]


def _is_data(tree: Tree, node: int) -> bool:
    """Whether a table holds data, and does not lay out a page."""
    for i in range(node + 1, tree.ends[node]):
        if tree.tags[i] in CONTAINERS and not (tree.tags[i] in ("p", "div") and _alone(tree, i)):
            return False
        cell = tree.tags[i] in ("td", "th")
        if cell and (tree.ends[i] - i > CELL or len(tree.text(i)) > CELL):
            return False
    return True


def _alone(tree: Tree, node: int) -> bool:
    """Whether the block is all that its cell holds."""
    above = tree.parents[node]
    return tree.tags[above] in ("td", "th") and len(tree.text(above)) == len(tree.text(node))


def _separate(layout: Layout, table: int) -> None:
    """Note where tabs and line ends stand in the text of a table."""
    tree = layout.tree
    first_cell = first_row = True
    for i in range(table + 1, tree.ends[table]):
        tag = tree.tags[i]
        if tag == "tr":
            layout.separators[i] = "" if first_row else "\n"
            first_row, first_cell = False, True
        elif tag in ("td", "th"):
            layout.separators[i] = "" if first_cell else "\t"
            first_cell = False
        elif tag in ("thead", "tbody", "tfoot", "p", "div"):
            layout.separators[i] = ""
