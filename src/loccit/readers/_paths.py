"""Files in folders, in sorted order, each with the name its documents go by."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

from loccit.model import Note

SETTINGS = "loccit.toml"  # of a folder: says how to check, and is no document
SAME_FILE = "the same file as"
SAME_FOLDER = "a folder that was read already: not entered again"


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be read: where it is, what it is called here, and how large it is."""

    path: str
    name: str
    folder: str  # the folder that goes before the name when the name is not enough
    size: int
    identity: tuple[int, int]  # device and number: the same for two ways to one file


def found_files(paths: tuple[str, ...], depth: int) -> Iterator[Found | Note]:
    """Every file in `paths`, folders with all that is in them, hidden files left out."""
    found = [item for path in paths for item in _under(path, depth)]
    shared = Counter(item.name for item in _first_of_each(found) if isinstance(item, Found))
    for item in _first_of_each(found):
        if isinstance(item, Found) and shared[item.name] > 1 and item.folder:
            name = f"{item.folder}/{item.name}"
            yield Found(item.path, name, item.folder, item.size, item.identity)
        else:
            yield item


def repeated(note: Note) -> bool:
    """Whether a note only says that a file or folder is there twice: nothing of it is lost."""
    return note.message == SAME_FOLDER or note.message.startswith(SAME_FILE)


def _first_of_each(found: list[Found | Note]) -> Iterator[Found | Note]:
    """The same without a file's second coming, on which a note is given instead."""
    seen: dict[tuple[int, int], str] = {}
    for item in found:
        if isinstance(item, Note) or item.identity not in seen:
            yield item
        else:
            first = seen[item.identity]
            if first != item.name:
                yield Note(f"{SAME_FILE} {first}: read once", item.name)
        if isinstance(item, Found):
            seen.setdefault(item.identity, item.name)


def _under(path: str, depth: int) -> Iterator[Found | Note]:
    """The file at `path`, or every file in the folder there."""
    about = _readable(path)
    if "\0" in path:
        yield Note("no such file or folder", about)
        return
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError as error:
        yield Note(f"no such file or folder: {error.strerror or error}", about)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _walk(path, status, depth)
    else:
        absolute = os.path.abspath(path)  # noqa: PTH100  keeps links as they are named
        folder = PurePath(absolute).parent.name
        yield _file(path, status, PurePath(absolute).name, folder)


def _walk(top: str, status: os.stat_result, depth: int) -> Iterator[Found | Note]:
    """Every file in the folder `top`, in order of their names, each folder entered once."""
    folder = PurePath(os.path.abspath(top)).name  # noqa: PTH100
    entered = {(status.st_dev, status.st_ino)}
    waiting = [(top, "", status)]  # a stack, the next one last
    while waiting:
        path, name, status = waiting.pop()
        if not stat.S_ISDIR(status.st_mode):
            yield _file(path, status, name, folder)
            continue
        identity = (status.st_dev, status.st_ino)
        if name and identity in entered:
            yield Note(SAME_FOLDER, _readable(name))
            continue
        entered.add(identity)
        if name.count("/") >= depth:
            yield Note(
                f"folders more than {depth} deep: not entered; --max-depth raises it",
                _readable(name),
            )
            continue
        inside: list[tuple[str, str, os.stat_result]] = []
        yield from _list(path, name, inside)
        waiting.extend(reversed(inside))


def _list(path: str, name: str, inside: list[tuple[str, str, os.stat_result]]) -> Iterator[Note]:
    """Notes on what cannot be reached in a folder; all else is added to `inside`, sorted."""
    try:
        entries = sorted(os.listdir(path))  # noqa: PTH208
    except OSError as error:
        yield Note(f"folder cannot be opened: {error.strerror or error}", _readable(name or path))
        return
    for entry in entries:
        if entry.startswith(".") or entry == SETTINGS:
            continue
        here = f"{name}/{entry}" if name else entry
        try:
            inside.append((f"{path}/{entry}", here, os.stat(f"{path}/{entry}")))  # noqa: PTH116
        except OSError as error:
            yield Note(f"cannot be reached: {error.strerror or error}", _readable(here))


def _file(path: str, status: os.stat_result, name: str, folder: str) -> Found | Note:
    """The file at `path`, or a note that what is there is no file."""
    if not stat.S_ISREG(status.st_mode):
        kind = (
            "socket"
            if stat.S_ISSOCK(status.st_mode)
            else ("pipe" if stat.S_ISFIFO(status.st_mode) else "device")
        )
        return Note(f"a {kind}, not a file: not read; use - for standard input", _readable(name))
    identity = (status.st_dev, status.st_ino)
    return Found(path, _readable(name), _readable(folder), status.st_size, identity)


def _readable(name: str) -> str:
    """`name` with bytes that are no UTF-8 written out, since names go into reports."""
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
