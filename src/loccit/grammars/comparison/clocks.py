"""Within a day: how two moments of one day stand by their time or their part of the day."""

from __future__ import annotations

import re
from fractions import Fraction

from loccit.grammars.comparison.readings import Finding
from loccit.model import Moment

CLOCK = re.compile(r"T(\d\d)(?::?(\d\d))?(?::?(\d\d))?")
DAY = 24 * 60 * 60
AGREE = Finding("agree", None, None)


def within_day(source: Moment, quoted: Moment) -> Finding:
    """How two moments of one day stand: one that says more than the day is narrower."""
    first, second = _clock(source), _clock(quoted)
    if first is not None and second is not None:
        gap = Fraction(abs(first - second), DAY)
        return Finding("conflict", gap, None) if gap else AGREE
    one, other = _fineness(source), _fineness(quoted)
    if one != other:
        return Finding("narrower" if other > one else "wider", None, None)
    parts = {_part(source), _part(quoted)}
    # Evening and night, dawn and morning: nobody says where one ends.
    return AGREE if len(parts) == 1 else Finding("tension", None, None)


def _clock(moment: Moment) -> int | None:
    """The second of the day; None where no time is given."""
    found = CLOCK.search(moment.edtf)
    if not found:
        return None
    hour, minute, second = (int(part or 0) for part in found.groups())
    return hour * 3600 + minute * 60 + second


def _part(moment: Moment) -> str:
    """The part of the day that is meant; "" for all of it."""
    return moment.part if moment.precision in ("day part", "time") else ""


def _fineness(moment: Moment) -> int:
    """How closely a moment is told within its day: all, part, time."""
    return 2 if _clock(moment) is not None else int(bool(_part(moment)))
