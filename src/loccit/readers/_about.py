"""What a page says about itself: title, author, publisher, date, address, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.readers._tree import TEXT, Tree
from loccit.readers._word_sets import word_set

SEPARATOR = re.compile(r"\s+[|•·–—»«:-]\s+|\s*[|»«]\s*")
ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?")
BY = re.compile(r"^\s*(?:(?:posted|written|published)\s+)?(?:by|von|par|por|作者)[:：]?\s+", re.I)
AUTHOR_LENGTH = 80
JSON_LENGTH = 1 << 20
ARTICLE = word_set(
    "Article NewsArticle BlogPosting Report ScholarlyArticle TechArticle ReportageNewsArticle"
    " OpinionNewsArticle WebPage"
)
TITLES = frozenset(
    {"entry-title", "post-title", "article-title", "posttitle", "p-name", "headline"}
)
AUTHORS = frozenset({"author", "byline", "p-author", "post-author", "entry-author", "author-name"})
DATES = frozenset({"entry-date", "published", "post-date", "dt-published", "date", "postdate"})


@dataclass(slots=True)
class About:
    """The facts of a page, "" for what it does not say, and the elements of its title."""

    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""
    address: str = ""
    language: str = ""
    titles: list[int] = field(default_factory=list)


def about(tree: Tree, outside: frozenset[int]) -> About:
    """The facts of a page; what is in the elements `outside` (its comments) is not asked."""
    metas = _metas(tree)
    linked = _linked_data(tree)
    nodes = list(_nodes(tree, outside))
    page_title = next((tree.text(i) for i in range(len(tree.tags)) if tree.tags[i] == "title"), "")
    publisher = metas.get("og:site_name", "") or linked.get("publisher", "")
    titles = _title_nodes(tree, nodes)
    shown = tree.text(titles[0]) if titles else ""
    facts = About(publisher=publisher or _site(tree, nodes))
    named = metas.get("og:title", "") or linked.get("title", "")
    facts.title = shown or _cut(named or page_title, facts.publisher)
    facts.titles = [i for i in titles if tree.text(i) == facts.title]
    facts.author = metas.get("author", "") or linked.get("author", "") or _author(tree, nodes)
    facts.published = (
        metas.get("article:published_time", "")
        or linked.get("published", "")
        or _date(tree, nodes)
        or next(
            (metas[k] for k in ("date", "dc.date", "dcterms.date", "pubdate") if k in metas), ""
        )
    )
    facts.address = _canonical(tree) or metas.get("og:url", "")
    facts.language = next(
        (tree.get(i, "lang") for i in range(len(tree.tags)) if tree.tags[i] == "html"), ""
    )
    return facts


def iso(date: str) -> str:
    """A date as an ISO 8601 prefix where it begins with one, else as written, on one line."""
    found = ISO.match(date.strip())
    return found[0] if found else " ".join(date.split())


def _metas(tree: Tree) -> dict[str, str]:
    """The `meta` elements by name, the first of each."""
    metas: dict[str, str] = {}
    for i, tag in enumerate(tree.tags):
        if tag == "meta":
            key = tree.get(i, "property") or tree.get(i, "name") or tree.get(i, "itemprop")
            value = " ".join(tree.get(i, "content").split())
            if key and value:
                metas.setdefault(key.strip().lower(), value)
    if metas.get("author", "").startswith(("http:", "https:")):
        del metas["author"]
    return metas


def _linked_data(tree: Tree) -> dict[str, str]:
    """What the page's JSON-LD says of the article."""
    for i, tag in enumerate(tree.tags):
        if tag != "script" or "ld+json" not in tree.get(i, "type"):
            continue
        source = "".join(tree.texts[i + 1 : tree.ends[i]])
        try:
            data = json.loads(source) if len(source) <= JSON_LENGTH else None
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            kinds = item.get("@type", "")
            if ARTICLE & frozenset(map(str, kinds if isinstance(kinds, list) else [kinds])):
                facts = {
                    "title": _name(item.get("headline")),
                    "author": _name(item.get("author")),
                    "publisher": _name(item.get("publisher")),
                    "published": _name(item.get("datePublished")),
                }
                if facts["published"] or facts["author"]:
                    return facts
    return {}


