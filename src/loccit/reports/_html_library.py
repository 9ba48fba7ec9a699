"""Every document of a critique, opened once, with what each is called on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from loccit.model import Critique, Document, Place
from loccit.reports._html_links import pointing
from loccit.reports._html_places import Reading
from loccit.reports._languages import tag_of


class Library:
    """The documents of a critique by name."""

    def __init__(self, critique: Critique) -> None:
        self.critique = critique
        self._documents = {document.name: document for document in critique.documents}
        self._readings: dict[str, Reading] = {}
        self.numbers = {holding.name: n for n, holding in enumerate(critique.sources, 1)}
        self._titles = {holding.name: holding.title for holding in critique.sources}
        self.accounts = tuple(self._in_turn())
        self.comments = {
            name: n for n, name in enumerate((a for a in self.accounts if self.answers(a)), 1)
        }
        self.roots = tuple(name for name in self.accounts if name not in self.comments)
        self.masks = self._masked()
        self._people = self._commenters()

    def __contains__(self, name: str) -> bool:
        return name in self._documents

    def document(self, name: str) -> Document:
        """The document of that name; an empty one when the critique does not hold it."""
        return self.reading(name).document

    def reading(self, name: str) -> Reading:
        """The document of that name, opened."""
        if name not in self._readings:
            found = self._documents.get(name) or Document(name, "", "")
            self._readings[name] = Reading(found)
        return self._readings[name]

    def answers(self, name: str) -> str:
        """The name of the document that a comment answers; "" when `name` is no comment."""
        return self._documents[name].parent if name in self._documents else ""

    def label(self, name: str) -> str:
        """What a document is called on the page: its title, or its name."""
        if name in self.comments:
            return f"Comment {self.comments[name]}"
        return self.document(name).title or self._titles.get(name) or name

    def person(self, name: str) -> str:
        """A person as the page calls them: commenters are masked."""
        return self._people.get(name.strip(), name)

    def masked(self, text: str) -> str:
        """`text` with every commenter's name masked; for what no one reads word for word."""
        return self._names.sub(self._mask, text) if self._people else text

    def byline(self, name: str) -> str:
        """Author, publisher and date, as far as they are known; commenters are masked."""
        document = self.document(name)
        author = self.masks.get(name, document.author)
        return " · ".join(part for part in (author, document.publisher, document.published) if part)

    def text(self, place: Place) -> str:
        """The words at `place`, on one line."""
        return " ".join(self.document(place.document).text[place.start : place.end].split())

    def language(self, place: Place) -> str:
        """The language of the words at `place`."""
        document = self.document(place.document)
        return tag_of(document.text[place.start : place.end], document.language)

    def where(self, place: Place) -> str:
        """How a reader finds `place` in its document."""
        return self.reading(place.document).where(place) if place.document in self else ""

    def link(self, place: Place) -> str:
        """The address of the page at `place`; "" where there is none to follow."""
        document = self.document(place.document)
        return pointing(document.address, document.text[place.start : place.end])

    def _in_turn(self) -> Iterator[str]:
        """The accounts, each followed by its comments and the answers to them."""
        names = dict.fromkeys(name for name in self.critique.accounts if name in self._documents)
        replies: dict[str, list[str]] = {}
        for name in names:
            replies.setdefault(self._documents[name].parent, []).append(name)
        told: dict[str, None] = {}
        roots = [name for name in names if self._documents[name].parent not in names]
        waiting = [*reversed(names), *reversed(roots)]  # all again, in case they answer in a ring
        while waiting:
            name = waiting.pop()
            if name not in told:
                told[name] = None
                yield name
                waiting.extend(reversed(replies.get(name, [])))

    @cached_property
    def _names(self) -> re.Pattern[str]:
        """The commenters' names as whole words, the longest first."""
        names = sorted(self._people, key=lambda name: (-len(name), name))
        return re.compile(f"(?<!\\w)(?:{'|'.join(map(re.escape, names))})(?!\\w)")

    def _mask(self, found: re.Match[str]) -> str:
        return self._people[found.group()]

    def _commenters(self) -> dict[str, str]:
        """What each commenter is called, by name; who signs a page is known from there."""
        signed = {d.author for d in self.critique.documents if d.name not in self.comments}
        masks = ((self._documents[name].author, mask) for name, mask in self.masks.items())
        return {author: mask for author, mask in masks if author and author not in signed}

    def _masked(self) -> dict[str, str]:
        """What the author of each comment is called: the same author always the same."""
        by_author: dict[str, str] = {}
        masks: dict[str, str] = {}
        for name in self.comments:
            author = self._documents[name].author or f"\0{name}"
            masks[name] = by_author.setdefault(author, f"Commenter {len(by_author) + 1}")
        return masks
