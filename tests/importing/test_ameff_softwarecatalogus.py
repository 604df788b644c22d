"""The current and the renewed export of the Softwarecatalogus, as a landscape."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gemma_lint.importing.ameff import read
from gemma_lint.importing.draft import Draft, Item, Link, Options, Outcome
from gemma_lint.messages import render
from tests.archimate.ameff_files import ModelFile
from tests.importing.soundness import assert_sound, counts, reasons
from tests.importing.voorbeeldstad import GBA_V, PAKKETTEN, add_gemma, current, guid, renewed


def draft_of(file: ModelFile, tmp_path: Path, **options: Any) -> Draft:
    draft = read(file.write(tmp_path), Options(**options))
    assert_sound(draft)
    return draft


def found(draft: Draft, kind: str) -> dict[str, Item]:
    """The items of a kind, by their name."""
    return {str(item.fields["naam"]): item for item in draft.items if item.kind == kind}


def remarks(item: Item) -> list[str]:
    return [render(message, "nl") for _, message in item.remarks]


@pytest.fixture(params=["GEMMA type", "SWC type"])
def stad(request: pytest.FixtureRequest, tmp_path: Path) -> Draft:
    return draft_of(current(request.param), tmp_path)


def test_each_package_in_use_is_an_application(stad: Draft) -> None:
    assert stad.source == "softwarecatalogus"
    applications = found(stad, "applicatie")
    assert list(applications) == [pakket.naam for pakket in PAKKETTEN]
    for pakket in PAKKETTEN:
        fields = applications[pakket.naam].fields
        assert fields.get("versie") == pakket.versie
        assert fields["status"] == pakket.status.lower().replace(" ", "_")
        assert fields["referentiecomponenten"] == [pakket.component]
        assert fields["leverancier"] == Link("partij", guid(pakket.leverancier))
        assert applications[pakket.naam].source_id == guid(pakket.naam)


def test_facts_without_a_field_are_extra(stad: Draft) -> None:
    zaakwijs = found(stad, "applicatie")["Zaakwijs"]
    assert zaakwijs.fields["extra"] == {
        "status_sinds": "2024-03-01",
        "pakketversie_status": "distributie",
        "start_distributie": "2023-09-01",
        "ondersteunde_technologie": ["Oracle", "Windows Server"],
        "url": "https://pakket.example/",
        "geschikt_voor": ["Generiek zaakafhandelcomponent"],
    }


def test_parties_by_what_they_are(stad: Draft) -> None:
    parties = found(stad, "partij")
    assert {name: item.fields["soort"] for name, item in parties.items()} == {
        "Voorbeeldstad": "gemeente",
        "Buurdorp": "gemeente",
        "ICT-Samenwerking": "samenwerkingspartner",
        "Zaaksoft": "leverancier",
        "Gemsoft": "leverancier",
        "Finstad": "leverancier",
        "Geolab": "leverancier",
        "Kneppel": "leverancier",
    }
    assert parties["Voorbeeldstad"].fields["extra"] == {"cbs_code": "9999"}
    assert any("eigen gemeente" in remark for remark in remarks(parties["Voorbeeldstad"]))
    assert parties["Buurdorp"].remarks == []
    assert parties["ICT-Samenwerking"].fields["extra"] == {
        "deelnemers": ["Buurdorp", "Voorbeeldstad"]
    }


def test_what_a_cooperation_uses_is_used_by_its_members(stad: Draft) -> None:
    grootboek = found(stad, "applicatie")["Grootboek"]
    members = {"gemeenten": ["Buurdorp", "Voorbeeldstad"]}
    assert grootboek.fields["meervoudig_gebruik"] == members
    assert "sourcing" not in grootboek.fields
    assert any("ICT-Samenwerking" in remark for remark in remarks(grootboek))


def test_a_standard_has_its_version(stad: Draft) -> None:
    for name in ("Burgerdesk", "Gegevensmagazijn"):
        standards = found(stad, "applicatie")[name].fields["standaarden"]
        assert standards == [{"naam": "StUF-BG", "versie": "3.10"}]


def test_facilities_are_known_by_the_catalogue(stad: Draft) -> None:
    facilities = found(stad, "voorziening")
    assert facilities[GBA_V].fields["soort"] == "basisregistratie"
    assert facilities["DigiD"].fields["soort"] == "landelijk"


def test_koppelingen_go_the_way_that_their_property_says(stad: Draft) -> None:
    ways = {
        name: [item.fields.get("richting"), item.fields.get("wijze")]
        for name, item in found(stad, "koppelvlak").items()
    }
    assert ways == {
        "Burgerdesk naar Gegevensmagazijn": [None, "bericht"],
        "Gegevensmagazijn naar Heffing Plus": [None, "api"],
        "Zaakwijs en Documentenkluis": ["beide", None],
        "Adresbron naar Kaartblik": [None, "bestand"],
        f"{GBA_V} naar Burgerdesk": [None, "bericht"],
        "Inloggen": [None, "api"],
    }
    for name, item in found(stad, "koppelvlak").items():
        van, _, naar = name.partition(" naar ")
        if naar:
            assert item.fields["naar"] == Link("applicatie", guid(naar))
            kind = "voorziening" if van == GBA_V else "applicatie"
            assert item.fields["van"] == Link(kind, guid(van))


def test_what_a_koppeling_says_beside_its_way(stad: Draft) -> None:
    interfaces = found(stad, "koppelvlak")
    brp = interfaces[f"{GBA_V} naar Burgerdesk"]
    assert brp.source_id == guid("koppeling brp")
    assert brp.fields["standaarden"] == [{"naam": "StUF-BG", "versie": "3.10"}]
    assert brp.fields["extra"] == {
        "transportprotocol": "Digikoppeling-WUS",
        "koppeling_type": "standaard",
        "intermediair": "Berichtenbus",
        "status": "distributie",
        "status_sinds": "2022-06-15",
    }
    ended = interfaces["Adresbron naar Kaartblik"]
    assert any("niet meer ondersteund" in remark for remark in remarks(ended))
    unclear = interfaces["Zaakwijs en Documentenkluis"]
    assert any("Database koppeling" in remark for remark in remarks(unclear))


def test_everything_in_the_current_export_is_accounted_for(stad: Draft) -> None:
    assert counts(stad, "element") == {"element": 22, "fact": 26, "skipped": 3}
    assert counts(stad, "relation") == {"element": 6, "fact": 43, "skipped": 12}
    assert reasons(stad, "element") == {"skip-gemma": 2, "skip-version-unused": 1}
    assert reasons(stad, "relation") == {"skip-evident": 11, "skip-gemma-relation": 1}


def test_the_older_and_newer_property_say_the_same(tmp_path: Path) -> None:
    newer = draft_of(current("GEMMA type"), tmp_path)
    older = draft_of(current("SWC type"), tmp_path)
    assert [(i.kind, i.source_id, i.fields) for i in newer.items] == [
        (i.kind, i.source_id, i.fields) for i in older.items
    ]


def package(file: ModelFile, *statuses: str) -> None:
    """A package of which these versions are used, each with a status."""
    file.element("ApplicationComponent", "id-p", "Pakket", {"GEMMA type": "Pakket"})
    for number, status in enumerate(statuses, 1):
        properties = {"GEMMA type": "Pakketversie", "Gebruik status": status}
        file.element("ApplicationComponent", f"id-v{number}", f"Pakket {number}.0", properties)
        file.relation("Aggregation", "id-p", f"id-v{number}")


def test_a_new_version_is_the_same_application(tmp_path: Path) -> None:
    file = ModelFile()
    package(file, "In productie")
    (application,) = draft_of(file, tmp_path).items
    assert (application.source_id, application.fields["versie"]) == ("p", "1.0")


def test_of_several_versions_the_one_in_production_goes_by_the_package(tmp_path: Path) -> None:
    file = ModelFile()
    package(file, "Uit te faseren", "In productie")
    file.element("ApplicationComponent", "id-a", "Ander", {"GEMMA type": "Pakket"})
    file.relation("Flow", "id-p", "id-a")
    draft = draft_of(file, tmp_path)
    versions = {i.source_id: i.fields.get("versie") for i in draft.items if i.kind == "applicatie"}
    assert versions == {"v1": "1.0", "p": "2.0", "a": None}
    (interface,) = found(draft, "koppelvlak").values()
    assert interface.fields["van"] == Link("applicatie", "p")
    assert any("Pakket 1.0, Pakket 2.0" in remark for remark in remarks(interface))


def test_two_elements_with_one_object_id_keep_their_identifiers(tmp_path: Path) -> None:
    file = ModelFile()
    for name in ("een", "twee"):
        properties = {"GEMMA type": "Pakket", "Object ID": "dezelfde"}
        file.element("ApplicationComponent", f"id-{name}", name, properties)
    draft = draft_of(file, tmp_path)
    assert [item.source_id for item in draft.items] == ["een", "twee"]
    assert [w.message.key for w in draft.warnings] == ["import_archimate.duplicate-object-id"]
    assert draft.warnings[0].location is not None
    assert draft.warnings[0].location.line > 3


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("01-03-24", "2024-03-01"),
        ("1-3-2024", "2024-03-01"),
        ("2024-03-01T12:00:00Z", "2024-03-01"),
        ("20240301", "2024-03-01"),
        ("31-02-24", "31-02-24"),
        ("voorjaar", "voorjaar"),
    ],
)
def test_dates_in_each_form(tmp_path: Path, written: str, read_as: str) -> None:
    file = ModelFile()
    properties = {"GEMMA type": "Pakket", "Gebruik datum": written}
    file.element("ApplicationComponent", "id-p", "Pakket", properties)
    (item,) = draft_of(file, tmp_path).items
    assert item.fields["extra"] == {"status_sinds": read_as}


def test_a_status_that_nobody_knows_is_remarked_on(tmp_path: Path) -> None:
    file = ModelFile()
    properties = {"SWC type": "Pakket", "Gebruik status": "Verstoft"}
    file.element("ApplicationComponent", "id-p", "Pakket", properties)
    (item,) = draft_of(file, tmp_path).items
    assert "status" not in item.fields
    assert any("Verstoft" in remark for remark in remarks(item))


def test_the_source_can_be_named(tmp_path: Path) -> None:
    assert draft_of(current(), tmp_path, source="swc-2026").source == "swc-2026"


def test_the_renewed_export_gives_applications_and_leaves_the_gemma(tmp_path: Path) -> None:
    draft = draft_of(renewed(), tmp_path)
    assert draft.source == "softwarecatalogus"
    applications = found(draft, "applicatie")
    assert list(applications) == [pakket.naam for pakket in PAKKETTEN]
    for pakket in PAKKETTEN:
        item = applications[pakket.naam]
        assert item.source_id == guid(pakket.naam)
        assert item.fields["referentiecomponenten"] == [pakket.component]
        assert item.fields["leverancier"] == Link("partij", guid(pakket.leverancier))
    assert applications["Burgerdesk"].fields["versie"] == "12.1"
    hosting = {name: item.fields.get("hosting") for name, item in applications.items()}
    assert (hosting["Zaakwijs"], hosting["Heffing Plus"]) == ("saas", "on-premises")
    assert {item.kind for item in draft.items} == {
        "applicatie",
        "partij",
        "voorziening",
        "koppelvlak",
    }
    assert reasons(draft, "element") == {"skip-gemma": counts(draft, "element")["skipped"]}


def test_a_renewed_koppeling_has_what_is_joined_to_it(tmp_path: Path) -> None:
    draft = draft_of(renewed(), tmp_path)
    assert list(found(draft, "voorziening")) == ["DigiD"]
    (interface,) = found(draft, "koppelvlak").values()
    assert interface.fields["naam"] == "DigiD naar Formulierstraat"
    assert interface.fields["extra"] == {"intermediair": "Berichtenbus"}
    [standard] = interface.fields["standaarden"]  # type: ignore[misc, str-unpack]
    assert standard["naam"] == "StUF BG"  # type: ignore[call-overload, index]
    offered = [f for f in draft.fates if f.reason == "import_archimate.skip-offered"]
    assert {fate.sort for fate in offered} == {"Flow", "Association"}


def test_the_gemma_alone_is_nobodys_landscape(tmp_path: Path) -> None:
    file = ModelFile("GEMMA")
    add_gemma(file)
    draft = draft_of(file, tmp_path)
    assert (draft.source, draft.items) == ("archimate", [])
    assert {fate.outcome for fate in draft.fates} == {Outcome.SKIPPED}
    assert set(reasons(draft, "element")) == {"skip-gemma"}
    assert set(reasons(draft, "relation")) == {"skip-gemma-relation"}


def test_what_is_drawn_beside_the_gemma_is_imported_with_what_it_touches(tmp_path: Path) -> None:
    file = ModelFile("GEMMA en wij")
    add_gemma(file)
    own = file.element("ApplicationComponent", "id-eigen", "Eigen systeem")
    file.element("DataObject", "id-dossiers", "Dossiers")
    file.relation("Access", own, "id-dossiers", access="ReadWrite")
    file.relation("Realization", "id-dossiers", f"id-{guid('ZAAK')}")
    draft = draft_of(file, tmp_path)
    assert draft.source == "archimate"
    assert [item.fields["naam"] for item in draft.items] == ["ZAAK", "Eigen systeem", "Dossiers"]
    assert found(draft, "gegevensverzameling")["Dossiers"].fields["bevat"] == [
        Link("gegevenssoort", guid("ZAAK"))
    ]
