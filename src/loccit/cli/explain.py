"""`loccit explain`: all that is known about one finding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from loccit.cli.options import Input, crediting, reading, sources
from loccit.cli.output import colour, say, width

if TYPE_CHECKING:
    from loccit.model import Critique, Place, Verdict
    from loccit.reports._text_explained import Heard

POSITION = re.compile(r"(?:(?P<document>.+):)?(?P<line>\d{1,9}):(?P<column>\d{1,9})")


@click.command()
@click.argument("account", type=Input(stdin=True))
@click.option(
    "--at",
    "position",
    required=True,
    metavar="LINE:COLUMN",
    help="Where, as the report cites it; a document's name may stand before it.",
)
@sources
@crediting
@reading
def explain(
    account: str,
    position: str,
    sources: tuple[str, ...],
    aliases: str | None,
    **limits: float | None,
) -> int:
    """Tell all that is known about the finding at a place of ACCOUNT.

    What was found and where it may come from, each edit and difference, each credit
    and why it was resolved so, and which kinds of fault spoke or kept silent.
    """
    from loccit.cli.run import examined
    from loccit.reports._text_explained import nearest, render_explained

    if not POSITION.fullmatch(position):
        raise click.UsageError(f"--at {position!r} is no place; give LINE:COLUMN, such as 12:40")
    critique = examined((account,), sources, aliases=aliases, limits=limits)
    place = place_at(critique, position)
    found = [
        (number, verdict, list(heard(verdict, critique)))
        for number, verdict in enumerate(critique.verdicts, 1)
        if touches(verdict.mention.place, place)
    ]
    if not found:
        raise click.ClickException(f"no finding at {position}; {nearest(critique, place)}")
    say(render_explained(critique, found, width(), colour()))
    return 0


def touches(mention: Place, place: Place) -> bool:
    """Whether the character at `place` belongs to the mention or its marks."""
    return mention.document == place.document and mention.start - 1 <= place.start <= mention.end


def place_at(critique: Critique, position: str) -> Place:
    """The place of a position such as `12:40` or `page.html#comment-3:2:1`."""
    from loccit.model import Place
    from loccit.reports._lines import Lines

    match = POSITION.fullmatch(position)
    assert match is not None
    document = match["document"] or critique.accounts[0]
    if document not in critique.accounts:
        known = ", ".join(critique.accounts[:5])
        raise click.UsageError(f"--at: no account {document!r}; there are: {known}")
    offset = Lines(critique).offset(document, int(match["line"]), int(match["column"]))
    if offset is None:
        raise click.UsageError(f"--at {position} is beyond the text of {document}")
    return Place(document, offset, offset)


def heard(verdict: Verdict, critique: Critique) -> Iterator[Heard]:
    """What every kind of fault says to the verdict's comparison; nothing when untraced."""
    import loccit.faults
    from loccit.cli.kinds import meaning
    from loccit.family import members
    from loccit.model import Fault
    from loccit.pipeline import compare
    from loccit.reports._text_explained import Heard

    comparison = compare(verdict, critique)
    if comparison is None:
        return
    for name, kind in members(loccit.faults.__name__).items():
        spoken = kind.spot(comparison)
        faults = tuple(Fault(name, quoted, source) for source, quoted in spoken)
        yield Heard(name, meaning(kind), faults)
