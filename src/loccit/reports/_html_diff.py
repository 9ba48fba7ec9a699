"""What differs between a passage and its source, in the words and marks of the originals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from markupsafe import Markup, escape

from loccit.model import Edit, Place, Words
from loccit.words import span

LONG = 900  # characters that agree; of more, only the two ends are shown
END = 320
UNSPACED = re.compile(  # kana and Han, which set no spaces between words
    "[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
Stretch = tuple[int, int]


def changed(sides: Iterable[Words]) -> list[Place]:
    """The places of the words that have no equal on the other side."""
    return [span(words) for words in sides if words]


def quoted_changes(edits: Iterable[Edit]) -> list[Place]:
    """Where the quoted side has words of its own."""
    return changed(edit.quoted for edit in edits if edit.op != "equal")


def source_changes(edits: Iterable[Edit]) -> list[Place]:
    """Where the source has words that the quoted side lacks."""
    return changed(edit.source for edit in edits if edit.op != "equal")


def shown(text: str, place: Place, changes: Iterable[Place], tag: str) -> Markup:
    """The words at `place`, with `changes` in elements called `tag`."""
    out: list[str] = []
    cursor = place.start
    for start, end in _inside(place, changes):
        if start >= cursor:
            out.append(_plain(text[cursor:start]))
            out.append(f"<{tag}>{escape(text[start:end])}</{tag}>")
            cursor = end
    out.append(_plain(text[cursor : place.end]))
    return Markup("".join(out))


def unified(quoted: str, place: Place, sources: dict[str, str], edits: Iterable[Edit]) -> Markup:
    """Both sides as one text: the source's words struck out, the quoted ones put in.

    `quoted` is the text of the examined document, `sources` those of the others by name.
    """
    out: list[str] = []
    cursor = behind = place.start
    for edit in edits:
        if edit.op == "equal":
            behind = max(behind, edit.quoted[-1].place.end) if edit.quoted else behind
            continue
        start, end = _bounds(edit.quoted, behind)
        if start < cursor:
            continue
        gone = _words(sources, edit.source)
        out.append(_plain(quoted[cursor:start]))
        out.append(_step(gone, quoted[start:end], quoted[start - 1 : start]))
        cursor = behind = end
    out.append(_plain(quoted[cursor : place.end]))
    return Markup("".join(out))


def _bounds(words: Words, behind: int) -> Stretch:
    """Where `words` stand; right after what is `behind` when there are none."""
    return (words[0].place.start, words[-1].place.end) if words else (behind, behind)


def _step(gone: str, put: str, previous: str) -> str:
    """What was struck out and what was put in its place, with spaces where words need them."""
    gap = "" if UNSPACED.search(gone + put) else " "
    lead = gap if gone and not put and previous.strip() else ""
    deleted = f"{lead}<del>{escape(gone)}</del>" if gone else ""
    inserted = f"<ins>{escape(put)}</ins>" if put else ""
    return deleted + (gap if deleted and inserted else "") + inserted


def _words(texts: dict[str, str], words: Words) -> str:
    """The characters from the first of `words` to the last."""
    if not words:
        return ""
    place = span(words)
    return texts.get(place.document, "")[place.start : place.end]


def _inside(place: Place, changes: Iterable[Place]) -> Iterator[Stretch]:
    """The `changes` that lie in `place`, in order."""
    held = (change for change in changes if change.document == place.document)
    for change in sorted(held):
        start, end = max(place.start, change.start), min(place.end, change.end)
        if start < end:
            yield start, end


def _plain(text: str) -> str:
    """Words that agree; of a long stretch its two ends, and how much lies between."""
    if len(text) <= LONG:
        return str(escape(text))
    left, right = _cut(text, END), _cut(text, len(text) - END)
    gap = f"[… {right - left:,} characters not shown here …]"
    return f'{escape(text[:left])} <span class="gap">{gap}</span> {escape(text[right:])}'


def _cut(text: str, at: int) -> int:
    """The first space after `at`, or `at` where none is near."""
    space = text.find(" ", at, at + 40)
    return at if space < 0 else space
