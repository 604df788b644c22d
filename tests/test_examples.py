"""The examples say what they promise: one does well, one shows every mistake, one is small."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from gemma_lint.catalogue import load as load_catalogue
from gemma_lint.check import Result, check
from gemma_lint.configuration.load import Asked
from gemma_lint.configuration.load import load as load_settings
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Finding, Status
from gemma_lint.source import read_files
from tests.landscapes import PEILDATUM, Data, example
from tests.shared import ROOT

EXAMPLES = ROOT / "examples"
LANDSCAPES = ["achterstad", "buurdorp", "klein", "voorbeeldstad"]
PRINCIPLES = {f"G{number}" for number in range(1, 9)}
DEVIATING = "A"
"""The principle of the rules about deviations, which come with every pack."""

# Rules that compare landscapes: one alone gives them nothing to look at.
TOGETHER = {
    "G2.12-gemeenten",
    "G2.12-zelfde-applicatie",
    "G3.6-looptijd",
    "G3.6-tegenhanger",
    "G7.4-tegenhanger",
}

# What the issue of real size means: at least so many of each.
VOORBEELDSTAD = {
    "applicaties": 60,
    "gegevensverzamelingen": 40,
    "koppelvlakken": 100,
    "kavels": 6,
    "diensten": 15,
    "processen": 10,
}


class Expected(NamedTuple):
    """A finding as `achterstad.expected.yaml` has it."""

    regel: str
    element: str
    plaats: str


def _checked(path: Path, **settings: Any) -> Result:
    wanted = {"peildatum": PEILDATUM, "lang": "nl", "paths": (str(path),), **settings}
    result = check(Settings(**wanted))
    assert result.problems == ()
    return result


@pytest.fixture(scope="module")
def voorbeeldstad() -> Data:
    return example("voorbeeldstad")


@pytest.fixture(scope="module")
def achterstad() -> Result:
    return _checked(EXAMPLES / "achterstad")


@pytest.mark.parametrize("name", LANDSCAPES)
def test_an_example_is_valid_and_its_references_resolve(name: str) -> None:
    assert _checked(EXAMPLES / name).elements > 0


@pytest.mark.parametrize("name", ["achterstad", "voorbeeldstad"])
def test_an_example_is_checked_as_of_the_day_in_its_own_configuration(name: str) -> None:
    asked = Asked({"paths": (str(EXAMPLES / name),)})
    assert load_settings(asked, {}, date(2030, 1, 1)).peildatum == PEILDATUM


@pytest.mark.parametrize("name", ["achterstad", "voorbeeldstad"])
def test_the_evidence_that_an_example_names_is_there(name: str) -> None:
    documents = [
        (file.parent / document)
        for file in sorted((EXAMPLES / name).rglob("*.yaml"))
        for document in _documents(yaml.safe_load(file.read_text(encoding="utf-8")))
    ]
    assert documents
    assert [path for path in documents if not path.is_file()] == []
    kept = {path.resolve() for path in (EXAMPLES / name / "bewijs").iterdir()}
    assert kept == {path.resolve() for path in documents}, "evidence that nothing refers to"


def _documents(value: Any) -> list[str]:
    if isinstance(value, list):
        return [found for one in value for found in _documents(one)]
    if not isinstance(value, dict):
        return []
    own = [value["document"]] if isinstance(value.get("document"), str) else []
    return own + [found for one in value.values() for found in _documents(one)]


def test_voorbeeldstad_has_the_size_of_a_real_municipality(voorbeeldstad: Data) -> None:
    assert {key: n for key, n in VOORBEELDSTAD.items() if len(voorbeeldstad[key]) < n} == {}
    suppliers = [p for p in voorbeeldstad["partijen"] if p["soort"] == "leverancier"]
    assert len(suppliers) >= 8
    assert len(read_files([EXAMPLES / "voorbeeldstad"]).documents) >= 10


def test_voorbeeldstad_describes_every_kind(voorbeeldstad: Data) -> None:
    schema = (ROOT / "schemas" / "landscape.schema.json").read_text(encoding="utf-8")
    kinds = set(yaml.safe_load(schema)["properties"]) - {"extra"}
    assert kinds - set(voorbeeldstad) == set()


def test_voorbeeldstad_uses_real_names_of_the_gemma(voorbeeldstad: Data) -> None:
    catalogue = load_catalogue()
    components = _named(voorbeeldstad["applicaties"], "referentiecomponenten")
    assert [name for name in components if catalogue.referentiecomponent(name) is None] == []
    standards = [
        standard["naam"]
        for interface in voorbeeldstad["koppelvlakken"]
        for standard in interface.get("standaarden", [])
    ]
    assert [name for name in standards if catalogue.standaard(name) is None] == []
    national = [v for v in voorbeeldstad["voorzieningen"] if v["soort"] == "basisregistratie"]
    names = [v["naam"] for v in national]
    assert [n for n in names if not _base_registry(n.removeprefix("LV-"))] == []


def _named(elements: list[Data], key: str) -> list[str]:
    return [name for element in elements for name in element.get(key, [])]


def _base_registry(name: str) -> bool:
    return load_catalogue().basisregistratie(name) is not None


def test_voorbeeldstad_has_no_open_finding_and_leaves_nothing_unassessed() -> None:
    result = _checked(EXAMPLES / "voorbeeldstad", select=tuple(sorted(PRINCIPLES)))
    opened = [finding for finding in result.findings if finding.status is Status.OPEN]
    assert [_place(finding, "voorbeeldstad") for finding in opened] == []
    assert {one.rule for one in result.not_assessed} == TOGETHER
    assert result.rules_run > 60


def test_every_deviation_of_voorbeeldstad_explains_something() -> None:
    result = _checked(EXAMPLES / "voorbeeldstad")
    told = {one.explanation.location for one in result.findings if one.explanation is not None}
    assert {place.path.rpartition("/")[2] for place in told} == {"afwijkingen.yaml"}
    assert len(told) == len(example("voorbeeldstad")["afwijkingen"])
    assert {one.status for one in result.findings} == {Status.EXPLAINED}


def test_voorbeeldstad_explains_five_deviations_with_different_terms(voorbeeldstad: Data) -> None:
    found = _checked(EXAMPLES / "voorbeeldstad").findings
    explained = {one.explanation for one in found if one.status is Status.EXPLAINED}
    assert {one.status for one in found} == {Status.EXPLAINED}
    assert len(explained) == len(voorbeeldstad["afwijkingen"]) == 5
    assert len({one.valid_until for one in explained if one is not None}) == 5
    assert len({one.decided_by for one in explained if one is not None}) >= 4


def test_achterstad_has_exactly_the_findings_beside_it(achterstad: Result) -> None:
    text = (EXAMPLES / "achterstad.expected.yaml").read_text(encoding="utf-8")
    listed = yaml.safe_load(text)
    assert listed["peildatum"] == PEILDATUM
    expected = [Expected(**one) for one in listed["bevindingen"]]
    found = [_place(one, "achterstad") for one in achterstad.findings if _in_scope(one)]
    assert sorted(found) == sorted(expected)


def _in_scope(finding: Finding) -> bool:
    return finding.principle in PRINCIPLES | {DEVIATING}


def _place(finding: Finding, name: str) -> Expected:
    path = Path(finding.location.path).resolve().relative_to(EXAMPLES / name).as_posix()
    return Expected(finding.rule, str(finding.element), f"{path}:{finding.location.line}")


def test_achterstad_breaks_every_rule_that_needs_one_landscape(achterstad: Result) -> None:
    broken = {finding.rule for finding in achterstad.findings}
    assert _rules(achterstad) - broken == TOGETHER


def test_achterstad_and_buurdorp_together_break_every_rule() -> None:
    both = tuple(str(EXAMPLES / name) for name in ("achterstad", "buurdorp"))
    result = _checked(EXAMPLES, paths=both)
    assert _rules(result) - {finding.rule for finding in result.findings} == set()


def _rules(result: Result) -> set[str]:
    principles = PRINCIPLES | {DEVIATING}
    return {rule.id for rule in result.rules.values() if rule.principle in principles}


@pytest.mark.parametrize("day", [date(2020, 1, 1), PEILDATUM, date(2099, 12, 31)])
def test_the_small_example_has_the_same_two_findings_on_any_day(day: date) -> None:
    result = _checked(EXAMPLES / "klein", peildatum=day)
    found = [(f.rule, f.severity.value, str(f.element)) for f in result.findings if _in_scope(f)]
    assert sorted(found) == [
        ("G7.9-kopie-basisregistratie", "fout", "gegevensverzameling/adressen"),
        ("G8.10-ontwerp", "waarschuwing", "applicatie/boombeheer"),
    ]


def test_the_small_example_stays_small() -> None:
    lines = (EXAMPLES / "klein" / "landscape.yaml").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.strip()]) <= 51
    assert max(len(line) for line in lines) <= 110
