"""The hedges on both sides of an English figure, and what they entail together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loccit.grammars._wordlist import any_of
from loccit.grammars.figures._measured import Measured
from loccit.grammars.hedges import Bound
from loccit.lexicon import bounds as lexicon
from loccit.lexicon import denied_bounds as denied
from loccit.lexicon.numbers import HALVES, SCALES, SMALL, TENS
from loccit.lexicon.units import TIME
from loccit.model import Hedge

BACK = 64  # characters before a figure in which its hedges may stand
AHEAD = 40
TOKEN = re.compile(
    r"(?i:\b(?:c|ca|approx|abt)\.)|[A-Za-z]+(?:[’'][A-Za-z]+)?|[<>]\s?=|=>|\+/-|[<>=≥≤≈~≃≅∼±⩾⩽]|[^\sA-Za-z]"
)
BEHIND = re.compile(
    r"\s?(?P<margin>±|\+/-)\s?\d"
    r"|\s?(?P<plus>\+)(?!\s?[\d(])|(?P<sign>[-–])?(?P<odd>odd|ish)\b|[-–](?P<more>plus)\b"
    r"|,?\s(?P<words>[a-z]+(?: [a-z]+){0,4})"
)
NOUN = re.compile(
    r"(?:[ -][A-Za-z'’]+){1,3}?\s(?P<words>(?:or|and) (?:more|less|fewer|so|over|above|under|older"
    r"|younger|upwards?|up|thereabouts)\b(?! than\b)"
    r"|at (?:(?:the )?(?:very )?(?:least|most)|the outside|a (?:minimum|maximum))"
    r"(?=\s*(?:[.,;:)!?]|\Z)|\s(?:and|but|were|was|had|have|in|on|from|by|for)\b))"
)
# Behind a hedge these show that it belongs to the next number: 30 and less than 40.
ANOTHER = re.compile(
    r"\s(?:than\b(?=\s\w)|or equal|[\d$€£]"
    rf"|(?:an?\s)?{any_of({*SMALL, *TENS, *SCALES, *HALVES})}\b)"
)
PREFIX = re.compile(r"(?<![A-Za-z])(sub|under|over|plus|above|below)-\Z", re.IGNORECASE)
PREFIXES: dict[str, Hedge] = {
    "sub": "less than", "under": "less than", "below": "less than", "over": "more than",
    "above": "more than", "plus": "more than",
}  # fmt: skip
WORD = re.compile(r"[\s-]([a-z]+)")
UP_TO = re.compile(r"\sto\s[\d$€£]")  # `and up to 40` tells of the next number
# A measure that goes on in a smaller unit: less than 3 hours 20 minutes may be more than 3 hours.
REMAINDER = re.compile(
    rf",?\s(?:and\s)?(?:\d+|an?|{any_of({*SMALL, *TENS})})(?:[\s-](?:{any_of({*SMALL, *TENS})}))?"
    r"[\s-]?(?:months?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?|inch(?:es)?|ounces?|oz"
    r"|pounds?|lbs?|pence|shillings?|cents?|feet|foot|ft|yards?)\b"
)
APART = 3  # words back from a bound that may deny it
LONGEST = 7  # words in a hedge
BEFORE: dict[str, Hedge] = {
    **lexicon.BEFORE["en"],
    **lexicon.WIDER_BEFORE["en"],
    **lexicon.MEASURED_BEFORE["en"],
    **lexicon.BLURS_BEFORE["en"],
    **lexicon.EXACT_BEFORE["en"],
    **lexicon.SIGNS,
}
AFTER: dict[str, Hedge] = {
    **lexicon.AFTER["en"],
    **lexicon.WIDER_AFTER["en"],
    **lexicon.BLURS_AFTER["en"],
}
BETWEEN_NUMBERS = ("~", "∼", "±", "+/-")  # 20~100 is a range
LAST_WORDS = frozenset(phrase.split()[-1] for phrase in BEFORE) | lexicon.IDLE
LASTING = frozenset(
    """
    for last lasts lasted lasting take takes took taken taking spend spends spent spending span
    spans spanned spanning wait waits waited waiting after is was are were be been being age aged
    of just well slightly little in has have had need needs needed require requires required
    averaging average averaged live lived living serve served serving stretch stretched continued
    endured persisted older younger and or at total totalling totaling reached reaches
    """.split()
)


@dataclass(frozen=True, slots=True)
class Hedged:
    """A figure and the hedges at it, the outermost first; [start, end) holds them all."""

    measured: Measured
    start: int
    end: int
    before: tuple[Bound, ...] = ()
    after: tuple[Bound, ...] = ()

    @property
    def bounds(self) -> tuple[Bound, ...]:
        """The hedges that bound the figure on a side."""
        return tuple(b for b in (*self.before, *self.after) if b.side)

    @property
    def blurred(self) -> Bound | None:
        """The hedge that blurs the figure, if one does."""
        return next((b for b in (*self.before, *self.after) if b.hedge == "about"), None)


def hedged(text: str, found: Measured, least: int) -> Hedged:
    """The figure with its hedges; none begins before `least`."""
    before = _before(text, found, least)
    after = _after(text, found)
    if after and after[0].hedge == "exact":  # `or equal to it`: the bound before includes its end
        if before and (bound := _including(before[-1])):
            before = (*before[:-1], bound)
        else:
            after = ()
    start = min([found.start, *(b.start for b in before)])
    end = max([found.end, *(b.end for b in after)])
    return Hedged(found, start, end, before, after)


def _including(bound: Bound) -> Bound | None:
    """The bound with the number itself in it; None when it is none."""
    closed: dict[Hedge, Hedge] = {"more than": "at least", "less than": "at most"}
    hedge = closed.get(bound.hedge)
    return replace(bound, hedge=hedge) if hedge else None


def _before(text: str, found: Measured, least: int) -> tuple[Bound, ...]:
    """The hedges before the figure, in reading order."""
    start = max(least, found.start - BACK)
    window = text[start : found.start]
    if not window.strip():
        return ()
    if window[-1] == "-" and (prefix := PREFIX.search(window)):
        at = start + prefix.start()
        return (Bound(PREFIXES[prefix[1].casefold()], at, found.start, prefix[1].casefold()),)
    tokens = [
        (t[0].removesuffix(".") or ".", start + t.start(), start + t.end())
        for t in TOKEN.finditer(window)
    ]
    bounds: list[Bound] = []
    end = len(tokens)
    while end and len(bounds) < 3:
        word = tokens[end - 1][0].casefold().replace("’", "'")
        if word not in LAST_WORDS and word != "< =" and word != "> =":
            break
        bound = _phrase(tokens, end)
        if bound is None:
            if word not in lexicon.IDLE:
                break
            end -= 1
            continue
        if not _holds(text, found, bound, tokens[: end - len(bound.phrase.split())]):
            break
        end -= sum(bound.start <= at for _, at, _ in tokens[:end])
        bound = _denied(bound, tokens[max(0, end - APART) : end])
        if bound.side in ("upper", "near") and found.unit and REMAINDER.match(text, found.behind):
            bound = replace(bound, hedge="about")
        bounds.append(bound)
    return tuple(reversed(bounds))


def _denied(bound: Bound, before: list[tuple[str, int, int]]) -> Bound:
    """The bound with the word before it, where that turns it about: did not exceed 300.

    With a verb between, `more than` is turned, and what that verb moves: did not fall below 300.
    """
    between = ""  # the word behind the one that is looked at
    moving = True  # whether all words between only move or let
    for distance, (raw, start, _) in enumerate(reversed(before)):
        word = raw.casefold().replace("’", "'")
        if not word[0].isalpha():
            break
        if _leaves_open(bound, word, between, distance):
            return replace(bound, hedge="about", start=start)
        near = moving or between == "to" or bound.phrase in ("more than", "over", "in excess of")
        denies = word in denied.DENIALS or (word in denied.UNLIKELY and between == "to")
        if near and denies and bound.hedge in denied.DENIED:
            return replace(bound, hedge=denied.DENIED[bound.hedge], start=start)
        moving = moving and (word in denied.MOVING or between == "to")
        between = word
    return bound


def _leaves_open(bound: Bound, word: str, between: str, distance: int) -> bool:
    """Whether a word before a bound says that few or none pass it, so that it entails nothing."""
    if not bound.side:
        return False
    if word in denied.SCARCELY:
        return not distance or between in denied.MOVING
    return distance > 0 and word in denied.OF_NONE and between not in denied.AFFIRMING


def _phrase(tokens: list[tuple[str, int, int]], end: int) -> Bound | None:
    """The longest hedge that ends with the token before `end`."""
    for size in range(min(LONGEST, end), 0, -1):
        chosen = tokens[end - size : end]
        phrase = " ".join(word for word, _, _ in chosen).casefold().replace("’", "'")
        hedge = BEFORE.get(phrase)
        if hedge:
            return Bound(hedge, chosen[0][1], chosen[-1][2], phrase)
    return None


def _holds(text: str, found: Measured, bound: Bound, before: list[tuple[str, int, int]]) -> bool:
    """Whether a phrase before a figure hedges it, and says nothing of place, time or kind."""
    phrase = bound.phrase
    last = before[-1][0].casefold() if before else ""
    if phrase in ("c", "ca", "say", "near", "within", "some", "equal", "maximum", "minimum"):
        if phrase in ("c", "ca") and text[bound.end : bound.end + 1] not in (".", " "):
            return False
        if phrase == "near":
            return bool(found.unit) and last != "the"
        if phrase == "some" and last in ("at", "in", "for") and found.numeral.value == 1:
            return False
        if phrase == "within":
            return bool(found.unit)
    if phrase in lexicon.PLACING and text[bound.end : found.start].casefold().strip() == "the":
        behind = WORD.match(text, found.end)
        return behind is not None and behind[1] in lexicon.MARKS
    if phrase == "over" and found.unit in TIME.values() and not _aged(text, found):
        return last in LASTING
    if phrase in BETWEEN_NUMBERS and text[bound.start - 1 : bound.start].isalnum():
        return False
    if phrase in (">", "<", "="):
        return not (before and before[-1][2] == bound.start and not last.isalpha())
    return not (phrase == "approaching" and last in ("the", "an"))


def _aged(text: str, found: Measured) -> bool:
    """Whether the unit tells an age: years old, year-old."""
    return "old" in text[found.numeral.end : found.behind + 4]


def _after(text: str, found: Measured) -> tuple[Bound, ...]:
    """The hedge behind the figure, behind its unit or behind the noun it counts."""
    for at in (found.end, found.behind) if found.behind != found.end else (found.end,):
        match = BEHIND.match(text, at, at + AHEAD)
        if not match:
            continue
        if match["margin"]:
            return (Bound("about", match.start("margin"), match.end("margin"), match["margin"]),)
        if match["plus"]:
            return (Bound("at least", match.start("plus"), match.end(), "+"),)
        if match["more"]:
            return (Bound("at least", match.start("more"), match.end(), "plus"),)
        if match["odd"] and (match["sign"] or at == match.start("odd")):
            return (Bound("about", match.start("odd"), match.end(), match["odd"]),)
        if match["words"] and (bound := _behind(text, match)):
            return (bound,)
    noun = NOUN.match(text, found.behind, found.behind + AHEAD)
    if noun and UP_TO.match(text, noun.end()):
        return ()
    if noun and (hedge := AFTER.get(noun["words"])):
        return (Bound(hedge, noun.start("words"), noun.end("words"), noun["words"]),)
    return ()


def _behind(text: str, match: re.Match[str]) -> Bound | None:
    """The hedge in the words behind the figure."""
    words = match["words"].split(" ")
    for size in range(min(len(words), 5), 0, -1):
        phrase = " ".join(words[:size])
        hedge = AFTER.get(phrase) or ("exact" if phrase in lexicon.INCLUDING else None)
        if not hedge:
            continue
        end = match.start("words") + len(phrase)
        margin = phrase in ("give or take", "plus or minus")
        if (ANOTHER.match(text, end) and not margin) or (
            phrase.endswith(" up") and UP_TO.match(text, end)
        ):
            return None
        if phrase in ("odd", "plus", "maximum", "minimum", "tops", "upwards") and text[
            end : end + 1
        ].strip(" .,;:)"):
            continue
        return Bound(hedge, match.start("words"), end, phrase)
    return None
