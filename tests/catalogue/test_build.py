"""The data file that is made from a model."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from gemma_lint.catalogue.archi import Model, read
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint import catalogue
from gemma_lint.catalogue.build import NAMES, build, facts, main, render
from gemma_lint.errors import InvalidInput
from tests.archimate.archi_files import (
    Files,
    component,
    element,
    facility,
    small_model,
    standard,
    write_archive,
    write_folder,
)
from tests.shared import shared

GEMMA = "gemma/samples/gemma-archi-grafico-2026-06-30.tgz"
COMMIT = "13846a575e3f772b26035e4d144a3c1e4c7ef813"


def built(folder: Path, files: Files) -> Any:
    return json.loads(build(write_folder(folder, files)))


def refusals(folder: Path, files: Files) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        build(write_folder(folder, files))
    return [problem.message.key for problem in caught.value.problems]


def test_facts_of_a_small_model(tmp_path: Path) -> None:
    data = built(tmp_path, small_model())
    assert data["herkomst"] == {
        "release": "2030-01-01",
        "commit": None,
        "bron": "https://github.com/VNG-Realisatie/GEMMA-Archi-repository",
        "licentie": "EUPL",
        "vermelding": "GEMMA, VNG Realisatie",
    }
    assert data["referentiecomponenten"] == [
        {"id": "o-c2", "naam": "Archiefcomponent", "namen": ["E-depot"], "zonder_rol": ["o-s2"]},
        {
            "id": "o-c1",
            "naam": "Zaakcomponent",
            "status": "In gebruik",
            "biv": [1, 2, 3],
            "verplicht": ["o-s1"],
            "aanbevolen": ["o-s2"],
        },
    ]
    assert data["standaarden"][1]["versies"] == [
        {"id": "o-n1", "versie": "1.0", "status": "Teruggetrokken"},
        {"id": "o-n2", "versie": "2.0", "status": "In gebruik"},
    ]
    assert data["standaarden"][1]["afkorting"] == "ZS"


def test_the_template_is_no_voorziening(tmp_path: Path) -> None:
    assert [row["id"] for row in built(tmp_path, small_model())["voorzieningen"]] == ["o-v1"]


def test_no_descriptive_text_is_taken_over(tmp_path: Path) -> None:
    assert b"Beschrijving" not in build(write_folder(tmp_path, small_model()))


def test_a_basisregistratie_is_found_by_the_words_of_its_name(tmp_path: Path) -> None:
    files = small_model() | {"model/v3.xml": facility("v3", "Bagageservice")}
    bag = built(tmp_path, files)["basisregistraties"][0]
    assert (bag["afkorting"], bag["voorzieningen"]) == ("BAG", ["o-v1"])
    assert "Bagageservice" not in bag["namen"]


@pytest.mark.parametrize("scores", [("0", "1", "1"), ("1", "4", "1"), ("1", "1", "hoog"), ("1",)])
def test_scores_other_than_1_to_3_are_no_scores(tmp_path: Path, scores: tuple[str, ...]) -> None:
    keys = ("Beschikbaarheid", "Integriteit", "Vertrouwelijkheid")
    odd = component("c1", "Zaakcomponent", **dict(zip(keys, scores, strict=False)))
    data = built(tmp_path, small_model() | {"model/application/c1.xml": odd})
    assert "biv" not in data["referentiecomponenten"][1]


@pytest.mark.parametrize("mode", ["folder", "gz", ""])
def test_the_order_of_files_does_not_matter(tmp_path: Path, mode: str) -> None:
    files = dict(reversed(small_model().items()))
    if mode == "folder":
        source = write_folder(tmp_path / "f", files)
    else:
        source = write_archive(tmp_path / "m.tar", files, mode)
    assert build(source) == build(write_archive(tmp_path / "other.tgz", small_model()))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return read(write_folder(tmp_path_factory.mktemp("model"), small_model()))


@given(random=st.randoms(use_true_random=False))
def test_the_same_model_gives_the_same_bytes(model: Model, random: Any) -> None:
    names = json.loads(NAMES.read_bytes())
    elements = list(model.elements.items())
    relations = list(model.relations)
    random.shuffle(elements)
    random.shuffle(relations)
    shuffled = Model(dict(elements), relations, model.properties)
    assert render(facts(shuffled, names)) == render(facts(model, names))


def test_every_element_needs_an_object_id_of_its_own(tmp_path: Path) -> None:
    files = small_model() | {
        "model/a.xml": standard("a", "Dubbel", Object_ID="o-s1"),
        "model/b.xml": standard("b", "Zonder", Object_ID=" "),
    }
    assert sorted(refusals(tmp_path, files)) == [
        "catalogue.duplicate-object-id",
        "catalogue.no-object-id",
    ]


def test_what_is_no_gemma_is_refused(tmp_path: Path) -> None:
    files = {"model/a.xml": element("ApplicationComponent", "a", "Iets")}
    assert refusals(tmp_path, files) == ["catalogue.no-release", "catalogue.no-gemma"]


def test_the_command_writes_the_file_or_says_what_is_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, target = write_archive(tmp_path / "m.tgz", small_model()), tmp_path / "out.json"
    assert main([str(source), "-o", str(target), "--commit", "abc"]) == 0
    assert catalogue.load(target).herkomst.commit == "abc"
    assert main([str(tmp_path / "absent"), "-o", str(tmp_path / "none.json")]) == 2
    assert "absent" in capsys.readouterr().err
    assert not (tmp_path / "none.json").exists()


def test_the_command_runs_as_a_module() -> None:
    command = [sys.executable, "-m", "gemma_lint.catalogue.build", "--help"]
    assert (
        "SOURCE" in subprocess.run(command, capture_output=True, check=True).stdout.decode().upper()
    )


@pytest.fixture(scope="module")
def real() -> bytes:
    return build(shared(GEMMA), COMMIT)


def test_the_shipped_file_is_what_the_model_gives(real: bytes) -> None:
    assert real == catalogue.GEMMA.read_bytes()


def _told(name: str) -> Any:
    return json.loads(shared(f"gemma/{name}.json").read_bytes())


def test_referentiecomponenten_agree_with_the_extract(real: bytes) -> None:
    rows = {row["id"]: row for row in json.loads(real)["referentiecomponenten"]}
    told = _told("referentiecomponenten")
    assert len(rows) == len(told) == 171
    for other in told:
        row = rows[other["object_id"]]
        assert row["naam"] == " ".join(other["name"].split())
        assert row.get("status") == other["status"]
        assert row.get("biv", [None] * 3) == [other["B"], other["I"], other["V"]]


def test_standaarden_and_versions_agree_with_the_extract(real: bytes) -> None:
    rows = {row["id"]: row for row in json.loads(real)["standaarden"]}
    told = _told("standaarden")
    assert len(rows) == len(told) == 200
    for other in told:
        row = rows[other["object_id"]]
        assert row["naam"] == " ".join(other["name"].split())
        assert (row.get("afkorting"), row.get("status")) == (other["afkorting"], other["status"])
        versions = {(v["id"], v.get("versie"), v.get("status")) for v in row.get("versies", ())}
        assert versions == {(v["object_id"], v["versie"], v["status"]) for v in other["versies"]}


@pytest.mark.parametrize(("role", "count"), [("Verplicht", 313), ("Aanbevolen", 432), (None, 1)])
def test_roles_agree_with_the_extract(real: bytes, role: str | None, count: int) -> None:
    key = role.lower() if role else "zonder_rol"
    rows = json.loads(real)["referentiecomponenten"]
    pairs = {(row["id"], standard) for row in rows for standard in row.get(key, ())}
    told = {
        (row["bron_object_id"], row["standaard_object_id"])
        for row in _told("component_standaard")
        if row["bron_gemma_type"] == "Referentiecomponent" and row["verbindingsrol"] == role
    }
    assert pairs == told
    assert len(pairs) == count


def test_voorzieningen_agree_with_the_extract(real: bytes) -> None:
    rows = {(row["id"], row.get("status")) for row in json.loads(real)["voorzieningen"]}
    told = _told("voorzieningen")
    assert rows == {
        (row["object_id"], row["status"])
        for row in told
        if row["name"] != "Buitengemeentelijke voorziening"
    }


def test_basisregistraties_agree_with_the_extract(real: bytes) -> None:
    rows = {row["naam"]: row for row in json.loads(real)["basisregistraties"]}
    told = {row["naam"]: row for row in _told("basisregistraties")}
    assert rows.keys() == told.keys()
    for name, other in told.items():
        facilities = {
            found["object_id"]
            for found in other["voorkomens"]
            if found["gemma_type"] == "Buitengemeentelijke voorziening"
        }
        assert set(rows[name]["voorzieningen"]) == facilities
        ways = {
            found["name"]
            for found in other["voorkomens"]
            if found["archimate_type"] == "ApplicationInterface"
        }
        assert ways <= set(rows[name]["namen"])
