"""The parts of a Word file: XML in a zip, opened with care."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    import zipfile

    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
STRICT = b"http://purl.oclc.org/ooxml/"  # the namespaces of the strict variant
CHUNK = 1 << 20


class TooLargeError(ValueError):
    """That a file unpacks to more than is allowed."""


@dataclass(slots=True)
class Parts:
    """The parts of one file, unpacked as they are asked for."""

    archive: zipfile.ZipFile
    limit: int  # bytes that all parts together may unpack to
    unpacked: int = 0
    names: frozenset[str] = field(default_factory=frozenset)

    def xml(self, name: str) -> _Element | None:
        """The part called `name`; None when there is none. TooLargeError when too large."""
        if name not in self.names:
            return None
        from lxml import etree

        data = self._unpack(name)
        if STRICT in data[:4096]:
            for old, new in (
                (b"purl.oclc.org/ooxml/wordprocessingml/main", W[8:-1].encode()),
                (b"purl.oclc.org/ooxml/officeDocument/relationships", R[8:-1].encode()),
            ):
                data = data.replace(old, new)
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            remove_comments=True,
            remove_pis=True,
        )
        return etree.fromstring(data, parser)

    def _unpack(self, name: str) -> bytes:
        """The bytes of a part; what the archive says of their number is not relied on."""
        chunks = []
        with self.archive.open(name) as stream:
            while chunk := stream.read(CHUNK):
                self.unpacked += len(chunk)
                if self.unpacked > self.limit:
                    raise TooLargeError(f"unpacks to more than {self.limit:,} bytes")
                chunks.append(chunk)
        return b"".join(chunks)

    def targets(self, part: str) -> dict[str, tuple[str, str]]:
        """What the relations of a part point to: (kind, target) by id."""
        folder, base = posixpath.split(part)
        root = self.xml(posixpath.join(folder, "_rels", base + ".rels"))
        if root is None:
            return {}
        return {
            str(item.get("Id")): (
                str(item.get("Type", "")).rpartition("/")[2],
                str(item.get("Target", "")),
            )
            for item in root.iter("{*}Relationship")
        }

    def main(self) -> str:
        """The name of the part that holds the text."""
        for kind, target in self.targets("").values():
            if kind == "officeDocument" and target.lstrip("/") in self.names:
                return target.lstrip("/")
        return "word/document.xml"


def open_parts(stream: BinaryIO, limit: int) -> Parts:
    """The parts of the file in `stream`; ValueError when it is no sound archive."""
    import zipfile

    try:
        archive = zipfile.ZipFile(stream)
    except zipfile.BadZipFile as error:
        raise ValueError(f"a broken archive: {error}") from None
    return Parts(archive, limit, names=frozenset(archive.namelist()))


def steps(root: _Element) -> Iterator[tuple[str, Any]]:
    """`("start" or "end", element)` in order, without what was deleted or is told twice."""
    from lxml import etree

    skipped = {W + "del", W + "moveFrom", FALLBACK, W + "instrText"}
    within = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if element.tag in skipped:
            within += 1 if event == "start" else -1
        elif not within:
            yield event, element
