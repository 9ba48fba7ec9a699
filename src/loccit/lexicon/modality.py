"""Cues that say how a figure is put forward: as denied, disputed, estimated or reported.

English cues are phrases in lower case. Some hold only with a word beside them, which the name
of their list says; `loccit.grammars.modality` reads them.
"""

from __future__ import annotations

from loccit.lexicon.verb_forms import forms


def _verbs(bases: str) -> str:
    """All forms of some verbs, between bars."""
    return " | ".join(sorted(form for base in bases.split() for form in forms(base)))


# Before a figure, with a claim between (`denied that`, `denied the killing of`): it is denied.
DENYING = _verbs("deny refute disprove debunk disavow disclaim") + " | denial | denials | rebuttal"
# Before a figure as they stand.
UNTRUE = """a lie that | lie that | myth that | myth of |
    lie of | lies about | fabrication of | fabrication that | fiction that | fiction of | hoax of |
    legend of | invention of | no truth in | could not have | couldn't have | cannot have |
    can't have | could never have | impossible that | impossible for | impossible to have |
    never happened | nonsense that | false claim | false claims | false figure | false number |
    falsely | wrongly claimed | wrong to say | fictitious | invented figure | fabricated |
    made-up | far from true that | wrongly stated | erroneously"""
# Behind `is`, `was`, `as` and a claim: 300 is false.
FALSE = """false | untrue | a lie | lies | an invention | invented | fabricated | a fabrication |
    fictitious | a fiction | fiction | impossible | physically impossible | baseless | unfounded |
    groundless | nonsense | a myth | a hoax | propaganda | wrong | incorrect | not true |
    without foundation | mistaken | absurd | a legend | inconceivable | erroneous | bogus | fake |
    denied | disproved | disproven | refuted | debunked | forged | made up | out of the question |
    pure invention | pure fiction | fraudulent | not correct | not accurate | inaccurate"""

# Before a figure, with a claim between (`rejects the figure of`): it is disputed.
DISPUTING = (
    _verbs(
        "reject dispute question challenge contest doubt dismiss criticise criticize contradict "
        "repudiate oppose discredit discount query contend disbelieve impugn"
    )
    + """ | rejection | questioning | object to | objects to | objected to | objecting to |
    disagree with | disagrees with | disagreed with | take issue with | takes issue with |
    took issue with | taking issue with | cast doubt on | casts doubt on | casting doubt on |
    cast doubts on | casts doubts on | call into question | calls into question |
    called into question | calling into question | doubts about | doubts over | sceptical of |
    skeptical of | sceptical about | skeptical about | refuse to accept | refuses to accept |
    refused to accept | does not accept | do not accept | did not accept | not accepted |
    critical of |
    does not believe | do not believe | did not believe | doesn't believe | don't believe |
    disagrees that | no evidence that | no evidence of | no evidence for | no proof that |
    no proof of | controversy over | dispute over | disputes over | debate over | quarrel over |
    argues against | argued against | arguing against |
    nothing supports | no support for | no basis for | no foundation for | exaggeration of |
    overestimates |
    overestimated | overstates | overstated | exaggerates | exaggerated | inflates | inflated"""
)
# Behind `is`, `was`, `as` and a claim: the figure of 300 is disputed.
DISPUTED = """exaggerated | greatly exaggerated | an exaggeration | exaggeration | inflated |
    overstated | overestimated | an overestimate | disputed | contested | questioned | doubtful |
    doubted | in doubt | controversial | in dispute | under dispute | implausible | improbable |
    questionable | unlikely | rejected | challenged | too high | far too high | too large |
    much too high | unreliable | excessive | unproven | unproved | criticised | criticized |
    unsupported | open to doubt | open to question | open to dispute | not credible | incredible |
    not reliable | not supported | not proven | not accepted | dubious | suspect | unverified |
    unrealistic | debatable | debated | hotly debated | hard to believe | an inflated | dismissed |
    not plausible | unbelievable | unsubstantiated | a matter of dispute | contradicted |
    a matter of debate"""
# Right before a figure or right before its noun of claim: the disputed figure of 300.
SO_CALLED = "disputed | contested | exaggerated | inflated | controversial | questionable | dubious"

# What is denied and disputed: nouns and conjunctions of claims.
CLAIMS = """figure | figures | number | numbers | toll | death toll | claim | claims | claimed |
    claiming | estimate | estimates | total | totals | count | counts | that | idea | notion |
    contention | allegation | allegations | assertion | assertions | story | stories | report |
    reports | statement | suggestion | theory | version | having | statistic | statistics | tally |
    view | whether | charge of | charges of | accusation | accusations | belief | finding |
    findings | conclusion | charge that | rumour | rumours | rumor | rumors | thesis | fact"""

