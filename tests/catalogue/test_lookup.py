"""The catalogue as shipped, through its public door."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gemma_lint.catalogue import FORUM, GEMMA, load

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


def test_a_file_that_is_no_catalogue_is_told(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    with pytest.raises(OSError, match=r"other\.json"):
        load(other).herkomst  # noqa: B018  # asking is what is tested
    other.write_text("[")
    with pytest.raises(ValueError, match="Expecting"):
        load(other).herkomst  # noqa: B018  # asking is what is tested
