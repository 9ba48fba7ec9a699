"""Where places stand, in lines and columns, with each document's lines counted once."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from loccit.model import Critique, Document, Place


class Lines:
    """The documents of a critique by name, and how places in them are cited."""

    def __init__(self, critique: Critique) -> None:
        self.documents = {document.name: document for document in critique.documents}
        self._starts: dict[str, list[int]] = {}

    def __getitem__(self, name: str) -> Document:
        return self.documents[name]

    def at(self, place: Place) -> str:
        """The characters at `place`, as they are."""
        return self.documents[place.document].at(place)

    def cite(self, place: Place) -> str:
        """How `place` is cited, such as `memo.txt:12:5`; the same as `Document.cite`."""
        starts = self._line_starts(place.document)
        line = bisect_right(starts, place.start)
        return f"{place.document}:{line}:{place.start - starts[line - 1] + 1}"

    def locate(self, place: Place) -> str:
        """The printed locator at the start of `place`, such as `p. 12`; "" for none."""
        return self.documents[place.document].locate(place)

    def offset(self, document: str, line: int, column: int) -> int | None:
        """The offset of the character in that line and column; None beyond the text."""
        starts = self._line_starts(document)
        if not (1 <= line <= len(starts) and column >= 1):
            return None
        end = starts[line] if line < len(starts) else len(self.documents[document].text) + 1
        offset = starts[line - 1] + column - 1
        return offset if offset < end else None

    def _line_starts(self, name: str) -> list[int]:
        """Where each line of the document begins."""
        if name not in self._starts:
            lines = self.documents[name].text.split("\n")
            self._starts[name] = list(accumulate((len(s) + 1 for s in lines[:-1]), initial=0))
        return self._starts[name]
