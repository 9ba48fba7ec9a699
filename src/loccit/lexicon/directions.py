"""Verbs of change by their direction: what stands behind them says by how much."""

from __future__ import annotations

UP = frozenset(
    """
    up rise rises rose risen rising increase increases increased increasing grow grows grew grown
    growing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge
    surges surged surging gain gains gained gaining advance advances advanced advancing swell
    swelled swelling rally rallies rallied rallying improve improves improved
    improving rebound rebounds rebounded leap leaps leaped leapt spike spikes spiked higher
    """.split()
)
DOWN = frozenset(
    """
    down fall falls fell fallen falling drop drops dropped dropping decline declines declined
    declining decrease decreases decreased decreasing lose loses lost losing shed sheds shedding
    sink sinks sank sunk sinking dip dips dipped dipping slip slips slipped slipping slide slides
    slid sliding plunge plunges plunged plunging plummet plummets plummeted plummeting tumble
    tumbles tumbled tumbling slump slumps slumped slumping shrink shrinks shrank shrunk shrinking
    ease eases eased easing retreat retreats retreated crash crashes crashed lower dwindle dwindled
    """.split()
)
# Before `up` and `down` these say that they tell a change: was up 5, and not gave up 5.
BEING = frozenset(
    """
    was were is are be been being edged ended closed finished trading traded opened ticked inched
    went goes moved nudged crept s went stood stands
    """.split()
)
