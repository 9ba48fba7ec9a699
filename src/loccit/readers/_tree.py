"""A parsed page as flat lists, in reading order, so that nothing need recurse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.readers._word_sets import word_set

TEXT = "#text"
UNSEEN = word_set(
    "script style template noscript iframe object embed svg math canvas audio video head"
    " datalist dialog"
)
NO_DISPLAY = re.compile(r"display\s*:\s*none", re.I)
NO_ATTRIBUTES: dict[str, str] = {}


@dataclass(slots=True)
class Tree:
    """Elements and texts by number, each before what it holds.

    What element `i` holds are the numbers from `i + 1` up to `ends[i]`.
    """

    tags: list[str] = field(default_factory=list)  # "#text" for a text
    attributes: list[dict[str, str]] = field(default_factory=list)
    parents: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)  # "" for an element
    tokens: list[frozenset[str]] = field(default_factory=list)  # class names and id, lower case
    revealed: bool = False  # what only a script would show counts as seen

    def get(self, node: int, name: str) -> str:
        """An attribute's value; "" when the element has none."""
        return self.attributes[node].get(name, "")

    def inside(self, node: int, *tags: str) -> Iterator[int]:
        """The elements with one of these tags in `node`, in order."""
        wanted = frozenset(tags)
        return (i for i in range(node + 1, self.ends[node]) if self.tags[i] in wanted)

    def above(self, node: int) -> Iterator[int]:
        """The elements that hold `node`, the nearest first."""
        while (node := self.parents[node]) >= 0:
            yield node

    def text(self, node: int) -> str:
        """All that can be seen of the text in `node`, on one line."""
        parts, i = [], node
        while i < self.ends[node]:
            if self.tags[i] != TEXT and self.unseen(i) and i != node:
                i = self.ends[i]
                continue
            if self.tags[i] in ("br", "p", "div", "li"):
                parts.append(" ")
            parts.append(self.texts[i])
            i += 1
        return " ".join("".join(parts).split())

    def unseen(self, node: int) -> bool:
        """Whether a browser shows nothing of the element."""
        if self.tags[node] in UNSEEN:
            return not self.revealed or self.tags[node] != "noscript"
        attributes = self.attributes[node]
        if not attributes or self.revealed or self.tags[node] in ("html", "body"):
            return False
        hidden = "hidden" in attributes and attributes["hidden"] != "until-found"
        return hidden or bool(NO_DISPLAY.search(attributes.get("style", "")))


def parse(markup: str) -> Tree:
    """The tree of `markup`."""
    from selectolax.lexbor import LexborHTMLParser

    tree = Tree()
    root = LexborHTMLParser(markup).root
    node, parent = root, -1
    while node is not None:
        number = -1
        if node.is_text_node:
            _add(tree, TEXT, NO_ATTRIBUTES, node.text_content or "", parent)
        elif node.is_element_node:
            given = {key: value or "" for key, value in node.attributes.items()}
            number = _add(tree, node.tag or "", given, "", parent)
        child = node.first_child if number >= 0 else None
        if child is not None:
            node, parent = child, number
            continue
        while node is not None and node.next is None:
            node = None if parent < 0 else node.parent
            if node is not None:
                tree.ends[parent] = len(tree.tags)
                parent = tree.parents[parent]
        node = node.next if node is not None else None
    return tree


def _add(tree: Tree, tag: str, attributes: dict[str, str], text: str, parent: int) -> int:
    """The number of the element or text just added."""
    number = len(tree.tags)
    tree.tags.append(tag)
    tree.attributes.append(attributes)
    tree.parents.append(parent)
    tree.ends.append(number + 1)
    tree.texts.append(text)
    named = f"{attributes.get('class', '')} {attributes.get('id', '')}" if attributes else ""
    tree.tokens.append(frozenset(named.lower().split()))
    return number
