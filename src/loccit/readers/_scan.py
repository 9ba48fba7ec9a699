"""The tags and the stretches of text in HTML as it stands in the file.

The parser of a page does not say where a text stood. This scan does: it cuts the
file into tags and text as the HTML standard's tokeniser would, in one pass.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.model import Run
from loccit.readers._word_sets import word_set

TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)(?>[^>=]+|=\s*(?:\"[^\"]*\"|'[^']*')?)*+>")
BOGUS = re.compile(r"<(?:[!?]|/[^a-zA-Z])[^>]*>")
RAW = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
ESCAPED = frozenset({"textarea", "title"})  # entities count there, tags do not
ENTITY = re.compile(r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,8};?|[a-zA-Z][a-zA-Z0-9]{1,31};?)|\r\n?")
UNNESTED = word_set(
    "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd"
    " option thead tbody tfoot colgroup rp rt html head body"
)
FORMATTING = word_set("a b big code em font i nobr s small strike strong tt u")
LEAVING = FORMATTING | word_set("div p span table ul ol li dl img br hr h1 h2 h3 pre blockquote")
MOST_FORMATTING = 30  # open at once; the parser opens each again in every new paragraph
LONGEST_TAG = 1 << 14  # characters; parsers compare each attribute with all before it
JUMP = 1 << 16  # characters of the file that the parsed text may have left out
SURE = 16  # characters that must agree behind such a jump


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag in the file."""

    start: int
    end: int
    name: str
    closing: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """Text between tags; `escaped` where `&amp;` stands for `&`."""

    start: int
    end: int
    escaped: bool = True


def scan(markup: str) -> Iterator[Tag | Stretch]:
    """The tags and stretches of text of `markup`, in order; comments are neither."""
    at = begun = 0
    last = markup.rfind(">")  # behind it nothing is a tag, and need not be looked for
    while 0 <= (at := markup.find("<", at)) < last:
        end = _behind_comment(markup, at)
        tag = None if end else TAG.match(markup, at)
        if not end and not tag:
            if not markup[at + 1 : at + 2].isalpha() and markup[at + 1 : at + 2] != "/":
                at += 1
                continue
            break  # a tag that never ends takes the rest of the file with it
        if begun < at:
            yield Stretch(begun, at)
        at = begun = end or (tag.end() if tag else at + 1)
        if tag:
            name = tag[2].lower()
            yield Tag(tag.start(), at, name, bool(tag[1]))
            if not tag[1] and (name in RAW or name in ESCAPED):
                closing = re.compile(rf"</{re.escape(name)}(?=[\s/>])", re.I).search(markup, at)
                at = closing.start() if closing else len(markup)
                yield Stretch(begun, at, name in ESCAPED)
                begun = at
    if begun < len(markup) and at < 0:
        yield Stretch(begun, len(markup))


def _behind_comment(markup: str, at: int) -> int:
    """Where the comment or declaration at `at` ends; 0 when there is none."""
    if markup.startswith("<!--", at):
        if markup.startswith((">", "->"), at + 4):
            return markup.index(">", at) + 1
        end = markup.find("-->", at + 4)
        return end + 3 if end >= 0 else len(markup)
    bogus = BOGUS.match(markup, at)
    return bogus.end() if bogus else 0


def shallow(markup: str, tokens: list[Tag | Stretch], depth: int) -> str:
    """`markup` without the tags that nest deeper than `depth`, which parsers take ages over."""
    level = formatting = 0
    drawing = False  # in a drawing, and only there, `<path/>` ends itself
    dropped: Counter[str] = Counter()
    kept, last = [], 0
    for token in tokens:
        if isinstance(token, Stretch):
            continue
        if token.end - token.start > LONGEST_TAG:
            kept.append(f"{markup[last : token.start]}<{'/' * token.closing}{token.name}>")
            last = token.end
            continue
        drawing = _draws(token, drawing)
        if token.name in UNNESTED or (drawing and markup[token.end - 2] == "/"):
            continue
        styled = token.name in FORMATTING
        if token.closing and dropped[token.name]:
            dropped[token.name] -= 1
        elif token.closing:
            level = max(0, level - 1)
            formatting = max(0, formatting - styled)
            continue
        elif level < depth and not (styled and formatting >= MOST_FORMATTING):
            level += 1
            formatting += styled
            continue
        else:
            dropped[token.name] += 1
        kept.append(markup[last : token.start])
        last = token.end
    return "".join(kept) + markup[last:] if last else markup


