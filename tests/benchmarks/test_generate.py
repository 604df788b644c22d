from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.synthetic import common, names, standards
from benchmarks.synthetic.evidence import AS_OF
from benchmarks.synthetic.write import write
from gemma_lint.catalogue import load
from gemma_lint.source import Limits
from tests.shared import ROOT


def generated(size: int, share: float | None = None) -> str:
    out = io.StringIO()
    if share is None:
        write(size, out)
    else:
        write(size, out, share)
    return out.getvalue()


def test_the_same_number_gives_the_same_bytes() -> None:
    command = [sys.executable, "benchmarks/generate.py", "50"]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    assert process.stdout == generated(50).encode()


@pytest.mark.parametrize("size", ["0", "-1", "veel", ""])
def test_a_number_of_applications_is_asked(size: str) -> None:
    command = [sys.executable, "benchmarks/generate.py", size]
    process = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert process.returncode == 2
    assert "Traceback" not in process.stderr


@pytest.mark.parametrize("size", [1, 2, 12, 13, 300])
def test_there_are_as_many_applications_as_asked(size: int) -> None:
    assert len(yaml.safe_load(generated(size))["applicaties"]) == size


def test_proportions_are_those_of_a_municipality() -> None:
    landscape = yaml.safe_load(generated(300))
    assert len(landscape["koppelvlakken"]) in range(445, 456)
    assert len(landscape["gegevensverzamelingen"]) in range(180, 231)
    assert len(landscape["diensten"]) in range(55, 61)
    assert len(landscape["processen"]) == 37
    assert len(landscape["kavels"]) == 25


def test_it_grows_in_proportion() -> None:
    assert 9 < len(generated(1000)) / len(generated(100)) < 11


def test_components_and_standards_are_those_of_the_catalogue() -> None:
    catalogue = load()
    domains = (component for domain in names.DOMAINS for component in domain.components)
    serving_all = (one.component for one in common.COMMON)
    for component in (*domains, *serving_all, names.SERVICE_BUS):
        found = catalogue.referentiecomponent(component.naam)
        assert found is not None, component
        assert found.biv is not None
        assert component.biv == names.Biv(**asdict(found.biv))
        required = map(catalogue.standaard, found.verplicht)
        in_use = [one.naam for one in required if one and not one.eind_of_teruggetrokken]
        assert list(standards.REQUIRED[component.naam]) == in_use
    registries = (registry.standaard for registry in names.REGISTRIES)
    published = (*standards.OPEN, *standards.GEO)
    for standard in (*standards.STANDARDS, *standards.GOVERNMENT, *published, *registries):
        assert catalogue.standaard(standard.naam) is not None, standard
    assert catalogue.standaard(standards.UNKNOWN_STANDARD.naam) is None


def test_twenty_thousand_applications_are_within_the_limits_of_a_file() -> None:
    content, limits = generated(1000), Limits()
    needed = 20 * nodes(yaml.load(content, yaml.CSafeLoader))
    assert needed * 1.2 < limits.max_nodes
    assert 20 * len(content.encode()) * 1.2 < limits.max_bytes


def nodes(data: object) -> int:
    """Keys, values and collections, as the limit counts them."""
    if isinstance(data, dict):
        return 1 + sum(1 + nodes(value) for value in data.values())
    return 1 + sum(map(nodes, data)) if isinstance(data, list) else 1


def check(*options: str) -> dict[str, Any]:
    """The outcome of a check of what `options` name, as JSON."""
    command = [sys.executable, "-m", "gemma_lint", "check", *options, "--format", "json"]
    command += ["--peildatum", str(AS_OF), "--fail-level", "nooit"]
    process = subprocess.run(command, capture_output=True, check=True)
    outcome: dict[str, Any] = json.loads(process.stdout)
    return outcome


@pytest.mark.parametrize("size", [common.COUNT, 12, 13, 49, 600, 2500])
def test_nothing_is_wrong_until_something_is_spoilt(tmp_path: Path, size: int) -> None:
    landscape = tmp_path / "landscape.yaml"
    landscape.write_text(generated(size, share=0), encoding="utf-8")
    assert check(str(landscape))["findings"] == []


def test_nearly_every_rule_has_something_to_look_at(tmp_path: Path) -> None:
    landscape = tmp_path / "landscape.yaml"
    landscape.write_text(generated(300, share=0), encoding="utf-8")
    unseen = [one["rule"] for one in check(str(landscape))["not_assessed"]]
    assert len([rule for rule in unseen if rule.startswith("G")]) < 10


@pytest.mark.parametrize("size", [12, 300, 1000, 2000])
def test_what_is_spoilt_is_still_a_landscape(tmp_path: Path, size: int) -> None:
    landscape = tmp_path / "landscape.yaml"
    landscape.write_text(generated(size, share=0.3), encoding="utf-8")
    outcome = check(str(landscape))
    assert outcome["errors"] == []
    assert outcome["findings"]


def test_about_one_finding_in_thirty_elements(tmp_path: Path) -> None:
    landscape = tmp_path / "landscape.yaml"
    landscape.write_text(generated(1000), encoding="utf-8")
    outcome = check(str(landscape))
    assert len(outcome["findings"]) in range(
        outcome["summary"]["elements"] // 36, outcome["summary"]["elements"] // 25
    )
    rules = {finding["rule"] for finding in outcome["findings"]}
    assert len(rules) > 35
    assert {rule.split(".")[0] for rule in rules} == {f"G{number}" for number in range(1, 9)}
