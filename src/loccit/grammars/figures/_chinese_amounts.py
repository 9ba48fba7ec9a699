"""One numeral of a Chinese text with its unit or classifier, and the noun it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from loccit.grammars._han_numeral import HanNumeral
from loccit.grammars._han_reckoning import is_few
from loccit.grammars._han_signs import MARK, NEXT, UNIT, Openness
from loccit.grammars._numeral import LONGEST
from loccit.grammars.han_numerals import counts, read_amount
from loccit.lexicon import han_nouns, han_units
from loccit.lexicon.han_numbers import HAN_ROUND, HAN_SOME, MULTITUDES, ROUGH_NUMERALS

NUMBER = "".join((*sorted(NEXT), UNIT, *HAN_ROUND))
HALVED = "个個年里斤公小世成打百数數米吨噸亩畝英天尺"
MANY = re.compile("|".join(sorted(MULTITUDES, key=len, reverse=True)))
START = re.compile(
    rf"{MANY.pattern}|一半|(?<=[过過近])半|半(?=[{HALVED}])|\d|[{NUMBER}]|[{HAN_SOME}](?=[{UNIT}])"
)
CROWD = re.compile(rf"[{NUMBER}]{{{LONGEST},}}|\d{{{LONGEST},}}")  # no number that one states
PER_TAEL = re.compile("(?<=每)[两兩](?=[一二三四五六七八九][十百千万萬元块塊圆圓角文钱錢])")
ROUGH_BEFORE = re.compile("[百千万萬][儿兒]\\Z")  # 千儿八百
HALF = Fraction(1, 2)
SPACE = r"[ \u3000\u00a0]{0,2}"


def _words(words: object) -> str:
    """An alternation of words, longest first, each kept from the words it begins."""
    assert isinstance(words, dict | frozenset)
    ordered = sorted(words, key=lambda word: (-len(word), word))
    guards = han_units.GOES_ON
    return "|".join(
        re.escape(word) + (f"(?![{guards[word]}])" if guards.get(word) else "")
        + ("(?![A-Za-z])" if word[-1].isascii() and word[-1].isalpha() else "")
        for word in ordered
    )  # fmt: skip


COUNTED_IN = re.compile(
    rf"{SPACE}(?:(?P<unit>{_words(han_units.UNITS)})|(?P<classifier>{_words(han_units.CLASSIFIERS)}))"
)
ODD_INSIDE = re.compile(r"(?P<one>[个個])(?P<odd>[多余餘来來])(?=[小钟鐘月星世礼禮季昼晝学學])")
HALF_OF_ANOTHER = frozenset("上下前后後大多小")  # 上半年, 大半
STROKE = re.compile(r"(\d{1,2})/(\d{1,2})(?![\d/])(?P<said>的|以上|以下|左右|弱|强|強|多[数數])?")
SHARED = re.compile(r"(?:[占佔约約近逾达達]|超过|超過|不足|不到)\Z")
REST_BEHIND = re.compile(rf"[一二三四五六七八九]{{1,2}}(?![{NUMBER}{MARK}\d点點])")
DECIMAL_UNITS = frozenset(("m", "CNY", "jin", "zhang", "chi"))
SPLIT_UNIT = re.compile("|".join(han_units.SPLIT_UNITS))
HALF_BEHIND = re.compile(r"半(?:(?![夜岛島空山路身径徑天死信途数數球场場决決])|(?=[数數]?以))")
PERCENT = re.compile(rf"{SPACE}[%％‰]")
TENTHS = re.compile(
    rf"{SPACE}{han_units.TENTHS}(?![{han_units.TENTHS_GO_ON}])"
    rf"(?:{SPACE}(?P<more>[一二三四五六七八九\d])(?![\d个個{UNIT}])|(?P<half>半))?"
)
REDUCED = re.compile(rf"{SPACE}{han_units.REDUCED}(?![{han_units.REDUCED_GOES_ON}])")
DOZEN = re.compile(rf"{SPACE}打(?![{han_units.DOZEN_GOES_ON}])")
THOUSAND = re.compile(r" ?k(?![A-Za-z])")
CURRENCY = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, han_units.CURRENCY_BEFORE), key=len, reverse=True))}) ?\Z"
)
HEAD = re.compile(
    rf"的?(?P<all>(?:(?![的被遭把将將是在与與和及或因从從以为為有占佔达達约約均皆也亦{NUMBER}])[\u4e00-\u9fff]){{0,6}}?"
    rf"(?:{_words(han_nouns.HEADS)}))"
)
DIGIT_VALUES = {sign: value for value, sign in enumerate("零一二三四五六七八九")}


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral with its sign and scale in [start, end), and what it counts up to `tail`."""

    start: int
    end: int
    tail: int
    low: Fraction
    high: Fraction
    grain: Fraction
    openness: Openness
    form: str
    unit: str = ""
    classifier: str = ""
    head: str = ""
    factor: Fraction = Fraction(1)  # what the sign behind the numeral multiplies by: 10 of 成
    cue: tuple[int, int] | None = None  # of what it leaves open
    share: bool = False  # a fraction
    bare: int = 0  # the end of the numeral without a unit that stands inside [start, end)


