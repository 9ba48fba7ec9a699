"""What is packed: the licences of what is not ours go with it."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_notice_is_packed_beside_the_licence() -> None:
    assert PROJECT["license-files"] == ["LICENSE", "NOTICE"]
    assert all((ROOT / name).is_file() for name in PROJECT["license-files"])


def test_the_notice_names_every_list_that_is_packed_as_data() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8")
    lists = sorted((ROOT / "src" / "loccit" / "lexicon").glob("*.txt"))
    assert lists
    assert [path.name for path in lists if path.relative_to(ROOT).as_posix() not in notice] == []
