"""JSON: the whole critique for other programs, by the schema `loccit/2`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from loccit import __version__
from loccit.model import (
    Block,
    Chain,
    CreditVerdict,
    Critique,
    Document,
    Edit,
    Fault,
    Holding,
    Match,
    Mention,
    Place,
    Quotation,
    Verdict,
    Words,
)
from loccit.reports._counts import counted
from loccit.reports._lines import Lines
from loccit.reports._stated import figure_object, moment_object, relation_object
from loccit.reports._wanted import Wanted, wanted

SCHEMA = "loccit/2"  # a new number when a reader of the old one would misread the new

Object = dict[str, Any]


def write(critique: Critique) -> str:
    """The critique as one JSON object on many lines."""
    return json.dumps(plain(critique), ensure_ascii=False, indent=2) + "\n"


def plain(critique: Critique) -> Object:
    """The critique in the types that JSON has, as the schema lays down."""
    lines = Lines(critique)
    return {
        "schema": SCHEMA,
        "version": __version__,
        "collection": {"digest": critique.digest, "documents": len(critique.sources)},
        "documents": list(_documents(critique)),
        "verdicts": [_verdict(verdict, lines) for verdict in critique.verdicts],
        "wanted": [_wanted(source) for source in wanted(critique)],
        "figures": [figure_object(f, lines.at) for f in critique.stated.figures],
        "moments": [moment_object(m, lines.at) for m in critique.stated.moments],
        "comparisons": [relation_object(r, lines.at) for r in critique.relations],
        "notes": [{"message": note.message, "about": note.about} for note in critique.notes],
        "checked": _checked(critique),
    }


def _documents(critique: Critique) -> Iterator[Object]:
    """The accounts, the sources that verdicts name, then all else that was searched."""
    accounts = set(critique.accounts)
    sources = {source.name for source in critique.sources}
    sources |= {m.place.document for v in critique.verdicts for m in v.trace.matches}
    named = {document.name for document in critique.documents}
    for document in critique.documents:
        roles = [("account", document.name in accounts), ("source", document.name in sources)]
        yield _document(document, [role for role, played in roles if played])
    for source in critique.sources:
        if source.name not in named:
            yield _holding(source)


def _document(document: Document, roles: list[str]) -> Object:
    """One document with all that was read about it."""
    return {
        "name": document.name,
        "roles": roles,
        "parent": document.parent or None,
        "title": document.title,
        "author": document.author,
        "publisher": document.publisher,
        "published": document.published,
        "kind": document.kind,
        "extent": document.extent,
        "language": document.language,
        "address": document.address,
        "digest": document.digest,
        "characters": len(document.text),
        "left_out": [_left_out(block) for block in document.blocks if block.left_out],
    }


def _holding(source: Holding) -> Object:
    """One source that no verdict names; what a catalogue does not list is null."""
    listed = {"name": source.name, "roles": ["source"], "title": source.title}
    listed |= {"language": source.language, "digest": source.digest}
    keys = _document(Document(source.name, "", ""), [])
    return {key: listed.get(key) for key in keys}


def _left_out(block: Block) -> Object:
    """One block that was not examined, and why."""
    return {"reason": block.left_out, "kind": block.kind, "place": _place(block.place)}


def _verdict(verdict: Verdict, lines: Lines) -> Object:
    """One mention: where it stands, where it comes from, and how it holds."""
    match = verdict.match
    return {
        "id": verdict.id,
        "mention": _mention(verdict.mention, lines),
        "standing": verdict.standing,
        "says": verdict.says,
        "parts": _parts(match) if match else [],
        "source": _passage(match.place, lines) if match else None,
        "kept": match.kept if match else 0,
        "of": match.of if match else 0,
        "others": [_other(other) for other in verdict.trace.matches[1:]],
        "echoes": [_place(echo) for echo in verdict.trace.echoes],
        "edits": [_edit(edit, lines) for edit in verdict.edits],
        "differences": [
            {"kind": d.kind, "source": _place(d.source), "quoted": _place(d.quoted)}
            for d in verdict.differences
        ],
        "faults": [_fault(fault) for fault in verdict.faults],
        "remarks": [_fault(remark) for remark in verdict.remarks],
        "credits": [_credit(credit) for credit in verdict.credits],
        "chain": _chain(verdict.chain, lines) if verdict.chain else None,
    }


def _mention(mention: Mention, lines: Lines) -> Object:
    """What is judged, with its words as they stand."""
    quotation = isinstance(mention, Quotation)
    return {
        "type": "quotation" if quotation else "borrowing",
        "form": mention.form if isinstance(mention, Quotation) else None,
        "place": _place(mention.place),
        "cite": lines.cite(mention.place),
        "text": lines.at(mention.place),
    }


def _passage(place: Place, lines: Lines) -> Object:
    """A place with its words and how it is cited."""
    return {
        "document": place.document,
        "start": place.start,
        "end": place.end,
        "text": lines.at(place),
        "cite": lines.cite(place),
        "locator": lines.locate(place),
    }


def _parts(match: Match) -> list[Object]:
    """The unbroken stretches of a match, in the order of the mention."""
    return [
        {"quoted": _place(part.quoted), "source": _place(part.source), "joint": part.joint}
        for part in match.parts
    ]


def _other(match: Match) -> Object:
    """Another place that the mention may come from."""
    return {
        "document": match.place.document,
        "start": match.place.start,
        "end": match.place.end,
        "kept": match.kept,
        "of": match.of,
    }


def _edit(edit: Edit, lines: Lines) -> Object:
    """One step from the source's words to the quoted ones, with the words as they stand."""
    source, quoted = _span(edit.source), _span(edit.quoted)
    return {
        "op": edit.op,
        "source": _place(source),
        "quoted": _place(quoted),
        "source_text": lines.at(source) if source else "",
        "quoted_text": lines.at(quoted) if quoted else "",
    }


