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
    ("applicaties", "eigenaar"): "burgerzaken",
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
    rounds, before = 0, None
    while (now := _ladder(landscape)).missing is not None:
        assert not now.missing.undescribed
        if before is not None:
            assert now.missing.findings <= before
        lack = now.missing.nearest[0]  # something is always named that can be filled in
        before = now.missing.findings - lack.elements
        _fill_in(landscape, lack.fact.place)
        rounds += 1
    assert rounds > 1
    assert now.reached is not None
    assert now.reached.id == "basis"
