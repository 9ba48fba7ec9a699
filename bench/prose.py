"""The prose that the benches plant in and search: novels, cut into texts of a given length."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Iterator
from pathlib import Path

from loccit.model import Block, Document, Place

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "tracing" / "prose"
ABSENT = "the novels are not at hand (../shared/data/tracing/prose)"
TEXT_LENGTH = 5_000  # words of an account and of a source
LONG_ENOUGH = 3 * TEXT_LENGTH  # a novel from which stretches can be drawn at random
PARAGRAPH = re.compile(r"\n[ \t]*\n\s*")
SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’]*\s+(?=[\"'“‘]?[A-Z])")
QUOTES = re.compile(r"[\"“”„«»‘`]|(?<![^\W_])['’]|['’](?![^\W_])")


def novels() -> dict[str, list[str]]:
    """The paragraphs of every novel that is long enough, by name; empty when there are none."""
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
    return {
        name: [" ".join(p.split()) for p in PARAGRAPH.split(text) if p.strip()]
        for name, text in texts.items()
        if len(text.split()) >= LONG_ENOUGH
    }


def stretch(paragraphs: list[str], length: int, rng: random.Random) -> list[str]:
    """Paragraphs on end, `length` words in all, from a random place."""
    counts = [len(p.split()) for p in paragraphs]
    last = len(paragraphs) - 1
    while last and sum(counts[last:]) < length:
        last -= 1
    start, out, left = rng.randint(0, last), [], length
    for paragraph in paragraphs[start:]:
        words = paragraph.split()[:left]
        out.append(" ".join(words))
        left -= len(words)
        if not left:
            break
    return out


def unquoted(paragraphs: list[str]) -> list[str]:
    """The same paragraphs without quotation marks; apostrophes inside words stay."""
    return [" ".join(QUOTES.sub("", p).split()) for p in paragraphs]


def sentences(paragraphs: list[str]) -> Iterator[str]:
    """The sentences of `paragraphs`, roughly."""
    for paragraph in paragraphs:
        yield from (s for s in SENTENCE_END.split(paragraph) if s.strip())


def document(name: str, text: str) -> Document:
    """A document of plain paragraphs, as the reader of plain text makes it."""
    blocks, start = [], 0
    for paragraph in text.split("\n\n"):
        end = start + len(paragraph)
        blocks.append(Block("paragraph", Place(name, start, end)))
        start = end + 2
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(name, text, digest, title=name, language="en", blocks=tuple(blocks))
