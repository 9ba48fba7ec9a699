"""Centuries and decades in Chinese and Japanese: 19世紀末, 20世纪30年代, 三十年代初."""

from __future__ import annotations

from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Portion, Stretch
from loccit.grammars.days import real_day
from loccit.grammars.eras import Era
from loccit.grammars.moments._eastern_parts import Parts
from loccit.grammars.moments._eastern_years import (
    CENTURY,
    Context,
    Reading,
    known_year,
    nearest,
)
from loccit.model import Basis, Resolved

DECADE = 10
PORTIONS: dict[str, Portion] = {"early": "early", "mid": "mid", "late": "late"}


def read_age(parts: Parts, context: Context) -> Reading | None:
    """A century, a decade, or a part of one; None where there is none such."""
    whole = _century(parts, context) if _has_century(parts) else _decade(parts, context)
    if not whole or whole.status != "resolved":
        return whole
    stretch: Stretch | None = whole.stretch
    if stretch and parts.portion:
        stretch = calendar.portion(stretch, PORTIONS[parts.portion])
    if stretch and parts.half:
        stretch = _half(stretch, parts.half)
    return replace(whole, stretch=stretch) if stretch else None


def _has_century(parts: Parts) -> bool:
    """Whether a century is named, by number or from here."""
    return parts.century is not None or parts.century_step is not None


def _century(parts: Parts, context: Context) -> Reading | None:
    """A century, or a decade of one."""
    nth, basis = parts.century, "stated"
    if parts.century_step:
        year = known_year(context.base(parts.century_step.by))
        if year is None:
            return Reading(Stretch("", "", "", "century"), "document", "unresolved")
        nth, basis = (year - 1) // CENTURY + 1 + parts.century_step.count, "document"
    known: Basis = "document" if basis == "document" else "stated"
    if parts.decade is not None:
        if parts.decade % DECADE or not 0 <= parts.decade < CENTURY or not nth or nth < 1:
            return None
        decade = calendar.decade((nth - 1) * CENTURY + parts.decade)
        return Reading(decade, known, "resolved") if decade else None
    stretch = calendar.century(nth or 0, parts.before_christ)
    return Reading(stretch, known, "resolved") if stretch else None


def _decade(parts: Parts, context: Context) -> Reading | None:
    """A decade: with its century, or in the one that lies nearest."""
    decade = parts.decade or 0
    if decade % DECADE:
        return None
    if parts.era:
        return _of_era(parts.era, decade)
    if decade >= CENTURY:
        stretch = calendar.decade(decade)
        return Reading(stretch, "stated", "resolved") if stretch else None
    found = nearest(decade, CENTURY, context)
    if found is None or (context.era and context.era.has(decade)):  # it may be of the era
        return Reading(Stretch(f"XX{decade // DECADE}X", "", "", "decade"), "stated", "partial")
    stretch = calendar.decade(found)
    basis: Basis = "earlier" if known_year(context.anchor) is not None else "document"
    return Reading(stretch, basis, "resolved") if stretch else None


def _of_era(era: Era, decade: int) -> Reading | None:
    """Ten years of an era: 昭和十年代."""
    first, last = calendar.year(era.year(decade)), calendar.year(era.year(decade + DECADE - 1))
    stretch = calendar.span(first, last) if first and last and decade else None
    if not stretch:
        return None
    status: Resolved = "resolved" if era.has(decade) else "partial"
    return Reading(replace(stretch, precision="decade"), "era", status, era)


def read_reign(era: Era, part: str) -> Reading | None:
    """A reign as a whole; of its early or late years only that they lie in it."""
    first = calendar.year(era.first)
    last = calendar.year(era.last) if era.last else None
    if not first or era.back:
        return None
    stretch = calendar.span(first, last) if last else calendar.since(first)
    status: Resolved = "partial" if part else "resolved"
    return Reading(stretch, "era", status, part=part) if stretch else None


def _half(stretch: Stretch, half: int) -> Stretch | None:
    """The first or second half of a century or decade."""
    first, last = stretch.first, stretch.last
    if not first or not last:
        return None
    middle = (first.year + last.year) // 2
    begin, end = (first.year, middle) if half == 1 else (middle + 1, last.year)
    start, close = real_day(begin, 1, 1), real_day(end, 12, 31)
    ends = calendar.year(begin), calendar.year(end)
    if not (start and close and ends[0] and ends[1]):
        return None
    edtf = f"{ends[0].edtf}/{ends[1].edtf}"
    return calendar.stretch(edtf, start, close, "year part")
