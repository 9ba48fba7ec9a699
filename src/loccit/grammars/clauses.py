"""The sentence of a figure, and the clause in it: what may say what the figure counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from loccit.grammars.languages import HAN, HIRAGANA_KATAKANA, LATIN_LETTER, SCANT
from loccit.model import Figure

BACK = 420  # characters before a figure in which its sentence is looked for
AHEAD = 320  # and behind it
LEAD = 600  # characters before the sentence in which the line that leads in to it may stand
BULLET = r"(?:[-–—*•‣・]|\(?\d{1,2}[.)])[^\S\n]"
STOP = re.compile(
    r"[.!?…][\"”’»)\]]*(?:\[[\w ]{1,12}\])*\s+(?=[\"“‘«(\[*]*[^\sa-z])|[。！？!?]|\n[^\S\n]*\n"
    rf"|\n(?=[^\S\n]*{BULLET})"
)
EASTERN_STOP = re.compile(r"[。！？\n]")
# A full stop behind one of these ends no sentence.
ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Maj|Lt|Sgt|Cpl|Adm|Gov|Sen|Rep|Pres|St|No|Nos|vs|Jr|"
    r"Sr|Rev|Hon|Msgr|Mme|Mlle|approx|ca|cf|ed|eds|vol|vols|pp|p|Inc|Co|Ltd|Int|Hist|"
    r"e\.g|i\.e|est|fig|ch|al|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)|\b[^\W\d_])$"
)
# A line of a list begins with a mark, or with its figure.
ITEM = re.compile(
    rf"\s*(?:{BULLET}|[*＊●○◆■・]|\D{{0,5}}[\d〇一二两兩三四五六七八九十百千万萬数數])"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The sentence of a figure: its text, where that begins, and the figure's places in it."""

    text: str
    at: int  # where the sentence begins in the whole text
    start: int  # of the figure with its hedges
    end: int
    numeral: int  # where its numerals begin
    numeral_end: int
    language: str  # en, zh or ja
    lead: str = ""  # the line that leads in to the sentence, where it is an item of a list

    @property
    def before(self) -> str:
        """The sentence up to the figure."""
        return self.text[: self.start]

    @property
    def behind(self) -> str:
        """The sentence from the end of the figure."""
        return self.text[self.end :]


def sentence(figure: Figure, text: str, language: str) -> Sentence:
    """The sentence that a figure of `text` stands in, as far as it is near."""
    start, end = figure.place.start, max(figure.place.end, figure.numeral.end)
    floor, roof = max(0, start - BACK), min(len(text), end + AHEAD)
    tongue = _tongue(text[max(floor, start - 60) : min(roof, end + 60)], language)
    stop = STOP if tongue == "en" else EASTERN_STOP
    begin = _last_stop(stop, text, floor, start)
    finish = _next_stop(stop, text, end, roof)
    begin += len(text[begin:start]) - len(text[begin:start].lstrip())
    return Sentence(
        text[begin:finish],
        begin,
        start - begin,
        end - begin,
        max(start, figure.numeral.start) - begin,
        figure.numeral.end - begin,
        tongue,
        _lead(text, begin, finish, start == begin and bool(LISTED.match(text, end))),
    )


def _tongue(near: str, declared: str) -> str:
    """The language of the words near a figure."""
    own = declared[:2].casefold()
    kana, han = len(HIRAGANA_KATAKANA.findall(near)), len(HAN.findall(near))
    if not kana + han or (kana + han) * SCANT < len(LATIN_LETTER.findall(near)):
        return own if own in ("zh", "ja") and not LATIN_LETTER.search(near) else "en"
    return "ja" if kana or own == "ja" else "zh"


def _last_stop(stop: re.Pattern[str], text: str, floor: int, start: int) -> int:
    """Where the last sentence in text[floor:start) begins."""
    begin = floor
    for found in stop.finditer(text, floor, start + 1):  # a stop looks at what is behind it
        if found.end() <= start and _ends(text, found):
            begin = found.end()
    return begin


def _next_stop(stop: re.Pattern[str], text: str, end: int, roof: int) -> int:
    """Where the first sentence in text[end:roof) ends."""
    for found in stop.finditer(text, end, roof):
        if _ends(text, found):
            return found.start() + (not found[0].startswith("\n"))
    return roof


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence, and no abbreviation."""
    at = stop.start()
    return text[at] != "." or not ABBREVIATED.search(text[max(0, at - 8) : at])


def _lead(text: str, begin: int, finish: int, listed: bool) -> str:
    """The line before an item of a list, or the heading right before a short line.

    Of an item that begins with its figure and a dash, the nearest line that is no item.
    """
    if begin == 0 or (finish < len(text) and "\n" not in text[begin - 3 : begin]):
        return ""
    above = text[max(0, begin - LEAD) : begin].rstrip(" \t\n*-•–—・●○").split("\n")
    for line in reversed(above[-12:]):
        if line.rstrip().endswith((":", "：", "；", ";")):
            return line.strip()
        if line.strip() and not ITEM.match(line) and len(line) > 24:
            return line.strip()[-LEAD:] if listed else ""
    return ""


LISTED = re.compile(r"[^\n.。]{0,10}?(?:\s[-–—]|——|[:：])\s?")

# Where a clause ends. A comma parts clauses in Chinese, and in English only with what follows.
CLAUSE = {
    "en": re.compile(
        r"[;:—]|\s[-–]\s|[()]"
        r"|\b(?:but|while|whereas|although|though|yet|because|when|after|before|until|since)\b"
    ),
    "zh": re.compile(r"[，；：。！？（）()「」“”]|\s[-–]\s|[,;:]"),
    "ja": re.compile(r"[、；：。！？（）()「」『』]|\s[-–]\s|[,，;:]"),
}


@lru_cache(maxsize=256)
def breaks(text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where the clauses of a sentence are parted."""
    return tuple(m.span() for m in CLAUSE[language].finditer(text))


def clause(said: Sentence) -> tuple[int, int]:
    """From where to where the clause of the figure runs in its sentence."""
    first, last = 0, len(said.text)
    for start, end in breaks(said.text, said.language):
        if end <= said.start:
            first = end
        elif said.end <= start:
            last = start
            break
    return first, last
