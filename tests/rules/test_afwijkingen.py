"""The pack about deviations: in two languages, and right about each of its own examples."""

from __future__ import annotations

import re

import pytest

from gemma_lint.finding import Severity
from gemma_lint.resources import rules_folder
from gemma_lint.rules.examples import Tried, try_examples
from gemma_lint.rules.loading import ALWAYS, compiled, load
from gemma_lint.rules.model import DEVIATION
from tests.rules.packs import run_on

LOADED = compiled(rules_folder() / ALWAYS)
TRIED = [*try_examples(LOADED)]
BAD = [one for one in TRIED if not one.example.good]


def _name(tried: Tried) -> str:
    return f"{tried.rule.id}-{'goed' if tried.example.good else 'fout'}"


@pytest.mark.parametrize("tried", TRIED, ids=_name)
def test_an_example_is_what_it_says(tried: Tried) -> None:
    assert tried.problems == ()
    found = [finding for outcome in tried.outcomes for finding in outcome.findings]
    assert tried.right, [(one.rule, one.message) for one in found]


def test_every_rule_is_about_deviations_and_cannot_be_deviated_from() -> None:
    assert {rule.element for rule in LOADED.pack.rules} == {DEVIATION}
    assert all(rule.binding is not None for rule in LOADED.pack.rules)
    assert {rule.step for rule in LOADED.pack.rules} == {"basis"}


def test_every_implication_is_checked() -> None:
    (principle,) = LOADED.pack.principles
    rules = {rule.implication for rule in LOADED.pack.rules}
    assert rules == {one.id for one in principle.implications}


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("tried", BAD, ids=_name)
def test_what_is_said_of_a_bad_example_is_whole(tried: Tried, lang: str) -> None:
    packs = [LOADED, load(["gemma2"])[0]]
    outcome = run_on(packs, tried.example.landscape, lang=lang)
    found = [one for one in outcome.findings if one.rule == tried.rule.id]
    assert found
    for one in found:
        assert one.severity in Severity
        for said in (one.message, one.advice):
            without_code = re.sub(r"`[^`]+`", "code", said)
            assert re.search(r"[{}<>`]|None|\[\]|  |niets;|nothing;", without_code) is None
