"""Innocent differences: each way of writing has its kind, and no more than it needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from judging import verdict

from loccit.differences import gap_kinds, in_reading_order, word_kinds
from loccit.lexicon.han import same_character
from loccit.lexicon.spelling import key, same_spelling
from loccit.lexicon.vocabulary import english
from loccit.model import Difference, Place


@pytest.mark.parametrize(
    ("source", "quoted", "kinds"),
    [
        ("Estimates", "estimates", ("capital",)),
        ("NATO", "Nato", ("capital",)),
        ("don't", "don’t", ("marks",)),
        ("dont", "don't", ("marks",)),
        ("exam-\nple", "example", ("hyphen",)),
        ("exam\u00adple", "example", ("hyphen",)),
        ("well-known", "wellknown", ("hyphen",)),
        ("to day", "today", ("space",)),
        ("ﬁrst", "first", ("ligature",)),
        ("œuvre", "oeuvre", ("ligature",)),
        ("ſhip", "ship", ("ligature",)),
        ("２００", "200", ("width",)),
        ("200,000", "200.000", ("punctuation",)),
        ("200,000", "200000", ("punctuation",)),
        ("U.S.", "US", ("punctuation",)),
        ("café", "cafe", ("accent",)),
        ("cafe\u0301", "caf\u00e9", ("accent",)),
        ("Straße", "Strasse", ("spelling",)),
        ("colour", "color", ("spelling",)),
        ("國", "国", ("variant",)),
        ("Œuvre", "oeuvre", ("ligature", "capital")),
        ("Café", "cafe", ("capital", "accent")),
    ],
)
def test_a_word_differs_in_just_these_ways(
    source: str, quoted: str, kinds: tuple[str, ...]
) -> None:
    assert word_kinds(source, quoted) == kinds
    assert word_kinds(quoted, source) == kinds


@pytest.mark.parametrize(
    ("source", "quoted", "kinds"),
    [
        (" ", "\n", ()),
        (" ", "  \t", ()),
        (".[12] ", ". ", ()),
        ("\n> ", " ", ()),
        (" ", "\u00a0", ("space",)),
        (" ", "\u2009", ("space",)),
        ("", " ", ("space",)),
        (" “", ' "', ("marks",)),
        ("’ ", " ", ("marks",)),
        ("—", " – ", ("dash",)),
        ("–", "-", ("dash",)),
        ("-", " ", ("hyphen",)),
        (", ", " ", ("punctuation",)),
        ("; ", ". ", ("punctuation",)),
        ("，", ",", ("width",)),
        (",” ", "”, ", ()),
        (" … ", " ... ", ("width",)),
        (" … ", " ", ("punctuation",)),
    ],
)
def test_what_stands_between_words_differs_in_just_these_ways(
    source: str, quoted: str, kinds: tuple[str, ...]
) -> None:
    assert gap_kinds(source, quoted) == kinds
    assert gap_kinds(quoted, source) == kinds


def test_a_full_stop_at_the_end_is_not_listed() -> None:
    assert verdict("The roads were lost.", "“The roads were lost,”").differences == ()


def test_a_difference_stands_where_it_is() -> None:
    found = verdict("It was the colour of ash", "It was the color  of\nash")
    (only,) = found.differences
    assert only == Difference("spelling", Place("copy.txt", 11, 17), Place("post", 11, 16))


def test_differences_are_told_in_reading_order() -> None:
    found = verdict("The café — the colour", "the cafe - the color")
    assert [d.kind for d in found.differences] == ["capital", "accent", "dash", "spelling"]


def test_a_difference_without_a_quoted_place_follows_the_one_before() -> None:
    late, lost = (
        Difference("dash", None, Place("p", 9, 10)),
        Difference("wording", Place("s", 0, 1), None),
    )
    early = Difference("dash", None, Place("p", 1, 2))
    assert in_reading_order([late, lost, early]) == (early, late, lost)


@pytest.mark.parametrize(
    "pair",
    [
        ("colour", "color"),
        ("favourite", "favorite"),
        ("dishonourable", "dishonorable"),
        ("organisation", "organization"),
        ("analysed", "analyzed"),
        ("travelling", "traveling"),
        ("theatre", "theater"),
        ("gaol", "jail"),
        ("defence", "defense"),
    ],
)
def test_two_spellings_are_one_word(pair: tuple[str, str]) -> None:
    assert same_spelling(*pair)


@pytest.mark.parametrize(
    "pair",
    [
        ("four", "for"),
        ("hour", "hor"),
        ("tour", "tor"),
        ("prise", "prize"),
        ("apprise", "apprize"),
        ("filling", "filing"),
        ("telling", "teling"),
        ("planned", "planed"),
        ("reisen", "reizen"),
        ("then", "than"),
        ("rowed", "rowing"),
    ],
)
def test_two_words_are_not_one_spelling(pair: tuple[str, str]) -> None:
    assert not same_spelling(*pair)


def test_no_two_words_of_one_spelling_begin_otherwise() -> None:
    groups: dict[str, list[str]] = {}
    for word in sorted(english()):
        groups.setdefault(key(word), []).append(word)
    together = [tuple(words) for words in groups.values() if len(words) > 1]
    assert all(len(words) == 2 for words in together)
    odd = {words for words in together if words[0][0] != words[1][0]}
    assert odd <= {("czar", "tsar"), ("czars", "tsars"), ("gaol", "jail"), ("gaols", "jails")}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("傳", "传", True),
        ("传", "伝", True),
        ("説", "说", True),
        ("發", "发", True),
        ("髮", "发", True),
        ("發", "髮", False),
        ("後", "后", True),
        ("未", "末", False),
        ("一", "二", False),
    ],
)
def test_forms_of_a_character_are_one_and_others_are_not(one: str, other: str, same: bool) -> None:
    assert same_character(one, other) is same
    assert same_character(other, one) is same


@given(st.text(max_size=12), st.text(max_size=12))
def test_kinds_do_not_depend_on_the_side(one: str, other: str) -> None:
    assert gap_kinds(one, other) == gap_kinds(other, one)
    assert gap_kinds(one, one) == ()
