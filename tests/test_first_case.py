"""The first real case, where its texts are at hand: what must come out of it, and what must not."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from conftest import SHARED

from loccit import examine
from loccit.model import Critique, Verdict

CASE = SHARED / "case" / "nanking"
TRIBUNAL = "en_imtfe_judgment_ch8_nanking.txt"
FORM = ("Leave a Reply", "Fill in your details", "Log Out", "Connecting to", "Facebook photo")

pytestmark = pytest.mark.skipif(
    not CASE.is_dir(), reason="../shared/case is not here: the texts of the first case are not ours"
)


@cache
def critique(name: str) -> Critique:
    return examine([CASE / "account" / name], [CASE / "sources"])


@cache
def among_sources() -> Critique:
    return examine([CASE / "sources"], [CASE / "sources"])


def over(found: Critique, words: str) -> list[Verdict]:
    """The verdicts on passages that hold `words`."""
    return [v for v in found.verdicts if words in found.at(v.mention.place)]


BOTH = pytest.mark.parametrize("name", ["truth-about-nanking.html", "truth-about-nanking.txt"])


@BOTH
def test_the_tribunals_words_are_traced_to_its_judgment(name: str) -> None:
    found = critique(name)
    (verdict,) = (v for v in over(found, "estimates made at a later date") if v.match)
    assert found.at(verdict.mention.place).endswith("was over 200,000")
    assert verdict.standing == "verbatim"
    assert [d.kind for d in verdict.differences] == ["capital"]
    assert verdict.match and verdict.match.place.document == TRIBUNAL
    assert (verdict.match.kept, verdict.match.of) == (35, 35)


@BOTH
def test_the_tribunal_is_confirmed_and_the_encyclopedia_is_the_carrier(name: str) -> None:
    found = critique(name)
    (verdict,) = (v for v in over(found, "estimates made at a later date") if v.match)
    stands = {(c.credit.name, c.credit.role): c.standing for c in verdict.credits}
    assert stands["International Military Tribunal for the Far East", "originator"] == "confirmed"
    assert stands["Wiki", "carrier"] in ("unresolved", "ambiguous")
    assert verdict.chain and verdict.chain.carrier.name == "Wiki"


@BOTH
def test_the_press_release_is_untraced_and_its_credit_unresolved(name: str) -> None:
    found = critique(name)
    (verdict,) = (v for v in over(found, "Japanese director and screenwriter") if not v.match)
    assert found.at(verdict.mention.place).endswith("Tribunal of the Far East.")
    assert verdict.standing == "untraced"
    (credit,) = (c for c in verdict.credits if c.credit.name == "Japan Visitor Blog")
    assert credit.standing == "unresolved"


@BOTH
def test_nothing_is_called_misquoted_or_elsewhere(name: str) -> None:
    for verdict in critique(name).verdicts:
        assert verdict.standing != "misquoted"
        assert all(credit.standing != "elsewhere" for credit in verdict.credits)


@BOTH
def test_no_word_of_the_reply_form_is_examined(name: str) -> None:
    for document in (critique(name)[n] for n in critique(name).accounts):
        for block in document.blocks:
            assert block.left_out or not any(w in document.at(block.place) for w in FORM)


def test_three_comments_are_three_documents() -> None:
    page, *comments = critique("truth-about-nanking.html").accounts
    assert len(comments) == 3
    found = critique("truth-about-nanking.html")
    assert all(found[name].parent == page for name in comments)


def test_a_comment_that_quotes_the_post_is_traced_to_it() -> None:
    found = critique("truth-about-nanking.html")
    (verdict,) = over(found, "overemphasized")[-1:]
    assert verdict.mention.place.document.endswith("#comment-1")
    assert verdict.match and verdict.match.place.document == found.accounts[0]


@pytest.mark.parametrize("row", ["P06", "P22"])
def test_words_that_an_account_has_twice_are_told(row: str) -> None:
    gold = next(r for r in rows() if r["id"] == row)
    (passage,), (source,) = gold["passage"], gold["actual_source"]
    found = (
        among_sources() if "sources/" in passage["file"] else critique("truth-about-nanking.txt")
    )
    name = Path(passage["file"]).name
    inside = [
        v
        for v in found.verdicts
        if v.mention.place.document == name
        and passage["start"] - 2 <= v.mention.place.start <= passage["end"]
    ]
    echoes = [p for v in inside for p in v.trace.echoes]
    assert any(p.start < source["end"] and source["start"] < p.end for p in echoes)


def rows() -> list[dict]:
    lines = (CASE / "gold" / "provenance.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def test_sources_checked_against_each_other_accuse_nobody() -> None:
    for verdict in among_sources().verdicts:
        assert verdict.standing not in ("misquoted", "altered"), among_sources().at(
            verdict.mention.place
        )
        assert all(credit.standing != "elsewhere" for credit in verdict.credits)
