"""Hedges in Chinese and Japanese, as they stand before or behind a figure."""

from __future__ import annotations

from loccit.model import Hedge


def _hedges(*pairs: tuple[Hedge, str]) -> dict[str, Hedge]:
    """The hedge of each phrase; phrases are divided by spaces."""
    return {phrase: hedge for hedge, phrases in pairs for phrase in phrases.split()}


CHINESE_BEFORE: dict[str, Hedge] = _hedges(
    ("more than", "超过 超過 超出 高于 高於 多于 多於 大于 大於 不止 逾 超"),
    (
        "at least",
        "不少于 不少於 不低于 不低於 不下于 不下於 不下 至少 最少 起码 起碼",
    ),
    ("less than", "不到 不足 不满 不滿 未满 未滿 未到 少于 少於 低于 低於 小于 小於"),
    ("at most", "不超过 不超過 至多 最多"),
    ("up to", "多达 多達 高达 高達"),
    ("nearly", "将近 將近 接近 几乎 幾乎 近"),
)
CHINESE_AFTER: dict[str, Hedge] = _hedges(
    ("at least", "以上 之上"),
    ("more than", "有余 有餘 多 余 餘"),
    ("at most", "以下 以内 以內 之内 之內"),
)
JAPANESE_BEFORE: dict[str, Hedge] = _hedges(
    ("at least", "少なくとも すくなくとも 最低でも 最低"),
    ("more than", "優に"),
    ("at most", "多くとも 最大で 最大 最高 せいぜい"),
    ("nearly", "ほぼ ほとんど"),
)
JAPANESE_AFTER: dict[str, Hedge] = _hedges(
    ("at least", "以上"),
    (
        "more than",
        "超 余り あまり 余 強 を超える を超えた を超え を上回る を上回った を上回り",
    ),
    ("at most", "以下 以内 まで"),
    ("less than", "未満 を下回る を下回った を下回り"),
    ("nearly", "近く 弱"),
)
