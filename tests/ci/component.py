"""The GitLab component, and its script run as GitLab Runner runs one.

What it models: inputs take the place of a whole value in the parsed YAML, as GitLab does it; a
string must be among the options and match the regular expression. The script goes, as GitLab Runner
writes it, through standard input to the shell that the image has: bash, or else sh.
"""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.shared import ROOT

TEMPLATE = ROOT / "templates" / "gemma-lint.yml"
_BLOCK = re.compile(r"\$\[\[ inputs\.([\w-]+) \]\]")
# As GitLab Runner: stop at the first error, in a pipe too where the shell can; nothing to read.
_AROUND = """\
trap 'exit 1' TERM
set -e +C
if (set -o pipefail) 2>/dev/null; then set -o pipefail; fi
: | eval {script}
exit 0
"""


def documents() -> tuple[dict[str, Any], dict[str, Any]]:
    """The header and the job."""
    header, body = yaml.safe_load_all(TEMPLATE.read_text("utf-8"))
    return header, body


def inputs() -> dict[str, dict[str, Any]]:
    """What can be filled in, as the header describes it."""
    found: dict[str, dict[str, Any]] = documents()[0]["spec"]["inputs"]
    return found


def pipeline(**given: Any) -> dict[str, Any]:
    """What comes of the component with inputs, `_` for `-` in their names."""
    values = {name: spec["default"] for name, spec in inputs().items()}
    asked = {name.replace("_", "-"): value for name, value in given.items()}
    assert asked.keys() <= values.keys()
    filled: dict[str, Any] = _filled(documents()[1], values | asked)
    return filled


def _filled(node: Any, values: Mapping[str, Any]) -> Any:
    if isinstance(node, str):
        block = _BLOCK.fullmatch(node)
        assert block or not _BLOCK.search(node), "an input stands inside a text"
        return values[block[1]] if block else node
    if isinstance(node, list):
        return [_filled(item, values) for item in node]
    if isinstance(node, dict):
        return {_filled(key, values): _filled(value, values) for key, value in node.items()}
    return node


def run(
    shell: list[str], project: Path, environ: Mapping[str, str], **given: Any
) -> subprocess.CompletedProcess[str]:
    """Run the job in `project`, with one text for what it printed."""
    (job,) = pipeline(**given).values()
    variables = {
        name: value["value"] if isinstance(value, dict) else value
        for name, value in job["variables"].items()
    }
    return subprocess.run(
        shell,
        input=_AROUND.format(script=shlex.quote("\n".join(job["script"]))),
        cwd=project,
        env={
            **environ,
            "CI": "true",
            "GITLAB_CI": "true",
            "CI_PROJECT_DIR": str(project),
            **variables,
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
