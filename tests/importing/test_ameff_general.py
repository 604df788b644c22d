"""ArchiMate as anyone models in it, as a landscape."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gemma_lint.importing.ameff import read
from gemma_lint.importing.draft import Draft, Item, Link, Options, Part
from gemma_lint.messages import render
from tests.archimate.ameff_files import ModelFile
from tests.importing.soundness import assert_sound, counts, reasons


def draft_of(file: ModelFile, tmp_path: Path) -> Draft:
    draft = read(file.write(tmp_path), Options())
    assert_sound(draft)
    assert draft.source == "archimate"
    return draft


def found(draft: Draft, kind: str, name: str) -> Item:
    (item,) = (i for i in draft.items if (i.kind, i.fields["naam"]) == (kind, name))
    return item


def kinds(draft: Draft) -> list[str]:
    return [item.kind for item in draft.items]


def remarks(item: Item) -> str:
    return "\n".join(render(message, "nl") for _, message in item.remarks)


def two(file: ModelFile) -> tuple[str, str]:
    """Two applications."""
    return (
        file.element("ApplicationComponent", "id-a", "Zaaksysteem"),
        file.element("ApplicationComponent", "id-b", "Archief"),
    )


@pytest.fixture
def file() -> ModelFile:
    return ModelFile("Ons landschap")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("ApplicationComponent", "applicatie"),
        ("DataObject", "gegevensverzameling"),
        ("BusinessObject", "gegevenssoort"),
        ("BusinessService", "dienst"),
        ("BusinessProcess", "proces"),
        ("BusinessActor", "partij"),
        ("BusinessRole", "rol"),
    ],
)
def test_an_element_by_its_type(file: ModelFile, tmp_path: Path, kind: str, expected: str) -> None:
    file.element(kind, "id-x", "Naam", {"URL": "https://x.example"}, "Een\nomschrijving")
    (item,) = draft_of(file, tmp_path).items
    assert (item.kind, item.source_id, item.fields["naam"]) == (expected, "x", "Naam")
    assert item.fields["omschrijving"] == "Een omschrijving"
    assert item.location is not None
    assert item.location.line == 5


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("ApplicationInterface", "skip-interface-unused"),
        ("ApplicationFunction", "skip-function-loose"),
        ("ApplicationService", "skip-function-loose"),
        ("Node", "skip-technology"),
        ("Principle", "skip-motivation"),
        ("Capability", "skip-motivation"),
        ("WorkPackage", "skip-implementation"),
        ("Grouping", "skip-no-place"),
    ],
)
def test_what_has_no_place_is_skipped_with_a_reason(
    file: ModelFile, tmp_path: Path, kind: str, reason: str
) -> None:
    file.element(kind, "id-x", "Naam")
    draft = draft_of(file, tmp_path)
    assert draft.items == []
    assert reasons(draft, "element") == {reason: 1}


def test_properties_of_an_application_fill_its_fields(file: ModelFile, tmp_path: Path) -> None:
    properties = {
        "Versie": "3.1",
        "Status": "In gebruik",
        "Hosting": "SaaS",
        "Beschikbaarheid": "2",
        "Integriteit": "3",
        "Vertrouwelijkheid": "1",
    }
    file.element("ApplicationComponent", "id-a", "Zaaksysteem", properties)
    (item,) = draft_of(file, tmp_path).items
    assert item.fields == {
        "naam": "Zaaksysteem",
        "versie": "3.1",
        "status": "in_productie",
        "hosting": "saas",
        "biv": {"beschikbaarheid": 2, "integriteit": 3, "vertrouwelijkheid": 1},
    }


def test_properties_of_ones_own_are_kept(file: ModelFile, tmp_path: Path) -> None:
    properties = {
        "Datum contract": "2024-01-01",
        "Überzicht": "ja",
        "Status": "in de wacht",
        "Versie": "3",
        "Hosting": "bij de buren",
        "123": "nergens",
        "Latest Sync Date": "gisteren",
        "Leeg": " ",
    }
    van = file.element("ApplicationComponent", "id-a", "Zaaksysteem", properties)
    naar = file.element("ApplicationComponent", "id-b", "Archief")
    file.element("DataObject", "id-d", "Dossiers", {"Omvang": "12 TB"})
    file.relation("Flow", van, naar, "Leveren", {"Frequentie": "dagelijks", "Object ID": "f"})
    draft = draft_of(file, tmp_path)
    assert found(draft, "applicatie", "Zaaksysteem").fields["extra"] == {
        "datum_contract": "2024-01-01",
        "uberzicht": "ja",
        "status": "in de wacht",
        "hosting": "bij de buren",
    }
    assert found(draft, "gegevensverzameling", "Dossiers").fields["extra"] == {"omvang": "12 TB"}
    assert found(draft, "koppelvlak", "Leveren").fields["extra"] == {"frequentie": "dagelijks"}


def test_a_flow_is_a_koppelvlak_with_the_data_joined_to_it(file: ModelFile, tmp_path: Path) -> None:
    van, naar = two(file)
    file.element("DataObject", "id-d", "Dossiers")
    file.element("BusinessObject", "id-s", "Zaak")
    flow = file.relation("Flow", van, naar, "Overdragen")
    file.relation("Association", flow, "id-d")
    file.relation("Association", "id-s", flow)
    draft = draft_of(file, tmp_path)
    interface = found(draft, "koppelvlak", "Overdragen")
    assert interface.fields["van"] == Link("applicatie", "a")
    assert interface.fields["naar"] == Link("applicatie", "b")
    assert interface.fields["gegevens"] == [
        Link("gegevenssoort", "s"),
        Link("gegevensverzameling", "d"),
    ]
    assert counts(draft, "relation") == {"element": 1, "fact": 2, "skipped": 0}


def test_serving_is_a_koppelvlak_over_which_is_fetched(file: ModelFile, tmp_path: Path) -> None:
    file.relation("Serving", *two(file))
    draft = draft_of(file, tmp_path)
    interface = found(draft, "koppelvlak", "Zaaksysteem naar Archief")
    assert interface.fields["richting"] == "halen"
    assert interface.source_id == "Serving:a:b"


def test_flow_and_serving_the_same_way_are_one_koppelvlak(file: ModelFile, tmp_path: Path) -> None:
    ends = two(file)
    file.relation("Serving", *ends)
    file.relation("Flow", *ends, "Bevragen")
    draft = draft_of(file, tmp_path)
    assert kinds(draft).count("koppelvlak") == 1
    assert found(draft, "koppelvlak", "Bevragen").fields["richting"] == "halen"
    assert counts(draft, "relation") == {"element": 1, "fact": 1, "skipped": 0}


def test_a_relation_with_a_lasting_id_keeps_it(file: ModelFile, tmp_path: Path) -> None:
    ends = two(file)
    guid = "4f2302fb-5f85-4367-929a-acca0ab609b1"
    file.relation("Flow", *ends, "Een", identifier=f"id-{guid}")
    file.relation("Flow", *ends, "Twee", {"Object ID": "object-2"})
    file.relation("Flow", *ends, "Drie")
    file.relation("Flow", *ends, "Drie")
    keys = [i.source_id for i in draft_of(file, tmp_path).items if i.kind == "koppelvlak"]
    assert keys == [guid, "object-2", "Flow:a:b:Drie", "Flow:a:b:Drie#2"]


def test_an_interface_stands_for_the_application_that_has_it(
    file: ModelFile, tmp_path: Path
) -> None:
    van, naar = two(file)
    file.element("ApplicationInterface", "id-api", "Zaken API")
    file.element("Constraint", "id-std", "Zaken API-standaard")
    file.relation("Composition", van, "id-api")
    file.relation("Flow", "id-api", naar)
    file.relation("Realization", "id-api", "id-std")
    draft = draft_of(file, tmp_path)
    interface = found(draft, "koppelvlak", "Zaaksysteem naar Archief")
    assert interface.fields["extra"] == {"interfaces": ["Zaken API"]}
    [standard] = interface.fields["standaarden"]  # type: ignore[misc, str-unpack]
    assert standard == {"naam": "Zaken API-standaard"}
    assert counts(draft, "element") == {"element": 2, "fact": 2, "skipped": 0}
    assert counts(draft, "relation") == {"element": 1, "fact": 2, "skipped": 0}


def test_functions_and_services_are_parts_of_their_application(
    file: ModelFile, tmp_path: Path
) -> None:
    application, other = two(file)
    file.element("ApplicationFunction", "id-f", "Zaken registreren")
    file.element("ApplicationService", "id-s", "Zaakregistratie")
    file.element("BusinessProcess", "id-p", "Behandelen")
    file.relation("Assignment", application, "id-f")
    file.relation("Realization", "id-f", "id-s")
    file.relation("Serving", "id-s", "id-p")
    file.relation("Serving", other, "id-p")
    draft = draft_of(file, tmp_path)
    functions = found(draft, "applicatie", "Zaaksysteem").fields["applicatiefuncties"]
    assert functions == [
        Part("applicatiefunctie", "a/f", {"naam": "Zaken registreren"}),
        Part("applicatiefunctie", "a/s", {"naam": "Zaakregistratie"}),
    ]
    process = found(draft, "proces", "Behandelen")
    assert process.fields["applicatiefuncties"] == [Link("applicatiefunctie", "a/s")]
    assert process.fields["extra"] == {"applicaties": ["Archief"]}
    assert counts(draft, "relation") == {"element": 0, "fact": 4, "skipped": 0}


def test_a_function_that_everything_has_says_nothing_of_one(
    file: ModelFile, tmp_path: Path
) -> None:
    file.element("ApplicationFunction", "id-f", "Afdrukken")
    for number in range(21):
        file.element("ApplicationComponent", f"id-{number}", f"Systeem {number}")
        file.relation("Assignment", f"id-{number}", "id-f")
    file.relation("Flow", "id-f", "id-3")
    draft = draft_of(file, tmp_path)
    assert kinds(draft) == ["applicatie"] * 21
    assert all("applicatiefuncties" in item.fields for item in draft.items)
    assert reasons(draft, "relation") == {"skip-shared": 1}


def test_a_service_of_the_organisation_rests_on_processes_and_applications(
    file: ModelFile, tmp_path: Path
) -> None:
    application, _ = two(file)
    file.element("BusinessService", "id-d", "Vergunning verlenen")
    file.element("BusinessProcess", "id-p", "Behandelen")
    file.relation("Realization", "id-p", "id-d")
    file.relation("Serving", application, "id-d")
    service = found(draft_of(file, tmp_path), "dienst", "Vergunning verlenen")
    assert service.fields["processen"] == [Link("proces", "p")]
    assert service.fields["applicaties"] == [Link("applicatie", "a")]


@pytest.mark.parametrize("access", ["Write", "ReadWrite"])
def test_what_an_application_writes_it_holds(file: ModelFile, tmp_path: Path, access: str) -> None:
    application, _ = two(file)
    file.element("DataObject", "id-d", "Dossiers")
    file.element("BusinessObject", "id-s", "Zaak")
    file.relation("Access", application, "id-d", access="Read")
    file.relation("Access", application, "id-d", access=access)
    file.relation("Realization", "id-d", "id-s")
    draft = draft_of(file, tmp_path)
    assert found(draft, "applicatie", "Zaaksysteem").fields["bevat"] == [
        Link("gegevensverzameling", "d")
    ]
    assert found(draft, "gegevensverzameling", "Dossiers").fields["bevat"] == [
        Link("gegevenssoort", "s")
    ]
    assert counts(draft, "relation") == {"element": 0, "fact": 3, "skipped": 0}


def test_what_is_read_from_another_goes_over_the_koppelvlak_between_them(
    file: ModelFile, tmp_path: Path
) -> None:
    van, naar = two(file)
    file.element("DataObject", "id-d", "Dossiers")
    file.relation("Access", naar, "id-d", access="Read")
    file.relation("Access", van, "id-d", access="Write")
    file.relation("Flow", van, naar, "Leveren")
    interface = found(draft_of(file, tmp_path), "koppelvlak", "Leveren")
    assert interface.fields["gegevens"] == [Link("gegevensverzameling", "d")]


def test_without_a_koppelvlak_a_human_decides_over_what_is_read(
    file: ModelFile, tmp_path: Path
) -> None:
    van, naar = two(file)
    for number in ("1", "2"):
        file.element("DataObject", f"id-d{number}", f"Dossiers {number}")
        file.relation("Access", van, f"id-d{number}", access="Write")
        file.relation("Access", naar, f"id-d{number}", access="Read")
    file.element("DataObject", "id-los", "Niemands lijst")
    file.element("BusinessObject", "id-s", "Zaak")
    file.relation("Access", naar, "id-los", access="Access")
    file.relation("Access", naar, "id-s", access="Write")
    draft = draft_of(file, tmp_path)
    archive = found(draft, "applicatie", "Archief")
    assert "bevat" not in archive.fields
    assert "koppelvlak" not in kinds(draft)
    assert "leest de applicatie wat een andere houdt: Dossiers 1, Dossiers 2." in remarks(archive)
    assert "toegang tot: Niemands lijst." in remarks(archive)
    assert "gebruikt de applicatie: Zaak." in remarks(archive)
    assert reasons(draft, "relation") == {"skip-unclear": 4}


def test_a_process_uses_data(file: ModelFile, tmp_path: Path) -> None:
    file.element("BusinessProcess", "id-p", "Behandelen")
    file.element("DataObject", "id-d", "Dossiers")
    file.relation("Access", "id-p", "id-d", access="Read")
    process = found(draft_of(file, tmp_path), "proces", "Behandelen")
    assert process.fields["gegevens"] == [Link("gegevensverzameling", "d")]


@pytest.mark.parametrize("known_by", ["naam", "Object ID"])
def test_a_specialization_of_a_known_component_is_what_it_is_used_for(
    file: ModelFile, tmp_path: Path, known_by: str
) -> None:
    application, _ = two(file)
    object_id = "1e437d94-acfc-47dd-9326-2bc5914dc204"
    from gemma_lint.catalogue import load

    component = load().referentiecomponent("Zaakregistratiecomponent")
    assert component is not None
    name = component.naam if known_by == "naam" else "Andere naam"
    properties = {"Object ID": component.id if known_by == "Object ID" else object_id}
    file.element("ApplicationComponent", "id-r", name, properties)
    file.relation("Specialization", application, "id-r")
    draft = draft_of(file, tmp_path)
    assert kinds(draft) == ["applicatie", "applicatie"]
    item = found(draft, "applicatie", "Zaaksysteem")
    assert item.fields["referentiecomponenten"] == [component.naam]


def test_standards_that_the_catalogue_knows(file: ModelFile, tmp_path: Path) -> None:
    application, _ = two(file)
    file.element("Constraint", "id-s1", "StUF-BG 3.10")
    file.element("Constraint", "id-s2", "Onze eigen norm")
    file.relation("Realization", application, "id-s1")
    file.relation("Realization", application, "id-s2")
    draft = draft_of(file, tmp_path)
    item = found(draft, "applicatie", "Zaaksysteem")
    assert item.fields["standaarden"] == [{"naam": "StUF-BG", "versie": "3.10"}]
    assert reasons(draft, "element") == {"skip-motivation": 1}


def test_who_delivers_is_a_supplier_and_others_are_for_a_human(
    file: ModelFile, tmp_path: Path
) -> None:
    application, _ = two(file)
    file.element("BusinessActor", "id-l", "Zaaksoft")
    file.element("BusinessActor", "id-x", "Buurgemeente")
    file.relation("Association", "id-l", application, "levert")
    file.relation("Association", "id-x", application)
    draft = draft_of(file, tmp_path)
    assert found(draft, "applicatie", "Zaaksysteem").fields["leverancier"] == Link("partij", "l")
    assert found(draft, "partij", "Zaaksoft").fields["soort"] == "leverancier"
    other = found(draft, "partij", "Buurgemeente")
    assert other.fields["soort"] == "samenwerkingspartner"
    assert [field for field, _ in other.remarks] == ["soort"]


def test_a_role_that_is_called_owner_owns(file: ModelFile, tmp_path: Path) -> None:
    application, other = two(file)
    file.element("BusinessRole", "id-r", "Team Zaken")
    file.relation("Association", "id-r", application, "is eigenaar van")
    file.relation("Association", "id-r", other)
    draft = draft_of(file, tmp_path)
    assert found(draft, "applicatie", "Zaaksysteem").fields["eigenaar"] == Link("rol", "r")
    assert "eigenaar" not in found(draft, "applicatie", "Archief").fields
    assert found(draft, "rol", "Team Zaken").fields["soort"] == "eenheid"
    assert reasons(draft, "relation") == {"skip-relation-no-place": 1}


def test_parts_and_variants_are_facts(file: ModelFile, tmp_path: Path) -> None:
    whole, part = two(file)
    file.element("ApplicationComponent", "id-c", "Zaaksysteem light")
    file.relation("Aggregation", whole, part)
    file.relation("Specialization", "id-c", whole)
    draft = draft_of(file, tmp_path)
    archive = found(draft, "applicatie", "Archief")
    assert archive.fields["extra"] == {"onderdeel_van": ["Zaaksysteem"]}
    light = found(draft, "applicatie", "Zaaksysteem light")
    assert light.fields["extra"] == {"variant_van": ["Zaaksysteem"]}


def test_relations_that_lead_nowhere_have_a_reason(file: ModelFile, tmp_path: Path) -> None:
    van, naar = two(file)
    file.element("Node", "id-n", "Server")
    flow = file.relation("Flow", van, naar)
    file.relation("Flow", van, "id-weg")
    file.relation("Serving", "id-n", van)
    file.relation("Flow", van, van)
    file.relation("Triggering", flow, van)
    file.relation("Triggering", van, naar)
    draft = draft_of(file, tmp_path)
    assert reasons(draft, "relation") == {
        "skip-end-missing": 1,
        "skip-end-skipped": 1,
        "skip-internal": 1,
        "skip-to-relation": 1,
        "skip-relation-no-place": 1,
    }
    assert [w.message.key for w in draft.warnings] == ["archimate.no-end"]


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Zaak\n\tsysteem", "Zaak systeem"),
        ("\u202egnipeerts\u202c", "gnipeerts"),
        ("C1\x9bcode\x85regel", "C1code regel"),
        ("\ufeff", "Zonder naam"),
        ("   ", "Zonder naam"),
        ("", "Zonder naam"),
        ("x" * 5_000, "x" * 299 + "…"),
    ],
)
def test_names_that_cannot_stand_in_a_landscape_are_made_fit(
    file: ModelFile, tmp_path: Path, name: str, shown: str
) -> None:
    file.element("ApplicationComponent", "id-a", name)
    (item,) = draft_of(file, tmp_path).items
    assert item.fields["naam"] == shown
    assert (shown == "Zonder naam") == bool(item.remarks)


def test_keys_that_collide_are_told_apart(file: ModelFile, tmp_path: Path) -> None:
    for identifier in ("id-a", "a", "id-" + "k" * 400, "id-" + "k" * 401):
        file.element("ApplicationComponent", identifier, identifier[:5])
    draft = draft_of(file, tmp_path)
    keys = [item.source_id for item in draft.items]
    assert keys[:2] == ["a#2", "a"]
    assert all(len(key) <= 200 for key in keys)
    assert [w.message.key for w in draft.warnings] == ["import_archimate.duplicate-key"]


def test_the_order_in_the_file_does_not_matter(tmp_path: Path) -> None:
    def items(backwards: bool) -> Any:
        file = ModelFile()
        names = ["a", "b", "c", "d"]
        for name in reversed(names) if backwards else names:
            file.element("ApplicationComponent", f"id-{name}", name)
            file.element("DataObject", f"id-data-{name}", name)
        for name in reversed(names) if backwards else names:
            file.relation("Access", "id-a", f"id-data-{name}", access="Write")
        draft = draft_of(file, tmp_path)
        return sorted((i.kind, i.source_id, str(i.fields)) for i in draft.items)

    assert items(backwards=True) == items(backwards=False)
