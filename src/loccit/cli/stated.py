"""`loccit figures` and `loccit moments`: what documents state in numbers and in dates."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from loccit.cli.levels import COULD_NOT_RUN
from loccit.cli.options import Input, limits_of, reading
from loccit.cli.output import refuse, say, tell, width, write_whole

if TYPE_CHECKING:
    from loccit.model import Critique

FORMATS = {".json": "json", ".csv": "csv"}  # by the ending of --out


def stating(command: Callable[..., int]) -> Callable[..., int]:
    """Add what both commands take: documents, --format, --out, --dated and --language."""
    for option in (
        click.option(
            "--language",
            metavar="TAG",
            default="",
            help="The language of the documents: en, zh or ja.  [default: what each says]",
        ),
        click.option(
            "--dated",
            metavar="DATE",
            default="",
            help="The day by which `yesterday` is read: 1937-12-13.  [default: each one's own]",
        ),
        click.option(
            "--out",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Write there instead of printing.",
        ),
        click.option(
            "--format",
            "form",
            type=click.Choice(["table", "json", "csv"]),
            help="How to write them.  [default: by the ending of --out, else table]",
        ),
    ):
        command = option(command)
    documents = click.argument(
        "documents", nargs=-1, required=True, type=Input(stdin=True), metavar="DOC..."
    )
    return documents(reading(command))


@click.command()
@stating
def figures(**given: Any) -> int:
    """List every figure of each DOC: what its words entail, what it counts, whose it is.

    \b
    Exit codes:
      0  the documents were read, also when there is no figure in them
      2  could not run: a document that cannot be read, or a wrong option
    """  # noqa: D301  (click reads the mark)
    from loccit.reports import _stated_tables

    return deliver(given, _stated_tables.figures)


@click.command()
@stating
def moments(**given: Any) -> int:
    """List every date, time and duration of each DOC, as EDTF with its first and last day.

    \b
    Exit codes:
      0  the documents were read, also when there is no moment in them
      2  could not run: a document that cannot be read, or a wrong option
    """  # noqa: D301  (click reads the mark)
    from loccit.reports import _stated_tables

    return deliver(given, _stated_tables.moments)


def deliver(given: Mapping[str, Any], write: Callable[[Critique, str, int], str]) -> int:
    """Print or write what the documents state, and say what could not be read."""
    from loccit.cli.run import stated, unread

    own = {"documents", "form", "out", "dated", "language"}
    limits = {name: value for name, value in given.items() if name not in own}
    documents, out = given["documents"], given["out"]
    if out is not None:
        refuse(out, documents)
    critique = stated(documents, given["dated"], given["language"], limits)
    form = given["form"] or FORMATS.get(out.suffix.lower() if out else "", "table")
    text = write(critique, form, width() if out is None and sys.stdout.isatty() else 0)
    if out is None:
        say(text)
    else:
        write_whole(out, text)
        tell(f"wrote {out}")
    for line in skipped(critique):
        tell(f"loccit: {line}")
    missing = unread(documents, critique, limits_of(limits).depth)
    if missing:
        tell(f"loccit: {missing}")
        return COULD_NOT_RUN
    return 0


def skipped(critique: Critique) -> Iterator[str]:
    """What of the documents was not read, and why: their notes, and the blocks left out."""
    from loccit.reports._counts import counted, many

    for note in critique.notes:
        if note.about in critique.accounts:  # of others it is said that they cannot be read
            yield f"{note.about}: {note.message}"
    for gone in counted(critique).left_out:
        yield f"left out, {gone.reason}: {many(gone.blocks, 'block')}"
