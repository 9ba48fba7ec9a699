"""`loccit trace`: where is this sentence from."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from loccit.cli.options import limits_of, reading, sources
from loccit.cli.output import colour, say, width

if TYPE_CHECKING:
    from loccit.model import Critique

FOUND, NOT_FOUND, NOTHING_CHECKED = 0, 1, 3


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
    """What the library finds of the words."""
    from loccit.cli.progress import Progress
    from loccit.pipeline import search

    with Progress() as progress:
        given = [Path(source) for source in sources]
        return search(words, given, limits=limits_of(limits), progress=progress)
