from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint import catalogue
from gemma_lint.errors import InvalidInput
from gemma_lint.importing.draft import Draft, Link, Options
from gemma_lint.importing.softwarecatalogus import read
from tests.shared import shared

from .table_drafts import at, check, counts, item, keys, write

ZAAK = "c3d8c1a4-6e63-4d86-9b58-2fb0f6f1a001"
KAART = "c3d8c1a4-6e63-4d86-9b58-2fb0f6f1a002"
SOFT = "c3d8c1a4-6e63-4d86-9b58-2fb0f6f1a003"


def export(rows: list[Mapping[str, str]], delimiter: str = ",") -> str:
    names = list(dict.fromkeys(name for row in rows for name in row))
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, names, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows([dict(row) for row in rows])
    return stream.getvalue()


def imported(folder: Path, *rows: Mapping[str, str], **options: object) -> Draft:
    path = write(folder / "export.csv", export(list(rows)))
    return check(read(path, Options(**options)))  # type: ignore[arg-type]


def module(**values: str) -> dict[str, str]:
    return {"id": ZAAK, "naam": "Zaaksysteem", "licentietype": "", **values}


def component(name: str) -> str:
    found = catalogue.load().referentiecomponent(name)
    assert found is not None
    return found.id


def test_the_real_export_of_the_renewed_catalogue() -> None:
    """Eleven applications; each of the 13 references leads to the name that stands beside it."""
    path = shared("gemma/samples/export-applicaties.csv")
    draft = check(read(path, Options()))
    assert draft.source == "softwarecatalogus"
    assert counts(draft) == {"element": 11}
    assert draft.warnings == []
    applications = [one for one in draft.items if one.kind == "applicatie"]
    assert len(applications) == 11
    assert len([one for one in draft.items if one.kind == "partij"]) == 10
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    beside = {row["id"]: json.loads(row["_referentieComponenten"] or "[]") for row in rows}
    found = {one.source_id: one.fields.get("referentiecomponenten", []) for one in applications}
    assert found == beside
    assert sum(len(names) for names in beside.values()) == 13
    supplier = item(draft, "partij", "Jobsrepublic")
    jobs = item(draft, "applicatie", "Gemeentebanen.nl")
    assert jobs.fields["leverancier"] == Link("partij", supplier.source_id)
    assert jobs.fields["extra"] == {"licentietype": "Closed source"}
    assert "leverancier" not in item(draft, "applicatie", "Test Module").fields


def test_a_module_with_everything(tmp_path: Path) -> None:
    known = catalogue.load()
    standard = next(s for s in known.standaarden if s.versies and s.id)
    plain = next(s for s in known.standaarden if not s.versies and s.id)
    version = standard.versies[0]
    draft = imported(
        tmp_path,
        module(
            beschrijvingKort="Zaken\u00a0en taken",
            beschrijvingLang="Lang verhaal",
            website="https://zaakwijs.example",
            contactpersoon="0f",
            _contactpersoon="Jan Jansen",
            cloudDienstverleningsmodel='["SaaS"]',
            hostingLocatie='["NL","EU"]',
            aanbieder=f"id-{SOFT.upper()}",
            _aanbieder="Zaakwijs B.V.",
            licentie="EUPL",
            referentieComponenten=json.dumps([f"id-{component('Zaakregistratiecomponent')}"]),
            _referentieComponenten='["Anders genoemd"]',
            type="Applicatie",
            standaarden=json.dumps([standard.id, plain.id]),
            standaardVersies=json.dumps([version.id]),
            _standaardVersies=json.dumps(["x"]),
            moduleVersies='["c3d8c1a4-6e63-4d86-9b58-2fb0f6f1a00f"]',
            _moduleVersies='["4.2"]',
            _diensten='["Applicatiebeheer"]',
            iets_nieuws="[tekst] tussen haken",
        ),
    )
    assert keys(draft.warnings) == ["broken-json"]
    assert item(draft, "applicatie", "Zaaksysteem").fields == {
        "naam": "Zaaksysteem",
        "omschrijving": "Zaken en taken",
        "referentiecomponenten": ["Zaakregistratiecomponent"],
        "standaarden": [
            {"naam": plain.naam},
            {"naam": standard.naam, "versie": version.versie},
        ],
        "leverancier": Link("partij", SOFT),
        "hosting": "saas",
        "versie": "4.2",
        "extra": {
            "beschrijvingLang": "Lang verhaal",
            "website": "https://zaakwijs.example",
            "hostingLocatie": ["NL", "EU"],
            "licentie": "EUPL",
            "_diensten": ["Applicatiebeheer"],
            "iets_nieuws": "[tekst] tussen haken",
        },
    }
    assert "Jansen" not in str(draft), "names of people are not taken over"


