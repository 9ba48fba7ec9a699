"""All forms of an English verb, made from its base form."""

from __future__ import annotations

import re

from loccit.lexicon.inflections import FORMS, IRREGULAR

ROWS = tuple(tuple(line.split()) for line in IRREGULAR.splitlines())
# Verbs whose last letter is doubled: rob, robbed. Longer ones are listed.
SHORT = re.compile(r"[^aeiou]*[aeiou][bdgmnprt]")
LONG = frozenset("kidnap expel acquit machine-gun inter disinter compel admit commit".split())
HUSHED = ("s", "x", "z", "ch", "sh")
OTHERWISE = {"hang": "hanged", "die": "dying", "burn": "burned"}


def forms(verb: str) -> frozenset[str]:
    """The base form, the third person, the past, the participles.

    >>> sorted(forms("bury"))
    ['buried', 'buries', 'bury', 'burying']
    """
    row = FORMS.get(verb, frozenset())
    rows = [ROWS[number] for number in sorted(row) if ROWS[number][0] == verb]
    irregular = [form for forms in rows for form in forms if not form.endswith("ing")]
    past = irregular if len(irregular) > 1 else _past(verb)
    return frozenset(
        [verb, _third(verb), *past, *_doing(verb), *OTHERWISE.get(verb, "").split()]
    ) - {"diing"}


def _third(verb: str) -> str:
    """The form with he or she."""
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(HUSHED) else "s")


def _past(verb: str) -> list[str]:
    """The past of a regular verb, also with its last letter doubled where that may be."""
    if verb.endswith("e"):
        return [verb + "d"]
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return [verb[:-1] + "ied"]
    return [stem + "ed" for stem in _stems(verb)]


def _doing(verb: str) -> list[str]:
    """The form in -ing, also with its last letter doubled where that may be."""
    if verb.endswith("e") and not verb.endswith("ee"):
        return [verb[:-1] + "ing"]
    return [stem + "ing" for stem in _stems(verb)]


def _stems(verb: str) -> list[str]:
    """What endings are put to; kidnaped and kidnapped are both written."""
    doubled = verb + verb[-1]
    return [doubled] if SHORT.fullmatch(verb) else [verb, doubled] if verb in LONG else [verb]
