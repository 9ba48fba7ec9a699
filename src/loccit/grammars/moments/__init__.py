"""Moments: the time expressions of a text, as stretches of the calendar. One module a language.

A language's grammar is loaded when a text has a line in it.
"""

from __future__ import annotations

from loccit.family import member
from loccit.grammars.languages import GRAMMARS, by_language
from loccit.model import Moment


def read_moments(
    text: str, language: str = "", name: str = "", dated: str = ""
) -> tuple[Moment, ...]:
    """The moments of `text`, in reading order; places are in the document called `name`.

    `dated` is the document's own date (ISO 8601, or a prefix of it) by which "yesterday" is
    read; without it such a moment is `unresolved`. No clock is read.
    """
    found = [
        moment
        for tongue, part in by_language(text, language).items()
        for moment in member(__name__, GRAMMARS[tongue]).read(part, name, dated)
    ]
    return tuple(sorted(found, key=lambda moment: moment.place))
