"""Whether a number in an English text counts: not what names, dates or refers."""

from __future__ import annotations

import re

from loccit.grammars._wordlist import any_of
from loccit.grammars.figures._measured import Measured
from loccit.grammars.figures._naming import (
    FOLLOWING,
    LOOK,
    PREVIOUS,
    ends_sentence,
    is_counted,
    is_light,
    is_named,
    labels,
)
from loccit.lexicon import not_counting as lexicon
from loccit.lexicon.numbers import DECADES, SCALES, SMALL, TENS

NUMBERS = {*SMALL, *TENS, *SCALES}
MONTH = rf"(?:{lexicon.MONTHS})"
MONTH_BEFORE = re.compile(
    rf"\b{MONTH}\.?,?\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?(?:,|\s?(?:[-–—]|to|and|or|through)"
    rf"|\s+\d{{1,2}}:\d{{2}})?\s?)?(?:of\s+)?\Z"
)
MONTH_BEHIND = re.compile(
    rf"[-\s]?(?:(?:[-–—/,&]|to|and|or|through)\s?\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:of\s+)?{MONTH}"
    r"(?![a-z])"
)
DATE = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([-/.])\d{1,2}\2\d{1,2})(?![\d/-])"
)
PHONE = re.compile(
    r"(?:\+\d{1,3}[-. ]?)?\(?\d{2,5}\)?[-. /]\d{3,4}[-. /]\d{3,4}(?:[-. /]\d{2,6})*"
    r"|\+\d{1,3}[-. ]\d{2,}"
)
CHAIN = re.compile(r"\d[\d-]*-\d+-\d[\d-]*|\d+(?:\.\d+){2,}")
SHORT_PHONE = re.compile(r"(?<![\d-])\d{3}-\d{3}[1-9](?![\d-])")
CLOCK = re.compile(rf"(?:[.:]\d{{2}})?\s?{lexicon.CLOCK}", re.IGNORECASE)
CLOCK_BEFORE = re.compile(r"\d{1,2}[:.]\d{1,2}[.:]?\Z")
ERA_BEHIND = re.compile(rf"\s?(?:[-–]\s?\d+\s?)?{lexicon.ERAS}")
ERA_BEFORE = re.compile(rf"\b{lexicon.ERAS}\s*(?:\d+\s*(?:and|to|[-–])\s*)?\Z")
STREET = re.compile(
    rf"\s(?:{lexicon.STREETS_BEFORE})\s[A-Z]"
    rf"|\s(?:[NSEW]\.?\s)?(?:(?:[A-Z][\w'’]+|\d+(?:st|nd|rd|th))\s){{1,3}}(?:{lexicon.STREETS})\b"
)
ITEM = re.compile(r"(?:^|\n)[ \t]*[(\[]?\Z")
REFERENCE = re.compile(r"\d{1,3}(?:,\s?\d{1,3})*\)|\d{1,3}(?:[,–-]\s?\d{1,3})*\]")
REFERRED = re.compile(r"\[\d{1,3}(?:[,–-]\s?\d{1,3})*[,–-]\s?\Z|\(\d{1,3}(?:,\s?\d{1,3})*,\s?\Z")
YEAR = re.compile(r"1\d{3}|20\d{2}|21\d{2}")
EARLY = re.compile(r"[1-9]\d{2}")
# A reign or a life: (475–518), Eastern Wu (222–280).
LIFE = re.compile(r"[A-Z][\w'’-]{0,20},?\s\((?:[^()\d]{0,12})[1-9]\d{2}\s?[-–]\s?[1-9]\d{2,3}\)")
PAGES_BEFORE = re.compile(r"\b(?:pp?|nos?|vols?)\.?\s?\d+(?:\s?[-–,]\s?\d+)*\s?[-–,]\s?\Z", re.I)
YEARS_BEFORE = re.compile(r"(?:(?P<word>[A-Za-z]+)\s+)?(?<!\d)(?:1\d{3}|20\d{2})\s?[-–—/]\Z")
SCORE = re.compile(r"\d{1,6}[-–]\d{1,6}(?![\d-])")
SCALED_BEFORE = re.compile(r"\d(?:[kKmM]|bn|[a-z]{2,3})-\Z")
TO_OTHER = re.compile(r"\s?(?:[-–—~]|to|through)\s?(\d+)(?![\d,])")
ONE_OF_TWO = re.compile(
    rf"\s(?:(?:in|out of)\s(?:every\s)?|(?:or|to|and)\s)(?:more\b|\d|(?:an?\s)?{any_of(NUMBERS)}\b)"
    r"|-?\s?(?:or|to)-"
)
TO_SHARE = re.compile(r"\s(?:to|or|and)\s(?:an?\s(?:third|half)|half|two[-\s]th|three[-\s]q)", re.I)
WORDS = re.compile(r"[A-Za-z]+")
GLUED = "#@_\\"


