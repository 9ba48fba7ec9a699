"""Markdown: blocks and inlines as places in the source."""

from __future__ import annotations

import io

from loccit.model import Document
from loccit.readers import read


def only(text: str) -> Document:
    (document,) = read("a.md", io.BytesIO(text.encode()))
    assert isinstance(document, Document)
    assert document.text == text
    return document


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.at(block.place)) for block in document.blocks]


def test_headings_of_both_kinds_have_their_level() -> None:
    document = only("# The Ferry\n\nIt sank.\n\n### Noon ##\n\nWhen\n----\n\nAt noon.")
    assert [
        (b.kind, b.depth, document.at(b.place)) for b in document.blocks if b.kind != "paragraph"
    ] == [
        ("title", 1, "The Ferry"),
        ("heading", 3, "Noon"),
        ("heading", 2, "When"),
    ]
    assert document.title == "The Ferry"


def test_each_paragraph_of_a_block_quote_is_a_quote() -> None:
    document = only(
        "He wrote:\n\n> It sank\n> at noon.\n>\n> Nobody saw it.\n\nThen:\n\n> > Deep.\n"
    )
    assert [
        (b.kind, b.depth, b.within, document.at(b.place))
        for b in document.blocks
        if b.kind == "quote"
    ] == [
        ("quote", 1, 1, "It sank\n> at noon."),
        ("quote", 1, 1, "Nobody saw it."),
        ("quote", 2, 2, "Deep."),
    ]


def test_items_go_on_over_their_lines() -> None:
    assert shown(only("- one\n  more\n- two\n\n  still two\n\nAfter.")) == [
        ("item", "one\n  more"),
        ("item", "two"),
        ("item", "still two"),
        ("paragraph", "After."),
    ]


def test_prose_that_wraps_before_a_number_is_no_item() -> None:
    assert (
        shown(only("The ferry sank in\n1931. Nobody saw it go\n- they say."))[0][0] == "paragraph"
    )


def test_code_is_left_out() -> None:
    document = only("Prose.\n\n```py\nx = '> no'\n```\n\n    y = 1\n\nMore.")
    assert [(b.kind, b.left_out) for b in document.blocks] == [
        ("paragraph", ""),
        ("code", "code"),
        ("code", "code"),
        ("paragraph", ""),
    ]


def test_a_footnote_is_a_note_with_its_number_and_its_mark_is_seen() -> None:
    document = only("It sank.[^2]\n\n[^2]: Some say it burned.\n")
    assert [(b.kind, b.number, document.at(b.place)) for b in document.blocks][1] == (
        "note",
        "2",
        "Some say it burned.",
    )
    assert [(i.kind, document.at(i.place)) for i in document.inlines] == [("noteref", "[^2]")]


def test_links_of_every_kind_have_their_words_and_address() -> None:
    document = only(
        "See [the *log*](http://a.example/x_(1) \"t\"), [this][L], [l], <http://b.example> and http://c.example/d.\n\n[l]: http://l.example 'T'\n"
    )
    assert [(document.at(i.place), i.address) for i in document.inlines] == [
        ("the *log*", "http://a.example/x_(1)"),
        ("this", "http://l.example"),
        ("l", "http://l.example"),
        ("http://b.example", "http://b.example"),
        ("http://c.example/d", "http://c.example/d"),
    ]
    assert document.blocks[-1].left_out == "link definition"


def test_code_and_escapes_hold_no_links() -> None:
    assert only("Use `[a](http://x.example)` and \\[b](c).").inlines == ()


def test_a_script_is_no_address() -> None:
    assert [i.address for i in only("[a](javascript:alert(1))").inlines] == [""]


def test_a_cited_title_is_an_inline() -> None:
    document = only("In <cite>The Ferry</cite> he says so.")
    assert [(i.kind, document.at(i.place)) for i in document.inlines] == [("cite", "The Ferry")]


def test_a_list_of_reading_is_known_by_its_heading() -> None:
    text = "Prose.\n\n**Further reading**\n\n- [The Ferry](http://a.example)\n- Ferries of Osk\n\n## Notes\n\n- not this\n"
    assert [kind for kind, _ in shown(only(text))] == [
        "paragraph",
        "heading",
        "reading",
        "reading",
        "heading",
        "item",
    ]


def test_link_only_paragraphs_after_a_quote_are_kept() -> None:
    assert shown(only("> It sank.\n\n[(Wiki)](http://w.example)\n"))[1] == (
        "paragraph",
        "[(Wiki)](http://w.example)",
    )


def test_a_table_is_one_block() -> None:
    assert shown(only("| a | b |\n|---|:-:|\n| 1 | 2 |\n\nAfter.")) == [
        ("table", "| a | b |\n|---|:-:|\n| 1 | 2 |"),
        ("paragraph", "After."),
    ]


def test_comments_in_the_source_are_left_out() -> None:
    document = only("Prose.\n\n<!-- a\n\nb -->\n\nMore.")
    assert [b.left_out for b in document.blocks] == ["", "comment in the source", ""]


def test_a_head_gives_the_facts() -> None:
    document = only("---\ntitle: The Ferry\ndate: 1931\n---\n# Other\n\nIt sank.\n")
    assert (document.title, document.published, document.blocks[0].kind) == (
        "The Ferry",
        "1931",
        "head",
    )
