"""Words and characters for numbers, by language."""

from __future__ import annotations

SMALL: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
} | {"fourty": 40}  # a common misspelling
TENS |= {word.removesuffix("y") + "ies": value for word, value in TENS.items()}  # the thirties
SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "score": 20,
}
# Round numbers in the plural: how many is left open, the order of size is not.
PLURALS: dict[str, int] = {
    "tens": 10,
    "dozens": 12,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
# After digits only: "3 Millionen", "3,5 Mrd.", "2 millones", "4 m".
AFTER_DIGITS: dict[str, int] = {
    "mn": 10**6, "mio": 10**6, "millionen": 10**6, "millones": 10**6, "millon": 10**6,
    "bn": 10**9, "mrd": 10**9, "milliarde": 10**9, "milliarden": 10**9,
    "milliard": 10**9, "milliards": 10**9, "tn": 10**12, "billionen": 10**12, "billones": 10**12,
    "tausend": 1000, "mil": 1000, "mille": 1000,
}  # fmt: skip
# Glued or behind a space these may be a unit too (3 m, 40 K): both readings are kept.
SHORT: dict[str, int] = {"k": 1000, "m": 10**6}

ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
}
DENOMINATORS: dict[str, int] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + plural: value
    for word, value in ORDINALS.items()
    if 3 <= value <= 100
    for plural in ("", "s")
}
# "no one", "everyone", "one another": there `one` counts nothing.
BEFORE_PRONOUN_ONE = frozenset("no any every some each which that this".split())

# Before a single I, V or X these make it a Roman numeral: "World War I".
BEFORE_ROMAN = frozenset(
    "war part chapter book volume vol act scene article section phase type title class".split()
)

HAN_DIGITS: dict[str, int] = {
    character: value
    for value, characters in enumerate(
        "〇零 一壹壱 二贰貳弐两兩 三叁參参 四肆 五伍 六陆陸 七柒 八捌 九玖".split()
    )
    for character in characters
}
HAN_TENS: dict[str, int] = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
HAN_SCALES: dict[str, int] = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "兆": 10**12
}  # fmt: skip
HAN_ROUND: dict[str, int] = {"廿": 20, "卅": 30}
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
