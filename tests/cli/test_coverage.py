"""`coverage` as a whole, and `check` with a profile."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gemma_lint.coverage.counting import State
from gemma_lint.report.coverage_text import SIGNS, bar
from gemma_lint.report.schema import schemas
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.width import width
from tests.cli.running import Done, Program
from tests.shared import ROOT

SCHEMA = json.loads(schemas()["coverage-output.schema.json"])
CHECK = json.loads(schemas()["check-output.schema.json"])
ACHTERSTAD = str(ROOT / "examples" / "achterstad")
SMALL = str(ROOT / "examples" / "klein" / "landscape.yaml")


def _valid(done: Done, schema: Any = SCHEMA) -> Any:
    jsonschema.Draft202012Validator(schema).validate(done.document)
    return done.document


def test_what_is_found_does_not_make_it_fail(program: Program) -> None:
    done = program("coverage", ACHTERSTAD, "--lang", "nl")
    assert (done.code, done.err) == (0, "")
    assert "G7 · " in done.out
    assert "×" in done.out
    assert "76 implicaties: " in done.out
    assert "Nog geen trede is bereikt." in done.out


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("verbose", [(), ("-v",)])
def test_it_fits_80_columns_and_says_the_same_without_colour(
    program: Program, monkeypatch: pytest.MonkeyPatch, lang: str, verbose: tuple[str, ...]
) -> None:
    view = View(width=80)
    monkeypatch.setattr("gemma_lint.cli.coverage.view_for", lambda *_, **more: View(80, **more))
    done = program("coverage", SMALL, "--lang", lang, *verbose)
    assert max(width(line) for line in done.out.splitlines()) <= view.width  # type: ignore[operator]
    monkeypatch.setattr(
        "gemma_lint.cli.coverage.view_for", lambda *_, **more: View(80, color=True, **more)
    )
    painted = program("coverage", SMALL, "--lang", lang, *verbose).out
    for code in ("0", "1", "2", "1;31", "1;32", "1;33", "1;36"):
        painted = painted.replace(f"\x1b[{code}m", "")
    assert painted == done.out


def test_the_json_fits_its_schema_and_is_the_same_again(program: Program) -> None:
    first = program("coverage", ACHTERSTAD, "--format", "json")
    document = _valid(first)
    assert len(document["implications"]) == document["summary"]["implications"]["total"] == 76
    assert document["summary"]["rules"] == len(document["rules"])
    assert (document["summary"]["step"], document["summary"]["next"]["step"]) == (None, "basis")
    assert program("coverage", ACHTERSTAD, "--format", "json").out == first.out


def test_the_json_says_why_a_rule_met_nothing(program: Program) -> None:
    document = _valid(program("coverage", SMALL, "--format", "json", "--lang", "nl"))
    rules = {rule["id"]: rule for rule in document["rules"]}
    assert rules["G8.1-ibd"]["cause"] == "not_described"
    assert rules["G8.1-ibd"]["facts"] == [
        {"kind": "organisatie", "field": None, "place": "organisatie"}
    ]
    assert rules["G7.8-standaard-bekend"]["cause"] == "not_stated"
    assert rules["G7.6-eigenaar"]["cause"] is None


def test_check_says_the_same_of_what_was_not_assessed(program: Program) -> None:
    document = _valid(program("check", SMALL, "--format", "json"), CHECK)
    found = {item["rule"]: item for item in document["not_assessed"]}
    counted = program("coverage", SMALL, "--format", "json").document
    for rule in counted["rules"]:
        item = found.get(rule["id"], {"reason": None, "cause": None, "facts": []})
        assert [rule[key] for key in ("reason", "cause", "facts")] == [
            item[key] for key in ("reason", "cause", "facts")
        ]


def test_the_configuration_does_not_narrow_it_and_that_is_said(
    program: Program, landscape: Path
) -> None:
    plain = program("coverage", "landscape.yaml", "--format", "json").document
    landscape.with_name("gemma-lint.yaml").write_text("selecteer: [G8]\nprofiel: basis\n")
    done = program("coverage", "landscape.yaml", "--lang", "nl")
    assert "De dekking telt altijd alle regels" in done.out
    assert program("coverage", "landscape.yaml", "--format", "json").document == plain


def test_it_goes_to_a_file_that_is_no_input(program: Program, landscape: Path) -> None:
    done = program("coverage", "landscape.yaml", "-o", "dekking.txt", "--lang", "nl")
    assert (done.code, done.out) == (0, "")
    written = landscape.with_name("dekking.txt").read_text(encoding="utf-8")
    assert written.startswith("Dekking: ")
    assert program("coverage", "landscape.yaml", "-o", "landscape.yaml").code == 2


@pytest.mark.parametrize(
    "arguments", [[], ["weg.yaml"], ["--pack", "weg", "landscape.yaml"], ["--format", "concise"]]
)
@pytest.mark.usefixtures("landscape")
def test_what_is_wrong_is_2_and_in_json_as_well(program: Program, arguments: list[str]) -> None:
    assert program("coverage", *arguments).code == 2
    if "--format" not in arguments:
        done = program("coverage", *arguments, "--format", "json")
        assert done.code == 2
        assert _valid(done)["errors"]


def test_a_landscape_that_cannot_be_checked_is_2(program: Program, landscape: Path) -> None:
    landscape.write_text("applicaties: [{id: a}]\n")
    assert program("coverage", "landscape.yaml").code == 2
    document = _valid(program("coverage", "landscape.yaml", "--format", "json"))
    assert (document["implications"], document["errors"][0]["code"]) == ([], "schema")


def test_several_landscapes_are_counted_together_and_each_has_its_step(
    program: Program, folder: Path
) -> None:
    for name in ("een", "twee"):
        (folder / name).mkdir()
        (folder / name / "l.yaml").write_text(
            f"organisatie: {{id: {name}, naam: Gemeente {name}, soort: gemeente}}\n"
            f"applicaties: [{{id: {name}-a, naam: A {name}}}]\n"
        )
    document = _valid(program("coverage", "een", "twee", "--format", "json"))
    assert [one["name"] for one in document["landscapes"]] == ["Gemeente een", "Gemeente twee"]
    assert document["summary"]["step"] is None
    design = next(one for one in document["implications"] if one["id"] == "G8.10")
    assert design["elements"]["assessed"] == 2
    out = program("coverage", "een", "twee", "--lang", "nl").out
    assert "Gemeente twee: Nog geen trede is bereikt." in " ".join(out.split())


# A profile


def test_a_profile_checks_up_to_its_step(program: Program) -> None:
    document = _valid(program("check", ACHTERSTAD, "--profile", "basis", "--format", "json"), CHECK)
    assert document["summary"]["profile"] == "basis"
    listed = program("rules", "--format", "json").document["rules"]
    assert 0 < document["summary"]["rules_run"] < len(listed)


def test_the_configuration_and_the_option_ask_for_a_profile(
    program: Program, landscape: Path
) -> None:
    landscape.with_name("gemma-lint.yaml").write_text("profiel: basis\n")
    asked = program("check", "landscape.yaml", "--format", "json").document["summary"]
    assert asked["profile"] == "basis"
    other = ("--profile", "gevorderd", "--format", "json")
    assert program("check", "landscape.yaml", *other).document["summary"]["profile"] == "gevorderd"
    assert "--profile" in program("check", "--show-settings", "--profile", "gevorderd").out
    assert program("check", "landscape.yaml", "--profile", "basi").code == 2


@pytest.mark.usefixtures("landscape")
def test_a_rule_above_the_profile_is_not_silently_left_out(program: Program) -> None:
    done = program("check", "landscape.yaml", "--profile", "basis", "--select", "G8.12")
    assert done.code == 2
    assert "`G8.12` has no rules on step basis or lower" in done.err


def test_who_starts_with_a_list_of_applications_is_told_what_to_do_first(
    program: Program, folder: Path
) -> None:
    lines = [f"  - {{id: a{number}, naam: App {number}}}" for number in range(40)]
    (folder / "l.yaml").write_text("applicaties:\n" + "\n".join(lines) + "\n")
    document = _valid(program("check", "l.yaml", "--profile", "basis", "--format", "json"), CHECK)
    assert len(document["findings"]) <= 2 * 40
    assert document["summary"]["next"]["step"] == "basis"
    assert "gegevensverzamelingen" in document["summary"]["next"]["undescribed"]


# Bars


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({}, "····"),
        ({State.MET: 5}, "████"),
        ({State.MET: 999, State.VIOLATED: 1}, "███×"),
        ({State.MET: 1, State.EXPLAINED: 1, State.VIOLATED: 1, State.NOT_ASSESSED: 97}, "█▒×·"),
        ({State.MET: 1, State.VIOLATED: 1}, "██××"),
        ({State.MET: 3, State.NOT_ASSESSED: 1}, "███·"),
    ],
)
def test_a_bar_shows_whatever_is_there(counts: dict[State, int], shown: str) -> None:
    assert bar(counts, PLAIN, 4) == shown


def test_no_two_signs_are_alike() -> None:
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_deviations_can_be_left_aside(program: Program) -> None:
    good = str(ROOT / "examples" / "voorbeeldstad")
    options = (good, "--format", "json", "--peildatum", "2026-11-01")
    held = program("coverage", *options).document["summary"]["assessments"]
    left = program("coverage", *options, "--ignore-afwijkingen").document
    aside = left["summary"]["assessments"]
    assert held["explained"] > aside["explained"] == 0
