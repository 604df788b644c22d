"""How calls are read: by Typer, with all that is wrong told at once in the reader's language."""

from __future__ import annotations

from datetime import date
from typing import Any
from unittest.mock import patch

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.cli.app import COMMANDS, Command, build
from gemma_lint.cli.run import Run
from gemma_lint.cli.settings import settings_for
from gemma_lint.cli.usage import PROGRAM, note_error
from gemma_lint.configuration.settings import Settings
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Severity
from gemma_lint.messages import render
from tests.cli.running import Program


def _read(*arguments: str) -> dict[str, Any]:
    """What the function of the command would be given."""
    values: dict[str, Any] = {}

    def invoke(_command: Command, ctx: Any) -> int:
        values.update({name: value for name, value in ctx.params.items() if value})
        return 0

    with patch.object(Command, "invoke", invoke):
        run = Run({}, "en")
        build("en").main([*arguments], prog_name=PROGRAM, standalone_mode=False, obj=run)
    return values


def _wrong(lang: str, *arguments: str) -> list[str]:
    with pytest.raises(WrongUsage) as error:
        _read(*arguments)
    return [render(problem.message, lang) for problem in error.value.problems]


def test_options_may_stand_anywhere_and_take_their_value_in_two_ways() -> None:
    values = _read("--lang", "nl", "check", "a", "--format=json", "b", "--peildatum", "2026-01-31")
    assert values == {"paths": ["a", "b"], "form": ["json"], "peildatum": "2026-01-31"}


def test_selections_collect() -> None:
    values = _read("check", "--select", "G7, G8.6,", "--select=G1")
    assert values["select"] == ["G7", "G8.6", "G1"]


def test_the_last_value_wins_and_short_options_can_be_joined() -> None:
    values = _read("check", "--fail-level=fout", "--fail-level", "advies", "-vo", "uit")
    assert values == {"fail_level": "advies", "verbose": True, "output_file": ["uit"]}


def test_a_dash_is_standard_input_and_two_end_the_options() -> None:
    assert _read("check", "-")["paths"] == ["-"]
    assert _read("check", "--", "--raar.yaml", "--lang")["paths"] == ["--raar.yaml", "--lang"]


def test_a_name_that_is_not_utf_8_is_left_as_it_is() -> None:
    assert _read("check", "caf\udce9.yaml")["paths"] == ["caf\udce9.yaml"]


def _settings(**values: Any) -> Settings:
    class Ctx:
        obj = Run({}, "en")

    return settings_for(Ctx(), isolated=True, **values)


def test_values_become_settings() -> None:
    settings = _settings(fail_level="nooit", peildatum="2026-01-31", paths=["a"])
    assert (settings.fail_level, settings.peildatum) == (None, date(2026, 1, 31))
    assert settings.paths == ("a",)
    assert _settings(fail_level="advies").fail_level is Severity.ADVIES


@pytest.mark.parametrize(
    ("arguments", "problems"),
    [
        (["chek"], ["unknown command “chek”; did you mean “check”?"]),
        (
            ["toets"],
            [f"unknown command “toets”; possible are: {', '.join(COMMANDS)}"],
        ),
        (["check", "--fromat", "json"], ["unknown option --fromat; did you mean --format?"]),
        (["check", "-x"], ["unknown option -x"]),
        (["check", "--format"], ["--format needs a value: --format FORMAT"]),
        (["check", "--select", "--ignore", "G7"], ["--select needs a value: --select ID"]),
        (["check", "--select", ","], ["--select needs a value: --select ID"]),
        (["check", "x", "-o", "y", "-o"], ["-o needs a value: -o FILE"]),
        (["check", ""], ["PATH is empty"]),
        (["check", "--config", ""], ["--config needs a value: --config FILE"]),
        (["check", "-verbose"], ["unknown option -verbose; did you mean --verbose?"]),
        (["check", "-vx"], ["unknown option -vx"]),
        (["--x", "chek"], ["unknown option --x", "unknown command “chek”; did you mean “check”?"]),
        (["check", "--verbose=1"], ["--verbose takes no value"]),
        (
            ["check", "--format", "jsn", "--color", "rood"],
            [
                (
                    "--format: “jsn” is not possible; did you mean “json”? Possible are: text, "
                    "concise, json, sarif, github, gitlab, junit, markdown, csv"
                ),
                "--color: “rood” is not possible; possible are: auto, always, never",
            ],
        ),
        (
            ["check", "--peildatum", "morgen"],
            [
                "--peildatum: “morgen” is not a date; write it as YYYY-MM-DD, such as 2026-01-31",
            ],
        ),
        (["explain"], ["ID is missing"]),
        (["explain", "G7", "G8"], ["“G8” is too much: no further argument is expected"]),
        (
            ["schema", "landscap"],
            [
                (
                    "NAME: “landscap” is not possible; did you mean “landscape”? Possible are: "
                    "baseline, catalogue-output, check-output, configuration, coverage-output, "
                    "import-mapping, landscape, rules"
                )
            ],
        ),
    ],
)
def test_what_is_wrong_is_told_all_at_once(arguments: list[str], problems: list[str]) -> None:
    assert _wrong("en", *arguments) == problems


