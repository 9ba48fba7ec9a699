"""Each folder in tests/cases is an account with its sources and the reports it must give.

Folders in `innocent/` must not be accused of anything. `make accept` rewrites what is
expected. A folder in `known_failures/` says in `wanted.txt` what its passages should be
(words | wording | faults); it must fail, and when it passes it is moved out.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from loccit import Critique, examine, report

CASES = Path(__file__).parent / "cases"
FOLDERS = sorted(path.parent for path in CASES.rglob("why.md"))
FAILING = [folder for folder in FOLDERS if folder.parent.name == "known_failures"]
HOLDING = [folder for folder in FOLDERS if folder not in FAILING]
INNOCENT = [folder for folder in FOLDERS if folder.parent.name == "innocent"]
UNSTABLE = ("version",)  # of the JSON: changes with each release


def named(folder: Path) -> str:
    return folder.relative_to(CASES).as_posix()


def critique(folder: Path) -> Critique:
    return examine(sorted(folder.glob("account.*")), [folder / "sources"])


def as_json(found: Critique) -> str:
    values = json.loads(report(found, "json"))
    kept = {name: value for name, value in values.items() if name not in UNSTABLE}
    return json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


@pytest.mark.parametrize("folder", HOLDING, ids=named)
def test_case_gives_the_expected_reports(folder: Path, pytestconfig: pytest.Config) -> None:
    found = critique(folder)
    reports = {"expected.txt": report(found, "text"), "expected.json": as_json(found)}
    if pytestconfig.getoption("--accept"):
        for name, text in reports.items():
            (folder / name).write_text(text, encoding="utf-8")
    for name, text in reports.items():
        assert text == (folder / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("folder", INNOCENT, ids=named)
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


@pytest.mark.xfail(strict=True, raises=AssertionError)
@pytest.mark.parametrize("folder", FAILING, ids=named)
def test_known_failure_still_fails(folder: Path) -> None:
    found = critique(folder)
    for line in (folder / "wanted.txt").read_text(encoding="utf-8").splitlines():
        words, standing, faults = (part.strip() for part in line.split("|"))
        (verdict,) = [v for v in found.verdicts if words in found.at(v.mention.place)]
        assert verdict.standing == standing
        assert [fault.kind for fault in verdict.faults] == faults.split()


def test_every_case_says_why_it_is_there() -> None:
    assert all((folder / "why.md").read_text(encoding="utf-8").strip() for folder in FOLDERS)
    assert len(FOLDERS) >= 10
