"""Whether any source is in the language of what was looked for."""

from __future__ import annotations

from loccit.collection import Collection
from loccit.lexicon.scripts import family_of, language_of
from loccit.model import Document, Trace


def missing_language(trace: Trace, document: Document, collection: Collection) -> str:
    """The quotation's language where no source is in it; "" where one is, or may be."""
    script = language_of(document.at(trace.mention.place))
    declared = _primary(document.language) if script == "latin" else ""
    if not script or family_of(declared) not in ("", script):
        return ""
    for holding in collection.holdings():
        theirs = _primary(holding.language)
        if declared and theirs:
            spoken = theirs == declared
        else:
            text = "" if theirs else collection[holding.name].text
            spoken = (family_of(theirs) or language_of(text)) == script
        if spoken:
            return ""
    return (declared or script) if len(collection) else ""


def _primary(language: str) -> str:
    """The language of a BCP 47 tag, without script and region."""
    return language.split("-")[0].lower()
