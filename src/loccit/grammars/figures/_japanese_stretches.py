"""What is no figure in a Japanese text: dates, times, telephone numbers, addresses, versions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.lexicon.japanese_words import STRETCH, YEARS_ONLY

NUMBER = r"(?:\d{1,4}|[〇零一二三四五六七八九十廿卅百千]{1,6})"
LASTS = rf"(?:{'|'.join(sorted(STRETCH, key=lambda word: (-len(word), word)))})"
ERA = (
    "(?:昭和|大正|明治|平成|令和|慶応|元治|文久|万延|安政|嘉永|弘化|天保|文政|享和|寛政|天明|安永|宝暦|享保|元禄|"
    "寛永|慶長|文禄|天正|民国|民國|光緒|宣統|康徳|大同|西暦|西紀|公元|紀元前?|皇紀|仏暦|檀紀|道光|咸豊|同治|乾隆|康熙|"
    "同|翌|前年|中華民国|中華民國)"
)
JOINT = r" ?(?:[~\-–—,、・/]|から|及び|および|と|ないし) ?"
# A year of four places, or one behind an era; else years are a stretch of time.
YEAR = (
    rf"(?:{ERA} ?(?:{NUMBER}|元) ?年(?:度|代)?|[12]\d{{3}} ?年(?!(?:{LASTS}|前(?![後半期述掲])))"
    rf"|[12]\d{{3}} ?年(?:以前|以後|以降|以来|前後)"
    rf"|[一二][〇零一二三四五六七八九]{{3}}年(?!{LASTS})"
    rf"|千[一二三四五六七八九]百{NUMBER}?年(?!{LASTS})|'\d\d年|{NUMBER}年(?=(?:{NUMBER}|正|元)月|度|代|春|夏|秋|冬)"
    rf"|{NUMBER}年(?:初頭|初め|始め|当時|末(?!満)|頃|ごろ))"
)
MONTH = rf"{NUMBER} ?月(?![間])(?:上旬|中旬|下旬|初旬|末)?"
DAY = rf"(?:[12]?\d|3[01]|[一二三四五六七八九十廿卅]{{1,3}}) ?日(?!{LASTS}|[前後](?![後半]))"
CLOCK = rf"{NUMBER} ?時(?!間|代|期)(?: ?{NUMBER} ?分(?!間)(?: ?{NUMBER} ?秒)?|半)?"
DATED = f"(?:{YEAR}|{MONTH}|{DAY}|{CLOCK})"
NEXT_IS_PAIR = "[一二三四五六七八九](?=[一二三四五六七八九]日)"
DATE = rf"(?:{NUMBER}{JOINT}){{0,2}}{DATED}"
NO_FIGURE = re.compile(
    rf"(?P<address>(?:https?://|www\.)[^\s、。]{{1,2000}}|[\w.]{{1,64}}@[\w.]{{1,64}})"
    r"|(?P<calendar>(?<!\d)[12]\d{3}(?:-\d\d?){1,2}(?![\d-])(?![^\W\d])|(?<!\d)[12]\d{3}(?:/\d\d?){1,2}(?![\d/])"
    r"|(?<!\d)[12]\d{3}(?:\.\d\d?){2}(?!\d))"
    r"|(?P<clock>(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d))"
    r"|(?P<phone>\+?\(?\d{1,5}(?:[-()/ ]{1,2}\d{2,5}){2,4}(?!\d))"
    r"|(?P<version>\d{1,4}(?:\.\d{1,4}){2,6})"
    r"|(?P<house>(?:\d{1,4}|[〇一二三四五六七八九十]{1,4})(?:丁目|番町|番地)"
    r"(?: ?\d{1,4}(?:-\d{1,4}|番地?|号){0,2})?)"
    rf"|(?P<incident>[一二三四五六七八九十]{{1,2}}[・、][一二三四五六七八九十]{{1,3}}(?:事[件変]|運動|クーデター|革命|独立|政変|惨案|暴動|闘争|内閣|テロ))"
    r"|(?P<score>(?<![\d\-.])\d{1,3}(?:対|-)\d{1,3}(?=で(?:勝|敗|負|辛|快|圧|下|引|逆|競|制|大勝|完)|の(?:スコア|同点|接戦|引き分け|勝|敗)))"
    rf"|(?P<date>{DATE})"
)
PAIR_OF_DAYS = re.compile("[一二三四五六七八九]、?[一二三四五六七八九]日")


def no_figures(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text whose numbers count nothing, in order."""
    for found in NO_FIGURE.finditer(text):
        if found["date"] and _lasts(text, found):
            continue
        yield found.start(), found.end()


def _lasts(text: str, found: re.Match[str]) -> bool:
    """Whether what looks like a date is a few days: 二三日, 二、三日."""
    pair = PAIR_OF_DAYS.fullmatch(found["date"])
    if not pair or text[found.start() - 1 : found.start()] in ("月", "、"):
        return False
    digits = [sign for sign in found["date"] if sign in "一二三四五六七八九"]
    return "一二三四五六七八九".find("".join(digits)) >= 0


__all__ = ["YEARS_ONLY", "no_figures"]
