"""By which names a document can be credited, and which document a name is that of."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import unquote

from loccit.collection import Collection
from loccit.lexicon.saying import BUILT_IN, INSTITUTIONS, SMALL, words_of_list
from loccit.model import Document
from loccit.words import words_in

Key = tuple[str, ...]

# What tells one edition from another, or says of what sort a thing is, names nothing.
EDITIONS = words_of_list(
    "edition ed vol volume no issue online website site print reprint revised snapshot copy "
    "transcription translation full text version module pp p page pages www com org net html "
    "mr mrs ms dr prof sir"
)
# A publisher that has an edition for each language is credited without it.
LANGUAGES = words_of_list(
    "english german french spanish italian swedish dutch russian chinese japanese korean arabic "
    "portuguese polish international"
)
YEAR = re.compile(r"^(?:1\d{3}|20\d{2})s?$")
PARTS = re.compile(r"[(\[（:|;]| [-–—] | / |,\s")
LEAST_ACRONYM = 3  # letters; two are anybody's initials
FIELDS = ("title", "file name", "publisher", "author", "initials", "part of a name")  # best first


@dataclass(frozen=True, slots=True, order=True)
class Naming:
    """One way in which a name may be that of a document: `rank` counts in FIELDS."""

    rank: int
    document: str
    full: str  # the name as the document has it


@dataclass(slots=True)
class Index:
    """Every name of every document of a collection; never changed once it is built."""

    names: dict[Key, list[Naming]] = field(default_factory=lambda: defaultdict(list))
    pages: dict[tuple[str, str], list[str]] = field(default_factory=lambda: defaultdict(list))
    sites: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    addresses: dict[str, tuple[str, str]] = field(default_factory=dict)

    def namings(self, name: str) -> list[Naming]:
        """How `name` may be that of a document, best first."""
        words = key(name)
        found = list(self.names.get(words, ()))
        short = acronym(name)
        if len(words) > 1 and short:
            found += [n for n in self.names.get((short,), ()) if FIELDS[n.rank] == "initials"]
        if len(words) == 1 and not _may_be_initials(name):
            found = [n for n in found if FIELDS[n.rank] != "initials"]
        return sorted(set(found))


def _may_be_initials(name: str) -> bool:
    """Whether a single word is written as initials are."""
    return sum(character.isupper() for character in name) >= LEAST_ACRONYM


@dataclass(frozen=True)
class _Held:
    """A collection that counts as equal to another by its digest."""

    digest: str
    collection: Collection = field(compare=False)


def index_of(collection: Collection) -> Index:
    """The names of a collection; worked out once for each."""
    return _index(_Held(collection.digest, collection))


@lru_cache(maxsize=2)
def _index(held: _Held) -> Index:
    """The names of the collection held."""
    index = Index()
    for document in held.collection:
        for words, naming in _names(document):
            index.names[words].append(naming)
        place = page(document.address)
        if place:
            index.pages[place].append(document.name)
            index.sites[place[0]].append(document.name)
            index.addresses[document.name] = place
    return index


def _names(document: Document) -> list[tuple[Key, Naming]]:
    """Every name of a document with its key."""
    found: dict[tuple[Key, int], str] = {}
    for field_name, full in _full_names(document):
        rank = FIELDS.index(field_name)
        found.setdefault((key(full), rank), full)
        if field_name in ("title", "publisher"):
            for short in (acronym(full), _leading_initials(full)):
                if short:
                    found.setdefault(((short,), FIELDS.index("initials")), full)
        if field_name == "publisher":
            for words in _tails(full):
                found.setdefault((words, FIELDS.index("part of a name")), full)
    return [
        (words, Naming(rank, document.name, full)) for (words, rank), full in found.items() if words
    ]


def _full_names(document: Document) -> list[tuple[str, str]]:
    """The names that a document gives itself, each with the field it is from."""
    title, publisher = document.title.strip(), document.publisher.strip()
    first = PARTS.split(title)[0].strip()
    names = [("title", title), ("file name", _stem(document.name))]
    if len(key(first)) > 1:  # one word, such as a place, is no title
        names.append(("title", first))
    leading = PARTS.split(publisher)[0].strip()
    names += [("publisher", publisher), ("publisher", leading)]
    words = leading.split()
    if len(words) > 1 and words[0].casefold() in LANGUAGES:
        names.append(("publisher", " ".join(words[1:])))
    for author in _authors(document.author):
        names += [("author", author), ("author", _last_name(author))]
    return [(field_name, name) for field_name, name in names if name]


def _stem(name: str) -> str:
    """The name of a file without folders and suffix, in words."""
    base = name.split("#")[0].rsplit("/", 1)[-1]
    return re.sub(r"[_\-.]+", " ", base.rsplit(".", 1)[0])


def _authors(author: str) -> list[str]:
    """Each of several authors, the family name last."""
    found = []
    for one in re.split(r"\s+(?:and|und|et|y)\s+|[;&/、]", author):
        family, comma, given = one.partition(",")
        found.append(f"{given.strip()} {family.strip()}" if comma else one.strip())
    return [one for one in found if one]


def _last_name(author: str) -> str:
    """The family name of a person; "" where it cannot be told."""
    words = author.split()
    return words[-1] if len(words) > 1 and len(words[-1]) > 1 else ""


def _tails(full: str) -> list[Key]:
    """The shorter names by which a publisher goes: Tolland Gazette, Gazette."""
    words = key(PARTS.split(full)[0])
    if len(words) < 2 or words[-1] not in INSTITUTIONS:
        return []
    return [words[start:] for start in range(1, len(words))]


def _leading_initials(full: str) -> str:
    """A name that begins with capitals only: IMTFE Judgment."""
    first = full.split()[0] if full.split() else ""
    bare = first.strip(".,:;()'\"")
    return (
        bare.casefold() if bare.isupper() and bare.isalpha() and len(bare) >= LEAST_ACRONYM else ""
    )


def key(name: str) -> Key:
    """The words of a name that count: folded, without articles, years and edition words.

    >>> key("The Tolland Gazette (1931)"), key("International Tribunal of the East")
    (('tolland', 'gazette'), ('international', 'tribunal', 'east'))
    """
    words = [w.folded.removesuffix("'s") for w in words_in(name, "", 0, len(name))]
    return tuple(w for w in words if w not in SMALL and w not in EDITIONS and not YEAR.match(w))


def acronym(name: str) -> str:
    """The initials of a name of three and more capitalised words, folded; else "".

    >>> acronym("International Military Tribunal for the Far East")
    'imtfe'
    """
    words = re.findall(r"[^\W\d_][\w'’]*", PARTS.split(name)[0])
    initials = "".join(word[0] for word in words if word.casefold() not in SMALL)
    return initials.casefold() if len(initials) >= LEAST_ACRONYM and initials.isupper() else ""


def equal_names(name: str) -> tuple[str, ...]:
    """The name, and what everybody calls the same thing."""
    words = key(name)
    others = [other for group in BUILT_IN if words in map(key, group) for other in group]
    return (name, *(other for other in others if key(other) != words))


def page(address: str) -> tuple[str, str]:
    """The site and the page of an address, however it is written; () where there is none.

    >>> page("https://www.gazette.example/1931/bridge.html#end")
    ('gazette.example', '/1931/bridge')
    """
    plain = address.split()[0] if address.split() else ""
    plain = re.sub(r"^(?:https?:)?//web\.archive\.org/web/[^/]+/", "", plain)
    found = re.match(
        r"(?:https?:)?/{0,2}(?P<site>[\w.-]+\.[a-z]{2,24})(?::\d+)?(?P<path>[^#]*)", plain, re.I
    )
    if not found:
        return ("", "")
    site = re.sub(r"^(?:www|m|mobile|amp)\.|(?<=\.)m\.", "", found.group("site").lower())
    path = unquote(found.group("path"))
    path = re.sub(r"[?&](?:utm_\w+|fbclid|ref)=[^&]*", "", path)
    path = re.sub(r"(?:/index)?\.(?:html?|php|aspx?)$|/+$", "", path)
    return site, path


def slug(path: str) -> Key:
    """The words of the last part of a page's path, which is often its title."""
    return key(re.sub(r"[_\-+]+", " ", path.rstrip("/").rsplit("/", 1)[-1]))
