"""Days and months without their year, weekdays, days of the month: the year that is meant."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, moved, number, real_day, weekday
from loccit.grammars.moments._scene import (
    BLANK,
    Meaning,
    Scene,
    by_document,
    by_earlier,
    partly,
    unknown,
)
from loccit.grammars.moments._tense import Tense, tense

STOP = re.compile(r"[.!?][\"'\u201d]*\s|\n\s*\n")
APPOSED = re.compile(r"[,(]?\s?(?:(?:on|in)\s)?(?:the\s)?")  # in 1937, on 13 December
NEAR = 400  # characters behind a full date in which, in news, a day without a year goes with it
FAR = 1500  # characters behind a date: farther on, another year may be told of
TURN = 9  # months: a month so much earlier in the year is one of the next year
SURE = 100  # days: a day nearer than this is meant whatever the tense, since verbs mislead


def in_year(month: int, day: int | None, year: int) -> Stretch | None:
    """The day or the month in the year."""
    return calendar.day(year, month, day) if day else calendar.month(year, month)


def yearless(scene: Scene, month: int, day: int | None, start: int, end: int) -> Meaning | None:
    """The meaning of a day and month, or of a month alone, whose year is not stated."""
    beside = _beside(scene, month, day)
    if beside:
        return beside
    before = scene.earlier.first if scene.earlier and scene.earlier.precision == "year" else None
    if (
        before
        and 0 <= start - scene.ended < 12
        and APPOSED.fullmatch(scene.text[scene.ended : start])
    ):
        return by_earlier(in_year(month, day, before.year))
    if scene.news:
        return _in_news(scene, month, day, start, end)
    sure = day is not None or tense(scene.text, start, end) == "past"
    year = _told_year(scene, month, start) if sure else None
    if year is not None and (found := in_year(month, day, year)):
        return by_earlier(found)
    return partly(calendar.partial(month, day))


def _in_news(scene: Scene, month: int, day: int | None, start: int, end: int) -> Meaning | None:
    """The meaning in a text that tells of its own days: near its date, or of an old date beside."""
    sense = tense(scene.text, start, end)
    document = scene.now("day") or scene.now("month")
    near = _near(document, month, day, sense) if document else None
    if scene.dated and scene.dated.first and _goes_with_dated(scene, start, day is not None):
        at_odds = sense == "past" and document and near and near.first and near.first > document
        told = at_odds or (sense == "past" and _is_told(scene))
        found = in_year(month, day, _going_on(scene.dated.first, month)) if told else None
        if found:
            return by_earlier(found)
    if near:
        return by_document(near)
    return partly(calendar.partial(month, day))


def _told_year(scene: Scene, month: int, start: int) -> int | None:
    """The year that the text tells of where a day stands; None where its years are at odds.

    A full date in the paragraph gives it, unless a later year follows; years alone give it
    when they only go on, since one that goes back is told beside the story. From December the
    story goes on to January of the next year.
    """
    dated = scene.dated.first if scene.dated else None
    before = scene.earlier.first if scene.earlier else None
    if not before or start - scene.ended > FAR:
        return None
    years = () if scene.parted(start) else scene.years
    if dated and not BLANK.search(scene.text, scene.told, start):
        year = max(dated.year, years[-1]) if years else dated.year
    elif years:
        year = years[-1] if list(years) == sorted(years) else 0
    else:
        year = before.year if not dated or before.year >= dated.year else 0
    return (_going_on(dated, month) if dated and year == dated.year else year) or None


def _going_on(dated: Day, month: int) -> int:
    """The year of a month that a story comes to after a date."""
    return dated.year + (dated.month - month >= TURN)


def _beside(scene: Scene, month: int, day: int | None) -> Meaning | None:
    """The meaning by the other end of the range that it stands in."""
    if scene.following and scene.following.first:
        last = scene.following.first
        found = in_year(month, day, last.year)
        if found and found.first and found.first > last:
            found = in_year(month, day, last.year - 1)
        return Meaning(found) if found else None
    if scene.preceding and scene.preceding.first:
        first = scene.preceding.first
        found = in_year(month, day, first.year)
        if found and found.last and found.last < first:
            found = in_year(month, day, first.year + 1)
        return Meaning(found) if found else None
    return None


def _is_told(scene: Scene) -> bool:
    """Whether the last dated moment is still of the year of the old date before it."""
    return bool(
        scene.dated
        and scene.dated.first
        and scene.earlier
        and scene.earlier.first
        and scene.earlier.first.year == scene.dated.first.year
    )


def _goes_with_dated(scene: Scene, start: int, whole: bool) -> bool:
    """Whether an old date just before it, for a day in its paragraph, gives the year."""
    if not scene.dated or not scene.dated.first or not scene.document or not scene.document.first:
        return False
    between = scene.text[scene.told : start]
    far = abs(scene.dated.first.year - scene.document.first.year) > 1
    close = len(between) < NEAR and not (BLANK if whole else STOP).search(between)
    return far and close and scene.dated.precision == "day"


def _near(document: Day, month: int, day: int | None, sense: Tense) -> Stretch | None:
    """The day or month beside the document's date: the nearest, a month by the tense."""
    found = [in_year(month, day, document.year + step) for step in (-1, 0, 1)]
    near = [one for one in found if one and one.first and one.last]
    if not near and month == 2 and day == 29:  # the nearest leap year
        found = [in_year(2, 29, document.year + step) for step in (-2, 2, -3, 3, -4, 4)]
        near = [one for one in found if one and one.first and one.last]
    best = min(near, key=lambda one: _distance(one, document), default=None)
    if best and day and _distance(best, document) < SURE:
        return best
    if sense == "past":
        near = [one for one in near if one.first and one.first <= document] or near
    if sense == "future":
        near = [one for one in near if one.last and one.last >= document] or near
    return min(near, key=lambda one: _distance(one, document), default=None)


