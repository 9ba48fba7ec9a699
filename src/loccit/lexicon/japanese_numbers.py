"""Characters and kana for numbers in Japanese."""

from __future__ import annotations

from fractions import Fraction

# Daiji are included that are written in deeds; those that are common words (漆, 質, 陸) are not.
DIGITS: dict[str, int] = {
    character: value
    for value, characters in enumerate(
        "〇零 一壱壹弌 二弐貳貮 三参參 四肆 五伍 六 七 八捌 九玖".split()
    )
    for character in characters
}
TENS: dict[str, int] = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
TWENTIES: dict[str, int] = {"廿": 20, "卅": 30}
SCALES: dict[str, int] = {
    "万": 10**4, "萬": 10**4, "億": 10**8, "兆": 10**12, "京": 10**16, "垓": 10**20,
}  # fmt: skip
SOME = ("数", "數", "何", "幾")  # before a unit: 数十, 十数, 何百, 百数十
ODD = ("余り", "あまり", "余", "餘")  # between a numeral and its scale: 二十余万, 500余り万

# Kana by what they are worth; voiced and doubled forms included.
KANA_DIGITS: dict[str, int] = {
    kana: value
    for value, forms in enumerate(
        (
            "いち いっ",
            "に",
            "さん",
            "し よん よ",
            "ご",
            "ろく ろっ",
            "しち なな",
            "はち はっ",
            "きゅう く",
        ),
        start=1,
    )
    for kana in forms.split()
}
KANA_TENS: dict[str, int] = {
    "じゅう": 10, "じゅっ": 10, "じっ": 10, "ひゃく": 100, "びゃく": 100, "ぴゃく": 100,
    "ひゃっ": 100, "びゃっ": 100, "ぴゃっ": 100, "せん": 1000, "ぜん": 1000,
}  # fmt: skip
KANA_SCALES: dict[str, int] = {"まん": 10**4, "おく": 10**8, "ちょう": 10**12}
# Alone, between marks or spaces, these are numbers; the others are common words too.
KANA_ALONE: dict[str, int] = {
    "ゼロ": 0, "ぜろ": 0, "ろく": 6, "なな": 7, "きゅう": 9, "じゅう": 10, "ひゃく": 100,
}  # fmt: skip
# Native numbers, which count in `つ` or persons.
NATIVE: dict[str, int] = {
    "ひとつ": 1, "ふたつ": 2, "みっつ": 3, "よっつ": 4, "いつつ": 5, "むっつ": 6, "ななつ": 7,
    "やっつ": 8, "ここのつ": 9, "ひとり": 1, "ふたり": 2,
}  # fmt: skip

HALVES: dict[str, Fraction] = {"半分": Fraction(1, 2), "半数": Fraction(1, 2)}
DOZEN = "ダース"
TENTHS: dict[str, Fraction] = {  # of a hundred: 3割5分2厘 is 35.2 per cent
    "割": Fraction(10),
    "分": Fraction(1),
    "厘": Fraction(1, 10),
}
PERCENT = ("パーセント", "%", "㌫")
NEGATIVE = ("マイナス", "零下", "氷点下")
AND_PART = ("と", "また", "又", "は")  # before a fraction: 1と2分の1
