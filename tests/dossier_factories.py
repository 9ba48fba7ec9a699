"""Critiques made by hand for the tests of the dossier; people and events are invented."""

from __future__ import annotations

from typing import Any, Literal

from loccit.align import align
from loccit.model import (
    UNRESOLVED,
    Attribution,
    Block,
    Borrowing,
    Chain,
    Credit,
    CreditStands,
    CreditVerdict,
    Critique,
    Difference,
    Document,
    Fault,
    Holding,
    Inline,
    Locator,
    Match,
    Note,
    Part,
    Place,
    Quotation,
    Resolution,
    Role,
    Trace,
    Verdict,
    WordingStands,
    Words,
)
from loccit.words import span, words_of

POST = """The Night the Orrin Dam Gave Way

On the ninth of March the Orrin dam gave way. The inquiry found that “water had stood over the sill for eleven hours before any gate was opened”, and the town has repeated it since.

The engineer wrote: “I did warn the board of the weakness”. His letter says that “over 400 houses were lost in the lower valley” (Harbour Gazette).

The report goes on:

The valley was not emptied because no order reached the wardens.

No bell was rung, and none of the wardens was told. Some say “the keepers had been drinking since noon” (Old Tales Blog).

The board “found the masonry sound … and paid for no further survey”. The gauge keeper saw the river stand two fingers below the coping at dusk, which nobody wrote down.

A translated sign reads 「堤は夜半に切れた」, and the Chinese notice 「水库于三月九日夜间决口」.

It was called a “miracle”.

Share this page on Chirp

Leave a reply. Your name. Your address."""

REPORT = """REPORT OF THE INQUIRY

Water had stood over the sill for eleven hours before any gate was opened. The keepers were asked why.

The valley was not emptied because no order reached the wardens. The board found the masonry sound on two visits and paid for no further survey.

The gauge-keeper saw the river stand two fingers below the coping at dusk."""

LETTER = """To the editor. I did not warn the board of the weakness, for I had not seen it. Over 4,000 houses were lost in the lower valley, as I have counted them myself."""

COMMENT = "My grandmother kept the bell. “No bell was rung, and none of the wardens was told” is not what she said."
REPLY = "Then what did she say? <b>Ask</b> her."
JAPANESE = "その日は雨であった。堤は夜半に切れた。人々は丘に逃げた。"
NOTICE = "水庫於三月九日夜間決口，居民連夜撤離。"


def document(name: str, text: str, **known: Any) -> Document:
    """A document made from a string; its paragraphs stay to be found."""
    return Document(name, text, (name.encode("utf-8", "replace").hex() + "0" * 64)[:64], **known)


def place(held: Document, words: str, start: int = 0) -> Place:
    """Where `words` stand in a document."""
    at = held.text.index(words, start)
    return Place(held.name, at, at + len(words))


def verdict(
    quoted: Document,
    said: str,
    standing: WordingStands,
    *found: tuple[Document, str],
    borrowed: bool = False,
    joint: Literal["ellipsis", "splice"] = "splice",
    others: tuple[Match, ...] = (),
    echoes: tuple[Place, ...] = (),
    credits: tuple[CreditVerdict, ...] = (),
    **known: Any,
) -> Verdict:
    """A verdict on `said` in `quoted`, traced to the words in `found`, edits worked out."""
    where = place(quoted, said)
    pieces = said.split(" … ") if len(found) > 1 else [said]
    parts = tuple(
        Part(place(source, words), place(quoted, piece), joint if n else "")
        for n, ((source, words), piece) in enumerate(zip(found, pieces, strict=False))
    )
    edits = [
        edit
        for (source, _), part in zip(found, parts, strict=True)
        for edit in align(words_of(source, part.source), words_of(quoted, part.quoted))
    ]
    matches = ((Match(parts, 9, 10),) if parts else ()) + others
    mention = Borrowing(where) if borrowed else Quotation(where)
    attribution = Attribution(mention, tuple(held.credit for held in credits))
    trace = Trace(attribution, matches, echoes, standing == "short")
    identity = f"{quoted.name}-{where.start}"
    return Verdict(identity, trace, standing, tuple(edits), credits=credits, **known)


def credit(
    quoted: Document,
    name: str,
    standing: CreditStands,
    *,
    role: Role = "work",
    document: str = "",
    address: str = "",
) -> CreditVerdict:
    """How the credit `name` in `quoted` stands."""
    resolution = Resolution("resolved", (document,)) if document else UNRESOLVED
    held = Credit(place(quoted, name), name, role, "trailing bracket", 0.9, address, resolution)
    return CreditVerdict(held, standing, document)


