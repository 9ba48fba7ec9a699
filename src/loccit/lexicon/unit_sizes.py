"""The sizes of units, as far as one converts into another exactly.

A month is no number of days and a year is no number of weeks: they are measured in months.
Feet and pounds are those of the international agreement of 1959. What differs by country or by
century has no size: gallons, tons, barrels, li, jin, mu. Temperatures do not convert by a size
alone, and calories and horsepowers are several.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple


class Size(NamedTuple):
    """What a unit measures, and how many of that measure's own unit it is."""

    measure: str
    times: Fraction


def _sizes(measure: str, table: str) -> dict[str, Size]:
    """The units of one measure; each line has a size, a colon and its units, with commas."""
    found = {}
    for line in table.strip().splitlines():
        times, names = line.split(":")
        for name in names.split(","):
            found[name.strip()] = Size(measure, Fraction(times.strip()))
    return found


SIZES: dict[str, Size] = {
    **_sizes("share", "10: %\n1: ‰"),
    **_sizes("points", "100: percentage point\n1: basis point"),
    **_sizes("count", "1: person"),
    **_sizes(
        "time",
        """
        1/1000: ms
        1: second
        60: minute
        3600: hour
        86400: day
        604800: week
        1209600: fortnight
        """,
    ),
    **_sizes(
        "months",
        """
        1: month
        3: quarter
        12: year
        120: decade
        1200: century
        12000: millennium
        """,
    ),
    **_sizes(
        "length",
        """
        1/1000000000: nm
        1/1000000: μm
        1/1000: mm
        1/100: cm
        1: m
        1000: km
        254/10000: inch
        3048/10000: foot, ft
        9144/10000: yard
        1609344/1000: mile
        1852: nautical mile, nmi
        """,
    ),
    **_sizes(
        "area",
        """
        1/1000000: mm2
        1/10000: cm2
        1: m2
        10000: ha
        1000000: km2
        64516/100000000: square inch
        9290304/100000000: square foot
        83612736/100000000: square yard
        40468564224/10000000: acre
        2589988110336/1000000: square mile
        400/121: ping, tsubo
        """,
    ),
    **_sizes(
        "mass",
        """
        1/1000000: μg
        1/1000: mg
        1: g
        1000: kg
        1000000: t
        2/10: carat
        45359237/100000: lb
        45359237/1600000: oz
        """,
    ),
    **_sizes(
        "volume",
        """
        1: ml, cm3
        10: cl
        100: dl
        1000: l
        100000: hl
        1000000: m3
        28316846592/1000000: cubic foot
        764554857984/1000000: cubic yard
        """,
    ),
    **_sizes("power", "1: W\n1000: kW\n1000000: MW\n1000000000: GW"),
    **_sizes("energy", "1: kWh\n1000: MWh\n1000000: GWh\n1000000000: TWh"),
    **_sizes("speed", "1000: km/h\n3600: m/s\n1609344/1000: mph\n1852: knot"),
    **_sizes("pressure", "1: Pa\n100: hPa\n1000: kPa\n1000000: MPa\n1000000000: GPa"),
    **_sizes("frequency", "1: Hz\n1000: kHz\n1000000: MHz\n1000000000: GHz"),
    **_sizes("data", "1: KB, kB\n1000: MB\n1000000: GB\n1000000000: TB\n1000000000000: PB"),
    **_sizes("storage", "1: byte, B"),
    **_sizes("tension", "1/1000: mV\n1: V\n1000: kV"),
    **_sizes("current", "1/1000: mA\n1: A"),
    **_sizes("charge", "1/1000: mAh\n1: Ah"),
    **_sizes("work", "1: J\n1000: kJ"),
    **_sizes("rate", "1: Kbps\n1000: Mbps\n1000000: Gbps"),
}
