"""Letters and signs that look alike on paper, as scanners confuse them."""

from __future__ import annotations

from functools import lru_cache

# What scanners take for what, the longer first; equal skeletons look alike on paper.
CONFUSED = (
    ("rn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("ri", "n"),
    ("1", "l"), ("i", "l"), ("j", "l"), ("0", "o"), ("5", "s"), ("f", "s"), ("8", "b"), ("6", "b"),
    ("h", "b"), ("e", "c"), ("u", "n"), ("9", "g"), ("q", "g"), ("2", "z"), ("4", "a"),
)  # fmt: skip
LOOKALIKES = tuple(
    frozenset(signs)
    for signs in (
        "土士 日曰目 己已巳 入人八 ロ口囗 カ力 ニ二 エ工 夕タ ソン シツ 大太犬 王玉主 鳥烏 侯候 "
        "戌戍戊 木本 天夫 祟崇 ハ八 ト卜"
    ).split()
)


@lru_cache(maxsize=1 << 14)
def skeleton(folded: str) -> str:
    """The word with letters that look alike on paper made one.

    >>> skeleton("tlie") == skeleton("the"), skeleton("l937") == skeleton("1937")
    (True, True)
    """
    for seen, meant in CONFUSED:
        folded = folded.replace(seen, meant)
    return folded
