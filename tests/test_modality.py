"""How a figure is put forward: asserted, estimated, reported, denied or disputed."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.grammars.modality import modality
from loccit.model import Figure, Interval, Modality, Place

ONE = Interval(Fraction(1), Fraction(1), True, True)


def read(text: str, words: str, language: str = "en") -> Modality:
    """How the figure at `words` is put forward."""
    start = text.index(words)
    place = Place("", start, start + len(words))
    found = Figure(place, place, ONE, ONE, Fraction(1), Fraction(1), "exact")
    return modality(found, text, language)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Marsh denied that 900 were killed.", "900", "denied"),
        ("Marsh denies the murder of 900.", "900", "denied"),
        ("The figure of 900 is false.", "900", "denied"),
        ("The claim that 900 died is a fabrication.", "900", "denied"),
        ("It is a myth that 900 were killed.", "900", "denied"),
        ("The army did not kill 900 men.", "900", "denied"),
        ("The number was not 900 but 40.", "900", "denied"),
        ("It could not have been 900.", "900", "denied"),
        ("Marsh rejects the figure of 900.", "900", "disputed"),
        ("Fenwick disputed that 900 died.", "900", "disputed"),
        ("The claim that 900 died is greatly exaggerated.", "900", "disputed"),
        ("The figure of 900 has been questioned.", "900", "disputed"),
        ("The disputed figure of 900 stands on the wall.", "900", "disputed"),
        ("Marsh does not believe that 900 died.", "900", "disputed"),
        ("Estimates indicate that 900 died.", "900", "estimated"),
        ("An estimated 900 died.", "900", "estimated"),
        ("Fenwick put the toll at 900.", "900", "asserted"),
        ("900 are believed to have died.", "900", "estimated"),
        ("Perhaps 900 died.", "900", "estimated"),
        ("Marsh said that 900 died.", "900", "reported"),
        ("900 died, Marsh said.", "900", "reported"),
        ("900 are said to have died.", "900", "reported"),
        ("According to the guild, 900 died.", "900", "reported"),
        ("Reportedly, 900 died.", "900", "reported"),
        ("The guild found that 900 had died.", "900", "reported"),
        ("900 died.", "900", "asserted"),
        ("It is untrue, the guild stated, that 900 died.", "900", "denied"),
        ("Marsh denied that 900 died and put the number at 35.", "35", "asserted"),
        ("Last year, Marsh writes, 900 died.", "900", "reported"),
        ("Marsh claimed 400 to 900 converts.", "400 to 900", "reported"),
        ("Nothing supports the claim of 900 deaths.", "900", "disputed"),
        ("The balance of 900 was short of the estimate.", "900", "asserted"),
    ],
)
def test_english_words_say_how_a_figure_is_put_forward(
    text: str, words: str, expected: Modality
) -> None:
    assert read(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Not more than 900 died.", "Not more than 900"),
        ("Not more than 900 died.", "900"),
        ("Not more than 900 died.", "more than 900"),
        ("Nobody denies that 900 died.", "900"),
        ("It cannot be denied that 900 died.", "900"),
        ("The office rejected 900 applications.", "900"),
        ("The guard denied entry to 900 pilgrims.", "900"),
        ("The flood claimed the lives of 900.", "900"),
        ("The United States sent 900 men.", "900"),
        ("These reports and 900 letters were kept.", "900"),
        ("The number was not 900 but 40.", "40"),
        ("900 of the rifles were fake.", "900"),
        ("Marsh denied it, but 900 died.", "900"),
        ("The guild found 900 bodies.", "900"),
        ("Men who were questioned after the bombing of 900 houses left.", "900"),
    ],
)
def test_what_only_looks_like_a_cue_leaves_a_figure_asserted(text: str, words: str) -> None:
    assert read(text, words) == "asserted"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("他否认30万人被杀。", "30万", "denied"),
        ("30万人被杀是绝对不成立的。", "30万", "denied"),
        ("30万人被杀纯属虚构。", "30万", "denied"),
        ("他并不否认30万人被杀。", "30万", "asserted"),
        ("他质疑30万的数字。", "30万", "disputed"),
        ("30万的数字被夸大。", "30万", "disputed"),
        ("30万的数字並不誇張。", "30万", "asserted"),
        ("据估计，约30万人遇难。", "30万", "estimated"),
        ("估計被殺人數約三十萬。", "三十萬", "estimated"),
        ("據稱有30萬人遇難。", "30萬", "reported"),
        ("法庭认定20万人被杀。", "20万", "reported"),
        ("20万人遇难（学者的观点）。", "20万", "reported"),
        ("30万人遇难。", "30万", "asserted"),
        ("遇难者不下30万人。", "30万", "asserted"),
        ("所传裁员800人并非事实。", "800", "denied"),
        ("警方的数字是四百；主办方否认有三十人受伤。", "四百", "reported"),
    ],
)
def test_chinese_words_say_how_a_figure_is_put_forward(
    text: str, words: str, expected: Modality
) -> None:
    assert read(text, words, "zh") == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("30万人の虐殺を否定した。", "30万人", "denied"),
        ("30万人という数字は虚構である。", "30万人", "denied"),
        ("30万人説には疑問がある。", "30万人", "disputed"),
        ("30万人という数は誇張だ。", "30万人", "disputed"),
        ("犠牲者は4万人と推定した。", "4万人", "estimated"),
        ("犠牲者は30万人とされる。", "30万人", "reported"),
        ("犠牲者は30万人といわれる。", "30万人", "reported"),
        ("犠牲者は30万人だけではない。", "30万人", "asserted"),
        ("犠牲者が30万人に達したことは否定できない。", "30万人", "asserted"),
        ("30万人が殺された。", "30万人", "asserted"),
        ("30万人が命を落とした。", "30万人", "asserted"),
        ("巡査一名と書記二名がいた。", "一名", "asserted"),
        ("30万人が死んだ、と会社は発表した。", "30万人", "reported"),
    ],
)
def test_japanese_words_say_how_a_figure_is_put_forward(
    text: str, words: str, expected: Modality
) -> None:
    assert read(text, words, "ja") == expected


@given(st.text(alphabet="not denied that 3 否認とされる、。()\n.", max_size=300))
def test_no_text_makes_it_fail(text: str) -> None:
    for at in [i for i, character in enumerate(text) if character == "3"][:5]:
        place = Place("", at, at + 1)
        found = Figure(place, place, ONE, ONE, Fraction(1), Fraction(1), "exact")
        for language in ("", "en", "zh", "ja"):
            assert modality(found, text, language)
