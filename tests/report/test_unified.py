from __future__ import annotations

import re
from difflib import unified_diff

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.unified import unified

LINES = st.lists(st.sampled_from(["- id: a", "- id: b", "- id: c", "naam: x", "", "-- d"]))
_HEAD = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def _patched(old: list[str], diff: list[str]) -> list[str]:
    """What `patch` makes of `old`; refuses a diff that does not fit it."""
    made: list[str] = []
    at = 0
    for line in diff[2:]:
        if head := _HEAD.fullmatch(line):
            start, length = int(head[1]), int(head[2] or 1)
            begin = start - 1 if length else start
            assert begin >= at
            made += old[at:begin]
            at = begin
            assert len(made) == int(head[3]) - (head[4] != "0")
        elif line[0] == "+":
            made.append(line[1:])
        else:
            assert old[at] == line[1:]
            at += 1
            made += [line[1:]] if line[0] == " " else []
    return made + old[at:]


@given(LINES, LINES)
def test_a_diff_makes_the_new_text_of_the_old_one(old: list[str], new: list[str]) -> None:
    diff = [*unified(old, new, "a/x", "b/x")]
    assert _patched(old, diff) == new
    assert bool(diff) == (old != new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", "ab"),
        ("ab", ""),
        ("a", "b"),
        ("abcdefghijklmnopqr", "abcdeXfghijklmnopqr"),
        ("abcdefghijklmnopqr", "aXcdefghijklmnoqrY"),
    ],
)
def test_it_looks_as_that_of_difflib(old: str, new: str) -> None:
    diff = [*unified(old, new, "a/x", "b/x")]
    assert diff == [*unified_diff(old, new, "a/x", "b/x", lineterm="")]


def test_lines_with_ids_are_put_side_by_side() -> None:
    """The longest stretch that is the same would take the fields of the second for the first's."""
    fields = ["  naam: x", "  status: y", ""]
    old = ["- id: a", *fields, "- id: b", *fields]
    new = ["- id: a", "- id: b", *fields]
    removed = [line[1:] for line in unified(old, new, "a/x", "b/x") if line.startswith("-")]
    assert removed == ["-- a/x", *fields]
