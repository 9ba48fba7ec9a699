"""Crediting: what a document says its sources are, and which documents those are.

attribute(mention, ...)  the credits that stand on a mention, each resolved
resolve(credit, ...)     which documents at hand a credit names
wanted(document)         the sources that a document itself points to
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from loccit.collection import Collection
from loccit.crediting import behind, han, speech
from loccit.crediting.aliases import NO_ALIASES, Aliases, read_aliases
from loccit.crediting.clues import CONFIDENCE, Clue, names_somebody, narrowed
from loccit.crediting.resolving import resolve
from loccit.crediting.surroundings import Around, around
from loccit.model import Attribution, Credit, Document, Mention, Place

__all__ = ["NO_ALIASES", "Aliases", "attribute", "read_aliases", "resolve", "wanted"]

LONGEST = 160  # characters in a name; what is longer is no name


def attribute(
    mention: Mention,
    document: Document,
    collection: Collection,
    aliases: Aliases = NO_ALIASES,
) -> Attribution:
    """The mention with every credit that `document` gives it, in reading order, each resolved."""
    credits = credits_near(mention, document)
    resolved = (replace(c, resolution=resolve(c, collection, aliases, document)) for c in credits)
    return Attribution(mention, tuple(resolved))


def credits_near(mention: Mention, document: Document) -> tuple[Credit, ...]:
    """The credits that stand on a mention, in reading order, not yet resolved."""
    scene = around(mention, document)
    found = [*behind.clues(scene), *speech.clues(scene), *han.clues(scene)]
    named = [credit for clue in found for credit in _credit(scene, clue)]
    return tuple(sorted(_distinct(named), key=lambda c: (c.place, c.role, c.rule)))


def _credit(scene: Around, clue: Clue) -> Iterator[Credit]:
    """The credit that a clue amounts to; none when no name is left of it."""
    start, end = clue.start, clue.end
    if not clue.name:
        start, end = narrowed(scene.text, start, end)
    name = clue.name or " ".join(scene.text[start:end].split())
    if start < end and len(name) <= LONGEST and (clue.rule == "link" or names_somebody(name)):
        place = Place(scene.document.name, start, end)
        address = clue.address or _address(scene, place)
        yield Credit(place, name, clue.role, clue.rule, CONFIDENCE[clue.rule], address)


def _address(scene: Around, place: Place) -> str:
    """The address of the link that a name lies in; "" for none."""
    for inline in scene.inlines("link"):
        if inline.place.overlaps(place) and inline.address.startswith(("http:", "https:", "//")):
            return inline.address
    return ""


def _distinct(credits: Iterable[Credit]) -> list[Credit]:
    """The credits without those that a surer rule has found in the same place."""
    kept: list[Credit] = []
    for credit in sorted(credits, key=lambda c: (-c.confidence, c.place, c.rule)):
        if not any(other.place.overlaps(credit.place) for other in kept if _textual(other, credit)):
            kept.append(credit)
    return kept


def _textual(one: Credit, other: Credit) -> bool:
    """Whether both stand in words; the address of a block quote covers all of it."""
    return "cite attribute" not in (one.rule, other.rule)