def test_each_row_has_one_fate(tmp_path: Path) -> None:
    rows = [
        module(),
        module(naam="Anders"),
        module(id=KAART, naam="Kaarten", licentietype="Open source"),
        module(id=SOFT, naam=""),
        module(id=SOFT, naam="Oracle", type="Systeemsoftware"),
        {},
    ]
    draft = imported(tmp_path, *rows)
    assert counts(draft) == {
        "element": 2,
        "duplicate-key": 1,
        "no-name": 1,
        "system-software": 1,
        "empty-row": 1,
    }
    assert keys(draft.warnings) == ["duplicate-key", "no-name"]
    assert [at(found) for found in draft.warnings] == ["3:1", "5:40"]


def test_several_forms_of_hosting_are_a_question(tmp_path: Path) -> None:
    offered = '["SaaS","On-premises (self-managed)","Zwevend"]'
    draft = imported(tmp_path, module(cloudDienstverleningsmodel=offered))
    application = item(draft, "applicatie", "Zaaksysteem")
    assert "hosting" not in application.fields
    assert [name for name, _ in application.remarks] == ["hosting"]
    assert application.remarks[0][1].values == {"found": "on-premises, saas"}
    assert keys(draft.warnings) == ["unknown-value"]


@pytest.mark.parametrize(
    "cell",
    ['["a', "[" * 100_000, '{"a": NaN}', "[1e999", '["' + "1" * 5_000 + '", ' + "9" * 5_000 + "]"],
)
def test_broken_json_is_survived_at_its_place(tmp_path: Path, cell: str) -> None:
    draft = imported(tmp_path, module(referentieComponenten=cell, _referentieComponenten=cell))
    assert counts(draft) == {"element": 1}
    assert set(keys(draft.warnings)) == {"broken-json"}
    assert at(draft.warnings[0]) == f"2:{len(ZAAK) + 3 + len('Zaaksysteem') + 3 + 2 + 1 + 1}"


def test_names_that_the_gemma_does_not_know(tmp_path: Path) -> None:
    draft = imported(
        tmp_path,
        module(
            referentieComponenten=json.dumps([KAART, "Zaakregistratiecomponet"]),
            _referentieComponenten='["Bomencomponent", ""]',
            standaarden=json.dumps([SOFT]),
        ),
    )
    fields = item(draft, "applicatie", "Zaaksysteem").fields
    assert fields["referentiecomponenten"] == [KAART, "Zaakregistratiecomponet"]
    assert fields["standaarden"] == [{"naam": SOFT}]
    assert keys(draft.warnings) == [
        "unknown-referentiecomponent",
        "unknown-referentiecomponent-near",
        "unknown-standaard",
    ]
    draft = imported(
        tmp_path,
        module(referentieComponenten=json.dumps([KAART]), _referentieComponenten='["Bomen"]'),
    )
    fields = item(draft, "applicatie", "Zaaksysteem").fields
    assert fields["referentiecomponenten"] == ["Bomen"]


def test_a_supplier_without_an_id_is_known_by_name(tmp_path: Path) -> None:
    draft = imported(
        tmp_path, module(aanbieder="Zaakwijs"), module(id=KAART, naam="K", _aanbieder="zaakwijs")
    )
    (supplier,) = (one for one in draft.items if one.kind == "partij")
    assert (supplier.source_id, supplier.fields["naam"]) == ("zaakwijs", "Zaakwijs")


