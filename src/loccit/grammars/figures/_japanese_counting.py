"""Which numerals of a Japanese text count: no dates, names, ordinals and words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from loccit.grammars.figures._japanese_items import Item, is_han
from loccit.grammars.figures._japanese_ranges import Span
from loccit.grammars.figures._japanese_stretches import no_figures
from loccit.lexicon.japanese_counters import TOTAL
from loccit.lexicon.japanese_words import NAMED_BEFORE, NUMBERED_BEFORE

NUMBERED = tuple(NUMBERED_BEFORE)
LETTER = re.compile(r"[A-Za-zα-ωА-я](?<!\d[kKmM])-?\Z")
LETTERS = re.compile(r"[A-Za-z](?!\w{0,4}/)")
JOINED = re.compile(r" ?(?:[~\-–—、・,]|から|と|および|及び|ないし) ?")
DENOMINATORS = tuple("2 3 4 5 6 7 8 9 10 12 16 20 25 32 50 64 100 1000".split())
DASHED = re.compile(r" ?[~\-–—] ?")
ONES = ("人", "つ", "名", "個", "件", "頭", "匹", "枚", "軒", "度", "回")
EACH = re.compile(
    "も(?!の)|残らず|っ子|暮ら|旅|息子|娘|っきり|きり|占め|芝居|歩き|として|ずつ|ひとり|一人|一つ|にも"
)
PER = re.compile("あたり|当たり|当り|につき|ごと|毎|おき")
# Words for a number or for people end so: 総数百二十, 負傷者三百.
AMOUNT = tuple("数計率量額高比値長幅重積費金者員口兵民体死傷亡虜人男女者")
NAMED = re.compile(r"[A-Za-z][ ]\Z")
LISTED = re.compile(r"(?:^|\n)[ \t\u3000]*[(\[<]?\Z")
LIST_MARK = re.compile(r"[.)\]>、:．)]\s?(?!\d)")
BRACKETED = re.compile(r"[(\[〔［【<〈]\Z")
CLOSING = re.compile(r"[)\]〕］】>〉]")
WHOLE = tuple(TOTAL)
YEARS = (1000, 2100)


def counting(text: str, items: Iterable[Item]) -> list[Item]:
    """The numerals that are no part of a date, a number of another kind, or a word."""
    kept: list[Item] = []
    stretches = no_figures(text)
    stretch = next(stretches, None)
    named: Item | None = None  # the last that is the number of something
    for item in items:
        while stretch and stretch[1] <= item.start:
            stretch = next(stretches, None)
        if stretch and stretch[0] < item.run.end:
            continue
        if _is_numbered(text, item) or _is_day(text, item) or _shares_name(text, named, item):
            named = item
            if item.ordinal:
                _drop_joined(text, kept, item)
        elif not _is_pronoun(text, item):
            kept.append(item)
    return kept


def _shares_name(text: str, named: Item | None, item: Item) -> bool:
    """Whether a bare numeral goes on the number of something: p. 45–47, 第1〜3."""
    if not named or item.counter:
        return False
    return DASHED.fullmatch(text, named.end, item.start) is not None


def _drop_joined(text: str, kept: list[Item], item: Item) -> None:
    """Drop the numerals that share the ordinal's counter: 101〜212頁."""
    while kept and not kept[-1].counter and JOINED.fullmatch(text, kept[-1].end, item.start):
        item = kept.pop()


def _is_day(text: str, item: Item) -> bool:
    """Whether digits about a stroke are a day rather than a fraction: 4/22."""
    parts = text[item.start : item.run.end].split("/")
    if len(parts) != 2:
        return False
    return parts[1] not in DENOMINATORS or item.run.value >= 1 or parts[0].startswith("0")


def _is_pronoun(text: str, item: Item) -> bool:
    """Whether one is one of many, each one, or not one: 生存者の一人, 一人も, 一人ずつ."""
    if item.run.value != 1 or not item.counter:
        return False
    if PER.match(text, item.end):
        return True
    if item.counter not in ONES:
        return False
    if EACH.match(text, item.end) or text.endswith(("もう", "今", "いま"), 0, item.start):
        return True
    return text[item.start - 1 : item.start] == "の" and not text.startswith("の", item.end)


def _is_numbered(text: str, item: Item) -> bool:
    """Whether the numeral is the number of something: 第3, No. 5, A-10, (1)."""
    before = text[max(0, item.start - 7) : item.start]
    if before.rstrip().endswith(NUMBERED):
        return True
    if before.endswith(".") and not item.counter and item.run.form == "arabic":
        return True  # .325
    if LETTER.search(before) or LETTERS.match(text, item.end):
        return True
    if item.ordinal:
        return not before.endswith(WHOLE) or item.counter.endswith("目")
    if item.counter:
        return item.counter == "便" and item.run.value >= 100  # a flight, 209便
    return _is_mark(text, item, before)


def _is_mark(text: str, item: Item, before: str) -> bool:
    """Whether a bare numeral is a list's number, a note's mark, a year or part of a name."""
    if LISTED.search(text, max(0, item.start - 8), item.start) and LIST_MARK.match(
        text, item.run.end
    ):
        return True
    if BRACKETED.search(before) and CLOSING.match(text, item.run.end):
        return True
    return bool(NAMED.search(before)) or before.rstrip(" ").endswith(NAMED_BEFORE)


def is_counted(text: str, span: Span, hedged: bool) -> bool:
    """Whether a numeral that may count does, by what stands about it."""
    item = span.last
    run = item.run
    if item.counter or hedged or span.is_range or run.counted:
        return True
    if run.openness != "exact":
        return run.openness != "pair" or "、" in text[run.start : run.end]
    if run.form == "arabic":
        return not _is_year(text, item)
    if not text[run.start].isascii() and (run.single or run.form == "places"):
        return _is_spelled(text, item)
    return _is_apart(text, item)


def _is_spelled(text: str, item: Item) -> bool:
    """Whether bare kanji for the places are a number: 三・五, 八四、〇〇〇, 八〇〇."""
    run = item.run
    behind = text[run.end : run.end + 1]
    if run.single or (behind and is_han(behind)):
        return False
    if run.value.denominator != 1:
        return True
    before = text[run.start - 1 : run.start]
    round_number = text[run.end - 1] in "〇零" and not _is_long_year(text, item)
    return round_number and (before in AMOUNT or not (before and is_han(before)))


def _is_long_year(text: str, item: Item) -> bool:
    """Whether four kanji for the places look like a year."""
    low, high = YEARS
    return item.run.end - item.start == 4 and low <= item.run.value <= high


def _is_year(text: str, item: Item) -> bool:
    """Whether bare digits look like a year."""
    low, high = YEARS
    value = item.run.value
    plain = text[item.start : item.run.end].isdigit()
    return plain and low <= value <= high and item.run.end - item.start == 4


def _is_apart(text: str, item: Item) -> bool:
    """Whether a kanji numeral is a word of its own, or too large to be part of a name."""
    run = item.run
    before = text[run.start - 1 : run.start]
    behind = text[run.end : run.end + 1]
    if any(sign.isdigit() and sign.isascii() for sign in text[run.start : run.end]):
        return True
    if run.value >= 10000 and run.end - run.start > 1:
        return True
    apart = not (before and is_han(before)) or before in AMOUNT
    return apart and not (behind and is_han(behind))
