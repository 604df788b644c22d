"""The pre-commit hooks, tried for real in a municipality's own repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from tests.network import needs_packages
from tests.shared import ROOT

PRE_COMMIT = (sys.executable, "-m", "pre_commit")
NOBODY = ("-c", "user.name=Gemeente", "-c", "user.email=gemeente@voorbeeldstad.example")
WHOLE, SYNTAX = "gemma-lint", "gemma-lint-syntax"

ROLES = """\
gemma_lint: 1

rollen:
  - {id: teamleider, naam: Teamleider Burgerzaken, soort: medewerker}
"""
DATA = """\
gegevensverzamelingen:
  - {id: klanten, naam: Klanten, eigenaar: teamleider}
"""
UNKNOWN_KEY = ROLES.replace("naam:", "name:")
WORKFLOW = "name: CI\non: [push]\njobs: {test: {runs-on: ubuntu-latest, steps: []}}\n"
OWNERS = "selecteer: [G7.6-eigenaar]\n"


@dataclass(frozen=True)
class Hooks:
    """A repository with the hooks as they are here, and where pre-commit keeps what it installs.

    Installing takes longer than all that is tested; so it is done once, also by two processes.
    """

    repository: Path
    home: Path

    @property
    def revision(self) -> str:
        """What a configuration names to get them."""
        return run(self.repository, "git", "rev-parse", "HEAD").stdout.strip()


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Hooks:
    needs_packages()
    if not (ROOT / ".git").exists():
        pytest.skip("pre-commit takes hooks from a git repository, and this checkout is none")
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    made = _copy(tmp_path_factory.mktemp("copy"))
    with suppress(OSError):  # the other process was first
        made.rename(shared / "hooks")
    return Hooks(shared / "hooks", shared / "pre-commit")


def _copy(folder: Path) -> Path:
    """A repository of one commit with all that is here, staged or not."""
    listed = run(ROOT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    run(folder, "git", "init", "--quiet")
    run(folder, "git", "add", "--all")
    run(folder, "git", *NOBODY, "commit", "--quiet", "--no-verify", "--message", "hooks")
    return folder


def run(
    folder: Path, *command: str, expect: tuple[int, ...] = (0,), **environ: str
) -> subprocess.CompletedProcess[str]:
    """Run a command in `folder`."""
    # What git tells its own hooks (GIT_DIR and the like) would lead to the wrong repository, and
    # in a CI the program would speak to that.
    told = ("GIT_", "GITHUB_", "GITLAB_", "CI")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(told)}
    done = subprocess.run(
        command,
        cwd=folder,
        env=kept | {"LC_ALL": "C.UTF-8"} | environ,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in expect, done.stdout + done.stderr
    return done


class Repository:
    """A municipality's own repository, with the hooks of this one."""

    def __init__(self, folder: Path, hooks: Hooks) -> None:
        self.folder, self.hooks = folder, hooks
        folder.mkdir()
        self.run("git", "init", "--quiet")

    def stage(self, files: Mapping[str, str | None]) -> None:
        """Write files, or remove those of None, and stage everything."""
        for name, content in files.items():
            path = self.folder / name
            if content is None:
                path.unlink()
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        self.run("git", "add", "--all")

    def commit(self, files: Mapping[str, str | None]) -> None:
        """Have files in the history, without any hook."""
        self.stage(files)
        self.run("git", *NOBODY, "commit", "--quiet", "--no-verify", "--message", "wijziging")

    def ask(self, *asked: Mapping[str, object]) -> None:
        """Have a configuration of pre-commit that asks for these hooks."""
        source = {"repo": str(self.hooks.repository), "rev": self.hooks.revision, "hooks": [*asked]}
        self.stage({".pre-commit-config.yaml": yaml.safe_dump({"repos": [source]})})

    def hook(self, name: str) -> subprocess.CompletedProcess[str]:
        """Run a hook on what is staged, as a commit would."""
        self.ask({"id": name})
        return self.run(*PRE_COMMIT, "run", "--verbose", expect=(0, 1))

    def run(
        self, *command: str, expect: tuple[int, ...] = (0,)
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in the repository."""
        home = str(self.hooks.home)
        return run(self.folder, *command, expect=expect, PRE_COMMIT_HOME=home)


@pytest.fixture
def repository(tmp_path: Path, hooks: Hooks) -> Repository:
    """One in which nothing is staged yet."""
    return Repository(tmp_path / "repository", hooks)


def _passed(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Passed" in done.stdout
    return done.stdout


def _refused(done: subprocess.CompletedProcess[str], code: int = 2) -> str:
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"exit code: {code}" in done.stdout
    return done.stdout


# As somebody tries the hooks who has none


def test_both_can_be_tried(repository: Repository) -> None:
    repository.stage({"gemma-lint.yaml": f"paden: [l]\n{OWNERS}", "l/a.yaml": ROLES + DATA})
    tried = (*PRE_COMMIT, "try-repo", str(ROOT))
    assert repository.run(*tried).stdout.count("Passed") == 2
    repository.stage({"l/a.yaml": f"{ROLES}{DATA}dienste: []\n"})
    refused = repository.run(*tried, expect=(1,)).stdout
    assert refused.count("exit code: 2") == 2
    assert refused.count("l/a.yaml:7:1") == 2


# The landscape as a whole


def test_a_clean_landscape_passes_and_a_broken_one_is_refused(repository: Repository) -> None:
    repository.stage({"gemma-lint.yaml": "paden: [landscape.yaml]\n", "landscape.yaml": ROLES})
    _passed(repository.hook(WHOLE))
    repository.stage({"landscape.yaml": UNKNOWN_KEY})
    assert "landscape.yaml:4:" in _refused(repository.hook(WHOLE))


def test_a_finding_is_refused(repository: Repository) -> None:
    data = DATA.replace(", eigenaar: teamleider", "")
    repository.stage({"gemma-lint.yaml": f"paden: [l]\n{OWNERS}", "l/a.yaml": ROLES + data})
    assert "error[G7.6-eigenaar]" in _refused(repository.hook(WHOLE), 1)


def test_one_file_can_break_another(repository: Repository) -> None:
    settings = f"paden: [landschap]\n{OWNERS}"
    files = {"gemma-lint.yaml": settings, "landschap/a.yaml": ROLES, "landschap/b.yaml": DATA}
    repository.commit(files)
    renamed = ROLES.replace("id: teamleider", "id: afdelingshoofd")
    repository.stage({"landschap/a.yaml": renamed})
    assert "landschap/b.yaml:2:" in _refused(repository.hook(WHOLE))
    _passed(repository.hook(SYNTAX))


def test_removing_a_file_can_break_another(repository: Repository) -> None:
    settings = f"paden: [landschap]\n{OWNERS}"
    files = {"gemma-lint.yaml": settings, "landschap/a.yaml": ROLES, "landschap/b.yaml": DATA}
    repository.commit(files)
    repository.stage({"landschap/a.yaml": None})
    assert "landschap/b.yaml:2:" in _refused(repository.hook(WHOLE))


def test_the_configuration_of_a_python_project_is_found(repository: Repository) -> None:
    settings = '[tool.gemma-lint]\npaden = ["landschap"]\nselecteer = ["G7.6-eigenaar"]\n'
    repository.stage({"pyproject.toml": settings, "landschap/a.yaml": ROLES + DATA})
    _passed(repository.hook(WHOLE))


def test_without_paths_nothing_passes(repository: Repository) -> None:
    repository.stage({"landschap/a.yaml": ROLES})
    assert "there is nothing to check" in _refused(repository.hook(WHOLE))


# The form of each file


def test_each_file_is_judged_by_itself(repository: Repository) -> None:
    repository.stage(
        {
            "landschap/los eind.yaml": DATA,
            "landschap/Gemeente ’s-Gravenhage.yaml": UNKNOWN_KEY,
            "landschap/-o.yaml": "rollen: [\n",
            "landschap/ü.yml": ROLES.replace("gemma_lint: 1", "gemma_lint: 1\ngemma_lint: 1"),
        }
    )
    told = _refused(repository.hook(SYNTAX))
    assert "landschap/Gemeente ’s-Gravenhage.yaml:4:" in told
    assert "landschap/-o.yaml:2:" in told
    assert "landschap/ü.yml:2:" in told
    assert "los eind" not in told


def test_yaml_for_other_programs_is_left_alone(repository: Repository) -> None:
    others = {
        ".github/workflows/ci.yml": WORKFLOW,
        "docker-compose.yml": "services: {db: {image: postgres}}\n",
        ".gitlab-ci.yml": "test: {script: !reference [.a, script]}\n",
        "k8s.yaml": "kind: A\n---\nkind: B\n",
        "mkdocs.yml": "site_name: X\nextra: {a: !!python/name:b.c ''}\n",
        "gemma-lint.yaml": "drempel: fout\n",
    }
    repository.stage(others)
    told = _passed(repository.hook(SYNTAX))
    assert "Nothing was checked" in told
    repository.stage({"landschap/a.yaml": ROLES})
    told = _passed(repository.hook(SYNTAX))
    assert "Only the form of 1 file was checked" in told
    assert f"{len(others) + 1} files were left out" in told


def test_a_configuration_below_the_root_says_what_is_a_landscape(repository: Repository) -> None:
    repository.stage(
        {
            "a.yml": WORKFLOW,
            "gemeente/gemma-lint.yaml": "paden: [landschap]\ntaal: nl\n",
            "gemeente/landschap/a.yaml": "aplicaties: []\n",
            "gemeente/vertaling.yaml": "diensten: []\nrollen: tekst\n",
        }
    )
    told = _refused(repository.hook(SYNTAX))
    assert "gemeente/landschap/a.yaml:1:1" in told
    assert "vertaling" not in told
    assert "fout[schema]" in told


def test_a_configuration_that_is_wrong_is_refused(repository: Repository) -> None:
    repository.stage({"gemma-lint.yaml": "pade: [landschap]\n"})
    assert "gemma-lint.yaml:1:1" in _refused(repository.hook(SYNTAX))


def test_a_name_that_looks_like_an_option_is_a_name(repository: Repository) -> None:
    repository.stage(
        {"--output-file=gemma-lint.yaml": UNKNOWN_KEY, "gemma-lint.yaml": "taal: en\n"}
    )
    assert "--output-file=gemma-lint.yaml:4:" in _refused(repository.hook(SYNTAX))
    assert (repository.folder / "gemma-lint.yaml").read_text(encoding="utf-8") == "taal: en\n"


# Installed, as a municipality has them


def test_a_commit_runs_the_hooks_with_their_args(repository: Repository) -> None:
    repository.ask(
        {"id": WHOLE, "args": ["--config", "gemeente/gemma-lint.yaml"]},
        {"id": SYNTAX, "files": "^gemeente/landschap/"},
    )
    repository.commit({"gemeente/gemma-lint.yaml": f"paden: [landschap]\n{OWNERS}"})
    repository.run(*PRE_COMMIT, "install")
    repository.stage({"gemeente/landschap/a.yaml": ROLES + DATA})
    commit = ("git", *NOBODY, "commit", "--message", "landschap")
    assert repository.run(*commit).stderr.count("Passed") == 2
    repository.stage({"gemeente/landschap/a.yaml": UNKNOWN_KEY})
    refused = repository.run(*commit, expect=(1,)).stderr
    assert refused.count("exit code: 2") == 2
    assert repository.run("git", "log", "--format=%s").stdout.split() == ["landschap", "wijziging"]


@pytest.mark.parametrize(
    ("file", "concerns"),
    [
        ("landscape.yaml", True),
        ("a/b.yml", True),
        ("a/B.YAML", True),
        ("README.md", False),
        ("yaml/a.py", False),
    ],
)
def test_the_hook_per_file_gets_yaml_only(file: str, concerns: bool) -> None:
    offered = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert [hook["id"] for hook in offered] == [WHOLE, SYNTAX]
    assert bool(re.search(offered[1]["files"], file)) == concerns
