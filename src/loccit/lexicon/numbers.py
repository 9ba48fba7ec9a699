"""Words and characters for numbers, by language."""

from __future__ import annotations

from fractions import Fraction

SMALL: dict[str, int] = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {"nought": 0, "naught": 0}
TENS: dict[str, int] = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
} | {"fourty": 40}  # a common misspelling
# `the thirties`: years of a century or of a life.
DECADES: dict[str, int] = {word.removesuffix("y") + "ies": value for word, value in TENS.items()}
TENS |= DECADES
SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 1000,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "dozen": 12,
    "doz": 12,
    "score": 20,
    "lakh": 10**5,
    "lac": 10**5,
    "crore": 10**7,
}
# Round numbers in the plural: how many is left open, the order of size is not.
PLURALS: dict[str, int] = {"tens": 10} | {
    word + "s": value for word, value in SCALES.items() if word not in ("score", "lac")
}
SCORES = "scores"  # an order only before `of`: elsewhere they are of games
# After digits only: "3 Millionen", "3,5 Mrd.", "2 millones", "4 mn".
AFTER_DIGITS: dict[str, int] = {
    "mn": 10**6, "mln": 10**6, "mio": 10**6, "millionen": 10**6, "millones": 10**6,
    "millon": 10**6, "bn": 10**9, "bln": 10**9, "mrd": 10**9, "milliarde": 10**9,
    "milliarden": 10**9, "milliard": 10**9, "milliards": 10**9, "tn": 10**12, "tln": 10**12,
    "trn": 10**12, "billionen": 10**12, "billones": 10**12,
    "tausend": 1000, "mil": 1000, "mille": 1000,
}  # fmt: skip
# Glued or behind a space these may be a unit too (3 m, 40 K): both readings are kept.
SHORT: dict[str, int] = {"k": 1000, "K": 1000, "m": 10**6}
# Glued to digits, in an English text: $4.2b, US$1MM, S$1mil.
SHORT_GLUED: dict[str, int] = {
    "M": 10**6, "MM": 10**6, "mm": 10**6, "b": 10**9, "B": 10**9, "mil": 10**6, "T": 10**12,
}  # fmt: skip

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
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}
DENOMINATORS: dict[str, int] = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4} | {
    word + plural: value for word, value in ORDINALS.items() if value >= 3 for plural in ("", "s")
}
# Only behind twenty, thirty, ...: three twenty-firsts.
DENOMINATOR_ENDS: dict[str, int] = {"firsts": 1}  # not seconds: twenty seconds
HALVES = ("half", "quarter")  # a part by themselves: half a million
POINT = "point"  # nought point three
BELOW_ZERO = ("minus", "negative")

# "no one", "everyone", "one another": there `one` counts nothing.
BEFORE_PRONOUN_ONE = frozenset("no any every some each which that this the".split())
AFTER_PRONOUN_ONE = frozenset("another day".split())
# "the one you mentioned", "the one who came"; not "the one man"
AFTER_THE_ONE = frozenset(
    """
    i you he she it we they who whom whose which that to in on at of with from for by about
    is was has had will would can could and or but
    """.split()
)

# Before a single I, V or X these make it a Roman numeral: "World War I".
BEFORE_ROMAN = frozenset(
    "war part chapter book volume vol act scene article section phase type title class".split()
)

VULGAR: dict[str, Fraction] = {
    "½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3), "⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5), "⅙": Fraction(1, 6), "⅚": Fraction(5, 6), "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8), "⅐": Fraction(1, 7),
    "⅑": Fraction(1, 9), "⅒": Fraction(1, 10),
}  # fmt: skip
RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−–", "0123456789-+--")  # of a power of ten
