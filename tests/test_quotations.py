"""Words that a document sets off as another's, in every style of marks and without any."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.corpus import Corpus
from loccit.finders.quotations import find
from loccit.model import Block, BlockKind, Document, Inline, Place, Quotation

ZOO = json.loads(Path(__file__).with_name("zoo_of_marks.json").read_text(encoding="utf-8"))
CASE = Path(__file__).parents[2] / "shared" / "case" / "nanking"
NONE = Corpus()


def quotations(text: str, language: str = "") -> list[Quotation]:
    return list(find(Document("memo.txt", text, digest="", language=language), NONE))


def told(text: str, language: str = "") -> list[str]:
    """Each quotation as its level, `?` where it is unclosed, and its words."""
    return [
        f"{q.level}{'' if q.closed else '?'} {text[q.place.start : q.place.end]}"
        for q in quotations(text, language)
    ]


def paged(*parts: tuple[BlockKind, str] | tuple[BlockKind, str, int]) -> Document:
    """A document with one block for each part; a third field says which block quote holds it."""
    text, blocks = "", []
    for kind, words, *within in parts:
        place = Place("page.html", len(text), len(text) + len(words))
        blocks.append(Block(kind, place, within=within[0] if within else 0))
        text += words + "\n\n"
    return Document("page.html", text, digest="", blocks=tuple(blocks))


def passages(document: Document, form: str) -> list[str]:
    return [document.at(q.place) for q in find(document, NONE) if q.form == form]


@pytest.mark.parametrize(("language", "text", "expected"), ZOO)
def test_every_style_of_marks_is_read(language: str, text: str, expected: list[str]) -> None:
    assert told(text, language) == expected


def test_the_zoo_is_large_enough() -> None:
    assert len(ZOO) >= 80


def test_a_place_spans_the_words_and_the_outer_place_the_marks() -> None:
    (quotation,) = quotations("She said « sand » there.")
    assert (quotation.place, quotation.outer) == (
        Place("memo.txt", 11, 15),
        Place("memo.txt", 9, 17),
    )


def test_an_unclosed_mark_costs_no_more_than_its_paragraph() -> None:
    (quotation,) = quotations("He said “sand and\nstone.\n\nThe end.")
    assert not quotation.closed
    assert quotation.place.end == 24


def test_left_out_blocks_headings_code_and_reading_lists_are_not_examined() -> None:
    document = paged(
        ("heading", "“Heading”"),
        ("code", 'say("code")'),
        ("reading", "“Reading”"),
        ("item", "“Item”"),
    )
    assert [document.at(q.place) for q in find(document, NONE)] == ["Item"]


def test_an_element_that_marks_a_quotation_is_one() -> None:
    inline = Inline("q", Place("memo.txt", 9, 13))
    document = Document("memo.txt", "She said sand there.", digest="", inlines=(inline,))
    assert [document.at(q.place) for q in find(document, NONE)] == ["sand"]


def test_an_element_with_marks_inside_is_one_quotation() -> None:
    inline = Inline("q", Place("memo.txt", 9, 15))
    document = Document("memo.txt", "She said “sand” there.", digest="", inlines=(inline,))
    assert len(list(find(document, NONE))) == 1


def test_the_paragraphs_of_a_block_quote_are_one_quotation() -> None:
    document = paged(("paragraph", "So:"), ("quote", "Sand sank.", 1), ("quote", "All night.", 1))
    assert passages(document, "block") == ["Sand sank.\n\nAll night."]


def test_two_block_quotes_are_two_quotations() -> None:
    document = paged(("quote", "Sand sank.", 1), ("quote", "Stone rose.", 2))
    assert passages(document, "block") == ["Sand sank.", "Stone rose."]


def test_marks_inside_a_block_quote_are_inner_ones() -> None:
    document = paged(("quote", "Sand “sank” at night.", 1))
    assert [(q.form, q.level) for q in find(document, NONE)] == [("block", 1), ("marks", 2)]


@pytest.mark.parametrize(
    "credit", [" (Wiki)", " — Ada Fenwick", "\n— Ada Fenwick, 1931", " [Source: Tolland Gazette]"]
)
def test_the_credit_at_the_end_of_a_block_quote_is_not_quoted(credit: str) -> None:
    document = paged(("quote", "Sand sank." + credit, 1))
    assert passages(document, "block") == ["Sand sank."]


def test_a_credit_in_a_paragraph_of_its_own_is_not_quoted() -> None:
    document = paged(("quote", "Sand sank.", 1), ("quote", "— The Gazette, 1869", 1))
    assert passages(document, "block") == ["Sand sank."]


def test_a_plain_aside_at_the_end_of_a_block_quote_is_quoted() -> None:
    document = paged(("quote", "Sand sank. (It rose again.)", 1))
    assert passages(document, "block") == ["Sand sank. (It rose again.)"]


@pytest.mark.parametrize(
    "credit",
    [
        "(Wiki)",
        "(Tolland Visitor Blog)",
        "[Source: Gazette]",
        "(The Gazette, 14 May 1931)",
        "(BBC)",
    ],
)
def test_a_paragraph_before_a_bare_credit_is_quoted(credit: str) -> None:
    (quotation,) = quotations(f"The sand sank all night. {credit}")
    assert (quotation.form, quotation.place.end) == ("bare", 24)


def test_a_paragraph_before_a_bare_credit_in_chinese_is_quoted() -> None:
    (quotation,) = quotations("沙子沉了一夜。（《沙丘日报》）")
    assert (quotation.form, quotation.place.end) == ("bare", 7)


@pytest.mark.parametrize(
    "line", ["(Wiki)", "— The Gazette, 1869", "Source: Tolland Gazette", "via Harbour Blog"]
)
def test_a_paragraph_before_a_line_that_is_a_credit_is_quoted(line: str) -> None:
    assert [(q.form, q.place.end) for q in quotations(f"The sand sank.\n\n{line}")] == [
        ("bare", 14)
    ]


@pytest.mark.parametrize(
    "aside",
    [
        "(see above)", "(1937)", "(IMTFE)", "(about 40 km)", "(emphasis added)", "(laughs)",
        "(May 1931)", "(Laughter)", "(Fenwick 1931)", "(my translation)", "(She never came back.)",
    ],
)  # fmt: skip
def test_a_plain_aside_is_no_credit(aside: str) -> None:
    assert quotations(f"The sand sank all night. {aside}") == []


def test_a_bracket_inside_the_sentence_is_no_credit() -> None:
    assert quotations("The sand sank in the harbour (Tolland Bay)") == []


def test_a_linked_bracket_is_a_credit_without_a_full_stop() -> None:
    text = "The sand sank in the harbour (Tolland Blog)"
    link = Inline("link", Place("memo.txt", 30, 42), "https://blog.example/sand")
    document = Document("memo.txt", text, digest="", inlines=(link,))
    assert [text[q.place.start : q.place.end] for q in find(document, NONE)] == [text[:28]]


def test_the_credit_behind_words_in_marks_is_theirs() -> None:
    assert [q.form for q in quotations("She said: “The sand sank all night.” (Wiki)")] == ["marks"]


def test_a_bare_passage_reaches_back_to_a_wide_gap() -> None:
    text = "Mine.\n\n\nTheirs one.\n\nTheirs two. (Wiki)"
    assert told(text) == ["1 Theirs one.\n\nTheirs two."]


def test_a_bare_passage_reaches_back_to_the_credit_of_another() -> None:
    text = "One. (Wiki)\n\nTwo.\n\nThree. (Harbour Blog)"
    assert told(text) == ["1 One.", "1 Two.\n\nThree."]


def test_a_bare_passage_reaches_back_to_what_leads_in_to_it() -> None:
    text = "I read this:\n\nTheirs one.\n\nTheirs two. (Wiki)"
    assert told(text) == ["1 Theirs one.\n\nTheirs two."]


def test_a_bare_passage_without_a_bound_is_one_paragraph() -> None:
    assert told("Mine.\n\nMine too.\n\nTheirs. (Wiki)") == ["1 Theirs."]


def test_a_bare_passage_never_reaches_further_than_twelve_paragraphs() -> None:
    text = "Mine.\n\n\n" + "So it was.\n\n" * 20 + "Theirs. (Wiki)"
    assert told(text) == ["1 Theirs."]


def test_a_heading_bounds_a_bare_passage() -> None:
    document = paged(
        ("paragraph", "Mine."),
        ("heading", "Sand"),
        ("paragraph", "One."),
        ("paragraph", "Two. (Wiki)"),
    )
    assert passages(document, "bare") == ["One.\n\nTwo."]


def test_the_passages_of_the_case_are_found() -> None:
    account = CASE / "account" / "truth-about-nanking.txt"
    if not account.exists():
        pytest.skip("the shared case is not here")
    text = account.read_text(encoding="utf-8")
    bare = [q.place for q in quotations(text) if q.form == "bare"]
    assert [(text[p.start :][:12], text[: p.end][-12:]) for p in bare] == [
        ("The Nanking ", "ver 200,000."),
        ("Japanese dir", "he Far East."),
    ]


ODD = st.text(alphabet=st.sampled_from("“”„«»‹›‘’‚'\"`「」『』＂ab 1s.,(W)—\n"), max_size=120)


@given(ODD)
def test_every_place_resolves_and_holds_words(text: str) -> None:
    for quotation in quotations(text):
        words = text[quotation.place.start : quotation.place.end]
        assert words and words == words.strip()
        assert quotation.outer is None or quotation.outer.holds(quotation.place)


@given(ODD)
def test_quotations_come_in_reading_order_and_inner_ones_lie_inside(text: str) -> None:
    around: list[Place] = []
    last = 0
    for quotation in quotations(text):
        outer = quotation.outer or quotation.place
        assert last <= outer.start
        last = outer.start
        del around[quotation.level - 1 :]
        assert quotation.level == len(around) + 1
        assert all(place.holds(outer) for place in around)
        around.append(outer)


@given(ODD, ODD)
@settings(max_examples=50)
def test_odd_marks_in_one_paragraph_do_not_touch_the_next_but_one(first: str, second: str) -> None:
    text = f"{first}\n\nSand sank.\n\nShe said “stone rose” then.\n\n{second}"
    assert "stone rose" in [text[q.place.start : q.place.end] for q in quotations(text)]


@given(
    st.lists(
        st.sampled_from(["“Sand.”", "“Sand.", "Sand.”", "Sand. (Wiki)", "(Wiki)", "‘Don’t.’"]),
        max_size=12,
    )
)
def test_the_same_text_gives_the_same_quotations(parts: list[str]) -> None:
    text = "\n\n".join(parts)
    assert quotations(text) == quotations(text)


@pytest.mark.parametrize(
    "text",
    [
        "The sand sank all night.\n> — Ada Fenwick, *History of Tolland*",
        "The sand sank all night.\n> -- Ada Fenwick",
        "The sand sank all night.\n>\n> — [Ada Fenwick](https://gazette.example/1931)",
        "The sand sank all night.\n> Source: The Gazette",
        "The sand sank all night.\n> **Source:** The Gazette",
        "The sand sank all night.\n> Ada Fenwick, The Gazette",
        "The sand sank all night.\n>\n> Ada Fenwick",
        "Fenwick writes: The sand sank all night.",
        "**Update:** The sand sank all night.",
    ],
)
def test_a_block_quote_ends_before_its_credit_and_begins_behind_its_label(text: str) -> None:
    assert passages(paged(("quote", text)), "block") == ["The sand sank all night."]


def test_a_name_in_a_paragraph_of_its_own_ends_a_block_quote() -> None:
    page = paged(("quote", "Sand sank.", 7), ("quote", "Ada Fenwick, The Gazette", 7))
    assert passages(page, "block") == ["Sand sank."]


@pytest.mark.parametrize(
    "text",
    [
        "The sand sank\n> Under Ada Fenwick",
        "The sand sank.\n> Nobody came home",
        "The sand sank.\n> Ada Fenwick wept.",
        "The captain said: The sand sank.",
        "Sand:\n> - Ada Fenwick\n> - Tom Marsh",
    ],
)
def test_a_last_line_that_is_no_credit_stays_in_the_block_quote(text: str) -> None:
    assert passages(paged(("quote", text)), "block") == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Sand sank twice in May. — Ada Fenwick”", ["1 Sand sank twice in May."]),
        ("“Come here at once, John. — Mary!”", ["1 Come here at once, John. — Mary!"]),
    ],
)
def test_a_credit_inside_the_marks_is_no_part_of_the_words(text: str, expected: list[str]) -> None:
    assert told(text) == expected
