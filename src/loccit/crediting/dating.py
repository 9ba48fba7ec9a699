"""The dates that a credit gives, and whether a document can be what they date."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loccit.model import Credit, Document

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
YEAR = re.compile(r"(?<![\d.:/#])(1\d{3}|20\d\d)(?:\s?[-–/]\s?(\d{4}|\d\d)(?!\d))?(?!\d|s\b)")
DAY = re.compile(
    rf"(?<!\d)(?P<before>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<month>{MONTH})"
    rf"|(?<!\w)(?P<first>{MONTH})\s(?P<behind>\d{{1,2}})(?!\d)"
    rf"|(?<!\w)(?P<only>{MONTH}),?\s(?=\d{{4}})",
    re.IGNORECASE,
)
PAGES = re.compile(r"(?<!\w)(?:pp?|S|no|vol|ch)\.?\s?\d+(?:\s?[-–]\s?\d+)?[,;]?")
ISSUED = re.compile(r"\d{4}-(\d\d)(?:-(\d\d))?")
# What may stand between a name and its date: `Gazette, 4 May 1931`, `the Gazette of 4 May`.
LEAD = re.compile(
    rf"[\s,;(（]{{1,3}}(?:(?:of|for|from|dated)\s)?(?=\d|{MONTH}|pp?\.\s?\d)", re.IGNORECASE
)
CLOSED = re.compile(r"[)\]）］\n“”\"«»「」:]|[.]\s")
NEAR = 40  # characters behind a name in which its date stands
LONGEST_RANGE = 100  # years; what is longer is no span that a report covers

Day = tuple[int, int]  # month and day; 0 where no day is given


@dataclass(frozen=True, slots=True)
class Dates:
    """The years and the days that a credit gives."""

    years: frozenset[int] = frozenset()
    days: frozenset[Day] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.years or self.days)


def dates_of(credit: Credit, account: Document | None) -> Dates:
    """The dates in the credit's name and right behind it, where the account is at hand."""
    return _dates_in(f"{credit.name} {_behind(credit, account)}")


def dates_behind(credit: Credit, account: Document | None) -> Dates:
    """The dates right behind the credit's name alone."""
    return _dates_in(_behind(credit, account))


def _dates_in(text: str) -> Dates:
    """The years and days that the text names."""
    return Dates(years_in(text), days_in(text))


def _behind(credit: Credit, account: Document | None) -> str:
    """The date right behind the name of a credit, as it stands in the account; "" for none."""
    if account is None or account.name != credit.place.document:
        return ""
    rest = account.text[credit.place.end : credit.place.end + NEAR]
    lead = LEAD.match(rest)
    stop = CLOSED.search(rest, lead.end()) if lead else None
    return rest[: stop.start()] if stop else rest if lead else ""


def years_in(text: str) -> frozenset[int]:
    """Every year that the text names, those within a span too; numbers of pages are none.

    >>> sorted(years_in("Annual Report 1930-32, p. 1544"))
    [1930, 1931, 1932]
    """
    found: set[int] = set()
    for match in YEAR.finditer(PAGES.sub(" ", text)):
        first, last = match.group(1), match.group(2) or match.group(1)
        end = int(first[: 4 - len(last)] + last)
        found |= set(range(int(first), min(end, int(first) + LONGEST_RANGE) + 1)) or {int(first)}
    return frozenset(found)


def days_in(text: str) -> frozenset[Day]:
    """Every day or month that the text names by a month's name and a number.

    >>> sorted(days_in("4 May 1931, March 17, Oct. 1931"))
    [(3, 17), (5, 4), (10, 0)]
    """
    found = set()
    for match in DAY.finditer(text):
        name = match.group("month") or match.group("first") or match.group("only")
        day = match.group("before") or match.group("behind") or "0"
        found.add((MONTHS.index(name[:3].casefold()) + 1, int(day)))
    return frozenset(found)


def contradicts(dates: Dates, full: str, document: Document, *, titled: bool) -> bool:
    """Whether a credit with those dates must mean another edition, issue or paper.

    `full` is the name by which the document was found; `titled` says that it is its title,
    whose year then counts before that of its publication.
    """
    named = years_in(full) | years_in(document.title)
    issued = years_in(document.published) or years_in(document.publisher)
    known = (named or issued) if titled else (issued or named)
    if dates.years and known and not dates.years & known:
        return True
    return bool(dates.days) and _another_day(dates.days, document.published)


def agrees(dates: Dates, document: Document) -> bool:
    """Whether a credit with those dates gives the year in which the document was issued."""
    return bool(dates.years & years_in(f"{document.published} {document.publisher}"))


def _another_day(days: frozenset[Day], published: str) -> bool:
    """Whether none of the days can be the one on which something was published."""
    issued = ISSUED.match(published)
    if not issued:
        return False
    month, day = int(issued.group(1)), int(issued.group(2) or 0)
    return not any(m == month and (0 in (d, day) or d == day) for m, d in days)
