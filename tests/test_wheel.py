"""The wheel is whole: built from the sdist, alone in an empty environment, run from elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.network import needs_packages
from tests.shared import ROOT


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    needs_packages()
    folder = tmp_path_factory.mktemp("dist")
    # By way of the sdist, so that nothing is written into the checkout and the sdist is tried too.
    _run(sys.executable, "-m", "build", "--outdir", folder, ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs' folder of an environment that holds the wheel and what it asks for."""
    venv = tmp_path_factory.mktemp("empty") / "venv"
    _run(sys.executable, "-m", "venv", venv)
    programs = venv / ("Scripts" if os.name == "nt" else "bin")
    _run(programs / "python", "-m", "pip", "install", "--quiet", wheel)
    return programs


def test_the_wheel_holds_rules_schemas_translated_rules_and_licence(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    wanted = {
        *(f"gemma_lint/_data/{path}" for path in _below("rules", "*.yaml")),
        *(f"gemma_lint/_data/{path}" for path in _below("schemas", "*.json")),
        "gemma_lint/_built/__init__.py",
        "gemma_lint/py.typed",
    }
    assert wanted <= set(names)
    assert any(name.endswith("/licenses/LICENSE") for name in names)


def test_an_installed_check_finds_what_the_checkout_finds(installed: Path, tmp_path: Path) -> None:
    landscape = (ROOT / "examples" / "klein" / "landscape.yaml").read_bytes()
    (tmp_path / "landscape.yaml").write_bytes(landscape)
    here = _check(installed / "gemma-lint", tmp_path)
    there = _check(Path(sys.executable).with_name("gemma-lint"), tmp_path)
    assert here.stdout == there.stdout
    assert len(json.loads(here.stdout)["findings"]) == 2


@pytest.mark.parametrize("command", [["rules"], ["explain", "G7.6"], ["schema", "landscape"]])
def test_the_other_commands_find_their_data(
    installed: Path, tmp_path: Path, command: list[str]
) -> None:
    assert _run(installed / "gemma-lint", *command, cwd=tmp_path).stdout


def _below(folder: str, pattern: str) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob(pattern)]


def _check(program: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    arguments = ["check", "--format", "json", "--peildatum", "2026-11-01", "landscape.yaml"]
    return _run(program, *arguments, cwd=folder, expect=(0, 1))


def _run(
    *command: str | Path, cwd: Path | None = None, expect: tuple[int, ...] = (0,)
) -> subprocess.CompletedProcess[str]:
    """Run a command that sees nothing of the project by way of the environment."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in expect, done.stdout + done.stderr
    return done
