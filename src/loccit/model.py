"""The nouns of Loccit: what each stage hands to the next.

    path -> Document -> Mention -> Attribution -> Trace -> Verdict -> Critique -> report

Every value here is frozen and compares by value. Every value that asserts
something holds the Place it is about, so any result can be walked back to the
characters it rests on. Stages are added elsewhere; nouns are added only here.

Pairs are always `source` and `quoted`, in that order: the side that is drawn on
comes first, the side that is examined second.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

# Where things stand.


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Characters [start, end) of one document's text, counted in code points."""

    document: str
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a place: {self.start}..{self.end} in {self.document!r}")

    def overlaps(self, other: Place) -> bool:
        """Whether the two places share at least one character."""
        return self.document == other.document and self.start < other.end and other.start < self.end

    def holds(self, other: Place) -> bool:
        """Whether `other` lies wholly inside this place."""
        return (
            self.document == other.document and self.start <= other.start and other.end <= self.end
        )


BlockKind = Literal[
    "head",  # the YAML head of a text file
    "title",
    "paragraph",
    "heading",
    "quote",  # set off as another's words by the page itself
    "item",  # of a list
    "reading",  # an item or paragraph of a list of further reading, references, sources
    "note",  # footnote or endnote
    "caption",
    "table",
    "code",
    "furniture",  # navigation, forms, share bars: always left out
]


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph-like stretch of a document, in reading order; blocks do not overlap."""

    kind: BlockKind
    place: Place
    left_out: str = ""  # why the block is not examined; "" when it is
    cite: str = ""  # address that the markup gives for a quotation
    depth: int = 0  # heading level, list or block-quote depth
    number: str = ""  # of a note, as printed
    within: int = 0  # the n-th block quote or list that holds it, from 1; 0 for none


InlineKind = Literal["link", "cite", "q", "emphasis", "noteref"]


@dataclass(frozen=True, slots=True)
class Inline:
    """Characters that the markup sets apart inside a block: a link, a cited title, a q."""

    kind: InlineKind
    place: Place
    address: str = ""  # where a link, a cited title or a note reference points


@dataclass(frozen=True, slots=True)
class Locator:
    """How readers cite a stretch of the document, such as `p. 12`."""

    label: str
    place: Place


@dataclass(frozen=True, slots=True)
class Run:
    """Text [start, end) that came, character by character, from `at` on in the file."""

    start: int
    end: int
    at: int  # in the file's own unit, which `unit` names
    unit: Literal["character", "paragraph", "page"] = "character"


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was read, never altered; all offsets count in `text`."""

    name: str  # unique in a run: a relative path, `page.html#comment-3`
    text: str
    digest: str  # SHA-256 of the bytes of the file, in hexadecimal
    title: str = ""
    author: str = ""
    publisher: str = ""
    published: str = ""  # the date as an ISO 8601 prefix where it could be read, else as written
    address: str = ""
    language: str = ""  # BCP 47, such as `en`, `zh-Hant`; "" when not known
    kind: str = ""  # record, court, scholarship, press, publicity, reference, web, ...
    extent: Literal["whole", "excerpt"] = "whole"
    blocks: tuple[Block, ...] = ()
    inlines: tuple[Inline, ...] = ()
    locators: tuple[Locator, ...] = ()
    origin: tuple[Run, ...] = ()
    parent: str = ""  # the name of the document that a comment answers

    def at(self, place: Place) -> str:
        """The characters at `place`; ValueError when it is not in this document."""
        if place.document != self.name or len(self.text) < place.end:
            raise ValueError(f"{place} is not in {self.name!r}")
        return self.text[place.start : place.end]

    def cite(self, place: Place) -> str:
        """How `place` is cited, such as `memo.txt:12:5` for line 12, column 5."""
        line_start = self.text.rfind("\n", 0, place.start) + 1
        line = self.text.count("\n", 0, place.start) + 1
        return f"{self.name}:{line}:{place.start - line_start + 1}"

    def locate(self, place: Place) -> str:
        """The printed locator at the start of `place`, such as `p. 12`; "" for none."""
        for locator in self.locators:
            if locator.place.start <= place.start < locator.place.end:
                return locator.label
        return ""


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands; `folded` is the form that comparison sees."""

    folded: str
    place: Place


Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A problem as data: what happened, with its remedy, and the name it is about."""

    message: str
    about: str