def read_amounts(text: str) -> Iterator[Amount]:
    """The numerals of a Chinese text with what they count, in order."""
    at = 0
    while begin := START.search(text, at):
        start = begin.start()
        if PER_TAEL.match(text, start):
            at = begin.end()
            continue
        crowd = CROWD.match(text, start)
        if crowd:
            at = crowd.end()
            continue
        if begin[0] in MULTITUDES:
            low = Fraction(MULTITUDES[begin[0]])
            many = HanNumeral(start, begin.end(), low, low, low, "many")
            yield counted(text, many)
            at = begin.end()
            continue
        if "半" in begin[0]:
            if text[start - 1 : start] in HALF_OF_ANOTHER and start:
                at = begin.end()
                continue
            yield _half(text, start, begin.end())
            at = begin.end()
            continue
        found = _over(text, start) or read_amount(text, start)
        if found is None:
            at = _past(text, start)
        elif counts(text, start, found):
            amount = counted(text, found)
            yield amount
            at = max(amount.end, found.end)
        else:
            at = found.end


def _over(text: str, start: int) -> HanNumeral | None:
    """A fraction with a stroke, where the words say that it is no date: 占1/3, 2/3以上."""
    parts = STROKE.match(text, start)
    if parts is None or not 0 < int(parts[1]) < int(parts[2]):
        return None
    if not (parts["said"] or SHARED.search(text, max(0, start - 3), start)):
        return None
    value = Fraction(int(parts[1]), int(parts[2]))
    grain = Fraction(1, value.denominator)
    return HanNumeral(start, parts.end(2), value, value, grain, form="arabic", share=True)


def _past(text: str, start: int) -> int:
    """The end of a run of Han numerals that cannot be read."""
    run = re.compile(f"[{NUMBER}]+").match(text, start)
    return run.end() if run else start + 1


def _half(text: str, start: int, end: int) -> Amount:
    """半 as a numeral: 半年, 一半, 半数."""
    part = HanNumeral(start, end, HALF, HALF, HALF, share=True)
    if text[end : end + 1] in ("百", "打"):
        by = Fraction(100 if text[end] == "百" else 12)
        part = replace(part, end=end + 1, low=by / 2, high=by / 2, share=False)
    if text[end : end + 1] in ("数", "數"):
        part = replace(part, end=end + 1)
    return counted(text, part)


def counted(text: str, found: HanNumeral) -> Amount:
    """The numeral with its sign, unit, classifier and head noun."""
    cue = (found.cue, found.cue + 1) if found.cue >= 0 else None
    if text[found.start : found.end] in ROUGH_NUMERALS or ROUGH_BEFORE.search(
        text, max(0, found.start - 2), found.start
    ):
        found = replace(found, openness="near")
    amount = Amount(
        found.start, found.end, found.end, found.low, found.high, found.grain,
        found.openness, found.form, found.unit, cue=cue, share=found.share, bare=found.end,
    )  # fmt: skip
    amount = _signed(text, amount)
    amount = _few(_in_units(text, amount))
    return _with_head(text, amount)


def _few(amount: Amount) -> Amount:
    """The amount; two neighbouring digits before what they count are a few: 两三个."""
    if amount.form != "places" or not (amount.unit or amount.classifier or amount.factor != 1):
        return amount
    tens, ones = divmod(int(amount.low / amount.factor), 10)
    if not (0 < tens < 10 and is_few(tens, ones)):
        return amount
    low, high = tens * amount.factor, ones * amount.factor
    return replace(amount, low=low, high=high, grain=amount.factor, openness="pair", form="units")


def _times(amount: Amount, by: Fraction, end: int, unit: str = "") -> Amount:
    """The amount multiplied by what a sign behind it says."""
    low, high = amount.low * by, amount.high * by
    return replace(
        amount, low=low, high=high, grain=amount.grain * by, end=end, tail=end, factor=by,
        unit=unit or amount.unit,
    )  # fmt: skip


