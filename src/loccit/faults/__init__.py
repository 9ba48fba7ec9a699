"""Faults: the kinds of misquotation. One module for each kind.

A kind's docstring says what it is and why it matters, and shows examples.
The examples are its tests, and the docstring is its page in the documentation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Literal, Protocol

from loccit import sentences
from loccit.collection import Collection
from loccit.family import members
from loccit.faults._credits import CARRIERS, chain_of, credit_verdicts, settled_on
from loccit.faults._identity import identity, numbered
from loccit.faults._languages import missing_language
from loccit.faults._readings import Reading, read
from loccit.model import (
    Chain,
    Comparison,
    CreditVerdict,
    Difference,
    Document,
    Edit,
    Fault,
    Match,
    Part,
    Place,
    Quotation,
    Trace,
    Verdict,
    WordingStands,
)
from loccit.words import span, words_of

__all__ = [
    "Kind",
    "compared",
    "coverage",
    "identity",
    "judge",
    "numbered",
    "spotted",
    "told",
]

WHOLE = 0.6  # a quotation of which less is covered is not judged as a whole
TIED = 8  # as many places that fit equally well are read; the rest are only named
MILDEST: tuple[WordingStands, ...] = ("verbatim", "adapted", "scan", "altered", "misquoted")


class Kind(Protocol):
    """What a module in this folder offers.

    It may offer `SAYS` too: how the fault is told (see `loccit.sentences.Forms`) where
    words are missing, where words are put in, and where the copy has others.
    """

    ABOUT: Literal["wording", "credit"]

    @staticmethod
    def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
        """The (source, quoted) places of each fault of this kind, in reading order.

        A lost word has its place in the source, and as quoted place the spot where it
        is missing (the words on both sides of it).
        """


@dataclass(frozen=True, slots=True)
class Judged:
    """A reading with what the kinds say of it."""

    reading: Reading
    wording: tuple[Fault, ...]
    credit: tuple[Fault, ...]
    differences: tuple[Difference, ...]
    standing: WordingStands

    @property
    def match(self) -> Match:
        """The match that was read."""
        return self.reading.comparison.match


def judge(trace: Trace, document: Document, collection: Collection) -> Verdict:
    """How faithful the mention of `trace`, which stands in `document`, is to its source."""
    if trace.too_short and not trace.matches:
        return _short(trace, document, collection)
    covered, words = coverage(trace, document)
    if not trace.matches or (isinstance(trace.mention, Quotation) and covered < WHOLE * words):
        return _untraced(trace, document, collection, covered, words)
    credits = credit_verdicts(trace, document, collection)
    tied = [m for m in trace.matches if (m.kept, m.of) == _quality(trace.matches[0])]
    judged = [_judged(trace, m, document, collection, credits) for m in tied[:TIED]]
    chosen = min(judged, key=lambda each: (_severity(each), _nearness(each, credits)))
    sources = chosen.reading.comparison.sources
    chain = chain_of(chosen.match, credits, sources, collection)
    return _verdict(trace, document, chosen, judged, credits, chain)


def _quality(match: Match) -> tuple[int, int]:
    """How well a match fits."""
    return match.kept, match.of


def _severity(judged: Judged) -> int:
    """How much is said against the wording; the mildest is 0."""
    return MILDEST.index(judged.standing)


def _nearness(judged: Judged, credits: Sequence[CreditVerdict]) -> int:
    """0 in a document that a credit names for its own words, 1 in a credited carrier, else 2."""
    found = {part.source.document for part in judged.match.parts}
    confirmed = [c for c in credits if c.standing == "confirmed" and c.document in found]
    if not confirmed:
        return 2
    return int(all(c.credit.role in CARRIERS for c in confirmed))


def coverage(trace: Trace, document: Document) -> tuple[int, int]:
    """How many of the mention's words the first match covers, and how many it has."""
    words = [
        word
        for word in words_of(document, trace.mention.place)
        if not any(credit.place.holds(word.place) for credit in trace.attribution.credits)
    ]
    parts = trace.matches[0].parts if trace.matches else ()
    covered = [w for w in words if any(part.quoted.overlaps(w.place) for part in parts)]
    return len(covered), len(words)


def _judged(
    trace: Trace,
    match: Match,
    document: Document,
    collection: Collection,
    credits: tuple[CreditVerdict, ...],
) -> Judged:
    """The mention read against one match, and what every kind says of it."""
    reading = read(trace, match, document, collection, credits)
    wording, credit = spotted(reading.comparison)
    left = tuple(_unnamed(reading.changes, wording)) + tuple(_unnamed_joints(match, wording))
    differences = reading.differences + left
    standing = _standing(trace, reading, wording, differences)
    return Judged(reading, wording, credit, differences, standing)


def spotted(comparison: Comparison) -> tuple[tuple[Fault, ...], tuple[Fault, ...]]:
    """The faults of wording and those of credit, kind by kind."""
    kinds: dict[str, Kind] = members(__name__)
    found: dict[str, list[Fault]] = {"wording": [], "credit": []}
    for name, kind in kinds.items():
        for source, quoted in kind.spot(comparison):
            found[kind.ABOUT].append(Fault(name, quoted, source))
    return tuple(found["wording"]), tuple(found["credit"])


