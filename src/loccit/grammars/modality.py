"""How a figure is put forward: asserted, estimated, reported, denied or disputed."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from loccit.grammars.clauses import Sentence, sentence
from loccit.grammars.counting_acts import acts_in
from loccit.grammars.terms import WORD, Latin, Term
from loccit.lexicon import governing
from loccit.lexicon import modality as lexicon
from loccit.model import Figure, Modality

PARTED = re.compile(r"[;]|\b(?:but|while|whereas|although|though|however)\b")
# What somebody goes on to say is no longer denied: denied it and put the number at 35.
ANEW = re.compile(
    r"\band\s+(?:\w+ly\s+)?(?:puts?|gave|gives|set|said|says|claims?|claimed|insists?|insisted|"
    r"estimate[sd]?|admits?|admitted|concedes?|conceded|spoke|speaks)\b"
)
BELONGS = 60  # characters before or behind a figure in which the claim it belongs to is named
CLAIMS = frozenset(phrase.strip() for phrase in lexicon.CLAIMS.split("|"))
BEING = frozenset("is was are were be been being as to remains seems considered deemed".split())
CLOSE = 24  # characters from a verb of denying to the deed it denies
SAID_BEHIND = 120  # characters behind a figure in which somebody may be said to say it
ADVERBS = frozenset("widely generally often now still also so itself greatly highly both".split())


def modality(figure: Figure, text: str, language: str) -> Modality:
    """How the sentence of a figure puts it forward; `asserted` where nothing says otherwise."""
    said = sentence(figure, text, language)
    if said.language == "en":
        return _english(said)
    from loccit.grammars.modality_eastern import eastern_modality  # only where it is needed

    return eastern_modality(said)


@cache
def _cues() -> tuple[Latin, Latin]:
    """The cues in English, and what can be said of a figure behind it."""
    return Latin(lexicon.english()), Latin(lexicon.predicates())


@lru_cache(maxsize=256)
def _cues_in(text: str) -> tuple[Term, ...]:
    """The cues in a sentence."""
    return _cues()[0].find(text)


@lru_cache(maxsize=256)
def _predicates_in(text: str) -> tuple[Term, ...]:
    """What a sentence may say of a figure."""
    return _cues()[1].find(text)


def _english(said: Sentence) -> Modality:
    """How an English sentence puts its figure forward."""
    cues = _cues_in(said.text)
    before = [c for c in cues if c.end <= said.start and not _parted(said, c.end, said.start)]
    against = [c for c in before if ":" not in said.text[c.end : said.start]]
    behind = [c for c in cues if said.end <= c.start and not _parted(said, said.end, c.start)]
    told = _predicated(said, cues)
    if told == "denied" or _denied(said, against):
        return "denied"
    if told or _is_disputed(said, against):
        return "disputed"
    if _is_estimated(said, before, behind):
        return "estimated"
    return "reported" if _is_reported(said, before, behind) else "asserted"


def _parted(said: Sentence, start: int, end: int) -> bool:
    """Whether something new begins between a cue and the figure."""
    return bool(PARTED.search(said.text, start, end))


def _words(text: str) -> list[str]:
    """The words of a stretch, in lower case."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def _negated(said: Sentence, cue: Term) -> bool:
    """Whether a cue is itself denied: nobody denies, cannot be disputed."""
    near = _words(said.text[max(0, cue.start - 32) : cue.start])[-4:]
    return any(word in lexicon.NEGATIONS for word in near) or near[-2:] == ["no", "one"]


def _denied(said: Sentence, before: list[Term]) -> bool:
    """Whether something before the figure denies it."""
    if any(c.name == "untrue" for c in before) or _not_before(said):
        return True
    if any(c.name == "untrue that" and _introduces(said, c) for c in before):
        return True
    return any(c.name == "denying" and _weighs(said, c, before) for c in before)


def _not_before(said: Sentence) -> bool:
    """Whether `not` stands right before the figure, or before the verb it is the object of."""
    words = _words(said.before[-40:])
    own = _words(said.text[said.start : said.start + 24])[:1]
    if words[-1:] == ["not"] or words[-1:] == ["never"]:
        return not (own and own[0] in lexicon.NOT_BOUNDS)
    for act in acts_in(said.text, "en"):
        between = _words(said.text[act.end : said.start]) if act.end <= said.start else ["-"]
        if all(word in governing.DIRECT for word in between):
            near = _words(said.text[max(0, act.start - 20) : act.start])[-1:]
            return bool(near) and near[0] in lexicon.NEGATIONS
    return False


def _weighs(said: Sentence, cue: Term, before: list[Term]) -> bool:
    """Whether a cue is about a claim, and not about a thing: denied that, denied the figure of."""
    if _negated(said, cue) or ANEW.search(said.text, cue.end, said.start):
        return False
    if BEING & set(_words(said.text[max(0, cue.start - 16) : cue.start])[-1:]):
        return False  # the men who were questioned
    between = [c for c in before if cue.end <= c.start and _names_claim(said, c)]
    acts = [a for a in acts_in(said.text, "en") if 0 <= a.start - cue.end <= CLOSE]
    return bool(between) or any(act.end <= said.start for act in acts)


def _names_claim(said: Sentence, cue: Term) -> bool:
    """Whether a cue is a word for a claim, also one that may be a verb of saying."""
    return cue.name == "claim" or said.text[cue.start : cue.end].lower() in CLAIMS


