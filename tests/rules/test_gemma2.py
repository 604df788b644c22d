"""The built-in pack: complete, in two languages, and right about each of its own examples."""

from __future__ import annotations

import re
from itertools import count

import pytest

from gemma_lint.finding import Finding, Severity
from gemma_lint.resources import rules_folder
from gemma_lint.rules.examples import Tried, look, try_examples
from gemma_lint.rules.loading import compiled
from gemma_lint.rules.model import Example, Implication, Principle, Rule, Text

LOADED = compiled(rules_folder() / "gemma2")
PACK = LOADED.pack

# Chapter 3 of the document: so many points under each principle.
IMPLICATIONS = {"G1": 10, "G2": 12, "G3": 7, "G4": 8, "G5": 11, "G6": 7, "G7": 9, "G8": 12}
SUBPOINTS = {"G3.4": "abcd", "G4.1": "abcdef"}
# How an implication can be checked: in the structure of the landscape (S), by a fact that must be
# there (F), by evidence of people (E). Where structure can tell, a tick box does not do.
CHECKS = {
    "S": [
        "1.3",
        "1.5",
        "1.6",
        "1.7",
        "1.8",
        "1.9",
        "1.10",
        "2.3",
        "2.4",
        "2.5",
        "2.6",
        "2.8",
        "2.9",
        "2.12",
        "3.1",
        "3.2",
        "3.3",
        "3.4",
        "3.6",
        "3.7",
        "4.1",
        "4.2",
        "4.3",
        "4.4",
        "4.5",
        "4.7",
        "5.1",
        "5.4",
        "5.5",
        "5.6",
        "5.9",
        "5.10",
        "5.11",
        "6.1",
        "6.2",
        "6.3",
        "6.5",
        "6.6",
        "6.7",
        "7.1",
        "7.3",
        "7.4",
        "7.5",
        "7.7",
        "7.9",
        "8.4",
        "8.5",
        "8.6",
        "8.7",
        "8.8",
        "8.9",
        "8.11",
    ],
    "F": [
        "1.1",
        "1.2",
        "1.5",
        "2.1",
        "2.2",
        "2.10",
        "2.11",
        "3.4",
        "4.1",
        "4.6",
        "4.8",
        "5.2",
        "5.3",
        "5.7",
        "5.8",
        "5.9",
        "6.4",
        "7.2",
        "7.6",
        "7.8",
        "8.3",
        "8.4",
        "8.6",
    ],
    "E": ["1.1", "1.4", "2.7", "3.1", "3.4", "3.5", "5.2", "8.1", "8.2", "8.10", "8.12"],
}
SAME_IN_BOTH = {"in"}


def _examples() -> dict[str, tuple[Rule, Example]]:
    """Every example under an id that says which one it is."""
    found = {}
    for rule in PACK.rules:
        numbers = {True: count(1), False: count(1)}
        for example in rule.examples:
            word = "goed" if example.good else "fout"
            found[f"{rule.id}-{word}-{next(numbers[example.good])}"] = (rule, example)
    return found


EXAMPLES = _examples()
BAD = [name for name, (_, example) in EXAMPLES.items() if not example.good]
by_principle = pytest.mark.parametrize("principle", PACK.principles, ids=lambda one: one.id)
by_implication = pytest.mark.parametrize(
    "implication",
    [one for principle in PACK.principles for one in principle.implications],
    ids=lambda one: one.id,
)
by_rule = pytest.mark.parametrize("rule", PACK.rules, ids=lambda one: one.id)


@pytest.fixture(scope="module")
def tried() -> dict[str, Tried]:
    return dict(zip(EXAMPLES, try_examples(LOADED), strict=True))


def _assert_in_two_languages(text: Text) -> None:
    assert text.nl.strip()
    assert text.en.strip()
    assert text.nl != text.en or text.nl in SAME_IN_BOTH or not re.search(r"\w", text.nl)


def test_the_eight_principles_are_there_in_order() -> None:
    assert [principle.id for principle in PACK.principles] == list(IMPLICATIONS)


