"""PDF: the text layer, page by page, with the page numbers as they are printed."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO

from loccit.model import Block, Document, Locator, Note, Place, Run

if TYPE_CHECKING:
    from loccit.readers import Limits

SUFFIXES = frozenset({".pdf"})

GAP = "\n\n"  # between pages
BROKEN_WORD = re.compile("[\x02\ufffe](?:\n|(?=.))?")  # how the library gives a line-end hyphen
SHORT = 0.75  # of the usual length of a line: a line this short may end a paragraph
SENTENCE_END = tuple('.!?:…"”»’)]。！？」』')
REPEATED = 3  # pages on which a first or last line stands before it is a running head
NO_TITLE = re.compile(
    r"(?:untitled|microsoft word|document\d*|\S+\.(?:docx?|pdf|tex|dvi))\b.*", re.I
)


def sniff(head: bytes) -> bool:
    """Whether `head` has the mark of a PDF, which may stand a little way in."""
    return b"%PDF-" in head[:1024]


def read(name: str, stream: BinaryIO, limits: Limits) -> Iterator[Document | Note]:
    """The one document in `stream`, and a note on the pages that have no text."""
    import pypdfium2

    data = stream.read()
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        remedy = (
            "encrypted: save it without a password"
            if locked
            else ("a broken PDF: print or save it to a new one")
        )
        yield Note(f"{remedy} ({' '.join(str(error).split())})", name)
        return
    try:
        yield from _documents(name, hashlib.sha256(data).hexdigest(), pdf, limits)
    finally:
        pdf.close()


def _documents(name: str, digest: str, pdf: Any, limits: Limits) -> Iterator[Document | Note]:
    """The document of an open file, and the notes on it."""
    count = min(len(pdf), limits.pages)
    if count < len(pdf):
        yield Note(
            f"{len(pdf)} pages, of which the first {count} were read; --max-pages raises it", name
        )
    pages = [_page_text(pdf, index) for index in range(count)]
    empty = [index + 1 for index, page in enumerate(pages) if not page.strip()]
    if empty:
        label = "page" if len(empty) == 1 else "pages"
        yield Note(f"no text layer: {label} {_ranges(empty)}; run text recognition on it", name)
    if len(empty) < count:
        labels = [_label(pdf, index) for index in range(count)]
        yield _document(name, digest, pages, labels, pdf.get_metadata_dict())


def _page_text(pdf: Any, index: int) -> str:
    """The text of one page; "" where there is none or the page is broken."""
    import pypdfium2

    try:
        page = pdf[index]
        layer = page.get_textpage()
        text = str(layer.get_text_range())
        layer.close()
        page.close()
    except pypdfium2.PdfiumError:
        return ""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return BROKEN_WORD.sub("-\n", text).strip()


def _label(pdf: Any, index: int) -> str:
    """The page's printed number, or its place in the file where it has none."""
    return str(pdf.get_page_label(index) or index + 1)


def _document(
    name: str, digest: str, pages: Sequence[str], labels: Sequence[str], facts: dict[str, str]
) -> Document:
    """The document of these pages."""
    blocks: list[Block] = []
    locators: list[Locator] = []
    runs: list[Run] = []
    heads = _running_heads(pages)
    at = 0
    for number, (page, label) in enumerate(zip(pages, labels, strict=True), 1):
        end = at + len(page)
        if page:
            locators.append(Locator(f"p. {label}", Place(name, at, end)))
            runs.append(Run(at, end, number, "page"))
            blocks += _blocks(name, page, at, heads, label)
        at = end + len(GAP)
    title = " ".join(facts.get("Title", "").split())
    return Document(
        name,
        GAP.join(pages),
        digest,
        title="" if NO_TITLE.fullmatch(title) else title,
        author=" ".join(facts.get("Author", "").split()),
        blocks=tuple(blocks),
        locators=tuple(locators),
        origin=tuple(runs),
    )


def _running_heads(pages: Sequence[str]) -> frozenset[str]:
    """First and last lines, figures aside, that stand on several pages."""
    counts: Counter[str] = Counter()
    for page in pages:
        lines = [line for line in page.split("\n") if line.strip()]
        counts.update({_bare(line) for line in (lines[:1] + lines[-1:])})
    return frozenset(line for line, count in counts.items() if count >= REPEATED and line)


def _bare(line: str) -> str:
    """A line without its figures and blanks."""
    return re.sub(r"[\d\s]+", "", line).casefold()


def _blocks(name: str, page: str, at: int, heads: frozenset[str], label: str) -> Iterator[Block]:
    """The paragraphs of one page, its running heads set apart."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\n]+", page) if m[0].strip()]
    lengths = sorted(end - start for start, end in lines)
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    begun = -1
    for index, (start, end) in enumerate(lines):
        edge = index in (0, len(lines) - 1)
        if edge and len(lines) > 1 and _is_head(page[start:end], heads, label):
            if begun >= 0:
                yield _block(name, page, at, begun, lines[index - 1][1])
            begun = -1
            yield _block(name, page, at, start, end, "running head")
            continue
        begun = start if begun < 0 else begun
        if index + 1 == len(lines) or _ends(page, lines[index], lines[index + 1], usual):
            yield _block(name, page, at, begun, end)
            begun = -1


def _is_head(line: str, heads: frozenset[str], label: str) -> bool:
    """Whether a page's first or last line is its number or stands on other pages too."""
    return _bare(line) in heads or line.strip(" -–—[]") == label or line.strip().isdigit()


def _ends(page: str, line: tuple[int, int], following: tuple[int, int], usual: int) -> bool:
    """Whether a paragraph ends with `line`: a gap follows, or it stops short at a sentence."""
    if page.count("\n", line[1], following[0]) > 1:
        return True
    short = line[1] - line[0] < SHORT * usual
    return short and page[line[0] : line[1]].rstrip().endswith(SENTENCE_END)


def _block(name: str, page: str, at: int, start: int, end: int, left_out: str = "") -> Block:
    """The block of `page[start:end]`, blanks trimmed."""
    piece = page[start:end]
    first = at + start + len(piece) - len(piece.lstrip())
    last = at + start + len(piece.rstrip())
    return Block("furniture" if left_out else "paragraph", Place(name, first, last), left_out)


def _ranges(numbers: Sequence[int]) -> str:
    """Numbers in rising order, neighbours joined, as in 1-3, 7."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in parts)
