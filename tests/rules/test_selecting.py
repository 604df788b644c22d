"""Choosing rules by the names of principles, implications, sub-points and rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from gemma_lint.errors import WrongUsage
from gemma_lint.rules.loading import load
from gemma_lint.rules.model import Pack, Step
from gemma_lint.rules.selecting import select, subpoint_of
from tests.rules.packs import HEAD, complaints, loaded, pack_text, rule, write

HEADS = HEAD.replace(
    'bron: "2"}', 'bron: "2", subpunten: [{letter: a, tekst: {nl: Zo., en: So.}}]}'
) + HEAD.partition("principes:\n")[2].replace("E1", "E2")


@pytest.fixture
def packs(tmp_path: Path) -> tuple[Pack, ...]:
    ids = ["E1.1-a", "E1.1-b", "E1.2-c", "E1.2a-d", "E2.1-e"]
    return (loaded(tmp_path, pack_text(*(rule(id=one) for one in ids), head=HEADS)).pack,)


@pytest.mark.parametrize(
    ("chosen", "left_out", "found"),
    [
        ([], [], "a b c d e"),
        (["E1"], [], "a b c d"),
        (["E1.1"], [], "a b"),
        (["E1.2"], [], "c d"),
        (["E1.2a"], [], "d"),
        (["E1.1-b", "E2"], [], "b e"),
        ([], ["E1"], "e"),
        ([], ["E1.1-a", "E1.2a"], "b c e"),
        (["E1"], ["E1.1"], "c d"),
        (["E2", "E1.1"], [], "a b e"),
    ],
)
def test_rules_are_chosen_and_left_out_by_name(
    packs: tuple[Pack, ...], chosen: Sequence[str], left_out: Sequence[str], found: str
) -> None:
    rules = select(packs, chosen, left_out)
    assert [one.id.partition("-")[2] for one in rules] == found.split()


def test_each_name_that_is_nothing_is_reported(packs: tuple[Pack, ...]) -> None:
    with pytest.raises(WrongUsage) as caught:
        select(packs, ["E1.3", "E1", "E1.1-aa"], ["volstrekt anders"])
    found = complaints(caught.value)
    assert [one.message for one in found] == [
        "`E1.3` is geen principe, implicatie of regel",
        "`E1.1-aa` is geen principe, implicatie of regel",
        "`volstrekt anders` is geen principe, implicatie of regel",
    ]
    assert [one.advice for one in found] == [
        "Bedoelde u `E1.1`?",
        "Bedoelde u `E1.1-a`?",
        "`gemma-lint rules` toont alle regels.",
    ]


def test_a_rule_goes_by_its_sub_point(packs: tuple[Pack, ...]) -> None:
    names = {one.id: subpoint_of(one) for one in packs[0].rules}
    assert names["E1.2a-d"] == "E1.2a"
    assert names["E1.2-c"] == "E1.2"


@pytest.fixture
def steps(tmp_path: Path) -> tuple[Pack, ...]:
    rules = (
        rule(id="E1.1-a"),
        rule(id="E1.1-b", stap="gevorderd"),
        rule(id="E1.2-c", stap="volledig"),
    )
    return (loaded(tmp_path, pack_text(*rules)).pack,)


@pytest.mark.parametrize(
    ("profile", "chosen", "found"),
    [
        ("basis", [], "a"),
        ("gevorderd", [], "a b"),
        ("volledig", [], "a b c"),
        ("gevorderd", ["E1"], "a b"),
        ("gevorderd", ["E1.1-b"], "b"),
        ("basis", ["E1.1"], "a"),
    ],
)
def test_a_profile_takes_the_rules_up_to_a_step(
    steps: tuple[Pack, ...], profile: Step, chosen: Sequence[str], found: str
) -> None:
    rules = select(steps, chosen, [], profile)
    assert [one.id.partition("-")[2] for one in rules] == found.split()


def test_what_is_chosen_and_stands_above_the_profile_is_told(steps: tuple[Pack, ...]) -> None:
    with pytest.raises(WrongUsage) as caught:
        select(steps, ["E1.1", "E1.1-b", "E1.2"], [], "basis")
    found = complaints(caught.value)
    assert [one.message for one in found] == [
        "`E1.1-b` heeft geen regels op trede basis of lager; de eerste staat op trede gevorderd",
        "`E1.2` heeft geen regels op trede basis of lager; de eerste staat op trede volledig",
    ]
    assert "`--profile volledig`" in found[1].advice


@pytest.mark.parametrize(
    ("chosen", "left_out"),
    [(["E1.1-a"], ["E1"]), ([], ["E1", "E2"]), (["E1.1", "E2"], ["E1", "E2"])],
)
def test_leaving_out_everything_is_refused(
    packs: tuple[Pack, ...], chosen: Sequence[str], left_out: Sequence[str]
) -> None:
    with pytest.raises(WrongUsage) as caught:
        select(packs, chosen, left_out)
    (found,) = complaints(caught.value)
    assert found.message == "er blijft geen regel over: alles is weggelaten"
    assert "`--ignore`" in found.advice


def test_rules_that_come_along_by_themselves_are_not_what_was_left(tmp_path: Path) -> None:
    """The pack about deviations is always there; leaving out all of one's own leaves nothing."""
    write(tmp_path, pack_text(rule()))
    both = tuple(one.pack for one in load([str(tmp_path / "pakket.yaml")]))
    with pytest.raises(WrongUsage):
        select(both, [], ["E1"])
    assert select(both, ["A.1"], ["E1"])


def test_a_name_without_rules_is_refused_also_beside_others(packs: tuple[Pack, ...]) -> None:
    with pytest.raises(WrongUsage) as caught:
        select(packs, ["E1", "E2.2"], [])
    assert [one.message for one in complaints(caught.value)] == ["`E2.2` heeft geen regels"]


def test_packs_without_a_rule_are_refused(tmp_path: Path) -> None:
    pack = loaded(tmp_path, pack_text()).pack
    with pytest.raises(WrongUsage) as caught:
        select((pack,), [], [])
    (found,) = complaints(caught.value)
    assert found.message == "er is geen regel om te beoordelen"
