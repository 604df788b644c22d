"""Nothing that is printed gives a command to the machine that reads it, and nothing is hidden."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.quiet import is_read_by_machine, quiet, quiet_json
from tests.report.hostile import NASTY, texts
from tests.report.runner import WHITE, azure_commands, commands

_SPEAKING = st.sampled_from(
    ["::", ":::", "##[", "###[", "##vso[", "##a##[", "]", "error", "group", *WHITE]
)
printed = st.lists(st.one_of(_SPEAKING, texts)).map("".join)


@given(printed)
def test_no_machine_sees_a_command(text: str) -> None:
    assert commands(quiet(text)) == []
    assert azure_commands(quiet(text)) == []


@given(printed)
def test_nothing_but_spaces_is_added(text: str) -> None:
    assert quiet(text).replace(" ", "") == text.replace(" ", "")
    assert quiet(quiet(text)) == quiet(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("::error::x", ": :error::x"),
        ("a\n \t::error::x", "a\n \t: :error::x"),
        (":::", ": ::"),
        ("a ##[error]x", "a # #[error]x"),
        ("###[group]", "## #[group]"),
        ("##vso[task.complete]", "# #vso[task.complete]"),
        ("naam::deel ## kop [1]", "naam::deel ## kop [1]"),
    ],
)
def test_what_is_broken_up_is_seen(text: str, told: str) -> None:
    assert quiet(text) == told


@given(st.recursive(printed, lambda inner: st.lists(inner) | st.dictionaries(printed, inner)))
def test_json_keeps_its_values(value: object) -> None:
    written = json.dumps(value, ensure_ascii=False, indent=1)
    told = quiet_json(written)
    assert json.loads(told) == value
    assert commands(told) == []
    assert azure_commands(told) == []


@pytest.mark.parametrize("text", [one for one in NASTY if "##" not in one and "::" not in one])
def test_the_rest_stays(text: str) -> None:
    assert quiet(text) == text


@pytest.mark.parametrize(
    ("environ", "read"),
    [
        ({"GITHUB_ACTIONS": "true"}, True),
        ({"TF_BUILD": "True"}, True),
        ({"GITHUB_ACTIONS": "false", "TF_BUILD": ""}, False),
        ({}, False),
    ],
)
def test_it_is_known_who_reads(environ: dict[str, str], read: bool) -> None:
    assert is_read_by_machine(environ) is read
