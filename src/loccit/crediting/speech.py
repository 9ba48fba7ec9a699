"""Credits in the words about a mention: X said, according to X, labels and lead-ins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from loccit.crediting.clues import Clue, is_institution, names_somebody, narrowed
from loccit.crediting.surroundings import Around, Span
from loccit.lexicon.saying import ACCORDING, PRONOUNS, SAYING, SMALL, UPPER, words_of_list
from loccit.model import Role

WORD = rf"(?:(?:[{UPPER}]\.){{1,4}}|[{UPPER}]\w{{0,40}}(?:['’-]\w{{1,30}}){{0,3}})"
TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Maj|Lt|Sgt|Rev|Hon|St|Adm|Gov|Sen|Rep|Mme)\.\s+)?"
JOINT = r"(?:of|for|the|and|on|in|de|del|der|van|von|den|di|da|du|la|le|des|af|av|zu|ibn|bin|al|&)"
PROPER = rf"{TITLE}{WORD}(?:\s+(?:{JOINT}\s+){{0,3}}{TITLE}{WORD}){{0,8}}"
COMMON = (
    r"(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Oo]ne|der|die|das|le|la|les|el|los|las)"
    r"\s+[\w'’-]{1,30}(?:\s+[\w'’-]{1,30}){0,7}?"
)
SUBJECT = rf"(?P<name>{PROPER}|{COMMON})"
BESIDE = r"(?:\s*,[^,;:.“”\"]{1,80},)?"  # who is whose: `Ada Fenwick, the engineer, said`
LIGHT = (
    r"(?:\s+(?:has|had|have|also|later|then|once|would|will|could|did|was|is|who|recently|first|"
    r"only|never|not|hat|haben|ha|har|a|ont|had|it|[a-z]{2,20}ly)){0,3}"
)
AMBIGUOUS = words_of_list("so note sa dit put read")  # a verb in one language, all sorts in others
# First words of a sentence that are no part of the name behind them.
LEADS = (
    SMALL
    | PRONOUNS
    | words_of_list(
        "yesterday today tomorrow later earlier after before since during while when as because "
        "however meanwhile instead still again even yet thus therefore today’s if although though "
        "january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday last next here there now under"
    )
)
NO_LABELS = words_of_list(
    "note notes update question answer warning example ps edit disclaimer summary quote title "
    "subject date time place re fwd however question remember also first second third finally "
    "conclusion result results warning tip fact key moral point problem reason because thus"
)
FARTHEST = 100  # characters between the verb and the words, as in `told the Gazette on Monday that`
QUIET = re.compile(r"[^.!?;“”\"«»「」]*")  # nothing between them that begins something new
LABEL = re.compile(
    rf"(?:^|\n)[\s*_>•-]*(?P<name>(?:[Tt]he\s+)?{PROPER}(?:\s*,[^,:\n]{{1,40}})?)\s*[*_]{{0,2}}:[*_]{{0,2}}\s*$"
)
FROM = re.compile(
    r"(?:^|[\s,(])(?:[Ff]rom|[Ee]x(?:cerpts?|tracts?) from|[Qq]uoting(?: from)?|[Tt]o quote|"
    r"[Hh]ere (?:follows|is|are)|[Ii]t says in|[Ww]e read in|[Ii]t is written in|[Aa]us|[Vv]on)\s+"
    r"(?P<name>[^:“”\"\n]{2,80}?)\s*[:：,]\s*$"
)
PUTS = re.compile(
    r"(?:^|[\s,(])[Aa]s\s+(?P<name>[^:,“”\"\n]{2,80}?)\s+(?:so\s+\w+\s+)?"
    r"(?:puts?|has|have|had|tells?|told|phrase[sd]?|expresse[sd])\s+it\b[^:“”\"]{0,40}[:：,]?\s*$"
)
HEADING = re.compile(
    r"(?:From|Source|Excerpt from|Extract from|Quelle|Aus)\s*:?\s+(?P<name>\S.{1,80})$"
)


@cache
def verbs(language: str) -> str:
    """The verbs of saying to look for in a language, as a pattern."""
    own = language.split("-")[0].lower()
    known = [own, "en"] if own in SAYING else list(SAYING)
    found = [verb for name in dict.fromkeys(known) for verb in SAYING[name].split()]
    kept = [v for v in dict.fromkeys(found) if own in ("de", "fr", "sv") or v not in AMBIGUOUS]
    return rf"(?:{'|'.join(sorted(kept, key=lambda v: (-len(v), v)))})"


@cache
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    """The patterns of speech in a language."""
    verb = verbs(language)
    clause = (
        rf"(?:{SUBJECT}{BESIDE}{LIGHT}\s+{verb}\b|{verb}\s+{SUBJECT.replace('<name>', '<late>')})"
    )
    cues = [cue for phrases in ACCORDING.values() for cue in phrases]
    return {
        "verb": re.compile(rf"(?<![\w'’-]){verb}(?![\w'’-])"),
        "subject": re.compile(rf"(?<![\w'’.-]){SUBJECT}{BESIDE}{LIGHT}\s*$"),
        "verb first": re.compile(rf"[\s,;–—-]*{verb}\s+(?P<name>{PROPER}|{COMMON}(?=[\s,.;:]))"),
        "name first": re.compile(rf"[\s,;–—-]*{SUBJECT}{BESIDE}{LIGHT}\s+{verb}(?!\w)"),
        "between": re.compile(rf"[”\"’'»“]\s*,?\s*{clause}(?:\s[^.!?“”\"]{{0,60}})?[.,:;–—-]\s*$"),
        "according": re.compile(
            rf"(?<!\w)(?i:{'|'.join(sorted(map(re.escape, cues), key=len, reverse=True))})\s+"
            rf"(?P<name>(?:(?:[Tt]he|an?|one|der|die|das|dem|den|la|le|les|el|los)\s+)?{PROPER}"
            rf"(?:['’]s?\s+[a-z]+)?|{COMMON}(?=[,.:;)“”\"]|\s+(?:that|is|was|were|are|has|had)\b|\s*$))"
        ),
    }


def clues(around: Around) -> Iterator[Clue]:
    """Every credit that the words about the mention give."""
    patterns = _patterns(around.document.language)
    yield from _according(around, patterns["according"])
    led = list(_led(around))
    yield from led
    if not led:
        yield from _said(around, patterns)
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
        for found in pattern.finditer(around.text, span.start, around.paragraph.end):
            if span.start <= found.start() < span.end:
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
    label = LABEL.search(around.text, _line_start(around, span), span.end)
    if label and around.text[label.start("name") : label.end("name")].casefold() not in NO_LABELS:
        name = label.group("name")
        if len(name) > 2 and len(name.split()) <= 8 and name.split()[0].casefold() not in NO_LABELS:
            role: Role = "work" if is_institution(name) else "speaker"
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


def _line_start(around: Around, span: Span) -> int:
    """Where the line before the mention begins: a label begins a line."""
    floor = (
        around.previous.start
        if around.previous and span.end <= around.previous.end
        else around.paragraph.start
    )
    return max(floor, around.text.rfind("\n", floor, span.end) + 1)


def _said(around: Around, patterns: dict[str, re.Pattern[str]]) -> Iterator[Clue]:
    """`X said “…”`, `“…,” said X`, `“…,” X said`, and `“…,” X said. “…”`."""
    if around.own.start < around.own.end:
        return  # what is not in marks may be anybody's words about what X said
    before = list(_said_before(around, patterns))
    behind = [] if around.whole else list(_said_behind(around, patterns))
    if behind:
        yield from behind
    elif before:
        yield from before
    elif not around.whole:
        yield from _said_between(around, patterns["between"])


def _said_before(around: Around, patterns: dict[str, re.Pattern[str]]) -> Iterator[Clue]:
    """The subject of the last verb of saying before the mention."""
    span = around.before
    found = list(patterns["verb"].finditer(around.text, span.start, span.end))
    for verb in reversed(found[-4:]):
        rest = around.text[verb.end() : span.end]
        quiet = QUIET.match(rest)
        if len(rest) > FARTHEST or quiet is None or quiet.end() < len(rest.rstrip(" \"“«„‘'")):
            return
        floor = max(span.start, verb.start() - 160)
        subject = patterns["subject"].search(around.text, floor, verb.start())
        if subject:
            yield from _clue(around, "said", "speaker", *subject.span("name"))
            return


def _said_behind(around: Around, patterns: dict[str, re.Pattern[str]]) -> Iterator[Clue]:
    """The speaker right behind the mention."""
    end, limit = around.inner.end, min(around.inner.end + 240, around.paragraph.end)
    first = patterns["verb first"].match(around.text, end, limit)
    if first:
        yield from _clue(around, "said", "speaker", *first.span("name"))
        return
    second = patterns["name first"].match(around.text, end, limit)
    begun_anew = around.text[:end].rstrip("”\"’'»“")[-1:] == "." and not _goes_on(around, second)
    if second and not begun_anew:
        yield from _clue(around, "said", "speaker", *second.span("name"))


def _goes_on(around: Around, found: re.Match[str] | None) -> bool:
    """Whether the words behind a full stop still belong to the sentence of the quotation."""
    return found is not None and around.text[found.start("name")].islower()


def _said_between(around: Around, pattern: re.Pattern[str]) -> Iterator[Clue]:
    """The speaker between two parts of a speech."""
    start = max(around.paragraph.start, around.inner.start - 200)
    found = pattern.search(around.text, start, around.inner.start)
    if found:
        group = "name" if found.group("name") else "late"
        yield from _clue(around, "said before", "speaker", *found.span(group))


def _heading(around: Around) -> Iterator[Clue]:
    """A heading right above a passage that says where it is from."""
    if around.whole and around.previous and around.previous_kind == "heading":
        found = HEADING.match(around.text, around.previous.start, around.previous.end)
        if found:
            yield from _clue(around, "heading", "work", *found.span("name"))
