"""Moments in English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.moments._english_finding import Candidate, candidates
from loccit.grammars.moments._hedged import hedged
from loccit.grammars.moments._joins import (
    FINE,
    Reading,
    hour_on,
    is_dated,
    joined,
    link,
    with_hedge,
    with_hour,
    with_parts,
)
from loccit.grammars.moments._scene import Meaning, Scene
from loccit.grammars.moments._shifts import shifted
from loccit.model import Moment, Place

OF_NEWS = frozenset(("weekday", "day beside"))
MOST = 6  # years of a paragraph that are kept in mind
NO_DAY = Stretch("", "", "", "day")
KNOWN = ("month", "year", "week", "season", "month part", "year part", "quarter", "half")


def read(text: str, name: str, dated: str) -> Iterator[Moment]:
    """The moments of a text in English, in reading order; `dated` is the document's date or ""."""
    for reading in readings(text, dated):
        meaning, what = reading.meaning, reading.meaning.what
        yield Moment(
            Place(name, reading.start, reading.end),
            what.edtf,
            what.earliest,
            what.latest,
            what.precision,
            meaning.basis,
            meaning.status,
            meaning.part,
            reading.rule,
        )


def readings(text: str, dated: str) -> Iterator[Reading]:
    """The time expressions of a text as they are read one after the other."""
    found = list(candidates(text))
    scene = _opening(text, dated, found)
    floor, at = 0, 0
    waiting: Reading | None = None  # it may be joined by what follows
    while at < len(found):
        if found[at][0].match.start() < floor:
            at += 1
            continue
        reading, used = _read(found, at, scene, floor)
        at += used
        if not reading:
            continue
        if waiting and (whole := _with_hour(text, waiting, reading)):
            waiting = None
            reading = whole
        if waiting and waiting.start < reading.start:  # else it is part of the reading
            yield waiting
        waiting = reading
        floor = reading.end
        scene = _after(scene, reading)
    if waiting:
        yield waiting


def _with_hour(text: str, first: Reading, second: Reading) -> Reading | None:
    """A day and the hour that stands with it, as one; None where they are two."""
    if first.rule == "time" and second.rule != "time":
        return with_hour(text, first, second)
    if second.rule == "time" and first.rule != "time":
        return with_hour(text, second, first)
    return None


def _read(
    found: list[list[Candidate]], at: int, scene: Scene, floor: int
) -> tuple[Reading | None, int]:
    """The expression at a place, with what it is joined to, and how many places that takes."""
    text = scene.text
    first = _meant(found[at], scene)
    if not first:
        return None, 1
    after = next((i for i in range(at + 1, len(found)) if _starts(found[i]) >= first.end), 0)
    if after and is_dated(first.meaning) and _linked(text, first, found[after], floor):
        ends = _ends(found[at], found[after], first, scene, floor)
        whole = joined(text, *ends, floor) if ends else None
        if whole:
            return whole, after + 1 - at
    if first.rule == "time":
        return _hour(first, scene), 1
    whole = shifted(text, first)
    if whole is not first:
        return whole, 1
    distant = hedged(text, first, floor)
    return distant or with_hedge(text, with_parts(text, first, floor), floor), 1


def _linked(text: str, first: Reading, second: list[Candidate], floor: int) -> bool:
    """Whether the text joins two expressions to a range."""
    return bool(link(text, first.start, first.end, _starts(second), floor))


def _starts(forms: list[Candidate]) -> int:
    """Where the forms at a place begin."""
    return forms[0].match.start()


def _ends(
    one: list[Candidate], two: list[Candidate], first: Reading, scene: Scene, floor: int
) -> tuple[Reading, Reading] | None:
    """Both ends of a range, of which each may have its year from the other."""
    sure = first.meaning.basis == "stated" and first.meaning.status == "resolved"
    sure = sure or (first.rule == "weekday" and two[0].rule.name == "weekday")
    second = _meant(two, replace(scene, preceding=first.meaning.what) if sure else scene)
    if second and second.meaning.part == "present" and scene.today:
        now = Meaning(calendar.one_day(scene.today), "document")
        second = replace(second, meaning=now)
    if not second or not is_dated(second.meaning):
        return None
    second = with_parts(scene.text, second, first.end)
    if not sure and second.meaning.what.first:
        begin = _meant(one, replace(scene, following=second.meaning.what))
        return (with_parts(scene.text, begin, floor), second) if begin else None
    return with_parts(scene.text, first, floor), second


def _meant(forms: list[Candidate], scene: Scene) -> Reading | None:
    """The longest of the forms that means something."""
    for form in forms:
        meaning = form.rule.read(form.match, scene)
        if meaning:
            return Reading(form.match.start(), form.match.end(), form.rule.name, meaning)
    return None


def _hour(hour: Reading, scene: Scene) -> Reading:
    """An hour of the day that the text tells of."""
    before = scene.earlier
    if before and before.precision in FINE:
        day = calendar.one_day(before.first) if before.first else before
        return hour_on(hour, Meaning(day, "earlier"))
    if scene.today:
        return hour_on(hour, Meaning(calendar.one_day(scene.today), "document"))
    return hour_on(hour, Meaning(NO_DAY, "stated", "partial"))


def _opening(text: str, dated: str, found: list[list[Candidate]]) -> Scene:
    """The scene before the first expression of a text."""
    document = calendar.read_date(dated) if dated else None
    scene = Scene(text, document)
    if not document or not document.first:
        return replace(scene, news=False)
    near = sum(forms[0].rule.name in OF_NEWS for forms in found)
    far = sum(_is_far(forms[0], document.first.year) for forms in found)
    return replace(scene, news=near >= far)


def _is_far(form: Candidate, year: int) -> bool:
    """Whether a full date is of another time than the document's."""
    if form.rule.name not in ("day month year", "month day year") or not form.match["year"]:
        return False
    digits = form.match["year"][-4:]
    return digits.isdigit() and abs(int(digits) - year) > 1


def _after(scene: Scene, reading: Reading) -> Scene:
    """The scene behind an expression: a date in it dates what follows."""
    what, meaning = reading.named or reading.meaning.what, reading.meaning
    if meaning.status != "resolved" or not what.first or not what.last:
        return scene
    if what.precision not in (*FINE, *KNOWN):
        return scene
    day = replace(what, edtf=what.edtf.split("T")[0], precision="day")
    before = day if what.precision in FINE else what
    years = () if scene.parted(reading.start) else scene.years
    if meaning.basis == "stated" and what.first.year == what.last.year:
        years = (*years, what.first.year)[-MOST:]
    scene = replace(scene, earlier=before, ended=reading.end, years=years)
    if meaning.basis in ("stated", "earlier") and what.precision in (*FINE, "month"):
        scene = replace(scene, dated=day if what.precision in FINE else what, told=reading.end)
    return scene
