"""The JSON report keeps to its schema and loses nothing."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest
from factories import critique, document, of, place, sourceless, traced
from jsonschema import Draft202012Validator

from loccit.model import Critique
from loccit.reports.json import write

SCHEMA = json.loads(files("loccit").joinpath("schema/loccit-2.schema.json").read_text("utf-8"))


def written(given: Critique) -> Any:
    """The report, read back."""
    return json.loads(write(given))


def test_the_schema_is_a_good_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("given", [critique(), sourceless(), of({"a": ""})])
def test_every_report_keeps_to_the_schema(given: Critique) -> None:
    Draft202012Validator(SCHEMA).validate(written(given))


def test_the_schema_lets_no_key_through_that_it_does_not_name() -> None:
    report = written(critique())
    report["verdicts"][0]["score"] = 1
    assert not Draft202012Validator(SCHEMA).is_valid(report)


def test_no_object_in_the_schema_is_left_open() -> None:
    def objects(value: Any) -> list[dict[str, Any]]:
        if isinstance(value, list):
            return [o for item in value for o in objects(item)]
        if not isinstance(value, dict):
            return []
        inner = [o for item in value.values() for o in objects(item)]
        return [value, *inner] if "properties" in value else inner

    for schema in objects(SCHEMA):
        if isinstance(schema["properties"], dict) and "required" in schema:
            assert schema["additionalProperties"] is False
            assert schema["required"] == list(schema["properties"])


def test_offsets_count_code_points() -> None:
    post = document("a", "😀 “the sea was calm that night”")
    sea = document("b", "😀😀 the sea was calm that night")
    words = "the sea was calm that night"
    found = traced(post, words, sea, words, "verbatim")
    report = written(of({"a": post.text, "b": sea.text}, found))
    where = report["verdicts"][0]["mention"]["place"]
    assert where == {"document": "a", "start": 3, "end": 30}
    assert post.text[3:30] == words == report["verdicts"][0]["source"]["text"]


def test_the_edits_rebuild_the_words_of_both_sides() -> None:
    edits = written(critique())["verdicts"][0]["edits"]
    assert " ".join(e["source_text"] for e in edits if e["source_text"]) == (
        "The company did not know of the cracked hull in March"
    )
    assert " ".join(e["quoted_text"] for e in edits if e["quoted_text"]) == (
        "the company did know of the cracked hull in March"
    )


def test_a_source_that_no_verdict_names_is_listed_too() -> None:
    documents = {d["name"]: d for d in written(critique())["documents"]}
    assert documents["sources/tides.txt"]["roles"] == ["source"]
    assert documents["sources/tides.txt"]["title"] == "Tide tables"
    assert documents["sources/tides.txt"]["extent"] is None


def test_blocks_left_out_are_given_with_reason_and_place() -> None:
    (post, *_) = written(critique())["documents"]
    text = critique()["post.html"].text
    (left_out,) = post["left_out"]
    assert left_out["reason"] == "reply form"
    assert text[left_out["place"]["start"] : left_out["place"]["end"]] == "Leave a reply"


def test_a_chain_names_originator_and_carrier() -> None:
    chain = written(critique())["verdicts"][3]["chain"]
    assert chain["originator"]["document"] == "sources/inquiry.txt"
    assert chain["carrier"]["name"] == "Tidewiki"


def test_what_was_not_checked_is_counted() -> None:
    checked = written(critique())["checked"]
    assert checked["mentions"] == 5
    assert checked["not_checked"]["short"] == 1
    assert checked["not_checked"]["unread"] == ["sources/minutes.pdf"]
    assert checked["not_checked"]["left_out"] == [
        {"reason": "reply form", "blocks": 1, "characters": len("Leave a reply")}
    ]


def test_without_sources_no_mention_counts_as_checked() -> None:
    assert written(sourceless())["checked"]["mentions"] == 0


def test_the_words_of_the_document_stand_as_they_are() -> None:
    assert "other people’s money" in write(critique())


def test_the_report_ends_with_a_line_end() -> None:
    assert write(critique()).endswith("}\n")


def test_a_fault_points_at_both_sides() -> None:
    (fault,) = written(critique())["verdicts"][0]["faults"]
    inquiry = critique()["sources/inquiry.txt"]
    not_ = place(inquiry, "not")
    assert fault["kind"] == "lost_negation"
    assert (fault["source"]["start"], fault["source"]["end"]) == (not_.start, not_.end)
