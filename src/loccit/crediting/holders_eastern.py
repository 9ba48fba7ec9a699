"""Whose figure a figure is, in the words of a Chinese or Japanese sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.crediting.clues import is_institution
from loccit.crediting.han import JA_ACCORDING, NOBODY
from loccit.grammars.clauses import Sentence
from loccit.grammars.counting_acts import acts_in
from loccit.grammars.modality_eastern import JAPANESE
from loccit.lexicon import groups
from loccit.lexicon import holding as lexicon
from loccit.lexicon.saying import HAN

FAR = 160  # characters before a figure in which its holder is named
BEHIND = 90  # and behind it, in which a verb has the figure for its object
LONGEST = 24  # characters of a name
PART = re.compile(r"[^，。：；、（）「」“”『』,:;()\n]+")
ZH_VERB = re.compile(rf"(?:{lexicon.CHINESE})")
ZH_ACCORDING = re.compile(
    rf"(?:根据|根據|依据|依據|据|據|按照)(?P<name>[^，。；：]{{2,60}}?)的?(?:有关|有關)?(?:{lexicon.CHINESE_VIEWS})"
)
ZH_VIEW = re.compile(
    rf"(?P<name>[^，。；：（）()]{{2,30}}?)的?(?:过去|過去|目前|现在|現在)?(?:{lexicon.CHINESE_VIEWS})"
)
# Verbs that are nouns as well: the doctor's report says.
NOUNS = frozenset(
    "报告 報告 记录 記錄 统计 統計 调查 調查 报道 報道 報導 估计 估計 证明 證明".split()
)
ZH_OWNER = re.compile(
    r"(?P<name>[^，。；：、（）()]{2,16}?)的(?:数字|數字|统计|統計|估计|估計|说法|說法|数据|數據)"
    r"[是为為达達，:：]?$"
)
ZH_BACKED = re.compile(
    r"支持者[^，。；：（）()]{0,3}?(?:有|是|为|為|包括)(?P<name>[^，。；：、（）()和与與及]{2,20})"
)
DATED = re.compile(
    r"^(?:[\d〇零一二三四五六七八九十元民国國昭和]{1,8}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?的?"
)
EVENT = re.compile(r"^.{0,20}?(?:后|後|以来|以來|时|時|期间|期間)(?=.{2})")
LEADS = re.compile(rf"^{lexicon.CHINESE_LEADS}")
TAILS = re.compile(lexicon.CHINESE_TAILS)
WHERE = re.compile(r"(?:[在于於]|[对對向]).{0,20}$")
NO_CHINESE = re.compile(lexicon.NO_CHINESE)
NO_JAPANESE = re.compile(lexicon.NO_JAPANESE)
JA_LEADS = re.compile(lexicon.JAPANESE_LEADS)
JAPANESE_GROUPS = groups.eastern("ja")
# Groups of whom much is said and who seldom are asked.
VICTIMS = frozenset(
    "civilians, soldiers, prisoners of war, men, women, girls, boys, children, old people, "
    "families, refugees, bodies, houses, ships, aircraft, animals, weapons, villages, towns".split(
        ", "
    )
)
QUOTED = re.compile("「[^「」]*」")
# What a relative clause puts before a name: 行われた調査.
JA_CLAUSE = re.compile(r"^.*(?:た|る|ない|での|という|な)(?=[\u30a0-\u30ff\u4e00-\u9fff])")
KANA = re.compile("[\u3041-\u30fa]")
NAMING = re.compile(r"[\u30a0-\u30ff\u4e00-\u9fff々]")
JA_TOPIC = re.compile(
    r"(?P<name>[^、。「」（）()\s：:をにへ]{2,24}?)(?:氏|さん)?"
    r"(?P<particle>には|では|でも|からは|は|が(?=、)|も(?=、))(?=[、,「『\d\s]|[^\u3040-\u309f、。]|$)"
)
JA_VIEW = re.compile(r"(?P<name>[^、。「」（）()\sはがを]{2,20})の[^、。はが]{0,14}を「?$")
JA_BEHIND = re.compile(
    r"[とだ](?:断定|認定|推定|推計|主張|判定|結論|指摘|証言|発表|報告|記述|記録)(?:し|され)た"
    r"(?P<name>[\u4e00-\u9fff\u30a0-\u30ff・]{2,14})(?=[だではが、。])"
)
SAYS = ("reported", "estimated", "denied", "disputed")
ALSO_SAYS = re.compile(r"と(?:した|してい|し、|す|記録|算定|算出|数え|書)|[をに]?(?:上限|下限)と")
# Nobody is said to say it: とされる. What is recorded is recorded somewhere.
PASSIVE = re.compile(
    r"(?:と(?:も)?|に)(?:みられ|見られ|され|いわれ|言われ|思われ|考えられ|推定され|推計され|伝えられ)"
    r"|見込みで"
)
AT_ONCE = re.compile(r"[^をにへ]{0,4}")  # a hedge at most between a topic and the figure
JA_SAID = re.compile(
    r"と、?(?P<name>[^、。「」]{2,20}?)(?:は|が)(?:発表|述べ|伝え|記す|記し|報じ|主張|語|認め|指摘)"
)
# What an earlier topic said is over: と述べ、 と言ったが、
JA_ENDED = re.compile(
    r"と(?:述べ|言|主張|発表|し|称|語|認め|推計|推定|見積)[^、。]{0,8}、[^、。]{0,6}$"
)
DASH = re.compile(r"^.{0,10}?\s*(?:\s[-–—]\s?|[:：—－]|——)\s*(?P<name>[^\n，。、；：（）()]{2,30})")
LABEL = re.compile(r"^[\W\d]*(?P<name>[^\d\n，。、；：（）()]{2,24})[:：][^\d\n，。；：]{0,6}$")


def eastern_holder(said: Sentence) -> str:
    """Who gives the figure, by the words nearest to it; "" for nobody named."""
    own = _japanese(said) if said.language == "ja" else _chinese(said)
    return own or _of_line(said)


def plain_name(name: str) -> str:
    """A name as it is, one in Han or kana without date, connectives and relative clause."""
    if not HAN.search(name):
        return name
    return _person(name) if KANA.search(name) else _plain(name)


def _first(names: Iterator[str]) -> str:
    """The first name that is one."""
    return next((name for name in names if name), "")


def _chinese(said: Sentence) -> str:
    """Who gives the figure in a Chinese sentence."""
    return _first(_chinese_names(said))


def _chinese_names(said: Sentence) -> Iterator[str]:
    """Those that a Chinese sentence may name as the holder, likeliest first."""
    bracket = said.text[said.end : said.end + BEHIND]
    opened = re.match(r"[^，。；（(]{0,12}[（(]", bracket)
    if opened:
        view = ZH_VIEW.match(bracket, opened.end())
        if view:
            yield _plain(view["name"])
    before = said.text[max(0, said.start - FAR) : said.start]
    for part in reversed(list(PART.finditer(before))[-6:]):
        according = ZH_ACCORDING.search(before, part.start())
        if according and according.start() < part.end():
            yield _plain(according["name"])
        verb = ZH_VERB.search(part[0])
        if verb and verb.start():
            again = ZH_VERB.match(part[0], verb.end()) if verb[0] in NOUNS else None
            yield _plain(part[0][: verb.end() if again else verb.start()])
    owner = ZH_OWNER.search(before)
    if owner:
        yield _plain(owner["name"])
    backed = ZH_BACKED.search(said.text, said.end, said.end + BEHIND)
    if backed:
        yield _plain(backed["name"])


def _plain(name: str) -> str:
    """A name without date, connectives and adverbs; "" when it is none."""
    name = LEADS.sub("", DATED.sub("", name.strip(" *＊·・\n《》")))
    name = DATED.sub("", EVENT.sub("", LEADS.sub("", name)))
    name = TAILS.sub("", WHERE.sub("", name) or name).strip("《》 的")
    if len(name) > 10 and "的" in name:
        name = name.rsplit("的", 1)[1]
    if not 2 <= len(name) <= LONGEST or name in NOBODY or NO_CHINESE.search(name):
        return ""
    if any(term.end - term.start == len(name) for term in acts_in(name, "zh")):
        return ""
    return name if HAN.search(name) and not re.search(r"\d", name) else ""


def _japanese(said: Sentence) -> str:
    """Who gives the figure in a Japanese sentence."""
    behind = said.text[said.end : said.end + BEHIND]
    ended = not behind.strip(" 。」") or behind.startswith(("。", "、"))
    if ended and (places := re.search(r"[^、。「」（）\sをに]{2,20}では\s?$", said.before)):
        return _person(places[0].strip()[:-2])
    if not (
        ALSO_SAYS.search(behind)
        or JA_SAID.search(behind)
        or any(JAPANESE[name].search(behind) for name in SAYS)
    ):
        return _japanese_according(said)
    return _first(_japanese_names(said, behind))


def _japanese_names(said: Sentence, behind: str) -> Iterator[str]:
    """Those that a Japanese sentence may name as the holder, likeliest first."""
    before = QUOTED.sub("", said.text[max(0, said.start - FAR) : said.start])
    view = JA_VIEW.search(before)
    if view and re.match(r"人?と(?:する|の)(?:見解|説|主張|立場)", behind):
        yield _person(view["name"])
    if spoke := JA_SAID.search(behind):
        yield _person(spoke["name"])
    yield from _topics(before, bool(PASSIVE.search(behind)))
    yield _japanese_according(said)
    if spoke := JA_BEHIND.search(behind):
        yield _person(spoke["name"])


def _topics(before: str, passive: bool) -> Iterator[str]:
    """The topics before a figure that may hold it, likeliest first.

    The one right at the figure is mostly what is counted: it comes last, unless what an
    earlier one said has ended before it. Where nobody is said to say it, only a place can
    hold it where it is said (調査では).
    """
    topics = list(JA_TOPIC.finditer(before))[-8:]
    if passive:
        topics = [topic for topic in topics if topic["particle"] in ("では", "でも", "からは")]
    last = topics[-1:] if topics and AT_ONCE.fullmatch(before, topics[-1].end()) else []
    ended = last and JA_ENDED.search(before[: last[0].start("name")])
    earlier = topics[: len(topics) - len(last)]
    for topic in [*last, *reversed(earlier)] if ended else [*reversed(earlier), *last]:
        yield _person(topic["name"])


def _japanese_according(said: Sentence) -> str:
    """Whom a Japanese sentence names with によると."""
    found = JA_ACCORDING.search(said.text, max(0, said.start - FAR), said.start)
    return _person(found["name"]) if found else ""


def _person(name: str) -> str:
    """A name without date and connectives; "" when it is none."""
    name = name.strip(" *＊·・\n「」")
    if name[:1] in ("『", "《") and "』" not in name[1:-1] and "》" not in name[1:-1]:
        name = name.strip("『』《》")
    name = DATED.sub("", JA_LEADS.sub("", name))
    name = JA_CLAUSE.sub("", re.sub(r"^.*[年月日](?=..)", "", name)).lstrip("の")
    name = re.sub(r"^(?:付け?|代|半ば|[上下]半期|末|初頭|頃|ごろ)の", "", name)
    if not 2 <= len(name) <= LONGEST or NO_JAPANESE.search(name) or name in NOBODY:
        return ""
    counted = re.search(r"^\d|[\d一二三四五六七八九十百千万][人名件]", name)
    if JAPANESE_GROUPS.get(name) in VICTIMS:
        return ""
    return name if NAMING.search(name) and not counted else ""


def _of_line(said: Sentence) -> str:
    """Whose it is in a list: `4万人 - 某`, `某：4万人`."""
    if not HAN.search(said.before):
        line = DASH.match(said.behind)
        name = re.split(r"[はが]|の説", line["name"])[0].strip() if line else ""
        if line and (person := _person(name)):
            return person
    label = LABEL.match(said.before)
    name = _plain(label["name"]) if label else ""
    return name if is_institution(name) else ""
