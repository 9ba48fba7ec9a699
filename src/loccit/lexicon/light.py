"""Light words by language: those whose loss or change leaves the sense to the words around them.

Articles, prepositions, pronouns, auxiliaries and conjunctions are here because a writer
changes them to fit a quotation into a sentence. The adverbs are those that only colour
(`very`, `also`, `then`). Words that hold a claim open or close it (`alleged`, `perhaps`,
`only`) are not light, and negations and bounds have lists of their own.
All forms are folded: no capitals, no accents.
"""

from __future__ import annotations

ENGLISH = frozenset(
    """
    a an the this that these those such same own
    i me my mine myself we us our ours ourselves you your yours yourself yourselves
    he him his himself she her hers herself it its itself they them their theirs themselves
    one ones who whom whose which what whatever whichever whoever
    anyone anybody anything everyone everybody everything someone somebody something
    owing due according
    of in on at by to from for with within into onto upon about around across after against along
    amid among amongst as before behind beside besides between beyond down during off out over
    per since through throughout till toward towards under until unto up via than like over
    above below near inside outside despite concerning regarding
    and or but if though although because while whilst whereas so yet then when whenever where
    wherever whether how why unless lest once that
    be am is are was were been being do does did doing done have has had having
    will would shall should can could may might must ought let
    s re ve ll d m t em gonna wanna
    very also too quite rather just even still again already now here there therefore thus hence
    moreover furthermore indeed really actually simply well else ever soon always
    however anyway perforce accordingly meanwhile
    all both each every some any many much more most several few fewer less least other others
    another enough either longer lot lots
    mr mrs ms miss dr sir madam
    uh um er ah oh yes yeah okay ok please please
    etc et cetera ie eg cf
    s th st nd rd o
    """.split()
)

GERMAN = frozenset(
    """
    der die das des dem den ein eine einen einem einer eines dieser diese dieses diesem diesen
    jener jene jenes jenem jenen ich mich mir mein meine du dich dir dein er ihn ihm sein seine
    seinen seinem seiner seines sie ihr ihre ihren ihrem ihrer es wir uns unser unsere euch euer
    man sich wer wen wem was welche welcher welches und oder aber denn doch sondern dass daß weil
    wenn als ob obwohl damit wie wo in im an am auf aus bei beim mit nach seit von vom zu zum zur
    durch fur gegen um uber unter vor hinter neben zwischen bis ins ans bin bist ist sind seid war
    waren gewesen sei habe hast hat haben hatte hatten werde wird werden wurde wurden worden kann
    konnen konnte konnten muss mussen musste soll sollen sollte darf durfen mag will wollen wollte
    auch sehr noch schon nur so da dann nun hier dort wieder ja etwa wohl eben immer zwar also
    """.split()
)

FRENCH = frozenset(
    """
    le la les l un une des du de d au aux ce cet cette ces c je j me m moi tu te t toi il elle on
    se s soi nous vous ils elles lui leur leurs y en mon ma mes ton ta tes son sa ses notre nos
    votre vos qui que qu quoi dont ou et mais donc or car ni si comme quand lorsque puisque parce
    a dans par pour sur sous avec vers chez entre depuis pendant avant apres contre est sont etait
    etaient sera seront ete etre ai as avons avez ont avait avaient avoir ayant n ne suis sommes
    fut furent soit tres aussi bien encore deja alors ainsi puis la ici meme tout tous toute toutes
    """.split()
)

SPANISH = frozenset(
    """
    el la los las lo un una unos unas de del al a en con por para sobre entre desde hasta hacia
    segun tras ante bajo durante contra y e o u pero mas sino porque que si como cuando donde
    quien quienes cual cuales cuyo este esta estos estas ese esa esos esas aquel aquella yo me mi
    mis tu te ti su sus se le les nos nosotros ellos ellas ella usted ustedes es son era eran fue
    fueron sera ser sido siendo esta estan estaba estaban estar ha han habia habian haber he hemos
    hay muy tambien ya aun entonces asi todo toda todos todas
    """.split()
)

# Particles, pronouns, copulas and other single characters that carry grammar.
CHINESE = frozenset(
    "的地得了着著过過在和与與及跟同而且也都就又再还還很这這那此其之于於以所为為是有把被给給让讓"
    "使由从從向对對将將并並但却卻我你您他她它们們自己个個些么麼吗嗎呢吧啊呀哦则則即便若如因故"
    "来來去上下里裡中已会會能可要该該更最太真当當时時后後前等"
)

# Of these, characters that are also part of longer words (地 of 地震, 会 of 会议): beside a
# character that carries sense they belong to it.
CHINESE_PARTS = frozenset(
    """
    地 着 過 过 和 同 又 为 為 给 給 对 對 將 将 自 个 個 要 该 該 最 太 真 当 當 时 時 后 後 前
    等 上 下 里 裡 中 已 会 會 能 可 来 來
    """.split()
)

# Kana carry particles and endings; these characters are written for what is mostly kana.
JAPANESE = frozenset("事物者所時為様等其此彼我私君々ーヶケ・上下中後前的")

LIGHT = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "zh": CHINESE,
    "ja": JAPANESE,
}

# Conjunctions that end a clause when a cut stops behind them: "[not tired but] hungry".
JOINING = frozenset("and or but nor yet und oder aber sondern et mais ou y pero sino e".split())
