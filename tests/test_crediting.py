"""What a document says its sources are, and which documents those are."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from loccit.crediting import NO_ALIASES, Aliases, attribute, read_aliases, resolve, wanted
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
        return ()

    def frequency(self, folded: str) -> float:
        return 1.0

    def lookup(
        self, document: Document, places: tuple[Place, ...] = (), *, thorough: bool = False
    ) -> tuple[Region, ...]:
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
    # brackets behind
    ("“Sand sank.” (Tolland Gazette)", "Sand sank.", [("Tolland Gazette", CARRIER, "trailing bracket")]),
    ("She said so: “Sand sank” (The Gazette).", "Sand sank", [("Gazette", CARRIER, "trailing bracket")]),
    ("He read “Sand sank” (Fenwick 1931) aloud.", "Sand sank", [("Fenwick 1931", CARRIER, "trailing bracket")]),
    ("The sand sank all night. (Wiki)", "sand sank all", [("Wiki", CARRIER, "trailing bracket")]),
    ("The sand sank all night.\n\n(Wiki)", "sand sank all", [("Wiki", CARRIER, "trailing bracket")]),
    ("The sand sank. [Source: Tolland Gazette]", "The sand sank.", [("Tolland Gazette", CARRIER, "trailing bracket")]),
    ("The sand sank. (Gazette, 14 May 1931)", "The sand sank.", [("Gazette", CARRIER, "trailing bracket")]),
    ("砂が沈んだ。（《砂丘新聞》）", "砂が沈んだ", [("砂丘新聞", CARRIER, "trailing bracket")]),
    # lines and dashes
    ("“Sand sank.” — The Gazette, 1869", "Sand sank.", [("Gazette", WORK, "dash")]),
    ("“Sand sank.”\n\n— Ada Fenwick", "Sand sank.", [("Ada Fenwick", SPEAKER, "dash")]),
    ("“Sand sank.” — Ada Fenwick, The Tolland Gazette", "Sand sank.", [("Ada Fenwick", SPEAKER, "dash"), ("Tolland Gazette", WORK, "dash")]),
    ("“Sand sank.”\n\nSource: Tolland Gazette", "Sand sank.", [("Tolland Gazette", CARRIER, "source line")]),
    ("“Sand sank.”\n\nvia Harbour Blog", "Sand sank.", [("Harbour Blog", CARRIER, "source line")]),
    ("“Sand sank.”\n\nQuelle: Tollander Zeitung", "Sand sank.", [("Tollander Zeitung", CARRIER, "source line")]),
    # according to
    ("According to the Court of Tolland, “sand sank”.", "sand sank", [("Court of Tolland", ORIGIN, "according to")]),
    ("According to the Court of Tolland, the sand sank all night.", "the sand sank all", [("Court of Tolland", ORIGIN, "according to")]),
    ("“Sand sank,” according to Ada Fenwick.", "Sand sank,", [("Ada Fenwick", SPEAKER, "according to")]),
    ("The sand sank, according to the Harbour Commission, at noon.", "The sand sank", [("Harbour Commission", ORIGIN, "according to")]),
    ("It rained. According to Dr. Marsh, “sand sank”.", "sand sank", [("Dr. Marsh", SPEAKER, "according to")]),
    ("According to a report, “sand sank”.", "sand sank", [("report", ORIGIN, "according to")]),
    ("According to the mayor, “sand sank”.", "sand sank", [("mayor", SPEAKER, "according to")]),
    ("Laut Ada Fenwick „sank der Sand“.", "sank der Sand", [("Ada Fenwick", SPEAKER, "according to")]),
    ("Selon Ada Fenwick, «le sable» a coulé.", "le sable", [("Ada Fenwick", SPEAKER, "according to")]),
    ("According to the Ministry of Trade and Harbours, “sand sank”.", "sand sank", [("Ministry of Trade and Harbours", ORIGIN, "according to")]),
    # X said
    ("Ada Fenwick said: “Sand sank.”", "Sand sank.", [("Ada Fenwick", SPEAKER, "said")]),
    ("Ada Fenwick said that “sand sank” at noon.", "sand sank", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand sank,” said Ada Fenwick.", "Sand sank,", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand sank,” Ada Fenwick said.", "Sand sank,", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand sank!” Fenwick told the Gazette.", "Sand sank!", [("Fenwick", SPEAKER, "said")]),
    ("Yesterday Ada Fenwick told the Gazette: “Sand sank.”", "Sand sank.", [("Ada Fenwick", SPEAKER, "said")]),
    ("The mayor wrote: “Sand sank.”", "Sand sank.", [("mayor", SPEAKER, "said")]),
    ("“Sand sank,” said the mayor.", "Sand sank,", [("mayor", SPEAKER, "said")]),
    ("Ada Fenwick, the engineer, has argued that “sand sank”.", "sand sank", [("Ada Fenwick", SPEAKER, "said")]),
    ("The engineer Ada Fenwick testified: “Sand sank.”", "Sand sank.", [("Ada Fenwick", SPEAKER, "said")]),
    ("“Sand,” Fenwick said. “It sank.”", "It sank.", [("Fenwick", SPEAKER, "said before")]),
    ("Marsh left. Fenwick later stated: “Sand sank.”", "Sand sank.", [("Fenwick", SPEAKER, "said")]),
    ("J. B. Marsh wrote in his diary that “sand sank”.", "sand sank", [("J. B. Marsh", SPEAKER, "said")]),
    ("The Tolland Gazette reported: “Sand sank.”", "Sand sank.", [("Tolland Gazette", SPEAKER, "said")]),
    ("„Sand sank“, sagte Ada Fenwick.", "Sand sank", [("Ada Fenwick", SPEAKER, "said")]),
    ("Fenwick said:\n\n“Sand sank.”", "Sand sank.", [("Fenwick", SPEAKER, "said")]),
    # labels and lead-ins
    ("Gazette: “Sand sank.”", "Sand sank.", [("Gazette", WORK, "label")]),
    ("Smith: “Sand sank.”", "Sand sank.", [("Smith", SPEAKER, "label")]),
    ("From the press release: “Sand sank.”", "Sand sank.", [("press release", WORK, "lead-in")]),
    ("As the usual encyclopaedia puts it: “Sand sank.”", "Sand sank.", [("usual encyclopaedia", CARRIER, "lead-in")]),
    ("As Ada Fenwick puts it, “sand sank”.", "sand sank", [("Ada Fenwick", SPEAKER, "lead-in")]),
    # second hand
    ("“Sand sank” (as quoted in the Tolland Gazette).", "Sand sank", [("Tolland Gazette", CARRIER, "quoted in")]),
    ("“Sand sank,” quoted by Ada Fenwick.", "Sand sank,", [("Ada Fenwick", CARRIER, "quoted in")]),
    ("“Sand sank” (via Harbour Blog)", "Sand sank", [("Harbour Blog", CARRIER, "quoted in")]),
    ("“Sand sank” h/t Harbour Blog", "Sand sank", [("Harbour Blog", CARRIER, "quoted in")]),
    # Chinese and Japanese
    ("「砂が沈んだ」と山川一郎は述べた。", "砂が沈んだ", [("山川一郎", SPEAKER, "said")]),
    ("山川一郎は「砂が沈んだ」と言った。", "砂が沈んだ", [("山川一郎", SPEAKER, "said")]),
    ("港湾委員会によると「砂が沈んだ」という。", "砂が沈んだ", [("港湾委員会", ORIGIN, "according to")]),
    ("据《沙丘日报》报道，“沙子沉了”。", "沙子沉了", [("沙丘日报", ORIGIN, "according to")]),
    ("林小沙说：“沙子沉了。”", "沙子沉了。", [("林小沙", SPEAKER, "said")]),
    ("林小沙表示，“沙子沉了”。", "沙子沉了", [("林小沙", SPEAKER, "said")]),
    ("“沙子沉了，”林小沙说。", "沙子沉了，", [("林小沙", SPEAKER, "said")]),
    ("《沙丘日报》报道：“沙子沉了。”", "沙子沉了。", [("沙丘日报", WORK, "said")]),
    ("“沙子沉了。”\n\n来源：沙丘日报", "沙子沉了。", [("沙丘日报", CARRIER, "source line")]),
    ("「砂が沈んだ」\n\n出典：砂丘新聞", "砂が沈んだ", [("砂丘新聞", CARRIER, "source line")]),
    # several credits on one mention
    ("According to the Court of Tolland, the sand sank all night. (Wiki)", "the sand sank all", [("Court of Tolland", ORIGIN, "according to"), ("Wiki", CARRIER, "trailing bracket")]),
    ("Ada Fenwick said “sand sank” (Tolland Gazette).", "sand sank", [("Ada Fenwick", SPEAKER, "said"), ("Tolland Gazette", CARRIER, "trailing bracket")]),
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
    ("“A sank.” (Gazette) And “B sank.” (Post)", "B sank.", [("Post", CARRIER, "trailing bracket")]),
]


@pytest.mark.parametrize(("text", "words", "expected"), SENTENCES)
def test_a_sentence_gives_its_credits(text: str, words: str, expected: list[tuple[str, str, str]]) -> None:
    assert credits(document(text), words) == expected
