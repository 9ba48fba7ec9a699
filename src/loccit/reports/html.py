"""Write a critique as one page: readable without script, printable, and from disk."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template
from markupsafe import Markup

from loccit.model import Critique
from loccit.reports._counts import counted, many, summary
from loccit.reports._html_account import sections
from loccit.reports._html_cards import Card, card
from loccit.reports._html_findings import Finding, Tone, findings_of, tones_of
from loccit.reports._html_library import Library
from loccit.reports._html_skipped import skipped, warning
from loccit.reports._html_sources import lacking, sources
from loccit.reports._html_stated import figures, moments
from loccit.reports._html_strip import strip

FIRST = 6  # findings named right under the sentence
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def write(critique: Critique) -> str:
    """The dossier: an HTML page that needs nothing else."""
    page = _template().render(_view(critique))
    return UNPRINTABLE.sub("\ufffd", page)


@cache
def _template() -> Template:
    """The page's template; whatever it is given is escaped unless it is marked as safe."""
    environment = Environment(
        loader=FunctionLoader(_asset),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["many"] = many
    return environment.get_template("page.html.j2")


@cache
def _asset(name: str) -> str:
    """A file of the page, such as its style sheet."""
    return (files("loccit.reports") / "_page" / name).read_text(encoding="utf-8")


def _fingerprint(asset: str) -> str:
    """What the page's policy must name for `asset` to be used."""
    return "sha256-" + b64encode(sha256(asset.encode()).digest()).decode()


def _view(critique: Critique) -> dict[str, Any]:
    """Everything that the template shows."""
    from loccit import __version__  # at the call: the package is whole only then

    library = Library(critique)
    counts = counted(critique)
    findings = findings_of(critique)
    cards = {finding.number: card(library, finding) for finding in findings}
    first, tones = _first(findings), tones_of(critique)
    style, script = _asset("page.css"), _asset("page.js")
    roots = [library.document(name) for name in library.roots]
    return {
        "style": Markup(style),
        "script": Markup(script),
        "style_hash": _fingerprint(style),
        "script_hash": _fingerprint(script),
        "version": __version__,
        "critique": critique,
        "title": _title([library.label(document.name) for document in roots]),
        "bylines": [(library.byline(document.name), document) for document in roots],
        "summary": summary(critique),
        "warning": warning(critique, counts),
        "skipped": skipped(library, counts),
        "counts": counts,
        "tones": tones,
        "sections": list(sections(library, findings)),
        "groups": _groups(findings, cards, tones),
        "first": [cards[finding.number] for finding in first],
        "further": max(0, len(findings) - len(first)),
        "strip": strip(library, findings),
        "stated": [
            ("figures", "Figures", "Counts", figures(library)),
            ("dates", "Dates", "Known", moments(library)),
        ],
        "sources": sources(library, findings),
        "lacking": lacking(library),
        "accounts": [library.document(name) for name in library.accounts],
        "label": library.label,
    }


def _title(titles: list[str]) -> str:
    """The accounts' titles in one line."""
    if not titles:
        return "No account"
    more = f" and {many(len(titles) - 2, 'more account')}" if len(titles) > 2 else ""
    return " · ".join(titles[:2]) + more


def _groups(
    findings: list[Finding], cards: dict[int, Card], tones: list[Tone]
) -> list[dict[str, Any]]:
    """The cards of each sort, what is worth reading first."""
    by_key: dict[str, list[Finding]] = {}
    for finding in findings:
        by_key.setdefault(finding.tone.key, []).append(finding)
    return [
        {"tone": tone, "cards": [cards[finding.number] for finding in by_key[tone.key]]}
        for tone in tones
        if tone.key in by_key
    ]


def _first(findings: list[Finding]) -> list[Finding]:
    """The findings to read first: none that is only a borrowing or verbatim."""
    urgent = ("misquoted", "elsewhere", "untraced")
    return [finding for finding in findings if finding.tone.key in urgent][:FIRST]
