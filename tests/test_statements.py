"""A document's figures and moments: what is read of it, by its own date, and where."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from conftest import document
from jsonschema import Draft202012Validator

import loccit
from loccit.cli import main
from loccit.model import Block, Inline, Place
from loccit.statements import is_date, read_statements

REPORT = """\
---
title: The flood at Wexcombe
date: 1953-02-04
language: en
---
According to the harbour master, over 300 people were drowned in the lower town last night.

Some 20 to 30 thousand sandbags were laid yesterday. The dyke of 1871 was two and a half miles long.
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "flood.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


def run(*args: object) -> Any:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def listed(*args: object) -> list[dict[str, Any]]:
    result = run(*args, "--format", "json")
    assert result.exit_code == 0, result.output
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def test_every_figure_has_its_interval_hedge_and_holder(report: Path) -> None:
    over, sandbags, miles = listed("figures", report)
    assert (over["text"], over["stated"]["low"], over["stated"]["high"]) == ("over 300", 300, None)
    assert (over["hedge"], over["counted"]["act"]) == ("more than", "died")
    assert "harbour master" in over["holder"]
    assert sandbags["named"] == {
        "low": 20_000,
        "high": 30_000,
        "low_closed": True,
        "high_closed": True,
    }
    assert (miles["stated"]["low"], miles["unit"]) == (2.5, "mile")


def test_places_are_in_the_document_as_it_was_read(report: Path) -> None:
    with report.open("rb") as stream:
        [read] = loccit.read(report.name, stream)
    for each in (*listed("figures", report), *listed("moments", report)):
        place = each["place"]
        assert read.text[place["start"] : place["end"]] == each["text"]


def test_relative_moments_are_read_by_the_date_in_the_head(report: Path) -> None:
    found = {each["text"]: each["edtf"] for each in listed("moments", report)}
    assert found["yesterday"] == "1953-02-03"
    assert found["1871"] == "1871"


def test_dated_overrides_the_date_in_the_head(report: Path) -> None:
    found = {m["text"]: m["edtf"] for m in listed("moments", report, "--dated", "1960-07-02")}
    assert found["yesterday"] == "1960-07-01"


