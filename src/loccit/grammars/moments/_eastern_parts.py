"""What the signs of one date say, part by part, before anything is reckoned."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from loccit.grammars.days import Unit
from loccit.grammars.eras import Era, initial_era
from loccit.grammars.moments._eastern_numbers import read_number
from loccit.grammars.moments._eastern_signs import Sign, Step

NUMBERS = "nN3za"
YEARS = "yK間"
FIELDS = {"y": "year", "間": "year", "K": "year", "m": "month", "d": "day", "h": "day",
          "C": "century", "A": "decade", "q": "quarter", "季": "quarter"}  # fmt: skip
STEPS = {"Y": "year_step", "M": "month_step", "W": "week_step", "D": "day_step",
         "Z": "century_step"}  # fmt: skip
PLAIN = {"x": "third", "f": "half", "s": "season", "t": "part", "p": "portion"}
NUMERAL = re.compile(r"\d+")
WEEKDAYS = {sign: at % 7 for at, sign in enumerate("一二三四五六日月火水木金土天")}
DECADE = 10
TWO_DIGITS = 100
UNITS: dict[str, Unit] = {"W": "week", "M": "month", "D": "day"}


@dataclass(frozen=True, slots=True)
class Parts:
    """A date as written: what is not told is None."""

    era: Era | None = None
    year: int | None = None
    short: bool = False  # the year tells no century
    reign: bool = False  # a year of two digits as reigns are counted: 二十六
    aside: tuple[Era, int] | None = None  # the same year by an era, in brackets
    year_step: Step | None = None
    before_christ: bool = False
    century: int | None = None
    century_step: Step | None = None
    decade: int | None = None
    month: int | None = None
    month_step: Step | None = None
    moon: bool = False  # by the lunisolar calendar
    day: int | None = None
    day_step: Step | None = None
    week_step: Step | None = None
    weekday: int | None = None  # 7: the weekend
    nth: int | None = None  # of weeks and weekdays; -1 is the last
    run: int | None = None  # how many units: the first three weeks, the last two months
    nth_unit: Unit | None = None  # week, or the unit of which a run is told
    portion: str = ""
    third: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: int | None = None
    part: str = ""  # of the day
    clock: tuple[int, int] | None = None
    fiscal: bool = False  # from April to March
    movable: bool = False  # a holiday without a fixed day
    weekend: bool = False  # 末 right behind a week
    coming: bool = False  # of a weekday: the next one
    this: str = ""  # `年初`, `月末`: of the year or month that is spoken of
    wrong: bool = False  # no such date


def read_parts(signs: list[Sign], unit: str) -> Parts:
    """The parts of a date; `unit` is the letter that a number at its end shares with a range."""
    slots: dict[str, Any] = {}
    held: Sign | None = None
    inside, last = False, ""
    for sign in signs:
        if sign.kind in "()":
            inside = sign.kind == "("
        elif inside:
            _aside(slots, sign)
        elif sign.kind in NUMBERS:
            held = sign
        else:
            _take(slots, sign, held, last)
            held = None if sign.kind not in "o^#" else held
        last = sign.kind
    if held and unit:
        _count(slots, unit, held)
    slots.pop("same", None)
    if slots.pop("mark", "") == "<" and "century" in slots:
        slots["before_christ"] = True
    return Parts(**slots)


def _aside(slots: dict[str, Any], sign: Sign) -> None:
    """Keep the era and its year that stand in brackets behind a year."""
    if sign.kind == "e" and isinstance(sign.value, Era):
        slots["aside"] = (sign.value, 0)
    elif sign.kind in NUMBERS and slots.get("aside"):
        slots["aside"] = (slots["aside"][0], only(sign.value))


def _take(slots: dict[str, Any], sign: Sign, held: Sign | None, last: str) -> None:
    """Put what a sign says, with the number before it, into its slot."""
    kind, value = sign.kind, sign.value
    if kind in FIELDS and held:
        _count(slots, kind, held)
        if sign.written == "年度" and sign.value == "fiscal":
            slots["fiscal"] = True
    elif kind in "ym" and not held and not slots.get("mark") and "nth" not in slots:
        slots["this"] = "year" if kind == "y" else "month"
    elif kind in STEPS:
        slots[STEPS[kind]] = value
        slots["part"] = value.part or slots.get("part", "")
        slots["season"] = value.season or slots.get("season")
    elif kind in PLAIN:
        slots[PLAIN[kind]] = value
        slots["weekend"] = last == "W" and value == "late"
    elif kind == "w":
        _weekday(slots, value, held)
    elif kind in "umd":
        _of_units(slots, value[0] if kind == "u" else kind.upper(), held)
    elif kind in "<#lF":
        slots |= {"mark": kind, "coming": kind == "F"}
        if kind == "l":
            slots["week_step"] = Step("week", "document", 0)
    elif kind in "TIcH":
        _clock(slots, sign, held)
    else:
        _mark(slots, kind, value)


def _mark(slots: dict[str, Any], kind: str, value: Any) -> None:
    """Put what a sign without a number says into its slot."""
    if kind == "e":
        slots["era"] = initial_era(value[0]) if isinstance(value, str) else value
    elif kind == "B":
        slots["before_christ"] = True
    elif kind == "g":
        slots["same"] = value in "同翌"
    elif kind == "L":
        slots["moon"] = True
    elif kind == "G":
        slots["month"], moon = value
        slots["moon"] = moon or slots.get("moon", False)
    elif kind == "P":
        slots["month"], slots["day"] = value
    elif kind == "J":
        slots["movable"] = True
    elif kind == "j":
        slots |= {"day": only(read_number(value[1:])[1]), "moon": True}
    elif kind == "r":
        slots["day"] = only(read_number(value)[1])
    elif kind == "E":
        slots |= {"nth": value, "mark": "E"}
    elif kind == "Q":
        slots["quarter"] = int(value[1])
    elif kind == "_":
        slots |= _numeric(value)


def only(values: tuple[int, ...] | None) -> int:
    """The one value of a number; 0, which no date has, where it has none or two."""
    return values[0] if values and len(values) == 1 else 0


def _count(slots: dict[str, Any], kind: str, held: Sign) -> None:
    """Put a counted year, month or day into its slot."""
    values = held.value
    if kind in YEARS + "A" and held.kind == "a" and values[1] < 10:  # 三四年: of 1934
        value = values[0] * 10 + values[1]
    else:
        value = only(values)
    if kind == "A" and value < DECADE:  # 三、四十年代
        value *= DECADE
    slots[FIELDS[kind]] = value
    if kind in YEARS:
        slots["short"] = value < TWO_DIGITS and held.kind in "nza"
        slots["reign"] = held.kind != "z" and not held.written[0].isascii()
        slots["reign"] |= slots.pop("same", False)
    slots["wrong"] = slots.get("wrong", False) or (
        values is None or (value < 1 and kind not in YEARS + "A")
    )


def _weekday(slots: dict[str, Any], value: Any, held: Sign | None) -> None:
    """Put a weekday into its slot, and which of them it is."""
    if isinstance(value, str):  # in brackets
        value = next(WEEKDAYS[sign] for sign in value if sign in WEEKDAYS)
    slots["weekday"] = value
    slots |= _nth(slots, held)


def _nth(slots: dict[str, Any], held: Sign | None) -> dict[str, int]:
    """Which of the weeks or weekdays is meant: of the last one there is but one."""
    if not held or slots.get("mark") not in ("#", "E"):
        return {}
    return {"nth": -1 if slots.get("nth") == -1 else only(held.value)}


def _of_units(slots: dict[str, Any], letter: str, held: Sign | None) -> None:
    """Put which week is meant, or how many units at the start or end, into its slot."""
    slots["nth_unit"] = UNITS.get(letter[:1])
    slots["wrong"] = letter[:1] not in UNITS
    if slots.get("mark") == "#":
        slots |= _nth(slots, held)
        slots["wrong"] = letter != "W"
    else:
        slots["run"] = only(held.value) if held else 1
        slots.setdefault("nth", 1)


def _clock(slots: dict[str, Any], sign: Sign, held: Sign | None) -> None:
    """Put an hour and minutes into their slot."""
    hour, minute = slots.get("clock") or (0, 0)
    if sign.kind == "c":
        hour, minute = (int(digits) for digits in NUMERAL.findall(sign.value)[:2])
    elif sign.kind == "H":
        minute = 30
    elif held and sign.kind == "T":
        hour = only(held.value)
    elif held:
        minute = only(held.value)
    slots["clock"] = hour, minute


def _numeric(written: str) -> dict[str, Any]:
    """The parts of a date in digits alone: 1937/12/13, 37-12-13, 13.12.1937, S12.12.13."""
    digits = NUMERAL.findall(written)
    numbers = [int(run) for run in digits]
    if not written[0].isdigit():
        era = initial_era(written[0])
        return {"era": era, "year": numbers[0], "month": numbers[1], "day": numbers[2]}
    if len(numbers) == 1:
        return {"year": numbers[0]}
    if len(numbers) == 2:
        first, second = ("year", "month") if len(digits[0]) == 4 else ("month", "day")
        return {first: numbers[0], second: numbers[1]}
    if len(digits[2]) == 4:
        return _western(*numbers)
    year, month, day = numbers
    return {"year": year, "month": month, "day": day, "short": len(digits[0]) == 2}


def _western(first: int, second: int, year: int) -> dict[str, Any]:
    """A date with its year last: where either may be the month, only the year is sure."""
    if first <= 12 and second <= 12 and first != second:
        return {"year": year, "moon": True}
    month, day = (second, first) if first > 12 else (first, second)
    return {"year": year, "month": month, "day": day}
