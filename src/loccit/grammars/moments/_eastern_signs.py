"""The signs that times are written with in Chinese and Japanese: numbers, units, words.

A text is cut into signs, each with a letter for its kind, so that a shape of time is a pattern
over letters: `n` `y` `n` `m` `n` `d` is 民國26年12月13日 without its era.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from loccit.grammars._numeral import LONGEST
from loccit.grammars.eras import Era
from loccit.grammars.moments._eastern_numbers import HAN, read_number, read_some
from loccit.grammars.moments._eastern_tense import Ahead, ahead_of
from loccit.grammars.moments._eastern_written import NUMERIC, OF_MINUTES, OF_WEEK
from loccit.lexicon.eastern_times import (
    CONTINUED,
    FORMAL,
    FORMS,
    NOT_BEFORE,
    NOT_BEHIND,
    Basis,
    Times,
)
from loccit.lexicon.eras import ALSO_WORDS

WIDE = {0xFF01 + at: 0x21 + at for at in range(94)} | {0x3000: 0x20}
FOLDED = str.maketrans(WIDE | {ord(pair[0]): ord(pair[1]) for pair in FORMS.split()})
FORMAL_FOLDED = str.maketrans({pair[0]: pair[1] for pair in FORMAL.split()})
FORMAL_SIGNS = "".join(pair[0] for pair in FORMAL.split())
FORMAL_RUN = re.compile(rf"[{FORMAL_SIGNS}{HAN}]{{1,12}}(?=[年月日])")
BREAK = " "
# 今春, 去冬, 翌秋: a season of a year, by what.
SEASONAL: dict[str, tuple[Basis, int]] = {
    "今": ("document", 0),
    "去": ("document", -1),
    "昨": ("document", -1),
    "来": ("document", 1),
    "明": ("document", 1),
    "翌": ("earlier", 1),
    "同年": ("earlier", 0),
}
# What the first character of a word like 昨晚 or 翌朝 leads to: a day, by what.
LEADS: dict[str, tuple[Basis, int]] = {
    "今": ("document", 0),
    "昨": ("document", -1),
    "明": ("document", 1),
    "当": ("earlier", 0),
    "翌": ("earlier", 1),
}


class Sign(NamedTuple):
    """One sign: characters [start, end) of the text, its kind's letter, and what it says."""

    kind: str
    start: int
    end: int
    value: Any
    written: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """How far a relative word leads, from the document's date or from an earlier moment."""

    unit: str
    by: Basis
    count: int
    part: str = ""
    season: int | None = None


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs of a language: what finds them, and the kind and value of each word."""

    pattern: re.Pattern[str]
    words: dict[str, tuple[str, Any]]
    ahead: Ahead
    lasting: re.Pattern[str]
    lasting_behind: re.Pattern[str]


def fold(text: str) -> str:
    """The text in the forms that words are compared in; every character keeps its place."""
    folded = text.translate(FOLDED)
    if FORMAL_RUN.search(folded):
        return FORMAL_RUN.sub(lambda run: run[0].translate(FORMAL_FOLDED), folded)
    return folded


def signs_of(times: Times, eras: dict[str, Era]) -> Signs:
    """The signs of a language, from its words."""
    words: dict[str, tuple[str, Any]] = {}
    for kind, value, listed in _listed(times):
        words |= {fold(word): (kind, value) for word in listed.split()}
    words |= {fold(name): ("e", era) for name, era in eras.items()}
    words |= {fold(word): ("X", None) for word in times.no_time.split()}
    numbers = {word for word in words if word[0] in HAN}  # they go before the numerals
    first = _alternatives({word: words[word] for word in numbers})
    others = _alternatives({word: words[word] for word in words if word not in numbers})
    of_week = OF_WEEK if times.weekdays[0] else OF_MINUTES
    pattern = re.compile(f"{of_week}(?P<early>{first})|{NUMERIC}|(?P<word>{others})")
    lasting = re.compile(f"(?:{'|'.join(fold(word) for word in times.lasting.split())})\\Z")
    behind = re.compile("|".join(fold(word) for word in times.lasting_behind.split()) or r"(?!)")
    return Signs(pattern, words, ahead_of(times), lasting, behind)


def _listed(times: Times) -> Iterator[tuple[str, Any, str]]:
    """Each list of words with its letter and value; of two meanings of a word the later holds."""
    for value, listed in times.seasons.items():
        yield "s", value, listed
    yield "V", None, times.vague
    yield "i", None, times.within
    yield "+", None, times.from_
    yield "A", None, "年代"
    yield "C", None, "世纪"
    yield "R", None, "时代 时期 朝"
    yield "R", "early", "初年"
    yield "R", "mid", "中年"
    yield "R", "late", "末年"
    yield "y", None, "年"
    yield "K", None, "年生"
    yield "K", "fiscal" if not times.weekdays[0] else None, "年度"
    yield "m", None, "月 月份 月中之月"
    yield "d", None, "日"
    yield "h", None, "号" if times.weekdays[0] else ""
    yield "T", None, "时 点 点钟 时整 点整"
    yield "I", None, "分"
    yield "H", None, "半"
    yield "#", None, "第"
    yield "B", None, "公元前 西元前 纪元前 西历前"
    yield "q", None, times.quarters
    yield "季", None, "季" if times.weekdays[0] else ""
    yield "@", None, times.every
    yield "L", None, times.moon
    yield "J", None, times.movable
    yield from _units(times)
    yield from _tables(times)
    yield from _relations(times)
    yield from _relative(times)


def _units(times: Times) -> Iterator[tuple[str, Any, str]]:
    """The units of durations."""
    for unit, listed in times.units.items():
        yield "u", (unit, False), listed
    yield "間", ("Y", False), "年间"
    for unit, listed in times.units_and_half.items():
        yield "u", (unit, True), listed


def _tables(times: Times) -> Iterator[tuple[str, Any, str]]:
    """Parts of larger units, weekdays, named months and holidays."""
    for half, listed in times.halves.items():
        yield "f", half, listed
    for third, listed in times.thirds.items():
        yield "x", third, listed
    for portion, listed in times.portions.items():
        yield "p", portion, listed
    for part, listed in times.parts.items():
        yield "t", part, listed
    for part, listed in times.parts_behind.items():
        yield "t", part, listed
    for name, at in times.weekday_signs.items():
        for before in times.weekdays:
            yield "w", at, " ".join(before + name + behind for behind in times.weekday_ends)
    yield "w", 7, times.weekend
    for month, listed in times.months.items():
        yield "G", (month, False), listed
    for month, listed in times.moon_months.items():
        yield "G", (month, True), listed
    for when, listed in times.holidays.items():
        yield "P", when, listed


def _relations(times: Times) -> Iterator[tuple[str, Any, str]]:
    """What stands around dates and durations, and between the ends of a range."""
    yield "l", None, times.last
    yield "F", None, times.next
    yield "E", 1, times.first
    yield "E", -1, times.final
    yield "g", None, times.same
    yield "^", None, times.and_between
    yield "<", None, times.before
    yield ">", None, times.after
    yield "}", None, times.since
    yield "U", None, times.up_to
    yield "~", None, times.to
    yield "b", None, times.until if "まで" in times.until else times.end
    yield "b", None, times.end
    both = set(times.to.split())
    yield "k", None, " ".join(word for word in times.since.split() if word in both)
    yield "U", None, " ".join(word for word in times.up_to.split() if word in both)
    yield "(", None, "("
    yield ")", None, ")"
    yield "≈", None, times.about
    yield "≋", None, times.around


def _relative(times: Times) -> Iterator[tuple[str, Any, str]]:
    """Words that lead from the document's date or from an earlier moment."""
    letters = {"day": "D", "week": "W", "month": "M", "year": "Y", "century": "Z"}
    for (unit, by), steps in times.relative.items():
        for count, listed in steps.items():
            yield letters[unit], Step(unit, by, count), listed
    before: tuple[Basis, int] = ("document", -2) if times.weekdays[0] else ("earlier", -1)
    for (lead, part), listed in times.parted.items():
        by, count = LEADS.get(lead, before)
        yield "D", Step("day", by, count, part), listed
    for lead, (by, count) in SEASONAL.items():
        for season, sign in enumerate("春夏秋冬", start=1):
            yield "Y", Step("year", by, count, season=season), lead + sign


