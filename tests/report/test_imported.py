from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.finding import Location, Message, Problem
from gemma_lint.importing.draft import Draft, Link, Outcome
from gemma_lint.report.imported import difference, render
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.width import width
from tests.importing.drafts import draft, imported, item, planned


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return Path("landschap")


def _source(version: str, *names: str) -> Draft:
    made = draft(
        item("partij", "p", naam="Zaaksoft", soort="leverancier"),
        *(item("applicatie", n, versie=version, leverancier=Link("partij", "p")) for n in names),
    )
    made.count("row", "applicatie", Outcome.SKIPPED, "importing.absent")
    made.count("row", "applicatie", Outcome.FACT)
    return made


def test_the_account_of_a_first_import(folder: Path) -> None:
    made = imported(_source("1.0", "Zaaksysteem", "Archief"), folder)
    assert render(made, ["export.csv"], "nl", PLAIN) == (
        "Gelezen uit export.csv (bron)\n"
        "  5 rijen: 3 als element overgenomen, 1 als gegeven van een ander element, "
        "1 overgeslagen\n"
        "\n"
        "Overgeslagen\n"
        "  1 × applicatie: niets\n"
        "\n"
        "Elementen      nieuw  bijgewerkt  ongewijzigd\n"
        "  applicaties      2           0            0\n"
        "  partijen         1           0            0\n"
        "\n"
        "Geschreven\n"
        "  landschap/applicaties.yaml  nieuw\n"
        "  landschap/partijen.yaml     nieuw\n"
        "\n"
        f"Nog in te vullen: {made.to_fill_in} plaatsen, met # gemerkt. Wat er nu afwijkt, toont: "
        "gemma-lint check landschap\n"
    )


def test_what_people_must_decide_on_is_told_with_its_place(folder: Path) -> None:
    imported(_source("1.0", "Zaaksysteem", "Archief"), folder)
    file = folder / "applicaties.yaml"
    file.write_text(file.read_text().replace('"1.0"', '"1.1"', 1))
    made = planned(_source("2.0", "Zaaksysteem"), folder)
    shown = render(made, ["export.csv"], "nl", PLAIN, dry=True)
    line = file.read_text().split("\n").index('    versie: "1.1"') + 1
    assert (
        f"  landschap/applicaties.yaml:{line}:13: applicatie/zaaksysteem, versie: u schreef “1.1”, "
        "de bron zegt nu “2.0”\n"
    ) in shown
    assert "Niet meer in de bron" in shown
    assert "  applicatie/archief\n" in shown


def test_a_difference_is_a_unified_diff(folder: Path) -> None:
    imported(_source("1.0", "Zaaksysteem"), folder)
    shown = difference(planned(_source("2.0", "Zaaksysteem"), folder), PLAIN)
    assert shown.startswith(
        "--- a/landschap/applicaties.yaml\n+++ b/landschap/applicaties.yaml\n@@"
    )
    assert '\n-    versie: "1.0"\n+    versie: "2.0"\n' in shown


@pytest.mark.parametrize("columns", [80, 40])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_it_fits_a_narrow_terminal(folder: Path, columns: int, lang: str) -> None:
    imported(_source("1.0", "Zaaksysteem", "Archief"), folder)
    file = folder / "applicaties.yaml"
    file.write_text(file.read_text().replace('"1.0"', '"1.1"', 1))
    made = planned(_source("2.0", "Zaaksysteem"), folder)
    lines = render(made, ["x.csv"], lang, View(width=columns)).splitlines()
    unbreakable = ("Elementen", "Elements", "  applicaties", "  partijen", "  landschap/")
    assert all(width(line) <= columns for line in lines if not line.startswith(unbreakable))


def test_only_the_first_of_many_are_shown_unless_asked(folder: Path) -> None:
    given = _source("1.0", "Zaaksysteem")
    place = Location("x.csv", 3, 1, 3, 1)
    given.warnings += [Problem("schema", Message("importing.absent"), place) for _ in range(25)]
    made = planned(given, folder)
    assert render(made, ["x"], "nl", PLAIN).count("x.csv:3:1: niets") == 20
    assert "… en nog 5" in render(made, ["x"], "nl", PLAIN)
    assert render(made, ["x"], "nl", View(verbose=True)).count("x.csv:3:1: niets") == 25


def test_the_difference_of_a_new_file_begins_with_nothing(folder: Path) -> None:
    shown = difference(planned(_source("1.0"), folder), PLAIN)
    assert shown.startswith("--- /dev/null\n+++ b/landschap/partijen.yaml\n@@ -0,0 +1,")
    assert all(line.startswith(("+", "@@")) for line in shown.splitlines()[1:])


def test_counts_stand_right_below_each_other_in_a_terminal_too(folder: Path) -> None:
    given = _source("1.0", "Zaaksysteem")
    for _ in range(10):
        given.count("row", "rol", Outcome.SKIPPED, "importing.absent")
    shown = render(planned(given, folder), ["x"], "nl", View(width=80))
    assert "\n  10 × rol: niets\n   1 × applicatie: niets\n" in shown


def test_a_dry_run_names_nothing_that_is_not_there_yet(folder: Path) -> None:
    shown = render(planned(_source("1.0", "Zaaksysteem"), folder), ["x"], "nl", PLAIN, dry=True)
    assert shown.endswith(" plaatsen, met # gemerkt.\n")
    assert "gemma-lint check" not in shown


def test_what_to_do_about_what_is_wrong_in_the_source_is_said_once(folder: Path) -> None:
    given = _source("1.0", "Zaaksysteem")
    advice = Message("import_rows.row-length.advice")
    given.warnings += [Problem("schema", Message("importing.absent"), None, advice)] * 2
    shown = render(planned(given, folder), ["x"], "nl", PLAIN)
    assert shown.count("\n  = Wat ontbreekt telt als leeg") == 1
