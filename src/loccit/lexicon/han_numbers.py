"""Han characters for numbers, the eras that years are counted by, and words that count nothing."""

from __future__ import annotations

HAN_DIGITS: dict[str, int] = {
    character: value
    for value, characters in enumerate(
        "〇零○ 一壹壱 二贰貳弐两兩俩倆 三叁叄參参 四肆 五伍 六陆陸 七柒 八捌 九玖".split()
    )
    for character in characters
}
HAN_TENS: dict[str, int] = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
HAN_SCALES: dict[str, int] = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12
}  # fmt: skip
HAN_ROUND: dict[str, int] = {"廿": 20, "卅": 30, "卌": 40}
# Characters of accounts that are words of their own (陆 land, 伍 ranks, 参 take part): alone they
# are no digit.
HAN_FORMAL = frozenset("肆伍陆陸參参叄拾佰仟俩倆○")
HAN_SOME = "几幾数數"  # in place of a digit: 数十, 十几
# About so many, in Chinese: 百八十人 are a hundred or less.
ROUGH_NUMERALS = frozenset("百八十 千八百 万八千 萬八千 万儿八千 萬兒八千".split())
# More than so many, and how many more is left open: 成千上万.
MULTITUDES: dict[str, int] = {
    "成百上千": 100, "数以百计": 100, "數以百計": 100, "成千上万": 1000, "成千上萬": 1000,
    "成千成万": 1000, "成千成萬": 1000, "数以千计": 1000, "數以千計": 1000, "数以万计": 10**4,
    "數以萬計": 10**4, "千千万万": 10**4, "千千萬萬": 10**4, "数以十万计": 10**5,
    "數以十萬計": 10**5, "数以百万计": 10**6, "數以百萬計": 10**6, "数以千万计": 10**7,
    "數以千萬計": 10**7, "数以亿计": 10**8, "數以億計": 10**8,
    "以百计": 100, "以百計": 100, "以千计": 1000, "以千計": 1000, "以万计": 10**4, "以萬計": 10**4,
    "以十万计": 10**5, "以十萬計": 10**5, "以百万计": 10**6, "以百萬計": 10**6,
}  # fmt: skip
# Between a figure and its scale these say "and some": 二十余万, 20多万.
HAN_AND_SOME = "多余餘几幾数數來来"

# The year before the first of an era: 昭和12年 is 1937.
ERAS: dict[str, int] = {
    "明治": 1867,
    "大正": 1911,
    "昭和": 1925,
    "平成": 1988,
    "令和": 2018,
    "民国": 1911,
    "民國": 1911,
}

# Words in which such characters count nothing.
HAN_LEXICAL = frozenset(
    """
    十分 一定 一般 一样 一樣 一切 一直 一起 一些 一旦 统一 統一 唯一 万一 萬一 千万不 千萬不
    百姓 老百姓 一方 一部 一緒 一応 一番 一層 一致 一贯 一貫 一向 一再 一度 一律 一概 一面
    一边 一邊 一点 一點 一下 一如 一时 一時 十足 百般 万物 萬物 万能 第一線 三明治 四周 七夕
    八卦 单一 單一 同一
    """.split()
)
