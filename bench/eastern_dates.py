"""Score the moments on Recognizers-Text's Chinese and Japanese dates.

`python bench/eastern_dates.py`. Cases are chosen as in `recognizers_dates`: those that expect a
date or a range of dates with a value; a case is right when each of its dates is found with that
value, and no further date is found apart from them. Where a past and a future reading are given,
either counts. How the data's conventions are translated, `agrees` and `reads` tell. Where a found
date begins and ends is compared apart: the lines `with its words` ask for the same words too, but
for particles before and behind them.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import replace
from pathlib import Path

from recognizers_dates import FILES, FOLDER, Case, cases

from loccit.grammars import calendar
from loccit.grammars.days import Day, iso, moved, read_day
from loccit.grammars.moments import chinese, japanese
from loccit.model import Moment, Place

Value = tuple[str, str]  # first day, and the day behind the last; "" for an open end
EASTERN = {"Chinese": chinese.read, "Japanese": japanese.read}
PARTICLES = re.compile(
    "^(?:[在于於从從自是到]+|ここ|この先)?(?=.)|(?:または|及び|および|[のはにがをへもと、，]|(?<!ま)で)+$"
)
NO_DATES = ("duration", "set", "vague", "time", "day part")


def agrees(moment: Moment, values: tuple[Value, ...]) -> bool:
    """Whether a moment says one of the values, by the conventions of the data.

    A stretch ends at the day behind it; from one date to another, it ends at the first day of
    the second (`2014年から2018年まで` ends on 2018-01-01), and what lies behind ends today. What
    is before or after a day, month or year may take it in or leave it out (以前, 之前, 以降 are
    used either way). Early and late are the halves of a month or year: a part of ours must lie
    in theirs. `三年前` is the same day of that year: it must lie in the year of ours. A century
    begins with the year 00.
    """
    if not moment.edtf or moment.edtf[0] in "PR":
        return False
    own = (moment.earliest, _next(moment.latest))
    return any(_says(moment, own, value) for value in values)


def _says(moment: Moment, own: Value, value: Value) -> bool:
    """Whether a moment of these days says one value."""
    if own == value or _open(moment, value):
        return True
    if moment.rule in ("range", "span", "past") and own[0] == value[0]:
        return value[1] == _first_of(moment.edtf.split("/")[-1])
    if moment.precision in ("month part", "year part") or "~" in moment.edtf:
        return _within(own, value)
    if moment.rule == "ago" and moment.precision in ("month", "year", "week"):
        return _within(value, own)
    if moment.precision == "century":
        return own[0] == f"{value[0][:2]}01-01-01"
    return False


def _next(day: str) -> str:
    """The day behind a day; "" for none."""
    at = read_day(day)
    behind = moved(at, "day", 1) if at else None
    return iso(behind) if behind else ""


def _first_of(edtf: str) -> str:
    """The first day of a day, month or year in EDTF; "" for others."""
    found = re.fullmatch(r"(\d{4})(?:-(0\d|1[0-2]))?(?:-(\d\d))?~?", edtf)
    return f"{found[1]}-{found[2] or '01'}-{found[3] or '01'}" if found else ""


def _within(inner: Value, outer: Value) -> bool:
    """Whether a stretch of days lies in another."""
    return bool(inner[0] and inner[1]) and outer[0] <= inner[0] and inner[1] <= outer[1]


def _open(moment: Moment, value: Value) -> bool:
    """Whether an open range says the value, with the named day, month or year in it or not."""
    first, _, last = moment.edtf.partition("/")
    if last == "..":
        named = calendar.read_date(first.rstrip("~"))
        starts = (named.earliest, _next(named.latest)) if named else ()
        return not value[1] and value[0] in starts
    if first == "..":
        named = calendar.read_date(last.rstrip("~"))
        ends = (named.earliest, named.latest, _next(named.latest)) if named else ()
        return not value[0] and value[1] in ends
    return False


def reads(case: Case, language: str) -> list[Moment]:
    """The moments of a case that are dates in the data's sense.

    The data knows no moment but its reference day, and reads 翌年 or 前日 by it. So where a
    moment wants an earlier one, the case is read behind a line with its reference day.
    """
    read = EASTERN[language]
    moments = list(read(case.text, case.file, case.reference))
    if any(one.basis == "earlier" and one.status == "unresolved" for one in moments):
        day = read_day(case.reference) or Day(1, 1, 1)
        lead = f"{day.year}年{day.month}月{day.day}日\n"
        moments = list(read(lead + case.text, case.file, case.reference))[1:]
        moments = [_moved(one, -len(lead)) for one in moments]
    return [one for one in moments if one.precision not in NO_DATES]


def _moved(moment: Moment, by: int) -> Moment:
    """The moment as many characters farther on."""
    place = moment.place
    return replace(moment, place=Place(place.document, place.start + by, place.end + by))


def plain_words(text: str, start: int, end: int) -> str:
    """The words of a date without the particles about it, which the data has or lacks."""
    return PARTICLES.sub("", "".join(text[start:end].split()))


def judged(case: Case, language: str, *, words_too: bool = False) -> str:
    """Why a case is wrong; "" where it is right."""
    said = reads(case, language)
    for date in case.dates:
        over = [m for m in said if m.place.start < date.end and date.start < m.place.end]
        words = case.text[date.start : date.end]
        if not over:
            return f"missed {words!r}"
        said = [one for one in said if one not in over]
        if not any(agrees(one, date.values) for one in over):
            return f"value {[one.edtf for one in over]} for {date.values} {words!r}"
        if len(over) > 1:
            return f"cut {words!r}"
        place = over[0].place
        own = plain_words(case.text, place.start, place.end)
        if words_too and own != plain_words(case.text, date.start, date.end):
            return f"words {own!r} for {words!r}"
    stray = [
        one
        for one in said
        if not any(one.place.start < end and start < one.place.end for start, end in case.others)
    ]
    return f"stray {case.text[stray[0].place.start : stray[0].place.end]!r}" if stray else ""


def measure(folder: Path) -> dict[str, float]:
    """The share of cases that are right, for each language and each of its files."""
    scores: dict[str, float] = {}
    for language in EASTERN:
        outcomes = [(case.file, not judged(case, language)) for case in cases(folder, language)[0]]
        if outcomes:
            scores[language] = sum(right for _, right in outcomes) / len(outcomes)
            strict = [
                not judged(case, language, words_too=True) for case in cases(folder, language)[0]
            ]
            scores[f"{language} with its words"] = sum(strict) / len(strict)
        for file in FILES:
            own = [right for name, right in outcomes if name == file]
            if own:
                scores[f"{language} {file}"] = sum(own) / len(own)
    return scores


def main() -> None:
    """Run the bench and print its scores."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: no date cases in {options.data}")
        return
    for language in EASTERN:
        found, left_out = cases(options.data, language)
        print(f"{language}: {len(found)} cases, {left_out} left out")
        for case in found if options.misses else ():
            if reason := judged(case, language, words_too=True):
                print(f"{case.file}\t{case.reference}\t{case.text}\t{reason}")
    for name, share in measure(options.data).items():
        print(f"  {name:28} {share:.3f}")


if __name__ == "__main__":
    main()
