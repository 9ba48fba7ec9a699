"""What the first bytes of a file say about its format."""

from __future__ import annotations

import re

BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\r\f\x1b") + b"\x7f"
CONTROL_SHARE = 0.02  # of bytes; random bytes have one in ten, damaged text a few in a thousand
FEW_CONTROLS = 2  # in a short text, where one is a large share
WIDE_SHARE = 0.2  # of NULs in the one half of byte pairs, where text is UTF-16

PRELUDE = rb"(?:\s|<\?[^>]{0,400}>|<!--(?:[^-]|-(?!->)){0,2000}-->){0,20}"
PAGE = re.compile(PRELUDE + rb"<(?:!doctype\s+html|html|head|body)\b", re.I)
FRAGMENT = re.compile(
    PRELUDE
    + rb"<(?:!doctype\s+html|html|head|body|title|meta|link|div|p|h[1-6]|ul|ol|table|article"
    rb"|section|main|header|blockquote)(?:\s[^<>]{0,400})?/?>",
    re.I,
)


def is_text(head: bytes) -> bool:
    """Whether `head` can be text in some encoding."""
    if head.startswith(BOMS) or wide(head):
        return True
    rubbish = len(head) - len(head.translate(None, CONTROLS))
    return b"\0" not in head and rubbish <= max(FEW_CONTROLS, CONTROL_SHARE * len(head))


def wide(head: bytes) -> str:
    """`utf-16-le` or `utf-16-be` where NULs stand in every other byte only, else ""."""
    pairs = len(head) // 2
    if pairs < 2 or b"\0" not in head:
        return ""
    first, second = head[0 : 2 * pairs : 2].count(0), head[1::2].count(0)
    if second > WIDE_SHARE * pairs and first == 0:
        return "utf-16-le"
    if first > WIDE_SHARE * pairs and second == 0:
        return "utf-16-be"
    return ""


def is_page(head: bytes) -> bool:
    """Whether `head` opens an HTML page."""
    return bool(PAGE.match(_narrow(head)))


def is_markup(head: bytes) -> bool:
    """Whether `head` opens with HTML, be it a page or a piece of one."""
    narrow = _narrow(head)
    return bool(PAGE.match(narrow) or FRAGMENT.match(narrow))


def _narrow(head: bytes) -> bytes:
    """`head` without a byte order mark and without the NULs of UTF-16."""
    for mark in BOMS:
        head = head.removeprefix(mark)
    return head.replace(b"\0", b"")
