"""Numbers in times: 26, 二十六, 一九三七, 两三, 数十, with what kind of number each is."""

from __future__ import annotations

import re

from loccit.grammars._numeral import LONGEST

DIGITS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {"两": 2}
TENS = {"十": 10, "百": 100, "千": 1000, "廿": 20, "卅": 30, "卌": 40}
HAN = "".join((*DIGITS, *TENS, "万亿"))
PAIR = re.compile("[一二两三四五六七八九]{2}")
SCALED = re.compile("[十百千廿卅卌万亿]")
YEARLIKE = 100


def read_number(written: str) -> tuple[str, tuple[int, ...] | None]:
    """The letter of a number, and its values: two of 两三, none where it is too long.

    `N` may name a year, `3` one of three digits, `z` one of two (三七); `a` may be two numbers
    (三四), `n` is any other.

    >>> read_number("一九三七"), read_number("三七"), read_number("三四"), read_number("二十六")
    (('N', (1937,)), ('z', (37,)), ('a', (3, 4)), ('n', (26,)))
    """
    if len(written) > LONGEST:
        return "N", None
    if written[0] in "0123456789":
        return _in_digits(written)
    if SCALED.search(written):
        return _scaled(written)
    value = int("".join(str(DIGITS[sign]) for sign in written))
    if len(written) == 2 and PAIR.fullmatch(written):
        first, second = (DIGITS[sign] for sign in written)
        return ("a", (first, second)) if second == first + 1 else ("z", (value,))
    return ("n" if len(written) == 1 else "z" if len(written) == 2 else "N"), (value,)


def _in_digits(written: str) -> tuple[str, tuple[int, ...] | None]:
    """A number in Arabic digits; with a fraction or a scale it is no part of a date."""
    if not written.isdigit():
        return "N", None
    return "nn3N"[min(len(written), 4) - 1], (int(written),)


def _scaled(written: str) -> tuple[str, tuple[int, ...]]:
    """A number with tens: one value, or two where a pair of digits stands in it (十二三)."""
    pair = PAIR.search(written)
    if pair and (written[: pair.start()] or written[pair.end() :]):
        at = pair.start()
        ends = tuple(_value(written[:at] + sign + written[at + 2 :]) for sign in pair[0])
        if ends[0] < ends[1]:
            return "a", ends
    value = _value(written)
    return ("N" if value >= 10 * YEARLIKE else "n"), (value,)


def _value(written: str) -> int:
    """The value of a number with tens, digit by digit."""
    total = section = held = 0
    for sign in written:
        if sign in DIGITS:
            held = held * 10 + DIGITS[sign] if held else DIGITS[sign]
        elif sign in "万亿":
            total += ((section + held) or 1) * (10**4 if sign == "万" else 10**8)
            section = held = 0
        else:
            scale = TENS[sign]
            section += scale if sign in "廿卅卌" else (held or 1) * scale
            held = 0
    return total + section + held


SOME = re.compile(r"(?P<head>[0-9]+|[一二两三四五六七八九]?)(?P<ten>[十百千]?)")


def read_some(written: str) -> str:
    """How a duration writes a count that is not told: `X` for 数, `XX` for 数十, `2X` for 二十余.

    >>> [read_some(count) for count in ("数", "数十", "十数", "二十余", "20多")]
    ['X', 'XX', '1X', '2X', '2X']
    """
    tens = "".join(sign for sign in written if sign in "十百千")
    zeros = "十百千".index(tens[0]) + 1 if tens else 0
    if written[0] not in "0123456789一二两三四五六七八九十百千":
        return "X" * (zeros + 1)
    if written[0] in "0123456789":
        digits = "".join(sign for sign in written if sign.isdigit())[:9]
        kept = digits.rstrip("0")
        return kept + "X" * max(1, len(digits) - len(kept)) if len(digits) > len(kept) else digits
    head = str(DIGITS[written[0]]) if written[0] in DIGITS else "1"
    return head + "X" * zeros
