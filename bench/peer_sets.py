"""A peer's readings on the sets of figures and moments, in the place of Loccit's."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

import gold_texts
import newsquant
import own_gold
import recognizers_dates
import recognizers_numbers
import tempeval
from date_conventions import Said
from newsquant_conventions import Quantity

from loccit.grammars.calendar import between, read_date
from loccit.grammars.days import iso, moved, read_day
from loccit.model import Figure, Interval, Moment, Place

Reading = dict[str, Any]
Text = dict[str, str]
Read = Callable[[list[Text]], list[list[Reading]]]
Row = dict[str, float]  # a share in percent by set


class Peer(NamedTuple):
    """A library, what installs it, and what it reads in which languages."""

    name: str
    requires: tuple[str, ...]
    reader: str
    reads: str  # figures or moments
    languages: tuple[str, ...]
    ranges: bool = False


def asked(text: str, language: str, dated: str = "") -> Text:
    """A text as a peer is asked."""
    return {"text": text, "language": language, "dated": dated}


# The sets, each with the peer's readings in the place of Loccit's.


def numbers(folder: Path, language: str, peer: Peer, read: Read) -> Row:
    """Recognizers-Text's cases of numbers, and of ranges for a peer that has them."""
    row: Row = {}
    for kind in ("Number", "NumberRange") if peer.ranges else ("Number",):
        cases = list(recognizers_numbers.read_cases(folder / "recognizers", language, kind))
        found = read([asked(case.text, language) for case in cases])
        of_peer = [
            replace(case, found=tuple(numbers_of(case.text, readings, kind)))
            for case, readings in zip(cases, found, strict=True)
        ]
        if cases:
            row[f"{kind} {language}"] = 100 * sum(c.right for c in of_peer) / len(cases)
    return row


def numbers_of(
    text: str, readings: list[Reading], kind: str
) -> Iterator[tuple[str, Fraction | Interval]]:
    """What a peer found as the scorer takes it; a range goes without its upper end there."""
    for reading in readings:
        low, high = Fraction(reading["low"]), Fraction(reading["high"])
        words = recognizers_numbers._folded(text[reading["start"] : reading["end"]])
        if kind == "Number":
            yield words, (low + high) / 2
        elif low != high:
            yield words, Interval(low, high, True, False)


def news(folder: Path, language: str, peer: Peer, read: Read) -> Row:
    """NewsQuant, which is English."""
    place = folder / "newsquant"
    if language != "en" or not (place / newsquant.FILE).is_file():
        return {}
    sentences = list(newsquant.read_sentences(place))
    found = read([asked(sentence.text, "en") for sentence in sentences])
    of_peer = [
        replace(sentence, found=tuple(quantity(reading) for reading in readings))
        for sentence, readings in zip(sentences, found, strict=True)
    ]
    return {
        "NewsQuant value": newsquant._scores(of_peer, change=False)[2],
        "NewsQuant value, change": newsquant._scores(of_peer, change=True)[2],
    }


def quantity(reading: Reading) -> Quantity:
    """A quantity as NewsQuant has it; no peer tells its change."""
    return Quantity("=", Fraction(reading["low"]), Fraction(reading["high"]))


def gold_figures(folder: Path, language: str, peer: Peer, read: Read) -> Row:
    """The figures of our own gold."""
    texts = [text for text in gold_texts.gold_texts() if text.language == language]
    found = read([asked(text.text, language, text.dated) for text in texts])
    tallies: own_gold.Tallies = {}
    for text, readings in zip(texts, found, strict=True):
        own_gold.add(tallies, text, [figure(reading) for reading in readings], [])
    return gold_row(tallies, language, "figures")


def gold_moments(folder: Path, language: str, peer: Peer, read: Read) -> Row:
    """The moments of our own gold."""
    texts = [text for text in gold_texts.gold_texts() if text.language == language]
    found = read([asked(text.text, language, text.dated) for text in texts])
    tallies: own_gold.Tallies = {}
    for text, readings in zip(texts, found, strict=True):
        own_gold.add(tallies, text, [], [moment(reading) for reading in readings])
    return gold_row(tallies, language, "moments")


