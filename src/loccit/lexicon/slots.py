"""Words by which it is told whether two figures count the same."""

from __future__ import annotations

# Heads that stand for people whatever group they are of: they make no other unit of a count.
PERSON_HEADS = frozenset(
    """
    person persons people human humans individual individuals soul souls life lives victim victims
    dead deaths death casualty casualties fatality fatalities killed wounded injured missing
    身 人 名 人数 人口 生命 人命 者 死者 死亡者 死傷者 伤亡者 傷亡者 犠牲者 牺牲者 犧牲者 遇难者
    遇難者 受害者 被害者 死难者 死難者 遭難者 负伤者 負傷者 失踪者 行方不明者
    """.split()
)
# Groups that are no people: a count of one of them is no count of people.
GROUPS_OF_THINGS = frozenset(
    """
    families houses schools churches villages towns ships aircraft vehicles animals weapons books
    """.split()
)
# Words of a place or a period that tell nothing of it: in Wexcombe, Wexcombe. Those that do
# (before, since, around, outside) are not here.
NO_MATTER = frozenset("the a an in on at of for during inside".split())
