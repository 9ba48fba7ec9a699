"""What a comment says about itself: who wrote it, when, where, in answer to what."""

from __future__ import annotations

import re

from loccit.readers._about import BY, ISO
from loccit.readers._tree import Tree

AUTHOR = (
    frozenset({"fn", "p-author"}),
    frozenset(
        {"comment-author-name", "comment-author-link", "author-name", "author-link", "username"}
    ),
    frozenset(
        {
            "comment-author",
            "comment_author",
            "commentauthor",
            "comment__author",
            "comment-name",
            "wpd-comment-author",
        }
    ),
    frozenset({"author", "commenter", "commentor", "authorname", "name"}),
)
DATE = (
    frozenset(
        {
            "comment-date",
            "comment_date",
            "comment-time",
            "commentdate",
            "comment-permalink",
            "comment-timestamp",
            "dt-published",
            "published",
            "wpd-comment-date",
            "comment__date",
            "timestamp",
        }
    ),
    frozenset(
        {
            "comment-metadata",
            "commentmetadata",
            "comment-meta",
            "comment_meta",
            "comment-meta-data",
            "date",
            "time",
            "commentmeta",
            "comment-header",
        }
    ),
)
SAYS = re.compile(
    r"(?:\s+(?:says?|said|sagt|schreibt|schrieb|meint|dice|a dit|dit|wrote|writes|zegt|scrive)"
    r"\s*[:：.…]*|\s*[:：]+)\s*$",
    re.I,
)
DATE_WORDS = re.compile(r"\d")
LINKED = re.compile(r"#(?:li-|div-)?comment[-_]?(\d+)$")
ANSWERS = re.compile(
    r"in (?:reply|response) to|antwort (?:auf|an)|en réponse à|en respuesta a", re.I
)
NAME_LENGTH = 80
DATE_LENGTH = 60
PREFIX = re.compile(r"(?:wp-block|wc|wpd|epoch|dsq|woocommerce-review_?|review|contribution)[-_]")


def names_of(tree: Tree, node: int) -> frozenset[str]:
    """The class names and id of an element without the prefix of the theme or plugin."""
    tokens = tree.tokens[node]
    return tokens and tokens | {PREFIX.sub("", t, count=1).replace("_", "-") for t in tokens}


def author_of(tree: Tree, own: list[int]) -> str:
    """Who wrote a comment, "" where the page does not say."""
    for names in AUTHOR:
        for i in own:
            named = names_of(tree, i) & names and (i != own[0] or tree.tags[i] == "dt")
            if named and (name := _named(tree, i)):
                return name
    for i in own:
        told = tree.get(i, "itemprop") in ("author", "creator")
        told = told or "author" in tree.get(i, "rel").split()
        if told and (name := _person(tree.text(i))):
            return name
    cited = [i for i in own if tree.tags[i] == "cite"]
    return _person(tree.text(cited[0])) if cited else ""


def _named(tree: Tree, node: int) -> str:
    """The name in an author's line: the whole line, or where it says more, its first element."""
    line = tree.text(node)
    if len(line) <= NAME_LENGTH and not DATE_WORDS.search(line):
        return _person(line)
    inner = (tree.text(i) for i in tree.inside(node, "cite", "a", "b", "strong", "span"))
    return _person(next((text for text in inner if text), line))


def _person(text: str) -> str:
    """A name without "by" before and "says:" behind it; "" where it is none."""
    name = SAYS.sub("", BY.sub("", text, count=1)).strip(" ,:|·-–—")
    return name if len(name) <= NAME_LENGTH else ""


def date_of(tree: Tree, own: list[int]) -> str:
    """When a comment was written: as a machine reads it, else as the page has it."""
    times = [i for i in own if tree.tags[i] in ("time", "abbr", "meta")]
    for i in times:
        given = tree.get(i, "datetime") or tree.get(i, "title") or tree.get(i, "content")
        if ISO.match(given.strip()) and len(given.strip()) >= 8:
            return given.strip()
    for i in times:
        if tree.tags[i] == "time" and DATE_WORDS.search(tree.text(i)):
            return tree.text(i)
    for names in DATE:
        for i in own:
            if names_of(tree, i) & names and (text := _when(tree, i)):
                return text
    return ""


def _when(tree: Tree, node: int) -> str:
    """The text of a date element, or of the first link in it that has a figure."""
    title = tree.get(node, "title")
    if DATE_WORDS.search(title) and len(title) <= DATE_LENGTH:
        return title
    for i in tree.inside(node, "a", "time", "span"):
        text = tree.text(i)
        if DATE_WORDS.search(text) and len(text) <= DATE_LENGTH and tree.get(i, "href") != "":
            return text
    text = tree.text(node)
    return text if DATE_WORDS.search(text) and len(text) <= DATE_LENGTH else ""


def permalink_of(tree: Tree, own: list[int], number: str) -> str:
    """The address of a comment itself."""
    for i in own:
        match = LINKED.search(tree.get(i, "href")) if tree.tags[i] == "a" else None
        if match and number and match[1] == number:
            return tree.get(i, "href").strip()
    return ""


def answered_of(tree: Tree, own: list[int]) -> str:
    """The number of the comment that this one says it answers, "" for none."""
    for i in own:
        for name in ("data-parent", "data-parent-id", "data-parent-comment-id"):
            if (given := tree.get(i, name)).isdigit() and given != "0":
                return given
        if tree.tags[i] != "a":
            continue
        match = LINKED.search(tree.get(i, "href"))
        said = "in-reply-to" in tree.tokens[i] or "u-in-reply-to" in tree.tokens[i]
        if match and (said or ANSWERS.search(tree.text(tree.parents[i])[:200])):
            return match[1]
    return ""
