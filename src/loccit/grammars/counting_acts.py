"""The act that governs a figure: what was done to those it counts, or what they did."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from loccit.grammars.clauses import Sentence
from loccit.grammars.terms import Eastern, Latin, Term, Terms
from loccit.lexicon import acts as lexicon
from loccit.lexicon.acts_eastern import eastern

Side = Literal["", "direct", "behind", "before", "lead"]


@dataclass(frozen=True, slots=True)
class Governed:
    """The name of the act at a figure, where its word stands in the sentence, on which side.

    With a side and without a name, several acts stand there that cannot be told apart, or
    those counted did what others suffered.
    """

    name: str = ""
    start: int = -1
    end: int = -1
    side: Side = ""


NONE = Governed()
ALL = frozenset[str]()  # acts that are kept: where none is named, every one
DASHED = re.compile(r"[^\n.。]{0,8}?\s[-–—]\s")  # 300 - by the count of those killed
LABEL = re.compile(r"[^\d:：.。;；]{2,48}[:：]")  # Births: 1921, 310; 1922, 290
FATAL = frozenset(("killed", "died", "executed"))
DISPOSED = frozenset(("buried", "cremated", "burned"))  # what is done with those who are dead


@cache
def _terms(language: str) -> Terms:
    """The acts of one language."""
    if language == "en":
        return Latin(lexicon.english())
    return Eastern(eastern(language))


@lru_cache(maxsize=256)
def acts_in(text: str, language: str) -> tuple[Term, ...]:
    """The words of acts in a sentence."""
    return _terms(language).find(text)


def beside(said: Sentence, kept: frozenset[str]) -> tuple[list[Term], list[Term]]:
    """The words of acts before the figure and behind it, in reading order; of those `kept`."""
    found = acts_in(said.text, said.language)
    if kept:
        found = tuple(term for term in found if term.name in kept)
    before = [term for term in found if term.end <= said.start]
    return before, [term for term in found if term.start >= said.numeral_end]


def tiers(before: list[Term], behind: list[Term]) -> list[tuple[list[Term], list[Term]]]:
    """The acts on both sides: those told for their own sake, then all, then also where people live.

    What says less governs only where nothing that says more does.
    """
    told = [t for t in before if t.name != lexicon.RESIDENT]
    done = [t for t in behind if t.name != lexicon.RESIDENT]
    return [
        ([t for t in told if is_strong(t)], [t for t in done if is_strong(t)]),
        (told, done),
        (before, behind),
    ]


def is_strong(term: Term) -> bool:
    """Whether an act is one that is told for its own sake."""
    return term.name not in lexicon.WEAK


def in_lead(said: Sentence) -> Governed:
    """The act of an item: of its row's label, of what explains it, of the line that leads in."""
    label, explained = LABEL.match(said.before), DASHED.match(said.behind)
    own = said.behind if explained and not said.before.strip() else ""
    for lead in (label[0] if label else "", own, said.lead):
        found = acts_in(lead, said.language) if lead else ()
        for terms in (filter(is_strong, found), found):
            names = {term.name for term in terms}
            if len(names) == 1:
                return Governed(names.pop(), side="lead")
    return NONE


def joined(first: Term, second: Term) -> str:
    """The name of two acts of which either may be meant; "" when they have none in common."""
    names = {first.name, second.name}
    if len(names) == 1:
        return first.name
    if names <= {"killed", "died", "wounded", "casualties"} and "wounded" in names:
        return "casualties"
    if len(names & DISPOSED) == 1 and names & FATAL:
        return (names - DISPOSED).pop()
    return "died" if names == {"killed", "died"} else ""
