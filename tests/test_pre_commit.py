"""The pre-commit hook, tried for real: a clean landscape passes, a broken one is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

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


def test_the_hook_is_not_bothered_by_other_files(repository: Path) -> None:
    done = _try_hook(repository, "Geen landschap.", name="README.md")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Skipped" in done.stdout


def _try_hook(
    folder: Path, text: str, name: str = "landscape.yaml"
) -> subprocess.CompletedProcess[str]:
    files = {name: text} if name == "README.md" else {name: text, "gemma-lint.yaml": CONFIGURATION}
    for file, content in files.items():
        (folder / file).write_text(content, encoding="utf-8")
    _run(folder, "git", "add", *files)
    return _run(
        folder, sys.executable, "-m", "pre_commit", "try-repo", ROOT, "gemma-lint", expect=(0, 1)
    )


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
