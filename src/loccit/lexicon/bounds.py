"""Hedges by language, as they stand at a figure: words that bound it, or blur it.

All forms are folded. Where a phrase holds another (`no more than`, `more than`) the longest
counts. What a hedge entails is said in `loccit.grammars.bounds`.
"""

from __future__ import annotations

from itertools import product

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

MORE = "more greater larger bigger higher longer older".split()
LESS = "less fewer smaller lower shorter younger".split()


def compared(bigger: list[str], smaller: list[str], places: str) -> str:
    """The phrases that put a number on one side of another, that one included."""
    return ",".join(
        [
            *(
                f"{word} than or equal to,{word} than or equal,{word} or equal to,{word} or equal"
                for word in bigger
            ),
            *(f"{word} or equal than,equal to or {word} than" for word in bigger),
            *(f"equal or {word} than,{word} than or the same as" for word in bigger),
            *(
                f"no {word} than,not {word} than,nor {word} than,never {word} than"
                for word in smaller
            ),
            *(f"{place} or equal to,equal to or {place}" for place in places.split(",")),
        ]
    )


def short_of(verbs: str) -> str:
    """The phrases that say that a number was not come up to: did not reach 300."""
    denials = "not,never,nor,not even,failed to,fails to,failing to,fail to,yet to,without"
    pairs = product(denials.split(","), verbs.split(","))
    return ",".join(f"{denial} {verb}" for denial, verb in pairs)


# More words that bound a figure, of which each by itself is common and guards nothing.
WIDER_BEFORE: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        (
            "more than",
            """over, above, more than, in excess of, upwards of, upward of, exceeding, exceed,
            exceeds, exceeded, greater than, higher than, larger than, bigger than, better than,
            longer than, older than, beyond, just over, just above, well over, well above, surpass,
            surpasses, surpassed, surpassing, topped, topping, north of, a little over,
            slightly over, slightly more than, little more than, just more than, well in excess of,
            far more than, many more than, much more than, no fewer and probably more than,
            over the age of, above the age of""",
        ),
        (
            "at least",
            """at least, no fewer than, no less than, not less than, not fewer than,
            a minimum of, minimum of, not under, not below, no lower than, at the least,
            at the very least, at a minimum, minimum, as few as, as little as,
            as low as, a good, easily, a total of at least, never less than, never fewer than,
            at least or equal to,"""
            + compared(MORE, LESS, "above,over"),
        ),
        (
            "less than",
            """under, below, less than, fewer than, lower than, smaller than, shorter than,
            younger than, short of, well under, well below, far less than, far fewer than,
            much less than, under the age of, below the age of, south of, nowhere near,
            nothing like,"""
            + short_of("total,totalled,totaled,amount to,amounted to,add up to,number,numbered"),
        ),
        (
            "at most",
            """at most, at the most, at the very most, no more than, not more than, a maximum of,
            maximum of, maximum, not over, not above, not exceeding, without exceeding,
            no greater than, no higher than, never more than, not to exceed, up to and including,
            limited to, capped at, at most or equal to,"""
            + compared(LESS, MORE, "below,under"),
        ),
        (
            "up to",
            """up to, upto, as many as, as much as, as high as, as long as, as large as,
            as great as, up to a maximum of""",
        ),
        (
            "nearly",
            """nearly, almost, close to, close on, approaching, nigh on, just under, just below,
            just short of, just shy of, shy of, slightly under, slightly below, slightly less than,
            slightly fewer than, a little under, a little less than, a little short of, not quite,
            very nearly, nearing, virtually, well nigh, getting on for, bordering on, verging on,
            practically""",
        ),
    ),
}
WIDER_AFTER: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        (
            "at least",
            """or more, and more, at least, at a minimum, plus, or over, and over, or above,
            and above, or greater, and greater, or larger, and larger, or bigger, or higher,
            and higher, or better, or longer, or older, and older, and up, or up, and upwards,
            and upward, or upwards, upwards, minimum, at the least, at the very least,
            or more than, or greater than, or larger than, or bigger than, or higher than,
            if not more, and counting""",
        ),
        (
            "at most",
            """or less, or fewer, at most, at the most, at a maximum, or under, and under,
            or below, and below, or lower, and lower, or smaller, or shorter, or younger,
            and younger, maximum, tops, at the very most, or less than,
            or fewer than, or smaller than, or lower than, if not less, if that, at the outside""",
        ),
        ("nearly", "or nearly"),
    ),
}
# Before a number with a unit alone these bound it: within six weeks, near 30 km.
MEASURED_BEFORE: dict[str, dict[str, Hedge]] = {
    "en": hedges(("at most", "within"), ("nearly", "near"))
}
# Words that blur a figure and bound it on no side. They stand apart from the bounds, since the
# judging of quotations holds nobody to them.
BLURS_BEFORE: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        (
            "about",
            """about, some, around, approximately, approx, roughly, circa, ca, c, an estimated,
            estimated, estimated at, estimated to be, in the region of, in the neighbourhood of,
            in the neighborhood of, in the vicinity of, in the order of, on the order of,
            of the order of, something like, something around, somewhere around, somewhere near,
            somewhere about, somewhere in the region of, more or less, perhaps, maybe, possibly,
            probably, presumably, supposedly, an approximate, approximating, roundly, broadly,
            thereabouts, anything like, anywhere near, around about, round about, to the tune of,
            an unconfirmed, loosely, in round figures, in round numbers, plus or minus, barely,
            hardly, scarcely, not even, not exactly, not precisely, ~, ≈, ≃, ≅, ∼, ±, +/-,"""
            # Three hundred whom help did not reach are three hundred.
            + short_of("reach,reached,reaching,attain,attained,attaining"),
        ),
    ),
}
BLURS_AFTER: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        (
            "about",
            """or so, odd, or thereabouts, or thereabout, thereabouts, more or less, give or take,
            approximately, roughly, or around, or about, plus or minus, in round figures,
            in round numbers, ish, some odd, or more or less, or even more or less""",
        ),
    ),
}
# A thing may lie there: over the 30 graves; but over the 300 mark bounds.
PLACING = frozenset("over under above below beyond".split())
MARKS = frozenset(
    "mark level limit threshold line barrier ceiling floor cap minimum maximum quota".split()
)
# Words that say that the figure is exact.
EXACT_BEFORE: dict[str, dict[str, Hedge]] = {
    "en": hedges(
        (
            "exact",
            """exactly, precisely, equal to, equals, equal, equalling, equaling, equalled,
            is the same as, no more and no less than, neither more nor less than, =""",
        ),
    ),
}
SIGNS: dict[str, Hedge] = {
    ">": "more than", "≥": "at least", ">=": "at least", "> =": "at least", "⩾": "at least",
    "<": "less than", "≤": "at most", "<=": "at most", "< =": "at most", "⩽": "at most",
    "=": "exact", "~": "about", "≈": "about", "≃": "about", "≅": "about", "∼": "about",
    "±": "about",
}  # fmt: skip
# Behind a bound and its figure: `more than 30 or equal to it`.
INCLUDING = ("or equal to", "or equal", "or the same")
# Between a hedge and its figure in an English text, without saying anything of the number.
IDLE = frozenset("a an the as even just only another additional further".split())

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
