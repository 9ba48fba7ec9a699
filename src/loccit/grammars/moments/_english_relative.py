"""English expressions that stand to a date: `last week`, `the next day`, `71 years ago`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import Day, Unit, moved, weekday
from loccit.grammars.moments._english_dates import compiled
from loccit.grammars.moments._patterns import (
    COUNT,
    DAY,
    MONTH,
    PART,
    SEASON,
    SINGLE,
    UNIT,
    WEEKDAY,
    S,
    day_of,
    folded,
    month_of,
    unit_of,
    values_of,
    weekday_of,
)
from loccit.grammars.moments._scene import (
    Meaning,
    Rule,
    Scene,
    at,
    by_document,
    by_earlier,
    unknown,
)
from loccit.grammars.moments._tense import tense
from loccit.grammars.moments._yearless import in_year, weekday_near, with_part
from loccit.lexicon.english_times import (
    BACK,
    DAY_PARTS,
    DAYS_BESIDE,
    FORTH,
    MULTIPLES,
    SEASONS,
    WEEKDAYS_IN_DOUBT,
)

Match = re.Match[str]
# What makes a weekday part of a name.
TITLE = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Mail|Post|Express|Herald|Tribune|Night\sLive|School|Review|Club)\b"
)
OVER = re.compile(r"\b(?:over|in|during|for|within|throughout|of)\s\Z", re.IGNORECASE)
GRAINS = ("day", "week", "month", "quarter", "year", "decade", "century", "millennium")
PRECISE: tuple[str, ...] = ("time", "day part", "day")


def step_of(words: str) -> int | None:
    """Which way a determiner points: -1 last, 0 this, 1 next; None where back in the text."""
    word = folded(words).removeprefix("the ").split(" ")[-1]
    return (
        -1 if word in BACK else 1 if word in FORTH else 0 if word in ("this", "current") else None
    )


def shifted(day: Day | None, unit: str, count: int) -> Stretch | None:
    """The unit that lies `count` units from the day's."""
    if day is None:
        return None
    if unit == "weekend":
        found = moved(day, "day", 5 - weekday(day) + 7 * count)
        last = moved(found, "day", 1) if found else None
        return calendar.between(found, last, "week") if found and last else None
    count, unit = (count * 2, "week") if unit == "fortnight" else (count, unit)
    if unit not in GRAINS:
        return None
    grain = cast(Unit, unit)
    start = day._replace(day=1) if unit not in ("day", "week") else day
    return at(moved(start, grain, count), grain)


def anchor(scene: Scene, unit: str) -> Day | None:
    """The first day of the moment before, where it is known as closely as the unit asks."""
    before = scene.earlier
    if not before or not before.first or not before.last:
        return None
    if unit == "day":
        return before.last if before.precision in (*PRECISE, "range") else None
    if unit in ("week", "weekend", "fortnight"):
        return before.first if before.precision in (*PRECISE, "week") else None
    if unit == "month":
        return before.first if before.first[:2] == before.last[:2] else None
    return before.first if before.first.year == before.last.year else None


def _unit(match: Match, scene: Scene) -> Meaning | None:
    """A day, week, month, year by its determiner: last week, that year, the following month."""
    unit, words = unit_of(match["unit"]), folded(match["which"])
    if match["unit"].casefold() != unit:  # in the plural: a duration
        return None
    if unit in ("night", "weekday", "second", "minute", "hour", "sec", "min", "hr", "wk", "yr"):
        return _night(words, scene) if unit == "night" else None
    step = step_of(words)
    if step is None or "same" in words:
        day = anchor(scene, unit)
        if day:
            return by_earlier(shifted(day, unit, 0))
        grain = "day" if unit == "weekend" else unit
        known = not scene.earlier and grain in GRAINS and scene.opens(match.start())
        fallback = scene.now(cast(Unit, grain)) if known else None
        return by_document(shifted(fallback, unit, 0)) or _open(unit, "earlier")
    if ("past" in words.split() and "this" not in words) or _is_span(words, unit, match, scene):
        return _span(unit, step, scene)
    if _points_back(words, unit, scene):
        day = anchor(scene, unit)
        if day:
            return by_earlier(shifted(day, unit, step))
        if scene.earlier and not scene.news:
            return _open(unit, "earlier")
    now = scene.now("day" if unit in ("weekend", "fortnight") else cast(Unit, unit))
    back = any(word in words for word in ("following", "previous", "preceding"))
    found = (
        None if back and not scene.opens(match.start()) else by_document(shifted(now, unit, step))
    )
    return found or _open(unit, "earlier" if back else "document")


