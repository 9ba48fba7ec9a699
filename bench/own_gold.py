"""Score the grammars on our own gold of figures and moments: `python bench/own_gold.py`.

A figure is right when a reading overlaps it that states the same interval with the same
ends, and names the same numeral where nothing is stated (`about 300`). A moment is right
when its EDTF and both its days are. A silent error is a reading that excludes what the
words say. What the gold leaves open counts neither way.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from gold_texts import (
    FOLDER,
    HALVES,
    LANGUAGES,
    GoldFigure,
    GoldMoment,
    GoldText,
    Span,
    gold_texts,
)

from loccit.grammars.figures import read_figures
from loccit.grammars.moments import read_moments
from loccit.model import UNBOUNDED, Figure, Interval, Moment

Gold = GoldFigure | GoldMoment
Read = Figure | Moment
Day = tuple[int, int, int]
DAY = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)")
BEGINNING, END = (-(10**9), 0, 0), (10**9, 0, 0)


@dataclass(slots=True)
class Tally:
    """Counts over any number of texts, and what was missed in words."""

    gold: int = 0
    read: int = 0
    right: int = 0
    silent: int = 0
    spurious: int = 0
    misses: list[str] = field(default_factory=list)

    def measures(self) -> dict[str, float]:
        """Shares of what was read and of what is there, and the number of spurious readings."""
        return {
            "precision": self.right / self.read if self.read else 0.0,
            "recall": self.right / self.gold if self.gold else 0.0,
            "f1": 2 * self.right / max(1, self.read + self.gold),
            "silent": self.silent / max(1, self.gold),
            "spurious": float(self.spurious),
        }


Tallies = dict[tuple[str, str, str], Tally]  # by language, half, and figures or moments


def main() -> None:
    """Score and print a table, and with `--misses` each miss."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=FOLDER, help="a folder with the gold")
    parser.add_argument("--half", choices=HALVES, help="that half only")
    parser.add_argument("--misses", action="store_true", help="what was expected and read")
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"skipped: there is no gold in {options.data}")
        return
    texts = [text for text in gold_texts(options.data) if options.half in (None, text.half)]
    tallies = scored(texts)
    print(f"{len(texts)} texts of our own\n")
    names = Tally().measures()
    print(f"{'':22}{'gold':>7}{'read':>7}" + "".join(f"{name:>11}" for name in names))
    for key, tally in tallies.items():
        cells = "".join(
            f"{value:11.0f}" if name == "spurious" else f"{value:11.3f}"
            for name, value in tally.measures().items()
        )
        print(f"{' '.join(key):22}{tally.gold:7}{tally.read:7}{cells}")
    if options.misses:
        print("\n" + "\n".join(miss for tally in tallies.values() for miss in tally.misses))


def measure(folder: Path = FOLDER) -> dict[str, float]:
    """Each measure by its name, such as `en first figures f1`; `spurious` is a number."""
    return {
        f"{' '.join(key)} {name}": value
        for key, tally in scored(gold_texts(folder)).items()
        for name, value in tally.measures().items()
    }


def scored(texts: Iterable[GoldText]) -> Tallies:
    """The tallies of `texts`, read by Loccit's own grammars."""
    tallies: Tallies = {}
    for text in texts:
        moments = read_moments(text.text, text.language, text.id, text.dated)
        figures = read_figures(text.text, text.language, text.id, moments)
        add(tallies, text, figures, moments)
    order = [(a, b, c) for a in LANGUAGES for b in HALVES for c in ("figures", "moments")]
    return {key: tallies[key] for key in order if key in tallies}


def add(
    tallies: Tallies, text: GoldText, figures: Sequence[Figure], moments: Sequence[Moment]
) -> None:
    """Count what was read in one text."""
    sides: tuple[tuple[str, Sequence[Gold], Sequence[Read], Sequence[Span]], ...] = (
        ("figures", text.figures, figures, text.open_figures),
        ("moments", text.moments, moments, text.open_moments),
    )
    for side, gold, read, left_open in sides:
        tally = tallies.setdefault((text.language, text.half, side), Tally())
        _count(tally, text, gold, _counting(gold, read, left_open))


