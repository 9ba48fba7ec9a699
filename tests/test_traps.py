"""The traps: wordings on which a wrong reading is silent. Not one may exclude the truth."""

from __future__ import annotations

from fractions import Fraction

import pytest

from loccit.grammars.figures import read_figures
from loccit.grammars.moments import read_moments

NO_FIGURES = [
    ("en", "He carried a Type 92 and served with Unit 731 under Article 23."),
    ("en", "Class A, Route 66, Boeing 747, World War II, No. 5, page 12 and Chapter 8."),
    ("en", "It was built in 1931–37, and in the 1930s it burned."),
    ("en", "No one of them knew one another; one must not ask."),
    ("en", "They won 3-1 and may be reached on 555-0142."),
    ("zh", "九四式步枪，第十一军，一·二八，九一八，三民主义，万一，统一，十分，三明治。"),
    ("zh", "民國二十六年，昭和十二年，康德四年，光緒二十六年。"),
    ("ja", "九四式、第十六師団、二・二六事件、昭和十二年、一部、一般、統一、万一、三日月。"),
]
FIGURES = [
    ("en", "over 200,000 bricks", "200000", None),
    ("en", "20 to 30 thousand bricks", "20000", "30000"),
    ("en", "hundreds of thousands of bricks", "100000", None),
    ("en", "about 300 bricks", None, None),
    ("en", "nearly 300 bricks", None, "300"),
    ("en", "at most 100 and at least 20 bricks", "20", "100"),
    ("zh", "二十余万人参加。", "200000", "300000"),
    ("zh", "十九万余人参加。", "190000", None),
    ("zh", "来了两三个人。", "2", "3"),
    ("zh", "来了三四十人。", "30", "40"),
    ("zh", "数十万人参加。", "200000", "1000000"),
    ("zh", "十几个人参加。", "11", "20"),
    ("zh", "没有三十人参加。", None, "30"),
    ("zh", "叁拾萬人參加。", "300000", "300000"),
    ("ja", "三十万余りが集まった。", "300000", None),
    ("ja", "十数万人が集まった。", "110000", "200000"),
    ("ja", "二、三人が来た。", "2", "3"),
    ("ja", "約20万人が集まった。", None, None),
    ("ja", "1〜2万人が集まった。", "10000", "20000"),
]
MOMENTS = [
    ("en", "It was built in 1931–37.", "1931", "1931-01-01", "1937-12-31"),
    ("en", "It burned in 44 BC.", "-0043", "-0043-01-01", "-0043-12-31"),
    ("zh", "民國二十六年建成。", "1937", "1937-01-01", "1937-12-31"),
    ("zh", "民國元年建成。", "1912", "1912-01-01", "1912-12-31"),
    ("zh", "康德四年建成。", "1937", "1937-01-01", "1937-12-31"),
    ("ja", "昭和12年に建てられた。", "1937", "1937-01-01", "1937-12-31"),
    ("ja", "平成元年に建てられた。", "1989", "1989-01-01", "1989-12-31"),
    ("ja", "昭和64年に建てられた。", "1989", "1989-01-01", "1989-12-31"),
    ("ja", "令和二年に建てられた。", "2020", "2020-01-01", "2020-12-31"),
]


@pytest.mark.parametrize(("language", "text"), NO_FIGURES)
def test_what_counts_nothing_is_no_figure(language: str, text: str) -> None:
    moments = read_moments(text, language)
    assert [
        text[f.place.start : f.place.end] for f in read_figures(text, language, "", moments)
    ] == []


@pytest.mark.parametrize(("language", "text", "low", "high"), FIGURES)
def test_a_figure_entails_no_more_than_its_words(
    language: str, text: str, low: str | None, high: str | None
) -> None:
    [figure] = read_figures(text, language)
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    assert [figure.stated.low, figure.stated.high] == ends


@pytest.mark.parametrize(("language", "text", "edtf", "earliest", "latest"), MOMENTS)
def test_a_year_of_an_era_is_that_year(
    language: str, text: str, edtf: str, earliest: str, latest: str
) -> None:
    [moment] = read_moments(text, language)
    assert moment.edtf.startswith(edtf)
    assert moment.earliest <= earliest
    assert moment.latest >= latest


@pytest.mark.parametrize(
    ("language", "text"),
    [("ja", "明治5年11月3日に開かれた。"), ("zh", "光緒二十六年八月三日，城破。")],
)
def test_a_lunisolar_date_gives_the_year_alone(language: str, text: str) -> None:
    [moment] = read_moments(text, language)
    assert (moment.precision, moment.status) == ("year", "partial")


@pytest.mark.parametrize(
    "text", ["It fell yesterday.", "It fell 71 years ago.", "It falls next week."]
)
def test_without_a_date_nothing_is_taken_from_the_clock(text: str) -> None:
    [moment] = read_moments(text, "en")
    assert (moment.status, moment.earliest, moment.latest) == ("unresolved", "", "")
