"""Lost negation: a word that reverses the sense is dropped.

Why it matters
    The quotation keeps the speaker's words and turns their meaning round.

Examples
    source   We do not accept the terms they offered.
    fault    We do accept the terms they offered.
    fault    We accept the terms they offered.
    fault    We now accept the terms they offered.
    no fault We don't accept the terms they offered.
    no fault We do not, indeed, accept the terms they offered.

    source   The guards could not have seen the boats, and nobody warned them.
    fault    The guards could have seen the boats, and nobody warned them.
    fault    The guards could not have seen the boats, and somebody warned them.
    no fault The guards couldn't have seen the boats, and no one warned them.

    source   Grain can never be sent without a permit.
    fault    Grain can always be sent without a permit.
    fault    Grain can never be sent with a permit.
    no fault Grain cannot ever be sent without a permit.

    source   The miller no longer lives beside the weir.
    fault    The miller lives beside the weir.
    no fault The miller does not live beside the weir any more.

    source   She was not only a poet but a printer.
    fault    She was only a poet but a printer.
    no fault She was a poet but a printer.
    no fault She was not just a poet but a printer.

    source   I do not think that the dam will hold.
    no fault I do think that the dam will not hold.

    source   No fewer than 300 sheep were lost on the pass.
    fault    Fewer than 300 sheep were lost on the pass.
    other    300 sheep were lost on the pass.

    source   村民不同意这个方案。
    fault    村民同意这个方案。
    no fault 村民并不同意这个方案。

    source   委员会没有公布调查结果。
    fault    委员会公布调查结果。
    no fault 委员会未公布调查结果。

    source   我们不得不离开。这非常困难。
    no fault 我们不得不离开。这困难。

    source   市長は計画を認めなかった。
    fault    市長は計画を認めた。
    no fault 市長は計画を認めませんでした。

    source   橋は安全ではない。少なくとも今は。
    fault    橋は安全である。少なくとも今は。
    no fault 橋は安全ではありません。少なくとも今は。

Not this kind
    A negation that goes with the whole clause it denies is a `silent_cut`. One that goes
    with the word it denies, so that another word stands there, is `swapped_words`. A
    negation inside a bound ("no fewer than 300") is `lost_bound` when all of it goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._passage import passages
from loccit.faults._polarity import turned
from loccit.model import Comparison, Place
from loccit.sentences import COMMON, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = COMMON


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each negation of the source that the quotation lacks, and the spot where it is missing."""
    for passage in passages(comparison):
        for lost in turned(passage)[0]:
            place = passage.source.place(lost.negation.first, lost.negation.last)
            yield place, passage.quoted_place(lost.column)