def _alternatives(words: dict[str, tuple[str, Any]]) -> str:
    """A pattern for the words: by their first character, the longest of each first."""
    heads: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        heads.setdefault(word[0], []).append(word)
    groups = []
    for head, listed in sorted(heads.items()):
        rests = "|".join(re.escape(word[1:]) + _around(word, words[word][0]) for word in listed)
        groups.append(f"{re.escape(head)}(?:{rests})")
    return "|".join(groups)


def _around(word: str, kind: str) -> str:
    """What must not stand behind a word, and before it."""
    if kind == "e":
        period = (
            ""
            if word in ALSO_WORDS
            else "|[初末中]年|[初末中]期|末|初め|初头|半ば|年间|时代|时期|末年"
        )
        return rf"(?= {{0,2}}[0-9元{HAN}{FORMAL_SIGNS}]{period})"
    no = ""
    if kind in "DWMYZuwtV":
        no = "".join(signs for end, signs in NOT_BEHIND.items() if word.endswith(end))
    if kind in "uH" and word.endswith("半"):
        no += "ば"
    if kind != "X" or word == "年生":  # 1903年生まれ
        no += CONTINUED.get(word, "")
    if word == "前":  # 三天前来过, but 1937年前来
        return rf"(?:(?<=[天周]前)|(?<=[个カ]月前)|(?![{no}]))"
    before = NOT_BEFORE.get(word[0], "") if kind in "DWMYZwVX" and word != "周年" else ""
    return (f"(?![{no}])" if no else "") + (f"(?<![{before}]{re.escape(word)})" if before else "")


