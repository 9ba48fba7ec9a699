"""English years and what they are made of: `1937`, `44 BC`, `1931–37`, `the 1930s`, `Q3 1938`."""

from __future__ import annotations

from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._english_dates import full_year, signed
from loccit.grammars.moments._nearby import (
    Match,
    is_year,
    word_before,
)
from loccit.grammars.moments._patterns import (
    DASH,
    ERA,
    MAYBE,
    ORDINAL,
    SEASON,
    YEAR,
    YEAR_DIGITS,
    YEAR_WORDS,
    S,
    folded,
    ordinal_of,
    year_of,
)
from loccit.grammars.moments._scene import Meaning, Rule, Scene, by_document, stated
from loccit.lexicon.english_times import (
    BEFORE_YEARS,
    NO_YEARS_BEHIND,
    SEASONS,
)


def _year(match: Match, scene: Scene) -> Meaning | None:
    """A year alone."""
    year = year_of(match["year"])
    if year is None or not is_year(match, scene.text, year):
        return None
    return stated(calendar.year(year))


def _short(match: Match, scene: Scene) -> Meaning | None:
    """A year of two digits behind a word that asks for one: in '37, the class of '37."""
    start = match.start()
    if word_before(scene.text, start) not in BEFORE_YEARS or scene.text[start - 1 : start] != " ":
        return None
    year = full_year(match["year"], scene)
    return stated(calendar.year(year)) if year else None


def _era(match: Match, scene: Scene) -> Meaning | None:
    """A year with its era: 44 BC, AD 79."""
    if not match["era"].replace(".", "").isupper() and match["era"] != "c.e.":
        return None
    year = signed(int(match["year"].replace(",", "")), match["era"])
    return stated(calendar.year(year)) if year is not None else None


def _years(match: Match, scene: Scene) -> Meaning | None:
    """A range of years: 1931–37 ends in 1937, 1937/38 in 1938."""
    first, last = int(match["year"]), int(match["last"])
    if word_before(scene.text, match.start()) in NO_YEARS_BEHIND - {"about", "over"}:
        return None
    if len(match["last"]) < 4:
        size = 10 ** len(match["last"])
        last += first // size * size
    if not (1000 <= first <= 2199 and first < last <= 2199):
        return None
    if scene.text[match.start() - 1 : match.start()] in tuple("$\u00a3\u20ac\u00a5"):
        return None
    begin, end = calendar.year(first), calendar.year(last)
    return stated(calendar.span(begin, end)) if begin and end else None


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
    if year % 100 == 0 and match["year"]:  # the 1800s: ten years or a hundred
        return stated(_hundred(year))
    return stated(calendar.decade(year)) if year >= 1000 and year % 10 == 0 else None


def _century_of_decade(scene: Scene) -> int:
    """The century of `the thirties`: that of the moment before where it is old, else the last."""
    before = scene.earlier.first if scene.earlier else None
    return before.year // 100 * 100 if before and before.year < 1900 else 1900


def _hundred(year: int) -> Stretch | None:
    """The hundred years that begin with a year."""
    first, last = calendar.year(year), calendar.year(year + 99)
    whole = calendar.span(first, last) if first and last else None
    return replace(whole, edtf=f"{year // 100:02d}XX", precision="century") if whole else None


def _centuries(match: Match, scene: Scene) -> Meaning | None:
    """A century: the 19th century, the fifth century BC."""
    nth = ordinal_of(match["nth"])
    if not nth:
        tens = match["nth"].replace("-", " ").split()
        nth = 20 + ordinal_of(tens[-1]) if tens[0].casefold() == "twenty" else 0
    return stated(calendar.century(nth, (match["era"] or "").casefold().startswith("b")))


def _from_century(match: Match, scene: Scene) -> Meaning | None:
    """A range of centuries: from the 7th to the 9th century."""
    before = (match["era"] or "").casefold().startswith("b")
    first = calendar.century(ordinal_of(match["nth"]), before)
    last = calendar.century(ordinal_of(match["last"]), before)
    return stated(calendar.span(first, last)) if first and last else None


def _era_years(match: Match, scene: Scene) -> Meaning | None:
    """A range of years with its era: 551–479 BC; or of three digits in brackets: (618–907)."""
    era = match["era"] if "era" in match.groupdict() else ""
    first, last = signed(int(match["year"]), era), signed(int(match["last"]), era)
    begin = calendar.year(first) if first is not None else None
    end = calendar.year(last) if last is not None else None
    return stated(calendar.span(begin, end)) if begin and end else None


