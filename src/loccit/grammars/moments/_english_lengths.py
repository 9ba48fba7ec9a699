"""English durations and sets: `six weeks`, `16-hour`, `every Friday`, `once a week`."""

from __future__ import annotations

import re
from fractions import Fraction

from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._english_clock import BEFORE_CLOCK
from loccit.grammars.moments._english_relative import spanned, step_of
from loccit.grammars.moments._nearby import word_before, word_behind
from loccit.grammars.moments._patterns import (
    COUNT,
    DASH,
    SINGLE,
    UNIT,
    S,
    folded,
    unit_of,
    values_of,
)
from loccit.grammars.moments._scene import Meaning, Rule, Scene
from loccit.lexicon.english_times import BACK, FORTH, MULTIPLES, UNITS

Match = re.Match[str]
NOT_ALONE = (*"second quarter night weekday sec min hr wk yr semester".split(),)
MILITARY = re.compile(r"(?:[01]\d|2[0-4])[0-5]\d")
OPENS = re.compile(r"(?:[.!?:\n\"\u201c`]|^)\s?\Z")
# Before "hours" these make it a part of a day, or a habit.
NO_HOURS = frozenset("early late small wee rush office business working opening these".split())
OF_EVENT = re.compile(r"\s(?:of|after|following)\s")  # the first six weeks of the siege
OF_MEETING = frozenset("the of its their our these those council committee official".split())
OF_TIME = frozenset("for past last next over within in first after these those every".split())
PART = re.compile(r"\s(?:of|full|empty|way|done)\b|[-\s](?:length|inch|mile|ton|finished)\b")
WONDER = re.compile(r"['’]?s?['’]?\swonders?\b")  # a nine days' wonder
LARGEST = 10**9  # of a unit: more is no duration that a text states
SUBUNITS = {"D": ("H", 24), "W": ("D", 7), "M": ("D", 30), "Y": ("M", 12), "H": ("M", 60)}
FREQUENCY = re.compile(
    r"(?:\bonce|\btwice|\bthrice|\btimes|[\d$%][\w.,%/]*(?:\s[A-Za-z-]+){0,3}"
    r"|\b(?:hundred|thousand|million|billion|dozen|percent)(?:\s[A-Za-z-]+){0,2}"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)(?:\s[A-Za-z-]+){1,2})\s\Z",
    re.IGNORECASE,
)
LASTING = frozenset(
    "for in after within over about lasted last lasts took take takes takes spent spend than only "
    "just almost nearly of to half least is was be been every through during until".split()
)


def duration(values: tuple[Fraction, ...], unit: str) -> str:
    """A duration in ISO 8601; several values are a range of them, none is an open one.

    >>> duration((Fraction(5, 2),), "year"), duration((), "week")
    ('P2Y6M', 'PXW')
    """
    sign, clock = UNITS[unit]
    lead = "PT" if clock == "clock" else "P"
    if not values:
        return f"{lead}X{sign}"
    return "/".join(_lasting(value * MULTIPLES.get(unit, 1), sign, lead) for value in values[:2])


def _lasting(value: Fraction, sign: str, lead: str) -> str:
    """One value of a unit in ISO 8601: two and a half years are P2Y6M."""
    whole, rest = divmod(value, 1)
    if not rest:
        return f"{lead}{whole}{sign}"
    smaller, times = (
        SUBUNITS.get(sign, ("", 1)) if not (lead == "PT" and sign == "M") else ("S", 60)
    )
    parts = rest * times
    if not smaller or parts.denominator != 1:
        return f"{lead}{float_free(value)}{sign}"
    if sign == "D":
        return f"P{f'{whole}D' if whole else ''}T{parts}H"
    return f"{lead}{f'{whole}{sign}' if whole else ''}{parts}{smaller}"


def float_free(value: Fraction) -> str:
    """A fraction in decimals, to three places."""
    thousandths = round(value * 1000)
    return f"{thousandths // 1000}.{thousandths % 1000:03d}".rstrip("0")


def _length(match: Match, scene: Scene) -> Meaning | None:
    """A duration with its count; one of age is marked as such."""
    unit, words = unit_of(match["unit"]), folded(match["count"])
    if not _is_length(match, scene, unit, words):
        return None
    values = values_of(match["count"])
    if any(value > LARGEST for value in values):
        return None
    edtf = duration(values, unit)
    if words in ("a", "an", "1", "one") and _is_rate(match, scene):
        return Meaning(Stretch(f"R/{edtf}", "", "", "set"))
    which = (match["which"] or match["inner"] or "").casefold()
    if which in ("first", "last", "final") and OF_EVENT.match(scene.text, match.end()):
        return Meaning(Stretch(edtf, "", "", "duration"), "event", "unresolved")
    if which in BACK or which in FORTH:
        return _beside(edtf, which, values, unit, scene)
    return Meaning(Stretch(edtf, "", "", "duration"))


def _beside(
    edtf: str, which: str, values: tuple[Fraction, ...], unit: str, scene: Scene
) -> Meaning:
    """A duration before or after the document's date: the past 20 years."""
    whole = len(values) == 1 and values[0].denominator == 1
    if not whole or UNITS[unit][1] == "clock":
        return Meaning(Stretch(edtf, "", "", "duration"), "document")
    return spanned(edtf, unit, step_of(which) or 0, scene, int(values[0]))