def counts(text: str, found: Measured) -> bool:
    """Whether the number says how many or how much."""
    numeral = found.numeral
    if numeral.kind in ("ordinal", "clock", "roman"):
        return False
    before = text[max(0, found.start - LOOK) : found.start]
    if not _stands_free(text, found, before):
        return False
    if numeral.kind == "fraction":
        return _is_share(text, found, before)
    if numeral.form == "words":
        return _counts_in_words(text, found, before)
    if found.money or found.unit == "%":
        return True
    return not (
        _is_coded(text, found)
        or _is_date(text, found, before)
        or _is_listed(text, found, before)
        or is_named(text, found)
        or STREET.match(text, numeral.end)
    )


def _stands_free(text: str, found: Measured, before: str) -> bool:
    """Whether no letters or signs make the number a part of something longer: S23, 5G, #5."""
    if before and not found.money:
        last = before[-1]
        if last.isalnum() or last in GLUED:
            return False
        if last in "-–./:'’·" and len(before) > 1 and found.numeral.start == found.start:
            other = before[-2]
            if last in "./:·" and (other.isalnum() or other in "/:"):
                return False
            if last in "'’" and not other.isalnum():
                return False  # the ’30s
            if last == "-" and other.isalpha() and not SCALED_BEFORE.search(before):
                word = (WORDS.findall(before) or [""])[-1]
                if word not in lexicon.PREFIXES:
                    return False
    after = text[found.end : found.end + 2]
    if found.glued or not after:
        return True
    if after[0].isalpha() or after[0] == "_":
        return False
    return not (after[0] in "'’" and after[1:] == "s")


def _is_share(text: str, found: Measured, before: str) -> bool:
    """Whether a fraction is a part of something: a third of them; not the third, 9/11."""
    numeral = found.numeral
    said = text[numeral.start : numeral.end].casefold()
    after = FOLLOWING.match(text, numeral.end)
    follows = after[1].casefold() if after else ""
    if "/" in said or "⁄" in said:
        if "." in said or " " in said or "," in said:
            return True
        above, _, below = said.lstrip("-−").replace("⁄", "/").partition("/")
        pair = (int(above), int(below))
        return pair[0] < pair[1] in lexicon.DENOMINATORS and pair not in lexicon.STROKE_NAMES
    if said in ("half", "quarter", "a quarter"):
        previous = PREVIOUS.search(before)
        word = previous[1].casefold() if previous else ""
        if said != "half":
            joined = TO_SHARE.match(text, numeral.end)
            return said == "a quarter" and (follows == "of" or joined is not None)
        if word in lexicon.BEFORE_HALF:
            return False
        stands = follows in lexicon.AFTER_HALF or word in lexicon.HEDGING_HALF
        return stands or found.unit != ""
    if numeral.also and said.startswith(("a ", "a-")) and not said.endswith(("half", "s")):
        return follows == "of" or (not after and text[numeral.end : numeral.end + 1] != "-")
    return True


def _counts_in_words(text: str, found: Measured, before: str) -> bool:
    """Whether a number in words counts."""
    numeral = found.numeral
    said = text[numeral.start : numeral.end].casefold()
    if said in DECADES:
        return False
    previous = PREVIOUS.search(before)
    word = previous[1].casefold() if previous else ""
    hedged = word in ("than", "least", "most")
    if said == "one" and not hedged and (word == "not" or not _is_one(text, found)):
        return False
    if word == "past" or (said.startswith("hundred") and word in lexicon.BEFORE_OPEN_HUNDRED):
        return False
    if CLOCK.match(text, numeral.end) or MONTH_BEHIND.match(text, numeral.end):
        return False
    if numeral.kind == "cardinal" and YEAR.fullmatch(str(numeral.value)) and numeral.scale == 1:
        return " thousand" in said or " hundred" in said
    if said in ("zero", "nought") and text[numeral.end : numeral.end + 1] == "-":
        return False
    if text[numeral.start].isupper() and previous and _is_in_name(text, found, previous[1]):
        return False
    return not (previous and labels(text, found, previous[1]))


def _is_in_name(text: str, found: Measured, word: str) -> bool:
    """Whether a capital number word stands in a name: the Big Ten, the Seven Years War."""
    if ends_sentence(text, found.numeral.start):
        return False
    after = FOLLOWING.match(text, found.numeral.end)
    if found.numeral.scale > 1 and not word[0].isupper():
        return False
    return word[0].isupper() or word == "of" or (after is not None and after[1][0].isupper())


def _is_one(text: str, found: Measured) -> bool:
    """Whether `one` counts what follows: one man; not one of them, one must, one-sided."""
    end = found.numeral.end
    if text[end : end + 1] == "-":
        word = WORDS.match(text, end + 1)
        return word is not None and word[0].casefold() in lexicon.HYPHEN_ONE
    after = FOLLOWING.match(text, end)
    if after is None:
        return found.unit != ""
    return not is_light(after[1]) or bool(ONE_OF_TWO.match(text, end))


