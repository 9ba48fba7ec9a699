"""Hedges in Japanese, as they stand before or behind a figure."""

from __future__ import annotations

from loccit.model import Hedge


def _hedges(*pairs: tuple[Hedge, str]) -> dict[str, Hedge]:
    """The hedge of each phrase; phrases are divided by spaces."""
    return {phrase: hedge for hedge, phrases in pairs for phrase in phrases.split()}


# Right before the numeral; で, は, と or a comma may stand between.
BEFORE: dict[str, Hedge] = _hedges(
    (
        "about",
        "約 およそ おおよそ おゝよそ 凡そ 凡 大凡 おおむね 概ね 概して 大体 だいたい "
        "大体のところ ざっと かれこれ 大約 推定 推計 概算 概数 目算 ほぼほぼ 大雑把に言って "
        "ざっくり 見積もって 平均して",
    ),
    ("nearly", "ほぼ ほとんど 殆ど もう少しで 間もなく まもなく そろそろ"),
    (
        "at least",
        "少なくとも すくなくとも 少なければ 少なくも 少なくても 少くとも 少なく見ても "
        "少なく見積っても 少なく見積もっても 少なめに見ても 控えめに見ても 控え目に見ても "
        "内輪に見ても 低く見積もっても 最低 最低限 最低でも 最少 最少でも 最小 最小でも 最小限 "
        "最短 最短でも 短くとも 短くても 低くとも 低くても 早くとも 早くても 安くとも 安くても "
        "下限 大なりイコール 大きいイコール 大なり又はイコール ≧ ≥ >=",
    ),
    ("more than", "優に ゆうに 大なり > 悠に 過"),
    (
        "at most",
        "多くとも 多ければ 多くて 多くても おおくとも 多く見ても 多めに見ても 多く見積もっても "
        "多く見積っても 大きく見積もっても 高く見積もっても せいぜい 精々 精精 高々 高高 "
        "たかだか たかが 最大でも 最大限 最高でも 最高限 最多でも 長くとも 長くても 最長でも "
        "高くとも 高くても 遅くとも 遅くても 上限 小なりイコール 小さいイコール "
        "小なり又はイコール 関の山で ≦ ≤ <=",
    ),
    ("less than", "小なり <"),
    ("up to", "最大 最高 最多 最長 マックス MAX"),
    (
        "exact",
        "わずか 僅か わずかに 僅かに たった ちょうど 丁度 きっかり ぴったり きっちり ジャスト "
        "まる 丸 満 実に 正確に 厳密に",
    ),
)
# These adverbs may have a noun between them and the numeral: 少なくとも市民30人.
APART = frozenset(
    "少なくとも すくなくとも 少なく見ても 少なく見積もっても 多くとも 多くても 多く見積もっても "
    "せいぜい 最低でも "
    "最大で 最大でも".split()
)
# Words that sum up, between a hedge and the numeral: 約計30万, 最低合計5人.
SUMS = (
    "計 合計 総計 累計 都合 総勢 延べ のべ 全 全部で 全体で 合わせて あわせて 併せて 総数 その数 数"
).split()

# Right behind the numeral or what it counts.
BEHIND: dict[str, Hedge] = _hedges(
    ("at least", "以上 から上 を下限"),
    ("at most", "以下 以内 どまり 止まり 止り が限度 を限度 が関の山 がせいぜい がやっと"),
    ("less than", "未満 足らず たらず 弱未満"),
    ("more than", "余り あまり 余 超 強 有余 余剰 あまる 余る"),
    (
        "nearly",
        "近く ちかく 弱 近い に近い に近く に近かっ に迫 に近づ 寸前 の一歩手前 になんなんと "
        "に垂んと",
    ),
    (
        "about",
        "くらい ぐらい 位 ほど 程度 程 前後 内外 見当 ばかり そこそこ そこら そこいら がらみ "
        "近辺 規模 見込み あたり 辺り 付近 というところ といったところ ってところ かそこら",
    ),
    (
        "exact",
        "ちょうど 丁度 きっかり ぴったり ジャスト のみ だけ しか に等しい に等しく とイコール "
        "と等しい に等しかった と等しく",
    ),
)
# One sign, that is a hedge only where no other Han sign follows.
LONE = frozenset("余 超 強 弱 位 程".split())
# These blur only behind something counted: 100あたり is `per hundred`.
DOUBTFUL = frozenset(("あたり", "辺り", "近い", "規模", "見込み"))

