"""Files in the SARIF report: URIs that GitHub and others can follow, whatever a file is called."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from gemma_lint.report import View
from tests.cli.running import LANDSCAPE, Program
from tests.report.results import at, finding, result
from tests.report.sarif_reading import objects, path_in, run_of


@pytest.fixture
def program(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Program:
    return Program(capsysbinary, monkeypatch)


def _uris(run: Any) -> set[str]:
    return set(objects(run, "uri"))


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("landschap/a.yaml", "landschap/a.yaml"),
        ("./landschap//a.yaml", "landschap/a.yaml"),
        ("met spatie.yaml", "met%20spatie.yaml"),
        ("café.yaml", "caf%C3%A9.yaml"),
        ("a#b?c%20.yaml", "a%23b%3Fc%2520.yaml"),
        ("c:x/a.yaml", "c%3Ax/a.yaml"),
        ("a\\b.yaml", "a%5Cb.yaml"),
        ("../elders/a.yaml", "../elders/a.yaml"),
        ("\udcff.yaml", "%FF.yaml"),
    ],
)
def test_a_path_is_a_uri(path: str, uri: str) -> None:
    run = run_of(result([finding(location=at(path, 1, 1, 2))], sources={}))
    assert _uris(run) == {uri}
    (file,) = objects(run, "artifactLocation")
    assert file["uriBaseId"] in run["originalUriBaseIds"]


def test_paths_are_seen_from_the_root_of_the_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a b").mkdir()
    monkeypatch.chdir(tmp_path / "a b")
    found = result([finding(location=at("x.yaml", 1, 1, 2))], sources={})
    assert _uris(run_of(found, View(root=str(tmp_path)))) == {"a%20b/x.yaml"}


def test_a_file_that_was_named_in_full_is_told_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = result([finding(location=at(str(tmp_path / "x y.yaml"), 1, 1, 2))], sources={})
    assert _uris(run_of(found)) == {"x%20y.yaml"}


def test_a_file_outside_of_it_stays_as_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hier").mkdir()
    monkeypatch.chdir(tmp_path / "hier")
    outside = tmp_path / "x y.yaml"
    run = run_of(result([finding(location=at(str(outside), 1, 1, 2))], sources={}))
    assert _uris(run) == {outside.as_uri()}
    assert not list(objects(run, "uriBaseId"))


def test_files_that_were_checked_are_artifacts_that_places_refer_to() -> None:
    run = run_of(result([finding(location=at("landscape.yaml", 1, 1, 2))]))
    assert [one["location"]["uri"] for one in run["artifacts"]] == [
        "koppelvlakken.yaml",
        "landscape.yaml",
    ]
    for number, one in enumerate(run["artifacts"]):
        assert one["location"]["index"] == number
        assert one["roles"] == ["analysisTarget"]
    assert next(objects(run["results"], "artifactLocation"))["index"] == 1


def test_standard_input_is_told_as_such(program: Program) -> None:
    done = program("check", "-", "--format", "sarif", stdin=LANDSCAPE.encode())
    (run,) = done.document["runs"]
    (artifact,) = run["artifacts"]
    assert artifact["location"]["uri"] == "-"
    assert "standardStream" in artifact["roles"]
    assert artifact["description"]["text"]
    assert run["results"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")
def test_the_name_on_the_disk_comes_back_from_the_uri(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Program
) -> None:
    name = "a:b é#?%41\\ 漢.yaml"
    folder = tmp_path / "deel 1"
    folder.mkdir()
    (folder / name).write_text(LANDSCAPE, "utf-8")
    monkeypatch.chdir(folder)
    done = program("check", name, "--format", "sarif", GITHUB_WORKSPACE=str(tmp_path))
    (run,) = json.loads(done.out)["runs"]
    assert {path_in(uri) for uri in _uris(run)} == {f"deel 1/{name}"}
