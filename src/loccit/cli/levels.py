"""Exit codes: what the findings amount to, by the level that was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loccit.model import Critique, Verdict

NOTHING_FOUND, FOUND, COULD_NOT_RUN, NOTHING_CHECKED = 0, 1, 2, 3
INTERRUPTED = 130  # what shells expect after Ctrl-C

LEVELS = {
    "misquoted": {"misquoted"},
    "altered": {"misquoted", "altered"},
    "untraced": {"misquoted", "altered", "untraced"},
    "never": set[str](),
}


def exit_code(critique: Critique, level: str) -> int:
    """3 when nothing was checked, 1 when something is at or over `level`, else 0."""
    from loccit.reports._counts import counted

    if not counted(critique).checked:
        return NOTHING_CHECKED
    return FOUND if any(_counts(verdict, level) for verdict in critique.verdicts) else NOTHING_FOUND


def _counts(verdict: Verdict, level: str) -> bool:
    """Whether a verdict is at or over the level.

    A borrowing promised no exactness, so only its credit counts.
    """
    from loccit.model import Quotation
    from loccit.reports._counts import elsewhere

    if level == "never":
        return False
    quotation = isinstance(verdict.mention, Quotation)
    return (quotation and verdict.standing in LEVELS[level]) or elsewhere(verdict)
