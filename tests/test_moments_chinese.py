"""Moments in Chinese: the calendar, reigns, what is relative, and what is no moment."""

from __future__ import annotations

from time import perf_counter

import pytest

from loccit.grammars.moments.chinese import read

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
        ("一九三七年十二月十三日", "1937-12-13"),
        ("一千九百三十七年十二月十三日", "1937-12-13"),
        ("１９３７年１２月１３日", "1937-12-13"),
        ("1937/12/13", "1937-12-13"),
        ("1937-12-13", "1937-12-13"),
        ("民國二十六年十二月十三日", "1937-12-13"),
        ("民国26年12月", "1937-12"),
        ("民國貳拾陸年", "1937"),
        ("昭和十二年七月七日", "1937-07-07"),
        ("康德三年", "1936"),
        ("公元前221年", "-0220"),
        ("1937年12月上旬", "1937-12-01/1937-12-10"),
        ("1937年12月底", "1937-12-21~/1937-12-31~"),
        ("1937年初", "1937-01~/1937-04~"),
        ("1937年上半年", "1937-40"),
        ("1937年第四季度", "1937-36"),
        ("1938年春", "1938-21"),
        ("20世纪30年代", "193X"),
        ("1930年代末", "1937~/1939~"),
        ("十九世紀", "18XX"),
        ("1937年12月13日－1938年2月以後", "1937-12-13/.."),
        ("從1937年12月到1938年1月", "1937-12/1938-01"),
        ("1937年12月13日到15日", "1937-12-13/1937-12-15"),
        ("1937年12月至1月", "1937-12/1938-01"),
        ("1931至1937年", "1931/1937"),
        ("1931–37年", "1931/1937"),
        ("民國十八年至二十六年", "1929/1937"),
        ("2007年与2009年之间", "2007/2009"),
        ("自1931年起", "1931/.."),
        ("自1931年起至1945年止", "1931/1945"),
        ("1937年以前", "../1937"),
        ("约1937年", "1937~"),
        ("1937年前后", "1937~"),
        ("六个星期", "P6W"),
        ("两三天", "P2D/P3D"),
        ("6、7週", "P6W/P7W"),
        ("一个半月", "P1.5M"),
        ("两年零三个月", "P2Y3M"),
        ("几天", "PXD"),
        ("每周五", "R/P1W"),
        ("每两年", "R/P2Y"),
        ("1937年12月13日凌晨三时", "1937-12-13T03:00"),
    ],
)
def test_a_time_expression_is_read(words: str, edtf: str) -> None:
    assert said(f"{words}，城门大开。") == [(words, edtf)]


@pytest.mark.parametrize(
    "words",
    ["一二・八", "九一八", "七七事变", "五四运动", "三年级", "日本", "青年", "三日月", "民主"],
)
def test_names_and_other_words_are_no_moments(words: str) -> None:
    assert said(f"{words}之事，众人皆知。") == []


@pytest.mark.parametrize("word", ["前往", "前首相", "后方", "起义", "中国", "底层", "初次"])
def test_a_word_behind_a_year_is_no_part_of_it(word: str) -> None:
    assert said(f"1937年{word}") == [("1937年", "1937")]


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("今天", "2008-12-05"),
        ("前天", "2008-12-03"),
        ("上周五", "2008-11-28"),
        ("这个星期三", "2008-12-03"),
        ("下下个月", "2009-02"),
        ("去年上半年", "2007-40"),
        ("71年前", "1937"),
        ("三天前", "2008-12-02"),
        ("今晚8点", "2008-12-05T20:00"),
        ("近三年", "2005-12-05/2008-12-05"),
        ("12月3日", "2008-12-03"),
        ("上世纪三十年代", "193X"),
        ("10月的第一周", "2008-09-29/2008-10-05"),
        ("国庆节", "2008-10-01"),
    ],
)
def test_the_documents_date_anchors_what_is_relative_to_it(words: str, edtf: str) -> None:
    assert said(words, NEWS) == [(words, edtf)]


def test_without_the_documents_date_it_stays_unresolved() -> None:
    assert [moment.status for moment in read("昨天，去年，三天前，上周五", "page", "")] == [
        "unresolved"
    ] * 4


def test_a_moment_before_it_anchors_what_leans_on_it() -> None:
    text = "民國二十六年十二月十三日破城。翌日清點，17日入城，同年冬大寒，次年1月遷出，二十七年三月回來。"
    assert [edtf for _, edtf in said(text)] == [
        "1937-12-13",
        "1937-12-14",
        "1937-12-17",
        "1937-24",
        "1938-01",
        "1938-03",
    ]


def test_an_era_in_brackets_lends_its_years_too() -> None:
    assert said("1937年（民國二十六年）12月，二十七年二月")[1] == ("二十七年二月", "1938-02")


