"""Words and characters for numbers, by language."""

from __future__ import annotations

SMALL: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
} | {"fourty": 40}  # a common misspelling
TENS |= {word.removesuffix("y") + "ies": value for word, value in TENS.items()}  # the thirties
SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
    "score": 20,
}
# Round numbers in the plural: how many is left open, the order of size is not.
PLURALS: dict[str, int] = {
    "tens": 10,
    "dozens": 12,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
# After digits only: "3 Millionen", "3,5 Mrd.", "2 millones", "4 m".
AFTER_DIGITS: dict[str, int] = {
    "mn": 10**6, "mio": 10**6, "millionen": 10**6, "millones": 10**6, "millon": 10**6,
    "bn": 10**9, "mrd": 10**9, "milliarde": 10**9, "milliarden": 10**9,
    "milliard": 10**9, "milliards": 10**9, "tn": 10**12, "billionen": 10**12, "billones": 10**12,
    "tausend": 1000, "mil": 1000, "mille": 1000,
}  # fmt: skip
# Glued or behind a space these may be a unit too (3 m, 40 K): both readings are kept.
SHORT: dict[str, int] = {"k": 1000, "m": 10**6}

ORDINALS: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | {
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
}
DENOMINATORS: dict[str, int] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + plural: value
    for word, value in ORDINALS.items()
    if 3 <= value <= 100
    for plural in ("", "s")
}
# "no one", "everyone", "one another": there `one` counts nothing.
BEFORE_PRONOUN_ONE = frozenset("no any every some each which that this".split())

# Before a single I, V or X these make it a Roman numeral: "World War I".
BEFORE_ROMAN = frozenset(
    "war part chapter book volume vol act scene article section phase type title class".split()
)