ESTIMATING = (
    _verbs("estimate calculate reckon compute guess surmise project extrapolate approximate infer")
    + """ | estimation | estimations | calculation | calculations | computation | guesswork |
    guesstimate | guesstimates | projection | projections | approximation | extrapolation |
    underestimate | believed to | is believed | are believed | was believed | were believed |
    it is believed that | widely believed | generally believed | thought to | is thought |
    are thought | was thought | were thought | presumed | presumed to | presumably | supposed to |
    supposedly | assumed to | assumed | assumes | assume | considered to | deemed to | put at |
    puts at | judged to | may have | might have | tentatively | rough |
    roughly estimated | conjecture | conjectured | speculated | speculates"""
)
# Right before a figure, or between it and its hedge.
PERHAPS = "perhaps | possibly | probably | maybe | likely | presumably | conceivably | apparently"

REPORTING = (
    _verbs(
        "say state claim allege assert testify report maintain insist declare announce contend "
        "argue proclaim aver profess purport rumour rumor relate recount depose boast "
        "affirm remark comment"
    )
    + """ | according to | reportedly | allegedly | supposedly | ostensibly | purportedly |
    rumoured | rumored | claimed to | said to | is said | are said | was said | were said |
    reported to | alleged to | in the words of | in the view of | in the opinion of |
    told of | tells of | speaks of | spoke of | speak of | swore to | swears to |
    sworn to | so-called | hearsay | testimony |
    as reported by | as stated by | quoted as saying | quoted | wrote of | writes of"""
)
# These only where `that` stands behind them: many things are found, held and shown.
REPORTING_THAT = _verbs(
    "find hold rule show conclude confirm admit add learn write tell note explain reply answer "
    "observe warn recall remember complain acknowledge concede suggest indicate believe think hear "
    "agree inform notify mention determine establish record read reveal charge swear describe "
    "emphasise emphasize stress predict imply propose feel consider"
)
# Words of a cue in phrases that report nothing.
NO_REPORT = """wrote down | write down | writes down |
    claimed the lives | claimed the life | claimed lives | claims the lives |
    claiming the lives | united states | states of | state of | head of state | heads of state |
    member states | secretary of state | police state | state police | state council | the states |
    the state | state-owned | states and | reported missing | reported for duty | not to say |
    that is to say | needless to say | the quoted | baggage claim | insurance claims |
    claims office"""
NO_NOUNS = frozenset("that having whether fact claimed claiming number numbers".split())
# Verbs of saying that are nouns as well, and what stands behind the noun.
NOUNS = frozenset("reports report claims claim states state statement remarks remark".split())
BEHIND_NOUNS = frozenset(
    "and from by in on to were are was is made which who for with about".split()
)
NEGATIONS = frozenset(
    "not never cannot can't don't doesn't didn't won't wouldn't nobody hardly scarcely no-one "
    "without couldn't isn't wasn't".split()
)
# A hedge whose own `not` denies nothing.
NOT_BOUNDS = frozenset(
    "more less fewer exceeding over under only just merely until even least far quite counting "
    "including all later as at".split()
)


def english() -> dict[str, str]:
    """Every cue in English with the name of its list."""
    lists = {
        "claim": CLAIMS,
        "report that": REPORTING_THAT,
        "report": REPORTING,
        "estimate": ESTIMATING,
        "perhaps": PERHAPS,
        "disputing": DISPUTING,
        "denying": DENYING,
        "untrue": UNTRUE,
        "untrue that": "untrue | false | not true | not the case | not so | nonsense",
        "": NO_REPORT,
    }
    return {
        " ".join(phrase.split()): name
        for name, phrases in lists.items()
        for phrase in phrases.split("|")
    }


def predicates() -> dict[str, str]:
    """What is said of a figure behind it, with what that makes of it."""
    lists = {"denied": FALSE, "disputed": DISPUTED}
    return {
        " ".join(phrase.split()): name
        for name, phrases in lists.items()
        for phrase in phrases.split("|")
    }


# Those who deny, and their view, are no denial of what stands beside them: 否定论者, 否定派.
DENIERS = "(?!(?:论|論)?(?:者|派)|(?:论|論)|(?:的)?(?:态度|態度|立场|立場|说|說|説))"

