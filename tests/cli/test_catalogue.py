"""`gemma-lint catalogue`: a group of two commands."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from gemma_lint.catalogue import GEMMA, load
from gemma_lint.catalogue.facts import facts, origin
from gemma_lint.catalogue.finding import KINDS, Hit, things
from gemma_lint.report.catalogue import render_one, render_several
from gemma_lint.report.catalogue_json import render as render_json
from gemma_lint.report.catalogue_schema import output_schema
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.width import width
from tests.archimate.archi_files import small_model, write_folder
from tests.archimate.forms import FORMS, write
from tests.cli.running import LANDSCAPE, Program
from tests.cli.test_completion import complete

catalogue = load()
ALL = [facts(catalogue, Hit(kind, thing)) for kind in KINDS for thing in things(catalogue, kind)]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("arguments", [[], ["build"], ["show"]])
def test_help_leads_through_the_group(program: Program, arguments: list[str], lang: str) -> None:
    done = program("catalogue", *arguments, "--help", "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert all(width(line) <= 80 for line in done.out.splitlines())
    assert f" {' '.join(['gemma-lint catalogue', *arguments])} [" in done.out
    assert all(option in done.out for option in ("--lang LANG", "--color WHEN", "-h, --help"))


def test_without_a_command_the_group_helps(program: Program) -> None:
    done = program("catalogue")
    assert (done.code, done.out) == (2, "")
    assert done.err == program("catalogue", "--help").out


def test_slips_in_a_call_are_told_with_where_to_read_more(program: Program) -> None:
    done = program("catalogue", "shwo", "x")
    assert done.code == 2
    assert "did you mean “show”?" in done.err
    assert "gemma-lint catalogue --help" in done.err
    done = program("catalogue", "show", "--kidn", "x", "DigiD")
    assert done.code == 2
    assert "did you mean --kind?" in done.err
    assert "gemma-lint catalogue show --help" in done.err
    assert "--output is missing" in program("catalogue", "build", "x").err
    assert "NAME is missing" in program("catalogue", "show").err


def test_the_language_may_be_named_anywhere(program: Program) -> None:
    for call in (
        ("--lang", "nl", "catalogue", "show", "DigiD"),
        ("catalogue", "--lang", "nl", "show", "DigiD"),
        ("catalogue", "show", "DigiD", "--lang", "nl"),
    ):
        assert "Diensten" in program(*call).out


@pytest.mark.parametrize("form", FORMS)
def test_a_catalogue_is_built_from_each_form(program: Program, folder: Path, form: str) -> None:
    from gemma_lint.archimate.reading import read

    source = write(read(write_folder(folder / "small", small_model())), folder, form)
    done = program("catalogue", "build", str(source), "-o", "out.json", "--commit", "abcdef1")
    assert (done.code, done.err) == (0, "")
    assert "GEMMA release 2030-01-01 with 2 referentiecomponenten, 2 standaarden" in done.out
    assert "catalogus: out.json" in done.out
    (folder / "gemma-lint.yaml").write_text("catalogus: ./out.json\n")
    shown = program("catalogue", "show", "Zaakcomponent", "--format", "json").document
    assert shown["catalogue"]["commit"] == "abcdef1"
    assert shown["matches"][0]["served_by"][0]["name"] == "BAG bevragen API"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["absent", "-o", "out.json"], "absent does not exist"),
        (["small", "-o", "weg/out.json"], "the folder weg does not exist"),
        (["small", "-o", "out.json", "--commit", "HEAD"], "“HEAD” is no commit"),
        (["small", "-o", "out.json", "--release", "juni"], "“juni” is no release"),
        (["small", "-o", "out.json", "--release", "2031-01-01"], "2031-01-01 was asked"),
        (["notes.txt", "-o", "out.json"], "no ArchiMate model in a form that can be read"),
        (["notes.txt", "-o", "notes.txt"], "no ArchiMate model in a form that can be read"),
    ],
)
def test_what_cannot_be_built_is_told_and_nothing_is_written(
    program: Program, folder: Path, arguments: list[str], said: str
) -> None:
    write_folder(folder / "small", small_model())
    (folder / "notes.txt").write_text("Geen model.\n")
    done = program("catalogue", "build", *arguments)
    assert (done.code, done.out) == (2, "")
    assert said in " ".join(done.err.split())
    assert not (folder / "out.json").exists()
    assert (folder / "notes.txt").read_text() == "Geen model.\n"


def test_the_model_is_never_overwritten(program: Program, folder: Path) -> None:
    from gemma_lint.archimate.reading import read

    source = write(read(write_folder(folder / "small", small_model())), folder, "native")
    before = source.read_bytes()
    assert program("catalogue", "build", str(source), "-o", str(source)).code == 2
    assert source.read_bytes() == before


def test_what_is_wrong_with_the_model_is_said(program: Program, folder: Path) -> None:
    files = small_model()
    del files["model/application/i1.xml"]
    write_folder(folder / "small", files)
    done = program("catalogue", "build", "small", "-o", "out.json")
    assert done.code == 0
    assert "The model has 3 mistakes" in done.out
    assert "refers to i1" in done.out


def test_one_hit_is_shown_whole() -> None:
    (component,) = [f for f in ALL if f["name"] == "Mijngemeentecomponent"]
    shown = render_one(component, origin(catalogue), "nl", PLAIN)
    start = """\
