"""Figures and moments made by hand from the fields of a judged pair."""

from __future__ import annotations

import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from loccit.model import Counted, Figure, Interval, Moment, Place

GOLD = Path(__file__).parent / "gold" / "relations.jsonl"


def judged() -> Iterator[dict[str, Any]]:
    """The judged pairs."""
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def interval(text: str) -> Interval:
    """An interval from how it is written: `(200000, null)`."""
    low, high = (None if end == "null" else Fraction(end) for end in text[1:-1].split(", "))
    return Interval(low, high, text[0] == "[", text[-1] == "]")


def figure(**fields: Any) -> Figure:
    """A figure from the fields of a judged pair."""
    place = Place("", 0, len(fields["text"]))
    focal = fields["focal"]
    return Figure(
        place,
        place,
        interval(fields["stated"]),
        interval(fields["named"]),
        None if focal is None else Fraction(focal),
        Fraction(fields["grain"]),
        fields["hedge"],
        unit=fields.get("unit", ""),
        counted=Counted(**fields.get("counted", {})),
        modality=fields.get("modality", "asserted"),
        holder=fields.get("holder", ""),
    )


def moment(**fields: Any) -> Moment:
    """A moment from the fields of a judged pair."""
    return Moment(Place("", 0, len(fields.pop("text"))), **fields)
