"""The SARIF report as others judge it: the JSON Schema, and what GitHub asks beyond that."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from gemma_lint.cli.run import run as run_program
from gemma_lint.finding import Related
from gemma_lint.report import render
from tests.report.hostile import NASTY
from tests.report.results import EXPLAINED, FAULT, at, finding, result, rule
from tests.sarif.multitool import judged, schema
from tests.shared import ROOT

BROKEN = "gemma_lint: 1\norganisatie: {id: x\n"
MANY = 25_001


@pytest.fixture
def report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Calls a check in a folder, and gives the file with what it told."""

    def call(*arguments: str, folder: Path, code: int) -> Path:
        monkeypatch.chdir(folder)
        told = tmp_path / "report.sarif"
        options = ["--format", "sarif", "-o", str(told), "--peildatum", "2026-11-01"]
        assert run_program(["check", *arguments, *options], {}) == code
        return told

    return call


def _accepted(told: Path) -> None:
    jsonschema.validate(json.loads(told.read_text("utf-8")), schema())
    assert judged(told) == []


@pytest.mark.parametrize(("name", "code"), [("voorbeeldstad", 0), ("achterstad", 1)])
def test_a_landscape_that_does_well_and_one_that_does_badly(
    report: Callable[..., Path], name: str, code: int
) -> None:
    told = report(f"examples/{name}", folder=ROOT, code=code)
    _accepted(told)
    (run,) = json.loads(told.read_text("utf-8"))["runs"]
    assert run["results"]


def test_several_landscapes(report: Callable[..., Path]) -> None:
    told = report("--fail-level", "nooit", folder=ROOT / "examples/samenwerking", code=0)
    _accepted(told)
    assert len(json.loads(told.read_text("utf-8"))["runs"]) == 1


def test_no_finding_at_all(report: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "land.yaml").write_text(
        "gemma_lint: 1\norganisatie: {id: x, naam: X, soort: gemeente}\n"
    )
    told = report("land.yaml", "--select", "G7.6", folder=tmp_path, code=0)
    _accepted(told)
    assert json.loads(told.read_text("utf-8"))["runs"][0]["results"] == []


def test_broken_input(report: Callable[..., Path], tmp_path: Path) -> None:
    (tmp_path / "land.yaml").write_text(BROKEN)
    _accepted(report("land.yaml", folder=tmp_path, code=2))


@pytest.mark.parametrize("wrong", [["er-is-niets.yaml"], ["--select", "X9.9", "."]])
def test_a_wrong_call(
    wrong: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "land.yaml").write_text("gemma_lint: 1\n")
    assert run_program(["check", *wrong, "--format", "sarif"], {}) == 2
    told = tmp_path / "report.sarif"
    told.write_bytes(capfdbinary.readouterr().out)
    _accepted(told)


def test_more_than_github_takes(report: Callable[..., Path], tmp_path: Path) -> None:
    items = "".join(f"  - {{id: d{at_}, naam: V {at_}}}\n" for at_ in range(MANY))
    (tmp_path / "land.yaml").write_text(
        "gemma_lint: 1\norganisatie: {id: x, naam: X, soort: gemeente}\n"
        f"gegevensverzamelingen:\n{items}"
    )
    told = report("land.yaml", "--select", "G7.6-eigenaar", folder=tmp_path, code=1)
    assert len(json.loads(told.read_text("utf-8"))["runs"][0]["results"]) == MANY - 1
    assert judged(told) == []  # the schema was held against others: it takes half a minute


def test_texts_and_names_that_mean_harm(tmp_path: Path) -> None:
    found = [EXPLAINED, FAULT]
    for number, text in enumerate(NASTY):
        path = text.replace("\0", "").strip() or "x"
        found.append(
            finding(
                rule=f"X1.{number}-{text}",
                message=text,
                advice=text,
                fingerprint=f"{number:032x}",
                location=at(path, 1, 1, 2),
                related=(Related(text, at(path, 2, 1, 2)),),
            )
        )
    told = tmp_path / "report.sarif"
    told.write_text(render(result(found, rules={"G1.1-x": rule("G1.1-x")}), "sarif"), "utf-8")
    _accepted(told)


def test_the_validator_would_have_said_so(tmp_path: Path) -> None:
    document = json.loads(render(result([FAULT]), "sarif"))
    (run,) = document["runs"]
    del run["tool"]["driver"]["rules"][0]["help"]
    del run["tool"]["driver"]["informationUri"]
    run["results"][0]["locations"] = []
    told = tmp_path / "report.sarif"
    told.write_text(json.dumps(document), "utf-8")
    said = {(level, name) for level, name, _ in judged(told)}
    assert {("error", "GH2012"), ("warning", "SARIF2005"), ("error", "GH1015")} <= said
