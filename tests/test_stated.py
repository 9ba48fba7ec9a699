"""Figures and moments as JSON has them, as CSV and as a table."""

from __future__ import annotations

import csv
import io
import json
from fractions import Fraction

import pytest

from loccit.model import Counted, Figure, Interval, Moment, Place, Relation
from loccit.reports import _stated as stated
from loccit.reports import _stated_tables as tables

TEXT = "Over 200,000 letters; =2 of them; about a third."
TEXTS = {"a": TEXT}


def at(place: Place) -> str:
    """The characters at a place."""
    return TEXTS[place.document][place.start : place.end]


def figure(
    words: str, said: Interval, named: Interval, hedge: str = "exact", **fields: object
) -> Figure:
    start = TEXT.index(words)
    place = Place("a", start, start + len(words))
    focal = named.low if named.low == named.high else None
    return Figure(place, place, said, named, focal, Fraction(1), hedge, **fields)


def one(value: Fraction | int) -> Interval:
    return Interval(Fraction(value), Fraction(value), True, True)


OVER = figure("Over 200,000", Interval(low=Fraction(200_000)), one(200_000), "more than")
THIRD = figure("about a third", Interval(), one(Fraction(1, 3)), "about")
DAY = Moment(
    Place("a", 0, 4), "1937-12-13", "1937-12-13", "1937-12-13", "day", "stated", "resolved"
)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, None),
        (Fraction(3), 3),
        (Fraction(2**53 + 1), "9007199254740993"),
        (Fraction("46.8"), 46.8),
        (Fraction(1, 3), "1/3"),
        (Fraction("0.1234567890123456789"), "1234567890123456789/10000000000000000000"),
    ],
)
def test_a_number_loses_nothing(value: Fraction | None, written: object) -> None:
    assert stated.number(value) == written


def test_a_number_of_many_digits_stays_a_number_of_json_or_a_string() -> None:
    assert json.loads(json.dumps(stated.number(Fraction(10**30)))) == str(10**30)


@pytest.mark.parametrize(
    ("said", "named", "hedge", "told"),
    [
        (one(12), one(12), "exact", "12"),
        (Interval(low=Fraction(12)), one(12), "more than", "> 12"),
        (Interval(low=Fraction(12), low_closed=True), one(12), "at least", "≥ 12"),
        (Interval(high=Fraction(12)), one(12), "less than", "< 12"),
        (Interval(high=Fraction(12), high_closed=True), one(12), "up to", "≤ 12"),
        (Interval(), one(12), "about", "≈ 12"),
        (Interval(high=Fraction(12)), one(12), "nearly", "≲ 12"),
        (Interval(), Interval(Fraction(2), Fraction(3), True, True), "about", "≈ 2 to 3"),
        (Interval(Fraction(2), Fraction(3), True, True), one(2), "range", "2 to 3"),
        (Interval(Fraction(20), Fraction(30)), one(20), "range", "> 20, < 30"),
    ],
)
def test_what_a_figure_entails_is_told_in_signs(
    said: Interval, named: Interval, hedge: str, told: str
) -> None:
    assert stated.entails(figure("Over 200,000", said, named, hedge)) == told


def test_a_figure_as_an_object_has_the_fields_of_the_contract() -> None:
    found = stated.figure_object(OVER, at)
    assert found["place"] == {"start": 0, "end": 12}
    assert found["stated"] == {
        "low": 200_000, "high": None, "low_closed": False, "high_closed": False
    }  # fmt: skip
    assert {
        "document",
        "text",
        "focal",
        "hedge",
        "counted",
        "unit",
        "modality",
        "holder",
        "rule",
    } <= set(found)


def test_a_moment_as_an_object_has_null_for_an_open_end() -> None:
    found = stated.moment_object(
        Moment(Place("a", 0, 4), "1937/..", "1937-01-01", "", "range", "stated", "resolved"), at
    )
    assert (found["earliest"], found["latest"], found["edtf"]) == ("1937-01-01", None, "1937/..")


def test_csv_has_a_column_for_each_field_and_nothing_for_null() -> None:
    objects = [stated.figure_object(each, at) for each in (OVER, THIRD)]
    rows = list(csv.DictReader(io.StringIO(tables.as_csv(objects, tables.FIGURE_FIELDS))))
    assert set(tables.FIGURE_FIELDS) == set(tables.flattened(objects[0]))
    assert [row["stated.low"] for row in rows] == ["200000", ""]
    assert rows[1]["focal"] == "1/3"


def test_csv_of_moments_has_all_their_fields() -> None:
    assert set(tables.MOMENT_FIELDS) == set(tables.flattened(stated.moment_object(DAY, at)))


def test_csv_runs_no_formula_of_a_document() -> None:
    found = stated.figure_object(figure("=2", one(2), one(2)), at)
    [row] = csv.DictReader(io.StringIO(tables.as_csv([found], tables.FIGURE_FIELDS)))
    assert row["text"] == "'=2"


def test_a_table_leaves_out_empty_columns_and_keeps_to_its_width() -> None:
    lines = tables.table(("a", "b", "c"), [("y", "", "x" * 60), ("w", "", "z")], width=30)
    assert lines[0].split() == ["a", "c"]
    assert max(map(len, lines)) <= 30


def test_a_table_counts_wide_signs_as_two_columns() -> None:
    lines = tables.table(("a", "b"), [("二十万人", "x"), ("12", "y")])
    assert lines[1] == "二十万人  x"
    assert lines[2] == "12        y"


@pytest.mark.parametrize(
    ("relation", "told"),
    [
        (Relation(OVER, OVER, "agree"), "agrees with “Over 200,000”"),
        (Relation(OVER, OVER, "conflict", gap=Fraction(1000)), "against “Over 200,000”, 1,000 apart"),
        (Relation(OVER, OVER, "not comparable", ("act", "unit")), "not comparable with “Over 200,000”: act, unit"),
        (Relation(OVER, OVER, "dispute", holder="the mayor"), "“Over 200,000” is disputed, by the mayor"),
    ],
)  # fmt: skip
def test_a_relation_is_told_with_what_it_stands_beside(relation: Relation, told: str) -> None:
    assert stated.beside(relation, at) == told


def test_what_a_figure_counts_is_told_in_one_line() -> None:
    counted = Counted(head="letters", act="burned", share="total", place="in the tower")
    told = stated.counts(figure("Over 200,000", one(1), one(1), counted=counted))
    assert told == "total · letters · burned · in the tower"
