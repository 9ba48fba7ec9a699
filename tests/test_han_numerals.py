"""Numerals in Han characters: what they say, what they leave open, and what is none."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.grammars._han_numeral import read_parts
from loccit.grammars.han_numerals import read_amount, read_han
from loccit.grammars.han_words import in_word
from loccit.grammars.numerals import read_numerals
from loccit.lexicon.han_uncounted import LONGEST, uncounted_words

SIMPLE, FORMAL = "零一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"


def spelled(number: int, digits: str = SIMPLE) -> str:
    """A whole number below ten to the twelfth as Chinese spells it."""
    groups: list[str] = []
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1, "")):
        group, number = divmod(number, scale)
        if group:
            lead = digits[0] if groups and group < 1000 else ""
            groups.append(lead + _group(group, digits) + name)
        elif groups and number and not groups[-1].endswith(digits[0]):
            groups.append("")
    return "".join(groups) or digits[0]


def _group(number: int, digits: str) -> str:
    """A number below ten thousand."""
    said, gap = "", False
    for size, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            said += (digits[0] if gap and said else "") + digits[digit] + name
            gap = False
        else:
            gap = True
    return said


@given(st.integers(min_value=1, max_value=10**12 - 1), st.sampled_from((SIMPLE, FORMAL)))
def test_what_is_spelled_out_is_read_back(number: int, digits: str) -> None:
    said = spelled(number, digits)
    found = read_parts(said, 0)
    assert found is not None
    assert found.low == number
    assert found.high == number
    assert found.end == len(said)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("三百一", 310),
        ("一千五", 1500),
        ("一千零五", 1005),
        ("两万三", 23000),
        ("廿五", 25),
        ("卅", 30),
        ("一九三七", 1937),
        ("二〇〇八", 2008),
        ("12万3456", 123456),
        ("1万2千", 12000),
        ("3.5亿", 350000000),
        ("六万万", 600000000),
        ("两万亿", 2 * 10**12),
        ("五兆", 5 * 10**12),
        ("二 千 四 百", 2400),
        ("三点一四", Fraction(157, 50)),
        ("一点五万", 15000),
        ("三分之二", Fraction(2, 3)),
        ("二又四分之一", Fraction(9, 4)),
        ("16分之5", Fraction(5, 16)),
    ],
)
def test_a_numeral_has_its_value(text: str, value: Fraction | int) -> None:
    found = read_amount(text, 0)
    assert found is not None
    assert found.low == value
    assert found.end == len(text)


def test_a_minus_is_part_of_the_numeral() -> None:
    minus = read_numerals("负三十二，零下五度", "zh")
    assert [n.start for n in minus] == [0, 5]
    assert [n.value for n in minus] == [-32, -5]


def test_a_word_that_ends_in_a_minus_sign_is_none() -> None:
    assert [n.value for n in read_numerals("背负三万债务", "zh")] == [30000]


def test_a_japanese_last_digit_is_a_unit() -> None:
    chinese, japanese = read_parts("三百五", 0), read_parts("三百五", 0, japanese=True)
    assert chinese and japanese
    assert chinese.low == 350
    assert japanese.low == 305


@pytest.mark.parametrize(
    ("text", "low", "high", "openness"),
    [
        ("三四十", 30, 40, "pair"),
        ("十二三", 12, 13, "pair"),
        ("两三百万", 2000000, 3000000, "pair"),
        ("三五百", 300, 500, "pair"),
        ("二十余万", 200000, 300000, "gap"),
        ("20多万", 200000, 300000, "gap"),
        ("三百多", 300, 400, "gap"),
        ("一亿两千多万", 120000000, 130000000, "gap"),
        ("十几", 11, 20, "some"),
        ("十数万", 110000, 200000, "some"),
        ("数十万", 200000, 1000000, "some"),
        ("几千", 2000, 10000, "some"),
        ("二十来万", 200000, 200000, "near"),
    ],
)
def test_what_a_numeral_leaves_open(text: str, low: int, high: int, openness: str) -> None:
    found = read_parts(text, 0)
    assert found is not None
    assert found.low == low
    assert found.high == high
    assert found.openness == openness


@pytest.mark.parametrize(
    ("text", "grain"), [("二十万", 10**5), ("3.5", Fraction(1, 10)), ("三百一", 10)]
)
def test_the_grain_is_the_unit_of_the_last_digit(text: str, grain: Fraction | int) -> None:
    found = read_parts(text, 0)
    assert found is not None
    assert found.grain == grain


@pytest.mark.parametrize("text", ["一百二八", "十二五规划", "二三五十"])
def test_digits_that_make_no_numeral_are_not_guessed_at(text: str) -> None:
    assert read_parts(text, 0) is None


def test_a_digit_that_begins_another_numeral_is_left_to_it() -> None:
    found = read_parts("三十万一个月", 0)
    assert found is not None
    assert found.low == 300000
    assert found.end == 3


@pytest.mark.parametrize(
    "text",
    [
        "统一", "万一", "三明治", "九江", "五台山", "八路军", "七七事变", "一般来说", "千万不要",
        "三民主义", "千山万水", "七上八下", "陆地", "入伍", "放肆", "收拾", "参加", "统一戰線",
    ],
)  # fmt: skip
def test_words_count_nothing(text: str) -> None:
    assert read_numerals(text, "zh") == ()


@pytest.mark.parametrize("text", ["三公里", "五万一千", "十分钟", "六十分", "一百七十"])
def test_a_word_inside_a_numeral_with_its_unit_is_none(text: str) -> None:
    assert not in_word(text, 0, len(text) - 2 if text.endswith(("公里", "分钟")) else len(text))


def test_one_before_a_verb_is_no_numeral() -> None:
    assert read_han("一看就笑", 0) is None
    assert read_han("一和五", 0) is not None


def test_the_table_of_words_is_in_both_scripts_and_short() -> None:
    words = uncounted_words()
    assert {"统一", "統一", "进一步", "進一步"} <= words
    assert max(map(len, words)) == LONGEST


@given(st.text(alphabet="一二两三五十百千万亿数几余多半点分之又负零廿成3 ,.", max_size=40))
def test_no_run_of_signs_breaks_the_reading(text: str) -> None:
    for start in range(len(text)):
        found = read_amount(text, start)
        assert found is None or (found.low <= found.high and found.end <= len(text))
    read_numerals(text, "zh")