def _counting(gold: Sequence[Gold], read: Sequence[Read], left_open: Sequence[Span]) -> list[Read]:
    """What was read, without what stands only where the gold is open."""
    return [
        reading
        for reading in read
        if any(span(reading).overlaps(entry.span) for entry in gold)
        or not any(span(reading).overlaps(free) for free in left_open)
    ]


def span(reading: Read) -> Span:
    """Where a reading stands."""
    return Span(reading.place.start, reading.place.end)


def _count(tally: Tally, text: GoldText, gold: Sequence[Gold], read: list[Read]) -> None:
    tally.gold += len(gold)
    tally.read += len(read)
    left = list(read)
    for entry in gold:
        near = [reading for reading in read if span(reading).overlaps(entry.span)]
        match = next((one for one in near if one in left and right(entry, one)), None)
        if match is not None:
            left.remove(match)
            tally.right += 1
            continue
        silent = any(excludes(one, entry) for one in near)
        tally.silent += silent
        tally.misses.append(_miss("SILENT" if silent else "missed", text, entry, near))
    for reading in left:
        if not any(span(reading).overlaps(entry.span) for entry in gold):
            tally.spurious += 1
            tally.misses.append(_miss("SPURIOUS", text, None, [reading]))


def right(entry: Gold, reading: Read) -> bool:
    """Whether the reading says of its words what the gold says."""
    if isinstance(entry, GoldFigure):
        if not isinstance(reading, Figure) or reading.stated != entry.stated:
            return False
        return entry.stated != UNBOUNDED or reading.focal == entry.focal
    return isinstance(reading, Moment) and (reading.edtf, reading.earliest, reading.latest) == (
        entry.edtf,
        entry.earliest,
        entry.latest,
    )


def excludes(reading: Read, entry: Gold) -> bool:
    """Whether the truth cannot be as the reading says, if it is as the gold says.

    A moment that names days where the words name none excludes all the others.
    """
    if isinstance(reading, Figure) and isinstance(entry, GoldFigure):
        if entry.stated == UNBOUNDED:
            return entry.focal is not None and not _holds(reading.stated, entry.focal)
        return _apart(reading.stated, entry.stated)
    if isinstance(reading, Moment) and isinstance(entry, GoldMoment):
        if not (reading.earliest or reading.latest):
            return False
        if not (entry.earliest or entry.latest):
            return True
        first, last = _days(reading.earliest, reading.latest)
        earliest, latest = _days(entry.earliest, entry.latest)
        return last < earliest or latest < first
    return False


def _holds(interval: Interval, value: Fraction) -> bool:
    return not _apart(interval, Interval(value, value, True, True))


def _apart(one: Interval, other: Interval) -> bool:
    return _below(one, other) or _below(other, one)


def _below(one: Interval, other: Interval) -> bool:
    if one.high is None or other.low is None:
        return False
    touch = one.high_closed and other.low_closed
    return one.high < other.low or (one.high == other.low and not touch)


def _days(earliest: str, latest: str) -> tuple[Day, Day]:
    return _day(earliest, BEGINNING), _day(latest, END)


def _day(written: str, otherwise: Day) -> Day:
    """The day in numbers, which order as days do before the year 0 too."""
    match = DAY.fullmatch(written)
    return (int(match[1]), int(match[2]), int(match[3])) if match else otherwise


def _miss(kind: str, text: GoldText, entry: Gold | None, near: Sequence[Read]) -> str:
    where = text.text[entry.span.start : entry.span.end] if entry else ""
    expected = f"{where!r} = {told(entry)}" if entry else "nothing"
    readings = [
        f"{text.text[span(one).start : span(one).end]!r} = {told(one)}" for one in near
    ] or ["nothing"]
    return f"{kind:9}{text.id}: expected {expected}; read {', '.join(readings)}"


def told(what: Gold | Read) -> str:
    """An interval or a moment in a few signs."""
    if isinstance(what, GoldMoment | Moment):
        return f"{what.edtf or '-'} [{what.earliest or '..'}, {what.latest or '..'}]"
    low, high = (".." if end is None else str(end) for end in (what.stated.low, what.stated.high))
    marks = "[" if what.stated.low_closed else "(", "]" if what.stated.high_closed else ")"
    focal = "" if what.focal is None else f" {what.focal}"
    return f"{marks[0]}{low}, {high}{marks[1]} {what.hedge}{focal}"


if __name__ == "__main__":
    main()
