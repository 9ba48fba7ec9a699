"""Known peers on the sets of figures and moments: `python bench/figure_peers.py --install`.

Each peer has a virtual environment of its own below `--envs`, is run as a child process over
the same texts as Loccit and is scored by the same scorers. Without `--install` a peer that is
not there is skipped with a line. `-` is a set that a peer has no readings for; a text on which
a peer fails counts as one in which it found nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import gold_texts
import newsquant
import own_gold
import recognizers_dates
import recognizers_numbers
import tempeval
from peer_sets import FIGURE_SETS, MOMENT_SETS, Peer, Read, Reading, Row, Text, gold_row

FIGURES = Path(__file__).resolve().parents[2] / "shared" / "data" / "figures"
READERS = Path(__file__).with_name("peer_readers.py")
LIMIT = 240  # seconds for one peer on one set


# emoji 1 took out a name that Recognizers-Text imports.
RECOGNIZERS = ("recognizers-text-suite", "emoji<1")
PEERS = (
    Peer("quantulum3", ("quantulum3",), "quantulum3", "figures", ("en",), ranges=True),
    Peer("Recognizers", RECOGNIZERS, "recognizers numbers", "figures", ("en", "zh", "ja")),
    Peer("Recognizers", RECOGNIZERS, "recognizers dates", "moments", ("en", "zh")),
    Peer("dateparser", ("dateparser",), "dateparser", "moments", ("en", "zh", "ja")),
    Peer("text2num", ("text2num",), "text2num", "figures", ("en",)),
    Peer("cn2an", ("cn2an",), "cn2an", "figures", ("zh",)),
    Peer("ja-timex", ("ja-timex",), "ja-timex", "moments", ("ja",)),
)


class MissingError(Exception):
    """Why a peer cannot be asked."""


def main() -> None:
    """Ask every peer and print one table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=FIGURES)
    parser.add_argument("--envs", type=Path, default=environments(), help="where peers live")
    parser.add_argument("--install", action="store_true", help="install peers that are missing")
    parser.add_argument("--limit", type=int, default=LIMIT, help="seconds for a peer on a set")
    parser.add_argument("--peer", choices=sorted({peer.name for peer in PEERS}), action="append")
    options = parser.parse_args()
    columns = {"Loccit": ours(options.data)}
    for peer in PEERS:
        if options.peer and peer.name not in options.peer:
            continue
        try:
            python = python_of(peer, options.envs, options.install)
        except MissingError as reason:
            print(f"{peer.name}: skipped, {reason}", flush=True)
            continue
        read = Asked(peer, python, options.limit)
        columns.setdefault(peer.name, {}).update(scores(peer, options.data, read))
    print_table(columns)


def environments() -> Path:
    """The folder of environments where none is given."""
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("HOME") or tempfile.gettempdir()
    return Path(home) / (
        "loccit-peers" if "XDG_CACHE_HOME" in os.environ else ".cache/loccit-peers"
    )


def python_of(peer: Peer, folder: Path, install: bool) -> Path:
    """The interpreter of a peer's environment, which is made when that is asked for."""
    home = folder / peer.name.lower()
    python, ready = home / "bin" / "python", home / "ready"
    if ready.exists():
        return python
    if not install:
        raise MissingError(f"not in {home} (see --install)")
    commands = (
        [sys.executable, "-m", "venv", str(home)],
        [str(python), "-m", "pip", "install", "-q", *peer.requires],
    )
    for command in commands:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise MissingError(f"it does not install: {last_line(done.stderr)}")
    ready.touch()
    return python


def last_line(text: str) -> str:
    """The last line of what a command said."""
    lines = text.strip().splitlines()
    return lines[-1] if lines else "no reason given"


class Asked:
    """A peer as a function from texts to its readings of each."""

    def __init__(self, peer: Peer, python: Path, limit: int) -> None:
        self.peer, self.python, self.limit = peer, python, limit

    def __call__(self, texts: list[Text]) -> list[list[Reading]]:
        """The readings of each text; none of one on which the peer fails."""
        if not texts:
            return []
        try:
            done = subprocess.run(
                [str(self.python), str(READERS), self.peer.reader],
                input=json.dumps(texts),
                capture_output=True,
                text=True,
                timeout=self.limit,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise MissingError(f"longer than {self.limit} seconds") from None
        if done.returncode:
            raise MissingError(last_line(done.stderr))
        found: list[list[Reading] | None] = json.loads(done.stdout)
        failed = sum(readings is None for readings in found)
        if failed:
            why = last_line(done.stderr)[:80]
            print(f"{self.peer.name}: fails on {failed} of {len(texts)} texts ({why})")
        return [readings or [] for readings in found]


def scores(peer: Peer, folder: Path, read: Read) -> Row:
    """The peer's scores on all sets that it has readings for."""
    row: Row = {}
    sets = FIGURE_SETS if peer.reads == "figures" else MOMENT_SETS
    for score in sets:
        for language in peer.languages:
            try:
                row |= score(folder, language, peer, read)
            except MissingError as reason:
                print(f"{peer.name}: {score.__name__} {language} skipped, {reason}", flush=True)
    return row


# The table.


def ours(folder: Path) -> Row:
    """Loccit's own scores, by the benches of each set."""
    row: Row = {}
    if (folder / "recognizers").is_dir():
        for name, score in recognizers_numbers.measure(folder / "recognizers").items():
            language, kind = name.split(" ")
            row[f"{kind} {language}"] = score
        for name, score in recognizers_dates.measure(folder / "recognizers").items():
            if name in recognizers_dates.LANGUAGES:
                row[f"dates {recognizers_dates.LANGUAGES[name]}"] = 100 * score
    if (folder / "newsquant" / newsquant.FILE).is_file():
        found = newsquant.measure(folder / "newsquant")
        row["NewsQuant value"] = found["value"]
        row["NewsQuant value, change"] = found["value and change"]
    if (folder / "tempeval3").is_dir():
        found = tempeval.measure(folder / "tempeval3")
        row["TempEval-3 relaxed F1"] = 100 * found["relaxed F1"]
        row["TempEval-3 value F1"] = 100 * found["value F1"]
    tallies = own_gold.scored(gold_texts.gold_texts())
    for language in gold_texts.LANGUAGES:
        for side in ("figures", "moments"):
            row |= gold_row(tallies, language, side)
    return row


def print_table(columns: dict[str, Row]) -> None:
    """One row a set, one column a library, in percent."""
    sets: Iterable[str] = dict.fromkeys(name for row in columns.values() for name in row)
    print(f"{'':30}" + "".join(f"{name:>13}" for name in columns))
    for name in sets:
        cells = (f"{row[name]:13.1f}" if name in row else f"{'-':>13}" for row in columns.values())
        print(f"{name:30}" + "".join(cells))


if __name__ == "__main__":
    main()
