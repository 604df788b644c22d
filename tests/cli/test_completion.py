from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gemma_lint.cli.app import COMMANDS
from gemma_lint.cli.options import WORDS
from gemma_lint.configuration.values import FAIL_LEVELS
from tests.cli.running import Program


def complete(program: Program, monkeypatch: pytest.MonkeyPatch, line: str) -> list[str]:
    words = line.split(" ")
    for name, value in (
        ("_GEMMA_LINT_COMPLETE", "complete_bash"),
        ("COMP_WORDS", line),
        ("COMP_CWORD", str(len(words) - 1)),
    ):
        monkeypatch.setenv(name, value)
    done = program(_GEMMA_LINT_COMPLETE="complete_bash")
    assert (done.code, done.err) == (0, "")
    return done.out.split()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("gemma-lint ", list(COMMANDS)),
        ("gemma-lint ch", ["check"]),
        ("gemma-lint check --fo", ["--format"]),
        ("gemma-lint check --fail-level ", list(FAIL_LEVELS)),
        ("gemma-lint check --format js", ["json"]),
        ("gemma-lint check a --lang n", ["nl"]),
        ("gemma-lint schema ", list(WORDS["name"])),
        ("gemma-lint rules --pack ge", ["gemma2"]),
    ],
)
def test_what_the_tab_key_gives(
    program: Program, monkeypatch: pytest.MonkeyPatch, line: str, expected: list[str]
) -> None:
    assert complete(program, monkeypatch, line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("gemma-lint explain G7.6-e", "G7.6-eigenaar"),
        ("gemma-lint explain ", "G7"),
        ("gemma-lint explain NORA-N", "NORA-NOODZAKELIJK"),
        ("gemma-lint explain ontwikkeling-", "ontwikkeling-cloud"),
        ("gemma-lint check --select G7.", "G7.6"),
        ("gemma-lint check --ignore G7,G7.6-e", "G7,G7.6-eigenaar"),
    ],
)
def test_the_tab_key_knows_principles_implications_and_rules(
    program: Program, monkeypatch: pytest.MonkeyPatch, line: str, expected: str
) -> None:
    found = complete(program, monkeypatch, line)
    assert expected in found
    assert all(name.startswith(line.rpartition(" ")[2]) for name in found)


def test_the_tab_key_offers_no_developments_where_rules_are_selected(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert complete(program, monkeypatch, "gemma-lint check --select ontwikkeling-") == []


def test_bash_itself_completes() -> None:
    program = Path(sys.executable).with_name("gemma-lint")
    bash = shutil.which("bash")
    if bash is None or not program.exists():
        pytest.skip("needs bash, and the program installed beside this Python")
    script = """
        eval "$(gemma-lint --show-completion bash)"
        COMP_WORDS=(gemma-lint check --format js) COMP_CWORD=3
        _gemma_lint_completion gemma-lint
        echo "${COMPREPLY[@]}"
    """
    path = os.pathsep.join([str(program.parent), os.environ.get("PATH", "")])
    done = subprocess.run(
        [bash, "--norc", "-c", script],
        env=os.environ | {"PATH": path},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout == "json\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_can_be_shown(
    program: Program, monkeypatch: pytest.MonkeyPatch, shell: str
) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    done = program("--show-completion", shell)
    assert done.code == 0
    assert "_GEMMA_LINT_COMPLETE" in done.out
