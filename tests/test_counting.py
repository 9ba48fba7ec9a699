"""What a figure counts: act, group, place, period and share, in three languages."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.grammars.counting import counted
from loccit.lexicon import acts, groups
from loccit.lexicon.acts_eastern import eastern
from loccit.lexicon.verb_forms import forms
from loccit.model import Counted, Figure, Interval, Place

ONE = Interval(Fraction(1), Fraction(1), True, True)


def figure(text: str, words: str, numeral: str = "", unit: str = "") -> Figure:
    """The figure at the first `words` in `text`; `numeral` are its numerals alone."""
    start = text.index(words)
    first = text.index(numeral or words, start)
    place = Place("", start, start + len(words))
    own = Place("", first, first + len(numeral or words))
    one = Fraction(1)
    return Figure(place, own, ONE, ONE, one, one, "exact", unit=unit)


def read(text: str, words: str, language: str = "en", numeral: str = "", unit: str = "") -> Counted:
    """What the figure at `words` counts."""
    return counted(figure(text, words, numeral, unit), text, language)


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("Over 900 civilians were murdered in Tolland.", "Over 900", "killed"),
        ("The murder of 900 in Tolland is on record.", "900", "killed"),
        ("Some 200 cases of rape were noted.", "Some 200", "raped"),
        ("The guild buried more than 155 bodies.", "more than 155", "buried"),
        ("The guild counted 155 bodies which it buried.", "155", "buried"),
        ("At least 120 men met their deaths there.", "At least 120", "died"),
        ("Of those who had fled, over 57 were overtaken and interned.", "over 57", "interned"),
        ("The number of civilians killed in the town was 300.", "300", "killed"),
        ("The death toll reached 300.", "300", "died"),
        ("Others put the number of dead at 300.", "300", "died"),
        ("They killed 30 men and 20 women.", "20", "killed"),
        ("30 soldiers and 50 civilians were killed.", "30", "killed"),
        ("Some 30 soldiers who could not be evacuated were executed.", "Some 30", "executed"),
        ("300 were killed or wounded.", "300", "casualties"),
        ("The court sat. 300 houses were burned down.", "300", "burned"),
        ("900 people lost their lives.", "900", "died"),
        ("Forty families lost their homes, 40 in all.", "40", "displaced"),
        ("40 were taken prisoner at the ford.", "40", "captured"),
        ("The bank paid 300 dollars.", "300", "paid"),
        ("A crowd of 300 took part in the march.", "300", "took part"),
        ("There were 300 inhabitants.", "300", "lived"),
        ("The total, including those counted after the bombings, was 300 dead.", "300", "died"),
        ("The flood of 1876 drowned 300 people.", "300", "died"),
        ("90 people died, of whom 20 were children.", "20", "died"),
        ("Casualties: killed, 14; wounded, 52.", "52", "wounded"),
        ("Births: 1921, 310; 1922, 290.", "290", "born"),
        ("Some 200 residents signed a petition.", "Some 200", "signed"),
    ],
)
def test_the_act_that_governs_is_named_as_in_the_lexicon(text: str, words: str, act: str) -> None:
    assert read(text, words).act == act


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("前3天内托兰城内有1200名平民被杀害。", "1200", "killed"),
        ("超过20万人遇难。", "20万", "killed"),
        ("死亡人数超过30万。", "30万", "died"),
        ("军队屠杀了300名平民。", "300", "killed"),
        ("约200名妇女遭强奸。", "200", "raped"),
        ("由善堂收埋的是112人。", "112", "buried"),
        ("红会掩埋尸体500具。", "500", "buried"),
        ("被害的和平居民不下300人。", "300", "killed"),
        ("三百人死伤。", "三百", "casualties"),
        ("三千人逃离。", "三千", "fled"),
        ("房屋三百间被烧毁。", "三百", "burned"),
        ("200人失踪。", "200", "missing"),
        ("死者，有甲某等190人。", "190", "died"),
        ("俘虏共300人。", "300", ""),
        ("死者90人，其中儿童20人。", "20", "died"),
        ("溺斃者三百餘口，壞民舍一千二百間。", "一千二百", ""),
        ("44人遇难，其余300人获救。", "300", "rescued"),
        ("炮兵发射四千发，第六师伤亡百余人。", "四千", ""),
    ],
)
def test_chinese_acts_stand_before_and_behind_the_figure(text: str, words: str, act: str) -> None:
    assert read(text, words, "zh").act == act


@pytest.mark.parametrize(
    ("text", "words", "act"),
    [
        ("300人以上が殺害された。", "300人以上", "killed"),
        ("犠牲者は300人である。", "300", "killed"),
        ("東町で200件の強姦があった。", "200", "raped"),
        ("兵士約1600人、民間人死者150人と数えた。", "150", "died"),
        ("遺体300体を埋葬した。", "300", "buried"),
        ("300人が負傷した。", "300", "wounded"),
        ("300人が会合に参加した。", "300", "took part"),
        ("300人が行方不明となった。", "300", "missing"),
        ("死傷者は300人にのぼる。", "300", "casualties"),
        ("300戸が焼失した。", "300", "burned"),
        ("40人が溺死し、橋十二本が並ぶ。", "十二", ""),
        ("避難民は300人である。", "300", ""),
    ],
)
def test_japanese_acts_stand_before_and_behind_the_figure(text: str, words: str, act: str) -> None:
    assert read(text, words, "ja").act == act


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The town was seized by 300 soldiers.", "300"),
        ("300 soldiers killed the villagers.", "300"),
        ("300 men were killed, and 200 houses stand.", "200"),
        ("300 women were raped and murdered.", "300"),
        ("The houses burned in 300 villages.", "300"),
        ("It found that 300 prisoners were fed.", "300"),
        ("They noted 23 wounded and some 400 rounds.", "some 400"),
        ("300 pages about the massacre stand in the hall.", "300 pages"),
        ("Divers saw 300 bodies, and the wreck was sold.", "300"),
        ("The hall has 300 seats for the living.", "300 seats"),
        ("It lists the will of the 300.", "300"),
    ],
)
def test_no_act_is_named_where_none_governs_or_two_do(text: str, words: str) -> None:
    assert read(text, words).act == ""


def test_a_measure_has_no_act() -> None:
    text = "The killing went on for six weeks."
    assert read(text, "six", unit="week") == Counted()


def test_a_sum_of_money_has_only_what_is_done_with_money() -> None:
    text = "They gave $300 for the arrest of the man, and paid $90 more."
    assert read(text, "$300", unit="USD").act == ""
    assert read(text, "$90", unit="USD").act == "paid"


def test_an_item_takes_the_act_from_the_line_that_leads_in() -> None:
    text = "死亡：\n* 20万人（甲）\n* 5万人（乙）\n"
    assert [read(text, words, "zh").act for words in ("20万", "5万")] == ["died", "died"]


def test_groups_are_joined_in_the_order_of_the_lexicon() -> None:
    text = "Over 900 prisoners of war and civilians were shot."
    assert read(text, "Over 900").group == "civilians, prisoners of war"


def test_groups_may_stand_before_the_figure_that_counts_them() -> None:
    text = "The number of women and children killed was 300."
    assert read(text, "300").group == "women, children"
    assert read("Of the refugees, 57 were interned.", "57").group == "refugees"
    assert read("90 died, of whom 20 were children.", "20").group == "children"
    assert read("被屠殺的平民和戰俘，總數達二十萬人。", "二十萬", "zh").group == (
        "civilians, prisoners of war"
    )
    assert read("民間人死者150人とした。", "150", "ja").group == "civilians"


def test_a_group_behind_a_comma_is_no_part_of_what_is_counted() -> None:
    assert read("The blast hurt 300 people, witnesses said.", "300").group == ""


def test_a_group_of_the_next_figure_is_not_taken() -> None:
    assert read("30 soldiers and 50 children were killed.", "30").group == "soldiers"


def test_head_and_classifier_are_filled_where_they_are_empty() -> None:
    assert read("Some 200 cases of rape.", "Some 200").classifier == "cases"
    assert read("They buried 155 old bodies there.", "155").head == "bodies"
    zh = read("掩埋尸体500具。", "500", "zh")
    assert (zh.head, zh.classifier) == ("", "具")
    assert read("300人被杀。", "300", "zh").head == "人"


def test_place_and_period_are_given_as_written() -> None:
    text = (
        "The number of civilians killed in Tolland and its vicinity during the first six weeks "
        "of the siege was 300."
    )
    found = read(text, "300")
    assert found.place == "in Tolland and its vicinity"
    assert found.period == "during the first six weeks of the siege"


@pytest.mark.parametrize(
    ("text", "words", "language", "place", "period"),
    [
        ("200 died within the city in 1931.", "200", "en", "within the city", "in 1931"),
        ("In March 1931, 200 died.", "200", "en", "", "In March 1931"),
        ("军队在东城城内杀害300人。", "300", "zh", "在东城城内", ""),
        ("前2、3天内有300人被杀。", "300", "zh", "", "前2、3天内"),
        ("第一个月内约200名妇女遭强奸。", "200", "zh", "", "第一个月内"),
        ("最初の一か月に東町で300人が死亡した。", "300", "ja", "東町で", "最初の一か月に"),
        ("全部で300人が死亡した。", "300", "ja", "", ""),
    ],
)
def test_where_and_when(text: str, words: str, language: str, place: str, period: str) -> None:
    found = read(text, words, language)
    assert (found.place, found.period) == (place, period)


@pytest.mark.parametrize(
    ("text", "words", "language", "share"),
    [
        ("A total of 300 died.", "300", "en", "total"),
        ("They shot 300 in all.", "300", "en", "total"),
        ("90 died, of whom 20 were children.", "20", "en", "part"),
        ("300 of the prisoners died.", "300", "en", "part"),
        ("300 died in all the towns.", "300", "en", ""),
        ("总数达30万人。", "30万", "zh", "total"),
        ("死者90人，其中儿童20人。", "20", "zh", "part"),
        ("合計300人が死亡した。", "300", "ja", "total"),
        ("死者90人、うち、子供20人。", "20", "ja", "part"),
        ("300 died.", "300", "en", ""),
    ],
)
def test_a_total_is_told_from_a_part(text: str, words: str, language: str, share: str) -> None:
    assert read(text, words, language).share == share


def test_all_forms_of_a_verb_name_its_act() -> None:
    told = acts.english()
    for form in (
        "kill",
        "kills",
        "killed",
        "killing",
        "bury",
        "buries",
        "burying",
        "shot",
        "dying",
    ):
        assert told[form]
    assert forms("die") == {"die", "dies", "died", "dying"}
    assert {"robbed", "robbing"} <= forms("rob")


def test_every_act_that_lies_within_another_has_a_name_of_its_own() -> None:
    named = set(acts.english().values())
    assert set(acts.WITHIN) | set(acts.WITHIN.values()) <= named
    assert set(eastern("zh").values()) | set(eastern("ja").values()) <= named | {""}


def test_every_group_of_a_language_has_an_order() -> None:
    for language in ("zh", "ja"):
        assert set(groups.eastern(language).values()) <= set(groups.ORDER)


@given(st.text(alphabet="killed 3,一万人。被杀in the (）\n.and 死", max_size=300), st.data())
def test_no_text_makes_it_fail(text: str, data: st.DataObject) -> None:
    marks = sorted({*(m.start() for m in re.finditer(r"\S", text)), 0, len(text)})
    for first, last in list(pairwise(marks))[:5]:
        place = Place("", first, last)
        found = Figure(place, place, ONE, ONE, Fraction(1), Fraction(1), "exact")
        for language in ("", "en", "zh", "ja"):
            assert counted(found, text, language).share in ("", "total", "part")