def _predicated(said: Sentence, cues: tuple[Term, ...]) -> Modality | None:
    """What is said of the figure behind it: the figure of 300 is false, is disputed."""
    for term in _predicates_in(said.text):
        if term.start < said.end or _parted(said, said.end, term.start):
            continue
        words = _words(said.text[said.end : term.start])
        plain = [word for word in words if word not in ADVERBS]
        if len(words) > 14 or not plain or plain[-1] not in BEING:
            continue
        if _is_claim(said, cues, len(plain)) and not _negated(said, term):
            return "denied" if term.name == "denied" else "disputed"
    return None


def _is_claim(said: Sentence, cues: tuple[Term, ...], between: int) -> bool:
    """Whether the figure is spoken of as a figure, and not as so many things."""
    named = any(
        _names_claim(said, c)
        and said.start - BELONGS <= c.start <= said.numeral_end + 12
        and said.text[c.start : c.end].lower() not in lexicon.NO_NOUNS
        and not _parted(said, c.end, said.start)
        for c in cues
    )
    return named or between == 1


def _is_disputed(said: Sentence, before: list[Term]) -> bool:
    """Whether something before the figure disputes it."""
    for cue in before:
        if cue.name == "disputing" and not _negated(said, cue) and not _qualifies(said, cue):
            rest = _words(said.text[cue.end : said.start])
            written = said.text[cue.start : cue.end].lower()
            adjective = written in lexicon.SO_CALLED.split(" | ") and len(rest) <= 3
            if adjective or " " in written or _weighs(said, cue, before):
                return True
    return False


def _qualifies(said: Sentence, cue: Term) -> bool:
    """Whether a participle stands before a person or a thing: the discredited historian."""
    written = said.text[cue.start : cue.end].lower()
    near = _words(said.text[max(0, cue.start - 8) : cue.start])[-1:]
    behind = _words(said.text[cue.end : said.start])
    return written.endswith("ed") and near in (["the"], ["a"], ["his"], ["her"]) and len(behind) > 3


def _is_estimated(said: Sentence, before: list[Term], behind: list[Term]) -> bool:
    """Whether the figure is an estimate or a belief."""
    if any(c.name == "estimate" and not _refers_back(said, c) for c in before):
        return True
    if any(c.name == "perhaps" and len(_words(said.text[c.end : said.start])) < 3 for c in before):
        return True
    inside = _cues_in(said.text[said.start : said.end])
    if any(c.name in ("estimate", "perhaps") for c in inside):
        return True
    near = [c for c in behind if c.start - said.end <= BELONGS and c.name == "estimate"]
    return any(_is_told(said, c) for c in near)


def _is_told(said: Sentence, cue: Term) -> bool:
    """Whether an estimate behind the figure is what it is said to be: 300 is an estimate."""
    between = said.text[said.end : cue.start]
    words = _words(between)[-3:]
    written = said.text[cue.start : cue.end].lower().split()
    passive = written[0] in BEING or written[0] in ("may", "might", "must", "could")
    return passive or "(" in between[-12:] or bool({*words} & {*BEING, "by"})


def _refers_back(said: Sentence, cue: Term) -> bool:
    """Whether an estimate is one that was told before: these estimates."""
    near = _words(said.text[max(0, cue.start - 12) : cue.start])[-1:]
    return bool(near) and near[0] in ("these", "those", "this", "that", "such")


def _is_noun(said: Sentence, cue: Term) -> bool:
    """Whether a verb of saying is a noun there: unfavourable reports and, the claims of."""
    written = said.text[cue.start : cue.end].lower()
    if written not in lexicon.NOUNS:
        return False
    behind = WORD.match(said.text, min(len(said.text), cue.end + 1))
    return bool(behind) and behind[0] in lexicon.BEHIND_NOUNS if behind else False


def _introduces(said: Sentence, cue: Term) -> bool:
    """Whether a verb has the clause of the figure for its object: found that, he writes,"""
    following = said.text[cue.end : said.start]
    return following.startswith(",") or "that" in _words(following)[:8]


def _is_reported(said: Sentence, before: list[Term], behind: list[Term]) -> bool:
    """Whether the text itself puts the figure into somebody's mouth."""
    for cue in before:
        if cue.name == "report" and not _negated(said, cue) and not _is_noun(said, cue):
            return True
        if cue.name == "report that" and _introduces(said, cue):
            return True
    for cue in behind:
        if cue.start - said.end > SAID_BEHIND:
            break
        if cue.name == "report" and _said_of_it(said, cue):
            return True
        if cue.name == "report that" and _closes(said, cue):
            return True
    return False


def _closes(said: Sentence, cue: Term) -> bool:
    """Whether a verb stands behind a comma, or is itself followed by one: , she writes,"""
    return said.text[: cue.start].rstrip().endswith(",") or (
        said.text[cue.end : cue.end + 1] == "," and "," in said.text[said.end : cue.start]
    )


def _said_of_it(said: Sentence, cue: Term) -> bool:
    """Whether a verb of saying behind the figure has it for its object: 300 died, she said."""
    between = said.text[said.end : cue.start]
    words = _words(between)
    passive = bool(words) and words[-1] in BEING
    written = said.text[cue.start : cue.end].lower()
    passive = passive or written.split()[0] in BEING
    return passive or "," in between or written.endswith("ly") or written == "according to"
