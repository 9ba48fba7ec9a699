"""English dates that name their day or month: `13 December 1937`, `December 13-15`, `12/1937`."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._nearby import (
    BEHIND_NTH,
    Match,
    is_month,
    word_before,
    word_behind,
)
from loccit.grammars.moments._patterns import (
    DASH,
    DAY,
    MAYBE,
    MONTH,
    NTH_DAY,
    PLACE_OF_ERA,
    WEEKDAY,
    YEAR,
    S,
    day_of,
    month_of,
    year_of,
)
from loccit.grammars.moments._scene import Meaning, Rule, Scene, partly, stated
from loccit.grammars.moments._yearless import in_year, nth_day, yearless
from loccit.lexicon.english_times import (
    BEFORE_MONTHS,
)

# Before 22/4 these make it a day, and no fraction.
BEFORE_NUMBERS = frozenset("on since until till from before after by dated back this next".split())
SOON = 15  # years that one in a date of numbers alone may, as of a plan
AHEAD = 10  # years that a year of two digits may lie behind the document
BEFORE_NTH = frozenset("on until till by since from for".split())  # "on the third" is a day


def signed(year: int | None, era: str | None) -> int | None:
    """The astronomical year: 44 BC is -43."""
    if year is None:
        return None
    if era and era.casefold().startswith("b"):
        return 1 - year if year else None
    return year


def _day_month(match: Match, scene: Scene) -> Meaning | None:
    """A day with its month, with or without a year."""
    day, month = day_of(match["day"]), month_of(match["month"])
    if match["year"]:
        year = signed(full_year(match["year"], scene), match["era"])
        if year is None:
            return None
        return stated(calendar.day(year, month, day)) or partly(calendar.month(year, month))
    if not _is_month_with_day(match, scene.text):
        return None
    return yearless(scene, month, day, match.start(), match.end())


def _is_month_with_day(match: Match, text: str) -> bool:
    """Whether `may 20` is a date: in small letters a verb, unless the day is an ordinal."""
    name = match["month"].rstrip(".")
    if name in ("may", "march", "mar", "sep", "dec") and not match["day"][-1].isalpha():
        return match.start("day") < match.start("month") or word_before(text, match.start()) in (
            BEFORE_MONTHS
        )
    return True


def full_year(words: str, scene: Scene) -> int | None:
    """The year that is written; one of two digits in the century that is meant, if it is sure.

    That is the century of the moment before in an old account, else the one in which the year
    lies before the document's date or little behind it; without a date '37 is 1937, '05 none.
    """
    if not re.fullmatch(r"['\u2019]?\d\d", words):
        return year_of(words)
    year = int(words[-2:])
    before = scene.earlier.first if scene.earlier and not scene.news else None
    if before:
        return year + before.year // 100 * 100
    if scene.document and scene.document.first:
        return year + (scene.document.first.year + AHEAD - year) // 100 * 100
    return 1900 + year if year >= 30 else None


def short_year(year: int, scene: Scene) -> int | None:
    """The year of two digits as it is meant beside the document's date; None without one."""
    if not scene.document or not scene.document.first:
        return None
    return year + (scene.document.first.year + SOON - year) // 100 * 100


def _numbers(match: Match, scene: Scene) -> Meaning | None:
    """A date in numbers: 13/12/1937 where only one order is possible, else its year alone."""
    first, second, year = int(match["a"]), int(match["b"]), int(match["c"])
    if len(match["c"]) == 2:
        near = short_year(year, scene)
        if near is None:
            return None
        year = near
    readings = {
        found.edtf: found
        for day, month in ((first, second), (second, first))
        if (found := calendar.day(year, month, day))
    }
    if len(readings) == 1:
        return stated(next(iter(readings.values())))
    return partly(calendar.year(year)) if readings else None


def _month_number(match: Match, scene: Scene) -> Meaning | None:
    """A month of a year in numbers: 12/1937, 1937/12."""
    year, month = match["year"] or match["before"], match["month"] or match["after"]
    if match["before"] and int(month) > int(year[2:]):
        return None  # 1908-10 may be three years
    return stated(calendar.month(int(year), int(month)))


def _day_number(match: Match, scene: Scene) -> Meaning | None:
    """A day and a month in numbers, where only one order is possible: on 22/4."""
    if word_before(scene.text, match.start()) not in BEFORE_NUMBERS:
        return None
    pairs = {(int(match["a"]), int(match["b"])), (int(match["b"]), int(match["a"]))}
    readings = [pair for pair in sorted(pairs) if calendar.day(2000, *pair)]
    if len(readings) != 1:
        return None
    return yearless(scene, *readings[0], match.start(), match.end())


def _iso(match: Match, scene: Scene) -> Meaning | None:
    """A date with its year first: 1937-12-13."""
    return stated(calendar.day(int(match["c"]), int(match["b"]), int(match["a"])))


def _month_year(match: Match, scene: Scene) -> Meaning | None:
    """A month of a year."""
    year = signed(full_year(match["year"], scene), match["era"])
    return stated(calendar.month(year, month_of(match["month"]))) if year is not None else None


def _month(match: Match, scene: Scene) -> Meaning | None:
    """A month without its year; None where the word is a name or a verb."""
    if not is_month(match["month"], scene.text, match.start(), match.end()):
        return None
    return yearless(scene, month_of(match["month"]), None, match.start(), match.end())


