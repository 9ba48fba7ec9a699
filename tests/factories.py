"""Critiques made by hand, so that reports and commands can be tried without the pipeline.

The people and events are invented: a ferry company, its inquiry and its newspapers.
"""

from __future__ import annotations

import hashlib
from typing import Any

from loccit.align import align, kept
from loccit.model import (
    Attribution,
    Block,
    Borrowing,
    Chain,
    Credit,
    CreditVerdict,
    Critique,
    Difference,
    Document,
    Edit,
    Fault,
    Holding,
    Locator,
    Match,
    Note,
    Part,
    Place,
    Quotation,
    Resolution,
    Trace,
    Verdict,
)
from loccit.words import words_of

POST = """\
The ferry that never was

The inquiry wrote that “the company did know of the cracked hull in March” and left it there.

The Harbour Gazette called it “the quietest night of the year on the whole estuary”, which the inquiry had said first.

“We sold every ticket before the paint was dry,” boasted a clerk.

“A boat is a promise that floats on other people's money” (Tidewiki)

It was, she said, “a very fine boat”.

The ferry carried over three hundred passengers on each of its crossings that summer.

Leave a reply
"""

INQUIRY = """\
Report of the Wexcombe inquiry

The company did not know of the cracked hull in March.
It was the quietest night of the year on the whole estuary.
A boat is a promise that floats on other people’s money.
"""

GAZETTE = "Harbour Gazette\n\nNothing was heard that night, our man on the quay writes.\n"
LEDGER = "The ferry carried three hundred passengers on each of its crossings that summer.\n"


def document(name: str, text: str, **fields: Any) -> Document:
    """A document made from a string."""
    return Document(name, text, hashlib.sha256(text.encode()).hexdigest(), **fields)


def place(source: Document, words: str) -> Place:
    """Where `words` first stand in `source`."""
    start = source.text.index(words)
    return Place(source.name, start, start + len(words))


def aligned(account: Document, source: Document, quoted: Place, drawn: Place) -> tuple[Edit, ...]:
    """The edits between two places."""
    return align(words_of(source, drawn), words_of(account, quoted))


def traced(
    account: Document,
    words: str,
    source: Document,
    source_words: str,
    standing: Any,
    *,
    borrowing: bool = False,
    others: tuple[Match, ...] = (),
    **fields: Any,
) -> Verdict:
    """A verdict on `words` that were found as `source_words`."""
    quoted, drawn = place(account, words), place(source, source_words)
    edits = aligned(account, source, quoted, drawn)
    match = Match((Part(drawn, quoted),), kept(edits), len(words_of(account, quoted)))
    mention = Borrowing(quoted, (match,)) if borrowing else Quotation(quoted)
    trace = Trace(Attribution(mention), (match, *others))
    name = hashlib.sha256(words.encode()).hexdigest()[:12]
    return Verdict(name, trace, standing, edits, **fields)


def untraced(account: Document, words: str, standing: Any = "untraced", **fields: Any) -> Verdict:
    """A verdict on `words` that were found nowhere."""
    mention = Quotation(place(account, words))
    trace = Trace(Attribution(mention), too_short=standing == "short")
    return Verdict(hashlib.sha256(words.encode()).hexdigest()[:12], trace, standing, **fields)


def credit(
    account: Document, name: str, role: Any, standing: Any, names: str = ""
) -> CreditVerdict:
    """A credit that stands as told."""
    resolved = (
        Resolution("resolved", (names,), "by its title") if names else Resolution("unresolved")
    )
    given = Credit(place(account, name), name, role, "trailing bracket", 0.9, resolution=resolved)
    return CreditVerdict(given, standing, names)


def account(text: str = POST) -> Document:
    """The examined post, with a reply form that is left out."""
    form = Place("post.html", text.index("Leave a reply"), len(text) - 1)
    return document(
        "post.html",
        text,
        title="The ferry that never was",
        author="M. Quill",
        published="2031-05-02",
        language="en",
        blocks=(Block("furniture", form, "reply form"),),
    )


