"""How people say whose words they give: verbs of saying, cues, and the shape of a credit.

Data first, each list with its reason; then the two readings that finders and crediting
share: the credit at the end of a paragraph, and the paragraph that is nothing but one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass


def words_of_list(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def phrases_of_list(text: str) -> tuple[str, ...]:
    """The phrases of a list that is written as running text with bars between them."""
    return tuple(phrase.strip() for phrase in text.split("|"))


# Capitals of Latin, Greek and Cyrillic: a name begins with one. `re` has no class for them.
UPPER = "".join(chr(n) for n in range(0x41, 0x530) if chr(n).isupper())

# Verbs that put words into a mouth, in the forms that stand beside a quotation. The broad
# ones (added, noted, asked) are here too: beside a quotation they mean only that.
SAYING = {
    "en": (
        "said says say saying wrote writes write writing told tells stated states argued argues "
        "testified testifies reported reports added adds noted notes claimed claims asked asks "
        "explained explains replied replies answered declared declares remarked remarks observed "
        "observes concluded concludes insisted insists announced announces admitted admits warned "
        "warns recalled recalls commented comments continued continues maintained maintains "
        "asserted asserts affirmed contended confessed objected exclaimed cried whispered shouted "
        "muttered murmured retorted responded promised predicted suggested suggests complained "
        "acknowledged conceded denied confirmed confirms found finds ruled held reads read put "
        "puts remembered repeated quipped tweeted posted emphasised emphasized stressed"
    ),
    "de": (
        "sagte sagt sagten schrieb schreibt schrieben erklärte erklärt erklärten meinte meint "
        "berichtete berichtet berichteten betonte betont äußerte behauptete behauptet fragte "
        "antwortete fügte hieß heißt nannte rief bemerkte verkündete kritisierte warnte so"
    ),
    "fr": (
        "dit dits disait écrit écrivait écrivit déclaré déclare déclara déclarait affirme affirmé "
        "affirma explique expliqué expliqua ajoute ajouté ajouta répond répondu répondit raconte "
        "raconté rapporte rapporté souligne souligné note estime s’exclame demanda"
    ),
    "es": (
        "dijo dice dijeron escribió escribe afirmó afirma declaró declara explicó explica añadió "
        "añade respondió contó señaló señala aseguró informó preguntó"
    ),
    "sv": "sade säger sa skrev skriver berättade förklarade svarade menade uppgav hävdade",
}

# `according to X` in the words of each language; what is named carries the finding.
ACCORDING = {
    "en": ("according to", "in the words of", "as reported by", "in the view of"),
    "de": ("laut", "nach angaben von", "nach angaben der", "nach angaben des", "gemäß"),
    "fr": ("selon", "d’après", "d'après"),
    "es": ("según",),
    "sv": ("enligt",),
}

# Second hand: the words are another's, and this is where the account had them from.
CARRYING = phrases_of_list(
    "as quoted in | as quoted by | quoted in | quoted by | qtd. in | qtd in | cited in | "
    "as cited in | cited by | as cited by | reprinted in | as reprinted in | via | h/t | "
    "hat tip to | hat tip | as told to | zitiert nach | cité par | citado en | citerat i"
)

# What stands before the name in a line that is nothing but a credit.
SOURCE_CUES = phrases_of_list(
    "source | sources | from | via | quelle | quellen | aus | fuente | källa | credit | "
    "taken from | quoted from | excerpt from | extract from | reprinted from | h/t | text | "
    "出典 | 出所 | 転載元 | 引用元 | 来源 | 來源 | 出处 | 出處 | 转自 | 轉自 | 摘自 | 引自"
)

# Words of a name that is an institution's, a court's, a newspaper's or a book's: what it gives
# are findings, and the role is originator; any other name is taken for a person's.
INSTITUTIONS = words_of_list(
    "tribunal court commission committee council ministry department office bureau agency police "
    "parliament congress senate assembly government administration authority board institute "
    "institution university college school museum archive archives library society association "
    "union federation league party company corporation bank fund foundation church navy army "
    "embassy headquarters centre center network organisation organization group team hospital "
    "report reports study survey census judgment judgement verdict statement record records "
    "register bulletin review journal magazine gazette times post herald tribune chronicle news "
    "newspaper observer guardian telegraph mirror mail daily weekly star sun globe echo courier "
    "dispatch examiner advertiser mercury press wire service blog wiki wikipedia encyclopaedia "
    "encyclopedia britannica dictionary textbook book chapter paper website site page article "
    "release inquiry enquiry law act treaty convention officials authorities researchers "
    "scientists historians experts critics witnesses sources zeitung ministerium gericht "
    "polizei kommission behörde universität bericht tribunal commission journal monde rapport "
    "ministère gouvernement université periódico tribunal informe diario memo letter letters diary "
    "minutes document documents transcript file notes log email testimony account interview speech "
    "announcement constitution encyclopedias textbooks"
)
HAN_INSTITUTION = re.compile(
    r"(?:新聞|新闻|日報|日报|時報|时报|晚报|晚報|週刊|周刊|雑誌|雜誌|杂志|通信|通讯社|通訊社|社|报|報|網|网|百科|局|部|省|庁|"
    r"廳|厅|院|会|會|軍|军|党|黨|大学|大學|法庭|法院|裁判|裁判所|委員会|委員會|委员会|政府|研究所|博物館|博物馆|館|馆|"
    r"警察|警方|警视厅|警視庁|報告|报告|報告書|判決|判决|調査|调查|資料|资料|記錄|记录)$"
)

# Pronouns name nobody: what `he said` stands for is not worked out here.
PRONOUNS = words_of_list(
    "he she it they we i you one who which that this these those there what nobody everyone "
    "someone some many others er sie es wir ihr man il elle on ils elles nous vous je tu él ella "
    "han hon de vi him her them us me it's but and as so then when while if"
)

# Brackets that begin with a capital and credit nobody.
ASIDES = words_of_list(
    "emphasis my italics translation translated see cf ibid sic laughs laughter applause note nb "
    "ed eds editor editors update updated edit edited continued photo photograph image picture "
    "figure fig table chapter page pp vol hint spoiler spoilers read click warning yes no amen "
    "ha haha lol ok okay really seriously sigh sorry thanks pun me mine ours more again maybe "
    "perhaps although though but and or if when because who which this that these those he she "
    "it they we you i not now then there here also at by as in on for with to what how why "
    "please part born died video audio pictured above below left right hervorhebung anmerkung "
    "siehe voir véase se end cheers silence crosstalk pause"
)
MONTHS = words_of_list(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday januar februar märz mai juni juli oktober dezember janvier février mars "
    "avril juin juillet août septembre octobre novembre décembre spring summer autumn "
    "winter"
)
# Letters that name a source and are known as that; other capitals in brackets only spell
# out an abbreviation.
AGENCIES = words_of_list(
    "AP AFP BBC CBS CNN DPA EFE ITN NBC NHK NPR NYT PBS TASS UPI WP WSJ XINHUA"
)
# Everybody's short names for one reference work; the only knowledge of the world in this house.
BUILT_IN = (("wikipedia", "wiki", "wp", "維基百科", "维基百科", "ウィキペディア"),)

SMALL = words_of_list(
    "a an and at by de del della der des di do du el en et for from i in la las le les los of on "
    "or the to und von van den vom zu zur im y da das dos"
)
ARTICLE = re.compile(
    r"(?:[Tt]he|[Aa]n?|one|his|her|their|its|our|der|die|das|dem|den|des|le|la|les|el|los|las)\s+"
    r"|l['’]"
)
DATED = re.compile(
    r"[,;]\s*(?:(?:p|pp|S|vol|no|ch)\.?\s*\d.*|\(?(?:c\.\s*)?\d{4}.*"
    r"|(?:\d{1,2}\.?\s+)?[^\W\d_]{3,9}\.?\s+\d{1,4}.*|(?:emphasis|italics|my|our)\b.*)$"
)
BRACKET = re.compile(
    r"[(\[（［【〔]\s*([^()\[\]（）［］【】〔〕]{2,120}?)\s*[)\]）］】〕]\s*[.。]?\s*$"
)
DASHED = r"[^\S\n]*(?:[—–―~]|-{1,3}(?=\s))\s*([^\n—–―]{2,120}?)\s*$"
DASH = re.compile(rf"(?:\n(?:[^\S\n]*>)*|(?<=[.!?…。！？”\"»」』’'“)\]])){DASHED}")
BULLET = re.compile(r"(?:^|\n)[\s>]*[-–—*•]\s")  # the last line of a list is no credit
DASH_LINE = re.compile(DASHED)
CUE = re.compile(
    rf"\s*(?:{'|'.join(re.escape(cue) for cue in SOURCE_CUES)})\s*[:：][*_]{{0,2}}\s*"
    r"|\s*(?:via|h/t|from|quoted from|taken from)\s+"
    r"|\s*(?:摘自|转自|轉自|引自|出自)\s*",
    re.IGNORECASE,
)
LINKED = re.compile(r"\[([^\[\]\n]{1,80})\]\([^()\s]{1,200}\)[.。]?")  # [name](address)
SENTENCE_END = frozenset(".!?…。！？”\"»」』’'“‟")
TOKENS = re.compile(r"[^\W_]+(?:['’.&/-][^\W_]+)*")
HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
TAIL = 200  # characters at the end of a paragraph in which a credit can stand
LONGEST = 10  # words in a credit; a longer bracket is a remark


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A credit as it stands in a text: all that belongs to it from `start`, and the name."""

    start: int
    name_start: int
    name_end: int
    shape: str  # bracket, dash or line