def test_the_older_packages(tmp_path: Path) -> None:
    row = {
        "Leverancier Naam": "Zaakwijs B.V.",
        "Pakket Naam": "Zaaksysteem",
        "Pakketversie Naam": "4.2",
        "Pakket Beschrijving": "Zaken",
        "Pakket URL productpagina": "https://zaakwijs.example",
        "Pakketversie Status": "distributie",
        "Start distributie": "01-02-2020",
        "Referentiecomponenten leverancier (komma-gescheiden)": "Zaakregistratiecomponent, Bomen",
    }
    other = {**row, "Pakketversie Naam": "4.3"}
    by_id = {
        **row,
        "Pakket Naam": "Ander",
        "Referentiecomponenten leverancier UUID": component("Zaakregistratiecomponent"),
    }
    draft = imported(tmp_path, row, other, row, by_id)
    assert draft.source == "softwarecatalogus-pakketten"
    assert counts(draft) == {"element": 3, "duplicate-key": 1}
    first = next(one for one in draft.items if one.kind == "applicatie")
    assert first.source_id == "zaakwijs b.v./zaaksysteem/4.2"
    assert first.fields == {
        "naam": "Zaaksysteem",
        "omschrijving": "Zaken",
        "versie": "4.2",
        "referentiecomponenten": ["Zaakregistratiecomponent", "Bomen"],
        "leverancier": Link("partij", "zaakwijs b.v."),
        "extra": {
            "Pakket URL productpagina": "https://zaakwijs.example",
            "Pakketversie Status": "distributie",
            "Start distributie": "01-02-2020",
        },
    }
    found = item(draft, "applicatie", "Ander").fields["referentiecomponenten"]
    assert found == ["Zaakregistratiecomponent"]


def test_what_a_municipality_uses(tmp_path: Path) -> None:
    draft = imported(
        tmp_path,
        {
            "id": KAART,
            "module": ZAAK,
            "_module": "Zaaksysteem",
            "_moduleVersie": "4.2",
            "status": "In productie",
            "startDatumInProductie": "2024-01-01",
            "gebruiktVoorReferentiecomponenten": json.dumps(
                [component("Zaakregistratiecomponent")]
            ),
            "_deelnemers": '["Gemeente A","Gemeente B"]',
            "_contactpersoon": "Jan Jansen",
        },
        {"id": SOFT, "module": SOFT, "status": "Zwevend"},
        {"startDatumInProductie": "2024-01-01", "status": "Gepland"},
    )
    assert draft.source == "softwarecatalogus-gebruik"
    assert counts(draft) == {"element": 2, "no-name": 1}
    assert item(draft, "applicatie", "Zaaksysteem").fields == {
        "naam": "Zaaksysteem",
        "referentiecomponenten": ["Zaakregistratiecomponent"],
        "status": "in_productie",
        "versie": "4.2",
        "meervoudig_gebruik": {"gemeenten": ["Gemeente A", "Gemeente B"]},
        "extra": {"module": ZAAK, "startDatumInProductie": "2024-01-01"},
    }
    nameless = item(draft, "applicatie", SOFT)
    assert [name for name, _ in nameless.remarks] == ["naam"]
    assert keys(draft.warnings) == ["unknown-value", "no-name"]


def koppeling(**values: str) -> dict[str, str]:
    return {
        "id": SOFT,
        "naam": "",
        "type": "api",
        "moduleA": ZAAK,
        "_moduleA": "Zaaksysteem",
        "moduleB": KAART,
        "_moduleB": "Kaarten",
        "gegevensuitwisselingRichting": "AnaarB",
        **values,
    }


