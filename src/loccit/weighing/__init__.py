"""Weighing: what many verdicts say together. One module for each question."""

from __future__ import annotations

from collections.abc import Iterable

from loccit.collection import Collection
from loccit.model import NOTHING_STATED, Critique, Document, Note, Relation, Statements, Verdict


def weigh(
    accounts: Iterable[Document],
    verdicts: Iterable[Verdict],
    collection: Collection,
    notes: Iterable[Note] = (),
    stated: Statements = NOTHING_STATED,
    relations: Iterable[Relation] = (),
) -> Critique:
    """The critique of `accounts`: it holds the sources that a verdict or a statement names.

    The rest of what was searched it lists.
    """
    accounts, verdicts = tuple(accounts), tuple(verdicts)
    names = {a.name for a in accounts}
    spoken = {f.place.document for f in stated.figures} | {m.place.document for m in stated.moments}
    named = sorted((_named(verdicts) | spoken) - names)
    return Critique(
        documents=(*accounts, *(collection[name] for name in named if name in collection)),
        accounts=tuple(a.name for a in accounts),
        sources=tuple(collection.holdings()),
        digest=collection.digest,
        verdicts=verdicts,
        notes=tuple(notes),
        stated=stated,
        relations=tuple(relations),
    )


def _named(verdicts: Iterable[Verdict]) -> set[str]:
    """The documents that the verdicts' matches, credits and echoes stand in."""
    names: set[str] = set()
    for verdict in verdicts:
        names |= {part.source.document for m in verdict.trace.matches for part in m.parts}
        names |= {n for c in verdict.credits for n in c.credit.resolution.documents}
        names |= {place.document for place in verdict.trace.echoes}
    return names