def gold_row(tallies: own_gold.Tallies, language: str, side: str) -> Row:
    """F1 and silent errors over both halves of the gold."""
    chosen = [t for (tongue, _, of), t in tallies.items() if (tongue, of) == (language, side)]
    right, gold = sum(t.right for t in chosen), sum(t.gold for t in chosen)
    read = sum(t.read for t in chosen)
    return {
        f"own gold {side} {language}, F1": 200 * right / max(1, gold + read),
        f"own gold {side} {language}, silent": 100 * sum(t.silent for t in chosen) / max(1, gold),
    }


def dates(folder: Path, language: str, peer: Peer, read: Read) -> Row:
    """Recognizers-Text's cases of dates and ranges of dates."""
    name = next(name for name, code in recognizers_dates.LANGUAGES.items() if code == language)
    cases, _ = recognizers_dates.cases(folder / "recognizers", name)
    found = read([asked(case.text, language, case.reference) for case in cases])
    right = 0
    for case, readings in zip(cases, found, strict=True):
        said = [one for reading in readings if (one := as_said(moment(reading)))]
        right += not recognizers_dates.why_wrong(case, said)
    return {f"dates {language}": 100 * right / len(cases)} if cases else {}


def as_said(found: Moment) -> Said | None:
    """A peer's date as the cases give it, with the day behind its last; times are left out."""
    if not found.earliest and not found.latest:
        return None
    last = read_day(found.latest)
    behind = moved(last, "day", 1) if last else None
    end = iso(behind) if behind else ""
    return Said(found.place.start, found.place.end, (found.earliest, end))


def marks(folder: Path, language: str, peer: Peer, read: Read) -> Row:
    """TempEval-3's marks, which are English."""
    documents = list(tempeval.documents(folder / "tempeval3")) if language == "en" else []
    if not documents:
        return {}
    found = read([asked(one.text, "en", one.dated) for one in documents])
    tally = tempeval.Tally()
    for document, readings in zip(documents, found, strict=True):
        said = [tempeval.Timex(r["start"], r["end"], r.get("value") or "") for r in readings]
        for mark, one in tempeval.pairs(document.marks, said):
            tally.marks += mark is not None
            tally.said += one is not None
            tally.found += mark is not None and one is not None
            tally.right += mark is not None and one is not None and mark.value == one.value
    relaxed = 200 * tally.found / max(1, tally.said + tally.marks)
    return {
        "TempEval-3 relaxed F1": relaxed,
        "TempEval-3 value F1": relaxed * tally.right / max(1, tally.found),
    }


FIGURE_SETS = (numbers, news, gold_figures)
MOMENT_SETS = (dates, marks, gold_moments)


# A peer's readings as Loccit's nouns.


def figure(reading: Reading) -> Figure:
    """A figure that states what the peer gives: no peer tells a bound."""
    place = Place("", reading["start"], reading["end"])
    low, high = Fraction(reading["low"]), Fraction(reading["high"])
    stated = Interval(low, high, True, True)
    focal = low if low == high else None
    return Figure(place, place, stated, stated, focal, Fraction(1), "exact")


def moment(reading: Reading) -> Moment:
    """A moment of the days that the peer gives, or of its duration or set."""
    place = Place("", reading["start"], reading["end"])
    first, behind = read_day(reading.get("first") or ""), read_day(reading.get("behind") or "")
    last = moved(behind, "day", -1) if behind else None
    value = reading.get("value") or ""
    days = between(first, last) if first and last else read_date(value)
    if not days:
        edtf = value if value.startswith("P") and "REF" not in value else ""
        return Moment(place, edtf, "", "", "duration", "stated", "resolved")
    of_value = read_date(value)
    edtf = value if of_value else days.edtf
    return Moment(place, edtf, days.earliest, days.latest, days.precision, "stated", "resolved")
