"""Figures in Chinese: hedges, ranges, units, and what counts nothing."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.grammars.figures import read_figures
from loccit.grammars.figures.chinese import read
from loccit.model import Figure, Interval

Said = tuple[str, str, str]  # the words, the interval, the hedge


def said(text: str) -> list[Said]:
    """The figures of a text as words."""
    return [
        (text[f.place.start : f.place.end], written(f.stated), f.hedge) for f in read(text, "a")
    ]


def only(text: str) -> Figure:
    """The only figure of a text."""
    (figure,) = read(text, "a")
    return figure


def written(interval: Interval) -> str:
    """An interval in brackets, open ends empty."""
    ends = ["" if end is None else str(end) for end in (interval.low, interval.high)]
    return f"{'[('[not interval.low_closed]}{','.join(ends)}{'])'[not interval.high_closed]}"


@pytest.mark.parametrize(
    ("text", "words", "interval", "hedge"),
    [
        ("死者二十万人", "二十万", "[200000,200000]", "exact"),
        ("达三千人", "三千", "[3000,3000]", "exact"),
        ("只有五十人", "五十", "[50,50]", "exact"),
        ("约三十萬人", "约三十萬", "(,)", "about"),
        ("两千名左右", "两千名左右", "(,)", "about"),
        ("二百来户", "二百来", "(,)", "about"),
        ("将近四百艘", "将近四百", "(,400)", "nearly"),
        ("近百人", "近百", "(,100)", "nearly"),
        ("超过了80人", "超过了80", "(80,)", "more than"),
        ("逾四万名", "逾四万", "(40000,)", "more than"),
        ("十九万余人", "十九万余", "(190000,)", "more than"),
        ("三年多", "三年多", "(3,)", "more than"),
        ("不少于六十吨", "不少于六十", "[60,)", "at least"),
        ("不下五千人", "不下五千", "[5000,)", "at least"),
        ("三十人以上", "三十人以上", "[30,)", "at least"),
        ("至少杀害了90人", "至少杀害了90", "[90,)", "at least"),
        ("上百人", "上百", "[100,)", "at least"),
        ("至少十数万人以上", "至少十数万人以上", "[110000,)", "at least"),
        ("不足三成", "不足三成", "(,30)", "less than"),
        ("未满十八岁", "未满十八", "(,18)", "less than"),
        ("不超过四十人", "不超过四十", "(,40]", "at most"),
        ("不得超过五千元", "不得超过五千", "(,5000]", "at most"),
        ("五人以下", "五人以下", "(,5]", "at most"),
        ("多达七百人", "多达七百", "(,700]", "up to"),
        ("二十余万人", "二十余万", "(200000,300000)", "range"),
        ("三百多名", "三百多", "(300,400)", "range"),
        ("数十万难民", "数十万", "[200000,1000000)", "order"),
        ("十几个孩子", "十几", "[11,20)", "order"),
        ("成千上万的市民", "成千上万", "(1000,)", "order"),
        ("比三十大", "比三十大", "(30,)", "more than"),
        ("分数≥60", "≥60", "[60,)", "at least"),
        ("过半代表", "过半", "(1/2,)", "more than"),
        ("从未少于百人", "从未少于百", "[100,)", "at least"),
    ],
)
def test_a_hedge_says_what_it_entails(text: str, words: str, interval: str, hedge: str) -> None:
    assert said(text) == [(words, interval, hedge)]


@pytest.mark.parametrize(
    ("text", "words", "interval"),
    [
        ("4到5万人", "4到5万", "[40000,50000]"),
        ("20万－30万人", "20万－30万", "[200000,300000]"),
        ("20～30艘", "20～30", "[20,30]"),
        ("两万至三万五千名", "两万至三万五千", "[20000,35000]"),
        ("一百到二百之间", "一百到二百之间", "[100,200]"),
        ("介于15和20之间", "15和20之间", "[15,20]"),
        ("两三个村子", "两三", "[2,3]"),
        ("三四十人", "三四十", "[30,40]"),
        ("五六千户", "五六千", "[5000,6000]"),
        ("6、7周", "6、7", "[6,7]"),
        ("三、四百人", "三、四百", "[300,400]"),
        ("三至五成", "三至五成", "[30,50]"),
        ("百分之二十到三十", "百分之二十到三十", "[20,30]"),
        ("5-20%", "5-20%", "[5,20]"),
        ("20万以上至30万", "20万以上至30万", "[200000,300000]"),
        ("大于十小于等于二十", "大于十小于等于二十", "(10,20]"),
        ("最多100最少20个", "最多100最少20", "[20,100]"),
        ("三人以上五人以下", "三人以上五人以下", "[3,5]"),
    ],
)
def test_a_range_has_both_its_ends(text: str, words: str, interval: str) -> None:
    assert said(text) == [(words, interval, "range")]
    assert only(text).focal is None


def test_about_a_range_entails_nothing_and_keeps_the_ends() -> None:
    figure = only("约有4到5万人")
    assert figure.hedge == "about"
    assert written(figure.stated) == "(,)"
    assert written(figure.named) == "[40000,50000]"


def test_an_enumeration_is_several_figures() -> None:
    assert [words for words, _, _ in said("3万人、5万人、20万人")] == ["3万", "5万", "20万"]
    assert [words for words, _, _ in said("二、三、四人")][-1] == "四"


def test_bounds_that_exclude_each_other_stay_apart() -> None:
    assert len(said("大于50并小于12")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "1937年12月13日", "民国二十六年", "民國十八年至二十六年", "昭和十二年", "一九四九年十月",
        "3月至5月", "上午九点二十分", "星期三", "正月初五", "二十世纪三十年代",
        "第三师", "第二、三、四章", "第11军", "106师", "731部队", "九二式步枪", "歼-20", "5G网络",
        "九一八事变", "一二·八", "二二六事件", "第一次世界大战", "二战", "八国联军", "三民主义",
        "第23条", "12楼", "长安街8号", "地铁1号线", "电话：025-87654321", "比分3比1", "3:1", "3-1",
        "统一战线", "万一失败", "千万不要", "一般来说", "这一天", "一个问题", "五颜六色",
        "零八年春", "上半年", "1号4点和2号9点", "2016-2018", "2号楼3单元501室", "波音747",
        "1.引言 2.方法", "一、概况。二、经过。", "12/25", "x=30",
        "九江和六安", "《二十四史》", "[12]", "（一）总则", "三级", "约翰一世", "见图3",
    ],
)  # fmt: skip
def test_names_dates_and_words_are_no_figures(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "宿于七里沟，过五里墩", "万家庄与百家湖", "他住在八里桥", "三十里铺和十八里店", "二道河子至五道口",
        "途经五峰山、九曲桥、三元里", "三河镇四平街", "十七孔桥", "四乡皆受水灾", "撤至三沙湾", "昔日的十三行",
        "商人黃萬三", "主笔万百川", "引路人张万三", "三爷和老五", "举报拨打12315", "火警119", "请拨110",
        "电话：021-6555 0148", "传真：(010) 6512 3456", "床号17", "证券代码600123", "底部刻“52”字样",
        "送301医院", "二院和三院", "Windows 11与iPhone 15", "通过ISO 9001认证", "依刑法二百三十二条",
        "五年制", "七人制橄榄球", "元丰三年", "三病区12床", "万头攒动，八方来客", "病者十之一二",
        "一误再误", "落实三严三实", "十一黄金周", "七嘴八舌，三三两两", "公讳百川，字万里，号三峰", "王万年、李百川", "经手人吳百萬",
        "联系人：138 0000 8000", "大三的学生和二哥",
    ],
)  # fmt: skip
def test_numerals_in_names_count_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("离家七里路", 7),
        ("走了八里", 8),
        ("距城十里山路", 10),
        ("办了五家工厂", 5),
        ("三家村办企业", 3),
        ("隔着三条街", 3),
        ("行三公里", 3),
        ("三海里外", 3),
        ("打了三眼井", 3),
        ("辖五镇", 5),
        ("万名学生", 10000),
        ("牛三百", 300),
        ("打了110枪", 110),
        ("共计120", 120),
        ("身高一米七二", Fraction(43, 25)),
        ("高三十米的塔", 30),
        ("比他大三岁", 3),
        ("其二十人系儿童", 20),
        ("子五，皆有名", 5),
        ("卒年六十有八", 68),
        ("孫十一。", 11),
        ("俘三十有二，", 32),
        ("伤十五。", 15),
        ("失踪八十八。", 88),
        ("比去年多一成", 10),
    ],
)
def test_what_looks_like_a_name_may_be_counted(text: str, value: Fraction | int) -> None:
    assert only(text).focal == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三万八千两", 38000),
        ("六十萬兩", 600000),
        ("十两", 10),
        ("两千两", 2000),
        ("白银两百两", 200),
        ("二百二十两", 220),
        ("三千两百两", 3200),
        ("20两", 20),
    ],
)
def test_liang_behind_a_numeral_is_a_weight(text: str, value: int) -> None:
    figure = only(text)
    assert (figure.focal, figure.unit) == (value, "tael")


def test_liang_before_a_classifier_or_a_hundred_is_two() -> None:
    assert said("三千两百人") == [("三千两百", "[3200,3200]", "exact")]
    assert said("一两个瓜") == [("一两", "[1,2]", "range")]


def test_a_price_by_the_liang_keeps_its_own_number() -> None:
    assert said("每两三百八十元") == [("三百八十", "[380,380]", "exact")]


def test_there_are_not_so_many_is_fewer_than_that() -> None:
    assert said("没有三十人") == [("没有三十", "(,30)", "less than")]
    assert said("没有一个人") == []


def test_times_a_week_are_no_day_of_it() -> None:
    assert said("每周三到五次") == [("三到五", "[3,5]", "range")]


def test_a_lone_thousand_behind_a_hundred_million_may_be_ten_million() -> None:
    assert said("六亿一千人") == [("六亿一千", "[600001000,610000000]", "range")]
    assert said("六亿零一千人") == [("六亿零一千", "[600001000,600001000]", "exact")]


def test_a_number_behind_the_noun_it_counts_is_read_at_the_end_of_a_clause() -> None:
    assert said("女生二十二，男生十九。") == [
        ("二十二", "[22,22]", "exact"),
        ("十九", "[19,19]", "exact"),
    ]


def test_a_thousand_or_eight_hundred_entails_nothing() -> None:
    assert said("千儿八百块") == [("八百", "(,)", "about")]


def test_some_more_before_the_coin_is_no_exact_sum() -> None:
    assert said("三万余元") == [("三万余", "(30000,)", "more than")]


def test_a_number_before_a_label_goes_with_it() -> None:
    assert said("1931–1937年，二至五月") == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("三成", 30, "%"),
        ("七成六", 76, "%"),
        ("八折", 80, "%"),
        ("百分之三十", 30, "%"),
        ("千分之五", Fraction(1, 2), "%"),
        ("45.5%", Fraction(91, 2), "%"),
        ("三万人", 30000, "person"),
        ("六个星期", 6, "week"),
        ("两年半", Fraction(5, 2), "year"),
        ("一个半小时", Fraction(3, 2), "hour"),
        ("三个半月", Fraction(7, 2), "month"),
        ("半年", Fraction(1, 2), "year"),
        ("一米六", Fraction(8, 5), "m"),
        ("三十七岁", 37, "year"),
        ("九百平方公里", 900, "km2"),
        ("二百華里", 200, "li"),
        ("¥3万", 30000, "CNY"),
        ("三亿美元", 300000000, "USD"),
        ("五兆瓦", 5, "MW"),
        ("三分之一", Fraction(1, 3), ""),
        ("一半", Fraction(1, 2), ""),
        ("十打", 120, ""),
    ],
)
def test_a_unit_goes_with_its_number(text: str, value: Fraction | int, unit: str) -> None:
    figure = only(text)
    assert (figure.focal, figure.unit) == (value, unit)


def test_a_stroke_makes_a_fraction_where_the_words_say_a_share() -> None:
    assert said("2/3以上的代表") == [("2/3以上", "[2/3,)", "at least")]


def test_listed_amounts_share_the_unit_behind_the_last() -> None:
    assert [figure.unit for figure in read("30万和45万元", "a")] == ["CNY", "CNY"]


def test_a_rough_numeral_entails_nothing() -> None:
    assert said("百八十人") == [("百八十", "(,)", "about")]


def test_three_points_of_view_are_counted_and_three_o_clock_is_not() -> None:
    assert said("三点意见") == [("三", "[3,3]", "exact")]
    assert said("下午三点开会") == []


def test_what_is_counted_is_told() -> None:
    counted = only("三百名中国平民").counted
    assert (counted.head, counted.classifier) == ("中国平民", "名")


def test_the_numeral_is_told_apart_from_the_hedge() -> None:
    figure = only("据说至少三十万人以上")
    assert (figure.numeral.start, figure.numeral.end) == (4, 7)
    assert (figure.place.start, figure.place.end) == (2, 10)


def test_wide_digits_are_digits() -> None:
    assert said("大于或者等于４，５６５") == [("大于或者等于４，５６５", "[4565,)", "at least")]


def test_a_chinese_line_in_a_text_with_kana_is_read_as_chinese() -> None:
    figures = read_figures("超过20万人\nこれは約30人です", "zh")
    assert [figure.hedge for figure in figures] == ["more than", "about"]


@pytest.mark.parametrize("sign", ["一", "万", "数", "余", "、", "3", "三、", "万 ", "3到", "半"])
def test_long_runs_are_read_in_a_moment(sign: str) -> None:
    assert len(list(read(sign * 2000, "a"))) <= 2001


@given(
    st.text(
        alphabet="一二两三十百万亿数几余多半点分之成折打年月日约超过至到以上人个、，3.-%第比《》 ",
        max_size=60,
    )
)
def test_no_text_breaks_the_reading(text: str) -> None:
    for figure in read(text, "a"):
        assert 0 <= figure.place.start <= figure.numeral.start
        assert figure.numeral.end <= figure.place.end <= len(text)
        low, high = figure.stated.low, figure.stated.high
        assert low is None or high is None or low <= high
