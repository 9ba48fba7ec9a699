"""Chains: where a long stream of codes is like the stretches of a short one.

The short side's fingerprints make a sieve; the long side runs past it once. What the
two share on one diagonal is a run, runs in the same order a chain, and a chain is
carried outward at both ends over differences while the letters beyond agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from loccit.kernels import BITMAP, Array, chain_runs, extend, frozen, sieve
from loccit.streams import Stream

GRAM = 12  # codes in a fingerprint at the most: sixty bits
FAIR = 9  # codes at the least: rare enough to mean something, short enough for a bad scan
FINE = 6  # the same for a marked quotation that the first search did not find
REPEATS = 12  # places of one fingerprint in an account that are looked up; more tell nothing new
GAP = 90  # codes that a chain may leap: some fifteen words put in, left out or changed
DROP = 36  # how far an alignment may fall below its best: three changed words
MOST = 90  # edits that one end of an alignment may carry
WINDOW = 2048  # codes that one step of carrying looks at
ROOM = 1 << 16  # hits that one pass of the sieve has room for


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: stretches of a short stream, by their fingerprints."""

    stream: Stream
    prints: Array  # sorted
    positions: Array  # in the stream, in the order of `prints`
    bitmap: Array
    gram: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Codes [source, source_end) that go with the query's [quoted, quoted_end)."""

    owner: int
    source: int
    source_end: int
    quoted: int
    quoted_end: int
    score: int


def query_of(stream: Stream, stretches: list[tuple[int, int]], gram: int) -> Query:
    """The query for the codes of `stretches`, or of the whole stream when there are none."""
    prints, positions = _fingerprints(stream.codes, gram)
    if stretches:
        inside = np.zeros(len(stream) + 1, bool)
        for start, end in stretches:
            inside[start : max(start, end - gram + 1)] = True
        prints, positions = prints[inside[positions]], positions[inside[positions]]
    order = np.argsort(prints, kind="stable")
    prints, positions = prints[order], positions[order]
    first = np.searchsorted(prints, prints, "left")
    kept = np.arange(len(prints)) - first < REPEATS
    prints, positions = prints[kept], positions[kept]
    bitmap = np.zeros(BITMAP >> 3, np.uint8)
    slots = _slots(prints)
    np.bitwise_or.at(bitmap, slots >> 3, (1 << (slots & 7)).astype(np.uint8))
    return Query(stream, prints, positions, frozen(bitmap), gram)


def _fingerprints(codes: Array, gram: int) -> tuple[Array, Array]:
    """Every fingerprint of `codes` and where it starts."""
    n = max(0, len(codes) - gram + 1)
    prints = np.zeros(n, np.int64)
    for i in range(gram):
        prints = prints << 5 | (codes[i : i + n] & 31)
    return prints, np.arange(n)


def _slots(prints: Array) -> Array:
    """Where the sieve keeps each fingerprint; the kernel `sieve` does the same."""
    slots: Array = (prints ^ prints >> 23 ^ prints >> 41) & (BITMAP - 1)
    return slots


def chains(query: Query, codes: Array, starts: Array, least: int) -> Iterator[Chain]:
    """The chains of at least `least` codes between the query and `codes`, best first.

    `codes` holds many streams with a 0 behind each; `starts` says where each begins.
    """
    sources, quotes, lengths = _runs(*_hits(query, codes), query.gram)
    owners = np.searchsorted(starts, sources, "right") - 1
    sources, quotes, lengths, owners = _near(sources, quotes, lengths, owners, least)
    n = len(sources)
    scores, before = np.zeros(n, np.int64), np.full(n, -1, np.int64)
    chain_runs(
        8 * n, frozen(sources), frozen(quotes), frozen(lengths), frozen(owners), GAP, scores, before
    )
    taken = np.zeros(n, bool)
    for last in np.argsort(-scores, kind="stable"):
        if scores[last] < least:
            break
        first, fresh = _walk(int(last), before, taken)
        if fresh:
            yield Chain(
                int(owners[last]),
                int(sources[first]),
                int(sources[last] + lengths[last]),
                int(quotes[first]),
                int(quotes[last] + lengths[last]),
                int(scores[last] - (scores[first] - lengths[first])),
            )


def _walk(last: int, before: Array, taken: Array) -> tuple[int, bool]:
    """The first free run of the chain that ends with `last`, and whether `last` was free."""
    if taken[last]:
        return last, False
    at = last
    taken[at] = True
    while before[at] >= 0 and not taken[before[at]]:
        at = int(before[at])
        taken[at] = True
    return at, True


