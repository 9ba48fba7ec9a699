"""The command line: each command is one library call and a print.

Only click is imported here and in the modules of the commands; everything else
inside the functions, so that `loccit --help` answers at once.
"""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from loccit import __version__
from loccit.cli.check import check
from loccit.cli.demo import demo
from loccit.cli.explain import explain
from loccit.cli.kinds import kinds
from loccit.cli.levels import COULD_NOT_RUN, INTERRUPTED
from loccit.cli.stated import figures, moments
from loccit.cli.trace import trace


class Loccit(click.Group):
    """The commands; whatever goes wrong in them becomes one line and an exit code."""

    def main(self, args: Any = None, *_: Any, standalone_mode: bool = True, **extra: Any) -> Any:
        """The exit code of the command, or the end of the process with it."""
        extra["prog_name"] = "loccit"
        try:
            code = super().main(args, standalone_mode=False, **extra)
        except click.Abort:
            code = INTERRUPTED
        except click.ClickException as error:
            click.echo(_one_line(error), err=True)
            code = COULD_NOT_RUN
        if not standalone_mode:
            return code
        sys.exit(code or 0)

    def invoke(self, ctx: click.Context) -> Any:
        """What the command returns; an error nobody foresaw is told in one line."""
        try:
            with uncollected():
                return super().invoke(ctx)
        except KeyboardInterrupt:
            return INTERRUPTED
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if ctx.meta.get("debug"):
                traceback.print_exc()
                return COULD_NOT_RUN
            raise click.ClickException(f"{_said(error)} (--debug shows where)") from error


@contextmanager
def uncollected() -> Iterator[None]:
    """Inside it no collector runs: values come by the hundred thousand, none in a circle."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _said(error: Exception) -> str:
    """What an error says, with its kind unless it was written for people."""
    if isinstance(error, ValueError) and type(error) is ValueError:
        return str(error)
    return f"{type(error).__name__}: {error}"


def _one_line(error: click.ClickException) -> str:
    """An error with its remedy, on one line."""
    message = " ".join(error.format_message().split())
    if isinstance(error, click.UsageError) and error.ctx:
        message = f"{message.rstrip('.')} (try: {error.ctx.command_path} --help)"
    return "loccit: " + "".join(c if c.isprintable() else "\ufffd" for c in message)


@click.group(cls=Loccit, invoke_without_command=True, no_args_is_help=False)
@click.version_option(__version__, message="loccit %(version)s")
@click.pass_context
def main(ctx: click.Context) -> int | None:
    """Check what an account quotes, borrows and credits against its sources.

    Everything runs on this machine, and the same files give the same report.
    """
    if ctx.invoked_subcommand is not None:
        return None
    click.echo(ctx.get_help())
    return COULD_NOT_RUN


for command in (check, trace, explain, figures, moments, kinds, demo):
    main.add_command(command)
