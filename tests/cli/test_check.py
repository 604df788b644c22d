"""`check` as a whole, on the built-in pack's rule that a dataset has an owner."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import gemma_lint.check
from gemma_lint.check import Result
from gemma_lint.configuration.settings import CATALOGUE, Settings
from gemma_lint.report.schema import output_schema
from tests.cli.running import LANDSCAPE, Program
from tests.report.results import EXPLAINED, FAULT, WARNING, finding, result
from tests.shared import ROOT

OWNER = ("--select", "G7.6-eigenaar")


@pytest.mark.usefixtures("landscape")
def test_a_finding_fails_the_check(program: Program) -> None:
    done = program("check", "landscape.yaml", *OWNER, "--lang", "nl")
    assert done.code == 1
    assert done.out.startswith("fout[G7.6-eigenaar]: ")
    assert "--> landscape.yaml:4:" in done.out
    assert "1 fout, 0 waarschuwingen, 0 adviezen." in done.out
    assert done.err == ""


@pytest.mark.usefixtures("landscape")
def test_every_format_gives_the_same_exit_code(program: Program) -> None:
    for name in ("text", "concise", "json"):
        assert program("check", "landscape.yaml", *OWNER, "--format", name).code == 1


def test_standard_input_is_a_landscape(program: Program) -> None:
    done = program("check", "-", *OWNER, "--format", "concise", stdin=LANDSCAPE.encode())
    assert (done.code, done.out.split()[0]) == (1, "-:4:10:")


def test_a_folder_is_one_landscape(program: Program, folder: Path) -> None:
    (folder / "landschap").mkdir()
    (folder / "landschap" / "gegevens.yml").write_text(LANDSCAPE)
    done = program("check", "landschap", *OWNER, "--format", "concise")
    assert done.out.startswith("landschap/gegevens.yml:4:10: fout G7.6-eigenaar ")


def test_without_a_path_the_configuration_says_what_is_checked(
    program: Program, landscape: Path
) -> None:
    assert program("check", LANG="nl_NL").err.startswith("fout[usage]: er is niets om te toetsen")
    landscape.with_name("gemma-lint.yaml").write_text(
        "paden: [landscape.yaml]\nformaat: concise\ndrempel: nooit\nselecteer: G7.6-eigenaar\n"
    )
    done = program("check")
    assert (done.code, done.out.count("\n")) == (0, 1)


@pytest.mark.usefixtures("landscape")
def test_the_language_is_that_asked_for(program: Program) -> None:
    assert program("check", "landscape.yaml", *OWNER, LANG="nl_NL").out.startswith("fout")
    assert program("check", "landscape.yaml", *OWNER).out.startswith("error")
    assert program("--lang", "nl", "check", "landscape.yaml", *OWNER).out.startswith("fout")


# Exit codes, whatever the engine finds


@pytest.mark.parametrize(
    ("found", "level", "code"),
    [
        (result(), "advies", 0),
        (result([WARNING]), "fout", 0),
        (result([WARNING]), "waarschuwing", 1),
        (result([WARNING]), "advies", 1),
        (result([finding()]), "nooit", 0),
        (result([EXPLAINED]), "advies", 0),
        (result([FAULT]), "nooit", 3),
        (result([finding()], lang="en"), "fout", 1),
    ],
)
@pytest.mark.parametrize("name", ["text", "concise", "json"])
def test_exit_codes(
    program: Program,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    found: Result,
    level: str,
    code: int,
) -> None:
    monkeypatch.setattr(gemma_lint.check, "check", lambda *_, **__: found)
    assert program("check", "x.yaml", "--fail-level", level, "--format", name).code == code


@pytest.mark.parametrize("arguments", [["weg.yaml"], ["stuk.yaml"], ["leeg"]])
def test_invalid_input_is_2_and_valid_json(
    program: Program, folder: Path, arguments: list[str]
) -> None:
    (folder / "stuk.yaml").write_text("organisatie: [\n")
    (folder / "leeg").mkdir()
    done = program("check", *arguments, "--format", "json")
    assert done.code == 2
    _validate(done.document)
    assert done.document["errors"]
    assert program("check", *arguments).code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["--pack", "bestaat-niet"],
        ["--select", "G99"],
        ["--config", "weg.yaml"],
        ["--onbekend"],
        ["--fail-level", "hoog"],
    ],
)
def test_wrong_usage_is_2_and_valid_json(program: Program, arguments: list[str]) -> None:
    done = program("check", "x.yaml", *arguments, "--format", "json")
    assert done.code == 2
    _validate(done.document)
    assert done.document["errors"]
    assert done.err == ""


def test_what_is_wrong_with_the_call_keeps_to_the_concise_format(
    program: Program, landscape: Path
) -> None:
    (landscape.parent / "gemma-lint.yaml").write_text("drempl: fout\n")
    done = program("check", "landscape.yaml", "--format", "concise", "--lang", "nl")
    line = (
        "gemma-lint.yaml:1:1: fout configuration onbekende sleutel “drempl”; bedoelt u “drempel”?"
    )
    assert (done.code, done.out, done.err) == (2, "", f"{line}\n")


def test_a_fault_of_the_program_is_3_and_says_what_to_do(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> Result:
        raise ZeroDivisionError("deling\x1b[1m door nul")

    monkeypatch.setattr(gemma_lint.check, "check", fail)
    done = program("check", "een bestand.yaml", LANG="nl_NL")
    assert done.code == 3
    assert done.out == ""
    assert "gemma-lint is vastgelopen: ZeroDivisionError: deling␛[1m door nul" in done.err
    assert "gemma-lint check 'een bestand.yaml'" in done.err
    assert "Traceback" not in done.err
    told = program("check", "x", GEMMA_LINT_DEBUG="1").err
    assert "Traceback" in told
    assert told.replace("\n", "").isprintable()
    document = program("check", "x", "--format", "json").document
    _validate(document)
    assert document["errors"][0]["code"] == "internal"


def test_being_interrupted_is_130_and_says_nothing(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: Any, **__: Any) -> Result:
        raise KeyboardInterrupt

    monkeypatch.setattr(gemma_lint.check, "check", interrupt)
    done = program("check", "x")
    assert (done.code, done.out, done.err) == (130, "", "")


@pytest.mark.parametrize("name", ["klein", "achterstad", "voorbeeldstad"])
def test_the_examples_give_valid_json_in_a_stable_order(program: Program, name: str) -> None:
    done = program("check", str(ROOT / "examples" / name), "--format", "json", "--lang", "nl")
    _validate(done.document)
    places = [_order(found) for found in done.document["findings"]]
    assert done.document["errors"] == []
    assert places == sorted(places)
    assert done.code == (0 if name == "voorbeeldstad" else 1)


def _order(found: Any) -> tuple[str, int, int, str]:
    place = found["location"]
    return (place["path"], place["line"], place["column"], found["rule"])


# Where the report goes


@pytest.mark.usefixtures("landscape")
def test_the_report_goes_to_a_file(program: Program, folder: Path) -> None:
    done = program("check", "landscape.yaml", *OWNER, "--format", "json", "-o", "uit.json")
    assert (done.code, done.out) == (1, "")
    assert (folder / "uit.json").read_text().endswith("}\n")
    assert sorted(path.name for path in folder.iterdir()) == [
        ".git",
        "landscape.yaml",
        "uit.json",
    ]


@pytest.mark.usefixtures("landscape")
def test_an_input_is_never_overwritten(program: Program, folder: Path) -> None:
    (folder / "ook.yaml").symlink_to("landscape.yaml")
    (folder / "gemma-lint.yaml").write_text("taal: nl\n")
    for name in ("landscape.yaml", "./landscape.yaml", "ook.yaml", "gemma-lint.yaml"):
        done = program("check", "landscape.yaml", "-o", name)
        assert done.code == 2
        assert "dat bestand is zelf invoer" in done.err
    assert (folder / "landscape.yaml").read_text() == LANDSCAPE


@pytest.mark.usefixtures("landscape")
def test_rules_and_a_catalogue_are_never_overwritten(program: Program, folder: Path) -> None:
    shutil.copytree(ROOT / "examples" / "eigen-pakket" / "regels", folder / "regels")
    shipped = ROOT / "src" / "gemma_lint" / "catalogue" / "data" / f"{CATALOGUE}.json"
    shutil.copy(shipped, folder / "eigen.json")
    (folder / "gemma-lint.yaml").write_text(
        "taal: en\ncatalogus: eigen.json\npakketten: [gemma2, regels/]\n"
    )
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    for command in ("check", "coverage"):
        for name in ("regels/pakket.yaml", "./regels/../regels/gegevens.yaml", "eigen.json"):
            done = program(command, "landscape.yaml", "-o", name)
            assert done.code == 2
            assert "that file is an input itself" in done.err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("file", [["-o", "a"], ["-oa"], ["-vo", "a"], ["--output-file=a"]])
def test_a_wrong_call_is_no_document_when_that_goes_to_a_file(
    program: Program, file: list[str]
) -> None:
    done = program("check", "--nee", "--format", "json", *file)
    assert (done.code, done.out) == (2, "")
    assert "--nee" in done.err


@pytest.mark.usefixtures("landscape")
def test_a_report_that_has_nowhere_to_go_is_told(program: Program, folder: Path) -> None:
    done = program("check", "landscape.yaml", "-o", "weg/uit.txt")
    assert done.code == 2
    assert "the folder weg does not exist" in done.err
    assert program("check", "landscape.yaml", "-o", ".").code == 2
    assert not (folder / "weg").exists()


# Names that select nothing


def test_a_name_that_selects_nothing_is_told_where_it_stands(
    program: Program, landscape: Path
) -> None:
    landscape.with_name("gemma-lint.yaml").write_text("negeer: [G7, G7.6-eigenar]\n")
    done = program("check", "landscape.yaml")
    assert done.code == 2
    assert "--> gemma-lint.yaml:1:14" in done.err
    assert "G7.6-eigenaar" in done.err


def test_a_severity_for_an_unknown_rule_is_told(program: Program, landscape: Path) -> None:
    landscape.with_name("gemma-lint.yaml").write_text("ernst: {G7.6-eigenar: advies}\n")
    done = program("check", "landscape.yaml")
    assert done.code == 2
    assert "did you mean “G7.6-eigenaar”?" in done.err
    assert "--> gemma-lint.yaml:1:9" in done.err


@pytest.mark.usefixtures("landscape")
def test_a_severity_can_be_changed(program: Program, folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("ernst: {G7.6-eigenaar: advies}\n")
    done = program("check", "landscape.yaml", *OWNER, "--format", "concise")
    assert done.code == 0
    assert ": advies G7.6-eigenaar " in done.out


# --show-settings


def test_settings_are_shown_with_where_they_came_from(program: Program, folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("drempel: advies\ninstellingen: {a: [x, 'no']}\n")
    arguments = ["check", "landschap/", "--show-settings", "--peildatum", "2026-01-31"]
    done = program(*arguments, "--select", "G7,G8.6", LANG="nl_NL")
    assert done.code == 0
    lines = {line.partition(":")[0]: line for line in done.out.splitlines()}
    assert lines["paden"].split("  ")[0] == "paden: [landschap/]"
    assert lines["selecteer"].endswith("# --select")
    assert lines["selecteer"].startswith("selecteer: [G7, G8.6] ")
    assert lines["drempel"].split("#") == ["drempel: advies".ljust(42), " gemma-lint.yaml:1"]
    assert lines["taal"].endswith("# LANG")
    assert lines["peildatum"].startswith("peildatum: 2026-01-31")
    assert lines["pakketten"].endswith("# standaard")


def test_shown_settings_can_be_read_again(program: Program, folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text(
        "paden: [a b, 'null', '1', \"-\"]\ninstellingen: {x: 'a: b', y: [z], q: true, r: 1.5}\n"
        "limieten: {diepte: 9}\nernst: {G7.6-eigenaar: advies}\n"
    )
    first = program("check", "--show-settings")
    (folder / "gemma-lint.yaml").write_text(first.out)
    again = program("check", "--show-settings")
    assert _values(again.out) == _values(first.out)


def _values(shown: str) -> list[str]:
    return [line.rpartition("  # ")[0].rstrip() for line in shown.splitlines()]


def test_what_the_engine_is_asked(
    program: Program, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    asked: list[Settings] = []

    def check(settings: Settings, _stdin: bytes | None, **_: Any) -> Result:
        asked.append(replace(settings, origins={}))
        return result()

    monkeypatch.setattr(gemma_lint.check, "check", check)
    program("check", "a", "b", "--ignore", "G1, G2", "--ignore=G3", "--isolated", "--pack", "p/q")
    assert asked[0].paths == ("a", "b")
    assert asked[0].ignore == ("G1", "G2", "G3")
    assert asked[0].packs == ("p/q",)
    assert not list(folder.glob("*.yaml"))


def _validate(document: Any) -> None:
    jsonschema.Draft202012Validator(output_schema()).validate(document)


DEVIATING = """\
gegevensverzamelingen:
  - {id: a, naam: A, kopie_van: bag}