# Figures and moments: what a text says in numbers and dates.


@dataclass(frozen=True, slots=True)
class Interval:
    """What words entail of a number, exactly; None is an open end, which is never closed."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_closed: bool = False
    high_closed: bool = False


UNBOUNDED = Interval()  # nothing is entailed: `about 300`

Hedge = Literal[
    "exact",
    "about",  # blurs: entails no hard interval
    "nearly",  # short of it, and close
    "at least",
    "more than",
    "at most",
    "less than",
    "up to",  # at most, and presented as reached: `as many as`
    "range",  # two numerals, or a numeral with a gap in it: `20 to 30`, `二十余万`
    "order",  # an order of size alone: `thousands`, `数十万`
]

Modality = Literal["asserted", "estimated", "reported", "denied", "disputed"]


@dataclass(frozen=True, slots=True)
class Counted:
    """What a figure counts, slot by slot, as far as its sentence says; "" where it does not."""

    head: str = ""  # the counted noun as written: `civilians`, `人`
    classifier: str = ""  # what it is counted in: `cases`, `具`
    act: str = ""  # what happened to them, by the lexicon's name: `killed`, `buried`
    group: str = ""  # who they are, by the lexicon's name: `civilians`, `soldiers`
    place: str = ""  # as written
    period: str = ""  # as written
    share: Literal["", "total", "part"] = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a text states, with what its words entail and whose it is.

    `place` runs from the first to the last of hedge, numerals, scale and sign (`over
    200,000`, `$3 million`, `30万人以上`); `numeral` is the numerals alone, with their scale.
    """

    place: Place
    numeral: Place
    stated: Interval  # only what the words entail
    named: Interval  # what the numerals name before any hedge: one value, or the ends of a range
    focal: Fraction | None  # the numeral the words turn on; None for a range, which has two
    grain: Fraction  # the unit of the numeral's last stated digit: 100000 for 200,000
    hedge: Hedge
    cue: Place | None = None  # of the hedge
    unit: str = ""  # by the lexicon's name: `%`, `USD`, `km`, `week`, `person`; "" for a bare count
    counted: Counted = Counted()
    modality: Modality = "asserted"
    holder: str = ""  # whose figure it is, as the text names them
    rule: str = ""  # the rule that read it


Precision = Literal[
    "time",
    "day part",
    "day",
    "week",
    "month part",
    "month",
    "season",
    "quarter",
    "half",
    "year part",
    "year",
    "decade",
    "century",
    "range",
    "duration",
    "set",  # recurring: `every Friday`
    "vague",  # `recently`, `now`: no stretch of the calendar
]
Basis = Literal[
    "stated",  # the words alone
    "era",  # the words, by an era's first year
    "document",  # the date of the document
    "earlier",  # a moment before it in the text
    "event",  # an event that the words name
]
Resolved = Literal[
    "resolved",
    "partial",  # some of it is open: a day without its year
    "unresolved",  # relative to what is not known
]


@dataclass(frozen=True, slots=True)
class Moment:
    """A time expression (timex): a day, a season, a stretch, a duration."""

    place: Place
    edtf: str  # EDTF, for a duration ISO 8601; "" where nothing can be said
    earliest: str  # the first day it can mean, ISO 8601; "" when open or not known
    latest: str  # the last day
    precision: Precision
    basis: Basis
    status: Resolved
    part: str = ""  # `early`, `mid`, `late`, `morning`, ...: what of the unit is meant
    rule: str = ""  # the rule that read it


RelationKind = Literal[
    "agree",
    "rounding",
    "narrower",
    "wider",
    "touch",
    "overlap",
    "conflict",
    "tension",  # they differ, but one of them is soft
    "bound only",  # open on the same side: nothing more can be said
    "dispute",  # one of them is denied
    "not comparable",
]


