"""The data file that is made from a model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint import catalogue
from gemma_lint.archimate import Model
from gemma_lint.archimate.reading import read
from gemma_lint.catalogue.build import build, facts_of
from gemma_lint.catalogue.elements import SERVICES
from gemma_lint.errors import InvalidInput
from gemma_lint.messages import LANGUAGES, render
from tests.archimate.archi_files import (
    Files,
    component,
    element,
    facility,
    offered,
    relation,
    small_model,
    standard,
    write_archive,
    write_folder,
)
from tests.archimate.forms import FORMS, write
from tests.shared import shared

GEMMA = "gemma/samples/gemma-archi-grafico-2026-06-30.tgz"
COMMIT = "13846a575e3f772b26035e4d144a3c1e4c7ef813"


def built(folder: Path, files: Files) -> Any:
    """The data file of a model in files, as data."""
    return json.loads(made(write_folder(folder, files)))


def made(source: Path, **known: str) -> bytes:
    """The data file of the model in `source`."""
    return build(facts_of(read(source), **known))


def refusals(folder: Path, files: Files, **known: str) -> list[str]:
    """The keys of the problems; each has its texts in both languages."""
    with pytest.raises(InvalidInput) as caught:
        made(write_folder(folder, files), **known)
    for problem in caught.value.problems:
        assert problem.advice is not None
        assert all(render(m, lang) for m in (problem.message, problem.advice) for lang in LANGUAGES)
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
        {
            "id": "o-c2",
            "naam": "Archiefcomponent",
            "namen": ["E-depot"],
            "zonder_rol": ["o-s2"],
            "technologie": [["o-t1", "Opslag"]],
        },
        {
            "id": "o-c1",
            "naam": "Zaakcomponent",
            "status": "In gebruik",
            "biv": [1, 2, 3],
            "verplicht": ["o-s1"],
            "aanbevolen": ["o-s2"],
            "diensten": ["o-d2"],
            "gebruikt": [["o-i1", "Aanbevolen"]],
            "specialisatie_van": [["o-a1", "Zaakafhandelcomponent"]],
        },
    ]
    assert data["voorzieningen"] == [
        {
            "id": "o-v1",
            "naam": "LV-BAG - Basisregistratie Adressen",
            "status": "In gebruik",
            "diensten": ["o-d1"],
            "koppelvlakken": ["o-i1"],
            "standaarden": ["o-s1"],
            "gebruikt_door": ["o-c1", "o-c2"],
            "groepen": ["Basisregistraties"],
        }
    ]
    assert data["diensten"] == [
        {"id": "o-d1", "naam": "Adressen leveren", "soort": "dienst"},
        {"id": "o-i1", "naam": "BAG bevragen API", "soort": "koppelvlak"},
        {"id": "o-d2", "naam": "Beheren van zaken", "soort": "applicatieservice"},
    ]
    assert data["aanbod"] == []
    assert data["standaarden"][1]["versies"] == [
        {"id": "o-n1", "versie": "1.0", "status": "Teruggetrokken"},
        {"id": "o-n2", "versie": "2.0", "status": "In gebruik"},
    ]
    assert data["standaarden"][1]["afkorting"] == "ZS"


def test_the_template_is_no_voorziening(tmp_path: Path) -> None:
    assert [row["id"] for row in built(tmp_path, small_model())["voorzieningen"]] == ["o-v1"]


def test_no_descriptive_text_is_taken_over(tmp_path: Path) -> None:
    assert b"Beschrijving" not in made(write_folder(tmp_path, small_model()))


def _offering(**services: str) -> Files:
    """A voorziening and a referentiecomponent that are a pair, with services of these names."""
    files = small_model() | {
        "model/v9.xml": facility("v9", "Digimelding"),
        "model/c9.xml": component("c9", "Terugmeldingen-registratiecomponent"),
    }
    for owner, name in services.items():
        files[f"model/{owner}s.xml"] = offered("ApplicationService", f"s{owner}", name)
        files[f"model/{owner}r.xml"] = relation("RealizationRelationship", owner, f"s{owner}")
    return files


def test_a_pair_is_kept_as_long_as_the_model_has_the_services_that_show_it(tmp_path: Path) -> None:
    whole = _offering(
        v9="Melden onjuistheden aan bronhouder", c9="Registreren en delen van terugmeldingen"
    )
    assert built(tmp_path / "whole", whole)["aanbod"] == [
        {
            "voorziening": "o-v9",
            "referentiecomponent": "o-c9",
            "diensten": ["o-sv9"],
            "functies": ["o-sc9"],
        }
    ]
    half = _offering(v9="Melden onjuistheden aan bronhouder")
    assert built(tmp_path / "half", half)["aanbod"] == []


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
    assert made(source) == made(write_archive(tmp_path / "other.tgz", small_model()))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    return read(write_folder(tmp_path_factory.mktemp("model"), small_model()))


@pytest.mark.parametrize("form", FORMS)
def test_each_form_of_a_model_gives_the_same_bytes(tmp_path: Path, model: Model, form: str) -> None:
    assert made(write(model, tmp_path, form)) == build(facts_of(model))


@given(random=st.randoms(use_true_random=False))
def test_the_same_model_gives_the_same_bytes(model: Model, random: Any) -> None:
    elements = list(model.elements.items())
    relations = list(model.relations)
    random.shuffle(elements)
    random.shuffle(relations)
    shuffled = Model(elements=dict(elements), relations=relations, properties=model.properties)
    assert build(facts_of(shuffled)) == build(facts_of(model))


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
    assert refusals(tmp_path, files) == ["catalogue.no-gemma", "catalogue.no-release"]


def test_a_release_can_be_told_when_the_model_does_not(tmp_path: Path) -> None:
    files = small_model()
    del files["model/folder.xml"]
    assert refusals(tmp_path, files) == ["catalogue.no-release"]
    told = json.loads(made(write_folder(tmp_path, files), release="2031-02-03", commit="abc1234"))
    assert (told["herkomst"]["release"], told["herkomst"]["commit"]) == ("2031-02-03", "abc1234")


def test_a_release_that_contradicts_the_model_is_refused(tmp_path: Path) -> None:
    assert refusals(tmp_path, small_model(), release="2031-02-03") == ["catalogue.other-release"]
    assert made(write_folder(tmp_path, small_model()), release="2030-01-01")


def test_an_element_that_is_wrong_is_pointed_at(tmp_path: Path) -> None:
    files = small_model() | {"model/b.xml": standard("b", "Zonder", Object_ID=" ")}
    with pytest.raises(InvalidInput) as caught:
        made(write_folder(tmp_path, files))
    place = caught.value.problems[0].location
    assert place is not None
    assert Path(place.path) == tmp_path / "model/b.xml"


@pytest.fixture(scope="module")
def gemma() -> Model:
    return read(shared(GEMMA))


@pytest.fixture(scope="module")
def real(gemma: Model) -> bytes:
    return build(facts_of(gemma, commit=COMMIT))


def test_the_shipped_file_is_what_the_model_gives(real: bytes) -> None:
    assert real == catalogue.GEMMA.read_bytes()


@pytest.mark.parametrize("form", ["native", "zip", "ameff"])
def test_the_whole_gemma_gives_the_same_bytes_in_each_form(
    tmp_path: Path, gemma: Model, real: bytes, form: str
) -> None:
    assert made(write(gemma, tmp_path, form), commit=COMMIT) == real


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
        assert (row.get("bbn"), row.get("projectstatus")) == (
            other["bbn"],
            other["projectstatus"],
        )
        general = [name for _, name in row.get("specialisatie_van", ())]
        assert sorted(general) == sorted(other["specialisatie_van"])
        technology = [e["object_id"] for e in other["was_wordt"] if e["type"] == "SystemSoftware"]
        # The extract leaves out one that is no Technologiecomponent: a code editor.
        assert set(technology) <= {i for i, _ in row.get("technologie", ())}


def test_services_agree_with_the_extract(real: bytes) -> None:
    data = json.loads(real)
    rows = (*data["referentiecomponenten"], *data["voorzieningen"])
    kinds = {"ApplicationService": "applicatieservice", "BusinessService": "dienst"}
    services = {row["id"]: (row["naam"], row["soort"]) for row in data["diensten"]}
    found = {(row["id"], i, *services[i]) for row in rows for i in row.get("diensten", ())}
    owners = {row["id"] for row in rows}
    told = {
        (
            row["component_object_id"],
            row["service_object_id"],
            " ".join(row["service"].split()),
            kinds[row["service_type"]],
        )
        for row in _told("component_service")
        if row["component_object_id"] in owners and row["service_type"] in kinds
    }
    assert len(told) == 236
    assert told <= found


def test_what_voorzieningen_offer_agrees_with_the_extract(real: bytes) -> None:
    data = json.loads(real)
    names = {row["id"]: row["naam"] for row in data["diensten"]}
    rows = {row["id"]: row for row in data["voorzieningen"]}
    for other in _told("voorzieningen"):
        if (row := rows.get(other["object_id"])) is None:
            continue
        services = {s["object_id"] for s in other["services"] if s["type"] in SERVICES}
        assert set(row.get("diensten", ())) == services
        assert {names[i] for i in row.get("koppelvlakken", ())} == {
            i["name"] for i in other["interfaces"]
        }
        assert row.get("groepen", []) == sorted(other["groepen"])


def test_interfaces_agree_with_the_extract(real: bytes) -> None:
    data = json.loads(real)
    found = {
        (pair[0], row["id"], pair[1] if len(pair) > 1 else None)
        for row in data["referentiecomponenten"]
        for pair in row.get("gebruikt", ())
    }
    told = {
        (row["bron_object_id"], row["doel_object_id"], row["verbindingsrol"])
        for row in _told("interfaces")
        if row["relatie"] == "ServingRelationship"
        and row["bron_type"] == "ApplicationInterface"
        and row["doel_type"] == "Referentiecomponent"
    }
    assert len(told) == 197
    assert told <= found


def test_traps_of_the_model(real: bytes) -> None:
    """What the facts are known for: shared/gemma/README.md."""
    data = json.loads(real)
    standards = {row["naam"]: row["id"] for row in data["standaarden"]}
    must = [i for row in data["referentiecomponenten"] for i in row.get("verplicht", ())]
    assert (len(must), must.count(standards["Digitoegankelijk"])) == (313, 137)
    ended = {"Einde ondersteuning", "Teruggetrokken"}
    odd = [
        row
        for row in data["standaarden"]
        if row["status"] == "In gebruik"
        and row.get("versies")
        and all(v.get("status") in ended for v in row["versies"])
    ]
    assert len(odd) == 6
    scores = [row["biv"] for row in data["referentiecomponenten"] if "biv" in row]
    assert {score for biv in scores for score in biv} == {1, 2, 3}
    assert 3 not in {biv[2] for biv in scores}
    names = {row["naam"] for row in data["voorzieningen"]}
    assert "Buitengemeentelijke voorziening" not in names
    assert not any("legenda" in row["naam"].casefold() for row in data["referentiecomponenten"])
    assert {v: k for k, v in standards.items()}.keys() == {row["id"] for row in data["standaarden"]}


def test_no_voorziening_shares_a_service_with_a_component(real: bytes) -> None:
    """Should a release ever relate the two itself, the pairs kept by hand can go."""
    data = json.loads(real)
    offered_by = {
        part: {i for row in data[part] for i in row.get("diensten", ())}
        for part in ("referentiecomponenten", "voorzieningen")
    }
    assert not offered_by["referentiecomponenten"] & offered_by["voorzieningen"]
    assert len(data["aanbod"]) == 10


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
