"""Lines for a terminal: cut to its width, with colours, and with nothing in them that acts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby

Piece = tuple[str, str]  # words and their style; "" for none

STYLES = {
    "": "",
    "bold": "1",
    "dim": "2",
    "heading": "1;4",
    "source": "31;9",  # struck out: the words that were lost
    "quoted": "32;4",  # underlined: the words that were put in
    "misquoted": "1;31",
    "elsewhere": "1;35",
    "untraced": "1;33",
    "altered": "36",
    "scan": "34",
    "adapted": "34",
    "verbatim": "32",
    "short": "2",
}
NARROWEST = 40  # columns; below this the labels leave no room for words
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"  # text the other way round
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"  # they take no column
SAFE = re.compile(r"[ -~]*")


def clean(text: str) -> str:
    r"""`text` on one line, where no character moves the cursor, rings or turns the text round.

    >>> clean("one\ntwo"), clean("\x1b[31mred"), clean("a\u202eb")
    ('one two', '␛[31mred', 'a\ufffdb')
    """
    text = " ".join(text.split())
    return text if SAFE.fullmatch(text) else "".join(map(_harmless, text))


def _harmless(character: str) -> str:
    """The character, or a sign in its place when a terminal would act on it."""
    category = unicodedata.category(character)
    if category == "Cc":
        return chr(0x2400 + ord(character)) if character < " " else "\ufffd"
    if category == "Cs" or character in TURNING:
        return "\ufffd"
    return "" if character in INVISIBLE or category in {"Zl", "Zp"} else character


def columns(text: str) -> int:
    r"""How many columns `text` takes; East Asian wide characters take two.

    >>> columns("sea"), columns("海"), columns("e\u0301")
    (3, 2, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns_of, text))


def _columns_of(character: str) -> int:
    """How many columns one character takes."""
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shorten(text: str, room: int) -> str:
    """`text`, made harmless and cut in the middle so that it takes at most `room` columns.

    >>> shorten("the quick brown fox jumps over the lazy dog", 25)
    'the quick … lazy dog'
    """
    text = clean(text)
    return text if columns(text) <= room else " … ".join(ends(text, room - 3))


def ends(text: str, room: int) -> tuple[str, str]:
    """The first and the last words of `text` that take at most `room` columns together."""
    half = max(1, room // 2)
    head = _fitting(text, half)
    tail = _fitting(text[::-1], max(1, room - half))[::-1]
    return _to_word_end(head, text), _from_word_start(tail, text)


def _fitting(text: str, room: int) -> str:
    """As much of the beginning of `text` as fits."""
    taken = 0
    for i, character in enumerate(text):
        taken += _columns_of(character)
        if taken > room:
            return text[:i]
    return text


def _to_word_end(head: str, text: str) -> str:
    """`head` without the piece of a word at its end."""
    whole = text[len(head) :].startswith(" ") or " " not in head
    return (head if whole else head.rpartition(" ")[0]).rstrip()


def _from_word_start(tail: str, text: str) -> str:
    """`tail` without the piece of a word at its beginning."""
    whole = text[: len(text) - len(tail)].endswith(" ") or " " not in tail
    return (tail if whole else tail.partition(" ")[2]).lstrip()


class Sheet:
    """The lines of a report; colour is given only where it is asked for."""

    def __init__(self, width: int, colour: bool) -> None:
        self.width = max(NARROWEST, width)
        self.colour = colour
        self._lines: list[str] = []

    def __str__(self) -> str:
        return "\n".join(self._lines) + "\n"

    def gap(self) -> None:
        """An empty line, unless there is one."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def heading(self, text: str) -> None:
        """A line that stands above others."""
        self.gap()
        self.line(text, style="heading")

    def line(self, text: str, *, label: str = "", style: str = "") -> None:
        """`text` on one line, whatever its length; `label` stands left of it, as it is."""
        self._lines.append(label + self._painted([(clean(text), style)]))

    def rows(self, lines: Iterable[str], indent: int = 0) -> None:
        """Lines that are set and harmless already, such as those of a table."""
        self._lines += [" " * indent + line for line in lines]

    def paragraph(self, *pieces: Piece, indent: int = 0, label: str = "") -> None:
        """The pieces on end, wrapped; `label` stands left of the first line, as it is."""
        lead = " " * indent + label
        room = self.width - columns(lead)
        for i, line in enumerate(_wrapped(pieces, room)):
            self._lines.append((" " * columns(lead) if i else lead) + self._painted(line))

    def _painted(self, pieces: Iterable[Piece]) -> str:
        """The pieces with their styles as a terminal takes them, or bare."""
        painted = []
        for style, group in groupby(pieces, key=lambda piece: piece[1]):
            text = "".join(piece[0] for piece in group)
            code = STYLES[style] if self.colour else ""
            painted.append(f"\x1b[{code}m{text}\x1b[0m" if code else text)
        return "".join(painted)


def _wrapped(pieces: Iterable[Piece], room: int) -> Iterator[list[Piece]]:
    """The pieces cut into lines of at most `room` columns; a longer word is left whole."""
    line: list[Piece] = []
    taken = 0
    for spaced, unit in _units(pieces):
        wide = sum(columns(text) for text, _ in unit)
        gap = 1 if spaced and line else 0
        if line and taken + gap + wide > room:
            yield line
            line, taken, gap = [], 0, 0
        if gap:
            line.append((" ", unit[0][1] if line[-1][1] == unit[0][1] else ""))
        line += unit
        taken += gap + wide
    if line:
        yield line


def _units(pieces: Iterable[Piece]) -> Iterator[tuple[bool, list[Piece]]]:
    """What stays together on a line, and whether a space stands before it."""
    spaced, unit = False, list[Piece]()
    for text, style in pieces:
        for token in re.findall(r"\s+|\S+", text):
            for part in _breakable(token):
                if unit and (part.isspace() or _is_sign(part[0])):
                    yield spaced, unit
                    spaced, unit = False, []
                if part.isspace():
                    spaced = True
                else:
                    unit.append((clean(part), style))
    if unit:
        yield spaced, unit


def _breakable(word: str) -> Iterator[str]:
    """The word, cut before each character that a line may begin with."""
    start = 0
    for i, character in enumerate(word):
        if i > start and _is_sign(character):
            yield word[start:i]
            start = i
    yield word[start:]


def _is_sign(character: str) -> bool:
    """Whether it is a wide letter, such as a Han character: a line may break before it."""
    return not character.isascii() and _columns_of(character) == 2 and character.isalnum()
