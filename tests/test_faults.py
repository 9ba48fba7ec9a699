"""Every kind of fault is what its docstring says: its examples are run."""

from __future__ import annotations

import hashlib
import importlib.util
import inspect
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import loccit.faults
from loccit.align import align
from loccit.family import members
from loccit.model import (
    Comparison,
    Credit,
    CreditVerdict,
    Document,
    Match,
    Part,
    Place,
    Quotation,
)
from loccit.words import words_of

ROOT = Path(__file__).parents[1]
KINDS: dict[str, Any] = members(loccit.faults.__name__)
WORDING = [name for name, kind in KINDS.items() if kind.ABOUT == "wording"]
EXAMPLE = re.compile(r"^    (source|fault|no fault|other|credit) +(.+)$", re.MULTILINE)
PART = re.compile(r"\[([^\[\]]{4,})\]")
CREDITED = re.compile(r"^(.*) \(([^()]+)\)$")
SPLICED = "spliced"


def document(name: str, text: str, language: str = "") -> Document:
    return Document(name, text, hashlib.sha256(text.encode()).hexdigest(), language=language)


def comparison(source: str, quoted: str, language: str = "") -> Comparison:
    """A quotation that is all of `quoted`, beside all of `source`, in one part."""
    return compare(document("source", source, language), document("quoted", quoted, language), ())


def compare(
    source: Document,
    quoted: Document,
    credits: tuple[CreditVerdict, ...],
    joints: tuple[Part, ...] = (),
) -> Comparison:
    whole = Place("quoted", 0, len(quoted.text))
    parts = joints or (Part(Place("source", 0, len(source.text)), whole),)
    edits = tuple(align(words_of(source, p.source), words_of(quoted, p.quoted)) for p in parts)
    return Comparison(
        Quotation(whole),
        Match(parts, 1, 1),
        tuple(edit for part in edits for edit in part),
        edits,
        quoted,
        (source,) * len(parts),
        credits,
    )


def spliced(source: str, quoted: str) -> Comparison:
    """A quotation whose parts are in square brackets, as the places in the source are."""
    places = [brackets_out(text) for text in (source, quoted)]
    joints, (text, said) = [], (places[0][0], places[1][0])
    for at, (left, right) in enumerate(zip(places[0][1], places[1][1], strict=True)):
        between = said[joints[-1].quoted.end : right[0]] if joints else ""
        joint = "" if not at else "ellipsis" if re.search(r"…|\.\.\.", between) else "splice"
        joints.append(Part(Place("source", *left), Place("quoted", *right), joint))
    return compare(document("source", text), document("quoted", said), (), tuple(joints))


