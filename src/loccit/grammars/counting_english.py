"""The act that governs a figure in an English sentence."""

from __future__ import annotations

import re

from loccit.grammars.clauses import CLAUSE, Sentence
from loccit.grammars.counting_acts import NONE, Governed, beside, joined, tiers
from loccit.grammars.terms import WORD, Term
from loccit.lexicon import governing as lexicon
from loccit.lexicon.acts import ENGLISH, RESIDENT
from loccit.lexicon.guarded import MONTHS
from loccit.lexicon.numbers import PLURALS, SCALES, SMALL, TENS

FARTHEST = 170  # characters between a figure and the act that governs it
APART = 7  # words between an act and a further object of it
LISTED = 5  # words of one counted thing in a row of several: 300 old men and women and 20 ...
NUMBERS = frozenset((*SMALL, *TENS, *SCALES, *PLURALS)) - {"one"}
MONTH = "|".join(sorted((m for m in MONTHS if len(m) > 2), key=len, reverse=True))
DATE = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{MONTH})\b|\b(?:{MONTH})\.?\s+\d{{1,2}}\b"
    r"|\b(?:1[0-9]|20)\d\d\b(?![,.]\d)|\[[^\[\]]{1,12}\]",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
EQUATED = re.compile(rf"(?:{lexicon.EQUATING})\s*(?:between|from)?\s*$", re.IGNORECASE)
HEDGES = re.compile(
    r"\b(?:in excess of|at (?:the )?(?:least|most)|as (?:many|much) as|up to|upwards? of|close to|"
    r"from)\b"
)
ATTRIBUTE = re.compile(
    r"\b(?:about|on|during|in|after|before|since|for|against|from|over|at|following|concerning|"
    r"regarding|amid|to\s+the)\s+(?P<rest>(?:[\w’'-]+\s+){0,3})$",
    re.IGNORECASE,
)
NOUNS = frozenset(
    phrase.strip() for phrases in ENGLISH.values() for phrase in phrases.split("|")
) | frozenset("murder massacre slaughter capture arrest escape rape wound loss battle".split())
PART = re.compile(r"\b(?:of|among)\s+(?:whom|these|them|those)\W*$")
# What joins a further object to those before it.
ROW = re.compile(r"(?:,|\band|\bor)\s+(?:[\w’'-]+\s+){0,3}$")
TABLE = re.compile(r"(?:^|[;:.\n]|\d\s*,)\s*$")
TABULAR = re.compile(r"\s*[,:–—=-]\s*")  # wounded, 52; missing: 3
ANEW = re.compile(r",\s+(?:and|so|or|nor)\b(?P<thing>\s+(?:the|a|an|its|his|her|their|one)\b)?")
JOINED = re.compile(r"\s*(?:,|,?\s*(?:and|or|and\s+then|as\s+well\s+as)|/)\s*(?:were|then|so)?\s*$")


def english_act(said: Sentence, kept: frozenset[str]) -> Governed:
    """The act of an English sentence at the figure."""
    strong, told, every = tiers(*beside(said, kept))
    return (
        _alone(said, *strong)
        or _alone(said, *told)
        or _in_row(said, *strong)
        or _in_row(said, *told)
        or _alone(said, *every)
        or _inherited(said, strong[0])
        or NONE
    )


def _in_row(said: Sentence, before: list[Term], behind: list[Term]) -> Governed | None:
    """The act of a row of numbers of which the figure is one: 300 men and 200 women were shot."""
    return _behind(said, behind, 1) or _before(said, before, 1)


def _inherited(said: Sentence, before: list[Term]) -> Governed | None:
    """The act of the number of which the figure is a part: 90 died, of whom 20 were children."""
    if not before or not PART.search(said.before[-12:]):
        return None
    return Governed(before[-1].name, before[-1].start, before[-1].end, "before")


def _alone(said: Sentence, before: list[Term], behind: list[Term]) -> Governed | None:
    """The first of the acts that no other number parts from the figure."""
    return (
        _direct(said, before)
        or _equated(said, before)
        or _behind(said, behind, 0)
        or _before(said, before, 0)
    )


def _words(text: str) -> list[str]:
    """The words of a stretch, in lower case."""
    return [word.lower() for word in WORD.findall(text)]


