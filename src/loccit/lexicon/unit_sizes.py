"""The sizes of units, as far as one converts into another exactly.

A month is no number of days and a year is no number of weeks: they are measured in months.
Feet, pounds and gallons are those of the international agreement of 1959, and gallons and pints
have no size, for they differ by country. Temperatures do not convert by a size alone.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple


class Size(NamedTuple):
    """What a unit measures, and how many of that measure's smallest named unit it is."""

    measure: str
    times: Fraction


def _sizes(measure: str, table: str) -> dict[str, Size]:
    """The units of one measure; each line has a number and the names of its unit."""
    found = {}
    for line in table.strip().splitlines():
        times, *names = line.split()
        for name in names:
            found[name.replace("_", " ")] = Size(measure, Fraction(times))
    return found


SIZES: dict[str, Size] = {
    # What a bare number counts: a share of a whole is a bare fraction.
    **_sizes("share", "1 permille ‰ per_mille\n10 % percent per_cent percentage"),
    **_sizes("point", "1 basis_point bp\n100 percentage_point pp"),
    **_sizes(
        "time",
        """
        1 second s sec
        60 minute min
        3600 hour h hr
        86400 day d
        604800 week wk
        1209600 fortnight
        """,
    ),
    **_sizes(
        "months",
        """
        1 month
        3 quarter
        12 year
        120 decade
        1200 century
        12000 millennium
        """,
    ),
    **_sizes(
        "length",
        """
        1/1000 mm millimetre millimeter
        1/100 cm centimetre centimeter
        1/10 dm
        1 m metre meter
        1000 km kilometre kilometer
        254/10000 in inch
        3048/10000 ft foot
        9144/10000 yd yard
        1609344/1000 mi mile
        1852 nmi nautical_mile
        """,
    ),
    **_sizes(
        "area",
        """
        1/10000 cm2 cm² square_centimetre square_centimeter
        1 m2 m² square_metre square_meter
        10000 ha hectare
        1000000 km2 km² square_kilometre square_kilometer
        9290304/100000000 ft2 square_foot
        83612736/100000000 yd2 square_yard
        40468564224/10000000 acre
        2589988110336/1000000 mi2 square_mile
        """,
    ),
    **_sizes(
        "mass",
        """
        1/1000 mg milligram
        1 g gram
        1000 kg kilogram
        1000000 t tonne metric_ton
        1000000000 kt kilotonne
        45359237/100000 lb pound
        45359237/1600000 oz ounce
        """,
    ),
    **_sizes("volume", "1 ml millilitre milliliter\n10 cl\n100 dl\n1000 l L litre liter"),
    **_sizes("power", "1 W watt\n1000 kW kilowatt\n1000000 MW megawatt\n1000000000 GW gigawatt"),
    **_sizes("energy", "1 Wh\n1000 kWh\n1000000 MWh\n1000000000 GWh"),
    **_sizes("speed", "1000 km/h kph kmh\n1609344/1000 mph\n3600 m/s"),
    **_sizes("data", "1 B byte\n1000 kB\n1000000 MB\n1000000000 GB\n1000000000000 TB"),
}

# The units that count people: any of them is the same unit as a bare count.
PERSONS = frozenset(
    "person persons people human humans man men individual individuals 人 名 人数 口".split()
)
# Heads that stand for people whatever group they are of.
PERSON_HEADS = PERSONS | frozenset(
    """
    victim victims dead deaths death casualty casualties fatality fatalities life lives soul souls
    survivor survivors resident residents inhabitant inhabitants civilian civilians soldier
    soldiers troop troops prisoner prisoners captive captives pow pows refugee refugees woman
    women child children girl girls boy boys worker workers member members passenger passengers
    citizen citizens body bodies corpse corpses remains wounded injured missing
    者 死者 死亡者 犠牲者 遇难者 遇難者 受害者 被害者 死难者 死難者 平民 市民 居民 住民 民众 民衆
    百姓 兵 士兵 兵士 将兵 战俘 戰俘 捕虜 俘虏 俘虜 难民 難民 妇女 婦女 女性 男性 儿童 兒童 子供
    尸体 屍體 遺體 遗体 死体 遺骸 遗骸 尸骸 屍骸 人口 生命 人命
    """.split()
)
