"""HTML: the main text of a page, what is left out of it and why, and its comments."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

from loccit.model import Document, Note
from loccit.readers._about import About, about, iso
from loccit.readers._decoding import decode
from loccit.readers._flow import Flow
from loccit.readers._layout import OUTSIDE, Layout, settle
from loccit.readers._lists import with_reading
from loccit.readers._regions import regions
from loccit.readers._scan import Origins, origins, scan, shallow
from loccit.readers._threads import Comment, comment_list, comments, content
from loccit.readers._tree import TEXT, UNSEEN, Tree, parse

if TYPE_CHECKING:
    from loccit.readers import Limits

CHARSET = re.compile(
    rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]{2,40})",
    re.I,
)
LITTLE = 200  # characters; a page that shows less may show the rest by script
DECLARED_WITHIN = 1 << 14  # bytes in which an encoding is declared; the standard asks for 1,024


@dataclass(slots=True)
class Page:
    """A page on its way to documents."""

    name: str
    digest: str
    tree: Tree
    origins: Origins
    found: list[int]  # of each text, where it stands in `origins`
    base: str = ""


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The page in `stream`, then its comments, each a document that names what it answers."""
    data = stream.read()
    declared = CHARSET.search(data, 0, DECLARED_WITHIN)
    label = (declared[1] or declared[2]).decode("ascii") if declared else ""
    decoded = decode(data, label)
    if decoded is None:
        yield Note("no encoding fits these bytes: save the page as UTF-8", name)
        return
    if decoded.remark:
        yield Note(decoded.remark, name)
    tokens = list(scan(decoded.text))
    markup = shallow(decoded.text, tokens, limits.depth)
    if markup is not decoded.text:
        yield Note(
            f"elements more than {limits.depth} deep: read as if they were not there; "
            "--max-depth raises it",
            name,
        )
    tree = parse(markup)
    finder = origins(decoded.text, tokens)
    found = [finder.find(text) if text else -1 for text in tree.texts]
    yield from _documents(Page(name, hashlib.sha256(data).hexdigest(), tree, finder, found))


def _documents(page: Page) -> Iterator[Document | Note]:
    """The page's own document and those of its comments."""
    tree = page.tree
    thread = comments(tree)
    threaded = frozenset(comment.node for comment in thread)
    facts = about(tree, threaded)
    page.base = _base(tree) or facts.address
    post = _post(page, facts, thread)
    if not (tree.revealed or (thread and post.text)) and examined(post) < LITTLE < _hidden(tree):
        tree.revealed = True
        yield Note("the page shows its text only by script: what it hides was read too", page.name)
        yield from _documents(page)
        return
    if not post.text:
        yield Note("the page shows no text: nothing was read of the page itself", page.name)
    else:
        yield post
    yield from _thread(page, facts, thread)


def examined(document: Document) -> int:
    """How many characters of a document are not left out."""
    places = [block.place for block in document.blocks if not block.left_out]
    return sum(place.end - place.start for place in places)


def _hidden(tree: Tree) -> int:
    """How many characters a page holds that no browser shows without a script."""
    count = node = 0
    while node < len(tree.tags):
        tag = tree.tags[node]
        if tag != TEXT and tag != "head" and (tag == "noscript" or tree.unseen(node)):
            shown_by_script = tag == "noscript" or tag not in UNSEEN
            count += len(tree.text(node)) if shown_by_script else 0
            node = tree.ends[node]
        else:
            node += 1
    return count


def _base(tree: Tree) -> str:
    """The address against which the page's links are read."""
    return next(
        (tree.get(i, "href").strip() for i, tag in enumerate(tree.tags) if tag == "base"), ""
    )


def _post(page: Page, facts: About, thread: list[Comment]) -> Document:
    """The page without its comments."""
    tree = page.tree
    root = next((i for i, tag in enumerate(tree.tags) if tag == "body"), 0)
    outermost = frozenset(
        c.node for c in thread if c.above < 0 or c.node not in thread[c.above].inner
    )
    parts = regions(tree, root, outermost)
    layout = Layout(tree, page.base, parts.reasons)
    settle(layout, root, len(tree.tags))
    for title in facts.titles[:1]:
        layout.kinds[title] = "title"
        parts.reasons[title] = ""
    for node, kind in layout.kinds.items():
        if kind == "note" and not _claimed(tree, node, parts.reasons):
            parts.reasons[node] = ""
    _set_threads_apart(tree, layout, thread, parts.reasons)
    flow = Flow(page.name, tree, layout, page.origins, page.found)
    if root < len(tree.tags):
        flow.setting = replace(flow.setting, reason=parts.reasons.get(root, ""))
        flow.lay_out(root, tree.ends[root])
    return replace(
        _document(page, flow, page.name),
        title=facts.title,
        author=facts.author,
        publisher=facts.publisher,
        published=iso(facts.published),
        address=facts.address,
        language=facts.language,
        kind="web",
    )


