"""Whom processes are for in the end."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found

SERVICES = """\
diensten:
  - {id: a, naam: A, afnemers: [burgers, bedrijven], processen: [both, one]}
  - {id: b, naam: B, afnemers: [intern, burgers], processen: [both]}
  - {id: c, naam: C, processen: [both, none]}
processen:
  - {id: both, naam: Both}
  - {id: one, naam: One}
  - {id: none, naam: None}
  - {id: loose, naam: Loose}
"""


@pytest.mark.parametrize(
    ("process", "customers"),
    [
        ("both", ["burgers", "bedrijven", "intern", "onbekend"]),
        ("one", ["burgers", "bedrijven"]),
        ("none", ["onbekend"]),
        ("loose", []),
    ],
)
def test_a_process_is_for_whom_its_services_are_for(process: str, customers: list[str]) -> None:
    found = Found(SERVICES)(f"proces/{process}")
    assert functions.afnemers(found) == customers
    assert functions.afnemers(found) == customers, "also when asked again"
