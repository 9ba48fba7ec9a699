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
OPENING = "[(<{“‘«„「『"
FELLOWS = dict(zip("[(<{「『", "])>}」』", strict=True))  # no quotation marks: some are apostrophes
OPENED_BY = {closing: opening for opening, closing in FELLOWS.items()}


def diff(verdict: Verdict, lines: Lines, colour: bool) -> list[Piece]:
    """The quoted words with each change in its place; [] when all words agree."""
    edits, mention = verdict.edits, verdict.mention.place
    if all(edit.op == "equal" for edit in edits):
        return []
    shown: list[Piece] = []
    before = ""
    for i, edit in enumerate(edits):
        first = True
        for words, style in _sides(edit):
            text = _text(words, lines, mention)
            if before and first and not (_wide(before[-1]) and _wide(text[0])):
                shown.append((" ", ""))
            part = (i == 0, i == len(edits) - 1)
            shown += _changed(text, style, colour) if style else [_context(text, *part)]
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


def _text(words: Words, lines: Lines, mention: Place) -> str:
    """What the document has there; of the mention, with the marks on both sides of it."""
    start, end = words[0].place.start, words[-1].place.end
    name = words[0].place.document
    text = lines[name].text
    if name == mention.document and start >= mention.start and end <= mention.end:
        closing = CLOSING.match(text, end, mention.end)
        end = closing.end() if closing else end
        while start > mention.start and text[start - 1] in OPENING:
            start -= 1
    return clean(text[start:end])


def _changed(text: str, style: str, colour: bool) -> Iterator[Piece]:
    """A change, with a bracket whose fellow is elsewhere left outside its marks."""
    start, end = 0, len(text)
    while start < end - 1 and text[start] in FELLOWS and FELLOWS[text[start]] not in text:
        start += 1
    for i in range(len(text) - 1, start, -1):
        if text[i].isalnum():
            break
        if text[i] in OPENED_BY and OPENED_BY[text[i]] not in text:
            end = i
    yield text[:start], ""
    yield _change(text[start:end], style, colour)
    yield text[end:], ""


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