def trailing_credit(
    text: str, start: int, end: int, links: Sequence[tuple[int, int]] = ()
) -> CreditLine | None:
    """The credit that a paragraph, text[start:end), ends in, behind what it credits.

    >>> text = "The bridge fell at noon. (Tolland Gazette)"
    >>> found = trailing_credit(text, 0, len(text))
    >>> text[found.name_start:found.name_end] if found else None
    'Tolland Gazette'
    """
    window = max(start, end - TAIL)
    bracket = BRACKET.search(text, window, end)
    if bracket and start < bracket.start() and text[bracket.start() - 1] != "]":
        linked = any(bracket.start() - 1 <= a and b <= bracket.end() for a, b in links)
        before = text[max(start, window - TAIL) : bracket.start()].rstrip()
        if not before or not (before[-1] in SENTENCE_END or (linked and before.count(" ") > 3)):
            return None
        return _line(text, bracket.start(), bracket.span(1), "bracket", linked)
    dash = DASH.search(text, window, end)
    before = text[max(start, window - TAIL) : dash.start()] if dash else ""
    if dash and before.strip() and not BULLET.search(before):
        return _line(text, dash.start(), dash.span(1), "dash", False)
    return None


def credit_line(text: str, start: int, end: int) -> CreditLine | None:
    """The credit that a short paragraph is, when it is nothing else.

    >>> credit_line("Source: The Gazette", 0, 19)
    CreditLine(start=0, name_start=8, name_end=19, shape='line')
    """
    if not 2 < end - start <= 160:
        return None
    bracket = BRACKET.match(text, start, end)
    if bracket:
        return _line(text, start, bracket.span(1), "bracket", False)
    dash = DASH_LINE.match(text, start, end)
    if dash and not _in_list(text, start, end):
        return _line(text, start, dash.span(1), "dash", False)
    cue = CUE.match(text, start, end)
    if cue and text[cue.start() : cue.end()].strip() != "from":
        return _line(text, start, (cue.end(), end), "line", False)
    return None


