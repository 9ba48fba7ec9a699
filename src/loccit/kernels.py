"""The few hot loops: folding to a code stream, fingerprints, chains, banded alignment.

Theory. A text becomes a *stream*: one small code for each letter and digit, nothing for
spaces, marks and hyphens, so that typography cannot come between two copies. A Latin
letter or digit is one code, a kana two, a Han sign three; thus GRAM codes carry much
the same information in every script. Every GRAM codes on end are packed into one
integer, the *fingerprint*. Fingerprints that two streams share, on one diagonal, are a
*run*; runs in the same order on both sides are a *chain*; and from a chain the
alignment is carried outward over differences while what lies beyond agrees.

Each loop is written once, as plain Python over arrays of integers. Small work is done
by the interpreter; once WARM steps have been asked for, the same source is compiled
(and kept on disk by numba), so that small inputs never wait for a compiler. Both ways
give the same values; a test holds them to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

WARM = 1_000_000  # steps that the interpreter takes in about the time that numba needs to load
COUNTS = 1 << 20  # buckets for word counts; collisions only make a word look commoner
BITMAP = 1 << 22  # bits of the first sieve over fingerprints: half a megabyte, in cache

LISTED = 1 << 16  # longer read-only arrays are not worth turning into lists

BOUNDARY = 0  # table entry of a character that ends a word
SILENT = -2  # table entry of a character that is not there: soft hyphen, apostrophe
UNKNOWN = -1  # table entry that nobody has looked up yet

_asked = 0


def expect(steps: int) -> None:
    """Say beforehand how much work is coming, so that much of it is not begun slowly."""
    global _asked
    _asked += steps


class Kernel:
    """A loop that is interpreted while work is small, and compiled from then on."""

    def __init__(self, loop: Callable[..., int]) -> None:
        self.loop = loop
        self.compiled: Callable[..., int] | None = None

    def __call__(self, steps: int, *arguments: Any) -> int:
        """What the loop returns; `steps` is about how often its body will run."""
        global _asked
        _asked += steps
        if _asked < WARM:
            return self.interpret(*arguments)
        if self.compiled is None:
            self.compile()
        assert self.compiled is not None
        return int(self.compiled(*arguments))

    def compile(self) -> None:
        """Compile the loop, or load it as compiled before."""
        from numba import njit

        self.compiled = njit(cache=True, nogil=True)(self.loop)

    def interpret(self, *arguments: Any) -> int:
        """The same by the interpreter; arrays that are only read become lists, for speed."""
        plain = [
            a.tolist()
            if isinstance(a, np.ndarray) and not a.flags.writeable and len(a) < LISTED
            else a
            for a in arguments
        ]
        return int(self.loop(*plain))


def frozen(array: Array) -> Array:
    """A view of `array` that cannot be written: an input of a kernel."""
    view = array.view()
    view.flags.writeable = False
    return view


@Kernel
def fold_codes(
    characters: Array,
    table: Array,
    start: int,
    codes: Array,
    offsets: Array,
    state: Array,
    counts: Array,
) -> int:
    """Write the codes of `characters` from `start` on, and count words; -1, or where it stopped.

    `table` gives three packed codes a character. `state` is (codes written, hash of the
    word so far, words, position). It stops at a character that `table` does not know.
    """
    n, word, words = state[0], state[1], state[2]
    mask = len(counts) - 1
    for i in range(start, len(characters)):
        entry = int(table[characters[i]])
        if entry == -1:
            state[0], state[1], state[2] = n, word, words
            return i
        if entry == -2:
            continue
        if entry == 0:
            if word:
                counts[(word ^ word >> 21) & mask] += 1
                words += 1
                word = 0
            continue
        if entry > 0xFF:
            alone = entry >> 24  # a sign is a word of its own
            if alone and word:
                counts[(word ^ word >> 21) & mask] += 1
                words += 1
                word = 0
            entry &= 0xFFFFFF
            while entry:
                codes[n] = entry & 0xFF
                offsets[n] = i
                n += 1
                word = (word * 31 + (entry & 0xFF)) & 0x3FFFFFFFFFF
                entry >>= 8
            if alone:
                counts[(word ^ word >> 21) & mask] += 1
                words += 1
                word = 0
        else:
            codes[n] = entry
            offsets[n] = i
            n += 1
            word = (word * 31 + entry) & 0x3FFFFFFFFFF
    if word:
        counts[(word ^ word >> 21) & mask] += 1
        words += 1
    state[0], state[1], state[2] = n, 0, words
    return -1


@Kernel
def sieve(
    codes: Array,
    start: int,
    gram: int,
    bitmap: Array,
    positions: Array,
    prints: Array,
    resume: Array,
) -> int:
    """Write where fingerprints of `codes` pass `bitmap`; how many. `resume`: where to go on."""
    mask = (1 << (5 * gram)) - 1
    bits = 8 * len(bitmap) - 1
    found, room = 0, len(positions)
    pack, run = 0, 0
    for i in range(start, len(codes)):
        code = int(codes[i])
        if code == 0:
            run = 0
            continue
        pack = ((pack << 5) | (code & 31)) & mask
        run += 1
        if run >= gram:
            slot = (pack ^ (pack >> 23) ^ (pack >> 41)) & bits
            if (int(bitmap[slot >> 3]) >> (slot & 7)) & 1:
                if found == room:
                    resume[0] = i - gram + 1
                    return found
                positions[found] = i - gram + 1
                prints[found] = pack
                found += 1
    resume[0] = -1
    return found


@Kernel
def chain_runs(
    sources: Array,
    quotes: Array,
    lengths: Array,
    owners: Array,
    gap: int,
    scores: Array,
    before: Array,
) -> int:
    """Score the best chain that ends with each run, and name the run before it; 0.

    Runs are sorted by their place in the source. A chain goes forward on both sides,
    stays with one owner (document), and pays for gaps, more for uneven ones.
    """
    for i in range(len(sources)):
        best, parent = lengths[i], -1
        for back in range(1, 65):
            j = i - back
            if j < 0 or owners[j] != owners[i]:
                break
            step = sources[i] - sources[j]
            if step > gap + 4096:
                break
            other = quotes[i] - quotes[j]
            if step <= 0 or other <= 0:
                continue
            overlap = lengths[j] - min(step, other)
            if overlap < 0:
                overlap = 0
            space = max(step, other) - lengths[j]
            if space > gap:
                continue
            uneven = step - other if step > other else other - step
            score = scores[j] + lengths[i] - overlap - (max(space, 0) * 3) // 10 - uneven // 2
            if score > best:
                best, parent = score, j
        scores[i] = best
        before[i] = parent
    return 0


@Kernel
def extend(
    source: Array, quoted: Array, drop: int, most: int, to_end: int, front: Array, reach: Array
) -> int:
    """Line up two streams from their beginnings; the score, and `reach`: how far on each side.

    Greedy banded alignment by furthest-reaching diagonals (Zhang, Schwartz, Wagner and
    Miller 2000, J Comput Biol 7:203): a pair that agrees counts 2, a substitution -2,
    a gap -3 a letter. It ends `drop` below its best score, or after `most` edits, or,
    with `to_end`, where the quoted side ends. `front` is scratch: two rows of 2*most+3.
    `reach` is (source letters, quoted letters, edits).
    """
    s_room, q_room = len(source), len(quoted)
    width = 2 * most + 3
    middle = most + 1
    for k in range(2 * width):
        front[k] = -1
    i = 0
    while i < s_room and i < q_room and source[i] == quoted[i]:
        i += 1
    front[middle] = i
    best, best_i, best_j, best_edits = 2 * i, i, i, 0
    if to_end and i >= q_room:
        reach[0], reach[1], reach[2] = i, i, 0
        return best
    now, edits = 0, 0
    while edits < most:
        edits += 1
        last = now * width
        now = 1 - now
        row = now * width
        alive = 0
        for k in range(middle - edits, middle + edits + 1):
            # front[k] is how far the source reaches on the diagonal source - quoted = k - middle
            i = -1
            here = int(front[last + k])
            if here >= 0:
                i = here + 1  # a substitution
            here = int(front[last + k - 1])
            if here >= 0 and here + 1 > i:
                i = here + 1  # a source letter more
            here = int(front[last + k + 1])
            if here > i:
                i = here  # a quoted letter more
            front[row + k] = -1
            j = i - (k - middle)
            if i < 0 or i > s_room or j > q_room or j < 0:
                continue
            while i < s_room and j < q_room and source[i] == quoted[j]:
                i += 1
                j += 1
            score = i + j - 4 * edits
            if not to_end and score < best - drop:
                continue
            front[row + k] = i
            alive = 1
            if score > best:
                best, best_i, best_j, best_edits = score, i, j, edits
            if to_end and j >= q_room:
                reach[0], reach[1], reach[2] = i, j, edits
                return score
        front[row + middle - edits - 1] = -1
        front[row + middle + edits + 1] = -1
        if not alive:
            break
    reach[0], reach[1], reach[2] = best_i, best_j, best_edits
    return best
