"""Plant quotations in accounts and count what Loccit finds of them: `python bench/plant.py`.

Each account is 5,000 words of one novel with 26 passages from 10 others, of 6, 12, 30
or 60 words, under thirteen treatments, half of them in quotation marks. The novel's
own quotation marks are taken out of the account, so that its dialogue does not count
as something quoted; the sources keep theirs, and no passage is drawn across one.
A passage's first and last words may agree by chance with what stands beside them.
"""

from __future__ import annotations

import argparse
import json
import platform
import time
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

import prose
from planting import CELLS, LENGTHS, PER_ACCOUNT, SOURCES, Cell, trials
from scoring import Score, add, f1
from treatments import TREATMENTS

import loccit

STANDINGS = (
    "verbatim",
    "adapted",
    "scan",
    "altered",
    "misquoted",
    "untraced",
    "short",
    "not found",
)


def main() -> None:
    """Run the bench and print its tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--accounts", type=int, default=40, help="how many (default 40)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    parser.add_argument(
        "--show", type=int, default=12, help="examples of each failing (default 12)"
    )
    parser.add_argument("--floors", type=Path, help="fail when a figure does not reach them")
    options = parser.parse_args()
    if not prose.FOLDER.is_dir():
        print(f"skipped: {prose.ABSENT}")
        return
    started = time.process_time()
    score = run(options.accounts, options.seed)
    print(heading(options.accounts, options.seed, time.process_time() - started))
    print(tables(score))
    print(failings(score, options.show))
    if options.json:
        options.json.write_text(json.dumps(figures(score), indent=1) + "\n", encoding="utf-8")
    if options.floors and (short := below(figures(score), options.floors)):
        raise SystemExit("\n".join(["", *short]))


def run(accounts: int, seed: int) -> Score:
    """The score over `accounts` seeded accounts."""
    score = Score()
    for trial in trials(accounts, seed):
        add(score, trial, loccit.examine([trial.account], trial.sources))
    return score


def heading(accounts: int, seed: int, seconds: float) -> str:
    """What the bench ran on."""
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "numba", "rapidfuzz"))
    return (
        f"Loccit {loccit.__version__}, Python {platform.python_version()}, {packages}\n"
        f"{accounts} accounts of {prose.TEXT_LENGTH:,} words, {SOURCES} sources each, "
        f"{PER_ACCOUNT} passages each, seed {seed}; {seconds:.1f} CPU-seconds\n"
    )


def those_asked(cells: Iterable[Cell] = CELLS) -> list[Cell]:
    """The cells that the floor is set for: marked ones, and unmarked ones of 12 words and more."""
    return [cell for cell in cells if cell.marked or cell.length >= 12]


def figures(score: Score) -> dict[str, float | int]:
    """The figures that are held against floors."""
    return {
        "aligned": round(score.share(those_asked()), 4),
        "aligned_unmarked_6": round(score.share(c for c in CELLS if c not in those_asked()), 4),
        "character_f1": round(f1(score.characters), 4),
        "character_f1_without_unmarked_6": round(f1(score.characters_but_short), 4),
        "span_precision": round(score.precision, 4),
        "passages": sum(score.planted.values()),
        "spans": score.spans,
        "changed_called_verbatim": len(score.called_verbatim),
        "cut_at_change": len(score.cut_at_change),
        "faithful_called_misquoted": len(score.accused),
    }


def below(reached: dict[str, float | int], floors: Path) -> list[str]:
    """A line for each figure that is worse than it may be."""
    asked = json.loads(floors.read_text(encoding="utf-8"))
    least = [(n, v) for n, v in asked["at least"].items() if reached[n] < v]
    most = [(n, v) for n, v in asked["at most"].items() if reached[n] > v]
    return [f"{n}: {reached[n]}, and the floor is {v}" for n, v in least] + [
        f"{n}: {reached[n]}, and at most {v} is allowed" for n, v in most
    ]


def tables(score: Score) -> str:
    """The share aligned by treatment, length and marking; the standings; the figures."""
    lines = [
        "Both sides at least 80 % aligned (found/planted)",
        f"{'':18}" + f"{'marked':^32}  {'unmarked':^32}",
    ]
    lines.append(f"{'':18}" + "  ".join("".join(f"{n:>8}" for n in LENGTHS) for _ in (0, 1)))
    for treatment in TREATMENTS:
        sides = (
            "".join(f"{_cell(score, Cell(treatment, n, m)):>8}" for n in LENGTHS)
            for m in (True, False)
        )
        lines.append(f"{treatment:18}" + "  ".join(sides))
    lines += ["", "How the marked ones stand", f"{'':18}" + "".join(f"{s:>10}" for s in STANDINGS)]
    for treatment in TREATMENTS:
        lines.append(
            f"{treatment:18}"
            + "".join(f"{score.standings[treatment, s] or '.':>10}" for s in STANDINGS)
        )
    lines += [
        "",
        *(f"{name.replace('_', ' '):34}{value}" for name, value in figures(score).items()),
    ]
    return "\n".join(lines)


def _cell(score: Score, cell: Cell) -> str:
    return f"{score.found[cell]}/{score.planted[cell]}"


def failings(score: Score, count: int) -> str:
    """Examples of what went wrong, `count` of each."""
    kinds = {
        "Changed, called verbatim": score.called_verbatim,
        "Run cut at a change": score.cut_at_change,
        "Faithful, called misquoted": score.accused,
        "Not aligned": score.missed,
        "Traced, not planted": score.stray,
    }
    lines: list[str] = []
    for name, examples in kinds.items():
        if examples and count:
            lines += ["", f"{name} ({len(examples)}):", *(f"  {e[:220]}" for e in examples[:count])]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
