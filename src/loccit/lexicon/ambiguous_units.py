"""Units that one word or sign may stand for: beside each other they accuse nobody."""

from __future__ import annotations

ONE_WORD: tuple[frozenset[str], ...] = (
    frozenset({"lb", "GBP", "pound"}),  # 300 pounds
    frozenset({"USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD", "dollar"}),  # $300
    frozenset({"JPY", "CNY", "yuan", "yen"}),  # ¥300, 300元
    frozenset({"FRF", "CHF", "BEF", "franc"}),
    frozenset({"t", "ton"}),
    frozenset({"mile", "nautical mile"}),
    frozenset({"knot", "nautical mile"}),
    frozenset({"degree", "°C", "°F"}),
    frozenset({"foot", "尺"}),
    frozenset({"g", "GB", "MB", "KB"}),  # 5G, 5 g
    frozenset({"%", "percentage point"}),
    frozenset({"day", "night"}),
    frozenset({"cal", "kcal"}),
)


def may_be_one(unit: str, other: str) -> bool:
    """Whether one word may stand for both.

    >>> may_be_one("lb", "GBP"), may_be_one("mile", "km")
    (True, False)
    """
    return unit == other or any({unit, other} <= units for units in ONE_WORD)
