"""Whether the clause of a moment looks ahead, by the words and endings that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loccit.lexicon.eastern_times import Times

REACH = 60  # characters: what stands farther off tells of something else
CLOSING = "」』)\"'” "


@dataclass(frozen=True, slots=True)
class Ahead:
    """What tells that a clause is about the future, and where clauses end."""

    signs: re.Pattern[str]
    ends: re.Pattern[str]
    both_ways: bool  # whether the sign may stand before the moment: 将于星期三

    def told(self, text: str, start: int, end: int) -> bool:
        """Whether the clause of the moment [start, end) is about the future."""
        close = self.ends.search(text, end, end + REACH)
        clause = text[end : close.start() if close else end + REACH]
        if self.both_ways:
            clause = self.ends.split(text[max(0, start - REACH) : start])[-1] + clause
        return bool(self.signs.match(clause))


def ahead_of(times: Times) -> Ahead:
    """The signs of the future in a language."""
    words = "|".join(times.ahead.split())
    ends = "|".join(times.ahead_ends.split())
    ending = rf"|(?:{ends})[{CLOSING}]*\Z" if ends else ""
    past = "|".join(times.past_signs.split())
    signs = re.compile(rf"(?!.*(?:{past})).*?(?:{words}{ending})", re.DOTALL)
    return Ahead(signs, re.compile(times.clause_ends), not ends)
