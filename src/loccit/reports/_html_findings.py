"""Findings: verdicts with their number, their tone on the page and their turn."""

from __future__ import annotations

from dataclasses import dataclass

from loccit.model import Critique, Quotation, Verdict
from loccit.reports._counts import elsewhere, ranked


@dataclass(frozen=True, slots=True)
class Tone:
    """How findings of one sort look and what the sort means."""

    key: str  # of the style sheet and of the page's fragment
    glyph: str
    title: str
    means: str


TONES = (
    Tone(
        "misquoted",
        "≠",
        "Misquoted",
        "A quotation whose wording departs from its source in at least one way that has a name, "
        "such as a lost negation or a changed figure.",
    ),
    Tone(
        "elsewhere",
        "→",
        "Not in the source credited",
        "The words were found, and not in the one document that the credit names.",
    ),
    Tone(
        "untraced",
        "?",
        "In none of the sources given",
        "Not found in the sources at hand. That says nothing about other sources.",
    ),
    Tone(
        "altered",
        "~",
        "Altered",
        "Light words or their order differ, and the account does not say so. "
        "No figure, negation, name, date or bound is touched.",
    ),
    Tone(
        "borrowing",
        "”",
        "Borrowed without marks",
        "Words shared with a source, with nothing that sets them off as another’s. "
        "A borrowing promises no exactness: what differs in it is a remark, never a fault.",
    ),
    Tone(
        "scan",
        "≈",
        "Differs as a bad scan does",
        "The letters differ as a scanner’s do. Doubtful words are shown as doubtful, "
        "not as changed.",
    ),
    Tone(
        "adapted",
        "…",
        "Adapted, as the account says",
        "Differs only where the account shows it: an ellipsis, a word in brackets, “sic”, "
        "“emphasis added”.",
    ),
    Tone(
        "verbatim",
        "✓",
        "Verbatim",
        "The same words in the same order. Typography, spelling systems and a capital at the "
        "seam may differ, and are listed where they do.",
    ),
)
UNSEARCHED = Tone(
    "untraced",
    "?",
    "Nothing to check it against",
    "There was no source to search. A comment was held against what it answers.",
)
BY_KEY = {tone.key: tone for tone in TONES}
TURN = {tone.key: turn for turn, tone in enumerate(TONES)}


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with the number it bears in every report."""

    number: int
    verdict: Verdict
    tone: Tone


def findings_of(critique: Critique) -> list[Finding]:
    """What is worth reading first, then the rest; what was too short is not among them."""
    found = [
        Finding(number, verdict, tone_of(verdict))
        for number, verdict in ranked(critique)
        if verdict.standing != "short"
    ]
    return sorted(found, key=lambda finding: TURN[finding.tone.key])


def tones_of(critique: Critique) -> list[Tone]:
    """The sorts of finding, as they are called on the page of this critique."""
    unsearched = () if critique.sources else ("untraced",)
    return [UNSEARCHED if tone.key in unsearched else tone for tone in TONES]


def tone_of(verdict: Verdict) -> Tone:
    """The sort of finding that a verdict makes: the most serious thing it says."""
    if verdict.standing == "misquoted":
        return BY_KEY["misquoted"]
    if elsewhere(verdict):
        return BY_KEY["elsewhere"]
    if verdict.standing != "untraced" and not isinstance(verdict.mention, Quotation):
        return BY_KEY["borrowing"]
    return BY_KEY[verdict.standing]
