"""English dates that name their day, month or year: `13 December 1937`, `44 BC`, `1931–37`."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._patterns import (
    DASH,
    DAY,
    ERA,
    MAYBE,
    MONTH,
    NTH_DAY,
    ORDINAL,
    PLACE_OF_ERA,
    SEASON,
    WEEKDAY,
    YEAR,
    YEAR_DIGITS,
    YEAR_WORDS,
    S,
    day_of,
    folded,
    month_of,
    ordinal_of,
    year_of,
)
from loccit.grammars.moments._scene import Meaning, Rule, Scene, by_document, partly, stated
from loccit.grammars.moments._yearless import in_year, nth_day, yearless
from loccit.lexicon.english_times import (
    BEFORE_MONTHS,
    BEFORE_YEARS,
    COUNTED_BEHIND,
    MONTHS_AS_WORDS,
    MONTHS_IN_DOUBT,
    NO_YEARS_BEHIND,
    SEASONS,
)

Match = re.Match[str]
WORD_BEFORE = re.compile(r"([A-Za-z.]+)[\s(\u201c\"'-]*\Z")
WORD_BEHIND = re.compile(r"\s?([A-Za-z%]+)")
PLURAL = re.compile(r"[a-z]{3,}s\b")
# Behind `the 17th` these begin another phrase; any other word is what it is the 17th of.
BEHIND_NTH = frozenset(
    "and or to through until the he she they it we i a an at in on with when as for from by his "
    "her their its our my this that there all some no but because while after before was were is "
    "had has have did will would came went".split()
)
# Before 22/4 these make it a day, and no fraction.
BEFORE_NUMBERS = frozenset("on since until till from before after by dated back this next".split())
SURELY = frozenset("in since until last next early late mid".split())  # before `may`
HARDLY = frozenset("and or to that for on about this each every".split())  # in small letters
BEFORE_NTH = frozenset("on until till by since from for".split())  # "on the third" is a day
TOTAL = re.compile(r"\b(?:total|number|sum|average|population|toll|some|estimate)\sof\s\Z")
COMMA = rf"(?:{MAYBE},)?{MAYBE}"


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, whatever the size of letters."""
    return re.compile(pattern, re.IGNORECASE)


def word_before(text: str, start: int) -> str:
    """The word right before, in small letters; "" where none is."""
    found = WORD_BEFORE.search(text, max(0, start - 20), start)
    return found[1].casefold() if found else ""


def word_behind(text: str, end: int) -> str:
    """The word right behind; "" where none is."""
    found = WORD_BEHIND.match(text, end)
    return found[1] if found else ""


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
        year = signed(year_of(match["year"], _century(scene)), match["era"])
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


def _century(scene: Scene) -> int:
    """The century that a year of two digits is in, by the document's date or else the last."""
    year = scene.document.first.year if scene.document and scene.document.first else 1999
    return year // 100 * 100 if year % 100 > 60 else (year // 100 - 1) * 100


def short_year(year: int, scene: Scene) -> int | None:
    """The year of two digits as it is meant beside the document's date; None without one."""
    if not scene.document or not scene.document.first:
        return None
    around = scene.document.first.year
    return min(
        (year + century for century in range(1000, 3000, 100)), key=lambda y: abs(y - around)
    )


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
    year = signed(year_of(match["year"], _century(scene)), match["era"])
    return stated(calendar.month(year, month_of(match["month"]))) if year is not None else None


def _month(match: Match, scene: Scene) -> Meaning | None:
    """A month without its year; None where the word is a name or a verb."""
    if not is_month(match["month"], scene.text, match.start(), match.end()):
        return None
    return yearless(scene, month_of(match["month"]), None, match.start(), match.end())


def is_month(written: str, text: str, start: int, end: int) -> bool:
    """Whether a month's name without day and year is a month."""
    name = written.rstrip(".")
    before, behind = word_before(text, start), word_behind(text, end)
    joined = text[end : end + 1] == "'" or not behind[:1].isupper()
    if name in MONTHS_AS_WORDS:  # in small letters
        sure = BEFORE_MONTHS - {
            "and",
            "or",
            "to",
            "that",
            "for",
            "on",
            "about",
            "this",
            "each",
            "every",
        }
        return before in (SURELY if name in ("may", "mar") else sure)
    if name.casefold() in MONTHS_IN_DOUBT:
        a_noun = before == "the" and behind[:1].islower() and behind not in ("on", "of", "for")
        return (before in BEFORE_MONTHS and joined) or a_noun
    return True


