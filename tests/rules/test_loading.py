"""Packs by name and by path, alone and together."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.errors import InvalidPack, WrongUsage
from gemma_lint.resources import rules_folder
from gemma_lint.rules import load_packs
from gemma_lint.rules.loading import ALWAYS, built_in_packs, compiled, load
from gemma_lint.rules.selecting import select
from tests.rules.packs import HEAD, complaints, find, pack_text, rule, run_on, write

OWN_HEAD = HEAD.partition("principes:")[0]
OWN = pack_text(
    rule(
        id="G7.6-naam",
        element="gegevensverzameling",
        eis="this.extra.bewaakt == true",
        melding='{nl: "{this} wordt niet bewaakt", en: "{this} is not watched"}',
    ),
    head=OWN_HEAD,
)
LANDSCAPE = """\
gegevensverzamelingen:
  - {id: a, naam: A, extra: {bewaakt: true}}
  - {id: b, naam: B, extra: {bewaakt: false}}
"""


def test_the_built_in_packs_are_known_by_name() -> None:
    assert "gemma2" in built_in_packs()
    assert [pack.id for pack in load_packs(["gemma2"])] == ["gemma2", ALWAYS]


@pytest.mark.parametrize("names", [["gemma2", ALWAYS], [ALWAYS, "gemma2"]])
def test_the_pack_about_deviations_stands_where_it_is_named(names: list[str]) -> None:
    assert [pack.id for pack in load_packs(names)] == names


def test_a_pack_of_ones_own_builds_on_the_one_about_deviations(tmp_path: Path) -> None:
    text = OWN.replace("G7.6-naam", "A.1-naam").replace("gegevensverzameling\n", "afwijking\n")
    for names in ([], [ALWAYS]):
        own, _ = load_packs([str(write(tmp_path, text)), *names])
        assert [(rule.id, rule.principle) for rule in own.rules] == [("A.1-naam", "A")]


@pytest.mark.parametrize("name", ["gemma2", ALWAYS])
def test_what_is_built_in_is_what_the_files_say(name: str) -> None:
    built, *_ = load([name])
    fresh = compiled(rules_folder() / name)
    assert [rule.id for rule in built.pack.rules] == [rule.id for rule in fresh.pack.rules]
    assert built.pack.principles == fresh.pack.principles
    assert built.pack.settings == fresh.pack.settings
    assert built.texts == fresh.texts


def test_a_pack_of_ones_own_adds_rules_to_an_implication(tmp_path: Path) -> None:
    packs = load(["gemma2", str(write(tmp_path, OWN))])
    (added,) = packs[1].pack.rules
    assert (added.pack, added.principle, added.implication) == ("eigen", "G7", "G7.6")
    chosen = select([one.pack for one in packs], ["G7.6"], [])
    assert {rule.pack for rule in chosen} == {"gemma2", "eigen"}
    findings = run_on(packs, LANDSCAPE, rules=[added]).findings
    assert [(one.rule, str(one.element), one.message) for one in findings] == [
        ("G7.6-naam", "gegevensverzameling/b", "“B” wordt niet bewaakt")
    ]


def test_it_cannot_without_the_pack_that_has_the_implication(tmp_path: Path) -> None:
    with pytest.raises(InvalidPack) as caught:
        load([str(write(tmp_path, OWN))])
    (found,) = complaints(caught.value)
    assert "implicatie `G7.6`, maar die bestaat niet" in found.message


def test_nor_before_it(tmp_path: Path) -> None:
    with pytest.raises(InvalidPack):
        load([str(write(tmp_path, OWN)), "gemma2"])


def test_it_may_belong_to_a_sub_point_of_the_pack_before(tmp_path: Path) -> None:
    text = OWN.replace("G7.6-naam", "G3.4b-naam")
    packs = load(["gemma2", str(write(tmp_path, text))])
    assert packs[1].pack.rules[0].subpoint == "b"


def test_two_packs_with_a_rule_of_the_same_name(tmp_path: Path) -> None:
    text = OWN.replace("G7.6-naam", "G7.6-eigenaar")
    with pytest.raises(InvalidPack) as caught:
        load(["gemma2", str(write(tmp_path, text))])
    (found,) = complaints(caught.value)
    assert found.message == "regel `G7.6-eigenaar` bestaat al in regelpakket `gemma2`"
    assert (found.file, found.line, found.column) == ("pakket.yaml", *find(text, "G7.6"))


def test_the_same_pack_twice() -> None:
    with pytest.raises(WrongUsage) as caught:
        load(["gemma2", "gemma2"])
    (found,) = complaints(caught.value)
    assert found.message == "regelpakket `gemma2` wordt twee keer genoemd"


def test_a_pack_that_is_not_there(tmp_path: Path) -> None:
    missing = str(tmp_path / "weg.yaml")
    with pytest.raises(WrongUsage) as caught:
        load([missing])
    (found,) = complaints(caught.value)
    assert found.message == f"regelpakket `{missing}` is niet gevonden"
    assert "gemma2" in found.advice


def test_a_pack_of_a_list_of_texts_as_threshold(tmp_path: Path) -> None:
    setting = "instellingen:\n  - {naam: merken, teksten: [A, B], uitleg: {nl: a, en: b}}\n"
    text = pack_text(rule(eis="this.naam in instelling.merken"), more=setting)
    packs = load([str(write(tmp_path, text))])
    findings = run_on(packs, "applicaties: [{id: a, naam: A}, {id: c, naam: C}]").findings
    assert [str(one.element) for one in findings] == ["applicatie/c"]