def brackets_out(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its square brackets, and where the bracketed stretches stand in it."""
    out, spans = "", []
    rest = 0
    for match in PART.finditer(text):
        out += text[rest : match.start()]
        spans.append((len(out), len(out) + len(match[1])))
        out += match[1]
        rest = match.end()
    return out + text[rest:], spans


def credited(source: str, quoted: str, standing: str) -> Comparison:
    """A quotation with a credit in brackets behind it, which stands as it is told."""
    words, name = CREDITED.fullmatch(quoted).groups()
    place = Place("quoted", len(words) + 2, len(words) + 2 + len(name))
    verdict = CreditVerdict(Credit(place, name, "work", "trailing bracket", 1.0), standing)
    whole = document("quoted", quoted)
    part = Part(Place("source", 0, len(source)), Place("quoted", 0, len(words)))
    return compare(document("source", source), whole, (verdict,), (part,))


def examples(kind: str) -> list[tuple[str, str, str, str]]:
    """The (label, source, quoted, credit) examples in the docstring of a kind."""
    found, source, credit = [], "", ""
    for label, text in EXAMPLE.findall(inspect.getdoc(KINDS[kind])):
        if label == "source":
            source = text
        elif label == "credit":
            credit = text
        else:
            found.append((label, source, text, credit))
    return found


def example(kind: str, source: str, quoted: str, credit: str) -> Comparison:
    if credit:
        return credited(source, quoted, credit)
    return spliced(source, quoted) if kind == SPLICED else comparison(source, quoted)


def reported(shown: Comparison) -> list[str]:
    """The kinds of fault of wording that are reported, in alphabetical order."""
    return [name for name in WORDING if any(True for _ in KINDS[name].spot(shown))]


CASES = [(kind, *case) for kind in KINDS for case in examples(kind)]


@pytest.mark.parametrize(("kind", "label", "source", "quoted", "credit"), CASES)
def test_example_is_judged_as_the_docstring_says(kind, label, source, quoted, credit):
    found = list(KINDS[kind].spot(example(kind, source, quoted, credit)))
    assert bool(found) is (label == "fault")


@pytest.mark.parametrize(
    ("kind", "source", "quoted"),
    [(k, s, q) for k, label, s, q, c in CASES if label == "no fault" and not c],
)
def test_near_miss_is_no_fault_of_any_kind(kind, source, quoted):
    assert reported(example(kind, source, quoted, "")) == []


@pytest.mark.parametrize(
    ("kind", "source", "quoted"),
    [(k, s, q) for k, label, s, q, c in CASES if label == "fault" and not c],
)
def test_one_change_is_reported_by_one_kind(kind, source, quoted):
    assert reported(example(kind, source, quoted, "")) == [kind]


@pytest.mark.parametrize(
    ("source", "quoted"), [(s, q) for k, label, s, q, _ in CASES if label == "other"]
)
def test_what_is_another_kind_is_reported_by_another(source, quoted):
    assert len(reported(comparison(source, quoted))) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_kind_shows_at_least_twelve_examples_with_faults_and_near_misses(kind):
    labels = [label for label, *_ in examples(kind)]
    assert len(labels) >= 12
    assert {"fault", "no fault"} <= set(labels)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("section", ["Why it matters", "Examples", "Not this kind"])
def test_kind_has_its_sections(kind, section):
    assert f"\n{section}\n    " in inspect.getdoc(KINDS[kind])


@pytest.mark.parametrize("kind", KINDS)
def test_first_line_names_the_kind_and_says_what_it_is(kind):
    first = inspect.getdoc(KINDS[kind]).splitlines()[0]
    assert first.startswith(kind.replace("_", " ").capitalize() + ": ")
    assert first.endswith(".")


@pytest.mark.parametrize(("kind", "label", "source", "quoted", "credit"), CASES)
def test_every_reported_place_resolves(kind, label, source, quoted, credit):
    shown = example(kind, source, quoted, credit)
    for left, right in KINDS[kind].spot(shown):
        assert shown.quoted.at(right)
        assert left is None or shown.sources[0].at(left)


def test_a_lost_word_is_placed_between_its_neighbours():
    shown = comparison("We do not accept the terms.", "We do accept the terms.")
    [(source, quoted)] = KINDS["lost_negation"].spot(shown)
    assert shown.sources[0].at(source) == "not"
    assert shown.quoted.at(quoted) == "do accept"


def test_a_gained_word_is_placed_beside_its_neighbours_in_the_source():
    shown = comparison("We accept the terms.", "We never accept the terms.")
    [(source, quoted)] = KINDS["gained_negation"].spot(shown)
    assert shown.sources[0].at(source) == "We accept"
    assert shown.quoted.at(quoted) == "never"


def test_a_lost_bound_is_placed_at_its_figure():
    shown = comparison("They sold over 200 pigs.", "They sold 200 pigs.")
    [(source, quoted)] = KINDS["lost_bound"].spot(shown)
    assert shown.sources[0].at(source) == "over"
    assert shown.quoted.at(quoted) == "sold 200"


def test_two_words_swapped_side_by_side_are_one_fault():
    shown = comparison("The tall white tower fell.", "The small black tower fell.")
    assert len(list(KINDS["swapped_words"].spot(shown))) == 1


def test_two_changes_far_apart_are_two_faults():
    shown = comparison("No man came and no dog barked.", "A man came and a dog barked.")
    assert len(list(KINDS["lost_negation"].spot(shown))) == 2


def test_words_at_a_page_break_are_no_cut():
    text = (
        "The fleet lay at anchor in the\n112\n\fA HISTORY OF THE PORT\nouter harbour until spring."
    )
    assert (
        reported(comparison(text, "The fleet lay at anchor in the outer harbour until spring."))
        == []
    )


def test_order_of_asking_changes_nothing():
    one = comparison("We do not lend 40 francs.", "We do lend 400 francs.")
    assert reported(one) == list(
        reversed([k for k in reversed(WORDING) if any(True for _ in KINDS[k].spot(one))])
    )


INNOCENT = json.loads((ROOT / "tests" / "innocent.json").read_text(encoding="utf-8"))
FAILURES = json.loads((ROOT / "tests" / "known_failures.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", INNOCENT, ids=lambda case: case["why"])
def test_faithful_quotation_is_not_accused(case):
    assert reported(comparison(case["source"], case["quoted"])) == []


@pytest.mark.parametrize(
    "case",
    [pytest.param(c, marks=pytest.mark.xfail(strict=True, reason=c["why"])) for c in FAILURES],
    ids=lambda case: case["why"],
)
def test_known_failure_is_judged_rightly(case):
    assert reported(comparison(case["source"], case["quoted"])) == case["kinds"]


def test_there_are_sixty_innocent_pairs():
    assert len(INNOCENT) >= 60


PIECES = """
    we do not no over 200 200,000 forty two million tall small the and 不 没有 二十 余 万 人 ない した
    No. 5 % + (Lee 1931) … half a third of
"""
WORDS = st.lists(
    st.sampled_from(PIECES.split()),
    max_size=12,
).map(" ".join)


@given(source=WORDS, quoted=WORDS)
@settings(max_examples=150, deadline=None)
def test_no_pair_of_texts_breaks_a_kind(source, quoted):
    shown = comparison(source, quoted)
    for kind in KINDS.values():
        for left, right in kind.spot(shown):
            assert shown.quoted.at(right) is not None
            assert left is None or shown.sources[0].at(left) is not None


@given(text=st.text(max_size=60))
@settings(max_examples=100, deadline=None)
def test_the_same_words_are_never_a_fault(text):
    assert reported(comparison(text, text)) == []


def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("faults_page", ROOT / "tools" / "faults_page.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_catalogue_in_the_documentation_is_current():
    assert (ROOT / "docs" / "faults.md").read_text(encoding="utf-8") == tool().page()


def test_a_stale_catalogue_is_noticed(tmp_path, capsys):
    stale = tmp_path / "faults.md"
    stale.write_text("# Kinds of misquotation\n", encoding="utf-8")
    assert tool().main(["--check"], stale) == 1
    assert "make" in capsys.readouterr().err
