"""Swapped words: a word that carries sense gives way to a word of another sense.

Why it matters
    Everything around the word is the speaker's own, and so the new word passes for theirs.

Examples
    source   The ministry keeps a strict watch on the border.
    fault    The ministry keeps a relaxed watch on the border.
    fault    The ministry keeps a strict watch on the harbour.
    no fault The ministry keeps the strict watch on the border.
    no fault The ministry kept a strict watch at the border.
    no fault The ministry keeps strict watches on the borders.

    source   The tall white tower fell before the old wall.
    fault    The small black tower fell before the old wall.
    fault    The tall white tower fell after the old wall.
    no fault The white tall tower fell before the old wall.

    source   They lived on bread and wine.
    fault    They lived on bread and water.
    no fault They lived on wine and bread.

    source   It is possible to cross the marsh.
    fault    It is impossible to cross the marsh.
    other    It is not possible to cross the marsh.
    no fault It's possible to cross the marsh.

    source   The repair was not possible in winter.
    no fault The repair was impossible in winter.

    source   All of the prisoners were questioned by Dr. Brandt in Feb. 1921.
    fault    Some of the prisoners were questioned by Dr. Brandt in Feb. 1921.
    no fault All of the prisoners were questioned by Doctor Brandt in February 1921.

    source   The goverment of the day signed.
    no fault The government of the day signed.
    fault    The parliament of the day signed.

    source   The United Nations sent 40 per cent of the flour.
    fault    The United States sent 40 per cent of the flour.
    no fault The UN sent 40% of the flour.

    source   政府采取了严格的措施。
    fault    政府采取了宽松的措施。
    no fault 政府采取严格的措施。

    source   他在一九三〇年出生于北京。
    fault    他在一九三〇年出生于南京。
    no fault 他在1930年出生于北京。

    source   知事は計画に賛成した。
    fault    知事は計画に反対した。
    no fault 知事が計画に賛成した。

    source   子供たちは港で歌った。
    fault    老人たちは港で歌った。
    no fault こどもたちは港で歌った。

Not this kind
    Another figure is `changed_figure`, another negation `lost_negation` or
    `gained_negation`, another bound `lost_bound`. Another form of the same word, and light
    words for light words, alter a quotation and are no fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._claims import claimed
from loccit.faults._passage import passages
from loccit.faults._weight import weights
from loccit.model import Comparison, Place
from loccit.sentences import CHANGED, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = (CHANGED, CHANGED, CHANGED)


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each run of words whose sense gives way to another, and the words put for it."""
    for passage in passages(comparison):
        for at, weight in weights(passage).items():
            if weight.swapped and at not in claimed(passage):
                yield passage.source_place(at), passage.quoted_place(at)
