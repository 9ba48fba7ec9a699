"""English weekdays, months and seasons by what points to them: `last Friday`, `this summer`."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, moved, weekday
from loccit.grammars.moments._english_relative import (
    WHICH,
    anchor,
    shifted,
    step_of,
)
from loccit.grammars.moments._nearby import Match, word_before, word_behind
from loccit.grammars.moments._patterns import (
    DAY,
    MONTH,
    SEASON,
    WEEKDAY,
    S,
    day_of,
    folded,
    month_of,
    weekday_of,
)
from loccit.grammars.moments._scene import (
    Meaning,
    Rule,
    Scene,
    by_document,
    by_earlier,
    unknown,
)
from loccit.grammars.moments._yearless import in_year, weekday_near
from loccit.lexicon.english_times import (
    SEASONS,
    WEEKDAYS_IN_DOUBT,
)

# What makes a weekday part of a name.
# Before a weekday these make it the name of one day of history or of a person.
OF_A_NAME = frozenset("black bloody super red man girl gal cyber blue stir".split())
BEFORE_SHORT = frozenset("on every until or and to through till from since".split())
TITLE = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Post|Express|Herald|Tribune|Night\sLive|School|Review"
    r"|Club|[Ss]chool|best|roast)\b"
)


def _weekday(match: Match, scene: Scene) -> Meaning | None:
    """A day of the week, with what points to it: last Friday, Tuesday next week."""
    name = match["weekday"]
    if name.rstrip(".").casefold() in WEEKDAYS_IN_DOUBT and not _is_weekday(match, scene):
        return None
    in_doubt = name.rstrip(".").casefold() in WEEKDAYS_IN_DOUBT and not name[0].isupper()
    if in_doubt and not (match["which"] or match["week"]):
        return None
    if word_before(scene.text, match.start()) in OF_A_NAME and match["which"] is None:
        return None
    if TITLE.match(scene.text, match.end()) and match["which"] is None:
        return None
    nth = weekday_of(name)
    which = folded(match["which"] or "")
    if match["week"] or "week" in which:
        words = folded(match["week"] or which).removesuffix(" week").removeprefix("of ")
        return _weekday_of_week(scene, nth, words)
    if not which:
        return weekday_near(scene, nth, match.start(), match.end())
    return _which_weekday(scene, nth, which)


def _is_weekday(match: Match, scene: Scene) -> bool:
    """Whether a short name is a weekday's, and not a person's or a verb: on Sat, not Sun Li."""
    behind = word_behind(scene.text, match.end())
    if behind[:1].isupper() or scene.text[match.end() : match.end() + 1] in ("'", "\u2019"):
        return False
    near = word_before(scene.text, match.start())
    return bool(match["which"] or match["week"]) or near in BEFORE_SHORT


def _weekday_of_week(scene: Scene, nth: int, words: str) -> Meaning | None:
    """A day of last week, this week or the next."""
    step = step_of(words)
    pointing = "following" in words and not scene.news
    base = anchor(scene, "week") if pointing else scene.today
    week = shifted(base, "week", step or 0)
    day = moved(week.first, "day", nth) if week and week.first else None
    return by_document(calendar.one_day(day)) if day else unknown("day")


def _which_weekday(scene: Scene, nth: int, which: str) -> Meaning | None:
    """Last Friday is the one before today, next Friday next week's, this Friday this week's."""
    following = "following" in which or which in ("that", "the same", "the next")
    today = (anchor(scene, "day") if following else None) or scene.today
    if not today:
        return unknown("day", "earlier" if following else "document")
    step = step_of(which)
    ahead = (nth - weekday(today)) % 7
    if step == -1:
        distance = ahead - 7
    elif which == "next":
        distance = 7 - weekday(today) + nth
    elif step == 1:
        distance = ahead or 7
    else:
        distance = nth - weekday(today)
    day = moved(today, "day", distance)
    meaning = by_document(calendar.one_day(day)) if day else None
    return replace(meaning, basis="earlier") if meaning and following else meaning


def _month(match: Match, scene: Scene) -> Meaning | None:
    """A month or season by its determiner: last October, this summer, next June."""
    words = folded(match["which"])
    step = step_of(words)
    back = any(word in words for word in ("following", "that", "same", "previous", "preceding"))
    back = back or (words == "the next" and not scene.news)
    day = _stands_to(scene, step) if back else scene.now("month")
    if not day:
        return unknown("month" if match["month"] else "season", "earlier" if back else "document")
    name = match["month"] or match["season"]
    if match["month"]:
        if name[0].islower() and name in ("may", "march", "mar"):
            return None
        nth = day_of(match["day"]) if match["day"] else None
        found = [in_year(month_of(name), nth, day.year + at) for at in (-1, 0, 1)]
    else:
        found = [calendar.season(day.year + at, SEASONS[name.casefold()]) for at in (-1, 0, 1)]
    chosen = _beside([one for one in found if one], day, step)
    return (by_earlier if back else by_document)(chosen) if chosen else None


def _stands_to(scene: Scene, step: int | None) -> Day | None:
    """The day of the moment before from which a following or previous month is counted."""
    day = anchor(scene, "month") or anchor(scene, "year")
    return scene.earlier.last if day and scene.earlier and step == 1 else day


def _beside(found: list[Stretch], day: Day, step: int | None) -> Stretch | None:
    """Of the years' stretches the last that is over, the next to come, or that of the year."""
    if step == -1:
        return next((one for one in reversed(found) if one.last and one.last < day), None)
    if step == 1:
        return next((one for one in found if one.first and one.first > day), None)
    return next((one for one in found if one.first and one.first.year == day.year), None)


def _month_of_year(match: Match, scene: Scene) -> Meaning | None:
    """A month or season of last year, of that year."""
    words = folded(match["which"])
    step = step_of(words)
    if step is None or "same" in words or ("following" in words and scene.earlier):
        day, basis = anchor(scene, "year"), "earlier"
    else:
        day, basis = scene.now("year"), "document"
    name = match["month"] or match["season"]
    if not day:
        return unknown("month" if match["month"] else "season")
    year = day.year + (step or 0)
    if match["season"]:
        what = calendar.season(year, SEASONS[name.casefold()])
    elif match["day"]:
        what = calendar.day(year, month_of(name), int(re.sub(r"\D", "", match["day"])))
    else:
        what = calendar.month(year, month_of(name))
    return (by_earlier if basis == "earlier" else by_document)(what)


RULES = (
    Rule(
        "weekday",
        (
            rf"(?:{WHICH}{S}(?:week{S})?)?(?P<weekday>{WEEKDAY})"
            rf"(?:{S}(?P<week>(?:of{S})?(?:(?:the|this){S})?(?:last|next|this|past|coming|following"
            rf"|previous){S}week)\b)?(?!,?{S}{MONTH}{S}\d)"
        ),
        _weekday,
    ),
    Rule(
        "month of year",
        (
            rf"(?:(?:the{S})?(?P<month>{MONTH})(?:{S}(?P<day>\d{{1,2}}(?:st|nd|rd|th)?)\b)?"
            rf"|(?:the{S})?(?P<season>{SEASON})),?{S}(?:of{S})?"
            rf"(?P<which>(?:(?:the|that){S})?(?:last|next|this|that|same|following"
            rf"|previous)){S}year\b"
        ),
        _month_of_year,
    ),
    Rule(
        "month beside",
        (
            rf"{WHICH}{S}(?:(?P<month>{MONTH})(?:{S}(?P<day>{DAY}))?|(?P<season>{SEASON})\b)"
            rf"(?!\.?,?{S}\d)"
        ),
        _month,
    ),
)
