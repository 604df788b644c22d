"""The catalogue as shipped, through its public door."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.catalogue import FORUM, GEMMA, load
from gemma_lint.catalogue.lookup import Catalogue, Correction
from gemma_lint.configuration.settings import CATALOGUE
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Location
from gemma_lint.messages import LANGUAGES, render

catalogue = load()


def test_it_is_read_once() -> None:
    assert load() is load()


def test_where_the_facts_come_from() -> None:
    origin = catalogue.herkomst
    assert origin.release == "2026-06-30"
    assert origin.licentie == "EUPL"
    assert "VNG Realisatie" in origin.vermelding
    assert origin.commit is not None


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("ZGW Zaken API", "Zaken API-standaard"),
        ("zgw-zaken-api", "Zaken API-standaard"),
        ("Zaken API (ZGW)", "Zaken API-standaard"),
        ("Zaken API", "Zaken API-standaard"),
        ("StUF-ZKN", "StUF ZKN"),
        ("StUF-BG 3.10", "StUF BG"),
        ("StUF BG0310", "StUF BG"),
        ("eHerkenning", "Afsprakenstelsel eHerkenning - Koppelvlak DV-HM"),
        ("Digikoppeling", "Digikoppeling"),
        ("Digikoppeling WUS", "Digikoppeling WUS"),
        ("WUS", "Digikoppeling WUS"),
        ("DCAT-AP-NL", "DCAT-AP-NL"),
        ("TLS", "TLS"),
        ("TLS 1.3", "TLS"),
        ("OAuth 2.0", "NL GOV Assurance profile for OAuth 2.0"),
        ("NL GOV REST API Design Rules", "REST-API Design Rules"),
        ("PDF/A-2", "PDF/A"),
        ("WCAG 2.1", "Digitoegankelijk"),
        ("9ee2936a-01e8-4d54-8ec6-43ae374f1313", None),
        ("be7c3b21-8db0-11e3-67ab-0050568a6153", "Zaak- en documentservices"),
        ("Eigen standaard", None),
        ("API", None),
        ("", None),
    ],
)
def test_standards_as_people_write_them(written: str, name: str | None) -> None:
    found = catalogue.standaard(written)
    assert (found.naam if found else None) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Zaakregistratiecomponent", "Zaakregistratiecomponent"),
        ("zaakregistratie-component", "Zaakregistratiecomponent"),
        ("Zaakregistratie", "Zaakregistratiecomponent"),
        ("a97b6545-d5a7-485d-9b13-3ce22db5b9cf", "Zaakregistratiecomponent"),
        ("JUBES-component", "JUBES-component (voorheen CORV)"),
        ("Zaaksysteem", None),
    ],
)
def test_referentiecomponenten_as_people_write_them(written: str, name: str | None) -> None:
    found = catalogue.referentiecomponent(written)
    assert (found.naam if found else None) == name


@pytest.mark.parametrize(
    ("written", "short"),
    [
        ("BRP", "BRP"),
        ("Basisregistratie Personen", "BRP"),
        ("Basisregistratie Personen (BRP)", "BRP"),
        ("GBA-V", "BRP"),
        ("BRP Personen bevragen API", "BRP"),
        ("bag", "BAG"),
        ("LV-BAG", "BAG"),
        ("Kentekenregister", "BRV"),
        ("NHR", "HR"),
        ("58fbf781-8861-11e3-67ab-0050568a6153", "BRP"),
        ("GBA-administratiecomponent", None),
        ("Zaken", None),
    ],
)
def test_basisregistraties_under_all_their_names(written: str, short: str | None) -> None:
    found = catalogue.basisregistratie(written)
    assert (found.afkorting if found else None) == short


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("DigiD", "DigiD"),
        ("PDOK", "PDOK - Publieke Dienstverlening op de Kaart"),
        ("MijnOverheid", "MijnOverheid.nl"),
        ("eHerkenning", "E-herkenning voor bedrijven"),
        ("Buitengemeentelijke voorziening", None),
    ],
)
def test_voorzieningen_as_people_write_them(written: str, name: str | None) -> None:
    found = catalogue.voorziening(written)
    assert (found.naam if found else None) == name


def test_everything_is_found_by_its_own_name_and_id() -> None:
    for component in catalogue.referentiecomponenten:
        assert catalogue.referentiecomponent(component.naam) is component
        assert catalogue.referentiecomponent(component.id.upper()) is component
    for standard in catalogue.standaarden:
        assert catalogue.standaard(standard.naam) is standard
        assert standard.id is None or catalogue.standaard(standard.id) is standard
    for facility in catalogue.voorzieningen:
        assert catalogue.voorziening(facility.naam) is facility
    for registration in catalogue.basisregistraties:
        assert catalogue.basisregistratie(registration.naam) is registration
        assert catalogue.basisregistratie(registration.afkorting) is registration


def test_what_a_component_must_support_can_be_looked_up() -> None:
    for component in catalogue.referentiecomponenten:
        for standard in (*component.verplicht, *component.aanbevolen, *component.zonder_rol):
            assert catalogue.standaard(standard) is not None


def test_biv_runs_from_1_to_3() -> None:
    scores = [c.biv for c in catalogue.referentiecomponenten]
    assert scores.count(None) == 1
    for biv in filter(None, scores):
        assert {biv.beschikbaarheid, biv.integriteit, biv.vertrouwelijkheid} <= {1, 2, 3}


@pytest.mark.parametrize(
    ("written", "version", "ended"),
    [
        ("StUF-BG 3.10", "3.10", False),
        ("StUF-BG 3.20", "3.20", True),
        ("StUF-ZKN 2.01", "2.01", True),
        ("iWmo 3.0", "3.0", True),
        ("Zaken API 1.5", "1.x", False),
    ],
)
def test_a_version_has_its_own_status(written: str, version: str, ended: bool) -> None:
    found = catalogue.versie(written)
    assert found is not None
    assert (found.versie, found.eind_of_teruggetrokken) == (version, ended)
    assert found.in_gebruik is not ended


@pytest.mark.parametrize("written", ["StUF-BG", "StUF-BG 9.99", "Onbekend 1.0", "TLS 1.3"])
def test_no_version_is_no_version(written: str) -> None:
    assert catalogue.versie(written) is None


def test_six_standards_are_in_use_while_all_their_versions_are_ended() -> None:
    odd = [s for s in catalogue.standaarden if s.in_gebruik and s.eind_of_teruggetrokken]
    assert len(odd) == 6
    assert all(v.eind_of_teruggetrokken for s in odd for v in s.versies)


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Digikoppeling", "verplicht"),
        ("Digikoppeling WUS", "verplicht"),
        ("TLS", "verplicht"),
        ("CSV", "aanbevolen"),
        ("GraphQL", "geen"),
        ("DCAT-AP-NL", "in procedure"),
        ("StUF", "aanbevolen"),
        ("SAML", "verplicht"),
        ("Zaken API", None),
    ],
)
def test_status_at_the_forum(written: str, status: str | None) -> None:
    found = catalogue.standaard(written)
    assert found is not None
    assert found.forum == status


def test_a_standard_that_only_the_forum_knows_is_known_and_in_use() -> None:
    found = catalogue.standaard("OpenAPI")
    assert found is not None
    assert (found.id, found.status, found.versies, found.in_gebruik) == (None, None, (), True)


def test_each_row_of_the_forum_table_has_a_source_and_a_date() -> None:
    data = json.loads(FORUM.read_bytes())
    assert data["officieel"] is False
    gemma = {row["naam"] for row in json.loads(GEMMA.read_bytes())["standaarden"]}
    for row in data["standaarden"]:
        assert row["status"] in ("verplicht", "aanbevolen", "in procedure", "geen")
        assert row["bron"]
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", row["datum"])
        assert set(row.get("gemma", ())) <= gemma


@pytest.mark.parametrize(
    ("kind", "written", "name"),
    [
        ("referentiecomponent", "Zaakregistatiecomponent", "Zaakregistratiecomponent"),
        ("standaard", "Digikopeling", "Digikoppeling"),
        ("basisregistratie", "Basisregistratie Persoon", "Basisregistratie Personen"),
        ("voorziening", "DigID", "DigiD"),
        ("standaard", "volstrekt iets anders", None),
    ],
)
def test_near_misses(kind: str, written: str, name: str | None) -> None:
    assert catalogue.nearest(kind, written) == name


def test_an_unknown_kind_is_a_fault() -> None:
    with pytest.raises(KeyError):
        catalogue.nearest("applicatie", "x")


def test_importing_and_loading_reads_nothing() -> None:
    """A check whose rules do not ask the catalogue pays nothing for it."""
    program = """if True:
        import builtins, io, sys
        def refuse(*args, **kwargs): raise AssertionError(args)
        from gemma_lint.catalogue import load
        assert "json" not in sys.modules
        builtins.open = io.open = refuse
        load()
    """
    subprocess.run([sys.executable, "-c", program], check=True)


def test_another_catalogue_can_be_loaded(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_bytes(GEMMA.read_bytes().replace(b"2026-06-30", b"2031-06-30"))
    assert load(other).herkomst.release == "2031-06-30"


SOUND = json.loads(GEMMA.read_bytes())
PLACE = Location("gemma-lint.yaml", 3, 12, 3, 20)


def _refusal(path: Path) -> str:
    """Why the catalogue at `path` cannot be used; it is said again whatever is asked."""
    opened = Catalogue(path, FORUM, place=PLACE)
    with pytest.raises(InvalidConfiguration) as caught:
        opened.herkomst  # noqa: B018  # asking is what is tested
    for ask in (opened.standaard, opened.referentiecomponent, opened.voorzieningen_voor):
        with pytest.raises(InvalidConfiguration):
            ask("DigiD")
    assert opened.refusal is caught.value
    (problem,) = caught.value.problems
    assert problem.location == PLACE
    assert problem.advice is not None
    for lang in LANGUAGES:
        assert path.name in render(problem.message, lang)
        assert render(problem.advice, lang)
    return problem.message.key.removeprefix("catalogue.")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "no-catalogue"),
        (b"[", "no-catalogue"),
        (b"\xff\xfe", "no-catalogue"),
        (b"[1]", "no-catalogue"),
        (b"{}", "no-catalogue"),
        (b'{"formaat": true, "referentiecomponenten": []}', "no-catalogue"),
        (b"[" * 200_000, "no-catalogue"),
        (b'{"formaat": 3, "referentiecomponenten": 1}', "newer-format"),
        (b'{"formaat": 1, "referentiecomponenten": []}', "older-format"),
        (b'{"formaat": 2, "referentiecomponenten": []}', "damaged"),
    ],
)
def test_a_file_that_is_no_catalogue_is_told(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    assert _refusal(path) == why


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert _refusal(tmp_path / "pipe.json") == "no-catalogue"
    assert _refusal(tmp_path) == "unreadable"


def test_a_catalogue_that_is_not_there_or_huge_is_told(tmp_path: Path) -> None:
    path = tmp_path / "other.json"
    assert _refusal(path) == "unreadable"
    with path.open("wb") as file:
        file.truncate(10**9)
    assert _refusal(path) == "too-large"


@pytest.mark.parametrize(
    ("part", "taken", "added"),
    [
        ("herkomst", "commit", {}),
        ("herkomst", "commit", {"tak": "main"}),
        ("diensten", "", {"namen": ["x"]}),
    ],
)
def test_a_catalogue_with_too_much_or_too_little_is_told(
    tmp_path: Path, part: str, taken: str, added: dict[str, Any]
) -> None:
    damaged = copy.deepcopy(SOUND)
    row = damaged[part] if part == "herkomst" else damaged[part][0]
    row.pop(taken, None)
    row.update(added)
    path = tmp_path / "c.json"
    path.write_text(json.dumps(damaged))
    assert _refusal(path) == "damaged"


@given(data=st.data())
def test_a_damaged_catalogue_is_told_or_harmless(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Whatever value is put in place of another: a refusal, or every question has an answer."""
    damaged = copy.deepcopy(SMALL)
    holder: Any = damaged
    while True:
        keys = sorted(holder) if isinstance(holder, dict) else range(len(holder))
        step = data.draw(st.sampled_from(list(keys)))
        inner = holder[step]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        holder = inner
    holder[step] = data.draw(st.sampled_from([None, 1, "x", [], ["x"], [[1]], {}, True, {"a": []}]))
    path = tmp_path_factory.mktemp("damaged") / "c.json"
    path.write_text(json.dumps(damaged))
    opened = Catalogue(path, FORUM, place=PLACE)
    with suppress(InvalidConfiguration):
        for kind in KINDS:
            opened.nearest(kind, "DigiD")
            getattr(opened, kind)("DigiD")
        assert isinstance(opened.aanbod, tuple)
        assert isinstance(opened.herkomst.release, str)
        return
    assert opened.refusal is not None


