"""Every module of a family offers what its protocol asks, and says in one line what it is."""

from __future__ import annotations

import inspect
from types import ModuleType
from typing import Any

import pytest

from loccit import faults, finders, readers, reports
from loccit.family import members

PROTOCOLS: dict[ModuleType, Any] = {
    readers: readers.Reader,
    finders: finders.Finder,
    faults: faults.Kind,
    reports: reports.Format,
}
MEMBERS = [
    pytest.param(member, protocol, id=f"{folder.__name__.split('.')[1]}.{name}")
    for folder, protocol in PROTOCOLS.items()
    for name, member in members(folder.__name__).items()
]


@pytest.mark.parametrize(("member", "protocol"), MEMBERS)
def test_member_offers_the_functions_of_its_family(member: ModuleType, protocol: Any) -> None:
    for name, asked in inspect.getmembers(protocol, inspect.isfunction):
        if name.startswith("_"):
            continue
        offered = inspect.signature(getattr(member, name))
        assert list(offered.parameters) == list(inspect.signature(asked).parameters), name


@pytest.mark.parametrize(("member", "protocol"), MEMBERS)
def test_member_offers_the_constants_of_its_family(member: ModuleType, protocol: Any) -> None:
    for name in inspect.get_annotations(protocol):
        assert hasattr(member, name), name


@pytest.mark.parametrize(("member", "protocol"), MEMBERS)
def test_member_says_in_one_line_what_it_is(member: ModuleType, protocol: Any) -> None:
    first = (inspect.getdoc(member) or "").split("\n")[0]
    assert first.endswith("."), first
    assert len(first) < 100, first


@pytest.mark.parametrize("folder", PROTOCOLS, ids=lambda folder: folder.__name__)
def test_family_is_not_empty(folder: ModuleType) -> None:
    assert members(folder.__name__)
