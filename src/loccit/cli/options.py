"""Options that several commands take, and what they stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from loccit.crediting.aliases import Aliases
    from loccit.readers import Limits

F = TypeVar("F", bound=Callable[..., Any])

MEGABYTE = 1024 * 1024
IN_MEGABYTES = ("max_size", "max_expansion")
DEEP = click.IntRange(1, 1000)  # deeper pages and folders are no one's work
ALIASES = "loccit.toml"


class Input(click.ParamType[str]):
    """A file or folder that is there; `-` where standard input may be read."""

    name = "path"

    def __init__(self, *, stdin: bool = False) -> None:
        self.stdin = stdin

    def convert(self, value: Any, param: Any, ctx: Any) -> str:
        """The path, as given; a usage error when nothing is there."""
        path = str(value)
        if path == "-" and self.stdin:
            return path
        if "\0" in path or not Path(path).exists():
            hint = "; or give - for standard input" if self.stdin else ""
            self.fail(f"no such file or folder: {path!r}; check the name{hint}", param, ctx)
        return path


def sources(command: F) -> F:
    """Add -s, --source, --sources."""
    return click.option(
        "-s",
        "--source",
        "--sources",
        "sources",
        multiple=True,
        type=Input(),
        help="A file or folder to check against; may be given again.",
    )(command)


def reading(command: F) -> F:
    """Add what tells how files are read: the limits, one option each, and --debug."""
    size = click.FloatRange(min=0, min_open=True)
    for name, kind, metavar, meaning in (
        ("--max-expansion", size, "MB", "What a DOCX may unpack to, in megabytes.  [default: 256]"),
        ("--max-pages", click.IntRange(min=1), "N", "Pages read of a PDF.  [default: 5000]"),
        ("--max-depth", DEEP, "N", "Elements or folders inside one another.  [default: 200]"),
        ("--max-size", size, "MB", "The largest file to read, in megabytes.  [default: 64]"),
    ):
        command = click.option(name, type=kind, metavar=metavar, help=meaning)(command)
    return click.option(
        "--debug",
        is_flag=True,
        expose_value=False,
        callback=_remember,
        help="Show a traceback when something goes wrong.",
    )(command)


def crediting(command: F) -> F:
    """Add --aliases."""
    return click.option(
        "--aliases",
        type=click.Path(exists=True, dir_okay=False),
        metavar="FILE",
        help=f"Other names of sources.  [default: {ALIASES} here or beside the account]",
    )(command)


def working(command: F) -> F:
    """Add --workers."""
    return click.option(
        "--workers",
        type=click.IntRange(min=1),
        default=1,
        show_default=True,
        metavar="N",
        help="How many processes check accounts.",
    )(command)


def _remember(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    """Keep --debug where the group finds it when a command fails."""
    if value:
        ctx.meta["debug"] = True


def limits_of(asked: Mapping[str, float | None]) -> Limits:
    """The limits of reading, those that were asked for in the place of the usual ones."""
    from dataclasses import replace

    from loccit.readers import Limits

    limits = Limits()
    for option, number in asked.items():
        if number is not None:
            unit = MEGABYTE if option in IN_MEGABYTES else 1
            name = option.removeprefix("max_")
            limits = replace(limits, **{name: max(1, int(number * unit))})
    return limits


def aliases_of(given: str | None, accounts: tuple[str, ...]) -> Aliases:
    """The aliases in the file given, here, or beside the first account; none otherwise."""
    from loccit.crediting.aliases import NO_ALIASES, read_aliases

    path = Path(given) if given else _beside(accounts)
    if path is None:
        return NO_ALIASES
    try:
        return read_aliases(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{path}: {error}; correct it or give --aliases") from error


def _beside(accounts: tuple[str, ...]) -> Path | None:
    """The aliases file in the current folder or beside the first account."""
    folders = [Path(), *(Path(account).parent for account in accounts[:1] if account != "-")]
    return next((p for folder in folders if (p := folder / ALIASES).is_file()), None)
