"""Where English time expressions stand: the words that begin one, and the longest form of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.grammars.moments import (
    _english_clock,
    _english_counted,
    _english_dates,
    _english_lengths,
    _english_offsets,
    _english_relative,
    _english_sets,
    _english_weekdays,
    _english_words,
    _english_years,
)
from loccit.grammars.moments._patterns import DAY_WORDS, UNIT_WORDS
from loccit.grammars.moments._scene import Rule
from loccit.lexicon.english_times import (
    ADVERBS_OF_SETS,
    DAYS_BESIDE,
    HOURS,
    IRREGULAR,
    MONTHS,
    NUMBER_WORDS,
    OPEN_COUNTS,
    ORDINAL_WORDS,
    SEASONS,
    VAGUE,
    WEEKDAYS,
)

WORD = re.compile(r"[A-Za-z]+|['\u2019](?=\d\d(?!\d))|\d+")
LONGEST_RUN = 24  # words that repeat those before them: more is no text
LONGEST_NUMBER = 6  # digits: a longer run begins no date, time or duration
RULES = (
    *_english_counted.RULES,
    *_english_dates.RULES,
    *_english_years.RULES,
    *_english_relative.RULES,
    *_english_weekdays.RULES,
    *_english_offsets.RULES,
    *_english_lengths.RULES,
    *_english_sets.RULES,
    *_english_clock.RULES,
    *_english_words.RULES,
)
BEFORE_NUMBER = re.compile(r"(?:[\d$\u00a3\u20ac\u00a5#@_]|\d[.,:/-]|[A-Za-z]|[A-Za-z]\d-)\Z")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A form of time expression that stands at some place: one reading of its words."""

    rule: Rule
    match: re.Match[str]


def _named(*names: str) -> tuple[Rule, ...]:
    """The rules of these names, in the order of all."""
    return tuple(rule for rule in RULES if rule.name in names)


DAYS = ("days month year", "day month year", "numbers", "year month day")
COUNTED = ("age", "compound", "duration", "units from", "units compound")
NTHS = ("nth weekday", "nth week", "first days", "days of month")
BY_KIND: dict[str, tuple[Rule, ...]] = {
    "digit": _named(
        *DAYS, *COUNTED, *NTHS, "numbers of day", "month and year", "year quarter", "year month",
        "years", "era", "year", "decade", "century", "centuries", "time",
    ),
    "month": _named("month year", "month day year", "month days year", "month", "month of year"),
    "weekday": _named(
        "weekday", "weekday nth", "day month year", "month day year", "numbers", "year month day",
    ),
    "number": _named(
        "days month year", "day month year", *COUNTED, *NTHS, "year", "decade", "century",
        "centuries", "time", "part of year",
    ),
    "a": _named("era", "duration", "units from", "per", "time", "compound", "units compound"),
    "the": _named(
        "days month year", "day month year", "decade", "century", "centuries", "season year",
        "part of year",
        "day of month", "weekday", "month beside", "part beside", "unit beside", "month of year",
        "duration", "vague", "weekend", "year", "holiday", "season", "part of day", *NTHS, "rest",
        "numbered week", "after next", "end of", "units from",
    ),
    "which": _named(
        "weekday", "month beside", "part beside", "unit beside", "duration", "holiday",
        "part of year", "vague", *NTHS,
    ),
    "from": _named("days month year", "days of month", "centuries"),
    "unit": _named("units", "units from", "long", "year", "numbered week", "after next", "weekend"),
    "rest": _named("rest", "end of"),
    "season": _named("season year", "month of year", "season"),
    "day": _named("day beside"),
    "tens": _named("decade", "short year"),
    "hour": _named("time"),
    "when": _named("earlier or later", "vague"),
    "every": _named("every"),
    "set": _named("set"),
    "plural": _named("weekdays"),
    "per": _named("per"),
    "in": _named("units time", "vague", "in units"),
    "vague": _named("vague"),
    "era": _named("era"),
    "quarter": _named("quarter"),
    "holiday": _named("holiday"),
    "half": _named("duration", "units from", "time"),
    "recent": _named("units", "vague"),
}  # fmt: skip
PLURALS = (
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends weekdays weeknights "
    "mornings afternoons evenings nights"
).split()
TENS = "twenties thirties forties fifties sixties seventies eighties nineties tens".split()
WHICH = (
    "last next past coming previous preceding following upcoming same current this that these "
    "those its his her their our my"
).split()
ARTICLES = frozenset(("a", "an", "the"))


