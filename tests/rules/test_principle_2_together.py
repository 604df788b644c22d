"""Cases of G2.12 on landscapes that are checked together: who shares an application with whom."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Finding
from tests.landscapes import PEILDATUM, Data

TOWN = {"id": "stad", "naam": "Gemeente Voorbeeldstad", "soort": "gemeente"}
REGION = {"id": "regio", "naam": "Samenwerking Sociaal", "soort": "samenwerkingsverband"}
SHARED = {
    "gemeenten": ["Voorbeeldstad", "Buurstad"],
    "instantie": "gedeeld",
    "kostenverdeling": "Naar inwonertal",
}


def _findings(folder: Path, *landscapes: tuple[Data, Data | None], **more: Any) -> list[Finding]:
    """What G2.12 finds of one application in the landscapes of several organisations."""
    for organisation, use in landscapes:
        app = {"id": "a", "naam": "E-depot", "sourcing": "samenwerking", "meervoudig_gebruik": use}
        app |= more.get(organisation["id"], {})
        place = folder / organisation["id"]
        place.mkdir()
        text = json.dumps({"organisatie": organisation, "applicaties": [app]})
        (place / "landschap.yaml").write_text(text, encoding="utf-8")
    paths = tuple(str(folder / organisation["id"]) for organisation, _ in landscapes)
    result = check(Settings(peildatum=PEILDATUM, paths=paths, lang="nl", select=("G2.12",)))
    assert result.problems == ()
    assert not any(finding.fault for finding in result.findings)
    return list(result.findings)


def _together(
    folder: Path, *landscapes: tuple[Data, Data | None], **more: Any
) -> list[tuple[str, str]]:
    """Where G2.12 finds what."""
    found = _findings(folder, *landscapes, **more)
    return [(Path(one.location.path).parent.name, one.rule) for one in found]


def test_an_application_without_a_word_on_sharing_is_told_once_in_each(tmp_path: Path) -> None:
    found = _together(tmp_path, (REGION, None), (TOWN, None))
    assert sorted(found) == [
        ("regio", "G2.12-zelfde-applicatie"),
        ("stad", "G2.12-zelfde-applicatie"),
    ]


def test_an_instance_of_one_s_own_is_told_once_where_it_stands(tmp_path: Path) -> None:
    found = _together(tmp_path, (REGION, SHARED), (TOWN, {**SHARED, "instantie": "eigen"}))
    assert sorted(found) == [("regio", "G2.12-zelfde-applicatie"), ("stad", "G2.12-instantie")]


def test_a_member_that_is_not_named_is_told_once(tmp_path: Path) -> None:
    found = _together(tmp_path, (REGION, {**SHARED, "gemeenten": ["Buurstad"]}), (TOWN, SHARED))
    assert found == [("regio", "G2.12-gemeenten")]


def test_what_is_shared_and_says_so_is_fine(tmp_path: Path) -> None:
    assert _together(tmp_path, (REGION, SHARED), (TOWN, SHARED)) == []


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_what_is_on_its_way_out_need_not_be_shared(tmp_path: Path, status: str) -> None:
    gone: Data = {"status": status}
    assert _together(tmp_path, (REGION, SHARED), (TOWN, None), stad=gone) == []


def test_a_member_may_be_named_by_its_id(tmp_path: Path) -> None:
    by_id = {**SHARED, "gemeenten": ["stad", "Buurstad"]}
    assert _together(tmp_path, (REGION, by_id), (TOWN, SHARED)) == []


def test_members_that_are_not_named_are_told_in_the_plural(tmp_path: Path) -> None:
    other = {"id": "dorp", "naam": "Gemeente Voorbeelddorp", "soort": "gemeente"}
    narrow = {**SHARED, "gemeenten": ["Buurstad", "Weerstad"]}
    all_of_them = {**SHARED, "gemeenten": ["Voorbeeldstad", "Voorbeelddorp"]}
    (finding,) = _findings(tmp_path, (REGION, narrow), (TOWN, all_of_them), (other, all_of_them))
    assert "“Gemeente Voorbeelddorp” en “Gemeente Voorbeeldstad” staan niet" in finding.message
