"""Addresses that are safe to follow, and text fragments that point into a page."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

WORDS = 5  # at each end of a long passage: enough to be found once on a page
SIGNS = 14  # at each end where no spaces divide words
REFUSED = re.compile(r"[\s\x00-\x1f\x7f\ud800-\udfff\\]")


def followed(address: str) -> str:
    """`address` when it is an http or https address, else ""."""
    address = address.strip()
    if REFUSED.search(address):
        return ""
    try:
        parts = urlsplit(address)
        return address if parts.scheme in ("http", "https") and parts.hostname else ""
    except ValueError:
        return ""


def pointing(address: str, passage: str) -> str:
    """`address` with a fragment that makes a browser scroll to `passage`; "" when not safe."""
    link = followed(address)
    if not link or not passage.strip():
        return link
    bare, _, fragment = link.partition("#")
    return f"{bare}#{fragment.split(':~:')[0]}:~:text={_directive(passage)}"


def _directive(passage: str) -> str:
    """The beginning and the end of a passage, or the whole of a short one, encoded."""
    pieces = passage.split()
    size, glue = WORDS, " "
    if len(passage) > 8 * len(pieces) + 2 * SIGNS:
        pieces, size, glue = list("".join(pieces)), SIGNS, ""
    if len(pieces) <= 2 * size:
        return _encoded(glue.join(pieces))
    return f"{_encoded(glue.join(pieces[:size]))},{_encoded(glue.join(pieces[-size:]))}"


def _encoded(words: str) -> str:
    """`words` percent-encoded; a hyphen too, since it has a meaning of its own there."""
    return quote(words, safe="", errors="replace").replace("-", "%2D")
