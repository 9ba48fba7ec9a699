"""Lost bound: a word that makes a figure a least or a most is dropped or turned.

Why it matters
    "Over 200,000" leaves room above, "200,000" leaves none: an estimate hardens into a
    count, and two accounts that agree seem to differ.

Examples
    source   Over 200,000 letters lay in the flooded archive.
    fault    200,000 letters lay in the flooded archive.
    fault    Under 200,000 letters lay in the flooded archive.
    fault    Nearly 200,000 letters lay in the flooded archive.
    no fault More than 200,000 letters lay in the flooded archive.
    no fault Over 200 000 letters lay in the flooded archive.
    other    Over 300,000 letters lay in the flooded archive.

    source   The inquiry heard at least forty witnesses in camera.
    fault    The inquiry heard forty witnesses in camera.
    fault    The inquiry heard at most forty witnesses in camera.
    no fault The inquiry heard forty witnesses or more in camera.
    no fault The inquiry heard no fewer than 40 witnesses in camera.

    source   The march went on over six weeks and about 300 men fell out.
    no fault The march went on six weeks and about 300 men fell out.
    no fault The march went on over six weeks and 300 men fell out.

    source   The shed held up to 90 barrels; some 20 leaked.
    fault    The shed held 90 barrels; some 20 leaked.
    no fault The shed held up to ninety barrels; 20 leaked.

    source   The fund paid out nearly $3 million.
    fault    The fund paid out $3 million.
    fault    The fund paid out over $3 million.
    no fault The fund paid out almost 3 million dollars.

    source   All over the valley 12 bells rang.
    no fault All across the valley 12 bells rang.

    source   The choir has 300+ members.
    fault    The choir has 300 members.
    no fault The choir has over 300 members.

    source   超过二十万人离开了省城。
    fault    二十万人离开了省城。
    fault    不到二十万人离开了省城。
    no fault 逾二十万人离开了省城。
    no fault 二十多万人离开了省城。

    source   约有三百余人参加了集会。
    fault    约有三百人参加了集会。
    no fault 有三百余人参加了集会。

    source   避難した住民は5000人以上に上る。
    fault    避難した住民は5000人に上る。
    fault    避難した住民は5000人未満に上る。
    no fault 避難した住民は五千人以上に上る。

Not this kind
    "About", "some" and "circa" blur a figure on both sides: they are hedges. "Over six
    weeks" may mean during. Where the figure itself is another one, it is `changed_figure`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.faults._lost_bounds import lost_bounds
from loccit.faults._passage import passages
from loccit.model import Comparison, Place
from loccit.sentences import CHANGED, PUT_IN, Forms

ABOUT: Literal["wording", "credit"] = "wording"
SAYS: Forms = ("{source} is missing before {next}", PUT_IN, CHANGED)


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each bound of a figure that stays while the bound goes, and the spot it is missing from."""
    for passage in passages(comparison):
        for lost in lost_bounds(passage):
            yield lost.source, lost.quoted
