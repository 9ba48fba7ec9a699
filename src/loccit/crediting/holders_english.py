"""Whose figure a figure is, in the words of an English sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.crediting.clues import names_somebody, narrowed
from loccit.crediting.phrases import LEADS, PROPER, patterns
from loccit.grammars.clauses import Sentence
from loccit.grammars.counting_acts import acts_in
from loccit.grammars.counting_english import NUMBERS
from loccit.grammars.terms import WORD
from loccit.lexicon import holding as lexicon
from loccit.lexicon.inflections import FORMS

FARTHEST = 200  # characters from a verb to the figure it gives
BEHIND = 150  # characters behind a figure in which somebody may be said to give it
SUBJECT = 140  # characters before a verb in which its subject stands
VERBS = lexicon.HOLDING | lexicon.HOLDING_THAT | lexicon.HOLDING_AT
VERB = re.compile(rf"\b(?:{'|'.join(sorted(VERBS, key=lambda v: (-len(v), v)))})\b")
PARTED = re.compile(r";|\bbut\b|\bwhile\b|\bwhereas\b|\balthough\b|\bthough\b")
OWNED = re.compile(
    rf"(?P<name>{PROPER}|\b[Tt]he\s+[\w-]+(?:\s+[\w-]+){{0,3}}?)['’]s?\s+(?:(?!and\b)\w+\s+){{0,2}}?"
    rf"(?:{lexicon.GIVEN})\b"
)
# Forms that are nouns as well: these reports and, the records of.
NOUNS = frozenset(
    "reports claims counts estimates lists records states questions doubts documents registers "
    "notes quotes cites report claim count estimate list record state question doubt document "
    "register note quote dispute disputes rule rules guess guesses challenge challenges contests "
    "contest learning writing saying set use settle place places name names offer offers advance "
    "tally argument hold holds sets uses judge judges result results".split()
)
NO_VERB_BEFORE = frozenset(
    "the a an these those this that his her its their our my all some many no other such several "
    "of from by in on with for and or including various official contemporary earlier".split()
)
NO_VERB_BEHIND = frozenset(
    "of and from by in on to were are is was made have has which who with for about between".split()
)
# The same of persons without an article: 300 died, eyewitnesses said.
BARE = re.compile(
    r",\s+(?P<name>(?:[\w.’'-]+\s+){0,4}?[\w’'-]+s)\s+"
    r"(?:said|say|reported|estimated?|believed?|claim(?:ed)?|wrote|testified|stated|argued?)\b"
)
NAME_ENDS = (
    r"(?=\s*(?:[,.;:)(—]|$|\b(?:at|as|that|in|on|to|of\s+\d|after|before|when|is|was|were|are|has|"
    r"had|have|and|which|who|for\s+\d)\b))"
)
BY = re.compile(
    rf"\b(?:{lexicon.GIVING}|(?:{lexicon.GIVEN})\s+(?:[a-z]+\s+){{0,2}}?(?:{lexicon.GIVING_IT}))"
    r"\s+(?:[a-z]+\s+){0,2}?by\s+"
    rf"(?P<name>(?:[Tt]he\s+|an?\s+)?{PROPER}|[\w\s'’-]{{2,60}}?{NAME_ENDS})"
)
LINE = re.compile(
    rf"^[^\n]{{0,24}}?\s*(?:[-–—:(]|\s[-–—]\s)\s*(?P<name>(?:the\s+)?{PROPER})\s*(?:[,.;)(\d]|$)"
)
LABEL = re.compile(
    rf"^[\W\d]*(?P<name>(?:[Tt]he\s+)?{PROPER})(?:,?\s*\(?\d{{4}}\)?)?\s*[:–—]\s*[\w\s]{{0,12}}$"
)
PLURALS = frozenset("men women children people persons person man woman child wives".split())
AUXILIARY = frozenset("is was are were be been being gets got".split())
ADVERBS = frozenset(
    """
    also later then once would will could did do does has have had first only never not recently
    still now thus so may might can must should therefore even both themselves himself herself
    itself all again has-been since just already always often
    """.split()
)
CLAUSE_START = re.compile(
    r",(?!\s*\d{4}\b)|[;:()“”\"—]|\b(?:that|and|but|while|when|because|or|if|where|whom)\b"
)
CUT = re.compile(
    r"\s+(?:in|at|on|from|during|after|with|within|under|between|who|which|before|[a-z]{2,20}ing)\s+.*$",
    re.DOTALL,
)
TIMED = re.compile(
    r"^(?:In|On|By|At|Since|After|During|Before|Until)\s+(?:\w+\s+){0,2}\d{1,4}(?:\s+|$)"
)
Found = tuple[int, str]


def english_holder(said: Sentence) -> str:
    """Who gives the figure, by the words nearest to it; "" for nobody named."""
    found = [*_subjects(said), *_owners(said), *_agents(said), *_behind(said)]
    if found:
        return min(found)[1]
    return _of_line(said)


def _named(text: str, start: int, end: int) -> str:
    """The name in a stretch without what leads up to it; "" when it names nobody."""
    start, end = narrowed(text, start, end)
    words = text[start:end].split()
    while len(words) > 1 and words[0].casefold().strip(",") in LEADS - lexicon.NO_HOLDER:
        words = words[1:]
    name = re.sub(r"['’]s?$", "", " ".join(words).strip(" ,.;:"))
    last = name.split()[-1].lower() if name else ""
    if not name or len(words) > 16 or last in lexicon.NO_HOLDER or not names_somebody(name):
        return ""
    if any(word.lower() in lexicon.TALLIES for word in words) or not WORD.search(name):
        return ""
    if words[0].islower() and any(map(_may_be_verb, words[1:])):
        return ""  # policy also faced critics
    if len(words) > 1 and last in FORMS and last == words[-1] and last not in PLURALS:
        return ""  # Marsh met
    if words[0].lower() in NUMBERS or words[0].isdigit():
        return ""  # claimed by four men
    return "" if acts_in(name, "en") and name[:1].islower() else name


def _subjects(said: Sentence) -> Iterator[Found]:
    """The subject of the last verb of giving before the figure."""
    floor = max(0, said.start - FARTHEST)
    for verb in reversed(list(VERB.finditer(said.text, floor, said.start))[-6:]):
        between = said.text[verb.end() : said.start]
        if PARTED.search(between):
            return
        if _gives(verb[0], between) and not _is_noun(said.text, verb):
            name = _subject(said, verb.start())
            if name:
                yield said.start - verb.end(), name
                return


def _gives(verb: str, between: str) -> bool:
    """Whether a verb gives the figure: said, found that, put the number at."""
    words = [word.lower() for word in WORD.findall(between)]
    if verb in lexicon.HOLDING_AT:
        return any(word in lexicon.COUNTS for word in words[-6:])
    return verb in lexicon.HOLDING or "that" in words[:8]


def _is_noun(text: str, verb: re.Match[str]) -> bool:
    """Whether what looks like a verb is a noun there: these reports, the records of."""
    if verb[0] not in NOUNS:
        return False
    before = WORD.findall(text[max(0, verb.start() - 20) : verb.start()])[-1:]
    behind = re.match(r"\s*([a-z]+)", text[verb.end() : verb.end() + 16])
    if text[verb.end() : verb.end() + 1] in (",", ".", ";"):
        return True
    return bool(before and before[0].lower() in NO_VERB_BEFORE) or bool(
        behind and behind[1] in NO_VERB_BEHIND
    )


def _subject(said: Sentence, verb: int) -> str:
    """The subject of the verb that begins at `verb`; "" when it has none that is named."""
    text = said.text
    floor = max(0, verb - SUBJECT)
    end = _without_adverbs(text, floor, verb)
    last = WORD.findall(text[max(floor, end - 16) : verb])
    if any(word.lower() in AUXILIARY for word in last[-2:]) or last[-1:] == ["to"]:
        return ""
    comma, start = _clause_start(text, floor, end)
    if not text[start:end].strip() or text[start:end].strip() in ("who", "which", "the"):
        return _farther(said, floor, verb)
    cut = CUT.search(text[start:end])
    name = _named(text, start, start + cut.start() if cut else end)
    if comma and text[start:].startswith(("the ", "a ", "an ")):
        return _farther(said, floor, verb, comma - floor) or name
    return name


def _clause_start(text: str, floor: int, end: int) -> tuple[int, int]:
    """Where a comma opens the last clause of text[floor:end), or 0; and where that begins."""
    bounds = list(CLAUSE_START.finditer(text, floor, end))
    if bounds and bounds[-1][0] == "and":
        first = bounds[-2].end() if len(bounds) > 1 else floor
        bounds = bounds[:-1] if _is_pair(text, first, bounds[-1]) else bounds
    start = bounds[-1].end() if bounds else floor
    stretch = text[start:end]
    timed = TIMED.match(stretch.lstrip())
    begin = start + len(stretch) - len(stretch.lstrip()) + (timed.end() if timed else 0)
    return (start - 1 if bounds and bounds[-1][0] == "," else 0), begin


def _is_pair(text: str, start: int, joint: re.Match[str]) -> bool:
    """Whether what stands before an `and` is the first half of a subject, and has no verb."""
    words = [word.lower() for word in WORD.findall(text[start : joint.start()])]
    return 0 < len(words) <= 8 and not any(map(_may_be_verb, words))


def _may_be_verb(word: str) -> bool:
    """Whether a word before an `and` may be the verb of a clause of its own."""
    if word in AUXILIARY | (VERBS - NOUNS) or (len(word) > 3 and word.endswith("ed")):
        return True
    return word in FORMS and word not in PLURALS


def _without_adverbs(text: str, floor: int, end: int) -> int:
    """Where a subject ends before the adverbs and auxiliaries of its verb."""
    words = list(WORD.finditer(text, floor, end))
    while words and (words[-1][0].lower() in ADVERBS or words[-1][0].endswith("ly")):
        end = words.pop().start()
    return end


def _farther(said: Sentence, floor: int, verb: int, comma: int = SUBJECT) -> str:
    """The subject that an aside, a relative pronoun or another verb parts from its verb."""
    before = re.sub(
        r",?\s*(?:who|which|and)(?:\s+\w+ly|\s+also|\s+has|\s+had)*\s*$", " ", said.text[floor:verb]
    )
    found = patterns("en")["subject"].search(before)
    if found and found.start("name") < comma:
        return _named(before, *found.span("proper" if found["proper"] else "name"))
    if comma < SUBJECT:
        return ""
    first = re.match(PROPER, said.text)
    return (
        _named(said.text, 0, first.end())
        if first and first[0].split()[0].casefold() not in LEADS
        else ""
    )


def _owners(said: Sentence) -> Iterator[Found]:
    """Whose estimate or count it is: Marsh's estimate of 300."""
    floor = max(0, said.start - FARTHEST)
    for found in OWNED.finditer(said.text, floor, said.start):
        if not PARTED.search(said.text, found.end(), said.start):
            name = _named(said.text, *found.span("name"))
            if name:
                yield said.start - found.end(), name


