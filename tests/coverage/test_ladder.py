"""Which step is reached, and what the next one lacks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gemma_lint.check import Result, check
from gemma_lint.configuration.settings import Settings
from gemma_lint.configuration.values import PROFILES
from gemma_lint.coverage.ladder import Ladder, Missing, ladder
from gemma_lint.finding import Severity, Status
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.resources import rules_folder
from gemma_lint.rules.loading import compiled
from gemma_lint.rules.model import STEPS, Rule
from gemma_lint.source import parse
from tests.landscapes import PEILDATUM, checked, example
from tests.rules.packs import HEAD, rule, write
from tests.shared import ROOT

GEMMA2 = compiled(rules_folder() / "gemma2").pack

STAPPEN = """\
stappen:
  - {id: gevorderd, titel: {nl: Twee, en: Two}, uitleg: {nl: U., en: E.}, beschrijf: [partijen]}
  - {id: basis, titel: {nl: Een, en: One}, uitleg: {nl: U., en: E.}, beschrijf: [applicaties]}
"""
TEXT = "{nl: X, en: X}"
RULES = (
    rule(id="E1.1-eigenaar", eis="has(this.eigenaar)", veld="eigenaar"),
    rule(id="E1.1-versie", eis="has(this.versie)", veld="versie", ernst="advies"),
    rule(id="E1.2-status", eis="has(this.status)", veld="status", stap="gevorderd"),
    rule(id="E1.2-naam", eis="this.naam != 'X'", veld="naam", stap="volledig"),
)
ROLES = "rollen: [{id: r, naam: Rol, soort: eenheid}]\n"


def _result(folder: Path, landscape: str, *rules: str, **settings: Any) -> Result:
    pack = write(folder, HEAD + STAPPEN + "regels:\n" + "".join(rules or RULES))
    wanted = Settings(peildatum=PEILDATUM, paths=("-",), packs=(str(pack),), lang="nl", **settings)
    return check(wanted, landscape.encode())


def _ladder(folder: Path, landscape: str, *rules: str, **settings: Any) -> Ladder:
    found = ladder(_result(folder, landscape, *rules, **settings))
    assert found is not None
    return found


def _missing(found: Ladder) -> Missing:
    assert found.missing is not None
    return found.missing


def _apps(*more: str) -> str:
    return ROLES + "".join(
        ["applicaties:\n", *(f"  - {{id: a{n}, naam: A{n}{one}}}\n" for n, one in enumerate(more))]
    )


def test_nobody_reaches_a_step_by_saying_nothing(tmp_path: Path) -> None:
    found = _ladder(tmp_path, ROLES)
    assert (found.reached, _missing(found).findings) == (None, 0)
    assert _missing(found).undescribed == ("applicaties",)


def test_an_open_finding_keeps_a_step_away_and_advice_does_not(tmp_path: Path) -> None:
    found = _ladder(tmp_path, _apps("", ", eigenaar: r"))
    assert found.reached is None
    assert _missing(found).findings == 1
    better = _ladder(tmp_path, _apps(", eigenaar: r"))
    assert better.reached is not None
    assert better.reached.id == "basis"
    assert (_missing(better).rung.id, _missing(better).findings) == ("gevorderd", 1)
    assert _missing(better).undescribed == ("partijen",)


def test_a_severity_that_the_configuration_changes_counts(tmp_path: Path) -> None:
    advice = {"E1.1-eigenaar": Severity.ADVIES}
    found = _ladder(tmp_path, _apps(""), severities=advice)
    assert found.reached is not None


def test_what_is_explained_does_not_keep_a_step_away(tmp_path: Path) -> None:
    result = _result(tmp_path, _apps(""))
    explained = replace(
        result,
        findings=tuple(
            replace(one, status=Status.EXPLAINED) if one.rule == "E1.1-eigenaar" else one
            for one in result.findings
        ),
    )
    found, before = ladder(explained), ladder(result)
    assert found is not None
    assert before is not None
    assert (before.reached, found.reached and found.reached.id) == (None, "basis")


def test_the_facts_that_are_missing_most_come_first(tmp_path: Path) -> None:
    rules = [*RULES, rule(id="E1.1-type", eis="has(this.hosting)", veld="hosting")]
    found = _ladder(tmp_path, _apps("", ", hosting: saas", ", hosting: saas, eigenaar: r"), *rules)
    nearest = [(one.fact.place, one.elements) for one in _missing(found).nearest]
    assert nearest == [("applicaties: eigenaar", 2), ("applicaties: hosting", 1)]


def test_a_field_that_is_filled_in_and_wrong_is_not_a_fact_to_fill_in(tmp_path: Path) -> None:
    wrong = rule(id="E1.1-fout", eis="this.naam == 'Z'", veld="naam")
    found = _missing(_ladder(tmp_path, _apps(", eigenaar: r"), wrong))
    assert (found.findings, found.nearest) == (1, ())


def test_at_most_three_facts_are_named(tmp_path: Path) -> None:
    fields = ["eigenaar", "hosting", "versie", "leverancier", "status"]
    rules = [rule(id=f"E1.1-{one}", eis=f"has(this.{one})", veld=one) for one in fields]
    assert len(_missing(_ladder(tmp_path, _apps(""), *rules)).nearest) == 3


def test_with_a_profile_only_steps_that_were_run_are_spoken_of(tmp_path: Path) -> None:
    found = _ladder(tmp_path, _apps(", eigenaar: r"), profile="basis")
    assert found.reached is not None
    assert (found.reached.id, found.missing) == ("basis", None)
    assert found.beyond is not None
    assert found.beyond.id == "gevorderd"


def test_everything_reached_is_the_top(tmp_path: Path) -> None:
    landscape = _apps(", eigenaar: r, status: in_productie")
    full = landscape + "partijen: [{id: p, naam: P, soort: leverancier}]\n"
    found = _ladder(tmp_path, full)
    assert found.reached is not None
    assert (found.reached.id, found.missing, found.beyond) == ("volledig", None, None)


@pytest.mark.parametrize("settings", [{"select": ("E1",)}, {"ignore": ("E1.2-naam",)}])
def test_who_leaves_rules_out_is_told_no_step(tmp_path: Path, settings: dict[str, Any]) -> None:
    assert ladder(_result(tmp_path, _apps(""), **settings)) is None


def test_a_pack_without_a_ladder_has_none(tmp_path: Path) -> None:
    pack = write(tmp_path, f"{HEAD}regels:\n{RULES[0]}")
    wanted = Settings(peildatum=PEILDATUM, paths=("-",), packs=(str(pack),))
    assert ladder(check(wanted, _apps("").encode())) is None


def test_the_good_example_is_on_the_highest_step() -> None:
    found = ladder(checked(example("voorbeeldstad")))
    assert found is not None
    assert found.reached is not None
    assert (found.reached.id, found.missing) == (STEPS[-1], None)


def test_a_deviation_that_is_no_longer_needed_takes_no_step_away() -> None:
    data = example("voorbeeldstad")
    right = f"koppelvlak/{data['koppelvlakken'][0]['id']}"
    data["afwijkingen"].append({**data["afwijkingen"][0], "element": right})
    result = checked(data)
    assert {one.rule for one in result.findings if one.principle == "A"} == {"A.3-nodig"}
    found = ladder(result)
    assert found is not None
    assert found.reached is not None
    assert found.reached.id == STEPS[-1]


def test_the_configuration_knows_every_step() -> None:
    assert PROFILES == STEPS


@pytest.mark.parametrize("file", sorted((ROOT / "rules" / "gemma2").glob("g*.yaml")))
def test_each_rule_of_gemma2_says_on_which_step_it_stands(file: Path) -> None:
    """In the file itself: a rule without a step would count as basis unnoticed."""
    data = parse(file.read_bytes(), file.name).data
    assert isinstance(data, dict)
    rules = data.get("regels") or []
    assert [one["id"] for one in rules if one.get("stap") not in STEPS] == []


@pytest.mark.parametrize("rule", GEMMA2.rules, ids=lambda rule: rule.id)
def test_no_rule_comes_before_what_it_is_about(rule: Rule) -> None:
    """A rule stands no lower than the step that has its kind described, a legal duty excepted."""
    plural = landscape_vocabulary().kinds[rule.element].plural
    first = [STEPS.index(rung.id) for rung in GEMMA2.steps if plural in rung.describe]
    assert rule.binding or not first or STEPS.index(rule.step) >= first[0]
