"""The summary of a step in GitHub Actions."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from gemma_lint.cli.summary import MOST_BYTES
from tests.cli.running import Done, Program

CHECK = ("check", "landscape.yaml", "--select", "G7.6-eigenaar", "--lang", "en")

pytestmark = pytest.mark.usefixtures("landscape")


@pytest.fixture
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that GitHub has for the summary of the step: there, and empty."""
    path = tmp_path_factory.mktemp("runner") / "step_summary"
    path.touch()
    return path


def _in_actions(program: Program, file: Path | str, *arguments: str) -> Done:
    return program(*arguments, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(file))


def _text(path: Path) -> str:
    return path.read_bytes().decode()


def test_in_github_actions_there_is_a_summary(program: Program, file: Path) -> None:
    done = _in_actions(program, file, *CHECK)
    assert done.code == 1
    assert done.err == ""
    assert done.out.startswith("::error title=G7.6-eigenaar%3A ")
    told = _text(file)
    assert told.startswith("## gemma-lint: 1 error, 0 warnings, 0 pieces of advice\n")
    assert "(`landscape.yaml:4`)" in told


def test_what_stands_there_stays(program: Program, file: Path) -> None:
    file.write_text("# Other\n\nwork", encoding="utf-8")
    _in_actions(program, file, *CHECK)
    _in_actions(program, file, *CHECK)
    told = _text(file)
    assert told.startswith("# Other\n\nwork\n## gemma-lint: ")
    assert told.count("\n## gemma-lint: ") == 2


def test_a_file_that_is_not_there_yet_is_made(program: Program, file: Path) -> None:
    file.unlink()
    assert _in_actions(program, file, *CHECK).err == ""
    assert _text(file).startswith("## gemma-lint: ")


@pytest.mark.parametrize(
    "arguments",
    [["--format", "github", "-o", "a.txt"], ["--format=text", "--format", "github", "-o", "a.txt"]],
)
def test_it_comes_with_the_report_for_github_wherever_that_goes(
    program: Program, file: Path, arguments: list[str]
) -> None:
    done = program(*CHECK, *arguments, GITHUB_STEP_SUMMARY=str(file))
    assert done.code == 1
    assert Path("a.txt").read_text(encoding="utf-8").startswith("::error ")
    assert _text(file).startswith("## gemma-lint: 1 error")


def test_it_comes_with_no_other_report(program: Program, file: Path) -> None:
    assert _in_actions(program, file, *CHECK, "--format", "json").code == 1
    assert _in_actions(program, file, *CHECK, "--statistics").code == 1
    assert _in_actions(program, file, "coverage", "landscape.yaml").code == 0
    assert _text(file) == ""


def test_without_a_place_for_it_there_is_none(program: Program) -> None:
    done = program(*CHECK, GITHUB_ACTIONS="true")
    assert (done.code, done.err) == (1, "")
    assert _in_actions(program, "", *CHECK).err == ""


def test_it_says_that_broken_input_was_not_checked(program: Program, file: Path) -> None:
    Path("landscape.yaml").write_text("gemma_lint: 1\nx: 1\n", encoding="utf-8")
    done = _in_actions(program, file, *CHECK)
    assert done.code == 2
    assert done.out.startswith("::error title=Not checked (schema),file=landscape.yaml,line=2,")
    assert "nothing was checked" in done.out
    assert _text(file).startswith("## gemma-lint: nothing was checked\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--select", "G99"],
        ["--no-such-option"],
        ["--format", "github", "-o", "a.txt", "--no-such-option"],
        ["elsewhere.yaml"],
        ["--format", "github", "-o", "nowhere/a.txt"],
    ],
)
def test_it_says_that_a_wrong_call_did_not_come_to_an_end(
    program: Program, file: Path, arguments: list[str]
) -> None:
    done = _in_actions(program, file, "check", "landscape.yaml", "--lang", "en", *arguments)
    assert done.code == 2
    assert _text(file).count("## gemma-lint: ") == 1
    assert "not completed" in _text(file) or "nothing was checked" in _text(file)


def test_it_says_so_of_a_fault_of_the_program(
    program: Program, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("stuk ::error::x")

    monkeypatch.setattr("gemma_lint.cli.check.checked", fail)
    done = _in_actions(program, file, *CHECK)
    assert done.code == 3
    assert done.out.startswith("::error title=Not checked (internal)::")
    assert "the check was not completed" in _text(file)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such files")
@pytest.mark.parametrize("kind", ["folder", "missing folder", "pipe", "device", "nul", "long"])
def test_one_that_cannot_be_written_is_told_and_changes_nothing(
    program: Program, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "summary"
    name = str(path)
    match kind:
        case "folder":
            path.mkdir()
        case "missing folder":
            name = str(path / "x")
        case "pipe":
            os.mkfifo(path)
        case "device":
            name = "/dev/full"
        case "nul":
            name = "a\0b"
        case "long":
            name = "a" * 5000
    done = _in_actions(program, name, *CHECK)
    assert done.code == 1
    assert done.out.startswith("::error title=G7.6-eigenaar")
    assert done.err.startswith("note: the summary for GitHub cannot be written to ")
    assert "Traceback" not in done.err
    assert done.err.count("\n") == 1


def test_it_is_not_written_into_what_was_checked(program: Program) -> None:
    before = Path("landscape.yaml").read_bytes()
    done = _in_actions(program, "./landscape.yaml", *CHECK)
    assert done.code == 1
    assert "that is a file that was checked" in done.err
    assert Path("landscape.yaml").read_bytes() == before


def test_github_takes_no_more_than_a_mebibyte(program: Program, file: Path) -> None:
    many = "".join(f"  - {{id: a{at}, naam: {'Naam ' * 40}}}\n" for at in range(6000))
    with Path("landscape.yaml").open("a", encoding="utf-8") as landscape:
        landscape.write(many)
    file.write_text("x" * 1000, encoding="utf-8")
    assert _in_actions(program, file, *CHECK).code == 1
    assert MOST_BYTES - 2000 < file.stat().st_size <= MOST_BYTES
    assert "of 6001 open findings, the severest first.**" in _text(file)


@pytest.mark.parametrize("left", [0, 1, 100])
def test_where_there_is_no_room_nothing_is_added(program: Program, file: Path, left: int) -> None:
    file.write_bytes(b"x" * (MOST_BYTES - left))
    done = _in_actions(program, file, *CHECK)
    assert done.code == 1
    assert "holds at most 1 MiB" in done.err
    assert file.stat().st_size == MOST_BYTES - left
