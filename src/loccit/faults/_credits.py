"""How each credit stands, once it is known where the words are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from loccit.collection import Collection
from loccit.model import Chain, Credit, CreditVerdict, Document, Match, Trace
from loccit.words import letters, words_of

AS_GOOD = 0.8  # a match with this share of the best one's words has the words too
ALIKE = 88.0  # per cent of letters; a copy that is this like has the words, if not all of them
LONG = 400_000  # letters; in longer documents only the very words are looked for
CARRIERS = ("carrier", "medium")


def credit_verdicts(
    trace: Trace, document: Document, collection: Collection
) -> tuple[CreditVerdict, ...]:
    """How each credit of the trace stands, in order."""
    found = documents_found(trace.matches) | {
        place.document for place in trace.echoes if place.document != document.name
    }
    return tuple(
        _stands(credit, trace, found, document, collection) for credit in trace.attribution.credits
    )


def documents_found(matches: Sequence[Match]) -> set[str]:
    """The documents that have the words, as well or nearly as well as the best of them."""
    best = max((match.kept for match in matches), default=0)
    return {
        part.source.document
        for match in matches
        if match.kept >= AS_GOOD * best
        for part in match.parts
    }


def _stands(
    credit: Credit, trace: Trace, found: set[str], document: Document, collection: Collection
) -> CreditVerdict:
    """How one credit stands, when the words are in the documents `found`."""
    named = [n for n in credit.resolution.documents if n in collection and n != document.name]
    agreed = [name for name in credit.resolution.documents if name in found]
    if agreed and credit.resolution.standing != "unresolved":
        return CreditVerdict(credit, "confirmed", agreed[0])
    if not named or credit.resolution.standing == "unresolved":
        return CreditVerdict(credit, "unresolved")
    if credit.resolution.standing == "ambiguous":
        return CreditVerdict(credit, "ambiguous")
    if not trace.matches:
        return CreditVerdict(credit, "unchecked", named[0])
    credited = collection[named[0]]
    if has_words(credited, trace, document):
        return CreditVerdict(credit, "confirmed", named[0])
    return CreditVerdict(
        credit, "excerpt" if credited.extent == "excerpt" else "elsewhere", named[0]
    )


def has_words(credited: Document, trace: Trace, document: Document) -> bool:
    """Whether the mention's words, or nearly all of them, stand in `credited`.

    Asked before a credit is called wrong: the trace keeps only its likeliest places.
    """
    said = letters(words_of(document, trace.mention.place))
    held = letters(words_of(credited))
    if not said or said in held:
        return bool(said)
    if len(held) > LONG or len(said) > len(held):
        return False
    return fuzz.partial_ratio(said, held, score_cutoff=ALIKE) >= ALIKE


def chain_of(match: Match, credits: Iterable[CreditVerdict]) -> Chain | None:
    """The first carrier that the account credits for words that stand in their originator.

    None where the originator it names is another document than the one the words were read in.
    """
    given = tuple(credits)
    stand = {part.source.document for part in match.parts}
    originators = {
        credit.document
        for credit in given
        if credit.credit.role == "originator" and credit.standing == "confirmed"
    }
    if originators and not originators & stand:
        return None
    for credit in given:
        if credit.credit.role not in CARRIERS or credit.standing in ("confirmed", "elsewhere"):
            continue
        if not stand & set(credit.credit.resolution.documents):
            return Chain(match.place, credit.credit)
    return None


def settled_on(trace: Trace, chosen: Match) -> Trace:
    """The trace with `chosen` in front; the others keep their order."""
    rest = tuple(match for match in trace.matches if match != chosen)
    return replace(trace, matches=(chosen, *rest))
