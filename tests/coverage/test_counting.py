"""Coverage: what is counted, and that the numbers add up whatever the landscape."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.check import Result, check
from gemma_lint.configuration.settings import Settings
from gemma_lint.coverage.counting import Coverage, Point, State, coverage_of, unnarrowed
from gemma_lint.finding import Cause, Severity, Status
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.rules.loading import load
from gemma_lint.rules.model import NoraPrinciple, Text
from tests.landscapes import PEILDATUM, checked, elements, example
from tests.rules.packs import HEAD, rule, write

GEMMA2 = load(["gemma2"])[0].pack
ACHTERSTAD = example("achterstad")
PLAIN = "{nl: Mis., en: Wrong.}"
RULES = (
    rule(id="E1.1-a", eis="has(this.eigenaar)"),
    rule(id="E1.1-b", eis="has(this.versie)", wanneer="has(this.versie) || this.naam == 'B'"),
    rule(id="E1.1-c", element="kanaal", eis="this.soort != 'balie'", melding=PLAIN),
)
LANDSCAPE = """\
applicaties:
  - {id: a, naam: A}
  - {id: b, naam: B}
  - {id: c, naam: C, versie: "1", eigenaar: r}
rollen: [{id: r, naam: Rol, soort: eenheid}]
diensten:
  - {id: d, naam: D, kanalen: [{soort: balie}, {soort: telefoon}]}