def _items(data: object) -> Iterator[dict[str, object]]:
    """The objects of a JSON-LD document, those of its graph too."""
    waiting = [data]
    while waiting:
        now = waiting.pop(0)
        if isinstance(now, list):
            waiting = [*now, *waiting]
        elif isinstance(now, dict):
            yield now
            waiting = [*(now[key] for key in ("@graph", "mainEntity") if key in now), *waiting]


def _name(value: object) -> str:
    """The name in a JSON-LD value, be it a string, an object or a list."""
    if isinstance(value, list):
        return ", ".join(name for name in map(_name, value[:20]) if name)
    if isinstance(value, dict):
        value = value.get("name") if isinstance(value.get("name"), str) else ""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _nodes(tree: Tree, outside: frozenset[int]) -> Iterator[int]:
    """The elements that are not in one of `outside`."""
    node = 0
    while node < len(tree.tags):
        if node in outside:
            node = tree.ends[node]
            continue
        if tree.tags[node] != TEXT:
            yield node
        node += 1


def _title_nodes(tree: Tree, nodes: list[int]) -> list[int]:
    """The elements that show the page's title: by class, else its only top heading."""
    heads = ("h1", "h2", "h3")
    marked = [
        i for i in nodes if tree.tags[i] in heads and tree.tokens[i] & TITLES and tree.text(i)
    ]
    if marked:
        return marked if len(marked) == 1 or tree.tags[marked[0]] == "h1" else marked[:1]
    first = [
        i
        for i in nodes
        if tree.tags[i] == "h1" and "site-title" not in tree.tokens[i] and tree.text(i)
    ]
    return first if len(first) == 1 else []


def _site(tree: Tree, nodes: list[int]) -> str:
    """The name of the site, where an element is called that."""
    return next((tree.text(i) for i in nodes if "site-title" in tree.tokens[i]), "")


def _cut(title: str, publisher: str) -> str:
    """A page's title without the name of its site before or behind."""
    parts = [part for part in SEPARATOR.split(title) if part.strip()]
    if len(parts) < 2:
        return title.strip()
    if publisher:
        rest = [part for part in parts if part.strip().casefold() != publisher.casefold()]
        if len(rest) == len(parts):
            return title.strip()
        if parts[-1] not in rest:
            return title[: title.rindex(parts[-1])].rstrip(" |•·–—»«:-")
        return title[title.index(parts[0]) + len(parts[0]) :].lstrip(" |•·–—»«:-")
    last = re.search(r"(.{8,}?)\s+[|»«]\s+[^|»«]{1,60}$", title)
    return last[1].strip() if last else title.strip()


def _author(tree: Tree, nodes: list[int]) -> str:
    """The author by rel, class or itemprop, without "by"."""
    found = [
        i for i in nodes if "author" in tree.get(i, "rel").lower().split() and tree.tags[i] == "a"
    ]
    found += [i for i in nodes if "author" in tree.get(i, "itemprop").lower().split()]
    for i in nodes:
        if tree.tokens[i] & AUTHORS and tree.tags[i] not in ("body", "article"):
            named = [
                j for j in range(i + 1, tree.ends[i]) if tree.tokens[j] & {"fn", "p-name", "name"}
            ]
            found.append(named[0] if named else i)
    for i in found:
        name = BY.sub("", tree.text(i), count=1).strip(" ,|·")
        if 0 < len(name) <= AUTHOR_LENGTH:
            return name
    return ""


def _date(tree: Tree, nodes: list[int]) -> str:
    """The date by `time`, itemprop or class, preferably as a machine reads it."""
    timed = [
        i for i in nodes if tree.tags[i] == "time" and ISO.match(tree.get(i, "datetime").strip())
    ]
    marked = [i for i in timed if tree.tokens[i] & DATES or "pubdate" in tree.attributes[i]]
    for i in nodes:
        if tree.get(i, "itemprop").lower() == "datepublished":
            return tree.get(i, "content") or tree.get(i, "datetime") or tree.text(i)
    for i in marked or timed:
        return tree.get(i, "datetime")
    for i in nodes:
        if (
            tree.tokens[i] & DATES
            and 4 <= len(tree.text(i)) <= 60
            and re.search(r"\d", tree.text(i))
        ):
            return tree.get(i, "title") if ISO.match(tree.get(i, "title")) else tree.text(i)
    return ""


def _canonical(tree: Tree) -> str:
    """The address that the page gives for itself."""
    for i, tag in enumerate(tree.tags):
        if tag == "link" and "canonical" in tree.get(i, "rel").lower().split():
            return tree.get(i, "href").strip()
    return ""
