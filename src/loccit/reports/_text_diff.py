"""A word diff in one line: `the company did [-not-] know of it`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.model import Edit, Place, Verdict, Words
from loccit.reports._lines import Lines
from loccit.reports._text_lines import Piece, clean, columns, ends, shorten

CONTEXT = 24  # columns of agreeing words on each side of a change
CHANGE = 120  # columns of one change; the rest is in the other reports
CLOSING = re.compile(r"[^\w\s]*")  # commas and the like behind a word


def diff(verdict: Verdict, lines: Lines, colour: bool) -> list[Piece]:
    """The quoted words with each change in its place; [] when all words agree."""
    edits, end = verdict.edits, verdict.mention.place.end
    if all(edit.op == "equal" for edit in edits):
        return []
    shown: list[Piece] = []
    before = ""
    for i, edit in enumerate(edits):
        first = True
        for words, style in _sides(edit):
            text = _text(words, lines, end if words is edit.quoted else 0)
            if before and first and not (_wide(before[-1]) and _wide(text[0])):
                shown.append((" ", ""))
            part = (i == 0, i == len(edits) - 1)
            shown.append(_context(text, *part) if not style else _change(text, style, colour))
            before, first = text, False
    return shown


def _sides(edit: Edit) -> Iterator[tuple[Words, str]]:
    """The words to be shown of an edit, with their style; "" where they agree."""
    if edit.op == "equal":
        yield edit.quoted or edit.source, ""
        return
    if edit.source:
        yield edit.source, "source"
    if edit.quoted:
        yield edit.quoted, "quoted"


def _text(words: Words, lines: Lines, end: int) -> str:
    """What the document has there, with the marks behind the last word, up to `end`."""
    first, last = words[0].place, words[-1].place
    document = lines[first.document]
    text = document.at(Place(first.document, first.start, last.end))
    closing = CLOSING.match(document.text, last.end, max(last.end, end))
    return clean(text + (closing.group() if closing else ""))


def _change(text: str, style: str, colour: bool) -> Piece:
    """A change; without colours the brackets tell which side it is."""
    text = shorten(text, CHANGE)
    if colour:
        return text, style
    return (f"[-{text}-]" if style == "source" else f"{{+{text}+}}"), style


def _context(text: str, first: bool, last: bool) -> Piece:
    """As much of agreeing words as stands next to a change."""
    if columns(text) <= (CONTEXT if first or last else 2 * CONTEXT + 3):
        return text, ""
    head, tail = ends(text, 2 * CONTEXT)
    return (f"… {tail}" if first else f"{head} …" if last else f"{head} … {tail}"), ""


def _wide(character: str) -> bool:
    """Whether it belongs to a script that sets no spaces."""
    return columns(character) == 2