def _year(match: Match, scene: Scene) -> Meaning | None:
    """A year alone."""
    year = year_of(match["year"])
    if year is None or not is_year(match, scene.text, year):
        return None
    return stated(calendar.year(year))


def is_year(match: Match, text: str, year: int) -> bool:
    """Whether four digits are a year and no number of things."""
    if re.match(r"(?:the\s)?year", match[0], re.IGNORECASE):
        return True
    start, end = match.start("year"), match.end("year")
    before, behind = word_before(text, start), word_behind(text, end)
    if before == "about" and (not behind or behind in BEHIND_NTH):
        return 1000 <= year <= 2199
    if TOTAL.search(text, max(0, start - 24), start):
        return False
    if before in NO_YEARS_BEHIND or behind in COUNTED_BEHIND or not 1000 <= year <= 2199:
        return before == "year"
    if re.search(r"[$\u00a3\u20ac\u00a5#/.,:]\Z", text[max(0, start - 1) : start]):
        return False
    counted = bool(PLURAL.match(behind))
    if before in BEFORE_YEARS:
        return not (
            counted and before in ("of", "to", "or", "and", "for", "between", "as", "around")
        )
    return 1300 <= year <= 2100 and not counted


def _era(match: Match, scene: Scene) -> Meaning | None:
    """A year with its era: 44 BC, AD 79."""
    if not match["era"].replace(".", "").isupper() and match["era"] != "c.e.":
        return None
    year = signed(int(match["year"].replace(",", "")), match["era"])
    return stated(calendar.year(year)) if year is not None else None


def _years(match: Match, scene: Scene) -> Meaning | None:
    """A range of years: 1931–37 ends in 1937, 1937/38 in 1938."""
    first, last = int(match["year"]), int(match["last"])
    if len(match["last"]) < 4:
        size = 10 ** len(match["last"])
        last += first // size * size
    if not (1000 <= first <= 2199 and first < last <= 2199):
        return None
    if scene.text[match.start() - 1 : match.start()] in tuple("$\u00a3\u20ac\u00a5"):
        return None
    begin, end = calendar.year(first), calendar.year(last)
    return stated(calendar.span(begin, end)) if begin and end else None


def _days(match: Match, scene: Scene) -> Meaning | None:
    """Days of one month: 13–15 December 1937."""
    first, last = day_of(match["day"]), day_of(match["last"])
    if not 0 < first < last:
        return None
    month = month_of(match["month"])
    if match["year"]:
        year = signed(year_of(match["year"], _century(scene)), match["era"])
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
    return nth_day(scene, day_of(match["day"]), match.start(), match.end())


def _decade(match: Match, scene: Scene) -> Meaning | None:
    """A decade: the 1930s, the nineteen-thirties, the '90s."""
    if match["tens"]:
        if match["tens"].casefold() == "tens" and not match["lead"]:
            return None
        tens = {"twen": 20, "thir": 30, "for": 40, "fif": 50, "six": 60, "seven": 70}
        tens |= {"eigh": 80, "nine": 90, "t": 10}
        word = match["tens"].casefold().removesuffix("ties").removesuffix("ens")
        lead = {"eighteen": 1800, "nineteen": 1900, "twenty": 2000, "seventeen": 1700}
        century = lead[match["lead"].casefold()] if match["lead"] else None
        year = tens[word] + (_century_of_decade(scene) if century is None else century)
    elif match["short"]:
        year = int(match["short"]) + _century_of_decade(scene)
    else:
        year = int(match["year"])
    return stated(calendar.decade(year)) if year >= 1000 and year % 10 == 0 else None


def _century_of_decade(scene: Scene) -> int:
    """The century of `the thirties`: that of the moment before where it is old, else the last."""
    before = scene.earlier.first if scene.earlier else None
    return before.year // 100 * 100 if before and before.year < 1900 else 1900


def _centuries(match: Match, scene: Scene) -> Meaning | None:
    """A century: the 19th century, the fifth century BC."""
    nth = ordinal_of(match["nth"])
    if not nth:
        tens = match["nth"].replace("-", " ").split()
        nth = 20 + ordinal_of(tens[-1]) if tens[0].casefold() == "twenty" else 0
    return stated(calendar.century(nth, (match["era"] or "").casefold().startswith("b")))


