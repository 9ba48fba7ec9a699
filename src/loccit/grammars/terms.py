"""Terms of a word list in a text: where they stand, and what each is called there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True, order=True)
class Term:
    """The characters [start, end) of a text, and the name they stand for."""

    start: int
    end: int
    name: str


class Latin:
    """A list of words and phrases between blanks, in lower case."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for phrase, name in names.items():
            first, *rest = phrase.split()
            self._by_first[first].append((tuple(rest), name))
        for phrases in self._by_first.values():
            phrases.sort(key=lambda item: (-len(item[0]), item))

    def find(self, text: str) -> tuple[Term, ...]:
        """The terms of a text in order, of overlapping ones the first and longest."""
        words = [(m[0].lower().replace("’", "'"), m.start(), m.end()) for m in WORD.finditer(text)]
        return tuple(term for term in self._all(text, words) if term.name)

    def _all(self, text: str, words: list[tuple[str, int, int]]) -> Iterator[Term]:
        """The same with phrases that are only listed to be passed over."""
        free = 0
        for at, (word, start, _) in enumerate(words):
            if at < free or word not in self._by_first:
                continue
            for rest, name in self._by_first[word]:
                end = at + 1 + len(rest)
                own = words[at:end]
                if len(own) == end - at and _reads(text, own, rest):
                    yield Term(start, words[end - 1][2], name)
                    free = end
                    break


def _reads(text: str, words: list[tuple[str, int, int]], rest: tuple[str, ...]) -> bool:
    """Whether words go on as a phrase does, with nothing but blanks between them."""
    return all(word[0] == wanted for word, wanted in zip(words[1:], rest, strict=True)) and all(
        text[one[2] : other[1]].isspace() for one, other in pairwise(words)
    )


class Eastern:
    """A list of words in Han and kana, which nothing parts from their neighbours."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = dict(names)
        by_first: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._names, key=lambda w: (-len(w), w)):
            by_first[word[0]].append(re.escape(word[1:]))
        heads = "".join(map(re.escape, sorted(by_first)))
        self._heads = re.compile(f"[{heads}]")
        self._tails = {c: re.compile("|".join(rest)) for c, rest in by_first.items()}

    def find(self, text: str) -> tuple[Term, ...]:
        """The terms of a text in order, of overlapping ones the first and longest."""
        return tuple(term for term in self._all(text) if term.name)

    def _all(self, text: str) -> Iterator[Term]:
        """The same with words that are only listed to be passed over."""
        free = 0
        for head in self._heads.finditer(text):
            start = head.start()
            tail = self._tails[head[0]].match(text, start + 1) if start >= free else None
            if tail:
                free = tail.end()
                yield Term(start, free, self._names[text[start:free]])


Terms = Latin | Eastern
