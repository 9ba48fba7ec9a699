"""Which columns a more specific kind has claimed, so that one change gives one fault."""

from __future__ import annotations

from functools import lru_cache

from loccit.faults._figures import changed
from loccit.faults._lost_bounds import lost_bounds
from loccit.faults._passage import Passage
from loccit.faults._polarity import turned


@lru_cache(maxsize=16)  # by identity: a passage is equal only to itself
def claimed(passage: Passage) -> frozenset[int]:
    """The columns with a fault of a negation, a figure or a bound."""
    columns = {found.column for side in turned(passage) for found in side}
    for pair in changed(passage):
        columns.update(
            range(
                passage.column_of_source(pair.source.first),
                passage.column_of_source(pair.source.last) + 1,
            )
        )
        columns.update(
            range(
                passage.column_of_quoted(pair.quoted.first),
                passage.column_of_quoted(pair.quoted.last) + 1,
            )
        )
    columns.update(at for lost in lost_bounds(passage) for at in lost.columns)
    return frozenset(columns)
