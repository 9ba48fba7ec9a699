"""Words at two numbers that tell whether they are the ends of one range."""

from __future__ import annotations

# Before `from 200 to 300` these say that one number became the other.
CHANGES = frozenset(
    """
    rise rises rose risen rising increase increases increased increasing grow grows grew grown
    growing climb climbs climbed climbing jump jumps jumped jumping soar soared soaring surge
    surged surging gain gained gaining advance advanced advancing expand expanded expanding swell
    swelled swollen swelling double doubled triple tripled boost boosted boosting raise raised
    raises raising lift lifted up fall falls fell fallen falling drop drops dropped dropping
    decline declines declined declining decrease decreases decreased decreasing shrink shrank
    shrunk shrinking sink sank sunk sinking dip dipped dipping slip slipped slipping slide slid
    plunge plunged plunging plummet plummeted plummeting tumble tumbled tumbling slump slumped
    dwindle dwindled dwindling reduce reduced reducing reduces cut cuts cutting lower lowered
    lowering slow slowed slowing down change changed changes changing go goes went gone going move
    moved moving turn turned revise revised revises shift shifted accelerate accelerated extend
    extended shorten shortened widen widened narrow narrowed upgrade upgraded
    """.split()
)
# Between two bounds on one thing.
TIED = frozenset(("", "and", "but", "yet", "and yet", "and also", "while"))
CONTRASTS = frozenset(("but also", "and still", "though", "although"))
