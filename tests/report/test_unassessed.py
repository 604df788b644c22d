"""That no rule was assessed is told, whatever the reason."""

from __future__ import annotations

from gemma_lint.check import Form
from gemma_lint.finding import NotAssessed
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
