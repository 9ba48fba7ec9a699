"""How Recognizers-Text gives dates where docs/figures.md gives them otherwise."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loccit.grammars.days import Day, days_in, iso, moved, number, read_day, real_day, weekday
from loccit.model import Moment

Value = tuple[str, str]  # first day and the day behind the last; "" for an open end
AFTER = re.compile(r"(?:after|later than|greater than|past)\b", re.IGNORECASE)
EDGE = re.compile(
    r"(?:at |from )?(?:the )?(?:very )?(?:beginning|start|end|middle|close)", re.IGNORECASE
)
NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{2,4})")


@dataclass(frozen=True, slots=True)
class Said:
    """A date as the grammar says it, in the form of the data."""

    start: int
    end: int
    value: Value


def after(day: str) -> str:
    """The day behind a day; "" for none."""
    at = read_day(day)
    behind = moved(at, "day", 1) if at else None
    return iso(behind) if behind else ""


def plain(text: str, moment: Moment) -> Said | None:
    """A moment as the data gives a date; None for what it does not take for one.

    The data's ranges end before their end: a year ends on the next New Year's Day. From one
    date to another, the end is the first day of the second: `2014 to 2018` ends on
    2018-01-01, `4 to 22 May` on the 22nd.
    """
    if moment.precision in ("duration", "set", "vague", "time", "day part") and not (
        moment.precision == "duration" and moment.earliest
    ):
        return None
    start, end = moment.earliest, after(moment.latest) if moment.latest else ""
    if moment.precision == "range" and start and end and "/" in moment.edtf:
        end = first_of(moment.edtf.split("/")[1]) or end
    return Said(moment.place.start, moment.place.end, (start, end))


def first_of(edtf: str) -> str:
    """The first day of a day, month or year in EDTF; "" for others."""
    quarter = re.fullmatch(r"(\d{4})-3([3-6])", edtf)
    if quarter:
        return f"{quarter[1]}-{3 * int(quarter[2]) - 8:02d}-01"
    found = re.fullmatch(r"(\d{4})(?:-(0\d|1[0-2]))?(?:-([0-3]\d))?", edtf)
    return f"{found[1]}-{found[2] or '01'}-{found[3] or '01'}" if found else ""


def english(text: str, moment: Moment, reference: str) -> Said | None:
    """An English moment as the data gives it, by the day on which the sentence was said.

    Beside `plain`: numbers have the month first; what is before a date ends at its first
    day, what is after a month or year begins behind it; the next N units begin tomorrow and
    the last N end yesterday; N months or years ago are that day of the month or year; early
    and late are halves of a month or year, of a week Monday to Wednesday and Thursday to
    Sunday; earlier this month ends and later this month begins with the day itself or with
    its half; the 19th century begins in 1800; the nth week of a month is a whole week, which
    belongs to the month of its Thursday; and what is left of a week lacks its last day.
    """
    said = plain(text, moment)
    if not said:
        return None
    words = text[moment.place.start : moment.place.end]
    return replace(said, value=_value(said.value, moment, words, reference))


def _value(value: Value, moment: Moment, words: str, reference: str) -> Value:
    """The first day and the day behind the last, by the first convention that applies."""
    start, end = value
    rule = moment.rule
    if rule == "numbers" and moment.status == "partial":
        return _month_first(words, moment) or value
    if rule.endswith(" until"):
        return start, end if moment.part else first_of(moment.edtf.split("/")[-1]) or end
    if rule.endswith(" since"):
        return (_behind(moment) if not moment.part and AFTER.match(words) else start), end
    if rule == "units from then":
        return start, after(moment.latest)
    if moment.precision == "duration":
        return _beside(value, moment, words, reference)
    counted = rule in ("units from", "in units") and moment.basis == "document"
    if counted and moment.precision != "day":
        return _same_day(moment, reference) or value
    if rule == "earlier or later":
        half = _half(moment, start)
        earlier = moment.part == "earlier"
        return (start, min(reference, half)) if earlier else (max(reference, half), end)
    return _part_of_unit(value, moment, words)


def _beside(value: Value, moment: Moment, words: str, reference: str) -> Value:
    """The days of a duration before or behind the reference day, which is none of them."""
    start, end = value
    if words.casefold().startswith("within"):
        return reference, moment.latest
    if end == after(reference):
        return start, reference
    return (after(reference) if start == reference else start), end


def _part_of_unit(value: Value, moment: Moment, words: str) -> Value:
    """The days of a century, or of a part of a week, month or year."""
    start, end = value
    if moment.precision == "century":
        return _year_earlier(start), _year_earlier(end)
    if moment.rule == "rest":
        return start, moment.latest
    if moment.rule == "nth week" or (moment.rule == "first days" and "week" in words):
        return _whole_week(moment) or value
    stated = EDGE.match(words) and moment.basis == "stated"
    if moment.part in ("early", "mid", "late") and not stated:
        return _part(moment) or value
    return value


def _half(moment: Moment, start: str) -> str:
    """The day on which the second half of a week, month or year begins."""
    first = read_day(start)
    if not first:
        return start
    steps = {"week": moved(first, "day", 3), "month": moved(first, "day", 15)}
    found = steps.get(moment.precision, moved(first, "month", 6))
    return iso(found) if found else start


def _month_first(words: str, moment: Moment) -> Value | None:
    """The day of a date in numbers whose month stands first."""
    found = NUMBERS.search(words)
    day = real_day(int(moment.edtf[:4]), int(found[1]), int(found[2])) if found else None
    return (iso(day), after(iso(day))) if day else None


def _behind(moment: Moment) -> str:
    """The day behind the last of the day, month or year that a range begins with."""
    edtf = moment.edtf.split("/")[0].rstrip("~")
    if len(edtf) == 10:
        return edtf
    first = read_day(first_of(edtf))
    behind = moved(first, "month" if len(edtf) == 7 else "year", 1) if first else None
    return iso(behind) if behind else moment.earliest


def _same_day(moment: Moment, reference: str) -> Value | None:
    """The reference day's place in another month or year."""
    first, day = read_day(moment.earliest), read_day(reference)
    if not first or not day:
        return None
    month = first.month if moment.precision == "month" else day.month
    found = Day(first.year, month, min(day.day, days_in(first.year, month)))
    return iso(found), after(iso(found))


