"""Whether a Japanese numeral is part of a word or a name in which it counts nothing."""

from __future__ import annotations

from loccit.grammars._japanese_runs import Run
from loccit.lexicon.japanese_words import LEXICAL, LONGER, LONGEST_WORD

BEFORE = 4  # characters before a numeral in which a word that ends in it may begin


def in_word(text: str, run: Run) -> bool:
    """Whether the numeral is part of a word that counts nothing: 統一, 一部, 四国."""
    start = run.start
    if text[start].isascii() or text[start] in "マプ半":
        return False
    for begin in range(max(0, start - BEFORE), start + 1):
        for size in range(max(2, start + 1 - begin), LONGEST_WORD + 1):
            word = text[begin : begin + size]
            if word in LEXICAL and not _goes_on(text, run, word, begin + size):
                return True
    return False


def _goes_on(text: str, run: Run, word: str, end: int) -> bool:
    """Whether a numeral or its counter goes on behind what looks like a word: 十分間, 一部隊."""
    return end < run.end or text.startswith(LONGER.get(word, ("\0",)), end)
