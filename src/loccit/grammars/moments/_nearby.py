"""What the words beside a month or a number tell of it: whether it is a date at all."""

from __future__ import annotations

import re

from loccit.lexicon.english_times import (
    BEFORE_MONTHS,
    BEFORE_YEARS,
    COUNTED_BEHIND,
    MONTHS_AS_WORDS,
    MONTHS_IN_DOUBT,
    NO_YEARS_BEHIND,
)

Match = re.Match[str]
WORD_BEFORE = re.compile(r"([A-Za-z.]+)[\s(\u201c\"'-]*\Z")
WORD_BEHIND = re.compile(r"\s?([A-Za-z%]+)")
PLURAL = re.compile(r"[a-z]{3,}s\b")
# Behind `the 17th` these begin another phrase; any other word is what it is the 17th of.
BEHIND_NTH = frozenset(
    "and or to through until the he she they it we i a an at in on with when as for from by his "
    "her their its our my this that there all some no but because while after before was were is "
    "had has have did will would came went".split()
)
SURELY = frozenset("in since until last next early late mid".split())  # before `may`
HARDLY = frozenset("and or to that for on about this each every".split())  # in small letters
GLUED = re.compile(r"(?:\d[-\s]|[$\u00a3\u20ac\u00a5#/.,:])\Z")  # a telephone number, a price
GOES_ON = re.compile(
    r"%|\s\d{3,}|-(?!era\b|born\b|built\b|style\b|vintage\b|model\b|based\b|issue\b)[a-z]"
)
TOTAL = re.compile(r"\b(?:total|number|sum|average|population|toll|some|estimate)\sof\s\Z")


def word_before(text: str, start: int) -> str:
    """The word right before, in small letters; "" where none is."""
    found = WORD_BEFORE.search(text, max(0, start - 20), start)
    return found[1].casefold() if found else ""


def word_behind(text: str, end: int) -> str:
    """The word right behind; "" where none is."""
    found = WORD_BEHIND.match(text, end)
    return found[1] if found else ""


def is_month(written: str, text: str, start: int, end: int) -> bool:
    """Whether a month's name without day and year is a month."""
    name = written.rstrip(".")
    before, behind = word_before(text, start), word_behind(text, end)
    joined = text[end : end + 1] == "'" or not behind[:1].isupper()
    if name in MONTHS_AS_WORDS:  # in small letters
        sure = BEFORE_MONTHS - HARDLY
        return before in (SURELY if name in ("may", "mar") else sure)
    if name.casefold() in MONTHS_IN_DOUBT:
        a_noun = before == "the" and behind[:1].islower() and behind not in ("on", "of", "for")
        return (before in BEFORE_MONTHS and joined) or a_noun
    return True


def is_year(match: Match, text: str, year: int) -> bool:
    """Whether four digits are a year and no number of things."""
    if re.match(r"(?:the\s)?year", match[0], re.IGNORECASE):
        return True
    start, end = match.start("year"), match.end("year")
    if GLUED.search(text, max(0, start - 2), start) or GOES_ON.match(text, end):
        return False
    before, behind = word_before(text, start), word_behind(text, end)
    if before == "about" and (not behind or behind in BEHIND_NTH):
        return 1000 <= year <= 2199
    if TOTAL.search(text, max(0, start - 24), start):
        return False
    if before in NO_YEARS_BEHIND or behind in COUNTED_BEHIND or not 1000 <= year <= 2199:
        return before == "year"
    if re.search(r"[$\u00a3\u20ac\u00a5#/.,:]\Z", text[max(0, start - 1) : start]):
        return False
    counted = bool(PLURAL.match(behind))
    if counted and year % 100 == 0:  # in 2000 homes
        return False
    if before in BEFORE_YEARS:
        return not (
            counted and before in ("of", "to", "or", "and", "for", "between", "as", "around")
        )
    return 1300 <= year <= 2100 and not counted
