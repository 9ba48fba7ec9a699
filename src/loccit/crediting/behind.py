"""Credits that stand behind a mention or in its markup: brackets, dashes, cites, links, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loccit.crediting.clues import (
    PLAIN,
    POINTER,
    Clue,
    is_institution,
    narrowed,
    points_elsewhere,
)
from loccit.crediting.surroundings import Around, Span
from loccit.lexicon.saying import (
    CARRYING,
    CUE,
    DATED,
    CreditLine,
    credit_line,
    names_source,
    trailing_credit,
)
from loccit.model import Block, Inline, Quotation

NEXT = re.compile(r"[\"”’»“」』]?\s*[,;.]?\s*[(\[（［]\s*([^()\[\]（）［］]{2,120}?)\s*[)\]）］]")
CARRIER = re.compile(
    rf"\b(?:{'|'.join(re.escape(cue) for cue in sorted(CARRYING, key=len, reverse=True))})\s*:?\s+",
    re.IGNORECASE,
)
NEAR_ONLY = re.compile(r"via|h/t|hat tip", re.IGNORECASE)  # common in prose: right behind, or none
NAME_END = re.compile(r"[,;:.!?)\]\n]\s|[,;:.!?)\]\n]$|[“”\"«»()\[\]（）]|\s[-–—]\s")
LONGEST = 100  # characters in the name behind `as quoted in`
MARKS = " \t\n\"'”’“‘»«›‹」』〞〟"
NOTE = 160  # characters of a footnote that are read as a credit


def clues(around: Around) -> Iterator[Clue]:
    """Every credit behind the mention or in the markup about it."""
    for clue in _all(around):
        between = around.text[around.inner.end : max(around.inner.end, clue.start)]
        behind = around.inner.end <= clue.start and clue.end <= around.paragraph.end
        if not (behind and points_elsewhere(between, around.text[clue.end : clue.end + 8])):
            yield clue
    yield from _notes(around)


def _all(around: Around) -> Iterator[Clue]:
    """The same with what only points to another account; without the notes."""
    near = list(_bracket_right_behind(around))
    yield from near
    if not near:
        yield from _end_of_paragraph(around)
    yield from _carrying(around)
    yield from _cites(around)
    yield from _links(around)


def _bracket_right_behind(around: Around) -> Iterator[Clue]:
    """`“…” (The Gazette)`, also in the middle of a paragraph."""
    found = NEXT.match(around.text, around.inner.end, around.paragraph.end)
    if found:
        name = DATED.sub("", found.group(1))
        linked = any(
            i.place.start <= found.start(1) + 1 < i.place.end for i in around.inlines("link")
        )
        start, end = found.start(1), found.start(1) + len(name)
        carried = CARRIER.match(around.text, start, end)
        cue = carried or CUE.match(around.text, start, end)
        start = cue.end() if cue else start
        if names_source(around.text[start:end], linked) or _is_author_year(around.text[start:end]):
            rule = "quoted in" if carried else "trailing bracket"
            yield Clue(rule, "carrier", start, end)


def _is_author_year(name: str) -> bool:
    """Whether it is (Fenwick 1931), (Fenwick and Marsh, 1931)."""
    return (
        bool(re.fullmatch(r"[^\W\d_][^\d()]{1,60}[, ]\s?\d{4}[a-z]?", name)) and name[0].isupper()
    )


def _end_of_paragraph(around: Around) -> Iterator[Clue]:
    """The credit at the end of the paragraph, or of the block quote, or in the line below it."""
    if cut := _cut_off(around):
        yield from _of_line(around, cut)
        return
    last = around.last
    links = [(i.place.start, i.place.end) for i in around.inlines("link")]
    if around.paragraph.start < last.start and (line := _line(around, last)):
        yield from _of_line(around, line)
        return
    credit = trailing_credit(around.text, last.start, last.end, links)
    if credit and around.inner.start < credit.name_start:
        if _is_its_own(around, credit):
            yield from _of_line(around, credit)
        return
    if around.following and (line := _line(around, around.following)):
        yield from _of_line(around, line)


def _cut_off(around: Around) -> CreditLine | None:
    """The credit that the finder left out at the end of the marks or of the block quote."""
    mention, text = around.mention, around.text
    if not isinstance(mention, Quotation) or mention.form == "bare":
        return None
    limit = around.last.end if around.whole else around.inner.end
    end = limit if around.whole else len(text[:limit].rstrip(MARKS))
    start = mention.place.end
    if end <= start or not text[start:end].strip(MARKS):
        return None
    found = trailing_credit(text, mention.place.start, end)
    if found or not around.whole:
        return found
    head = end - len(text[start:end].lstrip(" \t\n>*_"))
    line = credit_line(text, head, end)
    named = "\n" not in text[head:end] and names_source(text[head:end])
    return line or (CreditLine(start, head, end, "dash") if named else None)


def _line(around: Around, span: Span) -> CreditLine | None:
    """The credit that a paragraph is, when it is nothing else."""
    return credit_line(around.text, span.start, span.end)


def _is_its_own(around: Around, credit: CreditLine) -> bool:
    """Whether the credit at the end does not belong to another quotation right before it."""
    floor = max(around.paragraph.start, credit.start - LONGEST)
    before = around.text[floor : credit.start].rstrip()
    behind = floor + len(before)
    return before[-1:] not in tuple('”"»」』') or around.inner.end >= behind - 2 or around.whole


def _of_line(around: Around, line: CreditLine) -> Iterator[Clue]:
    """The clues in a credit that stands apart: a dash may name a person and a work."""
    if line.shape == "bracket":
        yield Clue("trailing bracket", "carrier", line.name_start, line.name_end)
    elif line.shape == "line":
        yield Clue("source line", "carrier", line.name_start, line.name_end)
    else:
        yield from _of_dash(around.text, line.name_start, line.name_end)


def _of_dash(text: str, start: int, end: int) -> Iterator[Clue]:
    """— Ada Fenwick, The Tolland Gazette: a speaker and a work; — The Gazette: a work."""
    comma = text.find(",", start, end)
    first = end if comma < 0 else comma
    named = is_institution(text[start:first]) or text.startswith(("The ", "《", "『"), start)
    yield Clue("dash", "work" if named else "speaker", start, first)
    rest = text[first + 1 : end].strip()
    if not named and rest and names_source(rest, True) and not rest[0].isdigit():
        yield Clue("dash", "work", text.index(rest, first), end)


def _carrying(around: Around) -> Iterator[Clue]:
    """`as quoted in X`, `via X`: where the account had the words from."""
    for span in (around.before, around.after):
        for cue in CARRIER.finditer(around.text, span.start, span.end):
            between = (
                around.text[around.inner.end : cue.start()]
                if span.start >= around.inner.end
                else "prose"
            )
            if NEAR_ONLY.match(cue.group()) and between.strip(' ,.;(—–-"”'):
                continue
            limit = min(cue.end() + LONGEST, around.paragraph.end)
            stop = NAME_END.search(around.text, cue.end(), limit)
            end = stop.start() if stop else limit
            if _begins_name(around.text, cue.end(), end):
                yield Clue("quoted in", "carrier", cue.end(), end)


def _begins_name(text: str, start: int, end: int) -> bool:
    """Whether a proper name begins here, or an article and a few words."""
    words = text[start:end].split()
    article = bool(words) and words[0] in ("the", "a", "an", "his", "her")
    return bool(words) and len(words) <= 12 and (not words[0][0].islower() or article)


def _cites(around: Around) -> Iterator[Clue]:
    """What the markup says: `<cite>`, and the address of a block quote."""
    for inline in around.inlines("cite"):
        if not _inside(around, inline):
            yield Clue("cite", "work", inline.place.start, inline.place.end, inline.address)
    if around.cite:
        span = around.paragraph
        yield Clue("cite attribute", "work", span.start, span.end, around.cite, around.cite)


def _inside(around: Around, inline: Inline) -> bool:
    """Whether an inline is part of the mention."""
    return around.inner.start <= inline.place.start < around.inner.end


def _links(around: Around) -> Iterator[Clue]:
    """Links in the sentence of the mention, or around the mention itself."""
    for inline in around.inlines("link"):
        place, address = inline.place, inline.address
        if not address.startswith(("http:", "https:", "//")):
            continue
        if place.start <= around.inner.start and around.inner.end <= place.end:
            yield Clue("link", "carrier", place.start, place.end, address, _host(address))
        elif not _inside(around, inline) and any(
            span.start <= place.start < span.end for span in (around.before, around.after)
        ):
            start, end = narrowed(around.text, place.start, place.end)
            if start < end:
                yield Clue("link", "carrier", place.start, place.end, address)


def _host(address: str) -> str:
    """The site of an address, by which a link without words of its own is called."""
    return re.sub(r"^(?:https?:)?//(?:www\.)?", "", address).split("/")[0]


def _notes(around: Around) -> Iterator[Clue]:
    """The footnote that a mark right behind the mention points to."""
    for inline in around.inlines("noteref"):
        if (
            around.inner.end <= inline.place.start + 1
            and inline.place.start <= around.inner.end + 4
        ):
            number = around.text[inline.place.start : inline.place.end].strip("[]() \n^")
            for block in around.document.blocks:
                if block.kind == "note" and number and block.number.strip("[]().^ ") == number:
                    yield from _of_note(around, block, number)


def _of_note(around: Around, block: Block, number: str) -> Iterator[Clue]:
    """What a footnote names, up to its first full stop that ends a sentence."""
    start, end = block.place.start, min(block.place.end, block.place.start + NOTE)
    lead = re.compile(rf"\s*\W?{re.escape(number)}?\W*\s*")
    found = lead.match(around.text, start, end)
    start = found.end() if found else start
    seen = PLAIN.match(around.text, start, end)
    if not seen and POINTER.match(around.text[start:end]):
        return
    start = seen.end() if seen else start
    stop = re.compile(r"(?<=[\w)”\"][\w)”\"])\.(?:\s|$)|\n\n").search(around.text, start, end)
    end = stop.start() if stop else end
    if around.text[start:end].strip():
        yield Clue("note", "work", start, end)
