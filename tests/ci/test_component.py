"""The GitLab component: what its job checks and leaves behind, and that nothing makes it green."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci.component import documents, inputs, pipeline, run
from tests.ci.landscapes import (
    FINDING,
    GOOD,
    NOTHING,
    OWNER,
    STRANGE_NAME,
    harmful,
    harmful_quotes,
    record,
    write,
)
from tests.ci.tooling import JOB
from tests.rules.packs import pack_text, rule
from tests.rules.packs import write as write_pack

QUALITY, JUNIT = "gl-code-quality-report.json", "gemma-lint-junit.xml"
SHELLS = {"bash": ["bash"], "dash": ["dash"], "busybox": ["busybox", "sh"]}
THERE = [name for name, command in SHELLS.items() if shutil.which(command[0])]
IN_IMAGE = {**JOB, "PATH": f"{Path(sys.executable).parent}:{JOB['PATH']}"}
"""An image that has gemma-lint: the environment of the tests stands in for it."""


@pytest.fixture(params=THERE)
def shell(request: pytest.FixtureRequest) -> list[str]:
    """A shell that images have."""
    return SHELLS[request.param]


def _check(shell: list[str], project: Path, **given: str) -> subprocess.CompletedProcess[str]:
    done = run(shell, project, IN_IMAGE, package="", **given)
    assert "Traceback" not in done.stdout
    return done


def _nothing_left(project: Path) -> bool:
    return not (project / QUALITY).exists() and not (project / JUNIT).exists()


def test_a_good_landscape_passes(shell: list[str], workspace: Path) -> None:
    done = _check(shell, workspace, paths="goed")
    assert done.returncode == 0, done.stdout
    assert "0 errors" in done.stdout
    assert json.loads((workspace / QUALITY).read_text("utf-8"))[0]["severity"] != "major"
    assert "<testsuites" in (workspace / JUNIT).read_text("utf-8")


def test_findings_fail_the_job_and_are_reported(shell: list[str], workspace: Path) -> None:
    done = _check(shell, workspace, paths="fout", select=OWNER)
    assert done.returncode == 1, done.stdout
    (entry,) = json.loads((workspace / QUALITY).read_text("utf-8"))
    assert entry["location"]["path"] == "fout/landscape.yaml"
    assert OWNER in (workspace / JUNIT).read_text("utf-8")


@pytest.mark.parametrize("paths", NOTHING)
def test_what_cannot_be_checked_fails(workspace: Path, paths: str) -> None:
    (workspace / "leeg").mkdir()
    done = _check(["sh"], workspace, paths=paths)
    assert done.returncode == 2, done.stdout


def test_a_rule_at_fault_fails_as_a_fault(workspace: Path, tmp_path: Path) -> None:
    text = "{nl: Mis, en: Wrong}"
    asks = rule(element="gegevensverzameling", eis="1 / size(this.bevat) > 0", melding=text)
    pack = write_pack(tmp_path, pack_text(asks))
    done = _check(["sh"], workspace, paths="fout", args=f"--pack '{pack}' --select E1")
    assert done.returncode == 3, done.stdout


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"args": "--pack 'x"}, "a quotation mark in args that is not closed: --pack 'x"),
        ({"args": "--pack 'x", "lang": "nl"}, "een aanhalingsteken dat niet wordt gesloten"),
        ({"working_directory": "weg"}, "the folder of working-directory is not there: weg"),
        ({"working_directory": "weg", "lang": "nl"}, "de map van working-directory is er niet"),
        ({"args": "--geen-optie"}, "--geen-optie"),
        ({"args": "--help"}, "nothing was checked"),
        ({"args": "--show-settings", "lang": "nl"}, "er is niets getoetst"),
    ],
    ids=str,
)
def test_a_wrong_input_fails_and_says_what_is_wrong(
    shell: list[str], workspace: Path, given: dict[str, str], told: str
) -> None:
    for report in (QUALITY, JUNIT):
        (workspace / report).write_text("of an earlier run", encoding="utf-8")
    done = _check(shell, workspace, **{"paths": "goed", **given})
    assert done.returncode == 2
    assert told in done.stdout
    assert _nothing_left(workspace)


@pytest.mark.parametrize(
    ("package", "path", "told"),
    [
        ("", "/nowhere", "is not in the image"),
        ("gemma-lint", "/nowhere", "there is no Python in the image"),
        ("./weg", JOB["PATH"], "cannot be installed from package: ./weg"),
        ("--version", JOB["PATH"], "cannot be installed from package: --version"),
    ],
)
def test_what_cannot_be_installed_fails(
    shell: list[str], workspace: Path, tmp_path: Path, package: str, path: str, told: str
) -> None:
    # Only what the script itself needs, and in front of what the case says.
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("rm", "mktemp", "grep"):
        (tools / name).symlink_to(str(shutil.which(name)))
    program = str(shutil.which(shell[0]))
    environ = {**JOB, "PATH": f"{tools}:{path}", "PIP_NO_INDEX": "1", "TMPDIR": str(tmp_path)}
    done = run([program, *shell[1:]], workspace, environ, package=package, paths="goed")
    assert done.returncode == 3, done.stdout
    assert told in done.stdout
    assert _nothing_left(workspace)


# What was filled in stays what it is.

APART = ("args", "package", "working-directory", "stage", "job-name", "image", "rules")
"""Inputs that are tried alone, and those that do not reach the script."""


@pytest.mark.parametrize("separator", ["\n", " "])
def test_no_input_is_run(shell: list[str], workspace: Path, mark: Path, separator: str) -> None:
    text = separator.join([*harmful(mark), *harmful_quotes(mark), f"x\ntouch {mark}"])
    given = {name.replace("-", "_"): text for name in inputs() if name not in APART}
    assert len(given) == 9
    assert _check(shell, workspace, **given).returncode == 2
    assert _check(shell, workspace, paths="goed", working_directory=text).returncode == 2


def test_args_are_not_run(shell: list[str], workspace: Path, mark: Path) -> None:
    texts = [text for text in harmful(mark) if not text.startswith("-")]
    texts.append(f"x\ntouch {mark}")
    assert _check(shell, workspace, paths="goed", args="\n".join(texts)).returncode == 2


@pytest.mark.parametrize("number", range(3))
def test_args_cannot_be_left_by_a_quotation_mark(
    shell: list[str], workspace: Path, mark: Path, number: int
) -> None:
    args = harmful_quotes(mark)[number]
    assert _check(shell, workspace, paths="goed", args=args).returncode == 2


def test_a_package_is_not_run(shell: list[str], workspace: Path, mark: Path) -> None:
    environ = {**JOB, "PIP_NO_INDEX": "1"}
    for text in (harmful(mark)[0], harmful_quotes(mark)[1]):
        assert run(shell, workspace, environ, package=text, paths="goed").returncode == 3


def test_inputs_stand_in_the_script_only_as_variables_in_quotes() -> None:
    (job,) = documents()[1].values()
    (script,) = job["script"]
    assert "[[" not in script
    literal = [name for name, value in job["variables"].items() if isinstance(value, dict)]
    assert all(job["variables"][name]["expand"] is False for name in literal)
    assert set(job["variables"]) - set(literal) == {"FORCE_COLOR", "GEMMA_LINT_PACKAGE"}
    # Two are split into words on purpose, after set -f.
    bare = re.findall(
        r"^.*[^\"'=\[ ]*(?<![\"=])\$(?:words|GEMMA_LINT_PATHS)\b.*$", script, re.MULTILINE
    )
    assert [line.strip()[:8] for line in bare] == ["for word", "for path"]


def test_paths_may_have_any_name(shell: list[str], workspace: Path) -> None:
    write(workspace, **{STRANGE_NAME: FINDING})
    done = _check(shell, workspace, paths=f"goed\n{STRANGE_NAME}\n", select=OWNER)
    assert done.returncode == 1, done.stdout
    assert not (workspace / "x").exists()


def test_args_are_split_at_spaces_outside_quotes(shell: list[str], workspace: Path) -> None:
    args = "--format json -o '$(touch x) * uit.json' \n --verbose"
    done = _check(shell, workspace, paths="goed", args=args)
    assert done.returncode == 0, done.stdout
    assert json.loads((workspace / "$(touch x) * uit.json").read_text("utf-8"))["version"] == 1
    assert not (workspace / "x").exists()


def test_the_other_inputs_reach_the_check(shell: list[str], workspace: Path) -> None:
    (workspace / "fout" / "eigen instelling.yaml").write_text(
        "paden: [landscape.yaml]\ntaal: nl\n", encoding="utf-8"
    )
    given = {"config": "eigen instelling.yaml", "working_directory": "fout", "lang": "en"}
    given |= {"select": f"G8.8, {OWNER}", "ignore": "G8.8", "peildatum": "2026-01-31"}
    args = "--format json -o uit.json"
    done = _check(shell, workspace, **given, fail_level="nooit", profile="gevorderd", args=args)
    assert done.returncode == 0, done.stdout
    document = json.loads((workspace / "fout" / "uit.json").read_text("utf-8"))
    assert (document["peildatum"], document["summary"]["profile"]) == ("2026-01-31", "gevorderd")
    assert [finding["rule"] for finding in document["findings"]] == [OWNER]
    assert "has no owner" in document["findings"][0]["message"]
    (entry,) = json.loads((workspace / QUALITY).read_text("utf-8"))
    assert entry["location"]["path"] == "fout/landscape.yaml"


def test_what_stands_in_a_baseline_does_not_fail(shell: list[str], workspace: Path) -> None:
    record(workspace)
    done = _check(shell, workspace, paths="fout", baseline="de nulmeting.yaml", lang="en")
    assert done.returncode == 0, done.stdout
    assert "already in the baseline" in done.stdout


# The header.


def test_every_input_has_a_type_a_description_and_a_default_that_it_allows() -> None:
    for name, spec in inputs().items():
        assert spec.keys() <= {"type", "description", "default", "options", "regex"}, name
        assert spec["type"] in ("string", "array"), name
        assert isinstance(spec["default"], {"string": str, "array": list}[spec["type"]]), name
        assert spec["description"].endswith("."), name
        assert spec["default"] in spec.get("options", [spec["default"]]), name
        assert re.search(spec.get("regex", ""), str(spec["default"])), name


@pytest.mark.parametrize(
    ("day", "fits"),
    [("", True), ("2026-11-01", True), ("1-1-2026", False), ("2026-11-01;x", False)],
)
def test_a_day_is_a_day_or_nothing(day: str, fits: bool) -> None:
    assert bool(re.search(inputs()["peildatum"]["regex"], day)) == fits


def test_the_job_is_the_users_to_place() -> None:
    rules = [{"if": "$CI_COMMIT_TAG"}]
    (job,) = pipeline(
        rules=rules, stage="toets", image="registry/x:1", job_name="landschap"
    ).items()
    assert job[0] == "landschap"
    assert (job[1]["stage"], job[1]["rules"]) == ("toets", rules)
    assert job[1]["image"]["name"] == "registry/x:1"
    assert job[1]["artifacts"] == {
        "when": "always",
        "reports": {"codequality": QUALITY, "junit": JUNIT},
    }
    assert GOOD
