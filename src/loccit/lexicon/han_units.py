"""Chinese units and classifiers: the words in which a figure counts, behind its numeral."""

from __future__ import annotations


def _named(table: str) -> dict[str, str]:
    """The unit of each word; each line has a unit's name, a colon and its words."""
    lines = (line.split(":") for line in table.strip().splitlines())
    return {word: name.strip() for name, words in lines for word in words.split()}


# By the names that units have in every language.
UNITS: dict[str, str] = _named(
    """
    person: 人 名 位 口人 人次 人份
    year: 年 岁 歲 周岁 周歲 年间 年間 周年 週年 载 載
    month: 个月 個月 个多月 個多月
    week: 周 週 星期 个星期 個星期 礼拜 禮拜 个礼拜 個禮拜
    day: 天 日 昼夜 晝夜 个昼夜 個晝夜 天天 个工作日 個工作日
    hour: 小时 小時 个小时 個小時 钟头 鐘頭 个钟头 個鐘頭
    minute: 分钟 分鐘
    second: 秒 秒钟 秒鐘
    quarter: 个季度 個季度
    century: 个世纪 個世紀
    night: 夜 晚
    km: 公里 千米 km ㎞ KM
    m: 米 公尺 m
    cm: 厘米 釐米 公分 cm ㎝
    mm: 毫米 公厘 mm ㎜
    li: 里 华里 華里 市里
    mile: 英里 英哩 哩
    nautical mile: 海里 海哩 浬
    chi: 尺 市尺
    cun: 寸
    zhang: 丈
    foot: 英尺 英呎 呎
    inch: 英寸 英吋 吋
    yard: 码 碼
    km2: 平方公里 平方千米 km² km2
    m2: 平方米 平方公尺 平米 平方 ㎡ m² m2
    ha: 公顷 公頃
    mu: 亩 畝 市亩
    acre: 英亩 英畝
    square mile: 平方英里 平方英哩 平方哩
    square foot: 平方英尺 平方呎
    ping: 坪
    t: 吨 噸 公吨 公噸
    kg: 公斤 千克 kg ㎏ KG
    g: 克 公克 g
    mg: 毫克
    jin: 斤 市斤
    dan: 担 擔 石
    lb: 磅 英磅
    oz: 盎司
    carat: 克拉
    l: 升 公升
    ml: 毫升
    m3: 立方米 立方公尺 立方 m³
    gallon: 加仑 加侖
    barrel: 桶
    %: % ％ 个百分比 個百分比
    percentage point: 个百分点 個百分點 百分点 百分點
    ‰: ‰
    times: 倍
    °C: 摄氏度 攝氏度 ℃ °C
    °F: 华氏度 華氏度 ℉ °F
    degree: 度
    W: 瓦 瓦特
    kW: 千瓦 瓩 kW
    MW: 兆瓦 MW
    kWh: 千瓦时 千瓦時 度电 度電 kWh
    V: 伏 伏特
    Hz: 赫兹 赫茲
    horsepower: 马力 馬力
    cal: 卡路里
    kcal: 千卡 大卡
    GB: GB
    MB: MB
    byte: 字节 位元組
    point: 分
    light year: 光年
    CNY: 元 块 塊 块钱 塊錢 圆 圓 元人民币 元人民幣 人民币 人民幣 法币 法幣 元法币 元法幣
    silver dollar: 银元 銀元 银圆 銀圓 大洋 块大洋 塊大洋 元大洋
    tael: 两银子 兩銀子 两白银 兩白銀 两黄金 兩黃金
    USD: 美元 美金 元美金
    HKD: 港元 港币 港幣 港圆
    TWD: 新台币 新臺幣 新台幣 台币 台幣 臺幣 元新台币 元新台幣 元新臺幣 元台币 元台幣
    JPY: 日元 日圆 日圓 日币 日幣
    EUR: 欧元 歐元
    GBP: 英镑 英鎊
    CHF: 瑞士法郎
    FRF: 法郎
    DEM: 马克 馬克
    RUB: 卢布 盧布
    KRW: 韩元 韓元 韩圆 韓圜
    INR: 卢比 盧比
    CAD: 加元 加币 加幣
    AUD: 澳元 澳币 澳幣
    SGD: 新元 新加坡元 新币 新幣 坡币 坡幣
    THB: 泰铢 泰銖
    VND: 越南盾
    """
)

# Signs before a numeral that name its currency.
CURRENCY_BEFORE: dict[str, str] = _named(
    """
    USD: $ ＄ US$ 美元 美金
    CNY: ¥ ￥ RMB 人民币 人民幣
    HKD: HK$ 港币 港幣
    TWD: NT$ 新台币 新臺幣 新台幣
    EUR: €
    GBP: £ ￡
    """
)

# In what things are counted; these say nothing of what is counted.
CLASSIFIERS: frozenset[str] = frozenset(
    """
    个 個 箇 只 隻 条 條 件 具 艘 辆 輛 架 台 臺 座 栋 棟 幢 间 間 所 家 户 戶 处 處 起 宗 桩 樁
    例 批 支 枝 门 門 挺 把 张 張 颗 顆 枚 发 發 粒 块 塊 片 本 册 冊 部 篇 首 幅 份 封 项 項
    种 種 类 類 次 回 场 場 届 屆 班 组 組 队 隊 群 伙 夥 对 對 双 雙 套 副 顶 頂 匹 头 頭 峰 尾
    羽 株 棵 朵 根 道 层 層 节 節 段 句 字 行 页 頁 章 卷 期 版 集 步 排 列 车 車 箱 包 袋 瓶
    罐 杯 碗 盘 盤 碟 盒 筐 船 村 县 縣 省 市 镇 鎮 乡 鄉 国 國 州 区 區 校 党 黨 派 面 票 席
    局 轮 輪 胜 勝 股 笔 筆 盏 盞 口 眼 孔 尊 轴 軸 桌 床 剂 劑 阵 陣 番 名次 人次 架次 班次
    艘次 声 聲 枪 槍 刀 拳 脚 腳 遍 趟 圈 折 代 族 姓 字节 城 岛 島 湖 营 營 团 團 师 師 旅
    """.split()
)
# The first signs of all of them, and of units: what may follow a numeral that counts.
CLASSIFIER_SIGNS: frozenset[str] = frozenset(
    word[0] for word in (*UNITS, *CLASSIFIERS) if "\u4e00" <= word[0] <= "\u9fff"
) - frozenset("千兆百")
# Of these, those that only ever stand behind a number when they count.
COUNTERS: frozenset[str] = frozenset(
    "人名个個只隻具艘辆輛架座栋棟幢间間起宗例挺张張颗顆枚份封项項次组組套岁歲吨噸元亿億万萬年月日天周"
)
