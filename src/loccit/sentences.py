"""One plain sentence for each finding. It describes the copy, never the person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from loccit.model import (
    Chain,
    CreditVerdict,
    Difference,
    DifferenceKind,
    Document,
    Edit,
    Fault,
    Match,
    Place,
    WordingStands,
)
from loccit.words import words_of

LONGEST = 12  # words shown of one side; more is for the word diff beside the sentence
MOST = 3  # findings told in one sentence; the rest are counted
LANGUAGES = {
    "zh": "Chinese",
    "ja": "Japanese",
    "ko": "Korean",
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "it": "Italian",
    "pt": "Portuguese",
    "nl": "Dutch",
    "la": "Latin",
    "ru": "Russian",
    "uk": "Ukrainian",
    "pl": "Polish",
    "cyrillic": "Cyrillic letters",
    "latin": "Latin letters",
    "el": "Greek",
    "ar": "Arabic letters",
    "he": "Hebrew",
    "hi": "Devanagari letters",
    "th": "Thai",
}
# How an innocent difference is told when there is one, and when there are several.
PLAIN: dict[DifferenceKind, tuple[str, str]] = {
    "capital": ("the capital of {quoted}", "capitals"),
    "spelling": ("the spelling of {quoted}", "spellings"),
    "variant": ("the form of {quoted}", "forms of characters"),
    "accent": ("the accents of {quoted}", "accents"),
    "marks": ("quotation marks or apostrophes", "quotation marks or apostrophes"),
    "dash": ("a dash", "dashes"),
    "hyphen": ("a hyphen", "hyphens"),
    "space": ("a space", "spaces"),
    "ligature": ("a ligature", "ligatures"),
    "width": ("the width of a character", "the width of characters"),
    "punctuation": ("punctuation", "punctuation"),
    "ellipsis": ("words left out at an ellipsis", "words left out at ellipses"),
    "insertion": ("words in brackets", "words in brackets"),
    "sic": ("a [sic]", "a [sic]"),
    "emphasis": ("a note on emphasis", "notes on emphasis"),
}
DECLARED: frozenset[DifferenceKind] = frozenset({"ellipsis", "insertion", "sic", "emphasis"})
PUT_IN = "{quoted} stands where the copy has no such word"
CHANGED = "the copy has {source} where {quoted} stands"
MISSING = "{source} is missing {spot}"
# How a kind of fault is told: of words that only the copy has, that only the quotation has, and
# that both have otherwise. {source} and {quoted} are the words, {spot} the two words between
# which one is missing, {next} the second of them.
Forms = tuple[str, str, str]
COMMON: Forms = (MISSING, PUT_IN, CHANGED)


class Speaker:
    """Sentences about one mention, and the words of the documents they name."""

    def __init__(
        self, quoted: Document, sources: Iterable[Document], forms: Mapping[str, Forms]
    ) -> None:
        """Keep the documents whose words are told, and the forms in which kinds are told."""
        self._documents = {document.name: document for document in (*sources, quoted)}
        self._forms = forms

    def words(self, place: Place) -> str:
        """The words at `place` in quotation marks, a long run shortened in its middle."""
        words = self._documents[place.document].at(place).split()
        if len(words) > LONGEST:
            words = [*words[: LONGEST - 4], "…", *words[-4:]]
        text = " ".join(words)
        return f"“{text if len(text) <= 120 else text[:100] + '…'}”"

    def title(self, names: Sequence[str]) -> str:
        """The names of documents, each once, joined by `and`."""
        return _listed(dict.fromkeys(names))

    def fault(self, fault: Fault, changes: Iterable[Edit] = ()) -> str:
        """What one fault says, without the document; `changes` are the edits it may be about."""
        forms = self._forms.get(fault.kind)
        if not forms:
            return self._unknown(fault)
        return forms[_form(fault, changes)].format(
            source=self.words(fault.source) if fault.source else "nothing",
            quoted=self.words(fault.quoted),
            spot=self._between(fault.quoted),
            next=self._last(fault.quoted),
        )

    def _unknown(self, fault: Fault) -> str:
        """What a fault says whose kind has no sentence of its own."""
        beside = f" beside {self.words(fault.source)}" if fault.source else ""
        return f"{fault.kind.replace('_', ' ')}, at {self.words(fault.quoted)}{beside}"

    def _last(self, place: Place) -> str:
        """The last word at a spot, which stands behind what is missing."""
        words = words_of(self._documents[place.document], place)
        return self.words(words[-1].place) if words else "it"

    def _between(self, place: Place) -> str:
        """The two words about a spot."""
        words = words_of(self._documents[place.document], place)
        if not words:
            return "there"
        if len(words) == 1:
            return f"at {self.words(words[0].place)}"
        return f"between {self.words(words[0].place)} and {self.words(words[-1].place)}"

    def faults(self, faults: Sequence[Fault], changes: Sequence[Edit]) -> str:
        """What the faults say, the first few told and the rest counted."""
        told = list(dict.fromkeys(self.fault(fault, changes) for fault in faults))
        more = len(told) - MOST
        tail = f"; and {more} more" if more > 0 else ""
        return "; ".join(told[:MOST]) + tail

    def changes(self, differences: Iterable[Difference], kinds: set[DifferenceKind]) -> str:
        """The changed words of those kinds, both sides, the first few told."""
        chosen = [difference for difference in differences if difference.kind in kinds]
        told = [self._change(difference) for difference in chosen[:MOST]]
        more = len(chosen) - MOST
        return "; ".join(told) + (f"; and {more} more" if more > 0 else "")

    def _change(self, difference: Difference) -> str:
        """One changed word, both sides."""
        if difference.source and difference.quoted:
            return f"{self.words(difference.quoted)} for {self.words(difference.source)}"
        if difference.source:
            return f"without {self.words(difference.source)}"
        return f"with {self.words(difference.quoted)}" if difference.quoted else ""

    def innocent(self, differences: Sequence[Difference]) -> str:
        """`, but for the capital of “Estimates”`, or "" when nothing differs."""
        kinds = dict.fromkeys(d.kind for d in differences if d.kind in PLAIN)
        told = [self._plain(kind, [d for d in differences if d.kind == kind]) for kind in kinds]
        return f", but for {_listed(told)}" if told else ""

    def _plain(self, kind: DifferenceKind, differences: Sequence[Difference]) -> str:
        """How the differences of one kind are told."""
        one, many = PLAIN[kind]
        if len(differences) > 1:
            return many
        at = differences[0].source if kind == "capital" else differences[0].quoted
        return one.format(quoted=self.words(at)) if at else many


def wording(
    speaker: Speaker,
    standing: WordingStands,
    match: Match,
    differences: Sequence[Difference],
    faults: Sequence[Fault],
    edits: Sequence[Edit],
) -> str:
    """How the words stand to the copy they come from."""
    where = speaker.title([part.source.document for part in match.parts])
    if standing in ("verbatim", "adapted"):
        return f"Word for word in {where}{speaker.innocent(differences)}."
    if standing == "scan":
        return f"As in {where}, but for what a bad scan does: {_damage(speaker, differences)}."
    if faults:
        return f"Differs from the copy in {where}: {speaker.faults(faults, edits)}."
    changes = speaker.changes(differences, {"wording"})
    damage = _damage(speaker, differences)
    beside = f". As a bad scan has it: {damage}" if damage else ""
    return f"Differs from the copy in {where} in light words or order: {changes}{beside}."


def _form(fault: Fault, changes: Iterable[Edit]) -> int:
    """0 when only the copy has words of its own at the fault, 1 when only the quotation, else 2."""
    source = quoted = False
    for edit in changes:
        if edit.op != "equal":
            source |= any(fault.source and w.place.overlaps(fault.source) for w in edit.source)
            quoted |= any(w.place.overlaps(fault.quoted) for w in edit.quoted)
    if source and not quoted:
        return 0
    return 1 if (quoted and not source) or not fault.source else 2


def _damage(speaker: Speaker, differences: Sequence[Difference]) -> str:
    """What a bad scan tore, and the words that are doubtful for it; "" for nothing."""
    torn = speaker.changes(differences, {"scan"})
    doubtful = speaker.changes(differences, {"doubtful"})
    return "; ".join([*([torn] if torn else []), *([f"doubtful: {doubtful}"] if doubtful else [])])


def others(speaker: Speaker, match: Match, tied: Sequence[Match]) -> str:
    """The places that fit as well, named; "" when there are none."""
    own = {part.source.document for part in match.parts}
    named = [part.source.document for other in tied for part in other.parts]
    apart = [name for name in dict.fromkeys(named) if name not in own]
    if apart:
        return f"As well in {_some(apart)}."
    return f"In {_some(sorted(own))} more than once." if tied else ""


def credited(credits: Sequence[CreditVerdict]) -> str:
    """What the credits say that do not agree with the place found; "" when all do."""
    told = []
    for credit in credits:
        name = credit.credit.name or credit.document
        if credit.standing == "elsewhere":
            told.append(f"The account credits {name} ({credit.document}), where they are not.")
        elif credit.standing == "excerpt":
            told.append(
                f"The account credits {name}; "
                f"they are not in the part of {credit.document} at hand."
            )
    return " ".join(dict.fromkeys(told))


def chained(chain: Chain | None, words: int) -> str:
    """Originator, as given by carrier; "" where no chain is told."""
    if not chain:
        return ""
    document, name = chain.originator.document, chain.carrier.name
    return f"The account credits {name} for these {words} words: {document}, as given by {name}."


def untraced(sources: int, missing_language: str, echoes: Sequence[str]) -> str:
    """That no source has the words, and whether any could have."""
    told = _nowhere(sources)
    if missing_language:
        told += f"; none of them is in {LANGUAGES.get(missing_language, missing_language)}"
    return _with_echoes(told + ".", echoes)


def partly(sources: int, covered: int, words: int, name: str, echoes: Sequence[str]) -> str:
    """That only a run of the quotation was found."""
    told = f"{_nowhere(sources)} as a whole; {covered} of its {words} words are in {name}."
    return _with_echoes(told, echoes)


def short(words: int) -> str:
    """That the mention is too short to be traced."""
    return f"Too short to trace: {words} {'word' if words == 1 else 'words'}."


def _nowhere(sources: int) -> str:
    """The beginning of a sentence on what was not found."""
    if not sources:
        return "No sources given"
    if sources == 1:
        return "Not in the one source given"
    return f"In none of the {sources} sources given"


def _with_echoes(told: str, echoes: Sequence[str]) -> str:
    """The sentence, and where the account has the words again."""
    return f"{told} The account has these words again at {_some(echoes)}." if echoes else told


def _some(names: Sequence[str]) -> str:
    """The first few names, and how many more there are."""
    more = len(names) - MOST
    return _listed([*names[:MOST], f"{more} more"] if more > 0 else names)


def _listed(names: Iterable[str]) -> str:
    """`A`, `A and B`, `A, B and C`."""
    *most, last = list(names) or [""]
    return f"{', '.join(most)} and {last}" if most else last
