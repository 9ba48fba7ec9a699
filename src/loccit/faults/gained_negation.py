"""Gained negation: a word that reverses the sense is put in.

Why it matters
    The speaker is made to deny what they affirmed.

Examples
    source   The committee will publish the figures in May.
    fault    The committee will not publish the figures in May.
    fault    The committee won't publish the figures in May.
    fault    The committee will never publish the figures in May.
    fault    The committee will hardly publish the figures in May.
    no fault The committee will soon publish the figures in May.

    source   Everybody at the mill knew of the debt.
    fault    Nobody at the mill knew of the debt.
    no fault Anybody at the mill knew of the debt.

    source   The ferry is not safe, and the crew can't swim.
    fault    The ferry is not safe, and the crew can't not swim.
    no fault The ferry isn't safe, and the crew cannot swim.

    source   She was a poet and a printer.
    fault    She was a poet and not a printer.
    no fault She was not only a poet and a printer.

    source   The pump in house No. 7 works.
    fault    The pump in house No. 7 never works.
    no fault The pump in house number 7 works.

    source   They left with their papers.
    fault    They left without their papers.
    no fault They left, with their papers.

    source   医生同意这次手术。
    fault    医生不同意这次手术。
    no fault 医生也同意这次手术。

    source   他是否去过上海，我们都知道。
    fault    他是否去过上海，我们都不知道。
    no fault 他是不是去过上海，我们都知道。

    source   列車は駅に止まります。
    fault    列車は駅に止まりません。
    no fault 列車は、駅に止まります。

    source   村人は必ず戻る。
    fault    村人は必ず戻らない。
    no fault 村人は必ず戻るのだ。

Not this kind
    A negation that is left out is `lost_negation`. A clause that is put in with a negation
    of its own is `added_words`. A word with a prefix that denies is `swapped_words`.
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
    """Each negation that only the quotation has, and the spot in the source that lacks it."""
    for passage in passages(comparison):
        for gained in turned(passage)[1]:
            place = passage.quoted.place(gained.negation.first, gained.negation.last)
            yield passage.source_place(gained.column), place
