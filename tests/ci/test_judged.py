"""What others say of the action, the component, their shell parts and what READMEs have of them."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement

import gemma_lint
from gemma_lint.configuration.values import FAIL_LEVELS, LANGUAGES, PROFILES
from scripts import readme
from tests.ci.component import documents, inputs, pipeline
from tests.ci.tooling import complaints
from tests.shared import ROOT

ACTION = ROOT / "action.yml"
INSTALL = ROOT / "scripts" / "ci" / "install.sh"
LOCK = ROOT / "scripts" / "ci" / "requirements.txt"
BIN = Path(sys.executable).parent


def _run(*command: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, input=given, capture_output=True, encoding="utf-8", check=False)


def _schema(name: str, file: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = BIN / "check-jsonschema"
    return _run(program, "--builtin-schema", f"vendor.{name}", *options, file)


def _gitlab(folder: Path, document: object) -> subprocess.CompletedProcess[str]:
    file = folder / "pipeline.yml"
    file.write_text(yaml.safe_dump(document), encoding="utf-8")
    return _schema("gitlab-ci", file, "--data-transform", "gitlab-ci")


def _zizmor(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return _run(BIN / "zizmor", "--offline", "--no-progress", *arguments)


# The action.


def _action() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(ACTION.read_text("utf-8"))
    return document


def test_githubs_schema_accepts_the_action() -> None:
    done = _schema("github-actions", ACTION)
    assert done.returncode == 0, done.stdout


def test_githubs_language_service_has_nothing_against_the_action() -> None:
    assert complaints(ACTION) == {str(ACTION): []}


def test_githubs_language_service_would_find_a_mistake(tmp_path: Path) -> None:
    file = tmp_path / "action.yml"
    wrong = ACTION.read_text("utf-8").replace("cancelled()", "canceled()", 1)
    file.write_text(wrong, encoding="utf-8")
    assert "canceled" in str(complaints(file))


def test_zizmor_finds_nothing_in_the_action_however_strict() -> None:
    done = _zizmor("--persona=auditor", "--strict-collection", ACTION)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "No findings" in done.stdout


def test_zizmor_would_find_an_injection(tmp_path: Path) -> None:
    wrong = ACTION.read_text("utf-8").replace('"$PYTHON" -I', "${{ inputs.paths }} -I")
    (tmp_path / "action.yml").write_text(wrong, encoding="utf-8")
    assert "template-injection" in _zizmor(tmp_path / "action.yml").stdout


def test_nothing_is_filled_in_inside_a_script() -> None:
    assert not [step for step in _action()["runs"]["steps"] if "${{" in step.get("run", "")]


def test_other_actions_are_pinned_to_a_commit() -> None:
    used = re.findall(r"uses: (\S+)( # v\d+\.\d+\.\d+)?$", ACTION.read_text("utf-8"), re.MULTILINE)
    assert len(used) == 2
    assert all(re.search(r"@[0-9a-f]{40}$", name) and version for name, version in used)


def test_every_input_reaches_a_step() -> None:
    steps = str(_action()["runs"]["steps"])
    assert [name for name in _action()["inputs"] if f"inputs.{name} " not in steps] == []


def test_every_input_and_output_is_described() -> None:
    described = {**_action()["inputs"], **_action()["outputs"]}
    assert all(spec["description"].strip().endswith(".") for spec in described.values())
    assert all(isinstance(spec["default"], str) for spec in _action()["inputs"].values())


def test_the_lock_has_all_that_is_needed_with_hashes() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    needed = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    lines = [line for line in LOCK.read_text("utf-8").splitlines() if not line.startswith("#")]
    entries = re.split(r"\n(?=\S)", "\n".join(lines))
    locked = dict(re.split("==| ", entry, maxsplit=2)[:2] for entry in entries)
    for requirement in map(Requirement, needed):
        assert requirement.specifier.contains(locked[requirement.name]), requirement
    assert all("--hash=sha256:" in entry for entry in entries)


# The component.


def test_gitlabs_schema_accepts_the_component(tmp_path: Path) -> None:
    for document in (documents()[0], pipeline()):
        done = _gitlab(tmp_path, document)
        assert done.returncode == 0, done.stdout


def test_gitlabs_schema_would_find_a_mistake(tmp_path: Path) -> None:
    assert _gitlab(tmp_path, pipeline(rules=[{"iff": "x"}])).returncode == 1
    header = {"spec": {"inputs": {**inputs(), "x": {"type": "text"}}}}
    assert _gitlab(tmp_path, header).returncode == 1


def test_the_component_installs_the_version_that_it_is() -> None:
    assert inputs()["package"]["default"].endswith(f"/gemma-lint.git@v{gemma_lint.__version__}")


def test_the_action_and_the_component_take_the_same() -> None:
    of_github = {"sarif", "sarif-file", "category", "summary", "python-version"}
    of_gitlab = {"stage", "job-name", "image", "package", "rules"}
    assert _action()["inputs"].keys() - of_github == inputs().keys() - of_gitlab


@pytest.mark.parametrize(
    ("name", "words"), [("fail-level", FAIL_LEVELS), ("profile", PROFILES), ("lang", LANGUAGES)]
)
def test_a_choice_is_one_that_the_program_knows(name: str, words: tuple[str, ...]) -> None:
    assert inputs()[name]["options"] == ["", *words]


# Shell.


@pytest.mark.parametrize("shell", ["sh", "dash", "bash", "busybox"])
def test_shellcheck_has_nothing_against_the_script_of_the_component(shell: str) -> None:
    (job,) = documents()[1].values()
    done = _run(BIN / "shellcheck", f"--shell={shell}", "-", given="\n".join(job["script"]))
    assert (done.returncode, done.stdout) == (0, "")


def test_shellcheck_has_nothing_against_the_script_of_the_action() -> None:
    done = _run(BIN / "shellcheck", INSTALL)
    assert (done.returncode, done.stdout) == (0, "")


# What READMEs have to copy.


def _blocks(page: Path, start: str) -> list[str]:
    found = re.findall(r"(?ms)^```yaml\n(.*?)^```", page.read_text("utf-8"))
    return [block for block in found if start in block]


@pytest.mark.parametrize("page", readme.PAGES, ids=lambda page: page.name)
class TestReadme:
    """What a README offers to copy can be used as it stands."""

    def test_a_workflow(self, page: Path, tmp_path: Path) -> None:
        (block,) = _blocks(page, "OWNER/gemma-lint@")
        file = tmp_path / ".github" / "workflows" / "gemma-lint.yml"
        file.parent.mkdir(parents=True)
        file.write_text(block, encoding="utf-8")
        done = _schema("github-workflows", file)
        assert done.returncode == 0, done.stdout
        assert complaints(file) == {str(file): []}
        # A tag is easier to read than a commit; the page says what is safer.
        (tmp_path / "zizmor.yml").write_text(TAGS, encoding="utf-8")
        judged = _zizmor(f"--config={tmp_path / 'zizmor.yml'}", file)
        assert judged.returncode == 0, judged.stdout + judged.stderr
        (used,) = re.findall(r"OWNER/gemma-lint@v(\S+)", block)
        assert used == gemma_lint.__version__
        (step,) = [
            step
            for step in yaml.safe_load(block)["jobs"]["gemma-lint"]["steps"]
            if step["uses"].startswith("OWNER")
        ]
        assert step["with"].keys() <= _action()["inputs"].keys()

    def test_a_pipeline(self, page: Path, tmp_path: Path) -> None:
        (block,) = _blocks(page, "component:")
        document = yaml.safe_load(block)
        done = _gitlab(tmp_path, document)
        assert done.returncode == 0, done.stdout
        (include,) = document["include"]
        version = f"v{gemma_lint.__version__}"
        assert include["component"] == f"$CI_SERVER_FQDN/OWNER/gemma-lint/gemma-lint@{version}"
        assert include["inputs"].keys() <= inputs().keys()
        assert include["inputs"]["package"].endswith(f"/OWNER/gemma-lint.git@{version}")

    def test_a_hook(self, page: Path) -> None:
        (block,) = _blocks(page, "repos:")
        (repository,) = yaml.safe_load(block)["repos"]
        assert repository["rev"] == f"v{gemma_lint.__version__}"
        hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
        assert {hook["id"] for hook in repository["hooks"]} <= {hook["id"] for hook in hooks}


TAGS = "rules: {unpinned-uses: {config: {policies: {'*': ref-pin}}}}\n"
"""What zizmor must let pass in a README: a tag where it would have a commit."""


@pytest.mark.parametrize(
    "page", sorted((ROOT / "docs").glob("ci.*.md")), ids=lambda page: page.name
)
def test_what_the_page_about_ci_offers_to_copy_is_right(page: Path, tmp_path: Path) -> None:
    workflows = _blocks(page, "\njobs:")
    assert workflows
    for number, block in enumerate(workflows):
        file = tmp_path / ".github" / "workflows" / f"{number}.yml"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(block, encoding="utf-8")
        done = _schema("github-workflows", file)
        assert (done.returncode, complaints(file)) == (0, {str(file): []}), done.stdout
    pipelines = [*_blocks(page, "include:"), *_blocks(page, "\n  script:")]
    assert pipelines
    for block in pipelines:
        done = _gitlab(tmp_path, yaml.safe_load(block))
        assert done.returncode == 0, done.stdout + block
