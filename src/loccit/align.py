"""Line up two runs of words and list the edits between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from rapidfuzz.distance import Indel, Levenshtein, Opcodes

from loccit.lexicon.guarded import MONTHS
from loccit.model import Edit, Operation, Words
from loccit.words import divided_otherwise


def align(source: Words, quoted: Words) -> tuple[Edit, ...]:
    """The fewest edits that turn `source` into `quoted`; together they cover both wholly."""
    return _edits(Levenshtein.opcodes(_folded(source), _folded(quoted)), source, quoted)


def align_loosely(source: Words, quoted: Words) -> tuple[Edit, ...]:
    """The edits that keep most words, for two runs that need not have the same ends."""
    return _edits(Indel.opcodes(_folded(source), _folded(quoted)), source, quoted)


def _folded(words: Words) -> list[str]:
    """What comparison sees of the words."""
    return [word.folded for word in words]


def _edits(codes: Opcodes, source: Words, quoted: Words) -> tuple[Edit, ...]:
    """The edits that the codes stand for, neighbours made one."""
    steps = (
        Edit(
            cast(Operation, code.tag),
            source[code.src_start : code.src_end],
            quoted[code.dest_start : code.dest_end],
        )
        for code in codes
    )
    return tuple(_regrouped(_gathered(steps)))


def _gathered(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The same edits with neighbours that are no `equal` made one."""
    held: Edit | None = None
    for edit in edits:
        if edit.op == "equal":
            if held:
                yield held
            held = None
            yield edit
        else:
            held = _changed(held.source + edit.source, held.quoted + edit.quoted) if held else edit
    if held:
        yield held


def _changed(source: Words, quoted: Words) -> Edit:
    """The edit that puts `quoted` in the place of `source`."""
    return Edit(
        "replace" if source and quoted else "delete" if source else "insert", source, quoted
    )


def _regrouped(edits: Iterable[Edit]) -> Iterator[Edit]:
    """The same edits; words that only spaces or hyphens divide otherwise are `equal`."""
    before = ""
    for edit in edits:
        dated = before in MONTHS and edit.source and edit.source[0].folded.isdigit()
        if edit.op == "replace" and not dated and divided_otherwise(edit.source, edit.quoted):
            yield Edit("equal", edit.source, edit.quoted)
        else:
            yield edit
        before = edit.source[-1].folded if edit.source else ""


def kept(edits: Iterable[Edit]) -> int:
    """How many quoted words the source has too."""
    return sum(len(edit.quoted) for edit in edits if edit.op == "equal")