Mijngemeentecomponent · referentiecomponent

  Object ID  96f66a08-8e0b-4602-944b-73ca3ba659f2
  Status     In gebruik
  BIV        beschikbaarheid 1, integriteit 2, vertrouwelijkheid 2 (1 laag, 3
             hoog)
  BBN        BBN 2 en beschikbaarheidsmaatregelen op BBN1 (zoals het model het
             zegt; de BBN is met BIO2 in 2025 vervallen, geen regel gebruikt
             haar)

Moet ondersteunen (Verplicht)
  Afsprakenstelsel eHerkenning - Koppelvlak DV-HM
                                In gebruik
"""
    assert shown.startswith(start)
    assert "\nVoorziening die dit ook biedt\n  Dit verband is van gemma-lint;" in shown
    assert "StUF EF                       In gebruik, maar elke versie is beëindigd of" in shown
    assert shown.endswith("(https://github.com/VNG-Realisatie/GEMMA-Archi-repository@13846a57)\n")


def test_a_standard_says_who_needs_it_and_what_the_forum_says() -> None:
    (standard,) = [f for f in ALL if f["name"] == "Digitoegankelijk"]
    shown = render_one(standard, origin(catalogue), "en", PLAIN)
    assert "Mandatory for (137)" in shown
    folded = " ".join(shown.split())
    assert "Verplicht (comply or explain), by " in folded
    assert "This is not the official list; that is at forumstandaardisatie.nl" in folded


@pytest.mark.parametrize("known", ALL, ids=lambda f: f"{f['kind']}-{f['name']}")
def test_everything_can_be_shown(known: dict[str, object]) -> None:
    for lang in ("nl", "en"):
        for view in (View(width=80), View(width=200, color=True), PLAIN, View(width=40)):
            shown = render_one(known, origin(catalogue), lang, view)
            assert str(known["name"]) in " ".join(shown.split())
            if view.width == 80:
                assert all(width(line) <= 80 for line in shown.splitlines())


def test_what_the_forum_says_is_never_shown_without_saying_that_it_is_not_official() -> None:
    for known in ALL:
        if known["kind"] != "standaard":
            continue
        for lang, words in (("nl", "niet de officiële lijst"), ("en", "not the official list")):
            shown = " ".join(render_one(known, origin(catalogue), lang, PLAIN).split())
            assert words in shown
            if known["forum"]:
                assert known["forum"]["source"] in shown
                assert known["forum"]["date"] in shown
                assert known["forum"]["official"] is False


def test_a_list_to_choose_from_fits() -> None:
    for lang in ("nl", "en"):
        shown = render_several("x", ALL, lang, View(width=80))
        assert all(width(line) <= 80 for line in shown.splitlines())
    assert "\x1b[" not in render_several("x", ALL, "nl", PLAIN)


def test_the_json_of_everything_is_what_the_schema_says(program: Program) -> None:
    validator = jsonschema.Draft202012Validator(
        output_schema(), format_checker=jsonschema.FormatChecker()
    )
    document = json.loads(render_json("alles", None, ALL, origin(catalogue)))
    assert len(document["matches"]) == len(ALL) > 400
    validator.validate(document)
    validator.validate(program("catalogue", "show", "zaak", "--format", "json").document)
    kinds = {match["kind"] for match in document["matches"]}
    assert kinds == set(KINDS)


def test_one_hit_several_or_none(program: Program) -> None:
    done = program("catalogue", "show", "zaak", "registratie")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Zaakregistratiecomponent")
    done = program("catalogue", "show", "digimelding", "--lang", "nl")
    assert done.code == 0
    assert "past op 2" in done.out
    assert "\nStandaarden\n" in done.out
    assert "\nVoorzieningen\n" in done.out
    done = program("catalogue", "show", "digimelding", "--soort", "voorziening", "--lang", "nl")
    assert done.out.startswith("Digimelding · voorziening\n")
    done = program("catalogue", "show", "Digikopeling")
    assert (done.code, done.out) == (2, "")
    assert "“Digikopeling” is not in the catalogue (GEMMA 2026-06-30)" in done.err
    assert "Did you mean “Digikoppeling” (standard)" in done.err
    done = program("catalogue", "show", "Digikoppeling", "--kind", "basisregistratie")
    assert done.code == 2
    assert "is no base registry in the catalogue" in done.err
    done = program("catalogue", "show", "volstrekt iets anders", "--format", "json")
    assert (done.code, done.out) == (2, "")
    assert "part of the name" in done.err


@pytest.mark.parametrize("written", ["-", "…", "\x1b[31m", "x" * 100_000, "a " * 5_000])
def test_odd_names_are_harmless(program: Program, written: str) -> None:
    done = program("catalogue", "show", written)
    assert done.code in (0, 2)
    assert "\x1b" not in done.out + done.err


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("gemma-lint cat", ["catalogue"]),
        ("gemma-lint catalogue ", ["build", "show"]),
        ("gemma-lint catalogue sh", ["show"]),
        ("gemma-lint catalogue show --ki", ["--kind"]),
        ("gemma-lint catalogue show --kind v", ["voorziening"]),
        ("gemma-lint catalogue show Digil", ["Digilevering"]),
        ("gemma-lint catalogue show WOZ-b", ["WOZ-beheercomponent"]),
    ],
)
def test_the_tab_key_knows_commands_and_names(
    program: Program, monkeypatch: pytest.MonkeyPatch, line: str, expected: list[str]
) -> None:
    found = complete(program, monkeypatch, line)
    assert found[: len(expected)] == expected


ASKING = """\
gemma_lint: 1
organisatie: {id: voorbeeldstad, naam: Gemeente Voorbeeldstad, soort: gemeente}
applicaties:
  - id: zaken
    naam: Zaken
    status: in_productie
    referentiecomponenten: [Zaakregistratiecomponent]
    biv: {beschikbaarheid: 1, integriteit: 1, vertrouwelijkheid: 1}