def test_mistakes_are_told_in_dutch() -> None:
    assert _wrong("nl", "check", "--fromat", "x", "--verbose=1", "--color", "rood", "-o") == [
        "onbekende optie --fromat; bedoelt u --format?",
        "bij --verbose hoort geen waarde",
        "bij -o hoort een waarde: -o FILE",
        "--color: “rood” is niet mogelijk; mogelijk zijn: auto, always, never",
    ]
    assert _wrong("nl", "explain", "--lang", "fr") == [
        "--lang: “fr” is niet mogelijk; mogelijk zijn: nl, en",
        "ID ontbreekt",
    ]
    assert _wrong("nl", "schema", "rules", "nog") == [
        "“nog” is te veel: er wordt geen argument meer verwacht"
    ]
    assert _wrong("nl", "toets") == [
        f"onbekende opdracht “toets”; mogelijk zijn: {', '.join(COMMANDS)}"
    ]


@pytest.mark.parametrize(
    ("error", "lang", "told"),
    [
        (typer.BadParameter("iets"), "nl", "?: iets"),
        (typer.BadParameter("iets"), "en", "?: iets"),
        (typer.TyperException("iets"), "nl", "de opdracht is niet te begrijpen: iets"),
        (typer.TyperException("iets"), "en", "the command cannot be understood: iets"),
    ],
)
def test_what_typer_may_say_besides_is_told_too(
    error: typer.TyperException, lang: str, told: str
) -> None:
    run = Run({}, "en")
    with build("en").make_context(PROGRAM, [], obj=run) as ctx:
        assert note_error(error, ctx, []) is None
    assert [render(problem.message, lang) for problem in run.problems] == [told]


def test_an_error_of_typer_that_escapes_is_wrong_usage(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> int:
        raise typer.TyperException("iets")

    monkeypatch.setattr(Command, "invoke", fail)
    done = program("check", "x", LANG="nl")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("fout[usage]: de opdracht is niet te begrijpen: iets")


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["check", "-h"], ["check", "--x", "--help"], ["check", "--format", "--help"]],
)
def test_help_is_never_wrong(program: Program, arguments: list[str]) -> None:
    done = program(*arguments)
    assert (done.code, done.err) == (0, "")
    assert "Usage: gemma-lint" in done.out


def test_a_path_called_help_does_not_hide_what_is_wrong(program: Program) -> None:
    done = program("check", "--x", "--", "--help")
    assert (done.code, done.out) == (2, "")
    assert "unknown option --x" in done.err


def test_the_version_is_never_wrong(program: Program) -> None:
    assert program("--version", "--x").code == 0


def test_only_the_last_problem_says_where_to_read_more() -> None:
    with pytest.raises(WrongUsage) as error:
        _read("check", "--a", "--b")
    assert [problem.advice is None for problem in error.value.problems] == [True, False]


@pytest.mark.parametrize("path", ["rules", "catalogue", "a"])
def test_a_mistake_is_in_the_json_whatever_the_path_is_called(program: Program, path: str) -> None:
    done = program("check", path, "--format", "json", "--peildatum", "nu")
    assert done.code == 2
    assert len(done.document["errors"]) == 1
    assert program("rules", "check", "--format", "json").err != ""


def test_every_mistake_is_in_the_json(program: Program) -> None:
    done = program("--x", "check", "a", "--format", "json", "--peildatum", "nu", "--lang", "nl")
    assert done.code == 2
    assert [error["message"] for error in done.document["errors"]] == [
        "onbekende optie --x",
        "--peildatum: “nu” is geen datum; schrijf die als JJJJ-MM-DD, zoals 2026-01-31",
    ]


WORDS = ["--format", "--lang", "--select", "-o", "-v", "--verbose", "--help", "--pack", "--", "nl"]


@given(st.lists(st.sampled_from([*COMMANDS, *WORDS]) | st.text(max_size=5), max_size=6))
def test_any_call_is_read_or_refused_in_words(arguments: list[str]) -> None:
    try:
        _read(*arguments)
    except WrongUsage as error:
        for problem in error.problems:
            assert render(problem.message, "nl")
            assert render(problem.message, "en")
