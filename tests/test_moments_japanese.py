"""Moments in Japanese: the calendar, eras, what is relative, and what is no moment."""

from __future__ import annotations

from time import perf_counter

import pytest

from loccit.grammars.moments.japanese import read

NEWS = "2008-12-05"


def said(text: str, dated: str = "") -> list[tuple[str, str]]:
    """The words and the EDTF of each moment."""
    return [
        (text[m.place.start : m.place.end], m.edtf or m.status) for m in read(text, "page", dated)
    ]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("1937年12月13日", "1937-12-13"),
        ("昭和12年12月13日", "1937-12-13"),
        ("昭和十二年（1937年）十二月十三日", "1937-12-13"),
        ("1937年（昭和12年）12月13日", "1937-12-13"),
        ("1937（昭和12）年", "1937"),
        ("昭和64年1月7日", "1989-01-07"),
        ("平成元年1月8日", "1989-01-08"),
        ("令和元年", "2019"),
        ("明治6年1月1日", "1873-01-01"),
        ("皇紀2600年", "1940"),
        ("S12.12.13", "1937-12-13"),
        ("昭12年", "1937"),
        ("2008年12月5日（金）", "2008-12-05"),
        ("1937年12月中旬", "1937-12-11/1937-12-20"),
        ("1937年末", "1937-09~/1937-12~"),
        ("昭和12年春", "1937-21"),
        ("2016年の第4四半期", "2016-36"),
        ("2016年の前半", "2016-40"),
        ("1930年代半ば", "1934~/1936~"),
        ("19世紀末", "1868~/1900~"),
        ("1937年12月12〜13日", "1937-12-12/1937-12-13"),
        ("1937年12月13日から翌年1月まで", "1937-12-13/1938-01"),
        ("昭和12年12月13日から翌13年1月まで", "1937-12-13/1938-01"),
        ("10月25日から2018年1月25日まで", "2017-10-25/2018-01-25"),
        ("1937年以降", "1937/.."),
        ("1937年まで", "../1937"),
        ("1937年ごろ", "1937~"),
        ("六週間", "P6W"),
        ("2カ月", "P2M"),
        ("6、7週間", "P6W/P7W"),
        ("数日間", "PXD"),
        ("二、三日", "P2D/P3D"),
        ("一か月半", "P1.5M"),
        ("毎週金曜日", "R/P1W"),
        ("毎年", "R/P1Y"),
        ("1937年12月13日午後3時30分", "1937-12-13T15:30"),
    ],
)
def test_a_time_expression_is_read(words: str, edtf: str) -> None:
    assert said(f"{words}、船が着いた。") == [(words, edtf)]


@pytest.mark.parametrize("words", ["三日月", "朝日新聞", "五月雨", "日曜大工", "三年生", "日本"])
def test_names_and_other_words_are_no_moments(words: str) -> None:
    assert said(f"{words}のこと") == []


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("今日", "2008-12-05"),
        ("一昨日", "2008-12-03"),
        ("昨夜", "2008-12-04"),
        ("先週の日曜日", "2008-11-30"),
        ("次の日曜日", "2008-12-07"),
        ("今週末", "2008-12-06/2008-12-07"),
        ("再来月", "2009-02"),
        ("去年の9月", "2007-09"),
        ("71年前", "1937"),
        ("昨日の2日前", "2008-12-02"),
        ("1か月と21日前", "2008-10-15"),
        ("7月の第一金曜日", "2008-07-04"),
        ("過去20年間", "1988-12-05/2008-12-05"),
        ("来月初め", "2009-01-01~/2009-01-10~"),
        ("2月29日", "2008-02-29"),
        ("大晦日", "2008-12-31"),
    ],
)
def test_the_documents_date_anchors_what_is_relative_to_it(words: str, edtf: str) -> None:
    assert said(words, NEWS) == [(words, edtf)]


def test_without_the_documents_date_it_stays_unresolved() -> None:
    found = list(read("昨日、去年、三日前、先週、金曜日", "page", ""))
    assert [moment.status for moment in found] == ["unresolved"] * 5


def test_a_moment_before_it_anchors_what_leans_on_it() -> None:
    text = "昭和12年12月13日、門が開いた。翌日、17日、同年末、翌年3月、14年5月に船が出た。三日後、前年。"
    assert [edtf for _, edtf in said(text)] == [
        "1937-12-13",
        "1937-12-14",
        "1937-12-17",
        "1937-09~/1937-12~",
        "1938-03",
        "1939-05",
        "unresolved",
        "1938",
    ]


def test_a_date_told_by_an_event_takes_no_other_year() -> None:
    assert said("2010年1月の報告。開城時の12月12〜13日の人口。")[1] == (
        "12月12〜13日",
        "XXXX-12-12/XXXX-12-13",
    )


def test_a_length_behind_an_event_is_counted_from_it() -> None:
    found = list(read("1937年12月13日。開戦三日前、落成の一か月後。三日後、", "page", NEWS))
    assert [moment.basis for moment in found] == ["stated", "event", "event", "earlier"]
    assert found[-1].edtf == "1937-12-16"


@pytest.mark.parametrize("words", ["明治5年12月3日", "慶応4年1月3日", "文久3年8月18日"])
def test_a_lunisolar_date_gives_its_year_alone(words: str) -> None:
    (moment,) = read(words, "page", "")
    assert (moment.precision, moment.status, moment.basis) == ("year", "partial", "era")


