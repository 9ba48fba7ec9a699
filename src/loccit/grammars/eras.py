"""Eras: the year of our calendar that a year under a reign name is."""

from __future__ import annotations

from dataclasses import dataclass

from loccit.lexicon.eras import (
    ALSO_WORDS,
    BACKWARDS,
    CHINESE_ERAS,
    COUNTS,
    DAYS,
    INITIALS,
    JAPANESE_ERAS,
    SOLAR_IN_CHINA,
    SOLAR_IN_JAPAN,
)


@dataclass(frozen=True, slots=True)
class Era:
    """A name that years are counted by: from `first`, which is its year one, to `last`."""

    name: str
    first: int
    last: int | None  # None while it runs
    solar: int | None  # the first year of our calendar in which its months are the sun's
    back: bool = False  # counted back from its first year: 民國前三年

    def year(self, nth: int) -> int:
        """The year of our calendar: for a lunisolar one, that in which most of it lies."""
        return self.first - nth if self.back else self.first + nth - 1

    def has(self, nth: int) -> bool:
        """Whether the era ever had such a year.

        >>> chinese_eras()["民國"].has(26), japanese_eras()["昭和"].has(65)
        (True, False)
        """
        return nth >= 1 and (self.last is None or self.year(nth) <= self.last)

    def ran(self, earliest: str, latest: str) -> bool:
        """Whether the era ran on any of the days between two, as ISO 8601 has them.

        >>> japanese_eras()["昭和"].ran("1989-01-01", "1989-01-31")
        True
        >>> japanese_eras()["昭和"].ran("1989-12-01", "1989-12-31")
        False
        """
        first, last = DAYS.get(self.name, ("", ""))
        return not (latest and latest < first) and not (last and earliest > last)

    def is_solar(self, nth: int) -> bool:
        """Whether the months and days of that year are those of our calendar."""
        return self.solar is None or self.year(nth) >= self.solar


def _eras(lines: str, solar: int) -> dict[str, Era]:
    """The eras of a list, by each form of their names."""
    found: dict[str, Era] = {}
    for line in lines.strip().splitlines():
        *forms, first, last = line.split()
        era = Era(forms[0], int(first), None if last == "-" else int(last), solar)
        found |= dict.fromkeys(forms, era)
    return found


OTHERS = {name: Era(name, before + 1, None, None) for name, before in COUNTS.items()} | {
    name: Era(name, first, None, SOLAR_IN_CHINA, back=True) for name, first in BACKWARDS.items()
}
CHINESE = _eras(CHINESE_ERAS, SOLAR_IN_CHINA)
JAPANESE = _eras(JAPANESE_ERAS, SOLAR_IN_JAPAN)


def chinese_eras() -> dict[str, Era]:
    """The eras that a Chinese text counts by; a name of both countries is the Chinese one.

    >>> chinese_eras()["光緒"].year(26)
    1900
    """
    japanese = {name: era for name, era in JAPANESE.items() if name not in ALSO_WORDS}
    return japanese | OTHERS | CHINESE


def japanese_eras() -> dict[str, Era]:
    """The eras that a Japanese text counts by; a name of both countries is the Japanese one.

    >>> japanese_eras()["昭和"].year(12)
    1937
    """
    return CHINESE | OTHERS | JAPANESE


def initial_era(initial: str) -> Era:
    """The era that an initial stands for.

    >>> initial_era("S").name
    '昭和'
    """
    return (CHINESE | JAPANESE)[INITIALS[initial]]