KINDS = ("referentiecomponent", "standaard", "voorziening", "basisregistratie")


def _small() -> Any:
    small = {k: v[:3] if isinstance(v, list) else v for k, v in SOUND.items()}
    pair = SOUND["aanbod"][1]
    small["aanbod"] = [pair]
    small["voorzieningen"] = [r for r in SOUND["voorzieningen"] if r["id"] == pair["voorziening"]]
    small["referentiecomponenten"] += [
        r for r in SOUND["referentiecomponenten"] if r["id"] == pair["referentiecomponent"]
    ]
    small["diensten"] = SOUND["diensten"]
    return small


SMALL = _small()


def _corrected(*rows: tuple[str, str]) -> Catalogue:
    corrections = [
        Correction({"naam": n, "status": s, "bron": "de lijst", "datum": "2026-09-01"}, PLACE)
        for n, s in rows
    ]
    return Catalogue(GEMMA, FORUM, corrections=corrections)


@pytest.mark.parametrize("written", ["GraphQL", "graphql", "Zaken API", "Nieuwe standaard 2026"])
def test_a_status_at_the_forum_can_be_corrected(written: str) -> None:
    found = _corrected((written, "verplicht")).standaard(written)
    assert found is not None
    assert found.forumvermelding is not None
    assert (found.forum, found.forumvermelding.bron) == ("verplicht", "de lijst")
    assert found.forumvermelding.datum == "2026-09-01"