def _year_earlier(day: str) -> str:
    """The day a year before."""
    at = read_day(day)
    before = moved(at, "year", -1) if at else None
    return iso(before) if before else day


def _whole_week(moment: Moment) -> Value | None:
    """The nth or last week whose Thursday lies in the month or year."""
    first, last = read_day(moment.earliest), read_day(moment.latest)
    if not first or not last:
        return None
    from_end = last.day == days_in(last.year, last.month) and first.day > 14
    if from_end:
        thursday = moved(last, "day", -((weekday(last) - 3) % 7))
    else:
        thursday = moved(first, "day", (3 - weekday(first)) % 7)
    monday = moved(thursday, "day", -3) if thursday else None
    end = moved(monday, "day", (number(last) - number(first) + 1)) if monday else None
    return (iso(monday), iso(end)) if monday and end else None


def _part(moment: Moment) -> Value | None:
    """The early, middle or late part of a week, month or year."""
    first, last = read_day(moment.earliest), read_day(moment.latest)
    if not first or not last:
        return None
    if moment.precision == "week":
        begin, end = {"early": (0, 3), "mid": (1, 5), "late": (3, 7)}[moment.part]
        ends = moved(first, "day", begin), moved(first, "day", end)
        return (iso(ends[0]), iso(ends[1])) if ends[0] and ends[1] else None
    if first.year == last.year and first.month == last.month:
        start = first._replace(day={"early": 1, "mid": 10, "late": 16}[moment.part])
        behind = moved(first._replace(day=1), "month", 1)
        stop = {"early": start._replace(day=16), "mid": start._replace(day=21), "late": behind}
        end_day = stop[moment.part]
        return (iso(start), iso(end_day)) if end_day else None
    if first.year != last.year or moment.part == "mid":
        return None
    half = Day(first.year, 7, 1)
    if moment.part == "early":
        return iso(Day(first.year, 1, 1)), iso(half)
    return iso(half), iso(Day(first.year + 1, 1, 1))
