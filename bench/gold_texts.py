"""Our own gold of figures and moments, as tests/gold/README.md describes it: its texts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from loccit.model import Interval

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "gold"
LANGUAGES = ("en", "zh", "ja")
HALVES = ("first", "second")


@dataclass(frozen=True, slots=True)
class Span:
    """Characters [start, end) of a text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class GoldFigure:
    """What a figure's words entail."""

    span: Span
    stated: Interval
    focal: Fraction | None
    hedge: str


@dataclass(frozen=True, slots=True)
class GoldMoment:
    """What a moment's words mean; "" for a day that is open or not known."""

    span: Span
    edtf: str
    earliest: str
    latest: str
    status: str


@dataclass(frozen=True, slots=True)
class GoldText:
    """A text with all its figures and moments, and the spans that may be read either way."""

    id: str
    half: str
    language: str
    text: str
    dated: str
    figures: tuple[GoldFigure, ...]
    moments: tuple[GoldMoment, ...]
    open_figures: tuple[Span, ...] = ()
    open_moments: tuple[Span, ...] = ()


def gold_texts(folder: Path = FOLDER) -> Iterator[GoldText]:
    """Every text of the gold in `folder`, language by language."""
    for language in LANGUAGES:
        with (folder / f"figures_{language}.jsonl").open(encoding="utf-8") as lines:
            yield from (gold_text(json.loads(line), language) for line in lines)


def gold_text(line: dict[str, Any], language: str) -> GoldText:
    """The text that one line of the gold holds."""
    text = line["text"]
    return GoldText(
        line["id"],
        line["half"],
        language,
        text,
        line["dated"] or "",
        tuple(_figure(text, entry) for entry in line["figures"]),
        tuple(_moment(text, entry) for entry in line["moments"]),
        tuple(located(text, entry) for entry in line.get("open_figures", ())),
        tuple(located(text, entry) for entry in line.get("open_moments", ())),
    )


def located(text: str, entry: dict[str, Any]) -> Span:
    """Where the entry's words stand; ValueError when they are not there."""
    start = -1
    for _ in range(entry.get("nth", 1)):
        start = text.index(entry["text"], start + 1)
    return Span(start, start + len(entry["text"]))


def _figure(text: str, entry: dict[str, Any]) -> GoldFigure:
    stated = Interval(
        _number(entry["low"]), _number(entry["high"]), entry["low_closed"], entry["high_closed"]
    )
    return GoldFigure(located(text, entry), stated, _number(entry["focal"]), entry["hedge"])


def _number(written: str | None) -> Fraction | None:
    return None if written is None else Fraction(written)


def _moment(text: str, entry: dict[str, Any]) -> GoldMoment:
    days = entry["earliest"] or "", entry["latest"] or ""
    return GoldMoment(located(text, entry), entry["edtf"], *days, entry["status"])
