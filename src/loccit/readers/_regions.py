"""Which part of a page is the account, and why each other part is left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from loccit.readers._layout import BLOCKS, NOTE_CLASSES, NOTE_ROLES, OUTSIDE
from loccit.readers._tree import TEXT, Tree
from loccit.readers._word_sets import word_set

PROSE = 40  # characters; shorter stretches are labels and links
LEAST = 0.3  # share of a page's prose that the main text must have, by a name that says so
MOST = 0.5  # the same, by a name that may mean anything
WHOLE = 0.85  # share of the prose below which no element is taken for the main text unnamed
BESIDE = 0.25  # of the largest: a further element of that name that is main text too
STORY = 400  # characters of prose that no piece of furniture of that name has
MOSTLY = 0.6
TOO_MUCH = 0.4  # share of the main text that no piece of furniture has

NAV = r"(?:nav|navi|navbar|navigation|menu|breadcrumbs?|pagination|pager|paging|crumbs?)"
TOKENS = (
    (
        "reply form",
        r"(?:comment-?)?respond|comment-?form|commentform|reply-?form|comment-reply|replyform",
    ),
    (
        "share bar",
        r"(?:share|sharing|social|addtoany|addthis|sharedaddy|sd|ssba|shariff|sociable|heateor)(?:[-_].*)?"
        r"|(?:post|entry|article|jp)-(?:share|sharing|social|flair).*|share(?:buttons?|bar|links?)|jp-post-flair"
        r"|post-likes?|likes?-(?:button|box|widget)|wpl-likebox",
    ),
    (
        "related posts",
        r"(?:related|yarpp|crp|similar|recommended|more)(?:[-_]?(?:posts?|articles?|stories|content|links|entries|reading-list))"
        r"(?:[-_].*)?|jp-relatedposts|yarpp.*|outbrain.*|taboola.*|zergnet.*|you-may-also.*",
    ),
    (
        "navigation",
        rf"(?:[a-z]{{1,12}}[-_])?{NAV}(?:[-_].{{0,40}})?|(?:post|nav|page)-?links?|skip-?links?"
        r"|nav(?:-?single|-?above|-?below|-?previous|-?next)|navlinks?|prev-?next|toc(?:[-_].*)?|jump-?link",
    ),
    (
        "sidebar",
        r"(?:left|right|primary|secondary|main)?-?side-?bar(?:[-_].*)?|widgets?|widget[-_]?(?:area|container|wrap|title)"
        r"|widget_.*",
    ),
    (
        "post meta line",
        r"(?:entry|post|article|single|blog)[-_]?(?:meta|info|byline|details|date|data|utility|tags?|cats?|categories"
        r"|author|footer|footermeta)(?:[-_].*)?|postmetadata|byline|posted-?(?:on|in|by)|metadata|post-?author(?:-box)?|author-?(?:box|bio|info)"
        r"|tagcloud|tags-links|cat-links|commentcount|comments-link|reading-time|edit-link|postinfo",
    ),
    (
        "for screen readers only",
        r"screen-reader(?:-text|-only)?|sr-only|visually-?hidden|visuallyhidden",
    ),
    (
        "page header",
        r"site-?(?:header|branding|title|description|info)|masthead|page-?header|global-?header|blog-?header|topbar|top-bar",
    ),
    (
        "page footer",
        r"(?:site|page|global|main)-?footer|colophon|footer(?:-widgets?|-area|-wrap(?:per)?)?|copyright|site-info",
    ),
    (
        "notice",
        r"cookies?(?:[-_].*)?|gdpr.*|newsletter(?:[-_].*)?|subscri(?:be|ption)(?:[-_].*)?|(?:pop-?up|modal|banner)(?:[-_].*)?"
        r"|advert(?:s|isement|ising)?(?:[-_].*)?|ads?|ad-(?:slot|unit|container|wrapper).*|adsbygoogle|sponsor(?:ed)?(?:[-_].*)?|wpcnt|promo(?:[-_].*)?"
        r"|mw-editsection|mw-jump-link|noprint",
    ),
)
PATTERNS = tuple((reason, re.compile(pattern)) for reason, pattern in TOKENS)
ROLES = {
    "navigation": "navigation",
    "banner": "page header",
    "contentinfo": "page footer",
    "complementary": "sidebar",
    "search": "form",
    "menu": "navigation",
    "menubar": "navigation",
    "dialog": "notice",
}
TAGS = {
    "nav": "navigation",
    "menu": "navigation",
    "aside": "aside",
    "form": "form",
    "button": "form",
    "select": "form",
    "textarea": "form",
    "option": "form",
    "search": "form",
    "footer": "page footer",
}
QUOTING = frozenset({"blockquote", "figure", "q"})
NAMED = word_set(
    "entry-content post-content post-body post_body article-body articlebody article-content"
    " article__body article__content entry-body entry_content post__content story-body e-content"
    " single-content postcontent post-entry story-content blog-content content-body article-text"
    " post-text articletext entry-text mw-parser-output rich-text"
)
WIDER = frozenset({"article", "post", "hentry", "story", "h-entry", "entry"})


@dataclass(slots=True)
class Regions:
    """The main text of a page, and the reason for which each other element is left out."""

    mains: list[int]
    reasons: dict[int, str] = field(default_factory=dict)


def regions(tree: Tree, root: int, comments: frozenset[int]) -> Regions:
    """The regions of the page below `root`; `comments` are documents of their own."""
    claims = {
        node: reason for node in range(root + 1, tree.ends[root]) if (reason := claim(tree, node))
    }
    full = _prose(tree, root, list(comments))
    limit = TOO_MUCH * _weigh(tree, full, root)
    claims = {
        node: reason
        for node, reason in claims.items()
        if _weigh(tree, full, node) <= limit and not _is_prose(tree, full, node, reason)
    }
    prose = _prose(tree, root, [*claims, *comments])
    mains = _mains(tree, root, prose, {**claims, **dict.fromkeys(comments, "comment")})
    holding = {above for main in mains for above in tree.above(main)} | set(mains)
    weight = sum(_weigh(tree, full, main) for main in mains)
    chosen = frozenset(mains)
    reasons = dict.fromkeys(mains, "")
    if root not in mains:
        reasons[root] = OUTSIDE
    for node, reason in claims.items():
        inside = any(above in chosen for above in tree.above(node))
        light = _weigh(tree, full, node) <= TOO_MUCH * max(weight, 1)
        if node not in holding and (light or not inside):
            reasons[node] = reason
    return Regions(mains, reasons)


def claim(tree: Tree, node: int) -> str:
    """Why an element is furniture by its name, its role or its tag; "" when it is not."""
    tag = tree.tags[node]
    if tag in (TEXT, "html", "body", "main", "article"):
        return ""
    if tree.tokens[node] & NOTE_CLASSES or tree.get(node, "role") in NOTE_ROLES:
        return ""
    for token in sorted(tree.tokens[node]):
        if reason := _named(token):
            return reason
    if role := ROLES.get(tree.get(node, "role").lower()):
        return role
    if tag == "footer" and any(tree.tags[above] in QUOTING for above in tree.above(node)):
        return ""
    if tag == "header":
        inner = any(
            tree.tags[above] in ("article", "main", "section") for above in tree.above(node)
        )
        return "" if inner else "page header"
    return TAGS.get(tag, "")


@lru_cache(maxsize=1 << 14)
def _named(token: str) -> str:
    """Why an element of that class or id is furniture; "" when it is not."""
    return next((reason for reason, pattern in PATTERNS if pattern.fullmatch(token)), "")


def _prose(tree: Tree, root: int, claimed: Iterable[int]) -> list[int]:
    """For each number the characters of prose before it, links and what is claimed left out."""
    skip = dict.fromkeys(claimed)
    block, linked = [-1] * len(tree.tags), bytearray(len(tree.tags))
    sizes: dict[int, int] = {}
    totals = [0] * len(tree.tags)
    node = root
    while node < tree.ends[root]:
        tag = tree.tags[node]
        if node in skip or (tag != TEXT and tree.unseen(node)):
            node = tree.ends[node]
            continue
        above = tree.parents[node]
        block[node] = node if tag in BLOCKS else block[above] if above >= 0 else node
        linked[node] = tag == "a" or (above >= 0 and linked[above])
        if tag == TEXT and not linked[node]:
            sizes[block[node]] = sizes.get(block[node], 0) + len(tree.texts[node].strip())
        node += 1
    for node, size in sizes.items():
        totals[node] = size if size >= PROSE else 0
    before, sums = 0, []
    for size in totals:
        sums.append(before)
        before += size
    return [*sums, before]


def _weigh(tree: Tree, prose: list[int], node: int) -> int:
    """The characters of prose in an element."""
    return prose[tree.ends[node]] - prose[node]


def _is_prose(tree: Tree, prose: list[int], node: int, reason: str) -> bool:
    """Whether an element called navigation and the like is for the most part prose."""
    weight = _weigh(tree, prose, node)
    if weight < STORY or reason not in ("navigation", "share bar", "form"):
        return False
    return weight >= MOSTLY * len(tree.text(node))


def _mains(tree: Tree, root: int, prose: list[int], barred: Mapping[int, str]) -> list[int]:
    """The elements that are the main text: by name where one has enough prose, else by size."""
    total = _weigh(tree, prose, root)
    tests: tuple[tuple[Callable[[int], bool], float], ...] = (
        (lambda i: tree.get(i, "itemprop").lower() == "articlebody", LEAST),
        (lambda i: bool(tree.tokens[i] & NAMED), LEAST),
        (lambda i: tree.tags[i] == "article" or bool(tree.tokens[i] & WIDER), MOST),
        (lambda i: tree.tags[i] == "main" or tree.get(i, "role") == "main", MOST),
    )
    for test, share in tests:
        chosen = _largest(tree, root, prose, barred, test)
        if chosen and sum(_weigh(tree, prose, i) for i in chosen) >= max(share * total, 1):
            return chosen
    return [_dense(tree, root, prose, total)]


def _largest(
    tree: Tree,
    root: int,
    prose: list[int],
    barred: Mapping[int, str],
    test: Callable[[int], bool],
) -> list[int]:
    """The elements that pass `test`, those with little prose beside the largest left out."""
    passed, node = [], root + 1
    while node < tree.ends[root]:
        hit = tree.tags[node] != TEXT and node not in barred and test(node)
        if hit:
            passed.append(node)
        node = tree.ends[node] if hit or node in barred else node + 1
    most = max((_weigh(tree, prose, node) for node in passed), default=0)
    return [node for node in passed if _weigh(tree, prose, node) > BESIDE * most]


def _dense(tree: Tree, root: int, prose: list[int], total: int) -> int:
    """The smallest block with nearly all prose in it."""
    node = root
    while total:
        child, deeper = node + 1, -1
        while child < tree.ends[node]:
            if tree.tags[child] in BLOCKS and _weigh(tree, prose, child) >= WHOLE * total:
                deeper = child
            child = tree.ends[child]
        if deeper < 0 or tree.tags[deeper] in ("p", "blockquote", "ul", "ol", "table", "pre"):
            break
        node = deeper
    return node