SPACES = re.compile(r"[ \u00a0]{0,3}")


def find_signs(folded: str, signs: Signs) -> list[Sign]:
    """The signs of a folded text in their order, with a break where other words stand between."""
    found: list[Sign] = []
    end = 0
    for match in signs.pattern.finditer(folded):
        start = match.start()
        if start > end and (start - end > 3 or not SPACES.fullmatch(folded, end, start)):
            found.append(Sign(BREAK, end, start, None))
        end = match.end()
        kind = match.lastgroup or ""
        written = match[0]
        found.append(Sign(*_read(kind, written, signs, start, end), written))
    return found


def _read(name: str, written: str, signs: Signs, start: int, end: int) -> tuple[str, int, int, Any]:
    """The kind, place and value of one match."""
    if name in ("word", "early"):
        kind, value = signs.words[written]
        return kind, start, end, value if value is not None else written
    if name == "number":
        kind, value = ("n", (1,)) if written == "元" else read_number(written)
        return kind, start, end, value
    if name == "grouped":
        whole = written.replace(",", "")
        value = (int(whole),) if whole.isdigit() and len(whole) <= LONGEST else None
        return "n", start, end, value
    if name == "minutes":
        return "u", start, end, ("TM", False)
    if name == "some":
        return "v", start, end, read_some(written)
    if name in ("comma", "of"):
        return ("," if name == "comma" else "o"), start, end, written
    return OTHER[name], start, end, written


# Letters of what is written in digits and marks.
OTHER = {
    "full": "_", "west": "_", "short": "_", "dotted": "_", "month": "_", "day": "_", "lone": "_",
    "span": "=", "dash": "=", "clock": "c", "initial": "e", "weekday": "w", "quarter": "Q",
    "moonday": "j", "of_week": "w", "bare": "r", "run": "X",
}  # fmt: skip
