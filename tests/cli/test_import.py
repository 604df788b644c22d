from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.archimate.archi_files import small_model, write_folder
from tests.cli.running import Program

HEADER = "id,naam,aanbieder,_aanbieder,cloudDienstverleningsmodel,referentieComponenten,type"
ROW = 'a-1,Zaaksysteem,l-1,Zaaksoft,"[""SaaS""]",,Applicatie'
MAPPING = """\
bron: inventaris
soort: applicatie
sleutel: Nr
kolommen:
  Naam: naam
"""


@pytest.fixture
def export(folder: Path) -> Path:
    """A small export of the Softwarecatalogus."""
    path = folder / "export.csv"
    path.write_text(f"{HEADER}\n{ROW}\n", encoding="utf-8")
    return path


def _import(program: Program, *arguments: str) -> tuple[int, str, str]:
    done = program("import", "softwarecatalogus-csv", "export.csv", "--lang", "nl", *arguments)
    return done.code, done.out, done.err


@pytest.mark.usefixtures("export")
def test_a_landscape_is_written_that_check_reads(program: Program, folder: Path) -> None:
    code, out, err = _import(program)
    assert (code, err) == (0, "")
    assert "1 rij: 1 als element overgenomen" in out
    assert "landschap/applicaties.yaml  nieuw" in out
    assert sorted(path.name for path in (folder / "landschap").iterdir()) == [
        "applicaties.yaml",
        "gemma-lint-import.json",
        "partijen.yaml",
    ]
    assert program("check", "landschap", "--fail-level", "nooit").code == 0


@pytest.mark.usefixtures("export")
def test_the_same_again_says_that_nothing_changes(program: Program) -> None:
    _import(program)
    code, out, _ = _import(program)
    assert code == 0
    assert "Er verandert niets" in out


@pytest.mark.usefixtures("export")
def test_a_dry_run_shows_the_difference_and_writes_nothing(program: Program, folder: Path) -> None:
    code, out, _ = _import(program, "--dry-run")
    assert code == 0
    assert "+++ b/landschap/applicaties.yaml\n" in out
    assert "+  - id: zaaksysteem\n" in out
    assert "Zou schrijven" in out
    assert not (folder / "landschap").exists()


def test_a_conflict_is_shown_with_its_place_and_ends_with_1(
    program: Program, folder: Path, export: Path
) -> None:
    _import(program)
    file = folder / "landschap/applicaties.yaml"
    file.write_text(file.read_text().replace("hosting: saas", "hosting: paas"))
    export.write_text(export.read_text().replace("SaaS", "IaaS"))
    code, out, _ = _import(program)
    line = file.read_text().split("\n").index("    hosting: paas") + 1
    place = f"landschap/applicaties.yaml:{line}:14"
    assert code == 1
    assert f"{place}: applicatie/zaaksysteem, hosting: u schreef “paas”" in out
    assert _import(program, "--on-conflict", "eigen")[0] == 1  # told once more
    assert _import(program)[0] == 0
    assert "hosting: paas" in file.read_text()


@pytest.mark.usefixtures("export")
def test_the_folder_and_the_source_can_be_chosen(program: Program, folder: Path) -> None:
    assert _import(program, "-o", "a/b", "--source", "inkoop")[0] == 0
    assert "{bron: inkoop, sleutel: a-1}" in (folder / "a/b/applicaties.yaml").read_text()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["softwarecatalogus-csv"], "er is niets om te importeren"),
        (["softwarecatalogus-csv", "weg.csv"], "weg.csv"),
        (["ammef", "export.csv"], "ameff"),
        (["softwarecatalogus-csv", "export.csv", "--on-conflict", "eigem"], "eigen"),
        (["softwarecatalogus-csv", "export.csv", "--init"], "--init hoort bij csv"),
        (["csv", "export.csv"], "--init"),
        (["softwarecatalogus-csv", "export.csv", "-o", "export.csv"], "export.csv is een bestand"),
        (["softwarecatalogus-csv", "export.csv", "-m", "m.yaml"], "--mapping hoort bij csv"),
        (["csv", "export.csv", "other.csv", "--init"], "bij één bestand"),
    ],
)
@pytest.mark.usefixtures("export")
def test_what_is_wrong_ends_with_2(program: Program, arguments: list[str], said: str) -> None:
    done = program("import", *arguments, "--lang", "nl")
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err


