"""Principle 4 as a whole: which rules there are, and that each can fail."""

from __future__ import annotations

import pytest

from gemma_lint.resources import rules_folder
from gemma_lint.rules.loading import compiled
from tests.landscapes import checked, example, rules_of
from tests.rules.stad import not_assessed

PACK = compiled(rules_folder() / "gemma2").pack
RULES = {rule.id: rule for rule in PACK.rules if rule.principle == "G4"}
GOOD = example("voorbeeldstad")
BAD = example("achterstad")


def test_every_implication_and_sub_point_has_a_rule() -> None:
    principle = next(one for one in PACK.principles if one.id == "G4")
    wanted: set[tuple[str, str | None]] = {
        (one.id, None) for one in principle.implications if not one.subpoints
    }
    wanted |= {(one.id, point) for one in principle.implications for point in one.subpoints}
    assert {(rule.implication, rule.subpoint) for rule in RULES.values()} == wanted


@pytest.mark.parametrize(
    "implication", ["G4.1c", "G4.1d", "G4.1f", "G4.2", "G4.3", "G4.4", "G4.5", "G4.7"]
)
def test_where_the_model_can_tell_a_rule_asks_the_model(implication: str) -> None:
    mine = [rule for name, rule in RULES.items() if name.startswith(f"{implication}-")]
    assert "S" in {rule.check for rule in mine}


def test_no_deviation_from_a_legal_basis_or_from_being_forgotten() -> None:
    binding = {name for name, rule in RULES.items() if rule.binding}
    assert binding == {"G4.5-grondslag", "G4.8-vergetelheid"}


@pytest.mark.parametrize("rule", sorted(RULES))
def test_voorbeeldstad_is_assessed_and_achterstad_breaks_it(rule: str) -> None:
    assert not not_assessed(GOOD, rule)
    assert rules_of(checked(BAD, select=(rule,))) == {rule}
