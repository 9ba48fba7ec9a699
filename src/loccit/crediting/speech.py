"""Credits in the words about a mention: X said, according to X, labels and lead-ins."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.crediting.clues import Clue, is_institution, names_somebody, narrowed
from loccit.crediting.phrases import (
    FARTHEST,
    FROM,
    HEADING,
    LABEL,
    LEADS,
    NO_LABELS,
    PUTS,
    QUIET,
    patterns,
)
from loccit.crediting.surroundings import Around
from loccit.model import Role

Patterns = dict[str, re.Pattern[str]]
CLOSING = "”\"»」’'“"
NAME = 160  # characters of a name that begins in one stretch and may end behind it
PAUSED = 160  # characters between two parts of a speech in which its speaker is named


def clues(around: Around) -> Iterator[Clue]:
    """Every credit that the words about the mention give."""
    shapes = patterns(around.document.language)
    yield from _according(around, shapes["according"])
    led = list(_led(around))
    yield from led
    if not led:
        yield from _said(around, shapes)
    yield from _heading(around)


def _clue(around: Around, rule: str, role: Role, start: int, end: int) -> Iterator[Clue]:
    """The clue, less what only leads up to the name, if a name is left."""
    start, end = _without_lead(around.text, start, end)
    first, last = narrowed(around.text, start, end)
    if names_somebody(around.text[first:last]):
        yield Clue(rule, role, first, last)


def _without_lead(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the first words of its sentence: Yesterday Ada Fenwick."""
    for found in re.finditer(r"[^\W_][\w'’.-]*", text[start:end]):
        word = found.group().casefold()
        if word not in LEADS or word in ("the", "a", "an", "one", "his", "her", "their", "our"):
            return start + found.start(), end
    return end, end


def _according(around: Around, pattern: re.Pattern[str]) -> Iterator[Clue]:
    """`According to X` before the mention or behind it in one sentence; inside it if unmarked."""
    for span in (around.before, around.own, around.after):
        limit = min(around.paragraph.end, span.end + NAME)
        for found in pattern.finditer(around.text, span.start, limit):
            if found.start() < span.end:
                start, end = _one_name(around.text, *found.span("name"))
                name = around.text[start:end]
                common = name.split()[0].islower() and not any(w[0].isupper() for w in name.split())
                found_by = is_institution(name) or (common and name.startswith("the usual"))
                role: Role = "originator" if found_by else "speaker"
                yield from _clue(around, "according to", role, start, end)


def _one_name(text: str, start: int, end: int) -> tuple[int, int]:
    """The first of two persons joined by `and`; an institution may have the word in its name."""
    head = text[start:end].split(" and ")[0]
    return start, end if is_institution(head) or " of " in head else start + len(head)


def _led(around: Around) -> Iterator[Clue]:
    """What leads in to the mention with a colon: `Gazette:`, `From the book:`, `As X puts it:`."""
    span = around.before
    label = _label(around)
    if label:
        role: Role = "work" if is_institution(label.group("name")) else "speaker"
        yield from _clue(around, "label", role, *label.span("name"))
        return
    puts = PUTS.search(around.text, span.start, span.end)
    if puts:
        person = puts.group("name")[0].isupper() and not is_institution(puts.group("name"))
        yield from _clue(around, "lead-in", "speaker" if person else "carrier", *puts.span("name"))
        return
    source = FROM.search(around.text, span.start, span.end)
    if source and around.text[span.start : span.end].rstrip()[-1:] in (":", "："):
        yield from _clue(around, "lead-in", "work", *source.span("name"))


def _label(around: Around) -> re.Match[str] | None:
    """`Gazette:` at the beginning of the sentence or the line that the mention ends."""
    span = around.before
    for start in (span.start, around.text.rfind("\n", span.start, span.end) + 1):
        found = LABEL.match(around.text, max(start, span.start), span.end)
        name = found.group("name") if found else ""
        words = name.split()
        if len(name) > 2 and len(words) <= 8 and words[0].casefold() not in NO_LABELS:
            return found
    return None


def _said(around: Around, shapes: Patterns) -> Iterator[Clue]:
    """`X said “…”`, `“…,” said X`, `“…,” X said`, and `“…,” X said. “…”`."""
    if around.own.start < around.own.end:
        return  # what is not in marks may be anybody's words about what X said
    speaker = None if around.whole else _speaker_at(around, shapes, around.inner.end, anew=True)
    speaker = speaker or _speaker_before(around, shapes)
    if speaker:
        yield from _clue(around, "said", "speaker", *_person(speaker))
    elif not around.whole:
        yield from _said_between(around, shapes)


def _person(found: re.Match[str]) -> tuple[int, int]:
    """The name found, or the proper one beside it: the harbour master, Tom Marsh, said."""
    name, proper = found.group("name"), found.groupdict().get("proper")
    introduced = name[0].islower() or name.split()[0] in ("The", "A", "An") or "'s" in name
    return found.span("proper") if proper and (introduced or "’s" in name) else found.span("name")


def _speaker_before(around: Around, shapes: Patterns) -> re.Match[str] | None:
    """The subject of the last verb of saying before the mention."""
    span = around.before
    found = list(shapes["verb"].finditer(around.text, span.start, span.end))
    for verb in reversed(found[-4:]):
        rest = around.text[verb.end() : span.end]
        quiet = QUIET.match(rest)
        if len(rest) > FARTHEST or quiet is None or quiet.end() < len(rest.rstrip(" \"“«„‘'")):
            return None
        floor = max(span.start, verb.start() - PAUSED)
        subject = shapes["subject"].search(around.text, floor, verb.start())
        if subject:
            aside = re.search(r"\b(?:which|whom|that|as)\s*$", around.text[floor : subject.start()])
            return None if aside and "," in rest else subject
    return None


def _speaker_at(around: Around, shapes: Patterns, at: int, *, anew: bool) -> re.Match[str] | None:
    """The speaker named right at `at`, where a quotation ends.

    With `anew`, a name behind a full stop inside the marks begins a sentence of its own.
    """
    limit = min(at + 240, around.paragraph.end)
    first = shapes["verb first"].match(around.text, at, limit)
    second = first or shapes["name first"].match(around.text, at, limit)
    if first or not second or not anew:
        return second
    stopped = around.text[max(0, at - 4) : at].rstrip(CLOSING)[-1:] == "."
    return None if stopped and not second.group("name")[0].islower() else second


def _said_between(around: Around, shapes: Patterns) -> Iterator[Clue]:
    """The speaker between two parts of a speech."""
    floor = max(around.paragraph.start, around.inner.start - PAUSED)
    closing = max(around.text.rfind(mark, floor, around.inner.start) for mark in CLOSING)
    speaker = _speaker_at(around, shapes, closing + 1, anew=True) if closing >= floor else None
    if speaker and speaker.end() <= around.inner.start:
        rest = around.text[speaker.end() : around.inner.start].strip()
        if not re.search(r"[.!?]\s", rest):
            yield from _clue(around, "said before", "speaker", *_person(speaker))


def _heading(around: Around) -> Iterator[Clue]:
    """A heading right above a passage that says where it is from."""
    if around.whole and around.previous and around.previous_kind == "heading":
        found = HEADING.match(around.text, around.previous.start, around.previous.end)
        if found:
            yield from _clue(around, "heading", "work", *found.span("name"))
