"""Words: where they stand, and what comparison sees of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from conftest import document
from hypothesis import given
from hypothesis import strategies as st

from loccit.words import fold, span, words_of

texts = st.text(
    alphabet=st.sampled_from("abcdéßœﬁ 12.,’'“”\"\n-‐\u00ad\u0301[]（）南京がｶ２\U0001f600"),
    max_size=120,
)


def folded(text: str) -> list[str]:
    return [word.folded for word in words_of(document("d", text))]


@given(texts)
def test_a_word_is_found_where_it_says(text):
    doc = document("d", text)
    for word in words_of(doc):
        assert fold(doc.at(word.place)) == word.folded


@given(texts)
def test_words_stand_in_order_and_apart(text):
    words = words_of(document("d", text))
    for one, other in pairwise(words):
        assert one.place.end <= other.place.start


def test_a_line_end_hyphen_joins_one_word():
    assert folded("the har-\nbour wall") == ["the", "harbour", "wall"]


def test_a_line_end_hyphen_before_a_capital_does_not_join():
    assert folded("Anglo-\nSaxon") == ["anglo", "saxon"]


def test_a_soft_hyphen_is_not_there():
    assert folded("har\u00adbour") == ["harbour"]


def test_a_number_with_its_separators_is_one_word():
    assert folded("200,000 men, 3.5 miles") == ["200000", "men", "3.5", "miles"]


def test_each_han_or_kana_character_is_a_word():
    assert folded("南京で") == ["南", "京", "で"]


def test_a_footnote_mark_behind_a_word_is_no_word():
    assert folded("the wall.[12] Then") == ["the", "wall", "then"]


def test_brackets_that_are_text_stay():
    assert folded("an interval [1.3-1.7] of hours") == [
        "an",
        "interval",
        "1.3",
        "1.7",
        "of",
        "hours",
    ]


def test_a_span_of_nothing_is_refused():
    with pytest.raises(ValueError, match="no words"):
        span(())
