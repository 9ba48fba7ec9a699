"""Run the pipeline on what a command was given, and see whether it could run."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from loccit.cli.levels import INTERRUPTED
from loccit.cli.options import aliases_of, limits_of
from loccit.cli.progress import Progress

if TYPE_CHECKING:
    from loccit.model import Critique, Document, Note

STDIN = "stdin"


def examined(
    accounts: tuple[str, ...],
    sources: tuple[str, ...],
    *,
    aliases: str | None = None,
    max_size: float | None = None,
    workers: int = 1,
) -> Critique:
    """The critique of the accounts by the sources; one line when no account can be read."""
    from loccit.pipeline import examine

    gc.disable()  # a run makes values by the hundred thousand, none of them in a circle
    named = aliases_of(aliases, accounts)
    given, notes = _given(accounts, max_size)
    with Progress(threaded=workers == 1) as progress, interruptible(workers):
        critique = examine(
            given,
            [Path(source) for source in sources],
            aliases=named,
            limits=limits_of(max_size),
            workers=workers,
            progress=progress,
        )
    critique = replace(critique, notes=(*notes, *critique.notes))
    if not critique.accounts:
        raise click.ClickException(unread(accounts, critique) or "no account could be read")
    return critique


@contextmanager
def interruptible(workers: int) -> Iterator[None]:
    """Inside it Ctrl-C ends worker processes at once and quietly, and then this one."""
    if workers == 1 or threading.current_thread() is not threading.main_thread():
        yield
        return
    parent = os.getpid()

    def stop(*_: object) -> None:
        if os.getpid() != parent:
            os._exit(INTERRUPTED)  # a forked worker: a traceback of its own helps nobody
        for child in multiprocessing.active_children():
            child.kill()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _given(
    accounts: tuple[str, ...], max_size: float | None
) -> tuple[list[Path | Document], list[Note]]:
    """The accounts as the library takes them, and notes on standard input."""
    from loccit.model import Document
    from loccit.readers import read

    if accounts.count("-") > 1:
        raise click.UsageError("standard input (-) can be read only once")
    given: list[Path | Document] = []
    notes: list[Note] = []
    for account in accounts:
        if account != "-":
            given.append(Path(account))
            continue
        for item in read(STDIN, sys.stdin.buffer, limits_of(max_size)):
            if isinstance(item, Document):
                given.append(item)
            else:
                notes.append(item)
    return given, notes


def unread(accounts: tuple[str, ...], critique: Critique) -> str:
    """Which account could not be read, and why; "" when all could."""
    for account in accounts:
        folder = account != "-" and Path(account).is_dir()
        names = _names(account)
        if any(folder or _of_file(name, names) for name in critique.accounts):
            continue
        for note in critique.notes:
            if folder or note.about in names:
                return f"cannot read {note.about if folder else account}: {note.message}"
        return f"cannot read {account}: there is nothing in it to examine"
    return ""


def _names(account: str) -> tuple[str, ...]:
    """What documents of a file may be called: its name, with or without its folder's."""
    if account == "-":
        return (STDIN,)
    path = Path(account).absolute()
    return path.name, f"{path.parent.name}/{path.name}", account


def _of_file(document: str, names: tuple[str, ...]) -> bool:
    """Whether a document was read from a file of one of these names, or from inside it."""
    return any(document == name or document.startswith((f"{name}#", f"{name}!/")) for name in names)