# Verbs behind a figure, by their stems; を, に, が, は or も may stand before them.
VERBS: dict[str, Hedge] = _hedges(
    (
        "more than",
        "超え 超す 超した 超して 超そう 越え 越す 越した 越して こえ 上回っ 上回る 上回り "
        "上回ろう 上まわっ 上まわる 上まわり うわまわ 突破 オーバー 凌い 凌ぐ しのい しのぐ "
        "超過",
    ),
    (
        "at most",
        "超えな 超えず 超えぬ 超えてはな 超えてはい 超えていな 超えてお 超えることはな "
        "超えることな 超えるものではな 超えませ 越えな 越えず 越えてはな 越えてはい 越えていな "
        "越えることはな 越えませ 上回らな 上回らず 上回っていな 上回ることはな 上回ることな",
    ),
    (
        "less than",
        "下回っ 下回る 下回り 下まわっ 下まわる 下まわり したまわ 満たな 満たず 満たぬ 満たん "
        "みたな みたず 足りな 足りず 達しな 達せず 達せぬ 達していな 達しませ 及ばな 及ばず "
        "及ばぬ 届かな 届かず 届かぬ 届いていな 割り込 割って 割った 割る 切った 切って 切る",
    ),
    (
        "at least",
        "下らな 下らず 下らぬ 下らん くだらな くだらず 下ることはな 下回らな 下回らず "
        "下回ることはな 割らな 割らず 下るまい 下りませ",
    ),
    (
        "exact",
        "達し 達する 上った 上って 上る 上り のぼった のぼって のぼる のぼり 登った 登る 及ん "
        "及ぶ 及び 数えた 数える 届い",
    ),
    ("nearly", "迫っ 迫る 迫り 近づ なんなんと"),
)
PARTICLES = (
    "をも",
    "にも",
    "には",
    "にすら",
    "にさえ",
    "をはるかに",
    "を大きく",
    "を優に",
    "は優に",
    "をゆうに",
    "はゆうに",
    "を軽く",
    "は軽く",
    "を遥か",
    "をすでに",
    "を既に",
    "を少し",
    "をやや",
    "を遥かに",
    "をわずかに",
    *"をにがはも",
)
# More, less: behind より.
GREATER = "多 大き 大なり 高 長 重 広 深 厚 太 強 上 速 古 年上 増".split()
LESSER = "少な 小さ 小なり 低 短 軽 狭 浅 薄 細 弱 下 遅 若 安 年下 減".split()
DEGREES = "はるかに 遥かに ずっと かなり 少し やや もっと さらに 若干 わずかに うんと".split()
NOT_GREATER = ("くない", "くなく", "くはない", "くはなく", "からず", "くありません")
OR_EQUAL = (
    "、またイコール またイコール 又イコール またはイコール 又はイコール かイコール か等し".split()
)
OR_MORE = "もしくは または 又は あるいは 或いは 或は ないし 乃至 か".split()

# What a figure is called: 4万は最高限である, 20万人を上限として.
LIMITS: dict[str, Hedge] = _hedges(
    ("at most", "上限 最高限 最高限度 最大限 最大限度 限度 最大値 最高値 限界 マックス 最大 最高"),
    ("at least", "下限 最低限 最低限度 最小限 最小限度 最小値 最低値 最低 最小 最少"),
)
LIMITED = ("を", "が", "は", "の概数は", "という数は", "という数字は", "というのは", "程度が", "の")

UP_TO = "まで"
# Behind まで these say that the number was reached, and is no bound.
REACHED = (
    "増え 増加 減 落ち 下が 上が 上昇 伸び 膨ら 膨れ 拡大 縮小 回復 達し 低下 迫 追 引き 戻 "
    "来た 至 及 に なっ も 上 削 絞 縮 広が 成長 落"
).split()
