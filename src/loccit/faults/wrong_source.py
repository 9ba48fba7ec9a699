"""Wrong source: the words stand in another document than the one that is credited.

In the examples, brackets behind the words show the credit, and `credit` how it stands
once the words are found.

Why it matters
    A reader who follows the credit does not find the words, and a claim borrows the
    standing of a document that never made it.

Examples
    source   The harvest failed in the north for the second year.
    credit   elsewhere
    fault    The harvest failed in the north for the second year. (Ledger of the Exchange)
    fault    The harvest failed in the north. (Ledger)
    credit   confirmed
    no fault The harvest failed in the north for the second year. (Northern Gazette)
    no fault The harvest failed in the north. (Gazette)
    credit   excerpt
    no fault The harvest failed in the north for the second year. (Ledger, chapter 3)
    credit   unresolved
    no fault The harvest failed in the north for the second year. (a neighbour)
    credit   ambiguous
    no fault The harvest failed in the north for the second year. (Report)
    credit   unchecked
    no fault The harvest failed in the north for the second year. (Letters)

    source   北方的庄稼连续两年歉收。
    credit   elsewhere
    fault    北方的庄稼连续两年歉收。 (商会年鉴)
    credit   confirmed
    no fault 北方的庄稼连续两年歉收。 (北方日报)

    source   北部では二年続けて不作だった。
    credit   elsewhere
    fault    北部では二年続けて不作だった。 (商会年鑑)
    credit   unresolved
    no fault 北部では二年続けて不作だった。 (ある隣人)

Not this kind
    A credit that names nothing at hand, several documents, or a document of which only a
    part is at hand says nothing about where the words are from. A carrier that gives the
    words of an originator is no wrong source; it is told as a chain.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.model import Comparison, Place

ABOUT: Literal["wording", "credit"] = "credit"


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each credit whose document lacks the words: where they stand, and the credit."""
    found = comparison.match.place if comparison.match.parts else None
    for verdict in comparison.credits:
        if verdict.standing == "elsewhere":
            yield found, verdict.credit.place
