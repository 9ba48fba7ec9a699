"""Numerals: figures in digits, words and Han characters are read with their exact value."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.grammars.numerals import Numeral, read_numerals

SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
DIGITS = "〇一二三四五六七八九"


def values(text: str, language: str = "") -> list[str]:
    return [str(numeral.value) for numeral in read_numerals(text, language)]


def spelled(number: int) -> str:
    """An English cardinal below a million, as it is written out."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        rest = f"-{SMALL[number % 10]}" if number % 10 else ""
        return TENS[number // 10] + rest
    if number < 1000:
        rest = f" and {spelled(number % 100)}" if number % 100 else ""
        return f"{SMALL[number // 100]} hundred{rest}"
    rest = f" {spelled(number % 1000)}" if number % 1000 else ""
    return f"{spelled(number // 1000)} thousand{rest}"


def in_han(number: int) -> str:
    """A cardinal below 10,000 in Han characters, a place at a time."""
    out = "".join(
        f"{DIGITS[number // size % 10]}{name}" if number // size % 10 else "〇"
        for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, ""))
    )
    return out.strip("〇").replace("〇〇", "〇")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40 men", ["40"]),
        ("200,000 or 200 000 or 200\u202f000", ["200000"] * 3),
        ("2,00,000", ["200000"]),
        ("3.5 and 10.0 and 0.125", ["7/2", "10", "1/8"]),
        ("1,234.5", ["2469/2"]),
        ("1.234.567", ["1234567"]),
        ("５０００ and ３００，０００", ["5000", "300000"]),
        ("2½ or ½", ["5/2", "1/2"]),
        ("3 million, 3.5bn, 2 dozen", ["3000000", "3500000000", "24"]),
        ("3 Millionen", ["3000000"]),
        ("the 20th, the 3rd", ["20", "3"]),
        ("(10.0 million)", ["10000000"]),
        ("-4/5 and 2 1/4", ["-4/5", "9/4"]),
        ("1.3e6, 6.23x10^-4, 1.1^2", ["1300000", "623/1000000", "121/100"]),
        ("12,34,567.89", ["123456789/100"]),
        ("1.2.3", ["1", "2", "3"]),
        ("3 hundred and 21", ["321"]),
        ("6 crore and two hundred", ["60000200"]),
    ],
)
def test_digits_are_read(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forty-two", ["42"]),
        ("Two hundred and five thousand", ["205000"]),
        ("a hundred, a dozen, a third", ["100", "12", "1/3"]),
        ("half a million", ["500000"]),
        ("two and a half thousand", ["2500"]),
        ("two thirds and one half", ["2/3", "1/2"]),
        ("nineteen thirty-seven", ["1937"]),
        ("four score and seven", ["87"]),
        ("the twenty-third and the third", ["23", "3"]),
        ("hundreds of thousands", ["100000"]),
        ("two, three and four", ["2", "3", "4"]),
        ("World War II, Part I, Chapter IX", ["2", "1", "9"]),
        ("two hundred and fifty-four hundredths", ["10027/50"]),
        ("one hundred thirty-fifths", ["20/7"]),
        ("three and a fifth", ["16/5"]),
        ("nought point nought three", ["3/100"]),
        ("two million and a half", ["2500000"]),
        ("one billion and a quarter million", ["1000250000"]),
        ("minus five point five", ["-11/2"]),
        ("two hundred and three hundred", ["200", "300"]),
        ("two lakh fifty thousand", ["250000"]),
        ("a sixfold rise", ["6"]),
    ],
)
def test_words_are_read(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三十五万人", ["350000"]),
        ("二十余万人，20多万人", ["200000", "200000"]),
        ("1億2000万円", ["120000000"]),
        ("3萬5千", ["35000"]),
        ("一九三七年", ["1937"]),
        ("百分之三十", ["30"]),
        ("廿五日", ["25"]),
        ("兩千五百", ["2500"]),
        ("壹佰贰拾叁", ["123"]),
    ],
)
def test_han_numbers_are_read(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "no one came",
        "one another",
        "and",
        "a",
        "of",
        "I went",
        "the score",
        "十分安静，一定",
        "MIX",
        "zeroth",
        "",
    ],
)
def test_what_counts_nothing_is_no_numeral(text):
    assert values(text) == []


def test_a_comma_is_a_decimal_mark_where_the_language_says_so():
    assert values("3,500", "de") == ["7/2"]
    assert values("3,500", "en") == ["3500"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1937-38", "1937–1938"),
        ("in 1644.12 The", "in 1644. The"),
        ("50%", "half"),
        ("30 per cent", "百分之三十"),
        ("3.30", "3:30"),
        ("two or three hundred", "200 or 300"),
        ("昭和12年", "1937年"),
        ("3m", "3,000,000"),
        ("3m", "3"),
        ("1.500", "1,500"),
        ("三成", "30%"),
    ],
)
def test_two_writings_of_one_figure_agree(one, other):
    pairs = zip(read_numerals(one), read_numerals(other), strict=True)
    assert all(left.agrees(right) for left, right in pairs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("40", "400"),
        ("1937", "1938"),
        ("3 million", "3 billion"),
        ("3.5", "35"),
        ("三十", "十三"),
        ("100 million", "10.0 million"),
    ],
)
def test_figures_of_other_value_do_not_agree(one, other):
    [left], [right] = read_numerals(one), read_numerals(other)
    assert not left.agrees(right)


@given(number=st.integers(1, 999_999))
def test_every_number_word_is_read_back(number):
    [numeral] = read_numerals(spelled(number))
    assert (numeral.value, numeral.start, numeral.end) == (number, 0, len(spelled(number)))


@given(number=st.integers(1, 10**12))
def test_every_grouped_number_is_read_back(number):
    assert [n.value for n in read_numerals(f"{number:,}")] == [number]


@given(number=st.integers(1, 9_999))
def test_every_han_number_is_read_back(number):
    assert values(in_han(number)) == [str(number)]


@given(text=st.text(max_size=80))
@settings(deadline=None)
def test_numerals_stand_in_order_inside_the_text(text):
    numerals = read_numerals(text)
    assert all(0 <= n.start < n.end <= len(text) for n in numerals)
    assert all(left.end <= right.start for left, right in pairwise(numerals))
    assert all(isinstance(n.value, Fraction) for n in numerals)


@pytest.mark.parametrize(
    "piece",
    ["9", "9,", "million ", "two and ", "三", "十万", "1.", "X", "half a ", "a hundred ", "1 234 "],
)
def test_a_very_long_run_is_read_to_the_end(piece):
    assert all(isinstance(n, Numeral) for n in read_numerals(piece * 20_000))
