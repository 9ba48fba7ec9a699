"""Every bench of figures and moments beside its bar and its floor: `python bench/figures.py`.

The sets are public and their development halves are read (`--data` for other folders of the
same form); our own gold is in the repository. A bench whose data is absent is skipped, and said.
"""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from time import process_time

import loccit

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "figures"
CASE = Path(__file__).resolve().parents[2] / "shared" / "case" / "nanking"
OWN = Path(__file__).resolve().parents[1] / "tests" / "gold"
FLOORS = Path(__file__).with_name("figure_floors.json")


def main() -> None:
    """Run every bench, print the table, and end with 1 when a floor is not reached."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the public sets")
    parser.add_argument("--case", type=Path, default=CASE, help="the folder of the first case")
    parser.add_argument("--floors", action="store_true", help="end with 1 below a floor")
    options = parser.parse_args()
    begun = process_time()
    print(f"Loccit {loccit.__version__}, Python {platform.python_version()}\n")
    reached = dict(measured(options.data, options.case))
    asked = json.loads(FLOORS.read_text(encoding="utf-8"))
    print(table(reached, asked))
    print(f"\n{process_time() - begun:.1f} CPU-seconds")
    short = below(reached, asked)
    if options.floors and short:
        raise SystemExit("\n".join(["", *short]))


def measured(data: Path, case: Path) -> Mapping[str, float]:
    """What each bench measures, under `bench: measure`; those without data are left out."""
    folders = {
        "recognizers_numbers": data / "recognizers",
        "newsquant": data / "newsquant",
        "tempeval": data / "tempeval3",
        "recognizers_dates": data / "recognizers",
        "eastern_dates": data / "recognizers",
        "case_figures": case,
        "own_gold": OWN,
    }
    reached: dict[str, float] = {}
    for name, folder in folders.items():
        if not folder.is_dir():
            print(f"skipped {name}: no data in {folder.name}/")
            continue
        for measure, value in import_module(name).measure(folder).items():
            reached[f"{name}: {measure}"] = value
    return reached


def table(reached: Mapping[str, float], asked: Mapping[str, Mapping[str, float]]) -> str:
    """A line for each measure: what was reached, and what is asked."""
    lines = []
    for name, value in reached.items():
        least, most = asked["at least"].get(name), asked["at most"].get(name)
        floor = f"at least {least:g}" if least is not None else ""
        floor = f"at most {most:g}" if most is not None else floor
        lines.append(f"{name:52} {value:10.4g}  {floor}".rstrip())
    return "\n".join(lines)


def below(reached: Mapping[str, float], asked: Mapping[str, Mapping[str, float]]) -> list[str]:
    """A line for each measure that is worse than it may be."""
    least = [(n, v) for n, v in asked["at least"].items() if n in reached and reached[n] < v]
    most = [(n, v) for n, v in asked["at most"].items() if n in reached and reached[n] > v]
    return [f"{n}: {reached[n]:g}, and the floor is {v:g}" for n, v in least] + [
        f"{n}: {reached[n]:g}, and at most {v:g} is allowed" for n, v in most
    ]


if __name__ == "__main__":
    main()
