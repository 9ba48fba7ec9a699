"""The bench of peers: what it asks of them, and what it does without them."""

from __future__ import annotations

import sys
from fractions import Fraction
from pathlib import Path

import figure_peers
import peer_sets
import pytest
from figure_peers import PEERS, Asked, MissingError, python_of

from loccit.model import Interval

CN2AN = next(peer for peer in PEERS if peer.name == "cn2an")


def test_peer_that_is_not_installed_is_missing(tmp_path: Path) -> None:
    with pytest.raises(MissingError, match="--install"):
        python_of(CN2AN, tmp_path, install=False)


def test_peer_that_cannot_be_loaded_is_missing() -> None:
    read = Asked(CN2AN._replace(reader="no such peer"), Path(sys.executable), 60)
    with pytest.raises(MissingError, match="no such peer"):
        read([peer_sets.asked("三艘", "zh")])


def test_peer_that_takes_too_long_is_missing() -> None:
    with pytest.raises(MissingError, match="longer than 0"):
        Asked(CN2AN, Path(sys.executable), 0)([peer_sets.asked("三艘", "zh")])


def test_set_of_no_texts_asks_nobody() -> None:
    assert Asked(CN2AN, Path("/nowhere"), 1)([]) == []


def test_every_peer_has_a_reader() -> None:
    readers = Path(figure_peers.READERS).read_text(encoding="utf-8")
    assert all(f'"{peer.reader}":' in readers for peer in PEERS)


def test_range_of_a_peer_goes_without_its_upper_end() -> None:
    readings = [{"start": 0, "end": 8, "low": "20.0", "high": "30.0"}]
    found = list(peer_sets.numbers_of("20 to 30", readings, "NumberRange"))
    assert found == [("20 to 30", Interval(Fraction(20), Fraction(30), True, False))]


def test_month_of_a_peer_is_its_days() -> None:
    found = peer_sets.moment({"start": 0, "end": 7, "value": "1937-12"})
    assert (found.edtf, found.earliest, found.latest) == ("1937-12", "1937-12-01", "1937-12-31")


def test_range_of_a_peer_ends_before_the_day_behind_it() -> None:
    reading = {"start": 0, "end": 9, "value": "", "first": "1937-12-01", "behind": "1938-01-01"}
    assert peer_sets.moment(reading).latest == "1937-12-31"


def test_duration_of_a_peer_has_no_days() -> None:
    found = peer_sets.moment({"start": 0, "end": 9, "value": "P6W"})
    assert (found.edtf, found.earliest, found.precision) == ("P6W", "", "duration")
