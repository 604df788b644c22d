"""The form of files alone: each by itself, and which of those that are named are looked at."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gemma_lint.check import Form, Result
from gemma_lint.configuration.belonging import Belonging
from gemma_lint.configuration.settings import Settings
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.form import Belongs, check_form, looks_like_one
from gemma_lint.source import parse
from tests.shared import ROOT

ROLE = "rollen: [{id: r, naam: R, soort: medewerker}]\n"
DATA = "gegevensverzamelingen: [{id: k, naam: K, eigenaar: r}]\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, which is the working directory."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _write(**files: str) -> None:
    for name, content in files.items():
        Path(f"{name}.yaml").write_text(content, encoding="utf-8")


def _check(*paths: str, stdin: bytes | None = None, belongs: Belongs | None = None) -> Result:
    settings = Settings(peildatum=date(2026, 11, 1), lang="nl", paths=paths)
    return check_form(settings, stdin, belongs)


def _found(result: Result) -> list[tuple[str, str]]:
    return [
        (f"{place.path}:{place.line}:{place.column}", problem.code)
        for problem in result.problems
        if (place := problem.location)
    ]


# What is seen


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (ROLE, []),
        (DATA, []),
        ("rollen: [\n", [("a.yaml:2:1", "yaml")]),
        (f"{ROLE}{ROLE}", [("a.yaml:2:1", "yaml")]),
        ("rolen: []\n", [("a.yaml:1:1", "schema")]),
        ("rollen: [{id: r, naam: R, soort: iets}]\n", [("a.yaml:1:34", "schema")]),
        ("rollen: [{id: r, naam: R}]\n", [("a.yaml:1:10", "schema")]),
        ("gemma_lint: 2\n", [("a.yaml:1:13", "schema")]),
        (
            ROLE.replace("}]", "}, {id: r, naam: S, soort: klant}]"),
            [("a.yaml:1:52", "duplicate-id")],
        ),
        ("- a\n", [("a.yaml:1:1", "schema")]),
        ("services: {}\n", [("a.yaml:1:1", "schema")]),
    ],
)
def test_what_is_wrong_with_the_form(content: str, found: list[tuple[str, str]]) -> None:
    _write(a=content)
    result = _check("a.yaml")
    assert _found(result) == found
    assert result.form == Form(("a.yaml",))
    assert (result.findings, result.rules_run) == ((), 0)


def test_what_is_no_text_is_told() -> None:
    Path("a.yaml").write_bytes(b"rollen: [{id: r, naam: \xe9, soort: klant}]\n")
    assert _found(_check("a.yaml")) == [("a.yaml:1:24", "encoding")]


def test_a_file_is_judged_without_the_others() -> None:
    """The same id in two files, or a reference to nowhere, is for the landscape as a whole."""
    _write(a=ROLE, b=ROLE, c=DATA.replace("eigenaar: r", "eigenaar: weg"))
    result = _check("a.yaml", "b.yaml", "c.yaml")
    assert not result.problems
    assert result.form == Form(("a.yaml", "b.yaml", "c.yaml"))


def test_one_mistake_hides_no_other() -> None:
    _write(a="rollen: [\n", b="rolen: []\n")
    found = _found(_check("weg.yaml", "b.yaml", "a.yaml"))
    assert found == [("a.yaml:2:1", "yaml"), ("b.yaml:1:1", "schema"), ("weg.yaml:1:1", "yaml")]


def test_folders_and_standard_input_have_files_too() -> None:
    Path("l").mkdir()
    _write(**{"l/a": ROLE, "l/b": "rolen: []\n"})
    result = _check("l", "-", stdin=b"dienstn: []\n")
    assert _found(result) == [("-:1:1", "schema"), ("l/b.yaml:1:1", "schema")]
    assert result.form == Form(("l/a.yaml", "l/b.yaml", "-"))


@pytest.mark.parametrize("content", ["", "# niets\n", "rollen: []\n"])
def test_what_says_nothing_is_not_checked(content: str) -> None:
    _write(a=content, b=ROLE)
    assert _found(_check("a.yaml")) == [("a.yaml:1:1", "schema")]
    assert not _check("a.yaml", "b.yaml").problems


@pytest.mark.parametrize("name", ["klein", "achterstad", "voorbeeldstad", "samenwerking"])
def test_the_examples_are_well_formed(name: str) -> None:
    assert not _check(str(ROOT / "examples" / name)).problems


# What is looked at, where files of all kinds are named

OTHERS = {
    "github": "name: CI\non: [push]\njobs: {}\n",
    "gitlab": "stages: [test]\ntest: {script: !reference [.a, script]}\n",
    "compose": "services: {db: {image: postgres}}\nvolumes: {}\n",
    "kubernetes": "apiVersion: v1\nkind: Service\n---\nkind: Pod\n",
    "cloudformation": "Resources: {A: {Value: !Ref B}}\n",
    "helm": "{{ if .Values.a }}\nkind: Pod\n{{ end }}\n",
    "mkdocs": "site_name: X\nextra: {social: []}\n",
    "openapi": "openapi: 3.1.0\ninfo: {title: T}\npaths: {}\n",
    "process-compose": "version: '0.5'\nprocesses: {a: {command: b}}\n",
    "roles": "roles: [{name: a}]\n",
    "translation": "diensten: Diensten\norganisatie: Organisatie\n",
    "ansible": "- hosts: all\n  roles: [a]\n",
    "publiccode": "publiccodeYmlVersion: '0.4'\nname: X\norganisation: {uri: x}\n",
    "pack": "pakket: {id: eigen}\nregels: []\n",
    "comments": "# niets\n",
    "text": "zomaar\n",
}
OURS = {
    "version": "gemma_lint: 1\n",
    "wrong version": "gemma_lint: twee\n",
    "section": ROLE,
    "empty section": "applicaties:\n",
    "half a section": "applicaties: {id: a}\n",
    "slip": "aplicaties: [{id: a, naam: A}]\n",
    "beside something else": f"services: {{}}\n{ROLE}",
    "broken": "# kop\napplicaties:\n  - {id: a\n",
    "broken and quoted": '"applicaties" : [\n',
    "twice": "x: 1\nx: 2\nrollen: []\n",
}


def _unsure(_: str) -> None:
    return None


@pytest.mark.parametrize("name", OTHERS)
def test_files_for_other_programs_are_left_out(name: str) -> None:
    assert not looks_like_one(parse(OTHERS[name].encode(), "a.yaml"))
    _write(a=OTHERS[name])
    result = _check("a.yaml", belongs=_unsure)
    assert not result.problems
    assert result.form == Form((), ("a.yaml",))


@pytest.mark.parametrize("name", OURS)
def test_files_of_a_landscape_are_not_left_out(name: str) -> None:
    assert looks_like_one(parse(OURS[name].encode(), "a.yaml"))


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        ROLE.encode("utf-16"),
        ROLE.encode("utf-16-le"),
        ROLE.encode("utf-32"),
        ROLE.replace("naam: R", "naam: \xe9").encode("latin-1"),
        f"{ROLE}# \x00".encode(),
    ],
)
def test_what_cannot_be_read_is_not_let_go_unseen(content: bytes) -> None:
    Path("a.yaml").write_bytes(content)
    found = {code for _, code in _found(_check("a.yaml", belongs=_unsure))}
    assert found == {"encoding"}


def test_another_encoding_for_another_program_is_left_alone() -> None:
    Path("a.yaml").write_bytes("titel: \xe9\n".encode("latin-1"))
    assert _check("a.yaml", belongs=_unsure).form == Form((), ("a.yaml",))


def test_what_is_not_there_is_told_even_then() -> None:
    assert _found(_check("weg.yaml", belongs=_unsure)) == [("weg.yaml:1:1", "yaml")]
    assert _found(_check("weg.yaml", belongs=lambda _: False)) == [("weg.yaml:1:1", "yaml")]


def test_what_is_outside_is_not_even_read() -> None:
    Path("a.yaml").write_bytes(b"\xff")
    _write(b=ROLE)
    result = _check("a.yaml", "b.yaml", belongs=lambda path: path == "b.yaml")
    assert result.form == Form(("b.yaml",), ("a.yaml",))
    assert list(result.sources) == ["b.yaml"]


# What the configuration says of it


def _configure(text: str, name: str = "gemma-lint.yaml") -> None:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("path", "belongs"),
    [
        ("landschap/a.yaml", True),
        ("landschap/deel/a.yml", True),
        ("./landschap/../landschap/a.yaml", True),
        ("los.yaml", True),
        ("ander.yaml", False),
        ("landschap2/a.yaml", False),
        ("landschap/.verborgen.yaml", False),
        ("landschap/.map/a.yaml", False),
        ("landschap/gemma-lint.yaml", False),
        ("landschap/lees.md", False),
        (".github/workflows/ci.yml", False),
    ],
)
def test_paths_say_what_belongs_to_a_landscape(path: str, belongs: bool) -> None:
    _configure("paden: [landschap, los.yaml]\n")
    assert Belonging(None, isolated=False)(path) is belongs


def test_a_configuration_without_paths_says_nothing() -> None:
    judge = Belonging(None, isolated=False)
    assert judge("a.yaml") is None
    _configure("taal: nl\n")
    assert Belonging(None, isolated=False)("a.yaml") is None


def test_the_nearest_configuration_says_it() -> None:
    _configure("paden: [hier]\n")
    _configure("paden: [daar]\n", "sub/gemma-lint.yaml")
    judge = Belonging(None, isolated=False)
    assert [judge(path) for path in ("hier/a.yaml", "sub/hier/a.yaml", "sub/daar/a.yaml")] == [
        True,
        False,
        True,
    ]
    named = Belonging("gemma-lint.yaml", isolated=False)
    assert [named(path) for path in ("hier/a.yaml", "sub/daar/a.yaml")] == [True, False]
    assert Belonging(None, isolated=True)("weg/a.yaml") is None


def test_a_configuration_that_is_wrong_decides_nothing() -> None:
    _configure("pade: [hier]\n")
    with pytest.raises(InvalidConfiguration):
        Belonging(None, isolated=False)("hier/a.yaml")
