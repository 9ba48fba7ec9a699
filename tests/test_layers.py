"""The layers: a module imports from those below it, and members of one layer not each other."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import loccit

ROOT = Path(loccit.__file__).parent
LAYERS = [
    {"model"},
    {"family", "kernels", "lexicon", "examined"},
    {"words"},
    {"streams", "steps"},
    {"chains", "grammars", "align", "declared", "differences", "scans", "sentences"},
    {"collection"},
    {"corpus", "shelf", "significance"},
    {"passages"},
    {"pieces"},
    {"readers", "finders", "crediting", "tracing", "echoes", "faults", "weighing", "reports"},
    {"statements"},
    {"pipeline", "fetching", "engines"},
    {"cli", "web"},
]
HEIGHTS = {part: height for height, layer in enumerate(LAYERS) for part in layer}
HEAVY = {"pyspark", "altair", "vl_convert", "fastapi", "starlette", "uvicorn"}
MODULES = sorted(p for p in ROOT.rglob("*.py") if p.parent != ROOT or not p.stem.startswith("__"))


def part(path: Path) -> str:
    """The module or folder directly below the package that `path` belongs to."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, ...]]:
    """The dotted names that a file imports, each as a tuple."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            base = tuple(node.module.split("."))
            if base == ("loccit",):
                yield from ((*base, alias.name) for alias in node.names)
            else:
                yield base


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_module_stands_in_a_layer(path: Path) -> None:
    assert part(path) in HEIGHTS


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_module_imports_only_from_below(path: Path) -> None:
    own = part(path)
    others = {name[1] for name in imports(path) if name[0] == "loccit" and len(name) > 1} - {own}
    assert {other for other in others if HEIGHTS.get(other, -1) >= HEIGHTS[own]} == set()


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_module_imports_what_only_extras_bring(path: Path) -> None:
    assert {name[0] for name in imports(path)} & HEAVY == set()


def test_imports_are_never_relative() -> None:
    nodes = [n for p in MODULES for n in ast.walk(ast.parse(p.read_text(encoding="utf-8")))]
    assert not [n for n in nodes if isinstance(n, ast.ImportFrom) and n.level]