def _is_length(match: Match, scene: Scene, unit: str, words: str) -> bool:
    """Whether a count and a unit are a duration, and not `a second attack` or `a min`."""
    if match["unit"][0].isupper() and match["unit"][1:].islower():  # a title: 60 Minutes
        return False
    if (
        MILITARY.fullmatch(match["count"])
        and unit == "hour"
        and (match["count"][0] == "0" or word_before(scene.text, match.start()) in BEFORE_CLOCK)
    ):
        return False  # 0600 hours
    if match[0].casefold() == "one day" and (
        match[0][0] == "O" or not word_before(scene.text, match.start())
    ):
        return False  # some day or other
    if match["inner"] and not match["unit"].casefold().endswith("s"):
        return False
    if unit == "quarter" and not match["which"]:
        before = word_before(scene.text, match.start())
        if before not in OF_TIME or PART.match(scene.text, match.end()):
            return False  # three-quarters of a ton; for three quarters
    if WONDER.match(scene.text, match.end()):
        return False
    bare = unit in ("second", "quarter", "min", "sec", "hr", "wk", "yr")
    plural = match["unit"].casefold().endswith("s") or match["unit"].casefold() == "millennia"
    if bare and not (words[:1].isdigit() or (plural and words not in ("a", "an"))):
        return False
    if words in ("a", "an", "one", "some") and unit in ("night", "weekend", "weekday"):
        return False
    return not (words == "some" and not plural)


def _is_rate(match: Match, scene: Scene) -> bool:
    """Whether `a day` says how often: `500 dollars a day`, `once a week`."""
    if match["count"].casefold() not in ("a", "an"):
        return False
    before = word_before(scene.text, match.start())
    if before in LASTING or before.endswith("ed"):
        return False
    return bool(FREQUENCY.search(scene.text, max(0, match.start() - 45), match.start()))


def _age(match: Match, scene: Scene) -> Meaning | None:
    """How old someone is: a duration."""
    values = values_of(match["count"])
    if not values or any(value > LARGEST for value in values):
        return None
    return Meaning(Stretch(duration(values, unit_of(match["unit"])), "", "", "duration"))


def _compound(match: Match, scene: Scene) -> Meaning | None:
    """Two units together: two years and three months."""
    values, more = values_of(match["count"]), values_of(match["more"])
    units = [UNITS[unit_of(match[key])] for key in ("unit", "smaller")]
    order = "YMWDHMS"
    if len(values) != 1 or len(more) != 1 or max(*values, *more) > LARGEST:
        return None
    (sign, clock), (low, small) = units
    if order.find(sign) >= order.rfind(low) or (clock == "clock" and small != "clock"):
        return None
    first = duration(values, unit_of(match["unit"]))
    second = duration(more, unit_of(match["smaller"]))
    joined = first + (second[2:] if clock == "clock" else second[1:])
    return Meaning(Stretch(joined, "", "", "duration"))


def _bare(match: Match, scene: Scene) -> Meaning | None:
    """A unit in the plural without a count: for weeks, years of war."""
    unit = unit_of(match["unit"])
    behind, before = word_behind(scene.text, match.end()), word_before(scene.text, match.start())
    if unit in NOT_ALONE or WONDER.match(scene.text, match.end()):
        return None
    if unit == "minute" and (behind == "of" or before in OF_MEETING):
        return None
    if behind == "old" or before in ("these", "those") or match["unit"].casefold() in UNITS:
        return None
    if match["unit"][0].isupper() and not OPENS.search(
        scene.text, max(0, match.start() - 2), match.start()
    ):
        return None
    if unit == "hour" and before in NO_HOURS:
        return None
    sign, clock = UNITS[unit]
    edtf = f"{'PT' if clock == 'clock' else 'P'}X{sign}"
    return Meaning(Stretch(edtf, "", "", "duration"))


def _long(match: Match, scene: Scene) -> Meaning | None:
    """A length as an adjective: decades-long, weeklong."""
    unit = unit_of(match["unit"])
    values = () if match["unit"].casefold().endswith("s") else (Fraction(1),)
    return Meaning(Stretch(duration(values, unit), "", "", "duration"))


MORE = (
    r"(?:(?:more|additional|other|extra|consecutive|straight|successive|full|whole|solid|long"
    r"|short|entire|brief|further|calendar|working|business|great"
    r"|such|hard|difficult|happy|bloody|dark|terrible)\s)?"
)
WHICH = (
    r"(?:(?:the|these|those|his|her|its|their|our|my)\s)?(?:(?P<which>last|past|next|previous"
    r"|preceding|coming|following|upcoming|first|final)\s)?"
)
OF_AGE = rf"{DASH}old\b|\sold\b|s['\u2019]?\sof\sage\b"
RULES = (
    Rule(
        "age",
        rf"(?P<count>{COUNT})[-\s](?P<unit>year|month|week|day)s?(?:{OF_AGE})",
        _age,
    ),
    Rule(
        "compound",
        (
            rf"(?P<count>{SINGLE})[-\s](?P<unit>{UNIT})(?:,|{S}and)?{S}(?:and{S})?"
            rf"(?P<more>{SINGLE})[-\s](?P<smaller>{UNIT})"
        ),
        _compound,
    ),
    Rule(
        "duration",
        (
            rf"{WHICH}(?P<count>{COUNT})(?:[-\u2010\u2011]|{S})(?:(?P<inner>last|next|past"
            rf"|coming|upcoming|following|previous){S})?{MORE}(?P<unit>{UNIT})"
            rf"(?:{DASH}long\b)?(?![-\u2010]old)"
        ),
        _length,
    ),
    Rule(
        "long",
        (
            r"(?P<unit>(?:day|week|month|year|decade|hour|minute|night)s?|centuries"
            r"|century)-?long\b"
        ),
        _long,
    ),
    Rule("units", r"(?:(?P<recent>recent|coming)\s)?(?P<unit>" + UNIT + ")", _bare),
)
