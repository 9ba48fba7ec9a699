"""Eras: the years of reigns in our calendar."""

from __future__ import annotations

import pytest

from loccit.grammars.eras import chinese_eras, initial_era, japanese_eras
from loccit.grammars.moments import chinese, japanese


@pytest.mark.parametrize(
    ("name", "nth", "year"),
    [
        ("民國", 1, 1912),
        ("民国", 26, 1937),
        ("光緒", 26, 1900),
        ("宣統", 3, 1911),
        ("康德", 3, 1936),
        ("乾隆", 60, 1795),
        ("民國前", 3, 1909),
        ("皇紀", 2600, 1940),
    ],
)
def test_a_year_of_a_reign_is_a_year_of_ours(name: str, nth: int, year: int) -> None:
    assert chinese_eras()[name].year(nth) == year


@pytest.mark.parametrize(
    ("name", "nth", "year"),
    [
        ("明治", 1, 1868),
        ("大正", 15, 1926),
        ("昭和", 64, 1989),
        ("平成", 1, 1989),
        ("令和", 1, 2019),
        ("慶応", 4, 1868),
        ("文久", 3, 1863),
        ("慶應", 4, 1868),
    ],
)
def test_a_japanese_era_counts_from_its_first_year(name: str, nth: int, year: int) -> None:
    assert japanese_eras()[name].year(nth) == year


def test_an_era_has_no_year_past_its_end() -> None:
    showa = japanese_eras()["昭和"]
    assert showa.has(64)
    assert not showa.has(65)
    assert not showa.has(0)


def test_months_are_the_suns_from_1873_in_japan_and_from_1912_in_china() -> None:
    meiji, guangxu, minguo = japanese_eras()["明治"], chinese_eras()["光緒"], chinese_eras()["民國"]
    assert not meiji.is_solar(5)
    assert meiji.is_solar(6)
    assert not guangxu.is_solar(26)
    assert minguo.is_solar(1)


def test_a_name_of_both_countries_is_that_of_the_text() -> None:
    assert chinese_eras()["弘治"].first == 1488
    assert japanese_eras()["弘治"].first == 1555


def test_an_initial_stands_for_its_era() -> None:
    assert initial_era("S").year(12) == 1937
    assert initial_era("民").year(26) == 1937


@pytest.mark.parametrize(
    "text",
    [
        "昭和64年12月",
        "大正15年12月26日",
        "明治45年8月",
        "平成31年5月",
        "昭和元年12月24日",
        "令和元年4月30日",
    ],
)
def test_a_date_on_which_its_era_did_not_run_is_partial(text: str) -> None:
    assert [moment.status for moment in japanese.read(text, "page", "")] == ["partial"]


@pytest.mark.parametrize(
    "text", ["昭和64年1月", "大正15年12月25日", "明治45年7月", "平成31年4月", "昭和64年"]
)
def test_a_date_on_which_its_era_ran_is_resolved(text: str) -> None:
    assert [moment.status for moment in japanese.read(text, "page", "")] == ["resolved"]


@pytest.mark.parametrize("text", ["光緒二十六年十二月", "光緒二十六年冬", "光緒二十六年十一月廿日"])
def test_the_last_weeks_of_a_lunisolar_year_may_lie_in_the_next_one(text: str) -> None:
    (moment,) = chinese.read(text, "page", "")
    assert (moment.edtf, moment.status, moment.latest) == ("1900", "partial", "1901-02-28")
