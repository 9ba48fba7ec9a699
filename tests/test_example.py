"""The example case holds what its answer key says, and nothing worse."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from loccit import Critique, Verdict, examine, report
from loccit.model import CreditStands, WordingStands

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
FLOOD = EXAMPLES / "flood"
WORDINGS = set(get_args(WordingStands))
CREDITS = set(get_args(CreditStands))
FAULTS = {path.stem for path in Path(__import__("loccit").__file__).parent.glob("faults/[a-z]*.py")}


def key() -> list[dict[str, str]]:
    """The rows of the answer key, by the names of its columns."""
    table = (EXAMPLES / "README.md").read_text(encoding="utf-8").split("## Answer key")[1]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in table.splitlines()
        if line.startswith("|")
    ]
    return [dict(zip(rows[0], row, strict=True)) for row in rows[2:]]


ROWS = key()


@cache
def critique() -> Critique:
    from loccit.crediting.aliases import read_aliases

    aliases = read_aliases((FLOOD / "loccit.toml").read_text(encoding="utf-8"))
    return examine([FLOOD / "post.html"], [FLOOD / "sources"], aliases=aliases)


def found(words: str) -> Verdict:
    """The one verdict on a passage that holds `words`."""
    holding = [v for v in critique().verdicts if words in critique().at(v.mention.place)]
    assert len(holding) == 1, [(v.standing, critique().at(v.mention.place)) for v in holding]
    return holding[0]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["words"])
def test_passage_stands_as_the_key_says(row: dict[str, str]) -> None:
    verdict = found(row["words"])
    assert verdict.standing == row["wording"]
    assert [fault.kind for fault in verdict.faults] == [row["fault"]] * bool(row["fault"])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["words"])
def test_passage_is_traced_to_the_source_in_the_key(row: dict[str, str]) -> None:
    match = found(row["words"]).match
    assert (match.place.document if match else "") == row["source"]


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row["credit"]], ids=lambda row: row["words"]
)
def test_credit_stands_as_the_key_says(row: dict[str, str]) -> None:
    credits = {c.credit.name: c.standing for c in found(row["words"]).credits}
    assert credits.get(row["credit"]) == row["stands"], credits


def test_nothing_is_accused_that_the_key_does_not_name() -> None:
    named = [row["words"] for row in ROWS if row["wording"] == "misquoted" or row["fault"]]
    accused = [critique().at(v.mention.place) for v in critique().verdicts if v.faults]
    assert [text for text in accused if not any(words in text for words in named)] == []


def test_every_standing_and_every_fault_occurs() -> None:
    assert {row["wording"] for row in ROWS} == WORDINGS
    assert {row["stands"] for row in ROWS if row["stands"]} == CREDITS
    assert {row["fault"] for row in ROWS if row["fault"]} == FAULTS


def test_one_chain_is_told_from_the_originator_through_the_carrier() -> None:
    (chained,) = (v for v in critique().verdicts if v.chain)
    assert chained is found("every reservoir above a dwelling")
    assert chained.chain and chained.chain.carrier.name == "Valley Notebook"
    assert chained.chain.originator.document == "official-statement.md"


def test_every_comment_is_a_document_of_its_own() -> None:
    assert len(critique().accounts) == 6


def test_no_word_of_the_reply_form_is_examined() -> None:
    assert not [v for v in critique().verdicts if "email" in critique().at(v.mention.place)]


def test_every_file_says_that_it_is_invented() -> None:
    files = [path for path in FLOOD.rglob("*.*") if path.suffix != ".toml"]
    said = [path.read_text(encoding="utf-8") for path in files]
    assert all("Invented for Loccit" in text or "為 Loccit 而虛構" in text for text in said)
    assert len(files) == 8


def test_readme_shows_a_finding_as_the_report_has_it() -> None:
    readme = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8")
    shown = readme.split("```text\n")[1].split("```")[0].splitlines()
    lines = [line.strip() for line in report(critique(), "text").splitlines()]
    start = lines.index(shown[0])
    assert lines[start : start + len(shown)] == shown