def _numbers(between: str) -> int:
    """How many other numbers stand in a stretch, 0, 1 or 2; dates count as none."""
    plain = DATE.sub(" ", between)
    digits = sum(1 for word in plain.split() if DIGIT.search(word))
    named = sum(1 for word in _words(plain) for part in word.split("-") if part in NUMBERS)
    return min(2, digits + named)


def _direct(said: Sentence, before: list[Term]) -> Governed | None:
    """The act right before the figure: killed an estimated 300, the murder of 300."""
    if not before:
        return None
    between = said.text[before[-1].end : said.start]
    if TABULAR.fullmatch(between) and TABLE.search(said.text[: before[-1].start]):
        between = " "
    words = _words(HEDGES.sub(" ", between))
    if len(words) > 8 or not all(word in lexicon.DIRECT for word in words):
        return None
    if DIGIT.search(between) or re.search(r"[.,;:()]", between) or _has_own(said, before[-1]):
        return None
    if words and words[0] in ("was", "were", "is", "are", "been", "be"):
        return None  # what is said to be so many may be something else: see _equated
    return _with_neighbour(said, before, len(before) - 1, -1, "direct")


def _with_neighbour(said: Sentence, terms: list[Term], at: int, step: int, side: str) -> Governed:
    """The act at `at`, or what it and one joined to it have in common."""
    term, name = terms[at], terms[at].name
    other = terms[at + step] if 0 <= at + step < len(terms) else None
    if other:
        first, second = sorted((term, other))
        if JOINED.match(said.text[first.end : second.start]):
            name = joined(term, other)
    if side == "direct":
        return Governed(name, term.start, term.end, "direct")
    return Governed(name, term.start, term.end, "behind" if side == "behind" else "before")


def _equated(said: Sentence, before: list[Term]) -> Governed | None:
    """The act of what a sentence has named and then equates with the figure."""
    hedged = ASIDE.sub(_blanks, said.text[: said.start])
    before = [term for term in before if hedged[term.start : term.end].strip()]
    if not before or not EQUATED.search(hedged[-24:]):
        return None
    term = before[-1]
    between = hedged[term.end :]
    if len(between) > 2 * FARTHEST or _numbers(_without_times(between)) or ";" in between:
        return None
    comma = hedged.rstrip().endswith(",") and not said.text[said.end :].lstrip().startswith(
        ("in all", "in total", "all told")
    )
    if comma or CLAUSE["en"].search(between.rstrip(" :(—")) or ANEW.search(between):
        return None
    return _with_neighbour(said, before, len(before) - 1, -1, "before")


# What stands between commas before the verb: , including those made by the court, was
ASIDE = re.compile(
    r",\s+(?:including|according|which|who|such|as|with|by|excluding|counting)\b[^,;]{0,200},"
    r"(?=\s*(?:was|were|is|are|has|had|stands?|stood|number|total|reach|came)\w*\s)"
)


def _blanks(found: re.Match[str]) -> str:
    """As many blanks as there are characters."""
    return " " * len(found[0])


TIMES = re.compile(
    r"\b(?:first|last|next|past)\s+[\w\s-]{1,30}?(?:hours|days|weeks|months|years)\b", re.IGNORECASE
)


def _without_times(text: str) -> str:
    """A stretch without its durations: during the first six weeks."""
    return TIMES.sub(" ", text)


def _behind(said: Sentence, behind: list[Term], crossing: int) -> Governed | None:
    """The act of which those counted are the subject, or that stands as their noun."""
    for at, term in enumerate(behind):
        between = said.text[said.numeral_end : term.start]
        if len(between) > FARTHEST or _parted(between):
            return None
        crossed = _numbers(_without_times(between))
        if crossed > crossing or (crossed and not _is_row(between)):
            return None
        if crossed < crossing:
            continue
        if _in_aside(said, term, behind, at, between) or _is_attribute(said, term, between):
            continue
        if _is_second_verb(between):
            return None
        if _does(said, term):
            return Governed("", term.start, term.end, "behind")
        return _with_neighbour(said, behind, at, 1, "behind")
    return None


def _parted(between: str) -> bool:
    """Whether something new begins between a figure and an act behind it."""
    if CLAUSE["en"].search(between):
        return True
    anew = ANEW.search(between)
    if not anew:
        return False
    return bool(anew["thing"]) or len(_words(between[: anew.start()])) > LISTED


