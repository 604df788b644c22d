"""The advice of a rule before anything was found."""

from __future__ import annotations

import pytest

from gemma_lint.report.advice import advice
from gemma_lint.rules.loading import load

PACKS = {pack.pack.id: pack for pack in load(["gemma2"])}
RULES = {rule.id: rule for pack in PACKS.values() for rule in pack.pack.rules}


def _advice(rule: str, lang: str = "nl") -> str:
    return advice(RULES[rule], PACKS[RULES[rule].pack], lang)


def test_advice_on_any_element_speaks_of_this_element() -> None:
    said = [_advice(rule) for rule in RULES if RULES[rule].advice.nl.count("{") == 1]
    assert any("dit element" in one for one in said)


def test_advice_that_depends_on_what_was_found_is_that_of_the_example() -> None:
    said = _advice("G2.3-referentiecomponent")
    assert said.startswith("Het advies hangt af van wat er is gevonden.")
    assert "Zaakregistratiecomponent" in said


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("rule", RULES)
def test_no_expression_is_left_in_it(rule: str, lang: str) -> None:
    said = _advice(rule, lang)
    assert said.strip()
    assert not any(mark in said for mark in ("{this", "tekst(", "size("))
