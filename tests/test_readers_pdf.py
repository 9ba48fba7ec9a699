"""PDF: the text layer with its pages; what cannot be read is a note."""

from __future__ import annotations

import io

from loccit.model import Document, Note
from loccit.readers import Limits, read


def pdf(*pages: list[str], info: str = "", labels: str = "") -> bytes:
    """A PDF with these lines on its pages, written by hand."""
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R {labels} >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    kids = []
    for lines in pages:
        shown = (
            "BT /F1 12 Tf 72 720 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        )
        objects.append(f"<< /Length {len(shown)} >>\nstream\n{shown}\nendstream")
        content = len(objects)
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] "
            f"/Contents {content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>"
    objects.append(info or "<< >>")
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    return (
        out
        + (
            f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
            f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\n"
            f"startxref\n{len(out)}\n%%EOF\n"
        ).encode()
    )


LETTER = [
    "The warden of the salt pans wrote in a long let-",
    "ter that the new sluice had cost more than the old",
    "one and two men besides.",
    "A second inquiry was opened in the spring of that",
    "year and was never closed.",
]


def test_the_text_of_every_page_is_read_with_its_line_end_hyphens() -> None:
    (document,) = read("a.pdf", io.BytesIO(pdf(LETTER, ["The end of it."])))
    assert isinstance(document, Document)
    assert "long let-\nter that" in document.text
    assert document.text.endswith("\n\nThe end of it.")


def test_a_short_line_at_the_end_of_a_sentence_ends_a_paragraph() -> None:
    (document,) = read("a.pdf", io.BytesIO(pdf(LETTER)))
    assert isinstance(document, Document)
    starts = [document.at(block.place)[:8] for block in document.blocks]
    assert starts == ["The ward", "A second"]


def test_a_place_is_cited_by_the_printed_page_number() -> None:
    labels = "/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>"
    (document,) = read("a.pdf", io.BytesIO(pdf(LETTER, ["The end of it."], labels=labels)))
    assert isinstance(document, Document)
    assert [locator.label for locator in document.locators] == ["p. i", "p. 7"]
    assert document.locate(document.blocks[-1].place) == "p. 7"
    assert [(run.at, run.unit) for run in document.origin] == [(1, "page"), (2, "page")]


def test_title_and_author_come_from_the_file() -> None:
    data = pdf(LETTER, info="<< /Title (The Salt Pans) /Author (Ines Okafor) >>")
    (document,) = read("a.pdf", io.BytesIO(data))
    assert isinstance(document, Document)
    assert (document.title, document.author) == ("The Salt Pans", "Ines Okafor")


def test_pages_without_text_are_named_in_one_note() -> None:
    note, document = read("a.pdf", io.BytesIO(pdf(LETTER, [], [], ["The end."], [])))
    assert isinstance(note, Note) and isinstance(document, Document)
    assert "no text layer: pages 2-3, 5" in note.message


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [["Annals of the Salt Pans", line, f"{n}"] for n, line in enumerate(LETTER, 1)]
    (document,) = read("a.pdf", io.BytesIO(pdf(*pages)))
    assert isinstance(document, Document)
    assert [document.at(b.place) for b in document.blocks if not b.left_out] == [
        line.replace("let-", "let-") for line in LETTER
    ]


def test_pages_over_the_limit_are_named() -> None:
    note, document = read("a.pdf", io.BytesIO(pdf(LETTER, ["Two."], ["Three."])), Limits(pages=2))
    assert isinstance(note, Note) and isinstance(document, Document)
    assert "3 pages, of which the first 2 were read" in note.message
    assert "Three" not in document.text


def test_a_broken_pdf_is_a_note() -> None:
    (note,) = read("a.pdf", io.BytesIO(pdf(LETTER)[:80]))
    assert isinstance(note, Note) and note.about == "a.pdf"
    assert "broken PDF" in note.message
