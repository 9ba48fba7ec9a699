"""Added words: words that carry sense are put in, and nothing shows it.

Why it matters
    The speaker is made to say more than they said. An undeclared "brutal" or "secretly"
    is the writer's own opinion under another's name.

Examples
    source   The police cleared the square.
    fault    The brutal police cleared the square.
    fault    The police cleared the square with tear gas.
    fault    The police secretly cleared the square.
    no fault The police then also cleared the square.
    no fault The police, they cleared the square.
    no fault The police cleared cleared the square.

    source   She praised the harvest and the weather.
    fault    She praised the harvest, the taxes and the weather.
    no fault She praised the weather and the harvest.
    no fault She has praised both the harvest and the weather.

    source   He left the house at dawn.
    fault    He left the burning house at dawn.
    fault    Colonel Brandt left the house at dawn.
    no fault He had left the house at dawn.

    source   The road to the mine was closed for repairs.
    fault    The road to the mine was closed for repairs and never opened.
    fault    The only road to the mine was closed for repairs.
    no fault The road to the mine was closed for the repairs.

    source   "We will rebuild the bridge before the winter."
    no fault "We will rebuild," she said, "the bridge before the winter."
    fault    "We will rebuild the stone bridge before the winter."

    source   市长批准了这项工程。
    fault    市长秘密批准了这项工程。
    no fault 市长也已批准了这项工程。

    source   代表团昨天到达广州。
    fault    庞大的代表团昨天到达广州。
    no fault 代表团在昨天到达了广州。

    source   会長は総会で謝罪した。
    fault    会長は緊急総会で謝罪した。
    no fault 会長は、総会では謝罪したのだ。

Not this kind
    A negation that is put in is `gained_negation`. Words that stand elsewhere in the source
    sentence only moved. Words in square brackets are declared.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._claims import claimed
from loccit.faults._passage import passages
from loccit.faults._weight import weights
from loccit.model import Comparison, Place
from loccit.sentences import COMMON, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = COMMON


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each run of weighty words that only the quotation has, and the spot in the source."""
    for passage in passages(comparison):
        for at, weight in weights(passage).items():
            if weight.quoted and not weight.swapped and at not in claimed(passage):
                yield passage.source_place(at), passage.quoted_place(at)
