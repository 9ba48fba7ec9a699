"""Tracing: where words may come from, over every difference that copying makes."""

from __future__ import annotations

import pytest
from conftest import document
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.corpus import Corpus
from loccit.echoes import echoed
from loccit.finders.borrowings import find
from loccit.model import Attribution, Document, Place, Quotation, Trace
from loccit.tracing import trace

REPORT = """The relief committee met on Tuesday in the grain hall. It had counted the boats that were
left above the weir, and it found eleven of them fit to carry flour and lamp oil to the cut-off
farms. Nobody should believe, wrote the clerk, that the lower bridge was swept away by the ice
alone; the piers had not been inspected since the autumn before. The committee asked every miller
to keep a tenth of his stock for the hospital, and more than forty of them signed the paper."""

OTHER = """A travelling photographer set up his tent beside the market cross and stayed for most
of the summer. He sold small pictures on tin, and children followed him along the towpath."""

SIGNS = "水位在午夜前越過第三刻度，城中無人見過這樣的洪水。委員會隨即清點堰上剩餘的船隻，認定十一艘可用。"


@pytest.fixture
def held() -> Corpus:
    return Corpus([document("report", REPORT), document("other", OTHER), document("signs", SIGNS)])


def quoted(
    text: str, held: Corpus, before: str = "He wrote: “", behind: str = "”."
) -> tuple[Document, Trace]:
    """The account with `text` in it, and the trace of that quotation."""
    account = document("account", before + text + behind)
    place = Place("account", len(before), len(before) + len(text))
    return account, trace(Attribution(Quotation(place)), account, held)


def source_of(found: Trace, held: Corpus) -> str:
    """The words of the source that the best match has, on one line."""
    return " ".join(
        " ".join(held[p.source.document].at(p.source).split()) for p in found.matches[0].parts
    )


@pytest.mark.parametrize(
    "text",
    [
        "it found eleven of them fit to carry flour and lamp oil",
        "IT FOUND ELEVEN OF THEM FIT TO CARRY FLOUR AND LAMP OIL",
        "it found eleven of them fit to carry flour and lamp-oil",
        "it found ele-\nven of them fit to carry flour and lamp oil",
        "it  found eleven of them ﬁt to carry ﬂour and lamp oil",
        "it found eleven of them, fit to carry flour — and lamp oil",
    ],
)
def test_typography_does_not_hide_a_source(text, held):
    _, found = quoted(text, held)
    assert source_of(found, held) == "it found eleven of them fit to carry flour and lamp oil"
    assert found.matches[0].kept == found.matches[0].of


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "it found twelve of them fit to carry flour and lamp oil",
            "it found eleven of them fit to carry flour and lamp oil",
        ),
        (
            "it found eleven fit to carry flour and lamp oil",
            "it found eleven of them fit to carry flour and lamp oil",
        ),
        (
            "the piers had been inspected since the autumn before",
            "the piers had not been inspected since the autumn before",
        ),
        (
            "the piers had not been closely inspected since the autumn before",
            "the piers had not been inspected since the autumn before",
        ),
        (
            "ninety of them fit to carry flour and lamp oil",
            "eleven of them fit to carry flour and lamp oil",
        ),
        ("fit to carry flour and lamp wicks", "fit to carry flour and lamp oil"),
    ],
)
def test_a_change_is_inside_the_match_and_not_beyond_its_end(text, source, held):
    _, found = quoted(text, held)
    assert source_of(found, held) == source


def test_a_bad_scan_is_traced(held):
    text = (
        "Nobodv shou1d beiieve, wrote thc cicrk, that tbe iower hridge was swcpt away by tlie ice"
    )
    _, found = quoted(text, held)
    assert source_of(found, held).startswith(
        "Nobody should believe, wrote the clerk, that the lower bridge"
    )


def test_an_ellipsis_makes_two_parts_of_one_match(held):
    _, found = quoted("It had counted the boats ... fit to carry flour and lamp oil", held)
    assert [part.joint for part in found.matches[0].parts] == ["", "ellipsis"]
    assert source_of(found, held) == "It had counted the boats fit to carry flour and lamp oil"


def test_an_ellipsis_at_the_end_adds_no_part(held):
    _, found = quoted("it found eleven of them fit to carry flour …", held)
    assert len(found.matches[0].parts) == 1


