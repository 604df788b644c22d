"""Workflow commands are those of GitHub's own library, and the runner reads what was meant."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.workflow import command
from tests.npm import installed
from tests.report.hostile import NASTY, texts
from tests.report.runner import Command, commands

CORE = Path(__file__).parent / "actions_core"
SCRIPT = """
import { readFileSync } from "node:fs"
const core = await import(process.argv[1])
for (const one of JSON.parse(readFileSync(0, "utf8"))) {
  core[one.name](one.message, one.properties)
}
"""


def test_it_writes_what_the_library_of_github_writes() -> None:
    node, folder = installed(CORE, "node_modules/@actions/core/lib/core.js")
    main = (folder / "node_modules/@actions/core/lib/core.js").as_uri()
    nasty = [text for text in NASTY if not any("\ud800" <= sign <= "\udfff" for sign in text)]
    calls: list[dict[str, Any]] = [
        {
            "name": name,
            "message": text + other,
            "properties": {"title": other, "file": text, "startLine": 3, "endLine": 4, **columns},
        }
        for name in ("error", "warning", "notice")
        for text, other in zip(nasty, nasty[1:] + nasty[:1], strict=True)
        for columns in ({}, {"startColumn": 5, "endColumn": 7})
    ]
    done = subprocess.run(
        [node, "--input-type=module", "-e", SCRIPT, main],
        input=json.dumps(calls).encode(),
        capture_output=True,
        check=True,
    )
    ours = [_ours(call["name"], call["message"], **call["properties"]) for call in calls]
    assert done.stdout.decode() == "".join(f"{line}\n" for line in ours)


def _ours(name: str, message: str, **named: Any) -> str:
    return command(
        name,
        message,
        title=named["title"],
        file=named["file"],
        line=named["startLine"],
        endLine=named["endLine"],
        col=named.get("startColumn"),
        endColumn=named.get("endColumn"),
    )


@given(texts, texts.map(lambda text: f"x{text}x"))
def test_the_runner_reads_what_was_meant(message: str, title: str) -> None:
    written = command("error", message, title=title, line=3)
    assert commands(written) == [Command("error", message, {"title": title, "line": "3"})]


@given(st.text(st.characters(), min_size=1))
def test_a_file_reaches_the_runner_as_it_is_called(name: str) -> None:
    (one,) = commands(command("notice", "x", title="t", file=f"a/{name}", line=1))
    assert one.properties["file"] == f"a/{name}"


def test_what_is_empty_is_left_out() -> None:
    assert command("error", "x", title="", line=None) == "::error::x"
    assert command("endgroup", "") == "::endgroup::"