def test_a_correction_changes_nothing_else() -> None:
    corrected = _corrected(("GraphQL", "verplicht"))
    before = {one.naam: one.forum for one in catalogue.standaarden}
    after = {one.naam: one.forum for one in corrected.standaarden}
    assert after == before | {"GraphQL": "verplicht"}
    assert catalogue.standaard("GraphQL").forum == "geen"  # type: ignore[union-attr]


def test_a_slip_in_the_name_of_a_standard_is_told() -> None:
    opened = _corrected(("Digikopeling", "geen"), ("StUV-BG", "geen"), ("GraphQL", "geen"))
    with pytest.raises(InvalidConfiguration) as caught:
        opened.standaard("TLS")
    assert [p.message.values["near"] for p in caught.value.problems] == ["Digikoppeling", "StUF-BG"]
    assert all(p.location == PLACE for p in caught.value.problems)
    assert opened.refusal is caught.value


@pytest.mark.parametrize("names", [("StUF-BG", "stuf bg"), ("Nieuw ding", "nieuw-ding")])
def test_a_standard_that_is_corrected_twice_is_told(names: tuple[str, str]) -> None:
    """Which of the two holds would depend on their order."""
    opened = _corrected((names[0], "verplicht"), ("TLS", "geen"), (names[1], "geen"))
    with pytest.raises(InvalidConfiguration) as caught:
        opened.standaard("TLS")
    (problem,) = caught.value.problems
    assert problem.message.values == {"name": names[1], "other": names[0]}
    assert problem.location == PLACE


