"""The marks that declare a change: brackets, ellipses, `[sic]` and "emphasis added"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from loccit.model import Difference, Document, Place, Words
from loccit.words import span

CUT = (
    r"(?:…|⋯|\.(?:\s?\.)+|・・・|略|中略|前略|後略|后略|以下略|以下省略|省略"
    r"|omitted|snip|Auslassung)"
)
ELLIPSIS = re.compile(
    rf"[\[(（〔［【]\s?{CUT}\s?[\])）〕］】]|…+|⋯+|\.(?:\s?\.){{2,}}|・・・+|\*\s?\*\s?\*",
    re.IGNORECASE,
)
BRACKET = re.compile(r"\[[^\[\]]{0,400}\]|［[^［］]{0,400}］|〔[^〔〕]{0,400}〕")
PAREN = re.compile(r"[(（][^()（）]{2,80}[)）]|\[[^\[\]]{2,80}\]|〔[^〔〕]{2,80}〕")
SIC = re.compile(r"^\W*(?:sic|ママ|原文ママ|原文如此)\W*$", re.IGNORECASE)
EMPHASIS = re.compile(
    r"\b(?:emphas[ie]s|italics|bold|underlin\w+|stress)\b.{0,30}\b(?:added|mine|ours|supplied|removed"
    r"|original|omitted)\b|\b(?:my|our|author's) (?:emphas[ie]s|italics)\b|hervorhebung|je souligne"
    r"|nous soulignons|c'est (?:moi|nous) qui soulign|cursivas? "
    r"|(?:強調|傍点|下線|太字|着重|黑体|粗体|斜体).{0,8}(?:引用者|筆者|引者|笔者|著者)",
    re.IGNORECASE,
)

Kind = Literal["ellipsis", "insertion", "sic", "emphasis"]


@dataclass(frozen=True, slots=True)
class Mark:
    """A bracket or an ellipsis in the quoting document, and what it declares."""

    kind: Kind
    start: int
    end: int

    def holds(self, words: Words) -> bool:
        """Whether all of the words stand inside the mark."""
        return self.start <= words[0].place.start and words[-1].place.end <= self.end


def marks_in(text: str, start: int, end: int) -> tuple[Mark, ...]:
    """The marks that touch `text[start:end]`, in order; an ellipsis in brackets is one."""
    low, high = max(0, start - 3), min(len(text), end + 3)
    found = ellipses_in(text, start, end)
    taken = [(mark.start, mark.end) for mark in found]
    for match in PAREN.finditer(text, low, high):
        kind = _comment(match.group())
        if kind:
            found.append(Mark(kind, match.start(), match.end()))
            taken.append(match.span())
    for match in BRACKET.finditer(text, low, high):
        if not any(a <= match.start() and match.end() <= b for a, b in taken):
            found.append(Mark("insertion", match.start(), match.end()))
    return tuple(sorted(found, key=lambda mark: (mark.start, mark.end)))


def ellipses_in(text: str, start: int, end: int) -> list[Mark]:
    """The ellipses that touch `text[start:end]`, in order."""
    low, high = max(0, start - 3), min(len(text), end + 3)
    return [Mark("ellipsis", m.start(), m.end()) for m in ELLIPSIS.finditer(text, low, high)]


def _comment(text: str) -> Kind | None:
    """What a bracket says about the quotation itself; None when it says nothing of the sort."""
    if SIC.match(text):
        return "sic"
    return "emphasis" if EMPHASIS.search(text) else None


def declaration(mark: Mark, source: Words, document: Document) -> Difference:
    """The declared change as it is listed."""
    place = Place(document.name, mark.start, mark.end)
    return Difference(mark.kind, span(source) if source else None, place)
