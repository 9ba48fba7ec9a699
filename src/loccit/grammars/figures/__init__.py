"""Figures: the numbers by which a text says how many or how much. One module a language.

A language's grammar is loaded when a text has a line in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from loccit.family import member
from loccit.grammars.languages import GRAMMARS, by_language
from loccit.model import Figure, Moment


def read_figures(
    text: str, language: str = "", name: str = "", moments: Iterable[Moment] = ()
) -> tuple[Figure, ...]:
    """The figures of `text`, in reading order; places are in the document called `name`.

    `language` is what the text is declared to be in. What is a date by the `moments` of the
    same text is no figure; a duration is both.
    """
    found = [
        figure
        for tongue, part in by_language(text, language).items()
        for figure in member(__name__, GRAMMARS[tongue]).read(part, name)
    ]
    return tuple(_undated(sorted(found, key=lambda f: f.place), moments))


def _undated(figures: Iterable[Figure], moments: Iterable[Moment]) -> Iterator[Figure]:
    """The figures that do not lie in a date."""
    dates = iter(sorted(m.place for m in moments if _is_date(m)))
    date = next(dates, None)
    for figure in figures:
        while date and date.end <= figure.numeral.start:
            date = next(dates, None)
        if not (date and replace(date, document=figure.place.document).overlaps(figure.numeral)):
            yield figure


def _is_date(moment: Moment) -> bool:
    """Whether the numbers in a moment count nothing: `1937`, and not `71 years ago`."""
    return moment.precision != "duration" and moment.basis in ("stated", "era")
