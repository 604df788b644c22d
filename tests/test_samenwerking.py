"""The example of a cooperation: what four landscapes show alone, and what together."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from typing import Any, NamedTuple

import jsonschema
import pytest
import yaml

from gemma_lint.report.schema import output_schema
from tests.cli.running import Program
from tests.shared import ROOT

EXAMPLE = ROOT / "examples/samenwerking"
EXPECTED = yaml.safe_load((ROOT / "examples/samenwerking.expected.yaml").read_text("utf-8"))
LANDSCAPES = ["lindezoom", "elsvoorde", "heidrecht", "zandhagen"]
NAMES = {"lindezoom": "Werkorganisatie Lindezoom"} | {
    name: f"Gemeente {name.capitalize()}" for name in LANDSCAPES[1:]
}
ACROSS = {
    "G2.12-gemeenten",
    "G2.12-zelfde-applicatie",
    "G3.6-looptijd",
    "G3.6-tegenhanger",
    "G7.4-tegenhanger",
}


class Expected(NamedTuple):
    """A finding as `samenwerking.expected.yaml` has it; the place is seen from the example."""

    regel: str
    element: str
    plaats: str


@pytest.fixture
def program(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Program:
    """The program in the folder of the example, to be called with arguments."""
    monkeypatch.chdir(EXAMPLE)
    return Program(capsysbinary, monkeypatch)


def _document(program: Program, *paths: str) -> Any:
    return program("check", *paths, "--format", "json", "--lang", "nl").document


def _findings(document: Any) -> list[Expected]:
    return [
        Expected(
            one["rule"],
            f"{one['element']['kind']}/{one['element']['id']}",
            f"{one['location']['path']}:{one['location']['line']}",
        )
        for one in document["findings"]
    ]


def _listed(listed: list[dict[str, str]]) -> list[Expected]:
    return sorted(Expected(**one) for one in listed)


def test_every_landscape_is_listed() -> None:
    assert list(EXPECTED["alleen"]) == LANDSCAPES
    assert yaml.safe_load((EXAMPLE / "gemma-lint.yaml").read_text("utf-8"))["paden"] == LANDSCAPES


@pytest.mark.parametrize("name", LANDSCAPES)
def test_alone_a_landscape_has_the_findings_that_are_listed(name: str, program: Program) -> None:
    document = _document(program, name)
    assert document["errors"] == []
    assert str(document["peildatum"]) == str(EXPECTED["peildatum"])
    assert sorted(_findings(document)) == _listed(EXPECTED["alleen"][name])
    assert {one["rule"] for one in document["not_assessed"]} >= ACROSS


@pytest.mark.parametrize("name", LANDSCAPES)
def test_a_landscape_has_a_realistic_size(name: str, program: Program) -> None:
    assert _document(program, name)["summary"]["elements"] >= 40


def test_together_they_have_the_findings_that_are_listed(program: Program) -> None:
    document = _document(program)
    assert sorted(_findings(document)) == _listed(EXPECTED["samen"])
    assert document["summary"]["fout"] == 0


def test_together_finds_what_alone_finds_and_what_is_across(program: Program) -> None:
    together = _document(program)
    assert any(EXPECTED["alleen"].values()), "else this shows little"
    alone = [one for name in LANDSCAPES for one in _document(program, name)["findings"]]
    prints = {one["fingerprint"] for one in together["findings"]}
    assert {one["fingerprint"] for one in alone} <= prints
    more = [one["rule"] for one in together["findings"] if one not in alone]
    assert set(more) == ACROSS
    assert max(map(more.count, more)) <= 2
    assert len(more) == len(together["findings"]) - len(alone)


def test_each_finding_across_points_into_the_other_landscape(program: Program) -> None:
    for one in _document(program)["findings"]:
        if one["rule"] in ACROSS:
            here = one["location"]["path"].partition("/")[0]
            there = {other["location"]["path"].partition("/")[0] for other in one["related"]}
            assert there
            assert here not in there


def test_the_order_in_which_landscapes_are_named_changes_no_finding(program: Program) -> None:
    turned = _document(program, *reversed(LANDSCAPES))
    assert turned["findings"] == _document(program)["findings"]
    assert [one["path"] for one in turned["landscapes"]] == LANDSCAPES[::-1]


def test_json_tells_of_each_landscape_what_was_found(program: Program) -> None:
    document = _document(program)
    jsonschema.validate(document, output_schema())
    found = [(one["path"], one["organisatie"]["naam"]) for one in document["landscapes"]]
    assert found == [(name, NAMES[name]) for name in LANDSCAPES]
    listed = _listed(EXPECTED["samen"])
    for one in document["landscapes"]:
        own = [finding for finding in listed if finding.plaats.startswith(f"{one['path']}/")]
        assert sum(one["summary"][severity] for severity in ("fout", "waarschuwing", "advies")) == (
            len(own)
        )
        assert one["across"] == sum(finding.regel in ACROSS for finding in own)


def _parts(out: str) -> Iterator[tuple[str, list[str]]]:
    """Of each landscape its heading, and the first place of each finding below it."""
    text = out.partition("\nPer landschap:\n")[0]
    for part in re.split(r"^── ", text, flags=re.MULTILINE)[1:]:
        heading, _, rest = part.partition("\n")
        yield heading, re.findall(r"^\w+\[[^\n]+\n +--> ([^:]+):", rest, flags=re.MULTILINE)


def test_text_tells_landscape_by_landscape(program: Program) -> None:
    out = program("check", "--lang", "nl").out
    parts = dict(_parts(out))
    assert list(parts) == [f"{NAMES[name]} ({name})" for name in LANDSCAPES]
    for name, places in zip(LANDSCAPES, parts.values(), strict=True):
        assert places
        assert all(place.startswith(f"{name}/") for place in places)
    assert sum(map(len, parts.values())) == len(EXPECTED["samen"])
    assert (
        "  Gemeente Heidrecht         2 waarschuwingen (beide ook over een ander landschap)" in out
    )


def test_the_evidence_that_an_example_names_is_there_and_nothing_else() -> None:
    for name in LANDSCAPES:
        files = sorted((EXAMPLE / name).glob("*.yaml"))
        named = {
            document
            for file in files
            for document in re.findall(r"document: ([^,}\n]+)", file.read_text("utf-8"))
        }
        kept = {f"bewijs/{path.name}" for path in (EXAMPLE / name / "bewijs").iterdir()}
        assert named == kept


def test_its_members_are_the_landscapes_beside_it() -> None:
    text = (EXAMPLE / "lindezoom/organisatie.yaml").read_text("utf-8")
    members = yaml.safe_load(text)["organisatie"]["leden"]
    assert [one["landschap"] for one in members] == [f"../{name}" for name in LANDSCAPES[1:]]
    assert [one["naam"] for one in members] == [NAMES[name] for name in LANDSCAPES[1:]]


PAGES = {lang: (ROOT / f"docs/samenwerken.{lang}.md").read_text("utf-8") for lang in ("nl", "en")}


def _blocks(language: str, lang: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGES[lang], re.DOTALL)


@pytest.mark.parametrize("lang", PAGES)
def test_every_command_on_the_page_prints_what_it_shows(lang: str, program: Program) -> None:
    blocks = _blocks("console", lang)
    assert len(blocks) == 4
    for block in blocks:
        command, _, shown = block.partition("\n")
        done = program(*shlex.split(command)[2:], GEMMA_LINT_LANG=lang)
        assert done.out + done.err == shown, command


@pytest.mark.parametrize("lang", PAGES)
def test_every_piece_of_yaml_on_the_page_stands_in_the_example(lang: str) -> None:
    files = [path.read_text("utf-8") for path in EXAMPLE.rglob("*.yaml")]
    pieces = _blocks("yaml", lang)
    assert pieces
    assert [one for one in pieces if not any(one in text for text in files)] == []


@pytest.mark.parametrize("lang", PAGES)
def test_the_page_names_every_rule_that_compares_landscapes(lang: str) -> None:
    assert set(re.findall(r"^\| `(G[\w.-]+)` \|", PAGES[lang], re.MULTILINE)) == ACROSS
