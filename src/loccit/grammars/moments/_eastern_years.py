"""The year of a date: as told, by an era, by an earlier moment or by the document's date."""

from __future__ import annotations

from dataclasses import dataclass

from loccit.grammars.calendar import Stretch
from loccit.grammars.eras import Era
from loccit.grammars.moments._eastern_parts import Parts
from loccit.model import Basis, Precision, Resolved

CENTURY = 100
MONTHLY = ("month", "month part", "day", "day part", "time", "week")
AHEAD = 10  # years: a text hardly looks farther ahead of its own date
YET_TO_COME = 2035  # without any date a year of two digits is not taken to be so late


@dataclass(frozen=True, slots=True)
class Context:
    """What a date may lean on: the moment before it, the era last named, the document's date."""

    anchor: Stretch | None = None
    era: Era | None = None
    dated: Stretch | None = None
    lost: bool = False  # a date before it has a year that is not told: none is lent
    month: Stretch | None = None  # the last moment that lay in one month of the anchor's year
    end: int = -1  # where the moment before it ends, if it is resolved

    def base(self, by: str) -> Stretch | None:
        """The moment a relative word starts from."""
        return self.dated if by == "document" else self.anchor


@dataclass(frozen=True, slots=True)
class Told:
    """A year, and how it is known; None where it is not."""

    year: int | None
    basis: Basis
    status: Resolved
    era: Era | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a date is read as: a stretch, and how it is known."""

    stretch: Stretch
    basis: Basis
    status: Resolved
    era: Era | None = None
    part: str = ""


def known_year(stretch: Stretch | None) -> int | None:
    """The year in which a stretch lies, for a longer one that in which it ends."""
    if not stretch:
        return None
    ends = (stretch.first, stretch.last)  # a winter is of the year in which it begins
    last = ends[0] if stretch.precision == "season" else ends[1] or ends[0]
    return last.year if last else None


def year_of(parts: Parts, context: Context) -> Told:
    """The year of a date, and by what it is known."""
    if parts.year is not None:
        return _stated(parts, context)
    if parts.year_step:
        step = parts.year_step
        base = context.base(step.by)
        at = known_year(base)
        basis: Basis = "document" if step.by == "document" else "earlier"
        if at is None:
            return Told(None, basis, "unresolved")
        return Told(at + step.count, basis, "resolved")
    return lent_year(context)


def lent_year(context: Context) -> Told:
    """The year of the moment before, or else of the document."""
    if context.lost:
        return Told(None, "stated", "partial")
    earlier = known_year(context.anchor)
    if earlier is not None:
        return Told(earlier, "earlier", "resolved")
    dated = known_year(context.dated)
    if dated is not None:
        return Told(dated, "document", "resolved")
    return Told(None, "stated", "partial")


def _stated(parts: Parts, context: Context) -> Told:
    """The year that the words name."""
    year = parts.year or 0
    if parts.era:
        if not year and not parts.era.back:
            return Told(None, "era", "unresolved", parts.era)
        status: Resolved = "resolved" if parts.era.has(year) else "partial"
        return Told(parts.era.year(year), "era", status, parts.era)
    if parts.before_christ:
        return Told(1 - year, "stated", "resolved")
    if not parts.short:
        return Told(year, "stated", "resolved", _by_aside(parts))
    if context.era and context.era.has(year):
        return Told(context.era.year(year), "earlier", "resolved", context.era)
    if parts.reign or context.era:  # 二十六年, of a reign that is not told
        return Told(None, "era", "partial")
    return _of_century(year, context)


def _by_aside(parts: Parts) -> Era | None:
    """The era that brackets name for the same year: 1937年（昭和12年）."""
    if not parts.aside or parts.aside[0].year(parts.aside[1]) != parts.year:
        return None
    return parts.aside[0]


def _of_century(year: int, context: Context) -> Told:
    """A year of two digits, in the century that lies nearest."""
    found = nearest(year, CENTURY, context)
    if found is None or found != (nearest(year, CENTURY, Context(dated=context.dated)) or found):
        return Told(None, "stated", "partial")
    return Told(found, "earlier" if context.anchor else "document", "resolved")


def nearest(year: int, cycle: int, context: Context) -> int | None:
    """The year that ends in these digits nearest to the moment before; None without one."""
    anchor, dated = known_year(context.anchor), known_year(context.dated)
    near = anchor if anchor is not None else dated
    if near is None:
        return None
    found = near - (near - year + cycle // 2) % cycle + cycle // 2
    limit = dated + AHEAD if dated is not None else max(YET_TO_COME, near + AHEAD)
    return found if found <= limit else found - cycle


def lacks_century(parts: Parts, year: int, told: Told) -> Stretch:
    """A date in a year of two digits whose century is not known: `XX37-12-13`."""
    signs = ["XXXX" if told.basis == "era" else f"XX{year % CENTURY:02d}"]
    if parts.month and not parts.moon:
        signs.append(f"{parts.month:02d}")
        if parts.day:
            signs.append(f"{parts.day:02d}")
    finest: tuple[Precision, ...] = ("year", "month", "day")
    return Stretch("-".join(signs), "", "", finest[len(signs) - 1])