def _is_row(between: str) -> bool:
    """Whether the next number stands in one row with the figure: 300 men and 200 women."""
    row = re.match(r"(?P<first>[^,.;]*?)(?:,(?!\s*and\b)|\band\b|\bor\b)", between)
    return bool(row) and len(_words(row["first"])) <= LISTED if row else False


def _in_aside(said: Sentence, term: Term, terms: list[Term], at: int, between: str) -> bool:
    """Whether an act only says which are counted, and another says what became of them."""
    if at + 1 >= len(terms) or not lexicon.RELATIVE & set(_words(between)):
        return False
    following = terms[at + 1]
    middle = said.text[term.end : following.start]
    words = _words(middle)
    if not words or words[-1] not in lexicon.AUXILIARIES or _parted(middle) or _numbers(middle):
        return False
    return not lexicon.RELATIVE & set(words) and "and" not in words and "or" not in words


def _is_attribute(said: Sentence, term: Term, between: str) -> bool:
    """Whether an act belongs to a where, a when or an about: a page on the massacre."""
    lead = ATTRIBUTE.search(between)
    if not lead:
        return False
    words = _words(lead["rest"])
    noun = said.text[term.start : term.end].lower() in NOUNS
    if any(word in lexicon.AUXILIARIES | lexicon.RELATIVE for word in words):
        return False
    return noun or not words or words[-1] in ("the", "these", "those", "their", "its", "his")


def _is_second_verb(between: str) -> bool:
    """Whether an act is joined to a verb whose object the figure may be: ran two and closed."""
    words = _words(between)
    return words[-1:] == ["and"] and len(words) > 1 and not lexicon.AUXILIARIES & set(words)


def _does(said: Sentence, term: Term) -> bool:
    """Whether those counted do to others what the verb says: 300 soldiers killed the villagers."""
    if term.name in lexicon.DOERS:
        return False
    before = _words(said.text[max(0, term.start - 24) : term.start])[-2:]
    if any(word in lexicon.AUXILIARIES | lexicon.RELATIVE for word in before):
        return bool(before) and before[-1] in lexicon.RELATIVE and _has_object(said, term)
    if said.text[term.start : term.end].lower().endswith("ing"):
        return False
    return _has_object(said, term)


def _has_object(said: Sentence, term: Term) -> bool:
    """Whether an object follows a verb, which no mark parts from it."""
    noun = said.text[term.start : term.end].lower() in NOUNS or term.name == RESIDENT
    if noun or not said.text[term.end : term.end + 1].isspace():
        return False
    following = _words(said.text[term.end : term.end + 24])[:1]
    return bool(following) and following[0] in lexicon.OBJECTS


def _before(said: Sentence, before: list[Term], crossing: int) -> Governed | None:
    """The act of which those counted are a further object, or that the sentence named before."""
    if not before:
        return None
    term = before[-1]
    between = said.text[term.end : said.start]
    words = _words(between)
    if len(between) > FARTHEST or (words and words[-1] in lexicon.PLACING):
        return None
    if "of" in words[-2:] or "that" in words or (not crossing and len(words) > APART):
        return None  # the will of the seven
    if _has_own(said, term):
        return None
    if "by" in words[:2] or CLAUSE["en"].search(between):
        return None  # killed by 300 soldiers
    crossed = _numbers(_without_times(between))
    if crossed < crossing or crossed > 2 * crossing or _begins_anew(said, term, between):
        return None
    if crossing and not ROW.search(between):
        return None
    return _with_neighbour(said, before, len(before) - 1, -1, "before")


def _has_own(said: Sentence, term: Term) -> bool:
    """Whether an act has a number of its own right before it: 23 wounded and 40 rounds."""
    near = DATE.sub(" - ", said.text[max(0, term.start - 40) : term.start])
    last = re.search(r"(\d|[^\W\d_]+)\s*$", near)
    return bool(last) and (last[1].isdigit() or last[1].lower() in NUMBERS) if last else False


def _begins_anew(said: Sentence, term: Term, between: str) -> bool:
    """Whether the figure stands in what follows a finished statement: 9 died, and 3 houses."""
    passive = _words(said.text[max(0, term.start - 16) : term.start])[-1:]
    finished = bool(passive) and passive[0] in lexicon.AUXILIARIES
    return bool(re.search(r"(?:,|\band)\s+(?:[\w'-]+\s+){0,3}$", between)) and (
        finished or term.name in lexicon.DOERS
    )
