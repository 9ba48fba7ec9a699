"""Each folder in tests/cases is an account with its sources and the reports it must give.

Folders in `innocent/` must not be accused of anything; folders in `known_failures/` fail,
and an improvement must be acknowledged by moving them. `make accept` rewrites what is
expected.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from loccit import Critique, examine, report

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.rglob("why.md"))
UNSTABLE = ("version",)  # of the JSON: changes with each release


def named(folder: Path) -> str:
    return folder.relative_to(CASES).as_posix()


def marked(folder: Path) -> object:
    failing = "known_failures" in folder.parts
    marks = [pytest.mark.xfail(strict=True, reason=(folder / "why.md").read_text())] * failing
    return pytest.param(folder, id=named(folder), marks=marks)


def critique(folder: Path) -> Critique:
    return examine(sorted(folder.glob("account.*")), [folder / "sources"])


def as_json(found: Critique) -> str:
    values = json.loads(report(found, "json"))
    kept = {name: value for name, value in values.items() if name not in UNSTABLE}
    return json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


@pytest.mark.parametrize("folder", map(marked, FOLDERS))
def test_case_gives_the_expected_reports(folder: Path, pytestconfig: pytest.Config) -> None:
    found = critique(folder)
    reports = {"expected.txt": report(found, "text"), "expected.json": as_json(found)}
    if pytestconfig.getoption("--accept"):
        for name, text in reports.items():
            (folder / name).write_text(text, encoding="utf-8")
    for name, text in reports.items():
        assert text == (folder / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "folder", [pytest.param(f, id=named(f)) for f in FOLDERS if "innocent" in f.parts]
)
def test_innocent_case_is_not_accused(folder: Path) -> None:
    found = critique(folder)
    quoted = [v for v in found.verdicts if v.match]
    assert quoted, "the case checks nothing"
    accused = [(v.standing, found.at(v.mention.place)) for v in found.verdicts if v.faults]
    accused += [
        (c.standing, c.credit.name) for v in quoted for c in v.credits if c.standing == "elsewhere"
    ]
    assert accused == []
    assert "misquoted" not in {v.standing for v in found.verdicts}


def test_every_case_says_why_it_is_there() -> None:
    assert all((folder / "why.md").read_text(encoding="utf-8").strip() for folder in FOLDERS)
    assert len(FOLDERS) >= 10
