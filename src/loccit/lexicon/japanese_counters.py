"""What Japanese counts in: counters and units behind a numeral, with the unit's name."""

from __future__ import annotations


def _units(**named: str) -> dict[str, str]:
    """The name of the unit of each counter; counters are divided by spaces."""
    return {counter: name for name, counters in named.items() for counter in counters.split()}


def _spelled(*nouns: str) -> str:
    """Nouns behind every spelling of the sign that counts them: カ国, か国, ヶ国, 箇国, 個国."""
    signs = ("カ", "か", "ヶ", "ケ", "ヵ", "ｹ", "箇", "個", "コ", "ヶ", "ヵ")
    return " ".join(sign + noun for noun in nouns for sign in dict.fromkeys(signs))


PERSONS = _units(
    person="人 名 名様 にん 人分 人組 人兄弟 人姉妹 人家族 者 将 士 子 児 男 女 兄弟 姉妹 "
    "首脳 閣僚 夫人 王 将軍 将兵 騎"
)
TIMES = _units(
    year=f"年間 年 歳 才 周年 年分 {_spelled('年', '年間')}",
    month=f"月間 {_spelled('月', '月間', '月分')}",
    week="週間 週 週間分",
    day="日間 日 日分 営業日 平日",
    night="泊 晩 夜",
    hour="時間",
    minute="分間 分",
    second="秒間 秒",
    century="世紀",
    generation="世代",
)
MEASURES = _units(
    km="キロメートル km KM ㎞",
    m="メートル m ㍍",
    cm="センチメートル センチ cm ㎝",
    mm="ミリメートル ミリ mm ㎜",
    mile="マイル 哩",
    nmi="海里 浬",
    foot="フィート フット ft",
    inch="インチ 吋",
    yard="ヤード",
    ri="里",
    shaku="尺",
    sun="寸",
    tsubo="坪",
    cho="町歩",
    kg="キログラム kg ㎏",
    g="グラム g ㌘",
    mg="ミリグラム mg",
    t="トン t ㌧ 屯 噸 万トン",
    kan="貫 貫目",
    kin="斤",
    lb="ポンド",
    oz="オンス",
    l="リットル l L",
    ml="ミリリットル ml mL cc",
    gallon="ガロン",
    barrel="バレル",
    koku="石",
    to="斗",
    sho="升",
    go="合",
    ha="ヘクタール ha",
    km2="平方キロメートル 平方キロ km2 km² 平方km",
    m2="平方メートル 平米 m2 m² ㎡ 平方m",
    m3="立方メートル 立米 m3 m³",
    acre="エーカー",
    degree="度",
    **{"°C": "℃ °C"},
    W="ワット W",
    kW="キロワット kW",
    V="ボルト V",
    cal="カロリー cal",
    kcal="キロカロリー kcal",
    hPa="ヘクトパスカル hPa",
    Hz="ヘルツ Hz",
    B="バイト",
    kB="キロバイト KB kB",
    MB="メガバイト MB メガ",
    GB="ギガバイト GB ギガ",
    TB="テラバイト TB テラ",
    knot="ノット",
    horsepower="馬力",
    times="倍",
    carat="カラット",
    **{"": "キロ ㌔"},  # metres or grams
)
MONEY = _units(
    JPY="円 圓 ￥ 円分",
    USD="米ドル ドル 弗",
    CNY="人民元 元",
    EUR="ユーロ",
    GBP="英ポンド",
    KRW="ウォン",
    HKD="香港ドル",
    AUD="豪ドル",
    CAD="カナダドル",
    TWD="台湾ドル 台湾元",
    RUB="ルーブル",
    INR="ルピー",
    CHF="スイスフラン",
    FRF="フラン",
    DEM="マルク",
    ITL="リラ",
    MXN="ペソ",
    THB="バーツ",
    IDR="ルピア",
    cent="セント",
    sen="銭",
)
SHARES = {"%": "%", "パーセント": "%", "㌫": "%", "‰": "‰", "パーミル": "‰"}
POINTS = _units(point="ポイント パーセントポイント %ポイント")