def test_a_correction_of_a_single_version_is_told() -> None:
    opened = _corrected(("StUF-ZKN 2.01", "verplicht"), ("TLS 1.3", "geen"))
    with pytest.raises(InvalidConfiguration) as caught:
        opened.standaard("TLS")
    assert [p.message.values["near"] for p in caught.value.problems] == ["StUF ZKN", "TLS"]


def test_what_is_offered_instead_can_be_asked() -> None:
    offered = {
        (a.voorziening.naam, a.referentiecomponent.naam): (a.diensten, a.functies)
        for a in catalogue.aanbod
    }
    told = {(r["voorziening"], r["referentiecomponent"]): r for r in NAMEN["aanbod"]}
    assert offered.keys() == told.keys(), "each pair that is kept by hand is still in the model"
    for pair, (services, functions) in offered.items():
        assert {s.naam for s in services} == set(told[pair].get("diensten", ()))
        assert {f.naam for f in functions} == set(told[pair].get("functies", ()))
    names = [v.naam for v in catalogue.voorzieningen_voor("Terugmeldingen-registratiecomponent")]
    assert names == ["Digimelding", "TMV - GBA Terugmeldvoorziening"]
    assert catalogue.voorzieningen_voor("Zaakregistratiecomponent") == ()
    assert catalogue.voorzieningen_voor("bestaat niet") == ()


