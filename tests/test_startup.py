"""What a command imports: start-up is a feature, and an import is quickly made by accident.

Each test runs the program in a process of its own and compares what it imported from outside the
standard library, and which of our own packages, with what it may.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from gemma_lint import built, resources
from tests.cli.running import LANDSCAPE

PROBE = """
import sys
before = set(sys.modules)
from gemma_lint.cli.run import run
run(sys.argv[1:], {})
new = set(sys.modules) - before
names = {name.partition(".")[0] for name in new} - set(sys.stdlib_module_names)
ours = {".".join(name.split(".")[:2]) for name in new if name.startswith("gemma_lint.")}
slow = {"asyncio", "email", "http", "inspect", "importlib.metadata", "logging", "multiprocessing",
        "subprocess", "tomllib", "unittest", "xml", "zoneinfo"} & new
print(*sorted(names | ours | {"slow:" + name for name in slow}), file=sys.stderr)
"""
ALWAYS = {
    "gemma_lint",
    "gemma_lint.cli",
    "gemma_lint.configuration",
    "gemma_lint.errors",
    "gemma_lint.exporting",  # the table of formats
    "gemma_lint.finding",
    "gemma_lint.importing",  # the table of formats
    "gemma_lint.messages",
    "gemma_lint.replacing",
    "gemma_lint.report",
    "gemma_lint.suggest",
    "slow:inspect",  # dataclasses
    "typer",
    "annotated_doc",  # typer
    "shellingham",  # typer
    "slow:subprocess",  # typer
}
# With these typer reads what options say; it imports them as soon as there is one with a value.
READING = ALWAYS | {
    "annotated_types",
    "pydantic",
    "pydantic_core",
    "typing_extensions",
    "typing_inspection",
    "slow:email",  # importlib.metadata
    "slow:importlib.metadata",
    "slow:zoneinfo",
}
# And these come with the settings of a command.
COMMAND = READING | {
    "gemma_lint.rules",
    "gemma_lint.source",
    "yaml",
    "_yaml",
    "cython_runtime",  # yaml
}
CHECK = COMMAND | {
    "gemma_lint._built",
    "gemma_lint.baseline",  # what asks whether there is one
    "gemma_lint.catalogue",
    "gemma_lint.cel",
    "gemma_lint.check",
    "gemma_lint.coverage",  # the ladder
    "gemma_lint.graph",
    "gemma_lint.landscape",
    "gemma_lint.resources",
}


def _imported(folder: Path, *arguments: str, probe: str = PROBE) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", probe, *arguments],
        cwd=folder,
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )
    names = done.stderr.splitlines()[-1].split()
    # Names with a version or a platform in them: yaml's, and the standard library's own settings.
    return {name for name in names if not name.startswith(("_cython", "_sysconfigdata"))}


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_help_and_version_import_next_to_nothing(tmp_path: Path, arguments: list[str]) -> None:
    assert _imported(tmp_path, *arguments) - ALWAYS == set()


def test_help_for_a_command_imports_nothing_to_check_with(tmp_path: Path) -> None:
    assert _imported(tmp_path, "check", "--help") - COMMAND == set()


@pytest.mark.parametrize("name", ["text", "concise", "json"])
def test_a_check_imports_what_it_needs(tmp_path: Path, name: str) -> None:
    if resources.built("vocabulary") is None or resources.built("pack_gemma2") is None:
        built.write()
    (tmp_path / "landscape.yaml").write_text(LANDSCAPE)
    imported = _imported(tmp_path, "check", "landscape.yaml", "--format", name)
    assert imported - CHECK == set()


def test_a_check_without_a_baseline_imports_nothing_to_read_one(tmp_path: Path) -> None:
    (tmp_path / "landscape.yaml").write_text(LANDSCAPE)
    probe = PROBE.replace('split(".")[:2]', 'split(".")[:3]')
    imported = _imported(tmp_path, "check", "landscape.yaml", probe=probe)
    assert {name for name in imported if name.startswith("gemma_lint.baseline.")} == set()


def test_looking_into_the_catalogue_imports_neither_rules_nor_xml(tmp_path: Path) -> None:
    imported = _imported(tmp_path, "catalogue", "show", "DigiD")
    assert imported - COMMAND == {"gemma_lint.catalogue"}


def test_a_wrong_call_is_told_without_reading_anything(tmp_path: Path) -> None:
    assert _imported(tmp_path, "chek") - READING == set()
