"""Eras that years are counted by: reign names of China and Japan, and what a historian meets else.

Each line is a name with its forms, the first year and the last. The calendar of an era is
lunisolar until 1912 in China and until 1873 in Japan.
"""

from __future__ import annotations

CHINESE_ERAS = """
民國 民国 中華民國 中华民国 中華民国 1912 -
洪宪 洪憲 1916 1916
满洲国大同 滿洲國大同 大同 1932 1934
康德 康徳 1934 1945
宣统 宣統 1909 1912
光绪 光緒 1875 1908
同治 1862 1874
祺祥 1862 1862
咸丰 咸豐 1851 1861
道光 1821 1850
嘉庆 嘉慶 1796 1820
乾隆 1736 1795
雍正 1723 1735
康熙 1662 1722
顺治 順治 1644 1661
崇德 1636 1643
天聪 天聰 1627 1636
天命 1616 1626
崇祯 崇禎 1628 1644
天启 天啟 天啓 1621 1627
泰昌 1620 1620
万历 萬曆 萬歷 1573 1620
隆庆 隆慶 1567 1572
嘉靖 1522 1566
正德 1506 1521
弘治 1488 1505
成化 1465 1487
天顺 天順 1457 1464
景泰 1450 1457
正统 正統 1436 1449
宣德 1426 1435
洪熙 1425 1425
永乐 永樂 1403 1424
建文 1399 1402
洪武 1368 1398
至正 1341 1370
至元 1264 1294
开元 開元 713 741
贞观 貞觀 627 649
"""
JAPANESE_ERAS = """
令和 2019 -
平成 1989 2019
昭和 1926 1989
大正 1912 1926
明治 1868 1912
慶応 慶應 1865 1868
元治 1864 1865
文久 1861 1864
万延 萬延 1860 1861
安政 1854 1860
嘉永 1848 1854
弘化 1844 1848
天保 1830 1844
文政 1818 1830
文化 1804 1818
享和 1801 1804
寛政 寬政 1789 1801
天明 1781 1789
安永 1772 1781
明和 1764 1772
宝暦 寶曆 1751 1764
寛延 1748 1751
延享 1744 1748
寛保 1741 1744
元文 1736 1741
享保 1716 1736
正徳 1711 1716
宝永 1704 1711
元禄 1688 1704
貞享 1684 1688
天和 1681 1684
延宝 1673 1681
寛文 1661 1673
万治 1658 1661
明暦 1655 1658
承応 1652 1655
慶安 1648 1652
正保 1644 1648
寛永 1624 1644
元和 1615 1624
慶長 1596 1615
文禄 1592 1596
天正 1573 1592
元亀 1570 1573
永禄 1558 1570
弘治 1555 1558
天文 1532 1555
享禄 1528 1532
大永 1521 1528
永正 1504 1521
文亀 1501 1504
明応 1492 1501
応仁 1467 1469
"""
# Counts of years that are no reigns: the year before their first.
COUNTS: dict[str, int] = {
    "皇紀": -660, "神武紀元": -660, "仏暦": -543, "佛曆": -543, "佛历": -543,
    "檀紀": -2333, "檀纪": -2333,
}  # fmt: skip
# Names that are words as well: an era only where a year is counted by it.
ALSO_WORDS = frozenset("文化 天文 天明 大同 正統 正统 至元 正德 正徳 明和 天和 元和".split())
# Years counted back from the first of an era: 民國前三年 is 1909.
BACKWARDS: dict[str, int] = dict.fromkeys(
    ("民國前", "民国前", "民前", "中華民國前", "中华民国前"), 1912
)
# The first and the last day of the eras that change within a year of the sun; "" while one runs.
DAYS: dict[str, tuple[str, str]] = {
    "令和": ("2019-05-01", ""),
    "平成": ("1989-01-08", "2019-04-30"),
    "昭和": ("1926-12-25", "1989-01-07"),
    "大正": ("1912-07-30", "1926-12-25"),
    "明治": ("1868-01-01", "1912-07-30"),
    "民國": ("1912-01-01", ""),
    "康德": ("1934-03-01", "1945-08-18"),
    "满洲国大同": ("1932-03-01", "1934-02-28"),
}
# Initials that stand for an era before a year and a point, or a month and a day: S12.12.13.
INITIALS: dict[str, str] = {
    "M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和",
    "明": "明治", "大": "大正", "昭": "昭和", "平": "平成", "令": "令和", "民": "民國",
}  # fmt: skip
# The years a reign's calendar was the moon's: before these the year of the sun is another.
SOLAR_IN_CHINA = 1912
SOLAR_IN_JAPAN = 1873
