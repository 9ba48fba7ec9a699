"""Which documents at hand a credit names: one, several, or none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from loccit.collection import Collection
from loccit.crediting.aliases import NO_ALIASES, Aliases
from loccit.crediting.clues import is_institution
from loccit.crediting.naming import FIELDS, Index, Naming, equal_names, index_of, key, page, slug
from loccit.model import Credit, Document, Resolution

SEGMENT = re.compile(r"\s*[,;:·|]\s+|\s+[-–—]\s+|[《》『』“”\"]+")
PERSONAL = frozenset(("author",))  # a person who speaks is no title
GIVEN = frozenset(("title", "file name", "author", "initials"))  # these tell one work from another


def resolve(
    credit: Credit,
    collection: Collection,
    aliases: Aliases = NO_ALIASES,
    document: Document | None = None,
) -> Resolution:
    """The documents that `credit`, given in `document`, names, and by what."""
    index = index_of(collection)
    own = document.name if document else ""
    direct = [n for n in aliases.equals(credit.name) if n in collection and n != own]
    if direct:
        return _resolution(direct, "alias", credit.name)
    site, path = page(credit.address)
    if site:
        return _by_address(credit, index, aliases, document, (site, path))
    return _best(_namings(credit, index, aliases, document), credit, document)


def _resolution(documents: Iterable[str], why: str, name: str) -> Resolution:
    """One document is resolved, several are ambiguous, none is unresolved."""
    found = tuple(sorted(set(documents)))
    if not found:
        return Resolution("unresolved", (), why)
    return Resolution("resolved" if len(found) == 1 else "ambiguous", found, f"{why}: {name}")


def _by_address(
    credit: Credit,
    index: Index,
    aliases: Aliases,
    document: Document | None,
    address: tuple[str, str],
) -> Resolution:
    """What a credit names that has an address: the page, which outweighs the publisher's name."""
    own = document.name if document else ""
    same = [name for name in index.pages.get(address, ()) if name != own]
    site, path = address
    if same and path:
        return _resolution(same, "address", site + path)
    namings = _namings(credit, index, aliases, document)
    if not path:
        if namings:
            return _best(namings, credit, document)
        return _by_site([n for n in index.sites.get(site, ()) if n != own], site)
    titled = [n for n in _titled(index, slug(path), own) if _free(index, n.document, site)]
    if titled:
        return _resolution(
            (n.document for n in titled), "address", f"its last part is the title {titled[0].full}"
        )
    given = [n for n in namings if FIELDS[n.rank] in GIVEN and _free(index, n.document, site)]
    if given:
        return _best(given, credit, document)
    vague = {n.document for n in namings if n.document not in index.addresses}
    if vague:
        return Resolution(
            "ambiguous",
            tuple(sorted(vague)),
            f"publisher only, and none is known to be {site}{path}",
        )
    return Resolution("unresolved", (), f"address: no document at hand is {site}{path}")


def _titled(index: Index, words: tuple[str, ...], own: str) -> list[Naming]:
    """The documents whose whole title the words are."""
    found = index.names.get(words, ()) if words else ()
    return sorted(n for n in found if FIELDS[n.rank] == "title" and n.document != own)


def _free(index: Index, name: str, site: str) -> bool:
    """Whether a document's own address, if it has one, does not say that it is another page."""
    address = index.addresses.get(name)
    return address is None or address[0] != site


def _by_site(same_site: list[str], site: str) -> Resolution:
    """What a credit names of which only the site of its address is at hand: a weak hint."""
    if same_site:
        return Resolution("ambiguous", tuple(sorted(same_site)), f"address: the same site, {site}")
    return Resolution("unresolved", (), f"address: no document at hand is from {site}")


def _namings(
    credit: Credit, index: Index, aliases: Aliases, document: Document | None
) -> list[Naming]:
    """How the credit's name, or what is equal to it, or a part of it names documents."""
    whole = _named(credit.name, index, aliases)
    if not whole:
        parts = [part for part in SEGMENT.split(credit.name) if key(part)]
        found = [_named(part, index, aliases) for part in parts] if len(parts) > 1 else []
        whole = next((namings for namings in found if namings), [])
    kept = [n for n in whole if document is None or n.document != document.name]
    if credit.role == "speaker" and not is_institution(credit.name):
        kept = [n for n in kept if FIELDS[n.rank] in PERSONAL]
    return kept


def _named(name: str, index: Index, aliases: Aliases) -> list[Naming]:
    """The namings of a name and of all that are equal to it."""
    names = [other for alias in aliases.equals(name) for other in equal_names(alias)]
    return sorted({naming for other in dict.fromkeys(names) for naming in index.namings(other)})


def _is_common(name: str) -> bool:
    """Whether the name is a common noun: `the report` need not be the file report.txt."""
    return name.isascii() and name.islower() and len(key(name)) == 1


def _introduced(naming: Naming, document: Document) -> bool:
    """Whether a part of a name stands for the whole: the account has the whole one too."""
    if FIELDS[naming.rank] != "part of a name":
        return True
    full = re.escape(re.split(r"[,(;]", naming.full)[0].strip())
    return re.search(full, document.text, re.IGNORECASE) is not None


def _best(namings: list[Naming], credit: Credit, document: Document | None) -> Resolution:
    """The documents of the best kind of naming; `ambiguous` for a single one that is not sure.

    A person is heard in other people's documents too, and `the report` need not be report.txt.
    """
    if not namings:
        return Resolution("unresolved", (), "no document at hand has that name")
    best = [n for n in namings if n.rank == namings[0].rank]
    found = _resolution({n.document for n in best}, FIELDS[best[0].rank], best[0].full)
    introduced = document is None or _introduced(best[0], document)
    person = credit.role == "speaker" and not is_institution(credit.name)
    sure = introduced and not person and not _is_common(credit.name)
    return found if sure or found.standing != "resolved" else replace(found, standing="ambiguous")
