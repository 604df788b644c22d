from __future__ import annotations

import pytest

from gemma_lint.cli.app import COMMANDS, build, load
from gemma_lint.cli.help import render
from gemma_lint.cli.run import Run
from gemma_lint.cli.usage import PROGRAM
from gemma_lint.report.style import View
from gemma_lint.report.width import width
from tests.cli.running import Program


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", [None, *COMMANDS])
def test_help_names_everything_and_fits(program: Program, name: str | None, lang: str) -> None:
    shown = program(*([name] if name else []), "--help", "--lang", lang).out
    assert all(width(line) <= 80 for line in shown.splitlines())
    for wanted in ("--lang LANG", "--color WHEN", "-h, --help", *([] if name else COMMANDS)):
        assert wanted in shown


def test_help_follows_the_language_of_the_terminal(program: Program) -> None:
    assert program("--help", LANG="nl_NL.UTF-8").out.startswith("gemma-lint toetst")
    assert program("--help", "--lang", "en", LANG="nl_NL.UTF-8").out.startswith("gemma-lint checks")
    assert "Gebruik: gemma-lint check [OPTIES] [PATH…]" in program("check", "-h", LANG="nl").out


def test_help_for_a_narrow_terminal() -> None:
    run = Run({}, "nl")
    group = build("nl")
    with group.make_context(PROGRAM, ["schema"], obj=run) as parent:
        command = load("schema", "nl")
        ctx = command.make_context("schema", ["rules"], parent=parent)
        shown = render(ctx, "nl", View(width=50))
    assert max(map(width, shown.splitlines())) <= 50


def test_who_names_no_command_gets_help_and_2(program: Program) -> None:
    done = program()
    assert (done.code, done.out) == (2, "")
    assert done.err == program("--help").out


def test_the_version(program: Program) -> None:
    from gemma_lint import __version__

    done = program("--version")
    assert (done.code, done.out) == (0, f"gemma-lint {__version__}\n")
