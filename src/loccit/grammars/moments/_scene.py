"""What a moment is read by: the document's date, the moments before it, the tense."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, Unit
from loccit.grammars.moments._patterns import compiled
from loccit.model import Basis, Precision, Resolved

FINE: tuple[Precision, ...] = ("time", "day part", "day")
ENDED = re.compile(r"\w{2}[.!?][\"'\u201d]*\s+\S|\n\s*\n\s*\S")
BLANK = re.compile(r"\n\s*\n")
OPENING = 1000  # characters: what stands behind so many is in no opening sentence
COARSENESS: dict[str, int] = {"day": 0, "week": 1, "month": 2, "quarter": 3, "season": 3}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a time expression means, by what, and how surely."""

    what: Stretch
    basis: Basis = "stated"
    status: Resolved = "resolved"
    part: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands around a time expression, and helps to read it."""

    text: str
    document: Stretch | None = None  # when the text was written
    news: bool = True  # whether the text tells of the days about its own date
    earlier: Stretch | None = None  # the dated moment before it
    dated: Stretch | None = None  # the last full date that the text states
    told: int = -1  # where that ends
    years: tuple[int, ...] = ()  # stated in this paragraph, in order
    ended: int = -1  # where the dated moment before it ends
    following: Stretch | None = None  # the second end of a range whose first end is read
    preceding: Stretch | None = None  # the first end of a range whose second end is read

    @property
    def today(self) -> Day | None:
        """The day of the document; None when only its month or year is known."""
        return self.document.first if self.document and self.document.precision == "day" else None

    @property
    def story(self) -> Stretch | None:
        """The moment that the text tells of: the last, or a date before an older year beside it."""
        last, date = self.earlier, self.dated
        if not last or not date or not last.first or not date.first:
            return last
        aside = last.precision == "year" and last.first.year < date.first.year
        return date if aside and not self.news else last

    def parted(self, start: int) -> bool:
        """Whether the dated moment before stands in another paragraph."""
        return bool(BLANK.search(self.text, self.ended, start)) if self.ended >= 0 else False

    def opens(self, start: int) -> bool:
        """Whether no sentence stands before: the document's date alone can be meant."""
        return start < OPENING and not ENDED.search(self.text, 0, start)

    def now(self, unit: Unit) -> Day | None:
        """A day in the document's day, month, ...; None when not known as closely as that."""
        if not self.document:
            return None
        known = COARSENESS.get(self.document.precision, 9)
        return self.document.first if known <= COARSENESS.get(unit, 9) else None


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of time expression: what it looks like, and how a match of it is read."""

    name: str
    form: str
    read: Callable[[re.Match[str], Scene], Meaning | None]

    def match(self, text: str, start: int) -> re.Match[str] | None:
        """The form as it stands at a place, in letters of any size; None where it does not."""
        return compiled(self.form).match(text, start)


def stated(what: Stretch | None, part: str = "") -> Meaning | None:
    """A meaning that the words alone give; None for nothing."""
    return Meaning(what, part=part) if what else None


def by_document(what: Stretch | None, part: str = "") -> Meaning | None:
    """A meaning by the document's date; None for nothing."""
    return Meaning(what, "document", part=part) if what else None


def by_earlier(what: Stretch | None, part: str = "") -> Meaning | None:
    """A meaning by the moment before; None for nothing."""
    return Meaning(what, "earlier", part=part) if what else None


def unknown(
    precision: Precision, basis: Basis = "document", part: str = "", edtf: str = ""
) -> Meaning:
    """The meaning of an expression that is relative to what is not known."""
    return Meaning(Stretch(edtf, "", "", precision), basis, "unresolved", part)


def partly(what: Stretch | None, part: str = "") -> Meaning | None:
    """A meaning of which some is open: a day without its year; None for nothing."""
    return Meaning(what, "stated", "partial", part) if what else None


def at(day: Day | None, unit: Unit) -> Stretch | None:
    """The unit that holds the day; None where no day is known."""
    return calendar.unit_at(day, unit) if day else None
