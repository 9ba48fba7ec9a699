"""Hedges by language, as they stand at a figure: words that bound it, or blur it.

All forms are folded. Where a phrase holds another (`no more than`, `more than`) the longest
counts. What a hedge entails is said in `loccit.grammars.bounds`.
"""

from __future__ import annotations

from loccit.model import Hedge


def hedges(*pairs: tuple[Hedge, str]) -> dict[str, Hedge]:
    """The hedge of each phrase; phrases are divided by commas."""
    return {
        " ".join(phrase.split()): hedge for hedge, phrases in pairs for phrase in phrases.split(",")
    }


BEFORE: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        (
            "more than",
            """over, above, more than, in excess of, upwards of, upward of, exceeding, exceed,
            exceeds, exceeded, greater than, higher than, larger than, better than, beyond""",
        ),
        (
            "at least",
            """at least, no fewer than, no less than, not less than, not fewer than,
            a minimum of, minimum of, not under, no lower than""",
        ),
        (
            "less than",
            "under, below, less than, fewer than, lower than, smaller than, short of",
        ),
        (
            "at most",
            """at most, at the most, no more than, not more than, a maximum of, maximum of,
            not over, not exceeding, no greater than""",
        ),
        ("up to", "up to, upto, as many as, as much as"),
        (
            "nearly",
            """nearly, almost, close to, approaching, nigh on, just under, just short of,
            virtually""",
        ),
    ),
    "de": hedges(
        ("more than", "mehr als, uber"),
        ("at least", "mindestens, wenigstens, zumindest, nicht weniger als"),
        ("less than", "weniger als, unter"),
        ("at most", "hochstens, maximal, nicht mehr als"),
        ("up to", "bis zu"),
        ("nearly", "fast, beinahe, nahezu, knapp"),
    ),
    "fr": hedges(
        ("more than", "plus de, plus d, au-dela de"),
        ("at least", "au moins, pas moins de"),
        ("less than", "moins de, moins d"),
        ("at most", "au plus, au maximum, pas plus de"),
        ("up to", "jusqu a"),
        ("nearly", "presque, pres de, pres d"),
    ),
    "es": hedges(
        ("more than", "mas de"),
        ("at least", "al menos, por lo menos, como minimo, no menos de"),
        ("less than", "menos de"),
        ("at most", "como maximo, a lo sumo, no mas de"),
        ("up to", "hasta"),
        ("nearly", "casi, cerca de"),
    ),
}

AFTER: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        ("at least", "or more, and more, at least, at a minimum, plus"),
        ("more than", "or over, and over, or above, and above"),
        ("at most", "or less, or fewer, at most, at the most, at a maximum"),
        ("less than", "or under, and under"),
        ("nearly", "or nearly"),
    ),
    "de": hedges(
        ("at least", "oder mehr, und mehr"),
        ("at most", "oder weniger"),
        ("nearly", "oder fast"),
    ),
    "fr": hedges(
        ("at least", "ou plus, au moins"),
        ("at most", "ou moins, au plus"),
        ("nearly", "ou presque"),
    ),
    "es": hedges(
        ("at least", "o mas, al menos, por lo menos"),
        ("at most", "o menos, como maximo"),
        ("nearly", "o casi"),
    ),
}

# Words that may stand between a bound and its figure.
FILLERS = frozenset("a an some about around estimated another ein eine einer un une".split())

# `over six weeks` may mean during: there the loss of the bound proves nothing.
AMBIGUOUS = frozenset(("over", "uber"))
DURATIONS = frozenset(
    """
    second seconds minute minutes hour hours day days night nights week weeks weekend weekends
    fortnight fortnights month months quarter quarters season seasons year years decade decades
    century centuries generation generations term terms winter winters summer summers
    tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden
    """.split()
)

# Before a year these words say where something lies in time.
IN_TIME = frozenset(
    "up to,upto,over,under,above,below,beyond,close to,approaching,bis zu,unter,uber,hasta,jusqu a,"
    "cerca de".split(",")
)
