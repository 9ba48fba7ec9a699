"""Whose figure a figure is, as the text names them."""

from __future__ import annotations

import re
from functools import lru_cache

from loccit.crediting import credits_near
from loccit.crediting.holders_english import english_holder
from loccit.grammars.clauses import Sentence, sentence
from loccit.model import Borrowing, Credit, Document, Figure, Mention, Place, Quotation

BACK = 700  # characters before a figure in which the quotation it stands in may begin
AHEAD = 400  # and behind it, in which that may end
MARKS = {"“": "”", "「": "」", "『": "』", "«": "»", '"': '"'}
OPENING = re.compile('[“”「」『』«»"]|\n\\s*\n')
CUED = re.compile(
    r"(?i:\baccording to\b|\bin the words of\b|\bas reported by\b|\bin the view of\b)"
    r"|\b[Nn]ach Angaben\b|\b[Ll]aut\b|\b[Ss]elon\b|によ|に拠|に依|の調べ|の発表|按照"
    r"|(?<![收证證票单單数數論论占佔立字])[据據依]"
)
ROLES = ("speaker", "originator")


def holder(figure: Figure, document: Document) -> str:
    """Whose figure it is, as `document` names them; "" where it is the document's own."""
    said = sentence(figure, document.text, document.language)
    quoted = _quoted(said, document.text)
    if quoted:
        speaker = _credited(document, quoted, said)
        if speaker:
            return speaker
    own = english_holder(said) if said.language == "en" else _eastern(said)
    if own:
        return own
    cued = CUED.search(said.text)
    return _credited(document, None, said) if cued and not quoted else ""


def _quoted(said: Sentence, text: str) -> tuple[int, int] | None:
    """The quotation in marks that the figure stands in, with its marks; None for none."""
    start = said.at + said.start
    floor = max(0, start - BACK)
    opened: list[tuple[str, int]] = []
    for found in OPENING.finditer(text, floor, start):
        mark = found[0]
        if mark.startswith("\n"):
            opened = []
        elif opened and mark == MARKS[opened[-1][0]]:
            opened.pop()
        elif mark in MARKS:
            opened.append((mark, found.start()))
    for mark, at in reversed(opened):
        closing = text.find(MARKS[mark], said.at + said.end, said.at + said.end + AHEAD)
        if closing >= 0:
            return at, closing + 1
    return None


def _credited(document: Document, quoted: tuple[int, int] | None, said: Sentence) -> str:
    """The speaker or originator that the words about the figure or its quotation credit."""
    first, last = quoted or (said.at, said.at + len(said.text))
    floor = max(0, first - AHEAD)
    break_before = document.text.rfind("\n\n", floor, first)
    floor = break_before + 2 if break_before >= 0 else floor
    window = document.text[floor : last + AHEAD]
    if quoted:
        return _speaker(window, document.language, first - floor, last - floor, True)
    return _speaker(window, document.language, first - floor, last - floor, False)


@lru_cache(maxsize=128)
def _speaker(text: str, language: str, first: int, last: int, marked: bool) -> str:
    """The best speaker or originator of text[first:last)."""
    document = Document("", text, "", language=language)
    outer = Place("", first, last)
    inner = Place("", first + 1, max(first + 1, last - 1))
    mention: Mention = Quotation(inner, "marks", outer) if marked else Borrowing(outer)
    credits = [c for c in credits_near(mention, document) if c.role in ROLES]
    return _plain(max(credits, key=_worth).name) if credits else ""


def _eastern(said: Sentence) -> str:
    """Who gives the figure in a Chinese or Japanese sentence."""
    from loccit.crediting.holders_eastern import eastern_holder  # only where it is needed

    return eastern_holder(said)


def _plain(name: str) -> str:
    """A name as it is, one in Han or kana without what is no part of it."""
    if name.isascii():
        return name
    from loccit.crediting.holders_eastern import plain_name  # only where it is needed

    return plain_name(name)


def _worth(credit: Credit) -> tuple[float, int]:
    """How much a credit is worth: the surer, then the earlier."""
    return credit.confidence, -credit.place.start
