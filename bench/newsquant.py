"""Score the quantities of news sentences on NewsQuant: `python bench/newsquant.py`.

A quantity is a value with a change, one of = ~ < > up down; the value may be a range. Within a
sentence, predicted quantities are matched with expected ones by equal value, one to one, and then
by equal value and change; precision, recall and F1 are over all sentences together (micro). This
is the scoring of the set's authors (CQE), without units. Speed is that of the reading alone.
"""

from __future__ import annotations

import argparse
import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from newsquant_conventions import Quantity, quantities

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "figures" / "newsquant"
FILE = "NewsQuant.json"
RANGE = re.compile(r"(-?[\d.]+(?:[eE][+-]?\d+)?)(?:\s?-\s?(-?[\d.]+(?:[eE][+-]?\d+)?))?")
ROUNDS = 5  # readings of the whole set that its speed is taken from


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with what is expected of it and what was found."""

    text: str
    expected: tuple[Quantity, ...]
    found: tuple[Quantity, ...]


def main() -> None:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--misses", action="store_true", help="print the sentences that differ")
    options = parser.parse_args()
    if not (options.data / FILE).exists():
        print(f"skipped: no {FILE} in {options.data}")
        return
    sentences = list(read_sentences(options.data))
    print(f"NewsQuant: {len(sentences)} sentences")
    for name, change in (("value", False), ("value and change", True)):
        precision, recall, f1 = _scores(sentences, change=change)
        print(f"{name:18} precision {precision:5.1f}  recall {recall:5.1f}  F1 {f1:5.1f}")
    print(f"{_speed(sentences):,.0f} sentences per CPU-second")
    for sentence in sentences:
        if options.misses and Counter(sentence.expected) != Counter(sentence.found):
            _print_miss(sentence)


def measure(folder: Path) -> dict[str, float]:
    """F1 by value and by value and change, in percent."""
    sentences = list(read_sentences(folder))
    return {
        "value": _scores(sentences, change=False)[2],
        "value and change": _scores(sentences, change=True)[2],
        "sentences per second": _speed(sentences),
    }


def read_sentences(folder: Path) -> Iterator[Sentence]:
    """The sentences of the set with what Loccit reads in them."""
    for given in json.loads((folder / FILE).read_text(encoding="utf-8")):
        expected = tuple(_expected(quantity) for quantity in given["quantities"])
        yield Sentence(given["text"], expected, tuple(quantities(given["text"])))


def _expected(quantity: dict[str, Any]) -> Quantity:
    """One expected quantity: its change, and its value or the ends of its range."""
    value = RANGE.fullmatch(str(quantity["value"]).strip())
    if not value:
        raise ValueError(f"{quantity['value']!r} is no value")
    low = Fraction(value[1])
    return Quantity(quantity["change"], low, Fraction(value[2]) if value[2] else low)


def _scores(sentences: list[Sentence], *, change: bool) -> tuple[float, float, float]:
    """Precision, recall and F1 in percent."""
    right = expected = found = 0
    for sentence in sentences:
        one = Counter(_key(quantity, change=change) for quantity in sentence.expected)
        other = Counter(_key(quantity, change=change) for quantity in sentence.found)
        right += sum((one & other).values())
        expected += sum(one.values())
        found += sum(other.values())
    precision = 100 * right / found if found else 0.0
    recall = 100 * right / expected if expected else 0.0
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def _key(quantity: Quantity, *, change: bool) -> tuple[str, Fraction, Fraction]:
    """What two quantities must share to agree."""
    return quantity.change if change else "", quantity.low, quantity.high


def _speed(sentences: list[Sentence]) -> float:
    """Sentences that are read in one second of one core."""
    started = time.process_time()
    for _ in range(ROUNDS):
        for sentence in sentences:
            quantities(sentence.text)
    return ROUNDS * len(sentences) / (time.process_time() - started)


def _print_miss(sentence: Sentence) -> None:
    """Print a sentence with what is expected of it alone and what was found alone."""
    expected, found = Counter(sentence.expected), Counter(sentence.found)
    print(f"    {sentence.text.strip()}")
    print("      expected", "; ".join(map(str, (expected - found).elements())) or "-")
    print("      found   ", "; ".join(map(str, (found - expected).elements())) or "-")


if __name__ == "__main__":
    main()
