"""NOT CHECKED: what the result does not cover, and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.model import Critique, Note
from loccit.reports._counts import Counts, many, on_all
from loccit.reports._html_library import Library
from loccit.reports._languages import name_of

LISTED = 60  # short quotations that are shown; the rest are counted


@dataclass(frozen=True, slots=True)
class Skipped:
    """One sort of thing that was not checked, counted, with what is known of each."""

    count: str
    items: tuple[str, ...]


def warning(critique: Critique, counts: Counts) -> str:
    """What is wrong with a run that checked nothing; "" when it checked something."""
    if not critique.accounts:
        return "Nothing was checked: no account could be read."
    if not counts.sources:
        return f"Nothing was checked: {counts.sourceless}."
    if not counts.checked:
        return (
            "Nothing was checked: the account quotes nothing that is long enough to be traced, "
            "and shares no wording with the sources."
        )
    return ""


def skipped(library: Library, counts: Counts) -> tuple[Skipped, ...]:
    """Everything that was not checked, by sort."""
    return (
        *_notes(library, counts),
        *_short(library),
        *_foreign(counts),
        *_left_out(counts),
    )


def _notes(library: Library, counts: Counts) -> Iterator[Skipped]:
    """Files that gave no document, and whatever else a stage could not do."""
    unread = dict.fromkeys(counts.unread)
    gone = [note for note in library.critique.notes if note.about in unread]
    rest = [
        note for note in library.critique.notes if note.about not in unread and not on_all(note)
    ]
    if gone:
        yield Skipped(f"{many(len(unread), 'file')} could not be read", _told(gone))
    if rest:
        yield Skipped(f"{many(len(rest), 'note')} on what was read", _told(rest))


def _told(notes: list[Note]) -> tuple[str, ...]:
    """Notes in words, each with what it is about."""
    return tuple(f"{n.about}: {n.message}" if n.about else n.message for n in notes)


def _short(library: Library) -> Iterator[Skipped]:
    """Quotations of too few words to be told from chance."""
    verdicts = [v for v in library.critique.verdicts if v.standing == "short"]
    if not verdicts:
        return
    rows = []
    for verdict in verdicts[:LISTED]:
        place = verdict.mention.place
        where = f"{library.label(place.document)}, {library.where(place)}"
        rows.append(f"“{library.text(place)}” — {where}")
    if len(verdicts) > LISTED:
        rows.append(f"and {len(verdicts) - LISTED:,} more")
    yield Skipped(f"{many(len(verdicts), 'quotation')} too short to trace", tuple(rows))


def _foreign(counts: Counts) -> Iterator[Skipped]:
    """Accounts in a language that no source is in."""
    for language, untraced in counts.languages:
        name = name_of(language)
        said = f"{many(untraced, 'quotation')} untraced" if untraced else "the account"
        yield Skipped(f"{said} in {name}, and no source is in {name}", ())


def _left_out(counts: Counts) -> Iterator[Skipped]:
    """Parts of the accounts that were not examined."""
    blocks = sum(left.blocks for left in counts.left_out)
    if blocks:
        rows = tuple(
            f"{left.reason}: {many(left.blocks, 'block')}, {many(left.characters, 'character')}"
            for left in counts.left_out
        )
        yield Skipped(f"{many(blocks, 'block')} of the page left out", rows)
