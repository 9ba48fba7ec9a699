"""Numerals in Japanese: kanji, daiji, digits, kana, and their mixtures.

`6千6百`, `11万9000`, `四五九`, `三・一四`, `マイナス5`, `4分の1`, `3割5分`, `半ダース`, `数十万`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from loccit.grammars._japanese_powers import with_power
from loccit.grammars._japanese_runs import (
    DIGIT,
    RUN_START,
    Run,
    read_run,
    run_length,
    writes_places,
)
from loccit.grammars._japanese_words import in_word
from loccit.grammars._kana_numerals import KANA_START, read_kana
from loccit.grammars._numeral import LONGEST, Numeral
from loccit.lexicon import japanese_numbers as lexicon

__all__ = ["Run", "read_japanese", "runs", "widths"]

WIDTHS = str.maketrans(
    "０１２３４５６７８９，．％－−‐‑＋／　～〜∼＾ｋＫｍＭ（）：＝＜＞",
    "0123456789,.%----+/ ~~~^kKmM():=<>",
)
# Runs of numerals or of lists without an end, that nobody counts.
CROWD = re.compile(
    rf"[{DIGIT}十百千万億兆数何幾余]{{100,}}|\d{{100,}}|(?:[\d{DIGIT}]{{1,4}}[,、.・/\-]){{40,}}"
)
# Not 上半期, 四半世紀, 前半日程.
HALF_OF = (
    "(?<![前後上下大過折夜太四今来昨年月日回])半(?=年(?!度|号)|日(?!本|程)|月(?!板|刊)|世紀|時間)"
)
START = re.compile(
    rf"(?P<run>{RUN_START})|(?P<half>半分|半数(?!以[^上下])|半(?={lexicon.DOZEN})|{HALF_OF})"
    rf"|(?P<kana>{KANA_START})"
)
MINUS = re.compile(
    rf"(?:(?:{'|'.join(lexicon.NEGATIVE)}) ?|(?:(?<=^)|(?<=[^\w\-+)%])|(?<=[ぁ-ん]))- ?)\Z"
)
SIGN_ENDS = ("-", " ", *{word[-1]: None for word in lexicon.NEGATIVE})
OVER = re.compile(r" ?分 ?の ?")
AND = re.compile(rf" ?(?:{'|'.join(lexicon.AND_PART)}) ?")
SLASH = re.compile("/")
SHARE = re.compile(r" ?割(?![れるっ])")
HUNDREDTH = re.compile("分(?![けか間後前])")
DOZEN = re.compile(rf" ?{lexicon.DOZEN}")
HALF = Fraction(1, 2)


def widths(text: str) -> str:
    """The text with wide digits and marks made narrow, character by character."""
    return text.translate(WIDTHS)


def read_japanese(text: str) -> tuple[Numeral, ...]:
    """The numerals of a Japanese text, in order.

    >>> [str(numeral.value) for numeral in read_japanese("6千6百人、4分の3、マイナス二・五")]
    ['6600', '3/4', '-5/2']
    """
    return tuple(
        Numeral(
            run.start,
            run.end,
            run.value,
            "digits" if run.form == "arabic" else "words",
            grain=run.grain,
            scale=run.scale,
        )
        for run in runs(widths(text))
    )


def runs(text: str) -> Iterator[Run]:
    """The numerals of a text in narrow digits, signs, fractions and shares included."""
    plain = CROWD.sub(lambda crowd: "\0" * len(crowd[0]), text)
    found = list(_dozens(plain, _shares(plain, list(_slashed(plain, list(_single(plain)))))))
    for run in _mixed(plain, list(_fractions(plain, found))):
        if not in_word(plain, run):
            yield _signed(plain, run)


def _single(text: str) -> Iterator[Run]:
    """The numerals one by one, before any two make one."""
    at, places = 0, writes_places(text)
    while start := START.search(text, at):
        run = _at(text, start, places)
        if run:
            run = with_power(text, run)
        at = run.end if run else start.start() + run_length(text, start.start())
        if run:
            yield run


def _at(text: str, start: re.Match[str], places: bool) -> Run | None:
    """The numeral at a start."""
    if start["half"]:
        return Run(start.start(), start.end(), HALF, HALF, HALF, HALF, counted=True)
    if start["kana"]:
        return read_kana(text, start.start())
    return read_run(text, start.start(), places)


def _slashed(text: str, found: list[Run]) -> Iterator[Run]:
    """The numerals, those about a stroke made a fraction: 3/5."""
    at = 0
    while at < len(found):
        run, at = found[at], at + 1
        after = found[at] if at < len(found) else None
        if after and after.value and SLASH.fullmatch(text, run.end, after.start):
            apart = (
                text[run.start - 1 : run.start] != "/" and text[after.end : after.end + 1] != "/"
            )
            if apart and run.form == after.form == "arabic":
                value = run.value / after.value
                run = Run(run.start, after.end, value, value, value, Fraction(1), unit="fraction")
                at += 1
        yield run


def _shares(text: str, found: list[Run]) -> Iterator[Run]:
    """The numerals with those in tenths made one: 3割5分2厘."""
    at = 0
    while at < len(found):
        run, at = found[at], at + 1
        share = SHARE.match(text, run.end) if text[run.end : run.end + 1] in ("割", " ") else None
        if not share:
            yield run
            continue
        run = _times(run, Fraction(10), share.end(), "%")
        for part, mark in ((Fraction(1), HUNDREDTH), (Fraction(1, 10), re.compile("厘"))):
            if at < len(found) and found[at].start == run.end:
                behind = mark.match(text, found[at].end)
                if behind and found[at].value < 10:
                    run = _plus(run, _times(found[at], part, behind.end(), "%"))
                    at += 1
        begins = at < len(found) and found[at].start == run.end
        if text.startswith("半", run.end) and not begins:
            five = Fraction(5)
            run = _plus(run, Run(run.end, run.end + 1, five, five, five, five))
        yield run


def _dozens(text: str, found: Iterator[Run]) -> Iterator[Run]:
    """The numerals, those before a dozen in twelves: 五十ダース, 三百と二ダース."""
    held: Run | None = None
    for run in found:
        told = run
        if text[run.end : run.end + 1] in ("ダ", " ") and (dozen := DOZEN.match(text, run.end)):
            told = _times(run, Fraction(12), dozen.end(), "")
            if held and AND.fullmatch(text, held.end, run.start) and held.value > told.value:
                told, held = _plus(held, told), None
        if held:
            yield held
        held = told
    if held:
        yield held


def _fractions(text: str, found: list[Run]) -> Iterator[Run]:
    """The numerals, with a denominator and what stands behind it made one: 4分の1."""
    at = 0
    while at < len(found):
        run, at = found[at], at + 1
        after = found[at] if at < len(found) else None
        if after and run.value and not run.unit and _over(text, run, after):
            value = after.value / run.value
            grain = Fraction(1, run.value.numerator) if run.value > 0 else Fraction(1)
            run = Run(run.start, after.end, value, value, value, grain, form="units")
            run = replace(run, unit="fraction")
            at += 1
        yield run


def _over(text: str, run: Run, after: Run) -> bool:
    """Whether a numeral is the denominator of the one behind it."""
    if not OVER.fullmatch(text, run.end, after.start):
        return False
    return text[run.start - 1 : run.start] != "時"


def _mixed(text: str, found: list[Run]) -> Iterator[Run]:
    """The numerals, a whole one and the fraction behind it made one: 1と2分の1."""
    at = 0
    while at < len(found):
        run, at = found[at], at + 1
        after = found[at] if at < len(found) else None
        whole = run.value.denominator == 1 and run.openness == "exact" and not run.unit
        if (
            after
            and whole
            and after.unit == "fraction"
            and AND.fullmatch(text, run.end, after.start)
        ):
            run = replace(_plus(run, after), unit="")
            at += 1
        yield replace(run, unit="") if run.unit == "fraction" else run


def _signed(text: str, run: Run) -> Run:
    """The numeral with the minus before it."""
    if text[run.start - 1 : run.start] not in SIGN_ENDS:
        return run
    minus = MINUS.search(text, max(0, run.start - 6), run.start)
    if not minus or run.start - minus.start() > LONGEST:
        return run
    start = minus.start()
    return replace(run, start=start, value=-run.value, low=-run.high, high=-run.low)


def _times(run: Run, factor: Fraction, end: int, unit: str) -> Run:
    """The numeral in a unit that multiplies it."""
    return replace(
        run,
        end=end,
        value=run.value * factor,
        low=run.low * factor,
        high=run.high * factor,
        grain=run.grain * factor,
        unit=unit,
        counted=True,
        single=False,
        form="units",
    )


def _plus(run: Run, part: Run) -> Run:
    """Two numerals that make one."""
    value = run.value + part.value
    return replace(
        run,
        end=part.end,
        value=value,
        low=run.low + part.low,
        high=run.high + part.high,
        grain=part.grain,
        single=False,
    )
