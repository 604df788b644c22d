"""A check as a gate: whatever is asked of it, it never turns green because nothing was checked."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest

from gemma_lint.report import DOCUMENTS, FORMATS
from tests.cli.running import LANDSCAPE, Program
from tests.rules.packs import pack_text, rule

NO_OWNER = "G7.6-eigenaar"
MADE = tuple(name for name, module in FORMATS.items() if find_spec(module) is not None)
LINKS = hasattr(os, "symlink") and os.name != "nt"

Make = Callable[[Path], object]


def _write(name: str, content: str | bytes) -> Make:
    def make(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    return make


def _link(name: str, target: str) -> Make:
    def make(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(target)

    return make


def _all(*parts: Make) -> Make:
    return lambda folder: [part(folder) for part in parts]


def _nothing(_: Path) -> None:
    """No files."""


# What is there, what is asked of it, and a few words of what is told.
USELESS: dict[str, tuple[Make, list[str], str]] = {
    "an empty text": (_nothing, [""], "PATH is empty"),
    "a blank": (_nothing, [" "], "does not exist"),
    "nothing named": (_nothing, [], "there is nothing to check"),
    "nothing named after --": (_nothing, ["--"], "there is nothing to check"),
    "a path that is not there": (_nothing, ["weg"], "weg does not exist"),
    "one of two that is not there": (_nothing, ["landscape.yaml", "weg"], "weg does not exist"),
    "a pattern that no shell filled in": (_nothing, ["weg/*.yaml"], "Name the folder"),
    "an empty folder": (lambda f: (f / "a").mkdir(), ["a"], "There is no YAML file in a"),
    "empty folders in a folder": (
        lambda f: (f / "a" / "b").mkdir(parents=True),
        ["a"],
        "There is no YAML file in a",
    ),
    "an empty folder beside a landscape": (
        lambda f: (f / "a").mkdir(),
        ["landscape.yaml", "a"],
        "There is no YAML file in a",
    ),
    "hidden files only": (
        _all(_write("a/.b.yaml", LANDSCAPE), _write("a/.c/b.yaml", LANDSCAPE)),
        ["a"],
        "There is no YAML file in a",
    ),
    "other files only": (_write("a/lees.md", "x"), ["a"], "There is no YAML file in a"),
    "a configuration only": (
        _write("a/gemma-lint.yaml", "taal: en\n"),
        ["a"],
        "There is no YAML file in a",
    ),
    "a configuration by its name": (
        _write("gemma-lint.yaml", "drempel: nooit\n"),
        ["gemma-lint.yaml"],
        "this is no landscape",
    ),
    "an empty file": (_write("a.yaml", ""), ["a.yaml"], "the landscape is empty"),
    "comments only": (_write("a.yaml", "# a\n# b\n"), ["a.yaml"], "the landscape is empty"),
    "empty lists only": (
        _write("a.yaml", "gemma_lint: 1\napplicaties: []\ndiensten:\n"),
        ["a.yaml"],
        "the landscape is empty",
    ),
    "a version only": (_write("a.yaml", "gemma_lint: 1\n"), ["a.yaml"], "the landscape is empty"),
    "a document that ends at once": (
        _write("a.yaml", "---\n...\n"),
        ["a.yaml"],
        "the landscape is empty",
    ),
    "something for another program": (
        _write("a.yaml", "services: {db: {image: postgres}}\n"),
        ["a.yaml"],
        "this is no landscape",
    ),
    "something that is no YAML of keys": (_write("a.yaml", "- x\n"), ["a.yaml"], "a landscape"),
    "a folder that says nothing beside one that does": (
        _write("a/b.yaml", "# nog niets\n"),
        ["landscape.yaml", "a"],
        "there is nothing of a landscape in `a`",
    ),
    "a binary file": (_write("a.yaml", b"\x00\x01\xff\xfe"), ["a.yaml"], "a.yaml:1:"),
    "one of two landscapes that is broken": (
        _all(
            _write("a/b.yaml", "organisatie: {id: a, naam: A, soort: gemeente}\n"),
            _write("c/d.yaml", "organisatie: {id: c, naam: C, soort: gemeente\n"),
        ),
        ["a", "c"],
        "c/d.yaml:",
    ),
    "broken, with a level at which nothing fails": (
        _write("a.yaml", "applicaties: [\n"),
        ["a.yaml", "--fail-level", "nooit"],
        "nothing was checked",
    ),
    "a rule that was chosen and left out": (
        _nothing,
        ["landscape.yaml", "--select", NO_OWNER, "--ignore", "G7"],
        "no rule is left",
    ),
    "all principles left out": (
        _nothing,
        ["landscape.yaml", "--ignore", "G1,G2,G3,G4,G5,G6,G7,G8"],
        "no rule is left",
    ),
    "an empty choice": (_nothing, ["landscape.yaml", "--select", ""], "--select needs a value"),
    "a choice of commas": (_nothing, ["landscape.yaml", "--select", ","], "--select needs"),
    "a choice of nothing": (_nothing, ["landscape.yaml", "--select", "G99"], "`G99` is not"),
    "a choice above the profile": (
        _nothing,
        ["landscape.yaml", "--select", "G8.1", "--profile", "basis"],
        "`G8.1` has no rules on step basis",
    ),
    "an implication without rules": (
        _write("p.yaml", pack_text(rule())),
        ["landscape.yaml", "--pack", "p.yaml", "--select", "E1.2"],
        "`E1.2` has no rules",
    ),
    "a pack of nothing": (
        _write("p.yaml", "# nog niets\n"),
        ["landscape.yaml", "--pack", "p.yaml"],
        "p.yaml:1:",
    ),
    "a folder without packs": (
        lambda f: (f / "p").mkdir(),
        ["landscape.yaml", "--pack", "./p"],
        "There is no YAML file in p",
    ),
    "no packs": (_write("gemma-lint.yaml", "pakketten: []\n"), ["landscape.yaml"], "rule pack"),
    "no paths": (_write("gemma-lint.yaml", "paden: []\n"), [], "there is nothing to check"),
    "a path of nothing": (_write("gemma-lint.yaml", 'paden: [""]\n'), [], "gemma-lint.yaml:1:9"),
    "paths that match nothing": (
        _write("gemma-lint.yaml", 'paden: ["landschap/*.yaml"]\n'),
        [],
        "does not exist",
    ),
    "all left out by the configuration": (
        _write("gemma-lint.yaml", "negeer: [G1, G2, G3, G4, G5, G6, G7, G8]\n"),
        ["landscape.yaml"],
        "no rule is left",
    ),
    "an empty configuration": (_write("gemma-lint.yaml", ""), [], "there is nothing to check"),
    "a configuration that is left aside": (
        _write("gemma-lint.yaml", "paden: [landscape.yaml]\n"),
        ["--isolated"],
        "there is nothing to check",
    ),
    "a table with an underscore": (
        _write("pyproject.toml", '[tool.gemma_lint]\ndrempel = "advies"\n'),
        ["landscape.yaml"],
        "pyproject.toml:1:7",
    ),
    "a table of its own": (
        _write("pyproject.toml", '[gemma-lint]\ndrempel = "advies"\n'),
        ["landscape.yaml"],
        "[gemma-lint] is not read",
    ),
}
if LINKS:
    USELESS |= {
        "a link to nothing": (_link("a.yaml", "weg.yaml"), ["a.yaml"], "a.yaml does not exist"),
        "a link to nothing in a folder": (
            _link("a/b.yaml", "weg.yaml"),
            ["a"],
            "a/b.yaml does not exist",
        ),
        "a link to a folder that has gone": (
            _all(_write("a/b.yaml", LANDSCAPE), _link("a/c", "../weg")),
            ["a"],
            "a/c does not exist",
        ),
        "a link that goes round": (
            _all(_write("a/b.yaml", LANDSCAPE), _link("a/c", ".")),
            ["a"],
            "it stands in itself: a.",
        ),
    }


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("case", USELESS)
def test_what_leaves_nothing_to_check_is_2(program: Program, folder: Path, case: str) -> None:
    make, arguments, told = USELESS[case]
    make(folder)
    done = program("check", *arguments)
    assert done.code == 2
    assert told in done.out + done.err
    concise = program("check", "--format", "concise", *arguments)
    assert concise.code == 2
    assert concise.out + concise.err
    document = program("check", "--format", "json", *arguments)
    assert document.code == 2
    assert document.document["errors"]


def test_nothing_on_standard_input_is_2(program: Program, landscape: Path) -> None:
    assert program("check", "-", stdin=b"").code == 2
    assert program("check", "-", stdin=b"# niets\n").code == 2
    beside = program("check", landscape.name, "-", stdin=b"")
    assert beside.code == 2
    assert "there is nothing of a landscape in `-`" in beside.out


@pytest.mark.usefixtures("landscape")
def test_a_file_that_says_nothing_may_stand_beside_others(program: Program, folder: Path) -> None:
    _write("later.yaml", "afwijkingen: []\n")(folder)
    for paths in (["landscape.yaml", "later.yaml"], ["."]):
        assert program("check", *paths, "--select", NO_OWNER).code == 1


@pytest.mark.usefixtures("landscape")
def test_what_is_named_twice_is_checked_once(program: Program, folder: Path) -> None:
    (folder / "map").mkdir()
    (folder / "landscape.yaml").rename(folder / "map" / "a.yaml")
    for paths in (["map", "map"], ["map", "map/a.yaml"], ["map/a.yaml", "./map"]):
        done = program("check", *paths, "--select", NO_OWNER, "--format", "concise")
        assert (done.code, done.out.count("\n")) == (1, 1)


def test_an_ending_in_capitals_is_no_hiding_place(program: Program, folder: Path) -> None:
    _write("a/B.YAML", LANDSCAPE)(folder)
    assert program("check", "a", "--select", NO_OWNER).code == 1


# Green all the same: then it says so


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("form", MADE)
def test_that_not_a_single_rule_was_assessed_is_told(program: Program, form: str) -> None:
    asked = ["check", "landscape.yaml", "--select", "G7.7", "--lang", "en", "--format", form]
    done = program(*asked)
    assert done.code == 0
    told = done.err if form in DOCUMENTS else done.out
    assert "Not a single rule could be assessed" in told
    to_file = program(*asked, "-o", "uit")
    assert (to_file.code, to_file.out) == (0, "")
    assert to_file.err == "warning: Not a single rule could be assessed.\n"


def test_a_landscape_in_which_nothing_was_assessed_does_not_hide_behind_another(
    program: Program, folder: Path
) -> None:
    for name in "ab":
        text = f"organisatie: {{id: {name}, naam: Gemeente {name.upper()}, soort: gemeente}}\n"
        _write(f"{name}/o.yaml", text)(folder)
    sound = "gegevensverzamelingen: [{id: k, naam: K, eigenaar: r}]\nrollen: [{id: r, naam: R}]\n"
    _write("a/k.yaml", sound.replace("naam: R", "naam: R, soort: medewerker"))(folder)
    asked = ["check", "a", "b", "--select", NO_OWNER]
    done = program(*asked)
    assert done.code == 0
    assert "Gemeente B  not a single rule could be assessed" in done.out
    assert "Not a single rule could be assessed in the landscape of Gemeente B." in done.out
    document = program(*asked, "--format", "json").document
    assert document["unassessed"].endswith("in the landscape of Gemeente B")


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("asked", [["--fail-level", "nooit"], []])
def test_what_never_fails_counts_all_the_same(
    program: Program, folder: Path, asked: list[str]
) -> None:
    if not asked:
        _write("gemma-lint.yaml", f"ernst: {{{NO_OWNER}: advies}}\n")(folder)
    done = program("check", "landscape.yaml", "--select", NO_OWNER, *asked)
    assert done.code == 0
    counts = "0 errors, 0 warnings, 1 piece" if not asked else "1 error, 0 warnings, 0 pieces"
    assert counts in done.out


# A rule that cannot be evaluated


@pytest.mark.usefixtures("landscape")
@pytest.mark.parametrize("form", MADE)
@pytest.mark.parametrize("level", ["fout", "nooit"])
def test_a_rule_with_a_fault_is_3_in_every_format(
    program: Program, folder: Path, form: str, level: str
) -> None:
    faulty = rule(element="gegevensverzameling", eis="1 / (this.naam.size() - 7) == 1")
    _write("p.yaml", pack_text(faulty))(folder)
    asked = ["check", "landscape.yaml", "--pack", "p.yaml", "--fail-level", level]
    done = program(*asked, "--format", form, "--lang", "en")
    assert done.code == 3
    assert "E1.1-proef" in done.out
    assert program(*asked, "--format", form, "-o", "uit").code == 3
    assert "E1.1-proef" in (folder / "uit").read_text(encoding="utf-8")


# Where the report goes, in a process of its own

PROGRAM = [sys.executable, "-m", "gemma_lint"]
PLAIN = {"LC_ALL": "C.UTF-8", "PATH": os.environ.get("PATH", ""), "PYTHONUTF8": "1"}
NEVER = ["check", "landscape.yaml", "--fail-level", "nooit", "--select", NO_OWNER]


def _shell(words: list[str], more: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    line = f"{shlex.join([*PROGRAM, *words])} {more}"
    return subprocess.run(
        ["sh", "-c", line], cwd=folder, env=PLAIN, capture_output=True, check=False, timeout=60
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
@pytest.mark.parametrize("form", MADE)
def test_a_report_that_does_not_fit_is_2(landscape: Path, form: str) -> None:
    done = _shell([*NEVER, "--format", form], "> /dev/full", landscape.parent)
    assert done.returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="a shell that closes streams")
def test_a_report_that_nobody_can_read_is_2(landscape: Path) -> None:
    done = _shell(NEVER, ">&-", landscape.parent)
    assert done.returncode == 2
    assert done.stderr == b"error[usage]: the output cannot be written: it is closed\n"
    assert _shell(NEVER, ">&- 2>&-", landscape.parent).returncode == 2
    assert _shell([*NEVER, "-o", "uit"], ">&- 2>&-", landscape.parent).returncode == 0
    assert (landscape.parent / "uit").exists()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGKILL"])
def test_who_is_stopped_is_not_green_and_leaves_the_old_report(tmp_path: Path, number: str) -> None:
    (tmp_path / "uit").write_text("oud")
    command = [*PROGRAM, "check", "-", "-o", "uit"]
    with subprocess.Popen(command, cwd=tmp_path, env=PLAIN, stdin=subprocess.PIPE) as running:
        assert running.stdin
        running.stdin.write(LANDSCAPE.encode() * 5000)  # more than a pipe holds: it is being read
        running.stdin.flush()
        running.send_signal(getattr(signal, number))
        assert running.wait(60) == -getattr(signal, number)
    assert [path.name for path in tmp_path.iterdir()] == ["uit"]
    assert (tmp_path / "uit").read_text() == "oud"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
@pytest.mark.parametrize("closed", ["a", "a/b.yaml", "a/c"])
def test_what_may_not_be_read_is_2(tmp_path: Path, closed: str) -> None:
    _all(_write("a/b.yaml", LANDSCAPE), _write("a/c/d.yaml", LANDSCAPE))(tmp_path)
    (tmp_path / closed).chmod(0)
    command = [*_as_anyone(), *PROGRAM, "check", "a", "--fail-level", "nooit"]
    done = subprocess.run(command, cwd=tmp_path, env=PLAIN, capture_output=True, check=False)
    (tmp_path / closed).chmod(0o700)
    assert done.returncode == 2
    assert b"may not be read" in done.stdout


def _as_anyone() -> list[str]:
    """What takes from root that nothing is forbidden to it."""
    if os.geteuid() != 0:
        return []
    program = shutil.which("setpriv")
    if program is None:
        pytest.skip("nothing is forbidden to root, and there is no setpriv to change that")
    powers = "-dac_override,-dac_read_search"
    return [program, f"--inh-caps={powers}", f"--bounding-set={powers}"]