def _season_year(match: Match, scene: Scene) -> Meaning | None:
    """A season of a year."""
    year = year_of(match["year"], _century(scene))
    return stated(calendar.season(year, SEASONS[match["season"].casefold()])) if year else None


def _portion_of_year(match: Match, scene: Scene) -> Meaning | None:
    """A quarter or half of a year, a half of a month, decade or century."""
    nth = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0}.get(
        folded(match["nth"]), 0
    ) or ordinal_of(match["nth"])
    quarters = match["unit"].casefold() == "quarter"
    nth = nth or (4 if quarters else 2)
    make = calendar.quarter if quarters else calendar.half
    if match["year"]:
        year = year_of(match["year"])
        return stated(make(year, nth)) if year else None
    day = scene.now("year")
    step = {"last": -1, "next": 1}.get((match["which"] or "").casefold().split(" ")[-1], 0)
    return by_document(make(day.year + step, nth)) if day else None


def _short_quarter(match: Match, scene: Scene) -> Meaning | None:
    """A quarter or half in short: Q3 2019."""
    make = calendar.quarter if match["sign"] in "Qq" else calendar.half
    if match["year"]:
        return stated(make(int(match["year"]), int(match["nth"])))
    day = scene.now("year")
    step = {"last": -1, "next": 1}.get((match["which"] or "").casefold(), 0)
    return by_document(make(day.year + step, int(match["nth"]))) if day else None


