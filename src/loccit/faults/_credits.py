"""How each credit stands, once it is known where the words are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from loccit.collection import Collection
from loccit.model import Chain, Credit, CreditVerdict, Document, Match, Trace
from loccit.words import letters, words_in, words_of

AS_GOOD = 0.8  # a match with this share of the best one's words has the words too
ALIKE = 88.0  # per cent of letters; a copy that is this like has the words, if not all of them
LONG = 400_000  # letters; in longer documents only the very words are looked for
CARRIERS = ("carrier", "medium")
ORIGINATING = ("record", "court", "judgment", "statement", "official")  # kinds of document
ISO = re.compile(r"\d{4}(?:-|$)")
DAY = 10  # characters of a date up to its day
SHORT = 3  # letters; shorter words, and years, are in everybody's name


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


def chain_of(
    match: Match,
    credits: Sequence[CreditVerdict],
    sources: Iterable[Document],
    collection: Collection,
) -> Chain | None:
    """The first carrier that the account credits for words that stand in their originator.

    `sources` are the documents of the match. None without ground that they are the
    originator: a credit beside the carrier's that they confirm, a carrier that is another
    document at hand and has the words too, or a record, which is nobody's carrier.
    """
    held = tuple(sources)
    stand = {source.name for source in held}
    confirmed = [c for c in credits if c.standing == "confirmed" and c.credit.role not in CARRIERS]
    originators = [c for c in confirmed if c.credit.role == "originator"]
    if originators and not any(_names(c, stand) for c in originators):
        return None
    grounded = any(_names(c, stand) for c in confirmed) or all(
        source.kind in ORIGINATING for source in held
    )
    for given in credits:
        if given.credit.role not in CARRIERS or _names(given, stand):
            continue
        if _passed_on(given, held, collection) or (grounded and _is_away(given, held)):
            return Chain(match.place, given.credit)
    return None


def _passed_on(given: CreditVerdict, sources: Iterable[Document], collection: Collection) -> bool:
    """Whether the credited carrier is at hand with the words, and no older than the sources."""
    if given.standing != "confirmed" or given.document not in collection:
        return False
    carrier = collection[given.document].published
    return not any(_is_before(carrier, source.published) for source in sources)


def _is_before(one: str, other: str) -> bool:
    """Whether a date is surely before another; dates that are not read are before none."""
    if not (ISO.match(one) and ISO.match(other)):
        return False
    size = min(len(one), len(other), DAY)
    return one[:size] < other[:size]


def _names(given: CreditVerdict, documents: set[str]) -> bool:
    """Whether the credit names one of the documents."""
    return bool(documents & set(given.credit.resolution.documents))


def _is_away(given: CreditVerdict, sources: Iterable[Document]) -> bool:
    """Whether the credit names something that is not at hand, and no edition of the sources."""
    if given.standing in ("confirmed", "elsewhere"):
        return False
    words = _telling(given.credit.name)
    return not any(
        words & _telling(f"{source.name} {source.title} {source.publisher} {source.author}")
        for source in sources
    )


def _telling(name: str) -> set[str]:
    """The words of a name that are long enough to tell one thing from another."""
    return {w.folded for w in words_in(name, "", 0, len(name)) if len(w.folded) > SHORT}


def settled_on(trace: Trace, chosen: Match) -> Trace:
    """The trace with `chosen` in front; the others keep their order."""
    rest = tuple(match for match in trace.matches if match != chosen)
    return replace(trace, matches=(chosen, *rest))
