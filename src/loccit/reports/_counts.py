"""What was checked and what was not, counted once for every report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from loccit.model import Critique, Note, Place, Quotation, Verdict
from loccit.reports._languages import primary

# Worst first; a credit that stands elsewhere comes right after `misquoted`.
WORST_FIRST = ("misquoted", "untraced", "altered", "scan", "adapted", "verbatim", "short")
BEST_FIRST = ("verbatim", "adapted", "scan", "altered", "misquoted", "untraced")
CREDITS = ("confirmed", "elsewhere", "excerpt", "unresolved", "ambiguous", "unchecked")


GIVEN, NOT_READ = "sources", "given could be read"  # of the note that no source could be read


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Blocks of the accounts that were not examined, for one reason."""

    reason: str
    blocks: int
    characters: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was checked and what was not; every standing is a key, also with 0."""

    accounts: int  # documents examined, comments included
    sources: int  # documents searched
    quotations: dict[str, int]  # by standing of the wording
    borrowings: dict[str, int]
    credits: dict[str, int]  # by standing of the credit; one that stands on two mentions is two
    quoted_elsewhere: dict[str, int]  # quotations by wording, whose words are not where credited
    borrowed_elsewhere: dict[str, int]
    left_out: tuple[LeftOut, ...]  # of the accounts, by reason
    unread: tuple[str, ...]  # files that gave no document; the notes say why
    languages: tuple[tuple[str, int], ...]  # with no source in them, and the quotations untraced
    sourceless: str  # why nothing could be searched; "" when something was

    @property
    def checked(self) -> int:
        """How many quotations and borrowings were held against at least one source."""
        return 0 if not self.sources else _long(self.quotations) + _long(self.borrowings)


def counted(critique: Critique) -> Counts:
    """What `critique` checked and what it did not."""
    quotations = [v for v in critique.verdicts if isinstance(v.mention, Quotation)]
    borrowings = [v for v in critique.verdicts if not isinstance(v.mention, Quotation)]
    return Counts(
        accounts=len(critique.accounts),
        sources=len(critique.sources),
        quotations=_tally(WORST_FIRST, (v.standing for v in quotations)),
        borrowings=_tally(WORST_FIRST, (v.standing for v in borrowings)),
        credits=_tally(CREDITS, (c.standing for v in critique.verdicts for c in v.credits)),
        quoted_elsewhere=_tally(WORST_FIRST, (v.standing for v in quotations if elsewhere(v))),
        borrowed_elsewhere=_tally(WORST_FIRST, (v.standing for v in borrowings if elsewhere(v))),
        left_out=tuple(_left_out(critique)),
        unread=tuple(_unread(critique)),
        languages=tuple(_foreign(critique, quotations)),
        sourceless=_sourceless(critique),
    )


def elsewhere(verdict: Verdict) -> bool:
    """Whether the words were found, and not in the one document that a credit names."""
    return any(credit.standing == "elsewhere" for credit in verdict.credits)


def ranked(critique: Critique) -> list[tuple[int, Verdict]]:
    """Each verdict with its number in reading order, the worst first.

    Among equals quotations come first, then what agrees most with its source: the
    more agrees, the surer it is that what differs differs.
    """
    return sorted(enumerate(critique.verdicts, 1), key=_rank)


def summary(critique: Critique) -> str:
    """The whole result in one line of plain words."""
    counts = counted(critique)
    if not counts.sources:
        return (
            f"{many(len(critique.verdicts), 'quotation')} and "
            f"{many(sum(counts.credits.values()), 'credit')}; "
            f"{_in_threads(critique, counts.sourceless)}."
        )
    quoted = _sentence("quotation", counts.quotations, counts.quoted_elsewhere, counts.sources)
    borrowed = _sentence("borrowing", counts.borrowings, counts.borrowed_elsewhere, counts.sources)
    return " ".join(part for part in (quoted, borrowed) if part) or _nothing(counts)


def _in_threads(critique: Critique, sourceless: str) -> str:
    """What was checked where nothing could be searched: at most comments, by what they answer."""
    held = sum(verdict.match is not None for verdict in critique.verdicts)
    if held:
        return f"{sourceless}; {held:,} checked, against what a comment answers"
    return f"{sourceless}, so nothing was checked"


def many(count: int, noun: str) -> str:
    """`count` with its noun in the right number, such as `1 source`."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _nothing(counts: Counts) -> str:
    """What is said when nothing was long enough to be held against the sources."""
    short = counts.quotations["short"] + counts.borrowings["short"]
    found = f"{many(short, 'quotation')}, too short to trace" if short else "No quotations"
    return f"{found}, and no borrowing from {_the_sources(counts.sources)}: nothing was checked."