def _in_list(text: str, start: int, end: int) -> bool:
    """Whether the paragraphs beside text[start:end) begin with the same dash, as items do."""
    mark = text[start:end].lstrip()[:1]
    above = text[max(0, start - 400) : start].rstrip().rsplit("\n", 1)[-1].lstrip()
    return above.startswith(mark) or text[end : end + 8].lstrip().startswith(mark)


def _line(
    text: str, start: int, span: tuple[int, int], shape: str, linked: bool
) -> CreditLine | None:
    """The credit with its name, less a cue and a date, if that is a name at all."""
    first, last = span
    cue = CUE.match(text, first, last)
    first = cue.end() if cue else first
    if link := LINKED.fullmatch(text, first, last):
        first, last = link.span(1)
    name = DATED.sub("", text[first:last].rstrip())
    trusted = linked or bool(cue) or shape != "bracket"
    if not names_source(name, linked) or not (trusted or _unasked(name)):
        return None
    return CreditLine(start, first, first + len(name), shape)


def _unasked(name: str) -> bool:
    """Whether a bracket names a source though nothing but its place says so."""
    return not re.search(r"\d{4}", name)  # (Fenwick 1931) vouches for a summary, not for words


def names_source(name: str, linked: bool = False) -> bool:
    """Whether the words can be the name of a source: few, and most of them capitalised.

    >>> [names_source(n) for n in ("Wiki", "Japan Visitor Blog", "see above", "IMTFE")]
    [True, True, False, False]
    """
    if HAN.search(name):
        return _names_han_source(name)
    if re.search(r"[“”\"«»]|\w{3}\.\s", name):
        return False  # a reference, or the end of a sentence
    words = TOKENS.findall(name)
    weighty = [word for word in words if word.casefold() not in SMALL]
    if not weighty or len(words) > LONGEST or weighty[0].casefold() in ASIDES:
        return False
    if not linked and len(words) == 1 and name.isupper() and name not in AGENCIES:
        return False  # an abbreviation that has just been spelled out
    if all(word.casefold() in MONTHS or word[0].isdigit() for word in weighty):
        return False
    named = sum(word[0].isupper() or word[0].isdigit() for word in weighty)
    return bool(weighty[0][0].isupper()) and 2 * named > len(weighty)


def _names_han_source(name: str) -> bool:
    """The same for Han and kana, which have no capitals: a title in marks, or a press name."""
    bare = re.sub(r"[,，、]?\s*\d.*$", "", name).strip()
    return len(bare) <= 24 and bool(
        re.fullmatch(r"[^《》『』]{0,10}[《『][^《》『』]{1,20}[》』][^《》『』]{0,8}", bare)
        or HAN_INSTITUTION.search(bare)
        or bare in BUILT_IN[0]
        or bare.endswith(("より", "から"))
    )
