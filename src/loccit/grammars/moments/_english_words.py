"""English holidays and words of time alone: `Thanksgiving`, `now`, `the future`, `the weekend`."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, moved, number, real_day, weekday
from loccit.grammars.moments._english_relative import anchor, step_of
from loccit.grammars.moments._nearby import word_before, word_behind
from loccit.grammars.moments._patterns import (
    MAYBE,
    SEASON,
    S,
    folded,
    one_of,
)
from loccit.grammars.moments._scene import (
    Meaning,
    Rule,
    Scene,
    by_document,
    by_earlier,
    stated,
    unknown,
)
from loccit.grammars.moments._tense import tense
from loccit.grammars.moments._yearless import with_part
from loccit.lexicon.english_holidays import (
    BY_WEEKDAY,
    DAYS_AFTER,
    ELECTION_DAY,
    FIXED,
    FROM_EASTER,
    UNRECKONED,
)
from loccit.lexicon.english_times import DAY_PARTS, SEASONS, VAGUE

Match = re.Match[str]
APOSTROPHE = "['\u2019]"
IN_SMALL_LETTERS = (  # names that are no other words
    "christmas", "thanksgiving", "easter", "halloween", "new year'", "new year day",
)  # fmt: skip
SOON = 30  # days: a holiday nearer than this is meant, whatever the tense
# Behind `once` these tell of a time that is over; behind `the past`, that it stands alone.
BEHIND_ONCE = frozenset("was were had lived stood served worked held known owned ruled".split())
NOT_ONCE = frozenset("at than than, only for".split())
BEHIND_PAST = frozenset(
    "and or he she they it we i has have had is was that to as but were when where with".split()
)
NAMES = (*FIXED, *BY_WEEKDAY, *DAYS_AFTER, *FROM_EASTER, ELECTION_DAY, *UNRECKONED)
NAME = one_of(NAMES).replace("'", APOSTROPHE)


def easter(year: int) -> Day | None:
    """Easter Sunday of a year, by the Gregorian reckoning (Meeus); None before it.

    >>> easter(2000)
    Day(year=2000, month=4, day=23)
    """
    if year < 1583:
        return None
    gold, century, rest = year % 19, year // 100, year % 100
    epact = (
        19 * gold + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    offset = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (gold + 11 * epact + 22 * offset) // 451
    month, day = divmod(epact + offset - 7 * shift + 114, 31)
    return real_day(year, month, day + 1)


def nth_weekday(year: int, month: int, nth: int, day: int) -> Day | None:
    """The nth weekday of a month, the last of them when `nth` is -1; None for none.

    >>> nth_weekday(1999, 11, 4, 3)
    Day(year=1999, month=11, day=25)
    """
    first = real_day(year, month, 1)
    if not first:
        return None
    found = 1 + (day - weekday(first)) % 7 + 7 * (nth - 1 if nth > 0 else 4)
    while nth < 0 and not real_day(year, month, found):
        found -= 7
    return real_day(year, month, found)


def holiday(name: str, year: int) -> Day | None:
    """The day of a holiday in a year; None where it is not reckoned."""
    if name in FIXED:
        return real_day(year, *FIXED[name])
    if name in BY_WEEKDAY:
        month, nth, day = BY_WEEKDAY[name]
        return nth_weekday(year, month, nth, day)
    if name in DAYS_AFTER:
        base, days = DAYS_AFTER[name]
        start = holiday(base, year)
        return moved(start, "day", days) if start else None
    if name in FROM_EASTER:
        sunday = easter(year)
        return moved(sunday, "day", FROM_EASTER[name]) if sunday else None
    monday = nth_weekday(year, 11, 1, 0) if name == ELECTION_DAY else None
    return moved(monday, "day", 1) if monday else None


def _holiday(match: Match, scene: Scene) -> Meaning | None:
    """A holiday, or the week or weekend of it."""
    meaning = _day_of(match, scene)
    day = meaning.what.first if meaning else None
    if not meaning or not match["unit"]:
        return meaning
    if not day:
        return replace(meaning, what=replace(meaning.what, edtf="", precision="week"))
    found = calendar.week(day) if match["unit"].casefold() == "week" else weekend(day)
    return replace(meaning, what=found) if found else None


def weekend(day: Day) -> Stretch | None:
    """The Saturday and Sunday nearest to a day."""
    saturday = moved(day, "day", 5 - weekday(day) if weekday(day) > 2 else -2 - weekday(day))
    sunday = moved(saturday, "day", 1) if saturday else None
    if not saturday or not sunday:
        return None  # a holiday on a Friday or Monday makes it long
    return (
        calendar.between(min(day, saturday), max(day, sunday), "week")
        if (weekday(day) in (0, 4, 5, 6))
        else calendar.between(saturday, sunday, "week")
    )


def _day_of(match: Match, scene: Scene) -> Meaning | None:
    """A holiday, of the year that is named or meant."""
    name = folded(match["name"].replace("\u2019", "'").replace("-", "\x00")).replace("\x00", "-")
    sure = name.startswith(IN_SMALL_LETTERS)
    near = word_before(scene.text, match.start())
    sure = sure or (name == "new year" and near in ("before", "after", "until", "by"))
    sure = sure or bool(match["year"] or match["unit"]) or len(name) > len("new year day")
    if not match["name"][0].isupper() and not sure:
        return None
    if match["year"]:
        day = holiday(name, int(match["year"]))
        return stated(calendar.one_day(day)) if day else unknown("day", "stated")
    which = folded(match["which"] or "")
    if "that" in which or "same" in which or (not scene.news and scene.earlier):
        before = anchor(scene, "year")
        day = holiday(name, before.year) if before else None
        return by_earlier(calendar.one_day(day)) if day else unknown("day", "earlier")
    now = scene.today
    if not now:
        return _undated(name)
    return _beside(name, now, step_of(which) if which else None, match, scene)


def _undated(name: str) -> Meaning:
    """A holiday of a year that is not known: its month and day where they are fixed."""
    if name not in FIXED:
        return unknown("day")
    month, day = FIXED[name]
    what = calendar.partial(month, day)
    return Meaning(what, "stated", "partial") if what else unknown("day")


def _beside(name: str, now: Day, step: int | None, match: Match, scene: Scene) -> Meaning:
    """The holiday next to the document's date, or the last, or the next."""
    found = [day for at in (-1, 0, 1) if (day := holiday(name, now.year + at))]
    if not found:
        return unknown("day")
    if step == -1:
        found = [day for day in found if day < now][-1:]
    elif step == 1:
        found = [day for day in found if day > now][:1]
    elif step == 0:
        found = [day for day in found if day.year == now.year]
    else:
        sense = tense(scene.text, match.start(), match.end())
        near = min(found, key=lambda one: abs(number(one) - number(now)))
        far = sense == "past" and number(near) - number(now) > SOON
        found = [day for day in found if day <= now][-1:] if far else [near]
    day = min(found, key=lambda one: abs(number(one) - number(now)))
    return by_document(calendar.one_day(day)) or unknown("day")


