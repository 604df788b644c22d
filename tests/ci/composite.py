"""A composite action, run as GitHub's runner runs one. What it models, and nothing else:

- inputs with their defaults, `env`, `with`, `if` and `outputs`, with GitHub's own library for what
  stands in `${{ }}`; a condition without a function like always() only holds while nothing failed;
- `run` with `shell: bash` as the runner calls bash, in the workspace, with the variables it sets
  and a new file for outputs and for the summary in every step; later steps run on after a failure
  if their condition says so, and the action fails if a step did;
- `uses` runs nothing: the test says which outputs that action gives, and sees what it was given.

Not: cancelling, timeouts, containers, Windows, `GITHUB_ENV`, `GITHUB_PATH`, masks, post steps.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.ci.tooling import Expressions

BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail")
USED = {
    "actions/setup-python": {"python-path": sys.executable},
    "github/codeql-action/upload-sarif": {"sarif-id": "1"},
}
"""What the actions give that ours uses."""
STATUS = ("success", "failure", "always", "cancelled")


@dataclass
class Step:
    """How a step went: its outcome, exit code, output, and for `uses` what it was given."""

    outcome: str
    code: int = 0
    log: str = ""
    given: dict[str, str] = field(default_factory=dict)
    summary: str = ""


@dataclass
class Ran:
    """How the action went; `steps` by id, or by name for those without."""

    failed: bool
    outputs: dict[str, str]
    steps: dict[str, Step]

    @property
    def log(self) -> str:
        """What all steps printed."""
        return "".join(step.log for step in self.steps.values())

    @property
    def summary(self) -> str:
        """What all steps put into the summary of the job."""
        return "".join(step.summary for step in self.steps.values())


class Runner:
    """A machine that runs the action in `action` on what was checked out in `workspace`.

    `environ` is that of the job. `others` are the outputs of the actions that it uses, by the name
    before `@`; one that has None fails.
    """

    def __init__(
        self,
        action: Path,
        workspace: Path,
        temp: Path,
        environ: Mapping[str, str],
        others: Mapping[str, Mapping[str, str] | None],
        expressions: Expressions,
    ) -> None:
        self._expressions = expressions
        self._folder = action
        self._action: dict[str, Any] = yaml.safe_load((action / "action.yml").read_text("utf-8"))
        self._temp = temp
        self.others = dict(others)
        self._environ = {
            **environ,
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(action),
            "GITHUB_WORKSPACE": str(workspace),
            "RUNNER_OS": "Linux",
            "RUNNER_TEMP": str(temp),
        }
        self._workspace = workspace

    def run(self, **given: str) -> Ran:
        """Run with inputs, `_` for `-` in their names."""
        inputs = {name: spec.get("default", "") for name, spec in self._action["inputs"].items()}
        asked = {name.replace("_", "-"): value for name, value in given.items()}
        assert asked.keys() <= inputs.keys()
        self._inputs = inputs | asked
        self._outputs: dict[str, dict[str, dict[str, str]]] = {}
        self._failed = False
        steps = {}
        for number, step in enumerate(self._action["runs"]["steps"]):
            name = step.get("id", step["name"])
            self._files = (self._temp / f"outputs-{number}", self._temp / f"summary-{number}")
            for file in self._files:
                file.write_text("", encoding="utf-8")
            steps[name] = self._step(step)
            self._failed = self._failed or steps[name].outcome == "failure"
            given_back = outputs_of(self._files[0].read_text("utf-8"))
            self._outputs.setdefault(name, {"outputs": given_back})
            steps[name].summary = self._files[1].read_text("utf-8")
        values = {name: spec["value"] for name, spec in self._action["outputs"].items()}
        return Ran(self._failed, self._filled(values), steps)

    def _step(self, step: Mapping[str, Any]) -> Step:
        given = {key: _text(value) for key, value in step.get("with", step.get("env", {})).items()}
        condition = str(step.get("if", "success()"))
        # In one go, as asking takes a process each time.
        filled = self._filled({**given, "": f"${{{{ {_with_status(condition)} }}}}"})
        if filled.pop("") != "true":
            return Step("skipped")
        return self._use(step, filled) if "uses" in step else self._run(step, filled)

    def _run(self, step: Mapping[str, Any], variables: Mapping[str, str]) -> Step:
        assert step["shell"] == "bash"
        assert "working-directory" not in step
        script = self._temp / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        outputs, summary = map(str, self._files)
        handed = {"GITHUB_OUTPUT": outputs, "GITHUB_STEP_SUMMARY": summary}
        done = subprocess.run(
            [*BASH, script],
            cwd=self._workspace,
            env={**self._environ, **handed, **variables},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return Step("failure" if done.returncode else "success", done.returncode, done.stdout)

    def _use(self, step: Mapping[str, Any], given: dict[str, str]) -> Step:
        outputs = self.others[step["uses"].partition("@")[0]]
        if outputs is None:
            return Step("failure", 1, given=given)
        self._outputs[step.get("id", step["name"])] = {"outputs": dict(outputs)}
        return Step("success", given=given)

    def _filled(self, values: Mapping[str, str]) -> dict[str, str]:
        contexts = {"inputs": self._inputs, "steps": self._outputs}
        functions = {"success": not self._failed, "failure": self._failed}
        functions |= {"always": True, "cancelled": False}
        texts = self._expressions.filled_in(list(values.values()), contexts, functions)
        return dict(zip(values, texts, strict=True))


def _with_status(condition: str) -> str:
    """The condition as an expression, which holds only while nothing failed unless it says so."""
    inner = re.sub(r"^\$\{\{(.*)\}\}$", r"\1", condition.strip(), flags=re.DOTALL)
    named = any(f"{function}()" in inner for function in STATUS)
    return inner if named else f"success() && ({inner})"


def outputs_of(text: str) -> dict[str, str]:
    """What a step wrote to GITHUB_OUTPUT, as `name=value`; anything else is an error."""
    lines = text.splitlines()
    assert all(re.match(r"[\w-]+=", line) for line in lines), lines
    return {name: value for name, _, value in (line.partition("=") for line in lines)}


def _text(value: object) -> str:
    """A value of `with` as an action is given it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
