"""A pack of one's own, run through the program, and the page that says how to write one.

Every block on the page is used: a piece of YAML stands in the example or becomes the file that its
first line names, what a command prints is compared, and the Python is run.
"""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
import yaml

from gemma_lint.generated import ROOT
from gemma_lint.rules.examples import try_examples
from gemma_lint.rules.loading import load
from tests.cli.running import Program

EXAMPLE = ROOT / "examples/eigen-pakket"
PAGES = {lang: (ROOT / f"docs/rules.{lang}.md").read_text("utf-8") for lang in ("nl", "en")}
FINDINGS = [
    ("P1.1-kostenplaats", "fout", "afspraken", 19),
    ("P1.1-kostenplaats", "fout", "burgerzaken", 20),
    ("P1.2-opvolging", "waarschuwing", "contract-zaakwijs", 27),
    ("P1.3-verslag", "waarschuwing", "contract-baliesoft", 34),
    ("G7.6-tweede-rol", "advies", "zaken", 37),
]


def _blocks(language: str, lang: str = "nl") -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGES[lang], re.DOTALL)


def _file_name(block: str) -> str | None:
    named = re.match(r"# (\S+\.yaml)\n", block)
    return named[1] if named else None


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The example with the files of the page, as the working directory."""
    folder = tmp_path / "eigen-pakket"
    shutil.copytree(EXAMPLE, folder)
    for block in _blocks("yaml"):
        name = _file_name(block)
        if name is not None:
            (folder / name).write_text(block, encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def program(
    folder: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> Program:
    """The program, to be called with arguments."""
    del folder
    return Program(capsysbinary, monkeypatch)


def test_each_rule_of_the_pack_fires_where_it_should(program: Program) -> None:
    done = program("check", "--format", "json")
    found = [
        (one["rule"], one["severity"], one["element"]["id"], one["location"]["line"])
        for one in done.document["findings"]
    ]
    assert found == FINDINGS
    assert done.code == 1


def test_a_finding_shows_what_else_matters(program: Program) -> None:
    (finding,) = program("check", "--format", "json", "--select", "P1.2").document["findings"]
    assert [one["location"]["line"] for one in finding["related"]] == [12]


def test_a_finding_about_an_absent_fact_has_words_of_its_own(program: Program) -> None:
    done = program("check", "--select", "P1.1", "--format", "concise", "--lang", "en")
    assert "“Burgerzaken” has no cost centre" in done.out


def test_settings_of_the_pack_can_be_chosen(folder: Path, program: Program) -> None:
    with (folder / "gemma-lint.yaml").open("a", encoding="utf-8") as file:
        file.write('instellingen: {voorbereiding_maanden: 3, kostenplaatsen: ["4100", "4150"]}\n')
    rules = {one["rule"] for one in program("check", "--format", "json").document["findings"]}
    assert "P1.2-opvolging" not in rules
    done = program("check", "--select", "P1.1", "--format", "json")
    assert [one["element"]["id"] for one in done.document["findings"]] == ["burgerzaken"]


def test_rules_and_explanations_of_the_pack_are_there_beside_the_built_in_ones(
    program: Program,
) -> None:
    rules = {one["id"]: one for one in program("rules", "--format", "json").document["rules"]}
    assert rules["P1.2-opvolging"]["pack"] == "polderveen"
    assert rules["G7.6-tweede-rol"]["principle"] == "G7"
    assert "G7.6-eigenaar" in rules
    assert "Polderveen houdt grip" in program("explain", "P1", "--lang", "nl").out
    assert "voorbereiding_maanden" in program("explain", "P1.2-opvolging").out


def test_what_stands_behind_the_principles_of_the_pack_is_explained(program: Program) -> None:
    assert "ontwikkeling-prijsstijging" in program("explain", "P1.1").out
    assert "ontwikkeling-cloud" in program("explain", "P1").out
    assert "P1.1" in program("explain", "ontwikkeling-prijsstijging").out
    cloud = program("explain", "ontwikkeling-cloud", "--lang", "en").out
    assert "A cloud service too has an agreement" in cloud
    assert "Using a cloud service is outsourcing too." in cloud


def test_the_examples_in_the_pack_hold() -> None:
    _, own, _ = load(["gemma2", str(EXAMPLE / "regels")])
    tried = list(try_examples(own))
    assert [(one.rule.id, one.example.landscape) for one in tried if not one.right] == []
    assert {one.rule.id for one in tried} == {rule.id for rule in own.pack.rules}


def test_a_rule_of_anothers_implication_needs_that_pack_first(program: Program) -> None:
    done = program("check", "--pack", "regels/", "landschap.yaml", "--format", "concise")
    assert done.code == 2
    assert "regels/gegevens.yaml:4:9: fout pack" in done.out + done.err
    assert "`G7.6`" in done.out + done.err


MISTAKES = [  # what stands there, what somebody writes, what of that is marked, what was meant
    ("ernst: fout", "ernst: fuot", "fuot", "fout"),
    ("element: applicatie", "element: aplicatie", "aplicatie", "applicatie"),
    ("id: P1.1-kosten", "id: P11.1-kosten", "P11.1-kosten", "P1.1"),
    ("eis: string(", "eiss: string(", "eiss", "eis"),
    ("veld: einde", "veld: eind", "eind\n", "einde"),
    ("this.in_gebruik()", "this.in_gebriuk()", "in_gebriuk", "in_gebruik"),
    ("instelling.kostenpl", "instelling.kostnpl", "kostnpl", "kostenplaatsen"),
    ("plus_maanden(", "plus_manden(", "plus_manden", "plus_maanden"),
    ("kostenplaats {this.extra", "kostenplaats {this.extar", "extar", "extra"),
    ("tekst(c.bewijs.gebrek())", "tekst('verloopen')", "verloopen", "verlopen"),
]


@pytest.mark.parametrize(("right", "wrong", "marked", "meant"), MISTAKES)
def test_a_mistake_is_told_with_its_place_and_the_nearest_name(
    right: str, wrong: str, marked: str, meant: str, folder: Path, program: Program
) -> None:
    file = folder / "regels/leveranciers.yaml"
    text = file.read_text("utf-8")
    assert right in text
    spoiled = text.replace(right, wrong, 1)
    file.write_text(spoiled, encoding="utf-8")
    done = program("check", "--lang", "nl")
    before = spoiled[: spoiled.index(marked)].split("\n")
    assert done.code == 2
    assert f"--> regels/leveranciers.yaml:{len(before)}:{len(before[-1]) + 1}\n" in done.err
    assert re.search(rf"(Bedoelde u|bedoelt u|Kies uit:?).*\b{meant}\b", done.err), done.err


@pytest.mark.parametrize("lang", PAGES)
def test_every_command_on_the_page_prints_what_it_shows(lang: str, program: Program) -> None:
    for block in _blocks("console", lang):
        command, _, shown = block.partition("\n")
        done = program(*shlex.split(command)[2:], GEMMA_LINT_LANG=lang)
        assert done.out + done.err == shown, command


def test_the_exit_codes_are_those_that_the_page_gives(program: Program) -> None:
    codes = [
        program(*shlex.split(block.partition("\n")[0])[2:]).code for block in _blocks("console")
    ]
    assert codes == [1, 3, 0, 2]


def test_every_piece_of_yaml_on_the_page_stands_in_the_example() -> None:
    files = [path.read_text("utf-8") for path in EXAMPLE.rglob("*.yaml")]
    pieces = [block for block in _blocks("yaml") if _file_name(block) is None]
    assert len(pieces) > 5
    missing = [one for one in pieces if not any(_holds(text, one) for text in files)]
    assert missing == []


def _holds(text: str, piece: str) -> bool:
    """Whether the lines of `piece` stand together in `text`, comments behind them aside."""
    plain = "\n".join(line.partition("  #")[0].rstrip() for line in text.splitlines())
    return piece.rstrip() in plain


def test_the_packs_on_the_page_are_told_apart_from_the_landscapes(folder: Path) -> None:
    named = {name for block in _blocks("yaml") if (name := _file_name(block))}
    packs = {name for name in named if "pakket" in yaml.safe_load((folder / name).read_text())}
    assert packs == {"onzeker.yaml", "fout.yaml"}


def test_the_python_on_the_page_runs(folder: Path) -> None:
    del folder
    (block,) = _blocks("python")
    exec(compile(block, "docs/rules.nl.md", "exec"), {})  # noqa: S102 - it is our own page


@pytest.mark.parametrize("language", ["yaml", "python"])
def test_both_pages_show_the_same(language: str) -> None:
    assert _blocks(language, "nl") == _blocks(language, "en")
    commands = [
        [
            block.partition("\n")[0].replace("--pakket", "--pack")
            for block in _blocks("console", lang)
        ]
        for lang in PAGES
    ]
    assert commands[0] == commands[1]
