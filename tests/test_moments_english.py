"""Moments in English: what a time expression means, and what is none."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from loccit.grammars.days import read_day
from loccit.grammars.moments import english
from loccit.model import Moment


def read(text: str, dated: str = "") -> list[Moment]:
    """The moments of a text."""
    return list(english.read(text, "note", dated))


def words(text: str, dated: str = "") -> list[str]:
    """The words of each moment."""
    return [text[m.place.start : m.place.end] for m in read(text, dated)]


def only(text: str, dated: str = "") -> Moment:
    """The one moment of a text."""
    moments = read(text, dated)
    assert len(moments) == 1, moments
    return moments[0]


def edtf(text: str, dated: str = "") -> list[str]:
    """The EDTF of each moment."""
    return [m.edtf for m in read(text, dated)]


@pytest.mark.parametrize(
    "form",
    [
        "13 December 1937",
        "13th December, 1937",
        "the 13th of December 1937",
        "December 13, 1937",
        "December 13th, 1937",
        "Dec. 13, 1937",
        "13 Dec 1937",
        "13-Dec-1937",
        "Monday, December 13, 1937",
        "Mon., Dec. 13, 1937",
        "1937-12-13",
        "1937/12/13",
        "13/12/1937",
        "12/13/1937",
        "13.12.1937",
        "December the thirteenth, nineteen thirty-seven",
    ],
)
def test_a_day_is_read_in_each_of_its_forms(form: str) -> None:
    text = f"The ferry sank on {form}, they say."
    moment = only(text)
    assert (moment.edtf, moment.earliest, moment.latest) == ("1937-12-13",) * 3
    assert (moment.precision, moment.basis, moment.status) == ("day", "stated", "resolved")
    assert text[moment.place.start : moment.place.end] == form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("December 1937", ("1937-12", "1937-12-01", "1937-12-31", "month")),
        ("1937", ("1937", "1937-01-01", "1937-12-31", "year")),
        ("the spring of 1937", ("1937-21", "1937-03-01", "1937-05-31", "season")),
        ("the winter of 1937-38", ("1937-24", "1937-12-01", "1938-02-28", "season")),
        ("the first quarter of 1937", ("1937-33", "1937-01-01", "1937-03-31", "quarter")),
        ("the second half of 1937", ("1937-41", "1937-07-01", "1937-12-31", "half")),
        ("the 1930s", ("193X", "1930-01-01", "1939-12-31", "decade")),
        ("the nineteen-thirties", ("193X", "1930-01-01", "1939-12-31", "decade")),
        ("the '90s", ("199X", "1990-01-01", "1999-12-31", "decade")),
        ("the 19th century", ("18XX", "1801-01-01", "1900-12-31", "century")),
        ("the fifth century BC", ("-04XX", "-0499-01-01", "-0400-12-31", "century")),
        ("44 BC", ("-0043", "-0043-01-01", "-0043-12-31", "year")),
        ("A.D. 79", ("0079", "0079-01-01", "0079-12-31", "year")),
        ("early 1937", ("1937-01~/1937-04~", "1937-01-01", "1937-04-30", "year part")),
        ("mid-1937", ("1937-05~/1937-08~", "1937-05-01", "1937-08-31", "year part")),
        ("the late 1930s", ("1937~/1939~", "1937-01-01", "1939-12-31", "year part")),
        (
            "late December 1937",
            ("1937-12-21~/1937-12-31~", "1937-12-21", "1937-12-31", "month part"),
        ),
        ("the end of 1937", ("1937-09~/1937-12~", "1937-09-01", "1937-12-31", "year part")),
        ("about 1937", ("1937~", "1937-01-01", "1937-12-31", "year")),
        ("c. 1937", ("1937~", "1937-01-01", "1937-12-31", "year")),
        ("the morning of 13 December 1937", ("1937-12-13", "1937-12-13", "1937-12-13", "day part")),
        ("10 p.m. on 13 December 1937", ("1937-12-13T22:00", "1937-12-13", "1937-12-13", "time")),
        ("Easter 1945", ("1945-04-01", "1945-04-01", "1945-04-01", "day")),
    ],
)
def test_a_stretch_of_the_calendar_is_read(text: str, expected: tuple[str, ...]) -> None:
    moment = only(f"It was built in {text}.")
    assert (moment.edtf, moment.earliest, moment.latest, moment.precision) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from 3 to 9 May 1945", ("1945-05-03/1945-05-09", "1945-05-03", "1945-05-09")),
        ("December 13-15, 1937", ("1937-12-13/1937-12-15", "1937-12-13", "1937-12-15")),
        ("28 December to 3 January 1938", ("1937-12-28/1938-01-03", "1937-12-28", "1938-01-03")),
        ("between May 1937 and June 1938", ("1937-05/1938-06", "1937-05-01", "1938-06-30")),
        ("1931\u201337", ("1931/1937", "1931-01-01", "1937-12-31")),
        ("1937/38", ("1937/1938", "1937-01-01", "1938-12-31")),
        ("1937-8", ("1937/1938", "1937-01-01", "1938-12-31")),
        ("from the 7th to the 9th century", ("06XX/08XX", "0601-01-01", "0900-12-31")),
        ("551\u2013479 BC", ("-0550/-0478", "-0550-01-01", "-0478-12-31")),
        ("19 October\u201315 August 1938", ("1937-10-19/1938-08-15", "1937-10-19", "1938-08-15")),
        ("since 1937", ("1937/..", "1937-01-01", "")),
        ("from 1937 onwards", ("1937/..", "1937-01-01", "")),
        ("until December 1937", ("../1937-12", "", "1937-12-31")),
        ("before 1937", ("../1937", "", "1937-12-31")),
        ("1937 or earlier", ("../1937", "", "1937-12-31")),
    ],
)
def test_a_range_has_its_ends(text: str, expected: tuple[str, ...]) -> None:
    moment = only(f"The mill stood {text}.")
    assert (moment.edtf, moment.earliest, moment.latest) == expected
    assert moment.precision == "range"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("six weeks", "P6W"),
        ("a 16-hour march", "PT16H"),
        ("two and a half years", "P2Y6M"),
        ("half an hour", "PT30M"),
        ("5 1/2 hours", "PT5H30M"),
        ("two or three days", "P2D/P3D"),
        ("several days", "PXD"),
        ("decades", "PXY"),
        ("a century", "P100Y"),
        ("two years and three months", "P2Y3M"),
    ],
)
def test_a_duration_is_read(text: str, expected: str) -> None:
    moment = only(f"It lasted {text}.")
    assert (moment.edtf, moment.precision) == (expected, "duration")


def test_an_age_is_a_duration_of_its_own_kind() -> None:
    assert (only("A three-year-old boy sang.").edtf, only("A six-year-old mare.").rule) == (
        "P3Y",
        "age",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("daily", "R/P1D"),
        ("every Friday", "R/P1W"),
        ("annually", "R/P1Y"),
        ("each year", "R/P1Y"),
        ("once a week", "R/P1W"),
        ("every two years", "R/P2Y"),
    ],
)
def test_what_recurs_is_a_set(text: str, expected: str) -> None:
    moment = only(f"The boat came {text}.")
    assert (moment.edtf, moment.precision) == (expected, "set")


@pytest.mark.parametrize("text", ["now", "currently", "recently", "in the past", "the future"])
def test_a_vague_word_dates_nothing(text: str) -> None:
    moment = only(f"Of {text}, little is known.", "2008-12-13")
    assert (moment.edtf, moment.earliest, moment.precision) == ("", "", "vague")


def test_nothing_relative_is_resolved_without_a_date() -> None:
    text = "Yesterday, last week, on Friday and two years ago they met; that year ended."
    assert {m.status for m in read(text)} == {"unresolved"}
    assert {m.edtf for m in read(text)} == {""}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met yesterday.", "2008-12-12"),
        ("They met on Friday.", "2008-12-12"),
        ("They will meet on Friday.", "2008-12-19"),
        ("They met last week.", "2008-12-01/2008-12-07"),
        ("They met last year.", "2007"),
        ("They met 71 years ago.", "1937"),
        ("They met two months ago.", "2008-10"),
        ("They met last October.", "2008-10"),
        ("They met on 20 November.", "2008-11-20"),
        ("They will meet in three weeks.", "2009-01-03"),
        ("They will meet the day after tomorrow.", "2008-12-15"),
        ("They met on the second Monday of November.", "2008-11-10"),
    ],
)
def test_a_relative_moment_is_read_by_the_date_of_the_text(text: str, expected: str) -> None:
    moment = only(text, "2008-12-13")
    assert (moment.edtf, moment.basis) == (expected, "document")


def test_the_month_alone_of_a_text_tells_no_day() -> None:
    assert edtf("Yesterday and last year.", "2008-12") == ["", "2007"]


def test_later_moments_are_read_by_earlier_ones() -> None:
    text = "The ship left on 13 December 1937. The next day it burned. On the 17th it sank."
    assert edtf(text) == ["1937-12-13", "1937-12-14", "1937-12-17"]
    assert [m.basis for m in read(text)] == ["stated", "earlier", "earlier"]


def test_a_day_without_its_year_takes_the_year_before_it() -> None:
    assert edtf("It began in 1937. On 9 May it ended. That year was wet.") == [
        "1937",
        "1937-05-09",
        "1937",
    ]


def test_an_account_of_old_days_is_not_read_by_its_own_date() -> None:
    text = "On 13 December 1937 the gates fell. On 17 December the victors rode in."
    assert edtf(text, "2008-12-13")[1] == "1937-12-17"


def test_the_story_goes_on_from_december_to_january() -> None:
    assert edtf("He left on 28 December 1937. On 3 January he was home.")[1] == "1938-01-03"


def test_a_speech_on_an_old_day_keeps_both_times_apart() -> None:
    text = (
        "Today the town remembers. On 13 December 1937 the gates fell. On 17 December the victors "
        "rode in. On Friday the mayor said he would speak on 20 December."
    )
    assert edtf(text, "2008-12-13") == [
        "2008-12-13",
        "1937-12-13",
        "1937-12-17",
        "2008-12-12",
        "2008-12-20",
    ]


def test_so_many_years_ago_today_is_a_day() -> None:
    assert edtf("71 years ago today it fell.", "2008-12-13") == ["1937-12-13"]


def test_years_at_odds_date_no_day() -> None:
    text = "In 1937 the guild, which had split in 1931, met again. It closed on 9 May."
    assert [m.edtf for m in read(text)][2] == "XXXX-05-09"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hall opens not before 5 May 1911.", ("1911-05-05", "")),
        ("He must pay no earlier than 5 May 1911.", ("1911-05-05", "")),
        ("He paid, not after 5 May 1911.", ("", "1911-05-05")),
        ("Not after 1911 did he pay.", ("", "1911-12-31")),
        ("He did not pay before 5 May 1911.", ("", "1911-05-05")),
    ],
)
def test_a_denied_bound_opens_the_other_end(text: str, expected: tuple[str, str]) -> None:
    moment = only(text)
    assert (moment.earliest, moment.latest) == expected


def test_a_hedge_before_a_distance_opens_it() -> None:
    moment = only("It burned more than seventy years ago.", "2008-12-13")
    assert (moment.edtf, moment.earliest, moment.latest) == ("../1938", "", "1938-12-31")


def test_a_year_told_aside_moves_no_story() -> None:
    text = "It began on 11 September 1795. The town was founded in 1502. Two days later it ended."
    assert edtf(text)[2] == "1795-09-13"


def test_a_day_of_the_month_before_the_last_date_stays_open() -> None:
    assert edtf("He left on 28 December 1937. On the 3rd he was home.")[1] == "XXXX-XX-03"


def test_that_before_a_date_points_at_nothing() -> None:
    text = "He said on Friday that June 19, 1596 and that Wednesday, October 3, 1601 were wet."
    assert edtf(text, "1999-01-22")[1:] == ["1596-06-19", "1601-10-03"]


def test_a_year_beside_a_day_dates_it() -> None:
    assert edtf("71 years ago, on 9 May, he wept.", "2008-12-13") == ["1937", "1937-05-09"]


def test_a_day_without_any_year_stays_partial() -> None:
    moment = only("The fair opens on 13 December.")
    assert (moment.edtf, moment.earliest, moment.status) == ("XXXX-12-13", "", "partial")


def test_what_stands_to_an_event_is_unresolved() -> None:
    moment = only("The first six weeks of the siege were the worst.")
    assert (moment.edtf, moment.basis, moment.status) == ("P6W", "event", "unresolved")


def test_a_date_of_two_orders_gives_its_year_alone() -> None:
    moment = only("Signed on 5/6/1937.")
    assert (moment.edtf, moment.status) == ("1937", "partial")


@pytest.mark.parametrize("text", ["31 February 1937", "February 30, 1937"])
def test_a_day_that_does_not_exist_gives_its_month_alone(text: str) -> None:
    moment = only(text)
    assert (moment.edtf, moment.status) == ("1937-02", "partial")


@pytest.mark.parametrize(
    "text",
    [
        "He may march.",
        "They fall down and spring up again.",
        "The second attack came.",
        "The Sunday Times wrote.",
        "She saw 2000 people in 1500 houses.",
        "It cost $1937.",
        "See page 1937 and No. 1945.",
        "A total of 1945 were hurt.",
        "Theresa May spoke.",
        "Tens of thousands came.",
        "He watched 60 Minutes.",
        "The 11th Regiment rode.",
        "There were 1,937 men.",
    ],
)
def test_what_is_no_moment_is_not_read(text: str) -> None:
    assert read(text) == []


def test_a_place_runs_from_the_first_to_the_last_word() -> None:
    assert words("Since 1937 and until 9 May 1945, from May to June 1946.") == [
        "Since 1937",
        "until 9 May 1945",
        "from May to June 1946",
    ]


PIECES = some.sampled_from(
    "the of in on from to and since until early 13 31 0 99999 1937 1938 May Friday December "
    "weeks ago 10:30 p.m. last next first second half century BC 1930s - , . ' / daily".split()
)


@settings(max_examples=300, deadline=None)
@given(some.lists(PIECES, max_size=14), some.sampled_from(["", "2008-12-13", "2008", "0001-01-01"]))
def test_no_words_break_the_reading_and_ends_are_in_order(pieces: list[str], dated: str) -> None:
    for moment in read(" ".join(pieces), dated):
        first, last = read_day(moment.earliest), read_day(moment.latest)
        assert not (first and last and last < first)
        assert moment.place.start < moment.place.end


@given(some.text(max_size=60), some.text(max_size=12))
def test_no_text_and_no_date_break_the_reading(text: str, dated: str) -> None:
    read(text, dated)


@pytest.mark.parametrize("piece", ["May ", "1937-", "the ", "1", "1 ", "Oct. ", "last ", "two "])
def test_a_long_text_of_one_piece_is_read_in_linear_time(piece: str) -> None:
    begun = time.perf_counter()
    read(piece * (200_000 // len(piece)), "2008-12-13")
    assert time.perf_counter() - begun < 4  # a fifth of a megabyte; far below, on an idle machine
