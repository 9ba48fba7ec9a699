"""Whose figure a figure is, as the text names them."""

from __future__ import annotations

from fractions import Fraction

import pytest
from conftest import document
from hypothesis import given
from hypothesis import strategies as st

from loccit.crediting.holders import holder
from loccit.model import Figure, Interval, Place

ONE = Interval(Fraction(1), Fraction(1), True, True)


def read(text: str, words: str, language: str = "en") -> str:
    """Whose the figure at `words` is."""
    start = text.index(words)
    place = Place("memo", start, start + len(words))
    found = Figure(place, place, ONE, ONE, Fraction(1), Fraction(1), "exact")
    return holder(found, document("memo", text, language=language))


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ada Fenwick said that 900 died.", "900", "Ada Fenwick"),
        ("Ada Fenwick, the engineer, said that 900 died.", "900", "Ada Fenwick"),
        ("Dr. Marsh testified that it went on for three weeks, and for six weeks near by.",
         "six", "Dr. Marsh"),
        ("Other historians put the number of dead at 900.", "900", "Other historians"),
        ("Foreign witnesses in the town estimated that 900 died.", "900", "Foreign witnesses"),
        ("In 1931 the Tolland Court found that 900 had died.", "900", "Tolland Court"),
        ("The guild's count of 900 is lower.", "900", "guild"),
        ("Tom Marsh’s estimate of 900 is lower.", "900", "Tom Marsh"),
        ("The loss, estimated by Tom Marsh at 900, was great.", "900", "Tom Marsh"),
        ("The figure given by the Tolland Gazette is 900.", "900", "Tolland Gazette"),
        ("900 died, said Ada Fenwick.", "900", "Ada Fenwick"),
        ("900 died, Ada Fenwick said.", "900", "Ada Fenwick"),
        ("According to the Military Court for the North, 900 died.", "900",
         "Military Court for the North"),
        ("A blast killed 900 people, eyewitnesses said.", "900", "eyewitnesses"),
        ("900 died, according to Ada Fenwick.", "900", "Ada Fenwick"),
        ("Burial guilds and other bodies counted 900 dead.", "900",
         "Burial guilds and other bodies"),
        ("Tom Marsh, who counted 900 dead, left.", "900", "Tom Marsh"),
        ("Tom Marsh denied that 900 died.", "900", "Tom Marsh"),
        ("Tom Marsh rejects the figure of 900.", "900", "Tom Marsh"),
        ("Tom Marsh denied that 900 died and put the number at 35.", "35", "Tom Marsh"),
        ("The bulletin for March 13th, 1958 lists 900 deaths.", "900",
         "bulletin for March 13th, 1958"),
        ("The gatekeeper's log records 900 carts.", "900", "gatekeeper's log"),
        ("Tom Marsh wrote: “They shot 900 men.”", "900", "Tom Marsh"),
        ("Tolls:\n- 900 - Ada Fenwick\n- 40 - Tom Marsh\n", "40", "Tom Marsh"),
        ("Ada Fenwick: 900 dead\n", "900", "Ada Fenwick"),
        ("In 1908 the parish register of Elm recorded 900 burials.", "900",
         "parish register of Elm"),
    ],
)  # fmt: skip
def test_english_words_name_whose_figure_it_is(text: str, words: str, expected: str) -> None:
    assert read(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("900 died.", "900"),
        ("He said that 900 died.", "900"),
        ("It is said that 900 died.", "900"),
        ("The number of dead was put at 900.", "900"),
        ("Estimates indicate that 900 died.", "900"),
        ("The unfavourable reports and 900 letters were kept.", "900"),
        ("Ada Fenwick said nothing, but 900 died.", "900"),
        ("The guild found 900 bodies.", "900"),
        ("Food for 900 was provided by the Army.", "900"),
        ("Deaths: 900\n", "900"),
        ("Ada Fenwick said so. 900 died.", "900"),
        ("The reward was claimed by 900 men.", "900"),
        ("The rule fixes the fee at 900.", "900"),
        ("Marsh met his aides to assess the blasts, which killed 900 people.", "900"),
        ("He ended a visit of 900 days, said Tolland was ready, and left.", "900"),
        ("The men, questioned by the Guild, had 900 coins.", "900"),
        ("On the Guild list, 900 men were named.", "900"),
    ],
)
def test_the_document_s_own_figure_has_no_holder(text: str, words: str) -> None:
    assert read(text, words) == ""


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("1948年托兰法庭认定20万人被杀。", "20万", "托兰法庭"),
        ("据托兰大学的统计，20万人遇难。", "20万", "托兰大学"),
        ("另外李明在《日记》中认为约有4万人被杀。", "4万", "李明"),
        ("李明否认30万人被杀。", "30万", "李明"),
        ("20万人遇难（托兰学界过去观点之一）", "20万", "托兰学界"),
        ("四万人左右:主要支持者有李明（大学教授）", "四万", "李明"),
        ("由百名議員組成的議員聯盟指稱，死亡人數只有2萬人。", "2萬", "議員聯盟"),
        ("判決書上寫道：「總數達二十萬人。」", "二十萬", "判決書"),
        ("死亡：20万人", "20万", ""),
        ("一般认为20万人遇难。", "20万", ""),
        ("伤亡统计：阵亡14人。", "14", ""),
        ("主教自称有教徒四千人。", "四千", "主教"),
        ("警方的数字是四百。", "四百", "警方"),
        ("法醫報告稱，至少九人。", "九", "法醫報告"),
        ("收據載明：三十萬圓，立據人畫押。", "三十萬", ""),
        ("20万人遇难。", "20万", ""),
    ],
)
def test_chinese_words_name_whose_figure_it_is(text: str, words: str, expected: str) -> None:
    assert read(text, words, "zh") == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("山田太郎は犠牲者を4万人と推計した。", "4万人", "山田太郎"),
        ("東町調査では死者は6千人と記録された。", "6千人", "東町調査"),
        ("ほか山田太郎は370人とする。", "370人", "山田太郎"),
        ("東町委員会によれば、300人が死亡した。", "300人", "東町委員会"),
        ("「300人の殺害があった」と断定した東町裁判だが、", "300人", "東町裁判"),
        ("4万人 - 山田太郎は、市街のみを数えた。", "4万人", "山田太郎"),
        ("教区史家は、閉じた教会は30以上であるとする。", "30以上", "教区史家"),
        ("判決は、被告人が3万円を引き出したと認定した。", "3万円", "判決"),
        ("79人である、と会社は発表した。", "79人", "会社"),
        ("町長は20万円と述べ、会社は50万円程度と見積もった。", "50万円程度", "会社"),
        ("城壁は高さ12尺とみられる。", "12尺", ""),
        ("犠牲者は30万人とされる。", "30万人", ""),
        ("30万人が殺された。", "30万人", ""),
        ("東町記念館の犠牲者を三十万人とする見解は疑わしい。", "三十万人", "東町記念館"),
    ],
)
def test_japanese_words_name_whose_figure_it_is(text: str, words: str, expected: str) -> None:
    assert read(text, words, "ja") == expected


@given(st.text(alphabet="Ada said that 3 は「」と。,“”\n.", max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    memo = document("memo", text)
    for at in [i for i, character in enumerate(text) if character == "3"][:5]:
        place = Place("memo", at, at + 1)
        found = Figure(place, place, ONE, ONE, Fraction(1), Fraction(1), "exact")
        assert isinstance(holder(found, memo), str)
