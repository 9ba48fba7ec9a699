"""`loccit trace`: where is this sentence from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from loccit.cli.options import limits_of, reading, sources
from loccit.cli.output import colour, say, width

if TYPE_CHECKING:
    from loccit.model import Critique, Document

FOUND, NOT_FOUND, NOTHING_CHECKED = 0, 1, 3
NAME = "the words given"  # what the words are called in place of a document


@click.command()
@click.argument("words")
@sources
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write the places.",
)
@reading
def trace(words: str, sources: tuple[str, ...], form: str, **limits: float | None) -> int:
    """Find where WORDS stand in the sources, also where they differ a little.

    \b
    Exit codes:
      0  found
      1  not found
      2  could not run
      3  nothing was searched, or the words are too few
    """  # noqa: D301  (click reads the mark)
    from loccit.reports import report
    from loccit.reports._text_traced import render_traced

    if not sources:
        raise click.UsageError("no source to search; give -s FILE or -s FOLDER")
    critique = traced(words, sources, limits)
    (verdict,) = critique.verdicts
    say(report(critique, form) if form != "text" else render_traced(critique, width(), colour()))
    if not critique.sources or verdict.standing == "short":
        return NOTHING_CHECKED
    return NOT_FOUND if verdict.standing == "untraced" else FOUND


def traced(words: str, sources: tuple[str, ...], limits: Mapping[str, float | None]) -> Critique:
    """The words as an account that is one quotation, checked against the sources."""
    from dataclasses import replace
    from hashlib import sha256

    from loccit.cli.progress import Progress
    from loccit.cli.run import none_read
    from loccit.corpus import Corpus
    from loccit.faults import judge
    from loccit.model import Attribution, Document, Note, Place, Quotation
    from loccit.readers import read_paths
    from loccit.tracing import trace as trace_words
    from loccit.weighing import weigh

    given = Document(NAME, words, sha256(words.encode("utf-8", "surrogateescape")).hexdigest())
    documents: list[Document] = []
    notes: list[Note] = []
    with Progress():
        for item in read_paths([Path(source) for source in sources], limits_of(limits)):
            (documents if isinstance(item, Document) else notes).append(item)  # type: ignore[arg-type]
        if not documents:
            notes.append(none_read(len(sources)))
        corpus = Corpus(documents)
        mention = Quotation(Place(NAME, 0, len(words)))
        found = trace_words(Attribution(mention), given, corpus)
        verdict = judge(found, given, corpus)
        if not verdict.match:  # what has only a part of the words is shown, and not called found
            verdict = replace(verdict, trace=found)
        return weigh([given], [verdict], corpus, notes)
