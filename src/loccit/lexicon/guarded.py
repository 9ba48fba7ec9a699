"""Guarded words: figures, negations, bounds, names, months. Nobody may call one of these light.

Where a bad scan touches such a word it is called doubtful, and not changed.
"""

from __future__ import annotations

import re
from functools import cache

from loccit.lexicon import bounds, negations, numbers

MONTHS = frozenset(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec januar februar marz mai juni juli
    oktober dezember janvier fevrier mars avril juin juillet aout septembre octobre
    novembre decembre enero febrero abril mayo junio julio septiembre octubre noviembre
    diciembre
    """.split()
)
HAN_FIGURES = frozenset("〇零一二三四五六七八九十百千万萬亿億兆年月日")
SENTENCE_END = re.compile(r"(?:[.!?…:;][\s\"'“”‘’«»)\]]*|\n\s*|^[\W_]*)$")


def is_guarded(folded: str) -> bool:
    """Whether a folded word is a figure, a negation, a bound or a month.

    >>> is_guarded("1937"), is_guarded("didn't"), is_guarded("over"), is_guarded("house")
    (True, True, True, False)
    """
    return (
        any(c.isdigit() for c in folded)
        or folded.endswith("n't")
        or folded in listed()
        or folded in HAN_FIGURES
        or folded in negations.CHINESE
    )


def is_name(raw: str, before: str) -> bool:
    """Whether a word is capitalised where no sentence begins; `before` stands in front of it.

    >>> is_name("Tanaka", "by Major "), is_name("The", "It ended. "), is_name("house", "the ")
    (True, False, False)
    """
    return raw[:1].isupper() and raw != "I" and not SENTENCE_END.search(before[-12:])


@cache
def listed() -> frozenset[str]:
    """All guarded words that are listed."""
    denials = frozenset[str]().union(*negations.WORDS.values())
    tables = (*bounds.BEFORE.values(), *bounds.AFTER.values())
    at_figures = {word for table in tables for phrase in table for word in phrase.split()}
    figures = {*numbers.SMALL, *numbers.TENS, *numbers.SCALES, *numbers.PLURALS, *numbers.ORDINALS}
    return denials | frozenset(figures) | MONTHS | (frozenset(at_figures) - FITTING)


# Parts of bounds that are bounds only together: "at least", "no less than", "or more".
FITTING = frozenset(
    """
    a an and as at in of or on the to up is den der zu de d a au que lo mas y o u del al
    als bis no und oder ou plus
    """.split()
)
