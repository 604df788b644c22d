"""What is printed in a CI gives it no commands, whatever a landscape is called."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Program
from tests.report.runner import azure_commands, commands

NAME = "##[error]x ##vso[task.complete result=Succeeded;]y"
PATH = "::error title=x::y.yaml"
LANDSCAPE = f"""\
gemma_lint: 1
organisatie: {{id: voorbeeldstad, naam: "{NAME}", soort: gemeente}}
gegevensverzamelingen:
  - {{id: klanten, naam: "{NAME}"}}
"""
ENVIRONMENTS = [{"GITHUB_ACTIONS": "true"}, {"TF_BUILD": "True"}]
CHECK = ("check", PATH, "--select", "G7.6-eigenaar", "--lang", "en")
OUTPUTS = [
    (*CHECK, "--format", "text"),
    (*CHECK, "--format", "concise"),
    (*CHECK, "--format", "json"),
    (*CHECK, "--statistics"),
    (*CHECK, "--format", "text", "-v"),
    ("coverage", PATH),
    ("check", "::error::nowhere", "--format", "text"),
    ("check", "::error::nowhere", "--format", "concise"),
    ("check", "--::error::x", "--format", "text"),
    ("check", PATH, "--select", "##[error]x", "--format", "text"),
    ("explain", "##[error]x"),
    ("::error::x",),
]


@pytest.fixture
def landscape(folder: Path) -> Path:
    path = folder / PATH
    path.write_text(LANDSCAPE, encoding="utf-8")
    return path


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("environ", ENVIRONMENTS, ids=["github", "azure"])
@pytest.mark.parametrize("arguments", OUTPUTS, ids=[" ".join(one) for one in OUTPUTS])
def test_no_output_gives_a_command(
    program: Program, arguments: tuple[str, ...], environ: dict[str, str]
) -> None:
    done = program(*arguments, stdin=None, **environ)
    for printed in (done.out, done.err):
        assert commands(printed) == []
        assert azure_commands(printed) == []
    assert done.out + done.err


@pytest.mark.usefixtures("landscape")
def test_the_values_in_json_stay_what_they_are(program: Program) -> None:
    (found,) = program(*CHECK, "--format", "json", GITHUB_ACTIONS="true").document["findings"]
    assert NAME in found["message"]
    assert found["location"]["path"] == PATH


@pytest.mark.usefixtures("landscape")
def test_where_nobody_searches_for_commands_text_stays_as_it_is(program: Program) -> None:
    done = program(*CHECK, "--format", "concise", GITHUB_ACTIONS="true")
    assert done.out.startswith(": :error title=x::y.yaml:4:")
    assert "# #[error]x # #vso[" in done.out
    done = program(*CHECK, "--format", "concise")
    assert done.out.startswith(PATH)
    assert NAME in done.out


@pytest.mark.usefixtures("landscape")
def test_the_report_for_github_gives_its_own_commands_only(program: Program) -> None:
    done = program(*CHECK, GITHUB_ACTIONS="true")
    told = commands(done.out)
    assert [one.name for one in told] == ["error", "group", "endgroup"]
    assert told[0].properties["file"] == PATH
    assert NAME in told[0].data


@pytest.mark.usefixtures("landscape")
def test_files_stay_as_they_are(program: Program) -> None:
    program(*CHECK, "--format", "concise", "-o", "a.txt", GITHUB_ACTIONS="true")
    assert Path("a.txt").read_text(encoding="utf-8").startswith(PATH)


def test_a_schema_stays_one(program: Program) -> None:
    plainly = program("schema", "landscape").out
    assert json.loads(program("schema", "landscape", TF_BUILD="True").out) == json.loads(plainly)
