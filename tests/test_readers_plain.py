"""Plain text: encodings, the YAML head, paragraphs, reading lists, furniture."""

from __future__ import annotations

import io

import pytest

from loccit.model import Document, Note
from loccit.readers import read


def results(data: bytes, name: str = "a.txt") -> list[Document | Note]:
    return list(read(name, io.BytesIO(data)))


def only(text: str) -> Document:
    (document,) = results(text.encode())
    assert isinstance(document, Document)
    return document


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, document.at(block.place)) for block in document.blocks]


def test_the_text_is_kept_to_the_letter() -> None:
    text = "  First line \r\nsecond.\r\n\r\n\tThird\u00a0line.  \r\n"
    document = only(text)
    assert document.text == text
    assert shown(document) == [
        ("paragraph", "First line \r\nsecond."),
        ("paragraph", "Third\u00a0line."),
    ]


def test_a_byte_order_mark_is_no_text() -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        (document,) = results("Der Fährmann sprach.".encode(encoding))
        assert isinstance(document, Document) and document.text == "Der Fährmann sprach."


def test_utf_16_without_a_mark_is_read() -> None:
    (document,) = results("The ferryman spoke to no one.".encode("utf-16-le"))
    assert isinstance(document, Document) and document.text == "The ferryman spoke to no one."


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "The curé’s café was “closed” – naïve folk were told so. Übrigens schön."),
        ("gb18030", "他说，我们的国家在那个时候没有这样的人，后来大家都知道了。"),
        ("cp932", "かれはそこにいなかったといっている。それはほんとうのことです。"),
        ("euc_jp", "かれはそこにいなかったといっている。それはほんとうのことです。"),
        ("big5", "他說，我們的國家在那個時候沒有這樣的人，後來大家都知道了。"),
        ("koi8-r", "Паромщик не сказал ни слова, и никто его об этом не спрашивал."),
        ("cp1251", "Паромщик не сказал ни слова, и никто его об этом не спрашивал."),
        ("cp949", "그는 그곳에 없었다고 말하고 있다. 그것은 사실이다."),
    ],
)
def test_a_guessed_encoding_is_right_and_told(encoding: str, text: str) -> None:
    note, document = results(text.encode(encoding) * 3)
    assert isinstance(note, Note) and "a guess" in note.message
    assert isinstance(document, Document) and document.text == text * 3


def test_damaged_utf_8_is_read_and_told() -> None:
    note, document = results(
        "Die Fähre fährt über den schönen Fluß, während alle drüben stehen und grüßen. Öl.".encode()
        * 2
        + b"\xff"
    )
    assert isinstance(note, Note) and "1 damaged" in note.message
    assert isinstance(document, Document) and document.text.endswith("\ufffd")


def test_binary_rubbish_is_a_note() -> None:
    (note,) = results(b"\x00\x01\x02\x03abc\x00\x04" * 40)
    assert isinstance(note, Note)


HEAD = '---\ntitle: "The Ferry"\nauthor: [Ines Okafor, T. Bell]\nurl: "http://ferry.example/a: b"\ndate: "1931-04"\nlanguage: en\nkind: "primary source: judgment (public domain)"\nextent: excerpt\n---\nIt sank.\n'


def test_a_head_stays_in_the_text_and_gives_the_facts() -> None:
    document = only(HEAD)
    assert document.text == HEAD
    assert (document.title, document.author, document.address) == (
        "The Ferry",
        "Ines Okafor, T. Bell",
        "http://ferry.example/a: b",
    )
    assert (document.published, document.language, document.extent) == ("1931-04", "en", "excerpt")
    assert document.kind == "primary source: judgment (public domain)"
    head, body = document.blocks
    assert (head.kind, head.left_out) == ("head", "YAML head")
    assert document.at(head.place).endswith("---") and document.at(body.place) == "It sank."


@pytest.mark.parametrize(
    ("said", "extent"),
    [
        ("selected passages", "excerpt"),
        ("one chapter only", "excerpt"),
        ("full as printed; some passages cut", "whole"),
        ("", "whole"),
    ],
)
def test_what_a_head_says_of_the_text_tells_its_extent(said: str, extent: str) -> None:
    assert only(f'---\ntitle: T\ntext: "{said}"\n---\nWords.').extent == extent


def test_dates_and_figures_in_a_head_stay_as_written() -> None:
    document = only("---\ndate: 2008-10-05\ntitle: 1984\n---\nWords.")
    assert (document.published, document.title) == ("2008-10-05", "1984")


@pytest.mark.parametrize(
    "head", ["title: [broken", "a: &a x\nb: *a", "title: " + "[" * 3000, "t: '\x07'"]
)
def test_a_broken_head_is_a_note_and_the_text_is_read(head: str) -> None:
    note, document = results(f"---\n{head}\n---\nIt sank.".encode())
    assert isinstance(note, Note) and "head is broken" in note.message
    assert isinstance(document, Document) and document.at(document.blocks[-1].place) == "It sank."


