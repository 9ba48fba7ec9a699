"""Which documents at hand a credit names: one, several, or none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from loccit.collection import Collection
from loccit.crediting.aliases import NO_ALIASES, Aliases
from loccit.crediting.clues import is_institution
from loccit.crediting.dating import Dates, agrees, contradicts, dates_behind, dates_of
from loccit.crediting.naming import FIELDS, Index, Naming, equal_names, index_of, key, page, slug
from loccit.model import Credit, Document, Resolution

SEGMENT = re.compile(r"\s*[,;:·|]\s+|\s+[-–—]\s+|[《》『』“”\"]+")
PERSONAL = frozenset(("author",))  # a person who speaks is no title
GIVEN = frozenset(("title", "file name", "author", "initials"))  # these tell one work from another
TITLES = frozenset(("title", "file name", "initials"))
CARRIERS = ("carrier", "medium")


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
        behind = dates_behind(credit, document)
        meant = [n for n in direct if not contradicts(behind, "", collection[n], titled=False)]
        return _resolution(meant, "alias", credit.name)
    site, path = page(credit.address)
    named = _named(credit, collection, aliases, document)
    if site:
        return _by_address(named, index, (site, path))
    return _best(named)


@dataclass(frozen=True, slots=True)
class _Named:
    """A credit given in `document`, with the namings that it may stand for."""

    credit: Credit
    document: Document | None
    namings: list[Naming]
    partly: bool  # only a part of the credit is a name at hand
    dated: bool  # the credit gives a date
    agreed: frozenset[str]  # the documents that were issued in the year it gives

    @property
    def own(self) -> str:
        """The name of the document that gives the credit; "" for none."""
        return self.document.name if self.document else ""


def _resolution(documents: Iterable[str], why: str, name: str) -> Resolution:
    """One document is resolved, several are ambiguous, none is unresolved."""
    found = tuple(sorted(set(documents)))
    if not found:
        return Resolution("unresolved", (), why)
    return Resolution("resolved" if len(found) == 1 else "ambiguous", found, f"{why}: {name}")


def _by_address(named: _Named, index: Index, address: tuple[str, str]) -> Resolution:
    """What a credit names that has an address: the page, which outweighs the publisher's name."""
    own, namings = named.own, named.namings
    same = [name for name in index.pages.get(address, ()) if name != own]
    site, path = address
    if same and path:
        return _resolution(same, "address", site + path)
    if not path:
        if namings:
            return _best(named)
        return _by_site([n for n in index.sites.get(site, ()) if n != own], site)
    titled = [n for n in _titled(index, slug(path), own) if _free(index, n.document, site)]
    if titled:
        return _resolution(
            (n.document for n in titled), "address", f"its last part is the title {titled[0].full}"
        )
    given = [n for n in namings if FIELDS[n.rank] in GIVEN and _free(index, n.document, site)]
    if given:
        return _best(replace(named, namings=given))
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


def _named(
    credit: Credit, collection: Collection, aliases: Aliases, document: Document | None
) -> _Named:
    """How the credit's name, or what is equal to it, or a part of it names documents."""
    index = index_of(collection)
    namings, partly = _namings(credit.name, index, aliases), False
    if not namings:
        namings, partly = _in_parts(credit.name, index, aliases)
    kept = [n for n in namings if document is None or n.document != document.name]
    if credit.role == "speaker" and not is_institution(credit.name):
        kept = [n for n in kept if FIELDS[n.rank] in PERSONAL]
    dates = dates_of(credit, document)
    if not dates:
        return _Named(credit, document, kept, partly, False, frozenset())
    held = {n.document: collection[n.document] for n in kept}
    kept = [n for n in kept if not _contradicted(n, dates, held[n.document])]
    agreed = frozenset(n.document for n in kept if agrees(dates, held[n.document]))
    return _Named(credit, document, kept, partly, True, agreed)


def _contradicted(naming: Naming, dates: Dates, document: Document) -> bool:
    """Whether the dates of a credit say that it means another document of that name."""
    return contradicts(dates, naming.full, document, titled=FIELDS[naming.rank] in TITLES)


def _in_parts(name: str, index: Index, aliases: Aliases) -> tuple[list[Naming], bool]:
    """How the parts of a name name documents, and whether only some of its parts do.

    Of an author and a title, what has both is meant.
    """
    parts = [part for part in SEGMENT.split(name) if key(part)]
    found = [_namings(part, index, aliases) for part in parts] if len(parts) > 1 else []
    telling = [namings for namings in found if namings]
    if not telling:
        return [], False
    shared = set.intersection(*({n.document for n in namings} for namings in telling))
    if not shared:
        return telling[0], True
    agreed = sorted(n for namings in telling for n in namings if n.document in shared)
    return agreed, len(telling) < len(parts)


def _namings(name: str, index: Index, aliases: Aliases) -> list[Naming]:
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


def _best(named: _Named) -> Resolution:
    """The documents of the best kind of naming; `ambiguous` for a single one that is not sure.

    A person is heard in other people's documents too, and `the report` need not be report.txt.
    """
    namings, credit = named.namings, named.credit
    if not namings:
        wanted = "that name and date" if named.dated else "that name"
        return Resolution("unresolved", (), f"no document at hand has {wanted}")
    best = [n for n in namings if n.rank == namings[0].rank]
    found = _resolution({n.document for n in best}, FIELDS[best[0].rank], best[0].full)
    introduced = named.document is None or _introduced(best[0], named.document)
    sure = introduced and not _is_person(named, best[0]) and not _is_common(credit.name)
    return found if sure or found.standing != "resolved" else replace(found, standing="ambiguous")


def _is_person(named: _Named, best: Naming) -> bool:
    """Whether the credit names a person and no work: `Fenwick`, `Fenwick, The Night Ferry`."""
    if named.credit.role == "speaker" and not is_institution(named.credit.name):
        return True
    if FIELDS[best.rank] not in PERSONAL or best.document in named.agreed:
        return False
    return named.partly or named.credit.role in CARRIERS