@pytest.mark.parametrize(
    ("direction", "van", "naar", "richting"),
    [
        ("AnaarB", ZAAK, KAART, None),
        ("BnaarA", KAART, ZAAK, None),
        ("bi-directioneel", ZAAK, KAART, "beide"),
        ("", ZAAK, KAART, None),
    ],
)
def test_a_koppeling_between_two_modules(
    tmp_path: Path, direction: str, van: str, naar: str, richting: str | None
) -> None:
    draft = imported(
        tmp_path, koppeling(gegevensuitwisselingRichting=direction, status="in gebruik")
    )
    assert draft.source == "softwarecatalogus-koppelingen"
    assert counts(draft) == {"element": 1}
    found = item(draft, "koppelvlak", "Zaaksysteem – Kaarten")
    assert found.fields["van"] == Link("applicatie", van)
    assert found.fields["naar"] == Link("applicatie", naar)
    assert found.fields.get("richting") == richting
    assert (found.fields["wijze"], found.fields["extra"]) == ("api", {"status": "in gebruik"})
    assert bool(found.remarks) == (direction == "")


def test_a_koppeling_with_a_facility(tmp_path: Path) -> None:
    known = catalogue.load()
    register = known.voorziening(known.basisregistraties[0].voorzieningen[0])
    other = next(v for v in known.voorzieningen if known.basisregistratie(v.id) is None)
    assert register is not None
    without = {"moduleB": "", "_moduleB": ""}
    rows = [
        koppeling(**without, buitengemeentelijkVoorziening=register.id, naam="Een"),
        koppeling(**without, id=KAART, buitengemeentelijkVoorziening=other.id, naam="Twee"),
        koppeling(**without, id=ZAAK, _buitengemeentelijkVoorziening="Ergens", type="postduif"),
        koppeling(**without, id="vier"),
    ]
    draft = imported(tmp_path, *rows)
    assert counts(draft) == {"element": 3, "no-end": 1}
    assert item(draft, "voorziening", register.naam).fields["soort"] == "basisregistratie"
    assert item(draft, "voorziening", other.naam).fields["soort"] == "landelijk"
    assert item(draft, "voorziening", other.naam).source_id == other.id
    assert item(draft, "voorziening", "Ergens").source_id == "ergens"
    assert keys(draft.warnings) == ["unknown-value", "no-end"]


def test_another_table_is_refused_with_its_columns(tmp_path: Path) -> None:
    path = write(tmp_path / "t.csv", "Applicatie;Eigenaar\nx;y\n")
    with pytest.raises(InvalidInput) as caught:
        read(path, Options())
    (problem,) = caught.value.problems
    assert keys([problem]) == ["no-softwarecatalogus"]
    assert problem.message.values["columns"] == "Applicatie, Eigenaar"


def test_a_source_of_ones_own_and_progress(tmp_path: Path) -> None:
    seen: list[int] = []
    draft = imported(tmp_path, module(), source="swc", progress=lambda done, _: seen.append(done))
    assert (draft.source, seen) == ("swc", [0])


CELL = st.text(max_size=10) | st.sampled_from(
    ["", "[]", "[", '["x"]', '[{"naam": "x"}]', '{"a": [null, 1, 1.5, true]}', ZAAK, f'["{ZAAK}"]']
)
HEADERS = [
    list(module(cloudDienstverleningsmodel="", _moduleVersies="", standaarden="", type="")),
    ["id", "module", "_module", "status", "_deelnemers"],
    [*koppeling(), "buitengemeentelijkVoorziening", "standaardversies"],
    ["Pakket Naam", "Leverancier Naam", "Referentiecomponenten leverancier UUID"],
]


@given(data=st.data(), header=st.sampled_from(HEADERS))
def test_whatever_stands_in_the_cells_each_row_has_one_fate(
    data: st.DataObject, header: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows = data.draw(st.lists(st.fixed_dictionaries(dict.fromkeys(header, CELL)), max_size=4))
    content = export([dict.fromkeys(header, "x" * 30), *rows])
    path = write(tmp_path_factory.getbasetemp() / "any.csv", content.encode("utf-8", "ignore"))
    draft = check(read(path, Options()))
    assert draft.fates.total() == len(rows) + 1
