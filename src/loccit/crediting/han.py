"""Credits in Chinese and Japanese: Xは「…」と述べた, Xによると, 據X報道, X说：“…”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.crediting.clues import Clue, is_institution
from loccit.crediting.surroundings import Around
from loccit.lexicon.saying import HAN, words_of_list
from loccit.model import Role

NAME = r"[^\s，。、：；「」“”‘’（）()《》『』,.:;!?！？]{1,24}"
# The same without the particles that part phrases.
PERSON = r"[^\s，。、：；「」“”‘’（）()《》『』,.:;!?！？をにでへ]{1,20}"
TITLED = r"[《『][^《》『』\n]{1,40}[》』]"
SPEAKS = (
    "述べ|言い|言っ|言う|いう|いっ|語|話|書|記|主張|指摘|説明|答え|発言|証言|発表|叫|伝え|報じ|報道|"
    "とあ|あ[るり]|され|し[たて]|コメント|表現|断|強調|回想|批判|警告|反論|呼"
)
SAYS = (
    "说道|說道|说|說|称|稱|表示|指出|写道|寫道|写到|认为|認為|报道|報道|報導|强调|強調|回忆说|回憶說|"
    "声称|聲稱|证实|證實|宣布|解释|解釋|承认|承認|警告|问|問|记载|記載|评论|評論"
)
FINDINGS = (
    "报道|報道|報導|消息|记载|記載|说法|說法|统计|統計|调查|調查|判决|判決|估计|估計|介绍|介紹|透露|"
    "分析|研究|记录|記錄|回忆|回憶|披露|称|稱"
)
WHERE = r"(?:[在于於][^，。：:、]{1,16}?[里裡中上内內]?|[对對向][^，。：:、]{1,12}?)?"
JA_ACCORDING = re.compile(
    rf"(?P<name>{TITLED}|{NAME}?)(?:氏|さん)?(?:によると|によれば|に拠れば|に依れば|の調べでは|の発表では)"
)
JA_TOPIC = re.compile(
    rf"(?P<name>{TITLED}|{PERSON}?)(?:には|では|は|が|も)、?[^。「」『』]{{0,40}}$"
)
JA_SPOKE = re.compile(rf"と(?:[^。「」と]{{0,24}}?)(?:{SPEAKS})")
JA_BEHIND = re.compile(rf"と、?(?P<name>{NAME}?)(?:は|が)[^。「」]{{0,30}}?(?:{SPEAKS})")
ZH_ACCORDING = re.compile(
    rf"(?:根据|根據|依据|依據|据|據|按照)(?P<name>{TITLED}|{NAME}?)(?:的)?(?:{FINDINGS})?(?:，|,|：|:|(?=“|「))"
)
ZH_BEFORE = re.compile(
    rf"(?P<name>{TITLED}|{NAME}?){WHERE}(?:还|還|也|曾|就|则|則|又|随后|隨後)?(?:{SAYS})(?:道)?\s*[：:，,]?\s*$"
)
ZH_BEHIND = re.compile(rf"[，,。]?\s*(?P<name>{TITLED}|{NAME}?)(?:{SAYS})(?:道)?(?:[。，,]|$)")
LABEL = re.compile(rf"(?:^|\n)(?P<name>{TITLED}|{NAME})[：:]\s*$")
NOBODY = words_of_list(
    "他 她 它 他们 她们 他們 我 我们 我們 你 彼 彼女 私 我々 これ それ 其 此 这 這 那 一位 有人 "
    "有的 史 俗 又 自 通 简 簡 统 統 人 号 號 堪 所 被 并 並"
)


NEAR = 80  # characters behind a mention in which a speaker is named
ENDS_VERB = re.compile(r"[\u3041-\u3096]$")  # a name in kana alone is katakana; this is a verb


def clues(around: Around) -> Iterator[Clue]:
    """Every credit that Chinese or Japanese words about the mention give."""
    near = around.text[max(0, around.before.start - 1) : around.after.end + 1]
    if not HAN.search(near):
        return
    yield from _according(around)
    if around.own.start == around.own.end:
        yield from _said(around)


def _said(around: Around) -> Iterator[Clue]:
    """Who says what is in the marks; the first pattern that fits speaks."""
    text, before, after = around.text, around.before, around.after
    limit = min(around.inner.end + NEAR, around.paragraph.end)
    if not around.whole:
        behind = JA_BEHIND.match(text, around.inner.end, limit)
        spoke = JA_SPOKE.match(text, around.inner.end, limit)
        topic = JA_TOPIC.search(text, before.start, before.end) if spoke else None
        behind = behind or topic or ZH_BEHIND.match(text, after.start, limit)
        if behind:
            yield from _clue(text, "said", *behind.span("name"))
            return
    verb = ZH_BEFORE.search(text, before.start, before.end)
    label = None if verb else LABEL.search(text, before.start, before.end)
    if verb:
        yield from _clue(text, "said", *verb.span("name"))
    elif label:
        yield from _clue(text, "label", *label.span("name"))


def _according(around: Around) -> Iterator[Clue]:
    """`Xによると`, `据X报道`."""
    for span in (around.before, around.own, around.after):
        for pattern in (JA_ACCORDING, ZH_ACCORDING):
            limit = min(around.paragraph.end, span.end + NEAR)
            for found in pattern.finditer(around.text, span.start, limit):
                if found.start() < span.end:
                    yield from _clue(around.text, "according to", *found.span("name"))


def _clue(text: str, rule: str, start: int, end: int) -> Iterator[Clue]:
    """The clue with its role: titles are works, institutions originators, others speakers."""
    titled = text[start:end][:1] in ("《", "『")
    if titled:
        start, end = start + 1, end - 1
    else:
        end = start + len(re.sub(r"(?:氏|さん|先生|女士|的)$", "", text[start:end]))
    dated = re.match(r"[\d〇一二三四五六七八九十]{1,4}年の", text[start:end])
    start += dated.end() if dated else 0
    end -= bool(re.search(r"[书書报報告][上中里裡]$", text[start:end]))
    name = text[start:end]
    if name.endswith(("被", "史", "俗", "统", "統")) or ENDS_VERB.search(name):
        return
    if not name or name in NOBODY or not HAN.search(name):
        return
    role: Role = "speaker"
    if titled:
        role = "originator" if is_institution(name) and rule == "according to" else "work"
    elif is_institution(name):
        role = "originator"
    yield Clue(rule, role, start, end)