def _is_coded(text: str, found: Measured) -> bool:
    """Whether the digits are a code: a telephone number, 007, 1.2.3, 16-18-20."""
    numeral = found.numeral
    digits = text[numeral.start : numeral.end]
    if digits[0] == "0" and digits[1:2].isdigit():
        return True
    around = text[numeral.start - 1 : numeral.start] + text[numeral.end : numeral.end + 1]
    if not any(c in "-.+()/" for c in around) and " " not in around:
        return False
    low, high = max(0, numeral.start - LOOK), numeral.end + LOOK
    return any(
        match.start() < numeral.end and numeral.start < match.end()
        for pattern in (PHONE, CHAIN, SHORT_PHONE)
        for match in pattern.finditer(text, low, high)
        if not (numeral.start <= match.start() and match.end() <= numeral.end)
    )


def _is_date(text: str, found: Measured, before: str) -> bool:
    """Whether the digits are of a date or of a time of day."""
    numeral = found.numeral
    end = numeral.end
    if CLOCK.match(text, end) or CLOCK_BEFORE.search(before) or text[end : end + 1] == ":":
        return True
    if not found.unit and (
        (end - numeral.start != 3 and MONTH_BEFORE.search(before)) or MONTH_BEHIND.match(text, end)
    ):
        return True
    if ERA_BEHIND.match(text, end) or ERA_BEFORE.search(before):
        return True
    for match in DATE.finditer(text, max(0, numeral.start - 12), end + 12):
        if match.start() < end and numeral.start < match.end():
            return True
    digits = text[numeral.start : end]
    if EARLY.fullmatch(digits) and not found.unit and _is_early_year(text, found, before):
        return True
    if _ends_years(text, found, before, digits):
        return True
    return bool(YEAR.fullmatch(digits)) and not found.unit and _is_year(text, found, before)


def _is_early_year(text: str, found: Measured, before: str) -> bool:
    """Whether three digits are a year: in 581, the Eastern Wu (222–280); not in 581 houses."""
    numeral = found.numeral
    for life in LIFE.finditer(text, max(0, numeral.start - LOOK), numeral.end + 12):
        if life.start() < numeral.start and numeral.end < life.end():
            return True
    previous = PREVIOUS.search(before)
    word = previous[1].casefold() if previous else ""
    dated = word in ("in", "since", "until", "till", "circa") and not found.numeral.also
    return dated and not is_counted(text, numeral.end)


def _ends_years(text: str, found: Measured, before: str, digits: str) -> bool:
    """Whether digits are the second of two years: 1931-37; not 1500-1600 men."""
    first = YEARS_BEFORE.search(before)
    if not first or not (len(digits) == 2 or YEAR.fullmatch(digits)):
        return False
    dated = (first["word"] or "").casefold() in lexicon.BEFORE_YEAR
    return dated or len(digits) == 2 or not is_counted(text, found.numeral.end)


def _is_year(text: str, found: Measured, before: str) -> bool:
    """Whether four digits without a unit are a year."""
    end = found.numeral.end
    previous = PREVIOUS.search(before)
    word = previous[1].casefold().rstrip(".") if previous else ""
    if word in lexicon.BEFORE_NO_YEAR:
        return False
    other = TO_OTHER.match(text, end)
    counted = is_counted(text, other.end() if other else end)
    if counted and word not in lexicon.BEFORE_YEAR:
        return False
    if other and len(other[1]) != 2 and not YEAR.fullmatch(other[1]):
        return False
    if before.rstrip()[-1:] in tuple("=<>≥≤≈"):
        return False
    return word not in ("about", "over") or text[end - 3 : end] != "000"


def _is_listed(text: str, found: Measured, before: str) -> bool:
    """Whether the digits number an item, a note or a reference, or are a score."""
    start, end = found.numeral.start, found.numeral.end
    if end - start <= 3 and text[end : end + 1] in (".", ")") and ITEM.search(before):
        return text[end + 1 : end + 2] in (" ", "\t")
    if PAGES_BEFORE.search(before):
        return True
    opened = before[-1:] in ("(", "[") or REFERRED.search(before)
    if opened and REFERENCE.match(text, start) and not found.unit:
        return True
    return _is_score(text, start, end, before)


def _is_score(text: str, start: int, end: int, before: str) -> bool:
    """Whether two numbers with a dash between them are a score: won 3-1, 16-18 Elm Road."""
    first = start
    if before[-1:] in ("-", "–") and before[-2:-1].isdigit():
        while first and (text[first - 1].isdigit() or text[first - 1] in "-–"):
            first -= 1
    pair = SCORE.match(text, first)
    if not pair or pair.end() < end:
        return False
    low, high = (int(n) for n in re.split("[-–]", pair[0]))
    if low >= high or STREET.match(text, pair.end()):
        return True
    clause = re.split("[;.,:()]", text[max(0, first - LOOK) : first])[-1]
    near = clause.casefold().split()[-3:]
    after = FOLLOWING.match(text, pair.end())
    words = {word.strip(".,;:") for word in near} | ({after[1].casefold()} if after else set())
    return not words.isdisjoint(lexicon.SCORE_WORDS)
