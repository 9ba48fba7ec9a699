"""How two figures, and two moments, stand to each other."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from comparing import figure, judged, moment

from loccit.grammars.comparison import compare_figures, compare_moments
from loccit.lexicon import han_units, japanese_counters, units
from loccit.lexicon.unit_sizes import SIZES
from loccit.model import Figure, Interval, Moment, Place, Relation


def compared(pair: dict[str, Any]) -> Relation:
    if pair["kind"] == "figure":
        return compare_figures(figure(**pair["source"]), figure(**pair["quoted"]))
    return compare_moments(moment(**pair["source"]), moment(**pair["quoted"]))


@pytest.mark.parametrize("pair", list(judged()), ids=lambda pair: pair["id"])
def test_pair_stands_as_it_was_judged(pair: dict[str, Any]) -> None:
    found = compared(pair)
    gap = None if pair["gap"] is None else Fraction(pair["gap"])
    wanted = (pair["relation"], gap, tuple(pair["slots"]))
    assert (found.kind, found.gap, found.slots) == wanted, pair["why"]


def exact(value: str, **fields: Any) -> Figure:
    number = Fraction(value)
    place = Place("", 0, 1)
    point = Interval(number, number, True, True)
    return Figure(place, place, point, point, number, Fraction(1), "exact", **fields)


def duration(edtf: str) -> Moment:
    return Moment(Place("", 0, 1), edtf, "", "", "duration", "stated", "resolved")


def day(edtf: str, **fields: Any) -> Moment:
    named = {"earliest": edtf, "latest": edtf, "precision": "day", "status": "resolved"} | fields
    return Moment(Place("", 0, 1), edtf, basis="stated", **named)


def test_distance_is_told_in_orders_of_magnitude() -> None:
    assert compare_figures(exact("300"), exact("300000")).orders == 3.0


def test_distance_is_rounded_to_three_places() -> None:
    assert compare_figures(exact("200"), exact("300")).orders == 0.176


def test_what_agrees_is_at_no_distance() -> None:
    assert compare_figures(exact("0"), exact("0")).orders == 0.0


def test_zero_has_no_order_of_magnitude() -> None:
    assert compare_figures(exact("0"), exact("5")).orders is None


def test_below_zero_there_is_no_order_of_magnitude() -> None:
    assert compare_figures(exact("-3"), exact("-5")).orders is None


def test_distance_takes_units_into_account() -> None:
    found = compare_figures(exact("1", unit="km"), exact("1000", unit="m"))
    assert (found.kind, found.orders) == ("agree", 0.0)


def test_what_is_not_comparable_has_no_distance() -> None:
    assert compare_figures(exact("1", unit="km"), exact("5", unit="kg")).orders is None


def test_dispute_has_a_distance_and_who_denies() -> None:
    found = compare_figures(exact("300000"), exact("300", modality="denied", holder="Marlow"))
    assert (found.kind, found.orders, found.holder) == ("dispute", 3.0, "Marlow")


def test_dispute_of_two_deniers_names_both() -> None:
    sides = [exact("300", modality="denied", holder=name) for name in ("Marlow", "Ostrander")]
    assert compare_figures(sides[0], sides[1]).holder == "Marlow; Ostrander"


def test_who_asserts_is_no_denier() -> None:
    found = compare_figures(exact("3", holder="Marlow"), exact("3", modality="disputed"))
    assert found.holder == ""


def test_dates_have_no_order_of_magnitude() -> None:
    assert compare_moments(day("1937-12-13"), day("1037-12-13")).orders is None


def test_durations_have_orders_of_magnitude() -> None:
    assert compare_moments(duration("P1D"), duration("P1000D")).orders == 3.0


def test_relation_keeps_both_sides_in_their_order() -> None:
    first, second = exact("1"), exact("2")
    found = compare_figures(first, second)
    assert (found.source, found.quoted) == (first, second)


@pytest.mark.parametrize(
    "edtf", ["P", "PT", "P1", "PXY", "P99999999999999999999999999999999999999999999D", "P1M1D", "P/P", "R/", "R", "P1D/P1M", "P..", "../P", "P1D/P2D/P3D", "X", "..", "1937-13-40"]
)  # fmt: skip
def test_no_form_of_a_date_breaks_the_comparison(edtf: str) -> None:
    for other in (
        duration(edtf),
        day("1937-12-13"),
        duration("P6W"),
        day("XXXX-XX-31", earliest="", latest=""),
    ):
        compare_moments(duration(edtf), other)
        compare_moments(other, day(edtf, earliest="", latest="", status="partial"))


@pytest.mark.parametrize(
    "end", ["1937-02-31", "99999-01-01", "1937-13-01", "soon", "-9999999-01-01"]
)
def test_no_end_of_a_date_breaks_the_comparison(end: str) -> None:
    compare_moments(day("1937-12-13"), day(end))
    compare_moments(day(end), day("XXXX-12-13", earliest="", latest=""))


def test_date_whose_days_do_not_exist_is_not_comparable() -> None:
    found = compare_moments(day("1937-12-13"), day("1937-02-31"))
    assert (found.kind, found.slots) == ("not comparable", ("date",))


def test_units_with_a_size_are_units_that_are_read() -> None:
    read = {*units.UNITS.values(), *units.SYMBOLS.values(), *units.PERSONS.values()}
    read |= {*han_units.UNITS.values()}
    for table in (japanese_counters.TIMES, japanese_counters.MEASURES, japanese_counters.SHARES):
        read |= {*table.values()}
    assert set(SIZES) <= read
