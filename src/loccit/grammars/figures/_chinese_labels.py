"""Whether a number of a Chinese text is a date, a name or a label, and so counts nothing."""

from __future__ import annotations

import re

from loccit.grammars.figures._chinese_amounts import NUMBER, Amount
from loccit.grammars.figures._chinese_names import is_name
from loccit.lexicon import chinese_labels as lexicon

BEFORE = 12  # characters before a number that may make it a label
BEHIND = 16


def _alternation(words: object) -> str:
    """The words as one pattern, longest first."""
    assert isinstance(words, list | dict | tuple)
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))


LABEL = re.compile(
    "|".join(
        re.escape(word) + (f"(?![{guard}])" if guard else "")
        for word, guard in sorted(lexicon.LABELS.items(), key=lambda item: (-len(item[0]), item[0]))
    )
)
LABELLED = re.compile(rf"(?:{_alternation(lexicon.BEFORE_LABEL)})[号號码碼为為是]?[:：]?\s?\Z")
LABELLED_ALONE = re.compile(
    rf"(?:{_alternation(lexicon.BEFORE_LABEL_ALONE)}"
    rf"|(?<![\d{NUMBER}信])号[码碼]?|(?<![\d{NUMBER}信])號[码碼]?)[为為是]?[:：]?\s?\Z"
)
TIMES_A_WEEK = re.compile(
    rf"\s?[到至、~～–—-]\s?[\d{NUMBER}]{{1,3}}\s?[次回趟天遍节節个個小场場堂篇封顿頓班件]"
)
LAW = re.compile(rf"(?:{_alternation(lexicon.LAWS)})》?\s?\Z")
WARD = re.compile(rf"(?:{_alternation(lexicon.WARDS)})\s?\Z")
BORN = re.compile(rf"(?:[生有育遗遺得举舉共]|[{NUMBER}][子男女])\Z")
EACH_WEEK = re.compile(r"[每一](?:周|週|星期|礼拜|禮拜)\Z")
DAY = re.compile(rf"(?:{_alternation(lexicon.BEFORE_DAY)})\Z")
ERA = re.compile(rf"(?:{_alternation(lexicon.ERA_NAMES)})\s?\Z")
ORDINAL_LIST = re.compile(r"\s?[、，,和与與及至到~～—–-]\s?(?:第\s?)?\Z")
YEAR = re.compile(r"\s?年(?![多余餘半来來])")
SPAN_OF_YEARS = re.compile(r"\s?年(?:的?[历歷]史|的?文明|的?[传傳][统統]|以上|之久|[来來])")
IN_YEAR = re.compile(
    r"\s?年(?:度|代|[初底末中]|[春夏秋冬]|\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|元|正)\s?月)"
)
HOUR = re.compile(rf"\s?[点點](?!{_alternation(lexicon.POINTS)})")
DAY_PART = re.compile(r"(?:[上下中]午|凌晨|清晨|早上|早晨|[傍夜]?晚|晚上|半夜|深夜|午夜)\Z")
YEARS_TO = re.compile(r"\s?年?\s?(?:[、，,和与與及至到~～—–-]|以至)\s?")
MINUTE = re.compile(r"[点點时時:：]\s?(?:[\d零〇一二三四五六七八九十]{1,3}\s?分\s?)?\Z")
RATIO_BEHIND = re.compile(rf"\s?(?:比|[:：∶])\s?[\d{NUMBER}]")
RATIO_BEFORE = re.compile(rf"[\d{NUMBER}]\s?(?:比|[:：∶])\s?\Z")
EVENT_BEHIND = re.compile(r"[·•・‧．.][一二三四五六七八九十〇\d]")
EVENT_BEFORE = re.compile(r"[一二三四五六七八九十〇\d][·•・‧．]\Z")
LIST_MARK = re.compile(r"(?:^|[\n。；;：:])[ \t\u3000]*[(（]?\Z")
INLINE_MARK = re.compile("[.．][\u4e00-\u9fff]")
LIST_MARK_BEHIND = re.compile(rf"[)）]|[.．、:：](?![\d{NUMBER}])|[.．、]\s")
BRACKET_BEFORE = re.compile(r"[\[〔［【][\d\s,，、~–-]*\Z")
BRACKET_BEHIND = re.compile(r"[\d\s,，、~–-]*[\]〕］】]")
ROUND_BEFORE, ROUND_BEHIND = re.compile(r"[(（]\Z"), re.compile(r"[)）]")
CHUNK_BEFORE = re.compile(r"[A-Za-z0-9.,:/_@#&=?%+*\\-]*\Z")
CHUNK_BEHIND = re.compile(r"[A-Za-z0-9.,:/_@#&=?%+*\\-]*")
MODEL = re.compile(r"[A-Za-z\u4e00-\u9fff][-－]\Z")
COUNTING_CHUNK = re.compile(
    r"[$,.]?-?(?:\d+(?:,\d{3})*(?:\.\d+)?)(?P<unit>%|[A-Za-z][A-Za-z0-9/]*)?"
    r"(?:[-~](?:\d+(?:,\d{3})*(?:\.\d+)?)(?P<other>%|[A-Za-z][A-Za-z0-9/]*)?)?[.,:;?+]*"
)
TELEPHONE = re.compile(r"\d{2,4}-\d{3,4}(?:-\d{3,4})|0\d{1,3}-\d{6,8}|1[3-9]\d{9}|\d{3,4}-\d{7,8}")
YEARS = re.compile(r"1\d{3}|20\d{2}")
EARLIEST, LATEST = 1000, 2100  # four digits between these, alone, are a year


