"""What stands at a number that counts nothing: names of dates, of units of armies, labels."""

from __future__ import annotations

# Names of eras, before a year.
ERA_NAMES = """
        公元前 公元 西元前 西元 公历 公曆 西历 西曆 民国 民國 昭和 大正 明治 平成 令和 庆应
        慶應 宣统 宣統 光绪 光緒 同治 咸丰 咸豐 道光 嘉庆 嘉慶 乾隆 雍正 康熙 顺治 順治 崇祯
        崇禎 天启 天啟 万历 萬曆 嘉靖 正德 成化 永乐 永樂 洪武 建文 宣德 景泰 天顺 弘治 隆庆
        隆慶 崇德 天聪 康德 大同 洪宪 洪憲 至正 至元 绍兴 紹興 贞观 貞觀 开元 開元 天宝 天寶
        建安 太和 元和 檀纪 佛历 佛曆 伊历
        """.split()

# Before a number these make it a label: a telephone, an edition, a room.
BEFORE_LABEL = """
        第 第约 电话 電話 手机 手機 传真 傳真 热线 熱線 号码 號碼 编号 編號 番号 番號 代号
        代號 车牌 車牌 门牌 門牌 邮编 郵編 邮政编码 郵遞區號 学号 學號 证号 證號 账号 帳號
        房号 序号 序號 档号 檔號 书号 書號 刊号 刊號 案号 参见 參見 页码 頁碼 附件 附录 附錄
        版本 型号 型號 频道 頻道 班次 航班 车次 車次 国道 國道 省道 县道 縣道 东经 東經 西经
        西經 北纬 北緯 南纬 南緯 比分 比数 比數 口令 密码 密碼 微信 QQ ISBN ISSN CN DOI No.
        No NO. № # 闰 閏 详见 詳見 波音 空客 空中客车 空中客車 米格 图波列夫 伊尔 歼 殲 强击
        东风 東風 长征 長征 神舟 嫦娥 天宫 天宮 红旗 紅旗 奥迪 奧迪 宝马 寶馬 标致 标緻 麦道
        麥道 福克
        """.split()

# Before a number without a unit these make it a label.
BEFORE_LABEL_ALONE = """
        图 圖 表 注 註 卷 见 見 页 頁 代码 代碼 病房 病区 病區 房间 房間 客房 教室 展厅 展廳 站台
        登机口 登機口 窗口 柜台 櫃檯 单元 單元 包厢 包廂 信箱 邮箱 郵箱 床位 车厢 車廂 座位号
        股票 基金 证券 證券 条形码 條碼 卷宗 批次 尾数 尾數 验证码 驗證碼 邮政信箱 郵政信箱
        """.split()
# Before one Han digit these name a day: 周三, 初五.
BEFORE_DAY = "周 週 星期 礼拜 禮拜 初 闰 閏".split()
# Before what says more or less, these turn it about: 不得超过, 从未少于.
TURNED = """
        不得 不能 不会 不會 不可 不应 不應 不应该 不應該 不宜 不准 不準 不许 不許 不可能
        不至于 不至於 没 沒 没有 沒有 未 未曾 从未 從未 并未 並未 并没有 並沒有 并不 並不
        绝不 絕不 决不 決不 无法 無法 不曾 未能 不允许 不允許 不再 尚未 均未 都不 均不
        """.split()

