"""One mistake is one problem: what follows from it is not reported as well."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings

USES = "koppelvlakken: [{id: k, naam: K, van: zaaksysteem, naar: portaal}]\n"
OTHERS = "applicaties: [{id: portaal, naam: Portaal}]\n"


def _codes(folder: Path, **files: str) -> list[tuple[str, str, int]]:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    result = check(Settings(peildatum=date(2026, 11, 1), paths=(str(folder),)))
    return [
        (problem.code, Path(problem.location.path).name, problem.location.line)
        for problem in result.problems
        if problem.location
    ]


def test_a_misspelled_kind_is_reported_once(tmp_path: Path) -> None:
    wrong = "applicatie: [{id: zaaksysteem, naam: Zaaksysteem}]\n"
    assert _codes(tmp_path, a=wrong, b=OTHERS, c=USES) == [("schema", "a.yaml", 1)]


def test_a_reference_into_a_file_with_wrong_yaml_is_not_reported(tmp_path: Path) -> None:
    wrong = "applicaties:\n  - id: zaaksysteem\n    naam: Zaak: systeem\n"
    assert _codes(tmp_path, a=wrong, b=OTHERS, c=USES) == [("yaml", "a.yaml", 3)]


def test_a_reference_that_is_wrong_anyhow_is_reported_beside_it(tmp_path: Path) -> None:
    wrong = "applicaties:\n  - id: zaaksysteem\n    naam: Zaak: systeem\n"
    uses = USES.replace("portaal", "poortaal")
    found = _codes(tmp_path, a=wrong, b=OTHERS, c=uses)
    assert found == [("yaml", "a.yaml", 3), ("reference", "c.yaml", 1)]


def test_an_id_of_the_wrong_form_is_reported_once(tmp_path: Path) -> None:
    wrong = "applicaties: [{id: het zaaksysteem, naam: Zaaksysteem}]\n"
    uses = USES.replace("zaaksysteem", "het zaaksysteem")
    assert _codes(tmp_path, a=wrong, b=OTHERS, c=uses) == [("schema", "a.yaml", 1)]


def test_nothing_is_said_of_references_when_a_file_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(b"applicaties: [{id: zaaksysteem, naam: Caf\xe9}]\n")
    assert _codes(tmp_path, b=OTHERS, c=USES) == [("encoding", "a.yaml", 1)]
