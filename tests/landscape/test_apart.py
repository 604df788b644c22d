"""Whether what was named is one landscape or several."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.landscape.apart import apart, owner
from gemma_lint.messages import render
from gemma_lint.source import read_files

FILES = {
    "aa/organisatie.yaml": "organisatie: {id: aa, naam: Aa, soort: gemeente}\n",
    "aa/applicaties.yaml": "applicaties: [{id: zs, naam: Zaaksysteem}]\n",
    "bb.yaml": "organisatie: {id: bb, naam: Bb, soort: gemeente}\n",
    "los.yaml": "applicaties: [{id: los, naam: Los}]\n",
    "kapot.yaml": "applicaties: [\n",
    "bb-oud.yaml": "organisatie: {id: bb, naam: Bb, soort: gemeente}\n",
    "naamloos.yaml": "organisatie: {naam: Bb}\n",
    "tekst.yaml": "organisatie: bb\n",
    "lijst.yaml": "- organisatie\n",
}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def _paths(*names: str) -> tuple[list[tuple[str, list[str]]], list[str]]:
    """The landscapes by where they were named and their files, and what is wrong."""
    found, problems = apart(read_files(names))
    parts = [(one.path, [document.path for document in one.documents]) for one in found]
    return parts, [render(problem.message, "nl") for problem in problems]


@pytest.mark.parametrize(
    "names",
    [
        ("aa",),
        ("aa/applicaties.yaml", "aa/organisatie.yaml"),
        ("aa", "los.yaml"),
        ("los.yaml", "aa/applicaties.yaml"),
        ("bb.yaml", "kapot.yaml"),
        ("lijst.yaml", "bb.yaml"),
        ("aa/organisatie.yaml", "aa"),  # the rest of a folder belongs to it
    ],
)
def test_with_one_organisation_at_most_all_is_one_landscape(names: tuple[str, ...]) -> None:
    ((_, files),), problems = _paths(*names)
    assert sorted(files) == sorted(one.path for one in read_files(names).documents)
    assert problems == []


def test_nothing_to_read_is_a_landscape_of_nothing() -> None:
    assert _paths("er-is-niets.yaml") == ([("", [])], [])


def test_each_path_with_an_organisation_is_a_landscape() -> None:
    assert _paths("aa", "bb.yaml") == (
        [("aa", ["aa/applicaties.yaml", "aa/organisatie.yaml"]), ("bb.yaml", ["bb.yaml"])],
        [],
    )


def test_what_belongs_to_none_of_several_is_told() -> None:
    _, problems = _paths("aa", "los.yaml", "bb.yaml")
    assert problems == [
        "van wie `los.yaml` is staat er niet, en er worden meer landschappen samen getoetst"
    ]


def test_an_organisation_has_one_landscape() -> None:
    found, problems = apart(read_files(["bb-oud.yaml", "aa", "bb.yaml"]))
    (problem,) = problems
    assert len(found) == 3
    assert render(problem.message, "nl").startswith("`bb` is ook de organisatie van een ander")
    assert problem.location is not None
    assert problem.location.path == "bb.yaml"
    assert [one.location.path for one in problem.related] == ["bb-oud.yaml"]


def test_an_organisation_without_a_readable_id_is_nobody_twice() -> None:
    assert _paths("naamloos.yaml", "tekst.yaml", "bb.yaml")[1] == []


def test_of_a_file_that_cannot_be_read_only_that_is_told() -> None:
    assert _paths("aa", "kapot.yaml", "bb.yaml")[1] == []


def test_a_path_named_twice_is_one_landscape() -> None:
    assert len(_paths("aa", "aa", "bb.yaml", "./bb.yaml")[0]) == 2


def test_the_owner_is_the_document_that_says_so() -> None:
    documents = read_files(["aa", "lijst.yaml"]).documents
    found = owner(documents)
    assert found is not None
    assert found.path == "aa/organisatie.yaml"
    assert owner(read_files(["los.yaml", "lijst.yaml"]).documents) is None
