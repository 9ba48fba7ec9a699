"""Run the pipeline on what a command was given, and see whether it could run."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
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
    from loccit.pipeline import Figures
    from loccit.readers import Limits

STDIN = "stdin"
NO_LIMITS: Mapping[str, float | None] = {}  # none but the usual ones
NAMED = 5  # accounts that could not be read are named, besides the first
NOTHING_IN_IT = "there is nothing in it to examine"


def examined(
    accounts: tuple[str, ...],
    sources: tuple[str, ...],
    *,
    aliases: str | None = None,
    limits: Mapping[str, float | None] = NO_LIMITS,
    workers: int = 1,
    figures: Figures = "accounts",
) -> Critique:
    """The critique of the accounts by the sources; one line when no account can be read."""
    from loccit.pipeline import examine

    named = aliases_of(aliases, accounts)
    within = limits_of(limits)
    given, notes = _given(accounts, within)
    with Progress(threaded=workers == 1) as progress, interruptible(workers):
        critique = examine(
            given,
            [Path(source) for source in sources],
            aliases=named,
            limits=within,
            workers=workers,
            progress=progress,
            figures=figures,
        )
    critique = replace(critique, notes=(*notes, *critique.notes))
    if not critique.accounts:
        missing = unread(accounts, critique, within.depth)
        raise click.ClickException(missing or "no account could be read")
    return critique


def stated(
    documents: tuple[str, ...],
    dated: str,
    language: str,
    limits: Mapping[str, float | None] = NO_LIMITS,
) -> Critique:
    """What the documents state; one line when none can be read."""
    from loccit.pipeline import state

    within = limits_of(limits)
    given, notes = _given(documents, within)
    with Progress() as progress:
        critique = state(given, dated=dated, language=language, limits=within, progress=progress)
    critique = replace(critique, notes=(*notes, *critique.notes))
    if not critique.accounts:
        missing = unread(documents, critique, within.depth)
        raise click.ClickException(missing or "no document could be read")
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


def _given(accounts: tuple[str, ...], limits: Limits) -> tuple[list[Path | Document], list[Note]]:
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
        for item in read(STDIN, sys.stdin.buffer, limits):
            if isinstance(item, Document):
                given.append(item)
            else:
                notes.append(item)
    return given, notes


def unread(accounts: tuple[str, ...], critique: Critique, depth: int) -> str:
    """Which accounts, or files of an account's folder, could not be read; "" when all could."""
    missing = list(dict.fromkeys(_missing(accounts, critique, depth)))
    if not missing:
        return ""
    first, *others = missing
    told = [note.message for note in critique.notes if note.about == first]
    why = told[-1] if told else NOTHING_IN_IT
    more = f" and {len(others) - NAMED:,} more" if len(others) > NAMED else ""
    rest = f" (nor {', '.join(others[:NAMED])}{more})" if others else ""
    return f"cannot read {first}: {why}{rest}"


def _missing(accounts: tuple[str, ...], critique: Critique, depth: int) -> Iterator[str]:
    """What of the accounts gave no document: files by their names, empty folders as given."""
    from loccit.readers._paths import Found, found_files, repeated

    read = {origin for name in critique.accounts for origin in _origins(name)}
    paths = tuple(account for account in accounts if account != "-")
    if len(paths) < len(accounts) and STDIN not in read:
        yield STDIN
    for path in paths:
        if not any(found_files((path,), depth)):
            yield path
    for found in found_files(paths, depth):
        if isinstance(found, Found):
            if found.name not in read:
                yield found.name
            read.discard(found.name)  # of two files with one name the second was left out
        elif not repeated(found):
            yield found.about


def _origins(document: str) -> Iterator[str]:
    """The names of files that a document of that name may come from, its own the first."""
    yield document
    for sign in ("#", "!/"):
        at = document.find(sign)
        while at >= 0:
            yield document[:at]
            at = document.find(sign, at + 1)
