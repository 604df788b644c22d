from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ci.composite import USED, Runner
from tests.ci.landscapes import BROKEN, FINDING, GOOD, write
from tests.ci.tooling import JOB, Expressions
from tests.shared import ROOT


@pytest.fixture(scope="session")
def expressions() -> Iterator[Expressions]:
    """What reads `${{ }}`."""
    with Expressions() as reader:
        yield reader


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """What a job checked out: a good, a faulty and a broken landscape."""
    folder = tmp_path / "de werkmap"
    write(folder, goed=GOOD, fout=FINDING, stuk=BROKEN)
    return folder


@pytest.fixture
def temp(tmp_path: Path) -> Path:
    """The folder for temporary files of a job."""
    folder = tmp_path / "runner temp"
    folder.mkdir()
    return folder


@pytest.fixture
def mark(tmp_path: Path) -> Iterator[Path]:
    """A file that a harmful text would make; it must not be there in the end."""
    path = tmp_path / "mark"
    yield path
    assert not path.exists()


@pytest.fixture
def runner(workspace: Path, temp: Path, expressions: Expressions) -> Runner:
    """GitHub's runner, on which the action has installed gemma-lint already.

    The environment of the tests stands in for the one that the action would make.
    """
    installed(temp, Path(sys.prefix))
    return Runner(ROOT, workspace, temp, JOB, USED, expressions)


@pytest.fixture
def with_program(
    workspace: Path, temp: Path, tmp_path: Path, expressions: Expressions
) -> Callable[[str], Runner]:
    """Makes a runner on which gemma-lint is another program: the Python that is given."""

    def make(program: str) -> Runner:
        venv = tmp_path / "stand-in"
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
        package = next(venv.glob("lib/python*/site-packages")) / "gemma_lint"
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "__main__.py").write_text(program, encoding="utf-8")
        installed(temp, venv)
        return Runner(ROOT, workspace, temp, JOB, USED, expressions)

    return make


def installed(temp: Path, venv: Path) -> None:
    """Have `install.sh` find `venv` as what it made earlier in the job."""
    (temp / "gemma-lint").symlink_to(venv)
    (temp / "gemma-lint.made-of").write_text(f"{sys.executable} {ROOT}", encoding="utf-8")