@dataclass(frozen=True, slots=True)
class Relation:
    """How the second of two figures, or of two moments, stands to the first.

    `slots` are those in which they differ or cannot be compared; `gap` is how far apart
    they are in a conflict, in their unit (for moments in days); `orders` is the distance
    in orders of magnitude, None where there is none.
    """

    source: Figure | Moment
    quoted: Figure | Moment
    kind: RelationKind
    slots: tuple[str, ...] = ()
    gap: Fraction | None = None
    orders: float | None = None
    holder: str = ""  # of a dispute: who denies


@dataclass(frozen=True, slots=True)
class Statements:
    """What a text states in figures and in moments, each in reading order."""

    figures: tuple[Figure, ...] = ()
    moments: tuple[Moment, ...] = ()


NOTHING_STATED = Statements()


# Traces: what may be the source of what.


@dataclass(frozen=True, slots=True)
class Part:
    """An unbroken stretch of a mention and the place it may come from."""

    source: Place
    quoted: Place
    joint: Literal["", "ellipsis", "splice"] = ""  # what stands between it and the part before


@dataclass(frozen=True, slots=True)
class Match:
    """One way in which a mention may come from somewhere: `kept` of its `of` words agree.

    Most matches have one part. A declared ellipsis and a splice have several.
    """

    parts: tuple[Part, ...]
    kept: int
    of: int

    @property
    def place(self) -> Place:
        """The place in the source of the first part."""
        return self.parts[0].source


@dataclass(frozen=True, slots=True)
class Region:
    """Where a collection's lookup saw likeness, before any word was compared."""

    source: Place
    quoted: Place
    hits: int  # fingerprints that agree, in order


# Mentions: what `find` finds.


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words the document sets off as another's; `place` spans the words, not the marks."""

    place: Place
    form: Literal["marks", "block", "bare"] = "marks"  # bare: only a credit behind it
    outer: Place | None = None  # with the marks; None where there are none
    level: int = 1  # 2 for a quotation inside a quotation
    closed: bool = True  # False when the closing mark is missing


@dataclass(frozen=True, slots=True)
class Borrowing:
    """Words shared with a source, with nothing that sets them off as another's."""

    place: Place
    matches: tuple[Match, ...] = ()  # worked out when it was found, likeliest first


Mention = Quotation | Borrowing


# Credits: what the document says its source is.

Role = Literal["speaker", "work", "originator", "carrier", "medium"]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Which documents at hand a credit names: one, several, or none."""

    standing: Literal["resolved", "ambiguous", "unresolved"]
    documents: tuple[str, ...] = ()
    why: str = ""


UNRESOLVED = Resolution("unresolved")


@dataclass(frozen=True, slots=True)
class Credit:
    """What the document says is the source of a mention, in one role."""

    place: Place
    name: str  # as written, without brackets and verbs: `Wiki`, `Japan Visitor Blog`
    role: Role
    rule: str  # the rule that found it: `trailing bracket`, `according to`, ...
    confidence: float  # 0 to 1: how often this rule is right
    address: str = ""
    resolution: Resolution = UNRESOLVED


@dataclass(frozen=True, slots=True)
class Attribution:
    """A mention with the credits that stand on it."""

    mention: Mention
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """An attribution and the ways it may have come about, likeliest first.

    `echoes` are places in the examined document itself, or in what it answers for
    its own part, that have the words again; they are no sources.
    """

    attribution: Attribution
    matches: tuple[Match, ...] = ()
    echoes: tuple[Place, ...] = ()
    too_short: bool = False  # too few words to be told from chance

    @property
    def mention(self) -> Mention:
        """What was traced."""
        return self.attribution.mention


# Verdicts: what `judge` decides.


Operation = Literal["equal", "delete", "insert", "replace"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One step from the source's words to the quoted words.

    Under `equal` the two sides may be cut into words differently (`well-known`,
    `well known`): their letters are the same.
    """

    op: Operation
    source: Words
    quoted: Words


