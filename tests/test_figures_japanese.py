"""Figures in Japanese: numerals, hedges, ranges, and numbers that count nothing."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.grammars.figures.japanese import read
from loccit.grammars.japanese_numerals import read_japanese
from loccit.model import Figure, Interval


def figures(text: str) -> list[Figure]:
    return list(read(text, "case.txt"))


def stated(text: str) -> list[str]:
    return [written(figure.stated) for figure in figures(text)]


def written(interval: Interval) -> str:
    low = "" if interval.low is None else str(interval.low)
    high = "" if interval.high is None else str(interval.high)
    return (
        f"{'[' if interval.low_closed else '('}{low}, {high}{']' if interval.high_closed else ')'}"
    )


def words(text: str) -> list[str]:
    return [text[f.place.start : f.place.end] for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("港に38万2千人が住む。", 382000),
        ("町に6千6百人が住む。", 6600),
        ("村に九〇三件の届けがある。", 903),
        ("弐拾五人が残った。", 25),
        ("７２０名が来た。", 720),
        ("12 万人が集まった。", 120000),
        ("一万五千億円の予算。", 1500000000000),
        ("4分の3の家が焼けた。", Fraction(3, 4)),
        ("2と3分の1を足す。", Fraction(7, 3)),
        ("三・一四倍になった。", Fraction(157, 50)),
        ("気温はマイナス五度だった。", -5),
        ("3割5分の農家が反対した。", 35),
        ("卵を五ダース買った。", 60),
        ("半数が帰った。", Fraction(1, 2)),
        ("三年半かかった。", Fraction(7, 2)),
        ("ゼロ人だった。", 0),
        ("机をふたつ運んだ。", 2),
    ],
)
def test_numerals_of_every_kind_are_read(text: str, value: Fraction | int) -> None:
    [figure] = figures(text)
    assert (figure.focal, figure.stated) == (
        value,
        Interval(Fraction(value), Fraction(value), True, True),
    )


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("30万人以上が避難した。", "[300000, )"),
        ("少なくとも市民40人が倒れた。", "[40, )"),
        ("被害は六千戸を超えた。", "(6000, )"),
        ("三十万余りの多きに達した。", "(300000, )"),
        ("会員は百人に満たない。", "(, 100)"),
        ("定員は80人以下とする。", "(, 80]"),
        ("入場は200人までとする。", "(, 200]"),
        ("5万の概数は最高限である。", "(, 50000]"),
        ("9万人を上限として計算した。", "(, 90000]"),
        ("最大700人を収容する。", "(, 700]"),
        ("村は千人近くを失った。", "(, 1000)"),
        ("およそ50人が残った。", "(, )"),
        ("50人ほどが残った。", "(, )"),
        ("約500人以上が参加した。", "[500, )"),
        ("参加者は2万人に上った。", "[20000, 20000]"),
        ("客は五百人を超えなかった。", "(, 500]"),
        ("死者は三千を下らない。", "[3000, )"),
        ("三十より少なくない数。", "[30, )"),
        ("200もしくはそれ以上の数。", "[200, )"),
    ],
)
def test_hedges_bound_on_their_side(text: str, interval: str) -> None:
    assert stated(text) == [interval]


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("1〜2万人が来た。", "[10000, 20000]"),
        ("2.5万-3.1万人が来た。", "[25000, 31000]"),
        ("3から7個を配った。", "[3, 7]"),
        ("30以上50未満の数。", "[30, 50)"),
        ("20より大きく35以下の数。", "(20, 35]"),
        ("一万と二万の間の数。", "[10000, 20000]"),
        ("二三人が見た。", "[2, 3]"),
        ("8、9週間かかった。", "[8, 9]"),
        ("十二、三人が見た。", "[12, 13]"),
        ("二、三百人が見た。", "[200, 300]"),
        ("20、30人が見た。", "[20, 30]"),
        ("犠牲者は五千人とも七千人ともいわれる。", "[5000, 7000]"),
        ("数十万人が逃げた。", "[200000, 1000000)"),
        ("十数人が逃げた。", "[11, 20)"),
        ("二十余万人が逃げた。", "(200000, 300000)"),
        ("少なくとも十数万人以上が逃げた。", "[110000, )"),
    ],
)
def test_ranges_and_orders_keep_both_ends(text: str, interval: str) -> None:
    assert stated(text) == [interval]


def test_a_range_that_is_about_entails_nothing_and_keeps_its_ends() -> None:
    [figure] = figures("人口は約20-25万人だった。")
    assert (figure.hedge, written(figure.stated), written(figure.named)) == (
        "about",
        "(, )",
        "[200000, 250000]",
    )


def test_a_change_from_one_number_to_another_is_no_range() -> None:
    assert stated("会員は100人から200人に増えた。") == ["[100, 100]", "[200, 200]"]


def test_a_list_of_numbers_is_no_range() -> None:
    assert stated("2万人、4万人、20万人の三説。")[:3] == [
        "[20000, 20000]",
        "[40000, 40000]",
        "[200000, 200000]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "昭和12年12月13日に着いた。",
        "一九三七年の冬。",
        "1937年8月から翌38年2月まで。",
        "午後3時15分に始まる。",
        "第三条を読む。",
        "前から五番目の席。",
        "九四式の銃。",
        "第十六師団が進む。",
        "電話は03-1234-5678です。",
        "本町三丁目12番地に住む。",
        "二・二六事件のあと。",
        "一部の者が統一を望み、一般の人は一緒に待った。",
        "万一に備える。",
        "三島と四国と九州を旅した。",
        "F35とB-29の写真。",
        "120頁を参照。",
        "5号車に乗る。",
    ],
)
def test_numbers_that_count_nothing_are_no_figures(text: str) -> None:
    assert figures(text) == []


def test_place_runs_from_hedge_to_hedge_and_keeps_the_counter_between() -> None:
    assert words("町では約30万人以上が、また3割の家が、わずか5人が") == [
        "約30万人以上",
        "3割",
        "わずか5",
    ]


@pytest.mark.parametrize(
    ("text", "unit", "classifier"),
    [
        ("5人が来た。", "person", "人"),
        ("6週間かかった。", "week", "週間"),
        ("3億円を出した。", "JPY", "円"),
        ("四五九件を数えた。", "", "件"),
        ("40パーセントが残った。", "%", ""),
        ("2カ月に及んだ。", "month", "カ月"),
    ],
)
def test_unit_and_classifier_are_told(text: str, unit: str, classifier: str) -> None:
    [figure] = figures(text)
    assert (figure.unit, figure.counted.classifier) == (unit, classifier)


@pytest.mark.parametrize(
    ("text", "grain"), [("11万9000人", 1000), ("3.8万人", 1000), ("二十万人", 100000), ("112人", 1)]
)
def test_grain_is_the_unit_of_the_last_stated_digit(text: str, grain: int) -> None:
    assert [figure.grain for figure in figures(text)] == [grain]


def test_kana_spell_numbers_where_nothing_else_is_meant() -> None:
    assert [n.value for n in read_japanese("ななひゃくよんじゅうに")] == [742]
    assert read_japanese("よんでいちばんにしごとをした") == ()


@pytest.mark.parametrize(
    "piece",
    [
        "一",
        "万",
        "数",
        "余",
        "、",
        "以上",
        "1",
        "1,",
        "一、",
        "十",
        "分の",
        "人",
        "約",
        "年",
        "-",
        "数十",
        "1k",
        "1/",
    ],
)
def test_hostile_text_is_read_in_linear_time(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.perf_counter()
    figures(text)
    assert time.perf_counter() - start < 3


SIGNS = "019〇一二三十百万億数何余、。・,.-〜% 年月日時分人名約以上未満を超えるのから割半まで間とも第ー/^e点マイナス０９"


@given(st.text(alphabet=SIGNS, max_size=40))
def test_places_ends_and_order_hold_for_any_text(text: str) -> None:
    end = 0
    for figure in figures(text):
        place, numeral, span = figure.place, figure.numeral, figure.stated
        assert end <= place.start <= numeral.start < numeral.end <= place.end <= len(text)
        assert figure.cue is None or place.start <= figure.cue.start < figure.cue.end <= place.end
        assert span.low is None or span.high is None or span.low <= span.high
        assert figure.grain > 0
        end = place.end


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("3〜4割が戻った。", "[30, 40]"),
        ("一二〇、〇〇〇人が戻った。", "[120000, 120000]"),
        ("過半数が賛成した。", "(1/2, )"),
        ("半年かかった。", "[1/2, 1/2]"),
        ("1000円〜。", "[1000, )"),
        ("百余人がいた。", "(100, 200)"),
        ("税率は1割にも満たない。", "(, 10)"),
    ],
)
def test_what_is_written_short_is_read_in_full(text: str, interval: str) -> None:
    assert stated(text) == [interval]


def test_two_kanji_for_places_are_one_number_where_the_text_writes_so() -> None:
    assert stated("合計一一三件、そのうち四五件。")[1] == "[45, 45]"


def test_an_amount_by_which_another_is_exceeded_is_no_bound() -> None:
    assert stated("前回を3ポイント上回った。") == ["[3, 3]"]


@pytest.mark.parametrize(
    "text", ["3分野に分かれる。", "生存者の一人が話す。", "一人も来ない。", "4/22に会う。"]
)
def test_words_that_only_look_like_a_count_are_none(text: str) -> None:
    assert [f.unit for f in figures(text) if f.unit] == []


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("支持率は50％台だった。", "[50, 60)"),
        ("30数人が残った。", "[31, 40)"),
        ("2、30人が残った。", "[20, 30]"),
        ("値は三円五十銭だった。", "[7/2, 7/2]"),
        ("遺体八四、〇〇〇を数えた。", "[84000, 84000]"),
    ],
)
def test_common_short_forms_never_leave_out_the_truth(text: str, interval: str) -> None:
    assert stated(text) == [interval]