def _open(unit: str, basis: str) -> Meaning:
    """The meaning of a unit that stands to what is not known."""
    precision = unit if unit in ("day", "week", "month", "year", "decade", "century") else "range"
    return unknown(precision, "earlier" if basis == "earlier" else "document")  # type: ignore[arg-type]


def _night(words: str, scene: Scene) -> Meaning | None:
    """Last night, that night, the next night."""
    step = step_of(words)
    if words == "last" or (step == 0 and "same" not in words):
        found = shifted(scene.today, "day", -1 if words == "last" else 0)
        meaning = by_document(found) or unknown("day part")
    else:
        found = shifted(anchor(scene, "day"), "day", step or 0)
        meaning = by_earlier(found) or unknown("day part", "earlier")
    return with_part(meaning, "night")


def _is_span(words: str, unit: str, match: Match, scene: Scene) -> bool:
    """Whether `the last year` is twelve months that ended, and not a year of the calendar."""
    over = OVER.search(scene.text, max(0, match.start() - 14), match.start())
    spans = ("the last", "the coming", "the next")
    return words in spans and bool(over) and unit not in ("day", "quarter")


def _span(unit: str, step: int, scene: Scene) -> Meaning:
    """The time of one unit before or after the document's date."""
    count = MULTIPLES.get(unit, 1)
    sign = {"week": "W", "fortnight": "W", "day": "D", "weekend": "D", "month": "M", "quarter": "M"}
    return spanned(f"P{count}{sign.get(unit, 'Y')}", unit, step, scene)


def spanned(edtf: str, unit: str, step: int, scene: Scene, count: int = 1) -> Meaning:
    """A duration that ends or begins at the document's date, with its days where they are known."""
    today = scene.today
    if today and unit == "quarter" and step:
        return _quarters(edtf, today, step, count)
    grain = {"fortnight": "week", "weekend": "week"}.get(unit, unit)
    far = moved(today, cast(Unit, grain), step * count) if today and grain in GRAINS else None
    if not today or not far:
        return Meaning(Stretch(edtf, "", "", "duration"), "document")
    ends = calendar.between(min(today, far), max(today, far))
    return Meaning(replace(ends, edtf=edtf, precision="duration"), "document")


def _quarters(edtf: str, today: Day, step: int, count: int) -> Meaning:
    """The last or next quarters, as the calendar has them."""
    edges = shifted(today, "quarter", step), shifted(today, "quarter", step * count)
    first, last = sorted(edges, key=lambda edge: edge.earliest if edge else "")
    whole = calendar.span(first, last) if first and last else None
    empty = Stretch(edtf, "", "", "duration")
    return Meaning(replace(whole or empty, edtf=edtf, precision="duration"), "document")


def _points_back(words: str, unit: str, scene: Scene) -> bool:
    """Whether a determiner stands to the moment before in the text, not to the document's date."""
    if any(word in words for word in ("following", "previous", "preceding")):
        return scene.earlier is not None
    return words == "the next" and (unit == "day" or not scene.news)


def _part(match: Match, scene: Scene) -> Meaning | None:
    """A part of a day by its determiner: this morning, the next evening."""
    words, part = folded(match["which"]), DAY_PARTS[match["part"].casefold()]
    if words in ("this", "last", "tomorrow", "yesterday"):
        step = -1 if words in ("last", "yesterday") else 1 if words == "tomorrow" else 0
        return with_part(
            by_document(shifted(scene.today, "day", step)) or unknown("day part"), part
        )
    step = step_of(words) or 0
    day = anchor(scene, "day")
    meaning = by_earlier(shifted(day, "day", step)) if day else None
    if not meaning and not scene.earlier and scene.opens(match.start()):
        meaning = by_document(shifted(scene.today, "day", step))
    return with_part(meaning or unknown("day part", "earlier"), part)


def _weekday(match: Match, scene: Scene) -> Meaning | None:
    """A day of the week, with what points to it: last Friday, Tuesday next week."""
    name = match["weekday"]
    in_doubt = name.rstrip(".").casefold() in WEEKDAYS_IN_DOUBT and not name[0].isupper()
    if in_doubt and not (match["which"] or match["week"]):
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
    day = (anchor(scene, "month") or anchor(scene, "year")) if back else scene.now("month")
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