def _vague(match: Match, scene: Scene) -> Meaning | None:
    """A word of time that dates nothing; its part is past, present or future."""
    word = folded(match[0])
    before, behind = word_before(scene.text, match.start()), word_behind(scene.text, match.end())
    if word == "once" and (before in NOT_ONCE or behind not in BEHIND_ONCE):
        return None
    digits = scene.text[match.end() : match.end() + 3].strip()[:1].isdigit()
    if word.endswith("the past") and (digits or (behind and behind not in BEHIND_PAST)):
        return None
    return Meaning(Stretch("", "", "", "vague"), part=VAGUE[word])


def _weekend(match: Match, scene: Scene) -> Meaning | None:
    """The weekend next to the document's date."""
    today = scene.today
    if not today:
        return unknown("week")
    future = tense(scene.text, match.start(), match.end()) == "future"
    ahead = (5 - weekday(today)) % 7
    saturday = moved(today, "day", ahead if future or weekday(today) == 5 else ahead - 7)
    sunday = moved(saturday, "day", 1) if saturday else None
    return by_document(calendar.between(saturday, sunday, "week")) if saturday and sunday else None


def _season(match: Match, scene: Scene) -> Meaning | None:
    """A season without its year: in the summer, by spring."""
    name = match["season"].casefold()
    day = scene.now("season") or scene.now("month")
    if scene.earlier and not scene.news:
        told = tense(scene.text, match.start(), match.end()) == "past"
        before = anchor(scene, "year") if told and not scene.parted(match.start()) else None
        if before:
            return by_earlier(calendar.season(before.year, SEASONS[name]))
        day = None
    if not day:
        return Meaning(Stretch(f"XXXX-{20 + SEASONS[name]}", "", "", "season"), "stated", "partial")
    found = [one for at in (-1, 0, 1) if (one := calendar.season(day.year + at, SEASONS[name]))]
    future = tense(scene.text, match.start(), match.end()) == "future"
    past = [one for one in found if one.first and one.first <= day]
    ahead = [one for one in found if one.last and one.last >= day]
    return by_document(ahead[0] if future and ahead else past[-1]) if past else None


def _part_alone(match: Match, scene: Scene) -> Meaning | None:
    """A part of the day alone, of the day before it in the text: in the morning, overnight."""
    part = DAY_PARTS.get((match["part"] or "night").casefold(), "night")
    day = anchor(scene, "day")
    if day:
        return with_part(Meaning(calendar.one_day(day), "earlier"), part)
    if scene.today:
        return with_part(Meaning(calendar.one_day(scene.today), "document"), part)
    return unknown("day part", "document", part)


RULES = (
    Rule("holiday", (
        rf"(?:(?P<which>this(?:{S}past)?|last|next|that|the{S}following|this{S}coming){S})?"
        rf"(?P<name>{NAME})(?![A-Za-z])"
        rf"(?:(?:,|{S}of|{S}in)?{MAYBE}(?P<year>\d{{4}})(?!\w))?"
        rf"(?:{S}(?P<unit>weekend|week)\b)?"), _holiday),
    Rule("vague", rf"(?:{one_of(VAGUE)})(?![-\w])".replace(r"\ ", S), _vague),
    Rule("weekend", r"(?:the|(?<=\bon\s))\s?weekend\b", _weekend),
    Rule("season", (
        rf"(?<=\b(?:in|by)\s)(?:the\s)?(?P<season>{SEASON})(?![-\w'])"), _season),
    Rule("part of day", (
        r"(?:overnight|(?<=\b(?:in|at)\s)the\s(?P<part>morning|afternoon|evening))(?!\s?of\b)"
        r"(?![-\w])"),
        _part_alone),
)  # fmt: skip