def test_a_year_past_the_end_of_an_era_is_partial() -> None:
    (moment,) = read("昭和65年", "page", "")
    assert (moment.edtf, moment.status) == ("1990", "partial")


def test_a_fiscal_year_ends_in_march() -> None:
    (moment,) = read("昭和12年度の予算", "page", "")
    assert (moment.earliest, moment.latest) == ("1937-04-01", "1938-03-31")


def test_a_bare_count_of_years_is_a_year_only_where_an_era_counts() -> None:
    assert said("26年") == [("26年", "P26Y")]
    assert said("昭和25年に来て、26年に去った。")[1] == ("26年", "1951")


def test_a_part_of_a_day_stands_beside_its_day() -> None:
    (moment,) = read("1937年12月12日未明に", "page", "")
    assert (moment.edtf, moment.precision, moment.part) == ("1937-12-12", "day part", "dawn")


@pytest.mark.parametrize("words", ["13月1日", "2月31日", "1937年0月", "0年", "32日"])
def test_what_the_calendar_lacks_is_no_date(words: str) -> None:
    assert not [moment for moment in read(words, "page", "") if moment.earliest]


@pytest.mark.parametrize("sign", ["年", "月", "日", "一", "昭和1年", "1", "から", "毎"])
def test_long_runs_of_one_sign_are_read_in_time(sign: str) -> None:
    begin = perf_counter()
    list(read(sign * (300_000 // len(sign)), "page", NEWS))
    assert perf_counter() - begin < 10


@pytest.mark.parametrize(
    ("words", "edtf"),
    [("昭和十年代", "1935/1944"), ("大正年間", "1912/1926"), ("明治末年", "1868/1912")],
)
def test_years_of_an_era_lie_in_it(words: str, edtf: str) -> None:
    assert said(f"{words}の町並み") == [(words, edtf)]


def test_a_weekday_lies_where_the_tense_says() -> None:
    assert said("月曜日に着いた。", NEWS) == [("月曜日", "2008-12-01")]
    assert said("月曜日に会合を開きます。", NEWS) == [("月曜日", "2008-12-08")]


def test_years_of_an_era_may_be_the_ends_of_a_range() -> None:
    assert said("昭和2年から4年にかけて") == [("昭和2年から4年にかけて", "1927/1929")]
    assert said("昭和2年から4年間") == [("昭和2年から", "1927/.."), ("4年間", "P4Y")]


def test_a_date_behind_a_known_moment_takes_its_month() -> None:
    text = "1923年9月1日に揺れた。三日後の4日に雨。前年12月に建った。"
    assert [edtf for _, edtf in said(text)] == ["1923-09-01", "1923-09-04", "1923-09-04", "1922-12"]


def test_a_year_that_the_era_at_hand_lacks_is_not_guessed() -> None:
    assert said("大正3年に着き、26年12月に発つ。")[1] == ("26年12月", "XXXX-12")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("昭和7、8年の冷害で村は借金に苦しんだ。", "1932/1933"),
        ("昭和19年半ばに配給が減った。", "1944-05~/1944-08~"),
        ("大正9年下半期の配当を決めた。", "1920-41"),
        ("停電は三十分ほどで終わった。", "PT30M"),
        ("届け出は事故から180日以内に行う。", "P180D"),
        ("堤防は三日かけて直された。", "P3D"),
        ("大正3年から7年まで校舎を借りた。", "1914/1918"),
    ],
)
def test_middles_halves_and_lengths_are_told_apart(text: str, edtf: str) -> None:
    assert [found for _, found in said(text)] == [edtf]


@pytest.mark.parametrize(
    "text",
    [
        "人口は3,214、世帯は1,071である。",
        "負傷者は25人、そのうち3人が重傷。",
        "十日町から来た商人は八日市の宿に着いた。",
        "百年戦争の話を読んだ。",
        "二十日鼠を飼っていた。",
        "十年一日のごとく畑を耕した。",
        "時間は十分ある。",
    ],
)
def test_numbers_places_wars_and_sayings_tell_no_time(text: str) -> None:
    assert said(text) == []


def test_a_verb_behind_a_month_is_no_part_of_it() -> None:
    assert said("来月始める講習に申し込んだ。", "2023-11-09") == [("来月", "2023-12")]


def test_the_future_before_a_noun_is_vague() -> None:
    assert said("将来の見通しは立たない。") == [("将来", "unresolved")]


def test_decades_of_an_era_are_a_range_within_it() -> None:
    assert said("昭和10年代前半から20年代にかけて人口は倍増した。") == [
        ("昭和10年代前半から20年代にかけて", "1935/1954")
    ]


def test_minutes_before_an_hour_are_none_behind_it() -> None:
    assert said("9時十分前に集まった。") == []


def test_the_year_of_a_birth_is_a_year() -> None:
    assert said("彼は1903年生まれだ。") == [("1903年", "1903")]


def test_an_anniversary_is_no_number_of_weeks() -> None:
    assert said("創立100周年を1998年に祝った。") == [("1998年", "1998")]


def test_centuries_before_and_after_the_first_year_are_a_range() -> None:
    assert [edtf for _, edtf in said("紀元前3世紀から紀元3世紀まで使われた。")] == ["-02XX/02XX"]