def test_a_year_of_an_untold_reign_is_not_guessed() -> None:
    found = list(read("1947年作證：二十六年十二月十四日有船。十二月十五日無船。", "page", ""))
    assert [moment.edtf for moment in found[1:]] == ["XXXX-12-14", "XXXX-12-15"]
    assert {moment.status for moment in found[1:]} == {"partial"}


def test_two_digits_take_the_century_that_the_text_tells() -> None:
    assert said("1931年大水，三七年又大水。")[1] == ("三七年", "1937")
    assert said("三七年大水。") == [("三七年", "XX37")]
    assert said("零八年大水。", "2017-03-22") == [("零八年", "2008")]


def test_two_digits_that_may_belong_to_two_centuries_stay_open() -> None:
    assert said("1937年修桥，零八年大水。", NEWS)[1] == ("零八年", "XX08")


def test_a_lunisolar_date_gives_its_year_alone() -> None:
    (moment,) = read("光緒二十六年五月初三，縣城失火。", "page", "")
    assert (moment.edtf, moment.precision, moment.status) == ("1900", "year", "partial")


def test_a_year_past_the_end_of_a_reign_is_partial() -> None:
    (moment,) = read("雍正二十三年", "page", "")
    assert (moment.edtf, moment.status, moment.basis) == ("1745", "partial", "era")


def test_a_length_behind_an_event_is_counted_from_it() -> None:
    assert [(m.basis, m.status) for m in read("1937年12月开战。停战三天后，他走了。", "page", "")][
        1
    ] == ("event", "unresolved")
    (moment,) = read("最初六個星期", "page", "")
    assert (moment.edtf, moment.basis) == ("P6W", "event")


@pytest.mark.parametrize("words", ["13月", "2月31日", "1937年13月1日", "0年", "十二月四十日"])
def test_what_the_calendar_lacks_is_no_date(words: str) -> None:
    assert not [moment for moment in read(words, "page", "") if moment.earliest]


def test_years_far_away_do_no_harm() -> None:
    assert said("99999年") == [("99999年", "Y99999")]
    assert said("9" * 50 + "年") == []


@pytest.mark.parametrize("sign", ["年", "月", "日", "一", "民國", "1", "前", "周"])
def test_long_runs_of_one_sign_are_read_in_time(sign: str) -> None:
    begin = perf_counter()
    list(read(sign * (300_000 // len(sign)), "page", NEWS))
    assert perf_counter() - begin < 5


@pytest.mark.parametrize("words", ["第12号令", "731号", "文化初期", "5号楼"])
def test_a_number_of_a_thing_is_no_day(words: str) -> None:
    assert said(words, NEWS) == []


def test_days_that_last_are_a_length() -> None:
    assert said("大火连续三日不灭") == [("三日", "P3D")]
    assert said("12月3日大火") == [("12月3日", "XXXX-12-03")]


def test_a_weekday_lies_where_the_tense_says() -> None:
    assert said("会议将于星期三举行。", NEWS) == [("星期三", "2008-12-10")]
    assert said("星期三他来了。", NEWS) == [("星期三", "2008-12-03")]


def test_decades_are_joined() -> None:
    assert said("20世纪三、四十年代") == [("20世纪三、四十年代", "193X/194X")]


def test_years_that_last_are_no_years_of_an_era() -> None:
    assert said("民國十六年至十八年任教，流亡八年，三十四年九月返鄉。")[1:] == [
        ("八年", "P8Y"),
        ("三十四年九月", "1945-09"),
    ]


def test_single_characters_behind_a_day_are_its_parts() -> None:
    (moment,) = read("1932年1月28日晚停电", "page", "")
    assert (moment.edtf, moment.part) == ("1932-01-28", "evening")


@pytest.mark.parametrize(
    "text",
    [
        "9号前锋在第三號坑旁受伤。",
        "8号楼住着120户人家。",
        "百年戰爭的故事。",
        "他写了三本日记。",
        "十年树木，百年树人。",
    ],
)
def test_numbers_of_things_wars_and_sayings_tell_no_time(text: str) -> None:
    assert list(read(text, "page", "")) == []


def test_the_records_from_a_year_are_no_open_range() -> None:
    assert [moment.edtf for moment in read("从1899年的记录看，全县丰收。", "page", "")] == ["1899"]


def test_a_number_with_grouping_commas_is_no_year() -> None:
    text = "这是2,019年前的遗址。"
    (moment,) = read(text, "page", "")
    assert text[moment.place.start : moment.place.end] == "2,019年前"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("1980年代中后期，个体户增多。", "198X"),
        ("2020年前三季度，出口增长。", "2020"),
        ("十七世纪下半叶，人口翻了一番。", "1651/1700"),
    ],
)
def test_a_part_of_a_longer_time_never_leaves_out_what_is_meant(text: str, edtf: str) -> None:
    assert [moment.edtf for moment in read(text, "page", "")] == [edtf]
