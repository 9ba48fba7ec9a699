"""How far a long run is, on standard error: nothing in the first two seconds."""

from __future__ import annotations

import sys
import threading
import time
from types import TracebackType

from loccit.cli.output import tell

QUIET = 2.0  # seconds in which nothing is shown
BAR = 0.2  # seconds between two looks of the bar
LINE = 10.0  # seconds between two lines about the same stage


class Progress:
    """Called by the library with (stage, done, total); shown by a thread beside it.

    Where processes are forked, no thread runs: what a call brings is shown at once.
    """

    def __init__(self, *, threaded: bool = True) -> None:
        self._state = ("starting", 0, 0)
        self._began = self._told = time.monotonic()
        self._told_stage = ""
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._show, daemon=True) if threaded else None

    def __enter__(self) -> Progress:
        if self._thread:
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._ended.set()
        if self._thread:
            self._thread.join()

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note of how far the run is."""
        self._state = (stage, done, total)
        if not self._thread and time.monotonic() - self._began >= QUIET:
            self._line()

    def _show(self) -> None:
        """Wait, then show a bar on a terminal and lines otherwise, until the end."""
        if self._ended.wait(QUIET):
            return
        if sys.stderr.isatty():
            self._bar()
            return
        self._line()
        while not self._ended.wait(BAR):
            self._line()

    def _bar(self) -> None:
        """A bar that follows the run and leaves nothing behind."""
        from rich.console import Console
        from rich.progress import Progress as Bars

        with Bars(console=Console(stderr=True), transient=True) as bars:
            bar = bars.add_task("", total=None)
            while not self._ended.wait(BAR):
                stage, done, total = self._state
                known = total if total > 1 else None
                bars.update(bar, description=stage, completed=done, total=known)

    def _line(self) -> None:
        """A line on a new stage, or when the last one is long ago."""
        stage, done, total = self._state
        now = time.monotonic()
        if stage != self._told_stage or now - self._told >= LINE:
            self._told_stage, self._told = stage, now
            tell(_far(stage, done, total))


def _far(stage: str, done: int, total: int) -> str:
    """How far a stage is, as a line."""
    if total > 1:
        return f"{stage}: {done:,} of {total:,}"
    return f"{stage}: {done:,}" if done else f"{stage} …"
