"""The loops give the same whether interpreted or compiled, and what a slow twin gives."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loccit import kernels
from loccit.chains import GRAM, carried, carried_to_end, query_of
from loccit.kernels import COUNTS, chain_runs, extend, fold_codes, frozen, sieve
from loccit.streams import bucket, stream_of

streams = st.lists(st.integers(1, 4), max_size=60).map(lambda c: np.array(c, np.uint8))


@pytest.fixture(scope="module", autouse=True)
def compiled():
    for kernel in (fold_codes, sieve, chain_runs, extend):
        kernel.compile()


def both_ways(kernel, make):
    """What a kernel writes and returns, interpreted and compiled."""
    results = []
    for run in (kernel.interpret, kernel.compiled):
        arguments, outputs = make()
        results.append((int(run(*arguments)), *(o.tolist() for o in outputs)))
    return results


@settings(deadline=None)
@given(streams, streams, st.booleans())
def test_extension_is_the_same_both_ways(source, quoted, to_end):
    def make():
        front, reach = np.empty(2 * 23, np.int64), np.zeros(3, np.int64)
        return (frozen(source), frozen(quoted), 12, 10, int(to_end), front, reach), (reach,)

    interpreted, quick = both_ways(extend, make)
    assert interpreted == quick


@settings(deadline=None)
@given(st.text(alphabet="ab é’-.南がﬁ\u00ad1", max_size=80))
def test_folding_is_the_same_both_ways(text):
    stream_of(text)  # fills the table
    from loccit.streams import _table

    characters = np.frombuffer(text.encode("utf-32-le"), np.uint32)

    def make():
        room = 3 * len(characters)
        codes, offsets = np.zeros(room, np.uint8), np.zeros(room, np.int32)
        state, counts = np.zeros(3, np.int64), np.zeros(1 << 10, np.int32)
        arguments = (characters, frozen(_table), 0, codes, offsets, state, counts)
        return arguments, (codes, offsets, state, counts)

    interpreted, quick = both_ways(fold_codes, make)
    assert interpreted == quick


@settings(deadline=None)
@given(st.text(alphabet="abcdefgh ", min_size=30, max_size=200))
def test_the_sieve_is_the_same_both_ways_and_misses_nothing(text):
    stream = stream_of(text)
    query = query_of(stream, [], 6)

    def make():
        positions, prints = np.zeros(400, np.int64), np.zeros(400, np.int64)
        resume = np.zeros(1, np.int64)
        arguments = (frozen(stream.codes), 0, 6, query.bitmap, positions, prints, resume)
        return arguments, (positions, prints, resume)

    interpreted, quick = both_ways(sieve, make)
    assert interpreted == quick
    assert set(query.positions.tolist()) <= set(interpreted[1][: interpreted[0]])


def distance(source: list[int], quoted: list[int]) -> int:
    """The fewest edits from a beginning of `source` to all of `quoted`, by the book."""
    last = list(range(len(quoted) + 1))
    best = last[-1]
    for letter in source:
        row = [last[0] + 1]
        for j, other in enumerate(quoted, start=1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != other)))
        best, last = min(best, row[-1]), row
    return best


@settings(deadline=None)
@given(streams, streams)
def test_carrying_to_the_end_takes_the_fewest_edits(source, quoted):
    least = distance(source.tolist(), quoted.tolist())
    _, edits = carried_to_end(source, quoted)
    most = max(4, min(len(quoted) * 6 // 10, 400))
    if least <= most:
        assert edits == least
    else:
        assert edits >= least or edits == len(quoted)


@settings(deadline=None)
@given(streams)
def test_a_stream_is_carried_along_itself_wholly(codes):
    assert carried(codes, codes) == (len(codes), len(codes))


def test_word_counts_are_found_again_by_the_word():
    counts = np.zeros(COUNTS, np.int32)
    stream_of("The harbour, the Harbour and the har\u00adbour’s wall: 南京 南", counts)
    assert counts[bucket("the")] == 3
    assert counts[bucket("harbour")] == 2
    assert counts[bucket("南")] == 2


def test_offsets_lead_back_to_the_letters():
    text = "“Ça va”, ﬁne—南京."
    stream = stream_of(text)
    assert [text[o] for o in stream.offsets.tolist()] == list("Çavaﬁﬁne南南南京京京")


def test_big_work_is_compiled_and_small_work_is_not(monkeypatch):
    monkeypatch.setattr(kernels, "_asked", 0)
    small = kernels.Kernel(extend.loop)
    front, reach = np.empty(2 * 23, np.int64), np.zeros(3, np.int64)
    codes = frozen(np.ones(5, np.uint8))
    small(5, codes, codes, 12, 10, 0, front, reach)
    assert small.compiled is None
    kernels.expect(kernels.WARM)
    small(5, codes, codes, 12, 10, 0, front, reach)
    assert small.compiled is not None


def test_a_fingerprint_fits_its_integer():
    assert 5 * GRAM < 63
