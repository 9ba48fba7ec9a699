"""A corpus finds what a slow twin finds by looking everywhere."""

from __future__ import annotations

import random

from conftest import document
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.collection import Joined
from loccit.corpus import LEAST, Corpus
from loccit.model import Block, Document, Place
from loccit.streams import stream_of

WORDS = [
    "the",
    "river",
    "rose",
    "above",
    "its",
    "third",
    "mark",
    "before",
    "noon",
    "and",
    "nobody",
    "in",
    "town",
    "had",
    "seen",
    "that",
]


def sentences(seed: int, words: int) -> str:
    rng = random.Random(seed)
    letters = "aeiourstlnmdpbk"
    return " ".join(
        rng.choice(WORDS)
        if rng.random() < 0.3
        else "".join(rng.choices(letters, k=rng.randint(3, 8)))
        for _ in range(words)
    )


def shared_runs(source: str, quoted: str, least: int) -> set[tuple[int, int]]:
    """Every longest run of `least` codes or more that both have: (first, end) in the quoted text."""
    s, q = stream_of(source), stream_of(quoted)
    a, b = s.codes.tolist(), q.codes.tolist()
    found = set()
    for i in range(len(a)):
        for j in range(len(b)):
            if i and j and a[i - 1] == b[j - 1]:
                continue
            n = 0
            while i + n < len(a) and j + n < len(b) and a[i + n] == b[j + n]:
                n += 1
            if n >= least:
                found.add(q.span(j, j + n))
    return found


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 10_000), st.integers(0, 20), st.integers(5, 15))
def test_no_long_shared_run_is_missed(seed, start, length):
    source = sentences(seed, 60)
    piece = " ".join(source.split()[start : start + length])
    quoted = f"{sentences(seed + 1, 20)} {piece} {sentences(seed + 2, 20)}"
    account = document("account", quoted)
    regions = Corpus([document("source", source)]).lookup(account)
    for first, end in shared_runs(source, quoted, LEAST + 6):
        run = Place("account", first, end)
        assert any(region.quoted.holds(run) for region in regions)


def test_a_document_does_not_match_itself(corpus):
    held = corpus(memo="The ferry left the northern quay at four in the morning.")
    assert held.lookup(held["memo"]) == ()


def test_what_is_left_out_is_not_searched():
    text = "reply to this post with your account\n\nThe ferry left the northern quay at four."
    form = Block("furniture", Place("page", 0, 36), "reply form")
    page = Document("page", text, "", blocks=(form,))
    account = document("account", "Please reply to this post with your account today.")
    assert Corpus([page]).lookup(account) == ()


def test_the_order_of_documents_changes_nothing():
    one, two = document("one", sentences(1, 80)), document("two", sentences(2, 80))
    account = document("account", one.text[40:160] + " and then " + two.text[30:150])
    assert Corpus([one, two]).lookup(account) == Corpus([two, one]).lookup(account)
    assert Corpus([one, two]).digest == Corpus([two, one]).digest


def test_a_frequency_is_never_nought(corpus):
    held = corpus(memo="the ferry and the quay")
    assert held.frequency("the") > held.frequency("ferry") > held.frequency("unheard") > 0


def test_joined_collections_are_searched_together():
    one, two = document("one", sentences(1, 80)), document("two", sentences(2, 80))
    account = document("account", one.text[40:160] + " and then " + two.text[30:150])
    joined = Joined(Corpus([one]), Corpus([two]))
    assert {r.source.document for r in joined.lookup(account)} == {"one", "two"}
    assert joined.size == Corpus([one]).size + Corpus([two]).size
    assert [d.name for d in joined] == ["one", "two"]


def test_an_empty_corpus_finds_nothing():
    empty = Corpus()
    assert empty.lookup(document("account", "The ferry left the quay at four.")) == ()
    assert len(empty) == empty.size == 0


def test_a_document_does_not_match_itself_under_another_name():
    text = sentences(4, 60)
    held = Corpus([document("posts/post.txt", text)])
    assert held.lookup(document("post.txt", text)) == ()


def test_a_sentence_that_an_account_repeats_is_still_found():
    sentence = "the lower bridge was swept away before noon by floating timber and ice. "
    held = Corpus([document("source", sentence + sentences(3, 40))])
    assert held.lookup(document("account", sentence * 20))
