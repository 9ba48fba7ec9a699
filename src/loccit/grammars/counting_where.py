"""Where and when it was, as far as the clause of a figure says; and whether it is a total."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from loccit.grammars.clauses import Sentence, clause
from loccit.lexicon import places
from loccit.lexicon.numbers import SMALL, TENS

NOT = "|".join(places.NOT_ENGLISH)
PROPER = rf"(?!(?:{NOT})\b)[A-ZÀ-Þ][\w’'-]+"
PARTICLE = r"(?:of|es|al|de|del|la|le|el|du|da|do|dos|van|der|upon|am|sur|ul|as)"
COMMON = rf"(?:{'|'.join(places.ENGLISH)})"
TITLE = r"(?:the|this|that|its|their|his|our|each|every)\s+"
PLACE = (
    r"\b(?i:in|at|near|around|inside|outside|within|throughout|across|along|beyond|off|on)\s+"
    rf"(?:the\s+(?:vicinity|neighbou?rhood|outskirts|suburbs|streets|banks?|area|region|city|town|"
    rf"village|province|district|state|camps?|shores?|walls?|gates?|surroundings)\s+of\s+)?"
    rf"(?:{TITLE})?(?:(?:whole|entire|walled|old|occupied|northern|southern|eastern|western|"
    rf"central|rural|greater|nearby|surrounding|same)\s+)*"
    rf"(?:{PROPER}(?:\s+(?:{PARTICLE}\s+(?:the\s+)?)?{PROPER}){{0,4}}(?:\s+(?:{COMMON}\b|\d{{1,3}}\b))?|(?:{COMMON}\s+)?{COMMON}\b)"
    rf"(?:\s+of\s+(?:the\s+)?{PROPER}(?:\s+{PROPER}){{0,2}})?"
    rf"(?:\s+and\s+(?:(?:its|the|their)\s+{COMMON}|{PROPER})(?!\s+(?:was|were|had)))?"
)
MEASURE = r"(?:hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|winters?|summers?)"
SPELLED = "|".join((*SMALL, *TENS))
COUNT = rf"(?:\d{{1,3}}|{SPELLED}|several|few|couple of)(?:[\s-]+(?:{SPELLED}))?"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DATE = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTH}(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?"
    r"|[12]\d{3}s?(?:[-–—]\d{2,4})?)(?!\d)"
)
EVENT = (
    r"(?:\s+(?:of|after|following|before|since)\s+(?:(?:the|its|their|his)\s+)?"
    r"(?:[A-Z][\w’'-]+\s+)?[\w’'-]+"
    r"(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w’'-]+)*)?"
)
PERIOD = (
    r"\b(?:(?i:in|during|within|over|throughout|for|after|inside)\s+(?:the\s+)?"
    r"(?:(?:course|space|period)\s+of\s+(?:the\s+)?)?"
    rf"(?:(?:first|last|next|following|whole|entire|past|initial|same|final|ensuing|subsequent)\s+)*"
    rf"(?:{COUNT}(?:\s*(?:or|to|and|[-–])\s*{COUNT})?[\s-]+)?{MEASURE}\b{EVENT}"
    rf"|(?i:in|during|by|since|from|until|before|after|on|throughout)\s+"
    rf"(?:(?:the\s+)?(?:early|mid|late|end\s+of|beginning\s+of|middle\s+of|spring\s+of|"
    rf"summer\s+of|autumn\s+of|winter\s+of|night\s+of|morning\s+of)[\s-]+)?{DATE}"
    rf"(?:\s*(?:to|until|and|[-–]|through)\s*{DATE})?"
    rf"|[Bb]etween\s+{DATE}\s+and\s+{DATE}"
    r"|(?i:during|throughout)\s+(?:the|its|their|his|this|that|these|those)\s+"
    r"(?!(?:number|figure|total)\b)[\w’'-]+(?:\s+(?:of\s+(?:the\s+)?)?[\w’'-]+){0,3}?"
    r"(?=\s*(?:[,.;:)]|$|\b(?:was|were|is|are|had|has|have|in|at|by|and|on|to|who|when)\b)))"
)
HAN = r"[〇零一二两兩三四五六七八九十百数數几幾]"
FEW = rf"(?:\d{{1,3}}|{HAN}{{1,4}})"
SPAN = rf"(?<![\d〇零一二三四五六七八九十]){FEW}(?:\s*[、,，〜～\-－–至到]\s*{FEW})?"
CHINESE_TIME = (
    rf"(?:(?:最初|最后|最後|起初|此后|此後|其后|其後|随后|隨後|前后|前後|[前后後头頭首]|第)的?)?{SPAN}"
    r"(?:多|余|來|来)?(?:个|個)?(?:多)?(?:小时|小時|星期|禮拜|礼拜|[天日周週月年](?![级級岁歲]))"
    r"(?:的?(?:时间|時間|期间|期間))?(?:以?[内內间間裏里中后後])?"
)
ERA = (
    r"(?:[民][国國]|昭和|大正|明治|平成|令和|慶応|光[緒绪]|宣[統统]|康[德徳]|咸[豐丰]|同治|道光|乾隆|"
    r"嘉[慶庆])[\d〇一二三四五六七八九十元]{1,4}"
)
YEARS = rf"(?:\d{{4}}|[〇零一二三四五六七八九]{{4}}|{ERA})年"
MOON, DAY = rf"(?:\d{{1,2}}|{HAN}{{1,3}})月", rf"(?:\d{{1,2}}|{HAN}{{1,3}})日"
CHINESE_PERIOD = rf"(?:{YEARS}(?:{MOON}(?:{DAY})?)?|{MOON}{DAY}|{CHINESE_TIME})"
JAPANESE_PERIOD = (
    rf"{YEARS}(?:の?{MOON}(?:{DAY})?)?|{MOON}{DAY}|(?:(?:最初|最後|初め|始め|はじめ|その後|以後|ここ|わずか)の?)?"
    rf"{SPAN}(?:余り?)?(?:か月|ヶ月|カ月|ヵ月|ケ月|箇月|個月|週間|日間|年間|時間|[週日月年])(?:間|余り?)?"
    r"(?:のうち|の間|以内|のあいだ|足らず|前|後)?(?:[にで])?"
)
MARKS = r"，。、；：！？（）()「」“”《》\d"
KIND = "[省市县縣区區村镇鎮城乡鄉州岛島山江河门門寺场場营營]"
# 用于, 死于, 存在 and many more are no prepositions of a place.
AT = (
    r"(?<![存现現正实實所潜潛])在|(?<![用对對由关關至等属屬处處便终終过過鉴鑑基低高少多大小死源善勇限"
    r"忙归歸利安甘急难難易止出生])[于於]"
)
CHINESE_PLACE = (
    rf"(?:{AT})(?P<place>[^{MARKS}有被遭约約共将將对對]{{1,14}}?"
    rf"(?:{KIND}{{1,2}}(?:[内內外里裡中])?|{places.AREA})"
    r"|[^\W\d_]{2,4}?(?=有|被|遭|共|约|約|的|遇|[，,]|\d|$))"
    rf"|(?P<bare>[^{MARKS}的在有被遭共约約]{{2,6}}(?:{places.WITHIN}))"
)
JAPANESE_PLACE = (
    r"(?P<place>[\u4e00-\u9fff\u30a0-\u30ff々ヶ]{2,14}(?:の[\u4e00-\u9fff\u30a0-\u30ff]{1,6})?)"
    r"(?:で|において|における|では)(?!き|す|あ|は?な|し)"
)
PLACES = {"zh": CHINESE_PLACE, "ja": JAPANESE_PLACE}
PERIODS = {"zh": CHINESE_PERIOD, "ja": JAPANESE_PERIOD}
NO_PLACE = {"zh": places.NOT_CHINESE, "ja": places.NOT_JAPANESE}
TOTAL = {
    "en": re.compile(
        r"\b(?:(?:a |the )?(?:grand |sum |combined |overall )?total(?:s|l?ed|l?ing)?|"
        r"in all(?=\s*(?:[,.;:)]|$|\d))|all told|altogether|overall|all in all|"
        r"in the aggregate|aggregate)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile(
        r"总[数數计計共]|總[数數計共]|[合共]计|[合共]計|一共|共有|全部|总人数|總人數|累计|累計|[，,。]共|^共|计有|計有"
    ),
    "ja": re.compile(
        r"合計|総計|総数|合わせて|あわせて|全部で|全体で|総勢|累計|[、。（(]計|^計|通算|トータル|のべ|延べ"
    ),
}
TALLY = re.compile(r"\btotal (?:number|count|figure|toll|of)\b", re.IGNORECASE)
PART = {
    "en": re.compile(
        r"\b(?:of (?:whom|which|these|those|them)|among (?:them|these|those|whom|which)|including|"
        r"of the total|some of)\b[^.;,]*$",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"(?:其中|当中|當中|之中)[^；。]*$"),
    "ja": re.compile(r"(?:のうち|(?:^|[、。（(，])うち|うち[、,は]|そのうち|内訳|その中)[^。]*$"),
}
PART_BEHIND = re.compile(
    r"\s+(?:or more\s+)?(?:of (?:the|these|those|them|their|its|his)\b(?! total))"
)
NEAR = 44  # characters from a figure to the word that makes it a total or a part


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """The pattern; compiled when a figure in its language is first read."""
    return re.compile(pattern)


def place(said: Sentence) -> str:
    """The place that the clause of the figure names, as written; "" for none."""
    first, last = clause(said)
    if said.language == "en":
        return _nearest(_compiled(PLACE), said, first, last)
    timeless = _compiled(PERIODS[said.language]).sub(_blanked, said.text[:last])
    timeless = timeless[: said.start] + "。" * (said.end - said.start) + timeless[said.end :]
    no_place = _compiled(NO_PLACE[said.language])
    for found in reversed(list(_compiled(PLACES[said.language]).finditer(timeless, first))):
        if not no_place.search(found["place"] or found.groupdict()["bare"]):
            return found[0]
    return ""


def _blanked(found: re.Match[str]) -> str:
    """As many full stops as there are characters."""
    return "。" * len(found[0])


def period(said: Sentence) -> str:
    """The stretch of time that the clause of the figure names, as written; "" for none."""
    first, last = clause(said)
    if said.language == "en":
        return _nearest(_compiled(PERIOD), said, first, last)
    if said.language == "ja":
        first = max(0, first - NEAR)  # a comma parts less in Japanese
    return _nearest(_compiled(PERIODS[said.language]), said, first, last)


def _nearest(pattern: re.Pattern[str], said: Sentence, first: int, last: int) -> str:
    """The first that fits behind the figure in its clause, or the last before it."""
    before = ""
    for found in pattern.finditer(said.text, first, last):
        if _overlaps(said, *found.span()):
            continue
        words = " ".join(found[0].split())
        if found.start() >= said.end:
            return words
        before = words
    return before


def _overlaps(said: Sentence, start: int, end: int) -> bool:
    """Whether a stretch holds some of the figure."""
    return start < said.end and said.start < end


def share(said: Sentence) -> Literal["", "total", "part"]:
    """Whether the figure is told as a total, or as a part of another."""
    first, last = clause(said)
    before = said.text[max(0, said.start - NEAR) : said.start]
    behind = said.text[said.end : min(last, said.end + NEAR)]
    if PART[said.language].search(before):
        return "part"
    if said.language == "en" and PART_BEHIND.match(said.text[said.numeral_end : said.end + NEAR]):
        return "part"
    near = said.text[max(first, said.start - NEAR) : said.start]
    total = TOTAL[said.language]
    if said.language != "en":
        return "total" if total.search(near) or total.match(behind) else ""
    counted = TALLY.search(said.text, first, said.start)
    return "total" if counted or total.search(near) or total.search(behind) else ""