def _signed(text: str, amount: Amount) -> Amount:
    """The amount with a currency before it, or with %, 成, 折, 打 or k behind it."""
    currency = CURRENCY.search(text, max(0, amount.start - 6), amount.start)
    if currency:
        name = han_units.CURRENCY_BEFORE[currency[0].strip()]
        amount = replace(amount, start=currency.start(), unit=name)
    if thousand := THOUSAND.match(text, amount.end) if amount.form == "arabic" else None:
        return _times(amount, Fraction(1000), thousand.end())
    if percent := PERCENT.match(text, amount.end):
        by, end = (Fraction(1), Fraction(1, 10))["‰" in percent[0]], percent.end()
        return _times(amount, by, end, "%")
    few = amount.high <= 10 or (amount.form == "places" and amount.high < 100)
    if few and (tenths := TENTHS.match(text, amount.end)):
        return _tenths(amount, tenths)
    if reduced := REDUCED.match(text, amount.end):
        by = Fraction(10 if amount.high <= 10 else 1)
        return _times(amount, by, reduced.end(), "%") if amount.high <= 100 else amount
    if dozen := DOZEN.match(text, amount.end):
        return _times(amount, Fraction(12), dozen.end())
    return amount


def _tenths(amount: Amount, tenths: re.Match[str]) -> Amount:
    """三成 is 30 %, 三成半 35 %, 七成六 76 %."""
    found = _times(amount, Fraction(10), tenths.end(), "%")
    more = tenths["more"] and Fraction(DIGIT_VALUES.get(tenths["more"]) or int(tenths["more"]))
    added = Fraction(5) if tenths["half"] else more
    if not added:
        return found
    return replace(found, low=found.low + added, high=found.high + added, grain=Fraction(1))


def _in_units(text: str, amount: Amount) -> Amount:
    """The amount with the unit or classifier behind it, and a half or some more inside it."""
    at = amount.end
    odd = ODD_INSIDE.match(text, at)
    if odd and amount.openness == "exact":
        kind: Openness = "near" if odd["odd"] in "来來" else "beyond"
        span = odd.span("odd")
        amount = replace(amount, openness=kind, cue=span, end=span[1], classifier=odd["one"])
        at = span[1]
    inner = SPLIT_UNIT.match(text, at) if at > amount.bare else None
    if inner:
        return replace(amount, unit=han_units.SPLIT_UNITS[inner[0]], tail=inner.end())
    word = COUNTED_IN.match(text, at)
    if word is None:
        return amount
    unit, classifier = word["unit"] or "", word["classifier"] or ""
    name = han_units.UNITS.get(unit, "")
    if unit in han_units.PERSON_CLASSIFIERS:
        classifier = unit
    amount = replace(amount, tail=word.end(), classifier=classifier or amount.classifier)
    amount = replace(amount, unit=amount.unit or name, head=unit if unit == "人" else "")
    rest = REST_BEHIND.match(text, word.end())
    if rest and amount.unit in DECIMAL_UNITS and amount.openness == "exact":
        return _with_rest(amount, rest)
    half = HALF_BEHIND.match(text, word.end())
    return _with_half(text, amount, half.end()) if half and amount.openness == "exact" else amount


def _with_rest(amount: Amount, rest: re.Match[str]) -> Amount:
    """The amount with the tenths that stand behind its unit: 一米六, 两块五."""
    digits = "".join(str(DIGIT_VALUES[sign]) for sign in rest[0])
    grain = Fraction(1, 10 ** len(digits))
    part = int(digits) * grain
    low, high = amount.low + part, amount.high + part
    return replace(amount, low=low, high=high, grain=grain, end=rest.end(), tail=rest.end())


def _with_half(text: str, amount: Amount, end: int) -> Amount:
    """The amount with a half behind its classifier: 一个半小时, 两年半."""
    low, high = amount.low + HALF, amount.high + HALF
    amount = replace(amount, low=low, high=high, grain=HALF, end=end, tail=end)
    word = COUNTED_IN.match(text, end) if amount.unit == "" else None
    if word and word["unit"]:
        return replace(amount, unit=han_units.UNITS[word["unit"]], tail=word.end())
    month = amount.unit == "" and text[end : end + 1] == "月"
    return replace(amount, unit="month", tail=end + 1) if month else amount


def _with_head(text: str, amount: Amount) -> Amount:
    """The amount with the noun that stands behind it."""
    head = HEAD.match(text, amount.tail)
    if head is None:
        return amount
    person = amount.unit or ("person" if head["all"].endswith("人") else "")
    return replace(amount, head=head["all"], unit=person)
