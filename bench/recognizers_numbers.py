"""Score numbers and ranges on the cases of Recognizers-Text: `python bench/recognizers_numbers.py`.

A case is right when exactly the expected stretches of its text are found, each with the expected
value (numbers) or interval with open and closed ends (ranges). Widths of signs, capitals and the
last of 15 digits of a value are not compared. Numbers are those that `read_numerals` reads,
ranges the figures that `read_figures` reads, both by the conventions of `number_conventions`.
"""

from __future__ import annotations

import argparse
import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from number_conventions import NUMBERS, RANGES

from loccit.model import Interval

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "figures" / "recognizers"
FOLDERS = {"en": "English", "zh": "Chinese", "ja": "Japanese"}
EXACT = 10**12  # values are given to 15 digits; they agree when they differ by less than this part
ENDS = re.compile(r"([\[(])([^,]*),([^,]*)([\])])")
LIKE = str.maketrans("−–、，", "--,,")
Value = Fraction | Interval
Found = tuple[str, Value]


@dataclass(frozen=True, slots=True)
class Case:
    """One text with what is expected of it and what was found."""

    text: str
    expected: tuple[Found, ...]
    found: tuple[Found, ...]

    @property
    def right(self) -> bool:
        """Whether exactly what is expected was found."""
        return len(self.expected) == len(self.found) and all(
            text == other and _same(value, seen)
            for (text, value), (other, seen) in zip(
                sorted(self.expected, key=repr), sorted(self.found, key=repr), strict=True
            )
        )


def main() -> None:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--misses", action="store_true", help="print the cases that are not right")
    parser.add_argument("--only", choices=FOLDERS, help="one language")
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: no Recognizers-Text cases in {options.data}")
        return
    print("Recognizers-Text: cases with every stretch and value right")
    for language in [options.only] if options.only else FOLDERS:
        for kind in ("Number", "NumberRange"):
            cases = list(read_cases(options.data, language, kind))
            right = sum(case.right for case in cases)
            print(f"{language} {kind:12} {_share(right, len(cases)):6.1f} %  {right}/{len(cases)}")
            for case in cases:
                if options.misses and not case.right:
                    _print_miss(case)


def measure(folder: Path) -> dict[str, float]:
    """The share of cases that are right, in percent, by language and kind."""
    scores: dict[str, float] = {}
    for language in FOLDERS:
        for kind in ("Number", "NumberRange"):
            cases = list(read_cases(folder, language, kind))
            if cases:
                scores[f"{language} {kind}"] = _share(sum(c.right for c in cases), len(cases))
    return scores


def read_cases(folder: Path, language: str, kind: str) -> Iterator[Case]:
    """The cases of one language and kind, with what Loccit finds in their texts."""
    path = folder / FOLDERS[language] / f"{kind}Model.json"
    if not path.exists():
        return
    for given in json.loads(path.read_text(encoding="utf-8-sig")):
        text = given["Input"]
        expected = tuple(_expected(result) for result in given["Results"])
        found = NUMBERS[language](text) if kind == "Number" else RANGES[language](text)
        yield Case(text, expected, tuple((_folded(text[s:e]), v) for s, e, v in found))


def _expected(result: dict[str, Any]) -> Found:
    """The stretch of one expected result and its value."""
    value = str(result["Resolution"]["value"])
    ends = ENDS.fullmatch(value)
    if not ends:
        return _folded(result["Text"]), Fraction(value)
    low = Fraction(ends[2]) if ends[2].strip() else None
    high = Fraction(ends[3]) if ends[3].strip() else None
    closed = (low is not None and ends[1] == "[", high is not None and ends[4] == "]")
    return _folded(result["Text"]), Interval(low, high, *closed)


def _folded(text: str) -> str:
    """A stretch without differences of width and of capitals."""
    return unicodedata.normalize("NFKC", text).casefold().translate(LIKE).strip()


def _same(value: Value | None, other: Value | None) -> bool:
    """Whether two values, or two intervals with their ends, agree."""
    if isinstance(value, Interval) and isinstance(other, Interval):
        return (
            _same(value.low, other.low)
            and _same(value.high, other.high)
            and (value.low_closed, value.high_closed) == (other.low_closed, other.high_closed)
        )
    if isinstance(value, Fraction) and isinstance(other, Fraction):
        return abs(value - other) * EXACT <= abs(value)
    return value is other is None


def _share(part: int, whole: int) -> float:
    """A part of a whole in percent."""
    return 100 * part / whole if whole else 0.0


def _print_miss(case: Case) -> None:
    """Print a case with what was expected and what was found."""
    print(f"    {case.text!r}")
    for name, results in (("expected", case.expected), ("found", case.found)):
        print(f"      {name:9}", "; ".join(f"{t!r} {_written(v)}" for t, v in results) or "nothing")


def _written(value: Value) -> str:
    """A value, or an interval as Recognizers-Text writes it."""
    if isinstance(value, Fraction):
        return str(float(value))
    low = "" if value.low is None else str(float(value.low))
    high = "" if value.high is None else str(float(value.high))
    return f"{'[' if value.low_closed else '('}{low},{high}{']' if value.high_closed else ')'}"


if __name__ == "__main__":
    main()
