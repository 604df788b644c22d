"""gemma-lint is installed for real, beside everything that could get in the way."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.request import pathname2url

import pytest

import gemma_lint
from tests.ci.component import run as run_job
from tests.ci.composite import USED, Runner
from tests.ci.landscapes import OWNER
from tests.ci.tooling import JOB, Expressions
from tests.network import needs_packages
from tests.shared import ROOT

PARTS = ("LICENSE", "README.md", "action.yml", "hatch_build.py", "pyproject.toml")
FOLDERS = ("rules", "schemas", "scripts", "src")
NETWORK = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
OFFLINE = {**JOB, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": ""}


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as GitHub and git hand it over: what is in the repository, with a tag."""
    folder = tmp_path_factory.mktemp("een actie") / "gemma-lint"
    folder.mkdir()
    for name in PARTS:
        shutil.copy(ROOT / name, folder)
    for name in FOLDERS:
        ignored = shutil.ignore_patterns("_built", "__pycache__")
        shutil.copytree(ROOT / name, folder / name, ignore=ignored)
    for command in (
        ["init", "--quiet"],
        ["add", "--all"],
        ["-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "--quiet", "-mx"],
        ["tag", f"v{gemma_lint.__version__}"],
    ):
        subprocess.run(["git", "-c", "commit.gpgsign=no", *command], cwd=folder, check=True)
    return folder


@pytest.fixture
def hostile(workspace: Path, mark: Path, tmp_path: Path) -> dict[str, str]:
    """Variables of a job, and files in what it checked out, that lead Python and pip astray."""
    harm = f"open({str(mark)!r}, 'w')\n"
    for name in ("venv", "ensurepip", "yaml", "json", "sitecustomize", "encodings", "hatchling"):
        (workspace / f"{name}.py").write_text(harm, encoding="utf-8")
    for name in ("pip", "gemma_lint", "pydantic"):
        (workspace / name).mkdir()
        for file in ("__init__.py", "__main__.py"):
            (workspace / name / file).write_text(harm, encoding="utf-8")
    return {
        "PYTHONPATH": str(workspace),
        "PIP_USER": "1",
        "PIP_TARGET": str(tmp_path / "elsewhere"),
    }


@pytest.fixture
def machine(
    checkout: Path, workspace: Path, temp: Path, expressions: Expressions
) -> Callable[..., Runner]:
    """Makes GitHub's runner with the variables of a job, on which nothing is installed."""

    def make(environ: Mapping[str, str], python: str = sys.executable, **other: Path) -> Runner:
        used = {**USED, "actions/setup-python": {"python-path": python}}
        action = other.get("action", checkout)
        return Runner(action, workspace, temp, environ, used, expressions)

    return make


def _versions(python: Path) -> set[str]:
    command = [str(python), "-I", "-m", "pip", "list", "--format=freeze"]
    listed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    return {line.lower().replace("_", "-") for line in listed.stdout.split()}


def test_the_action_installs_what_is_locked_and_nothing_of_the_job(
    machine: Callable[..., Runner],
    checkout: Path,
    temp: Path,
    hostile: dict[str, str],
    tmp_path: Path,
) -> None:
    needs_packages()
    runner = machine(NETWORK | hostile)
    ran = runner.run(paths="fout", select=OWNER, lang="en")
    assert ran.outputs["fout"] == "1", ran.log
    assert not (tmp_path / "elsewhere").exists()
    lock = (checkout / "scripts/ci/requirements.txt").read_text("utf-8")
    locked = set(re.findall(r"^([\w-]+==[\w.]+) \\$", lock, flags=re.MULTILINE))
    installed = _versions(temp / "gemma-lint/bin/python")
    others = {name for name in installed - locked if not name.startswith(("pip==", "setuptools=="))}
    assert others == {f"gemma-lint=={gemma_lint.__version__}"}
    assert len(locked - installed) == 0

    made = (temp / "gemma-lint/pyvenv.cfg").stat().st_mtime_ns
    assert runner.run(paths="goed").outputs["exit-code"] == "0"
    assert (temp / "gemma-lint/pyvenv.cfg").stat().st_mtime_ns == made


def test_the_component_installs_from_a_tag_and_leaves_nothing_behind(
    checkout: Path, workspace: Path, hostile: dict[str, str], tmp_path: Path
) -> None:
    needs_packages()
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    tag = f"v{gemma_lint.__version__}"
    package = f"git+file://{pathname2url(str(checkout))}@{tag}"
    environ = NETWORK | hostile | {"TMPDIR": str(scratch)}
    done = run_job(["sh"], workspace, environ, package=package, paths="fout", select=OWNER)
    assert done.returncode == 1, done.stdout
    assert "has no owner" in done.stdout
    assert not (tmp_path / "elsewhere").exists()
    assert list(scratch.iterdir()) == []


# The action, when it cannot be installed.


def _failed(runner: Runner, temp: Path) -> str:
    """The log of an action that fails before it can check anything."""
    ran = runner.run(paths="goed", sarif="true")
    assert ran.failed
    assert ran.steps["install"].code == 3, ran.log
    assert ran.steps["check"].outcome == "skipped"
    assert ran.outputs.pop("sarif-file") == ""
    assert set(ran.outputs.values()) == {"unknown"}
    assert not (temp / "gemma-lint.made-of").exists()
    return ran.log


def test_without_packages_nothing_is_checked(machine: Callable[..., Runner], temp: Path) -> None:
    log = _failed(machine(OFFLINE), temp)
    assert "::error title=gemma-lint::gemma-lint cannot be installed" in log


def test_a_package_that_was_changed_is_not_installed(
    machine: Callable[..., Runner], checkout: Path, temp: Path, tmp_path: Path
) -> None:
    needs_packages()
    changed = shutil.copytree(checkout, tmp_path / "changed")
    lock = changed / "scripts/ci/requirements.txt"
    first = lock.read_text("utf-8").splitlines()[2].split()[0]
    lock.write_text(f"{first} --hash=sha256:{'0' * 64}\n", encoding="utf-8")
    assert "DO NOT MATCH THE HASHES" in _failed(machine(NETWORK, action=changed), temp)


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("exit 1", "needs Python 3.11 or later"),
        (f'case "$*" in *venv*) exit 1;; esac; exec "{sys.executable}" "$@"', "python3-venv"),
    ],
)
def test_a_python_that_will_not_do_is_told(
    machine: Callable[..., Runner], temp: Path, tmp_path: Path, script: str, told: str
) -> None:
    python = tmp_path / "python3"
    python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    python.chmod(0o755)
    assert told in _failed(machine(OFFLINE, str(python)), temp)


def test_no_python_at_all_is_told(machine: Callable[..., Runner], temp: Path) -> None:
    tools = temp / "tools"
    tools.mkdir()
    for name in ("bash", "dirname", "cat"):
        (tools / name).symlink_to(str(shutil.which(name)))
    assert "There is no Python" in _failed(machine({**OFFLINE, "PATH": str(tools)}, ""), temp)


def test_when_python_cannot_be_set_up_nothing_is_checked(machine: Callable[..., Runner]) -> None:
    runner = machine(OFFLINE)
    runner.others["actions/setup-python"] = None
    ran = runner.run(paths="goed")
    assert ran.failed
    assert {ran.steps[name].outcome for name in ("install", "check")} == {"skipped"}
