"""From an export to a landscape in files, and again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gemma_lint.check import Result, check
from gemma_lint.configuration.settings import Settings
from gemma_lint.exporting import WHOLE
from gemma_lint.exporting.ameff import export
from gemma_lint.exporting.subject import Subject
from gemma_lint.importing.bringing import bring
from gemma_lint.importing.draft import Options
from gemma_lint.importing.planning import Plan
from gemma_lint.importing.writing import write
from tests.exporting.landscapes import MINIMAL, said, subject
from tests.landscapes import PEILDATUM, Data, example

ORGANISATION = "organisatie"


def put(data: Data, file: Path) -> Path:
    file.write_text(export(subject(data))[WHOLE], encoding="utf-8")
    return file


def brought(file: Path, folder: Path) -> Plan:
    plan = bring("ameff", [file], folder, Options(), Settings(peildatum=PEILDATUM))
    write(plan)
    return plan


def found(folder: Path) -> Result:
    result = check(Settings(peildatum=PEILDATUM, paths=(str(folder),), lang="nl"))
    assert result.problems == ()
    return result


@pytest.mark.parametrize("name", ["klein", "achterstad", "voorbeeldstad"])
def test_an_example_becomes_files_that_say_the_same(name: str, tmp_path: Path) -> None:
    data = example(name)
    folder = tmp_path / "landschap"
    plan = brought(put(data, tmp_path / "uit.xml"), folder)
    assert not plan.needs_decision
    result = found(folder)
    assert said(Subject.of(result)) == said(subject(data))
    again = brought(tmp_path / "uit.xml", folder)
    assert (again.files, again.added, again.changed) == ({}, [], [])


def documents(value: object) -> Iterator[str]:
    """The documents that a landscape names as evidence."""
    if isinstance(value, list):
        for one in value:
            yield from documents(one)
    if isinstance(value, dict):
        if isinstance(value.get("document"), str):
            yield value["document"]
        for one in value.values():
            yield from documents(one)


@pytest.mark.parametrize("name", ["achterstad", "voorbeeldstad"])
def test_the_files_have_the_same_findings(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = {key: value for key, value in example(name).items() if key != "afwijkingen"}
    folder = tmp_path / "landschap"
    monkeypatch.chdir(tmp_path)  # the evidence stands beside the landscape, or in it
    for document in documents(data):
        (folder / document).parent.mkdir(parents=True, exist_ok=True)
        (folder / document).write_text("bewijs", encoding="utf-8")
    brought(put(data, tmp_path / "uit.xml"), folder)
    told = [
        sorted((one.rule, str(one.element), one.message) for one in findings)
        for findings in (found(folder).findings, subject(data).findings or ())
    ]
    assert told[0] == told[1]


def test_the_organisation_is_updated_where_it_stands(tmp_path: Path) -> None:
    folder = tmp_path / "landschap"
    folder.mkdir()
    file = folder / "wij.yaml"
    file.write_text("organisatie:\n  id: wij\n  naam: Wij  # zo heten wij\n  soort: gemeente\n")
    organisation = {**MINIMAL[ORGANISATION], "naam": "Wij", "inwoners": 40_000}
    plan = brought(put({**MINIMAL, ORGANISATION: organisation}, tmp_path / "uit.xml"), folder)
    assert not plan.needs_decision
    assert "naam: Wij  # zo heten wij" in file.read_text()
    assert "inwoners: 40000" in file.read_text()
    assert [one.id for one in Subject.of(found(folder)).elements(ORGANISATION)] == ["wij"]
    organisation["inwoners"] = 41_000
    brought(put({**MINIMAL, ORGANISATION: organisation}, tmp_path / "uit.xml"), folder)
    assert "inwoners: 41000" in file.read_text()


def test_an_organisation_of_another_name_is_no_second_one(tmp_path: Path) -> None:
    folder = tmp_path / "landschap"
    folder.mkdir()
    (folder / "wij.yaml").write_text("organisatie: {id: wij, naam: Wij, soort: gemeente}\n")
    plan = brought(put(MINIMAL, tmp_path / "uit.xml"), folder)
    assert [known.id for known in plan.adopted] == ["wij"]
    assert "naam: Wij" in (folder / "wij.yaml").read_text()
    assert [one.id for one in Subject.of(found(folder)).elements(ORGANISATION)] == ["wij"]


def test_of_the_organisations_of_two_files_the_first_stays(tmp_path: Path) -> None:
    files = []
    for name in ("een", "twee"):
        data = {**MINIMAL, ORGANISATION: {**MINIMAL[ORGANISATION], "id": name}}
        files.append(put(data, tmp_path / f"{name}.xml"))
    made = bring(
        "ameff", files, tmp_path / "landschap", Options(), Settings(peildatum=PEILDATUM, lang="nl")
    )
    assert [one.id for one in made.added if one.item.kind == ORGANISATION] == ["een"]
