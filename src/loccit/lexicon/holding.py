"""Verbs and nouns by which a text says whose figure a figure is."""

from __future__ import annotations

from loccit.lexicon.verb_forms import forms


def _forms(bases: str) -> frozenset[str]:
    """Every form of some English verbs."""
    return frozenset(form for base in bases.split() for form in forms(base))


# Their subject holds the figure that follows.
HOLDING = _forms(
    "say write state claim allege assert testify report maintain insist declare announce contend "
    "argue estimate calculate reckon compute guess count tally deny reject dispute question doubt "
    "affirm confirm conclude cite quote proclaim deduce surmise record list assume believe think "
    "contest challenge refute criticise criticize swear depose relate concede acknowledge accept "
    "enumerate suppose postulate document certify register"
)
# These hold it only where `that` follows: many things are found, held and shown.
HOLDING_THAT = _forms(
    "find hold rule show admit add learn tell note explain reply answer observe warn recall "
    "remember complain suggest indicate hear agree inform notify mention determine establish read "
    "reveal charge describe stress emphasise emphasize propose stipulate decide judge feel"
)
# These hold it only with `at`, `as` or a word for a number before it: put the toll at 300.
HOLDING_AT = _forms(
    "put set place give fix assess quote assign offer advance arrive settle name use"
)
COUNTS = frozenset(
    """
    number numbers figure figures toll total totals count estimate estimates tally losses loss
    casualties deaths sum statistic statistics it them damage damages cost population strength size
    value dead victims
    """.split()
)
# Nouns of what somebody gives: her estimate of 300.
GIVEN = (
    r"estimates?|figures?|counts?|totals?|claims?|numbers?|tolls?|tally|calculations?|assertions?|"
    r"statements?|reports?|testimony|reckoning|computation|guess|statistics|accounts?|data|"
    r"conclusions?|findings?|allegations?|denials?|rejection|view|opinion"
)
# By whom a figure is given: estimated by, in the figure given by.
GIVING = (
    r"estimate[sd]?|estimations?|figures?|count(?:ed|s)?|calculat(?:ed|ions?)|claims?|"
    r"reported|tallied|reckoned|computed|alleged|asserted"
)
# The same where a noun of such a thing stands before them: the figure given by.
GIVING_IT = (
    r"given|put|made|accepted|recorded|advanced|proposed|suggested|published|announced|used|"
    r"compiled|set|placed|listed|mentioned|adopted|established|determined|found|supplied|"
    r"quoted|cited|stated|denied|rejected|disputed|questioned|believed|claimed|"
    r"provided|submitted|registered|confirmed|favou?red|preferred|offered|arrived at|reached"
)
# What is no holder, though it stands as subject of such a verb.
NO_HOLDER = frozenset(
    """
    number numbers figure figures toll total totals count estimate estimates figures tally sum
    it that which what there who they he she we i you one people many some most this these those
    nobody no-one none anyone someone everybody everyone others all deaths killings victims rumour
    rumours rumor rumors cases case
    """.split()
)

# The same words anywhere in a name make it a thing.
TALLIES = frozenset("estimate estimates number numbers figure figures toll total totals".split())

# Chinese: their subject holds what follows.
CHINESE = (
    "号称|號稱|自称|自稱|据称|據稱|认定|認定|认为|認為|估计|估計|估算|统计|統計|推算|推测|推測|推定|主张|主張|声称|聲稱|宣称|宣稱|指称|指稱|"
    "判定|断定|斷定|否认|否認|否定|质疑|質疑|提出|公布|证实|證實|证明|證明|指出|表示|记载|記載|记录|記錄|报道|報道|"
    "報導|报告|報告|宣布|承认|承認|强调|強調|计算|計算|写道|寫道|写到|寫到|供认|供認|供称|供稱|透露|得出|列出|"
    "说|說|称|稱|反对|反對|驳斥|駁斥|相信|推断|推斷|调查|調查|查明|列举|列舉|陈述|陳述|回忆|回憶|怀疑|懷疑"
)
CHINESE_VIEWS = (
    "观点|觀點|说法|說法|认为|認為|统计|統計|估计|估計|认定|認定|主张|主張|判决|判決|记载|記載|说|說|之说|數字|数字|"
    "调查|調查|资料|資料|报告|報告|记录|記錄|看法|见解|見解"
)
# What stands before the name at the beginning of a clause, and behind it before the verb.
CHINESE_LEADS = (
    r"(?:另外|此外|其后|其後|随后|隨後|后来|後來|当时|當時|目前|现在|現在|现|現|同时|同時|但是|但|而且|而|又|"
    r"然而|不过|不過|于是|於是|因此|所以|例如|比如|如|即使|虽然|雖然|尽管|儘管|由于|由於|对此|對此|其中|甚至|以前的|之前的|以后的|以後的|"
    r"亦有|也有|还有|還有|有|并|並|及|和|在|由|据|據|根据|根據|依据|依據|按照)+"
)
CHINESE_TAILS = (
    r"(?:也|还|還|曾经|曾經|曾|则|則|均|都|就|亦|却|卻|仍|又|并|並|一直|的|昨天|昨日|今天|今日|日前|近日|上|中|里|裡|裏|内|內|"
    r"公开|公開|正式|最终|最終|最后|最後|明确|明確|过去|過去|现在|現在|目前|普遍|一般|大多|多|一度|曾於)+$"
)
NO_CHINESE = (
    r"(?:[載载]明|人数|人數|数字|數字|数量|數量|总数|總數|人口|死者|者|屠杀|屠殺|事件|[年月日时時后後前]|这|這|此|其|之|"
    r"一般|普遍|广泛|廣泛|有人|一些人|许多人|許多人|大家|人们|人們|可以|不能|据|據|根据|根據|[被把将將于於对對])$"
    r"|^(?:一般|普遍|这|這|此|其|他|她|它|我|你|不|没|沒|被|无|無|数|數|与|與|从|從|至|共|约|約)"
)
# Japanese: what is no holder, though it stands as a topic.
NO_JAPANESE = (
    r"(?:数|見積|者数|人数|人口|死者|犠牲者?|被害者?|として|について|において|説|場合|当時|ごろ|頃|後|前|時|"
    r"[年月日]|これ|それ|あれ|この|その|もの|こと|うち|ほか|そこ|ここ|中|一方|たち|兵士?|市民|民間人|遺体|死体|"
    r"件数|数字|実数|総数|損害|被害|規模|概数|見解|事件|虐殺|から|まで|より|なか|だけ|ため|よう|"
    r"解雇したの|[くてでるたいうえねりきしれせけともかやばのさ率額費料金量期高歳])$|^(?:この町|この|その|これ|それ|彼|また|さらに|しかし|ただし|なお)"
)
JAPANESE_LEADS = (
    r"^(?:また|さらに|しかし|ただし|なお|ほか|まして|対する|関する|例えば|一方|さて|そして|例の|特に|うち)"
    r"[、,]?"
)
