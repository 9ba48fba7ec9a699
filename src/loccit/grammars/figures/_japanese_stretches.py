"""What is no figure in a Japanese text: dates, times, telephone numbers, addresses, versions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.lexicon.japanese_words import DAYS_BEFORE, ERAS, STRETCH, YEARS_LAST


def _any(words: tuple[str, ...] | list[str]) -> str:
    """A pattern for any of the words, longest first."""
    return f"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


KANJI = "〇零一二三四五六七八九十廿卅百千"
NUMBER = rf"(?:\d{{1,4}}|[{KANJI}]{{1,6}})"
SMALL = r"(?:\d{1,2}|[一二三四五六七八九十廿卅]{1,3})"
JOINT = r" ?(?:[~\-–—]|から|ないし) ?"
LISTED = r" ?(?:[~\-–—、・]|から|及び|および|と|ないし) ?"
LASTS = _any(STRETCH)
YEAR_LASTS = _any(YEARS_LAST)
ERA = _any(ERAS)
FULL = (
    rf"(?:[12]\d{{3}}|[一二][{KANJI[:11]}]{{3}}|千[{KANJI[2:11]}]百[{KANJI}]{{0,5}}"
    rf"|二千[{KANJI}]{{0,4}})"
)
# A year of four places, or one behind an era; else years are a stretch of time.
YEAR = (
    rf"(?:{ERA} ?(?:{NUMBER}{JOINT})?(?:{NUMBER}|元) ?年(?:度|代)?"
    rf"|{FULL} ?年(?:以前|以後|以降|以来|前後|前半|後半|(?!{YEAR_LASTS}))(?<![12]000年(?=前))"
    rf"|'\d\d年|[12]\d{{3}}{JOINT}\d{{2,4}} ?年(?!{YEAR_LASTS})"
    rf"|(?:\d\d[1-9]|[{KANJI[2:11]}]百[{KANJI}]{{0,4}}[{KANJI[2:11]}])年(?!{LASTS}|前|後)"
    r"|\d\d0年(?=に[^わ及も]|、|頃|ごろ)"
    rf"|{NUMBER}年(?=(?:{NUMBER}|正|元)月|度|代|春|夏|秋|冬)"
    rf"|{NUMBER}年(?:初頭|初め|始め|当時|末(?!満)|頃|ごろ))"
)
MONTH = (
    rf"{NUMBER} ?月(?!間)(?:上旬|中旬|下旬|初旬|末"
    rf"| ?{SMALL} ?日(?:(?:{LISTED}){SMALL} ?日){{0,2}})?"
)
STRETCHED = "".join(f"(?<!{word})" for word in DAYS_BEFORE)
DAY = (
    rf"{STRETCHED}(?:0?[1-9]|[12]\d|3[01]|[一二三四五六七八九十廿卅]{{1,3}}) ?日"
    rf"(?!{LASTS}|[前後](?![後半])|{JOINT}{SMALL} ?日{LASTS})"
)
CLOCK = rf"{NUMBER} ?時(?!間|代|期)(?: ?{NUMBER} ?分(?!間)(?: ?{NUMBER} ?秒)?|半)?"
DATE = (
    rf"(?<![\d.,{KANJI}万])(?:{YEAR}(?:{JOINT}{NUMBER}年(?!{LASTS}))?"
    rf"|(?:{SMALL}{LISTED}){{0,3}}(?:{MONTH}|{DAY}|{CLOCK}))"
)
DOMESTIC = (
    r"(?:\d{1,4}|[〇一二三四五六七八九十]{1,4})(?:丁目|番町|番地)"
    r"(?: ?\d{1,4}(?:-\d{1,4}|番地?|号){0,2})?"
)
KNOWN_BY_DAY = (
    "(?:事[件変]|運動|クーデタ|革命|独立|政変|惨案|暴動|闘争|テロ|ゼネスト|決起|蜂起|虐殺|反乱|同時多発"
    "|大?震災|大?地震|大?水害|宣言|声明|談話|決議|通牒)"
)
INCIDENT = (
    rf"(?:[一二三四五六七八九十]{{1,2}}[・、][一二三四五六七八九十]{{1,3}}|\d{{1,2}}[・.]\d{{1,2}})"
    f"{KNOWN_BY_DAY}"
    r"|(?<![\d.])\d{1,2}・\d{1,2}(?![\d人名個件年歳割万億%倍回度])"
)
WON = r"(?=で[^、。]{0,8}[勝敗負辛快圧下引逆競制完]|の(?:スコア|同点|接戦|引き分け|勝|敗))"
SCORE = (
    rf"(?<![\d\-.])\d{{1,3}}-\d{{1,3}}{WON}|(?<![\d\-.])\d{{1,3}}(?:\.\d{{1,3}})? ?対 ?\d{{1,3}}"
    "|[一二三四五六七八九十]{1,3}対[一二三四五六七八九十]{1,3}"
)
CALENDAR = (
    r"(?<!\d)[12]\d{3}(?:-\d\d?){1,2}(?![\d-])(?![^\W\d])|(?<!\d)[12]\d{3}(?:/\d\d?){1,2}(?![\d/])"
    r"|(?<!\d)[12]\d{3}(?:\.\d\d?){2}(?!\d)|[12]\d{3}/[12]\d{3}(?!\d)"
    r"|(?<![\d/])\d{1,2}/\d{1,2}/\d{2,4}(?![\d/])|(?<![\d-])\d{1,7}(?:-\d{1,7}){2,5}(?![\d-])"
)
BEARING = rf" ?{NUMBER}(?:\.\d{{1,9}})? ?度(?: ?{NUMBER} ?分(?: ?{NUMBER} ?秒)?)?"
NO_FIGURE = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s、。]{1,2000}|[\w.]{1,64}@[\w.]{1,64})"
    rf"|(?P<calendar>{CALENDAR})"
    r"|(?P<clock>(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<phone>\+?\(?\d{1,5}(?:[-()/ ]{1,2}\d{2,5}){2,4}(?!\d))"
    r"|(?P<version>\d{1,4}(?:\.\d{1,4}){2,6})"
    r"|(?P<book>IS[BS]N[-: ]?(?:\d[\d\-X]{4,20}))"
    rf"|(?P<degree>[東西]経{BEARING}|[南北]緯{BEARING})"
    rf"|(?P<house>{DOMESTIC})|(?P<incident>{INCIDENT})|(?P<score>{SCORE})|(?P<date>{DATE})"
)
PAIR_OF_DAYS = re.compile("[一二三四五六七八九]、?[一二三四五六七八九]日")


def no_figures(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text whose numbers count nothing, in order."""
    for found in NO_FIGURE.finditer(text):
        if not (found["date"] and _lasts(text, found)):
            yield found.start(), found.end()


def _lasts(text: str, found: re.Match[str]) -> bool:
    """Whether what looks like a date is a few days: 二三日, 二、三日."""
    pair = PAIR_OF_DAYS.fullmatch(found["date"])
    if not pair or text[found.start() - 1 : found.start()] in ("月", "、"):
        return False
    digits = [sign for sign in found["date"] if sign in "一二三四五六七八九"]
    return "".join(digits) in "一二三四五六七八九"
