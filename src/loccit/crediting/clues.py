"""What a rule finds: a stretch that names a source, in a role, and how often the rule is right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from loccit.lexicon.saying import (
    ARTICLE,
    HAN_INSTITUTION,
    INSTITUTIONS,
    PRONOUNS,
    TOKENS,
    words_of_list,
)
from loccit.model import Role

# How often each rule is right, estimated over our own sentences and a few novels: a credit
# behind a passage can hardly mean anything else, a label or a link near a quotation can.
CONFIDENCE = {
    "trailing bracket": 0.9,
    "dash": 0.9,
    "source line": 0.9,
    "quoted in": 0.9,
    "according to": 0.9,
    "said": 0.9,
    "cite": 0.85,
    "cite attribute": 0.95,
    "note": 0.8,
    "said before": 0.75,  # `“A,” Fenwick said. “B.”`: B is hers too, mostly
    "lead-in": 0.8,
    "label": 0.7,
    "heading": 0.6,
    "paragraph bracket": 0.6,  # at the end of a paragraph in which other words are quoted
    "link": 0.5,
    "reading list": 0.3,
}


@dataclass(frozen=True, slots=True)
class Clue:
    """text[start:end) names a source in a role; `address` where only the markup says it."""

    rule: str
    role: Role
    start: int
    end: int
    address: str = ""
    name: str = ""  # when it is not the text at the place


def is_institution(name: str) -> bool:
    """Whether the name is an institution's or a work's, as far as its words tell.

    >>> is_institution("Court of Tolland"), is_institution("Ada Fenwick")
    (True, False)
    """
    words = [word.casefold() for word in TOKENS.findall(name)]
    if any(word in INSTITUTIONS or word.endswith(("'s", "’s")) for word in words):
        return True
    plain = name.strip()
    return bool(HAN_INSTITUTION.search(plain)) or (
        len(plain) > 2 and plain.isascii() and plain.isupper() and plain.isalpha()
    )


def narrowed(text: str, start: int, end: int) -> tuple[int, int]:
    """The name in text[start:end) without articles, title marks and what precedes a proper name.

    >>> text = "the engineer Ada Fenwick"
    >>> text[slice(*narrowed(text, 0, len(text)))]
    'Ada Fenwick'
    """
    while start < end and text[start] in " \t\n\u3000《『〈\"“‘'«([（*_":
        start += 1
    while start < end and text[end - 1] in " \t\n\u3000》』〉\"”’'»)]）*_,;:，、：.。":
        end -= 1
    article = ARTICLE.match(text, start, end)
    if article and article.end() < end:
        start = article.end()
    return _proper(text, start, end), end


def _proper(text: str, start: int, end: int) -> int:
    """Where the proper name begins that a common noun introduces: the engineer Ada Fenwick."""
    words = list(TOKENS.finditer(text, start, end))
    if not words or not words[0].group()[0].islower():
        return start
    for at, (before, word) in enumerate(pairwise(words)):
        if word.group()[0].isupper():
            joined = before.group().casefold() in JOINING
            return start if joined and not _begins_anew(words, at) else word.start()
    return start


def _begins_anew(words: list[re.Match[str]], article: int) -> bool:
    """Whether an article behind a noun begins a name of its own: that night the Inquiry."""
    return (
        article > 0
        and words[article].group() == "the"
        and words[article - 1].group().casefold() not in JOINING | BROKEN
    )


JOINING = words_of_list("of for the and de von van der in on to at du des la")


# A common noun with one of these in or at the end of it is a piece of a sentence, no name.
BROKEN = PRONOUNS | words_of_list(
    "after in on at with by from under over about into during as to been be had was were is are "
    "has have do did ought not never still just only"
)


def names_somebody(name: str) -> bool:
    """Whether the words are more than a pronoun, a blank or a piece of a sentence.

    >>> [names_somebody(name) for name in ("she", "mayor", "panel after which he")]
    [False, True, False]
    """
    words = TOKENS.findall(name)
    if not words or (len(words) == 1 and words[0].casefold() in PRONOUNS):
        return False
    if words[-1] in JOINING or name.endswith("--") or (name.endswith("ly") and name.islower()):
        return False
    return not (words[0][0].islower() and any(word in BROKEN for word in words))


OTHER = r"(?:another|an?\s+other|other|a\s+different|an?\s+opposing|the\s+(?:other|opposite))"
# At the beginning of a sentence or a clause; `as we see in` points nowhere else.
SENT = (
    r"(?:see(?:\s+also)?|compare|cf\.?|contrast|read\s+also|against\s+(?:this|that|it|these)|"
    r"siehe(?:\s+auch)?|vgl\.?|vergleiche|dagegen|voir(?:\s+aussi)?|comparer|véase|jfr?\.?)"
)
# Anywhere: what stands right behind is not where the words are from.
SET_OFF = (
    r"(?:against|unlike|contrary\s+to|in\s+contrast\s+(?:to|with)|as\s+opposed\s+to|anders\s+als|"
    r"im\s+gegensatz\s+zu[mr]?|contrairement\s+à)"
)
POINTER = re.compile(
    rf"(?:but|yet|and|or|also|aber|doch|mais)?[\s,]*(?:{SENT}|{SET_OFF}|for\s+{OTHER})(?!\w)"
    r"|(?:参见|參見|参阅|參閱|另见|另見)",
    re.IGNORECASE,
)
POINTED = re.compile(
    rf"(?:^|[.;:,(\[（—–-]|\b(?:but|and|or|please|also|aber|mais))[\s”\"’»]*{SENT}(?!\w)"
    rf"|\bfor\s+{OTHER}\s+[\w-]{{1,20}}\b"
    rf"|\b{SET_OFF}\s[^,;]*$"
    r"|参见|參見|参阅|參閱|另见|另見",
    re.IGNORECASE,
)
# A plain `see` in a note, or in a bracket right behind, says where the words are.
PLAIN = re.compile(r"\s*(?:see|siehe|voir|vgl\.)(?!\s+(?:also|auch|aussi)\b)\s+", re.IGNORECASE)
BRACKET = re.compile(rf"[\s,.;]*[(（]{PLAIN.pattern}[^()（）]*$", re.IGNORECASE)
POINTS_BACK = re.compile(r"\s*[\])》』」]*\s*(?:も|を)?(?:参照|參照)")


def points_elsewhere(between: str, behind: str = "") -> bool:
    """Whether a name is only pointed to, by what stands before it and right behind it.

    >>> [points_elsewhere(words) for words in (" But see ", " (see ", ", as we see in ")]
    [True, False, False]
    """
    if BRACKET.match(between):
        return False
    bracketed = between.lstrip(" ,.;。").startswith(("(", "（"))
    return bool(POINTED.search(between) or (POINTS_BACK.match(behind) and not bracketed))
