"""Acts that govern a figure, in Chinese and Japanese; their names are those in `acts`."""

from __future__ import annotations

from loccit.lexicon.acts import RESIDENT

CHINESE = {
    "killed": """
        遇难 遇難 遇害 被害 被杀 被殺 杀害 殺害 杀死 殺死 杀戮 殺戮 屠杀 屠殺 残杀 殘殺 惨杀
        慘殺 虐杀 虐殺 杀掉 殺掉 谋杀 謀殺 砍杀 砍殺 刺杀 刺殺 枪杀 槍殺 射杀 射殺 击毙 擊斃
        击杀 擊殺 毒杀 毒殺 毒死 打死 活埋 斩首 斬首 砍头 砍頭 殉难 殉難 死难 死難 罹难 罹難
        蒙难 蒙難 受难者 受難者 殺人 杀人 诛杀 誅殺 残害致死 殘害致死 刺死 砍死 烧死 燒死 炸死
        坑杀 坑殺 丧命于 喪命於 歼灭 殲滅 格杀 格殺 被难 被難 屠戮 被屠 杀
    """,
    "died": """
        自杀 自殺 自尽 自盡 死亡 死者 死去 身亡 丧生 喪生 丧命 喪命 毙命 斃命 病死 病故 去世
        逝世 牺牲 犧牲 阵亡 陣亡 战死 戰死 战殁 戰歿 殒命 殞命 溺死 溺毙 溺斃 淹死 死 冻死
        凍死 累死 死于 死於 致死 丧失生命 亡者 身故 捐躯 捐軀 夭折
    """,
    "executed": "处决 處決 处死 處死 枪决 槍決 枪毙 槍斃 绞死 絞死 绞刑 絞刑 行刑 正法 斩决 斬決",
    "casualties": "伤亡 傷亡 死伤 死傷",
    "starved": "饿死 餓死 饥饿致死 飢餓致死",
    "raped": """
        强奸 強奸 強姦 强姦 奸淫 姦淫 奸污 姦污 轮奸 輪姦 輪奸 奸杀 姦殺 性侵 凌辱 蹂躏 蹂躪
        强暴 強暴 糟蹋
    """,
    "wounded": """
        受伤 受傷 负伤 負傷 打伤 打傷 致伤 致傷 炸伤 炸傷 伤者 傷者 致残 致殘 重伤 重傷 轻伤
        輕傷
    """,
    "tortured": "拷打 酷刑 折磨 虐待 毒打",
    "buried": """
        掩埋 收埋 收殓 收殮 收尸 收屍 埋葬 安葬 殓埋 殮埋 瘗葬 瘞葬 土葬 下葬 葬 掩葬 埋尸
        埋屍 埋屍體 埋尸体 入殓 入殮 埋
    """,
    "cremated": "火化 焚尸 焚屍",
    "exhumed": "出土 挖出 掘出",
    "found": "发现 發現 找到 清理出",
    "captured": "俘虏了 俘虜了 被俘虏 被俘虜 被俘 俘获 俘獲 生俘 捕获 捕獲 俘",
    "surrendered": "投降 缴械 繳械 归降 歸降",
    "interned": "关押 關押 拘禁 囚禁 监禁 監禁 拘留 收容所关押 软禁 羁押 羈押",
    "arrested": "逮捕 被捕 拘捕 捉拿 抓捕 搜捕 捕",
    "released": "释放 釋放 获释 獲釋",
    "abducted": "绑架 綁架 掳走 擄走 劫走 抓走 掳掠 擄掠",
    "enslaved": "奴役 强征 強徵 劳工 勞工 苦役",
    "conscripted": "征召 徵召 征兵 徵兵 动员 動員 招募",
    "fled": "逃离 逃離 逃亡 逃难 逃難 逃走 逃往 逃到 逃出 逃入 避难 避難 出逃 外逃 逃",
    "displaced": "流离失所 流離失所 无家可归 無家可歸 驱逐 驅逐 迁移 遷移 迁徙 遷徙 流亡",
    "deported": "遣送 遣返 押送",
    "evacuated": "撤离 撤離 疏散 撤退",
    "sheltered": "收容 庇护 庇護 安置",
    "rescued": "救出 营救 營救 获救 獲救 拯救 保护 保護",
    "missing": "失踪 失蹤 下落不明",
    "destroyed": """
        冲毁 沖毀 震毁 毁坏 毀壞 摧毁 摧毀 破坏 破壞 毁 毀 捣毁 搗毀 倒塌 拆毁 拆毀 炸毁 炸毀
    """,
    "damaged": "损坏 損壞 受损 受損",
    "burned": "烧毁 燒毀 焚毁 焚毀 焚烧 焚燒 纵火 縱火 放火 烧掉 燒掉 烧 燒",
    "bombed": "轰炸 轟炸 炮击 炮擊 空袭 空襲",
    "sunk": "击沉 擊沉 沉没 沉沒",
    "looted": "抢劫 搶劫 掠夺 掠奪 劫掠 抢掠 搶掠 洗劫 抢走 搶走 盗窃 盜竊",
    "seized": "没收 沒收 查封 缴获 繳獲",
    "lost": "损失 損失",
    "lived": "居住 常住 人口 生活着 生活著 住着 住著",
    "remained": "留守 留下 滞留 滯留 驻留 駐留 剩下 残留 殘留",
    "took part": "参加 參加 参与 參與 出席 到场 到場",
    "visited": "参观 參觀 访问 訪問 来访 來訪",
    "arrived": "抵达 抵達 到达 到達",
    "deployed": "驻扎 駐紮 部署 驻防 駐防",
    "fought": "守卫 守衛 防守 参战 參戰 守军 守軍",
    "paid": "支付 花费 花費 赔偿 賠償 耗资 耗資",
    "donated": "捐款 捐赠 捐贈",
    "born": "出生 诞生 誕生",
    "treated": "治疗 治療 收治 住院 就医 就醫",
    "infected": "感染 染病 患病",
    "employed": "雇用 僱用 雇佣 僱傭",
    "dismissed": "解雇 解僱 裁员 裁員",
    "convicted": "判刑 定罪",
    "charged": "起诉 起訴 审判 審判",
    "elected": "当选 當選",
    "built": "建造 修建 兴建 興建",
    "made": "生产 生產 制造 製造",
    "published": "出版 发表 發表 刊登",
}

