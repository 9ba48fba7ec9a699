"""Which columns a more specific kind has claimed, so that one change gives one fault."""

from __future__ import annotations

from functools import lru_cache

from loccit.faults import _moments
from loccit.faults._figures import changed
from loccit.faults._lost_bounds import lost_bounds
from loccit.faults._passage import Passage
from loccit.faults._polarity import turned
from loccit.faults._standings import columns_of
from loccit.faults._units import changed_columns


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def claimed(passage: Passage) -> frozenset[int]:
    """The columns with a fault of a negation, a figure, a unit, a date or a bound."""
    columns = {found.column for side in turned(passage) for found in side}
    for pair in changed(passage):
        columns.update(columns_of(passage, pair))
    columns.update(_moments.changed_columns(passage))
    columns.update(changed_columns(passage))
    columns.update(at for lost in lost_bounds(passage) for at in lost.columns)
    return frozenset(columns)
