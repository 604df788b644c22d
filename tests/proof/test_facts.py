"""Each fact that a rule reads is spoiled in the good example: exactly the expected rules fire."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from gemma_lint.rules.model import Rule
from tests.landscapes import example
from tests.proof.proving import (
    broken_by,
    broken_by_two,
    fact_of,
    facts_of,
    good,
    listed,
    name_of,
    packs,
    readers,
    rules,
)
from tests.proof.running import fired, graph_of
from tests.proof.spoiling import spoiled
from tests.test_examples import TOGETHER

EXPECTED = listed()
SILENT: dict[str, str] = yaml.safe_load(
    Path(__file__).with_name("silent.yaml").read_text(encoding="utf-8")
)
BROKEN = {rule for found in EXPECTED.values() for rule in found}


def _rules() -> tuple[Rule, ...]:
    return tuple(rules().values())


def test_nothing_is_wrong_before_something_is_spoiled() -> None:
    graph = graph_of(good())
    assert graph is not None
    assert fired(packs(), graph, _rules()) == set()


def test_spoiling_and_checking_leave_the_good_example_as_it_is() -> None:
    for fact in list(readers())[::40]:
        broken_by(fact)
    assert good() == example("voorbeeldstad")


def test_every_fact_that_a_rule_reads_is_listed() -> None:
    assert list(EXPECTED) == [name_of(fact) for fact in readers()]


@pytest.mark.parametrize("name", EXPECTED)
def test_exactly_the_expected_rules_fire(name: str) -> None:
    assert sorted(broken_by(fact_of(name))) == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED)[::7])
def test_no_rule_fires_that_does_not_read_the_fact(name: str) -> None:
    """That only those who read a fact need be run is tried on every seventh."""
    fact = fact_of(name)
    allowed = {rule.id for rule in readers()[fact]}
    for data in list(spoiled(good(), fact))[::5]:
        graph = graph_of(data)
        if graph is not None:
            assert fired(packs(), graph, _rules()) <= allowed


def test_a_fact_that_breaks_nothing_says_why() -> None:
    assert sorted(SILENT) == sorted(name for name, found in EXPECTED.items() if not found)
    assert all(reason.strip() for reason in SILENT.values())


# Rules that it takes two facts to break.
TWO = {
    "G5.1-volume": ("kanaal.soort", "dienst.volume_per_jaar"),
    "G6.1-gesloten": (
        "gegevensverzameling.maatschappelijke_waarde",
        "gegevensverzameling.openbaarheid",
    ),
}


def test_every_rule_is_broken_by_a_fact_or_by_two() -> None:
    assert set(rules()) - BROKEN - TOGETHER == set(TWO)


@pytest.mark.parametrize("name", TWO)
def test_a_rule_that_no_single_fact_breaks_is_broken_by_two(name: str) -> None:
    one, other = map(fact_of, TWO[name])
    assert broken_by_two(rules()[name], one, other)


def test_every_rule_reads_something() -> None:
    assert [name for name, facts in facts_of().items() if not facts] == []
