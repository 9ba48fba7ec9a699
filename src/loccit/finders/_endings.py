"""Where the words of a quotation end and its credit begins, and what may lead in to them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loccit.lexicon.saying import (
    CUE,
    INSTITUTIONS,
    SAYING,
    SENTENCE_END,
    TOKENS,
    UPPER,
    CreditLine,
    credit_line,
    names_source,
    trailing_credit,
)

SIGNED = 8  # words in a name or a title that stands alone under a block quote
LEAST = 4  # words that a credit inside the marks must leave to the quotation
VERBS = frozenset(verb for verbs in SAYING.values() for verb in verbs.split())
QUOTED_BLANK = re.compile(r"\n[\s>]*\Z")  # what is left of the lines between words and credit
LINE_HEAD = re.compile(r"[\s>*_]*")
LED_IN = re.compile(
    rf"[\s>*_]*(?P<name>[{UPPER}][^\s:：.!?]{{0,40}}(?:\s[^\s:：.!?]{{1,40}}){{0,6}}?)\s"
    rf"(?:{'|'.join(sorted(VERBS, key=lambda v: (-len(v), v)))})[*_]{{0,2}}\s?[:：][*_]{{0,2}}\s+"
)
LABELLED = re.compile(
    r"[\s>]*(?:(?P<sign>\*\*|__)[^*_:：\n]{1,40}(?:[:：](?P=sign)|(?P=sign)[:：])"
    r"|(?:Update|UPDATE|Edit|EDIT)\s?[:：])\s+"
)


def led_in(text: str, start: int, end: int) -> int:
    """Where the words of a block quote begin, behind `Lane writes:` or a label in bold.

    >>> led_in("Lane writes: The sand sank.", 0, 27)
    13
    """
    found = LABELLED.match(text, start, end)
    if found and CUE.match(found.group().strip(" \n\t>*_")):
        return start  # Source: is a credit
    if not found:
        found = LED_IN.match(text, start, end)
        if found and not names_source(found.group("name"), True):
            return start
    return found.end() if found and found.end() < end else start


def block_credit(
    text: str, start: int, last: int, end: int, links: Sequence[tuple[int, int]] = ()
) -> CreditLine | None:
    r"""The credit that the block quote text[start:end), its last paragraph from `last`, ends in.

    >>> text = "The sand sank.\n> Ada Fenwick, The Gazette"
    >>> found = block_credit(text, 0, 0, len(text))
    >>> text[found.name_start:found.name_end] if found else None
    'Ada Fenwick, The Gazette'
    """
    credit = trailing_credit(text, last, end, links)
    line = max(start, last, text.rfind("\n", last, end))
    if credit or line <= start:
        return credit
    before = text[max(start, line - 8) : line].rstrip(" \t\n>*_")
    head = LINE_HEAD.match(text, line, end)
    if not before or before[-1] not in SENTENCE_END or head is None:
        return None
    found = credit_line(text, head.end(), end)
    if found:
        return CreditLine(line, found.name_start, found.name_end, found.shape)
    signed = _signs(text[head.end() : end])
    return CreditLine(line, head.end(), end, "dash") if signed else None


def _signs(name: str) -> bool:
    """Whether a last line is only the name of a person or the title of a work."""
    bare = name.strip(" \t*_")
    words = [word.casefold() for word in TOKENS.findall(bare)]
    alone = len(words) == 1 and words[0] not in INSTITUTIONS
    return (
        0 < len(words) <= SIGNED
        and not alone
        and "\n" not in bare
        and bare[0].isupper()
        and bare[-1] not in ".!?…,;:—"
        and not VERBS.intersection(words)
        and names_source(bare)
    )


def credit_in_marks(text: str, start: int, end: int) -> CreditLine | None:
    """The credit behind a dash that somebody put inside the marks: “Sand sank. — Ada Fenwick”."""
    credit = trailing_credit(text, start, end)
    if credit is None or credit.shape != "dash" or text[end - 1] in "!?…,;:":
        return None
    words = TOKENS.findall(text[start : credit.start])
    return credit if len(words) >= LEAST else None


def last_word(text: str, start: int, end: int) -> int:
    """Where text[start:end) ends without the empty lines of a block quote at its end."""
    floor = max(start, end - 40)
    blank = QUOTED_BLANK.search(text[floor:end])
    return floor + blank.start() if blank else end