JAPANESE = {
    "killed": """
        殺害 殺され 殺した 殺し 虐殺 惨殺 斬殺 刺殺 射殺 撲殺 毒殺 暗殺 殺戮 屠殺 犠牲者 犠牲
        被害者 被殺者 受難者 遭難者 皆殺し 生き埋め 斬首 殺人 殺りく 虐殺者 殺す 殺さ 銃剣で刺
        ぎせい者 命を奪 なぶり殺 殺
    """,
    "died": """
        自殺 自死 死亡 死者 死去 死んだ 死んで 死にま 死に 死ぬ 死傷死 亡くな 亡くし 戦死 戦没
        戦歿 病死 落命 命を落と 命を失 絶命 溺死 焼死 凍死 水死 圧死 爆死 事故死 玉砕
        遺体となっ 急死 死
    """,
    "executed": "処刑 銃殺 絞首刑 死刑 絞首 処断",
    "casualties": "死傷",
    "starved": "餓死",
    "raped": """
        強姦 強かん 強カン レイプ 輪姦 暴行された女 凌辱 陵辱 性的暴行 性暴力 乱暴された
        犯され 婦女暴行
    """,
    "wounded": "負傷 戦傷 重軽傷 怪我 けが ケガ 重傷 軽傷 傷つ 傷を負",
    "tortured": "拷問 虐待",
    "buried": "埋葬 埋め 葬っ 葬ら 葬り 葬る 土葬 収容埋葬 埋められ",
    "cremated": "火葬 荼毘",
    "exhumed": "発掘 掘り出 掘り起こ",
    "found": "発見 見つか 見つけ",
    "captured": "捕虜とな 捕虜にし 捕虜とし 捕らえ 捕え 捕らわれ 捕われ 捕獲 生け捕 拘束 投獄",
    "surrendered": "投降 降伏 降参 武装解除",
    "interned": "収監 拘禁 抑留 監禁 拘留",
    "arrested": "逮捕 検挙 摘発",
    "released": "釈放 解放",
    "abducted": "拉致 連行 誘拐 連れ去",
    "enslaved": "強制労働 奴隷",
    "conscripted": "徴兵 召集 徴用 動員 募集",
    "fled": "逃れ 逃げ 逃亡 逃走 脱出 避難 逃れ",
    "displaced": "家を失 追放 立ち退 追い出 強制移住 難民とな",
    "deported": "送還 追放され",
    "evacuated": "疎開 撤退 撤収",
    "sheltered": "収容 保護 かくま 匿",
    "rescued": "救出 救助 救っ 救われ 助け",
    "missing": "行方不明 消息不明 不明者",
    "destroyed": "破壊 全壊 倒壊 壊滅 損壊 半壊 流失 流され",
    "damaged": "損傷 被災",
    "burned": "焼失 放火 焼き払 焼き尽 焼き討 焼か 焼い 焼け 炎上 全焼 半焼",
    "bombed": "爆撃 空襲 砲撃 空爆",
    "sunk": "撃沈 沈没",
    "looted": "略奪 掠奪 強奪 盗ま 窃盗 盗み 奪わ 奪っ",
    "seized": "没収 押収 接収 鹵獲",
    "lost": "失っ 失われ 損失 損害",
    "lived": "人口 居住 住んで 暮らし 暮らす 在住",
    "remained": "残留 残って 残った とどま 留ま 居残",
    "took part": "参加 出席 参列 加わ",
    "visited": "訪問 訪れ 来場 見学 入館",
    "arrived": "到着 上陸",
    "deployed": "駐屯 配備 展開 駐留",
    "fought": "守備 参戦",
    "paid": "支払 払っ 払う 費や 賠償",
    "donated": "寄付 寄贈 募金",
    "born": "生まれ 誕生 出生",
    "infected": "感染 罹患 発症",
    "employed": "雇用 雇っ 雇わ 採用",
    "dismissed": "解雇",
    "convicted": "有罪 判決を受け",
    "charged": "起訴 訴追",
    "signed": "署名",
    "elected": "当選 選出",
    "built": "建設 建造 建て",
    "made": "製造 生産",
    "published": "出版 刊行 発行",
}

