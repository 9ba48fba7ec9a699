"""The comments of a page: where each stands, and which of its words are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.readers._bylines import answered_of, author_of, date_of, names_of, permalink_of
from loccit.readers._tree import TEXT, Tree
from loccit.readers._word_sets import word_set

NUMBERED = re.compile(
    r"(?:li-|div-|article-|wpd-|dsq-|epoch-)?(?:comment|comm|pingback|trackback)[-_]?(\d+)(?:_\d+)?"
)
BLOGGER = re.compile(r"c(\d{6,})")
HOLDERS = word_set("li article div section dl dt tr td")
CALLED = frozenset(
    {
        "comment",
        "comment-item",
        "single-comment",
        "comment-entry",
        "comment-block",
        "u-comment",
        "h-cite",
    }
)
NO_COMMENT = frozenset({"pingback", "trackback"})
LISTS = re.compile(
    r"(?:comments?|commentlist|comment[-_]?list|comments[-_]?(?:list|area|section|wrapper|thread|block|tree)"
    r"|entry-comments|article-comments|post-comments|discussion|thread|wpd-thread-list|disqus_thread)"
)
NESTS = frozenset({"children", "replies", "comment-replies", "sub-comments", "comment-children"})
CONTENT = word_set(
    "comment-content comment-text commenttext comment-txt comment--content comment--text"
    " comment-body-content comment-message commentbody comment-bodytext comment-copy e-content"
    " p-content comment-description"
)
BODY = frozenset(
    {
        "comment-body",
        "comment-box",
        "comment-entry",
        "comment-inner",
        "comment-container",
    }
)
MACHINERY = re.compile(
    r"comment-?author.*|comment[-_]?meta.*|comment-?(?:date|time|info|header|avatar|footer|actions?|links?|permalink"
    r"|number|edit.*|awaiting.*|vote.*|tools?|rating.*|arrow|icon)|vcard|avatar.*|gravatar.*|(?:comment-?)?reply(?:-?link|-to.*)?|says|metadata"
    r"|cld-.*|comment-like.*|likes?|report.*|pmcc-.*|edit-link|post-?author|timestamp|(?:wpd|wpdiscuz)-.*|respond|commentnumber"
    r"|screen-reader-text|sr-only|comment-awaiting-moderation|permalink|published|user-?info|comment-head|commenthead.*|thumb.*"
)
PROSE = 60  # characters of a paragraph that no author's line has


@dataclass(slots=True)
class Comment:
    """One comment: its element, its number on the page, and the comment it stands under."""

    node: int
    end: int  # where what belongs to it ends
    number: str
    above: int  # in the list of comments; -1 for a comment on the page itself
    inner: list[int] = field(default_factory=list)  # elements of the comments below it
    author: str = ""
    published: str = ""
    address: str = ""


def comments(tree: Tree) -> list[Comment]:
    """The comments of a page, in order."""
    found: list[Comment] = []
    stack: list[int] = []  # of comments that the walk is inside of
    for node in range(len(tree.tags)):
        while stack and found[stack[-1]].end <= node:
            stack.pop()
        number = _number(tree, node, bool(stack))
        if number is None:
            continue
        if stack and not _is_new(tree, node, number, found, stack):
            found[stack[-1]].number = found[stack[-1]].number or number
            continue
        found.append(Comment(node, _end(tree, node), number, stack[-1] if stack else -1))
        if stack:
            found[stack[-1]].inner.append(node)
        stack.append(len(found) - 1)
    return _described(tree, found)


def _end(tree: Tree, node: int) -> int:
    """Where a comment ends: a `dt` has what is said in the `dd` elements behind it."""
    end = tree.ends[node]
    if tree.tags[node] == "dt":
        while end < tree.ends[tree.parents[node]] and tree.tags[end] != "dt":
            end = tree.ends[end]
    return end


def comment_list(tree: Tree, node: int) -> int:
    """The outermost element around a comment that is called a list of comments."""
    named = [i for i in tree.above(node) if any(map(LISTS.fullmatch, tree.tokens[i]))]
    named = [i for i in named if tree.tags[i] not in ("html", "body")]
    return named[-1] if named else tree.parents[node]


def _number(tree: Tree, node: int, inside: bool) -> str | None:
    """The number of the comment that `node` is, "" for one without, None for no comment."""
    if tree.tags[node] not in HOLDERS:
        return None
    tokens = tree.tokens[node]
    if not tokens and not tree.attributes[node]:
        return None
    named = tree.get(node, "id")
    match = NUMBERED.fullmatch(named)
    if match:
        return None if named.startswith(("pingback", "trackback")) else match[1]
    if "comment" in " ".join(tokens) and (match := BLOGGER.fullmatch(named)):
        return match[1]
    if _is_typed(tree, node) or (tokens & CALLED and (inside or _in_list(tree, node))):
        return tree.get(node, "data-comment-id") or ""
    return None


def _is_typed(tree: Tree, node: int) -> bool:
    """Whether the markup's own vocabulary calls the element a comment."""
    kind = tree.get(node, "itemtype").rstrip("/").rpartition("/")[2]
    return kind in ("Comment", "UserComments") or tree.get(node, "itemprop") == "comment"


