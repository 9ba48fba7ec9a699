"""`loccit kinds`: the catalogue of faults, in their own words."""

from __future__ import annotations

import click


@click.command()
@click.argument("name", required=False)
def kinds(name: str | None) -> int:
    """List the kinds of fault, or explain the one called NAME."""
    import inspect

    import loccit.faults
    from loccit.cli.output import say
    from loccit.family import member, names

    known = names(loccit.faults.__name__)
    if name is None:
        wide = max(map(len, known), default=0)
        for kind in known:
            say(f"{kind:<{wide}}  {meaning(member(loccit.faults.__name__, kind))}\n")
        return 0
    if name not in known:
        raise click.UsageError(f"no kind of fault {name!r}; there are: {', '.join(known)}")
    say(f"{inspect.getdoc(member(loccit.faults.__name__, name))}\n")
    return 0


def meaning(kind: object) -> str:
    """The first line of a kind's docstring, without the name that stands before it."""
    import inspect

    first = (inspect.getdoc(kind) or "").partition("\n")[0]
    return first.partition(": ")[2] or first
