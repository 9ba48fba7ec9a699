"""Score the gold figures of the first case, row by row: `python bench/case_figures.py`.

A row is found when a figure, or for a row that is a date a moment, overlaps its span. Its interval
is right when one of those figures has its ends, open or closed as there, by these conventions of
that gold: `by_convention` says them.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from loccit.grammars.figures import read_figures
from loccit.grammars.moments import read_moments
from loccit.model import Figure, Interval, Moment

CASE = Path(__file__).resolve().parents[2] / "shared" / "case" / "nanking"
HEAD = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
FIELD = re.compile(r'^(\w+): "?(.*?)"?$', re.MULTILINE)
SOFT = ("about", "nearly", "order")
LANGUAGES = ("en", "zh", "ja")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the gold, with the figures or moments that overlap its span."""

    gold: dict[str, Any]
    language: str
    figures: tuple[Figure, ...]
    moments: tuple[Moment, ...]
    text: str

    @property
    def is_date(self) -> bool:
        """Whether the row is a date."""
        return bool(self.gold["unit"] == "date")

    @property
    def found(self) -> bool:
        """Whether something was read where the row stands."""
        return bool(self.moments if self.is_date else self.figures)

    @property
    def right(self) -> bool:
        """Whether one figure has the row's interval, or one moment its dates."""
        if self.is_date:
            return any(_same_dates(self.gold, moment) for moment in self.moments)
        wanted = _interval(self.gold)
        seen = [by_convention(figure, wanted) for figure in self.figures]
        return wanted in seen or (len(seen) > 1 and wanted == _hull(seen))


def main() -> None:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=CASE, help="a case with gold/figures.jsonl")
    parser.add_argument("--misses", action="store_true", help="print the rows that are not right")
    parser.add_argument("--only", choices=LANGUAGES, help="one language")
    options = parser.parse_args()
    if not (options.data / "gold" / "figures.jsonl").is_file():
        print(f"skipped: no gold/figures.jsonl in {options.data}")
        return
    rows = [row for row in read_rows(options.data) if options.only in (None, row.language)]
    print(f"Gold figures of {options.data.name}: {len(rows)} rows")
    for language in LANGUAGES:
        _print_scores(language, [row for row in rows if row.language == language])
    _print_scores("all", rows)
    for row in rows:
        if options.misses and not row.right:
            _print_miss(row)


def measure(folder: Path) -> dict[str, float]:
    """The shares of rows found and with their interval right, in percent, by language."""
    rows = list(read_rows(folder))
    scores: dict[str, float] = {}
    for language in LANGUAGES:
        of = [row for row in rows if row.language == language]
        if of:
            scores[f"{language} found"] = _share(sum(row.found for row in of), len(of))
            scores[f"{language} right"] = _share(sum(row.right for row in of), len(of))
    return scores


def read_rows(case: Path) -> Iterator[Row]:
    """The rows of the gold, with what Loccit reads in their places."""
    for line in (case / "gold" / "figures.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        text, language, figures, moments = _read(case / gold["file"])
        start, end = gold["start"], gold["end"]
        yield Row(
            gold,
            language,
            tuple(f for f in figures if f.place.start < end and start < f.place.end),
            tuple(m for m in moments if m.place.start < end and start < m.place.end),
            text,
        )


@cache
def _read(path: Path) -> tuple[str, str, tuple[Figure, ...], tuple[Moment, ...]]:
    """A document's text and language, its figures and its moments."""
    text = path.read_text("utf-8")
    head = HEAD.match(text)
    fields = dict(FIELD.findall(head[1])) if head else {}
    language = fields.get("language", "en")[:2]
    moments = tuple(read_moments(text, language, _day(fields.get("date", "")), path.name))
    return text, language, read_figures(text, language, path.name, moments), moments


def _day(stated: str) -> str:
    """The date of a YAML head where it is one of the calendar, else nothing."""
    return stated if re.fullmatch(r"\d{4}(?:-\d{2}){0,2}", stated) else ""


def by_convention(figure: Figure, wanted: Interval) -> Interval:
    """What a figure says by the conventions of this gold.

    A figure that is about, nearly or of an order has what it names. An upper bound may begin
    at nought. 余 and 多 inside a numeral leave the upper end open.
    """
    stated = figure.named if figure.hedge in SOFT else figure.stated
    if wanted.low == 0 and stated.low is None:
        stated = replace(stated, low=wanted.low, low_closed=wanted.low_closed)
    gap = figure.hedge == "range" and figure.focal is not None and not stated.low_closed
    return replace(stated, high=None, high_closed=False) if gap else stated


def _interval(gold: dict[str, Any]) -> Interval:
    """The interval of a row."""
    low, high = (None if gold[end] is None else _exact(gold[end]) for end in ("low", "high"))
    low_closed = low is not None and not gold["low_open"]
    return Interval(low, high, low_closed, high is not None and not gold["high_open"])


def _exact(number: float) -> Fraction:
    """The number that a float of the gold stands for."""
    return Fraction(number).limit_denominator(1000)


def _hull(seen: list[Interval]) -> Interval:
    """From the least to the greatest of several figures: what that gold says of a list of them."""
    lows = [i.low for i in seen if i.low is not None]
    highs = [i.high for i in seen if i.high is not None]
    if len(lows) < len(seen) or len(highs) < len(seen):
        return Interval()
    return Interval(min(lows), max(highs), True, True)


def _same_dates(gold: dict[str, Any], moment: Moment) -> bool:
    """Whether a moment is the date that a row's interval gives."""
    wanted = re.sub(r"^normalised |[+]$", "", gold["interval"])
    first, _, last = wanted.partition("/")
    if not last:
        return moment.edtf.rstrip("~") == first or moment.edtf.startswith(first)
    return moment.edtf.startswith(first) and last in moment.edtf


def _print_scores(language: str, rows: list[Row]) -> None:
    """Print how many rows of one language are found and right."""
    if not rows:
        return
    found, right = sum(row.found for row in rows), sum(row.right for row in rows)
    print(
        f"{language:4} found {_share(found, len(rows)):6.1f} %  {found}/{len(rows)}"
        f"   interval right {_share(right, len(rows)):6.1f} %  {right}/{len(rows)}"
    )


def _print_miss(row: Row) -> None:
    """Print a row with what was read in its place."""
    gold = row.gold
    print(f"{gold['id']} {gold['file']}: {gold['span']!r} wants {gold['interval']}")
    for figure in row.figures:
        said = row.text[figure.place.start : figure.place.end]
        print(f"      {said!r} {figure.hedge} {_written(figure.stated)}")
    for moment in row.moments if row.is_date else ():
        print(f"      {row.text[moment.place.start : moment.place.end]!r} {moment.edtf}")


def _written(interval: Interval) -> str:
    """An interval in brackets."""
    low = "-inf" if interval.low is None else str(interval.low)
    high = "+inf" if interval.high is None else str(interval.high)
    ends = "[" if interval.low_closed else "(", "]" if interval.high_closed else ")"
    return f"{ends[0]}{low}, {high}{ends[1]}"


def _share(part: int, whole: int) -> float:
    """A part of a whole in percent."""
    return 100 * part / whole if whole else 0.0


if __name__ == "__main__":
    main()
