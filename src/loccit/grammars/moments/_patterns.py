"""The pieces that patterns of English time expressions are put together from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache

from loccit.grammars.number_words import read_spelled
from loccit.lexicon.english_times import (
    DAY_PARTS,
    IRREGULAR,
    MONTHS,
    NUMBER_WORDS,
    OPEN_COUNTS,
    ORDINAL_WORDS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from loccit.lexicon.numbers import SCALES, SMALL, TENS


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


@cache
def compiled(form: str) -> re.Pattern[str]:
    """The pattern of a form in letters of any size; compiled when a text first asks for it."""
    return re.compile(form, re.IGNORECASE)


S = r"[ \t\u00a0\r\n]{1,3}"  # space: bounded, so that a run of it costs nothing
MAYBE = r"[ \t\u00a0\r\n]{0,3}"
DASH = r"[-\u2010-\u2015~]"
WHOLE_MONTHS = [name for name in MONTHS if len(name) > 4 or name in ("may", "june", "july")]
MONTH = (
    f"(?:(?:{one_of(WHOLE_MONTHS)})(?![A-Za-z])"
    rf"|(?:{one_of(name for name in MONTHS if name not in WHOLE_MONTHS)})(?![A-Za-z])\.?)"
)
WEEKDAY = (
    f"(?:(?:{one_of(name for name in WEEKDAYS if name.endswith('day'))})(?![A-Za-z])"
    rf"|(?:{one_of(name for name in WEEKDAYS if not name.endswith('day'))})(?![A-Za-z])\.?)"
)
SEASON = f"(?:{one_of(SEASONS)})"
PART = f"(?:{one_of(DAY_PARTS)})"

TEENS_AND_TENS = [word for word, value in TENS.items() if word.endswith("y") and value < 100]
DIGIT_WORDS = [word for word, value in SMALL.items() if 0 < value < 10]
UNITS_ORDINAL = [word for word, value in ORDINAL_WORDS.items() if value < 10]
DAY_WORDS: dict[str, int] = {
    **{word: value for word, value in SMALL.items() if 0 < value < 20},
    **{word: value for word, value in ORDINAL_WORDS.items() if value <= 30},
    **{f"{tens} {one}": TENS[tens] + SMALL[one] for tens in ("twenty",) for one in DIGIT_WORDS},
    **{f"twenty {one}": 20 + ORDINAL_WORDS[one] for one in UNITS_ORDINAL},
    "twenty": 20,
    "thirty": 30,
    "thirty one": 31,
    "thirty first": 31,
}
ORDINAL_DAYS = [
    word
    for word in DAY_WORDS
    if word.split()[-1] in ORDINAL_WORDS  # "the twenty-first", never "the twenty"
]


def _joined(words: Iterable[str]) -> str:
    """The words with a hyphen or space between their parts."""
    return one_of(words).replace(r"\ ", r"[-\s]")


DAY_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|d)?(?![\w]|[.,:/]\d|%)"
DAY = rf"(?:{DAY_NUMBER}|(?:{_joined(DAY_WORDS)})\b)"
NTH_DAY = rf"(?:(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|d)(?!\w)|(?:{_joined(ORDINAL_DAYS)})\b)"
ORDINAL = rf"(?:\d{{1,2}}(?:st|nd|rd|th)|{one_of(w for w in ORDINAL_WORDS if w != 'hundredth')})"

_BELOW_100 = (
    rf"(?:(?:{one_of(TEENS_AND_TENS)})(?:[-\s](?:{one_of(DIGIT_WORDS)}))?"
    rf"|{one_of(w for w, v in SMALL.items() if v)})"
)
YEAR_WORDS = (
    rf"(?:(?:sixteen|seventeen|eighteen|nineteen|twenty)[-\s]"
    rf"(?:(?:hundred(?:{S}and)?(?:[-\s]{_BELOW_100})?)|(?:oh|o)[-\s](?:{one_of(DIGIT_WORDS)})"
    rf"|(?:ten|{one_of(w for w, v in SMALL.items() if v > 10)})"
    rf"|(?:{one_of(TEENS_AND_TENS)})(?:[-\s](?:{one_of(DIGIT_WORDS)}))?)"
    rf"|two{S}thousand(?:(?:{S}and)?{S}{_BELOW_100})?)\b"
)
YEAR_DIGITS = r"\d{4}(?![\w]|[.,]\d)"
YEAR = rf"(?:{YEAR_DIGITS}|{YEAR_WORDS}|['\u2019]\d\d(?!\w))"
ERA = r"(?:B\.?C\.?(?:E\.?)?|A\.D\.|AD|C\.E\.|CE)(?!\w)"
PLACE_OF_ERA = rf"(?:{MAYBE}(?:{ERA}))"

# Counts: "3", "2,500", "5 1/2", "twenty-one", "two and a half", "two or three", "several".
WORDED = rf"(?:{one_of(NUMBER_WORDS)})(?:(?:[-\s]|\sand\s)(?:{one_of(NUMBER_WORDS)})){{0,4}}"
DIGITS = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,6}(?:\.\d{1,3})?(?:\s?[\u00bd\u00bc\u00be]|\s\d/\d)?"
SCALE = r"(?:\s(?:hundred|thousand|million|billion|dozen))?"
A_SCALE = r"an?\s(?:hundred|thousand|million|billion|dozen)"
SINGLE = rf"(?:{A_SCALE}|{DIGITS}|{WORDED}){SCALE}(?:\sand\s(?:a|one)[-\s]half)?"
HALF = r"half(?:\s(?:a|an))?|a\shalf|an?\sdozen|a\squarter\sof\san?|three[-\s]quarters\sof\san?"
OPEN = rf"(?:a\s)?(?:couple(?:\sof)?|good\smany|{one_of(OPEN_COUNTS)})(?:\sof)?"
COUNT = rf"(?:{SINGLE}(?:{MAYBE}(?:or|to|{DASH}){MAYBE}{SINGLE})?|{HALF}|{OPEN}|an?)"
UNIT_WORDS = [*UNITS, *(unit + "s" for unit in UNITS if unit != "century"), *IRREGULAR]
UNIT = rf"(?:{one_of(UNIT_WORDS)})(?![A-Za-z])"

FRACTIONS = {"\u00bd": Fraction(1, 2), "\u00bc": Fraction(1, 4), "\u00be": Fraction(3, 4)}
GREAT = ("hundred", "thousand", "million", "billion", "dozen")
MIXED = re.compile(r"(\d[\d,]*(?:\.\d+)?)(?:\s?([\u00bd\u00bc\u00be])|\s(\d)/(\d))?")
GAP = re.compile(rf"\s?(?:\bor\b|\bto\b|{DASH})\s?")


def folded(words: str) -> str:
    """The words in small letters, hyphens and line ends as single spaces."""
    return " ".join(words.replace("-", " ").casefold().split())


def day_of(words: str) -> int:
    """The number of a day of the month: `13`, `13th`, `twenty-first`; 0 for none."""
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else DAY_WORDS.get(folded(words), 0)


def month_of(words: str) -> int:
    """The number of a month by its name; 0 for none."""
    return MONTHS.get(words.rstrip(".").casefold(), 0)


def weekday_of(words: str) -> int:
    """The number of a weekday by its name: 0 is Monday."""
    return WEEKDAYS[words.rstrip(".").casefold()]


def ordinal_of(words: str) -> int:
    """The value of an ordinal: `third`, `19th`."""
    digits = re.match(r"\d+", words)
    return int(digits[0]) if digits else ORDINAL_WORDS.get(folded(words), 0)


def unit_of(words: str) -> str:
    """The unit in the singular: `weeks` is `week`."""
    word = words.casefold()
    if word in IRREGULAR or word in UNITS:
        return IRREGULAR.get(word, word)
    return word.removesuffix("s")


def value_of(words: str) -> Fraction | None:
    """The value of one count; None when it is left open: `several`.

    >>> value_of("5 1/2"), value_of("twenty-one"), value_of("half a"), value_of("few")
    (Fraction(11, 2), Fraction(21, 1), Fraction(1, 2), None)
    """
    text = folded(words)
    if text in ("a", "an"):
        return Fraction(1)
    if text.startswith(("half", "a half")):
        return Fraction(1, 2)
    if "quarter" in text:
        return Fraction(3 if text.startswith("three") else 1, 4)
    found = MIXED.match(text)
    if not found:
        return next((n.value for n in read_spelled(text) if _counts(text)), None)
    value = Fraction(found[1].replace(",", "")) + FRACTIONS.get(found[2] or "", Fraction(0))
    if found[3]:
        value += Fraction(int(found[3]), max(1, int(found[4])))
    if text.endswith(("and a half", "and one half")):
        value += Fraction(1, 2)
    return value * next((SCALES[scale] for scale in GREAT if scale in text), 1)


def _counts(text: str) -> bool:
    """Whether the count has a value."""
    return not any(word in OPEN_COUNTS or word == "couple" for word in text.split())


def values_of(words: str) -> tuple[Fraction, ...]:
    """One value, the two ends of a range (`two or three`), or none when left open."""
    pieces = GAP.split(words.replace("-", " ") if not re.search(r"\d", words) else words)
    values = [value_of(piece) for piece in pieces if piece.strip()]
    return tuple(value for value in values if value is not None)


def year_of(words: str) -> int | None:
    """The year of digits or words: `1937`, `nineteen thirty-seven`; None for none."""
    digits = re.search(r"\d+", words)
    if digits:
        return int(digits[0])
    parts = folded(words).replace(" and ", " ").split()
    if parts[:2] == ["two", "thousand"]:
        return 2000 + _below_100(parts[2:])
    century = {"twenty": 20} | {word: SMALL[word] for word in ("sixteen", "seventeen")}
    century |= {word: SMALL[word] for word in ("eighteen", "nineteen")}
    rest = [word for word in parts[1:] if word not in ("hundred", "oh", "o")]
    return century[parts[0]] * 100 + _below_100(rest) if parts[0] in century else None


def _below_100(words: list[str]) -> int:
    """The sum of the words: `eighty six`."""
    return sum(SMALL.get(word, TENS.get(word, 0)) for word in words)
