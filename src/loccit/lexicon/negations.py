"""Negations by language: words that turn the sense of their clause round.

`hardly`, `scarcely` and `barely` are here because "hardly any" without its first word says
the contrary. Prefixes (`un-`, `in-`) are not: a word with another prefix is another word.
All Latin forms are folded.
"""

from __future__ import annotations

WORDS: dict[str, frozenset[str]] = {
    "en": frozenset(
        """
        no not never none nor neither nobody nothing nowhere noone cannot without nay
        hardly scarcely barely
        dont didnt doesnt isnt wasnt arent werent havent hasnt hadnt couldnt wouldnt shouldnt
        mustnt neednt aint cant wont
        """.split()
    ),
    "de": frozenset(
        """
        nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo kein keine keinen
        keinem keiner keines weder ohne kaum nein
        """.split()
    ),
    # `ne` alone is not here: speech drops it ("je sais pas") and style adds it ("avant qu'il ne").
    "fr": frozenset("pas jamais rien aucun aucune guere nul nulle ni sans non".split()),
    "es": frozenset(
        "no nunca jamas nada nadie ningun ninguno ninguna ningunos ningunas tampoco ni sin".split()
    ),
}

# French words that deny only together with `ne`, which stands at most three words before.
WITH_NE = frozenset("plus point personne".split())

# Phrases in which the negation denies nothing, or which a second negation undoes. Where only
# the negation is gone and the rest stays ("not only a poet" > "only a poet"), it counts.
IDIOMS: dict[str, tuple[str, ...]] = {
    "en": (
        "not only", "not merely", "not just", "not simply", "not solely", "not least",
        "no doubt", "no wonder", "no matter", "nothing but", "nothing short of", "not to mention",
        "not without", "none other than", "or not", "none the less", "never the less", "why not",
    ),
    "de": ("nicht nur", "nicht bloß", "nicht bloss", "nicht zuletzt", "ohne zweifel"),
    "fr": ("pas seulement", "sans doute", "non seulement", "pas moins"),
    "es": ("no solo", "no solamente", "sin duda", "sin embargo", "no obstante"),
}  # fmt: skip

# Words of an idiom that stand for one another: "not only", "not merely".
FOCUSING = frozenset("only merely just simply solely nur bloss solo solamente seulement".split())

# A second negation that only agrees with one before it: "not rich nor famous".
AGREEING = frozenset("nor ni neither".split())

CHINESE = "不没沒無无未非勿毋否"

# Words in which the character is no negation; they never count.
CHINESE_LEXICAL = """
    非常 非洲 是非 除非 未来 未來 未免 否则 否則 是否 能否 可否 否认 否認 否定 无论 無論
    不论 不論 不管 不得不 不能不 无不 無不 不无 不無 差不多 对不起 對不起 不过 不過 不断 不斷
    不久 不禁 不已 不由 不妨 不愧 不免 了不起 不时 不時 无非 無非 南無
""".split()

# Words of which the character is a part; it counts only where it alone is gone or new.
CHINESE_IDIOMS = """
    不仅 不僅 不但 不只 不光 不单 不單 不独 不同 不少 不满 不滿 不幸 不便 不安 不良
""".split()

# Verb and adjective endings that deny, longest first, and the four Han prefixes.
JAPANESE = (
    "ませんでした|ありません|なかった|ません|なくな|ない|なく(?!と)|なけれ|ざる"
    "|(?<=[かがさざただなばまらわえけせてねべめれじ])ず(?=[、。に])"
    "|(?<=[かがさたなばまらわえけせねべめれ])ぬ(?=[。、])"
    "|[不無未非]"
)

# Endings and words that hold such letters and deny nothing.
JAPANESE_LEXICAL = (
    "なければなりません|なければならない|なければいけない|なくてはならない|なくてはいけない|ねばならない"
    "|ねばなりません|ざるを得ない|ざるをえない|かもしれません|かもしれない|かも知れません|かも知れない"
    "|に違いない|にちがいない|に違いありません|にすぎない|に過ぎない|にすぎません|だけでなく|だけではなく"
    "|ばかりでなく|のみならず|少なくとも|すくなくとも|少ない|すくない|少なく|少なかった|少なけれ|危ない|危なく"
    "|つまらない|もったいない|切ない|まもなく|間もなく|ないし|必ずしも|必ず|かならず|先ず|まず|はず"
    "|わずか|いずれ|ずつ|ずっと|相変わらず|思わず|絶えず|たえず|とりあえず|やむを得ず|少なからず|なくす|亡くな"
    "|非常|是非|未来|無論|無事"
)