OF_SHORT = r"(?<=of\s)\d\d(?![\w]|[.,:]\d)"  # the April of 87
DAY_YEAR = (
    rf"(?:(?:{COMMA}(?:{S}?of{S})?|{S}in{S}|[-/])(?P<year>{YEAR}|{OF_SHORT})"
    rf"(?P<era>{PLACE_OF_ERA})?)?"
)
BEFORE_DAY = rf"(?:{WEEKDAY}{COMMA}(?:the{S})?)?"
MONTH_GROUP = rf"(?P<month>{MONTH})"
TO = rf"{MAYBE}(?:{DASH}|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b|\band\b){MAYBE}(?:the{S})?"
RULES = (
    Rule(
        "days month year",
        compiled(
            rf"(?:(?:from|between){S})?(?:the{S})?(?P<day>{DAY}){TO}(?P<last>{DAY})"
            rf"{MAYBE}(?:of{S})?{MONTH_GROUP}{DAY_YEAR}"
        ),
        _days,
    ),
    Rule(
        "month days year",
        compiled(
            rf"{MONTH_GROUP}{MAYBE}(?:(?:from|between){S})?(?:the{S})?(?P<day>{DAY}){TO}"
            rf"(?P<last>{DAY}){DAY_YEAR}"
        ),
        _days,
    ),
    Rule(
        "day month year",
        compiled(
            rf"{BEFORE_DAY}(?:the{S})?(?P<day>{DAY})(?:{MAYBE}{DASH})?{MAYBE}(?:(?:day{S})?of{S})?"
            rf"{MONTH_GROUP}(?:{DASH}(?=\d))?{DAY_YEAR}"
        ),
        _day_month,
    ),
    Rule(
        "month day year",
        compiled(rf"{BEFORE_DAY}{MONTH_GROUP}[ \t\n/-]{{0,3}}(?:the{S})?(?P<day>{DAY}){DAY_YEAR}"),
        _day_month,
    ),
    Rule(
        "numbers",
        compiled(
            rf"{BEFORE_DAY}(?P<a>\d{{1,2}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)(?P<c>\d{{4}}|\d\d)"
            r"(?![\w]|[-/.]\d)"
        ),
        _numbers,
    ),
    Rule(
        "year month day",
        compiled(
            rf"{BEFORE_DAY}(?P<c>\d{{4}})(?P<s>[-/.])(?P<b>\d{{1,2}})(?P=s)(?P<a>\d{{1,2}})(?!\d|[/.]\d)"
        ),
        _iso,
    ),
    Rule(
        "month year",
        compiled(
            rf"{MONTH_GROUP}(?:{COMMA}|{DASH}|/|{S}(?:of|in){S})(?:the{S}year{S})?(?P<year>{YEAR}|{OF_SHORT})"
            rf"(?P<era>{PLACE_OF_ERA})?"
        ),
        _month_year,
    ),
    Rule(
        "year month",
        compiled(rf"(?P<year>\d{{4}}){COMMA}{MONTH_GROUP}(?P<era>)(?!{MAYBE}\d)"),
        _month_year,
    ),
    Rule("month", compiled(MONTH_GROUP), _month),
    Rule(
        "year month day",
        compiled(rf"(?P<year>\d{{4}})[-/ ]{MONTH_GROUP}[-/ ](?P<day>{DAY})(?P<era>)"),
        _day_month,
    ),
    Rule(
        "month and year",
        compiled(
            r"(?:(?P<month>0?[1-9]|1[0-2])(?:\s?/\s?|[-.])(?P<year>1[5-9]\d\d|20\d\d)"
            r"|(?P<before>1[5-9]\d\d|20\d\d)\s?/\s?(?P<after>0[1-9]|1[0-2]))(?!\w|[-/.]\d)"
        ),
        _month_number,
    ),
    Rule(
        "numbers of day",
        compiled(r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\w/%]|[.,-]\d)"),
        _day_number,
    ),
    Rule(
        "year quarter",
        compiled(r"(?P<year>\d{4})[-\s]?(?P<sign>[QH])(?P<nth>[1-4])(?!\w)(?P<which>)"),
        _short_quarter,
    ),
    Rule(
        "years",
        compiled(
            rf"(?P<year>\d{{4}}){MAYBE}(?:{DASH}|/){MAYBE}(?P<last>\d{{4}}|\d\d?)(?![\w]|[-/.,:]\d)"
        ),
        _years,
    ),
    Rule(
        "era",
        compiled(rf"(?P<year>\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,5}}){MAYBE}(?P<era>{ERA})"),
        _era,
    ),
    Rule("era", re.compile(rf"(?P<era>A\.D\.|AD){MAYBE}(?P<year>\d{{1,4}})(?![\w])"), _era),
    Rule("year", compiled(rf"(?:(?:the{S})?year{S}(?:of{S})?)?(?P<year>{YEAR_DIGITS})"), _year),
    Rule("year", compiled(rf"year{S}(?P<year>\d{{1,4}})(?![\w]|[.,]\d)"), _year),
    Rule("year", compiled(rf"(?P<year>{YEAR_WORDS})"), _year),
    Rule(
        "decade",
        compiled(
            r"(?:the\s)?(?:(?P<year>\d{3}0)['\u2019]?s\b|['\u2019](?P<short>[1-9]0)['\u2019]?s\b"
            r"|(?:(?P<lead>seventeen|eighteen|nineteen|twenty)[-\s])?"
            r"(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|tens)\b)"
        ),
        _decade,
    ),
    Rule(
        "century",
        compiled(
            rf"(?:the{S})?(?P<nth>(?:twenty[-\s])?{ORDINAL})[-\s]{{1,3}}century\b"
            rf"(?:{MAYBE}(?P<era>{ERA}))?"
        ),
        _centuries,
    ),
    Rule(
        "season year",
        compiled(
            rf"(?:the{S})?(?P<season>{SEASON})(?:{S}of|{S}in|,)?{S}(?:the{S}year{S})?"
            rf"(?P<year>{YEAR})(?P<last>{DASH}\d\d(?:\d\d)?\b)?"
        ),
        _season_year,
    ),
    Rule(
        "part of year",
        compiled(
            rf"(?:the{S})?(?P<nth>{ORDINAL}|last|final)[-\s](?P<unit>quarter|half)"
            rf"(?:{S}(?:(?:of|in){S})?(?:(?P<year>\d{{4}})(?!\w)|(?P<which>(?:the|this|last|next))"
            rf"{S}year\b))"
        ),
        _portion_of_year,
    ),
    Rule(
        "quarter",
        compiled(
            rf"(?P<sign>[QH])(?P<nth>[1-4])\b(?:(?:{S}(?:of{S})?|-)(?P<year>\d{{4}})(?!\w)"
            rf"|{S}(?:of{S})?(?P<which>this|last|next){S}year\b)?"
        ),
        _short_quarter,
    ),
    Rule("day of month", compiled(rf"the{S}(?P<day>{NTH_DAY}|(?:[12]\d|3[01])(?=\s?[.,;]))"), _nth),
)
