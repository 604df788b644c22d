"""The component in a pipeline, as gitlab-ci-local reads and runs one: somebody else's GitLab CI."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.ci.component import TEMPLATE
from tests.ci.landscapes import FINDING, OWNER, STRANGE_NAME, harmful, harmful_quotes, write
from tests.ci.test_component import IN_IMAGE, QUALITY
from tests.ci.tooling import GITLAB, tool

LOCAL = {"local": "templates/gemma-lint.yml"}
COMPONENT = {"component": "$CI_SERVER_FQDN/$CI_PROJECT_PATH/gemma-lint@$CI_COMMIT_SHA"}
ALWAYS = [{"when": "always"}]


@pytest.fixture
def project(workspace: Path) -> Path:
    """A project on GitLab that has the landscapes, and the component as well."""
    (workspace / "templates").mkdir()
    shutil.copy(TEMPLATE, workspace / "templates")
    return workspace


def _pipeline(project: Path, *includes: dict[str, Any], **jobs: Any) -> tuple[int, str]:
    """Exit code and log of a pipeline with these includes; images are not used."""
    node, folder = tool(GITLAB)
    text = json.dumps({"include": includes, **jobs})
    (project / ".gitlab-ci.yml").write_text(text, encoding="utf-8")
    _git(project, "init", "--quiet", "--initial-branch=main")
    _git(project, "remote", "add", "origin", "git@gitlab.example.org:gemeente/landschap.git")
    _git(project, "add", "--all")
    _git(project, "commit", "--quiet", "--message=Landschap")
    # It copies the project for containers with rsync, which a shell on this machine has no need of.
    tools = project.parent / "tools"
    tools.mkdir()
    (tools / "rsync").symlink_to("/bin/true")
    options = ["--force-shell-executor", "--no-color"]
    options += [f"--variable=CI_PROJECT_DIR={project}", "--ignore-predefined-vars=CI_PROJECT_DIR"]
    done = subprocess.run(
        [node, folder / "node_modules" / GITLAB, *options],
        cwd=project,
        env={**IN_IMAGE, "PATH": f"{tools}:{IN_IMAGE['PATH']}", "HOME": str(project.parent)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    return done.returncode, done.stdout


def _git(project: Path, *arguments: str) -> None:
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=no"]
    subprocess.run(["git", *who, *arguments], cwd=project, check=True)


def _include(how: dict[str, str], **given: Any) -> dict[str, Any]:
    inputs = {name.replace("_", "-"): value for name, value in given.items()}
    return {**how, "inputs": {"package": "", "rules": ALWAYS, "lang": "en", **inputs}}


@pytest.mark.parametrize("how", [LOCAL, COMPONENT], ids=["local", "component"])
def test_a_pipeline_passes_and_fails_with_the_landscape(project: Path, how: dict[str, str]) -> None:
    good = _include(how, paths="goed", job_name="eerste")
    bad = _include(how, paths="fout", job_name="tweede", select=OWNER)
    code, log = _pipeline(project, good, bad)
    assert code == 1, log
    assert " PASS  eerste" in log
    assert " FAIL  tweede" in log
    assert "FAIL 1" in log
    assert "has no owner" in log


def test_input_that_cannot_be_read_is_another_exit_code(project: Path) -> None:
    allowed = {"gemma-lint": {"allow_failure": {"exit_codes": 1}}}
    _, log = _pipeline(project, _include(LOCAL, paths="stuk"), **allowed)
    assert "FAIL 2" in log
    assert "WARN 2" not in log


def test_findings_may_be_let_through_without_the_rest(project: Path) -> None:
    allowed = {"gemma-lint": {"allow_failure": {"exit_codes": 1}}}
    code, log = _pipeline(project, _include(LOCAL, paths="fout"), **allowed)
    assert (code, "WARN 1" in log) == (0, True), log


def test_inputs_arrive_as_they_are(project: Path) -> None:
    write(project, **{STRANGE_NAME: FINDING})
    code, log = _pipeline(project, _include(LOCAL, paths=STRANGE_NAME, select=OWNER))
    assert code == 1
    assert "FAIL 1" in log
    (entry,) = json.loads((project / QUALITY).read_text("utf-8"))
    assert entry["location"]["path"] == f"{STRANGE_NAME}/landscape.yaml"


def test_inputs_are_not_run(project: Path, mark: Path) -> None:
    (project / "$CI_COMMIT_SHA").mkdir()
    texts = [text for text in harmful(mark) if not text.startswith("-")]
    paths = "\n".join(["$CI_COMMIT_SHA", *texts, *harmful_quotes(mark)])
    code, log = _pipeline(project, _include(LOCAL, paths=paths, args="\n".join(texts)))
    assert (code, "FAIL 2" in log) == (1, True), log


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"fail_level": "erg"}, "not in the list of allowed options"),
        ({"lang": "fr"}, "not in the list of allowed options"),
        ({"peildatum": "1 januari"}, "does not match required regex"),
        ({"rules": "always"}, "is not a array"),
    ],
    ids=str,
)
def test_gitlab_refuses_what_an_input_cannot_be(
    project: Path, given: dict[str, str], told: str
) -> None:
    code, log = _pipeline(project, _include(LOCAL, paths="goed", **given))
    assert (code, told in log) == (1, True), log
