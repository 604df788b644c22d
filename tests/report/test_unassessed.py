"""That no rule was assessed is told, whatever the reason."""

from __future__ import annotations

from gemma_lint.check import Form
from gemma_lint.finding import NotAssessed
from gemma_lint.report import View, render
from gemma_lint.report.unassessed import unassessed
from tests.report.results import PROBLEM, finding, result

SKIPPED = (NotAssessed("G1.0-regel", "niets"),)


def test_nothing_is_said_when_a_rule_was_assessed() -> None:
    assert unassessed(result([finding()])) is None
    assert unassessed(result(rules_run=2, not_assessed=SKIPPED)) is None


def test_that_no_rule_was_assessed_is_said() -> None:
    assert (
        unassessed(result(rules_run=1, not_assessed=SKIPPED))
        == "Geen enkele regel kon worden beoordeeld"
    )
    assert unassessed(result(rules_run=0, lang="en")) == "Not a single rule could be assessed"


def test_problems_speak_for_themselves() -> None:
    assert unassessed(result(problems=[PROBLEM])) is None
    assert unassessed(result(problems=[PROBLEM], form=Form(("a.yaml",)))) is None


def test_a_check_of_the_form_alone_says_so() -> None:
    told = unassessed(result(rules_run=0, form=Form(("a.yaml", "b.yaml")), lang="en"))
    assert told is not None
    assert told.startswith("Only the form of 2 files was checked")
    nothing = unassessed(result(rules_run=0, form=Form((), ("a.yaml",)), lang="en"))
    assert nothing is not None
    assert nothing.startswith("Nothing was checked")


def test_a_landscape_without_assessed_rules_is_named_among_others() -> None:
    good, bad = result(path="goed"), result(rules_run=0, path="leeg\x1b[1m")
    told = unassessed(result(landscapes=(good, bad)))
    assert told == "Geen enkele regel kon worden beoordeeld in het landschap van leeg␛[1m"
    assert unassessed(result(landscapes=(good, good))) is None


def test_the_concise_format_says_it_on_a_line_of_its_own() -> None:
    line = "gemma-lint: waarschuwing not-assessed Geen enkele regel kon worden beoordeeld\n"
    assert render(result(rules_run=0), "concise") == line
    assert render(result(rules_run=0), "concise", View(statistics=True)) == line
    assert "not-assessed" not in render(result([finding()]), "concise")


def test_text_about_form_is_never_green_and_lists_files_when_asked() -> None:
    form = Form(("a.yaml",), ("b\x1b.yaml", "c.yaml"))
    alone = result(rules_run=0, form=form, lang="en")
    shown = render(alone, "text", View(color=True, width=60))
    assert "\x1b[1;32m" not in shown
    assert "2 files were left out" in shown
    assert max(map(len, render(alone, "text", View(width=60)).splitlines())) <= 60
    assert "Left out:\n  b␛.yaml\n  c.yaml\n" in render(alone, "text", View(verbose=True))
