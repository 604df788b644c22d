"""Whether documents that a landscape names are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.source.neighbours import Neighbours, anywhere


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "landschap" / "bewijs").mkdir(parents=True)
    (tmp_path / "landschap" / "bewijs" / "verslag.md").write_text("verslag")
    (tmp_path / "geheim.md").write_text("geheim")
    return tmp_path / "landschap"


@pytest.mark.parametrize(
    ("name", "presence"),
    [
        ("bewijs/verslag.md", "gevonden"),
        ("./bewijs/../bewijs/verslag.md", "gevonden"),
        ("bewijs/ander.md", "ontbreekt"),
        ("bewijs", "ontbreekt"),  # a folder is no document
        ("x" * 5000, "ontbreekt"),
        ("nul\0teken", "ontbreekt"),
        ("../geheim.md", "buiten"),
        ("/etc/passwd", "buiten"),
        ("../landschap-twee/verslag.md", "buiten"),  # a name that only begins as the folder's
    ],
)
def test_where_a_document_is(folder: Path, name: str, presence: str) -> None:
    assert Neighbours([str(folder)])(str(folder / "diensten.yaml"), name) == presence


def test_any_of_the_folders_will_do(folder: Path) -> None:
    look = Neighbours([str(folder / "bewijs"), str(folder.parent)])
    assert look(str(folder / "diensten.yaml"), "../geheim.md") == "gevonden"


def test_a_document_is_looked_for_from_the_file_that_names_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    look = Neighbours(["."])
    assert look("bewijs/lijst.yaml", "verslag.md") == "gevonden"
    assert look("lijst.yaml", "verslag.md") == "ontbreekt"


def test_beside_standard_input_nothing_can_be_looked_for(folder: Path) -> None:
    assert Neighbours([str(folder)])("-", "bewijs/ander.md") == "gevonden"
    assert anywhere("diensten.yaml", "bewijs/ander.md") == "gevonden"
