"""Figures in English: numerals, what measures and hedges them, and what they count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars._numeral import grain_of
from loccit.grammars.figures._counting import counts
from loccit.grammars.figures._entailing import entailed_by, entailed_by_range
from loccit.grammars.figures._hedging import Hedged, hedged
from loccit.grammars.figures._joining import bounded, ends, joined, merged, one_or_two, shared
from loccit.grammars.figures._measured import measured
from loccit.grammars.figures._naming import continues, is_named
from loccit.grammars.figures._nouns import head
from loccit.grammars.hedges import Bound
from loccit.grammars.western_numerals import read_western
from loccit.lexicon.units import PERSONS, UNITS
from loccit.model import Counted, Figure, Hedge, Interval, Place


@dataclass(frozen=True, slots=True)
class _Said:
    """What the words of a figure say of its number."""

    stated: Interval
    named: Interval
    focal: Fraction | None
    grain: Fraction
    hedge: Hedge
    cue: Bound | None


def read(text: str, name: str) -> Iterator[Figure]:
    """The figures of a text in English, in reading order.

    >>> [(f.hedge, str(f.stated.low)) for f in read("Over 200 men and 20 to 30 boats left.", "")]
    [('more than', '200'), ('range', '20')]
    """
    waiting: Hedged | None = None
    for found in _hedged(text):
        if waiting:
            figure = _together(text, name, waiting, found)
            if figure:
                yield figure
                waiting = None
                continue
            yield _alone(text, name, waiting)
        waiting = found
    if waiting:
        yield _alone(text, name, waiting)


def _hedged(text: str) -> Iterator[Hedged]:
    """The numbers that count, with their hedges."""
    end, named = 0, -1
    for numeral in read_western(text):
        found = measured(text, numeral)
        if 0 <= named <= found.start and continues(text, found, named):
            named = numeral.end
        elif counts(text, found):
            whole = hedged(text, found, end)
            yield whole
            end = max(whole.end, found.end)
            named = -1
        elif is_named(text, found):
            named = numeral.end


def _together(text: str, name: str, first: Hedged, second: Hedged) -> Figure | None:
    """The figure that two numbers make together; None when they are two."""
    grain = min(_grain(first), _grain(second))
    whole = merged(first, second)
    if bounded(text, first, second):
        stated, named = _between(first, second)
        said = _Said(stated, named, None, grain, "range", first.bounds[0])
        return _figure(text, name, whole, said, first.start, "two bounds")
    if share := shared(text, first, second):
        return _share(text, name, whole, share)
    join = joined(text, first, second)
    if not join:
        return None
    rule, start = join
    low, high = ends(first, second)
    if (low, high) != (first.measured.value, second.measured.value):  # a scale is shared
        grain = min(grain_of(low), grain_of(high))
    named = Interval(low, high, True, True)
    stated, hedge, cue = entailed_by_range(named, whole)
    said = _Said(stated, named, None, grain, hedge, cue)
    return _figure(text, name, whole, said, min(start, whole.start), rule)


def _share(text: str, name: str, whole: Hedged, share: Fraction) -> Figure:
    """The figure of a share in two numbers: one in five."""
    numeral = replace(whole.measured.numeral, value=share, grain=None, kind="fraction")
    found = replace(whole, measured=replace(whole.measured, numeral=numeral))
    return replace(_alone(text, name, found), rule="share")


def _between(first: Hedged, second: Hedged) -> tuple[Interval, Interval]:
    """What a lower and an upper bound leave between them, and what they name."""
    lower, upper = (first, second) if first.bounds[0].side == "lower" else (second, first)
    low, high = entailed_by(lower)[0], entailed_by(upper)[0]
    stated = Interval(low.low, high.high, low.low_closed, high.high_closed)
    return stated, Interval(lower.measured.value, upper.measured.value, True, True)


def _one_or_two(text: str, name: str, found: Hedged, start: int, noun: str) -> Figure:
    """The figure of `a week or two`."""
    named = Interval(Fraction(1), Fraction(2), True, True)
    whole = hedged(text, replace(found.measured, start=start), 0)
    stated, hedge, cue = entailed_by_range(named, whole)
    said = _Said(stated, named, None, Fraction(1), hedge, cue)
    figure = _figure(text, name, whole, said, whole.start, "alternatives")
    numeral = Place(name, start, figure.numeral.end)
    return replace(figure, numeral=numeral, unit=UNITS.get(noun, ""), counted=Counted(noun))


def _alone(text: str, name: str, found: Hedged) -> Figure:
    """The figure that one number makes."""
    if alike := one_or_two(text, found):
        return _one_or_two(text, name, found, *alike)
    value = found.measured.value
    stated, hedge, cue = entailed_by(found)
    if found.measured.numeral.kind == "order":
        rule = "order of size"
    elif cue is None:
        rule = "number"
    else:
        rule = "hedge before" if cue.start < found.measured.start else "hedge behind"
    focal = None if hedge == "order" else value
    named = Interval(value, value, True, True)
    said = _Said(stated, named, focal, _grain(found), hedge, cue)
    return _figure(text, name, found, said, found.start, rule)


def _grain(found: Hedged) -> Fraction:
    """The unit of the last stated digit of one number."""
    return found.measured.numeral.grain or grain_of(found.measured.value)


def _figure(text: str, name: str, found: Hedged, said: _Said, start: int, rule: str) -> Figure:
    """The figure with its places and with what it counts."""
    measure = found.measured
    noun, classifier = _counted(text, found)
    cue = said.cue
    return Figure(
        place=Place(name, start, found.end),
        numeral=Place(name, measure.numeral.start, measure.numeral.end),
        stated=said.stated,
        named=said.named,
        focal=said.focal,
        grain=said.grain,
        hedge=said.hedge,
        cue=Place(name, cue.start, cue.end) if cue else None,
        unit=measure.unit or PERSONS.get(noun.casefold(), ""),
        counted=Counted(noun, classifier),
        rule=rule,
    )


def _counted(text: str, found: Hedged) -> tuple[str, str]:
    """The noun that a figure counts and its classifier; behind a unit only with `of`."""
    measure = found.measured
    behind = measure.behind
    if measure.unit and not measure.glued and not text.startswith(" of ", behind):
        return "", ""
    if found.after and found.after[0].start <= behind + 2:
        behind = found.after[0].end
    return head(text, behind, measure.value == 1 or measure.glued)