def _days(match: Match, scene: Scene) -> Meaning | None:
    """Days of one month: 13–15 December 1937."""
    first, last = day_of(match["day"]), day_of(match["last"])
    if not 0 < first < last:
        return None
    words = match[0].casefold()
    if last > first + 1 and " and " in words and "between" not in words:
        return None  # two days, and not those between them
    month = month_of(match["month"])
    if match["year"]:
        year = signed(full_year(match["year"], scene), match["era"])
        ends = [in_year(month, at, year) for at in (first, last)] if year is not None else []
        return stated(calendar.span(ends[0], ends[1])) if ends and ends[0] and ends[1] else None
    end = yearless(scene, month, last, match.start(), match.end())
    if not end:
        return None
    if not end.what.last:
        edtf = f"XXXX-{month:02d}-{first:02d}/XXXX-{month:02d}-{last:02d}"
        return replace(end, what=Stretch(edtf, "", "", "range"))
    begin = in_year(month, first, end.what.last.year)
    whole = calendar.span(begin, end.what) if begin else None
    return replace(end, what=whole) if whole else None


def _nth(match: Match, scene: Scene) -> Meaning | None:
    """A day of the month without its month: on the 17th."""
    behind = word_behind(scene.text, match.end())
    if behind and behind not in BEHIND_NTH:
        return None
    sure = match["day"][0].isdigit() and not match["day"].isdigit()  # the 17th
    if not sure and word_before(scene.text, match.start()) not in BEFORE_NTH:
        return None
    found = nth_day(scene, day_of(match["day"]), match.start(), match.end())
    in_words = match["day"][0].isalpha()
    if in_words and found and found.what.edtf.startswith("XXXX-XX"):
        return None  # on the second count: of a month only where one was named
    return found


COMMA = rf"(?:{MAYBE},)?{MAYBE}"
OF_SHORT = r"(?<=of\s)\d\d(?![\w]|[.,:]\d)"  # the April of 87
DAY_YEAR = (
    rf"(?:(?:{COMMA}(?:{S}?of{S})?|{S}in{S}|[-/])(?P<year>{YEAR}|{OF_SHORT})"
    rf"(?P<era>{PLACE_OF_ERA})?)?"
)
BEFORE_DAY = rf"(?:{WEEKDAY}{COMMA}(?:the{S})?)?"
MONTH_GROUP = rf"(?P<month>{MONTH})"
TO = rf"{MAYBE}(?:{DASH}|/|\b(?:to|through|thru|until|till|and)\b){MAYBE}(?:the{S})?"
RULES = (
    Rule(
        "days month year",
        (
            rf"(?:(?:from|between){S})?(?:the{S})?(?P<day>{DAY}|\d\d?(?=/)){TO}(?P<last>{DAY})"
            rf"{MAYBE}(?:of{S})?{MONTH_GROUP}{DAY_YEAR}"
        ),
        _days,
    ),
    Rule(
        "month days year",
        (
            rf"{MONTH_GROUP}{MAYBE}(?:(?:from|between){S})?(?:the{S})?(?P<day>{DAY}){TO}"
            rf"(?P<last>{DAY}){DAY_YEAR}"
        ),
        _days,
    ),
    Rule(
        "day month year",
        (
            rf"{BEFORE_DAY}(?:the{S})?(?P<day>{DAY})(?:{MAYBE}{DASH})?{MAYBE}(?:(?:day{S})?of{S})?"
            rf"{MONTH_GROUP}(?:{DASH}(?=\d{{4}}))?{DAY_YEAR}"
        ),
        _day_month,
    ),
    Rule(
        "month day year",
        rf"{BEFORE_DAY}{MONTH_GROUP}[ \t\n/-]{{0,3}}(?:the{S})?(?P<day>{DAY}){DAY_YEAR}",
        _day_month,
    ),
    Rule(
        "numbers",
        (
            rf"{BEFORE_DAY}(?P<a>\d{{1,2}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)(?P<c>\d{{4}}|\d\d)"
            r"(?![\w]|[-/.]\d)"
        ),
        _numbers,
    ),
    Rule(
        "year month day",
        (
            rf"{BEFORE_DAY}(?P<c>\d{{4}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)(?P<a>\d{{1,2}})"
            rf"(?!\d|[/.]\d)"
        ),
        _iso,
    ),
    Rule(
        "month year",
        (
            rf"{MONTH_GROUP}(?:{COMMA}|{DASH}|/|{S}(?:of|in){S})(?:the{S}year{S})?"
            rf"(?P<year>{YEAR}|{OF_SHORT})"
            rf"(?P<era>{PLACE_OF_ERA})?"
        ),
        _month_year,
    ),
    Rule(
        "year month",
        rf"(?P<year>\d{{4}}){COMMA}{MONTH_GROUP}(?P<era>)(?!{MAYBE}\d)",
        _month_year,
    ),
    Rule("month", MONTH_GROUP, _month),
    Rule(
        "year month day",
        rf"(?P<year>\d{{4}})[-/ ]{MONTH_GROUP}[-/ ](?P<day>{DAY})(?P<era>)",
        _day_month,
    ),
    Rule(
        "month and year",
        (
            r"(?:(?P<month>0?[1-9]|1[0-2])(?:\s?/\s?|[-.])(?P<year>1[5-9]\d\d|20\d\d)"
            r"|(?P<before>1[5-9]\d\d|20\d\d)(?:\s?/\s?|-)(?P<after>0[1-9]|1[0-2]))(?!\w|[-/.]\d)"
        ),
        _month_number,
    ),
    Rule(
        "numbers of day",
        r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\w/%]|[.,-]\d)",
        _day_number,
    ),
    Rule("day of month", rf"the{S}(?P<day>{NTH_DAY}|(?:[12]\d|3[01])(?=\s?[.,;]))", _nth),
)
