"""The YAML head of a text file: what it says of the text, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

LARGEST = 16 * 1024  # characters; a longer head is none
OPENING = re.compile(r"---[ \t]*\r?\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.M)
FIELD = re.compile(r"[A-Za-z_][\w .-]{0,60}:(?:[ \t]|\r?$)", re.M)
PLAIN = r"(?:[^\s:#\"'\\,\[\]{}&*!|>%@`]|:(?=\S))"  # what means nothing to YAML
# A line that needs no YAML to be understood: `key: "value"`, or plain words.
SIMPLE = re.compile(
    r"(?P<key>[A-Za-z_][\w-]*):[ \t]*(?:\"(?P<double>[^\"\\]*)\""
    rf"|(?P<plain>[A-Za-z0-9/]{PLAIN}*(?:[ \t]{PLAIN}+)*)?)[ \t]*\r?"
)
PARTIAL = re.compile(
    r"\b(?:excerpts?|extracts?|passages?|partial|selected|selections?|parts? of|only|abridged"
    r"|snippets?|windows?|first [\d,]+|one paragraph|rows?|abstract"
    r"|摘录|摘錄|节选|節選|抜粋)\b",
    re.I,
)
WHOLE = re.compile(r"\s*(?:full|whole|complete|entire|unabridged)\b", re.I)
ABSENT = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class Head:
    """A head's fields, where it ends in the text (0: there is none), and what is wrong with it."""

    end: int = 0
    fields: Mapping[str, str] = field(default_factory=dict)
    problem: str = ""

    def first(self, *keys: str) -> str:
        """The value of the first of `keys` that the head has."""
        return next((self.fields[key] for key in keys if self.fields.get(key)), "")

    @property
    def extent(self) -> Literal["whole", "excerpt"]:
        """How much of the work the text is; in doubt an excerpt, which promises less."""
        said = self.first("extent", "text")
        partial = bool(PARTIAL.search(said)) and not WHOLE.match(said)
        return "excerpt" if partial else "whole"


def head_of(text: str) -> Head:
    """The head that `text` begins with; an empty one where it has none."""
    opening = OPENING.match(text)
    if not opening:
        return Head()
    closing = CLOSING.search(text, opening.end(), opening.end() + LARGEST)
    inside = text[opening.end() : closing.start()] if closing else text[opening.end() : LARGEST]
    meant = FIELD.match(inside)
    if not closing:
        return (
            Head(problem="a YAML head opens and is not closed: read as text") if meant else Head()
        )
    if not inside.strip():
        return Head(end=closing.end())
    return _parsed(inside, closing.end(), bool(meant))


def _parsed(inside: str, end: int, meant: bool) -> Head:
    """The head with these lines; where they are no fields, a head without end."""
    simple = _simple(inside)
    if simple is not None:
        return Head(end, simple)
    try:
        loaded = _loaded(inside)
    except (ValueError, RecursionError) as error:
        reason = " ".join(str(error).split())[:160]
        return Head(
            end if meant else 0, {}, f"the YAML head is broken, its fields unread: {reason}"
        )
    if not isinstance(loaded, dict):
        return Head(problem="the part between --- marks holds no fields: read as text")
    return Head(end, {str(key).strip().lower(): _written(loaded[key]) for key in loaded})


def _simple(inside: str) -> dict[str, str] | None:
    """The fields where each line is plainly one field, else None."""
    fields: dict[str, str] = {}
    for line in inside.split("\n"):
        if not line.strip():
            continue
        match = SIMPLE.fullmatch(line)
        if not match:
            return None
        value = (match["double"] or match["plain"] or "").strip()
        fields[match["key"].lower()] = "" if value in ABSENT else value
    return fields


def _loaded(inside: str) -> object:
    """What YAML makes of `inside`, every scalar as written; ValueError when it is broken."""
    import yaml

    class Plain(yaml.BaseLoader):
        """Scalars as strings, and no aliases: a few lines of them unfold to gigabytes."""

        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            """The next node, unless it is an alias."""
            if self.check_event(yaml.AliasEvent):
                raise ValueError("aliases are not read")
            return super().compose_node(parent, index)

    try:
        return yaml.load(inside, Loader=Plain)
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


def _written(value: object) -> str:
    """A field's value on one line; the entries of a list with commas between."""
    if isinstance(value, list):
        return ", ".join(entry for entry in map(_written, value) if entry)
    if isinstance(value, dict):
        return _written(value.get("name") or "")
    written = " ".join(str(value).split())
    return "" if written in ABSENT else written
