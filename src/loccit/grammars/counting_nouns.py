"""The noun that a figure counts, and the groups that it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from loccit.grammars.clauses import Sentence, clause
from loccit.grammars.counting_acts import Governed
from loccit.grammars.terms import WORD, Eastern, Latin, Term, Terms
from loccit.lexicon import governing, groups

FARTHEST = 120  # characters of a counted noun with all that belongs to it
NOUN_ENDS = re.compile(
    r"[.;:()“”\"—\d]|\n\s*\n|\b(?:was|were|is|are|am|be|been|being|has|have|had|did|does|do|could|"
    r"would|will|shall|should|can|may|might|must|who|whom|which|that|whose|in|at|on|by|from|during|"
    r"within|without|to|for|with|under|near|around|outside|inside|since|between|after|before|when|"
    r"while|as|but|through|throughout|across|along|among|into|out|over|behind|until|per|so|also|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|"
    r"not|never|already|still|then|there|here|where|because|if|though|although|than)\b"
)
PREDICATE = re.compile(
    r"\s+(?:of\s+(?:them|whom)\s+)?(?:was|were|are|is)\s+(?P<noun>(?:[\w-]+\s+){0,2}?[\w-]+)\s*(?=[,.;:]|and\b|or\b|$)"
)
# Commas part the members of a list only: men, women and children; people, witnesses said.
LIST = re.compile(r"[^,]*(?:,\s*(?:[\w’'-]+\s+){0,3}[\w’'-]+)*,?\s+(?:and|or)\s")
COUNTED = re.compile(
    rf"\b(?:{'|'.join(governing.TALLIES)})\s+of\s+(?P<noun>[^.;:()]{{1,90}})", re.IGNORECASE
)
OF_WHOM = re.compile(r"(?:^|[,;]\s)\s*(?:of|among)\s+(?P<noun>[^.;:()]{1,90}),\s*$", re.IGNORECASE)
LIGHT = frozenset(
    "of the a an or and more less fewer over under so odd other such their his".split()
)
HAN_NOUN_ENDS = re.compile(r"[，。、；：！？「」『』（）()]|[被遭在于於]|[がをにはで]|\s")
PERSON = re.compile(r"[人名]")


@dataclass(frozen=True, slots=True)
class Noun:
    """The counted noun as written, what it is counted in, and the groups that it names."""

    head: str = ""
    classifier: str = ""
    group: str = ""


NO_NOUN = Noun()


@cache
def _terms(language: str) -> Terms:
    """The groups of one language."""
    if language == "en":
        return Latin(groups.english())
    return Eastern(groups.eastern(language))


@lru_cache(maxsize=256)
def _groups_in(text: str, language: str) -> tuple[Term, ...]:
    """The words of groups in a stretch."""
    return _terms(language).find(text)


def noun(said: Sentence, act: Governed) -> Noun:
    """The noun that the figure counts, with its groups."""
    return _english(said, act) if said.language == "en" else _eastern(said, act)


def _joined(found: tuple[Term, ...]) -> str:
    """The groups in the order of the lexicon, each once."""
    names = {term.name for term in found}
    return ", ".join(name for name in groups.ORDER if name in names)


def _english(said: Sentence, act: Governed) -> Noun:
    """The noun behind the figure, or before it where it is a predicate."""
    stretch = _phrase(said, act)
    found = _groups_in(stretch, "en") or _predicated(said)
    head, classifier = _head(stretch)
    own = [term for term in found if term.end <= len(_first(stretch))]
    if own and not classifier:
        head = stretch[own[-1].start : own[-1].end]
    if not found:
        found = _groups_in(_named_before(said, act), "en")
    return Noun(head, classifier, _joined(found))


def _predicated(said: Sentence) -> tuple[Term, ...]:
    """The groups that those counted are said to be: of whom 40 were children."""
    told = PREDICATE.match(said.behind)
    return _groups_in(told["noun"], "en") if told else ()


def _phrase(said: Sentence, act: Governed) -> str:
    """The counted noun with its attributes, from the numerals to where the noun ends."""
    limit = said.numeral_end + FARTHEST
    if act.start >= said.numeral_end:
        limit = min(limit, act.start)
    stretch = said.text[said.numeral_end : limit]
    stop = NOUN_ENDS.search(stretch)
    stretch = stretch[: stop.start()] if stop else stretch
    return stretch if LIST.match(stretch) else stretch.split(",")[0]


def _first(stretch: str) -> str:
    """The first of several nouns that are joined."""
    return re.split(r",|\band\b|\bor\b", stretch)[0]


def _head(stretch: str) -> tuple[str, str]:
    """The head of a counted noun, and what it is counted in."""
    lead, of, rest = _first(stretch).replace("\n", " ").partition(" of ")
    words = [word for word in WORD.findall(lead) if word.lower() not in LIGHT]
    classifier = words[-1] if words else ""
    if of and classifier.lower() in groups.CLASSIFIERS:
        behind = [word for word in WORD.findall(rest) if word.lower() not in LIGHT]
        return (behind[-1] if behind else ""), classifier
    return (classifier, "") if len(classifier) > 1 else ("", "")


def _named_before(said: Sentence, act: Governed) -> str:
    """What is counted where it stands before the figure: the number of civilians was 300."""
    before = said.before
    of_whom = OF_WHOM.search(before[-FARTHEST:])
    if of_whom:
        return of_whom["noun"]
    tallies = list(COUNTED.finditer(before))
    if tallies:
        stop = NOUN_ENDS.search(tallies[-1]["noun"])
        return tallies[-1]["noun"][: stop.start()] if stop else tallies[-1]["noun"]
    if act.side == "before":
        return " ".join(WORD.findall(said.text[max(0, act.start - 40) : act.start])[-3:])
    return ""


def _eastern(said: Sentence, act: Governed) -> Noun:
    """The noun behind the figure, or before it in its clause."""
    stretch = said.text[said.numeral_end : said.numeral_end + 40]
    classifier = stretch[:1] if stretch[:1] in groups.HAN_CLASSIFIERS else ""
    stop = HAN_NOUN_ENDS.search(stretch)
    found = _groups_in(stretch[: stop.start()] if stop else stretch, said.language)
    behind = bool(found)
    if not found:
        found = _groups_in(_clause_before(said, act), said.language)
    written = stretch[found[-1].start : found[-1].end] if found and behind else ""
    person = bool(PERSON.match(classifier))
    return Noun(written or classifier * person, classifier * (not person), _joined(found))


def _clause_before(said: Sentence, act: Governed) -> str:
    """What stands before the figure in its clause, behind the number before it."""
    first, _ = clause(said)
    if 0 <= act.start < first:
        first = act.start
    return re.split(r"[\d０-９]", said.text[max(first, said.start - 30) : said.start])[-1]
