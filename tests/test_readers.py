"""Reading in general: which reader, which name, what is refused, what holds for all."""

from __future__ import annotations

import hashlib
import io
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.model import Document, Note
from loccit.readers import Limits, read, read_paths

PAGE = b"<!DOCTYPE html><html><body><p>The ferry sank on a calm night, they said.</p></body></html>"


def results(name: str, data: bytes, limits: Limits | None = None) -> list[Document | Note]:
    return list(read(name, io.BytesIO(data), limits or Limits()))


def names(*paths: Path) -> list[str]:
    return [item.name for item in read_paths(paths) if isinstance(item, Document)]


def notes(*paths: Path) -> list[Note]:
    return [item for item in read_paths(paths) if isinstance(item, Note)]


def sound(document: Document) -> None:
    """Every place resolves; blocks and inlines are in order, and blocks do not overlap."""
    end = 0
    for block in document.blocks:
        assert block.place.document == document.name
        assert end <= block.place.start < block.place.end <= len(document.text)
        end = block.place.end
    starts = [inline.place.start for inline in document.inlines]
    assert starts == sorted(starts)
    for inline in document.inlines:
        assert document.at(inline.place)
        assert any(block.place.holds(inline.place) for block in document.blocks)
    for locator in document.locators:
        assert document.at(locator.place)
    last = 0
    for run in document.origin:
        assert last <= run.start < run.end <= len(document.text)
        last = run.end


def test_the_digest_is_that_of_the_bytes() -> None:
    (document,) = results("a.txt", b"Words here.")
    assert isinstance(document, Document)
    assert document.digest == hashlib.sha256(b"Words here.").hexdigest()


def test_a_page_called_text_is_read_as_a_page_with_a_note() -> None:
    note, document = results("a.txt", PAGE)
    assert isinstance(note, Note) and "named .txt but holds html" in note.message
    assert isinstance(document, Document)
    assert document.text == "The ferry sank on a calm night, they said."


def test_text_called_pdf_is_read_as_text_with_a_note() -> None:
    note, document = results("a.pdf", b"Only words.")
    assert isinstance(note, Note) and "named .pdf but holds plain" in note.message
    assert isinstance(document, Document) and document.text == "Only words."


def test_a_page_without_a_suffix_is_known_by_its_head() -> None:
    (document,) = results("page", PAGE)
    assert isinstance(document, Document) and document.kind == "web"


def test_a_fragment_called_html_is_read_as_a_page() -> None:
    (document,) = results("a.html", b"Plain <b>and</b> bold.")
    assert isinstance(document, Document) and document.text == "Plain and bold."


def test_unknown_bytes_are_a_note_with_the_remedy() -> None:
    (note,) = results("a.bin", bytes(range(256)) * 20)
    assert isinstance(note, Note) and note.about == "a.bin"
    assert "save it as" in note.message


def test_an_empty_file_is_a_note() -> None:
    (note,) = results("a.txt", b"")
    assert isinstance(note, Note) and "empty" in note.message


def test_a_stream_over_the_limit_is_a_note() -> None:
    (note,) = results("a.txt", b"x" * 101, Limits(size=100))
    assert isinstance(note, Note) and "--max-size" in note.message


