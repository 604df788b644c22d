"""The pre-commit hook, tried for real: a clean landscape passes, a broken one is refused."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.network import needs_packages
from tests.shared import ROOT

CLEAN = """\
gemma_lint: 1

rollen:
  - {id: teamleider, naam: Teamleider Burgerzaken, soort: medewerker}
"""
UNKNOWN_KEY = CLEAN.replace("naam:", "name:")
CONFIGURATION = "paden: [landscape.yaml]\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A municipality's own repository, in which nothing is staged yet."""
    needs_packages()
    if not (ROOT / ".git").exists():
        pytest.skip("pre-commit tries a hook from a git repository, and this checkout is none")
    folder = tmp_path / "repository"
    folder.mkdir()
    _run(folder, "git", "init", "--quiet")
    return folder


def test_the_hook_passes_a_clean_landscape_and_refuses_a_broken_one(repository: Path) -> None:
    clean = _try_hook(repository, CLEAN)
    assert clean.returncode == 0, clean.stdout + clean.stderr
    assert "Passed" in clean.stdout

    broken = _try_hook(repository, UNKNOWN_KEY)
    assert broken.returncode == 1, broken.stdout + broken.stderr
    assert "exit code: 2" in broken.stdout
    assert "landscape.yaml:4:" in broken.stdout


@pytest.mark.parametrize(
    ("file", "concerns"),
    [("landscape.yaml", True), ("a/b.yml", True), ("gemma-lint.yaml", True), ("README.md", False)],
)
def test_the_hook_looks_at_yaml_only(file: str, concerns: bool) -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert bool(re.search(hook["files"], file)) == concerns


def _try_hook(folder: Path, landscape: str) -> subprocess.CompletedProcess[str]:
    (folder / "gemma-lint.yaml").write_text(CONFIGURATION, encoding="utf-8")
    (folder / "landscape.yaml").write_text(landscape, encoding="utf-8")
    _run(folder, "git", "add", "--all")
    command: list[str | Path] = [sys.executable, "-m", "pre_commit", "try-repo", ROOT, "gemma-lint"]
    return _run(folder, *command, expect=(0, 1))


def _run(
    folder: Path, *command: str | Path, expect: tuple[int, ...] = (0,)
) -> subprocess.CompletedProcess[str]:
    # What git tells its own hooks (GIT_DIR and the like) would lead to the wrong repository.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=environment | {"PRE_COMMIT_HOME": str(folder.parent / "pre-commit")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in expect, done.stdout + done.stderr
    return done
