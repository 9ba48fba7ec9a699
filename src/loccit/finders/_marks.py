"""Pair the quotation marks of one paragraph.

A mark says little by itself: “ opens in London and closes in Berlin, ’ is mostly an
apostrophe, and " tells no direction. So the marks are read from left to right beside a
stack of those still open. A mark that can close what is open closes it; else, if its
neighbours allow, it opens; else it is no mark. Nothing is carried from one paragraph to
the next but the mark that a quotation of several paragraphs is still open with.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from loccit.finders._signs import (
    CLOSERS,
    DIALECT,
    HEADLESS,
    OPENING_ONLY,
    SINGLE,
    SLOPPY,
    TAILLESS,
    TOKEN,
    UNDIRECTED,
    UNSURE,
    Token,
)

DEEPEST = 16  # marks inside one another; deeper ones are noise


@dataclass(frozen=True, slots=True)
class Pair:
    """A quotation in marks: `opens` and `closes` are the outer ends, the words lie between."""

    opens: int
    start: int
    end: int
    closes: int
    closed: bool = True


@dataclass(slots=True)
class Open:
    """A mark that is still open."""

    mark: str
    at: int  # where the mark stands
    start: int  # where the words begin


@dataclass(slots=True)
class Paragraph:
    """The marks of text[start:end), and what is still open while they are read."""

    text: str
    start: int
    end: int
    swedish: bool = False
    held: Open | None = None  # open since an earlier paragraph
    tokens: list[Token] = field(default_factory=list)
    stack: list[Open] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    ahead: Counter[str] = field(default_factory=Counter)
    strong: list[int] = field(default_factory=list)  # of each token: the next sure closing ’ or '
    weak: list[int] = field(default_factory=list)  # the next likely one
    doubtful: list[int] = field(default_factory=list)  # the next one that closes or is dogs’ tails
    opening: list[int] = field(default_factory=list)  # the next single mark that opens

    def read(self) -> Open | None:
        """The mark that is open at the end; `pairs` holds what was found."""
        self.tokens = list(self._tokens())
        self.ahead = Counter(key for token in self.tokens for key in (token.mark, token.leaning))
        self._look_ahead()
        first = 0
        if self.held:
            self.stack = [self.held]
            first = 1  # the mark that only says: still the same quotation
        for number, token in enumerate(self.tokens):
            self.ahead.subtract((token.mark, token.leaning))
            if first <= number:
                self._take(number, token)
        return self._finish()

    def _tokens(self) -> Iterator[Token]:
        """Every mark; '' and the like are two single marks unless a pair of them can be meant."""
        double = False
        for match in TOKEN.finditer(self.text, self.start, self.end):
            mark, at = match.group(), match.start()
            if match.lastgroup:
                continue
            double = double or mark in ("``", "‘‘")
            if mark in ("''", "’’") and not double:
                yield self._token(mark[0], at)
                yield self._token(mark[0], at + 1)
            else:
                yield self._token(mark, at)

    def _token(self, mark: str, at: int) -> Token:
        """The mark at `at` with its neighbours inside the paragraph."""
        end = at + len(mark)
        left = self.text[at - 1] if self.start < at else ""
        return Token(mark, at, left, self.text[end] if end < self.end else "")

    def _look_ahead(self) -> None:
        """For each mark, the next single marks of three sorts behind it; -1 for none."""
        strong = weak = doubtful = opening = -1
        for number in range(len(self.tokens) - 1, -1, -1):
            self.strong.append(strong)
            self.weak.append(weak)
            self.doubtful.append(doubtful)
            self.opening.append(opening)
            token = self.tokens[number]
            if token.mark in "‘‛‚`" or (token.mark == "'" and token.only_opens):
                opening = number
            elif token.mark in "’'":
                strength = self._strength(token)
                strong = number if strength == 3 else strong
                weak = number if strength >= 2 else weak
                doubtful = number if strength else doubtful
        for ahead in (self.strong, self.weak, self.doubtful, self.opening):
            ahead.reverse()

    def _strength(self, token: Token) -> int:
        """How surely ’ or ' closes: 3 behind a stop, 2 behind a word, 1 if dogs’ tails, else 0."""
        if token.blank_left or not token.may_close:
            return 0
        if not token.left.isalnum():
            return 3
        return 1 if self._is_doubtful(token) else 2

    def _is_doubtful(self, token: Token) -> bool:
        """Whether it may as well be the apostrophe of dogs’ tails or goin’ home."""
        word = re.search(r"[^\W_]{1,20}$", self.text[max(self.start, token.at - 20) : token.at])
        tail = word.group().casefold() if word else ""
        return (
            tail.endswith("s")
            or (token.mark == "'" and token.left.isdigit())
            or tail in TAILLESS
            or (len(tail) > 3 and tail.endswith("in"))
        )

    def _take(self, number: int, token: Token) -> None:
        """Close, open or pass over."""
        if token.mark in SINGLE and self._is_apostrophe(number, token):
            return
        depth = self._closing(number, token)
        if depth is not None:
            self._close(depth, token)
        elif self._opens(number, token):
            self._open(token)

    def _is_apostrophe(self, number: int, token: Token) -> bool:
        """Whether a single mark only stands for letters left out."""
        if token.mark not in "‘’'":
            return False
        if token.may_open and self._is_headless(number, token):
            return True
        if token.mark == "‘" or not token.left.isalnum() or not any(self._singles()):
            return False
        return self._is_doubtful(token) and self._before_next_opening(self.weak, number)

    def _is_headless(self, number: int, token: Token) -> bool:
        """Whether a word without its head follows, and is not just what is quoted."""
        sure = HEADLESS.match(self.text, token.end, self.end)
        word = sure or (token.mark != "‘" and DIALECT.match(self.text, token.end, self.end))
        if not word or self.text[word.end() : word.end() + 1] in ("'", "’"):
            return False
        if any(self._singles()):
            return True
        quoted = self._before_next_opening(self.strong, number)
        quoted = quoted or (not sure and self._before_next_opening(self.weak, number))
        return token.mark == "’" or not quoted

    def _singles(self) -> Iterator[Open]:
        """The single marks that are open."""
        return (entry for entry in self.stack if entry.mark in SINGLE)

    def _before_next_opening(self, ahead: list[int], number: int) -> bool:
        """Whether a closing mark comes before the next single opening one."""
        return ahead[number] >= 0 and not -1 < self.opening[number] < ahead[number]

    def _closing(self, number: int, token: Token) -> int | None:
        """How deep in the stack the mark is that this one closes; None when it closes none."""
        for depth in range(len(self.stack) - 1, -1, -1):
            entry = self.stack[depth]
            if token.mark in CLOSERS[entry.mark] or self._sloppy(entry, token):
                return depth if self._may_close(number, token, entry) else None
            if token.mark in SINGLE and self._can_still_close(entry):
                return None  # ’ inside “…” does not close what stands outside it
        return None

    def _sloppy(self, entry: Open, token: Token) -> bool:
        """Whether marks of two styles were mixed, and the right one does not come."""
        mixed = SLOPPY.get(entry.mark) == token.mark and not token.only_opens
        return mixed and not token.blank_left and not self._can_still_close(entry)

    def _can_still_close(self, entry: Open) -> bool:
        """Whether a mark that closes `entry` stands further on."""
        return any(self.ahead[mark] > 0 for mark in CLOSERS[entry.mark])

    def _may_close(self, number: int, token: Token, entry: Open) -> bool:
        """Whether the neighbours let this mark close `entry`."""
        if token.mark in '"＂':
            return not token.only_opens and not self._is_inch(number, token)
        if token.mark in "'’":
            return token.may_close if not token.blank_left else token.blank_right
        if token.mark in "“«‹‘" or token.mark == entry.mark:
            return not token.only_opens
        return True

    def _is_inch(self, number: int, token: Token) -> bool:
        """Whether a straight mark behind a figure is a unit: the next one must be a closing one."""
        if not token.left.isdigit() or token.mark != '"':
            return False
        following = next((t for t in self.tokens[number + 1 : number + 9] if t.mark == '"'), None)
        return (
            following is not None
            and not following.blank_left
            and not following.left.isdigit()
            and following.may_close
            and self.ahead['"'] % 2 == 1
        )

    def _opens(self, number: int, token: Token) -> bool:
        """Whether a mark that closes nothing opens something."""
        if token.mark not in CLOSERS or len(self.stack) >= DEEPEST:
            return False
        if token.mark in OPENING_ONLY:
            return True
        if token.mark in UNDIRECTED:
            return self._opens_undirected(number, token)
        return token.may_open or (not token.blank_right and not token.may_close)

    def _opens_undirected(self, number: int, token: Token) -> bool:
        """The same for marks that close more often than they open."""
        if token.mark in "’”" and not self._is_swedish(token):
            return False
        if token.mark in "'’`‛":
            return token.opens_word and self.doubtful[number] >= 0
        if token.mark in "»›":
            return token.opens_word
        if token.blank_right:
            return token.blank_left and self.ahead[token.mark] > 0
        return token.may_open

    def _is_swedish(self, token: Token) -> bool:
        """Whether ” or ’ opens here."""
        if token.mark == "”":
            return token.only_opens and not any(entry.mark == "“" for entry in self.stack)
        return token.only_opens and (self.swedish or any(e.mark == "”" for e in self.stack))

    def _open(self, token: Token) -> None:
        """Put the mark on the stack; one of its kind that cannot close any more ends before it."""
        same = [depth for depth, entry in enumerate(self.stack) if entry.mark == token.mark]
        if same and not self._room_for(token.mark, len(same)):
            self._abandon(same[0], token.at)
        self.stack.append(Open(token.mark, token.at, token.end))

    def _room_for(self, mark: str, count: int) -> bool:
        """Whether enough closing marks follow for one more of the kind inside the others."""
        if mark == '"':
            return self.ahead['")'] - self.ahead['"('] > count
        if mark in CLOSERS[mark]:
            return False
        closing = sum(self.ahead[closer] for closer in CLOSERS[mark] if closer != mark)
        return closing - self.ahead[mark] > count

    def _close(self, depth: int, token: Token) -> None:
        """Close the mark at `depth`; what was opened inside it and never closed ends here too."""
        self._abandon(depth + 1, token.at)
        entry = self.stack.pop()
        self.pairs.append(Pair(entry.at, entry.start, token.at, token.end))

    def _abandon(self, depth: int, end: int) -> None:
        """End everything from `depth` upwards at `end`, unclosed."""
        for entry in self.stack[depth:]:
            if entry.mark not in UNSURE:
                self.pairs.append(Pair(entry.at, entry.start, end, end, closed=False))
        del self.stack[depth:]

    def _finish(self) -> Open | None:
        """What is open at the end: the outermost mark; the others end with the paragraph."""
        self._abandon(1, self.end)
        return self.stack[0] if self.stack else None
