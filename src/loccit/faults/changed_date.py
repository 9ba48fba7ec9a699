"""Changed date: a day, month, year or era of the source is another one in the quotation.

Why it matters
    Order decides who answered whom. A year that moved makes a cause of what came after.

Examples
    source   The bridge was opened on 14 March 1871 by the mayor.
    fault    The bridge was opened on 15 March 1871 by the mayor.
    fault    The bridge was opened on 14 May 1871 by the mayor.
    fault    The bridge was opened on 14 March 1817 by the mayor.
    no fault The bridge was opened on March 14, 1871 by the mayor.
    no fault The bridge was opened on the 14th of March, 1871, by the mayor.

    source   In the years 1937-38 the mill burned twice.
    fault    In the years 1937-39 the mill burned twice.
    no fault In the years 1937–1938 the mill burned twice.

    source   The first school was founded in the 1930s.
    fault    The first school was founded in the 1920s.
    no fault The first school was founded in the 1930's.

    source   The council met on Tuesday, 3 June 1952.
    fault    The council met on Friday, 6 June 1952.
    no fault The council met on Tuesday, June 3rd, 1952.

    source   She was born in the spring of 1904 and left in early May 1921.
    fault    She was born in the autumn of 1904 and left in early May 1921.
    no fault She was born in spring 1904 and left early in May 1921.

Not this kind
    The same date in another order, calendar or script is no fault. A part of a date that is
    left out is a `silent_cut`. A duration has a number and a unit: `changed_figure`,
    `changed_unit`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._moments import changed
from loccit.faults._passage import passages
from loccit.model import Comparison, Place
from loccit.sentences import CHANGED, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = (CHANGED, CHANGED, CHANGED)


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each date of the source that cannot be the one in its place, and that one."""
    for passage in passages(comparison):
        for pair in changed(passage):
            yield (
                passage.source.place(pair.source.first, pair.source.last),
                passage.quoted.place(pair.quoted.first, pair.quoted.last),
            )
