"""The laws of comparison, over what Hypothesis makes up; `bench/laws.py` says what they are."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import comparison_laws as bench
import laws
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.grammars.comparison import compare_figures, compare_moments
from loccit.grammars.hedges import entailed
from loccit.model import Counted, Figure, Interval, Moment, Place, Relation

VALUES = st.fractions(-20, 200, max_denominator=4) | st.integers(0, 10**42).map(Fraction)
GRAINS = st.sampled_from([Fraction(1), Fraction(10), Fraction(1, 10), Fraction(1, 3), Fraction(7)])
FACTORS = st.fractions(Fraction(1, 1000), 1000).filter(bool)
UNITS = ("week", "day", "hour")
POINTS = st.sampled_from(
    ["exact", "about", "nearly", "at least", "more than", "at most", "less than", "up to"]
)
COUNTED = st.builds(
    Counted,
    act=st.sampled_from(["", "killed", "fled"]),
    place=st.sampled_from(["", "Wexcombe", "the harbour of Wexcombe", "武汉", "南京城"]),
    period=st.sampled_from(["", "six weeks", "in six weeks", "one night"]),
)
PLACE = Place("", 0, 1)


@st.composite
def figures(draw: st.DrawFn, hedges: st.SearchStrategy[str] = POINTS) -> Figure:
    grain, unit, counted = draw(GRAINS), draw(st.sampled_from(UNITS)), draw(COUNTED)
    modality = draw(st.sampled_from(["asserted"] * 9 + ["denied"]))
    if draw(st.booleans()):
        low, high = sorted((draw(VALUES), draw(VALUES)))
        closed = (True, True) if low == high else (draw(st.booleans()), draw(st.booleans()))
        named = stated = Interval(low, high, *closed)
        focal, hedge = None, draw(st.sampled_from(["range", "order"]))
    else:
        focal, hedge = draw(VALUES), draw(hedges)
        named, stated = Interval(focal, focal, True, True), entailed(hedge, focal)
    return Figure(
        PLACE, PLACE, stated, named, focal, grain, hedge, unit=unit, counted=counted, modality=modality
    )  # fmt: skip


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    low, high = sorted(draw(st.lists(st.integers(-900_000, 900_000), min_size=2, max_size=2)))
    begin, end = draw(st.sampled_from([(low, high), (low, low), (low, None), (None, high)]))
    return bench.moment(begin, end, draw(st.booleans()))


@given(figures())
def test_figure_agrees_with_itself(figure: Figure) -> None:
    assert laws.reflexive(compare_figures(figure, figure)) is None


@given(moments())
def test_moment_agrees_with_itself(moment: Moment) -> None:
    assert laws.reflexive(compare_moments(moment, moment)) is None


@settings(max_examples=300)
@given(figures(), figures())
def test_relation_of_figures_has_its_converse(source: Figure, quoted: Figure) -> None:
    found = laws.converse(compare_figures(source, quoted), compare_figures(quoted, source))
    assert found is None


@settings(max_examples=300)
@given(moments(), moments())
def test_relation_of_moments_has_its_converse(source: Moment, quoted: Moment) -> None:
    found = laws.converse(compare_moments(source, quoted), compare_moments(quoted, source))
    assert found is None


@settings(max_examples=300)
@given(figures(), figures(), FACTORS)
def test_both_multiplied_stand_as_before(source: Figure, quoted: Figure, factor: Fraction) -> None:
    before = compare_figures(source, quoted)
    after = compare_figures(*(bench.multiplied(f, factor, f.unit) for f in (source, quoted)))
    assert laws.scale(before, after, factor) is None


@settings(max_examples=300)
@given(figures(), figures(), st.sampled_from(UNITS))
def test_another_unit_changes_nothing(source: Figure, quoted: Figure, unit: str) -> None:
    ratio = bench.size(quoted.unit) / bench.size(unit)
    after = compare_figures(source, bench.multiplied(quoted, ratio, unit))
    assert laws.unit_change(compare_figures(source, quoted), after) is None


@settings(max_examples=300)
@given(figures(), figures())
def test_gap_is_the_distance_of_what_has_nothing_in_common(source: Figure, quoted: Figure) -> None:
    if {source.hedge, quoted.hedge} <= bench.HARD:
        ratio = bench.size(quoted.unit) / bench.size(source.unit)
        found = compare_figures(source, quoted)
        assert laws.order(found, source.stated, bench.times(quoted.stated, ratio)) is None


@settings(max_examples=300)
@given(figures(), figures(), st.randoms(use_true_random=False))
def test_widening_parts_nothing(source: Figure, quoted: Figure, random: bench.Random) -> None:
    if {source.hedge, quoted.hedge} <= bench.HARD:
        after = compare_figures(source, bench.widened(quoted, random))
        assert laws.monotone(compare_figures(source, quoted), after) is None


@given(figures(), figures())
def test_nothing_is_pooled(source: Figure, quoted: Figure) -> None:
    found = compare_figures(source, quoted)
    assert laws.unpooled(found, source, quoted) is None
    assert laws.disputed(found) is None


def test_generated_pairs_violate_no_law() -> None:
    random = bench.Random(3)
    assert not [*bench.figure_batch(random, 1000), *bench.moment_batch(random, 1000)]


# The laws themselves: each sees what breaks it.


def relation(kind: str, **fields: object) -> Relation:
    one = bench.figure(bench.Random(1), "km")
    return replace(compare_figures(one, one), kind=kind, **fields)  # type: ignore[arg-type]


def test_law_sees_what_does_not_agree_with_itself() -> None:
    assert laws.reflexive(relation("conflict"))


def test_law_sees_a_missing_converse() -> None:
    assert laws.converse(relation("narrower"), relation("narrower"))


def test_law_sees_a_gap_that_is_longer_on_the_way_back() -> None:
    there, back = relation("conflict", gap=Fraction(3)), relation("conflict", gap=Fraction(4))
    assert laws.converse(there, back)


def test_law_sees_a_relation_that_scale_changed() -> None:
    assert laws.scale(relation("overlap"), relation("touch"), Fraction(2))


def test_law_sees_a_relation_that_a_unit_changed() -> None:
    assert laws.unit_change(relation("conflict", gap=Fraction(1)), relation("conflict"))


def test_law_sees_a_gap_that_is_no_distance() -> None:
    ends = [Interval(Fraction(n), Fraction(n), True, True) for n in (1, 3)]
    assert laws.order(relation("conflict", gap=Fraction(5)), ends[0], ends[1])


def test_law_sees_a_conflict_that_came_of_widening() -> None:
    assert laws.monotone(relation("touch"), relation("conflict", gap=Fraction(1)))


def test_law_sees_a_side_that_was_replaced() -> None:
    found = relation("agree")
    assert laws.unpooled(found, found.source, replace(found.source))


def test_law_sees_a_denial_in_another_relation() -> None:
    found = relation("agree")
    denied = replace(found.source, modality="denied")  # type: ignore[arg-type]
    assert laws.disputed(replace(found, source=denied))
