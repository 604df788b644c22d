from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.running import LANDSCAPE, Program


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory: an empty repository."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def landscape(folder: Path) -> Path:
    """A small landscape with a finding, `landscape.yaml` in the working directory."""
    path = folder / "landscape.yaml"
    path.write_text(LANDSCAPE, encoding="utf-8")
    return path


@pytest.fixture
def program(
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
) -> Program:
    """The program, to be called with arguments."""
    del folder
    return Program(capsysbinary, monkeypatch)
