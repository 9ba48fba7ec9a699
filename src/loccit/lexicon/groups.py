"""Groups that figures count: who or what they are, by one name in every language.

The order of the names is the order in which several are joined: persons, then what is theirs.
Words that say no more than whom an act befell (people, persons, victims, 人, 犠牲者) are no
group: they leave open who was counted.
"""

from __future__ import annotations

ENGLISH = {
    "civilians": """civilian | civilians | non-combatant | non-combatants | noncombatant |
        noncombatants | civilian population | civil population | townspeople | townsfolk |
        villagers | villager | citizens | citizen | inhabitants | inhabitant | residents |
        resident | ordinary people | common people | townsmen | populace""",
    "soldiers": """soldier | soldiers | troops | troop | servicemen | serviceman | fighters |
        combatants | combatant | infantrymen | infantry | guardsmen | gunners | riflemen |
        warriors | fighting men | marines | enlisted men | men under arms | defenders | sailors |
        sailor | airmen | airman | conscripts | recruits | militiamen | guerrillas | guerrilla |
        partisans | military personnel | garrison | army men | stragglers | cavalrymen |
        plainclothes soldiers | veterans""",
    "prisoners of war": """prisoner of war | prisoners of war | prisoners-of-war | war prisoners |
        POW | POWs | P.O.W.s | captured soldiers | surrendered soldiers |
        disarmed soldiers | captives""",
    "prisoners": """prisoners | prisoner | inmates | inmate | internees | internee | detainees |
        detainee | convicts | hostages | hostage""",
    "officers": """officers | officer | generals | commanders | captains | colonels | lieutenants |
        military leaders""",
    "police": """police | policemen | policeman | police officers | constables | gendarmes |
        military police | military policemen""",
    "men": "men | man | males | males of military age | men of military age | young men | husbands",
    "women": "women | woman | females | wives | mothers | widows | females of all ages",
    "girls": "girls | girl | daughters | schoolgirls",
    "boys": "boys | boy | sons | schoolboys",
    "children": """children | child | infants | infant | babies | baby | minors | youngsters |
        orphans | orphan | pupils | toddlers""",
    "old people": "elderly | old people | aged | old men | old women | pensioners",
    "families": "family | families | households | household | couples",
    "refugees": """refugee | refugees | fugitives | fugitive | displaced persons |
        displaced people | evacuees | asylum seekers | exiles | homeless""",
    "survivors": "survivor | survivors | eyewitnesses who survived",
    "witnesses": "witness | witnesses | eyewitness | eyewitnesses",
    "bodies": "body | bodies | corpse | corpses | remains | skeletons | skeleton | skulls",
    "workers": """worker | workers | labourers | laborers | labourer | laborer | coolies | miners |
        employees | employee | staff | staff members | hands | servants | craftsmen""",
    "peasants": "peasant | peasants | farmers | farmer | farmhands",
    "students": "student | students | undergraduates",
    "teachers": "teacher | teachers | professors | lecturers",
    "doctors": "doctor | doctors | nurses | nurse | physicians | surgeons | medical staff",
    "clergy": "priest | priests | monks | nuns | missionaries | missionary | clergy | clergymen",
    "criminals": "criminals | criminal | war criminals | suspects | offenders | defendants",
    "foreigners": "foreigners | foreigner | foreign residents | expatriates | neutrals",
    "members": "member | members | lawmakers | legislators | deputies | delegates | councillors",
    "voters": "voter | voters | electors",
    "passengers": "passenger | passengers | travellers | travelers",
    "visitors": "visitor | visitors | guests | tourists | spectators",
    "patients": "patient | patients",
    "houses": """house | houses | home | homes | buildings | building | dwellings | dwelling |
        huts | shops | shop | stores | rooms""",
    "schools": "school | schools | colleges | universities",
    "churches": "church | churches | temples | temple | shrines | mosques",
    "villages": "village | villages | hamlets | settlements",
    "towns": "town | towns | cities | city",
    "ships": "ship | ships | boats | boat | vessels | vessel | junks | barges | steamers",
    "aircraft": "aircraft | planes | plane | aeroplanes | airplanes | bombers | helicopters",
    "vehicles": "vehicle | vehicles | cars | trucks | lorries | tanks | carts",
    "animals": """animal | animals | cattle | cows | oxen | buffaloes | pigs | sheep | horses |
        donkeys | mules | goats | chickens | livestock""",
    "weapons": "rifle | rifles | guns | weapons | machine guns | swords | cannons | firearms",
    "books": "books | book | volumes | manuscripts | titles",
}

