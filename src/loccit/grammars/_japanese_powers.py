"""Powers and letters behind a numeral: 40k, 2e5, 2^-1, 1.1の23乗."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from loccit.grammars._japanese_runs import DIGIT, TEN, Run, read_run

LETTER = re.compile(r"[kK](?![A-Za-z0-9])| ?M(?![A-Za-z0-9])")
LETTERS = {"k": Fraction(1000), "m": Fraction(10**6)}
SMALL = rf"(?P<minus>[-+]*|マイナス)(?P<power>\d{{1,2}}(?!\d)|[{DIGIT}{TEN}]{{1,3}})"
POWER = re.compile(rf"(?P<e>[eE])(?P<exponent>[-+]?\d{{1,2}})(?![A-Za-z0-9.])|(?:の{SMALL}乗)")
CARET = re.compile(rf"\^{SMALL}")
TIMES_TEN = re.compile(rf"[×xX](?:10|十)(?:の{SMALL}乗)")
BEGINS = tuple("kKmMeE^の×xX ")
LARGEST = 40  # digits of a base that is raised


def with_power(text: str, run: Run) -> Run:
    """The numeral with the power behind it worked out."""
    if text[run.end : run.end + 1] not in BEGINS:
        return run
    letter = LETTER.match(text, run.end) if run.form == "arabic" else None
    if letter:
        return _scaled(run, LETTERS[letter[0].strip().lower()], letter.end())
    ten = TIMES_TEN.match(text, run.end)
    if ten:
        return _scaled(run, Fraction(10) ** _exponent(ten), ten.end())
    power = POWER.match(text, run.end) or CARET.match(text, run.end)
    if not power:
        return run
    if power.re is POWER and power["e"]:
        return _scaled(run, Fraction(10) ** int(power["exponent"]), power.end())
    return _raised(run, power)


def _scaled(run: Run, factor: Fraction, end: int) -> Run:
    """The numeral times a factor."""
    value = run.value * factor
    return replace(
        run, end=end, value=value, low=value, high=value, grain=run.grain * factor, scale=factor
    )


def _raised(run: Run, power: re.Match[str]) -> Run:
    """The numeral raised to a power, where it can be and is no huge number."""
    exponent = _exponent(power)
    size = len(str(run.value.numerator)) + len(str(run.value.denominator))
    if not run.value or size > LARGEST:
        return run
    value = run.value**exponent
    return replace(run, end=power.end(), value=value, low=value, high=value, form="units")


def _exponent(power: re.Match[str]) -> int:
    """The exponent of a power, with its sign."""
    token = power["power"]
    if token.isdigit() and token.isascii():
        size = int(token)
    else:
        told = read_run(token, 0)
        size = int(told.value) if told and told.value < 100 else 1
    minus = power["minus"]
    return -size if minus == "マイナス" or minus.count("-") % 2 else size