def _day_beside(match: Match, scene: Scene) -> Meaning | None:
    """Today, yesterday, tomorrow, tonight, with the part of the day."""
    word = match["word"].casefold()
    meaning = by_document(shifted(scene.today, "day", DAYS_BESIDE[word])) or unknown("day")
    part = "night" if word == "tonight" else DAY_PARTS.get((match["part"] or "").casefold(), "")
    return with_part(meaning, part) if part else meaning


def _ago(match: Match, scene: Scene) -> Meaning | None:
    """So many units before or after the document's date or the moment before in the text."""
    unit, how = unit_of(match["unit"]), folded(match["how"])
    values = values_of(match["count"]) if match["count"] else ()
    if unit in ("second", "minute", "hour", "sec", "min", "hr"):
        return unknown("time", "document" if how == "ago" else "earlier")
    by_now = how in ("ago", "from now", "hence", "from today", "back", "time")
    basis = "document" if by_now else "earlier"
    if len(values) != 1 or values[0].denominator != 1:
        return unknown("vague", "document" if by_now else "earlier", "past" if how == "ago" else "")
    count = int(values[0]) * (
        -1 if how in ("ago", "earlier", "before", "previously", "back") else 1
    )
    unit, count = _plain(unit, count)
    closest = "year" if unit in ("decade", "century", "millennium") else unit
    day = scene.now(cast(Unit, closest)) if by_now else anchor(scene, closest)
    if not day and not scene.earlier and scene.opens(match.start()):
        day, by_now = scene.now(cast(Unit, closest)), True
    if not day:
        return _open(closest, basis)
    target = moved(day, cast(Unit, unit), count)
    what = at(target, cast(Unit, closest))
    if what and unit != closest:
        what = calendar.about(what)
    return (by_document if by_now else by_earlier)(what) or _open(closest, basis)


def _plain(unit: str, count: int) -> tuple[str, int]:
    """The unit as the calendar has it: nights are days, fortnights two weeks."""
    names = {"night": "day", "weekday": "day", "weekend": "week", "wk": "week", "yr": "year"}
    if unit == "fortnight":
        return "week", 2 * count
    return ("month", 6 * count) if unit == "semester" else (names.get(unit, unit), count)


def _compound(match: Match, scene: Scene) -> Meaning | None:
    """Several units before or after: two years and three months ago."""
    by_now = folded(match["how"]) in ("ago", "hence", "back", "from now", "from today")
    back = folded(match["how"]) in ("ago", "back", "earlier", "before")
    day = scene.today if by_now else anchor(scene, "day")
    if not day and not scene.earlier and scene.opens(match.start()):
        day, by_now = scene.today, True
    unit = "year"
    for piece in PIECE.finditer(match["all"]):
        values = values_of(piece["count"])
        unit, count = _plain(unit_of(piece["unit"]), int(values[0]) if values else 0)
        if not day or unit not in GRAINS or len(values) != 1:
            return unknown("range", "document" if by_now else "earlier")
        day = moved(day, cast(Unit, unit), -count if back else count)
    unit = "day" if unit == "week" else unit
    what = at(day, cast(Unit, unit))
    return (by_document if by_now else by_earlier)(what) or _open(unit, "document")


def _ahead(match: Match, scene: Scene) -> Meaning | None:
    """So many units from the document's date on, where the sentence tells of coming things."""
    values, unit = values_of(match["count"]), unit_of(match["unit"])
    today = scene.today
    if not today or len(values) != 1 or values[0].denominator != 1:
        return None
    unit, count = _plain(unit, int(values[0]))
    if unit not in GRAINS or tense(scene.text, match.start(), match.end()) != "future":
        return None
    if match["way"].casefold() == "within":
        sign = {"day": "D", "week": "W", "month": "M"}.get(unit, "Y")
        return spanned(f"P{count}{sign}", unit, 1, scene, count)
    grain = "day" if unit == "week" else unit
    return by_document(at(moved(today, cast(Unit, unit), count), cast(Unit, grain)))


def _within(match: Match, scene: Scene) -> Meaning | None:
    """Earlier this week, later that year: the unit, of which a part is meant."""
    which = folded(match["which"] or "the")
    unit = unit_of(match["unit"])
    part = match["when"].casefold()
    pointing = which in ("that", "the same", "the following", "that same", "the next")
    if unit not in GRAINS:
        return None
    if pointing or (which == "the" and unit == "day"):
        day = anchor(scene, unit)
        step = 1 if which in ("the following", "the next") else 0
        meaning = by_earlier(shifted(day, unit, step), part)
        return meaning or (None if day else replace(_open(unit, "earlier"), part=part))
    step = step_of(which) or 0
    meaning = by_document(shifted(scene.now(cast(Unit, unit)), unit, step), part)
    return meaning or replace(_open(unit, "document"), part=part)


