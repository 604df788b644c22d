from __future__ import annotations

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.errors import InvalidInput
from gemma_lint.importing.draft import Draft, Item, Link, Options
from gemma_lint.importing.publiccode import is_publiccode, read
from tests.shared import shared

from .table_drafts import at, check, counts, item, keys, write

FULL = """\
publiccodeYmlVersion: "0.4"
name: boombeheer
url: https://git.example.org/bomen/boombeheer.git
softwareVersion: 1.10
softwareType: standalone/web
developmentStatus: beta
releaseDate: 2026-01-31
platforms: [web, 2]
landingURL: null
description:
  en: {localisedName: Trees, shortDescription: About trees}
  nl:
    localisedName: Boombeheer
    shortDescription: >-
      Over  bomen
      \\e
legal: {license: EUPL-1.2, repoOwner: Gemeente Bosrijk}
maintenance:
  type: contract
  contractors:
    - {name: Bomen B.V., until: 2027-01-01, email: iemand@bomen.example}
    - {name: Takken B.V.}
  contacts: [{name: Jan Jansen}]
nl:
  countryExtensionVersion: null
  commonground: {layerType: data, intendedOrganisations: []}
  gemma:
    bedrijfsfuncties: [Groenbeheer]
    referentieComponenten: [Zaakregistratie, BORcomponent, Bomenlijstding]
    model: null
  upl: [kapvergunning]
"""


def imported(path: Path, **options: object) -> Draft:
    return check(read(path, Options(**options)))  # type: ignore[arg-type]


def only(folder: Path, content: str) -> tuple[Item, Draft]:
    draft = imported(write(folder / "publiccode.yml", content))
    return next(one for one in draft.items if one.kind == "applicatie"), draft


def test_the_real_files() -> None:
    """Eleven describe software, the twelfth only points to a file that is not there."""
    draft = imported(shared("gemma/samples/publiccode"))
    assert counts(draft) == {"element": 11, "pointer-lost": 1}
    assert keys(draft.warnings) == ["pointer-lost"]
    applications = [one for one in draft.items if one.kind == "applicatie"]
    assert len(applications) == 11
    parties = {
        str(one.fields["naam"]): one.fields["soort"]
        for one in draft.items[1:]
        if one.kind == "partij"
    }
    assert parties == {
        "City of Amsterdam": "gemeente",
        "Gemeente Amsterdam": "gemeente",
        "Conduction": "leverancier",
    }
    woo = item(draft, "applicatie", "Open Woo Service")
    assert str(woo.fields["omschrijving"]).startswith("Verzameld gemakkelijk WOO")
    assert item(draft, "applicatie", "alletaal-lint").fields["versie"] == "1.0.0"
    template = item(draft, "applicatie", "pc")
    assert template.source_id == "https://github.com/ConductionNL/proto-component"
    assert [message.key for _, message in template.remarks] == [
        "import_publiccode.unfilled",
        "import_publiccode.development-status",
    ]
    assert {"leverancier", "omschrijving"}.isdisjoint(template.fields)
    for file in sorted(shared("gemma/samples/publiccode").iterdir()):
        alone = imported(file)
        assert alone.fates.total() == 1
        assert ("element" in counts(alone)) == (not alone.warnings), file.name


def test_a_file_with_everything(tmp_path: Path) -> None:
    application, draft = only(tmp_path, FULL)
    assert draft.source == "publiccode"
    assert application.source_id == "https://git.example.org/bomen/boombeheer"
    assert application.fields == {
        "naam": "Boombeheer",
        "omschrijving": "Over bomen \\e",
        "versie": "1.10",
        "referentiecomponenten": ["Zaakregistratiecomponent", "BOR-component", "Bomenlijstding"],
        "leverancier": Link("partij", "bomen b.v."),
        "extra": {
            "url": "https://git.example.org/bomen/boombeheer.git",
            "softwareType": "standalone/web",
            "developmentStatus": "beta",
            "releaseDate": "2026-01-31",
            "platforms": ["web", "2"],
            "publiccodeYmlVersion": "0.4",
            "license": "EUPL-1.2",
            "nl": {
                "commonground": {"layerType": "data"},
                "gemma": {"bedrijfsfuncties": ["Groenbeheer"]},
                "upl": ["kapvergunning"],
            },
        },
    }
    assert [(field, message.key) for field, message in application.remarks] == [
        ("status", "import_publiccode.development-status"),
        ("leverancier", "import_publiccode.more-contractors"),
    ]
    assert [str(one.fields["naam"]) for one in draft.items] == ["Boombeheer", "Bomen B.V."]
    assert keys(draft.warnings) == ["unknown-component"]
    assert at(draft.warnings[0]) == "29:60"
    assert "Jansen" not in str(draft)
    assert "@" not in str(draft)


def test_an_owner_stands_in_for_a_contractor(tmp_path: Path) -> None:
    application, draft = only(tmp_path, "name: x\nurl: u\nlegal: {repoOwner: Gemeente Bosrijk}\n")
    assert application.fields["leverancier"] == Link("partij", "gemeente bosrijk")
    assert item(draft, "partij", "Gemeente Bosrijk").fields["soort"] == "gemeente"
    _, draft = only(tmp_path, "name: x\norganisation: {name: Bomen}\nlegal: {repoOwner: y}\n")
    assert item(draft, "partij", "Bomen").fields["soort"] == "leverancier"


