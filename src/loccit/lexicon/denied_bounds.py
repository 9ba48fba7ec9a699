"""Words that turn a bound about, or leave it open: did not exceed, seldom more than."""

from __future__ import annotations

from loccit.model import Hedge

# Before a bound these turn it about: did not exceed 300, nor more than 60.
DENIALS = frozenset(
    "not nor never cannot neither without didn't doesn't don't won't wouldn't can't couldn't isn't "
    "aren't wasn't weren't hasn't haven't hadn't shouldn't shan't mustn't needn't mightn't".split()
)
DENIED: dict[Hedge, Hedge] = {
    "more than": "at most",
    "less than": "at least",
    "at least": "less than",
    "at most": "more than",
    "nearly": "less than",  # not nearly 300
}
# Before a bound these say that it is hardly or seldom passed: no interval is entailed.
SCARCELY = frozenset("hardly barely scarcely seldom rarely".split())
# So does what is told of nobody: no village had more than 300 people.
OF_NONE = frozenset("no none nobody nothing few".split())
AFFIRMING = frozenset("doubt question".split())  # behind `no`: no doubt more than 300
# What falls or is let rise is denied with the bound: did not sink below 300.
MOVING = frozenset(
    "fall fell fallen drop dropped sink sank sunk dip dipped go went gone get got come came slip "
    "slipped decline declined decrease decreased be been was were is are to".split()
)
UNLIKELY = frozenset("unlikely unable unwilling".split())  # unlikely to exceed 300
