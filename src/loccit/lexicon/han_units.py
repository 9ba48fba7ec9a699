"""Chinese units and classifiers: the words in which a figure counts, behind its numeral."""

from __future__ import annotations


def _named(table: str) -> dict[str, str]:
    """The unit of each word; each line has a unit's name, a colon and its words."""
    lines = (line.split(":") for line in table.strip().splitlines())
    return {word: name.strip() for name, words in lines for word in words.split()}


# By the names that units have in every language.
UNITS: dict[str, str] = _named(
    """
    person: 号人 號人 人 名 位 口人 人次 人份
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
    mg: 毫克 mg
    jin: 斤 市斤
    dan: 担 擔 石
    dou: 斗
    lb: 磅 英磅
    oz: 盎司
    carat: 克拉
    L: 升 公升 L l
    ml: 毫升 ml
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
    W: 瓦 瓦特 W
    kW: 千瓦 瓩 kW
    MW: 兆瓦 MW
    kWh: 千瓦时 千瓦時 度电 度電 kWh
    V: 伏 伏特 V
    Hz: 赫兹 赫茲 Hz
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
    tael: 两 兩 两银子 兩銀子 两白银 兩白銀 两黄金 兩黃金
    USD: 美元 美金 元美金
    HKD: 港元 港币 港幣 港圆
    TWD: 新台币 新臺幣 新台幣 台币 台幣 臺幣 元新台币 元新台幣 元新臺幣
    TWD: 元台币 元台幣
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

# What these are behind 个多: 一个多月.
SPLIT_UNITS: dict[str, str] = {
    "月": "month", "世纪": "century", "世紀": "century", "季度": "quarter",
}  # fmt: skip

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

# Of these, classifiers of persons, which do not name them.
PERSON_CLASSIFIERS = frozenset(("名", "位"))

# In what things are counted; these say nothing of what is counted.
CLASSIFIERS: frozenset[str] = frozenset(
    """
    个 個 箇 点 點 只 隻 条 條 件 具 艘 辆 輛 架 台 臺 座 栋 棟 幢 间 間 所 家 户 戶 处 處 起 宗
    桩 樁
    例 批 支 枝 门 門 挺 把 张 張 颗 顆 枚 发 發 粒 块 塊 片 本 册 冊 部 篇 首 幅 份 封 项 項
    种 種 类 類 次 回 场 場 届 屆 班 组 組 队 隊 群 伙 夥 对 對 双 雙 套 副 顶 頂 匹 头 頭 峰 尾
    羽 株 棵 朵 根 道 层 層 节 節 段 句 字 行 页 頁 章 卷 期 版 集 步 排 列 车 車 箱 包 袋 瓶
    罐 杯 碗 盘 盤 碟 盒 筐 船 村 县 縣 省 市 镇 鎮 乡 鄉 国 國 州 区 區 校 党 黨 派 面 票 席
    局 轮 輪 胜 勝 股 笔 筆 盏 盞 口 眼 孔 尊 轴 軸 桌 床 剂 劑 阵 陣 番 名次 人次 架次 班次
    艘次 声 聲 枪 槍 拳 脚 腳 遍 趟 圈 折 字节 员 員 疋 锭 錠 吊 串 缸 坛 罈 壶 壺 束 捆 堆 沓
    顿 頓 帖 乘 贯 貫 文 球
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

NO_PAIR = "于於待方面立抗手比策象话話付外内內日华華美中敌敵此其他我你她这這那该該各本全居战戰军軍民"
# Behind 两 these say that it is two: 两个, 两国, 两岸.
NO_TAEL = (
    "个個箇人名位年岁歲天日夜月周週次条條种種国國军軍方边邊点點百千万萬亿億广廣岸江湖会會极極"
    "性旁侧側只隻件家户戶座艘辆輛所间間张張地党黨派校院队隊支起场場岸栖棲"
)
# Characters behind a unit or classifier that make it the beginning of another word: 人民, 年轻.
GOES_ON: dict[str, str] = {
    "年": "轻輕龄齡",
    "点": "名燃火心评評击擊缀綴",
    "點": "名燃火心評擊綴",
    "天": "津空下然安皇主文堂鹅鵝",
    "周": "围圍边邊恩总總",
    "里": "面程昂斯约約氏",
    "分": "之别別为為成裂子布散开開析店厂廠局行院校社公部支头頭区區配明享隔离離歧担擔批",
    "度": "过過假量",
    "元": "帅帥首老旦朝素宵月件始凶兇勋勳",
    "块": "头頭状狀",
    "次": "序要级級生子长長官数數郎",
    "组": "织織成建合员員长長",
    "組": "织織成建合员員长長",
    "队": "伍员員长長友部",
    "隊": "伍员員长長友部",
    "家": "庭属屬长長乡鄉族具禽畜伙人教",
    "户": "口外籍部",
    "个": "体體性",
    "個": "体體性",
    "国": "家民军軍内內外会會产產际際土王务務旗共籍都歌庆慶防",
    "國": "家民军軍内內外会會产產际際土王务務旗共籍都歌庆慶防",
    "省": "会會委长長略政城",
    "市": "民场場长長区區委政值价價面集",
    "县": "长長城委政府",
    "縣": "长長城委政府",
    "村": "民庄莊长長委落",
    "镇": "长長民压壓",
    "乡": "长長民下镇鎮",
    "区": "域别別长長委分间間政",
    "區": "域别別长長委分间間政",
    "州": "长長府",
    "校": "长長园園友方",
    "党": "员員派委中内內外章",
    "黨": "员員派委中内內外章",
    "派": "出遣兵驻駐",
    "面": "积積对對临臨向前包粉目貌部上试試子具",
    "步": "兵枪槍伐骤驟行",
    "发": "现現生起动動射送表展出给給布放言行达達明往回电電觉覺票",
    "發": "现現生起动動射送表展出给給布放言行达達明往回电電觉覺票",
    "支": "持付援出票部撑撐",
    "部": "队隊门門长長署委下属屬落族",
    "门": "口前外户戶徒卫衛槛檻票下",
    "口": "岸径徑供粮糧水味语語中头頭气氣",
    "所": "有以谓謂属屬在得长長需作做说說写寫见見指述占载載记記录錄引收藏列云言示附刊登传傳闻聞",
    "处": "理于於长長罚罰死决決境女置刑以在",
    "處": "理于於长長罰死決境女置刑以在",
    "间": "接谍諜隔断斷或",
    "間": "接谍諜隔断斷或",
    "条": "约約例款理",
    "條": "约約例款理",
    "股": "票份东東价價市权權",
    "架": "设設构構空势勢",
    "层": "次面级級",
    "節": "约約省日目奏制能",
    "节": "约約省日目奏制能",
    "本": "国國地身来來部月报報次土",
    "张": "贴貼开開扬揚望力",
    "起": "来來义義诉訴初点點码碼因飞飛草源到身伏始火于於见見步用兵重名",
    "批": "评評准準判示复復改",
    "例": "如外子行",
    "场": "面所合地景上",
    "排": "除列放出名水斥查行球华華长長",
    "列": "为為入举舉出强強宁寧席",
    "车": "站间間祸禍上内內型主轮輪票厢廂床牌程道库庫",
    "車": "站间間祸禍上内內型主轮輪票厢廂床牌程道库庫",
    "船": "长長员員上坞塢厂廠",
    "代": "表理价價替号號码碼办辦言名沟溝谢謝序数數",
    "回": "来來到家国國答应應去归歸",
    "轮": "流船番换換",
    "胜": "利过過任",
    "副": "主总總部局官",
    "段": "落时時祺",
    "名": "单單字为為义義称稱誉譽词詞古",
    "位": "于於置居数數",
    "石": "头頭油家碑",
    "担": "任当當心",
    "桶": "狀",
    "码": "头頭",
    "夜": "晚间間里裡",
    "晚": "上间間会會报報",
    "级": "别別",
    "丈": "夫人",
    "瓦": "解砾礫",
    "伏": "天",
    "平方": "根",
    "种": "植族子",
    "種": "植族子",
    "类": "似型别別",
    "群": "众眾体體岛島",
    "票": "据據价價房",
    "席": "位卷",
    "局": "势勢长長面部",
    "把": "握手他它她我你这這那日敌敵中美英",
    "头": "部发髮目顶頂脑腦",
    "道": "德路教家歉理",
    "行": "动動政为為军軍业業人李",
    "期": "间間望待",
    "升": "级級旗降起高",
    "载": "入",
    "伙": "同伴食",
    "阵": "地亡营營线線容",
    "番": "号號",
    "眼": "睛",
    "株": "式洲", "孔": "桥橋雀庙廟子",
    "员": "工会會警",
    "員": "工會警",
    "乘": "以客坐车車法数數务務员員",
    "吊": "桥橋车車唁死装裝销銷",
    "串": "联聯通",
    "束": "缚縛手",
    "堆": "积積放肥",
    "贯": "穿彻通", "貫": "穿徹通",
    "文": "章学學件字化武人明艺藝书書官职職工言盲",
    "球": "员員队隊迷场場星拍赛賽鞋",
    "斗": "争爭志殴毆篷胆膽笠米折",
    "两": NO_TAEL, "兩": NO_TAEL,
    "折": "扣合断斷磨腾騰射叠疊返损損服",
    "字": "典母",
    "集": "团團体體中合市结結",
    "页": "码碼面",
    "卷": "入",
    "族": "人",
    "姓": "名",
    "刀": "具",
    "拳": "头頭",
    "声": "明称稱音",
    "对": NO_PAIR, "對": NO_PAIR,
    "双": "方边邊重亲親十手向休语語规規",
}  # fmt: skip


# 打 is a dozen, but for words in which it strikes.
DOZEN_GOES_ON = "击擊开開败敗死仗工人破算扮造交出倒入听聽下中过過架着著得断斷伤傷折"
# Tenths: 三成 is 30 %; behind 折 stands what a price falls to: 八折 is 80 %.
TENTHS = "成"
TENTHS_GO_ON = (
    "为為人员員果功立就熟长長本绩績份交品型见見群语語婚都年王吉汉漢千百万萬批套片名败敗效"
)
REDUCED = "折"
REDUCED_GOES_ON = "扣合断斷磨腾騰射叠疊返损損服寿壽戟腰中肱"