PEOPLE = {"zh": "居民 居住人口", "ja": "住民"}  # lived there, where nothing else is said of them
# Words that hold such a word and tell no act; bodies are a group, and no death.
NOT_ACTS = """
    避難民 避難者 誕生日 死神 死火 必死 致死率 死活 避难民 受伤害 死心 死板 拼死 死敌 死結
    死结 死战 死戰 俘虏 俘虜 战俘 戰俘 被俘军民 被俘軍民 被俘官兵 被俘士兵 被俘军人 被俘軍人
    被俘人员 被俘人員 抹杀 抹殺 杀价 殺價 杀菌 殺菌 杀虫 殺蟲 殺到 相殺 悩殺 殺風景 殺気 杀气
    殺氣 杀手 殺手 杀青 殺青 发烧 發燒 燃烧弹 燃燒彈 烧饼 燒餅 红烧 紅燒 毁约 毀約 诋毁 詆毀
    毁谤 毀謗 埋怨 埋头 埋頭 埋伏 埋没 埋沒 埋め立て 埋め合わせ 逃税 逃稅 捕鱼 捕魚 捕食 巡捕
    死体 死骸 死守 死力 死角 死后 死後 死前 死因 死闘 半死 死語 死海 死火山 不死 死別 生死
    生死不明 人口密度 損害賠償 掩埋队 掩埋隊 埋葬隊 埋葬队 埋葬記録 埋葬记录 埋葬団体 收埋队
    收埋隊 殮埋隊 屍體 尸体 遺体 被害妄想 避難所 避難区 避难所 難民区 难民区 難民區 安全区
    安全區 軍事法廷 裁判所 虐殺数の推移 虐殺記念館 虐殺紀念館 屠杀纪念馆 屠殺紀念館
    大屠杀纪念馆 大屠殺紀念館 大虐殺紀念館 大虐殺記念館 遇难同胞纪念馆 遇難同胞紀念館 発見者
    発表会 出版社 新聞発表 出席者名簿 救助隊 救助队 保護者 保護法 动员令 動員令 生产力 生産性
    生産量 焼酎 焼肉 死文 死票
""".split()


def eastern(language: str) -> dict[str, str]:
    """Every word of every act in Chinese or Japanese: the act it names."""
    table = JAPANESE if language == "ja" else CHINESE
    told = {word: act for act, words in table.items() for word in words.split()}
    people = dict.fromkeys(PEOPLE[language].split(), RESIDENT)
    return people | told | dict.fromkeys(NOT_ACTS, "")
