"""`check` on several landscapes in one run: a report of each, and of them together."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from gemma_lint.report.schema import output_schema
from tests.cli.running import Program

OWNER = ("--select", "G7.6-eigenaar", "--lang", "nl")
LANDSCAPE = """\
organisatie: {{id: {id}, naam: Gemeente {name}, soort: gemeente}}
gegevensverzamelingen:
  - {{id: klanten, naam: Klanten}}
"""


@pytest.fixture(autouse=True)
def _landscapes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("Aa", "Bb"):
        folder = tmp_path / name.lower()
        folder.mkdir()
        text = LANDSCAPE.format(id=name.lower(), name=name)
        (folder / "landschap.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "los.yaml").write_text("rollen: []\n", encoding="utf-8")


def test_each_landscape_has_its_line_in_the_footer(program: Program) -> None:
    done = program("check", "aa", "bb", *OWNER)
    assert done.code == 1
    assert "Per landschap:\n  Gemeente Aa  1 fout\n  Gemeente Bb  1 fout\n" in done.out
    assert "2 fouten, 0 waarschuwingen, 0 adviezen." in done.out
    assert "1 regel getoetst op 4 elementen in 2 bestanden" in done.out


def test_landscapes_of_the_same_name_are_told_apart(program: Program, tmp_path: Path) -> None:
    again = (tmp_path / "aa" / "landschap.yaml").read_text(encoding="utf-8")
    again = again.replace("id: aa", "id: bb")
    (tmp_path / "bb" / "landschap.yaml").write_text(again, encoding="utf-8")
    shown = program("check", "aa", "bb", *OWNER).out
    assert "  Gemeente Aa (aa)  1 fout\n  Gemeente Aa (bb)  1 fout\n" in shown
    steps = program("coverage", "aa", "bb", "--lang", "nl").out
    assert "\nGemeente Aa (aa): Er is nog geen trede" in steps
    assert "\nGemeente Aa (bb): Er is nog geen trede" in steps


@pytest.mark.parametrize("order", [("aa", "cc"), ("cc", "aa")])
def test_of_several_only_what_none_of_them_states_is_called_missing(
    program: Program, tmp_path: Path, order: tuple[str, str]
) -> None:
    (tmp_path / "cc").mkdir()
    bare = "organisatie: {id: cc, naam: Gemeente Cc, soort: gemeente}\n"
    (tmp_path / "cc" / "landschap.yaml").write_text(bare, encoding="utf-8")
    rules = "G5.4-papier,G6.2-bijzonder,G7.4-doel,A.1-reden,G7.9-naam-basisregistratie"
    done = program("check", *order, "--select", rules, "--lang", "nl", "--format", "json")
    told = json.loads(done.out)["not_assessed"]
    assert {one["rule"]: (one["cause"], [f["place"] for f in one["facts"]]) for one in told} == {
        "G5.4-papier": ("not_stated", ["gegevensverzamelingen: vorm"]),
        "G6.2-bijzonder": ("not_described", ["gegevensverzamelingen: open_data"]),
        "G7.4-doel": ("not_described", ["koppelvlakken"]),
        "A.1-reden": ("does_not_occur", []),
        "G7.9-naam-basisregistratie": ("does_not_occur", []),
    }
    assert told[0]["reason"].startswith("niets van de soort gegevensverzameling valt onder deze")


def test_a_single_landscape_has_none(program: Program) -> None:
    assert "Per landschap" not in program("check", "aa", *OWNER).out


def test_the_same_finding_in_two_landscapes_is_two_findings(program: Program) -> None:
    both = json.loads(program("check", "aa", "bb", *OWNER, "--format", "json").out)
    jsonschema.validate(both, output_schema())
    prints = [one["fingerprint"] for one in both["findings"]]
    assert len(set(prints)) == 2
    alone = [
        one["fingerprint"]
        for name in ("aa", "bb")
        for one in json.loads(program("check", name, *OWNER, "--format", "json").out)["findings"]
    ]
    assert prints == alone, "a landscape keeps its fingerprints when others are checked along"


def test_json_tells_what_was_found_in_each(program: Program) -> None:
    done = json.loads(program("check", "bb", "aa", *OWNER, "--format", "json").out)
    assert [(one["path"], one["organisatie"]["naam"]) for one in done["landscapes"]] == [
        ("bb", "Gemeente Bb"),
        ("aa", "Gemeente Aa"),
    ]
    assert [one["summary"]["fout"] for one in done["landscapes"]] == [1, 1]
    assert done["summary"]["fout"] == 2
    assert [one["across"] for one in done["landscapes"]] == [0, 0]


def test_json_names_a_single_landscape_too(program: Program) -> None:
    (Path("bb") / "landschap.yaml").write_text(
        "rollen: []\ngegevenssoorten:\n  - {id: a, naam: A}\n"
    )
    (found,) = json.loads(program("check", "bb", *OWNER, "--format", "json").out)["landscapes"]
    assert (found["path"], found["organisatie"]) == ("bb", None)


def test_the_configuration_may_name_several(program: Program) -> None:
    Path("gemma-lint.yaml").write_text("paden: [aa, bb]\n", encoding="utf-8")
    assert "Gemeente Bb  1 fout" in program("check", *OWNER).out


def test_a_path_that_belongs_to_none_is_an_error_of_input(program: Program) -> None:
    done = program("check", "aa", "los.yaml", "bb", *OWNER)
    assert done.code == 2
    assert "van wie `los.yaml` is staat er niet" in done.out
    assert "advies: Zet alle bestanden van een landschap in één map" in done.out


def test_one_folder_with_two_organisations_says_how_to_check_both(program: Program) -> None:
    done = program("check", ".", *OWNER)
    assert done.code == 2
    assert "Zijn het twee landschappen, noem dan van elk de map of het bestand." in done.out
    assert "duplicate-id" not in done.out, "ids return because these are two landscapes"


def test_the_same_landscape_twice_is_no_second_one(program: Program) -> None:
    done = program("check", "aa", "./aa", "aa/landschap.yaml", *OWNER)
    assert "Per landschap" not in done.out
    assert "1 fout, 0 waarschuwingen" in done.out


def test_a_copy_of_a_landscape_is_an_error_of_input(program: Program) -> None:
    Path("aa-oud.yaml").write_bytes(Path("aa/landschap.yaml").read_bytes())
    done = program("check", "aa", "aa-oud.yaml", *OWNER)
    assert done.code == 2
    assert "`aa` is ook de organisatie van een ander landschap" in done.out
    assert "Noem van elke organisatie één landschap." in done.out


def test_each_landscape_has_its_findings_below_its_name_and_its_own_advice(
    program: Program,
) -> None:
    lines = program("check", "bb", "aa", *OWNER).out.splitlines()
    assert [line for line in lines if line.startswith("── ")] == [
        "── Gemeente Bb (bb)",
        "── Gemeente Aa (aa)",
    ]
    assert sum("= advies:" in line for line in lines) == 2


def test_several_landscapes_are_not_exported_as_one(program: Program) -> None:
    done = program("export", "mermaid", "aa", "bb", "--lang", "nl")
    assert done.code == 2
    assert "dit zijn 2 landschappen; exporteren gaat per landschap" in done.err


def test_the_landscape_of_a_member_is_not_read_unless_named(program: Program) -> None:
    Path("verband.yaml").write_text(
        "organisatie:\n"
        "  {id: vv, naam: Verband, soort: samenwerkingsverband,\n"
        "   leden: [{naam: Aa, landschap: aa}, {naam: Geheim, landschap: ../geheim.yaml}]}\n",
        encoding="utf-8",
    )
    Path("aa/kapot.yaml").write_text("applicaties: [\n", encoding="utf-8")
    done = json.loads(program("check", "verband.yaml", *OWNER, "--format", "json").out)
    assert done["errors"] == []
    assert [one["path"] for one in done["landscapes"]] == ["verband.yaml"]