# Chinese, as patterns. Before a figure in its clause, or behind it in its sentence.
CHINESE = {
    "denied before": (
        rf"(?<![不可])否[认認]{DENIERS}|(?<![不可])否定{DENIERS}|[并並]非|不是|[绝絕]非|[决決]非|不存在|"
        r"[没沒]有(?=.{0,2}$)|未[曾有](?=.{0,2}$)|矢口|[虚虛][构構]|捏造|[谎謊][称稱言报報]"
    ),
    "denied behind": (
        r"(?:是|[为為]|[属屬]|[纯純]|全|完全|[绝絕][对對]|乃).{0,6}?(?:[虚虛][构構]|捏造|[谎謊]言|不[实實]|假的|[伪偽]造|[编編]造|子[虚虛]|[无無]稽|不可能|不成立|[错錯][误誤]|[虚虛]假)|"
        r"不成立|不可能|[并並]非|不[实實](?!行|施)|(?<![不可])被?否[认認]{DENIERS}|(?<![不可])被?否定{DENIERS}|站不住[脚腳]"
    ),
    "disputed before": (
        r"[质質]疑|[怀懷]疑|反[对對]|[驳駁]斥|批[驳駁]|反[驳駁]|不[承认認]{1,2}|不[认認]同|"
        r"不同意|不[赞贊][成同]|拒[绝絕](?:接受|承[认認])|[争爭][议議論论]"
    ),
    "disputed behind": (
        r"[争爭][议議论論]|存疑|(?<![不])(?:[夸誇]大|[夸誇][张張])|[过過]高|[质質]疑|不可信|"
        r"不足[为為]信|[怀懷]疑|[缺没沒][乏有](?:根[据據]|依[据據]|[证證][据據])|"
        r"[无無](?:根[据據]|依[据據])|[依证證根][据據]不足|受到批[评評]|不符|反[驳駁]"
    ),
    "estimated": (
        r"估[计計算测測]|推[测測算定断斷]|[预預]估|[预預][计計]|概算|折算|可能|也[许許]|"
        r"或[许許]|[粗约約]略|大概|想必|料想"
    ),
    "reported before": (
        r"的(?:数字|數字|数据|數據|统计|統計|说法|說法)[是为為]|"
        r"[据據依](?=[^，。；]{0,40}(?:[称稱说說报報]|[统統][计計]|[记記][载載录錄]|判[决決]|[调調]查|透露|介[绍紹]|[资資]料|[认認]定|[证證]言|披露|，))|"
        r"根[据據]|按照|[据據][称稱说說报報悉][道]?|相[传傳]|[传傳][说說闻聞言]|[号號][称稱]|"
        r"[声聲][称稱]|宣[称稱]|自[称稱]|指[称稱控]|供[称稱]|[认認][为為定]|主[张張]|表示|"
        r"指出|[报報][道告]|[报報]導|[证證][实實言词詞]|[写寫][道到]|[记記][载載]|透露|宣布|"
        r"[强強][调調]|承[认認]|(?<![名简簡俗通统統堪史对對])(?:(?<!人)[称稱](?![为為职職号號])|[称稱](?=[，：:,]))|"
        r"(?<![小学學])[说說](?![明服])|所[谓謂]|一[说說]|有[说說]法|提出|[陈陳]述|回[忆憶]"
    ),
    "reported behind": (
        r"[的之][说說]法?|的?[观觀][点點]|(?:据|據)[称稱说說]|云$|一[说說]|"
        r"[说說](?=[是的在被，。：:]|$)"
    ),
}
# Japanese, whose verbs stand at the end: behind a figure in its sentence, or before it.
JAPANESE = {
    "denied": (
        rf"否定{DENIERS}(?!(?:も|は)?(?:でき|し)(?:な|ず|が))|否認(?!し(?:な|ず))|虚構|捏造|ねつ造|嘘|"
        r"うそ|ウソ|でっち[上あ]げ|デマ|[あ有]り[え得]な|"
        r"(?<!だけ)(?<!ばかり)(?<!のみ)では(?:な[いくか]|ありませ)|"
        r"は(?:なかった|なく、|ありませんでした)|存在しな|事実無根|創作|誤りで|間違いで|不可能"
    ),
    "disputed": (
        r"疑問|疑わし|誇張|水増し|過大|反論|批判|異議|異論|疑義|疑[うっい](?!な)|信憑性|"
        r"根拠[がはも](?:な|乏|薄|無)|支持されて(?:い)?な|認め(?:な|て(?:い)?な|られな)|論争|"
        r"争われ|退け|懐疑"
    ),
    "estimated": (
        r"推定|推計|推測|推算|試算|見積(?![額書])|概算|推察|"
        r"と(?:思わ|思う|思って|考えられ|見られ|みられ|みて|見て)|見込|であろう|だろう|らしい|"
        r"かもしれ|かも知れ|ようだ|おそらく|恐らく"
    ),
    "reported": (
        r"^(?:と?も?いわれ|と?も?言われ)|"
        r"(?<![落おこ])と(?:は|も)?(?:され|する|した|してい|し、|いわれ|言われ|いう|言う|いい|言い|いって|"
        r"言っ|述べ|主張|記[しさす録載述]|報[じ告道]|発表|公表|コメント|のこと|の報|伝え|語[っらりる]|証言|"
        r"認定|断定|判定|回想|称[しすさ]|書[いかき]|指摘|説明|発言|答え|話[しす]|結論|供述|みなし|みなす|"
        r"見[たてる]|回答|判断|の説|の見解|の記述|明らかに|認め|号し|確認)|"
        r"と、?[^、。「」]{2,16}?[はが](?:発表|述べ|伝え|記|報|主張|語|認め)|"
        r"そうだ|説(?=[はがをもに、。）」]|$)|との"
    ),
    "reported before": (
        r"によ(?:ると|れば|り)|に[拠依](?:ると|れば)|の調べ|の発表|いわゆる|の証言|の報告|"
        r"では、?「|伝えられ"
    ),
}
