"""A Han numeral while it is read: each part in its turn, as the two ends of what it may name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction

from loccit.grammars._han_signs import MARK, SCALE, UNIT, Openness
from loccit.lexicon.han_numbers import HAN_DIGITS, HAN_ROUND, HAN_SCALES, HAN_TENS

FEW = frozenset(((3, 5),))  # besides neighbours: 三五百
Value = int | Fraction  # a whole number while it can be one
Ends = tuple[Value, Value]
ONE: Ends = (1, 1)


class UnreadableError(Exception):
    """The part does not continue the numeral."""


class AnotherError(UnreadableError):
    """The part begins a numeral of its own: 三十万一个月."""


@dataclass(slots=True)
class Reckoning:
    """A numeral while it is read, as the two ends of what it may name."""

    japanese: bool
    groups: list[tuple[Value, Value, int]] = field(default_factory=list)
    low: Value = 0  # of the section below the next scale
    high: Value = 0
    held: Ends | None = None  # digits that wait for their unit
    places: bool = False  # they stand one for each place
    unsaid: bool = False  # a lone digit right behind a unit: its own is the next below
    grain: Value = 1
    unit: int = 0  # the last ten or scale
    tens: int = 10**5  # the last ten of the section
    openness: Openness = "exact"
    cue: int = -1
    last: str = ""
    zero: bool = False
    nought: bool = False  # one stands since the last scale
    digits: bool = False
    again: int = 0  # scales that stand right behind a scale

    def take(self, kind: str, token: str, start: int, after: str) -> None:
        """Read one part, before the sign `after`; raises UnreadableError when it is none of it."""
        closed = self.last in ("gap", "last") or self.openness in ("gap", "near")
        if kind != "scale" and (closed or (self.openness == "some" and kind in DIGITS)):
            raise UnreadableError
        READ[kind](self, token.strip(), start, after)
        self.last = kind
        self.digits = self.digits or (kind not in ("ten", "scale", "gap") or self.unit == 10)

    def settle(self) -> None:
        """Add the digits that wait to the section."""
        if self.held is None:
            return
        by = self.unit // 10 if self.unsaid else 1
        self.low += self.held[0] * by
        self.high += self.held[1] * by
        self.grain *= by
        self.held, self.unsaid = None, False

    def whole(self) -> Ends:
        """The ends of what was read."""
        self.settle()
        if self._is_hundred_millions():
            self.high *= 10**4
            self.openness = "pair" if self.openness == "exact" else "gap"
        low = self.low + sum(group[0] for group in self.groups)
        high = self.high + sum(group[1] for group in self.groups)
        return low, high

    def _is_hundred_millions(self) -> bool:
        """Whether a lone ten stands right behind 亿, so that 六亿一千 may be 610 million."""
        behind = bool(self.groups) and self.groups[-1][2] == 10**8 and not self.nought
        thousands = self.last in ("ten", "gap") and self.unit == 1000 and self.low < 10**4
        known = self.openness in ("exact", "gap")
        return behind and thousands and known and not self.japanese


def _arabic(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """Arabic digits, also behind a space and before a unit."""
    bare = token.replace(",", "")
    value = Fraction(bare) if "." in bare else int(bare)
    if sum_.held is not None or (sum_.unit and value >= sum_.unit):
        raise UnreadableError
    lone = len(bare) == 1 and value > 0 and sum_.unit >= 100 and not sum_.zero
    if lone and after and after in MARK:
        raise AnotherError
    sum_.held, sum_.unsaid, sum_.grain = (value, value), lone, grain_of(bare)
    sum_.places = False


def _han(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """Han digits: one, two neighbours, or one for each place."""
    digits = [HAN_DIGITS[sign] for sign in token]
    if sum_.held is not None:
        raise UnreadableError
    sum_.zero = sum_.zero or digits[0] == 0
    sum_.nought = sum_.nought or digits[0] == 0
    if digits == [0] and sum_.last:
        return
    few = len(digits) == 2 and is_few(*digits) and (sum_.last != "" or (after and after in UNIT))
    value = int("".join(map(str, digits)))
    if not few and sum_.unit and (value >= sum_.unit or (len(digits) > 1 and not sum_.zero)):
        raise UnreadableError
    lone = (few or len(digits) == 1) and sum_.unit >= 100 and not sum_.zero
    if lone and not few and sum_.last == "scale" and after and after in MARK:
        raise AnotherError
    sum_.held = (digits[0], digits[1]) if few else (value, value)
    sum_.openness = "pair" if few else sum_.openness
    sum_.unsaid = lone and not (sum_.japanese and sum_.last == "ten")
    sum_.places, sum_.grain = len(_shown(digits)) > 1 and not few, 1


def _shown(digits: list[int]) -> list[int]:
    """The digits without noughts before them."""
    first = next((at for at, digit in enumerate(digits) if digit), len(digits))
    return digits[first:]


def _round(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """廿, 卅."""
    if sum_.held is not None or sum_.tens <= 10:
        raise UnreadableError
    sum_.low += HAN_ROUND[token]
    sum_.high += HAN_ROUND[token]
    sum_.tens = sum_.unit = sum_.grain = 10


def _ten(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """A ten, hundred or thousand."""
    unit = HAN_TENS[token]
    twice = sum_.held is None and sum_.last == "ten" and unit > 10 and not sum_.japanese
    if unit >= sum_.tens or twice or (sum_.held is not None and sum_.places):
        raise UnreadableError
    low, high = sum_.held or ONE
    sum_.low, sum_.high = sum_.low + low * unit, sum_.high + high * unit
    sum_.grain = unit * (sum_.grain if sum_.held is not None else 1)
    sum_.tens = sum_.unit = unit
    sum_.held, sum_.unsaid, sum_.zero = None, False, False


def _scale(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """Ten thousand and above, of all that stood before since the last larger one."""
    scale = HAN_SCALES[token]
    bare = sum_.held is None and not sum_.low
    sum_.unsaid = False
    sum_.settle()
    low, high = sum_.low, sum_.high
    while sum_.groups and (sum_.groups[-1][2] < scale or (sum_.groups[-1][2] == scale and bare)):
        other = sum_.groups.pop()
        low, high = low + other[0], high + other[1]
    if sum_.groups and sum_.groups[-1][2] == scale:
        raise UnreadableError
    if sum_.last == "scale":
        sum_.again += 1
    if sum_.again > 2 or (not high and sum_.last):
        raise UnreadableError
    if not high:
        low = high = 1
    sum_.groups.append((low * scale, high * scale, scale))
    sum_.grain *= scale
    sum_.low = sum_.high = 0
    sum_.unit, sum_.tens, sum_.zero, sum_.nought = scale, 10**5, False, False


def _some(sum_: Reckoning, token: str, start: int, after: str) -> None:
    """数, 几 before a unit: 数十, 几百."""
    if sum_.held is not None or sum_.openness != "exact":
        raise UnreadableError
    sum_.held = (1 if sum_.unit else 2), 10
    sum_.openness, sum_.cue, sum_.places, sum_.grain = "some", start, False, 1


def _last(sum_: Reckoning, token: str, start: int, after: str) -> None:
    """几 behind a ten: 十几."""
    if sum_.held is not None or sum_.last != "ten" or sum_.unit != 10:
        raise UnreadableError
    sum_.held = 1, 10
    sum_.openness, sum_.cue, sum_.grain = "some", start, 1


def _gap(sum_: Reckoning, token: str, start: int, after: str) -> None:
    """余, 多 or 来 behind the numeral so far."""
    round_ = sum_.last in ("ten", "scale", "round") or (sum_.last == "digits" and _is_round(sum_))
    if sum_.openness != "exact" or not (round_ or (sum_.last and after and after in SCALE)):
        raise UnreadableError
    sum_.settle()
    sum_.cue = start
    sum_.openness = "near" if token in "来來" else "gap"
    if sum_.openness == "near":
        return
    if sum_.groups and not sum_.low:
        low, high, scale = sum_.groups[-1]
        sum_.groups[-1] = low, high + sum_.grain, scale
    else:
        sum_.high += sum_.grain


def _is_round(sum_: Reckoning) -> bool:
    """Whether Arabic digits that wait are ten or more, so that some may be added to them."""
    return sum_.held is not None and sum_.held[0] >= 10 and sum_.grain >= 1


def _and(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """有 between tens and ones, as in older writing: 七十有三."""
    if sum_.last != "ten" or sum_.unit != 10 or sum_.held is not None:
        raise UnreadableError


def _point(sum_: Reckoning, token: str, _: int, after: str) -> None:
    """Decimals behind 点."""
    if sum_.last not in ("han", "ten", "scale", "round") or sum_.openness != "exact":
        raise UnreadableError
    places = [str(HAN_DIGITS[sign]) for sign in token if sign in HAN_DIGITS]
    part = Fraction(int("".join(places)), 10 ** len(places))
    sum_.settle()
    sum_.held = part, part
    sum_.tens = sum_.unit = 1
    sum_.grain = Fraction(1, 10 ** len(places))


DIGITS = ("digits", "spaced", "han", "round", "point")
READ: dict[str, Callable[[Reckoning, str, int, str], None]] = {
    "digits": _arabic, "spaced": _arabic, "han": _han, "round": _round, "ten": _ten,
    "scale": _scale, "some": _some, "last": _last, "gap": _gap, "point": _point, "and": _and,
}  # fmt: skip


def is_few(first: int, second: int) -> bool:
    """Whether two digits stand for a few: 两三, 三五."""
    return first > 0 and (second == first + 1 or (first, second) in FEW)


def grain_of(digits: str) -> Value:
    """The unit of the last digit that is not nought: 100 for 1500, 1/10 for 3.5."""
    if "." in digits:
        return Fraction(1, 10 ** len(digits.partition(".")[2]))
    kept = digits.rstrip("0")
    return 10 ** (len(digits) - len(kept)) if kept else 1
