"""English times of day: `10 p.m.`, `6:30 a.m. EST`, `midnight`, `4 in the morning`."""

from __future__ import annotations

import re

from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._nearby import word_before
from loccit.grammars.moments._patterns import MAYBE, S, value_of
from loccit.grammars.moments._scene import Meaning, Rule, Scene
from loccit.lexicon.english_times import HOURS

Match = re.Match[str]
ZONE = (
    r"(?:\s?(?:\((?:\d{4}\s)?)?(?:[ECMP][SD]?T|GMT|UTC|CET|CEST|MSK|JST|IST|Z|local\stime|"
    r"(?:eastern|central|pacific|mountain)(?:\s(?:standard|daylight))?(?:\stime)?)\)?(?![A-Za-z]))?"
)
STARTS = re.compile(r"(?:^|[.!?\n:]\s?|[\"`\u201c])\Z")
BEFORE_CLOCK = frozenset("at by around until till from to about before after since between".split())
HOUR_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"


def of_day(hour: int, minute: int, second: str = "") -> Meaning | None:
    """A time of a day that is not known yet; None when there is no such time."""
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return Meaning(
        Stretch(f"T{hour:02d}:{minute:02d}{second}", "", "", "time"), "stated", "partial"
    )


def _hour(words: str) -> int:
    """The hour in digits or words."""
    value = value_of(words)
    return int(value) if value is not None else 99


def _twelve(match: Match, scene: Scene) -> Meaning | None:
    """A time with a.m. or p.m., o'clock, or `in the morning`."""
    hour = _hour(match["hour"])
    half = (match["half"] or match["of"] or "").casefold()
    if hour > 23:
        return None
    if half.startswith(("p", "afternoon", "evening", "night")) and hour < 12:
        hour = hour + 12 if not (half == "night" and hour < 5) else hour
    elif half.startswith(("a", "morning")) and not half.startswith("afternoon") and hour == 12:
        hour = 0
    return of_day(hour, int(match["minute"] or 0))


def _twenty_four(match: Match, scene: Scene) -> Meaning | None:
    """A time in hours and minutes: 14:30 behind `at` and the like, or with a zone."""
    sure = match["zone"] or word_before(scene.text, match.start()) in BEFORE_CLOCK
    sure = sure or len(match["hour"]) == 2
    if not sure or int(match["hour"]) > 23:
        return None
    return of_day(int(match["hour"]), int(match["minute"]), match["second"] or "")


def _military(match: Match, scene: Scene) -> Meaning | None:
    """A time as soldiers write it: 0600 hours."""
    return of_day(int(match["hour"]), int(match["minute"]))


def _named(match: Match, scene: Scene) -> Meaning | None:
    """Noon and midnight; None where it is a name."""
    if match["name"].istitle() and not STARTS.search(
        scene.text, max(0, match.start() - 3), match.start()
    ):
        return None
    if word_before(scene.text, match.start()) == "high":
        return None
    hour, minute = HOURS[match["name"].casefold()].split(":")
    return of_day(int(hour), int(minute))


def _spoken(match: Match, scene: Scene) -> Meaning | None:
    """A time as it is spoken: half past six, a quarter to nine."""
    minutes = {"half": 30, "quarter": 15}.get(match["minutes"].casefold().split()[-1])
    minute = minutes if minutes is not None else _hour(match["minutes"])
    hour = _hour(match["hour"])
    if match["way"].casefold() in ("to", "before", "of"):
        hour, minute = hour - 1, 60 - minute
    return of_day(hour, minute) if hour >= 0 and minute >= 0 else None


RULES = (
    Rule(
        "time",
        (
            rf"(?P<hour>\d{{1,2}}|{HOUR_WORDS})(?:[:.](?P<minute>[0-5]\d))?"
            rf"(?:(?:{S}?o['\u2019]clock)?(?:{MAYBE}(?P<half>[ap]\.m\.|[ap]\.?m\b)|{S}"
            rf"(?:in{S}the|at){S}"
            rf"(?P<of>morning|afternoon|evening|night)\b)|{S}?o['\u2019]clock){ZONE}"
        ),
        _twelve,
    ),
    Rule(
        "time",
        (
            rf"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?P<second>:[0-5]\d)?(?![\w:]|\.\d)"
            rf"(?P<zone>{ZONE[:-1]})?(?:{S}?(?:hours|hrs|h)\b)?"
        ),
        _twenty_four,
    ),
    Rule("time", r"(?P<hour>[01]\d|2[0-4])(?P<minute>[0-5]\d)\s?(?:hours|hrs)\b", _military),
    Rule("time", rf"(?P<name>noon|midday|midnight)\b{ZONE}", _named),
    Rule(
        "time",
        (
            rf"(?P<minutes>half|(?:a{S})?quarter|five|ten|twenty){S}(?P<way>past|to|before|after)"
            rf"{S}(?P<hour>{HOUR_WORDS})\b"
        ),
        _spoken,
    ),
)