def _in_list(tree: Tree, node: int) -> bool:
    """Whether an element around `node` is called a list of comments."""
    for above in tree.above(node):
        if any(LISTS.fullmatch(token) for token in tree.tokens[above]):
            return tree.tags[above] not in ("html", "body")
    return False


def _is_new(tree: Tree, node: int, number: str, found: list[Comment], stack: list[int]) -> bool:
    """Whether `node`, inside a comment, is another one and no part of it."""
    outer = found[stack[-1]]
    if number:
        return bool(outer.number) and all(found[i].number != number for i in stack)
    for above in tree.above(node):
        if above == outer.node:
            return False
        if tree.tags[above] in ("ul", "ol") or tree.tokens[above] & NESTS:
            return True
    return False


def _described(tree: Tree, found: list[Comment]) -> list[Comment]:
    """The comments, each with its author, date and address, and what it says it answers."""
    numbered = {comment.number: index for index, comment in enumerate(found)}
    for index, comment in enumerate(found):
        own = list(own_nodes(tree, comment))
        comment.author = author_of(tree, own)
        comment.published = date_of(tree, own)
        comment.address = permalink_of(tree, own, comment.number)
        answered = numbered.get(answered_of(tree, own) or "none", index)
        if answered != index and index not in _chain(found, answered):
            comment.above = answered
    return found


def _chain(found: list[Comment], index: int) -> Iterator[int]:
    """A comment and those that it answers, the nearest first."""
    while index >= 0:
        yield index
        index = found[index].above


def own_nodes(tree: Tree, comment: Comment) -> Iterator[int]:
    """The elements and texts of a comment, without those of the comments below it."""
    inner = frozenset(comment.inner)
    node = comment.node
    while node < comment.end:
        if node in inner:
            node = tree.ends[node]
            continue
        yield node
        node += 1


def content(tree: Tree, comment: Comment) -> tuple[list[int], set[int]]:
    """The elements that hold what a comment says, and those in it that are machinery."""
    own = [i for i in own_nodes(tree, comment) if tree.tags[i] != TEXT]
    named = [
        i for i in own if (names_of(tree, i) & CONTENT or _is_text(tree, i)) and i != comment.node
    ]
    if not named:
        bodies = [i for i in own if names_of(tree, i) & BODY and i != comment.node]
        named = bodies if bodies and not _has_machinery(tree, bodies[0]) else []
    roots = _outermost(tree, named) or _whole(tree, comment)
    machinery = {i for i in own if i not in roots and _is_machinery(tree, i)}
    machinery -= {above for root in roots for above in tree.above(root)}
    return roots, machinery | set(comment.inner)


def _whole(tree: Tree, comment: Comment) -> list[int]:
    """The element of a comment, or for a `dt` the elements behind it."""
    if tree.tags[comment.node] != "dt":
        return [comment.node]
    roots, node = [], tree.ends[comment.node]
    while node < comment.end:
        if tree.tags[node] != TEXT and not _is_machinery(tree, node):
            roots.append(node)
        node = tree.ends[node]
    return roots


def _is_text(tree: Tree, node: int) -> bool:
    """Whether the markup's own vocabulary calls the element a comment's text."""
    return tree.get(node, "itemprop") in ("text", "commentText", "description", "articleBody")


def _outermost(tree: Tree, nodes: list[int]) -> list[int]:
    """Those of `nodes`, in order, that lie in no other of them."""
    kept: list[int] = []
    for node in nodes:
        if not kept or node >= tree.ends[kept[-1]]:
            kept.append(node)
    return kept


def _is_machinery(tree: Tree, node: int) -> bool:
    """Whether an element in a comment is its author's line, its date, a button."""
    if tree.tags[node] in ("header", "footer", "form", "button", "time", "nav", "cite") and (
        tree.tags[node] != "cite"
        or any("fn" in tree.tokens[i] for i in range(node, tree.ends[node]))
    ):
        return not any(tree.tags[above] == "blockquote" for above in tree.above(node))
    named = any(MACHINERY.fullmatch(token) for token in names_of(tree, node))
    return named and not any(len(tree.text(i)) > PROSE for i in tree.inside(node, "p"))


def _has_machinery(tree: Tree, node: int) -> bool:
    """Whether an element holds a comment's author line too, and not only what it says."""
    return any(
        tree.tags[i] != TEXT and _is_machinery(tree, i) and tree.text(i)
        for i in range(node + 1, tree.ends[node])
    )