WHICH = (
    r"(?P<which>(?:(?:the|this|that|its|his|her|their|very)\s)?(?:(?:very|that|this)\s)?"
    r"(?:last|next|past|coming|previous|preceding|following|upcoming|same|current)|this|that)"
)
PIECE = re.compile(rf"(?P<count>{SINGLE})[-\s](?P<unit>{UNIT})", re.IGNORECASE)
KIND = rf"(?:(?:calendar|fiscal|working|work|business){S})?"
NOT_MORE = r"(?![-\w]|['\u2019]\w{2})"
RULES = (
    Rule(
        "day beside",
        compiled(rf"(?P<word>{'|'.join(DAYS_BESIDE)})\b(?:{S}(?P<part>{PART})\b)?"),
        _day_beside,
    ),
    Rule(
        "earlier or later",
        compiled(
            rf"(?P<when>earlier|later|early|late){S}(?:(?:in|on){S})?"
            rf"(?P<which>this|that|the{S}same|the{S}following|the{S}next|that{S}same|the|last|next"
            rf"|previous){S}"
            rf"(?P<unit>day|week|month|year|decade|century|quarter)\b"
        ),
        _within,
    ),
    Rule(
        "weekday",
        compiled(
            rf"(?:{WHICH}{S}(?:week{S})?)?(?P<weekday>{WEEKDAY})"
            rf"(?:{S}(?P<week>(?:of{S})?(?:(?:the|this){S})?(?:last|next|this|past|coming|following"
            rf"|previous){S}week)\b)?"
        ),
        _weekday,
    ),
    Rule(
        "month of year",
        compiled(
            rf"(?:(?:the{S})?(?P<month>{MONTH})(?:{S}(?P<day>\d{{1,2}}(?:st|nd|rd|th)?)\b)?"
            rf"|(?:the{S})?(?P<season>{SEASON})),?{S}(?:of{S})?"
            rf"(?P<which>(?:(?:the|that){S})?(?:last|next|this|that|same|following|previous)){S}year\b"
        ),
        _month_of_year,
    ),
    Rule(
        "month beside",
        compiled(
            rf"{WHICH}{S}(?:(?P<month>{MONTH})(?:{S}(?P<day>{DAY}))?|(?P<season>{SEASON})\b)(?!{S}\d)"
        ),
        _month,
    ),
    Rule(
        "part beside",
        compiled(
            rf"(?P<which>(?:the{S})?(?:next|following|previous|same)|that{S}same|this|that)"
            rf"{S}(?P<part>{PART})\b"
        ),
        _part,
    ),
    Rule(
        "unit beside",
        compiled(
            rf"{WHICH}{S}(?:(?:calendar|fiscal|working|work|business){S})?(?P<unit>{UNIT}){NOT_MORE}"
        ),
        _unit,
    ),
    Rule(
        "units from",
        compiled(
            rf"(?:the{S})?(?:(?P<count>{COUNT})[-\s])?(?:full{S}|long{S})?(?P<unit>{UNIT}){S}"
            rf"(?P<how>ago|earlier|later|previously|hence|back|before(?=\s?(?:[,.;:?!)]|$))|afterwards?"
            rf"|after(?=\s?(?:[.;:?!)]|$))|from{S}now)\b(?!{S}(?:this|that|in{S}the|today)\b)"
        ),
        _ago,
    ),
    Rule(
        "units time",
        compiled(rf"in{S}(?P<count>{COUNT})[-\s](?P<unit>{UNIT})['\u2019]s?{S}(?P<how>time)\b"),
        _ago,
    ),
    Rule(
        "units compound",
        compiled(
            rf"(?P<all>(?:{SINGLE}[-\s]{UNIT}(?:,|{S}and)?{S}(?:and{S})?){{1,3}}{SINGLE}[-\s]{UNIT}){S}"
            rf"(?P<how>ago|earlier|later|before|hence|back|after|from{S}now|from{S}today)\b"
        ),
        _compound,
    ),
    Rule(
        "in units",
        compiled(
            rf"(?P<way>in|within){S}(?P<count>{COUNT})[-\s](?P<unit>{UNIT})"
            rf"(?!{S}(?:of|after|before|from|since|ago))"
        ),
        _ahead,
    ),
)
