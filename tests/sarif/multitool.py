"""Microsoft's SARIF Multitool: what it thinks of a report, by the rules of GitHub among others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.npm import installed

PINNED = Path(__file__).parent
_PACKAGE = "node_modules/@microsoft/sarif-multitool-linux"
_KINDS = "Sarif;Ghas"
_MOST = "1000000"
"""Kilobytes; without it, larger files than ten megabytes are passed over."""

Judgement = tuple[str, str, str]
"""Level, rule and what it is about."""


@cache
def _folder() -> Path:
    if not sys.platform.startswith("linux"):
        pytest.skip("the SARIF Multitool that is pinned is the one for Linux")
    _, folder = installed(PINNED, f"{_PACKAGE}/Sarif.Multitool")
    return folder / _PACKAGE


def schema() -> Any:
    """The JSON Schema of SARIF 2.1.0, as it comes with the tool."""
    return json.loads((_folder() / "sarif-2.1.0.json").read_text("utf-8-sig"))


def judged(report: Path, levels: str = "Error;Warning") -> list[Judgement]:
    """Everything of those levels that the tool has to say of a report."""
    log = report.with_name(f"{report.stem}.log.sarif")
    _run("validate", report, "--rule-kind", _KINDS, "--level", levels, "--output", log)
    (run,) = json.loads(log.read_text("utf-8-sig"))["runs"]
    (invocation,) = run["invocations"]
    told = [
        notice["message"]["text"]
        for kind in ("toolExecution", "toolConfiguration")
        for notice in invocation.get(f"{kind}Notifications", ())
    ]
    assert not told, told
    assert invocation["executionSuccessful"]
    return [
        (one.get("level", "warning"), one["ruleId"], " ".join(one["message"]["arguments"]))
        for one in run["results"]
    ]


def with_line_hashes(report: Path) -> list[str]:
    """What the tool calculates as the `primaryLocationLineHash` of each result."""
    made = report.with_name(f"{report.stem}.hashed.sarif")
    _run("rewrite", report, "--insert", "RollingHashPartialFingerprints", "--output", made)
    (run,) = json.loads(made.read_text("utf-8-sig"))["runs"]
    return [one["partialFingerprints"]["primaryLocationLineHash"] for one in run["results"]]


def _run(command: str, report: Path, *options: str | Path) -> None:
    program = _folder() / "Sarif.Multitool"
    program.chmod(0o755)
    environ = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    limits = ["--max-file-size-in-kb", _MOST] if command == "validate" else []
    done = subprocess.run(
        [program, command, report, *options, *limits, "--log", "ForceOverwrite"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert command != "validate" or "1 files scanned" in said, said