def _claimed(tree: Tree, node: int, reasons: dict[int, str]) -> bool:
    """Whether an element stands in furniture, and not only outside the main text."""
    return any(reasons.get(above, OUTSIDE) not in ("", OUTSIDE) for above in tree.above(node))


def _set_threads_apart(
    tree: Tree, layout: Layout, thread: list[Comment], reasons: dict[int, str]
) -> None:
    """Keep the comments out of the page's text, and say so where they were announced."""
    absent: set[int] = set()
    for comment in thread:
        absent.update(_siblings(tree, comment))
    layout.absent = frozenset(absent)
    count = sum(1 for comment in thread if _has_text(tree, comment))
    their = "document of its own" if count == 1 else "documents of their own"
    said = f"comments: {count} {their}"
    for container in sorted({comment_list(tree, comment.node) for comment in thread}):
        if (
            container >= 0
            and reasons.get(container) != ""
            and not _holds_main(tree, container, reasons)
        ):
            reasons[container] = said


def _siblings(tree: Tree, comment: Comment) -> Iterator[int]:
    """The element of a comment, and the elements beside it that belong to it."""
    node = comment.node
    while node < comment.end:
        yield node
        node = tree.ends[node]


def _holds_main(tree: Tree, node: int, reasons: dict[int, str]) -> bool:
    """Whether the main text is in `node`."""
    return any(reasons.get(i) == "" for i in range(node, tree.ends[node]))


def _thread(page: Page, facts: About, thread: list[Comment]) -> Iterator[Document | Note]:
    """The documents of the comments, in order."""
    names = _names(page.name, thread)
    for comment, name in zip(thread, names, strict=True):
        roots, absent = content(page.tree, comment)
        layout = Layout(page.tree, page.base, {}, frozenset(absent))
        for root in roots:
            settle(layout, root, page.tree.ends[root])
        flow = Flow(name, page.tree, layout, page.origins, page.found)
        for root in roots:
            flow.lay_out(root, page.tree.ends[root])
        if not flow.text:  # better a name and a date too many than a comment lost
            layout.absent = frozenset(comment.inner)
            flow.lay_out(comment.node, page.tree.ends[comment.node])
        if not flow.text and _has_text(page.tree, comment):
            yield Note("the comment holds no words: nothing was read of it", name)
        if not flow.text:
            continue
        yield replace(
            _document(page, flow, name),
            author=comment.author,
            publisher=facts.publisher,
            published=iso(comment.published),
            address=layout.resolved(comment.address),
            language=facts.language,
            kind="web",
            parent=names[comment.above] if comment.above >= 0 else page.name,
        )


def _has_text(tree: Tree, comment: Comment) -> bool:
    """Whether anything stands in a comment's element."""
    return any(text.strip() for text in tree.texts[comment.node : comment.end])


def _names(page: str, thread: list[Comment]) -> list[str]:
    """A name for each comment: by its number, else by its place among them."""
    taken: set[str] = {c.number for c in thread}
    names: dict[str, None] = {}
    for place, comment in enumerate(thread, 1):
        label = comment.number
        if not label or f"{page}#comment-{label}" in names:
            while str(place) in taken:
                place += len(thread)
            label = str(place)
            taken.add(label)
        names[f"{page}#comment-{label}"] = None
    return list(names)


def _document(page: Page, flow: Flow, name: str) -> Document:
    """The text that was laid out, as a document."""
    text = flow.text
    inlines = tuple(sorted(flow.inlines, key=lambda inline: inline.place))
    links = [inline.place for inline in inlines if inline.kind == "link"]
    return Document(
        name,
        text,
        page.digest,
        blocks=with_reading(text, flow.blocks, links),
        inlines=inlines,
        origin=flow.origin(),
    )
