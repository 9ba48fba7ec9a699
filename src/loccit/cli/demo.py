"""`loccit demo`: an invented case, written out and checked."""

from __future__ import annotations

import shlex
from importlib.resources import files
from pathlib import Path

import click

from loccit.cli.options import reading
from loccit.cli.output import say, tell

CASE = "flood"
ACCOUNT, SOURCES, DOSSIER = "post.html", "sources", "dossier.html"


@click.command()
@click.argument("folder", default="loccit-demo", type=click.Path(path_type=Path), metavar="[DIR]")
@reading
def demo(folder: Path, **limits: float | None) -> int:
    """Write an invented case into DIR (./loccit-demo) and check it.

    A post with comments, and what it quotes. The report is printed, and a page with
    all of it, dossier.html, is written beside the post.
    """
    from loccit.cli.check import deliver
    from loccit.cli.run import examined
    from loccit.reports._counts import ranked

    write_case(folder)
    aliases = folder / "loccit.toml"
    critique = examined(
        (str(folder / ACCOUNT),),
        (str(folder / SOURCES),),
        aliases=str(aliases) if aliases.exists() else None,
        limits=limits,
    )
    deliver(critique, "text", None)
    deliver(critique, "html", folder / DOSSIER)
    (_, worst), *_ = ranked(critique)
    say(next_commands(folder, critique.cite(worst.mention.place)))
    return 0


def next_commands(folder: Path, cite: str) -> str:
    """What to run next, as a shell takes it."""
    account, sources = (shlex.quote(str(folder / name)) for name in (ACCOUNT, SOURCES))
    position = shlex.quote(cite)
    return (
        "\nAll of this is invented. Open the page, or run next:\n\n"
        f"  loccit check {account} -s {sources}\n"
        f"  loccit explain {account} --at {position} -s {sources}\n"
        f'  loccit trace "the names show that over 140 persons" -s {sources}\n'
        "  loccit kinds\n"
    )


def write_case(folder: Path) -> None:
    """Write the case's files; a file that is there and differs is left, and is an error."""
    case = case_files()
    if not case:
        raise click.ClickException("the example is not installed; install loccit again")
    if folder.exists() and not folder.is_dir():
        raise click.UsageError(f"{folder} is a file; give the name of a folder")
    for name, data in case.items():
        path = folder / name
        if path.exists() and (not path.is_file() or path.read_bytes() != data):
            raise click.ClickException(f"{path} is there and differs; give another folder")
    try:
        for name, data in case.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
    except OSError as error:
        raise click.ClickException(
            f"cannot write into {folder}: {error.strerror}; give another folder"
        ) from error
    tell(f"wrote the case into {folder}")


def case_files() -> dict[str, bytes]:
    """The files of the case by their names inside it, in order."""
    installed = Path(str(files("loccit"))) / "examples" / CASE
    beside = Path(str(files("loccit"))).parents[1] / "examples" / CASE  # in a clone
    top = next((path for path in (installed, beside) if path.is_dir()), None)
    if top is None:
        return {}
    paths = (path for path in sorted(top.rglob("*")) if path.is_file())
    return {path.relative_to(top).as_posix(): path.read_bytes() for path in paths}
