"""Where a report goes: to the terminal or a pipe, or whole into a file."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import click

WIDEST = 120  # columns; longer lines are hard to read


def width() -> int:
    """How many columns the terminal has; 80 where there is none."""
    return min(shutil.get_terminal_size().columns, WIDEST)


def colour() -> bool:
    """Whether standard output is a terminal whose user has not asked for no colour."""
    dumb = os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not dumb and not os.environ.get("NO_COLOR")


def say(text: str) -> None:
    """Write to standard output; one who stops reading, as `head` does, is no error."""
    terminal = sys.stdout.isatty()
    encoding = sys.stdout.encoding or "utf-8" if terminal else "utf-8"
    try:
        stream = sys.stdout.buffer
        stream.write(encoded(text, encoding))
        stream.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def encoded(text: str, encoding: str = "utf-8") -> bytes:
    """The bytes of `text`; what the encoding lacks is written as its number."""
    return text.encode(encoding, "backslashreplace")


def tell(message: str) -> None:
    """Write one harmless line to standard error."""
    line = " ".join(message.split())
    click.echo("".join(c if c.isprintable() else "\ufffd" for c in line), err=True)


def refuse(out: Path, inputs: Iterable[str]) -> None:
    """Raise a usage error when a report cannot or should not be written to `out`."""
    if out.is_dir():
        raise click.UsageError(f"--out {out} is a folder; give the name of a file")
    if not out.absolute().parent.is_dir():
        raise click.UsageError(f"--out {out}: there is no folder {out.parent}; make it first")
    if out.exists() and any(_is_of(out, Path(path)) for path in inputs if path != "-"):
        raise click.UsageError(f"--out {out} would overwrite what is checked; give another name")


def _is_of(out: Path, given: Path) -> bool:
    """Whether a file is what was given, or stands in a folder that was, and is no report."""
    if out.samefile(given):
        return True
    inside = given.is_dir() and given.resolve() in out.resolve().parents
    return inside and not _is_report(out)


def _is_report(path: Path) -> bool:
    """Whether an earlier report stands at `path`."""
    from loccit.readers import HEAD, OWN

    with path.open("rb") as stream:
        head = stream.read(HEAD)
    return any(mark in head for mark in OWN)


def write_whole(out: Path, text: str) -> None:
    """Write `text` to the file, so that it has all of it or is as it was."""
    try:
        if out.exists() and not out.is_file():
            out.write_bytes(encoded(text))  # a device or pipe, such as /dev/null
        else:
            _replace(Path(os.path.realpath(out)), encoded(text))
    except OSError as error:
        raise click.ClickException(
            f"cannot write {out}: {error.strerror or error}; give another --out"
        ) from error


def _replace(out: Path, data: bytes) -> None:
    """Put a new file in the place of `out` in one step."""
    handle, name = tempfile.mkstemp(prefix=f".{out.name[:40]}.", dir=out.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(_mode(out))
        Path(name).replace(out)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(out: Path) -> int:
    """The permissions that the file has, or that a new file gets."""
    if out.exists():
        return out.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
