"""What the GitHub Action does once gemma-lint is installed: check, and tell GitHub how it went.

`action.yml` hands over what the user filled in as variables named INPUT_…; no shell reads any of
it. This runs with the interpreter that gemma-lint was installed for and needs nothing else.
"""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

OPTIONS = ("fail-level", "profile", "config", "baseline", "lang", "peildatum")
"""Inputs that are options of `gemma-lint check` with one value."""
LISTS = ("select", "ignore")
"""The same, with any number of values."""
COUNTS = ("fout", "waarschuwing", "advies", "explained", "baselined", "not_assessed")
"""The keys of `summary` in the JSON report that become outputs."""
USAGE, FAULT = 2, 3

MESSAGES = {
    "args": (
        "In args staat een aanhalingsteken dat niet wordt gesloten: {value}",
        "There is a quotation mark in args that is not closed: {value}",
    ),
    "ended": (
        "gemma-lint is afgebroken (signaal {value}); misschien was er te weinig geheugen.",
        "gemma-lint was ended (signal {value}); there may have been too little memory.",
    ),
    "flag": ("{name} is true of false, niet {value}", "{name} is true or false, not {value}"),
    "folder": (
        "De map van working-directory is er niet: {value}",
        "The folder of working-directory is not there: {value}",
    ),
    "line": ("{name} is één regel: {value}", "{name} is a single line: {value}"),
    "nothing": (
        "Er is niets getoetst. Staat er in args iets als --help of --show-settings?",
        "Nothing was checked. Is there something like --help or --show-settings in args?",
    ),
    "not-sent": (
        "Er gaat niets naar code scanning: de toets is niet uitgevoerd.",
        "Nothing goes to code scanning: the check was not carried out.",
    ),
}


class Inputs:
    """What the user filled in, by the names in action.yml; empty where they did not."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def one(self, name: str) -> str:
        """The value on its single line. Raises Refused when there are more."""
        value = self._value(name).strip()
        if len(value.splitlines()) > 1:
            raise Refused(self.text("line", name=name, value=value))
        return value

    def many(self, name: str) -> list[str]:
        """The values, one on each line."""
        lines = (line.strip() for line in self._value(name).splitlines())
        return [line for line in lines if line]

    def flag(self, name: str) -> bool:
        """Whether it is true. Raises Refused for what is neither true nor false."""
        value = self.one(name).lower()
        if value not in ("true", "false", ""):
            raise Refused(self.text("flag", name=name, value=self._value(name)))
        return value == "true"

    def words(self, name: str) -> list[str]:
        """The words, as a shell would tell them apart; nothing in them is filled in or run."""
        value = self._value(name)
        try:
            return shlex.split(value)
        except ValueError:
            raise Refused(self.text("args", value=value)) from None

    def text(self, key: str, **values: object) -> str:
        """A message in the language that is asked; English if none is."""
        dutch, english = MESSAGES[key]
        chosen = dutch if self._value("lang").strip() == "nl" else english
        return chosen.format_map(values)

    def _value(self, name: str) -> str:
        return self._environ.get("INPUT_" + name.upper().replace("-", "_"), "")


class Refused(Exception):
    """An input cannot be used; the text says why."""


def main() -> int:
    """Check what the inputs ask; the exit code of the check, never 0 when nothing was checked."""
    inputs = Inputs(os.environ)
    try:
        folder = _folder(inputs)
        # Made by this run and nothing else; GitHub empties the folder around it after the job.
        reports = Path(tempfile.mkdtemp(dir=os.environ.get("RUNNER_TEMP")))
        sarif = _sarif(inputs, folder, reports)
        arguments = _arguments(inputs, reports / "report.json", sarif)
        environment = _environment(inputs)
    except Refused as refused:
        say("error", str(refused))
        return _told({"exit-code": USAGE})
    code = _run(arguments, folder, environment, inputs)
    summary = _summary(reports / "report.json")
    if code in (0, 1) and summary is None:
        say("error", inputs.text("nothing"))
        code = USAGE
    outputs: dict[str, object] = {"exit-code": code}
    if code in (0, 1) and summary is not None:
        outputs |= {key.replace("_", "-"): summary[key] for key in COUNTS}
        outputs |= {"sarif-file": sarif} if sarif else {}
    elif inputs.flag("sarif"):
        say("notice", inputs.text("not-sent"))
    return _told(outputs)


def _folder(inputs: Inputs) -> Path:
    """The folder to work in, absolute. Raises Refused when it is not there."""
    name = inputs.one("working-directory")
    folder = Path.cwd() / name
    if not folder.is_dir():
        raise Refused(inputs.text("folder", value=name))
    return folder


def _sarif(inputs: Inputs, folder: Path, reports: Path) -> Path | None:
    """Where the SARIF report goes; None when nobody asks for it."""
    asked = inputs.one("sarif-file")
    if asked:
        return folder / asked
    return reports / "gemma-lint.sarif" if inputs.flag("sarif") else None


def _arguments(inputs: Inputs, report: Path, sarif: Path | None) -> list[str]:
    """The command, in which no value can pass for an option and no path for anything else."""
    command = [sys.executable, "-I", "-m", "gemma_lint", "check", "--format=github"]
    command += ["--format=json", f"--output-file={report}"]
    if sarif is not None:
        command += ["--format=sarif", f"--output-file={sarif}"]
    command += [f"--{name}={value}" for name in OPTIONS if (value := inputs.one(name))]
    command += [f"--{name}={value}" for name in LISTS for value in inputs.many(name)]
    return [*command, *inputs.words("args"), "--", *inputs.many("paths")]


def _environment(inputs: Inputs) -> dict[str, str]:
    """That of the check: GitHub's, with the place for a summary only if one is wanted."""
    hidden = () if inputs.flag("summary") else ("GITHUB_STEP_SUMMARY",)
    return {name: value for name, value in os.environ.items() if name not in hidden}


def _run(arguments: list[str], folder: Path, environment: Mapping[str, str], inputs: Inputs) -> int:
    """The exit code of the command; that of a fault when a signal ended it."""
    code = subprocess.run(
        arguments, cwd=folder, env=environment, stdin=subprocess.DEVNULL, check=False
    ).returncode
    if code >= 0:
        return code
    say("error", inputs.text("ended", value=-code))
    return FAULT


def _summary(report: Path) -> dict[str, int] | None:
    """The counts of the check; None when nothing was checked."""
    try:
        document = json.loads(report.read_bytes())
    except (OSError, ValueError):
        return None
    if document["errors"]:
        return None
    summary: dict[str, int] = document["summary"]
    return summary


def _told(outputs: Mapping[str, object]) -> int:
    """Hand over the outputs of the step, and give its exit code."""
    lines = [f"{name}={value}\n" for name, value in outputs.items()]
    file = Path(os.environ["GITHUB_OUTPUT"])
    with file.open("a", encoding="utf-8", errors="surrogateescape") as stream:
        stream.writelines(lines)
    return int(str(outputs["exit-code"]))


def say(kind: str, message: str) -> None:
    """Show a message in the log and beside the job, as a workflow command of one line."""
    data = message.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    line = f"::{kind} title=gemma-lint::{data}\n"
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main())
