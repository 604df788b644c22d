"""Our table in a pyproject.toml, however it is written, and what was meant to be it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gemma_lint.configuration.load import Asked, load
from gemma_lint.configuration.settings import Settings
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Severity
from gemma_lint.messages import render


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, which is the working directory."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _load(toml: str) -> Settings:
    Path("pyproject.toml").write_text(toml, encoding="utf-8")
    return load(Asked(), {}, date(2026, 11, 23))


@pytest.mark.parametrize(
    "toml",
    [
        '[tool.gemma-lint]\ndrempel = "advies"\n',
        '[tool."gemma-lint"]\ndrempel = "advies"\n',
        "[tool.'gemma-lint']\ndrempel = 'advies'\n",
        '[ tool . gemma-lint ]\ndrempel = "advies"\n',
        '[tool]\ngemma-lint = {drempel = "advies"}\n',
        '[tool]\ngemma-lint.drempel = "advies"\n',
        'tool.gemma-lint.drempel = "advies"\n',
    ],
)
def test_each_way_to_write_a_table_is_one(toml: str) -> None:
    assert _load(toml).fail_level is Severity.ADVIES


@pytest.mark.parametrize(
    ("toml", "place", "named"),
    [
        ('[tool.gemma_lint]\ndrempel = "advies"\n', "1:7", "tool.gemma_lint"),
        ('[tool.ruff]\n\n[tool.gemmalint.ernst]\na = "fout"\n', "3:7", "tool.gemmalint"),
        ('[tool."Gemma Lint"]\ndrempel = "advies"\n', "1:8", "tool.Gemma Lint"),
        ('[tool.gemma.lint]\ndrempel = "advies"\n', "", ""),
        ('[gemma-lint]\ndrempel = "advies"\n', "1:2", "gemma-lint"),
        ('[tool.gemma-lint]\ntaal = "nl"\n[gemma_lint]\na = 1\n', "3:2", "gemma_lint"),
    ],
)
def test_a_table_that_is_not_read_is_told(toml: str, place: str, named: str) -> None:
    if not named:  # another program may be called gemma
        assert _load(toml).fail_level is Severity.FOUT
        return
    with pytest.raises(InvalidConfiguration) as caught:
        _load(toml)
    (problem,) = caught.value.problems
    found = problem.location
    assert found is not None
    assert f"{found.path}:{found.line}:{found.column}" == f"pyproject.toml:{place}"
    told = "wordt niet gelezen; de instellingen horen onder [tool.gemma-lint]"
    assert render(problem.message, "nl") == f"[{named}] {told}"


@pytest.mark.parametrize(
    "toml",
    [
        '[project]\ndependencies = ["gemma-lint>=0.1"]\n',
        '[tool.uv.sources]\ngemma-lint = {git = "https://example.org/gemma-lint.git"}\n',
        '[dependency-groups]\ndev = ["gemma-lint"]\n',
        "tool = 1 # gemma-lint\n",
        "gemma_lint = 1\n",
        '[project]\ndependencies = ["gemma-lint"\n',  # broken, and not for us to tell
    ],
)
def test_a_mere_mention_is_no_configuration(toml: str) -> None:
    assert _load(toml).configuration is None


def test_no_packs_is_no_choice() -> None:
    with pytest.raises(InvalidConfiguration) as caught:
        _load("[tool.gemma-lint]\npakketten = []\n")
    (problem,) = caught.value.problems
    assert "noem ten minste één regelpakket" in render(problem.message, "nl")