@by_principle
def test_a_principle_has_the_implications_of_the_document(principle: Principle) -> None:
    wanted = [f"{principle.id}.{number}" for number in range(1, IMPLICATIONS[principle.id] + 1)]
    assert [one.id for one in principle.implications] == wanted


@by_principle
def test_a_principle_has_its_texts_and_its_source(principle: Principle) -> None:
    _assert_in_two_languages(principle.title)
    _assert_in_two_languages(principle.rationale)
    assert principle.source == f"3.{principle.id[1:]}"


@by_implication
def test_an_implication_has_its_text_and_its_place(implication: Implication) -> None:
    _assert_in_two_languages(implication.text)
    principle, number = implication.id[1:].split(".")
    assert implication.principle == f"G{principle}"
    assert implication.source == f"3.{principle} ({number})"


@by_implication
def test_an_implication_has_the_sub_points_of_the_document(implication: Implication) -> None:
    assert "".join(implication.subpoints) == SUBPOINTS.get(implication.id, "")
    for text in implication.subpoints.values():
        _assert_in_two_languages(text)


@by_implication
def test_each_implication_is_checked_in_the_ways_that_it_can_be(implication: Implication) -> None:
    rules = [rule for rule in PACK.rules if rule.implication == implication.id]
    assert rules
    wanted = {check for check, ids in CHECKS.items() if implication.id[1:] in ids}
    assert wanted <= {rule.check for rule in rules}


def test_every_implication_has_a_way_in_which_it_can_be_checked() -> None:
    known = {f"G{one}" for ids in CHECKS.values() for one in ids}
    assert known == {one.id for principle in PACK.principles for one in principle.implications}


@pytest.mark.parametrize(
    "point", [f"{name}{letter}" for name, letters in SUBPOINTS.items() for letter in letters]
)
def test_each_sub_point_has_a_rule_of_its_own(point: str) -> None:
    assert any(f"{rule.implication}{rule.subpoint}" == point for rule in PACK.rules)


@by_rule
def test_a_rule_is_called_after_its_implication(rule: Rule) -> None:
    assert rule.id.startswith(f"{rule.implication}{rule.subpoint or ''}-")
    assert rule.implication.startswith(f"{rule.principle}.")
    assert rule.severity in Severity


@by_rule
def test_every_text_of_a_rule_is_there_in_both_languages(rule: Rule) -> None:
    for text in (rule.title, rule.message, rule.advice, rule.explanation):
        if text is not None:
            _assert_in_two_languages(text)


def _shared_texts() -> dict[str, Text]:
    settings = {setting.name: setting.description for setting in PACK.settings.values()}
    return {"titel": PACK.title, **settings, **LOADED.texts}


@pytest.mark.parametrize("name", _shared_texts())
def test_every_shared_text_is_there_in_both_languages(name: str) -> None:
    _assert_in_two_languages(_shared_texts()[name])


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_what_it_says(name: str, tried: dict[str, Tried]) -> None:
    result = tried[name]
    assert result.problems == ()
    found = [finding.message for outcome in result.outcomes for finding in outcome.findings]
    assert result.right, found


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", BAD)
def test_what_is_said_of_a_bad_example_is_whole_in_both_languages(name: str, lang: str) -> None:
    for finding in _found(name, lang):
        assert not finding.fault
        for said in (finding.message, finding.advice):
            assert said == said.strip()
            without_code = re.sub(r"`[^`]+`", "code", said)
            assert re.search(r"[{}<>`]|None|\[\]|  ", without_code) is None


@pytest.mark.parametrize("name", BAD)
def test_a_bad_example_is_worded_differently_in_dutch_and_english(name: str) -> None:
    both = [{finding.message for finding in _found(name, lang)} for lang in ("nl", "en")]
    assert both[0].isdisjoint(both[1])


def _found(name: str, lang: str) -> list[Finding]:
    rule, example = EXAMPLES[name]
    outcomes, _ = look([LOADED], rule, example.landscape, lang)
    return [finding for outcome in outcomes for finding in outcome.findings]
