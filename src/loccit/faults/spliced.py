"""Spliced: words from two places are joined as one, and no mark shows it.

In the examples, square brackets show the places in the source and the parts of the
quotation.

Why it matters
    Two true sentences can make a false one. The reader takes what follows for the next
    thing that was said.

Examples
    source   [The bridge was closed in May.] Repairs took all summer. [The mayor resigned in June.]
    fault    [The bridge was closed in May.] [The mayor resigned in June.]
    fault    [The bridge was closed in May] and [the mayor resigned in June.]
    no fault [The bridge was closed in May.] … [The mayor resigned in June.]
    no fault [The bridge was closed in May.] [...] [The mayor resigned in June.]

    source   [The rains failed for a third year], and then [the herds were driven south.]
    no fault [The rains failed for a third year], [the herds were driven south.]
    no fault [The rains failed for a third year] … [the herds were driven south.]

    source   [Every farm paid the tax]. [None of the mills paid it].
    no fault [Every farm paid the tax.] [None of the mills paid it.]
    no fault [Every farm paid the tax]," she said, "[none of the mills paid it.]

    source   [He praised the nurses] of the ward, who had no pay, and he blamed [the trustees.]
    fault    [He praised the nurses] [the trustees.]
    no fault [He praised the nurses] ... [the trustees.]

    source   [洪水冲毁了三座村庄]。救援队两天后才到达。[省长随后辞职]。
    fault    [洪水冲毁了三座村庄]，[省长随后辞职]。
    no fault [洪水冲毁了三座村庄]……[省长随后辞职]。

    source   [工場は三月に閉鎖された]。[組合は市長を訴えた]。
    no fault [工場は三月に閉鎖された]。[組合は市長を訴えた]。

    source   [工場は三月に閉鎖された]。交渉は夏まで続いた。[組合は市長を訴えた]。
    fault    [工場は三月に閉鎖された]。[組合は市長を訴えた]。
    no fault [工場は三月に閉鎖された]（略）…[組合は市長を訴えた]。

Not this kind
    A few words that are missing inside one sentence are a `silent_cut`. Parts that an
    ellipsis parts are declared.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from loccit.grammars.languages import eastern_language, is_eastern, latin_language
from loccit.grammars.negation import is_negation
from loccit.grammars.senses import is_light
from loccit.model import Comparison, Document, Part, Place, Words
from loccit.sentences import Forms
from loccit.words import words_of

ABOUT: Literal["wording", "credit"] = "wording"
JOINED = "two places of the copy are joined {spot}, without a mark"
SAYS: Forms = (JOINED, JOINED, JOINED)

APART = 200  # characters: what lies farther apart is not read word by word


def spot(comparison: Comparison) -> Iterator[tuple[Place | None, Place]]:
    """Each unmarked joint: the second place in the source, and the words beside the joint."""
    parts = comparison.match.parts
    for at in range(1, len(parts)):
        before, after = parts[at - 1], parts[at]
        if after.joint == "splice" and not _touch(comparison.sources[at], before, after):
            yield after.source, _joint(comparison.quoted, before, after)


def _touch(document: Document, before: Part, after: Part) -> bool:
    """Whether nothing, or nothing but light words, lies between the two in the source."""
    gap = after.source.start - before.source.end
    if before.source.document != after.source.document or not 0 <= gap <= APART:
        return False
    between = Place(document.name, before.source.end, after.source.start)
    return _weightless(words_of(document, between), document)


def _weightless(words: Words, document: Document) -> bool:
    """Whether all of the words are light and none denies."""
    text = "".join(word.folded for word in words)
    latin = latin_language(words, document.language)
    eastern = eastern_language(text, document.language)
    return all(
        is_light(word.folded, eastern if is_eastern(word.folded) else latin)
        and not is_negation(word.folded, latin)
        for word in words
    )


def _joint(quoted: Document, before: Part, after: Part) -> Place:
    """The last word of one part to the first word of the next."""
    left, right = words_of(quoted, before.quoted), words_of(quoted, after.quoted)
    start = left[-1].place.start if left else before.quoted.start
    end = right[0].place.end if right else after.quoted.end
    return Place(quoted.name, min(start, end), max(start, end))
