"""The whole way from files to critique; read this first."""

from __future__ import annotations

import hashlib
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from itertools import count, groupby
from pathlib import Path
from typing import Literal

from loccit.collection import Collection, Joined
from loccit.corpus import Corpus
from loccit.crediting import attribute
from loccit.crediting.aliases import NO_ALIASES, Aliases
from loccit.echoes import echoed
from loccit.faults import compared, judge, numbered
from loccit.finders import find
from loccit.grammars.languages import GRAMMARS
from loccit.model import (
    NOTHING_STATED,
    Attribution,
    Borrowing,
    Comparison,
    Critique,
    Document,
    Findings,
    Match,
    Mention,
    Moment,
    Note,
    Place,
    Quotation,
    Relation,
    Statements,
    Trace,
    Verdict,
)
from loccit.passages import clipped
from loccit.readers import Limits, read_paths
from loccit.reports._counts import GIVEN, NOT_READ
from loccit.statements import (
    Texts,
    gathered,
    inside,
    is_date,
    read_spoken,
    read_statements,
    retold,
    undated,
)
from loccit.tracing import trace_all
from loccit.weighing import weigh
from loccit.weighing.relations import relations

Progress = Callable[[str, int, int], None]
Readable = Path | str | Document
Figures = Literal["accounts", "all"]
Task = tuple[Document, tuple[Document, ...]]  # an account, and what it answers

WORDS = "the words given"  # the name of remembered words as a document
FEWEST = 5  # words that a borrowing must have beside the quotations in it


def examine(
    accounts: Iterable[Readable],
    sources: Iterable[Readable] = (),
    *,
    aliases: Aliases = NO_ALIASES,
    limits: Limits | None = None,
    workers: int = 1,
    progress: Progress | None = None,
    figures: Figures = "accounts",
) -> Critique:
    """Read accounts and sources (paths, folders or documents) and check the ones by the others.

    The result is the same for any number of `workers` (processes). What cannot be read
    is a note; a path that is wrong is one too. `figures` says whose figures and moments are
    listed: those of the accounts, or of `all` documents, sources too. Raises ValueError for
    fewer than one worker.
    """
    if workers < 1:
        raise ValueError(f"workers must be 1 or more, not {workers}")
    tell = progress or _silent
    limits = limits or Limits()
    notes: list[Note] = []
    examined = _documents(accounts, limits, notes, partial(tell, "reading accounts"))
    examined = _apart(examined, (), "accounts")
    sources = tuple(sources)
    searched = _documents(sources, limits, notes, partial(tell, "reading sources"))
    if sources and not searched:
        notes.append(none_read(len(sources)))
    searched = _apart(searched, examined, "sources")
    collection = Corpus(searched)
    found: list[Findings] = []
    tasks = [(account, _thread(account, examined)) for account in examined]
    for findings in _each(tasks, collection, aliases, workers):
        found.append(findings)
        tell("checking", len(found), len(examined))
    further: list[Statements] = []
    for source in searched if figures == "all" else ():
        further.append(read_statements(source))
        tell("reading figures", len(further), len(searched))
    notes += undated(examined, [findings.stated for findings in found])
    return weigh(
        examined,
        numbered([verdict for findings in found for verdict in findings.verdicts]),
        collection,
        notes,
        gathered([*(findings.stated for findings in found), *further]),
        [relation for findings in found for relation in findings.relations],
    )


