"""What tests share: documents and corpora made from strings, and no files."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from loccit.corpus import Corpus
from loccit.model import Block, Document, Place

settings.register_profile("steady", deadline=None)  # no test asserts a time
settings.load_profile("steady")

SHARED = Path(__file__).parents[2] / "shared"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take --accept, which rewrites the expected reports of tests/cases."""
    parser.addoption("--accept", action="store_true", help="rewrite expected reports")


def document(name: str, text: str, **fields: str) -> Document:
    """A document made from a string, one block a paragraph."""
    blocks, at = [], 0
    for piece in text.split("\n\n"):
        if piece.strip():
            blocks.append(Block("paragraph", Place(name, at, at + len(piece))))
        at += len(piece) + 2
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(name, text, digest, blocks=tuple(blocks), **fields)


@pytest.fixture
def corpus() -> Callable[..., Corpus]:
    """Make a corpus: `corpus(memo="...", letter="...")`."""

    def make(**texts: str) -> Corpus:
        return Corpus(document(name, text) for name, text in texts.items())

    return make


@pytest.fixture
def shared() -> Path:
    """The folder of public texts beside the checkout; skips where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("../shared is not here: the texts that this test reads are public but not ours")
    return SHARED