DifferenceKind = Literal[
    "capital",
    "marks",  # quotation marks and apostrophes
    "dash",
    "space",
    "hyphen",
    "ligature",
    "width",
    "accent",
    "punctuation",
    "spelling",  # colour/color, ß/ss
    "variant",  # Han variants
    "ellipsis",  # declared: words left out
    "insertion",  # declared: words in brackets
    "sic",
    "emphasis",
    "scan",  # differs as a bad scan does
    "doubtful",  # a guarded word that a bad scan touched
    "wording",  # light words or order, undeclared
]


@dataclass(frozen=True, slots=True)
class Difference:
    """One listed difference that is no fault, on both sides; None where a side has no words."""

    kind: DifferenceKind
    source: Place | None
    quoted: Place | None


CreditStands = Literal["confirmed", "elsewhere", "excerpt", "unresolved", "ambiguous", "unchecked"]


@dataclass(frozen=True, slots=True)
class CreditVerdict:
    """How a credit stands once its mention is traced.

    `excerpt`: the words are not in the part at hand of the document it names.
    `unchecked`: it names a document at hand, but the words were traced nowhere.
    """

    credit: Credit
    standing: CreditStands
    document: str = ""  # the document it names, where it names exactly one


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a kind of fault is shown: a mention beside the source it is judged against."""

    mention: Mention
    match: Match
    edits: tuple[Edit, ...]  # of all parts, in the order of the quotation
    edits_by_part: tuple[tuple[Edit, ...], ...]
    quoted: Document
    sources: tuple[Document, ...]  # of each part, in the same order
    credits: tuple[CreditVerdict, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """One way in which a quotation departs from its source."""

    kind: str  # the name of a module in loccit.faults
    quoted: Place
    source: Place | None


@dataclass(frozen=True, slots=True)
class Chain:
    """The words stand in an originator at hand, and the account credits a carrier."""

    originator: Place
    carrier: Credit


WordingStands = Literal["verbatim", "adapted", "scan", "altered", "misquoted", "untraced", "short"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a mention stands: its wording, and apart from that each of its credits."""

    id: str
    trace: Trace
    standing: WordingStands
    edits: tuple[Edit, ...] = ()
    differences: tuple[Difference, ...] = ()
    faults: tuple[Fault, ...] = ()
    remarks: tuple[
        Fault, ...
    ] = ()  # what would be faults, in a borrowing: it promised no exactness
    credits: tuple[CreditVerdict, ...] = ()
    chain: Chain | None = None
    says: str = ""

    @property
    def mention(self) -> Mention:
        """What is judged."""
        return self.trace.mention

    @property
    def match(self) -> Match | None:
        """The match that the verdict rests on."""
        return self.trace.matches[0] if self.trace.matches else None


@dataclass(frozen=True, slots=True)
class Findings:
    """What is found out about one account."""

    verdicts: tuple[Verdict, ...]
    stated: Statements = NOTHING_STATED
    relations: tuple[Relation, ...] = ()  # to what the matched passages state


# The whole.


@dataclass(frozen=True, slots=True)
class Holding:
    """A source that was searched, as a catalogue lists it."""

    name: str
    digest: str
    title: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Critique:
    """Everything found out about the accounts; a report needs nothing else."""

    documents: tuple[Document, ...]  # the accounts, then the sources that a verdict names
    accounts: tuple[str, ...]  # names of the documents that were examined, comments included
    sources: tuple[Holding, ...]  # everything that was searched
    digest: str  # of the whole collection
    verdicts: tuple[Verdict, ...]
    notes: tuple[Note, ...] = ()
    stated: Statements = NOTHING_STATED  # of the accounts, and of the sources where that is asked
    relations: tuple[Relation, ...] = ()  # of the accounts' statements to the matched passages'

    def __getitem__(self, name: str) -> Document:
        for document in self.documents:
            if document.name == name:
                return document
        raise KeyError(name)

    def at(self, place: Place) -> str:
        """The words at `place`, on one line."""
        return " ".join(self[place.document].at(place).split())

    def cite(self, place: Place) -> str:
        """How `place` is cited, such as `memo.txt:12:5`."""
        return self[place.document].cite(place)
