"""Several reports of one run, and where each goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Program

OWNER = ("check", "landscape.yaml", "--select", "G7.6-eigenaar", "--lang", "en")

pytestmark = pytest.mark.usefixtures("landscape")


def _json(path: str) -> bool:
    return Path(path).read_text(encoding="utf-8").startswith('{\n  "version": 1')


def _concise(text: str) -> bool:
    return text.startswith("landscape.yaml:4:")


@pytest.mark.parametrize(
    "order",
    [
        ["--format", "json", "-o", "a.json", "--format", "concise"],
        ["--format", "concise", "--format", "json", "-o", "a.json"],
        ["--format", "concise", "-o", "-", "--format=json", "--output-file=a.json"],
        ["-o", "a.json", "--format", "json", "--format", "concise"],
        ["-vo", "a.json", "--format", "json", "--format", "concise"],
    ],
)
def test_a_file_belongs_to_the_format_before_it(program: Program, order: list[str]) -> None:
    done = program(*OWNER, *order)
    assert done.code == 1
    assert _concise(done.out)
    assert done.err == ""
    assert _json("a.json")


def test_every_report_may_go_to_a_file(program: Program) -> None:
    done = program(*OWNER, "--format", "json", "-o", "a.json", "--format", "concise", "-o", "a.txt")
    assert (done.code, done.out, done.err) == (1, "", "")
    assert _json("a.json")
    assert _concise(Path("a.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("order", "told"),
    [
        (["--format", "text", "--format", "concise"], "to standard output"),
        (["--format", "text", "-o", "-", "--format", "concise"], "to standard output"),
        (["--format", "text", "-o", "a", "-o", "b"], "two -o for one --format: a and b"),
        (["-o", "a", "-o", "b"], "two -o for one --format: a and b"),
        (["--format", "text", "-o", "a", "--format", "json", "-o", "a"], "same file a"),
        (["--format", "text", "-o", "./a", "--format", "json", "-o", "a"], "same file a"),
        (["--format", "json", "-o", "a", "--statistics"], "--statistics goes with text"),
        (["--format", "json", "-o", "x/a"], "x"),
    ],
)
def test_what_cannot_be_is_refused(program: Program, order: list[str], told: str) -> None:
    done = program(*OWNER, *order)
    assert done.code == 2
    assert told in done.err
    assert done.out == ""
    assert not Path("a").exists()


def test_no_report_replaces_what_was_read(program: Program) -> None:
    before = Path("landscape.yaml").read_bytes()
    order = ["--format", "json", "-o", "a.json", "--format", "concise", "-o", "landscape.yaml"]
    assert program(*OWNER, *order).code == 2
    assert Path("landscape.yaml").read_bytes() == before
    assert not Path("a.json").exists()


def test_what_is_wrong_with_the_input_is_seen_when_reports_go_to_files(program: Program) -> None:
    Path("landscape.yaml").write_text("gemma_lint: 1\nx: 1\n", encoding="utf-8")
    done = program(*OWNER, "--format", "json", "-o", "a.json")
    assert done.code == 2
    assert done.out == ""
    assert "nothing was checked" in done.err
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))["errors"]


def test_a_wrong_call_is_told_to_people_when_reports_go_to_files(program: Program) -> None:
    done = program(*OWNER, "--format", "json", "-o", "a.json", "--select", "G99")
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("error[usage]")


def test_statistics_count_findings_per_rule(program: Program) -> None:
    done = program(*OWNER, "--statistics")
    assert done.code == 1
    assert done.out.startswith("1  error  G7.6-eigenaar  ")
    assert "1 error, 0 warnings" in done.out
    done = program(*OWNER, "--statistics", "--format", "concise")
    assert done.out == "1\tfout\tG7.6-eigenaar\n"


def test_statistics_in_the_log_go_with_a_whole_report_in_a_file(program: Program) -> None:
    asked = ("--statistics", "--format", "text", "--format", "junit", "-o", "a.xml")
    done = program(*OWNER, *asked)
    assert done.code == 1
    assert done.out.startswith("1  error  G7.6-eigenaar  ")
    assert "landscape.yaml:" in Path("a.xml").read_text("utf-8")


def test_statistics_come_in_the_format_that_the_configuration_has_if_they_can(
    program: Program,
) -> None:
    for form, start in (("concise", "1\tfout\t"), ("json", "1  error  ")):
        Path("gemma-lint.yaml").write_text(f"formaat: {form}\n", "utf-8")
        assert program(*OWNER, "--statistics").out.startswith(start)
