"""Whether a number of a Chinese text is part of a name: 七里沟, 万家庄, 黄万三, 火警119."""

from __future__ import annotations

import re
from dataclasses import replace

from loccit.grammars.figures._chinese_amounts import NUMBER, Amount
from loccit.lexicon import chinese_names as lexicon
from loccit.lexicon.chinese_names import simplified

BEFORE, BEHIND = 24, 12  # characters around a number in which its name stands
HIGHEST = 99  # of a name of a place
BARE = ("百", "千", "万")


def _guarded(words: dict[str, str]) -> str:
    """The words as one pattern, longest first, each kept from the words it begins."""
    return "|".join(
        re.escape(word) + (f"(?![{words[word]}])" if words[word] else "")
        for word in sorted(words, key=lambda word: (-len(word), word))
    )


def _ends(words: list[str]) -> str:
    """Ends of places' names, each kept from the words it begins."""
    return _guarded({word: lexicon.PLACE_ENDS.get(word, "") for word in words})


def _any(words: list[str]) -> str:
    """The words as one pattern, longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


PLACE = re.compile(
    rf"里(?:{_ends(lexicon.BEHIND_LI)})"
    rf"|家(?:{_ends(lexicon.BEHIND_HOME)})"
    rf"|道(?:{_ends(lexicon.BEHIND_ROAD)})"
    rf"|(?!城市)[{lexicon.BETWEEN}](?:{_guarded(lexicon.PLACE_ENDS)})"
    + "".join(
        rf"|[{signs}](?:{_ends(ends.split())})" for signs, ends in lexicon.BEHIND_OTHERS.items()
    )
)
COUNTED = re.compile(rf"(?:[{lexicon.COUNTED_BEFORE}]|(?<![到过经])了)\Z")
MEASURED = re.compile(rf"[{lexicon.MEASURED_BEFORE}]\Z")
STRIP = re.compile(rf"条(?:{_ends(lexicon.BEHIND_STRIP)})")
AT = re.compile(r"[在到至从于住经赴往驻入离距抵]\Z")
FIXED = re.compile(_guarded(lexicon.FIXED))
BARE_NAME = re.compile(rf"[{lexicon.BARE_NAMES}]")
LARGE = re.compile(r"[百千万亿]{1,3}[一二三四五六七八九]?")
HEDGED = re.compile(r"[近逾超过约上数几达满滿足破余多]\Z")
SURNAME = re.compile(rf"[{lexicon.SURNAMES}]\Z")
CLAUSE = re.compile(
    rf"(?:^|[，。、；：！？,;:!?\s“”\"（(」』人员者长主])(?![{lexicon.NO_SURNAMES_ALONE}])[{lexicon.SURNAMES}]\Z"
)
STYLED = re.compile(r"(?:^|[，。、；：公,;])(?:[字号讳諱谥]|表字|别号|自号|道号|法号|小字)\Z")
BEARER = re.compile(rf"[{lexicon.BEARER}]")
CALLING = re.compile(rf"(?:{_any(lexicon.CALLING)})[：:“\"]?\s?\Z")
CALLED = re.compile(rf"[”\"]?\s?(?:{_any(lexicon.CALLED)})")
LINE = re.compile(rf"(?:{_any(lexicon.LINES)})[号码为是]{{0,2}}[:：]?\s?[+\d()（）\-–— 转]*\Z")
GROUP_BEFORE = re.compile(
    r"(?:1[3-9]\d[- ](?:\d{4}[- ])?|\(0\d{2,3}\)|\b0\d{2,3}[- ]|\d{3,4}[- ])(?:\d{3,4}[- ]){0,2}\Z"
)
GROUPS = re.compile(
    r"1[3-9]\d[- ]\d{4}[- ]\d{4}(?!\d)|(?:400|800)[- ]\d{3,4}[- ]\d{3,4}(?!\d)|"
    r"(?:\+?\d{1,3}[- ])?\(?0\d{2,3}\)?[- ]\d{3,4}[- ]\d{3,4}(?!\d)"
)
OPEN = re.compile(r"[“\"『「‘']\Z")
# Windows 11, iPhone 15, ISO 9001.
NAMED_IN_LATIN = re.compile(
    rf"(?<![A-Za-z])(?:[A-Za-z]{{0,3}}[A-Z][a-z]{{2,}}|(?:{_any(lexicon.STANDARDS)}))[ -]?\Z"
)
WORDING = re.compile(rf"[”\"』」’']\s?(?:{_any(lexicon.WORDING)})")


def is_name(text: str, amount: Amount) -> bool:
    """Whether the number is part of a name, or a number that is called."""
    before = simplified(text[max(0, amount.start - BEFORE) : amount.start])
    behind = simplified(text[amount.bare : amount.bare + BEHIND])
    if OPEN.search(before) and WORDING.match(behind):
        return True
    if amount.form == "arabic":
        return _is_called(before, text[amount.start : amount.bare], behind, amount)
    signs = simplified(text[amount.start : amount.bare])
    if FIXED.match(signs + behind) and not COUNTED.search(before):
        return True
    return _is_place(before, signs, behind, amount) or _is_person(before, signs, behind, amount)


def _alone(amount: Amount) -> bool:
    """Whether nothing that is counted stands behind the number."""
    return not (amount.unit or amount.classifier or amount.head) and amount.openness == "exact"


def _is_place(before: str, signs: str, behind: str, amount: Amount) -> bool:
    """Whether the numeral begins a name of a place."""
    small = amount.openness == "exact" and amount.low <= HIGHEST and amount.low.denominator == 1
    if not (small or signs in BARE) or MEASURED.search(before):
        return False
    if AT.search(before) and STRIP.match(behind):
        return True
    counted = behind[:1] in "道家" and (signs == "两" or COUNTED.search(before))
    return bool(PLACE.match(behind)) and not counted


def _is_person(before: str, signs: str, behind: str, amount: Amount) -> bool:
    """Whether the numeral is a word or stands in a personal name: 万头, 黄万三, 赵百万."""
    if HEDGED.search(before):
        return False
    if STYLED.search(before):
        return True
    if signs in BARE and (BARE_NAME.match(behind) or CLAUSE.search(before)):
        return True
    large = bool(LARGE.fullmatch(signs))
    digit = large and len(signs) > 1 and signs[-1] not in "百千万亿"
    if digit and not amount.unit:
        return True  # 万三, 百二: a figure would begin with a digit
    if not _alone(amount):
        return False
    if large and signs not in ("百万", "千万", "百亿", "千亿", "万亿") and len(signs) > 1:
        return True  # 万百川
    named = CLAUSE.search(before) or (SURNAME.search(before) and BEARER.match(behind))
    return bool(named) and not re.match(rf"[{NUMBER}]", behind)


def _is_called(before: str, digits: str, behind: str, amount: Amount) -> bool:
    """Whether digits are a number of a telephone."""
    if GROUPS.match(digits + behind) or GROUP_BEFORE.search(before):
        return _alone(amount)
    if LINE.search(before) and _alone(amount):
        return True
    if NAMED_IN_LATIN.search(before) and _alone(replace(amount, head="")):
        return True
    called = CALLING.search(before) or CALLED.match(behind)
    return digits in lexicon.HOTLINES and bool(called) and not (amount.unit or amount.classifier)


__all__ = ["is_name"]