def test_without_a_date_a_relative_moment_is_unresolved(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("The bridge fell yesterday.", encoding="utf-8")
    [moment] = listed("moments", path)
    assert (moment["status"], moment["edtf"], moment["earliest"]) == ("unresolved", "", None)


def test_a_wrong_date_is_an_error_that_teaches(report: Path) -> None:
    result = run("moments", report, "--dated", "yesterday")
    assert result.exit_code == 2
    assert "1937-12-13" in result.output


def test_language_overrides_what_a_document_says(tmp_path: Path) -> None:
    path = tmp_path / "han.txt"
    path.write_text("死者三百人。", encoding="utf-8")
    for language in ("zh", "ja"):
        [figure] = listed("figures", path, "--language", language)
        assert figure["stated"]["low"] == 300


def test_csv_and_table_have_a_row_for_each(report: Path) -> None:
    assert run("figures", report, "--format", "csv").stdout.count("\n") == 4
    assert run("moments", report, "--format", "csv").stdout.startswith("document,place.start")
    table = run("figures", report).stdout
    assert "over 300" in table and "> 300" in table


def test_the_ending_of_out_decides_the_format(report: Path, tmp_path: Path) -> None:
    out = tmp_path / "figures.csv"
    assert run("figures", report, "--out", out).exit_code == 0
    assert out.read_text("utf-8").startswith("document,")


def test_out_does_not_overwrite_a_document(report: Path) -> None:
    assert run("figures", report, "--out", report).exit_code == 2
    assert report.read_text("utf-8") == REPORT


def test_a_document_without_figures_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("Nothing was counted.", encoding="utf-8")
    result = run("figures", path)
    assert (result.exit_code, result.stdout) == (0, "no figures\n")
    assert listed("figures", path) == []


def test_what_cannot_be_read_gives_2_and_the_rest_is_listed(report: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"\x00\x01\x02 no text")
    result = run("figures", report, bad, "--format", "json")
    assert result.exit_code == 2
    assert len(json.loads(result.stdout)) == 3
    assert "bad.pdf" in result.stderr


def test_what_is_left_out_of_a_document_is_not_read() -> None:
    text = "Of 40 men 12 came back.\n\nReply to 99 comments"
    whole = document("a", text)
    furniture = Block("furniture", Place("a", 25, len(text)), left_out="reply form")
    part = replace(whole, blocks=(whole.blocks[0], furniture))
    assert [f.focal for f in read_statements(part).figures] == [40, 12]


def test_a_mark_of_a_note_is_no_figure() -> None:
    text = "The choir had 40 singers7 in all."
    marked = replace(
        document("a", text),
        inlines=(Inline("noteref", Place("a", text.index("7"), text.index("7") + 1)),),
    )
    assert [f.focal for f in read_statements(marked).figures] == [40]


def test_statements_about_a_place_are_those_of_its_lines() -> None:
    text = "Of 40 men\n12 came back\nand 3 stayed."
    found = read_statements(document("a", text), Place("a", 11, 15))
    assert [f.focal for f in found.figures] == [12]


@pytest.mark.parametrize("written", ["1937", "1937-12", "1937-12-13", "2008-02-29"])
def test_a_date_is_a_year_a_month_or_a_day(written: str) -> None:
    assert is_date(written)


@pytest.mark.parametrize(
    "written", ["", "13 December", "1937-13", "1937-02-30", "37", "1937-12-13T04"]
)
def test_anything_else_is_no_date(written: str) -> None:
    assert not is_date(written)


def test_state_of_no_date_is_a_wrong_call() -> None:
    with pytest.raises(ValueError, match="dated must be a date"):
        loccit.state([document("a", "now")], dated="tomorrow")


ACCOUNT = """The paper wrote that “over 300 people were drowned in the lower town of Wexcombe”."""
SOURCE = (
    """The inquiry found that over 300 people were drowned in the lower town of Wexcombe in 1953."""
)


def test_a_check_compares_the_figures_of_a_passage_with_its_source() -> None:
    critique = loccit.examine([document("post", ACCOUNT)], [document("inquiry", SOURCE)])
    [relation] = critique.relations
    assert relation.kind == "agree"
    assert critique.at(relation.source.place) == critique.at(relation.quoted.place) == "over 300"


def test_another_number_in_a_quotation_is_a_conflict_with_its_gap() -> None:
    post = document("post", ACCOUNT.replace("over 300", "over 200"))
    other = document("post", ACCOUNT.replace("over 300", "200"))
    source = [document("inquiry", SOURCE)]
    assert [r.kind for r in loccit.examine([post], source).relations] == ["bound only"]
    [relation] = loccit.examine([other], source).relations
    assert (relation.kind, relation.gap) == ("conflict", 100)


def test_a_weekday_in_a_quotation_is_one_of_its_source() -> None:
    said = "the ferry was moored at the lower quay on Thursday and nobody went aboard it"
    post = document("post", f"The paper wrote that “{said}”.", published="2011-03-17")
    paper = document("paper", f"We saw that {said}.", published="1931-03-16")
    critique = loccit.examine([post], [paper])
    assert [m.edtf for m in critique.stated.moments] == ["1931-03-12"]
    assert [r.kind for r in critique.relations] == ["agree"]


def test_a_weekday_in_a_quotation_of_an_undated_source_is_unresolved() -> None:
    said = "the ferry was moored at the lower quay on Thursday and nobody went aboard it"
    post = document("post", f"The paper wrote that “{said}”.", published="2011-03-17")
    critique = loccit.examine([post], [document("paper", f"We saw that {said}.")])
    assert [m.status for m in critique.stated.moments] == ["unresolved"]
    assert critique.relations == ()


@pytest.mark.parametrize(
    ("source", "quoted"),
    [
        ("it cost $5 million to rebuild the lower quay", "it cost $5 [million] to rebuild the lower quay"),
        ("over 200,000 bricks were laid in the lower quay", "[over] 200,000 bricks were laid in the lower quay"),
        ("the quay was opened at noon before the whole town", "the quay was opened at noon before the whole town"),
    ],
)  # fmt: skip
def test_what_stands_in_the_same_words_agrees(source: str, quoted: str) -> None:
    post = document("post", f"The paper wrote that “{quoted}”.")
    critique = loccit.examine([post], [document("paper", f"We know that {source}.")])
    assert {relation.kind for relation in critique.relations} <= {"agree"}


def test_a_day_counted_from_another_in_a_quotation_is_that_of_the_source() -> None:
    said = "the ferry came on Thursday and two days later it was moored at the lower quay"
    post = document("post", f"The paper wrote that “{said}”.", published="1950-05-05")
    paper = document("paper", f"We saw that {said}.", published="1871-03-20")
    moments = loccit.examine([post], [paper]).stated.moments
    assert [m.edtf for m in moments] == ["1871-03-16", "1871-03-18"]


def test_a_period_that_changed_does_not_hide_the_number_that_changed() -> None:
    source = "over 300 people were drowned in the lower town on 14 March 1931"
    quoted = "over 400 people were drowned in the lower town on 15 March 1931"
    post = document("post", f"The paper wrote that “{quoted}”.")
    critique = loccit.examine([post], [document("paper", f"We found that {source}.")])
    assert {relation.kind for relation in critique.relations} == {"bound only", "conflict"}


def test_a_date_that_cannot_be_read_is_noted_where_it_is_wanted() -> None:
    said = "The ferry was moored yesterday."
    noted = loccit.state([document("post", said, published="in the spring")])
    assert ["in the spring" in note.message for note in noted.notes] == [True]
    assert loccit.state([document("post", "The ferry.", published="in the spring")]).notes == ()


def test_a_language_that_no_grammar_reads_is_a_wrong_call(report: Path) -> None:
    result = run("figures", report, "--language", "klingon")
    assert result.exit_code == 2
    assert "en, zh, ja" in result.output


def test_what_was_left_out_is_said(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<html><body><article><p>Of 40 men 12 came back to the town in the spring.</p></article>"
        "<form id='commentform'><p>Leave a reply</p><textarea></textarea></form></body></html>",
        encoding="utf-8",
    )
    result = run("figures", path)
    assert result.exit_code == 0
    assert "left out" in result.stderr


def test_figures_at_odds_are_shown_however_many_there_are() -> None:
    rows = " ".join(f"He sold {n} pigs." for n in range(20, 70))
    text = (
        f"{rows}\n\nThe paper wrote that “200 people were drowned in the lower town of Wexcombe”."
    )
    post = document("post", text)
    shown = loccit.report(loccit.examine([post], [document("inquiry", SOURCE)]), "text")
    assert "against “over 300”" in shown
    assert "more, none at odds" in " ".join(shown.split())


def test_sources_are_read_whole_only_when_that_is_asked() -> None:
    given = [document("post", ACCOUNT)], [document("inquiry", SOURCE)]
    assert {f.place.document for f in loccit.examine(*given).stated.figures} == {"post"}
    every = loccit.examine(*given, figures="all").stated
    assert {f.place.document for f in every.figures} == {"post", "inquiry"}
    assert [m.edtf for m in every.moments] == ["1953"]


def test_a_report_with_figures_keeps_to_the_schema_at_any_number_of_workers() -> None:
    given = [document("post", ACCOUNT), document("copy", ACCOUNT)], [document("inquiry", SOURCE)]
    one = loccit.report(loccit.examine(*given, figures="all"), "json")
    two = loccit.report(loccit.examine(*given, figures="all", workers=2), "json")
    assert one == two
    schema = files("loccit").joinpath("schema/loccit-2.schema.json").read_text("utf-8")
    Draft202012Validator(json.loads(schema)).validate(json.loads(one))
    assert json.loads(one)["comparisons"][0]["relation"] == "agree"
