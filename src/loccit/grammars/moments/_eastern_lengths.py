"""Durations in Chinese and Japanese, and what leads by them: 六週間, 71年前, 毎週."""

from __future__ import annotations

from dataclasses import dataclass, replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, Unit, moved
from loccit.grammars.moments._eastern_signs import Sign
from loccit.grammars.moments._eastern_years import Context, Reading
from loccit.model import Basis

UNITS: dict[str, Unit] = {"Y": "year", "M": "month", "W": "week", "D": "day"}
COUNTED = "uydm間"
FINE = ("day", "day part", "time")
MONTHLY = (*FINE, "week", "month", "month part")
VAGUE = Stretch("", "", "", "vague")


@dataclass(frozen=True, slots=True)
class Length:
    """Counts of units: `counts` holds one number or two, none where it is not told (`X`)."""

    unit: str  # by its ISO 8601 letters: D, TH
    counts: tuple[int, ...]
    written: tuple[str, ...]
    half: bool = False


def read_lengths(signs: list[Sign]) -> list[Length]:
    """The counts of units that the signs of a duration name."""
    found: list[Length] = []
    held: list[Sign] = []
    half_before, last = False, ""
    for sign in signs:
        if sign.kind in "nN3zav" and sign.written != "元":
            held.append(sign)
        elif sign.kind == "H" and found and last in COUNTED:
            found[-1] = replace(found[-1], half=True)
        elif sign.kind == "H":
            half_before = True
        elif sign.kind in COUNTED and (held or half_before):
            unit, half = sign.value if sign.kind in "u間" else (sign.kind.upper(), False)
            found.append(_length(unit, half, held, half_before))
            held, half_before = [], False
        last = sign.kind
    return found


def _length(unit: str, half: bool, held: list[Sign], half_before: bool) -> Length:
    """One count of a unit: 三天, 两三天, 6、7週間, 半年, 数日."""
    if half_before and not held:
        return Length(unit, (0,), ("0",), True)
    counts: list[int] = []
    written: list[str] = []
    for sign in held:
        if sign.kind == "v":
            written.append(sign.value)
        else:
            counts += sign.value or ()
            written += [str(value) for value in sign.value or ()]
    return Length(unit, tuple(counts[:2]), tuple(written[:2]), half)


def iso_of(lengths: list[Length]) -> str:
    """The duration in ISO 8601; two of them as ends of a range; "" for none.

    >>> iso_of([Length("W", (6, 7), ("6", "7"))]), iso_of([Length("Y", (1,), ("1",), True)])
    ('P6W/P7W', 'P1Y6M')
    """
    if any(not length.written or (length.written[0] == "0" and not length.half)
           for length in lengths):  # fmt: skip
        return ""
    ends = max((len(length.written) for length in lengths), default=0)
    return "/".join(_iso([(one, one.written[min(at, len(one.written) - 1)]) for one in lengths])
                    for at in range(ends))  # fmt: skip


def _iso(counted: list[tuple[Length, str]]) -> str:
    """One duration in ISO 8601."""
    days, times = "", ""
    for length, count in counted:
        letters = length.unit[-1]
        text = f"{count}{letters}"
        if length.half:
            text = _with_half(length.unit, count)
        if length.unit[0] == "T":
            times += text
        elif "T" in text:
            before, _, behind = text.partition("T")
            days, times = days + before, times + behind
        else:
            days += text
    return f"P{days}T{times}" if times else f"P{days}"


def _with_half(unit: str, count: str) -> str:
    """A count and a half: of a year by months, of a day by hours, of others as a fraction."""
    whole = "" if count == "0" else f"{count}{unit[-1]}"
    if unit == "Y":
        return f"{whole}6M"
    if unit == "D":
        return f"{whole}T12H"
    if unit == "TH":
        return f"{whole}30M"
    return f"{count}.5{unit[-1]}"


def is_plain(lengths: list[Length]) -> bool:
    """Whether one can reckon by these: whole numbers of days, weeks, months or years."""
    return bool(lengths) and all(
        length.unit in UNITS and len(length.counts) == len(length.written) >= 1 and not length.half
        for length in lengths
    )


def away(lengths: list[Length], context: Context, sign: int) -> Reading:
    """The moment so long before (-1) the document's date, or after (1) the moment before."""
    earlier = sign > 0 and context.anchor is not None
    basis: Basis = "earlier" if earlier else "document"
    base = context.anchor if earlier else context.dated
    unit = UNITS.get(lengths[-1].unit) if lengths else None
    empty = Reading(VAGUE, basis, "unresolved")
    if not base or not is_plain(lengths) or not _known_to(base, lengths):
        return empty
    start = base.last
    ends = [day for at in (0, 1) if start and (day := _moved(start, lengths, sign, at))]
    if len(ends) < 2 or not unit:
        return empty
    first, last = sorted(ends)
    stretch = calendar.unit_at(first, unit)
    if first != last:
        behind = calendar.unit_at(last, unit)
        stretch = calendar.span(stretch, behind) if stretch and behind else None
    return Reading(stretch, basis, "resolved") if stretch else empty


def _known_to(base: Stretch, lengths: list[Length]) -> bool:
    """Whether a moment is known as finely as what is reckoned from it."""
    units = {length.unit for length in lengths}
    if units & {"D", "W"}:
        return base.precision in FINE
    return base.precision in MONTHLY if "M" in units else True


def _moved(start: Day, lengths: list[Length], sign: int, at: int) -> Day | None:
    """The day so far from the start, by the first of each count's numbers or the second."""
    day: Day | None = start
    for length in lengths:
        count = length.counts[min(at, len(length.counts) - 1)]
        day = moved(day, UNITS[length.unit], sign * count) if day else None
    return day


def lately(lengths: list[Length], context: Context, sign: int) -> Reading:
    """The time up to the document's date (-1), or from the day behind it on (1)."""
    edtf = iso_of(lengths)
    unknown = Reading(Stretch(edtf, "", "", "duration"), "document", "unresolved")
    today = context.dated.first if context.dated and context.dated.precision == "day" else None
    if not today or not is_plain(lengths) or any(len(one.counts) > 1 for one in lengths):
        return unknown
    edge = _moved(today, lengths, sign, 0)
    tomorrow = moved(today, "day", 1)
    if not edge or not tomorrow:
        return unknown
    stretch = calendar.between(edge, today) if sign < 0 else calendar.between(tomorrow, edge)
    return Reading(stretch, "document", "resolved")


def read_set(signs: list[Sign]) -> str:
    """A recurring time in ISO 8601: 毎週 is R/P1W, 每两年 R/P2Y."""
    every, *rest = signs
    count = 2 if every.value == "隔" else 1
    if rest and rest[0].kind in "n" and rest[0].value:
        count, rest = rest[0].value[0], rest[1:]
    sign = rest[0] if rest else every
    letter = {"y": "Y", "m": "M", "d": "D", "w": "W", "t": "D", "P": "Y", "J": "Y", "s": "Y",
              "D": "D"}.get(sign.kind, "")  # fmt: skip
    if sign.kind == "u":
        letter = sign.value[0]
    clock = "T" if letter[:1] == "T" else ""
    return f"R/P{clock}{count}{letter[-1:]}"