def post() -> Document:
    """A post with a heading, a block quote, a list of one, a share bar and a reply form."""
    kinds = {
        "The Night": ("heading", ""),
        "The valley was": ("quote", ""),
        "Share this": ("furniture", "share bar"),
        "Leave a": ("furniture", "reply form"),
    }
    blocks, at = [], 0
    for paragraph in POST.split("\n\n"):
        kind, why = next(
            (k for head, k in kinds.items() if paragraph.startswith(head)), ("paragraph", "")
        )
        blocks.append(Block(kind, Place("post.html", at, at + len(paragraph)), why))  # type: ignore[arg-type]
        at += len(paragraph) + 2
    bare = document("post.html", POST)
    return document(
        "post.html",
        POST,
        title="The Night the Orrin Dam Gave Way",
        author="Ilse Varn",
        published="2019-03-09",
        address="https://example.org/orrin",
        language="en",
        blocks=tuple(blocks),
        inlines=(
            Inline("link", place(bare, "Harbour Gazette"), "https://example.org/gazette"),
            Inline("emphasis", place(bare, "since"), ""),
        ),
    )


def rich() -> Critique:
    """A critique with every standing, comments, overlaps, two scripts and things not checked."""
    account = post()
    comment = document(
        "post.html#comment-1", COMMENT, author="Wilma Oakes", language="en", parent="post.html"
    )
    reply = document(
        "post.html#comment-2",
        REPLY,
        author="Ilse Varn",
        language="en",
        parent="post.html#comment-1",
    )
    report = document(
        "inquiry.pdf",
        REPORT,
        title="Report of the Inquiry",
        author="Court of Inquiry",
        published="1911",
        address="https://example.org/inquiry",
        language="en",
        locators=(
            Locator("p. 1", Place("inquiry.pdf", 0, 130)),
            Locator("p. 2", Place("inquiry.pdf", 130, len(REPORT))),
        ),
    )
    letter = document("letter.txt", LETTER, title="A letter to the editor", language="en")
    japanese = document("ja.txt", JAPANESE, language="ja")
    notice = document("notice.txt", NOTICE, language="zh-Hant")
    gazette = Holding("gazette.txt", "ab" * 32, "Harbour Gazette", "en")
    documents = (account, comment, reply, report, letter, japanese, notice)
    held = (report, letter, japanese, notice)
    sources = tuple(Holding(d.name, d.digest, d.title, d.language) for d in held)
    return Critique(
        documents,
        ("post.html", "post.html#comment-1", "post.html#comment-2"),
        (*sources, gazette),
        "c0ffee" * 10,
        tuple(_verdicts(account, comment, report, letter, japanese, notice)),
        (Note("could not be read as a picture; give its text", "plan.tiff"),),
    )


def _verdicts(
    account: Document,
    comment: Document,
    report: Document,
    letter: Document,
    japanese: Document,
    notice: Document,
) -> list[Verdict]:
    sill = "water had stood over the sill for eleven hours before any gate was opened"
    other = Match((Part(place(letter, "the lower valley"), place(account, sill)),), 3, 14)
    said_houses = "over 400 houses were lost in the lower valley"
    houses = "Over 4,000 houses were lost in the lower valley"
    gazette = credit(account, "Harbour Gazette", "elsewhere", document="gazette.txt")
    blog = credit(
        account, "Old Tales Blog", "unresolved", role="carrier", address="https://example.org/tales"
    )
    bell = "No bell was rung, and none of the wardens was told"
    river = "The gauge keeper saw the river stand two fingers below the coping at dusk"
    valley = "The valley was not emptied because no order reached the wardens."
    return [
        verdict(
            account,
            sill,
            "verbatim",
            (report, sill.capitalize()),
            others=(other,),
            differences=(Difference("capital", place(report, "Water"), place(account, "water")),),
            credits=(
                credit(
                    account, "The inquiry", "confirmed", role="originator", document="inquiry.pdf"
                ),
            ),
            chain=Chain(place(report, "Water"), blog.credit),
            says="The same words stand in the Report of the Inquiry.",
        ),
        verdict(
            account,
            "I did warn the board of the weakness",
            "misquoted",
            (letter, "I did not warn the board of the weakness"),
            faults=(
                Fault("lost_negation", place(account, "did warn"), place(letter, "did not warn")),
            ),
            says="Differs from the copy given: “not” is missing.",
        ),
        verdict(
            account,
            said_houses,
            "misquoted",
            (letter, houses),
            credits=(gazette,),
            faults=(
                Fault("changed_figure", place(account, "400"), place(letter, "4,000")),
                Fault("wrong_source", place(account, "Harbour Gazette"), None),
            ),
            says="Differs from the copy given: “400” stands for “4,000”.",
        ),
        verdict(
            account, "houses were lost", "adapted", (letter, "houses were lost"), credits=(gazette,)
        ),
        verdict(
            account,
            valley,
            "verbatim",
            (report, valley),
            credits=(gazette,),
            says="Found in the Report of the Inquiry, not in the Harbour Gazette.",
        ),
        verdict(
            account,
            "the keepers had been drinking since noon",
            "untraced",
            credits=(blog,),
            says="In none of the 5 sources given.",
        ),
        verdict(
            account,
            "found the masonry sound … and paid for no further survey",
            "adapted",
            (report, "found the masonry sound"),
            (report, "and paid for no further survey"),
            joint="ellipsis",
            differences=(
                Difference("ellipsis", place(report, "on two visits"), place(account, "…")),
            ),
            says="Words are left out, and the account says so.",
        ),
        verdict(
            account,
            river,
            "altered",
            (report, river.replace("gauge ", "gauge-")),
            borrowed=True,
            remarks=(Fault("lost_marks", place(account, river), None),),
            says="Shared with the Report of the Inquiry, without marks.",
        ),
        verdict(account, "堤は夜半に切れた", "verbatim", (japanese, "堤は夜半に切れた")),
        verdict(account, "水库于三月九日夜间决口", "scan", (notice, "水庫於三月九日夜間決口")),
        verdict(account, "miracle", "short"),
        verdict(
            comment,
            bell,
            "altered",
            (account, bell),
            echoes=(place(account, bell),),
            says="Light words differ.",
        ),
    ]


