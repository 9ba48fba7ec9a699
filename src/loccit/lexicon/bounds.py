"""Bounds by language: words at a figure that say on which side of it the truth lies.

Three classes: `lower` (the figure or more), `upper` (the figure or less), `near` (short of
it, and close). Words that only blur (`about`, `some`, `circa`, 约, 約) are hedges and no bounds.
All Latin forms are folded.
"""

from __future__ import annotations

from typing import Literal

Side = Literal["lower", "upper", "near"]


def _table(lower: str, upper: str, near: str) -> dict[str, Side]:
    """The class of each phrase; phrases are divided by commas."""
    sides: tuple[tuple[Side, str], ...] = (("lower", lower), ("upper", upper), ("near", near))
    return {
        " ".join(phrase.split()): side for side, phrases in sides for phrase in phrases.split(",")
    }


BEFORE: dict[str, dict[str, Side]] = {
    "en": _table(
        """over, above, more than, in excess of, upwards of, upward of, exceeding, exceed, exceeds,
        exceeded, greater than, higher than, larger than, better than, beyond, at least,
        no fewer than, no less than, not less than, not fewer than, a minimum of, minimum of,
        not under, no lower than""",
        """under, below, less than, fewer than, at most, at the most, no more than, not more than,
        up to, upto, as many as, as much as, a maximum of, maximum of, lower than, smaller than,
        short of, not over, not exceeding, no greater than""",
        "nearly, almost, close to, approaching, nigh on, just under, just short of, virtually",
    ),
    "de": _table(
        "mehr als, uber, mindestens, wenigstens, zumindest, nicht weniger als",
        "weniger als, unter, hochstens, maximal, bis zu, nicht mehr als",
        "fast, beinahe, nahezu, knapp",
    ),
    "fr": _table(
        "plus de, plus d, au moins, pas moins de, au-dela de",
        "moins de, moins d, au plus, jusqu a, au maximum, pas plus de",
        "presque, pres de, pres d",
    ),
    "es": _table(
        "mas de, al menos, por lo menos, como minimo, no menos de",
        "menos de, hasta, como maximo, a lo sumo, no mas de",
        "casi, cerca de",
    ),
}

AFTER: dict[str, dict[str, Side]] = {
    "en": _table(
        "or more, and more, or over, and over, or above, and above, at least, at a minimum, plus",
        "or less, or fewer, or under, and under, at most, at the most, at a maximum",
        "or nearly",
    ),
    "de": _table("oder mehr, und mehr", "oder weniger", "oder fast"),
    "fr": _table("ou plus, au moins", "ou moins, au plus", "ou presque"),
    "es": _table("o mas, al menos, por lo menos", "o menos, como maximo", "o casi"),
}

# Words that may stand between a bound and its figure.
FILLERS = frozenset("a an some about around estimated another ein eine einer un une".split())

# `over six weeks` may mean during: there the loss of the bound proves nothing.
AMBIGUOUS = frozenset(("over", "uber"))
DURATIONS = frozenset(
    """
    second seconds minute minutes hour hours day days night nights week weeks weekend weekends
    fortnight fortnights month months quarter quarters season seasons year years decade decades
    century centuries generation generations term terms winter winters summer summers
    tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden
    """.split()
)

# Before a year these words say where something lies in time.
IN_TIME = frozenset(
    "up to,upto,over,under,above,below,beyond,close to,approaching,bis zu,unter,uber,hasta,jusqu a,"
    "cerca de".split(",")
)


def _sided(*pairs: tuple[Side, str]) -> dict[str, Side]:
    """Each phrase with the side on which it bounds."""
    return {phrase: side for side, phrases in pairs for phrase in phrases.split()}


CHINESE_BEFORE: dict[str, Side] = _sided(
    ("lower", "超过 超過 超出 高于 高於 多于 多於 大于 大於 不少于 不少於 不低于 不低於 "
              "不下于 不下於 不下 不止 至少 最少 起码 起碼 逾 超"),
    ("upper", "不超过 不超過 不到 不足 不满 不滿 未满 未滿 未到 少于 少於 低于 低於 "
              "小于 小於 至多 最多 多达 多達 高达 高達"),
    ("near", "将近 將近 接近 几乎 幾乎 近"),
)  # fmt: skip
CHINESE_AFTER: dict[str, Side] = _sided(
    ("lower", "以上 之上 有余 有餘 多 余 餘"),
    ("upper", "以下 以内 以內 之内 之內"),
)  # fmt: skip
JAPANESE_BEFORE: dict[str, Side] = _sided(
    ("lower", "少なくとも すくなくとも 最低でも 最低 優に"),
    ("upper", "多くとも 最大で 最大 最高 せいぜい"),
    ("near", "ほぼ ほとんど"),
)  # fmt: skip
JAPANESE_AFTER: dict[str, Side] = _sided(
    ("lower", "以上 超 余り あまり 余 強 を超える を超えた を超え "
              "を上回る を上回った を上回り"),
    ("upper", "以下 未満 以内 を下回る を下回った を下回り まで"),
    ("near", "近く 弱"),
)  # fmt: skip