NOTIFICATIES = "Notificaties API-standaard (aanbieden, routeren, abonneren)"
NAMEN = json.loads((GEMMA.parent / "namen.json").read_bytes())


def test_names_that_are_kept_by_hand_are_in_the_model() -> None:
    for part in ("standaarden", "referentiecomponenten", "voorzieningen"):
        known = {one.naam for one in getattr(catalogue, part)}
        assert NAMEN[part].keys() <= known


def test_relations_lead_somewhere() -> None:
    components = {one.id for one in catalogue.referentiecomponenten}
    standards = {one.id for one in catalogue.standaarden}
    for facility in catalogue.voorzieningen:
        assert set(facility.gebruikt_door) <= components
        assert set(facility.standaarden) <= standards
        assert {*facility.diensten, *facility.koppelvlakken} <= catalogue.diensten.keys()
    for component in catalogue.referentiecomponenten:
        used = {one.dienst for one in component.gebruikt}
        assert {*component.diensten, *component.koppelvlakken} | used <= catalogue.diensten.keys()


def test_the_shipped_catalogue_is_the_default_of_the_configuration() -> None:
    assert GEMMA.stem == CATALOGUE


@pytest.mark.parametrize(
    ("kind", "written", "known"),
    [
        ("standaard", "Haal Centraal BRP Personen bevragen", "BRP Personen bevragen API-standaard"),
        ("standaard", "SuwiML", "SuwiML berichtstandaard"),
        ("standaard", "STOP/TPOD", "STOP - Officiele Publicaties"),
        ("standaard", "StUF-JZ", "StUF Jeugdzorg"),
        ("standaard", "Notificatie API", NOTIFICATIES),
        ("standaard", "WCAG 2.1 AA", "Digitoegankelijk"),
        ("standaard", "Dublin Core", "ISO 15836"),
        ("voorziening", "NPR", "Nationaal Parkeer Register"),
        ("voorziening", "KLIC", "KLIC service - Kabels en Leidingen"),
        ("voorziening", "CORV", "JUBES - JUstitie BErichten Service"),
        ("voorziening", "Suwinet-Inkijk", "DKD - Digitaal Klant Dossier (Suwinet)"),
    ],
)
def test_municipalities_call_it_so(kind: str, written: str, known: str) -> None:
    found = getattr(load(), kind)(written)
    assert found is not None
    assert found.naam == known


@pytest.mark.parametrize("name", ["DKIM", "DMARC", "DNSSEC", "IPv6", "ISO 27001", "ISO 27002"])
def test_the_forum_mandates_what_its_list_of_2022_has(name: str) -> None:
    found = load().standaard(name)
    assert found is not None
    assert found.forumvermelding is not None
    assert (found.forum, found.forumvermelding.datum) == ("verplicht", "2022-06-24")


def test_a_standard_is_not_also_known_by_its_own_name() -> None:
    for one in load().standaarden:
        assert one.naam not in one.namen
        assert len(set(one.namen)) == len(one.namen)
