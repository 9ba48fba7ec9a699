"""What a document says its sources are, and which documents those are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from loccit.crediting import NO_ALIASES, Aliases, attribute, read_aliases, resolve
from loccit.crediting.clues import CONFIDENCE
from loccit.model import (
    Block,
    Borrowing,
    Credit,
    Document,
    Holding,
    Inline,
    Mention,
    Place,
    Quotation,
    Region,
)

CASE = Path(__file__).parents[2] / "shared" / "case" / "nanking"


class Shelf:
    """Documents in a list, with as much of a collection as crediting asks for."""

    def __init__(self, documents: Iterable[Document] = ()) -> None:
        self.documents = {d.name: d for d in sorted(documents, key=lambda d: d.name)}
        facts = [(d.name, d.title, d.publisher, d.author, d.address) for d in self]
        self.digest = hashlib.sha256(repr(facts).encode()).hexdigest()
        self.size = 0

    def __iter__(self) -> Iterator[Document]:
        return iter(self.documents.values())

    def __len__(self) -> int:
        return len(self.documents)

    def __contains__(self, name: object) -> bool:
        return name in self.documents

    def __getitem__(self, name: str) -> Document:
        return self.documents[name]

    def holdings(self) -> Iterable[Holding]:
        """Nothing that crediting asks for."""
        return ()

    def frequency(self, folded: str) -> float:
        """Nothing that crediting asks for."""
        return 1.0

    def lookup(
        self, document: Document, places: tuple[Place, ...] = (), *, thorough: bool = False
    ) -> tuple[Region, ...]:
        """Nothing that crediting asks for."""
        return ()


EMPTY = Shelf()


def document(text: str, **facts: str) -> Document:
    return Document(facts.pop("name", "account.txt"), text, digest="", **facts)  # type: ignore[arg-type]


def mention(account: Document, words: str, form: str = "") -> Mention:
    """The mention at `words`: in marks if marks stand around them, else a borrowing."""
    start = account.text.index(words)
    place = Place(account.name, start, start + len(words))
    if form in ("block", "bare"):
        return Quotation(place, "block" if form == "block" else "bare")
    around = account.text[start - 1 : start] + account.text[place.end : place.end + 1]
    if around in ("“”", '""', "「」", "‘’", "«»", "„“"):
        return Quotation(place, outer=Place(account.name, start - 1, place.end + 1))
    return Borrowing(place)


def credits(account: Document, words: str, form: str = "") -> list[tuple[str, str, str]]:
    found = attribute(mention(account, words, form), account, EMPTY).credits
    return [(credit.name, credit.role, credit.rule) for credit in found]


SPEAKER, ORIGIN, CARRIER, WORK = "speaker", "originator", "carrier", "work"

SENTENCES = [
    # what leads up to a name
    (
        "Later in the same column the Courier wrote: “Sand sank.”",
        "Sand sank.",
        [("Courier", SPEAKER, "said")],
    ),
    (
        "Of the silence that night the Inquiry says: “Sand sank.”",
        "Sand sank.",
        [("Inquiry", SPEAKER, "said")],
    ),
    (
        "the engineer of the Tolland works said: “Sand sank.”",
        "Sand sank.",
        [("engineer of the Tolland works", SPEAKER, "said")],
    ),
    # brackets behind
    (
        "“Sand sank.” (Tolland Gazette)",
        "Sand sank.",
        [("Tolland Gazette", CARRIER, "trailing bracket")],
    ),
    (
        "She said so: “Sand sank” (The Gazette).",
        "Sand sank",
        [("Gazette", CARRIER, "trailing bracket")],
    ),
    (
        "He read “Sand sank” (Fenwick 1931) aloud.",
        "Sand sank",
        [("Fenwick 1931", CARRIER, "trailing bracket")],
    ),
    ("The sand sank all night. (Wiki)", "sand sank all", [("Wiki", CARRIER, "trailing bracket")]),
    (
        "The sand sank all night.\n\n(Wiki)",
        "sand sank all",
        [("Wiki", CARRIER, "trailing bracket")],
    ),
    (
        "The sand sank. [Source: Tolland Gazette]",
        "The sand sank.",
        [("Tolland Gazette", CARRIER, "trailing bracket")],
    ),
    (
        "The sand sank. (Gazette, 14 May 1931)",
        "The sand sank.",
        [("Gazette", CARRIER, "trailing bracket")],
    ),
    ("砂が沈んだ。（《砂丘新聞》）", "砂が沈んだ", [("砂丘新聞", CARRIER, "trailing bracket")]),
    # lines and dashes
    ("“Sand sank.” — The Gazette, 1869", "Sand sank.", [("Gazette", WORK, "dash")]),
    ("“Sand sank.”\n\n— Ada Fenwick", "Sand sank.", [("Ada Fenwick", SPEAKER, "dash")]),
    (
        "“Sand sank.” — Ada Fenwick, The Tolland Gazette",
        "Sand sank.",
        [("Ada Fenwick", SPEAKER, "dash"), ("Tolland Gazette", WORK, "dash")],
    ),
    (
        "“Sand sank.”\n\nSource: Tolland Gazette",
        "Sand sank.",
        [("Tolland Gazette", CARRIER, "source line")],
    ),
    ("“Sand sank.”\n\nvia Harbour Blog", "Sand sank.", [("Harbour Blog", CARRIER, "source line")]),
    (
        "“Sand sank.”\n\nQuelle: Tollander Zeitung",
        "Sand sank.",
        [("Tollander Zeitung", CARRIER, "source line")],
    ),
    # according to
    (
        "According to the Court of Tolland, “sand sank”.",
        "sand sank",
        [("Court of Tolland", ORIGIN, "according to")],
    ),
    (
        "According to the Court of Tolland, the sand sank all night.",
        "the sand sank all",
        [("Court of Tolland", ORIGIN, "according to")],
    ),
    (
        "“Sand sank,” according to Ada Fenwick.",
        "Sand sank,",
        [("Ada Fenwick", SPEAKER, "according to")],
    ),
    (
        "The sand sank, according to the Harbour Commission, at noon.",
        "The sand sank",
        [("Harbour Commission", ORIGIN, "according to")],
    ),
    (
        "It rained. According to Dr. Marsh, “sand sank”.",
        "sand sank",
        [("Dr. Marsh", SPEAKER, "according to")],
    ),
    ("According to a report, “sand sank”.", "sand sank", [("report", ORIGIN, "according to")]),
    ("According to the mayor, “sand sank”.", "sand sank", [("mayor", SPEAKER, "according to")]),
    (
        "Laut Ada Fenwick „sank der Sand“.",
        "sank der Sand",
        [("Ada Fenwick", SPEAKER, "according to")],
    ),
    (
        "Selon Ada Fenwick, «le sable» a coulé.",
        "le sable",
        [("Ada Fenwick", SPEAKER, "according to")],
    ),
    (
        "According to the Ministry of Trade and Harbours, “sand sank”.",
        "sand sank",
        [("Ministry of Trade and Harbours", ORIGIN, "according to")],
    ),
    # X said
    ("Ada Fenwick said: “Sand sank.”", "Sand sank.", [("Ada Fenwick", SPEAKER, "said")]),
    ("Ada Fenwick said that “sand sank” at noon.", "sand sank", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand sank,” said Ada Fenwick.", "Sand sank,", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand sank,” Ada Fenwick said.", "Sand sank,", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand sank!” Fenwick told the Gazette.", "Sand sank!", [("Fenwick", SPEAKER, "said")]),
    (
        "Yesterday Ada Fenwick told the Gazette: “Sand sank.”",
        "Sand sank.",
        [("Ada Fenwick", SPEAKER, "said")],
    ),
    ("The mayor wrote: “Sand sank.”", "Sand sank.", [("mayor", SPEAKER, "said")]),
    ("“Sand sank,” said the mayor.", "Sand sank,", [("mayor", SPEAKER, "said")]),
    (
        "Ada Fenwick, the engineer, has argued that “sand sank”.",
        "sand sank",
        [("Ada Fenwick", SPEAKER, "said")],
    ),
    (
        "The engineer Ada Fenwick testified: “Sand sank.”",
        "Sand sank.",
        [("Ada Fenwick", SPEAKER, "said")],
    ),
    ("“Sand,” Fenwick said. “It sank.”", "It sank.", [("Fenwick", SPEAKER, "said before")]),
    (
        "Marsh left. Fenwick later stated: “Sand sank.”",
        "Sand sank.",
        [("Fenwick", SPEAKER, "said")],
    ),
    (
        "J. B. Marsh wrote in his diary that “sand sank”.",
        "sand sank",
        [("J. B. Marsh", SPEAKER, "said")],
    ),
    (
        "The Tolland Gazette reported: “Sand sank.”",
        "Sand sank.",
        [("Tolland Gazette", SPEAKER, "said")],
    ),
    ("„Sand sank“, sagte Ada Fenwick.", "Sand sank", [("Ada Fenwick", SPEAKER, "said")]),
    ("Fenwick said:\n\n“Sand sank.”", "Sand sank.", [("Fenwick", SPEAKER, "said")]),
    # labels and lead-ins
    ("Gazette: “Sand sank.”", "Sand sank.", [("Gazette", WORK, "label")]),
    ("Smith: “Sand sank.”", "Sand sank.", [("Smith", SPEAKER, "label")]),
    ("From the press release: “Sand sank.”", "Sand sank.", [("press release", WORK, "lead-in")]),
    (
        "As the usual encyclopaedia puts it: “Sand sank.”",
        "Sand sank.",
        [("usual encyclopaedia", CARRIER, "lead-in")],
    ),
    ("As Ada Fenwick puts it, “sand sank”.", "sand sank", [("Ada Fenwick", SPEAKER, "lead-in")]),
    # second hand
    (
        "“Sand sank” (as quoted in the Tolland Gazette).",
        "Sand sank",
        [("Tolland Gazette", CARRIER, "quoted in")],
    ),
    ("“Sand sank,” quoted by Ada Fenwick.", "Sand sank,", [("Ada Fenwick", CARRIER, "quoted in")]),
    ("“Sand sank” (via Harbour Blog)", "Sand sank", [("Harbour Blog", CARRIER, "quoted in")]),
    ("“Sand sank” h/t Harbour Blog", "Sand sank", [("Harbour Blog", CARRIER, "quoted in")]),
    # Chinese and Japanese
    ("「砂が沈んだ」と山川一郎は述べた。", "砂が沈んだ", [("山川一郎", SPEAKER, "said")]),
    ("山川一郎は「砂が沈んだ」と言った。", "砂が沈んだ", [("山川一郎", SPEAKER, "said")]),
    (
        "港湾委員会によると「砂が沈んだ」という。",
        "砂が沈んだ",
        [("港湾委員会", ORIGIN, "according to")],
    ),
    ("据《沙丘日报》报道，“沙子沉了”。", "沙子沉了", [("沙丘日报", ORIGIN, "according to")]),
    ("林小沙说：“沙子沉了。”", "沙子沉了。", [("林小沙", SPEAKER, "said")]),
    ("林小沙表示，“沙子沉了”。", "沙子沉了", [("林小沙", SPEAKER, "said")]),
    ("“沙子沉了，”林小沙说。", "沙子沉了，", [("林小沙", SPEAKER, "said")]),
    ("《沙丘日报》报道：“沙子沉了。”", "沙子沉了。", [("沙丘日报", WORK, "said")]),
    ("“沙子沉了。”\n\n来源：沙丘日报", "沙子沉了。", [("沙丘日报", CARRIER, "source line")]),
    ("「砂が沈んだ」\n\n出典：砂丘新聞", "砂が沈んだ", [("砂丘新聞", CARRIER, "source line")]),
    # several credits on one mention
    (
        "According to the Court of Tolland, the sand sank all night. (Wiki)",
        "the sand sank all",
        [("Court of Tolland", ORIGIN, "according to"), ("Wiki", CARRIER, "trailing bracket")],
    ),
    (
        "Ada Fenwick said “sand sank” (Tolland Gazette).",
        "sand sank",
        [("Ada Fenwick", SPEAKER, "said"), ("Tolland Gazette", CARRIER, "trailing bracket")],
    ),
    # near misses: nothing is credited
    ("The sand sank. (see above)", "The sand sank.", []),
    ("The sand sank. (1937)", "The sand sank.", []),
    ("The sand sank. (about 40 km)", "The sand sank.", []),
    ("“Sand sank” (emphasis added).", "Sand sank", []),
    ("“Sand sank.” (Laughter)", "Sand sank.", []),
    ("The Sand Inquiry Board met. (SIB)", "Sand Inquiry", []),
    ("“Sand sank,” she said.", "Sand sank,", []),
    ("He said: “Sand sank.”", "Sand sank.", []),
    ("“Sand sank.” Ada Fenwick said nothing more.", "Sand sank.", []),
    ("According to him, “sand sank”.", "sand sank", []),
    ("Marsh said no. The bridge was “old sand”.", "old sand", []),
    ("Note: “Sand sank.”", "Sand sank.", []),
    ("We went via Harbour Road and saw “sand” there.", "sand", []),
    ("Marsh called it “a bridge of sand” in May.", "a bridge of sand", []),
    ("他说：“沙子沉了。”", "沙子沉了。", []),
    (
        "“A sank.” (Gazette) And “B sank.” (Post)",
        "B sank.",
        [("Post", CARRIER, "trailing bracket")],
    ),
]


@pytest.mark.parametrize(("text", "words", "expected"), SENTENCES)
def test_a_sentence_gives_its_credits(
    text: str, words: str, expected: list[tuple[str, str, str]]
) -> None:
    assert credits(document(text), words) == expected


def test_the_table_of_sentences_is_large_enough() -> None:
    assert len(SENTENCES) >= 60


def test_every_rule_says_how_often_it_is_right() -> None:
    rules = {rule for _, _, expected in SENTENCES for _, _, rule in expected}
    assert rules <= set(CONFIDENCE)
    assert all(0 < value <= 1 for value in CONFIDENCE.values())


def test_the_place_of_a_credit_covers_its_name() -> None:
    account = document("“Sand sank.” (The Tolland Gazette)")
    (credit,) = attribute(mention(account, "Sand sank."), account, EMPTY).credits
    assert account.at(credit.place) == credit.name == "Tolland Gazette"


def blocks(*parts: tuple[str, str, int]) -> Document:
    """A page with a block for each kind, its words, and the block quote that holds it."""
    text, made = "", []
    for kind, words, within in parts:
        place = Place("page.html", len(text), len(text) + len(words))
        cite = "https://gazette.example/sand" if words.startswith("Cited") else ""
        made.append(Block(kind, place, within=within, cite=cite))  # type: ignore[arg-type]
        text += words + "\n\n"
    return Document("page.html", text, digest="", blocks=tuple(made))


def linked(account: Document, *links: tuple[str, str, str]) -> Document:
    """The document with inlines over words: kind, words, address."""
    found = []
    for kind, words, address in links:
        start = account.text.index(words)
        place = Place(account.name, start, start + len(words))
        found.append(Inline(kind, place, address))  # type: ignore[arg-type]
    return replace(account, inlines=tuple(found))


def test_a_block_quote_has_the_credit_at_its_end() -> None:
    page = blocks(("quote", "Sand sank.", 1), ("quote", "All night. (Wiki)", 1))
    assert credits(page, "Sand sank.\n\nAll night.", "block") == [
        ("Wiki", CARRIER, "trailing bracket")
    ]


def test_words_inside_a_block_quote_have_the_credit_at_its_end() -> None:
    page = blocks(("quote", "Sand “sank” then.", 1), ("quote", "All night. (Wiki)", 1))
    assert credits(page, "sank") == [("Wiki", CARRIER, "trailing bracket")]


def test_what_is_said_inside_a_passage_is_not_said_of_the_passage() -> None:
    account = document("According to the Court of Tolland, sand sank. (Wiki)")
    assert credits(account, account.text[:45], "bare") == [("Wiki", CARRIER, "trailing bracket")]


def test_a_block_quote_has_the_lead_in_above_it() -> None:
    page = blocks(("paragraph", "Ada Fenwick wrote:", 0), ("quote", "Sand sank.", 1))
    assert credits(page, "Sand sank.", "block") == [("Ada Fenwick", SPEAKER, "said")]


def test_a_block_quote_has_the_heading_above_it() -> None:
    page = blocks(("heading", "From the Tolland Gazette", 0), ("quote", "Sand sank.", 1))
    assert credits(page, "Sand sank.", "block") == [("Tolland Gazette", WORK, "heading")]


def test_a_plain_heading_is_no_credit() -> None:
    page = blocks(("heading", "Sand and Stone", 0), ("quote", "Sand sank.", 1))
    assert credits(page, "Sand sank.", "block") == []


def test_a_block_quote_has_the_line_below_it() -> None:
    page = blocks(("quote", "Sand sank.", 1), ("paragraph", "— Ada Fenwick", 0))
    assert credits(page, "Sand sank.", "block") == [("Ada Fenwick", SPEAKER, "dash")]


def test_the_item_of_a_list_below_is_no_credit() -> None:
    page = blocks(("quote", "Sand sank.", 1), ("paragraph", "- Ada", 0), ("paragraph", "- Tom", 0))
    assert credits(page, "Sand sank.", "block") == []


def test_the_address_that_the_markup_gives_is_a_credit() -> None:
    page = blocks(("quote", "Cited sand sank.", 1))
    (credit,) = attribute(mention(page, "Cited sand sank.", "block"), page, EMPTY).credits
    assert (credit.rule, credit.role, credit.address) == (
        "cite attribute", WORK, "https://gazette.example/sand",
    )  # fmt: skip


def test_a_cited_title_is_a_credit() -> None:
    account = linked(document("In Bridges she says “sand sank”."), ("cite", "Bridges", ""))
    assert ("Bridges", WORK, "cite") in credits(account, "sand sank")


def test_a_linked_bracket_keeps_its_address() -> None:
    account = linked(document("Sand sank. (Wiki)"), ("link", "(Wiki)", "https://wiki.example/sand"))
    (credit,) = attribute(mention(account, "Sand sank."), account, EMPTY).credits
    assert (credit.name, credit.address) == ("Wiki", "https://wiki.example/sand")


def test_a_link_in_the_sentence_is_a_weak_credit() -> None:
    account = linked(
        document("It was “old sand”, this page has it."),
        ("link", "this page", "https://sand.example/old"),
    )
    assert credits(account, "old sand") == [("this page", CARRIER, "link")]


def test_a_link_on_the_speaker_is_the_address_of_that_credit() -> None:
    account = linked(
        document("Ada Fenwick said: “Sand sank.”"), ("link", "Ada Fenwick", "https://ada.example/")
    )
    (credit,) = attribute(mention(account, "Sand sank."), account, EMPTY).credits
    assert (credit.rule, credit.address) == ("said", "https://ada.example/")


def test_a_link_in_another_sentence_is_no_credit() -> None:
    account = linked(
        document("See Tolland. It was “old sand”."), ("link", "Tolland", "https://tolland.example/")
    )
    assert credits(account, "old sand") == []


def test_a_footnote_is_a_credit() -> None:
    page = blocks(
        ("paragraph", "It was “old sand”3 then.", 0),
        ("note", "3. See Ada Fenwick, Bridges of Tolland. More.", 0),
    )
    page = replace(page, blocks=(page.blocks[0], replace(page.blocks[1], number="3")))
    page = linked(page, ("noteref", "3", "#fn3"))
    assert credits(page, "old sand") == [("Ada Fenwick, Bridges of Tolland", WORK, "note")]


def test_an_entry_under_further_reading_is_no_credit_on_what_is_above_it() -> None:
    page = blocks(("paragraph", "The sand sank all night.", 0), ("reading", "(Wiki)", 0))
    assert credits(page, "sand sank all") == []


# Which document a credit names.


def source(name: str, **facts: str) -> Document:
    return Document(name, "Sand.", digest=name, **facts)  # type: ignore[arg-type]


GAZETTE = source(
    "a.txt",
    title="The bridge is down",
    publisher="The Tolland Gazette (1931), scan",
    address="https://www.gazette.example/1931/bridge.html",
)
COURT = source(
    "j1932.txt",
    title="HCT Judgment, part 2",
    publisher="High Court of Tolland (1932), transcription A. Marsh",
)
BOOK = source(
    "library/fenwick_bridges.txt", title="Bridges of Sand: a history", author="Fenwick, Ada"
)
SANDS = source(
    "w1.txt",
    title="Quicksand",
    publisher="English Wikipedia, 2019 snapshot",
    address="https://en.wikipedia.org/wiki/Quicksand (mirror)",
)
TOWN = source(
    "w2.txt",
    title="Tolland (town)",
    publisher="German Wikipedia",
    address="https://de.wikipedia.org/wiki/Tolland",
)
LIBRARY = Shelf([GAZETTE, COURT, BOOK, SANDS, TOWN])


def credit(name: str, role: str = "carrier", address: str = "") -> Credit:
    return Credit(Place("account.txt", 0, 1), name, role, "said", 0.9, address)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "role", "expected"),
    [
        ("Tolland Gazette", "carrier", "a.txt"),
        ("the tolland gazette", "carrier", "a.txt"),
        ("Tolland Gazette", "speaker", "a.txt"),
        ("The bridge is down", "work", "a.txt"),
        ("High Court of Tolland", "originator", "j1932.txt"),
        ("High Court in Tolland", "originator", "j1932.txt"),
        ("HCT", "originator", "j1932.txt"),
        ("Bridges of Sand", "work", "library/fenwick_bridges.txt"),
        ("Ada Fenwick", "work", "library/fenwick_bridges.txt"),
        ("Fenwick", "originator", "library/fenwick_bridges.txt"),
        ("Fenwick, Bridges of Sand", "work", "library/fenwick_bridges.txt"),
        ("fenwick bridges", "work", "library/fenwick_bridges.txt"),
        ("Quicksand", "work", "w1.txt"),
        ("English Wikipedia", "carrier", "w1.txt"),
    ],
)
def test_a_name_is_resolved(name: str, role: str, expected: str) -> None:
    found = resolve(credit(name, role), LIBRARY)
    assert (found.standing, found.documents) == ("resolved", (expected,))
    assert found.why


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Tolland", "originator"),  # a place in titles
        ("Court", "originator"),
        ("Sand", "work"),
        ("Harbour Blog", "carrier"),
        ("Marsh", "speaker"),  # only the transcriber
        ("hct", "carrier"),  # initials are written as such
        ("Quicksand", "speaker"),  # nobody of that name has written anything here
    ],
)
def test_a_name_that_only_occurs_in_names_is_not_resolved(name: str, role: str) -> None:
    assert resolve(credit(name, role), LIBRARY).standing != "resolved"


def test_a_person_may_be_heard_in_other_documents_than_her_own() -> None:
    found = resolve(credit("Ada Fenwick", "speaker"), LIBRARY)
    assert (found.standing, found.documents) == ("ambiguous", ("library/fenwick_bridges.txt",))


def test_a_common_noun_is_no_sure_name_of_a_file() -> None:
    shelf = Shelf([source("report.txt")])
    assert resolve(credit("report", "originator"), shelf).standing == "ambiguous"
    assert resolve(credit("Report", "originator"), shelf).standing == "resolved"


def test_a_name_of_several_documents_is_ambiguous() -> None:
    found = resolve(credit("Wiki"), LIBRARY)
    assert (found.standing, found.documents) == ("ambiguous", ("w1.txt", "w2.txt"))


@pytest.mark.parametrize(
    "address",
    [
        "http://gazette.example/1931/bridge",
        "https://www.gazette.example/1931/bridge.html#top",
        "https://gazette.example/1931/bridge/?utm_source=x",
        "https://web.archive.org/web/2001/http://gazette.example/1931/bridge.html",
    ],
)
def test_an_address_names_its_page_however_it_is_written(address: str) -> None:
    assert resolve(credit("here", address=address), LIBRARY).documents == ("a.txt",)


def test_an_address_of_another_page_outweighs_the_publisher() -> None:
    found = resolve(credit("Wiki", address="http://en.wikipedia.org/wiki/Bridge"), LIBRARY)
    assert (found.standing, found.documents) == ("unresolved", ())


def test_an_address_tells_which_of_several() -> None:
    found = resolve(credit("Wiki", address="http://en.wikipedia.org/wiki/Quicksand"), LIBRARY)
    assert (found.standing, found.documents) == ("resolved", ("w1.txt",))


def test_an_address_whose_last_part_is_a_title_names_a_document_without_an_address() -> None:
    shelf = Shelf([source("b.txt", title="Sand Bridge"), SANDS])
    found = resolve(credit("Wiki", address="http://en.wikipedia.org/wiki/Sand_Bridge"), shelf)
    assert found.documents == ("b.txt",)


def test_the_same_site_alone_never_resolves() -> None:
    found = resolve(credit("this site", address="https://www.gazette.example/"), LIBRARY)
    assert found.standing == "ambiguous"


def test_a_short_name_is_resolved_where_the_account_gives_the_full_one() -> None:
    account = document("The Tolland Gazette was there. The Gazette wrote: “Sand.”")
    assert resolve(credit("Gazette"), LIBRARY, NO_ALIASES, account).standing == "resolved"


def test_a_short_name_alone_is_ambiguous() -> None:
    account = document("The Gazette wrote: “Sand.”")
    assert resolve(credit("Gazette"), LIBRARY, NO_ALIASES, account).standing == "ambiguous"


def test_a_credit_never_names_the_document_that_gives_it() -> None:
    assert resolve(credit("Tolland Gazette"), LIBRARY, NO_ALIASES, GAZETTE).standing == "unresolved"


def test_an_alias_makes_two_names_one() -> None:
    aliases = Aliases((("Tolland Gazette", "the harbour paper"),))
    assert resolve(credit("the harbour paper"), LIBRARY, aliases).documents == ("a.txt",)


def test_an_alias_may_name_a_document() -> None:
    aliases = read_aliases('[aliases]\n"w2.txt" = ["Wiki"]\n')
    assert resolve(credit("Wiki"), LIBRARY, aliases).documents == ("w2.txt",)


def test_collections_of_other_documents_are_not_confused() -> None:
    assert resolve(credit("Tolland Gazette"), Shelf([SANDS])).standing == "unresolved"
    assert resolve(credit("Tolland Gazette"), LIBRARY).standing == "resolved"


# Dates: another year is another edition, issue or paper.

REPORT = source("report-30.txt", title="Annual Report 1930", published="1931-02-01")
PAPER = source("paper.txt", title="On sand", author="Ada Fenwick", published="1920")
ISSUE = source("issue.txt", publisher="The Morning Gazette", published="1931-03-17")
BARE = source("bare.txt", title="On wells", author="Ines Marsh")
DATED = Shelf([REPORT, PAPER, ISSUE, BARE])


@pytest.mark.parametrize(
    ("name", "role", "standing"),
    [
        ("Annual Report 1931", "carrier", "unresolved"),
        ("Annual Report 1930", "carrier", "resolved"),
        ("Annual Report, 1930-31", "work", "resolved"),
        ("Annual Report", "work", "resolved"),
        ("Annual Report, p. 1931", "work", "resolved"),
        ("Fenwick 1931", "carrier", "unresolved"),
        ("Fenwick 1920", "carrier", "resolved"),
        ("Fenwick, The Night Ferry", "work", "ambiguous"),
        ("Fenwick, On sand", "carrier", "resolved"),
        ("Marsh 1931", "carrier", "ambiguous"),
        ("Morning Gazette, 4 May", "carrier", "unresolved"),
        ("Morning Gazette, March 1931", "carrier", "resolved"),
        ("Morning Gazette, 17 March", "carrier", "resolved"),
    ],
)
def test_a_date_in_a_credit_must_agree(name: str, role: str, standing: str) -> None:
    assert resolve(credit(name, role), DATED).standing == standing


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("“Sand sank deep.” (Annual Report, 1931)", "unresolved"),
        ("“Sand sank deep.” (Annual Report, 1930)", "resolved"),
        ("“Sand sank deep.” (Morning Gazette, 19 March 1931)", "unresolved"),
        ("“Sand sank deep.” (Morning Gazette, 17 March 1931)", "resolved"),
        ("According to the Morning Gazette of 4 May 1931, “Sand sank deep.”", "unresolved"),
    ],
)
def test_a_date_behind_a_credit_must_agree(text: str, standing: str) -> None:
    account = document(text)
    (given,) = attribute(mention(account, "Sand sank deep."), account, DATED).credits
    assert given.resolution.standing == standing


def test_an_alias_does_not_outweigh_the_date_behind_it() -> None:
    aliases = Aliases((("issue.txt", "Courier"),))
    for text, standing in (("Courier", "resolved"), ("Courier, 4 May 1930", "unresolved")):
        account = document(f"“Sand sank deep.” ({text})")
        found = attribute(mention(account, "Sand sank deep."), account, DATED, aliases)
        assert [c.resolution.standing for c in found.credits] == [standing]


def test_of_several_editions_the_year_tells_which() -> None:
    shelf = Shelf([REPORT, source("report-31.txt", title="Annual Report 1931")])
    assert resolve(credit("Annual Report 1931"), shelf).documents == ("report-31.txt",)
    assert resolve(credit("Annual Report"), shelf).standing == "ambiguous"


def test_an_author_alone_as_carrier_is_not_sure() -> None:
    found = resolve(credit("Fenwick"), DATED)
    assert (found.standing, found.documents) == ("ambiguous", ("paper.txt",))


# Aliases.


def test_aliases_are_read_from_their_table() -> None:
    text = '[check]\nlevel = 1\n[aliases]\nWikipedia = ["Wiki", "WP"]\nGazette = "Post"\n'
    assert read_aliases(text).groups == (("Wikipedia", "Wiki", "WP"), ("Gazette", "Post"))


def test_a_file_without_the_table_has_no_aliases() -> None:
    assert read_aliases("[check]\nlevel = 1\n") == NO_ALIASES


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[aliases]\nWikipedia = ["Wiki"\nX = 1\n', "line"),
        ("[aliases]\nA = ['B']\nWikipedia = 3\n", "line 3"),
        ("[aliases]\n\nWikipedia = [1]\n", "line 3"),
        ("aliases = 3\n", "line 1"),
    ],
)
def test_a_wrong_file_is_an_error_that_says_line_and_remedy(text: str, line: str) -> None:
    with pytest.raises(ValueError, match=rf"{line}.*(?:write|begin) it") as error:
        read_aliases(text)
    assert "\n" not in str(error.value)


# The case.


def test_the_case_resolves_its_tribunal_and_not_its_wiki() -> None:
    if not CASE.exists():
        pytest.skip("the shared case is not here")
    shelf = Shelf(_heads(CASE / "sources"))
    text = (CASE / "account" / "truth-about-nanking.txt").read_text(encoding="utf-8")
    account = document(text)
    found = attribute(mention(account, text[222:425]), account, shelf).credits
    assert [(c.name, c.role, c.resolution.standing) for c in found] == [
        ("International Military Tribunal for the Far East", "originator", "resolved"),
        ("Wiki", "carrier", "ambiguous"),
    ]
    assert found[0].resolution.documents == ("en_imtfe_judgment_ch8_nanking.txt",)


def _heads(folder: Path) -> Iterator[Document]:
    """The sources of the case by what their heads say."""
    for path in sorted(folder.glob("*.txt")):
        head = yaml.safe_load(path.read_text(encoding="utf-8").split("---")[1])
        yield source(
            path.name, title=head["title"], publisher=head["publisher"], address=head["url"]
        )


ODD = st.text(
    alphabet=st.sampled_from('“”"()—-:,. \nSaidWX《》はと述べ据报道「」'), min_size=4, max_size=80
)


@given(ODD, st.data())
def test_every_credit_resolves_to_its_place_whatever_stands_around(
    text: str, data: st.DataObject
) -> None:
    account = document(text)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    for one in (
        Borrowing(Place(account.name, start, end)),
        Quotation(Place(account.name, start, end)),
    ):
        for found in attribute(one, account, LIBRARY).credits:
            assert " ".join(account.at(found.place).split()) == found.name != ""


POINTERS = (
    "For another view see ",
    "But see ",
    "Compare ",
    "Cf. ",
    "Against this see ",
    "Read also ",
    "Vgl. dagegen ",
    "Siehe auch ",
    "Voir aussi ",
    "参见",
)


def pointing(before: str, name: str, after: str = ".") -> Document:
    """An account with a quotation and a link behind it."""
    text = f"“Sand sank.”{before}{name}{after}"
    start = text.index(name)
    place = Place("account.txt", start, start + len(name))
    link = Inline("link", place, address="https://gazette.example/1931")
    return Document("account.txt", text, digest="", inlines=(link,))


@pytest.mark.parametrize("pointer", POINTERS)
def test_a_link_to_another_account_is_no_credit(pointer: str) -> None:
    assert credits(pointing(f" {pointer}", "Marsh Inquiry"), "Sand sank.") == []


@pytest.mark.parametrize("before", [" as we see in ", " (see ", " reports "])
def test_a_link_that_nothing_sets_against_the_words_is_a_credit(before: str) -> None:
    after = ", p. 3)." if "(" in before else "."
    (credit,) = credits(pointing(before, "Tolland Gazette", after), "Sand sank.")
    assert credit[0] == "Tolland Gazette"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Against this see Mary Pole, The Marsh Inquiry.", []),
        ("For another view see Mary Pole.", []),
        ("But see Mary Pole.", []),
        ("See Mary Pole.", [("Mary Pole", WORK, "note")]),
        ("Mary Pole. But see Tom Marsh.", [("Mary Pole", WORK, "note")]),
    ],
)
def test_a_note_that_points_elsewhere_is_no_credit(
    words: str, expected: list[tuple[str, str, str]]
) -> None:
    text = f"“Sand sank.”1\n\n1 {words}"
    first, second = Place("account.txt", 0, 13), Place("account.txt", 15, len(text))
    account = Document(
        "account.txt",
        text,
        digest="",
        blocks=(Block("paragraph", first), Block("note", second, number="1")),
        inlines=(Inline("noteref", Place("account.txt", 12, 13)),),
    )
    assert credits(account, "Sand sank.") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sand sank.\n> — Ada Fenwick", [("Ada Fenwick", SPEAKER, "dash")]),
        ("Sand sank.\n> Source: The Gazette", [("Gazette", CARRIER, "source line")]),
        ("Sand sank.\n> Ada Fenwick", [("Ada Fenwick", SPEAKER, "dash")]),
        ("Fenwick writes: Sand sank.", [("Fenwick", SPEAKER, "said")]),
    ],
)
def test_a_credit_inside_a_block_quote_is_read(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    block = Block("quote", Place("account.txt", 0, len(text)))
    account = Document("account.txt", text, digest="", blocks=(block,))
    assert credits(account, "Sand sank.", "block") == expected


def test_a_credit_inside_the_marks_is_read() -> None:
    text = "“Sand sank twice in May. — Ada Fenwick”"
    place = Place("account.txt", 1, text.index(" —"))
    quotation = Quotation(place, outer=Place("account.txt", 0, len(text)))
    found = attribute(quotation, document(text), EMPTY).credits
    assert [credit.name for credit in found] == ["Ada Fenwick"]
