"""Other libraries' readings of figures and dates; run in a peer's own environment.

`python peer_readers.py PEER` takes a JSON list of {text, language, dated} and prints one of
readings for each text: a figure has `start`, `end`, `low` and `high`, a date `start`, `end` and
either `value` (TIMEX3) or `first` and `behind`, the day behind the last. Nothing of Loccit is
imported, and no peer reads the clock: each is given the day.
"""

from __future__ import annotations

import datetime
import json
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

Reading = dict[str, Any]
Text = dict[str, str]
CULTURES = {"en": "en-us", "zh": "zh-cn", "ja": "ja-jp"}
HAN_RUN = re.compile(
    "[零〇一二三四五六七八九十百千万亿億两兩壹贰叁肆伍陆柒捌玖拾佰仟萬点點负負\\d.]+"
)
DIGITS = re.compile(r"(?<![\w.])\d+(?:,\d{3})*(?:\.\d+)?(?!\w)")
WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*|[^\w\s]")
FIXED_DAY = "2000-01-01"  # of a text whose date is not given
DOZEN = 12


def day(text: Text) -> datetime.datetime:
    """The day of a text."""
    return datetime.datetime.fromisoformat((text["dated"] or FIXED_DAY)[:10])


def quantulum3() -> Callable[[Text], Iterator[Reading]]:
    """Quantities with their uncertainty, which is how it gives a range."""
    parser = import_module("quantulum3.parser")

    def read(text: Text) -> Iterator[Reading]:
        for found in parser.parse(text["text"]):
            about = found.uncertainty or 0
            times = DOZEN if found.unit.name == "dozen" else 1
            low, high = (found.value + sign * about for sign in (-1, 1))
            start, end = max(found.span[0], 0), found.span[1]  # it may begin before the text
            yield {"start": start, "end": end, "low": repr(low * times), "high": repr(high * times)}

    return read


def recognizers_numbers() -> Callable[[Text], Iterator[Reading]]:
    """Numbers by the Python port of Recognizers-Text."""
    recognize = import_module("recognizers_number").recognize_number

    def read(text: Text) -> Iterator[Reading]:
        for found in recognize(text["text"], CULTURES[text["language"]]):
            value = (found.resolution or {}).get("value")
            if value is not None:
                yield {"start": found.start, "end": found.end + 1, "low": value, "high": value}

    return read


def recognizers_dates() -> Callable[[Text], Iterator[Reading]]:
    """Times by the Python port of Recognizers-Text; of several readings the last, the past one."""
    recognize = import_module("recognizers_date_time").recognize_datetime

    def read(text: Text) -> Iterator[Reading]:
        culture = CULTURES[text["language"]]
        for found in recognize(text["text"], culture, reference=day(text)):
            values = (found.resolution or {}).get("values") or [{}]
            last, kind = values[-1], found.type_name.split(".")[-1]
            reading = {"start": found.start, "end": found.end + 1, "kind": kind}
            value = last.get("timex", "")
            if kind == "date" and "X" in value:
                value = last.get("value", value)
            yield {**reading, "value": value, "first": last.get("start"), "behind": last.get("end")}

    return read


def dateparser() -> Callable[[Text], Iterator[Reading]]:
    """Days that it finds in a text; it gives their words and no places."""
    search = import_module("dateparser.search").search_dates

    def read(text: Text) -> Iterator[Reading]:
        settings = {"RELATIVE_BASE": day(text), "PREFER_DATES_FROM": "past"}
        at = 0
        for words, when in search(text["text"], [text["language"]], settings=settings) or ():
            start = text["text"].find(words, at)
            if start >= 0:
                at = start + len(words)
                yield {"start": start, "end": at, "value": when.date().isoformat(), "kind": "date"}

    return read


class Token:
    """A word as text2num takes it."""

    def __init__(self, words: str) -> None:
        self.words = words

    def text(self) -> str:
        """The word as written."""
        return self.words

    def text_lowercase(self) -> str:
        """The word in small letters."""
        return self.words.lower()

    def nt_separated(self, previous: Token) -> bool:
        """Whether a mark of punctuation parts it from the one before."""
        return not self.words[0].isalnum() and self.words != "-"

    def not_a_number_part(self) -> bool:
        """Whether it can be no part of a number."""
        return not (self.words[0].isalnum() or self.words == "-")


def text2num() -> Callable[[Text], Iterator[Reading]]:
    """Numbers in words; digits it leaves as they stand, so that these count as read by it."""
    find = import_module("text_to_num").find_numbers

    def read(text: Text) -> Iterator[Reading]:
        words = list(WORD.finditer(text["text"]))
        in_words: set[int] = set()
        for found in find([Token(word[0]) for word in words], text["language"], 0.0):
            if not found.is_ordinal:
                start, end = words[found.start].start(), words[found.end - 1].end()
                in_words.update(range(start, end))
                value = repr(found.value)
                yield {"start": start, "end": end, "low": value, "high": value}
        for digits in DIGITS.finditer(text["text"]):
            if digits.start() not in in_words:
                value = digits[0].replace(",", "")
                yield {"start": digits.start(), "end": digits.end(), "low": value, "high": value}

    return read


def cn2an() -> Callable[[Text], Iterator[Reading]]:
    """Values of the runs of Chinese numerals, looked up one by one: it has no finder of places."""
    value_of = import_module("cn2an").cn2an

    def read(text: Text) -> Iterator[Reading]:
        for run in HAN_RUN.finditer(text["text"]):
            try:
                value = repr(value_of(run[0], "smart"))
            except (ValueError, KeyError, IndexError):
                continue
            yield {"start": run.start(), "end": run.end(), "low": value, "high": value}

    return read


def ja_timex() -> Callable[[Text], Iterator[Reading]]:
    """Japanese time expressions as TIMEX3; a date that hangs on the reference is resolved."""
    parser, pendulum = import_module("ja_timex").TimexParser, import_module("pendulum")

    def read(text: Text) -> Iterator[Reading]:
        at = day(text)
        reader = parser(reference=pendulum.datetime(at.year, at.month, at.day))
        for found in reader.parse(text["text"]):
            start, end = found.span
            value, resolved = found.value or "", None
            hangs = found.mod in ("BEFORE", "AFTER") or "X" in value[:4]
            if hangs and found.type in ("DATE", "DURATION"):
                resolved = found.to_datetime()
            value = resolved.to_date_string() if resolved else value
            kind = "date" if resolved else found.type.lower()
            yield {"start": start, "end": end, "value": value, "kind": kind}

    return read


PEERS = {
    "quantulum3": quantulum3,
    "recognizers numbers": recognizers_numbers,
    "recognizers dates": recognizers_dates,
    "dateparser": dateparser,
    "text2num": text2num,
    "cn2an": cn2an,
    "ja-timex": ja_timex,
}


def readings(name: str, texts: list[Text]) -> Iterator[list[Reading] | None]:
    """What the peer reads in each text; None where it fails on one."""
    read = PEERS[name]()
    for text in texts:
        try:
            yield list(read(text))
        except Exception as error:  # whatever a peer raises: the text counts as not read
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
            yield None


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    asked = json.load(sys.stdin)
    out = sys.stdout
    sys.stdout = sys.stderr  # some peers print
    json.dump(list(readings(sys.argv[1], asked)), out)
