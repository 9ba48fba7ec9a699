"""The laws of comparison over a million generated pairs: `python bench/comparison_laws.py`.

Needs no data. Every tenth pair is of moments. A batch has one measure and one factor, so that
most of its figures can be compared and each needs its variants only once.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from time import process_time

import laws

from loccit.grammars.comparison import compare_figures, compare_moments
from loccit.grammars.days import Day, iso, numbered
from loccit.grammars.hedges import entailed
from loccit.lexicon.unit_sizes import SIZES
from loccit.model import Counted, Figure, Hedge, Interval, Modality, Moment, Place, Precision

PAIRS = 1_000_000
OF_MOMENTS = 10  # every tenth pair
BATCH = 2000  # pairs of one measure and factor
POOL = 200  # figures of a batch
NOWHERE = Place("", 0, 1)
FAR = Day(9999, 12, 31)
MEASURES = (
    ("", "person"),
    ("week", "day", "hour"),
    ("km", "m", "mile"),
    ("year", "month"),
    ("kg", "g", "t"),
    ("%",),
)
HEDGES: tuple[Hedge, ...] = (
    "exact", "exact", "exact", "about", "nearly", "at least", "more than",
    "at most", "less than", "up to", "range", "range", "range", "order",
)  # fmt: skip
SLOTS = (
    Counted(act="killed"),
    Counted(act="fled"),
    Counted(group="soldiers"),
    Counted(share="part"),
)
HARD = frozenset({"exact", "at least", "more than", "at most", "less than", "up to", "range"})


@dataclass(frozen=True, slots=True)
class Case:
    """A figure and what the laws make of it."""

    figure: Figure
    scaled: Figure
    converted: Figure  # in another unit
    widened: Figure
    stated: Interval  # what it entails in the measure's first unit


def times(interval: Interval, factor: Fraction) -> Interval:
    """An interval multiplied."""
    low = None if interval.low is None else interval.low * factor
    high = None if interval.high is None else interval.high * factor
    return replace(interval, low=low, high=high)


def multiplied(figure: Figure, factor: Fraction, unit: str) -> Figure:
    """A figure multiplied, its last digit's unit too."""
    return replace(
        figure,
        stated=times(figure.stated, factor),
        named=times(figure.named, factor),
        focal=None if figure.focal is None else figure.focal * factor,
        grain=figure.grain * factor,
        unit=unit,
    )


def value(random: Random) -> tuple[Fraction, Fraction]:
    """A number, and the unit of its last digit: few enough that they often meet."""
    grain = Fraction(random.choice((1, 1, 1, 10, 100, Fraction(1, 10), Fraction(1, 3))))
    return random.randint(-2 if random.random() < 0.05 else 0, 24) * grain, grain


def figure(random: Random, unit: str) -> Figure:
    """A figure of any kind."""
    hedge = random.choice(HEDGES)
    (low, grain), focal = value(random), None
    if hedge in ("range", "order"):
        other, second = value(random)
        low, high, grain = min(low, other), max(low, other), min(grain, second)
        closed = (True, True) if low == high else (random.random() < 0.7, random.random() < 0.7)
        stated = named = Interval(low, high, *closed)
    else:
        focal, named = low, Interval(low, low, True, True)
        stated = entailed(hedge, low)
    counted = random.choice(SLOTS) if random.random() < 0.1 else Counted()
    modality: Modality = "denied" if random.random() < 0.03 else "asserted"
    return Figure(
        NOWHERE, NOWHERE, stated, named, focal, grain, hedge,
        unit=unit, counted=counted, modality=modality, holder="Marlow",
    )  # fmt: skip


def widened(figure: Figure, random: Random) -> Figure:
    """The figure with one or both of its ends farther out, or open; soft ones as they are."""
    stated = figure.stated
    if figure.hedge not in HARD:
        return figure
    low, high = stated.low, stated.high
    if low is not None and random.random() < 0.7:
        low -= random.randint(0, 9) * figure.grain
    if high is not None and random.random() < 0.7:
        high += random.randint(0, 9) * figure.grain
    if low is not None and high is not None and random.random() < 0.2:
        low = None
    wide = Interval(low, high, low is not None, high is not None)
    return replace(figure, stated=wide, named=wide, focal=None, hedge="range")


def case(random: Random, units: tuple[str, ...], factor: Fraction) -> Case:
    """A figure of a batch with its variants."""
    made = figure(random, random.choice(units))
    other = random.choice(units)
    ratio = size(made.unit) / size(other)
    stated = times(made.stated, size(made.unit) / size(units[0]))
    return Case(
        made,
        multiplied(made, factor, made.unit),
        multiplied(made, ratio, other),
        widened(made, random),
        stated,
    )


def size(unit: str) -> Fraction:
    """The size of a unit; 1 of one that has none."""
    return SIZES[unit].times if unit in SIZES else Fraction(1)


