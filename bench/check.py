"""Time `loccit check` on one account and 10, 100 and 1,000 sources: `python bench/check.py`.

The account and ten of its sources are those of bench/plant.py; the other sources are
cut from the novels, and recombined by sentences where those run out. All texts have
5,000 words. The command is run whole, start included, first with no compiled code
cached and then with it. Beside it run difflib (over words) and rapidfuzz's partial
alignment, which are told the passages to look for, and a scan of the same bytes.
"""

from __future__ import annotations

import argparse
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import prose
from planting import Plant, trials
from rapidfuzz.fuzz import partial_ratio_alignment

import loccit

SIZES = (10, 100, 1_000)
COMPLETE = "complete"  # the file that says that the folder was written to its end
LIKE = 60  # rapidfuzz's score below which it need not go on
KIBIBYTES = 1024 if sys.platform == "darwin" else 1  # of ru_maxrss, which is in bytes there
LAUNCHER = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, code)
"""  # a small process between: memory is counted from that of the parent upwards
Row = tuple[str, int, str, str]


def main() -> None:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, choices=SIZES)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--alone", action="store_true", help="Loccit only, nothing beside it")
    options = parser.parse_args()
    if not prose.FOLDER.is_dir():
        print(f"skipped: {prose.ABSENT}")
        return
    folder, account, passages = prepared(max(options.sizes), options.seed)
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "numba", "rapidfuzz"))
    print(f"Loccit {loccit.__version__}, Python {platform.python_version()}, {packages}")
    print(f"seed {options.seed}; {len(passages)} passages in {len(account.split()):,} words\n")
    print(f"{'':44}{'sources':>8}{'CPU-seconds':>14}{'peak MB':>10}")
    for row in rows(folder, passages, options.sizes, alone=options.alone):
        print(f"{row[0]:44}{row[1] or '':>8}{row[2]:>14}{row[3]:>10}", flush=True)


def prepared(count: int, seed: int) -> tuple[Path, str, list[str]]:
    """A folder with the account and `count` sources (written once), and what was planted."""
    trial = next(trials(1, seed))
    text = trial.account.text
    folder = Path(tempfile.gettempdir()) / f"loccit-bench-{loccit.__version__}-{seed}-{count}"
    if not (folder / COMPLETE).exists():
        folder.mkdir(exist_ok=True)
        (folder / "account.txt").write_text(text, encoding="utf-8")
        texts = [source.text for source in trial.sources][:count]
        for number, more in enumerate(_texts(count - len(texts), seed, trial.novel), len(texts)):
            _written(folder, number, more)
        for number, first in enumerate(texts):
            _written(folder, number, first)
        (folder / COMPLETE).touch()
    return folder, text, [_told(text, plant) for plant in trial.plants]


def _told(text: str, plant: Plant) -> str:
    return text[plant.start : plant.end]


def _written(folder: Path, number: int, text: str) -> None:
    """Put the text in the folder of the least size that has it: `0010` holds the first ten."""
    size = next(size for size in SIZES if number < size)
    place = folder / f"{size:04}"
    place.mkdir(exist_ok=True)
    (place / f"source-{number:04}.txt").write_text(text, encoding="utf-8")


def _texts(count: int, seed: int, novel: str) -> Iterator[str]:
    """`count` texts of 5,000 words: all novels but one in order, then their sentences mixed."""
    rng = random.Random(f"{seed}/texts")
    novels = {name: paragraphs for name, paragraphs in prose.novels().items() if name != novel}
    words = (word for name in sorted(novels) for p in novels[name] for word in [*p.split(), "\n\n"])
    made, text, length = 0, [], 0
    for word in words:
        text.append(word)
        length += word != "\n\n"
        if length == prose.TEXT_LENGTH and made < count:
            yield " ".join(text).replace(" \n\n ", "\n\n")
            made, text, length = made + 1, [], 0
    every = [s for name in sorted(novels) for s in prose.sentences(novels[name])]
    for _ in range(count - made):
        yield _mixed(every, rng)


def _mixed(sentences: list[str], rng: random.Random) -> str:
    """5,000 words of sentences drawn at random, five to a paragraph."""
    words: list[str] = []
    for number in range(prose.TEXT_LENGTH):
        words += rng.choice(sentences).split()
        if number % 5 == 4:
            words[-1] += "\n\n"
        if len(words) >= prose.TEXT_LENGTH:
            break
    return " ".join(words[: prose.TEXT_LENGTH]).replace("\n\n ", "\n\n")


def rows(folder: Path, passages: list[str], sizes: list[int], *, alone: bool) -> Iterator[Row]:
    """The table, a row at a time."""
    with tempfile.TemporaryDirectory() as cache:
        yield _command("loccit --help", 0, ["--help"], cache)
        for name in ("cold", "warm"):
            for size in sizes[:1] if name == "cold" else sizes:
                arguments = ["check", str(folder / "account.txt"), "--format", "json"]
                arguments += [a for f in _folders(folder, size) for a in ("-s", str(f))]
                yield _command(f"loccit check, {name}", size, arguments, cache)
    for size in sizes:
        files = sorted(p for f in _folders(folder, size) for p in f.iterdir())
        yield _timed("a scan of the same bytes", size, _scan, files)
        if not alone:
            texts = [p.read_text(encoding="utf-8") for p in files]
            yield _timed("difflib over words, told", size, _difflib, passages, texts)
            yield _timed("rapidfuzz partial alignment, told", size, _fuzzy, passages, texts)
    if alone or find_spec("quid") is None:
        yield "Quid (skipped: not installed)" if not alone else "Quid (not asked)", 0, "", ""
    else:
        yield from _quid(folder, sizes)


def _folders(folder: Path, size: int) -> list[Path]:
    """The folders that hold the first `size` sources."""
    return [f for f in sorted(folder.iterdir()) if f.is_dir() and int(f.name) <= size]


def _command(name: str, size: int, arguments: list[str], cache: str) -> Row:
    """What one run of Loccit's command costs."""
    seconds, peak = _cost([sys.executable, "-m", "loccit", *arguments], cache)
    return name, size, f"{seconds:.2f}", f"{peak:.0f}"


