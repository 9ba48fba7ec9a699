"""The text report: worst first, nothing hidden, and harmless on a terminal."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from factories import critique, document, of, place, sourceless, traced, untraced
from hypothesis import given
from hypothesis import strategies as st

from loccit.model import Critique, Document, Match, Note, Part, Place, Verdict
from loccit.reports._counts import counted, ranked, summary
from loccit.reports._lines import Lines
from loccit.reports._text_lines import clean, columns, shorten
from loccit.reports.text import render, write

SEA = "The sea was calm and nobody on the long pier heard the bell of the lighthouse that night"


def test_the_first_line_says_everything_in_one_sentence() -> None:
    assert summary(critique()) == (
        "4 quotations: 2 verbatim (1 of them not in the source credited), 1 misquoted, "
        "1 in none of the 4 sources given. 1 borrowing: 1 altered."
    )
    assert write(critique()).startswith("4 quotations: 2 verbatim")


def test_what_was_not_checked_comes_before_the_findings() -> None:
    report = write(critique())
    assert 0 < report.index("NOT CHECKED") < report.index("FINDINGS")


def test_not_checked_says_so_when_there_is_nothing() -> None:
    post, sea = document("a.txt", f"“{SEA}”"), document("b.txt", SEA)
    report = write(of({"a.txt": post.text, "b.txt": SEA}, traced(post, SEA, sea, SEA, "verbatim")))
    assert "NOT CHECKED\n  nothing\n" in report


def test_short_quotations_notes_and_blocks_left_out_are_named() -> None:
    report = write(critique())
    assert "1 quotation too short to trace: “a very fine boat”" in report
    assert "sources/minutes.pdf: not a PDF that can be read; save it again" in report
    assert "reply form: 1 block, 13 characters" in report


def test_a_language_that_no_source_is_in_is_named() -> None:
    post = document("a.txt", f"„{SEA}“", language="de-AT")
    given = of({"a.txt": post.text, "b.txt": SEA}, untraced(post, SEA))
    (holding,) = given.sources
    given = replace(
        given,
        documents=(post, *given.documents[1:]),
        sources=(replace(holding, language="en"),),
    )
    assert counted(given).languages == (("de", 1),)
    assert "no source is in the account's language (de)" in write(given)


def test_no_language_is_named_while_a_source_may_be_in_it() -> None:
    post = document("a.txt", f"„{SEA}“", language="de")
    given = replace(of({"a.txt": "", "b.txt": SEA}, untraced(post, SEA)), documents=(post,))
    assert counted(given).languages == ()


def test_the_worst_comes_first() -> None:
    standings = [verdict.standing for _, verdict in ranked(critique())]
    assert standings == ["misquoted", "verbatim", "untraced", "altered", "verbatim", "short"]


def test_a_finding_keeps_its_number_in_reading_order() -> None:
    assert [number for number, _ in ranked(critique())] == [1, 2, 3, 6, 4, 5]


def test_among_misquotations_the_surest_comes_first() -> None:
    post = document("a.txt", f"“{SEA}” and again “{SEA.replace('calm', 'wild and dark')}”")
    sea = document("b.txt", SEA)
    damaged = SEA.replace("calm", "wild and dark")
    found = [
        traced(post, damaged, sea, SEA, "misquoted"),
        traced(post, SEA, sea, SEA, "misquoted"),
    ]
    given = of({"a.txt": post.text, "b.txt": SEA}, *found)
    assert [number for number, _ in ranked(given)] == [2, 1]


def test_a_change_is_shown_in_its_words() -> None:
    assert "the company did [-not-] know of the cracked" in write(critique())
    assert "carried {+over+} three hundred" in write(critique())


def test_brackets_stay_with_the_words_they_hold() -> None:
    said = "He said that the company would pay for everything"
    post = document("a.txt", "“[Pym] said that the company would pay for everything”")
    quoted = post.text.strip("“”")
    found = traced(post, quoted, document("b.txt", said), said, "adapted")
    assert "[-He-]{+[Pym]+} said that" in write(of({"a.txt": post.text, "b.txt": said}, found))


def test_a_bracket_around_more_than_the_change_stands_outside_its_marks() -> None:
    said = "He told them that the company would pay for everything"
    post = document("a.txt", "“[He told Pym], that the company would pay for everything”")
    quoted = post.text.strip("“”")
    found = traced(post, quoted, document("b.txt", said), said, "adapted")
    shown = write(of({"a.txt": post.text, "b.txt": said}, found))
    assert "[He told [-them-]{+Pym+}], that the company" in shown


def test_a_source_is_wanted_once_and_with_its_link() -> None:
    first, second, *others = sourceless().verdicts
    named = second.credits[0]
    linked = replace(named, credit=replace(named.credit, address="https://gazette.example/night"))
    both = replace(first, credits=(named, linked))
    found = write(replace(sourceless(), verdicts=(both, second, *others)))
    wanted = found.partition("SOURCES WANTED")[2]
    assert wanted.count("Harbour Gazette") == 1
    assert "https://gazette.example/night" in wanted


def test_a_verbatim_quotation_is_folded_to_a_line_and_an_aside() -> None:
    report = write(critique()).partition("WORD FOR WORD\n")[2]
    first, second, rest = report.split("\n", 2)
    assert first.startswith("  4  post.html:9:2 “A boat") and "inquiry.txt:5:1" in first
    assert second.strip() == "as given by Tidewiki; differs in marks"
    assert rest.startswith("\nLoccit ")


def test_both_documents_are_named_when_the_credit_stands_elsewhere() -> None:
    report = write(critique())
    assert "VERBATIM, CREDIT ELSEWHERE" in report
    assert "Harbour Gazette (work): elsewhere, sources/gazette.txt" in report


def test_the_page_is_named_with_the_place() -> None:
    assert "sources/inquiry.txt:3:1, p. 3" in write(critique())


def test_places_that_fit_as_well_are_told_from_those_that_are_near() -> None:
    texts = {"a.txt": f"“{SEA}”", "b.txt": SEA, "c.txt": SEA, "d.txt": SEA}
    post, sea, again, near = (document(name, text) for name, text in texts.items())
    matches = tuple(_match(post, other, kept) for other, kept in ((again, 17), (near, 12)))
    verdict = traced(post, SEA, sea, SEA, "altered", others=matches)
    report = write(of(texts, verdict))
    assert "as well c.txt:1:1" in report
    assert "near    d.txt:1:1" in report


def _match(post: Document, other: Document, kept: int) -> Match:
    return Match((Part(place(other, SEA), place(post, SEA)),), kept, 17)


def test_without_sources_quotations_credits_and_sources_wanted_are_listed() -> None:
    report = write(sourceless())
    assert report.startswith("5 quotations and 3 credits; no source was given, so nothing was")
    assert "everything: no source was given" in report
    assert "Harbour Gazette (work)" in report.partition("SOURCES WANTED")[2]
    assert "loccit check ACCOUNT -s FOLDER" in report


@pytest.mark.parametrize("told", ["none of the 2 sources given could be read"])
def test_sources_that_could_not_be_read_are_not_called_none_given(told: str) -> None:
    notes = (Note("the file is empty: nothing was read", "b.txt"), Note(told, "sources"))
    report = write(replace(sourceless(), notes=notes))
    assert f"everything: {told}" in report
    assert "no source was given" not in report
    assert "1 file not read:\n    b.txt: the file is empty" in report
    assert report.count(told) == 2  # in the sentence, and under NOT CHECKED


def test_a_file_that_is_no_source_for_sure_is_not_called_one() -> None:
    given = replace(sourceless(), notes=(Note("the file is empty: nothing was read", "b.txt"),))
    assert "no source was given that could be read" in summary(given)


def test_without_sources_a_comment_is_still_held_against_its_post() -> None:
    post, comment = document("p.html", f"{SEA}."), document("p.html#comment-1", f"“{SEA}”")
    verdict = traced(comment, SEA, post, SEA, "misquoted")
    given = Critique((post, comment), (post.name, comment.name), (), "00" * 32, (verdict,))
    report = write(given)
    assert "no source was given; 1 checked, against what a comment answers" in summary(given)
    assert "COMMENTS, held against what they answer" in report
    assert "UNTRACED" not in report


def test_no_escape_of_a_document_reaches_the_terminal() -> None:
    words = "\x1b[2J the \x9b31m sea \x07 was \u202e calm \r that night"
    post = document("a\x1b[1m.txt", f"“{words}”")
    report = write(of({post.name: post.text, "b.txt": SEA}, untraced(post, words)))
    assert not {c for c in report if c != "\n" and not c.isprintable()}


def test_colour_is_given_only_where_it_is_asked_for() -> None:
    assert "\x1b[" not in render(critique(), 100, False)
    assert "\x1b[1;31mMISQUOTED\x1b[0m" in render(critique(), 100, True)


def test_colours_change_no_word_but_the_brackets_of_changes() -> None:
    bare = re.sub("\x1b\\[[0-9;]*m", "", render(critique(), 100, True))
    brackets = str.maketrans("", "", "[]{}+")
    assert bare.translate(brackets) == (
        render(critique(), 100, False).replace("[-not-]", "not").translate(brackets)
    )


@pytest.mark.parametrize("width", [40, 60, 80, 132])
def test_lines_keep_to_the_width(width: int) -> None:
    for line in render(critique(), width).splitlines():
        assert columns(line) <= width or " " not in line.strip() or "“" in line


def test_wide_characters_count_double() -> None:
    text = "海" * 50
    post = document("a.txt", f"「{text}」")
    report = render(of({"a.txt": post.text, "b.txt": "山"}, untraced(post, text)), 60)
    wide = [line for line in report.splitlines() if "海" in line]
    assert len(wide) > 1
    assert all(columns(line) <= 60 for line in wide)


@given(st.text(max_size=300), st.integers(12, 90))
def test_what_is_shortened_fits(text: str, room: int) -> None:
    assert columns(shorten(text, room)) <= max(room, 4)


@given(st.text(max_size=200))
def test_what_is_cleaned_does_nothing_on_a_terminal(text: str) -> None:
    assert not {c for c in clean(text) if ord(c) < 32 or 127 <= ord(c) < 160}


@given(st.text(alphabet="ab\n\r é海😀", max_size=60), st.data())
def test_a_place_is_cited_as_its_document_cites_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    given = of({"a.txt": text})
    where = replace(_nowhere(), start=start, end=start)
    lines = Lines(given)
    assert lines.cite(where) == given["a.txt"].cite(where)
    _, line, column = lines.cite(where).rsplit(":", 2)
    assert lines.offset("a.txt", int(line), int(column)) == start


def _nowhere() -> Place:
    return Place("a.txt", 0, 0)


def test_the_numbers_agree_with_the_critique() -> None:
    given = critique()
    verdicts: list[Verdict] = [given.verdicts[number - 1] for number, _ in ranked(given)]
    assert verdicts == [verdict for _, verdict in ranked(given)]
    assert counted(given).checked == 5
