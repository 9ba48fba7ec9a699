"""The files of our own gold are well formed: words in one place, sane intervals, days of the EDTF."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from collections import Counter
from datetime import date
from itertools import pairwise
from typing import Any, get_args

import pytest
from gold_texts import FOLDER, HALVES, LANGUAGES, GoldFigure, gold_text, located

from loccit.model import UNBOUNDED, Hedge, Interval, Resolved

FIELDS = {"id", "half", "text", "dated", "figures", "moments"}
OPEN = {"open_figures", "open_moments"}
FIGURE = {"text", "low", "high", "low_closed", "high_closed", "focal", "hedge"}
MOMENT = {"text", "edtf", "earliest", "latest", "status"}
POINT = r"-?(?:\d{4}|\d{3}X|\d\dXX|XXXX)(?:-\d\d~?(?:-\d\d)?)?~?|XXXX-XX-\d\d"
DURATION = r"P(?:[\dX]+[YMWD]|T[\dX]+[HMS])"
EDTF = re.compile(
    rf"(?:{POINT})(?:/(?:{POINT}|\.\.))?|\.\./(?:{POINT})|(?:R/)?{DURATION}|{DURATION}/{DURATION}|"
)
LINES = {
    language: [
        json.loads(line)
        for line in (FOLDER / f"figures_{language}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    for language in LANGUAGES
}
in_each_language = pytest.mark.parametrize("language", LANGUAGES)
MONTHS = {  # of the numbers that EDTF gives seasons, quarters and halves
    "21": (3, 5), "22": (6, 8), "23": (9, 11),
    "33": (1, 3), "34": (4, 6), "35": (7, 9), "36": (10, 12), "40": (1, 6), "41": (7, 12),
}  # fmt: skip


def entries(line: dict[str, Any], *sides: str) -> list[dict[str, Any]]:
    return [entry for side in sides for entry in line.get(side, ())]


@in_each_language
def test_the_first_half_has_eighty_texts(language: str) -> None:
    assert sum(line["half"] == "first" for line in LINES[language]) >= 80


@pytest.mark.parametrize("name", ["id", "text"])
def test_no_id_and_no_text_occurs_twice(name: str) -> None:
    found = Counter(line[name] for lines in LINES.values() for line in lines)
    assert [value for value, count in found.items() if count > 1] == []


@in_each_language
def test_a_line_has_its_fields_and_no_others(language: str) -> None:
    for line in LINES[language]:
        assert FIELDS <= set(line) <= FIELDS | OPEN, line["id"]
        assert line["id"].startswith(language) and line["half"] in HALVES, line["id"]
        assert line["dated"] is None or date.fromisoformat(line["dated"]), line["id"]
        assert all(set(e) - {"nth"} == FIGURE for e in line["figures"]), line["id"]
        assert all(set(e) - {"nth"} == MOMENT for e in line["moments"]), line["id"]
        assert all(set(e) - {"nth"} == {"text"} for e in entries(line, *sorted(OPEN))), line["id"]


@in_each_language
def test_the_words_of_each_entry_stand_in_one_place(language: str) -> None:
    for line in LINES[language]:
        text = line["text"]
        for entry in entries(line, "figures", "moments", *sorted(OPEN)):
            span, words = located(text, entry), entry["text"]
            assert words.strip() == words == text[span.start : span.end] != "", line["id"]
            again = text.find(words, text.find(words) + 1)
            assert ("nth" in entry) == (again >= 0), (line["id"], words)


@in_each_language
def test_entries_of_one_side_stand_apart_and_in_reading_order(language: str) -> None:
    for line in LINES[language]:
        for side in ("figures", "moments"):
            spans = [located(line["text"], entry) for entry in line[side]]
            assert all(a.end <= b.start for a, b in pairwise(spans)), line["id"]


@in_each_language
def test_intervals_fit_their_hedges(language: str) -> None:
    for line in LINES[language]:
        for entry in gold_text(line, language).figures:
            assert fits(entry), (line["id"], entry)


def fits(figure: GoldFigure) -> bool:
    """Whether the interval is one that the hedge can entail of its focal numeral."""
    stated, focal = figure.stated, figure.focal
    low, high = stated.low, stated.high
    if figure.hedge not in get_args(Hedge):
        return False
    if (stated.low_closed and low is None) or (stated.high_closed and high is None):
        return False
    match figure.hedge:
        case "exact":
            return focal is not None and stated == Interval(focal, focal, True, True)
        case "about":
            return stated == UNBOUNDED
        case "at least":
            return stated == Interval(low, None, True) and focal in (low, None) and low is not None
        case "more than":
            return stated == Interval(low) and focal in (low, None) and low is not None
        case "at most" | "up to":
            return stated == Interval(None, high, False, True) and focal == high
        case "less than" | "nearly":
            return stated == Interval(None, high) and focal == high
        case "range":
            return low is not None and high is not None and low < high and focal in (low, None)
        case _:
            return focal is None and low is not None and (high is None or low < high)


@in_each_language
def test_moments_have_a_form_of_edtf_and_a_status(language: str) -> None:
    for line in LINES[language]:
        for entry in gold_text(line, language).moments:
            assert EDTF.fullmatch(entry.edtf), (line["id"], entry)
            assert entry.status in get_args(Resolved), (line["id"], entry)
            assert entry.edtf or entry.status == "unresolved", (line["id"], entry)


@in_each_language
def test_days_are_those_of_the_edtf(language: str) -> None:
    for line in LINES[language]:
        for entry in gold_text(line, language).moments:
            assert (entry.earliest, entry.latest) == days(entry.edtf), (line["id"], entry)


def days(edtf: str) -> tuple[str, str]:
    """The first and the last day of an EDTF; "" where it is open or names none."""
    first, slash, last = edtf.replace("~", "").partition("/")
    if not first or first[0] in "PR" or first.startswith("XXXX"):
        return "", ""
    if slash:
        return days(first)[0] if first != ".." else "", days(last)[1] if last != ".." else ""
    sign, first = ("-", first[1:]) if first[0] == "-" else ("", first)
    year, month, day = [*first.split("-"), "", ""][:3]
    if day:
        return first, first
    if year.endswith("XX"):
        return f"{year[:2]}01-01-01", f"{int(year[:2]) + 1:02}00-12-31"
    if month == "24":
        return f"{year}-12-01", f"{int(year) + 1}-02-{monthrange(int(year) + 1, 2)[1]}"
    if not month:
        return f"{sign}{year.replace('X', '0')}-01-01", f"{sign}{year.replace('X', '9')}-12-31"
    begin, end = MONTHS.get(month) or (int(month), int(month))
    return f"{year}-{begin:02}-01", f"{year}-{end:02}-{monthrange(int(year), end)[1]}"