def _distance(what: Stretch, day: Day) -> int:
    """How many days lie between the stretch and the day."""
    if not what.first or not what.last:
        return 0
    return max(number(what.first) - number(day), number(day) - number(what.last), 0)


def nth_day(scene: Scene, day: int, start: int, end: int) -> Meaning | None:
    """The meaning of `the 17th`: by the moment before it, else by the document's date."""
    beside = scene.following or scene.preceding
    if beside and beside.first and beside.precision in ("day", "day part"):
        return _nth_beside(beside.first, day, -1 if scene.following else 1)
    month = _month_before(scene)
    if month and (found := calendar.day(month.year, month.month, day)):
        precise = scene.story is not None and scene.story.earliest == scene.story.latest
        if precise and day < month.day:  # of the month after, or told of looking back
            return partly(calendar.partial(None, day))
        return by_earlier(found)
    document = scene.today
    if not document or not scene.news:
        return partly(calendar.partial(None, day))
    sense = tense(scene.text, start, end)
    near = []
    for step in (-1, 0, 1):
        at = moved(document._replace(day=1), "month", step)
        if at and (one := real_day(at.year, at.month, day)):
            near.append(one)
    chosen = [d for d in near if (d <= document if sense == "past" else d >= document)]
    near = chosen if sense and chosen else near
    found_day = min(near, key=lambda d: abs(number(d) - number(document)), default=None)
    return by_document(calendar.one_day(found_day)) if found_day else None


def _nth_beside(beside: Day, day: int, step: int) -> Meaning | None:
    """The day of the month before or behind a day: the other end of a range."""
    found = real_day(beside.year, beside.month, day)
    if found and (found > beside) == (step < 0):
        month = moved(beside._replace(day=1), "month", step)
        found = real_day(month.year, month.month, day) if month else None
    return Meaning(calendar.one_day(found)) if found else None


def _month_before(scene: Scene) -> Day | None:
    """The month of the moment before, where the text is about that and not about its own days."""
    before = scene.story
    if not before or not before.first or not before.last:
        return None
    return before.first if before.first[:2] == before.last[:2] else None


def weekday_near(scene: Scene, nth: int, start: int, end: int) -> Meaning | None:
    """The day of the week next to the document's date that the tense says, else the one before."""
    today = scene.today
    if scene.preceding and scene.preceding.first:  # from Monday to Friday
        first = scene.preceding.first
        behind = moved(first, "day", (nth - weekday(first)) % 7 or 7)
        return by_document(calendar.one_day(behind)) if behind else None
    if not today:
        return unknown("day")
    ahead = (nth - weekday(today)) % 7
    if ahead and tense(scene.text, start, end) != "future":
        ahead -= 7
    found = moved(today, "day", ahead)
    return by_document(calendar.one_day(found)) if found else None


def with_part(meaning: Meaning, part: str) -> Meaning:
    """The meaning with the part of the day that is meant."""
    return replace(meaning, what=replace(meaning.what, precision="day part"), part=part)