def is_label(text: str, amount: Amount) -> bool:
    """Whether the number stands for a date, a name, a ratio or an entry of a list."""
    before = text[max(0, amount.start - BEFORE) : amount.start]
    behind = text[amount.bare : amount.bare + BEHIND]
    return (
        bool(LABELLED.search(before))
        or (_counts_nothing(amount) and bool(LABELLED_ALONE.search(before)))
        or (_is_day(amount) and bool(DAY.search(before)) and not _is_rate(before, behind))
        or _in_date(amount, before, behind)
        or _named(amount, before, behind)
        or _in_ratio(before, behind)
        or _in_list(text, amount, behind)
        or _titled(text, amount.start)
        or _is_entry(before, behind)
        or is_name(text, amount)
        or (amount.form == "arabic" and not amount.share and _in_code(text, amount))
    )


def is_ordinal_part(text: str, end: int, amount: Amount) -> bool:
    """Whether the number goes on a list of ordinals that ends at `end`: 第二、三章."""
    return 0 < amount.start - end < 4 and bool(ORDINAL_LIST.fullmatch(text, end, amount.start))


def is_year_part(text: str, end: int, amount: Amount) -> bool:
    """Whether a year goes on a stretch whose first year ends at `end`: 民国十八年至二十六年."""
    if not 0 < amount.start - end < 5 or not YEAR.match(text, amount.bare):
        return False
    return bool(YEARS_TO.fullmatch(text, end, amount.start)) and amount.openness == "exact"


def _counts_nothing(amount: Amount) -> bool:
    """Whether no unit, classifier or noun stands behind the number."""
    return not (amount.unit or amount.classifier or amount.head) and amount.openness == "exact"


def _is_day(amount: Amount) -> bool:
    """Whether the number may be that of a day of the week or of the month, by Han signs."""
    return amount.form != "arabic" and amount.low <= 30 and _counts_nothing(amount)


def _is_entry(before: str, behind: str) -> bool:
    """Whether the number is that of an article of a law, or of a bed in a ward."""
    article = behind.lstrip()[:1] in ("条", "條", "款") and LAW.search(before)
    return bool(article) or (behind.lstrip()[:1] == "床" and bool(WARD.search(before)))


def _is_rate(before: str, behind: str) -> bool:
    """Whether the numeral behind a week begins so many times a week: 每周三到五次."""
    return bool(EACH_WEEK.search(before) and TIMES_A_WEEK.match(behind))


