"""Light words that turn a sentence round when one takes the place of the other.

Each row holds words that say the same, and the words that say the contrary or very much
less. A writer may leave such a word out; putting one for the other is no matter of fitting
a quotation into a sentence.
"""

from __future__ import annotations

ROWS: tuple[tuple[str, str], ...] = (
    ("before till until", "after since"),
    ("more", "less fewer"),
    ("most", "least"),
    ("above over", "below under"),
    ("all every everyone everybody everything both", "some few someone somebody several one"),
    ("many much most", "few"),
    ("for", "against"),
    ("with", "against"),
    ("inside within", "outside beyond"),
    ("up", "down"),
    ("yes", "no"),
    ("vor", "nach seit"),
    ("mehr", "weniger"),
    ("fur", "gegen"),
    ("avant", "apres"),
    ("pour", "contre"),
    ("antes", "despues"),
    ("前", "後后"),
    ("上", "下"),
)

OPPOSED: frozenset[tuple[str, str]] = frozenset(
    pair
    for left, right in ROWS
    for one in (left.split() if left.isascii() else left)
    for other in (right.split() if right.isascii() else right)
    for pair in ((one, other), (other, one))
)