def test_an_invalid_landscape_is_told_and_left_alone(
    program: Program, folder: Path, export: Path
) -> None:
    del export
    (folder / "landschap").mkdir()
    (folder / "landschap/x.yaml").write_text("applicaties: [{id: x}]\n")
    code, _, err = _import(program)
    assert code == 2
    assert "landschap/x.yaml:1:15" in err
    assert [path.name for path in (folder / "landschap").iterdir()] == ["x.yaml"]


def test_a_table_is_mapped_by_a_file_that_init_begins(program: Program, folder: Path) -> None:
    (folder / "t.csv").write_bytes("Nr;Naam;Eigenaar\r\n1;Café;Jan\r\n".encode("cp1252"))
    done = program("import", "csv", "t.csv", "--init", "-m", "m.yaml", "--lang", "nl")
    assert done.code == 0
    assert "Naam" in (folder / "m.yaml").read_text()
    again = program("import", "csv", "t.csv", "--init", "-m", "m.yaml", "--lang", "nl")
    assert again.code == 2
    assert "wordt niet overschreven" in again.err


def test_nothing_from_a_source_reaches_the_terminal_as_a_command(
    program: Program, export: Path
) -> None:
    export.write_text(f"{HEADER}\n{ROW}\n".replace("Zaaksysteem", "Zaak\x1b]0;x\x07\u202e"))
    for arguments in ([], ["--dry-run", "-o", "elders"]):
        _, out, err = _import(program, *arguments)
        assert "\x1b" not in out + err
        assert "\u202e" not in out + err


def test_names_of_the_gemma_come_from_the_catalogue_that_is_configured(
    program: Program, folder: Path, export: Path
) -> None:
    write_folder(folder / "gemma", small_model())
    assert program("catalogue", "build", "gemma", "-o", "eigen.json").code == 0
    component = json.loads((folder / "eigen.json").read_bytes())["referentiecomponenten"][0]
    export.write_text(f"{HEADER}\n{ROW}\n".replace(",,Appl", f",{component['id']},Appl"))
    assert "Onregelmatigheden" in _import(program, "--dry-run")[1]
    (folder / "gemma-lint.yaml").write_text("catalogus: eigen.json\n")
    _, out, _ = _import(program)
    assert "Onregelmatigheden" not in out
    written = (folder / "landschap/applicaties.yaml").read_text()
    assert f"referentiecomponenten: [{component['naam']}]" in written


@pytest.mark.usefixtures("export")
def test_nothing_changes_when_one_of_the_files_may_not_be_written(
    program: Program, folder: Path, export: Path
) -> None:
    _import(program)
    landscape = folder / "landschap"
    before = {path: path.read_bytes() for path in landscape.iterdir()}
    (landscape / "partijen.yaml").chmod(0o444)
    export.write_text(f"{HEADER}\n{ROW}\n{ROW.replace('-1', '-2').replace('Zaak', 'Boom')}\n")
    code, out, err = _import(program)
    assert (code, out) == (2, "")
    assert "landschap/partijen.yaml kan niet worden geschreven" in err
    assert {path: path.read_bytes() for path in landscape.iterdir()} == before


@pytest.mark.parametrize("option", ["-o", "--pack"])
@pytest.mark.usefixtures("export")
def test_a_place_that_cannot_be_looked_at_is_told(program: Program, option: str) -> None:
    code, _, err = _import(program, option, "x" * 300 + "/map")
    assert code == 2
    assert "xxx" in err


def test_what_several_files_give_differently_is_told_and_counted(
    program: Program, folder: Path
) -> None:
    (folder / "m.yaml").write_text(MAPPING)
    (folder / "a.csv").write_text("Nr,Naam\n1,Zaaksysteem\n2,Archief\n")
    (folder / "b.csv").write_text("Nr,Naam\n1,Boombeheer\n2,Archief\n3,Belastingen\n")
    done = program("import", "csv", "a.csv", "b.csv", "-m", "m.yaml", "--lang", "nl")
    assert done.code == 0
    assert "5 rijen: 3 als element overgenomen, 0 als gegeven van een ander element, " in done.out
    assert "2 × applicatie: de sleutel staat al in een eerder bestand" in done.out
    assert "b.csv:2:1: applicatie “Boombeheer” (sleutel 1) staat anders in een eerder" in done.out
    assert "(sleutel 2)" not in done.out