"""


def _result(folder: Path, *rules: str, landscape: str = LANDSCAPE, head: str = HEAD) -> Result:
    pack = write(folder, head + "regels:\n" + "".join(rules or RULES))
    wanted = Settings(peildatum=PEILDATUM, paths=("-",), packs=(str(pack),), lang="nl")
    return check(wanted, landscape.encode(), keep_seen=True)


def _point(coverage: Coverage, name: str) -> Point:
    return next(one for one in coverage.implications if one.id == name)


def _counts(point: Point) -> tuple[int, int, int, int]:
    found = point.elements
    return found.assessed, found.met, found.explained, found.violated


def test_an_element_counts_once_for_an_implication_and_a_part_for_itself(tmp_path: Path) -> None:
    point = _point(coverage_of(_result(tmp_path)), "E1.1")
    assert _counts(point) == (5, 2, 0, 3)
    assert {one.rule.id: (one.elements.assessed, one.elements.violated) for one in point.rules} == {
        "E1.1-a": (3, 2),
        "E1.1-b": (2, 1),
        "E1.1-c": (2, 1),
    }
    assert (point.state, point.rules_assessed) == (State.VIOLATED, 3)


def _explained(result: Result, *rules: str) -> Result:
    found = (
        replace(one, status=Status.EXPLAINED) if one.rule in rules else one
        for one in result.findings
    )
    return replace(result, findings=tuple(found))


def test_an_element_is_explained_when_all_that_was_found_is(tmp_path: Path) -> None:
    result = _result(tmp_path)
    some = _point(coverage_of(_explained(result, "E1.1-a")), "E1.1")
    assert _counts(some) == (5, 2, 1, 2)
    every = _point(coverage_of(_explained(result, "E1.1-a", "E1.1-b", "E1.1-c")), "E1.1")
    assert (_counts(every), every.state) == ((5, 2, 3, 0), State.EXPLAINED)


def test_an_implication_whose_rules_met_nothing_is_not_met(tmp_path: Path) -> None:
    nothing = rule(id="E1.2-x", element="kavel", eis="1 == 1", melding=PLAIN)
    point = _point(coverage_of(_result(tmp_path, *RULES, nothing)), "E1.2")
    assert (point.state, _counts(point)) == (State.NOT_ASSESSED, (0, 0, 0, 0))
    assert [fact.place for fact in point.facts] == ["kavels"]


def test_an_implication_without_a_rule_is_not_met(tmp_path: Path) -> None:
    point = _point(coverage_of(_result(tmp_path)), "E1.2")
    assert (point.state, point.rules_assessed) == (State.NO_RULE, 0)


def test_a_rule_that_met_nothing_is_told_apart(tmp_path: Path) -> None:
    nothing = rule(id="E1.1-x", eis="1 == 1", wanneer="has(this.hosting)")
    point = _point(coverage_of(_result(tmp_path, *RULES, nothing)), "E1.1")
    assert (point.rules_assessed, len(point.rules)) == (3, 4)
    (unseen,) = [one.unseen for one in point.rules if one.unseen]
    assert (unseen.rule, unseen.cause) == ("E1.1-x", Cause.NOT_STATED)


def test_a_rule_that_cannot_be_run_makes_nothing_met(tmp_path: Path) -> None:
    broken = rule(id="E1.2-x", eis="1 / 0 == 1")
    point = _point(coverage_of(_result(tmp_path, broken)), "E1.2")
    assert _counts(point) == (3, 0, 0, 3)


def test_subpoints_are_counted_apart_and_within_their_implication(tmp_path: Path) -> None:
    head = HEAD.replace('bron: "2"}', 'bron: "2", subpunten: [{letter: a, tekst: {nl: Z, en: S}}]}')
    rules = (
        rule(id="E1.2a-x", eis="has(this.eigenaar)"),
        rule(id="E1.2-y", element="kanaal", eis="1 == 1", melding=PLAIN),
    )
    point = _point(coverage_of(_result(tmp_path, *rules, head=head)), "E1.2")
    assert [one.id for one in point.subpoints] == ["E1.2a"]
    assert (_counts(point.subpoints[0]), _counts(point)) == ((3, 1, 0, 2), (5, 3, 0, 2))


def test_rules_about_the_record_are_left_out(tmp_path: Path) -> None:
    record = rule(id="E1.2-x", element="afwijking", eis="1 == 1", melding=PLAIN)
    coverage = coverage_of(_result(tmp_path, *RULES, record))
    assert [one.id for one in coverage.implications] == ["E1.1"]
    head = HEAD.replace('      - {id: E1.1, tekst: {nl: Doe het., en: Do it.}, bron: "1"}\n', "")
    assert coverage_of(_result(tmp_path, record, head=head)).principles == ()


def test_the_nora_is_counted_over_the_principles_in_it(tmp_path: Path) -> None:
    result = _result(tmp_path)
    title = Text("Nora", "Nora")
    named = (
        NoraPrinciple("NORA-A", title, title, "4", ("E1", "weg")),
        NoraPrinciple("NORA-B", title, title, "4", ()),
    )
    own, *others = result.packs
    packs = (replace(own, nora=named), *others)
    one, other = coverage_of(replace(result, packs=packs)).nora
    assert (one.id, one.principles, one.total.count) == ("NORA-A", ("E1",), 2)
    assert other.total.count == 0


def test_what_is_selected_ignored_or_above_the_profile_is_counted_all_the_same() -> None:
    narrow = Settings(
        peildatum=PEILDATUM,
        paths=("-",),
        select=("G7",),
        ignore=("G7.6",),
        profile="basis",
        severities={"G7.6-eigenaar": Severity.ADVIES},
    )
    landscape = b"applicaties: [{id: a, naam: A}]\n"
    coverage = coverage_of(check(unnarrowed(narrow), landscape, keep_seen=True))
    assert {rule.rule.id for point in coverage.implications for rule in point.rules} == {
        rule.id for rule in GEMMA2.rules
    }


def _sound(result: Result) -> None:
    coverage = coverage_of(result)
    wanted = [one.id for p in GEMMA2.principles for one in p.implications]
    assert [one.id for one in coverage.implications] == wanted
    assert sum(coverage.total.implications.values()) == len(wanted)
    for point in (one for p in coverage.implications for one in (p, *p.subpoints)):
        seen = {one for rule in point.rules for one in result.seen.get(rule.rule.id, ())}
        found = point.elements
        assert found.assessed == len(seen) == found.met + found.explained + found.violated
        assert min(found.met, found.explained, found.violated) >= 0
        assert (point.state in (State.NOT_ASSESSED, State.NO_RULE)) is (found.assessed == 0)
        for one in point.rules:
            assert one.elements.assessed == result.assessed[one.rule.id]
            assert (one.unseen is None) is (one.elements.assessed > 0)
    for part in coverage.principles:
        summed = sum(point.elements.assessed for point in part.implications)
        assert part.total.assessments.assessed == summed


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32))
def test_the_numbers_add_up_whatever_the_landscape(seed: int) -> None:
    """Anything may be left out of a landscape: an id that something refers to must stay."""
    dice = random.Random(seed)  # noqa: S311  # to be repeated, not to keep a secret
    data: dict[str, Any] = example("achterstad")
    for key, items in list(elements(data)):
        for item in items:
            for name in [one for one in item if not _required(key, one)]:
                if dice.random() < 0.2:
                    del item[name]
    if dice.random() < 0.5:
        del data["organisatie"]["ibd"]
    _sound(_seen(data))


def _required(key: str, name: str) -> bool:
    """Whether a landscape must have it, or others may refer to what is in it."""
    vocabulary = landscape_vocabulary()
    root = vocabulary.kinds[vocabulary.root].field(key)
    spec = vocabulary.kinds[root.object or ""].field(name) if root is not None else None
    return spec is None or spec.required or spec.object is not None


def _seen(data: dict[str, Any]) -> Result:
    wanted = Settings(peildatum=PEILDATUM, paths=("-",), lang="nl")
    result = check(wanted, json.dumps(data).encode(), keep_seen=True)
    assert result.problems == ()
    return result


def test_the_examples_add_up() -> None:
    for name in ("achterstad", "voorbeeldstad"):
        _sound(_seen(example(name)))


def test_what_was_seen_is_only_kept_when_asked() -> None:
    assert checked(ACHTERSTAD).seen == {}
