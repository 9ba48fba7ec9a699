"""Weighing: what many verdicts say together. One module for each question."""

from __future__ import annotations

from collections.abc import Iterable

from loccit.collection import Collection
from loccit.model import Critique, Document, Note, Verdict


def weigh(
    accounts: Iterable[Document],
    verdicts: Iterable[Verdict],
    collection: Collection,
    notes: Iterable[Note] = (),
) -> Critique:
    """The critique of `accounts`: it holds the sources that a verdict names, and lists the rest."""
    accounts, verdicts = tuple(accounts), tuple(verdicts)
    names = {a.name for a in accounts}
    named = sorted(_named(verdicts) - names)
    return Critique(
        documents=(*accounts, *(collection[name] for name in named if name in collection)),
        accounts=tuple(a.name for a in accounts),
        sources=tuple(collection.holdings()),
        digest=collection.digest,
        verdicts=verdicts,
        notes=tuple(notes),
    )


def _named(verdicts: Iterable[Verdict]) -> set[str]:
    """The documents that the verdicts' matches, credits and echoes stand in."""
    names: set[str] = set()
    for verdict in verdicts:
        names |= {part.source.document for m in verdict.trace.matches for part in m.parts}
        names |= {n for c in verdict.credits for n in c.credit.resolution.documents}
        names |= {place.document for place in verdict.trace.echoes}
    return names