def _quid(folder: Path, sizes: list[int]) -> Iterator[Row]:
    """What Quid's command costs on the ten sources that passages were taken from."""
    command = [sys.executable, "-m", "quid.cli.QuidCLI", "compare"]
    pairs = [[str(p), str(folder / "account.txt")] for p in sorted((folder / "0010").iterdir())]
    costs = [_cost([*command, *pair], str(folder)) for pair in pairs]
    seconds = sum(cost for cost, _ in costs)
    yield "Quid", len(pairs), f"{seconds:.2f}", f"{max(peak for _, peak in costs):.0f}"
    for size in sizes:
        if size > len(pairs):
            yield "Quid, extrapolated", size, f"~{seconds * size / len(pairs):.0f}", ""


def _cost(command: list[str], cache: str) -> tuple[float, float]:
    """CPU-seconds and peak megabytes of a command with its compiled code kept in `cache`."""
    environment = {**os.environ, "NUMBA_CACHE_DIR": cache}
    launched = [sys.executable, "-S", "-c", LAUNCHER, *command]
    done = subprocess.run(launched, capture_output=True, text=True, env=environment, check=True)
    seconds, peak, code = done.stdout.split()
    if code not in ("0", "1"):
        sys.exit(f"{' '.join(command)}\n{done.stderr}")
    return float(seconds), int(peak) / KIBIBYTES / 1024


def _timed(name: str, size: int, function: Callable[..., int], *arguments: list[Any]) -> Row:
    """What a call costs, in CPU-seconds."""
    started = time.process_time()
    function(*arguments)
    return name, size, f"{time.process_time() - started:.2f}", ""


def _scan(files: list[Path]) -> int:
    """How many spaces there are."""
    return sum(int(np.count_nonzero(np.fromfile(p, np.uint8) == ord(" "))) for p in files)


def _difflib(passages: list[str], texts: list[str]) -> int:
    """How many words on end agree, over all passages and texts."""
    total = 0
    for text in texts:
        matcher = SequenceMatcher(None, [], text.split(), autojunk=False)
        for passage in passages:
            matcher.set_seq1(passage.split())
            total += matcher.find_longest_match().size
    return total


def _fuzzy(passages: list[str], texts: list[str]) -> int:
    """How many passages are like a stretch of a text."""
    pairs = ((passage, text) for text in texts for passage in passages)
    return sum(partial_ratio_alignment(p, t, score_cutoff=LIKE) is not None for p, t in pairs)


if __name__ == "__main__":
    main()