# Classifiers: the count has no unit of its own.
CLASSIFIERS = frozenset(
    f"""
    個 箇 ヶ コ ケ こ つ ツ 件 体 體 隻 艘 艇 両 輛 輌 車両 台 臺 機 基 門 挺 梃 振 口 本 枚 冊 部
    通 葉 頭 匹 疋 羽 尾 杯 盃 膳 皿 椀 鉢 株 束 把 房 粒 滴 片 切れ 箱 袋 缶 瓶 樽 俵 梱 包 包み
    巻き 反 着 足 対 双 組 セット 揃い 具 領 張 張り 幅 点 品 品目 種 種類 類 通り とおり 回 回線
    度 遍 返 たび 発 連発 撃 打 票 点差 勝 敗 引き分け 戦 試合 ゲーム ゴール 打席 安打 得点 失点
    軒 戸 棟 室 部屋 階建て 階建 層 段 段階 列 行 文字 字 語 単語 句 首 編 篇 話 曲 幕 場面 場 作
    作品 部作 章 節 社 校 店 店舗 局 館 園 院 寺 社寺 駅 国 州 県 省 市 町村 町 村 区 郡 都市 地域
    地区 地点 地方 市町村 都道府県 世帯 家族 所帯 夫婦 家庭 組織 団体 団 班 隊 派 党 会派 大学
    病院 企業 会社 工場 農家 事業所 拠点 方面 方向 案 例 事例 症例 事件 事項 項目 要素 条件 原則
    原因 理由 問 題 問題 科目 教科 単位 クラス チーム グループ ペア カップル ステップ ケース
    タイプ パターン ページ 頁 席 座席 床 病床 議席 口座 カートン パック 便 往復 周 巡 歩 手 桁
    けた ケタ 拍 小節 音 色 辺 面 輪 気筒 連勝 連敗 連覇 期 学期 学級 死体 遺体 柱 艦 銘柄 畳 帖
    錠 服 弾 万石 モデル ブランド ドット ピクセル 画素 ビット コマ 冊子 カット シーン ラウンド
    イニング セッション 球 投 戸建て 棹 竿 管 眼 重 文 割り 名義 機種 機関 車線 車種 航空機 発電所
    原発 集落 部落 民族 宗派 教会 学校 師団分 巻 条 項 階 軍 部隊 個分 日分 回分 人時 食 食分 杯分
    枚分 本分 冊分 台分 箱分 袋分 口分 玉 丁 代表 選手 議員 兵 兵士 市民 住民 児童 生徒 学生 教員
    職員 社員 隊員 患者 遺族 難民 捕虜 死者 犠牲者
    {_spelled("国", "所", "村", "寺", "条", "師団")}
    {_spelled("連隊", "聯隊", "大隊", "中隊", "小隊", "旅団", "分隊")}
    {_spelled("艦隊", "軍", "軍団", "集団", "班", "戦隊")}
    {_spelled("飛行隊", "国語", "村落", "町村", "州", "郷", "保")}
    {_spelled("学期", "条件", "省", "機関", "都市", "地点", "地域", "駅", "部隊")}
    箇所 個所 分野 分類 分割 部門 部会 言語 回転 局面 組合 社員 党首 手法 手段 体制 機能 ヵ処 カ処
    か処
    """.split()
)
# Persons by what they are: 兵士30, 5議員.
PEOPLE = frozenset(
    (
        "代表 選手 議員 兵 兵士 市民 住民 児童 生徒 学生 教員 職員 社員 隊員 患者 遺族 難民 "
        "捕虜 死者 犠牲者"
    ).split()
)