def _season_year(match: Match, scene: Scene) -> Meaning | None:
    """A season of a year."""
    year = full_year(match["year"], scene)
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


RULES = (
    Rule(
        "year quarter",
        r"(?P<year>\d{4})[-\s]?(?P<sign>[QH])(?P<nth>[1-4])(?!\w)(?P<which>)",
        _short_quarter,
    ),
    Rule(
        "years",
        rf"(?P<year>\d{{1,4}})\s?{DASH}\s?(?P<last>\d{{1,4}}){MAYBE}(?P<era>{ERA})",
        _era_years,
    ),
    Rule(
        "years",
        rf"(?<=\()(?P<year>\d{{3}})\s?{DASH}\s?(?P<last>\d{{3,4}})(?=\))",
        _era_years,
    ),
    Rule(
        "centuries",
        (
            rf"(?:(?:from|between){S})?(?:the{S})?(?P<nth>{ORDINAL})(?:{S}(?:century{S})?"
            rf"(?:to|and|through|until){S}|{DASH})(?:the{S})?(?P<last>{ORDINAL})[-\s]"
            rf"centur(?:y|ies)\b(?:{MAYBE}(?P<era>{ERA}))?"
        ),
        _from_century,
    ),
    Rule("short year", r"(?P<year>['\u2019]\d\d)(?!\w)", _short),
    Rule(
        "years",
        rf"(?P<year>\d{{4}}){MAYBE}(?:{DASH}|/){MAYBE}(?P<last>\d{{4}}|\d\d?)(?![\w]|[-/.,:]\d)",
        _years,
    ),
    Rule(
        "years",
        rf"(?P<year>\d{{4}}){S}(?:to|through|until){S}['\u2019](?P<last>\d\d)(?!\w)",
        _years,
    ),
    Rule(
        "era",
        rf"(?P<year>\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,5}}){MAYBE}(?P<era>{ERA})",
        _era,
    ),
    Rule("era", rf"(?P<era>(?-i:A\.D\.|AD)){MAYBE}(?P<year>\d{{1,4}})(?![\w])", _era),
    Rule("year", rf"(?:(?:the{S})?year{S}(?:of{S})?)?(?P<year>{YEAR_DIGITS})", _year),
    Rule("year", rf"year{S}(?P<year>\d{{1,4}})(?![\w]|[.,]\d)", _year),
    Rule("year", rf"(?P<year>{YEAR_WORDS})", _year),
    Rule(
        "decade",
        (
            r"(?:the\s)?(?:(?P<year>\d{3}0)['\u2019]?s\b|['\u2019](?P<short>[1-9]0)['\u2019]?s\b"
            r"|(?:(?P<lead>seventeen|eighteen|nineteen|twenty)[-\s])?"
            r"(?P<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
            r"|tens)\b)"
        ),
        _decade,
    ),
    Rule(
        "century",
        (
            rf"(?:the{S})?(?P<nth>(?:twenty[-\s])?{ORDINAL})[-\s]{{1,3}}century\b"
            rf"(?:{MAYBE}(?P<era>{ERA}))?"
        ),
        _centuries,
    ),
    Rule(
        "season year",
        (
            rf"(?:the{S})?(?P<season>{SEASON})(?:{S}of|{S}in|,)?{S}(?:the{S}year{S})?"
            rf"(?P<year>{YEAR})(?P<last>(?:{DASH}|/)\d\d(?:\d\d)?\b)?"
        ),
        _season_year,
    ),
    Rule(
        "part of year",
        (
            rf"(?:the{S})?(?P<nth>{ORDINAL}|last|final)[-\s](?P<unit>quarter|half)"
            rf"(?:{S}(?:(?:of|in){S})?(?:(?P<year>\d{{4}})(?!\w)|(?P<which>(?:the|this|last|next))"
            rf"{S}year\b))"
        ),
        _portion_of_year,
    ),
    Rule(
        "quarter",
        (
            rf"(?P<sign>[QH])(?P<nth>[1-4])\b(?:(?:{S}(?:of{S})?|-)(?P<year>\d{{4}})(?!\w)"
            rf"|{S}(?:of{S})?(?P<which>this|last|next){S}year\b)?"
        ),
        _short_quarter,
    ),
)