def _span(words: Words) -> Place | None:
    """The place from the first word to the last; None when there are none."""
    if not words:
        return None
    return Place(words[0].place.document, words[0].place.start, words[-1].place.end)


def _fault(fault: Fault) -> Object:
    """One way in which a quotation departs from its source."""
    return {"kind": fault.kind, "quoted": _place(fault.quoted), "source": _place(fault.source)}


def _credit(judged: CreditVerdict) -> Object:
    """One credit, and how it stands."""
    credit = judged.credit
    return {
        "role": credit.role,
        "name": credit.name,
        "place": _place(credit.place),
        "rule": credit.rule,
        "confidence": credit.confidence,
        "standing": judged.standing,
        "document": judged.document or None,
        "candidates": list(credit.resolution.documents),
        "why": credit.resolution.why,
        "address": credit.address,
    }


def _chain(chain: Chain, lines: Lines) -> Object:
    """The originator that has the words, and the carrier that is credited."""
    return {
        "originator": _passage(chain.originator, lines),
        "carrier": {"name": chain.carrier.name, "place": _place(chain.carrier.place)},
    }


def _wanted(source: Wanted) -> Object:
    """A source that the accounts point to and that is not at hand."""
    return {
        "name": source.name,
        "role": source.role,
        "address": source.address,
        "place": _place(source.place),
    }


def _place(place: Place | None) -> Object | None:
    """A place as an object; None as it is."""
    if place is None:
        return None
    return {"document": place.document, "start": place.start, "end": place.end}


def _checked(critique: Critique) -> Object:
    """How much was checked and what was not, and why."""
    counts = counted(critique)
    return {
        "accounts": counts.accounts,
        "sources": counts.sources,
        "mentions": counts.checked,
        "quotations": counts.quotations,
        "borrowings": counts.borrowings,
        "credits": counts.credits,
        "not_checked": {
            "short": counts.quotations["short"] + counts.borrowings["short"],
            "unread": list(counts.unread),
            "left_out": [
                {"reason": o.reason, "blocks": o.blocks, "characters": o.characters}
                for o in counts.left_out
            ],
            "languages": [{"language": tag, "untraced": n} for tag, n in counts.languages],
        },
    }