CHINESE = {
    "civilians": """
        平民 百姓 老百姓 市民 居民 民众 民眾 群众 群眾 非战斗员 非戰鬥員 非战斗人员 非戰鬥人員
        村民 乡民 鄉民 公民 良民 无辜者 無辜者 和平居民 手无寸铁的人 民人 人民 同胞
    """,
    "soldiers": """
        士兵 军人 軍人 官兵 战士 戰士 将士 將士 兵士 部队 部隊 守军 守軍 士卒 败兵 敗兵 残兵
        殘兵 溃兵 潰兵 散兵 便衣兵 战斗员 戰鬥員 军民 軍民 兵员 兵員 兵
    """,
    "prisoners of war": """
        战俘 戰俘 俘虏 俘虜 降兵 被俘官兵 被俘士兵 被俘军人 被俘軍人 被俘军民 被俘軍民
    """,
    "prisoners": "囚犯 犯人 囚徒 在押人员 人质 人質",
    "officers": "军官 軍官 将军 將軍 将领 將領 军官们",
    "police": "警察 警员 警員 宪兵 憲兵 巡警",
    "men": "男子 男性 男人 青壮年 青壯年 壮丁 壯丁",
    "women": "妇女 婦女 女性 女子 女人 妇人 婦人 慰安妇 慰安婦",
    "girls": "少女 女孩 女童 姑娘",
    "boys": "少年 男孩",
    "children": "儿童 兒童 孩子 小孩 婴儿 嬰兒 孤儿 孤兒 幼童 孩童",
    "old people": "老人 老年人 老者",
    "families": "家庭 户 戶 家人",
    "refugees": "难民 難民 灾民 災民 流民",
    "survivors": "幸存者 倖存者 生还者 生還者",
    "witnesses": "证人 證人 目击者 目擊者",
    "bodies": "尸体 屍體 遗体 遺體 尸首 屍首 尸骨 屍骨 遗骸 遺骸 尸骸 屍骸",
    "workers": "工人 劳工 勞工 职工 職工 员工 員工 民工 矿工 礦工",
    "peasants": "农民 農民 佃农 佃農",
    "students": "学生 學生 大学生 大學生",
    "teachers": "教师 教師 教授 老师 老師",
    "doctors": "医生 醫生 护士 護士 医护人员 醫護人員",
    "clergy": "僧人 和尚 尼姑 传教士 傳教士 牧师 牧師 神父",
    "criminals": "战犯 戰犯 罪犯 嫌犯 被告",
    "foreigners": "外国人 外國人 外侨 外僑 侨民 僑民",
    "members": "成员 成員 议员 議員 委员 委員 代表 会员 會員",
    "voters": "选民 選民",
    "passengers": "乘客 旅客",
    "visitors": "游客 遊客 观众 觀眾 访客 訪客",
    "patients": "病人 患者 伤员 傷員 伤兵 傷兵",
    "houses": "房屋 房舍 住宅 民房 建筑 建築 建筑物 建築物 商店 店铺 店鋪 楼房 樓房",
    "schools": "学校 學校 大学 大學",
    "churches": "教堂 寺庙 寺廟",
    "villages": "村庄 村莊 村落",
    "towns": "城镇 城鎮 城市",
    "ships": "船只 船隻 轮船 輪船 军舰 軍艦 舰艇 艦艇",
    "aircraft": "飞机 飛機",
    "vehicles": "车辆 車輛 汽车 汽車 卡车 卡車 坦克",
    "animals": "牲畜 耕牛 马匹 馬匹 牛 猪 豬 羊",
    "weapons": "步枪 步槍 枪支 槍支 机枪 機槍 武器",
    "books": "图书 圖書 书籍 書籍",
}