"""


def _check(program: Program, folder: Path, configuration: str) -> tuple[int, list[str]]:
    (folder / "gemma-lint.yaml").write_text(configuration)
    (folder / "l.yaml").write_text(ASKING)
    done = program("check", "l.yaml", "--format", "json", "--fail-level", "nooit")
    document = done.document
    errors = [
        f"{e['location']['path']}:{e['location']['line']}:{e['location']['column']} {e['message']}"
        for e in document["errors"]
    ]
    return done.code, errors or sorted({f["rule"] for f in document["findings"]})


def test_a_check_uses_the_catalogue_of_the_configuration(program: Program, folder: Path) -> None:
    code, shipped = _check(program, folder, "taal: en\n")
    assert code == 0
    assert "G8.6-referentiecomponent" in shipped
    data = json.loads(GEMMA.read_bytes())
    for row in data["referentiecomponenten"]:
        row.pop("biv", None)
    (folder / "eigen.json").write_text(json.dumps(data))
    code, own = _check(program, folder, "catalogus: eigen.json\n")
    assert code == 0
    assert set(shipped) - set(own) == {"G8.6-referentiecomponent"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read: it does not exist"),
        (b"[]", "is no catalogue"),
        (b'{"formaat": 99, "referentiecomponenten": []}', "has format 99"),
        (b'{"formaat": 2, "referentiecomponenten": [{}]}', "is damaged"),
    ],
)
def test_a_catalogue_that_cannot_be_used_is_told_at_its_line(
    program: Program, folder: Path, content: bytes | None, said: str
) -> None:
    if content is not None:
        (folder / "eigen.json").write_bytes(content)
    code, errors = _check(program, folder, "taal: en\ncatalogus: eigen.json\n")
    assert code == 2
    (error,) = errors
    assert (
        error.startswith("gemma-lint.yaml:2:12 The catalogue eigen.json ") or "eigen.json" in error
    )
    assert said in error
    done = program("catalogue", "show", "DigiD")
    assert done.code == 2
    assert said in " ".join(done.err.split())


def test_a_damaged_catalogue_that_no_rule_asks_does_no_harm(program: Program, folder: Path) -> None:
    (folder / "eigen.json").write_text("[]")
    (folder / "gemma-lint.yaml").write_text("catalogus: eigen.json\n")
    (folder / "l.yaml").write_text(LANDSCAPE)
    assert program("check", "l.yaml", "--fail-level", "nooit", "--select", "G8.10").code == 0


def test_a_correction_for_an_unknown_standard_is_told_at_its_line(
    program: Program, folder: Path
) -> None:
    row = "{status: geen, bron: de lijst, datum: 2026-09-01}"
    (folder / "gemma-lint.yaml").write_text(f"forum:\n  TLS: {row}\n  Digikopeling: {row}\n")
    done = program("catalogue", "show", "TLS")
    assert done.code == 2
    assert "gemma-lint.yaml:3:3" in done.err
    assert "did you mean “Digikoppeling”?" in done.err
    (folder / "gemma-lint.yaml").write_text(f"forum:\n  TLS: {row}\n")
    shown = " ".join(program("catalogue", "show", "TLS").out.split())
    assert "No status, by de lijst (2026-09-01)" in shown


def test_show_settings_tells_where_the_catalogue_comes_from(program: Program, folder: Path) -> None:
    done = program("check", "--show-settings")
    assert "catalogus: gemma-2026-06-30" in done.out
    assert "forum: {}" in done.out
    (folder / "gemma-lint.yaml").write_text("catalogus: eigen.json\n")
    line = next(x for x in program("check", "--show-settings").out.splitlines() if "catal" in x)
    assert line.split("#")[0].strip() == "catalogus: eigen.json"
    assert line.endswith("# gemma-lint.yaml:1")