# With these signs behind, a counter of time, money or size is the head of another word: 3分野.
OTHER_WORDS: dict[str, str] = {
    "分": "野類割科派会室署校岐離裂化冊担断列業析権身隊団社",
    "秒": "針読",
    "日": "本刊程記誌",
    "週": "刊末報",
    "月": "刊曜",
    "円": "形卓墳錐筒盤",
    "元": "帥論首素気老凶号",
    "度": "量胸肝外",
    "夜": "景",
    "対": "応策象抗談立局",
    "名": "園門城物所字泉山湯詞曲作著",
    "人": "格種民",
    "体": "制系力験育積温重質操",
    "台": "風湾",
    "機": "能械会",
    "点": "検火滅",
    "面": "積会",
    "手": "法段続順",
    "口": "径語",
    "足": "軽",
    "尾": "根",
    "升": "目",
    "合": "計意併同格",
    "坪": "数",
    "倍": "率音",
}

COUNTERS: dict[str, str] = {
    **dict.fromkeys(sorted(CLASSIFIERS), ""),
    **dict.fromkeys(sorted(PEOPLE), "person"),
    **PERSONS,
    **TIMES,
    **MEASURES,
    **MONEY,
    **SHARES,
    **POINTS,
}
LONGEST_COUNTER = max(map(len, COUNTERS))
# With one kanji before and another behind these name one of a kind: 一国民, 三省堂, 一村民.
NEEDS_END = frozenset(
    "合 升 斗 国 州 県 省 市 町 村 区 郡 社 校 店 局 館 園 院 寺 駅 団 班 隊 派 党 案 例 問 題 "
    "席 床 手 音 色 面 輪 期 艦 管 眼 重 文 王 将 士 子 児 男 女 者 両 元 里 石 寸 尺 貫 斤 柱 "
    "服 弾 球 投 室 層 段 列 行 字 語 句 首 話 曲 幕 場 作 章 節 点 体 部 口 門 葉 類 領 具 対 "
    "双 足 着 反 打 撃 戦 周 巡 歩 夜 晩 食 玉 "
    "軍 兵 条 項 階".split()
)

# Behind these a numeral tells which one, and not how many.
ORDINAL = frozenset(
    (
        "番目 度目 回目 人目 年目 日目 週目 代目 個目 つ目 枚目 本目 台目 件目 周目 戦目 点目 "
        "発目 杯目 匹目 丁目 行目 章目 期目 社目 例目 曲目 打席目 試合目 隻目 歩目 カ月目 "
        "か月目 ヶ月目 ヵ月目 ケ月目 カ国目 か国目 ヶ国目 カ所目 か所目 ヶ所目 ばんめ 人め つめ "
        "回め 番地 番線 番街 番館 番組 番手 番機 番 号線 号室 号機 号車 号館 号棟 号艦 号店 "
        "号墳 号炉 号俸 号令 号 位 等 等兵 等級 等賞 級品 級 世紀末 年代 年度 年生 年次 年式 "
        "年型 年版 年産 年組 年卒 代 代前半 代後半 期生 世 歳代 才代 回戦 回忌 回表 回裏 回生 "
        "号作戦 師団 連隊 聯隊 大隊 中隊 小隊 旅団 軍団 艦隊 航空隊 分隊 方面軍 戦隊 飛行隊 "
        "管区 式 型 形 系 次 次元 進法 進数 乗 乗根 区間 合目 段目 塁 塁打 限目 時限 条通 "
        "条通り 番札所 次会 親等 条約 次世代 番人 番町 番船 学年 年組 割引券 角形 面体 段活用 "
        "音節語"
    ).split()
)
# These tell which one, but how many where a hedge or a word for the whole stands by: 全12巻.
EITHER = frozenset(
    "頁 ページ 巻 章 節 条 項 部隊 軍 期 階 世紀 丁 回戦 行 号 区 話 幕 編 篇 曲".split()
)
# The same where these stand behind: 百頁に及ぶ.
COUNTS_BEHIND = (
    "に及 にわた に渡 に達 にのぼ に上 以上 以下 以内 未満 余 ほど 程度 近く 足らず を超 くらい "
    "ぐらい もの の本 の大 の厚 の冊 のうち の報告 の文書"
).split()
TOTAL = "全 計 合計 総計 約 およそ 延べ のべ 総 都合 総勢 累計 全部で".split()
