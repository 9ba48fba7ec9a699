"""Languages: what a passage is set in, so that a browser picks the right glyphs; their names."""

from __future__ import annotations

import re

from loccit.lexicon.scripts import language_of

LOOKED_AT = 2000  # characters; enough to tell scripts apart
EAST_ASIAN = ("zh", "ja", "ko")
# Common characters that are written otherwise in the other kind of Chinese.
SIMPLIFIED = re.compile(
    r"[们这国来时会对发说学后产经种过还进动问么东车长见门马书义习买争亚军农决况击务协单参历"
    r"压县双变号听员响团园围图场坏处备头宁宝实审导将层岁岛师带广应张归当录总战报据数断无]"
)
TRADITIONAL = re.compile(
    r"[們這國來時會對發說學後產經種過還進動問麼東車長見門馬書義習買爭亞軍農決況擊務協單參歷"
    r"壓縣雙變號聽員響團園圍圖場壞處備頭寧寶實審導將層歲島師帶廣應張歸當錄總戰報據數斷無]"
)
NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "zh": "Chinese",
}


def tag_of(text: str, declared: str = "") -> str:
    """The BCP 47 tag for `text`: by its script where that decides, else as declared, else `und`.

    >>> tag_of("她说这本书已经卖完了"), tag_of("彼は本を読んだ"), tag_of("A memo", "en-GB")
    ('zh-Hans', 'ja', 'en-GB')
    """
    head = text[:LOOKED_AT]
    script = "latin" if head.isascii() else language_of(head)
    if script not in EAST_ASIAN:
        return _western(declared)
    if script == "zh":
        return "ja" if primary(declared) == "ja" else _chinese(head, declared)
    return script


def primary(tag: str) -> str:
    """The language of a tag without its script and region, in small letters."""
    return tag.replace("_", "-").split("-")[0].lower()


def name_of(tag: str) -> str:
    """What a language is called in English; the tag itself where that is not known."""
    return NAMES.get(primary(tag), tag)


def _western(declared: str) -> str:
    """The declared language of words that are in no East Asian script."""
    known = re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}", declared)
    return declared.replace("_", "-") if known and primary(declared) not in EAST_ASIAN else "und"


def _chinese(text: str, declared: str) -> str:
    """`zh-Hans` or `zh-Hant`, by the characters that only one of them has."""
    if re.fullmatch(r"zh[-_][A-Za-z]{2,4}(?:[-_][A-Za-z]{2})?", declared):
        return declared.replace("_", "-")
    simplified, traditional = len(SIMPLIFIED.findall(text)), len(TRADITIONAL.findall(text))
    return "zh-Hant" if traditional > simplified else "zh-Hans"
