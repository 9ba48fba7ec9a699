"""What a figure counts: the act that governs it, whom it befell, where, when, and the share."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars.clauses import Sentence, sentence
from loccit.grammars.counting_acts import ALL, NONE, Governed, in_lead
from loccit.grammars.counting_english import english_act
from loccit.grammars.counting_nouns import NO_NOUN, noun
from loccit.grammars.counting_where import period, place, share
from loccit.lexicon.acts import RESIDENT
from loccit.model import Counted, Figure

# What is measured in these has no act done to it: six weeks are six weeks of something.
MEASURES = frozenset(
    """
    second minute hour day night week fortnight month quarter season year decade century
    generation km m cm mm mile yard foot inch li kg g t ton lb ha acre km2 m2 degree °C °F
    """.split()
)
MONEY = re.compile("[A-Z]{3}")  # the unit of a sum is its currency
# What is done with money: a reward for the arrest of somebody is not arrested.
PAID = frozenset("paid sold bought donated received lost looted seized damaged found".split())


def counted(figure: Figure, text: str, language: str) -> Counted:
    """What the sentence of a figure says that it counts, slot by slot."""
    said = sentence(figure, text, language)
    measured = figure.unit in MEASURES
    act = NONE if measured else governed(said, PAID if MONEY.fullmatch(figure.unit) else ALL)
    named = NO_NOUN if measured else noun(said, act)
    return replace(
        figure.counted,
        head=figure.counted.head or named.head,
        classifier=figure.counted.classifier or named.classifier,
        act=act.name,
        group=named.group,
        place=place(said),
        period="" if measured else period(said),
        share=share(said),
    )


def governed(said: Sentence, kept: frozenset[str]) -> Governed:
    """The act that governs the figure; without a name where none does, or two alike."""
    if said.language == "en":
        found = english_act(said, kept)
    else:
        from loccit.grammars.counting_eastern import eastern_act  # only where it is needed

        found = eastern_act(said, kept)
    found = found if found.side or kept else in_lead(said)
    return replace(found, name="lived") if found.name == RESIDENT else found