# Behind a number without 个 these name one of many: 五号, 三楼, 二级, 106师, 九二式.
LABELS: dict[str, str] = {  # with what may not follow, for then it is another word
    "月": "饼餅薪",
    "日": "圆圓元币幣",
    "号": "人",
    "號": "人",
    "时": "",
    "時": "",
    "刻": "",
    "旬": "老",
    "年代": "",
    "年级": "",
    "年級": "",
    "年版": "",
    "世纪": "",
    "世紀": "",
    "季度": "",
    "级": "",
    "級": "",
    "单元": "",
    "單元": "",
    "楼": "房",
    "樓": "房",
    "室": "",
    "巷": "战戰",
    "弄": "",
    "路": "人上边邊大诸諸军軍",
    "线": "",
    "線": "",
    "式": "",
    "型": "",
    "系": "列统統",
    "版": "",
    "期": "间間待望",
    "师": "生父傅资資范長长徒",
    "師": "生父傅資範長徒",
    "师团": "",
    "師團": "",
    "旅": "客游遊行人店馆館",
    "旅团": "",
    "旅團": "",
    "联队": "",
    "聯隊": "",
    "大队": "",
    "大隊": "",
    "中队": "",
    "中隊": "",
    "小队": "",
    "小隊": "",
    "纵队": "",
    "縱隊": "",
    "支队": "",
    "支隊": "",
    "军团": "",
    "軍團": "",
    "路军": "",
    "路軍": "",
    "集团军": "",
    "集團軍": "",
    "方面军": "",
    "方面軍": "",
    "战区": "",
    "戰區": "",
    "部队": "",
    "部隊": "",
    "团": "员員体體伙圆圓结結",
    "團": "員体體伙圓結",
    "营": "业業养養地救造销銷",
    "營": "業養地救造銷",
    "连": "续續接同队隊长長",
    "連": "續接同隊長",
    "排": "除列放出名水斥查行球华華长長",
    "班": "机機",
    "军": "队隊人士民官火费費马馬舰艦事",
    "軍": "隊人士民官火費馬艦事",
    "届": "",
    "屆": "",
    "章": "",
    "款": "",
    "频道": "",
    "頻道": "",
    "选区": "",
    "選區": "",
    "中全会": "",
    "中全會": "",
    "维": "持护護修",
    "維": "持護修",
    "次元": "",
    "度空间": "",
    "阶": "",
    "事变": "",
    "事變": "",
    "运动": "员員",
    "運動": "員",
    "惨案": "",
    "慘案": "",
    "起义": "",
    "起義": "",
    "政变": "",
    "政變": "",
    "大学": "",
    "大學": "",
    "中学": "",
    "中學": "",
    "小学": "",
    "小學": "",
    "医院": "",
    "醫院": "",
    "高地": "",
    "国道": "",
    "國道": "",
    "公路": "",
    "航班": "",
    "次列车": "",
    "次列車": "",
    "次世界大战": "",
    "次世界大戰": "",
    "战": "士斗鬥争爭死胜勝犯",
    "戰": "士鬥爭死勝犯",
    "字": "",
    "院": "落子系士",
    "子": "弟女",
    "郎": "",
}
# What three 点 are points of, and no hour.
POINTS = """
        意见 意見 建议 建議 要求 看法 原因 理由 内容 內容 声明 聲明 希望 共识 共識 主张 主張
        问题 問題 措施 方面 启示 啟示 说明 說明 区别 區別 好处 好處 体会 體會 指示 决定 決定
        结论 結論 疑问 疑問 特点 特點 不同 体现 體現 想法 注意 经验 經驗 教训 教訓 优势 優勢
        不足 缺点 缺點 优点 優點 理解 认识 認識 感想 感受 事实 事實 证据 證據 协议 協議 计划
        計劃 方案 目标 目標
        """.split()

# Units of one capital letter; others are names: 5G, 4K.
CAPITAL_UNITS = frozenset("WVL")
# Of these, what names one of many only behind a number below this; three hundred 路 are ways.
LABELS_BELOW = 1000
# Of these, what still counts behind 两 and behind numerals that leave something open.
COUNT_BEHIND_TWO = frozenset("月日旬期级級楼樓师師旅团團营營连連排班军軍路线線届屆章款字")
# Letters behind digits that are units; other letters make a label: 5G, 3D, B2B.
LETTER_UNITS = frozenset(
    "km m cm mm kg g mg t ha l ml kw mw gw w kwh v hz khz mhz ghz gb mb kb tb k km2 m2 m3 km/h nm "
    "rmb usd hkd twd jpy eur gbp bp pt cal kcal mol ph db dpi fps".split()
)
