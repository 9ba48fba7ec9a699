"""`loccit check`: hold accounts against their sources."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from loccit.cli.levels import COULD_NOT_RUN, LEVELS, NOTHING_CHECKED, exit_code
from loccit.cli.options import Input, crediting, limits_of, reading, sources, working
from loccit.cli.output import colour, refuse, say, tell, width, write_whole

if TYPE_CHECKING:
    from loccit.model import Critique
    from loccit.pipeline import Figures

FORMATS = {".html": "html", ".htm": "html", ".json": "json"}  # by the ending of --out


@click.command()
@click.argument("accounts", nargs=-1, required=True, type=Input(stdin=True), metavar="ACCOUNT...")
@sources
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "html"]),
    help="How to write the report.  [default: by the ending of --out, else text]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write the report there instead of printing it.",
)
@click.option(
    "--fail-on",
    "level",
    type=click.Choice(list(LEVELS)),
    default="misquoted",
    show_default=True,
    help="The mildest finding that gives exit code 1.",
)
@click.option(
    "--figures",
    type=click.Choice(["accounts", "all"]),
    default="accounts",
    show_default=True,
    help="Whose figures and dates are listed: all reads those of every source too.",
)
@crediting
@working
@reading
def check(
    accounts: tuple[str, ...],
    sources: tuple[str, ...],
    form: str | None,
    out: Path | None,
    level: str,
    figures: Figures,
    aliases: str | None,
    workers: int,
    **limits: float | None,
) -> int:
    """Check every quotation, borrowing and credit of each ACCOUNT.

    An ACCOUNT is a file or a folder; - is standard input. Without sources, its
    quotations, credits and the sources wanted are listed.

    \b
    Exit codes:
      0  nothing at or over the level asked for
      1  something: by default a misquotation, or words not where they are credited
      2  could not run: an account that cannot be read, or a wrong option
      3  nothing was checked
    """  # noqa: D301  (click reads the mark)
    from loccit.cli.run import examined, unread

    if out is not None:
        refuse(out, (*accounts, *sources, *([aliases] if aliases else ())))
    critique = examined(
        accounts, sources, aliases=aliases, limits=limits, workers=workers, figures=figures
    )
    deliver(critique, form or FORMATS.get(out.suffix.lower() if out else "", "text"), out)
    missing = unread(accounts, critique, limits_of(limits).depth)
    if missing:
        tell(f"loccit: {missing}")
        return COULD_NOT_RUN
    code = exit_code(critique, level)
    if code == NOTHING_CHECKED:
        tell(f"loccit: nothing was checked; {remedy(critique)}")
    return code


def deliver(critique: Critique, form: str, out: Path | None) -> None:
    """Print the report, or write it to a file and say so."""
    from loccit.reports import report

    if out is not None:
        write_whole(out, report(critique, form))
        tell(f"wrote {out}")
    elif form == "text":
        from loccit.reports.text import render

        say(render(critique, width(), colour()))
    else:
        say(report(critique, form))


def remedy(critique: Critique) -> str:
    """What to do when nothing was checked."""
    from loccit.reports._counts import counted

    if not critique.sources:
        return f"{counted(critique).sourceless}; give the sources wanted with -s FILE or -s FOLDER"
    return "no quotation is long enough and no wording is shared with the sources"
