"""Units that one word or sign may stand for: read from it, they accuse nobody."""

from __future__ import annotations

DOLLARS = frozenset("USD AUD CAD HKD NZD SGD TWD MXN dollar peso".split())
# Words and signs, folded, and the units that each may mean where it stands alone.
WORDS: dict[str, frozenset[str]] = {
    "pound": frozenset({"lb", "GBP"}),
    "l": frozenset({"l", "GBP"}),  # 300l. of money
    "$": DOLLARS,
    "dollar": DOLLARS,
    "peso": DOLLARS,
    "¥": frozenset({"JPY", "CNY"}),
    "元": frozenset({"CNY", "TWD", "HKD", "JPY"}),
    "franc": frozenset({"FRF", "CHF", "BEF", "franc"}),
    "rm": frozenset({"MYR", "mark", "DEM", "Reichsmark"}),
    "crown": frozenset({"CZK", "DKK", "SEK", "NOK", "ISK", "crown", "krone"}),
    "kč": frozenset({"CZK", "crown"}),
    "ton": frozenset({"t", "ton"}),
    "mile": frozenset({"mile", "nautical mile"}),
    "°": frozenset({"degree", "°C", "°F"}),
    "degree": frozenset({"degree", "°C", "°F"}),
    "foot": frozenset({"foot", "尺"}),
    "g": frozenset({"g", "GB", "MB"}),
}
# Units that a reading cannot tell apart, for it reads the one where the word may mean the other.
GENERAL: tuple[frozenset[str], ...] = (
    frozenset({"lb", "GBP"}),
    frozenset({"degree", "°C"}),
    frozenset({"degree", "°F"}),
    frozenset({"t", "ton"}),
    frozenset({"dollar", "USD"}),
    frozenset({"mile", "nautical mile"}),
    frozenset({"%", "percentage point"}),
)
