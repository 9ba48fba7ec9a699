"""The scorer of our own gold counts what it should, and the grammars hold its floors."""

from __future__ import annotations

from fractions import Fraction

import own_gold
import pytest
from gold_texts import GoldMoment, Span, gold_text
from own_gold import Tallies, add, excludes, right

from loccit.model import UNBOUNDED, Figure, Interval, Moment, Place

# What `own_gold.measure` must reach, by its names: `"en first figures f1": 0.95`. Floors only
# rise; of `silent` and `spurious` they are the most that may be.
AT_MOST = ("silent", "spurious")
FLOORS: dict[str, float] = {
    f"{language} {half} {what} {measure}": floor
    for language in ("en", "zh", "ja")
    for half in ("first", "second")
    for what in ("figures", "moments")
    for measure, floor in (("f1", 0.95), ("silent", 0.01))
}

TEXT = gold_text(
    {
        "id": "en-000",
        "half": "first",
        "text": "Over 200 of 300 left in 1908, about 40 of them three days later.",
        "dated": None,
        "figures": [
            figure_line := {
                "text": "Over 200",
                "low": "200",
                "high": None,
                "low_closed": False,
                "high_closed": False,
                "focal": "200",
                "hedge": "more than",
            },
            figure_line
            | {"text": "300", "low": "300", "high": "300", "low_closed": True}
            | {"high_closed": True, "focal": "300", "hedge": "exact"},
            figure_line | {"text": "about 40", "low": None, "focal": "40", "hedge": "about"},
        ],
        "moments": [
            {
                "text": "1908",
                "edtf": "1908",
                "earliest": "1908-01-01",
                "latest": "1908-12-31",
                "status": "resolved",
            }
        ],
        "open_figures": [{"text": "three"}],
        "open_moments": [{"text": "three days later"}],
    },
    "en",
)
OVER_200, EXACTLY_300, ABOUT_40 = TEXT.figures
MORE_THAN_200 = Interval(Fraction(200))
ONLY_300 = Interval(Fraction(300), Fraction(300), True, True)


def figure(words: str, stated: Interval, focal: int | None = None) -> Figure:
    start = TEXT.text.index(words)
    place = Place("", start, start + len(words))
    value = None if focal is None else Fraction(focal)
    return Figure(place, place, stated, UNBOUNDED, value, Fraction(1), "exact")


def moment(words: str, edtf: str, earliest: str = "", latest: str = "") -> Moment:
    start = TEXT.text.index(words)
    place = Place("", start, start + len(words))
    return Moment(place, edtf, earliest, latest, "year", "stated", "resolved")


def measures(figures: list[Figure], moments: list[Moment], side: str) -> dict[str, float]:
    tallies: Tallies = {}
    add(tallies, TEXT, figures, moments)
    return tallies["en", "first", side].measures()


def test_what_is_read_as_the_gold_says_is_right() -> None:
    read = [
        figure("Over 200", MORE_THAN_200, 200),
        figure("300", ONLY_300, 300),
        figure("40", UNBOUNDED, 40),
    ]
    told = measures(read, [moment("in 1908", "1908", "1908-01-01", "1908-12-31")], "figures")
    assert told == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "silent": 0.0, "spurious": 0.0}


def test_nothing_read_is_nothing_right_and_no_error() -> None:
    told = measures([], [], "figures")
    assert told == {"precision": 0.0, "recall": 0.0, "f1": 0.0, "silent": 0.0, "spurious": 0.0}


def test_an_end_that_is_closed_is_not_the_same_end_open() -> None:
    assert right(OVER_200, figure("Over 200", MORE_THAN_200, 200))
    assert not right(OVER_200, figure("Over 200", Interval(Fraction(200), None, True), 200))


def test_where_nothing_is_stated_the_numeral_must_agree() -> None:
    assert right(ABOUT_40, figure("about 40", UNBOUNDED, 40))
    assert not right(ABOUT_40, figure("about 40", UNBOUNDED, 400))


def test_a_reading_that_excludes_what_is_said_is_a_silent_error() -> None:
    exact = Interval(Fraction(200), Fraction(200), True, True)
    assert excludes(figure("200", exact, 200), OVER_200)
    assert excludes(figure("about 40", Interval(Fraction(40)), 40), ABOUT_40)
    told = measures([figure("200", exact, 200)], [], "figures")
    assert told["silent"] == pytest.approx(1 / 3) and told["spurious"] == 0


def test_a_reading_that_says_less_is_no_silent_error() -> None:
    assert not excludes(figure("Over 200", UNBOUNDED, 200), OVER_200)
    assert not excludes(figure("300", MORE_THAN_200, 200), EXACTLY_300)
    assert not excludes(moment("1908", "190X", "1900-01-01", "1909-12-31"), TEXT.moments[0])


def test_a_reading_where_nothing_stands_is_spurious() -> None:
    told = measures([figure("left", ONLY_300, 300)], [], "figures")
    assert told["spurious"] == 1 and told["precision"] == 0


def test_a_reading_where_the_gold_is_open_counts_neither_way() -> None:
    three = figure("three", ONLY_300, 3)
    later = moment("three days later", "P3D")
    assert measures([three], [], "figures") == measures([], [], "figures")
    assert measures([], [later], "moments") == measures([], [], "moments")


def test_one_reading_is_right_for_one_entry_only() -> None:
    told = measures([figure("Over 200 of 300", MORE_THAN_200, 200)], [], "figures")
    assert told["recall"] == pytest.approx(1 / 3) and told["precision"] == 1


def test_a_second_reading_of_the_same_words_costs_precision() -> None:
    twice = [figure("Over 200", MORE_THAN_200, 200)] * 2
    assert measures(twice, [], "figures")["precision"] == 0.5


def test_moments_must_agree_in_edtf_and_both_days() -> None:
    year = TEXT.moments[0]
    assert right(year, moment("1908", "1908", "1908-01-01", "1908-12-31"))
    assert not right(year, moment("1908", "1908~", "1908-01-01", "1908-12-31"))
    assert not right(year, moment("1908", "1908", "1908-01-01"))


def test_another_year_is_a_silent_error_and_so_are_days_where_none_are_named() -> None:
    unknown = GoldMoment(Span(0, 4), "", "", "", "unresolved")
    assert excludes(moment("1908", "1907", "1907-01-01", "1907-12-31"), TEXT.moments[0])
    assert excludes(moment("1908", "1907", "1907-01-01", "1907-12-31"), unknown)
    assert not excludes(moment("1908", "P3D"), TEXT.moments[0])


def test_days_before_the_year_0_are_in_order() -> None:
    ancient = GoldMoment(Span(0, 4), "-0043", "-0043-01-01", "-0043-12-31", "resolved")
    assert not excludes(moment("1908", "-0043", "-0043-01-01", "-0043-12-31"), ancient)
    assert excludes(moment("1908", "-0044", "-0044-01-01", "-0044-12-31"), ancient)


def test_a_miss_is_told_with_what_was_expected_and_read() -> None:
    tallies: Tallies = {}
    add(tallies, TEXT, [figure("300", UNBOUNDED, 300)], [])
    assert tallies["en", "first", "figures"].misses[1] == (
        "missed   en-000: expected '300' = [300, 300] exact 300; read '300' = (.., ..) exact 300"
    )


def test_the_grammars_hold_their_floors() -> None:
    reached = own_gold.measure()
    for name, floor in FLOORS.items():
        if name.endswith(AT_MOST):
            assert reached[name] <= floor, name
        else:
            assert reached[name] >= floor, name
