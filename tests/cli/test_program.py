"""The program as a process of its own: what only shows there."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from gemma_lint.configuration.values import FORMATS
from tests.cli.running import LANDSCAPE, Program

PROGRAM = [sys.executable, "-m", "gemma_lint"]
PLAIN = {"LC_ALL": "C.UTF-8", "PATH": os.environ.get("PATH", ""), "PYTHONUTF8": "1"}


def _run(
    *arguments: str, stdin: bytes = b"", cwd: Path | None = None, **environ: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*PROGRAM, *arguments],
        input=stdin,
        cwd=cwd,
        env=PLAIN | environ,
        capture_output=True,
        check=False,
        timeout=60,
    )


def test_the_exit_code_reaches_the_shell(tmp_path: Path) -> None:
    done = _run("check", "-", "--select", "G7.6", stdin=LANDSCAPE.encode(), cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith(b"error[G7.6-")
    assert done.stderr == b""
    assert _run("--version").returncode == 0
    assert _run("chek").returncode == 2


def test_output_is_utf_8_in_any_locale(tmp_path: Path) -> None:
    content = LANDSCAPE.replace("naam: Klanten", "naam: Cliënten 漢").encode()
    arguments = ("check", "-", "--select", "G7.6", "--format", "json")
    environ = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = _run(*arguments, stdin=content, cwd=tmp_path, **environ)
    assert "Cliënten 漢".encode() in done.stdout


def test_output_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("there is no /dev/full here")
    with full.open("wb") as nowhere:
        command = [*PROGRAM, "--help"]
        done = subprocess.run(
            command, cwd=tmp_path, env=PLAIN, stdout=nowhere, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"error[usage]: the output cannot be written: there is no room left\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell that closes streams")
def test_streams_that_were_closed_are_no_fault(tmp_path: Path) -> None:
    line = f"{shlex.join([*PROGRAM, 'check', '-'])} <&- >&- 2>&-"
    done = subprocess.run(["sh", "-c", line], cwd=tmp_path, env=PLAIN, check=False)
    assert done.returncode == 2


@pytest.mark.parametrize("form", FORMATS)
def test_a_working_folder_that_is_gone_is_no_fault(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    (folder / "gone").mkdir()
    monkeypatch.chdir(folder / "gone")
    (folder / "gone").rmdir()
    done = program("check", "landscape.yaml", "--format", form, "--lang", "en")
    assert done.code == 2
    assert "working in no longer exists" in done.out + done.err


def test_a_reader_that_stops_reading_is_no_error(tmp_path: Path) -> None:
    many = "".join(f"  - {{id: k{number}, naam: K}}\n" for number in range(3000))
    (tmp_path / "landscape.yaml").write_text(LANDSCAPE + many)
    command = subprocess.Popen(
        [*PROGRAM, "check", "landscape.yaml", "--select", "G7.6"],
        cwd=tmp_path,
        env=PLAIN,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert command.stdout
    assert command.stderr
    assert command.stdout.readline().startswith(b"error")
    command.stdout.close()
    errors = command.stderr.read()
    command.stderr.close()
    assert (command.wait(60), errors) == (1, b"")
