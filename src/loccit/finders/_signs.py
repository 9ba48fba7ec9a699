"""The signs that set words off, and a mark as it stands between its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass

LATIN = "0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0370-\u052f"  # scripts with spaces between words
# An apostrophe between two letters is no mark, nor are the two of rock ’n’ roll.
TOKEN = re.compile(
    rf"(?P<none>(?<=[{LATIN}])['’‘](?=[{LATIN}])|(?<![{LATIN}])['’][nN]['’](?![{LATIN}]))"
    r"|``|''|‘‘|’’|[“”„‟\"«»‹›‘’‚‛'`＂「」『』｢｣﹁﹂﹃﹄〝〞〟]"
)

CLOSERS: dict[str, str | tuple[str, ...]] = {
    "“": "”",
    "‟": "”",
    "„": "“”",
    "”": "”",  # Swedish, Finnish
    '"': '"',
    "«": "»",
    "»": "«»",  # German and Danish »…«, Swedish »…»
    "‹": "›",
    "›": "‹›",
    "‘": "’",
    "‛": "’",
    "‚": "‘’",
    "’": "’",  # Swedish, inside ”…”
    "'": "'",
    "‘‘": ("’’",),  # old print, read by a scanner
    "``": ("''",),  # TeX
    "`": "'",
    "＂": "＂",
    "「": "」",
    "『": "』",
    "｢": "｣",
    "﹁": "﹂",
    "﹃": "﹄",
    "〝": "〞〟",
}
# Pairs that a keyboard or a bad conversion mixes.
SLOPPY = {"“": '"', '"': "”", "‘": "'", "``": '"', "„": '"'}
SINGLE = frozenset("‘’‚‛'`")
UNSURE = frozenset("'`’‛")  # more often an apostrophe than a mark that somebody forgot to close
UNDIRECTED = frozenset("\"＂'’`‛»›”")  # these close more often than they open
OPENING_ONLY = frozenset("「『｢﹁﹃〝„‚")
OPENS_BEHIND = frozenset("([{<—–-―…/*_~>=|:;,.!?“„«‹‘‚\"'「『｢`")
CLOSES_BEFORE = frozenset(")]}>—–-―…/*_~,.;:!?‽&|<[(”“’»›«‹\"'‘」』")
# Words that lost their head: an apostrophe before one of them opens nothing.
HEADLESS = re.compile(
    r"(?:tis|twas|twere|twill|twould|twixt|em|cause|cos|coz|cuz|til|till|bout|round|fraid|neath|"
    r"gainst|nuff|nother|tain|tisn|twasn|scuse|spect|\d\ds?)(?!\w)",
    re.IGNORECASE,
)
# The same as people in novels say it; these are also words, so a closing mark outweighs them.
DIALECT = re.compile(
    r"(?:im|er|is|e|ere|ave|ad|ome|ouse|ow|alf|arf|ard|ead|ell|and|appen|ope|orse|most|less|"
    r"pon|way|nam|un|ll|ve|re|s|d)(?!\w)",
    re.IGNORECASE,
)
TAILLESS = frozenset(("in", "an", "o", "th", "ol", "wi", "t", "d", "mo", "po", "li", "ha"))


def is_wide(character: str) -> bool:
    """Whether the character belongs to a script without spaces between words."""
    return "\u2e80" <= character <= "\uffef" or character >= "\U00020000"


@dataclass(slots=True)
class Token:
    """A mark and the characters beside it; "" at the ends of the paragraph."""

    mark: str
    at: int
    left: str
    right: str

    @property
    def end(self) -> int:
        """Where the mark ends."""
        return self.at + len(self.mark)

    @property
    def blank_left(self) -> bool:
        """Whether nothing stands before it."""
        return not self.left or self.left.isspace()

    @property
    def blank_right(self) -> bool:
        """Whether nothing stands behind it."""
        return not self.right or self.right.isspace()

    @property
    def may_open(self) -> bool:
        """Whether the left side is one at which words can begin."""
        return self.blank_left or self.left in OPENS_BEHIND or is_wide(self.left)

    @property
    def may_close(self) -> bool:
        """Whether the right side is one at which words can end."""
        return self.blank_right or self.right in CLOSES_BEFORE or is_wide(self.right)

    @property
    def only_opens(self) -> bool:
        """Whether it leans on the word behind it alone."""
        return (self.blank_left or self.left in "([{") and not self.blank_right

    @property
    def opens_word(self) -> bool:
        """Whether it stands before a word and at the edge of another or none."""
        return self.may_open and not self.blank_right and self.right not in ",;:!?)]}"

    @property
    def leaning(self) -> str:
        """The mark with a bracket for the side it leans to, by which straight marks are counted."""
        return self.mark + ("(" if self.only_opens else ")")