def search(
    words: str,
    sources: Iterable[Readable],
    *,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Critique:
    """Where remembered words stand in the sources: a critique with one verdict, on them all.

    Words of which no source has enough are `untraced`, and the verdict's trace still says
    where a part of them stands.
    """
    notes: list[Note] = []
    sources = tuple(sources)
    tell = partial(progress or _silent, "reading sources")
    searched = _documents(sources, limits or Limits(), notes, tell)
    if not searched:
        notes.append(none_read(len(sources)))
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
    given = Document(WORDS, words, digest)
    collection = Corpus(_apart(searched, [given], "sources"))
    mention = Quotation(Place(WORDS, 0, len(words)))
    (found,) = trace_all((Attribution(mention),), given, collection)
    verdict = judge(found, given, collection)
    return weigh(
        [given], [verdict if verdict.match else replace(verdict, trace=found)], collection, notes
    )


def state(
    accounts: Iterable[Readable],
    *,
    dated: str = "",
    language: str = "",
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Critique:
    """What documents state in figures and moments: a critique without verdicts.

    `dated` (ISO 8601, or a prefix of it) and `language` stand in the place of what each
    document says of itself. Raises ValueError for a date that is none.
    """
    if dated and not is_date(dated):
        raise ValueError(f"dated must be a date such as 1937, 1937-12 or 1937-12-13, not {dated!r}")
    if language and language.split("-")[0].lower() not in GRAMMARS:
        raise ValueError(f"language must be one of {', '.join(GRAMMARS)}, not {language!r}")
    notes: list[Note] = []
    tell = partial(progress or _silent, "reading")
    read = _apart(_documents(accounts, limits or Limits(), notes, tell), (), "documents")
    given = [
        replace(d, published=dated or d.published, language=language or d.language) for d in read
    ]
    stated: list[Statements] = []
    for document in given:
        stated.append(read_statements(document))
        (progress or _silent)("reading figures", len(stated), len(given))
    notes += undated(given, stated)
    return weigh(given, (), Corpus(()), notes, gathered(stated))


def none_read(given: int) -> Note:
    """That sources were given, and none of them could be read."""
    whole = f"none of the {given:,} sources" if given > 1 else "nothing of the source"
    return Note(f"{whole} {NOT_READ}", GIVEN)


def examine_one(
    task: Task,
    collection: Collection,
    aliases: Aliases = NO_ALIASES,
) -> Findings:
    """What is found out about one account, each kind in reading order.

    A task is the account and what it answers: a comment is checked against the post
    and the comments above it too.
    """
    account, thread = task
    searched = Joined(collection, Corpus(thread)) if thread else collection
    mentions = sorted(find(account, searched), key=_reading_order)
    traces = trace_mentions(mentions, account, searched, aliases)
    judged = (judge(found, account, searched) for found in _fresh(traces, account, searched))
    verdicts = numbered(judged)
    texts = Texts()
    stated = read_statements(account, texts=texts)
    related: list[Relation] = []
    spoken: list[Moment] = []
    for verdict in verdicts:
        own, source = _sides(verdict, stated, account, searched, texts)
        found = tuple(relations(verdict, source, own))
        related += found
        spoken += [*own.moments, *(r.quoted for r in found if isinstance(r.quoted, Moment))]
    told = replace(stated, moments=retold(stated.moments, spoken))
    return Findings(verdicts, told, tuple(related))


def _sides(
    verdict: Verdict, stated: Statements, account: Document, collection: Collection, texts: Texts
) -> tuple[Statements, Statements]:
    """What a mention states, and what the passage states that it comes from.

    The mention's dates are read from its words alone, as of the source's day.
    """
    own = inside(stated, verdict.mention.place)
    if not verdict.match or not (own.figures or own.moments):
        return NOTHING_STATED, NOTHING_STATED
    spoken: list[Moment] = []
    read: list[Statements] = []
    for part in verdict.match.parts:
        name = part.source.document
        source = account if name == account.name else collection[name]
        spoken += read_spoken(account, part.quoted, source, texts)
        read.append(inside(read_statements(source, part.source, texts), part.source))
    return replace(own, moments=tuple(spoken)), gathered(read)


def compare(verdict: Verdict, critique: Critique) -> Comparison | None:
    """What the kinds of fault were shown for a verdict; None when it has no match."""
    document = critique[verdict.mention.place.document]
    return compared(verdict, document, Corpus(critique.documents))


def trace_mentions(
    mentions: Sequence[Mention], account: Document, collection: Collection, aliases: Aliases
) -> tuple[Trace, ...]:
    """Each mention with its credits, and with where it may come from or is echoed."""
    attributions = [attribute(m, account, collection, aliases) for m in mentions]
    traces = trace_all(attributions, account, collection)
    return echoed(traces, [m.place for m in mentions if isinstance(m, Quotation)], account)


def _fresh(traces: Sequence[Trace], account: Document, collection: Collection) -> Iterator[Trace]:
    """The traces without what a traced quotation already says: marks inside it, and borrowings."""
    told = [t.mention.place for t in traces if isinstance(t.mention, Quotation) and t.matches]
    for trace in traces:
        place = trace.mention.place
        if isinstance(trace.mention, Quotation):
            if not any(p.holds(place) and p != place for p in told):
                yield trace
        elif not any(p.overlaps(place) for p in told):
            yield trace
        else:
            yield from _clipped(trace, told, account, collection)


def _clipped(
    trace: Trace, told: Sequence[Place], account: Document, collection: Collection
) -> Iterator[Trace]:
    """What is left of a borrowing beside the quotations in it, if it is words enough."""
    stretches = tuple(_outside(trace.mention.place, told))
    left: dict[Place, list[Match]] = {stretch: [] for stretch in stretches}
    for whole in trace.matches:
        for stretch, match in clipped(whole, stretches, account, collection):
            if match.kept >= FEWEST:
                left[stretch].append(match)
    for matches in left.values():
        if matches:
            mention = Borrowing(matches[0].parts[0].quoted, tuple(matches))
            yield Trace(replace(trace.attribution, mention=mention), tuple(matches))


def _outside(place: Place, told: Sequence[Place]) -> Iterator[Place]:
    """The stretches of `place` that lie in none of the places, in reading order."""
    at = place.start
    for other in sorted(p for p in told if p.overlaps(place)):
        if other.start > at:
            yield replace(place, start=at, end=other.start)
        at = max(at, other.end)
    if at < place.end:
        yield replace(place, start=at)


def _reading_order(mention: Mention) -> tuple[int, int, str]:
    """By place; the wider one first."""
    return mention.place.start, -mention.place.end, type(mention).__name__


# Reading.


def _documents(
    given: Iterable[Readable],
    limits: Limits,
    notes: list[Note],
    tell: Callable[[int, int], None],
) -> list[Document]:
    """The documents that are given or read, in order; problems go to `notes`."""
    found: list[Document] = []
    for ready, items in groupby(given, lambda item: isinstance(item, Document)):
        for read in items if ready else read_paths([Path(str(p)) for p in items], limits):
            if isinstance(read, Document):
                found.append(read)
            elif isinstance(read, Note):
                notes.append(read)
            tell(len(found), 0)  # how many there will be is not known
    return found


def _apart(documents: Sequence[Document], others: Sequence[Document], where: str) -> list[Document]:
    """The documents under names that no other document has, neither here nor among `others`.

    One that stands among `others` too, the same to the letter, keeps its name.
    """
    digests = {document.name: document.digest for document in others}
    taken = set(digests) | {document.name for document in documents}
    given: set[str] = set()
    names: dict[str, str] = {}
    apart = []
    for document in documents:
        name = document.name
        if name in given or digests.get(name, document.digest) != document.digest:
            name = next(n for n in _other_names(where, name) if n not in taken | given)
        given.add(name)
        names.setdefault(document.name, name)
        apart.append(document if name == document.name else renamed(document, name))
    return [replace(d, parent=names.get(d.parent, d.parent)) if d.parent else d for d in apart]


def _other_names(where: str, name: str) -> Iterator[str]:
    """Names to give instead of `name`: `sources/post.html`, `sources 2/post.html`, ..."""
    yield f"{where}/{name}"
    for number in count(2):
        yield f"{where} {number}/{name}"


def renamed(document: Document, name: str) -> Document:
    """The same document under another name, places and all."""

    def moved(place: Place) -> Place:
        return replace(place, document=name)

    return replace(
        document,
        name=name,
        blocks=tuple(replace(b, place=moved(b.place)) for b in document.blocks),
        inlines=tuple(replace(i, place=moved(i.place)) for i in document.inlines),
        locators=tuple(replace(x, place=moved(x.place)) for x in document.locators),
    )


def _thread(account: Document, examined: Sequence[Document]) -> tuple[Document, ...]:
    """What a comment answers: the comments above it and the post; nothing for a post."""
    by_name = {document.name: document for document in examined}
    above: list[Document] = []
    while account.parent in by_name and len(above) < len(by_name):
        account = by_name[account.parent]
        above.append(account)
    return tuple(above)


# Work on many accounts.

_work: list[tuple[Collection, Aliases]] = []  # of a worker process, sent to it once


def _each(
    tasks: Sequence[Task], collection: Collection, aliases: Aliases, workers: int
) -> Iterator[Findings]:
    """What is found of each task, in their order."""
    if workers == 1 or len(tasks) < 2:
        yield from (examine_one(task, collection, aliases) for task in tasks)
        return
    with ProcessPoolExecutor(
        min(workers, len(tasks)), initializer=_begin, initargs=(collection, aliases)
    ) as pool:
        yield from pool.map(_one, tasks)


def _begin(collection: Collection, aliases: Aliases) -> None:
    """Make a worker process ready; Ctrl-C is for its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work[:] = [(collection, aliases)]


def _one(task: Task) -> Findings:
    """What a worker process makes of one task."""
    collection, aliases = _work[0]
    return examine_one(task, collection, aliases)


def _silent(stage: str, done: int, total: int) -> None:
    """Tell nobody."""
