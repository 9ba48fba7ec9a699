"""DOCX: paragraphs, styles, notes and links; tracked changes as accepted."""

from __future__ import annotations

import io
import zipfile

from loccit.model import Document, Note
from loccit.readers import Limits, read

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = f'<w:styles {W}><w:style w:styleId="Zitat1"><w:name w:val="Intense Quote"/></w:style><w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style></w:styles>'


def docx(body: str, **parts: str) -> bytes:
    """A Word file with that body; further parts by name, `__` for `/` and `_` for `.`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"
        )
        archive.writestr("word/styles.xml", STYLES)
        for name, text in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return out.getvalue()


def p(text: str, style: str = "") -> str:
    """A paragraph."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>'


def only(data: bytes) -> Document:
    """The one document that comes of `data`."""
    (document,) = read("a.docx", io.BytesIO(data))
    assert isinstance(document, Document)
    return document


def test_styles_tell_headings_and_quotations() -> None:
    document = only(
        docx(p("The sluice", "H2") + p("He said so:") + p("No man shall pass.", "Zitat1"))
    )
    assert [(b.kind, b.depth, document.at(b.place)) for b in document.blocks] == [
        ("heading", 2, "The sluice"),
        ("paragraph", 0, "He said so:"),
        ("quote", 1, "No man shall pass."),
    ]


def test_tracked_changes_are_read_as_accepted() -> None:
    body = "<w:p><w:r><w:t>about </w:t></w:r><w:del><w:r><w:delText>three</w:delText></w:r></w:del><w:ins><w:r><w:t>four</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>"
    assert only(docx(body)).text == "about four"


def test_footnotes_stand_at_the_end_with_the_number_of_their_mark() -> None:
    body = '<w:p><w:r><w:t>It held.</w:t></w:r><w:r><w:footnoteReference w:id="4"/></w:r></w:p>'
    notes = f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0">{p("x")}</w:footnote><w:footnote w:id="4">{p("See the survey.")}</w:footnote></w:footnotes>'
    document = only(docx(body, word__footnotes_xml=notes))
    assert document.text == "It held.[1]\n\nSee the survey."
    assert [(b.kind, b.number) for b in document.blocks] == [("paragraph", ""), ("note", "1")]
    (mark,) = document.inlines
    assert (mark.kind, document.at(mark.place)) == ("noteref", "[1]")


def test_a_link_keeps_its_address() -> None:
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="{OFFICE}/hyperlink" Target="http://pans.example/a" TargetMode="External"/></Relationships>'
    body = '<w:p><w:r><w:t>See </w:t></w:r><w:hyperlink r:id="rId9"><w:r><w:t>the survey</w:t></w:r></w:hyperlink></w:p>'
    document = only(docx(body, **{"word___rels__document_xml.rels": rels}))
    (link,) = document.inlines
    assert (document.at(link.place), link.address) == ("the survey", "http://pans.example/a")


def test_a_table_is_one_block_of_rows_and_cells() -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    rows = "".join("<w:tr>" + "".join(map(cell.format, row)) + "</w:tr>" for row in ("ab", "cd"))
    document = only(docx(f"<w:tbl>{rows}</w:tbl>" + p("After.")))
    assert [(b.kind, document.at(b.place)) for b in document.blocks] == [
        ("table", "a\tb\nc\td"),
        ("paragraph", "After."),
    ]


def test_title_and_author_come_from_the_file() -> None:
    core = '<c:p xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Pans</dc:title><dc:creator>Ines Okafor</dc:creator></c:p>'
    document = only(docx(p("Words."), docProps__core_xml=core))
    assert (document.title, document.author) == ("The Pans", "Ines Okafor")


def test_origin_counts_paragraphs_of_the_file() -> None:
    document = only(docx(p("One.") + "<w:p/>" + p("Three.")))
    assert [(run.at, run.unit, document.text[run.start : run.end]) for run in document.origin] == [
        (1, "paragraph", "One."),
        (3, "paragraph", "Three."),
    ]


def test_a_file_that_unpacks_to_too_much_is_a_note() -> None:
    (note,) = read("a.docx", io.BytesIO(docx(p("a" * 100_000))), Limits(expansion=50_000))
    assert isinstance(note, Note) and "unpacks to more than" in note.message


def test_entities_are_not_unfolded() -> None:
    bomb = f'<!DOCTYPE d [<!ENTITY a "boom">]><w:document {W}><w:body><w:p><w:r><w:t>x&a;y</w:t></w:r></w:p></w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bomb)
    results = list(read("a.docx", io.BytesIO(out.getvalue())))
    assert all("boom" not in getattr(item, "text", "") for item in results)


def test_a_workbook_is_a_note() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<w/>")
    (note,) = read("a.xlsx", io.BytesIO(out.getvalue()))
    assert isinstance(note, Note) and "no Word text" in note.message


def test_a_broken_archive_is_a_note() -> None:
    (note,) = read("a.docx", io.BytesIO(docx(p("Words."))[:200]))
    assert isinstance(note, Note) and "broken" in note.message
