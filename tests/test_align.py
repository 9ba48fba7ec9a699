"""Edits: together they rebuild both sides, and nothing but letters decides."""

from __future__ import annotations

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
