"""Well-kept libraries as oracles: what they write is read back, what is read they understand.

Each knows a part: cn2an and inflect write numbers in words, text2num reads English ones, edtf
reads the dates that we write and says their first and last day.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import cn2an
import inflect
import pytest
from edtf import parse_edtf
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from text_to_num import text2num

from loccit.grammars.figures import read_figures
from loccit.grammars.moments import read_moments
from loccit.grammars.numerals import read_numerals

NUMBERS = st.one_of(
    st.integers(2, 999),
    st.integers(1000, 10**6),
    st.integers(10**6, 10**11),
    st.sampled_from([10, 100, 110, 1001, 10_010, 100_000, 200_000, 1_000_000, 120_000_000]),
)
DAYS = st.dates(date(1583, 1, 1), date(2099, 12, 31))
SPELL = inflect.engine()


def only(text: str, language: str) -> Fraction:
    """The value of the one numeral that is all of a text."""
    [numeral] = read_numerals(text, language)
    assert (numeral.start, numeral.end) == (0, len(text))
    return numeral.value


@given(number=NUMBERS)
@settings(max_examples=300, deadline=None)
def test_english_words_are_read_as_the_speller_wrote_them(number: int) -> None:
    words = str(SPELL.number_to_words(number, comma=""))  # type: ignore[arg-type]
    assert only(words, "en") == number


@given(number=NUMBERS)
@settings(max_examples=200, deadline=None)
def test_english_words_are_read_as_another_reader_reads_them(number: int) -> None:
    words = str(SPELL.number_to_words(number, comma=""))  # type: ignore[arg-type]
    assert only(words, "en") == text2num(words, "en")


@given(number=NUMBERS, form=st.sampled_from(["low", "up"]))
@settings(max_examples=300, deadline=None)
def test_han_numerals_are_read_as_they_were_written(number: int, form: str) -> None:
    assume(form == "low" or number >= 10)  # 伍, 陆 and 肆 alone are names and other words
    assert only(cn2an.an2cn(str(number), form), "zh") == number


@given(number=st.integers(20_000, 10**8).filter(lambda n: n % 10_000))
@settings(max_examples=200, deadline=None)
def test_digits_with_han_scales_are_read(number: int) -> None:
    high, low = divmod(number, 10_000)
    for language in ("zh", "ja"):
        assert only(f"{high}万{low:04}", language) == number


@given(day=DAYS)
@settings(max_examples=300, deadline=None)
def test_a_day_is_read_in_every_language(day: date) -> None:
    for language, text in (
        ("en", f"It was opened on {day.day} {day:%B} {day.year}."),
        ("en", f"It was opened on {day:%B} {day.day}, {day.year}."),
        ("zh", f"于{day.year}年{day.month}月{day.day}日开放。"),
        ("ja", f"{day.year}年{day.month}月{day.day}日に開かれた。"),
    ):
        [moment] = read_moments(text, language)
        assert (moment.edtf, moment.earliest, moment.latest) == (day.isoformat(),) * 3


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It burned in December 1937.", "en"),
        ("It burned in 1937.", "en"),
        ("It burned in the 1930s.", "en"),
        ("It burned in the 19th century.", "en"),
        ("It was built from 1931 to 1937.", "en"),
        ("It was built in 1931–37.", "en"),
        ("It burned in the spring of 1904.", "en"),
        ("It has stood since 1904.", "en"),
        ("It was founded about 1650.", "en"),
        ("It burned in early December 1937.", "en"),
        ("昭和十二年十二月上旬に焼けた。", "ja"),
        ("民國二十六年十二月被焚。", "zh"),
        ("大正三年から七年まで建てられた。", "ja"),
        ("1930年代に建てられた。", "ja"),
        ("十九世纪建成。", "zh"),
    ],
)
def test_what_is_written_as_edtf_is_edtf(text: str, language: str) -> None:
    moments = read_moments(text, language)
    assert moments
    for moment in moments:
        assert parse_edtf(moment.edtf) is not None


@given(first=DAYS, second=DAYS)
@settings(max_examples=200, deadline=None)
def test_the_first_and_last_day_are_those_of_another_reader(first: date, second: date) -> None:
    low, high = sorted((first.year, second.year))
    for text in (
        f"It was built from {low} to {high + 1}.",
        f"It burned in {first:%B} {first.year}.",
        f"It stood until {first.year}.",
    ):
        [moment] = read_moments(text, "en")
        parsed = parse_edtf(moment.edtf)
        if moment.earliest:
            assert date(*parsed.lower_strict()[:3]).isoformat() == moment.earliest
        if moment.latest:
            assert date(*parsed.upper_strict()[:3]).isoformat() == moment.latest


@given(number=st.integers(13, 10**9))
@settings(max_examples=200, deadline=None)
def test_a_figure_with_a_bound_states_the_number_that_another_reader_reads(number: int) -> None:
    words = str(SPELL.number_to_words(number, comma=""))  # type: ignore[arg-type]
    [figure] = read_figures(f"They sold over {words} bricks.", "en")
    assert (figure.stated.low, figure.stated.high) == (text2num(words, "en"), None)