@cache
def told() -> dict[str, sentences.Forms]:
    """How the kinds tell their faults, of those that have sentences of their own."""
    kinds: dict[str, Any] = members(__name__)
    return {name: kind.SAYS for name, kind in kinds.items() if hasattr(kind, "SAYS")}


def compared(verdict: Verdict, document: Document, collection: Collection) -> Comparison | None:
    """What the kinds were shown when `verdict` was given; None when it rests on no match."""
    if verdict.match is None:
        return None
    return read(verdict.trace, verdict.match, document, collection, verdict.credits).comparison


def _unnamed(changes: Iterable[Edit], faults: Sequence[Fault]) -> Iterator[Difference]:
    """The changes that no kind of fault names: light words, or order."""
    for edit in changes:
        source = span(edit.source) if edit.source else None
        quoted = span(edit.quoted) if edit.quoted else None
        if not any(_names(fault, source, quoted) for fault in faults):
            yield Difference("wording", source, quoted)


def _names(fault: Fault, source: Place | None, quoted: Place | None) -> bool:
    """Whether the fault is about a change at those places."""
    if source and fault.source and source.overlaps(fault.source):
        return True
    return bool(quoted and quoted.overlaps(fault.quoted))


def _unnamed_joints(match: Match, faults: Sequence[Fault]) -> Iterator[Difference]:
    """The unmarked joints between parts that no kind of fault names."""
    for before, after in zip(match.parts, match.parts[1:], strict=False):
        if after.joint == "splice" and not any(_spans(f, before, after) for f in faults):
            yield Difference(
                "wording", None, Place(after.quoted.document, before.quoted.start, after.quoted.end)
            )


def _spans(fault: Fault, before: Part, after: Part) -> bool:
    """Whether the fault is about the joint between two parts."""
    return fault.quoted.overlaps(before.quoted) and fault.quoted.overlaps(after.quoted)


def _standing(
    trace: Trace, reading: Reading, faults: Sequence[Fault], differences: Sequence[Difference]
) -> WordingStands:
    """How the wording stands, by the table of standings."""
    kinds = {difference.kind for difference in differences}
    quoted = isinstance(trace.mention, Quotation)
    if faults and quoted:
        return "misquoted"
    if faults and reading.changes:
        return "altered"  # a borrowing promised no exactness
    if "wording" in kinds:
        return "altered"  # beside a scan's damage too: a scan does not explain it
    if kinds & {"scan", "doubtful"}:
        return "scan"
    return "adapted" if kinds & sentences.DECLARED else "verbatim"


def _verdict(
    trace: Trace,
    document: Document,
    chosen: Judged,
    judged: Sequence[Judged],
    credits: tuple[CreditVerdict, ...],
    chain: Chain | None,
) -> Verdict:
    """The verdict that rests on `chosen`, one of the places that fit as well."""
    quoted = isinstance(trace.mention, Quotation)
    as_good = [o.match for o in judged if o is not chosen and o.standing == chosen.standing]
    speaker = sentences.Speaker(
        document,
        [source for each in judged for source in each.reading.comparison.sources],
        told(),
    )
    said = (
        sentences.wording(
            speaker,
            chosen.standing,
            chosen.match,
            chosen.differences,
            chosen.wording,
            chosen.reading.changes,
        ),
        sentences.others(speaker, chosen.match, as_good),
        sentences.chained(chain, len(words_of(document, trace.mention.place))),
        sentences.credited(credits),
    )
    return Verdict(
        identity(trace, document),
        settled_on(trace, chosen.match),
        chosen.standing,
        chosen.reading.edits,
        chosen.differences,
        (*(chosen.wording if quoted else ()), *chosen.credit),
        () if quoted else chosen.wording,
        credits,
        chain,
        " ".join(sentence for sentence in said if sentence),
    )


def _short(trace: Trace, document: Document, collection: Collection) -> Verdict:
    """The verdict on what is too short to be traced."""
    credits = credit_verdicts(trace, document, collection)
    says = sentences.short(len(words_of(document, trace.mention.place)))
    return Verdict(identity(trace, document), trace, "short", credits=credits, says=says)


def _untraced(
    trace: Trace, document: Document, collection: Collection, covered: int, words: int
) -> Verdict:
    """The verdict on what no source has, or not as a whole."""
    bare = replace(trace, matches=())
    echoes = [_cited(place, document, collection) for place in trace.echoes]
    if trace.matches:
        name = trace.matches[0].place.document
        says = sentences.partly(len(collection), covered, words, name, echoes)
    else:
        language = missing_language(trace, document, collection)
        says = sentences.untraced(len(collection), language, echoes)
    credits = credit_verdicts(bare, document, collection)
    return Verdict(identity(trace, document), bare, "untraced", credits=credits, says=says)


def _cited(place: Place, document: Document, collection: Collection) -> str:
    """How the place of an echo is cited."""
    if place.document == document.name:
        return document.cite(place)
    return (
        collection[place.document].cite(place) if place.document in collection else (place.document)
    )
