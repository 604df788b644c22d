"""Thresholds: as packs state them, and as configuration changes them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Location
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.settings import settings_of
from tests.rules.packs import complaints, loaded, pack_text, rule, run_on

SETTINGS = """\
instellingen:
  - {naam: drempel, getal: 3, uitleg: {nl: Vanaf, en: From}}
  - {naam: merken, teksten: [A, B], uitleg: {nl: Merken, en: Brands}}
"""
LANDSCAPE = """\
applicaties:
  - {id: a, naam: A, versie: "1"}
  - {id: c, naam: C, versie: "12345"}
"""


@pytest.fixture
def pack(tmp_path: Path) -> LoadedPack:
    rules = (
        rule(id="E1.1-getal", eis="this.versie.size() < instelling.drempel"),
        rule(id="E1.2-tekst", eis="this.naam in instelling.merken"),
    )
    return loaded(tmp_path, pack_text(*rules, more=SETTINGS))


def _found(pack: LoadedPack, **changed: Any) -> list[str]:
    outcome = run_on([pack], LANDSCAPE, changed=changed)
    return [f"{one.rule} {one.element}" for one in outcome.findings]


def test_rules_see_what_the_pack_says(pack: LoadedPack) -> None:
    seen = settings_of([pack.pack], {}, {})["eigen"]
    assert (seen.drempel, seen.merken) == (3, ("A", "B"))
    assert _found(pack) == ["E1.1-getal applicatie/c", "E1.2-tekst applicatie/c"]


def test_configuration_wins(pack: LoadedPack) -> None:
    assert _found(pack, drempel=6) == ["E1.2-tekst applicatie/c"]
    assert _found(pack, drempel=1, merken=("C",)) == [
        "E1.1-getal applicatie/a",
        "E1.2-tekst applicatie/a",
        "E1.1-getal applicatie/c",
    ]


def test_names_and_values_that_do_not_fit_are_all_reported(pack: LoadedPack) -> None:
    places = {"drempl": Location("gemma-lint.yaml", 3, 5, 3, 11)}
    changed: dict[str, Any] = {"drempl": 4, "drempel": "veel", "merken": 3, "zomaar iets": 1}
    with pytest.raises(InvalidConfiguration) as caught:
        settings_of([pack.pack], changed, places)
    found = complaints(caught.value)
    assert [one.message for one in found] == [
        "`drempl` is geen instelling van de gebruikte regelpakketten",
        "instelling `drempel` vraagt om een getal",
        "instelling `merken` vraagt om een lijst van teksten",
        "`zomaar iets` is geen instelling van de gebruikte regelpakketten",
    ]
    assert found[0].advice == "Bedoelde u `drempel`?"
    assert (found[0].file, found[0].line, found[0].column) == ("gemma-lint.yaml", 3, 5)
    assert found[3].advice == ""


def test_yes_is_not_a_number(pack: LoadedPack) -> None:
    with pytest.raises(InvalidConfiguration):
        settings_of([pack.pack], {"drempel": True}, {})
