"""The bench itself: treatments change what they say they change, and scores count what they should."""

from __future__ import annotations

import random
from dataclasses import replace

import prose
import pytest
from planting import Cell, Plant, Trial, trials
from scoring import Score, add, f1
from treatments import FAITHFUL, TREATMENTS, Change, Draw, bare

from loccit.model import Attribution, Critique, Match, Part, Place, Quotation, Trace, Verdict

PROSE = """the old ferry was tied up for seven weeks that winter and nobody in the village would
say who had cut the rope although the constable asked at every door between the church and the
mill and wrote down what he heard in a brown book that could have told them everything if it had
not been left on the wet step behind the school on the last evening of the long fair"""
WORDS = PROSE.split()
SOURCE = "He was told that the gate had been open since dawn, and he went home."
ACCOUNT = "So: “the gate had been closed since dawn, and he went” on."
QUOTED = "the gate had been closed since dawn, and he went"


def draw(length: int = 12, seed: int = 1) -> Draw:
    return Draw(WORDS, 2, length, random.Random(seed), ["candle", "thunder"])


@pytest.mark.parametrize("name", TREATMENTS)
@pytest.mark.parametrize("seed", range(5))
def test_treatment_marks_the_words_that_it_changed(name: str, seed: int) -> None:
    treated = TREATMENTS[name](draw(seed=seed))
    if treated is None:
        return
    drawn = {word for first, last in treated.kept for word in WORDS[first:last]}
    for change in treated.changes:
        assert change.start == change.end or treated.text[change.start : change.end] not in drawn


@pytest.mark.parametrize("name", [n for n in TREATMENTS if n not in FAITHFUL and n != "splice"])
def test_change_has_two_words_on_either_side(name: str) -> None:
    treated = TREATMENTS[name](draw())
    assert treated is not None
    for change in treated.changes:
        assert len(treated.text[: change.start].split()) >= 2
        assert len(treated.text[change.end :].split()) >= 2


def test_same_draw_gives_the_same_passage() -> None:
    for treat in TREATMENTS.values():
        assert treat(draw(30)) == treat(draw(30))


def test_bare_word_has_no_marks_around_it() -> None:
    assert [bare(word) for word in ("“Don’t,", "well-known;", "(seven)")] == [
        "don’t",
        "well-known",
        "seven",
    ]


def trial() -> Trial:
    start = ACCOUNT.index(QUOTED)
    at, begins = start + QUOTED.index("closed"), SOURCE.index("the gate")
    ends = SOURCE.index(" home")
    plant = Plant(
        Cell("one word", 12, True),
        start,
        start + len(QUOTED),
        "source.txt",
        ((begins, ends),),
        (Change(at, at + len("closed")),),
    )
    documents = prose.document("account.txt", ACCOUNT), (prose.document("source.txt", SOURCE),)
    return Trial(*documents, (plant,), "")


def critique(end: str = "went", standing: str = "misquoted") -> Critique:
    """One verdict on the passage, traced from its beginning to the word `end`."""
    given = trial()
    start, begins = ACCOUNT.index(QUOTED), SOURCE.index("the gate")
    quoted = Place("account.txt", start, ACCOUNT.index(end) + len(end))
    stop = SOURCE.index("open" if end == "closed" else end) + len(
        "open" if end == "closed" else end
    )
    match = Match((Part(Place("source.txt", begins, stop), quoted),), 9, 10)
    mention = Quotation(Place("account.txt", start, start + len(QUOTED)))
    verdict = Verdict("x", Trace(Attribution(mention), (match,)), standing)  # type: ignore[arg-type]
    return Critique((given.account,), ("account.txt",), (), "", (verdict,))


def scored(found: Critique) -> Score:
    score = Score()
    add(score, trial(), found)
    return score


def test_whole_match_is_found_on_both_sides() -> None:
    score = scored(critique())
    assert score.share(score.planted) == 1
    assert f1(score.characters) == 1
    assert score.precision == 1
    assert not score.called_verbatim
    assert not score.cut_at_change


def test_change_that_is_called_verbatim_is_counted() -> None:
    assert len(scored(critique(standing="verbatim")).called_verbatim) == 1


def test_run_that_ends_before_the_change_is_counted_as_cut() -> None:
    score = scored(critique(end="been"))
    assert len(score.cut_at_change) == 1
    assert score.share(score.planted) == 0


def test_nothing_found_is_a_miss_and_no_cut() -> None:
    score = scored(replace(critique(), verdicts=()))
    assert len(score.missed) == 1
    assert not score.cut_at_change


@pytest.mark.skipif(not prose.FOLDER.is_dir(), reason=prose.ABSENT)
def test_planted_passages_stand_where_they_are_said_to_stand() -> None:
    first, again = next(trials(1, 7)), next(trials(1, 7))
    assert first == again
    assert len(first.plants) == 26
    for plant in first.plants:
        text = first.account.text
        assert (text[plant.start - 1] == "“") == plant.cell.marked
        if plant.cell.treatment == "verbatim":
            source = next(s for s in first.sources if s.name == plant.source)
            ((start, end),) = plant.places
            assert source.text[start:end] == text[plant.start : plant.end]
