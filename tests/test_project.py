"""What stands around the code says what the code says: version, commands, READMEs, licence."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

import gemma_lint
from scripts import readme
from tests.shared import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
READMES = list(readme.PAGES)
PAGES = [*READMES, ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _make_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):", _text(ROOT / "Makefile"), flags=re.MULTILINE))


def test_the_makefile_has_the_promised_targets() -> None:
    assert _make_targets() >= {"demo", "test", "format", "generate", "docs", "bench", "clean"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_make_command_in_a_page_exists(page: Path) -> None:
    used = re.findall(r"(?:^|`)make ([a-z]+)", _text(page), flags=re.MULTILINE)
    assert set(used) <= _make_targets()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_relative_link_in_a_page_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", _text(page))
    relative = [link for link in links if not re.match(r"[a-z]+:", link)]
    assert [link for link in relative if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_guide_leads_to_every_page(language: str) -> None:
    index = ROOT / "docs" / f"index.{language}.md"
    pages = {page.relative_to(index.parent) for page in index.parent.rglob(f"*.{language}.md")}
    guide = _text(index)
    missing = [page for page in pages if f"({page.as_posix()})" not in guide]
    assert missing == [Path(index.name)]


@pytest.mark.parametrize("page", READMES, ids=lambda page: page.name)
def test_the_configuration_in_a_readme_can_be_used(page: Path, tmp_path: Path) -> None:
    (configuration,) = re.findall(r"(?ms)^```yaml\n(paden:.*?)^```", _text(page))
    (tmp_path / "gemma-lint.yaml").write_text(configuration, encoding="utf-8")
    program = Path(sys.executable).with_name("gemma-lint")
    subprocess.run([program, "check", "--show-settings"], cwd=tmp_path, check=True)


def test_ci_runs_make_test() -> None:
    assert "\nmake test\n" in _text(ROOT / ".ci" / "run")


def test_the_version_is_the_same_everywhere() -> None:
    changelog = re.search(r"^## (\S+) – (\S+)$", _text(ROOT / "CHANGELOG.md"), flags=re.MULTILINE)
    assert changelog
    publiccode = _publiccode()
    released = (publiccode["softwareVersion"], publiccode["releaseDate"])
    assert (gemma_lint.__version__, released) == (changelog[1], changelog.groups())


def test_the_licence_is_the_same_everywhere() -> None:
    assert _text(ROOT / "LICENSE").startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2\n")
    assert PYPROJECT["project"]["license"] == "EUPL-1.2"
    assert _publiccode()["legal"]["license"] == "EUPL-1.2"


def test_every_dependency_says_what_it_earns() -> None:
    names = [re.split(r"[<>=!~;\[ ]", entry)[0] for entry in PYPROJECT["project"]["dependencies"]]
    table = re.findall(
        r"^\| ([\w-]+) \|", _text(ROOT / "docs/decisions/dependencies.md"), re.MULTILINE
    )
    assert sorted(names) == sorted(name.lower() for name in table if name != "package")


def test_pre_commit_accepts_the_hook() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", ".pre-commit-hooks.yaml"]
    subprocess.run(command, cwd=ROOT, check=True)


# publiccode.yml, as https://yml.publiccode.tools/schema.core.html describes it.


def _publiccode() -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(_text(ROOT / "publiccode.yml"))
    return document


def test_publiccode_has_what_the_standard_requires() -> None:
    document = _publiccode()
    assert document.keys() >= {"publiccodeYmlVersion", "name", "url", "platforms"}
    assert document.keys() >= {"developmentStatus", "softwareType", "description"}
    assert document["legal"].keys() >= {"license"}
    assert document["maintenance"]["contacts"][0]["name"]
    assert isinstance(document["localisation"]["localisationReady"], bool)
    assert document["localisation"]["availableLanguages"] == list(document["description"])


def test_publiccode_uses_the_standards_words() -> None:
    document = _publiccode()
    assert document["publiccodeYmlVersion"] == "0"  # the current major version
    assert document["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert document["softwareType"] == "standalone/other"
    assert document["maintenance"]["type"] in {"internal", "contract", "community", "none"}
    assert set(document["categories"]) <= {"compliance-management", "it-management"}
    assert set(document["intendedAudience"]["scope"]) <= {"government", "local-authorities"}
    assert document["url"].startswith("https://")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_publiccode_describes_within_the_standards_lengths(language: str) -> None:
    description = _publiccode()["description"][language]
    assert len(description["shortDescription"]) <= 150
    assert "\n" not in description["shortDescription"]
    assert 150 <= len(description["longDescription"]) <= 10_000
    assert all(len(feature) <= 100 for feature in description["features"])


@pytest.mark.parametrize("page", readme.PAGES, ids=lambda page: page.name)
def test_a_readme_shows_what_the_program_prints(page: Path) -> None:
    assert _text(page) == readme.filled(_text(page)), "mend it with: make generate"


def _make_an_environment(folder: Path, python: Path) -> subprocess.CompletedProcess[str]:
    venv = folder / "venv"
    command = ["make", f"VENV={venv}", f"PYTHON={python}", f"{venv}/bin/python"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


def _stand_in(folder: Path, script: str) -> Path:
    python = folder / "python3"
    python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    python.chmod(0o755)
    return python


def test_make_says_so_when_python_is_too_old(tmp_path: Path) -> None:
    done = _make_an_environment(tmp_path, _stand_in(tmp_path, "exit 1"))
    assert done.returncode == 2
    assert "needs Python 3.11 or later" in done.stderr
    assert not (tmp_path / "venv").exists()


def test_make_says_so_when_python_cannot_make_an_environment(tmp_path: Path) -> None:
    without = f'case "$2" in *ensurepip*) exit 1;; esac; exec "{sys.executable}" "$@"'
    done = _make_an_environment(tmp_path, _stand_in(tmp_path, without))
    assert done.returncode == 2
    assert "apt install python3-venv" in done.stderr


def test_make_leaves_no_half_made_environment_behind(tmp_path: Path) -> None:
    halfway = f'mkdir -p {tmp_path}/venv; [ "$1" = -c ] && exec "{sys.executable}" "$@"; exit 1'
    done = _make_an_environment(tmp_path, _stand_in(tmp_path, halfway))
    assert done.returncode == 2
    assert not (tmp_path / "venv").exists()
