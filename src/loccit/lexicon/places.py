"""Words about where and when, as they stand at a figure, and what only looks like a place."""

from __future__ import annotations

# Common nouns of places, for `in the city`, `outside the walls of the town`.
ENGLISH = """
    city cities town towns village villages capital district districts province provinces county
    region regions area areas zone zones country countryside suburbs suburb outskirts vicinity
    neighbourhood neighborhood surroundings environs walls wall gate gates street streets camp
    camps prison prisons hospital hospitals university universities college school schools church
    temple island islands port harbour harbor river bank banks shore coast valley mountains hills
    station stations square bridge cemetery cemeteries ghetto quarter settlement fort fortress
    frontier border north south east west centre center interior metropolis municipality
    prefecture state states territory territories world field fields forest park market
    refuge homes ruins delta basin peninsula front battlefield
    road roads highway lane avenue railway line pass moor heath plain sea bay lake farm farms
    estate mill works mine pit quarry yard depot barracks
""".split()
# Capitalised words behind a preposition that are no places.
NOT_ENGLISH = """
    January February March April May June July August September October November December Jan Feb
    Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday
    Sunday Spring Summer Autumn Fall Winter Christmas Easter English Chinese Japanese German French
    Russian Latin Greek Spanish Italian Dutch Mr Mrs Ms Dr Professor General Article Chapter Section
    Appendix Table Figure Part Volume Vol Book No Operation Phase World Annex Exhibit God Lord
    I He She They We It His Her Their This That These Those Such Both Each All
    Class Type
""".split()
AREA = (
    r"内|內|城内|城內|城外|市内|市內|境内|境內|一带|一帶|附近|周边|周邊|郊区|郊區|郊外|"
    r"地区|地區|城区|城區"
)
WITHIN = r"城内|城內|城外|市内|市內|境内|境內|一带|一帶|附近"  # tell a place without 在
# What stands in 在… and is no place.
NOT_CHINESE = (
    r"[年月日天周週时時期间間后後前中时下]$|过程|過程|情况|情況|基础|基礎|方面|问题|問題|屠杀|屠殺|战争|戰爭|"
    r"事件|书|書|[文章报報]|会议|會議|之|其|此|这|這|那|最|第|同|历史|歷史|[说說称稱]"
)
# What stands before で and において, and is no place.
NOT_JAPANESE = (
    r"(?:[者人的的方点件時年月日間後前中上下数量額法書本紙誌説論文誤差全合平最]|一方|以上|以下|以内|全部|全体|合計|"
    r"裁判|判決|調査|統計|火事|火災|大火|洪水|豪雨|地震|疫病|競売|会談|選挙|試合|事故|災害|三脚|フィート|トン|メートル|キロ|報告|資料|推計|推定|単位|規模|戦争|事件|虐殺|事変|作戦|攻撃|銃|剣|銃剣|爆弾|名|語|病気|"
    r"原因|理由|結果|意味|形|段階|会見|会議|委員会|新聞|雑誌|著書|論文|演説|講演|証言|こと|それ|これ|だけ|まで|"
    r"ほど|くらい|ため|もの|つもり|ところ|ので)$"
)
