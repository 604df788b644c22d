"""`check --syntax-only`: it says in every format that nothing but form was looked at."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest

from gemma_lint.report import DOCUMENTS, FORMATS
from gemma_lint.report.schema import output_schema
from tests.cli.running import Program
from tests.cli.test_gate import MADE

WORKFLOW = "name: CI\non: [push]\njobs: {}\n"

pytestmark = pytest.mark.usefixtures("landscape")


def test_a_sound_form_is_no_good_outcome(program: Program) -> None:
    done = program("check", "--syntax-only", "landscape.yaml")
    assert done.code == 0
    assert done.out == (
        "No errors of form. Only the form of 1 file was checked: no rule was assessed and no "
        "reference followed.\n"
    )
    assert "Alleen de vorm van 1 bestand is gecontroleerd" in (
        program("check", "--syntax-only", "landscape.yaml", "--lang", "nl").out
    )


def test_what_is_wrong_is_told_as_ever(program: Program, folder: Path) -> None:
    (folder / "a.yaml").write_text("rolen: []\n", encoding="utf-8")
    done = program("check", "--syntax-only", "a.yaml", "landscape.yaml")
    assert done.code == 2
    assert "did you mean" in done.out.lower()
    assert done.out.endswith("\n1 error; checked for form: 2 files.\n")


@pytest.mark.parametrize("form", MADE)
def test_every_format_says_so(program: Program, folder: Path, form: str) -> None:
    asked = ["check", "--syntax-only", "--lang", "en", "--format", form]
    sound = program(*asked, "landscape.yaml")
    assert sound.code == 0
    told = sound.err if form in DOCUMENTS else sound.out
    assert "Only the form of 1 file was checked" in told
    (folder / "a.yaml").write_text("rolen: []\n", encoding="utf-8")
    broken = program(*asked, "a.yaml")
    assert broken.code == 2
    assert "a.yaml" in broken.out


def test_json_says_which_files(program: Program, folder: Path) -> None:
    (folder / "ci.yml").write_text(WORKFLOW, encoding="utf-8")
    asked = ["check", "--syntax-only", "--ignore-unknown", "--format", "json"]
    document = program(*asked, "ci.yml", "landscape.yaml").document
    jsonschema.Draft202012Validator(output_schema()).validate(document)
    assert document["syntax_only"] == {"files": ["landscape.yaml"], "left_out": ["ci.yml"]}
    assert document["unassessed"].startswith("Only the form of 1 file")
    assert document["summary"]["rules_run"] == 0
    assert document["landscapes"] == []


def test_what_is_no_landscape_is_refused_unless_asked_otherwise(
    program: Program, folder: Path
) -> None:
    (folder / "ci.yml").write_text(WORKFLOW, encoding="utf-8")
    strict = program("check", "--syntax-only", "ci.yml", "landscape.yaml")
    assert strict.code == 2
    assert "this is no landscape" in strict.out
    lenient = program("check", "--syntax-only", "--ignore-unknown", "ci.yml")
    assert lenient.code == 0
    assert lenient.out.startswith("Nothing was checked: none of the files")
    assert "1 file was left out" in lenient.out
    verbose = program(
        "check", "--syntax-only", "--ignore-unknown", "-v", "ci.yml", "landscape.yaml"
    )
    assert "Left out:\n  ci.yml\n" in verbose.out
    assert "Checked:\n  landscape.yaml\n" in verbose.out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--select", "G1", "--fail-level", "fout"], "leave out: --select, --fail-level"),
        (["--ignore=G1"], "--ignore"),
        (["--profile", "basis"], "--profile"),
        (["--ignore-afwijkingen"], "--ignore-afwijkingen"),
        (["--peildatum", "2026-01-01"], "--peildatum"),
        (["--pakket", "gemma2"], "leave out: --pack"),
        (["--statistics"], "--statistics"),
        (["--nulmeting", "n.yaml"], "leave out: --baseline"),
        (["--ignore-nulmeting"], "--ignore-nulmeting"),
    ],
)
def test_what_is_about_rules_does_not_go_with_it(
    program: Program, arguments: list[str], named: str
) -> None:
    done = program("check", "--syntax-only", "landscape.yaml", *arguments)
    assert done.code == 2
    assert named in done.err


def test_files_are_never_left_out_of_a_whole_landscape(program: Program) -> None:
    done = program("check", "--ignore-unknown", "landscape.yaml")
    assert done.code == 2
    assert "--ignore-unknown only goes with --syntax-only" in done.err


def test_without_a_path_the_configuration_says_what_is_looked_at(
    program: Program, folder: Path
) -> None:
    assert program("check", "--syntax-only").code == 2
    (folder / "gemma-lint.yaml").write_text("paden: [landscape.yaml]\n", encoding="utf-8")
    assert program("check", "--syntax-only").code == 0


def test_the_first_configuration_among_the_files_holds(program: Program, folder: Path) -> None:
    (folder / "a.yml").write_text(WORKFLOW, encoding="utf-8")
    (folder / "g").mkdir()
    (folder / "landscape.yaml").rename(folder / "g" / "l.yaml")
    (folder / "g" / "gemma-lint.yaml").write_text("taal: nl\n", encoding="utf-8")
    done = program("check", "--syntax-only", "--ignore-unknown", "a.yml", "g/l.yaml")
    assert done.out.startswith("Geen fouten in de vorm.")
    isolated = program("check", "--syntax-only", "--isolated", "g/l.yaml")
    assert isolated.out.startswith("No errors of form.")


def test_a_report_replaces_no_file_that_was_left_out(program: Program, folder: Path) -> None:
    (folder / "ci.yml").write_text(WORKFLOW, encoding="utf-8")
    (folder / "gemma-lint.yaml").write_text("paden: [landscape.yaml]\n", encoding="utf-8")
    asked = ["check", "--syntax-only", "--ignore-unknown", "ci.yml", "landscape.yaml"]
    assert program(*asked, "-o", "ci.yml").code == 2
    assert (folder / "ci.yml").read_text(encoding="utf-8") == WORKFLOW


def test_a_baseline_is_no_landscape(program: Program) -> None:
    assert program("baseline", "landscape.yaml", "--peildatum", "2026-11-01").code == 0
    asked = ["check", "--syntax-only", "--ignore-unknown", "gemma-lint-nulmeting.yaml"]
    done = program(*asked, "landscape.yaml")
    assert done.code == 0
    assert "1 file was left out" in done.out


def test_a_name_behind_two_dashes_is_a_file(program: Program, folder: Path) -> None:
    name = "--output-file=uit.yaml"
    (folder / name).write_text("rolen: []\n", encoding="utf-8")
    done = program("check", "--syntax-only", "--", name)
    assert done.code == 2
    assert f"{name}:1:1" in done.out
    assert not (folder / "uit.yaml").exists()


def test_formats_of_which_none_is_left_untested() -> None:
    assert {"text", "concise", "json"} <= {*MADE} <= {*FORMATS}
