"""Which statement of a mention stands for which of its source is told by the words."""

from __future__ import annotations

from fractions import Fraction

from conftest import document

from loccit.align import align
from loccit.model import (
    Attribution,
    Document,
    Figure,
    Interval,
    Place,
    Quotation,
    Statements,
    Trace,
    Verdict,
)
from loccit.weighing.relations import relations
from loccit.words import words_of


def figures(text: Document, *numbers: str) -> Statements:
    """The figures of a text that are written in those digits, each exact."""
    found, at = [], 0
    for digits in numbers:
        at = text.text.index(digits, at)
        place = Place(text.name, at, at + len(digits))
        value = Fraction(digits.replace(",", ""))
        said = Interval(value, value, True, True)
        found.append(Figure(place, place, said, said, value, Fraction(1), "exact"))
        at += len(digits)
    return Statements(tuple(found))


def related(
    source: str, left: tuple[str, ...], quoted: str, right: tuple[str, ...]
) -> list[tuple[str, str, str]]:
    """The figures that are related, as written, and how."""
    a, b = document("a", source), document("b", quoted)
    whole = Place("b", 0, len(quoted))
    edits = align(words_of(a), words_of(b))
    verdict = Verdict("id", Trace(Attribution(Quotation(whole))), "verbatim", edits)
    found = relations(verdict, figures(a, *left), figures(b, *right))
    return [(a.at(r.source.place), b.at(r.quoted.place), r.kind) for r in found]


def test_the_same_figure_in_the_same_place_agrees() -> None:
    assert related("They sold 40 pigs.", ("40",), "They sold 40 pigs.", ("40",)) == [
        ("40", "40", "agree")
    ]


def test_a_figure_in_the_place_of_another_is_set_against_it() -> None:
    assert related("They sold 40 pigs.", ("40",), "They sold 70 pigs.", ("70",)) == [
        ("40", "70", "conflict")
    ]


def test_figures_in_other_places_are_not_related() -> None:
    found = related(
        "In all 40 pigs were sold to 12 men.", ("40", "12"), "In all 40 pigs were sold.", ("40",)
    )
    assert found == [("40", "40", "agree")]


def test_of_two_figures_in_one_changed_stretch_the_equal_ones_go_together() -> None:
    found = related(
        "The 30 or 50 men left.", ("30", "50"), "The 50, not 60 men left.", ("50", "60")
    )
    assert ("50", "50", "agree") in found


def test_without_words_nothing_is_related() -> None:
    verdict = Verdict("id", Trace(Attribution(Quotation(Place("b", 0, 0)))), "untraced")
    assert list(relations(verdict, Statements(), Statements())) == []
