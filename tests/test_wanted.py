"""What is wanted: the sources that the accounts point to and that are not at hand."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from factories import critique, sourceless

from loccit.model import Block, Critique, Document, Holding, Inline, Place
from loccit.reports import report
from loccit.reports._wanted import wanted


def listed(*blocks: tuple[str, str], links: tuple[tuple[str, str], ...] = ()) -> Critique:
    """A critique of a page of these blocks (kind, text) with these links (words, address)."""
    text = "\n\n".join(words for _, words in blocks)
    made = tuple(Block(kind, place_in(text, words)) for kind, words in blocks)  # type: ignore[arg-type]
    inlines = tuple(Inline("link", place_in(text, words), where) for words, where in links)
    page = Document("page.html", text, "00" * 32, blocks=made, inlines=inlines)
    return Critique((page,), (page.name,), (), "00" * 32, ())


def place_in(text: str, words: str) -> Place:
    start = text.index(words)
    return Place("page.html", start, start + len(words))


def named(found: Critique) -> list[tuple[str, str]]:
    return [(source.name, source.address) for source in wanted(found)]


READING = listed(
    ("paragraph", "The bridge stood on sand."),
    ("reading", "Quicksand (Harbour Wiki)"),
    ("reading", "- Marrable, Bridges of Sand, 1931"),
    links=(("Quicksand", "https://wiki.example/sand"),),
)


def test_the_entries_of_a_reading_list_are_wanted_with_their_links() -> None:
    assert named(READING) == [
        ("Quicksand (Harbour Wiki)", "https://wiki.example/sand"),
        ("Marrable, Bridges of Sand, 1931", ""),
    ]


def test_the_lines_of_a_list_in_plain_text_are_entries() -> None:
    found = listed(("reading", "Quicksand (Wiki)\nThe Town\n- Bridges, http://sand.example/b"))
    assert named(found) == [
        ("Quicksand (Wiki)", ""),
        ("The Town", ""),
        ("Bridges", "http://sand.example/b"),
    ]


def test_an_entry_with_several_links_is_several_sources() -> None:
    links = (("this", "https://a.example/1"), ("that", "https://a.example/2"))
    assert named(listed(("reading", "See this and that"), links=links)) == [
        ("this", "https://a.example/1"),
        ("that", "https://a.example/2"),
    ]


def test_a_linked_credit_behind_a_paragraph_is_wanted() -> None:
    found = listed(("quote", "Sand sank. (Wiki)"), links=(("(Wiki)", "https://wiki.example/"),))
    assert named(found) == [("Wiki", "https://wiki.example/")]


def test_a_link_in_prose_is_not_wanted() -> None:
    found = listed(
        ("paragraph", "Tolland is a town by the sea."), links=(("town", "https://t.example/"),)
    )
    assert named(found) == []


def test_a_credit_whose_document_is_at_hand_is_not_wanted() -> None:
    assert "Harbour Gazette" in [source.name for source in wanted(sourceless())]
    assert "Harbour Gazette" not in [source.name for source in wanted(critique())]


def test_with_sources_the_reading_lists_are_not_called_missing() -> None:
    assert named(replace(READING, sources=(Holding("a.txt", "00" * 32),))) == []


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_every_report_of_the_library_names_them_with_their_links(form: str) -> None:
    written = report(READING, form)
    assert "https://wiki.example/sand" in written
    assert "Marrable, Bridges of Sand, 1931" in written


def test_the_json_gives_name_role_address_and_place() -> None:
    (first, _) = json.loads(report(READING, "json"))["wanted"]
    assert first == {
        "name": "Quicksand (Harbour Wiki)",
        "role": "work",
        "address": "https://wiki.example/sand",
        "place": {"document": "page.html", "start": 27, "end": 51},
    }