def sources() -> tuple[Document, Document, Document]:
    """The inquiry's report, the newspaper and the ledger."""
    whole = Place("sources/inquiry.txt", 0, len(INQUIRY))
    return (
        document("sources/inquiry.txt", INQUIRY, language="en", locators=(Locator("p. 3", whole),)),
        document("sources/gazette.txt", GAZETTE, language="en"),
        document("sources/ledger.txt", LEDGER, language="en"),
    )


def verdicts() -> tuple[Verdict, ...]:
    """One of most standings, in reading order."""
    post, (inquiry, gazette, ledger) = account(), sources()
    return (
        _misquoted(post, inquiry),
        _elsewhere(post, inquiry, gazette),
        untraced(
            post,
            "We sold every ticket before the paint was dry,",
            says="In none of the 4 sources given.",
        ),
        _carried(post, inquiry),
        untraced(post, "a very fine boat", "short", says="Too short to trace."),
        _borrowed(post, ledger),
    )


def _misquoted(post: Document, inquiry: Document) -> Verdict:
    """A quotation that lost its negation."""
    return traced(
        post,
        "the company did know of the cracked hull in March",
        inquiry,
        "The company did not know of the cracked hull in March",
        "misquoted",
        faults=(Fault("lost_negation", place(post, "did know"), place(inquiry, "not")),),
        credits=(credit(post, "The inquiry", "speaker", "confirmed", inquiry.name),),
        says="Differs from the copy given: “not” is missing.",
    )


def _elsewhere(post: Document, inquiry: Document, gazette: Document) -> Verdict:
    """A faithful quotation that is not in the newspaper it credits."""
    return traced(
        post,
        "the quietest night of the year on the whole estuary",
        inquiry,
        "the quietest night of the year on the whole estuary",
        "verbatim",
        credits=(credit(post, "Harbour Gazette", "work", "elsewhere", gazette.name),),
        says="The same words; they are in sources/inquiry.txt, not in sources/gazette.txt.",
    )


def _carried(post: Document, inquiry: Document) -> Verdict:
    """A faithful quotation that credits a carrier."""
    given = credit(post, "Tidewiki", "carrier", "unresolved")
    words = "A boat is a promise that floats on other people’s money"
    marks = Difference("marks", place(inquiry, "’"), place(post, "'"))
    return traced(
        post,
        words.replace("’", "'"),
        inquiry,
        words,
        "verbatim",
        differences=(marks,),
        credits=(given,),
        chain=Chain(place(inquiry, words), given.credit),
        says="The same words, in sources/inquiry.txt, as given by Tidewiki.",
    )


def _borrowed(post: Document, ledger: Document) -> Verdict:
    """A borrowing with a bound that the ledger has not."""
    drawn = "ferry carried three hundred passengers on each of its crossings that summer"
    quoted = drawn.replace("three", "over three")
    return traced(
        post,
        quoted,
        ledger,
        drawn,
        "altered",
        borrowing=True,
        remarks=(Fault("added_words", place(post, "over three"), None),),
        says="Shared with sources/ledger.txt; “over” is added.",
    )


NOTES = (Note("not a PDF that can be read; save it again", "sources/minutes.pdf"),)


def critique(*, notes: tuple[Note, ...] = NOTES) -> Critique:
    """The post beside its sources: the whole case."""
    held = sources()
    holdings = [Holding(d.name, d.digest, d.title, d.language) for d in held]
    holdings.append(Holding("sources/tides.txt", "ab" * 32, "Tide tables", "en"))
    return Critique(
        documents=(account(), *held),
        accounts=("post.html",),
        sources=tuple(holdings),
        digest="cd" * 32,
        verdicts=verdicts(),
        notes=notes,
    )


def sourceless() -> Critique:
    """The post alone: nothing to check it against."""
    post = account()
    found = tuple(
        untraced(post, post.at(v.mention.place), credits=v.credits)
        for v in verdicts()
        if isinstance(v.mention, Quotation)
    )
    return Critique((post,), (post.name,), (), "00" * 32, found)


def of(texts: dict[str, str], *found: Verdict, notes: tuple[Note, ...] = ()) -> Critique:
    """A critique of the first text, with the others as its sources."""
    documents = tuple(document(name, text) for name, text in texts.items())
    held = tuple(Holding(d.name, d.digest) for d in documents[1:])
    return Critique(documents, (documents[0].name,), held, "00" * 32, found, notes)
