from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.cli.options import COMMANDS, COMMON, VERSION
from gemma_lint.cli.parse import parse
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Severity
from gemma_lint.messages import render


def _wrong(*arguments: str) -> list[str]:
    with pytest.raises(WrongUsage) as error:
        parse(arguments)
    return [render(problem.message, "en") for problem in error.value.problems]


def test_options_may_stand_anywhere_and_take_their_value_in_two_ways() -> None:
    call = parse(["--lang", "nl", "check", "a", "--format=json", "b", "--peildatum", "2026-01-31"])
    assert call.command is COMMANDS["check"]
    assert call.values == {
        "lang": "nl",
        "paths": ("a", "b"),
        "format": "json",
        "peildatum": date(2026, 1, 31),
    }


def test_selections_collect() -> None:
    call = parse(["check", "--select", "G7, G8.6,", "--select=G1"])
    assert call.values["select"] == ("G7", "G8.6", "G1")


def test_the_last_value_wins() -> None:
    assert parse(["check", "--fail-level=fout", "--fail-level", "advies"]).values == {
        "fail_level": Severity.ADVIES
    }
    assert parse(["check", "--fail-level", "nooit"]).values == {"fail_level": None}


def test_a_dash_is_standard_input_and_two_end_the_options() -> None:
    assert parse(["check", "-"]).values == {"paths": ("-",)}
    assert parse(["check", "--", "--raar.yaml"]).values == {"paths": ("--raar.yaml",)}


@pytest.mark.parametrize(
    ("arguments", "problems"),
    [
        (["chek"], ["unknown command “chek”; did you mean “check”?"]),
        (
            ["toets"],
            ["unknown command “toets”; possible are: check, explain, rules, schema"],
        ),
        (["check", "--fromat", "json"], ["unknown option --fromat; did you mean --format?"]),
        (["check", "-x"], ["unknown option -x"]),
        (["check", "--format"], ["--format needs a value: --format FORMAT"]),
        (["check", "--select", "--ignore", "G7"], ["--select needs a value: --select ID"]),
        (["check", "--select", ","], ["--select needs a value: --select ID"]),
        (["check", "--verbose=1"], ["--verbose takes no value"]),
        (
            ["check", "--format", "jsn", "--color", "rood"],
            [
                (
                    "--format: “jsn” is not possible; did you mean “json”? Possible are: text, "
                    "concise, json"
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
                    "check-output, configuration, landscape, rules"
                )
            ],
        ),
    ],
)
def test_what_is_wrong_is_told_all_at_once(arguments: list[str], problems: list[str]) -> None:
    assert _wrong(*arguments) == problems


@pytest.mark.parametrize("arguments", [["--help"], ["check", "-h"], ["check", "--x", "--help"]])
def test_help_is_never_wrong(arguments: list[str]) -> None:
    assert parse(arguments).values["help"] is True


def test_only_the_last_problem_says_where_to_read_more() -> None:
    with pytest.raises(WrongUsage) as error:
        parse(["check", "--a", "--b"])
    assert [problem.advice is None for problem in error.value.problems] == [True, False]


WORDS = [
    *COMMANDS,
    *(flag for command in COMMANDS.values() for flag in command.flags),
    *(flag for option in (*COMMON, VERSION) for flag in option.flags),
]


@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=5), max_size=6))
def test_any_call_is_read_or_refused_in_words(arguments: list[str]) -> None:
    try:
        parse(arguments)
    except WrongUsage as error:
        for problem in error.problems:
            assert render(problem.message, "nl")
            assert render(problem.message, "en")