voorzieningen:
  - {id: bag, naam: BAG, soort: basisregistratie}
rollen:
  - {id: cio, naam: CIO, soort: medewerker}
afwijkingen:
  - regel: G7.9-kopie-basisregistratie
    element: gegevensverzameling/a
    reden: Het pakket kan nog niet anders.
    besloten_door: cio
    besloten_op: 2026-03-01
    geldig_tot: 2027-07-01
    maatregel: Elke nacht verversen.
"""


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_what_is_explained_does_not_fail_a_check_unless_an_auditor_asks(
    program: Program, folder: Path, form: str
) -> None:
    (folder / "a.yaml").write_text(DEVIATING, encoding="utf-8")
    asked = ["check", "a.yaml", "--select", "G7.9", "--peildatum", "2026-11-01", "--format", form]
    explained = program(*asked)
    assert (explained.code, "Het pakket kan nog niet anders." in explained.out) == (0, True)
    opened = program(*asked, "--ignore-afwijkingen")
    assert (opened.code, "Het pakket kan nog niet anders." in opened.out) == (1, False)
    late = program(*[one.replace("2026-11", "2027-11") for one in asked])
    assert (late.code, "A.2-verlopen" in late.out) == (1, True)


def test_the_footer_says_that_deviations_were_left_aside(program: Program, folder: Path) -> None:
    (folder / "a.yaml").write_text(DEVIATING, encoding="utf-8")
    done = program("check", "a.yaml", "--ignore-afwijkingen", "--peildatum", "2026-11-01")
    assert "1 deviation was left aside (--ignore-afwijkingen)." in done.out
