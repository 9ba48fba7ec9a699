"""Loccit shows where an account's quotations and borrowings come from, and whether they hold.

    examine(accounts, sources) -> Critique; report(critique, "html") -> str

Names are imported when they are first used, so that a command pays only for what it needs.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from loccit.corpus import Corpus as Corpus
    from loccit.crediting import attribute as attribute
    from loccit.faults import judge as judge
    from loccit.finders import find as find
    from loccit.model import Attribution as Attribution
    from loccit.model import Borrowing as Borrowing
    from loccit.model import Credit as Credit
    from loccit.model import Critique as Critique
    from loccit.model import Document as Document
    from loccit.model import Figure as Figure
    from loccit.model import Match as Match
    from loccit.model import Moment as Moment
    from loccit.model import Note as Note
    from loccit.model import Place as Place
    from loccit.model import Quotation as Quotation
    from loccit.model import Trace as Trace
    from loccit.model import Verdict as Verdict
    from loccit.pipeline import examine as examine
    from loccit.pipeline import search as search
    from loccit.pipeline import state as state
    from loccit.readers import read as read
    from loccit.reports import report as report
    from loccit.tracing import trace as trace
    from loccit.weighing import weigh as weigh

__version__ = "0.1.0"

_HOMES = {
    "examine": "pipeline",
    "search": "pipeline",
    "state": "pipeline",
    "report": "reports",
    "read": "readers",
    "find": "finders",
    "attribute": "crediting",
    "trace": "tracing",
    "judge": "faults",
    "weigh": "weighing",
    "Corpus": "corpus",
    **dict.fromkeys(
        (
            "Attribution",
            "Borrowing",
            "Credit",
            "Critique",
            "Document",
            "Figure",
            "Match",
            "Moment",
            "Note",
            "Place",
            "Quotation",
            "Trace",
            "Verdict",
        ),
        "model",
    ),
}

__all__ = ["__version__", *_HOMES]


def __getattr__(name: str) -> Any:
    """The public name, from the module it lives in."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Every public name, imported yet or not."""
    return sorted({*globals(), *__all__})
