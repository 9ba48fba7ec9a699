"""English sets: what recurs: `every Friday`, `annually`, `Sundays`, `per day`."""

from __future__ import annotations

import re
from fractions import Fraction

from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._english_lengths import duration
from loccit.grammars.moments._nearby import Match, word_behind
from loccit.grammars.moments._patterns import (
    MAYBE,
    MONTH,
    PART,
    SEASON,
    SINGLE,
    UNIT,
    WEEKDAY,
    S,
    unit_of,
    values_of,
)
from loccit.grammars.moments._scene import Meaning, Rule, Scene
from loccit.lexicon.english_times import ADVERBS_OF_SETS


def _every(match: Match, scene: Scene) -> Meaning | None:
    """What recurs: every day, each Friday, every three years, every morning."""
    if match["unit"]:
        values = values_of(match["count"]) if match["count"] else (Fraction(1),)
        if match["other"]:
            values = (Fraction(2),)
        edtf = duration(values, unit_of(match["unit"])) if len(values) < 2 else ""
    elif match["weekday"]:
        edtf = "P1W"
    else:
        edtf = "P1D" if match["part"] else "P1Y"
    part = (match["part"] or "").casefold()
    return Meaning(Stretch(f"R/{edtf}", "", "", "set"), part=part) if edtf else None


def _adverb(match: Match, scene: Scene) -> Meaning | None:
    """What recurs, in one word: daily, annually."""
    if match[0] == "Daily" and word_behind(scene.text, match.end())[:1].isupper():
        return None  # a newspaper
    return Meaning(Stretch("R/" + ADVERBS_OF_SETS[match[0].casefold()], "", "", "set"))


def _weekdays(match: Match, scene: Scene) -> Meaning | None:
    """A weekday or a part of the day in the plural: Sundays, mornings."""
    return Meaning(Stretch("R/P1W" if match["weekday"] else "R/P1D", "", "", "set"))


def _per(match: Match, scene: Scene) -> Meaning | None:
    """A rate: per day, per year; a speed is none."""
    if SPEED.search(scene.text, max(0, match.start() - 16), match.start()):
        return None
    return Meaning(Stretch(f"R/{duration((Fraction(1),), unit_of(match['unit']))}", "", "", "set"))


SPEED = re.compile(r"\b(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|feet|knots?|mi)\s\Z")
RULES = (
    Rule(
        "every",
        (
            rf"(?:every|each){S}(?:single{S})?(?P<other>other{S})?(?:(?P<count>{SINGLE}|few"
            rf"|couple{S}of)"
            rf"[-\s])?(?:(?P<unit>{UNIT})|(?P<weekday>{WEEKDAY})|(?P<part>{PART})\b|{MONTH}"
            rf"|{SEASON}\b)"
        ),
        _every,
    ),
    Rule("set", rf"(?:{'|'.join(ADVERBS_OF_SETS)})\b", _adverb),
    Rule(
        "weekdays",
        (
            r"(?:(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|weekdays"
            r"|weeknights)"
            r"|(?:mornings|afternoons|evenings|nights))\b"
        ),
        _weekdays,
    ),
    Rule("per", rf"(?:per|an?{MAYBE}/){S}(?P<unit>{UNIT})", _per),
)
