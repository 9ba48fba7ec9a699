"""Score the English moments on news with TIMEX3 marks: `python bench/tempeval.py`.

As in TempEval-3: a mark is found when a moment overlaps it (each pairs once, in reading
order); precision, recall and F1 over all documents; the value counts among those that pair,
and its F1 is the relaxed F1 times that share. Only what stands inside <TEXT> is scored; the
document's creation time is given and not counted.
"""

from __future__ import annotations

import argparse
import html
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from loccit.grammars.days import moved, number, read_day, weekday
from loccit.grammars.moments import english
from loccit.model import Moment

FOLDER = Path(__file__).parents[2] / "shared/data/figures/tempeval3"
TEXT = re.compile(r"<TEXT>(.*?)</TEXT>", re.S)
CREATED = re.compile(r"<DCT>\s*<TIMEX3[^>]*\bvalue=\"(\d{4}-\d\d-\d\d)", re.S)
TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
VALUE = re.compile(r"\bvalue=\"([^\"]*)\"")
SEASONS = {"21": "SP", "22": "SU", "23": "FA", "24": "WI"}
QUARTERS = {"33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2"}
VAGUE = {"present": "PRESENT_REF", "past": "PAST_REF", "future": "FUTURE_REF"}


@dataclass(frozen=True, slots=True)
class Timex:
    """A marked time expression: its characters [start, end) and its value."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Marked:
    """A document with its marks."""

    name: str
    text: str
    dated: str
    marks: tuple[Timex, ...]


def documents(folder: Path) -> Iterator[Marked]:
    """The documents of a folder and of the folders in it."""
    for path in sorted(folder.rglob("*.tml")):
        source = path.read_text(encoding="utf-8")
        body, created = TEXT.search(source), CREATED.search(source)
        if body:
            text, marks = _unmarked(body[1])
            yield Marked(path.stem, text, created[1] if created else "", marks)


def _unmarked(source: str) -> tuple[str, tuple[Timex, ...]]:
    """A text without its tags, and what TIMEX3 tags it had."""
    pieces: list[str] = []
    marks: list[Timex] = []
    opened: list[tuple[int, str]] = []
    length, at = 0, 0
    for tag in TAG.finditer(source):
        piece = html.unescape(source[at : tag.start()])
        pieces.append(piece)
        length, at = length + len(piece), tag.end()
        if tag[2] == "TIMEX3" and not tag[1]:
            value = VALUE.search(tag[3])
            opened.append((length, value[1] if value else ""))
        elif tag[2] == "TIMEX3" and opened:
            start, value_of = opened.pop()
            marks.append(Timex(start, length, value_of))
    return "".join(pieces) + html.unescape(source[at:]), tuple(sorted(marks, key=lambda m: m.start))


def timexes(text: str, moments: tuple[Moment, ...]) -> Iterator[Timex]:
    """The moments as TIMEX3 marks.

    Where TIMEX3 differs from docs/figures.md: a range is two marks; a bound is none of the
    value; a part of a month, year or decade has the value of the whole; weeks are
    `2000-W7`, seasons `1998-FA`; a part of a day has the value of its day, as in most of
    these documents; sets have the value of their period; an age is no mark, nor is a vague
    word of the past or an adverb other than `now`.
    """
    for moment in moments:
        start, end = moment.place.start, moment.place.end
        if moment.rule == "age" or (moment.precision == "vague" and moment.part == "past"):
            continue
        if moment.precision == "range" and moment.rule in (
            "range",
            "days month year",
            "month days year",
            "years",
        ):
            yield from _two(text, moment)
        else:
            yield Timex(start, end, value_of(moment))


def _two(text: str, moment: Moment) -> Iterator[Timex]:
    """The two ends of a range, each with its half of the words."""
    start, end = moment.place.start, moment.place.end
    words = text[start:end]
    middle = re.search(r"\s(?:to|and|through|until|till)\s|-|\u2013|/", words)
    cut = start + (middle.start() if middle else len(words) // 2)
    first, _, last = moment.edtf.partition("/")
    yield Timex(start, cut, first)
    yield Timex(cut + 1, end, last)


def value_of(moment: Moment) -> str:
    """The TIMEX3 value of a moment."""
    edtf = moment.edtf
    if moment.precision == "vague":
        return VAGUE.get(moment.part, "")
    if moment.precision == "duration":
        return edtf.split("/")[0]
    if moment.precision == "set":
        return edtf.removeprefix("R/")
    bound = moment.rule.endswith((" since", " until"))
    edtf = edtf.replace("..", "").strip("/").replace("~", "") if bound else edtf.replace("~", "")
    if moment.precision == "week" or (bound and " week" in moment.rule):
        return week_value(moment.earliest or moment.latest)
    if moment.precision == "month part" or (bound and moment.part and "month" in moment.rule):
        return edtf[:7]
    if moment.precision == "year part":
        return edtf[:3] + "X" if "decade" in moment.rule else edtf[:4]
    if moment.precision == "century":
        return edtf[:2]
    if moment.precision in ("season", "quarter", "half"):
        return f"{edtf[:5]}{(SEASONS | QUARTERS).get(edtf[5:], edtf[5:])}"
    return edtf


def week_value(day: str) -> str:
    """The ISO week of a day, for that and for a weekend."""
    first = read_day(day)
    if not first:
        return ""
    thursday = moved(first, "day", 3 - weekday(first))
    begin = read_day(f"{thursday.year}-01-04") if thursday else None
    if not thursday or not begin:
        return ""
    week = (number(thursday) - number(begin) + weekday(begin)) // 7 + 1
    return f"{thursday.year}-W{week}" + ("-WE" if weekday(first) == 5 else "")


@dataclass(slots=True)
class Tally:
    """Counts over any number of documents."""

    marks: int = 0
    said: int = 0
    found: int = 0
    right: int = 0


def pairs(gold: tuple[Timex, ...], said: list[Timex]) -> list[tuple[Timex | None, Timex | None]]:
    """The marks and moments that overlap, each once, and those that overlap none."""
    result: list[tuple[Timex | None, Timex | None]] = []
    left = list(said)
    for mark in gold:
        match = next((one for one in left if one.start < mark.end and mark.start < one.end), None)
        if match:
            left.remove(match)
        result.append((mark, match))
    return result + [(None, one) for one in left]


def measure(folder: Path) -> dict[str, float]:
    """The scores on a folder: relaxed precision, recall, F1, value F1, documents a second."""
    return scored(list(documents(folder)))


def scored(chosen: list[Marked], misses: bool = False) -> dict[str, float]:
    """The scores on the documents."""
    tally = Tally()
    begun = time.perf_counter()
    read = [tuple(english.read(one.text, one.name, one.dated)) for one in chosen]
    seconds = time.perf_counter() - begun
    for document, moments in zip(chosen, read, strict=True):
        for mark, said in pairs(document.marks, list(timexes(document.text, moments))):
            tally.marks += mark is not None
            tally.said += said is not None
            tally.found += mark is not None and said is not None
            tally.right += mark is not None and said is not None and mark.value == said.value
            if misses and not (mark and said and mark.value == said.value):
                print(_miss(document, mark, said))
    precision, recall = tally.found / max(1, tally.said), tally.found / max(1, tally.marks)
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    return {
        "marks": tally.marks,
        "precision": precision,
        "recall": recall,
        "relaxed F1": f1,
        "value F1": f1 * tally.right / max(1, tally.found),
        "documents a second": len(chosen) / max(1e-9, seconds),
    }


def _miss(document: Marked, mark: Timex | None, said: Timex | None) -> str:
    """One line on a mark or moment that is not right, with the words about it."""
    kind = "missed" if not said else "stray" if not mark else "value"
    start = (mark or said).start  # type: ignore[union-attr]
    around = " ".join(document.text[max(0, start - 70) : start].split())
    behind = " ".join(document.text[start : start + 60].split())
    words = [
        f"[{document.text[one.start : one.end]}] {one.value}" if one else "-"
        for one in (mark, said)
    ]
    return f"{kind}\t{document.name} {document.dated}\t{words[0]}\t{words[1]}\t{around} >> {behind}"


def main() -> None:
    """Run the bench and print its scores."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    chosen = list(documents(options.data)) if options.data.is_dir() else []
    if not chosen:
        print(f"skipped: no TIMEX3 documents in {options.data}")
        return
    print(f"{len(chosen)} documents in {options.data.name}")
    for name, value in scored(chosen, options.misses).items():
        print(f"{name:20} {value:.3f}" if value < 1.01 else f"{name:20} {value:.0f}")


if __name__ == "__main__":
    main()
