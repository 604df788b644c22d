"""Cases of G2.12 on landscapes that are checked together: who shares an application with whom."""

from __future__ import annotations

import json
from pathlib import Path

from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings
from tests.landscapes import PEILDATUM, Data

TOWN = {"id": "stad", "naam": "Gemeente Voorbeeldstad", "soort": "gemeente"}
OTHER = {"id": "buur", "naam": "Gemeente Buurstad", "soort": "gemeente"}
THIRD = {"id": "dam", "naam": "Gemeente Overdam", "soort": "gemeente"}
REGION = {"id": "regio", "naam": "Samenwerking Sociaal", "soort": "samenwerkingsverband"}
SHARED = {
    "gemeenten": ["Voorbeeldstad", "Buurstad"],
    "instantie": "gedeeld",
    "kostenverdeling": "Naar inwonertal",
}


def _together(folder: Path, *landscapes: tuple[Data, Data | None]) -> list[str]:
    """What G2.12 tells of one application in the landscapes of several organisations."""
    for organisation, use in landscapes:
        app = {"id": "a", "naam": "E-depot", **({"meervoudig_gebruik": use} if use else {})}
        place = folder / organisation["id"]
        place.mkdir()
        text = json.dumps({"organisatie": organisation, "applicaties": [app]})
        (place / "landschap.yaml").write_text(text, encoding="utf-8")
    paths = tuple(str(folder / organisation["id"]) for organisation, _ in landscapes)
    result = check(Settings(peildatum=PEILDATUM, paths=paths, lang="nl", select=("G2.12",)))
    assert result.problems == ()
    assert not any(finding.fault for finding in result.findings)
    return [finding.message for finding in result.findings]


def test_what_stands_with_a_cooperation_and_a_member_is_shared(tmp_path: Path) -> None:
    told = _together(tmp_path, (REGION, None), (TOWN, None))
    assert sorted(told) == [
        f"“E-depot” staat ook in het landschap van “{one}”, maar hoe gemeenten haar delen is niet "
        "beschreven"
        for one in ("Gemeente Voorbeeldstad", "Samenwerking Sociaal")
    ]


def test_two_municipalities_may_happen_to_have_the_same_package(tmp_path: Path) -> None:
    assert _together(tmp_path, (TOWN, None), (OTHER, None)) == []


def test_those_who_share_name_each_other(tmp_path: Path) -> None:
    told = _together(tmp_path, (TOWN, SHARED), (OTHER, SHARED), (THIRD, SHARED))
    words = "noemt niet dat ook “Gemeente Overdam” haar gebruikt"
    assert [words in one for one in told] == [True, True]


def test_who_shares_nothing_need_not_be_named(tmp_path: Path) -> None:
    assert _together(tmp_path, (TOWN, SHARED), (OTHER, SHARED), (THIRD, None)) == []