def _agents(said: Sentence) -> Iterator[Found]:
    """By whom it is given: estimated by Marsh at 300; 300 by the count given by Marsh."""
    floor, roof = max(0, said.start - FARTHEST), said.end + BEHIND
    for found in BY.finditer(said.text, floor, roof):
        if found.start() >= said.start or found.end() <= said.start:
            between = sorted((found.end(), said.start, found.start(), said.end))[1:3]
            name = _named(said.text, *found.span("name"))
            if name and not PARTED.search(said.text, *between):
                yield between[1] - between[0], name


def _behind(said: Sentence) -> Iterator[Found]:
    """Who is said to say it, behind the figure: 300 died, said Marsh."""
    shapes = patterns("en")
    comma = said.text.find(",", said.end, said.end + BEHIND)
    while comma >= 0:
        for shape in (shapes["verb first"], shapes["name first"], BARE):
            found = shape.match(said.text, comma)
            name = _named(said.text, *found.span("name")) if found else ""
            if name and found and (shape is not shapes["verb first"] or _closed(said, found)):
                yield comma - said.end, name
                return
        comma = said.text.find(",", comma + 1, said.end + BEHIND)


def _closed(said: Sentence, found: re.Match[str]) -> bool:
    """Whether a name behind its verb ends there, and says nothing: , said Marsh."""
    rest = said.text[found.end() :].lstrip()
    return not rest or not rest[0].isalnum() or rest.startswith(("of ", "in ", "at ", "who "))


def _of_line(said: Sentence) -> str:
    """Whose it is in a list: `300,000 - Ada Fenwick`, `Ada Fenwick: 300,000`."""
    if not WORD.search(said.text[: said.start]):
        line = LINE.match(said.behind.split("\n")[0])
        if line:
            return _named(line["name"], 0, len(line["name"]))
    label = LABEL.match(said.before) if len(said.before) < 80 else None
    if label and not acts_in(label["name"], "en"):
        return _named(label["name"], 0, len(label["name"]))
    return ""