def _kinds() -> dict[str, tuple[str, ...]]:
    """The kinds that a first word may begin; a word may be of several."""
    found: dict[str, tuple[str, ...]] = {}
    pairs: list[tuple[str, Iterable[str]]] = [
        ("month", MONTHS),
        ("weekday", WEEKDAYS),
        ("season", SEASONS),
        ("number", (*NUMBER_WORDS, *ORDINAL_WORDS, *OPEN_COUNTS, *DAY_WORDS, "couple")),
        ("half", ("half", "quarter", "three")),
        ("a", ("a", "an")),
        ("the", ("the",)),
        ("which", (*WHICH, "final", "first")),
        ("from", ("from", "between")),
        ("unit", (*UNIT_WORDS, *IRREGULAR, *(unit + "long" for unit in ("day", "week", "month")))),
        ("unit", ("yearlong", "decadelong")),
        ("day", DAYS_BESIDE),
        ("tens", (*TENS, "seventeen", "eighteen", "nineteen", "twenty")),
        ("hour", HOURS),
        ("when", ("earlier", "later", "early", "late")),
        ("every", ("every", "each")),
        ("set", ADVERBS_OF_SETS),
        ("plural", PLURALS),
        ("per", ("per",)),
        ("in", ("in", "within")),
        ("rest", ("rest", "remainder", "end", "beginning", "start", "middle", "close")),
        ("vague", (word.split(" ")[0] for word in VAGUE)),
        ("era", ("ad",)),
        (
            "holiday",
            (name.replace("-", " ").split(" ")[0].split("'")[0] for name in _english_words.NAMES),
        ),
        ("recent", ("recent", "coming")),
        ("quarter", ("q", "h")),
    ]
    for kind, words in pairs:
        for word in words:
            if not (word in ("the", "in", "st.") and kind in ("vague", "holiday")):
                first = word.split(" ")[0].rstrip(".")
                found[first] = tuple(dict.fromkeys((*found.get(first, ()), kind)))
    return found


KINDS = _kinds()
BEGINS: dict[str, tuple[Rule, ...]] = {
    word: tuple(dict.fromkeys(rule for kind in kinds for rule in BY_KIND[kind]))
    for word, kinds in KINDS.items()
}
BEHIND_ARTICLE = frozenset(
    (
        *KINDS,
        "year",
        "d",  # A.D.
        "vague",
        "past",
        "future",
        "weekend",
        "near",
        "foreseeable",
        "morning",
        "afternoon",
        "evening",
        "good",
        "present",
    )
) - {"the", "a", "an", "in"}


class Repeats:
    """Whether the words only repeat themselves, as no text does: those are not read on."""

    def __init__(self) -> None:
        self.words = ["", "", "", ""]
        self.runs = [0, 0, 0, 0]

    def go_on(self, word: str) -> bool:
        """Whether the word is one of a long run of the same one to four words."""
        before, runs = self.words, self.runs
        for back in range(4):
            runs[back] = runs[back] + 1 if before[back] == word else 0
        before.insert(0, word)
        before.pop()
        return max(runs) > LONGEST_RUN


def candidates(text: str) -> Iterator[list[Candidate]]:
    """The forms that stand at one place, the longest first, place by place.

    Words are looked up one by one: a pattern of all that begin an expression is slower, since
    it tries each of its branches at each place.
    """
    words = WORD.finditer(text)
    current = next(words, None)
    repeats = Repeats()
    while current:
        behind = next(words, None)
        if not repeats.go_on(current[0]) and (found := _at(text, current, behind)):
            yield found
        current = behind


def _at(text: str, word: re.Match[str], behind: re.Match[str] | None) -> list[Candidate]:
    """The forms that stand at a word, the longest first."""
    first = word[0]
    if first.isdigit():
        if len(first) > LONGEST_NUMBER or BEFORE_NUMBER.search(
            text, max(0, word.start() - 3), word.start()
        ):
            return []
        rules = BY_KIND["digit"]
    elif not first.isalpha():
        rules = BY_KIND["tens"]
    else:
        first = first.casefold()
        rules = BEGINS.get(first, ())
        if not rules or (first in ARTICLES and not _goes_on(behind)):
            return []
        if (not behind or not behind[0].isdigit()) and first in ("from", "between", "q", "h", "ad"):
            return []
    begin = word.start()
    if begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"):
        return []
    matches = ((rule, rule.match(text, begin)) for rule in rules)
    found = [Candidate(rule, match) for rule, match in matches if match]
    return sorted(found, key=lambda one: -one.match.end())


def _goes_on(behind: re.Match[str] | None) -> bool:
    """Whether the word behind an article may belong to a time expression."""
    return behind is not None and (behind[0].isdigit() or behind[0].casefold() in BEHIND_ARTICLE)
