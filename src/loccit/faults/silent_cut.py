"""Silent cut: words that carry sense are left out, and no mark shows it.

Why it matters
    What is left out unmarked is what the reader cannot miss: a condition, a second
    culprit, a reservation.

Examples
    source   The council approved the plan after a long and bitter debate.
    fault    The council approved the plan after a long debate.
    fault    The council approved the plan after a debate.
    no fault The council approved a plan after the long and bitter debate.

    source   The soldiers and the villagers set fire to the barns.
    fault    The soldiers set fire to the barns.
    fault    The villagers set fire to the barns.
    no fault The villagers and the soldiers set fire to the barns.

    source   It was then very clear that the alleged thief had left.
    fault    It was then very clear that the thief had left.
    no fault It was clear that the alleged thief had left.

    source   The crew was tired and not hungry, but it rowed on.
    fault    The crew was tired, but it rowed on.
    other    The crew was tired and hungry, but it rowed on.

    source   Three of the four wells were dry in August.
    fault    Three of the wells were dry in August.
    no fault Three of four wells were dry in August.

    source   The lamp in the tower [3] went out.7 Nobody lit it again (Holm 1931, 12).
    no fault The lamp in the tower went out. Nobody lit it again.
    fault    The lamp went out. Nobody lit it again.

    source   The judge, Ms. Vane, read the whole letter aloud.
    fault    The judge, Ms. Vane, read the letter.
    no fault The judge, Vane, read the whole letter aloud.

    source   警方和当地居民一起搜索了河岸。
    fault    警方一起搜索了河岸。
    no fault 警方与当地居民一起搜索河岸。

    source   专家认为大坝在地震中可能倒塌。
    fault    专家认为大坝可能倒塌。
    no fault 专家认为大坝在地震中会倒塌。

    source   校長は生徒と保護者に謝罪した。
    fault    校長は生徒に謝罪した。
    no fault 校長は生徒と保護者にも謝罪した。

Not this kind
    A quotation may begin and end where it likes, and a cut that `[...]` or `…` declares is
    none. A lone negation that is left out is `lost_negation`, a lone bound `lost_bound`.
    Folios, running heads and footnote marks stand on the page, not in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._claims import claimed
from loccit.faults._passage import passages
from loccit.faults._weight import weights
from loccit.model import Comparison, Place
from loccit.sentences import CHANGED, PUT_IN, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = ("{source} is left out {spot}, without a mark", PUT_IN, CHANGED)


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each run of weighty words that only the source has, and the spot they are missing from."""
    for passage in passages(comparison):
        for at, weight in weights(passage).items():
            if not weight.source or weight.swapped or at in claimed(passage):
                continue
            if 0 < at < len(passage.columns) - 1 or passage.has_quoted(at):
                yield passage.source_place(at), passage.quoted_place(at)