def test_prose_between_rules_is_no_head() -> None:
    note, document = results(b"---\nNothing but prose, said the ferryman\n---\nAnd more.")
    assert isinstance(note, Note) and isinstance(document, Document)
    assert "said the ferryman" in document.at(document.blocks[0].place)
    assert not any(block.left_out for block in document.blocks)


def test_lines_in_quotation_marks_of_mail_are_quotes() -> None:
    assert shown(only("He wrote:\n\n> It sank\n> at noon.\n\nSo he said.")) == [
        ("paragraph", "He wrote:"),
        ("quote", "> It sank\n> at noon."),
        ("paragraph", "So he said."),
    ]


def test_a_short_first_line_is_the_title() -> None:
    document = only("The Ferry of Osk\n\nIt sank at noon, they say, and nobody saw it.")
    assert document.title == "The Ferry of Osk"
    assert document.blocks[0].kind == "title"


@pytest.mark.parametrize(
    "first", ["It sank.", "“It sank”, he said,", "1. It sank", "> It sank", "Was it so?"]
)
def test_a_first_line_that_may_be_prose_is_no_title(first: str) -> None:
    assert only(f"{first}\n\nNobody on the shore saw the ferry go down that day.").title == ""


def test_a_list_of_reading_ends_where_prose_goes_on() -> None:
    text = "Prose.\n\nFurther reading:\n\nThe Ferry (Wiki)\nFerries of Osk (Gazette)\n\nAnd then he went on about it, at length.\n"
    assert shown(only(text))[1:] == [
        ("reading", "Further reading:"),
        ("reading", "The Ferry (Wiki)"),
        ("reading", "Ferries of Osk (Gazette)"),
        ("paragraph", "And then he went on about it, at length."),
    ]


def test_prose_under_a_heading_called_sources_stays_prose() -> None:
    text = "Sources\n\nThe papers of the ferry company lie in the\ntown hall, and nobody has read them.\n\nMore."
    assert [kind for kind, _ in shown(only(text))][1:] == ["paragraph", "paragraph"]


def test_reading_lists_in_chinese_and_japanese_are_known() -> None:
    for label in ("参考文献", "延伸閱讀", "関連項目"):
        assert shown(only(f"渡船沉了。\n\n{label}：\n渡船史\n河川志\n"))[1:] == [
            ("reading", f"{label}："),
            ("reading", "渡船史"),
            ("reading", "河川志"),
        ]


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Leave a Reply to Ines Cancel reply",
        "Fill in your details below or click an icon to log in:",
        "You are commenting using your Twitter account. ( Log Out / Change )",
        "You are commenting using your account. Log Out /  Change )",
        "Connecting to %s",
        "Share this:",
        "Like this: ".strip(),
        "Like Loading...",
        "3 thoughts on “The Ferry”",
        "Notify me of new comments via email.",
        "Your email address will not be published. Required fields are marked *",
        "Skip to content",
        "Blog at WordPress.com.",
        "← Older posts",
        "LEAVE A REPLY",
    ],
)
def test_the_machinery_of_a_blog_is_left_out_with_a_reason(line: str) -> None:
    block = only(f"The ferry sank.\n\n{line}\n\nSo they say.").blocks[1]
    assert block.kind == "furniture" and block.left_out


@pytest.mark.parametrize(
    "line",
    [
        "Leave a reply, he said, and he left.",
        "Share this grief with us all.",
        "References to the ferry abound.",
    ],
)
def test_prose_that_begins_like_machinery_is_prose(line: str) -> None:
    assert only(f"The ferry sank.\n\n{line}\n\nSo they say.").blocks[1].kind == "paragraph"


def test_blanks_alone_are_a_note() -> None:
    (note,) = results(b" \n\n\t " * 2_000)
    assert isinstance(note, Note)


@pytest.mark.parametrize(
    "label",
    [
        "For further reading",
        "Recommended reading",
        "Additional reading",
        "References",
        "REFERENCES",
        "Notes and references",
        "Works cited",
        "Bibliography",
        "Select bibliography",
        "Sources:",
        "Primary sources",
        "See also",
        "External links",
        "Literatur",
        "Quellen",
        "Weiterführende Literatur",
        "Siehe auch",
        "Bibliographie",
        "Références",
        "Pour en savoir plus",
        "Voir aussi",
        "Bibliografía",
        "Referencias",
        "## Sources",
        "延伸阅读",
        "參考文獻",
        "参照",
        "外部链接",
        "相关条目",
        "脚注",
        "注释",
        "出典",
    ],
)
def test_every_heading_of_a_list_of_reading_is_known(label: str) -> None:
    kinds = [kind for kind, _ in shown(only(f"The ferry sank.\n\n{label}\n\n- The Ferry\n"))]
    assert kinds == ["paragraph", "reading", "reading"]
