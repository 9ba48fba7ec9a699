"""What of a document is read as words: no block that is left out, no markup, no note marks."""

from __future__ import annotations

import re

from loccit.model import Document

MARKUP = re.compile(
    r"(?<=\])\((?:https?:|mailto:|/|#|\.{0,2}/|www\.)[^()\s]{0,500}(?:\s\"[^\"\n]{0,200}\")?\)"
    r"|https?://[^\s<>\"”»）」]{1,500}"
    r"|</?[a-zA-Z][^<>\n]{0,200}>|<!--.{0,200}?-->"
    r"|&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[\da-fA-F]{2,6});"
)
SIGNS_OF_MARKUP = ("](", "://", "<", "&")
NOTE_MARKS = re.compile(r"(?<=[^\W\d_]{3})[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}|\^\d{1,3}\b")
RAISED = "\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079^"


def examined(document: Document) -> str:
    """The text with spaces in the place of all that is not read; offsets stay."""
    text = _without_blocks(document)
    if any(sign in text for sign in SIGNS_OF_MARKUP):
        text = MARKUP.sub(_blank, text)
    return text


def without_note_marks(text: str) -> str:
    """The text with spaces in the place of raised figures behind words; offsets stay."""
    if not any(character in text for character in RAISED):
        return text
    return NOTE_MARKS.sub(_blank, text)


def _without_blocks(document: Document) -> str:
    """The text without the blocks that are left out and the marks of notes."""
    holes = [b.place for b in document.blocks if b.left_out]
    holes += [i.place for i in document.inlines if i.kind == "noteref"]
    if not holes:
        return document.text
    pieces, at = [], 0
    for hole in sorted(holes):
        if hole.start >= at:
            pieces += [document.text[at : hole.start], " " * (hole.end - hole.start)]
            at = hole.end
    return "".join(pieces) + document.text[at:]


def _blank(match: re.Match[str]) -> str:
    """As many spaces; an ampersand that is written out stays one."""
    if match.group() in ("&amp;", "&#38;"):
        return "&    "
    return " " * (match.end() - match.start())
