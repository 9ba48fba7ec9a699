"""What words of time in Chinese and Japanese share: forms of characters, shapes of the tables.

A word is written in any of its forms: words and texts are folded alike before they are compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Pairs of characters: the first is read as the second.
FORMS = (
    "週周 後后 個个 箇个 國国 禮礼 來来 間间 時时 點点 鐘钟 鍾钟 節节 紀纪 歷历 曆历 暦历 歴历 "
    "萬万 現现 當当 過过 將将 這这 兩两 幾几 數数 頭头 號号 從从 內内 約约 開开 聖圣 誕诞 勞劳 "
    "動动 婦妇 兒儿 師师 軍军 黨党 慶庆 緒绪 統统 豐丰 順顺 寶宝 樂乐 閏闰 臘腊 陰阴 農农 舊旧 "
    "雙双 應应 応应 寬宽 寛宽 貞贞 祿禄 禎祯 啟启 啓启 聰聪 憲宪 滿满 満满 華华 齢龄 齡龄 級级 "
    "發发 "
    "発发 實实 実实 連连 續续 続续 毎每 遲迟 晝昼 鬧闹 韓韩 蘇苏 偽伪 產产 産产 終终 際际 單单 "
    "徳德 観观 觀观 圓圆 歳岁 歲岁 輕轻 軽轻 組组 線线 進进 廣广 樣样 様样 標标 劇剧 書书 "
    "課课 讀读 読读 資资 邊边 辺边 圍围 囲围 轉转 転转 總总 総总 職职 務务 員员 長长 東东 陽阳 "
    "報报 聞闻 記记 誌志 題题 關关 関关 議议 預预 頃顷 餘余 零〇 ○〇 億亿 ヶカ ケカ ヵカ かカ "
    "曉晓 暁晓 隨随 遠远 認认 鮮鲜 壽寿 壊坏 経经 經经 鑑鉴 戰战 戦战 種种 変变 變变 參参 陸陆 "
    "謹谨 許许 並并 遼辽 剛刚 纔才 還还 漸渐 馬马 於于 擴扩 離离 復复 學学 緩缓 緊紧 爭争"
)
# Numerals of deeds and notes; in other places most of them are words (參加, 陸軍).
FORMAL = "壹一 貳二 贰二 弐二 叁三 叄三 参三 肆四 伍五 陆六 柒七 捌八 玖九 拾十 佰百 仟千"

Unit = Literal["day", "week", "month", "year", "decade", "century"]
Basis = Literal["document", "earlier"]
Relative = dict[tuple[Unit, Basis], dict[int, str]]  # units from where it starts, and the words


@dataclass(frozen=True, slots=True)
class Times:
    """The words of time of one language; words are divided by spaces."""

    relative: Relative
    parted: dict[tuple[str, str], str]  # a relative day and a part of it in one: 昨晚, 今朝
    parts: dict[str, str]  # of a day
    parts_behind: dict[str, str]  # of a day, single characters, right behind it alone
    weekdays: tuple[str, ...]  # before the character of the day: 星期, 周
    weekday_signs: dict[str, int]
    weekday_ends: tuple[str, ...]  # behind the character: 曜日
    weekend: str
    seasons: dict[int, str]
    quarters: str
    halves: dict[int, str]
    thirds: dict[int, str]
    portions: dict[str, str]
    units: dict[str, str]  # of durations, by their ISO 8601 letter
    units_and_half: dict[str, str]
    every: str
    vague: str
    holidays: dict[tuple[int, int], str]
    movable: str  # holidays by the moon, or by weekday
    months: dict[int, str]  # months with names
    moon_months: dict[int, str]
    moon: str  # marks of the lunisolar calendar
    before: str  # behind a date or a duration
    until: str  # behind a date
    after: str
    since: str
    end: str  # behind the second end of a range
    to: str  # between the ends
    and_between: str  # between the ends, if `within` stands behind them
    within: str
    from_: str  # before a date
    up_to: str
    about: str
    around: str
    last: str  # before a duration: the past ones
    next: str
    first: str
    final: str
    same: str  # before a number: 同13年, 翌14日
    ahead: str  # in a sentence of what is to come
    ahead_ends: str  # at its end
    past_signs: str  # in a sentence of what has been
    clause_ends: str  # a pattern
    lasting: str  # before a count of days: 连续三日
    lasting_behind: str  # behind one: 三日かけて
    no_time: str  # words in which such characters tell no time


# In these a number and a sign of the calendar tell no time: in both languages.
NO_TIME = """
三日月 五月雨 五月晴れ 五月蝿 二十日大根 八十八夜 二日酔い 三日坊主 三日天下 百日咳 千日手
一日千秋 十月革命 二月革命 七月革命 七月王朝 百年好合 百年大计 千年虫 万年筆 万年青 万年历
今日头条 三百六十五日 日本 日军 日軍 日方 日元 日圆 日圓 日円 日兵 日美 日中 日英 日韩 日苏 日露
日清 日俄 日文 日语 日語 日人 日籍 日常 日伪 日記 日志 日誌 日报 日報 日米 日独 日華
百年战争 七年战争 三十年战争 十五年战争 八十年战争 六日战争 百日战争
二十日鼠 百日草 百日红 百日紅 十月怀胎 七月流火 十年一日 十年一昔
日本人 日德 日朝 日满 日蒙 日产 日産 日銀 日航 日僑 日侨 日治 日据 日占
""".split()
# A relative word that ends so is none before these: 同日本, 当年轻, 下周围.
NOT_BEHIND: dict[str, str] = {
    "日": "曜本军方兵伪俄美苏英韩德侨籍元圆语文米独华报常产光占据治耳程益",
    "年": "轻级龄老幼少纪号份金齐画青糕货",
    "月": "亮光球饼色经台票薪刊",
    "周": "围边遭到密全折转旋岁刊知公恩详游瑜",
    "天": "下津空安皇气国文使才堂",
    "期": "待望间刊货权限盼",
    "礼拜": "堂",
    "分": "の之割野",
}
# Nor is it one when these stand before its first character: 基本日常, 以上周.
NOT_BEFORE: dict[str, str] = {
    "本": "一二三四五六七八九十百千两几数0123456789日基根资成版样标剧书课原刊抄脚台读译",
    "上": "以之如地天早晚",
    "下": "以之如地天零陛阁手足麾属部旗门",
    "当": "相适正应恰",
    "今": "古如",
    "同": "不相如共大胡伙认陪协赞",
    "次": "一二三四五六七八九十两几数多每首再初层依0123456789",
    "周": "一二三四五六七八九十两几数半多个隔0123456789",
    "明": "说证表发声聪文光透黎鲜简查阐",
    "前": "以之从目此先提空生",
    "后": "以之然而此先最皇太",
    "昨": "一",
    "日": "0123456789一二三四五六七八九十",
}
# A sign of one character that goes on so is a part of a word: 前往, 后方, 起义.
CONTINUED: dict[str, str] = {
    "の前": "半期日年月周任",
    "の后": "半期日年月周任方",
    "从前": "方往线来",
    "そのうち": "0123456789一二三四五六七八九十百千万数约の、",
    "始め": "るたてなよらま",
    "はじめ": "るたてなよらま",
    "のはじめ": "るたてなよらま",
    "初め": "て",
    "终わり": "ま",
    "终り": "ま",
    "おわり": "ま",
    "早く": "も",
    "暮れ": "るたてなま",
    "暮": "らし",
    "五一": "〇一二三四五六七八九十、年月日",
    "至今": "晨天年日早晚夜夏春秋冬朝",
    "迄今": "晨天年日早晚夜夏春秋冬朝",
    "一时": "期间代",
    "当今": "",
    "いま": "だしすわせ",
    "今": "井村川西野泉田回度次後后般更なの",
    "前": "半往去来进线锋方途辈任首总主国部卫景身台哨例述言院妻夫导期述帝沿人市",
    "后": "方来代人世卫勤裔者果备援续退继任期宫院悔座金妻面藤头台腿",
    "起": "义来初草诉飞源因火点伏爆码居用步立身こきっ",
    "止": "血痛步损めまっ",
    "年生": "まれ",
    "中": "后末晚国央共日方华山学心英美苏将校尉队旬期叶外部东南西医文士间原村川岛田",
    "初": "次步级始恋审试代中高等期旬衷め",
    "末": "端梢代",
    "底": "层线特片",
    "至": "今于少多上关尊",
    "到": "达来场底处任位期",
    "由": "于此来衷",
    "自": "己然身卫治主杀称动行立信愿分",
    "从": "事来而此军前容未属",
    "近": "代来卫郊乎く",
    "约": "翰定束会瑟旦",
    "早": "期已就",
    "晚": "期年",
    "夜": "袭校总",
    "朝": "鲜鮮廷食刊日",
    "昼": "食",
    "夕": "食刊陽阳",
    "春": "秋日",
    "秋": "田山",
    "夏": "目",
    "内": "容部战閣阁外地心乱",
    "间": "接谍谋",
    "度": "",
}
