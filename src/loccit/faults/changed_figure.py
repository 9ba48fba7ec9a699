"""Changed figure: a number in the source is another number in the quotation.

Why it matters
    A figure is what readers carry away, and a wrong one is repeated as fact.

Examples
    source   The bank lent 40 million francs in March.
    fault    The bank lent 400 million francs in March.
    fault    The bank lent 40 billion francs in March.
    fault    The bank lent 40 francs in March.
    fault    The bank lent 14 million francs in March.
    no fault The bank then lent its 40 million francs in March.
    no fault The bank lent forty million francs in March.
    no fault The bank lent 40,000,000 francs in March.

    source   About 200,000 people crossed the river in 1871.
    fault    About 20,000 people crossed the river in 1871.
    other    About 200,000 people crossed the river in 1817.
    no fault About 200 000 people crossed the river in 1871.
    no fault About two hundred thousand people crossed the river in 1871.
    no fault About 0.2 million people crossed the river in 1871.

    source   Of the forty boats two came back.
    fault    Of the forty-two boats two came back.
    fault    Of the forty boats three came back.
    no fault Of the 40 boats 2 came back.

    source   The harbour cost ($10.0 million) in all.
    fault    The harbour cost $100 million in all.
    no fault The harbour cost $10 million in all.

    source   A third of the crew and the twentieth company stayed.
    fault    A quarter of the crew and the twentieth company stayed.
    no fault One third of the crew and the 20th company stayed.

    source   The siege ended in 1644.12 The town was empty.
    fault    The siege ended in 1645. The town was empty.
    no fault The siege ended in 1644. The town was empty.

    source   共有二十余万人逃离该省。
    fault    共有三十余万人逃离该省。
    fault    共有二十余人逃离该省。
    no fault 共有20余万人逃离该省。

    source   洪水造成三百五十人死亡。
    fault    洪水造成五百三十人死亡。
    no fault 洪水造成350人死亡。

    source   この町には２万３千人が住んでいた。
    fault    この町には３万２千人が住んでいた。
    no fault この町には23,000人が住んでいた。
    no fault この町には二万三千人が住んでいた。

Not this kind
    A figure that is left out is a `silent_cut`, one that is put in `added_words`. The same
    figure in other words or digits, or in another unit of the same size, is no fault. A
    number in a date is a `changed_date`. Footnote marks are no figures.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._figures import changed
from loccit.faults._passage import passages
from loccit.model import Comparison, Place
from loccit.sentences import CHANGED, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = (CHANGED, CHANGED, CHANGED)


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each figure of the source that is another one in the quotation, and that one."""
    for passage in passages(comparison):
        for pair in changed(passage):
            yield (
                passage.source.place(pair.source.first, pair.source.last),
                passage.quoted.place(pair.quoted.first, pair.quoted.last),
            )
