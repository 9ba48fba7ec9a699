"""What reading a Chinese or Japanese text goes by: its signs in a line, shapes, what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loccit.grammars.moments._eastern_signs import Sign
from loccit.grammars.moments._eastern_tense import Ahead
from loccit.grammars.moments._eastern_years import MONTHLY, Context, Reading, known_year

FIRM = ("time", "day part", "day", "week", "month part", "month", "season", "quarter", "half",
        "year part", "year")  # fmt: skip
OF_ANOTHER = "の的"  # what stands before these tells which: 陥落時の12月12日


@dataclass(frozen=True, slots=True)
class Line:
    """A folded text, its signs, and the letters of their kinds."""

    text: str
    signs: list[Sign]
    kinds: str
    ahead: Ahead
    lasting: re.Pattern[str]  # right before a count of days
    lasting_behind: re.Pattern[str]  # right behind it

    def before(self, at: int) -> str:
        """The character that stands before a sign."""
        start = self.signs[at].start
        return self.text[start - 1 : start]

    def looks_ahead(self, begin: int, end: int) -> bool:
        """Whether the clause of these signs is about the future."""
        return self.ahead.told(self.text, self.signs[begin].start, self.signs[end - 1].end)


@dataclass(frozen=True, slots=True)
class Item:
    """A shape in the signs: its name, and which signs it holds."""

    rule: str
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """What some signs are read as, and what a later date may lean on."""

    reading: Reading
    rule: str
    begin: int
    end: int
    context: Context


def leaning(context: Context, reading: Reading) -> Context:
    """What later dates may lean on once this one is read."""
    stretch = reading.stretch
    firm = stretch.precision in FIRM and bool(stretch.earliest or stretch.latest)
    era = context.era
    if reading.era:
        era = None if reading.era.back else reading.era
    elif reading.basis == "stated" and reading.status == "resolved" and firm:
        era = None  # years are now told by our own calendar
    if not firm:
        lost = context.lost or (reading.status == "partial" and stretch.edtf.startswith("X"))
        return replace(context, era=era, lost=lost)
    if stretch.precision in MONTHLY:
        return Context(stretch, era, context.dated, False, stretch)
    same = known_year(stretch) == known_year(context.month)
    return Context(stretch, era, context.dated, False, context.month if same else None)
