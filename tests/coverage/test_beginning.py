"""Who begins with a list of applications and fills in what is named gets on the first step."""

from __future__ import annotations

from typing import Any

from gemma_lint.coverage.ladder import Ladder, ladder
from tests.landscapes import Data, checked

BIV = {"beschikbaarheid": 2, "integriteit": 2, "vertrouwelijkheid": 2}
DESCRIBED: Data = {
    "organisatie": {"id": "kleinveen", "naam": "Gemeente Kleinveen", "soort": "gemeente"},
    "rollen": [{"id": "burgerzaken", "naam": "Team Burgerzaken", "soort": "eenheid"}],
    "diensten": [{"id": "verhuizen", "naam": "Verhuizing doorgeven"}],
    "gegevensverzamelingen": [{"id": "verhuizingen", "naam": "Verhuizingen"}],
    "voorzieningen": [{"id": "brp", "naam": "BRP", "soort": "basisregistratie"}],
}
FACTS: dict[tuple[str, str], Any] = {
    ("applicaties", "biv"): BIV,
    ("diensten", "inzage.productinformatie"): True,
    ("diensten", "upl"): "verhuizing",
    ("diensten", "zaakgericht"): False,
    ("gegevensverzamelingen", "biv"): BIV,
    ("gegevensverzamelingen", "eigenaar"): "burgerzaken",
    ("gegevensverzamelingen", "verantwoordelijke"): "burgerzaken",
}
"""What a beginner writes where a fact is named."""


def _ladder(landscape: Data) -> Ladder:
    found = ladder(checked(landscape, profile="basis"))
    assert found is not None
    return found


def _fill_in(landscape: Data, place: str) -> None:
    section, _, path = place.partition(": ")
    *around, last = path.split(".")
    for element in landscape[section]:
        here = element
        for name in around:
            here = here.setdefault(name, {})
        here.setdefault(last, FACTS[section, path])


def test_filling_in_what_is_named_leads_to_the_first_step() -> None:
    component = ["Tijdregistratiecomponent"]
    landscape: Data = {
        "applicaties": [
            {"id": "rooster", "naam": "Rooster", "referentiecomponenten": component},
            {"id": "uren", "naam": "Uren", "referentiecomponenten": component},
        ]
    }
    missing = _ladder(landscape).missing
    assert missing is not None
    assert {*missing.undescribed} == {*DESCRIBED}
    landscape.update({key: DESCRIBED[key] for key in missing.undescribed})
    rounds = 0
    while (now := _ladder(landscape)).missing is not None:
        assert not now.missing.undescribed
        assert now.missing.nearest, "something is always named that can be filled in"
        for lack in now.missing.nearest:
            before = _ladder(landscape).missing
            assert before is not None
            _fill_in(landscape, lack.fact.place)
            after = _ladder(landscape).missing
            assert after is None or after.findings <= before.findings - lack.elements
        rounds += 1
    assert rounds > 1
    assert now.reached is not None
    assert now.reached.id == "basis"
