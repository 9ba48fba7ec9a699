"""A collection in memory: every document as a stream, searched whole for each account.

An account is small and a collection large. So the account's fingerprints make a sieve
and the collection runs past it once; nothing of the collection is indexed.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from math import ceil, log2

import numpy as np

from loccit.chains import FAIR, FINE, GRAM, Chain, carried, chains, query_of
from loccit.examined import examined
from loccit.kernels import COUNTS, Array, expect, frozen
from loccit.model import Document, Holding, Place, Region
from loccit.streams import Stream, bucket, stream_of, streamed

LEAST = 16  # codes in a chain that is looked at, whatever the size of the collection
FEWEST = 8  # the same in a thorough search of a small collection
HITS = 20  # bits: how many pairs of positions may agree by chance
PER_LETTER = 1.6  # bits that a letter tells, next to the letters before it, in common phrases
CACHED = 64  # lookups that are kept


class Corpus:
    """Documents in memory, in the order of their names."""

    def __init__(self, documents: Iterable[Document] = ()) -> None:
        self._documents = {d.name: d for d in sorted(documents, key=lambda d: d.name)}
        self._numbers = {name: number for number, name in enumerate(self._documents)}
        self._names = tuple(self._documents)
        self._counts = np.zeros(COUNTS, np.int32)
        self._found: OrderedDict[tuple[object, ...], tuple[Region, ...]] = OrderedDict()
        self._codes, self._starts, self._words = self._fold()
        self._digest = _digest(self._documents.values())

    def _fold(self) -> tuple[Array, Array, int]:
        """All streams on end with a 0 behind each, where each starts, and how many words."""
        expect(sum(len(document.text) for document in self._documents.values()))
        pieces, starts, at, words = [np.zeros(0, np.uint8)], [], 0, 0
        for document in self._documents.values():
            stream = stream_of(examined(document), self._counts)
            pieces += [stream.codes, np.zeros(1, np.uint8)]
            starts.append(at)
            at += len(stream) + 1
            words += stream.words
        return frozen(np.concatenate(pieces)), np.array(starts, np.int64), words

    def __iter__(self) -> Iterator[Document]:
        return iter(self._documents.values())

    def __len__(self) -> int:
        return len(self._documents)

    def __contains__(self, name: object) -> bool:
        return name in self._documents

    def __getitem__(self, name: str) -> Document:
        return self._documents[name]

    @property
    def size(self) -> int:
        """How many words all documents have together."""
        return self._words

    def searched_with(self, name: str) -> int:
        """How many words are searched when the document of that name is: all of them."""
        return self._words

    @property
    def digest(self) -> str:
        """SHA-256 over the names and digests of all documents."""
        return self._digest

    def holdings(self) -> Iterator[Holding]:
        """Every document as a catalogue lists it, in the order of their names."""
        return (Holding(d.name, d.digest, d.title, d.language) for d in self)

    def frequency(self, folded: str) -> float:
        """The share of all words that `folded` is; never 0."""
        return (int(self._counts[bucket(folded)]) + 0.5) / (self._words + 1)

    def lookup(
        self, document: Document, places: tuple[Place, ...] = (), *, thorough: bool = False
    ) -> tuple[Region, ...]:
        """Where the corpus is like `document`, or like `places` in it; see `Collection`."""
        key = (document.name, document.digest, len(document.text), places, thorough)
        if key not in self._found:
            regions = self._search(document, places, thorough)
            self._found[key] = tuple(sorted(regions, key=_reading_order))
            while len(self._found) > CACHED:
                self._found.popitem(last=False)
        return self._found[key]

    def _search(
        self, document: Document, places: tuple[Place, ...], thorough: bool
    ) -> Iterator[Region]:
        """Every region, best first."""
        quoted = streamed(document)
        stretches = [(quoted.first(p.start), quoted.first(p.end)) for p in places]
        letters = sum(end - start for start, end in stretches) or len(quoted)
        each = letters // max(1, len(stretches)) if thorough else letters
        query = query_of(quoted, stretches, self._gram(letters, FINE if thorough else FAIR))
        chance = self._chance(each)
        least = max(FEWEST, min(LEAST, chance * 2 // 3)) if thorough else max(LEAST, chance)
        for chain in chains(query, self._codes, self._starts, least):
            if not self._is(chain.owner, document):
                yield self._region(chain, quoted, document.name)

    def _is(self, owner: int, document: Document) -> bool:
        """Whether a document at hand is the one examined, whatever the names."""
        other = self._documents[self._names[owner]]
        if other.name == document.name:
            return True
        return other.digest == document.digest and other.text == document.text

    def _chance(self, letters: int) -> int:
        """The longest chain to be expected by chance, in codes."""
        return int(log2(1 + letters * len(self._codes)) / PER_LETTER)

    def _gram(self, letters: int, least: int) -> int:
        """The shortest gram for which the search does not drown in hits."""
        pairs = log2(1 + letters * len(self._codes))
        return min(GRAM, max(least, ceil((pairs - HITS) / 2)))  # a letter tells two bits here

    def _region(self, chain: Chain, quoted: Stream, account: str) -> Region:
        """The chain carried outward at both ends while the letters beyond agree."""
        name = self._names[chain.owner]
        source, base = streamed(self[name]), int(self._starts[chain.owner])
        s0, s1 = chain.source - base, chain.source_end - base
        q0, q1 = chain.quoted, chain.quoted_end
        ahead = carried(source.codes[s1:], quoted.codes[q1:])
        behind = carried(source.codes[:s0][::-1], quoted.codes[:q0][::-1])
        return Region(
            Place(name, *source.span(s0 - behind[0], s1 + ahead[0])),
            Place(account, *quoted.span(q0 - behind[1], q1 + ahead[1])),
            chain.score,
        )


def _reading_order(region: Region) -> tuple[int, int, int, Place]:
    """In the order of the account, the better one first."""
    return region.quoted.start, -region.quoted.end, -region.hits, region.source


def _digest(documents: Iterable[Document]) -> str:
    """SHA-256 over names and digests."""
    whole = hashlib.sha256()
    for document in documents:
        whole.update(f"{document.name}\0{document.digest}\n".encode("utf-8", "surrogatepass"))
    return whole.hexdigest()
