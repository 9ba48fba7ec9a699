"""Words that join an act to the figure it governs, and words that part the two."""

from __future__ import annotations

# Between a verb or noun of an act and the figure it has as its object: "killed an estimated 300".
DIRECT = frozenset(
    """
    of a an the some about around approximately roughly nearly almost over more than less fewer at
    least most many much no not another estimated
    perhaps possibly probably maybe well between some these those his her their its our all
    both other further additional only just exactly even total combined reported alleged whole
    entire every under above exceeding civilians people persons men soldiers dead
    would have been be is was were are being count numbers number toll figure figures
    """.split()
)
# The same that cannot stand right before a figure without making it a when or a where.
PLACING = frozenset(
    """
    in within from with by for into on during after before since until than across through
    throughout among near via per without
    """.split()
)
# Verbs and phrases by which a sentence equates what it has named with a number.
EQUATING = (
    r"(?<!there )\b(?:was|were|is|are|be|been|being)|numbered|numbering|numbers|totalled|totaled|"
    r"totalling|totaling|totals|reach(?:ed|es|ing)?|exceed(?:ed|s|ing)?|amount(?:ed|s|ing)? to|"
    r"comes? to|came to|rose to|rises? to|risen to|grew to|climbed to|stood at|stands? at|put at|"
    r"set at|placed at|estimated at|given as|fixed at|calculated at|reckoned at|assessed at|"
    r"reported as|recorded as|surpass(?:ed|es|ing)?|ran to|runs to|equal(?:led|s)?|at|:|[(]|,"
)
# Nouns of counting: what stands behind `of` is what is counted.
TALLIES = "number numbers total totals count counts toll figure figures sum tally estimate".split()
AUXILIARIES = frozenset(
    """
    was were is are be been being has have had got get gets having to also later then so all
    subsequently reportedly allegedly thus brutally afterwards still thereby
    """.split()
)
RELATIVE = frozenset(("who", "that", "which", "whom"))
# An active verb before one of these has an object: what stands before it did the deed.
OBJECTS = frozenset(
    """
    the a an their his her its our all every many several some these those them him each
    no any hundreds thousands dozens innumerable countless numerous most
    """.split()
)
# Acts of which those counted are the doers: their verbs may have an object all the same.
DOERS = frozenset(
    """
    died fled lived remained took part visited arrived left fought paid sold bought donated received
    surrendered deserted voted signed missing lost
    """.split()
) | {"took part"}

# The same in Han and kana. Between the word of an act and the figure behind it:
CHINESE_DIRECT = (
    r"(?:[了者的共约約近逾达達到为為是有数數其仅僅计計至:：\s]|[人民军軍国國]|中国|中國|平民|百姓|"
    r"人数|人數|总数|總數|总计|總計|合计|合計|大约|大約|至少|超过|超過|不下|不少于|不少於|只有|竟|多达|"
    r"多達|高达|高達|共有|共计|共計|约有|約有|估计|估計|最少|最多|将近|將近|接近|不到|不足|大概|左右|"
    r"人口|数字|數字|数量|數量|规模|規模|妇女|婦女|士兵|军民|軍民|战俘|戰俘|俘虏|俘虜|屍體|尸体|居民|市民)*$"
)
JAPANESE_DIRECT = (
    r"(?:[はがをもの数者人約計で、:：\s]|人数|総数|合計|およそ|おおよそ|少なくとも|概数|人口|として|には|"
    r"では|規模|最大|最低|最高|推定|推計|全部で|全体で|のうち|延べ|ほぼ|される|された|した|した者|たち|"
    r"中国|中国人|兵|市民|民間人|総計|総勢|多く|実数|数字|件数|被害|遺体|死体)*$"
)
PASSIVE = r"[被遭遇罹殉蒙丧喪死亡身毙斃阵陣牺犧]|受到|受害|失踪|失蹤|受伤|受傷|负伤|負傷"