def _in_date(amount: Amount, before: str, behind: str) -> bool:
    """Whether the number is a year, or an hour or a minute of the day."""
    plain = amount.openness == "exact"
    nought = amount.bare - amount.start == 2 and amount.low < 10
    if YEAR.match(behind) and plain:
        if ERA.search(before) or IN_YEAR.match(behind):
            return True
        places = amount.form == "places" and (amount.low >= 10 or nought)
        year = amount.form == "arabic" and (nought or EARLIEST <= amount.low <= LATEST)
        return (places or year) and not SPAN_OF_YEARS.match(behind)
    if HOUR.match(behind) and amount.low <= 24 and amount.high <= 24:
        return True
    if behind[:1] in ("点", "點") and DAY_PART.search(before):
        return True
    return behind[:1] in ("分", "秒") and bool(MINUTE.search(before))


def _named(amount: Amount, before: str, behind: str) -> bool:
    """Whether the number names one of many: 五号, 三楼, 106师, 一二·八."""
    if EVENT_BEHIND.match(behind) and amount.form == "places":
        return True
    label = LABEL.match(behind.lstrip())
    if label is None or amount.low >= named_below(label[0]):
        return False
    if label[0] == "子" and BORN.search(before):
        return False
    soft = amount.openness not in ("exact", "pair") or amount.low.denominator != 1
    two = amount.low == 2 and amount.form == "units"
    return not (label[0] in lexicon.COUNT_BEHIND_TWO and (soft or two))


def named_below(label: str) -> int:
    """The number from which the word behind it is counted after all."""
    return {"日": 32, "月": 13}.get(label, lexicon.LABELS_BELOW)


def _in_ratio(before: str, behind: str) -> bool:
    """Whether the number is one side of a ratio, a score or an event's date: 3比1, 九·一八."""
    return bool(RATIO_BEHIND.match(behind) or RATIO_BEFORE.search(before[-4:])) or bool(
        EVENT_BEFORE.search(before[-3:])
    )


def _in_list(text: str, amount: Amount, behind: str) -> bool:
    """Whether the number is the mark of a list entry or of a note."""
    window = text[max(0, amount.start - BEFORE) : amount.start]
    if amount.low >= named_below("") or amount.end != amount.bare:
        return False
    if amount.form == "arabic" and INLINE_MARK.match(behind):
        return True
    if LIST_MARK.search(window) and LIST_MARK_BEHIND.match(behind):
        return True
    if BRACKET_BEFORE.search(window) and BRACKET_BEHIND.match(behind):
        return True
    return bool(ROUND_BEFORE.search(window) and ROUND_BEHIND.match(behind))


def _titled(text: str, start: int) -> bool:
    """Whether the number stands in a title."""
    begin = max(0, start - 24)
    opened = text.rfind("《", begin, start)
    return opened >= 0 and text.find("》", opened, start) < 0


def _in_code(text: str, amount: Amount) -> bool:
    """Whether digits are part of a code, a model, a telephone number or a date in digits."""
    before = CHUNK_BEFORE.search(text[max(0, amount.start - BEFORE) : amount.start])
    behind = CHUNK_BEHIND.match(text, amount.bare, min(len(text), amount.bare + BEHIND))
    left, right = before[0] if before else "", behind[0] if behind else ""
    if MODEL.search(text[max(0, amount.start - 2) : amount.start]):
        return left[-1:] == "-" and not left[:-1].isdigit()
    chunk = left + text[amount.start : amount.bare] + right
    if TELEPHONE.fullmatch(chunk.strip(".,:?")):
        return True
    plain = COUNTING_CHUNK.fullmatch(chunk.lstrip("(:,="))
    if plain is None:
        return True
    units = [plain[name] for name in ("unit", "other") if plain[name]]
    return any(not _is_unit(unit) for unit in units)


def _is_unit(letters: str) -> bool:
    """Whether letters behind digits are a unit or a percent sign, and no part of a name."""
    if len(letters) == 1 and letters.isupper():
        return letters in lexicon.CAPITAL_UNITS
    return letters == "%" or letters.casefold() in lexicon.LETTER_UNITS
