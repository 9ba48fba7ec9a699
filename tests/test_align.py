"""Edits: together they rebuild both sides, and nothing but letters decides."""

from __future__ import annotations

import pytest
from conftest import document
from hypothesis import given
from hypothesis import strategies as st

from loccit.align import align, kept
from loccit.words import words_of

texts = st.text(alphabet=st.sampled_from("abc de-’ 12,“”\n南京"), max_size=120)


def edits(source: str, quoted: str):
    return align(words_of(document("s", source)), words_of(document("q", quoted)))


@given(texts, texts)
def test_edits_cover_both_sides_wholly(one, two):
    source, quoted = words_of(document("s", one)), words_of(document("q", two))
    found = align(source, quoted)
    assert tuple(w for e in found for w in e.source) == source
    assert tuple(w for e in found for w in e.quoted) == quoted


@given(texts)
def test_a_text_is_equal_to_itself(text):
    assert all(edit.op == "equal" for edit in edits(text, text))


def test_words_cut_otherwise_are_equal():
    assert [e.op for e in edits("a well-known man", "a wellknown man")] == ["equal"] * 3


def test_a_changed_word_is_one_replacement():
    found = edits("they lent forty francs", "they lent sixty francs")
    assert [e.op for e in found] == ["equal", "replace", "equal"]
    assert kept(found) == 3


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("it is now here to be seen", "it is nowhere to be seen"),
        ("he was not able work", "he was notable work"),
        ("on May 2 500 men left", "on May 2500 men left"),
        ("in 19 31 of them left", "in 1931 of them left"),
    ],
)
def test_joining_words_does_not_make_another_sense_equal(source, quoted):
    assert any(edit.op != "equal" for edit in edits(source, quoted))


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("some 200 000 men", "some 200,000 men"),
        ("we can not go", "we cannot go"),
        ("to-day any one may", "today anyone may"),
    ],
)
def test_joining_words_otherwise_is_no_change(source, quoted):
    assert all(edit.op == "equal" for edit in edits(source, quoted))