@pytest.mark.parametrize("name", ["a\nb: c", "a\x1b[31m", "a\u202eb", " a", "a\u2028"])
@pytest.mark.usefixtures("export")
def test_a_source_has_a_name_that_fits_in_a_landscape(program: Program, name: str) -> None:
    code, _, err = _import(program, "--source", name)
    assert code == 2
    assert "--source: een naam is één regel" in err


def test_a_table_with_a_title_above_it_gets_a_template_that_reads_it(
    program: Program, folder: Path
) -> None:
    (folder / "t.csv").write_text("Overzicht applicaties\n\nNr;Naam;Versie\n1;Zaaksysteem;2\n")
    assert program("import", "csv", "t.csv", "--init", "-m", "m.yaml", "--lang", "nl").code == 0
    assert "\nkopregel: 3\n" in (folder / "m.yaml").read_text()
    assert program("import", "csv", "t.csv", "-m", "m.yaml").code == 0
    assert "naam: Zaaksysteem" in (folder / "landschap/applicaties.yaml").read_text()


def test_a_title_that_was_taken_for_names_is_told(program: Program, folder: Path) -> None:
    (folder / "m.yaml").write_text("bron: x\nsoort: applicatie\nkolommen: {Overzicht: naam}\n")
    (folder / "t.csv").write_text("Overzicht;;\n;;\nNr;Naam;Versie\n1;Zaaksysteem;2\n")
    done = program("import", "csv", "t.csv", "-m", "m.yaml", "--dry-run", "--lang", "nl")
    assert "t.csv:1:1: Regel 1 lijkt een titel" in done.out
    assert "Zet dan `kopregel: 3` in het kolommenbestand" in done.out


def test_nothing_is_written_through_a_link_that_leads_nowhere(
    program: Program, folder: Path, export: Path
) -> None:
    del export
    (folder / "landschap").mkdir()
    (folder / "landschap/applicaties.yaml").symlink_to(folder / "elders.yaml")
    _import(program)
    assert not (folder / "elders.yaml").exists()


def test_the_gemma_itself_is_recognised_and_its_use_told(program: Program, folder: Path) -> None:
    (folder / "gemma.xml").write_text(
        '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" identifier="m"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><name>GEMMA</name><elements>'
        '<element identifier="id-1" xsi:type="ApplicationComponent"><name>Zaakcomponent</name>'
        '<properties><property propertyDefinitionRef="p"><value>Referentiecomponent</value>'
        "</property></properties></element></elements><propertyDefinitions>"
        '<propertyDefinition identifier="p" type="string"><name>GEMMA type</name>'
        "</propertyDefinition></propertyDefinitions></model>"
    )
    done = program("import", "ameff", "gemma.xml", "--lang", "nl")
    assert done.code == 2
    assert "alleen de GEMMA zelf" in done.err
    assert "gemma-lint catalogue build gemma.xml" in done.err


@pytest.mark.usefixtures("export")
def test_without_a_folder_the_one_of_the_configuration_is_meant(
    program: Program, folder: Path
) -> None:
    (folder / "gemma-lint.yaml").write_text("paden: [stad/]\n")
    assert _import(program)[0] == 0
    assert (folder / "stad/applicaties.yaml").exists()
    assert not (folder / "landschap").exists()
    (folder / "gemma-lint.yaml").write_text("paden: [stad/, dorp/]\n")
    code, _, err = _import(program)
    assert code == 2
    assert "(stad, dorp); kies er een met -o" in err


def test_a_mapping_file_is_no_part_of_the_landscape(program: Program, folder: Path) -> None:
    (folder / "t.csv").write_text("Nr,Naam\n1,Zaaksysteem\n")
    for arguments in (["--init"], []):
        done = program(
            "import", "csv", "t.csv", "-m", "landschap/m.yaml", "--lang", "nl", *arguments
        )
        assert done.code == 2
        assert "het kolommenbestand kan niet in landschap staan" in done.err
        assert not (folder / "landschap").exists()


def test_a_mapping_file_that_is_not_there_can_be_made(program: Program, folder: Path) -> None:
    (folder / "t.csv").write_text("Nr,Naam\n1,Zaaksysteem\n")
    done = program("import", "csv", "t.csv", "-m", "m.yaml", "--lang", "nl")
    assert done.code == 2
    assert "gemma-lint import csv BESTAND --init --mapping m.yaml" in " ".join(done.err.split())