def _draws(token: Tag, drawing: bool) -> bool:
    """Whether a drawing goes on behind the tag."""
    if token.name in ("svg", "math"):
        return not token.closing
    return drawing and token.name not in LEAVING


@dataclass(slots=True)
class Origins:
    """Finds parsed text in the file, going forward only."""

    text: str = ""  # all text of the file, entities decoded
    starts: list[int] = field(default_factory=list)  # in `text`, of stretches that run even
    places: list[int] = field(default_factory=list)  # of each such stretch in the file
    cursor: int = 0
    missed: int = 0

    def find(self, parsed: str) -> int:
        """Where `parsed` begins in `self.text`; -1 when that is not certain."""
        if self.text.startswith(parsed, self.cursor):
            at = self.cursor
        else:
            if self.missed > 1000 or parsed.isspace():  # each miss costs a search of JUMP
                return -1
            at = self.text.find(parsed, self.cursor, self.cursor + len(parsed) + JUMP)
            skipped = self.text[self.cursor : at] if at >= 0 else ""
            if at < 0 or (skipped.strip() and len(parsed.strip()) < SURE):
                self.missed += 1
                return -1
        self.cursor = at + len(parsed)
        return at

    def runs(self, at: int, length: int) -> Iterator[tuple[int, int, int]]:
        """`(offset, length, place)` for each stretch of text[at : at+length] that runs even."""
        index = bisect_right(self.starts, at) - 1
        end = at + length
        while at < end:
            stop = self.starts[index + 1] if index + 1 < len(self.starts) else end
            stop = min(stop, end)
            if stop > at:
                yield at, stop - at, self.places[index] + at - self.starts[index]
            at = max(at, stop)
            index += 1


def origins(markup: str, tokens: list[Tag | Stretch]) -> Origins:
    """The finder for the text of `markup`."""
    found = Origins()
    parts: list[str] = []
    length = 0

    def add(text: str, place: int) -> None:
        nonlocal length
        if text:
            found.starts.append(length)
            found.places.append(place)
            parts.append(text)
            length += len(text)

    for token in tokens:
        if isinstance(token, Tag):
            continue
        at = token.start
        for match in ENTITY.finditer(markup, token.start, token.end):
            line_end = match[0][0] == "\r"
            if not line_end and not token.escaped:
                continue
            add(markup[at : match.start()], at)
            meant = "\n" if line_end else html.unescape(match[0])
            rest = _shared_end(match[0], meant)  # `&notit` is `¬` and then `it`
            add(meant[: len(meant) - rest], match.start())
            add(meant[len(meant) - rest :], match.end() - rest)
            at = match.end()
        add(markup[at : token.end], at)
    found.text = "".join(parts)
    return found


def _shared_end(written: str, meant: str) -> int:
    """How many characters at the end, the first aside, are the same in both."""
    count = 0
    while count < min(len(meant), len(written)) - 1 and meant[-1 - count] == written[-1 - count]:
        count += 1
    return count


def joined(runs: list[Run]) -> tuple[Run, ...]:
    """The same runs with neighbours that run on made one."""
    out: list[Run] = []
    for run in runs:
        if out:
            last = out[-1]
            gap = run.start - last.end
            if 0 <= gap <= 1 and run.at - last.at == run.start - last.start:
                out[-1] = Run(last.start, run.end, last.at)
                continue
        out.append(run)
    return tuple(out)
