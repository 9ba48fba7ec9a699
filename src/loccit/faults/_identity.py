"""Identity: the same finding in a later run has the same name."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from loccit.model import Document, Trace, Verdict
from loccit.words import words_of

FIRST = "0"  # ordinal of a mention among its equals; `numbered` gives the others theirs


def identity(trace: Trace, document: Document) -> str:
    """Twelve hexadecimal digits of account, type of mention and folded words.

    Equal for equal mentions, and for documents of one address: `numbered` tells them apart.
    """
    account = document.address or document.name
    if document.parent and document.address:
        account += "#" + document.name.rpartition("#")[2]
    words = " ".join(word.folded for word in words_of(document, trace.mention.place))
    return _hashed(account, type(trace.mention).__name__, words, FIRST)


def numbered(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts in their order, each with an id of its own.

    Equal ones are told apart by their document, and within one by their reading order.
    Numbered once more, alone or with those on other accounts, they keep their ids as far as
    no other account has them too.
    """
    given = tuple(verdicts)
    renamed = list(given)
    owners: dict[str, str] = {}
    seen: Counter[str] = Counter()
    for n in sorted(range(len(given)), key=lambda n: (given[n].mention.place, n)):
        document, own = given[n].mention.place.document, given[n].id
        if owners.setdefault(own, document) != document:
            own = _hashed(own, document)
        base = own
        while seen[own]:
            own = _hashed(base, str(seen[base]))
            seen[base] += 1
        owners.setdefault(own, document)
        seen[own] += 1
        if own != given[n].id:
            renamed[n] = replace(given[n], id=own)
    return tuple(renamed)


def _hashed(*parts: str) -> str:
    """The first twelve digits of SHA-256 over the parts."""
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
