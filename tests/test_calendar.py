"""The calendar that dates of every language rest on."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from loccit.grammars import calendar
from loccit.grammars.calendar import Stretch
from loccit.grammars.days import (
    Day,
    Unit,
    days_in,
    iso,
    moved,
    number,
    numbered,
    read_day,
    real_day,
    weekday,
)

EPOCH = datetime.date(1970, 1, 1)
ANY_YEAR = some.integers(-(10**8), 10**8)


def ends(what: Stretch | None) -> tuple[str, str, str]:
    """The EDTF of a stretch and its first and last day."""
    assert what is not None
    return what.edtf, what.earliest, what.latest


@given(some.integers(-719162, 2932896))
def test_days_agree_with_the_standard_library_where_it_reaches(count: int) -> None:
    date = EPOCH + datetime.timedelta(count)
    day = Day(date.year, date.month, date.day)
    assert (numbered(count), number(day), weekday(day)) == (day, count, date.weekday())


@given(some.integers(-(10**10), 10**10))
def test_a_day_far_from_our_time_keeps_its_number(count: int) -> None:
    day = numbered(count)
    assert day is not None and number(day) == count


@given(ANY_YEAR, some.integers(-5, 40), some.integers(-5, 400))
def test_no_number_makes_a_date_that_does_not_exist(year: int, month: int, day: int) -> None:
    found = calendar.day(year, month, day)
    assert (found is not None) == (1 <= day <= days_in(year, month))


@given(some.dates(), some.sampled_from(["day", "week", "month", "year"]), some.integers(-900, 900))
def test_a_day_that_moves_forth_and_back_comes_near(
    date: datetime.date, unit: Unit, count: int
) -> None:
    day = Day(date.year, date.month, date.day)
    there = moved(day, unit, count)
    back = moved(there, unit, -count) if there else None
    assert back is not None and abs(number(back) - number(day)) <= 3


@given(some.integers(), some.sampled_from(["day", "month", "century", "millennium"]))
def test_no_distance_overflows(count: int, unit: Unit) -> None:
    moved(Day(1937, 12, 13), unit, count)


def test_a_leap_day_a_year_later_is_the_last_of_february() -> None:
    assert moved(Day(2000, 2, 29), "year", 1) == Day(2001, 2, 28)


def test_the_year_before_christ_is_one_off() -> None:
    assert ends(calendar.year(-43)) == ("-0043", "-0043-01-01", "-0043-12-31")


def test_a_year_of_five_digits_is_marked_in_edtf() -> None:
    assert ends(calendar.year(12000)) == ("Y12000", "12000-01-01", "12000-12-31")


def test_a_year_beyond_all_measure_is_none() -> None:
    assert calendar.year(10**9) is None


def test_winter_ends_in_a_leap_february() -> None:
    assert ends(calendar.season(1999, 4)) == ("1999-24", "1999-12-01", "2000-02-29")


def test_there_is_no_fifth_season_and_no_month_of_zero() -> None:
    assert calendar.season(1937, 5) is None
    assert calendar.month(1937, 0) is None


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (calendar.quarter(1937, 4), ("1937-36", "1937-10-01", "1937-12-31")),
        (calendar.half(1937, 2), ("1937-41", "1937-07-01", "1937-12-31")),
        (calendar.decade(1937), ("193X", "1930-01-01", "1939-12-31")),
        (calendar.century(1), ("00XX", "0001-01-01", "0100-12-31")),
        (calendar.century(1, bc=True), ("-00XX", "-0099-01-01", "0000-12-31")),
        (calendar.ten_days(1936, 2, 3), ("1936-02-21/1936-02-29", "1936-02-21", "1936-02-29")),
    ],
)
def test_a_stretch_has_its_first_and_last_day(made: Stretch, expected: tuple[str, ...]) -> None:
    assert ends(made) == expected


def test_parts_of_a_year_are_approximate() -> None:
    year = calendar.year(1937)
    assert year
    assert ends(calendar.portion(year, "late")) == ("1937-09~/1937-12~", "1937-09-01", "1937-12-31")


def test_until_ends_with_the_unit_and_since_has_no_end() -> None:
    year = calendar.year(1937)
    assert year
    assert ends(calendar.until(year)) == ("../1937", "", "1937-12-31")
    assert ends(calendar.since(year)) == ("1937/..", "1937-01-01", "")


def test_a_range_that_runs_backwards_is_none() -> None:
    first, last = calendar.year(1938), calendar.year(1937)
    assert first and last and calendar.span(first, last) is None


def test_a_day_without_its_year_has_no_days() -> None:
    assert ends(calendar.partial(12, 13)) == ("XXXX-12-13", "", "")
    assert calendar.partial(2, 30) is None


@given(some.text(max_size=20))
def test_any_text_may_be_asked_for_a_date(text: str) -> None:
    calendar.read_date(text)
    read_day(text)


def test_a_date_is_read_back_as_it_is_written() -> None:
    day = real_day(-43, 3, 15)
    assert day and read_day(iso(day)) == day