def _hits(query: Query, codes: Array) -> tuple[Array, Array]:
    """Every pair of positions (long side, query) that have one fingerprint."""
    found = list(_sieved(query, codes)) or [(np.zeros(0, np.int64), np.zeros(0, np.int64))]
    positions = np.concatenate([f[0] for f in found])
    prints = np.concatenate([f[1] for f in found])
    first = np.searchsorted(query.prints, prints, "left")
    count = np.searchsorted(query.prints, prints, "right") - first
    ends = np.cumsum(count)
    total = int(ends[-1]) if len(ends) else 0
    each = np.repeat(np.arange(len(prints)), count)
    inside = np.arange(total) - np.repeat(ends - count, count)
    return positions[each], query.positions[first[each] + inside]


def _sieved(query: Query, codes: Array) -> Iterator[tuple[Array, Array]]:
    """What passes the sieve, in passes of ROOM hits: (positions, fingerprints)."""
    resume, at = np.zeros(1, np.int64), 0
    positions, prints = np.empty(ROOM, np.int64), np.empty(ROOM, np.int64)
    while at >= 0 and len(query.prints):
        steps = len(codes) - at
        n = sieve(steps, codes, at, query.gram, query.bitmap, positions, prints, resume)
        slots = np.minimum(np.searchsorted(query.prints, prints[:n]), len(query.prints) - 1)
        real = query.prints[slots] == prints[:n]
        yield positions[:n][real], prints[:n][real]
        at = int(resume[0])


def _runs(positions: Array, quotes: Array, gram: int) -> tuple[Array, Array, Array]:
    """Hits on one diagonal without a break made one run: (sources, quotes, lengths)."""
    if not len(positions):
        return positions, quotes, positions
    shift = int(quotes.max()) + 1
    keys = np.sort((positions - quotes + shift) << 32 | positions)
    begins = np.flatnonzero(np.diff(keys, prepend=keys[0] - 2) != 1)
    lengths = np.diff(np.append(begins, len(keys))) + gram - 1
    sources = keys[begins] & 0xFFFFFFFF
    quoted = sources - ((keys[begins] >> 32) - shift)
    order = np.lexsort((quoted, sources))
    return sources[order], quoted[order], lengths[order]


def _near(
    sources: Array, quotes: Array, lengths: Array, owners: Array, least: int
) -> tuple[Array, Array, Array, Array]:
    """The runs that are long, or have another run near enough to make a chain with."""
    near = np.zeros(len(sources), bool)
    for step in (1, 2, 3):
        if len(sources) > step:
            ahead, across = sources[step:] - sources[:-step], quotes[step:] - quotes[:-step]
            close = (ahead < 2 * GAP) & (across > 0) & (np.abs(ahead - across) < GAP)
            near[step:] |= close
            near[:-step] |= close
    keep = near | (lengths >= least)
    return sources[keep], quotes[keep], lengths[keep], owners[keep]


def carried(source: Array, quoted: Array) -> tuple[int, int]:
    """How far two streams agree from their beginnings, over differences: codes on each side."""
    front, reach = np.empty(2 * (2 * MOST + 3), np.int64), np.zeros(3, np.int64)
    s = q = 0
    while True:
        window = source[s : s + WINDOW], quoted[q : q + WINDOW]
        steps = 60 * DROP
        extend(steps, frozen(window[0]), frozen(window[1]), DROP, MOST, 0, front, reach)
        s, q = s + int(reach[0]), q + int(reach[1])
        if max(reach[0], reach[1]) < WINDOW - 2 * MOST:
            return s, q


def carried_to_end(source: Array, quoted: Array) -> tuple[int, int]:
    """How far `source` goes along with the whole of `quoted`; (codes, edits).

    The edits are more than half the quoted codes when the two have little in common.
    """
    most = max(4, min(len(quoted) * 6 // 10, 400))
    front, reach = np.empty(2 * (2 * most + 3), np.int64), np.zeros(3, np.int64)
    room = frozen(source[: len(quoted) + most])
    steps = len(quoted) + most * most // 4
    extend(steps, room, frozen(quoted), 1 << 30, most, 1, front, reach)
    if int(reach[1]) < len(quoted):
        return int(reach[0]), len(quoted)
    return int(reach[0]), int(reach[2])