JAPANESE = {
    "civilians": """
        民間人 市民 住民 一般人 一般市民 非戦闘員 民衆 村民 町民 平民 良民 一般住民 国民
        老幼男女 居住民 人民 一般民衆
    """,
    "soldiers": """
        兵士 兵隊 将兵 軍人 兵員 兵卒 敗残兵 便衣兵 守備兵 戦闘員 部隊 中国兵 残兵 水兵 義勇兵
        自衛官 隊員 軍民 兵
    """,
    "prisoners of war": "捕虜 俘虜 投降兵 投降者",
    "prisoners": "囚人 受刑者 収容者 抑留者 人質 死刑囚",
    "officers": "将校 士官 将官 佐官 指揮官",
    "police": "警察官 警官 憲兵 巡査",
    "men": "男性 男子 男たち",
    "women": "女性 婦人 婦女子 婦女 女子 女たち 慰安婦",
    "girls": "少女 女児 女学生",
    "boys": "少年 男児",
    "children": "子供 子ども こども 児童 幼児 乳児 乳幼児 孤児",
    "old people": "老人 高齢者 お年寄り",
    "families": "家族 世帯 家庭",
    "refugees": "難民 避難民 避難者 被災者",
    "survivors": "生存者 生き残り",
    "witnesses": "証人 目撃者",
    "bodies": "遺体 死体 死骸 遺骸 遺骨 屍体 屍 亡骸",
    "workers": "労働者 工員 従業員 職員 社員 作業員 人夫 苦力",
    "peasants": "農民 農夫",
    "students": "学生 生徒 大学生",
    "teachers": "教師 教員 教授 先生",
    "doctors": "医師 医者 看護婦 看護師",
    "clergy": "僧侶 宣教師 牧師 神父",
    "criminals": "戦犯 犯罪者 犯人 被告 容疑者",
    "foreigners": "外国人 在留外国人 居留民",
    "members": "議員 会員 委員 代表 メンバー 国会議員",
    "voters": "有権者",
    "passengers": "乗客 旅客",
    "visitors": "観客 観光客 来館者 入館者 来場者",
    "patients": "患者 入院患者",
    "houses": "家屋 住宅 民家 建物 商店",
    "schools": "学校 大学",
    "churches": "教会 寺院 神社",
    "villages": "村落 集落 村々",
    "towns": "都市 町々",
    "ships": "船舶 艦船 軍艦 艦艇",
    "aircraft": "飛行機 航空機 戦闘機 爆撃機",
    "vehicles": "車両 自動車 戦車 トラック",
    "animals": "家畜 馬 牛 豚",
    "weapons": "小銃 銃 機関銃 武器",
    "books": "書籍 図書 蔵書",
}
ORDER = tuple(ENGLISH)

# What things are counted in, where the thing itself follows: cases of rape, head of cattle.
CLASSIFIERS = frozenset(
    """
    case cases piece pieces head heads group groups batch batches instance instances pair pairs
    copy copies item items set sets count counts act acts occurrence occurrences incident
    incidents family families unit units load loads lot lots sack sacks bag bags box boxes
    barrel barrels bottle bottles sheet sheets heap heaps pile piles string strings
    """.split()
)
HAN_CLASSIFIERS = frozenset(
    "具件起例宗桩樁体體名位口户戶戸軒棟幢栋间間座艘隻只头頭匹架辆輛台挺支枝冊册本部份"
    "份通次回発发發張张枚人"
)


def english() -> dict[str, str]:
    """Every word of every group in English: the group it names."""
    return {
        " ".join(phrase.split()).lower(): group
        for group, phrases in ENGLISH.items()
        for phrase in phrases.split("|")
    }


def eastern(language: str) -> dict[str, str]:
    """Every word of every group in Chinese or Japanese: the group it names."""
    table = JAPANESE if language == "ja" else CHINESE
    return {word: group for group, words in table.items() for word in words.split()}