def test_a_name_in_whatever_language(tmp_path: Path) -> None:
    for content, name in (
        ("name: a\ndescription: {nl: {localisedName: b}}", "b"),
        ("name: a\ndescription: {NL-be: {localisedName: b}}", "b"),
        ("name: a\ndescription: {en: {localisedName: b}}", "a"),
        ("name: null\ndescription: {it: {localisedName: c}, en: {localisedName: b}}", "b"),
        ("name: 2024", "2024"),
        ('name: "a\\n b\\u0000\\u00a0c\\u2028"', "a b c"),
    ):
        application, _ = only(tmp_path, content + "\n")
        assert application.fields["naam"] == name


def test_wrong_types_are_told_and_survived(tmp_path: Path) -> None:
    content = """\
name: x
softwareVersion: [1, 2]
url: {a: b}
description: geen
legal: [EUPL]
maintenance: {contractors: {name: y}}
nl: [1]
usedBy: [{naam: z}, null, w]
"""
    application, draft = only(tmp_path, content)
    assert application.fields == {"naam": "x", "extra": {"usedBy": ["w"]}}
    assert application.source_id == "x"
    assert set(keys(draft.warnings)) == {"no-text", "no-section", "no-url"}
    assert "2:1" in [at(found) for found in draft.warnings]


def test_each_file_of_a_folder_has_one_fate(tmp_path: Path) -> None:
    for name, content in {
        "A+repo.publiccode.yml": "name: a\nurl: https://u/x/\n",
        "B+repo.Publiccode.YAML": "name: b\nurl: https://u/x.git\n",
        "sub/publiccode.yaml": "naam: c\n",
        "sub/broken.publiccode.yml": "name: [\n",
        "sub/empty.publiccode.yml": "",
        "sub/list.publiccode.yml": "[a]\n",
        "sub/twice.publiccode.yml": "name: d\nname: e\n",
        "other.yaml": "x: [\n",
        ".hidden.publiccode.yml": "name: h\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        write(tmp_path / name, content)
    (tmp_path / "out.publiccode.yml").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe.publiccode.yml")
    draft = imported(tmp_path)
    assert counts(draft) == {
        "element": 2,
        "duplicate-key": 1,
        "no-name": 1,
        "unreadable": 3,
        "no-publiccode": 2,
    }
    assert sorted(str(one.fields["naam"]) for one in draft.items) == ["a", "d"]
    found = set(keys(draft.warnings))
    assert {"link-outside", "not-a-file", "duplicate-key", "empty", "no-mapping"} <= found


def test_pointers(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    (folder / "sub").mkdir(parents=True)
    write(folder / "sub/software.yml", "name: a\n")
    write(folder / "sub/publiccode.yml", "software.yml\n")
    write(folder / "publiccode.yml", "sub/software.yml")
    write(folder / "c.publiccode.yml", "sub/publiccode.yml")
    write(folder / "d.publiccode.yml", "../outside.yml")
    write(folder / "e.publiccode.yml", "/etc/hosts.yml")
    write(folder / "f.publiccode.yml", "f.publiccode.yml")
    write(folder / "g.publiccode.yml", "x" * 400 + ".yml")
    write(tmp_path / "outside.yml", "name: geheim\n")
    (folder / "sub/link.yml").symlink_to(tmp_path / "outside.yml")
    write(folder / "h.publiccode.yml", "sub/link.yml")
    draft = imported(folder)
    assert counts(draft) == {"element": 1, "pointer": 4, "pointer-outside": 3, "pointer-lost": 1}
    assert [one.fields["naam"] for one in draft.items] == ["a"]
    assert "geheim" not in str(draft)
    alone = imported(folder / "publiccode.yml")
    assert counts(alone) == {"pointer-alone": 1}
    assert keys(alone.warnings) == ["pointer-alone"]


def test_what_cannot_be_read_at_all(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        read(tmp_path, Options())
    assert keys(caught.value.problems) == ["no-files"]
    for name, content, key in (
        ("a", None, "missing"),
        ("b", "name: [\n", "flow-not-closed"),
        ("x" * 300, None, "unreadable"),
    ):
        if content is not None:
            write(tmp_path / name, content)
        with pytest.raises(InvalidInput) as caught:
            read(tmp_path / name, Options())
        assert len(caught.value.problems) == 1
        assert caught.value.problems[0].message.key.startswith("source."), key


def test_bounds(tmp_path: Path) -> None:
    path = write(tmp_path / "publiccode.yml", "name: x\n")
    with pytest.raises(InvalidInput) as caught:
        read(path, Options(max_bytes=3))
    assert keys(caught.value.problems) == ["too-large"]
    write(path, "name: x\ncategories: [" + "a, " * 120_000 + "]\n")
    with pytest.raises(InvalidInput) as caught:
        read(path, Options())
    assert keys(caught.value.problems) == ["too-many-nodes"]
    assert counts(imported(tmp_path)) == {"unreadable": 1}


def test_names_of_files() -> None:
    assert is_publiccode("publiccode.yml")
    assert is_publiccode("Org+repo.publiccode.yaml")
    assert not is_publiccode("publiccode.json")
    assert not is_publiccode("gemma-lint.yaml")


KEYS = st.sampled_from(
    [
        *("name", "url", "description", "nl", "en", "localisedName", "shortDescription", "legal"),
        *("license", "repoOwner", "maintenance", "contractors", "gemma", "referentieComponenten"),
        *("commonground", "softwareVersion", "usedBy", "upl"),
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
DATA = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=6),
    max_leaves=25,
)


@given(st.dictionaries(KEYS, DATA) | DATA)
def test_whatever_a_file_holds_it_has_one_fate(
    tmp_path_factory: pytest.TempPathFactory, data: object
) -> None:
    folder = tmp_path_factory.mktemp("any", numbered=True)
    write(folder / "publiccode.yml", yaml.safe_dump(data, allow_unicode=True))
    assert imported(folder).fates.total() == 1
