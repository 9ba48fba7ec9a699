"""Hedges in Chinese, as they stand before and behind a figure.

Phrases are written in simplified characters and hold for traditional ones too: `both` says how.
"""

from __future__ import annotations

from loccit.model import Hedge

TRADITIONAL = str.maketrans(
    "过于满几将约达后余内数块许贴围够还没逊来远轻长宽贵浅强优胜冲预并与时间为顶会该经据还临趋说从则",
    "過於滿幾將約達後餘內數塊許貼圍夠還沒遜來遠輕長寬貴淺強優勝衝預並與時間為頂會該經據還臨趨說從則",
)


def both(phrases: str) -> tuple[str, ...]:
    """The phrases, divided by spaces, also in traditional characters."""
    plain = phrases.split()
    return tuple(dict.fromkeys((*plain, *(phrase.translate(TRADITIONAL) for phrase in plain))))


def _hedges(*pairs: tuple[Hedge, str]) -> dict[str, Hedge]:
    """The hedge of each phrase."""
    return {phrase: hedge for hedge, phrases in pairs for phrase in both(phrases)}


BEFORE: dict[str, Hedge] = _hedges(
    (
        "more than",
        """超过 超出 高于 多于 大于 大过 高过 多过 长于 重于 快于 早于
        不止 不只 不仅 何止 岂止 远超 逾
        超 突破 冲破 远不止 好于 优于 胜过 > ＞ 高出 贵过 深于 宽于 厚于 强于 过""",
    ),
    (
        "at least",
        """
        不少于 不低于 不小于 不短于 不亚于 不下于 不下 至少 最少 最低 起码 最起码 少说
        少说也 不弱于 不逊于 不劣于 不早于 不轻于 不慢于 大于等于 大于或等于 大于或者等于
        高于或等于 多于或等于 等于或大于 等于或高于 等于或多于 等于或超过 ≥ ≧ >= => ⩾ 满
        足足 足有 少则 上
        """,
    ),
    (
        "less than",
        """
        不到 不足 不满 未满 未到 未达 没到 没有到 不及 未及 少于 低于 小于 短于 轻于 小过 没有
        低过 少过 慢于 浅于 窄于 还不到 尚不足 尚未达到 未达到 没有达到 没达到 达不到 不超出
        < ＜ 弱于 劣于 不够
        """,
    ),
    (
        "at most",
        """不超过 不超 未超过 没有超过 没超过 未超 不多于 不大于 不高于 不长于 不重于 不晚于
        不逾 未逾
        至多 最多 顶多 充其量 小于等于 小于或等于 小于或者等于 低于或等于 少于或等于 等于或小于
        等于或低于 等于或少于 ≤ ≦ <= =< ⩽ 封顶 上限为 多则 不快于""",
    ),
    ("up to", "多达 高达 最高 最高达 最大 最长 最高可达 可达 多至 高至 最多达 最多可达"),
    ("nearly", "将近 接近 几乎 几近 近 近乎 逼近 趋近 趋近于 直逼 快到 快要到 临近"),
    (
        "about",
        """约 大约 约莫 大概 大致 约略 约计 约摸 大约摸 约合 约为 差不多 估计 据估计 预计
        估算 据估算
        估 约当 粗略估计 粗估 推估 推算 ≈ ～ 概约 约等于 大抵 或许 似乎 恐怕""",
    ),
)
AFTER: dict[str, Hedge] = _hedges(
    ("at least", "以上 或以上 或者以上 及以上 和以上 或更多 或者更多 甚至更多 起 往上 朝上 或更高"),
    ("more than", "有余 多 余 之上 开外 出头 挂零 有多 强 + ＋ 有奇"),
    ("at most", "以下 以内 之内 或以下 或者以下 及以下 或更少 或者更少 为限 为上限 封顶 或更低"),
    ("less than", "之下 不到 不足 未满 弱 都不到 也不到 还不到 都不足 都没有 都不满 尚不到"),
    ("about", "左右 上下 前后 来 许 之谱 光景 之多少 内外 上落 之间左右"),
)
# Behind a figure these are hedges only where no word goes on.
ONE_SIGN_AFTER = frozenset("多余餘来來许許强弱起")

# Characters before a hedge of one sign that make it another word: 最近, 条约, 高超.
NOT_BEHIND: dict[str, str] = {
    "近": "最附靠亲親临臨邻鄰相贴貼就浅淺",
    "约": "条條契合和公誓盟特预預履签簽违違缔締婚邀制节節简簡隐隱赴毁毀俭儉租解爽守践踐订訂立如商"
    "密聘续續稿绰綽集纽紐草相应應负負媾口要依原",
    "超": "高反",
    "逾": "",
    "满": "不未充圆圓丰豐自美饱飽爆布佈挤擠坐站装裝摆擺",
    "上": "以史地界会會网網路身面线線晚早马馬天桌书書世际際国國市海江河山车車船街墙牆报報历歷基",
    "估": "评評低高重",
}
NOT_BEHIND["没有"] = NOT_BEHIND["沒有"] = "有"
NOT_BEHIND["約"], NOT_BEHIND["滿"] = NOT_BEHIND["约"], NOT_BEHIND["满"]
# 上百 and 上万 are at least that, 过半 is more; 上一 and 上三 are not.
BEFORE_BARE_ONLY = frozenset("上满滿过過")
# 没有三十人 is fewer than that; 没有一个人 and 没有两样 are not.
BEFORE_TENS_ONLY = frozenset(("没有", "沒有"))
# An adverb of measure may stand before the verb: 至少杀害了30万人.
ADVERBS: dict[str, Hedge] = _hedges(
    ("at least", "至少 最少 起码 最起码 少说"),
    ("at most", "至多 最多 顶多 充其量"),
    ("about", "大约 大概 约莫 约 估计 大致 差不多"),
    ("nearly", "几乎 将近"),
)
# What may stand between a hedge and its figure.
FILLERS = both(
    "了 有 为 是 到 达 达到 约 共 其 能 可 在 要 需 也 已 已经 会 该 得 将 有着 据说 大约 近 就"
    " 不过"
)
# 比三十大: a comparison that stands around its figure.
COMPARED_MORE = "多大高长長重快贵貴深宽寬厚远遠强強早晚老"
COMPARED_LESS = "少小低短轻輕慢便矮浅淺窄薄近弱差"

# Words between the ends of a range; 和 and its like only before 之间.
TO = both("到 至 乃至 直至 直到 到了 以至 甚至 ~ ～ 〜 ∼ - － – — —— ― ─ −")
BETWEEN = both("和 与 跟 及 至 到 -")
BOTH_ENDS = both("之间 间 中间")
ALSO = both("并 且 并且 而且 又 和 同时 但 而 并同时")