def empty() -> Critique:
    """A critique of nothing."""
    return Critique((), (), (), "", ())


def hostile() -> Critique:
    """A critique whose texts, titles, names and addresses try to get out of the page."""
    evil = "</script><script>alert(1)</script> \"'><img src=x onerror=alert(2)> {{ 7*7 }} \x00\x1b\ud800 & “quoted evil </mark></p> words” end"
    account = document(
        'a"><script>.html',
        evil,
        title="</title><script>alert(3)</script>",
        author="<b>Nobody</b>",
        address="javascript:alert(4)",
        language='"><x',
        inlines=(
            Inline("link", Place('a"><script>.html', 0, 8), "JaVaScRiPt:alert(5)"),
            Inline("link", Place('a"><script>.html', 9, 30), 'https://ok.example/"><script>'),
        ),
    )
    source = document("s.txt", evil, address="http://[broken", title="<i>s</i>")
    held = Holding("s.txt", "<d>", "<i>s</i>", "")
    found = verdict(
        account,
        "quoted evil </mark></p> words",
        "misquoted",
        (source, "quoted evil </mark></p> words"),
        says="<script>alert(6)</script>",
        credits=(credit(account, "evil", "unresolved", address="data:text/html,<script>"),),
    )
    return Critique(
        (account, source), (account.name,), (held,), "<x>", (found,), (Note("<script>", "</ul>"),)
    )


def huge(words: int, findings: int) -> Critique:
    """An account of `words` words with `findings` findings, all from one source."""
    said = "the river rose past the lower gate and the wardens wrote of boats lost in the thaw"
    vocabulary = said.split()
    text = "\n\n".join(
        " ".join(vocabulary[(i * 7 + j * j) % len(vocabulary)] for j in range(100))
        for i in range(words // 100)
    )
    account = document("long.txt", text, language="en")
    source = document("source.txt", text, language="en")
    cut = words_of(account)
    step = max(14, len(cut) // max(1, findings))
    verdicts = [
        _run(source, n, cut[at : at + 14])
        for n, at in enumerate(range(0, min(len(cut) - 14, findings * step), step))
    ]
    held = Holding("source.txt", source.digest, "A long source", "en")
    return Critique((account, source), ("long.txt",), (held,), "d" * 64, tuple(verdicts))


def _run(source: Document, number: int, run: Words) -> Verdict:
    """A verdict on `run`, which stands at the same place in `source`."""
    standings: tuple[WordingStands, ...] = ("verbatim", "misquoted", "untraced", "altered")
    standing = standings[number % len(standings)]
    where = span(run)
    there = Place(source.name, where.start, where.end)
    if standing == "untraced":
        return Verdict(f"v{number}", Trace(Attribution(Quotation(where))), standing)
    drawn = words_of(source, there)
    edits = align(drawn if standing == "verbatim" else drawn[:5] + drawn[7:], run)
    trace = Trace(Attribution(Quotation(where)), (Match((Part(there, where),), 12, 14),))
    return Verdict(f"v{number}", trace, standing, edits, says="Differs from the copy given.")
