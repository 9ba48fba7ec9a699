"""A scanner's damage is told from a change, on either side, and guarded words are doubtful."""

from __future__ import annotations

import random

import pytest
from judging import Shelf, document, verdict

from loccit.lexicon.guarded import is_guarded, is_name
from loccit.lexicon.lookalikes import skeleton
from loccit.lexicon.vocabulary import is_listed
from loccit.scans import is_odd, near

PASSAGE = (
    "The ferry had carried the harvest of three valleys to the market before the flood, and the "
    "council of the lower town never answered the letters in which the keeper of the bridge had "
    "asked for timber, nails and forty men to mend the eastern pier before winter."
)
CONFUSED = [("rn", "m"), ("m", "rn"), ("h", "b"), ("e", "c"), ("l", "1"), ("o", "0"), ("u", "n")]


def scanned(text: str, rate: float, seed: int) -> str:
    """The text with about `rate` of its characters misread."""
    dice = random.Random(seed)
    out = []
    for character in text:
        roll = dice.random()
        if roll > rate or character == " ":
            out.append(character)
        elif roll < rate / 3:
            out.append(dice.choice("abcdefghijklmnopqrstuvwxyz"))
        elif roll < 2 * rate / 3:
            out.append(next((new for old, new in CONFUSED if old == character), "") or character)
    return "".join(out)


def test_the_scanner_of_these_tests_does_damage() -> None:
    assert scanned(PASSAGE, 0.1, 1) != PASSAGE


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("rate", [0.02, 0.05, 0.1])
def test_a_scanned_passage_is_never_misquoted(rate: float, seed: int) -> None:
    found = verdict(PASSAGE, scanned(PASSAGE, rate, seed))
    assert found.standing in ("scan", "verbatim", "altered")
    assert found.faults == ()


@pytest.mark.parametrize("seed", range(12))
def test_a_passage_may_be_scanned_on_the_sources_side(seed: int) -> None:
    assert verdict(scanned(PASSAGE, 0.06, seed), PASSAGE).standing != "misquoted"


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("never answered", "answered"),
        ("three valleys", "nineteen valleys"),
        ("harvest", "prisoners"),
        ("timber", "gunpowder"),
        ("before the flood", "after the flood"),
    ],
)
def test_a_change_in_a_scanned_passage_is_still_told(old: str, new: str, seed: int) -> None:
    quoted = PASSAGE.replace(old, "\n").split("\n")
    damaged = new.join(scanned(text, 0.05, seed) for text in quoted)
    found = verdict(PASSAGE, damaged)
    assert found.standing == "misquoted"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("three", "four"),
        ("forty", "fourteen"),
        ("never", "ever"),
        ("nails", "snails"),
        ("timber", "lumber"),
        ("lower", "tower"),
        ("pier", "pie"),
        ("answered", "unanswered"),
    ],
)
def test_one_word_for_another_is_no_scan(old: str, new: str) -> None:
    found = verdict(PASSAGE, PASSAGE.replace(old, new))
    assert found.standing in ("misquoted", "altered")
    assert not {"scan", "doubtful"} & {d.kind for d in found.differences}


@pytest.mark.parametrize(
    ("source", "quoted", "kind"),
    [
        ("He left for the coast in June", "He lcft for the coast in June", "scan"),
        ("He left for the coast in June", "He left for tlie coast in June", "scan"),
        ("He left for the coast in June", "He left for the coast in Jnne", "doubtful"),
        ("He saw 35 of them there", "He saw 3S of them there", "doubtful"),
        ("It was not the end of it", "It was n0t the end of it", "doubtful"),
        ("門の土は赤かった", "門の士は赤かった", "scan"),
    ],
)
def test_a_single_torn_word_is_listed_by_what_it_touches(
    source: str, quoted: str, kind: str
) -> None:
    found = verdict(source, quoted)
    assert (found.standing, [d.kind for d in found.differences]) == ("scan", [kind])


def test_light_changes_beside_torn_words_are_told_as_what_they_are() -> None:
    quoted = PASSAGE.replace("harvest", "harvcst").replace("in which the", "in which that")
    found = verdict(PASSAGE, quoted)
    assert (found.standing, found.faults) == ("altered", ())
    assert sorted(d.kind for d in found.differences) == ["scan", "wording"]
    assert found.says == (
        "Differs from the copy in copy.txt in light words or order: “that” for “the”. "
        "As a bad scan has it: “harvcst” for “harvest”."
    )


def test_a_borrowing_may_be_scanned() -> None:
    assert verdict(PASSAGE, scanned(PASSAGE, 0.05, 3), borrowing=True).standing == "scan"


def test_the_damage_is_told_with_both_words() -> None:
    found = verdict("He left for the coast in June", "He lcft for the coast in Jnne")
    assert found.says == (
        "As in copy.txt, but for what a bad scan does: “lcft” for “left”; "
        "doubtful: “Jnne” for “June”."
    )


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("government", "govemment", True),
        ("modern", "modem", True),
        ("the", "tlie", True),
        ("strict", "relaxed", False),
        ("three", "four", False),
        ("may", "can", False),
        ("of", "or", True),
    ],
)
def test_nearness_is_a_matter_of_letters(one: str, other: str, expected: bool) -> None:
    assert near(one, other) is expected
    assert near(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other"), [("tlie", "the"), ("rnodern", "modern"), ("l0st", "lost")]
)
def test_confused_letters_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("word", "odd"),
    [
        ("l937", True),
        ("1937", False),
        ("1930s", False),
        ("4th", False),
        ("thcrc", True),
        ("rhythm", False),
        ("mdccc", True),
    ],
)
def test_odd_words_are_those_nobody_writes(word: str, odd: bool) -> None:
    assert is_odd(word) is odd


def test_initials_are_no_words_of_two_letters() -> None:
    assert is_listed("of") and not is_listed("oe")


@pytest.mark.parametrize(
    "word", ["1937", "not", "cannot", "didn't", "over", "nearly", "three", "may", "nicht", "不"]
)
def test_guarded_words(word: str) -> None:
    assert is_guarded(word)


@pytest.mark.parametrize("word", ["the", "house", "at", "leastways", "of"])
def test_words_that_are_not_guarded(word: str) -> None:
    assert not is_guarded(word)


@pytest.mark.parametrize(
    ("raw", "before", "name"),
    [
        ("Tanaka", "by Major ", True),
        ("The", "It ended. ", False),
        ("The", "“", False),
        ("I", "and then ", False),
        ("house", "the ", False),
        ("Paris", "in ", True),
    ],
)
def test_names_are_capitals_inside_a_sentence(raw: str, before: str, name: bool) -> None:
    assert is_name(raw, before) is name


def test_words_of_the_collection_are_words() -> None:
    shelf = Shelf((document("a", "The Hirota cabinet and the Hirosa cabinet"),))
    assert shelf.frequency("hirosa") > shelf.frequency("hirora")