def violations(one: Case, other: Case, units: tuple[str, ...], factor: Fraction) -> Iterator[str]:
    """The laws that a pair of figures violates."""
    source, quoted = one.figure, other.figure
    found = compare_figures(source, quoted)
    back = compare_figures(quoted, source)
    scaled = compare_figures(one.scaled, other.scaled)
    converted = compare_figures(source, other.converted)
    results = [
        laws.converse(found, back),
        laws.scale(found, scaled, factor),
        laws.unit_change(found, converted),
        laws.unpooled(found, source, quoted),
        laws.disputed(found),
    ]
    if source.hedge in HARD and quoted.hedge in HARD:
        told = size(source.unit) / size(units[0])
        inner = times(one.stated, 1 / told), times(other.stated, 1 / told)
        results.append(laws.order(found, *inner))
        results.append(laws.monotone(found, compare_figures(source, other.widened)))
    yield from filter(None, results)


def figure_batch(random: Random, pairs: int) -> Iterator[str]:
    """The violations in one batch of figures."""
    units = random.choice(MEASURES)
    factor = Fraction(random.randint(1, 99), random.randint(1, 99))
    pool = [case(random, units, factor) for _ in range(POOL)]
    for each in pool:
        yield from filter(None, [laws.reflexive(compare_figures(each.figure, each.figure))])
    for _ in range(pairs):
        yield from violations(random.choice(pool), random.choice(pool), units, factor)


@dataclass(frozen=True, slots=True)
class MomentCase:
    """A moment and what the laws make of it."""

    moment: Moment
    shifted: Moment
    widened: Moment
    days: Interval
    soft: bool


def moment(low: int | None, high: int | None, soft: bool) -> Moment:
    """The moment from one day to another, by their numbers; None is an open end."""
    first, last = ("" if n is None else iso(numbered(n) or FAR) for n in (low, high))
    sign = "~" if soft else ""
    ends = dict.fromkeys(end + sign if end else ".." for end in (first, last))
    edtf = "/".join(ends)
    precision: Precision = "day" if len(ends) == 1 else "range"
    return Moment(NOWHERE, edtf, first, last, precision, "stated", "resolved")


def moment_case(random: Random, shift: int) -> MomentCase:
    """A moment of a batch with its variants."""
    first = random.randint(-60, 60) * random.choice((1, 1, 30))
    low, high = first, first + random.choice((0, 0, 0, 6, 30, 365))
    opened = random.random()
    begin, end = None if opened < 0.1 else low, None if opened > 0.9 else high
    soft = random.random() < 0.2
    out = random.randint(0, 40)
    moved = [None if n is None else n + shift for n in (begin, end)]
    wide = [None if begin is None else begin - out, None if end is None else end + out]
    return MomentCase(
        moment(begin, end, soft),
        moment(moved[0], moved[1], soft),
        moment(wide[0], wide[1], soft),
        Interval(
            None if begin is None else Fraction(begin),
            None if end is None else Fraction(end),
            begin is not None,
            end is not None,
        ),
        soft,
    )


def moment_violations(one: MomentCase, other: MomentCase) -> Iterator[str]:
    """The laws that a pair of moments violates."""
    found = compare_moments(one.moment, other.moment)
    results = [
        laws.converse(found, compare_moments(other.moment, one.moment)),
        laws.scale(found, compare_moments(one.shifted, other.shifted), Fraction(1)),
        laws.unpooled(found, one.moment, other.moment),
    ]
    if not one.soft and not other.soft:
        results.append(laws.order(found, one.days, other.days))
        results.append(laws.monotone(found, compare_moments(one.moment, other.widened)))
    yield from filter(None, results)


def moment_batch(random: Random, pairs: int) -> Iterator[str]:
    """The violations in one batch of moments."""
    shift = random.randint(-800_000, 800_000)
    pool = [moment_case(random, shift) for _ in range(POOL)]
    for each in pool:
        yield from filter(None, [laws.reflexive(compare_moments(each.moment, each.moment))])
    for _ in range(pairs):
        yield from moment_violations(random.choice(pool), random.choice(pool))


def run(pairs: int, seed: int) -> Counter[str]:
    """How often each law was violated in so many pairs; the first of each is printed."""
    random, found = Random(seed), Counter[str]()
    for nth, done in enumerate(range(0, pairs, BATCH)):
        batch = moment_batch if nth % OF_MOMENTS == OF_MOMENTS - 1 else figure_batch
        for violation in batch(random, min(BATCH, pairs - done)):
            law = violation.partition(" ")[0]
            found[law] += 1
            if found[law] == 1:
                print(violation)
    return found


def main() -> int:
    """Run the laws and print what they say; 1 when one was violated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    began = process_time()
    found = run(options.pairs, options.seed)
    print(f"{options.pairs:,} pairs, seed {options.seed}, {process_time() - began:.0f} CPU-seconds")
    for law, times in sorted(found.items()):
        print(f"{law}: {times:,} violations")
    print(f"{sum(found.values()):,} violations")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
