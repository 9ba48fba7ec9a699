"""Changed unit: a number stays, and what it is measured in is another unit.

Why it matters
    Forty miles are not forty kilometres, and dollars are not pounds: the reader sees the
    right digits and takes the wrong size.

Examples
    source   The road to the mine was 40 miles long.
    fault    The road to the mine was 40 kilometres long.
    fault    The road to the mine was 40 metres long.
    no fault The road to the mine was forty miles long.
    other    The road to the mine was 60 kilometres long.

    source   The dam cost $3 million before the war.
    fault    The dam cost £3 million before the war.
    fault    The dam cost 3 million francs before the war.
    no fault The dam cost 3 million dollars before the war.

    source   The strike at the docks lasted six weeks.
    fault    The strike at the docks lasted six months.
    fault    The strike at the docks lasted six days.
    no fault The strike at the docks lasted 42 days.
    no fault The strike at the docks lasted 6 weeks.

    source   Wages in the mills fell by 20 percent that year.
    no fault Wages in the mills fell by 20% that year.
    no fault Wages in the mills fell by 20 per cent that year.

Not this kind
    Another number is a `changed_figure`, also where its unit changed too. The same size in
    another unit (three weeks, 21 days) is no fault. What is counted is no unit: another word
    for it is `swapped_words`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._passage import passages
from loccit.faults._units import changed
from loccit.model import Comparison, Place
from loccit.sentences import CHANGED, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = (CHANGED, CHANGED, CHANGED)


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each figure whose unit is another one in the quotation, with its unit, and that one."""
    for passage in passages(comparison):
        yield from changed(passage)
