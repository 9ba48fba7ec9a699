"""What joins time expressions: ranges, ends left open, parts, and days with their hours."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Portion, Stretch
from loccit.grammars.days import iso, moved
from loccit.grammars.moments._scene import Meaning

FINE = ("time", "day part", "day")
DATED = (*FINE, "week", "month", "month part", "season", "quarter", "half", "year", "year part",
         "decade", "century")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """A time expression that was read: its characters [start, end), its rule and its meaning."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    named: Stretch | None = None  # the date that a bound or a hedge stands at


RANGES = ("years", "centuries", "month days year", "days month year")
BY_NAME = ("weekday", "day beside", "holiday")  # `get around Friday` is no hedge
REACH = 28  # characters before an expression in which what bounds it stands
PORTION = re.compile(
    r"(?P<part>\bearly(?:\sin|\son)?|\blate(?:\sin|\son)?|\bmid(?:dle)?|\bthe\s(?:very\s)?"
    r"(?:beginning|start|middle|end|close|outset)\sof|\b(?:beginning|start|end|middle)\sof"
    r"|\bthe\s(?:early|late|mid)|\bearly\sto\smid)(?:\s|-|\u2010|\u2011)(?:the\s)?\Z",
    re.IGNORECASE,
)
HALF = re.compile(
    r"\b(?:the\s)?(?P<nth>first|second|latter|last)\shalf\sof\s(?:the\s)?\Z", re.IGNORECASE
)
PART_OF_DAY = re.compile(
    r"\b(?:the\s)?(?P<early>early\s|late\s)?"
    r"(?P<part>morning|afternoon|evening|night|dawn|dusk)\s(?:of|on)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
PART_BEHIND = re.compile(
    r",?\s{1,2}(?:(?:in\sthe|at)\s)?(?:early\s|late\s)?(?P<part>morning|afternoon|evening|night)\b",
    re.IGNORECASE,
)
ABOUT = re.compile(
    r"(?<!\bhow\s)(?<![\w.])(?:about|around|circa|c\.|ca\.|approximately|roughly|some\stime\sin"
    r"|sometime\sin"
    r"|or\saround)\s?(?:the\s)?(?:year\s)?\Z",
    re.IGNORECASE,
)
SINCE = re.compile(
    r"\b(?:ever\s)?(?:since|(?<!no\s)(?<!not\s)later\sthan|starting(?:\s(?:in|on|from))?"
    r"|beginning(?:\s(?:in|on))|(?<!not\s)after|from|no\searlier\sthan|no\ssooner\sthan"
    r"|not\s(?:before|earlier\sthan|prior\sto))"
    r"\s(?:the\s)?\Z",
    re.IGNORECASE,
)
UNTIL = re.compile(
    r"\b(?:up\s)?(?:until|till|up\sto|before|prior\sto|by|earlier\sthan|no\slater\sthan"
    r"|not\slater\sthan|not\safter|through)"
    r"\s(?:the\s)?\Z",
    re.IGNORECASE,
)
ONWARDS = re.compile(
    r"\s(?:onwards?|on(?=[,.;:)]|\s+(?:the|he|she|it|they))|or\slater(?!\sthan)|and\s(?:after"
    r"|later))\b"
)
EARLIER = re.compile(r"\sor\s(?:earlier|before)\b")
NOUN = re.compile(r"['\u2019]s\b|\s(?!and\b|or\b|in\b|at\b|on\b)[a-z]+(?=\s|[.,;:])")
FUNCTION = re.compile(
    r"\s(?:to|he|she|it|they|we|i|the|a|an|that|this|there|as|with|for|from|by|but|because|when"
    r"|while"
    r"|where|who|which|until|before|after|since|is|was|were|are|had|has|have|will|would|did|do|does|could"
    r"|can|must|may|might|should|shall|of|his|her"
    r"|its|their|our|my|no|not|all|some)\b"
)
TO = re.compile(
    r"\s?(?:-|/|\u2010|\u2011|\u2012|\u2013|\u2014|~|\bto\b|\bthrough\b|\bthru\b|\buntil\b"
    r"|\btill\b)\s?(?:the\s)?\Z"
)
AND = re.compile(r"\sand\s(?:the\s)?\Z")
FROM = re.compile(r"\b(?P<word>from|between)\s(?:the\s)?\Z", re.IGNORECASE)
ON = re.compile(r",?\s(?:on\s|of\s)?(?:the\s)?\Z|\s?\(\Z")
AT = re.compile(
    r",?\s(?:at|around|about|by|shortly\safter|just\safter|after|before|from|until)?\s?"
    r"(?:about\s|around\s)?\Z"
)
OF_PORTION: dict[str, Portion] = {
    "early": "early", "beginning": "early", "start": "early", "outset": "early",
    "mid": "mid", "middle": "mid",
    "late": "late", "end": "late", "close": "late",
}  # fmt: skip


def is_dated(meaning: Meaning) -> bool:
    """Whether a meaning is a stretch of the calendar, known or not."""
    return meaning.what.precision in DATED or meaning.what.precision == "range"


def link(text: str, first: int, left: int, right: int, floor: int) -> str:
    """How the text from `left` to `right` joins two expressions: `to`, `and` or ""."""
    between = text[left:right]
    if len(between) > 40:
        return ""
    portion = PORTION.search(between)
    between = between[: portion.start()] if portion else between
    if TO.fullmatch(between) or re.fullmatch(r"\s?(?:to|through|until|till)\s(?:the\s)?", between):
        return "to"
    opened = FROM.search(text, max(floor, first - 14), first) or FROM.search(
        PORTION.sub("", text[max(floor, first - 40) : first])
    )
    if AND.fullmatch(between) and opened and opened["word"].casefold() == "between":
        return "and"
    return ""


def joined(text: str, first: Reading, second: Reading, floor: int) -> Reading | None:
    """The range from the first expression to the second; None where they make none."""
    one, two = first.meaning, second.meaning
    if one.what.precision not in DATED or two.what.precision not in (*DATED, "vague"):
        return None
    if one.what.precision in ("time", "day part") and two.what.precision not in FINE:
        return None
    opened = FROM.search(text, max(floor, first.start - 14), first.start)
    start = opened.start() if opened else first.start
    basis = two.basis if one.basis == "stated" else one.basis
    if not one.what.first or not two.what.last:
        edtf = f"{one.what.edtf}/{two.what.edtf}" if one.what.edtf and two.what.edtf else ""
        what = Stretch(edtf, "", "", "range")
        status = "partial" if edtf else "unresolved"
        return Reading(start, second.end, "range", Meaning(what, basis, status))  # type: ignore[arg-type]
    whole = calendar.span(one.what, two.what)
    if not whole:
        return None
    return Reading(start, second.end, "range", Meaning(whole, basis))


def with_parts(text: str, reading: Reading, floor: int) -> Reading:
    """The reading with the part of its unit that is meant: early December, the morning of."""
    reading = _day_part(text, reading, floor)
    what = reading.meaning.what
    if what.precision in (*FINE, "duration", "set", "vague", "range"):
        return reading
    half = HALF.search(text, max(floor, reading.start - REACH), reading.start)
    if half:
        nth = 1 if half["nth"].casefold() == "first" else 2
        halved = calendar.half_of(what, nth)
        if halved:
            return replace(
                reading, start=half.start(), meaning=replace(reading.meaning, what=halved)
            )
    found = PORTION.search(text, max(floor, reading.start - REACH), reading.start)
    if not found:
        return reading
    key = next(word for word in OF_PORTION if word in found["part"].casefold())
    part = OF_PORTION["mid" if "mid" in found["part"].casefold() else key]
    narrow = calendar.portion(what, part)
    meaning = replace(reading.meaning, what=narrow or what, part=part)
    return replace(reading, start=found.start(), meaning=meaning)


def _day_part(text: str, reading: Reading, floor: int) -> Reading:
    """A day with the part of it that stands before or behind: the morning of 3 May."""
    if reading.meaning.what.precision != "day":
        return reading
    behind = PART_BEHIND.match(text, reading.end)
    before = PART_OF_DAY.search(text, max(floor, reading.start - REACH), reading.start)
    found = behind or before
    if not found:
        return reading
    part = {"dawn": "morning", "dusk": "evening"}.get(
        found["part"].casefold(), found["part"].casefold()
    )
    meaning = replace(
        reading.meaning, what=replace(reading.meaning.what, precision="day part"), part=part
    )
    start = reading.start if behind or not before else before.start()
    return replace(
        reading, start=start, end=behind.end() if behind else reading.end, meaning=meaning
    )


def with_hedge(text: str, reading: Reading, floor: int) -> Reading:
    """The reading with `about`, `since` or `until` before it, `onwards` behind it."""
    what = reading.meaning.what
    if what.precision == "range" and reading.rule in RANGES:
        opened = FROM.search(text, max(floor, reading.start - 14), reading.start)
        return replace(reading, start=opened.start()) if opened else reading
    if what.precision not in DATED or not what.edtf:
        return reading
    about = reading.rule not in BY_NAME and ABOUT.search(
        text, max(floor, reading.start - REACH), reading.start
    )
    if about:
        soft = calendar.about(what) if "~" not in what.edtf else what
        reading = replace(reading, start=about.start(), meaning=replace(reading.meaning, what=soft))
    return _bounded(text, reading, floor)


def _bounded(text: str, reading: Reading, floor: int) -> Reading:
    """The reading with an end left open where its words say so."""
    if reading.meaning.what.precision == "time":
        return reading
    reading = replace(reading, named=reading.meaning.what)
    begin = max(floor, reading.start - REACH)
    since = SINCE.search(text, begin, reading.start)
    behind = _bounded_behind(text, reading, since)
    if behind:
        return behind
    noun = NOUN.match(text, reading.end) and not FUNCTION.match(text, reading.end)
    if noun and not (since and "since" in since[0].casefold()):
        return reading  # before the 1937 war: the war bounds, and not the year
    if since and not since[0].casefold().startswith("from"):
        return _opened(reading, since.start(), reading.end, "since")
    until = UNTIL.search(text, begin, reading.start)
    return _opened(reading, until.start(), reading.end, "until") if until else reading


def _bounded_behind(text: str, reading: Reading, since: re.Match[str] | None) -> Reading | None:
    """The reading with what opens it behind: `from 1937 on`, `1937 or earlier`; None for none."""
    onwards, earlier = ONWARDS.match(text, reading.end), EARLIER.match(text, reading.end)
    if onwards and (since or onwards[0].strip() != "on"):
        start = since.start() if since else reading.start
        return _opened(reading, start, onwards.end(), "since")
    return _opened(reading, reading.start, earlier.end(), "until") if earlier else None


def _opened(reading: Reading, start: int, end: int, side: str) -> Reading:
    """The reading as all that is since or until its date."""
    what = reading.meaning.what
    opened = calendar.since(what) if side == "since" else calendar.until(what)
    meaning = replace(reading.meaning, what=opened)
    return replace(reading, start=start, end=end, rule=f"{reading.rule} {side}", meaning=meaning)


def with_hour(text: str, hour: Reading, day: Reading) -> Reading | None:
    """An hour and its day as one, in either order; None where they do not stand together."""
    if hour.meaning.basis == "stated" and hour.meaning.status == "resolved":
        return None  # it has its day already
    first, second = (hour, day) if hour.start < day.start else (day, hour)
    between = text[first.end : second.start]
    pattern = ON if first is hour else AT
    if (
        len(between) > 22
        or not pattern.fullmatch(between)
        or day.meaning.what.precision not in FINE
    ):
        return None
    return replace(hour_on(hour, day.meaning), start=first.start, end=second.end)


def hour_on(hour: Reading, day: Meaning) -> Reading:
    """An hour of a day that is known."""
    date = day.what.edtf.split("T")[0]
    edtf = f"{date or 'XXXX-XX-XX'}T{hour.meaning.what.edtf.split('T')[1]}"
    what = Stretch(edtf, day.what.earliest, day.what.latest, "time")
    if edtf.endswith("T24:00"):  # midnight: at the day's end or at its begin
        what = replace(what, latest=_next(what))
    return replace(hour, meaning=replace(day, what=what))


def _next(what: Stretch) -> str:
    """The day behind the stretch's first day, ISO 8601."""
    found = moved(what.first, "day", 1) if what.first else None
    return iso(found) if found else what.latest
