"""Two moments: how the quoted one stands to the source's, in days."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from loccit.grammars.comparison.clocks import within_day
from loccit.grammars.comparison.dates import fitting, known, unknown_parts
from loccit.grammars.comparison.durations import Length, gap_unit, read_duration
from loccit.grammars.comparison.readings import Finding, Reading, relate, resized
from loccit.model import Moment, Relation, RelationKind

Sort = Literal["date", "duration", "set", ""]
NEARNESS: tuple[RelationKind, ...] = (
    "agree", "rounding", "narrower", "wider", "overlap", "bound only", "touch",
)  # fmt: skip


def compare_moments(source: Moment, quoted: Moment) -> Relation:
    """How the quoted moment stands to the source's; the gap of a conflict is in days.

    The gap of durations in months is in the source's unit, months or years. What lacks its
    year is compared as far as it goes, and `slots` name what only one of the two gives.
    """
    sorts = _sort(source), _sort(quoted)
    if "" in sorts:
        return Relation(source, quoted, "not comparable", ("date",))
    if sorts[0] != sorts[1]:
        return Relation(source, quoted, "not comparable", ("precision",))
    if sorts[0] == "date":
        return _dates(source, quoted)
    return _durations(source, quoted)


def _sort(moment: Moment) -> Sort:
    """Whether a moment lies in the calendar, lasts, or recurs; "" when nothing is known of it."""
    if moment.edtf.startswith("P") or moment.edtf.startswith("../P"):
        return "duration"
    if moment.edtf.startswith("R"):
        return "set"
    if moment.precision == "vague" or moment.status == "unresolved":
        return ""
    return "date"


def _durations(source: Moment, quoted: Moment) -> Relation:
    """How two durations stand, or the periods of two sets."""
    if source.edtf == quoted.edtf:
        return Relation(source, quoted, "agree", orders=0.0)
    first, second = _length(source), _length(quoted)
    if not first or not second or first.measure != second.measure:
        slot = "unit" if first and second else "date"
        return Relation(source, quoted, "not comparable", (slot,))
    times = 1 / gap_unit(first)
    found = relate(resized(first.reading, times), resized(second.reading, times))
    return Relation(source, quoted, found.kind, (), found.gap, found.orders)


def _length(moment: Moment) -> Length | None:
    """The duration of a moment, the period of a set."""
    edtf = moment.edtf
    return read_duration(edtf.partition("/")[2] if edtf.startswith("R") else edtf)


def _dates(source: Moment, quoted: Moment) -> Relation:
    """How two dates stand, as far as both say."""
    lacking = unknown_parts(source), unknown_parts(quoted)
    found = _by_days(source, quoted, bool(lacking[0]), bool(lacking[1]))
    if not found:
        return Relation(source, quoted, "not comparable", ("date",))
    slots = tuple(p for p in ("year", "month") if (p in lacking[0]) != (p in lacking[1]))
    if found.kind == "agree":
        found = within_day(source, quoted)
    return Relation(source, quoted, found.kind, slots, found.gap)


def _by_days(source: Moment, quoted: Moment, first: bool, second: bool) -> Finding | None:
    """How two dates stand; for those that lack a part, of all they can mean the nearest."""
    pairs = _pairs(source, quoted, first, second)
    return min((relate(*pair) for pair in pairs), key=_farness, default=None)


def _pairs(
    source: Moment, quoted: Moment, first: bool, second: bool
) -> Iterator[tuple[Reading, Reading]]:
    """What both can mean; the one that lacks most is filled in beside the other."""
    if second and (not first or len(unknown_parts(quoted)) >= len(unknown_parts(source))):
        for one in fitting(source, None) if first else known(source):
            yield from ((one, other) for other in fitting(quoted, one))
    else:
        for other in fitting(quoted, None) if second else known(quoted):
            yield from (
                (one, other) for one in (fitting(source, other) if first else known(source))
            )


def _farness(found: Finding) -> tuple[int, Fraction]:
    """How far apart two dates are: first those that have a day in common."""
    near = NEARNESS.index(found.kind) if found.kind in NEARNESS else len(NEARNESS)
    return near, found.gap or Fraction(0)
