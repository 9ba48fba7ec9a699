"""Names that the user says are one: `Wikipedia = ["Wiki", "WP"]` in the table [aliases]."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from loccit.words import fold, words_in

SHAPE = 'write it as  Wikipedia = ["Wiki", "WP"]'


@dataclass(frozen=True, slots=True)
class Aliases:
    """Groups of equal names; a name may be that of a document."""

    groups: tuple[tuple[str, ...], ...] = ()

    def equals(self, name: str) -> tuple[str, ...]:
        """Every name that is equal to `name`, itself first.

        >>> Aliases((("Wikipedia", "Wiki"),)).equals("wiki")
        ('wiki', 'Wikipedia')
        """
        wanted = name_key(name)
        found = [name]
        for group in self.groups:
            if any(name_key(other) == wanted for other in group):
                found += [other for other in group if name_key(other) != wanted]
        return tuple(dict.fromkeys(found))


NO_ALIASES = Aliases()


def name_key(name: str) -> str:
    """The form of a name in which case, accents and punctuation do not matter."""
    folded = " ".join(word.folded for word in words_in(name, "", 0, len(name)))
    return folded or fold(name)


def read_aliases(text: str) -> Aliases:
    """The aliases in the text of a TOML file; ValueError that says line and remedy."""
    try:
        table = tomllib.loads(text).get("aliases", {})
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{_where(str(error), text)}: not TOML ({error}); {SHAPE}") from None
    if not isinstance(table, dict):
        raise ValueError(
            f"line {_line_of(text, 'aliases')}: aliases is no table; begin it with [aliases]"
        )
    return Aliases(tuple(_group(name, value, text) for name, value in table.items()))


def _group(name: str, value: object, text: str) -> tuple[str, ...]:
    """One line of the table as a group of equal names."""
    others = [value] if isinstance(value, str) else value
    if not isinstance(others, list) or not all(isinstance(o, str) and o.strip() for o in others):
        raise ValueError(
            f"line {_line_of(text, name)}: the aliases of {name!r} are no list of names; {SHAPE}"
        )
    return (name, *others)


def _line_of(text: str, name: str) -> int:
    """The number of the line in which `name` is given a value; 1 when it is not found."""
    begun = re.compile(rf"\s*\[?\s*[\"']?{re.escape(name)}[\"']?\s*[\]=]")
    for number, line in enumerate(text.splitlines(), 1):
        if begun.match(line):
            return number
    return 1


def _where(message: str, text: str) -> str:
    """The line that a parser's message is about."""
    found = re.search(r"line (\d+)", message)
    return f"line {found.group(1) if found else len(text.splitlines())}"
