"""Bytes to text: by mark, by UTF-8, by what the file declares, at last by a guess."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from loccit.readers._signatures import wide

SAMPLE = 1 << 16  # bytes on which a guess rests
MOSTLY = 0.9  # share of the characters beyond ASCII that must decode for UTF-8 with damage
SURE = 0.4  # share of the characters beyond ASCII that must be common ones

# What the web calls Latin-1 and GB2312 is in truth their larger successors (WHATWG Encoding).
SUCCESSORS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
HAN = (
    "的一是不了在人有我他这個这们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下"
    "自之年过過发發后後作里裡用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進"
    "好小部其些主样樣理心她本前开開但因只从從想实實日者军軍意无無民第公此，。、：；「」“”！？（）《》"
)
KANA = "".join(map(chr, range(0x3041, 0x3097))) + "ーをンアイスルトリ、。「」"
CYRILLIC = "оеаинтсрвлкмдпуяыьгзбч"
WESTERN = "àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœÄÖÜÉÈÀÇÅØÆ‘’“”–—…«»°§£©®·¡¿€\u00a0"
CENTRAL = "ąćęłńóśźżĄŁŚŻáčďéěíňřšťúůýžČŘŠŽőűŐŰäöüÄÖÜß„”“’–\u00a0"
HANGUL = "이다는의에가을를한은도로고지하사자기대서인아어시리나라과일수"
GREEK = "αοιετσνηυρπκμλςόίάέήύώ"
CANDIDATES = (
    ("gb18030", HAN),
    ("cp932", KANA),
    ("euc_jp", KANA),
    ("big5", HAN),
    ("cp949", HANGUL),
    ("cp1251", CYRILLIC),
    ("koi8-r", CYRILLIC),
    ("cp1253", GREEK),
    ("cp1252", WESTERN),
    ("cp1250", CENTRAL),
)
SINGLE_BYTE = frozenset({"cp1252", "cp1250"})  # letters beyond ASCII are the lesser part


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and what is to be said of how it was decoded, if anything."""

    text: str
    remark: str = ""


def decode(data: bytes, declared: str = "") -> Decoded | None:
    """The text of `data`, or None when no encoding fits it."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return _forgiving(data[len(mark) :], encoding)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _otherwise(data, declared)
    if "\0" in text and (encoding := wide(data[:4096])):
        return _forgiving(data, encoding)
    if "\x1b$" in text or "\x1b(" in text:
        return _declared(data, "iso2022_jp") or Decoded(text)
    return Decoded(text)


def _otherwise(data: bytes, declared: str) -> Decoded | None:
    """The text of `data` that is no sound UTF-8."""
    if found := _declared(data, declared):
        return found
    if encoding := wide(data[:4096]):
        return _forgiving(data, encoding)
    if _nearly_utf8(data):
        return _forgiving(data, "utf-8")
    for encoding in _guesses(data):
        if found := _declared(data, encoding):
            remark = f"declares no encoding: read as {encoding}, a guess; save it as UTF-8"
            return Decoded(found.text, remark)
    return None


def _forgiving(data: bytes, encoding: str) -> Decoded:
    """The text of `data`, with U+FFFD for what is broken in it."""
    text = data.decode(encoding, "replace")
    broken = text.count("\ufffd")
    remark = f"{broken} damaged characters in {encoding}: shown as \ufffd" if broken else ""
    return Decoded(text, remark)


def _declared(data: bytes, declared: str) -> Decoded | None:
    """The text of `data` in the encoding called `declared`; None when that does not fit."""
    try:
        encoding = codecs.lookup(declared).name if declared else ""
        encoding = SUCCESSORS.get(encoding, encoding)
        return Decoded(data.decode(encoding)) if encoding else None
    except (LookupError, UnicodeError, ValueError):
        return None


def _nearly_utf8(data: bytes) -> bool:
    """Whether `data` is UTF-8 but for a few damaged characters."""
    text = data[:SAMPLE].decode("utf-8", "replace")
    beyond = sum(1 for c in text if c > "\x7f")
    damaged = text.count("\ufffd")
    return beyond > 0 and damaged <= (1 - MOSTLY) * beyond


def _guesses(data: bytes) -> list[str]:
    """Encodings that make common characters of `data`, the likeliest first."""
    sample = data[:SAMPLE]
    rated = [(_rate(sample, encoding, common), encoding) for encoding, common in CANDIDATES]
    order = sorted((pair for pair in rated if pair[0] >= SURE), key=lambda pair: -pair[0])
    return [encoding for _, encoding in order]


def _rate(sample: bytes, encoding: str, common: str) -> float:
    """The share of common characters among those beyond ASCII; 0 where it does not decode."""
    try:
        text = codecs.getincrementaldecoder(encoding)().decode(sample)
    except UnicodeError:
        return 0.0
    beyond = re.sub(r"[\x00-\x7f]+", "", text)
    if not beyond or (encoding in SINGLE_BYTE and len(beyond) > 0.3 * len(text)):
        return 0.0
    known = frozenset(common)
    return sum(1 for c in beyond if c in known) / len(beyond)
