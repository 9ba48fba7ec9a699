"""Write docs/faults.md from the docstrings of the kinds of fault.

`python tools/faults_page.py` writes the page; with `--check` it exits 1 when it is stale.
"""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

import loccit.faults
from loccit.family import members

PAGE = Path(__file__).parents[1] / "docs" / "faults.md"
HEAD = """# Kinds of misquotation

One section for each kind of fault, from its own docstring; the examples are run as tests.
`source` is what the source says. `fault` is a quotation that has this fault, `no fault` one
that has none, and `other` one that has a fault of another kind.
"""


def page() -> str:
    """The whole page."""
    kinds = members(loccit.faults.__name__)
    return HEAD + "".join(section(name, inspect.getdoc(kind) or "") for name, kind in kinds.items())


def section(name: str, text: str) -> str:
    """One kind: its first line, then its sections, with the examples as they stand."""
    lines: list[str] = [f"\n## {name}\n"]
    examples = False
    for line in text.splitlines():
        if line == "Examples":
            lines.append("### Examples\n\n```text")
            examples = True
        elif line and not line.startswith(" ") and line in ("Why it matters", "Not this kind"):
            lines += [*_closed(lines, examples), f"### {line}\n"]
            examples = False
        else:
            lines.append(line.removeprefix("    "))
    return "\n".join((*lines, *_closed(lines, examples))).rstrip() + "\n"


def _closed(lines: list[str], examples: bool) -> list[str]:
    """The end of the examples, where they are open; takes out the empty line before it."""
    if examples and lines[-1] == "":
        lines.pop()
    return ["```\n"] if examples else []


def main(arguments: list[str], path: Path = PAGE) -> int:
    """Write the page, or say whether it is current; the exit code."""
    text = page()
    if "--check" not in arguments:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return 0
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return 0
    print(f"{path.name} is stale: make docs (python tools/faults_page.py)", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