def _the_sources(sources: int) -> str:
    """The sources in words, such as `the 7 sources given`."""
    return f"the {many(sources, 'source')} given" if sources > 1 else "the source given"


def _sentence(noun: str, by_standing: dict[str, int], astray: dict[str, int], sources: int) -> str:
    """How many mentions of one sort stand how; "" when there are none."""
    total = _long(by_standing)
    pieces = (
        _piece(standing, by_standing[standing], astray[standing], sources)
        for standing in BEST_FIRST
        if by_standing[standing]
    )
    return f"{many(total, noun)}: {', '.join(pieces)}." if total else ""


def _piece(standing: str, count: int, astray: int, sources: int) -> str:
    """One standing with its count, such as `10 verbatim (1 of them ...)`."""
    none = f"in none of {_the_sources(sources)}" if sources > 1 else "not in the source given"
    words = {"untraced": none, "scan": "with a scan's damage"}.get(standing, standing)
    where = f" ({astray:,} of them not in the source credited)" if astray else ""
    return f"{count:,} {words}{where}"


def _long(by_standing: dict[str, int]) -> int:
    """How many were long enough to be traced."""
    return sum(by_standing.values()) - by_standing["short"]


def _tally(standings: tuple[str, ...], found: Iterable[str]) -> dict[str, int]:
    """How often each of `standings` was found, in their order."""
    counter = Counter(found)
    return {standing: counter[standing] for standing in standings}


def _rank(numbered: tuple[int, Verdict]) -> tuple[float, bool, float, int, int]:
    """What verdicts are sorted by, the worst first."""
    number, verdict = numbered
    standing: float = WORST_FIRST.index(verdict.standing)
    if elsewhere(verdict):
        standing = min(standing, 0.5)
    match = verdict.match
    share, kept = (match.kept / max(1, match.of), match.kept) if match else (0.0, 0)
    return standing, not isinstance(verdict.mention, Quotation), -share, -kept, number


def _left_out(critique: Critique) -> Iterator[LeftOut]:
    """The blocks of the accounts that were not examined, gathered by reason."""
    places: dict[str, list[Place]] = {}
    for name in critique.accounts:
        for block in critique[name].blocks:
            if block.left_out:
                places.setdefault(block.left_out, []).append(block.place)
    for reason, found in sorted(places.items()):
        yield LeftOut(reason, len(found), sum(place.end - place.start for place in found))


def _unread(critique: Critique) -> list[str]:
    """The names that a note is about and no document bears."""
    read = {d.name for d in critique.documents} | {source.name for source in critique.sources}
    notes = (note for note in critique.notes if note.about and not on_all(note))
    return sorted({note.about for note in notes} - read)


def _sourceless(critique: Critique) -> str:
    """Why there was nothing to search: none given, or none that could be read."""
    if critique.sources:
        return ""
    for note in critique.notes:
        if on_all(note):
            return note.message
    unread = bool(_unread(critique))  # whether of the accounts or of the sources is not told
    return "no source was given" + (" that could be read" if unread else "")


def on_all(note: Note) -> bool:
    """Whether a note is about the sources given, all of them."""
    return note.about == GIVEN and note.message.endswith(NOT_READ)


def _foreign(critique: Critique, quotations: list[Verdict]) -> Iterator[tuple[str, int]]:
    """Each language of an account that no source is in, with its quotations untraced.

    Nothing is said when the language of any source is not known.
    """
    held = {primary(source.language) for source in critique.sources}
    if not held or "" in held:
        return
    languages = {name: primary(critique[name].language) for name in critique.accounts}
    untraced = Counter(
        languages.get(verdict.mention.place.document, "")
        for verdict in quotations
        if verdict.standing == "untraced"
    )
    for language in sorted(set(languages.values()) - held - {""}):
        yield language, untraced[language]