def test_two_places_joined_without_a_mark_are_a_splice(held):
    text = "the lower bridge was swept away by the ice alone and children followed him along the towpath"
    _, found = quoted(text, held)
    assert [part.joint for part in found.matches[0].parts] == ["", "splice"]


def test_words_left_out_between_near_places_are_one_place(held):
    text = "the lower bridge was swept away by the ice alone and more than forty of them signed the paper"
    _, found = quoted(text, held)
    assert len(found.matches[0].parts) == 1
    assert source_of(found, held).endswith("more than forty of them signed the paper")


def test_chinese_is_traced_by_its_signs(held):
    _, found = quoted("委員會隨即清點堰上剩餘的船隻，認定十二艘可用", held, "他說：「", "」")
    match = found.matches[0]
    assert match.place.document == "signs"
    assert (match.kept, match.of) == (20, 21)


def test_words_that_no_source_has_have_no_match(held):
    _, found = quoted("the mayor sold the silver candlesticks to a stranger", held)
    assert found.matches == ()
    assert not found.too_short


def test_a_scare_quote_is_too_short(held):
    _, found = quoted("real truth", held)
    assert found.matches == ()
    assert found.too_short


def test_common_words_are_no_source(held):
    _, found = quoted("it was on the side of the town that he had been in", held)
    assert found.matches == ()


def test_every_place_that_fits_as_well_is_kept():
    piece = "it found eleven of them fit to carry flour and lamp oil"
    held = Corpus(
        [document(name, f"In {name} we read that {piece} that week.") for name in ("one", "two")]
    )
    _, found = quoted(piece, held)
    assert [match.place.document for match in found.matches] == ["one", "two"]


def test_a_borrowing_goes_on_over_a_change():
    piece = "It had counted the boats that were left above the weir, and it found nine of them fit to carry flour"
    account = document("account", f"As everybody knows. {piece} for a month.")
    found = list(find(account, Corpus([document("report", REPORT), document("other", OTHER)])))
    assert [account.at(b.place) for b in found] == [piece]


def test_a_borrowing_in_a_heading_is_none(held):
    text = "it found eleven of them fit to carry flour and lamp oil to the cut-off farms"
    account = document("account", text)
    heading = Document(
        "account", text, "x", blocks=tuple(type(b)("heading", b.place) for b in account.blocks)
    )
    assert list(find(account, held))
    assert list(find(heading, held)) == []


def test_a_name_alone_is_no_borrowing():
    name = "International Commission for the Regulation of the Lower Varna Waterway"
    held = Corpus([document("report", f"It was the {name} that paid. " + REPORT)])
    account = document("account", f"Some say the {name} never met.")
    assert list(find(account, held)) == []


def test_an_echo_is_told_and_is_no_source():
    text = "She spoke of a “quiet night”. The report says: “There was a quiet night on the river.”"
    account = document("account", text)
    place = Place("account", text.index("quiet"), text.index("quiet") + 11)
    other = Place("account", text.index("There"), len(text) - 1)
    found = trace(Attribution(Quotation(place)), account, Corpus())
    assert found.matches == ()
    (told,) = echoed([found], [place, other], account)
    assert [account.at(p) for p in told.echoes] == ["quiet night"]


def test_an_echo_in_other_words_is_told_too():
    text = "他寫道：「這個數字還沒有將屍體以及以其他方法處分的人們計算在內」。又引：「以其他方法處死的人們計算在內」。"
    account = document("account", text)
    whole = Place("account", text.index("這"), text.index("」"))
    again = Place("account", text.rindex("以其他"), text.rindex("」"))
    found = trace(Attribution(Quotation(again)), account, Corpus())
    (told,) = echoed([found], [whole, again], account)
    assert [account.at(p) for p in told.echoes] == ["以其他方法處分的人們計算在內"]


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.sampled_from("the boats flour ice“”\"’'«»…[]().\n-1南"), max_size=150))
def test_odd_text_breaks_nothing_and_every_place_resolves(text):
    held = Corpus([document("report", REPORT)])
    account = document("account", text)
    for borrowing in find(account, held):
        assert account.at(borrowing.place)
    if text:
        found = trace(Attribution(Quotation(Place("account", 0, len(text)))), account, held)
        for match in found.matches:
            for part in match.parts:
                assert held["report"].at(part.source)
                assert account.at(part.quoted)