def test_a_huge_file_is_named_with_its_size_and_not_opened(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    huge.chmod(0)
    (note,) = read_paths([huge])
    assert isinstance(note, Note) and note.about == "huge.txt"
    assert "200 MB" in note.message and "--max-size" in note.message


def test_files_in_folders_are_named_by_their_path_inside(tmp_path: Path) -> None:
    library = tmp_path / "library"
    (library / "a").mkdir(parents=True)
    (library / "b.txt").write_text("Bee words.")
    (library / "a" / "c.txt").write_text("Sea words.")
    (library / ".hidden").write_text("No.")
    assert names(library) == ["a/c.txt", "b.txt"]
    assert notes(library) == []
    assert names(library / "a" / "c.txt") == ["c.txt"]


def test_files_of_one_name_get_the_names_of_their_folders(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text(f"Words of {folder}.")
    assert names(tmp_path / "one", tmp_path / "two") == ["one/a.txt", "two/a.txt"]
    assert names(tmp_path / "two" / "a.txt", tmp_path / "one") == ["two/a.txt", "one/a.txt"]


def test_where_the_folders_have_one_name_too_the_second_is_left_out(tmp_path: Path) -> None:
    for folder in ("x/lib", "y/lib"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.txt").write_text(f"Words of {folder}.")
    given_paths = (tmp_path / "x/lib", tmp_path / "y/lib")
    assert names(*given_paths) == ["lib/a.txt"]
    (note,) = notes(*given_paths)
    assert "left out" in note.message and note.about == "lib/a.txt"


def test_a_file_given_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.")
    assert names(tmp_path, tmp_path / "a.txt") == ["a.txt"]


def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words.")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == ["a.txt"]
    assert [note.about for note in notes(tmp_path)] == ["loop"]


def test_what_is_no_file_is_a_note(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    server = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    try:
        os.chdir(tmp_path)  # a socket's path may have a hundred characters at most
        server.bind("sock")
    finally:
        os.chdir(here)
        server.close()
    assert {note.about for note in notes(tmp_path)} == {"pipe", "dangling", "sock"}


def test_a_missing_path_is_a_note(tmp_path: Path) -> None:
    (note,) = notes(tmp_path / "gone.txt")
    assert "no such file" in note.message


def test_folders_deeper_than_the_limit_are_a_note(tmp_path: Path) -> None:
    (tmp_path / "a/b/c").mkdir(parents=True)
    (tmp_path / "a/b/c/x.txt").write_text("Words.")
    (note,) = read_paths([tmp_path], Limits(depth=2))
    assert isinstance(note, Note) and "2 deep" in note.message


def test_one_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\nnothing of the kind")
    (tmp_path / "b.txt").write_text("Words.")
    assert names(tmp_path) == ["b.txt"]
    assert [note.about for note in notes(tmp_path)] == ["a.pdf"]


SUFFIXES = st.sampled_from([".txt", ".md", ".html", ".pdf", ".docx", ".bin", ""])
STARTS = st.sampled_from(
    [
        b"",
        b"%PDF-1.4\n",
        b"PK\x03\x04[Content_Types].xml",
        b"<html>",
        b"---\n",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
    ]
)


@given(SUFFIXES, STARTS, st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_documents_or_notes_and_never_nothing(
    suffix: str, start: bytes, data: bytes
) -> None:
    found = results("a" + suffix, start + data)
    assert found
    for item in found:
        if isinstance(item, Document):
            sound(item)


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<blockquote>",
        "</blockquote>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<pre>",
        "</pre>",
        "<a href='#fn1'>",
        "<a href=/x>",
        "</a>",
        "<br>",
        "<q>",
        "</q>",
        "<cite>",
        "<sup>",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<li id=comment-1>",
        "<article class=comment>",
        "<div class=entry-content>",
        "<h1>",
        "</h1>",
        "<p id=fn1 class=footnote>",
        "<nav>",
        "<title>",
        "</title>",
        "&amp;",
        "&#x1F600;",
        "&notit",
        "\r\n",
        "\n\n",
        " ",
        "“Quoted”",
        "words of prose",
        "Further reading:",
        "𝄞",
        "<",
        ">",
        "<aside",
        "<b>",
    ]
)
MARKS = st.sampled_from(
    [
        "# ",
        "## ",
        "> ",
        ">> ",
        "- ",
        "1. ",
        "    ",
        "\t",
        "```",
        "~~~",
        "`",
        "[",
        "]",
        "(",
        ")",
        "[^1]",
        "[^1]: ",
        "[a]: http://b.example",
        "](http://a.example)",
        "<http://c.example>",
        "<cite>",
        "</cite>",
        "<!--",
        "-->",
        "|",
        "|---|",
        "===",
        "---",
        "\n",
        "\n\n",
        "\r\n",
        "\\",
        "!",
        "words",
        " ",
        "References",
        "**",
        "字。",
    ]
)


@given(st.lists(PIECES, max_size=60))
@settings(max_examples=300, deadline=None)
def test_places_hold_in_any_page(pieces: list[str]) -> None:
    for item in results("a.html", "".join(["<html>", *pieces]).encode()):
        if isinstance(item, Document):
            sound(item)


@given(st.lists(PIECES, max_size=60))
@settings(max_examples=200, deadline=None)
def test_origins_of_any_page_point_to_the_characters_they_came_from(pieces: list[str]) -> None:
    source = "".join(["<html>", *pieces])
    for item in results("a.html", source.encode()):
        if isinstance(item, Note):
            continue
        for run in item.origin:
            for offset in range(run.end - run.start):
                written, shown = source[run.at + offset], item.text[run.start + offset]
                assert written in (shown, "&") or (written.isspace() and shown.isspace())


@given(st.lists(MARKS, min_size=1, max_size=60), st.sampled_from([".md", ".txt"]))
@settings(max_examples=300, deadline=None)
def test_places_hold_in_any_text(pieces: list[str], suffix: str) -> None:
    source = "".join(pieces)
    for item in results("a" + suffix, source.encode()):
        if isinstance(item, Document) and item.kind != "web":
            sound(item)
            assert item.text == source


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<b>",
        "<p><font size={}>",
        "<ul><li>",
        "<a><div>",
        "<table><tr><td>",
        "<",
        "<!--",
        "<blockquote>",
    ],
)
def test_deep_and_endless_markup_is_read_without_recursion(piece: str) -> None:
    source = "".join(piece.replace("{}", str(i)) for i in range(100_000)) + "the end"
    for item in results("a.html", source.encode()):
        if isinstance(item, Document):
            sound(item)


@pytest.mark.parametrize(
    "piece", ["> ", "[", "![", "`", "``a", "- ", "<cite>", "[a](", "*", "<", "(", "\\"]
)
def test_endless_marks_in_markdown_are_read(piece: str) -> None:
    (document,) = results("a.md", (piece * 20_000 + "x").encode())
    assert isinstance(document, Document)
    sound(document)
