"""Score the moments on Recognizers-Text's date cases: `python bench/recognizers_dates.py`.

A case is counted when its expected results hold one of type date or daterange and none of
those is without a value; only these results are compared. Left out, and told: cases that
expect nothing or only times, durations and sets, and results that the data itself marks as
not resolved. A case is right when each of its dates is found with the same words and the
same value, and no further date is found apart from them. Where the data gives a past and a
future reading (a day without its year), either counts.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from date_conventions import Said, Value, english, plain
from date_conventions import after as _next

from loccit.family import member
from loccit.grammars.days import read_day
from loccit.grammars.languages import GRAMMARS
from loccit.model import Moment

FOLDER = Path(__file__).parents[2] / "shared/data/figures/recognizers"
LANGUAGES = {"English": "en", "Chinese": "zh", "Japanese": "ja"}
FILES = ("DateParser", "DatePeriodParser", "DateTimeModel")
TYPES = ("date", "daterange")
NO_DAY = "0001-01-01"  # the data's sign that a day does not exist


@dataclass(frozen=True, slots=True)
class Expected:
    """One expected date: where it stands, and every value that counts."""

    start: int
    end: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence with its reference day and the dates it holds."""

    file: str
    text: str
    reference: str
    dates: tuple[Expected, ...]
    others: tuple[tuple[int, int], ...]  # what is of another type: not compared


Adapter = Callable[[str, Moment, str], Said | None]


def cases(folder: Path, language: str) -> tuple[list[Case], int]:
    """The counted cases of a language, and how many are left out."""
    found: list[Case] = []
    left_out = 0
    for name in FILES:
        path = folder / language / f"{name}.json"
        for entry in json.loads(path.read_text(encoding="utf-8-sig")) if path.is_file() else ():
            case = _case(name, entry)
            left_out += case is None
            found += [case] if case else []
    return found, left_out


def _case(file: str, entry: dict) -> Case | None:  # type: ignore[type-arg]
    """The case of one entry; None where it is not counted."""
    dates: list[Expected] = []
    others: list[tuple[int, int]] = []
    for result in entry.get("Results") or ():
        kind = (result.get("Type") or result.get("TypeName") or "").split(".")[-1]
        start = result["Start"]
        end = start + result["Length"] if "Length" in result else result.get("End", start) + 1
        if kind not in TYPES:
            others.append((start, end))
            continue
        values = tuple(_values(result))
        if not values:
            return None
        dates.append(Expected(start, end, values))
    reference = (entry.get("Context") or {}).get("ReferenceDateTime", "")[:10]
    if not dates or not reference:
        return None
    return Case(file, entry["Input"], reference, tuple(dates), tuple(others))


def _values(result: dict) -> Iterator[Value]:  # type: ignore[type-arg]
    """Every value of a result, past and future; none where it is not resolved."""
    value = result.get("Value") or {}
    for key in ("FutureResolution", "PastResolution"):
        reading = value.get(key) or {}
        yield from _value(
            reading.get("date", ""), reading.get("startDate", ""), reading.get("endDate", "")
        )
    for reading in (result.get("Resolution") or {}).get("values", ()):
        yield from _value(
            reading.get("value", ""), reading.get("start", ""), reading.get("end", "")
        )


def _value(day: str, start: str, end: str) -> Iterator[Value]:
    """A day, or the ends of a range, as a value; none where there is no such day."""
    if read_day(day) and day != NO_DAY:
        yield day, _next(day)
    elif (start or end) and NO_DAY not in (start, end):
        yield start[:10], end[:10]


LEAD = re.compile(r"(?:(?:the|on|in|at|for|of|during)\s+)+", re.IGNORECASE)


def words(text: str, start: int, end: int) -> str:
    """The words of a date as they are compared: without articles and prepositions before it."""
    chosen = " ".join(text[start:end].casefold().split()).strip(" .,;")
    return LEAD.sub("", chosen, count=1) if LEAD.match(chosen) else chosen


def judged(case: Case, language: str, adapter: Adapter) -> str:
    """Why a case is wrong; "" where it is right."""
    grammar = member("loccit.grammars.moments", GRAMMARS[language])
    moments = grammar.read(case.text, case.file, case.reference)
    said = [one for moment in moments if (one := adapter(case.text, moment, case.reference))]
    return why_wrong(case, said)


def why_wrong(case: Case, said: list[Said]) -> str:
    """Why what was said of a case is wrong; "" where it is right."""
    for date in case.dates:
        overlapping = [one for one in said if one.start < date.end and date.start < one.end]
        if not overlapping:
            return f"missed {case.text[date.start : date.end]!r}"
        found = overlapping[0]
        said = [one for one in said if one not in overlapping]
        if len(overlapping) > 1 or words(case.text, found.start, found.end) != words(
            case.text, date.start, date.end
        ):
            got = [case.text[one.start : one.end] for one in overlapping]
            return f"words {got} for {case.text[date.start : date.end]!r}"
        if found.value not in date.values:
            return f"value {found.value} for {date.values} {case.text[date.start : date.end]!r}"
    stray = [
        one
        for one in said
        if not any(one.start < end and start < one.end for start, end in case.others)
    ]
    return f"stray {case.text[stray[0].start : stray[0].end]!r}" if stray else ""


def _plain(text: str, moment: Moment, reference: str) -> Said | None:
    """A moment as the data gives it, whatever the reference day."""
    return plain(text, moment)


ADAPTERS: dict[str, Adapter] = {"English": english, "Chinese": _plain, "Japanese": _plain}


def measure(folder: Path) -> dict[str, float]:
    """The share of cases that are right, for each language and each of its files."""
    scores: dict[str, float] = {}
    for language in LANGUAGES:
        found, _ = cases(folder, language)
        if found:
            scores |= _shares(language, [(c.file, not _judge(c, language)) for c in found])
    return scores


def _judge(case: Case, language: str) -> str:
    """Why a case is wrong, by the language's own adapter."""
    return judged(case, LANGUAGES[language], ADAPTERS[language])


def _shares(language: str, outcomes: list[tuple[str, bool]]) -> dict[str, float]:
    """The share of right outcomes in all, and in each file."""
    scores = {language: sum(right for _, right in outcomes) / len(outcomes)}
    for file in FILES:
        own = [right for name, right in outcomes if name == file]
        if own:
            scores[f"{language} {file}"] = sum(own) / len(own)
    return scores


def main() -> None:
    """Run the bench and print its scores."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER)
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: no date cases in {options.data}")
        return
    for language in options.language or LANGUAGES:
        found, left_out = cases(options.data, language)
        if not found:
            print(f"{language}: skipped, no cases")
            continue
        reasons = [(case, _judge(case, language)) for case in found]
        if options.misses:
            for case, reason in reasons:
                if reason:
                    print(f"{case.file}\t{case.reference}\t{case.text}\t{reason}")
        print(f"{language}: {len(found)} cases, {left_out} left out")
        for name, share in _shares(language, [(c.file, not r) for c, r in reasons]).items():
            print(f"  {name:28} {share:.3f}")


if __name__ == "__main__":
    main()
