"""Write src/loccit/lexicon/english.txt from the English word counts of the package pyspellchecker.

    python tools/vocabulary.py

Needs `pyspellchecker` installed; Loccit itself does not.
"""

from __future__ import annotations

import gzip
import json
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/loccit/lexicon/english.txt"
HEAD = """\
# English words, so that a scanner's "govemment" can be told from a word.
# Made by tools/vocabulary.py from the word counts of pyspellchecker {version}.
# https://github.com/barrust/pyspellchecker, MIT License; see NOTICE.
"""
COMMON = 100  # counts below this are names, slang and slips more often than words


def main() -> None:
    """Write the words, one a line, in alphabetical order."""
    packed = files("spellchecker").joinpath("resources/en.json.gz").read_bytes()
    counts: dict[str, int] = json.loads(gzip.decompress(packed))
    words = sorted(w for w, n in counts.items() if n >= COMMON and w.isascii() and w.isalpha())
    head = HEAD.format(version=version("pyspellchecker"))
    TARGET.write_text(head + "".join(f"{word}\n" for word in words), encoding="utf-8")


if __name__ == "__main__":
    main()
