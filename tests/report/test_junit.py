"""The JUnit report, read as Jenkins and GitLab read it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from defusedxml import ElementTree
from hypothesis import given
from xmlschema import XMLSchema10

from gemma_lint.check import Form, Result
from gemma_lint.finding import Finding, NotAssessed, Severity, Status
from gemma_lint.report import PLAIN, View, render, render_errors
from tests.cli.running import Program
from tests.report.hostile import results
from tests.report.results import (
    COPY,
    EXPLAINED,
    FAULT,
    PROBLEM,
    SKIPPED,
    WARNING,
    finding,
    result,
    rule,
)
from tests.shared import ROOT

SECOND = finding(fingerprint="6", message="Zaken heeft geen eigenaar")
RECORDED = replace(WARNING, status=Status.BASELINED)
TYPES = {"array", "boolean", "date", "file", "float", "integer", "string", "symbol", "yaml"}
"""Some of what Rails, and so GitLab, takes an attribute `type` for; it refuses the last two."""


class Case(NamedTuple):
    """A test case as a reader of reports has it."""

    suite: str
    group: str
    name: str
    outcome: str
    message: str | None
    text: str

    @property
    def rule(self) -> str:
        return self.name.partition(":")[0]


@cache
def _schema() -> Any:
    return XMLSchema10(str(Path(__file__).with_name("junit-10.xsd")))


def _root(document: str) -> Any:
    return ElementTree.fromstring(document.encode("utf-8"))


def _cases(document: str) -> list[Case]:
    """The cases of a report that is valid and of which the counts are right."""
    root = _root(document)
    _schema().validate(document)
    suites = root.findall("testsuite")
    for name in ("tests", "failures", "errors"):
        assert int(root.get(name)) == sum(int(suite.get(name)) for suite in suites)
    cases = [_read(suite.get("name"), one) for suite in suites for one in suite.iter("testcase")]
    for suite in suites:
        outcomes = Counter(case.outcome for case in cases if case.suite == suite.get("name"))
        assert int(suite.get("tests")) == outcomes.total() > 0
        assert int(suite.get("failures")) == outcomes["failure"]
        assert int(suite.get("errors")) == outcomes["error"]
        assert int(suite.get("skipped")) == outcomes["skipped"]
    assert len({suite.get("name") for suite in suites}) == len(suites)
    assert len({(case.group, case.name) for case in cases}) == len(cases)
    return cases


def _read(suite: str, case: Any) -> Case:
    said = [one for one in case if one.tag in ("failure", "error", "skipped")]
    assert len(said) <= 1
    (told,) = case  # each says something, in one element
    assert told.text.strip()
    assert told.get("type") not in TYPES
    outcome = said[0].tag if said else "passed"
    return Case(
        suite, case.get("classname"), case.get("name"), outcome, told.get("message"), told.text
    )


def _case(found: Sequence[Finding], view: View = PLAIN, **changes: Any) -> Case:
    """The case of the rule of the first finding."""
    cases = _cases(render(result(found, **changes), "junit", view))
    return next(case for case in cases if case.rule == found[0].rule)


# What becomes of a rule


def test_a_rule_that_found_nothing_passes_and_says_on_what_it_looked() -> None:
    met = result(rules_run=1, assessed={"G1.0-regel": 12})
    (case,) = _cases(render(met, "junit", PLAIN))
    assert case.outcome == "passed"
    assert case.name == "G1.0-regel: titel"
    assert "12 elementen" in case.text


def test_a_rule_that_found_something_fails_with_all_of_it() -> None:
    case = _case([finding(), SECOND])
    assert case.outcome == "failure"
    assert case.message == "2 fouten. De eerste: Klanten heeft geen eigenaar"
    assert case.text.startswith("2 fouten\n\n")
    for one in (finding(), SECOND):
        assert one.message in case.text
        assert "landscape.yaml:11:5" in case.text
    assert case.text.count("advies: Noem bij eigenaar") == 1
    assert case.text.endswith("gemma-lint explain G7.6-eigenaar")


def test_of_one_finding_the_message_comes_first_and_other_places_follow() -> None:
    case = _case([COPY])
    assert case.message == COPY.message
    assert case.text.startswith(COPY.message)
    assert "de bron: landscape.yaml:5:10" in case.text
    assert "zo komen de gegevens binnen: koppelvlakken.yaml:2:5" in case.text


@pytest.mark.parametrize(
    ("level", "failing"),
    [
        (Severity.FOUT, {Severity.FOUT}),
        (Severity.WAARSCHUWING, {Severity.FOUT, Severity.WAARSCHUWING}),
        (Severity.ADVIES, set(Severity)),
        (None, set()),
    ],
)
@pytest.mark.parametrize("severity", Severity)
def test_what_is_below_the_fail_level_does_not_fail_and_does_not_pass(
    severity: Severity, level: Severity | None, failing: set[Severity]
) -> None:
    case = _case([finding(severity=severity)], View(fail_level=level))
    assert case.outcome == ("failure" if severity in failing else "skipped")
    assert finding().message in case.text
    if case.outcome == "skipped":
        assert case.message is None  # Jenkins would show that instead of the text
        assert "drempel" in case.text.splitlines()[0]
        assert (level.value if level is not None else "nooit") in case.text.splitlines()[0]


def test_what_an_afwijking_explains_is_skipped_with_the_decision() -> None:
    case = _case([EXPLAINED])
    assert case.outcome == "skipped"
    assert case.text.startswith("1 verklaard door een afwijking.")
    assert "verklaard: afwijking tot en met 2027-07-01, CIO: Het pakket" in case.text


def test_what_a_baseline_has_recorded_is_skipped_and_said() -> None:
    case = _case([RECORDED])
    assert case.outcome == "skipped"
    assert case.text.startswith("1 al in de nulmeting.")
    assert "stond al in de nulmeting" in case.text


def test_beside_what_is_open_the_rest_is_told_last() -> None:
    other = replace(EXPLAINED, rule=WARNING.rule, severity=WARNING.severity)
    case = _case([RECORDED, other, WARNING], View(fail_level=Severity.WAARSCHUWING))
    assert case.outcome == "failure"
    first, *_ = case.text.splitlines()
    assert first == "1 waarschuwing, 1 verklaard door een afwijking, 1 al in de nulmeting"
    assert case.text.index("advies: Vul biv in") < case.text.index("stond al in")


def test_a_rule_that_could_not_be_evaluated_is_an_error_whatever_else_it_found() -> None:
    fine = replace(WARNING, rule=FAULT.rule)
    for view in (PLAIN, View(fail_level=None)):
        assert _case([FAULT], view).outcome == "error"
        case = _case([fine, FAULT], view)
        assert case.outcome == "error"
        assert case.message is not None
        assert "storing" in case.message
        assert fine.message in case.text


def test_a_rule_that_was_not_assessed_is_skipped_with_the_reason() -> None:
    rules = {one.rule: rule(one.rule) for one in SKIPPED} | {"G1.1-x": rule("G1.1-x")}
    cases = _cases(render(result(rules=rules, not_assessed=SKIPPED), "junit", PLAIN))
    assert [case.outcome for case in cases] == ["skipped", "skipped", "passed"]
    for case, item in zip(cases, SKIPPED, strict=False):
        assert case.rule == item.rule
        assert case.text == case.message == f"Niet beoordeeld: {item.reason}"


# What is said of the whole


def test_that_not_a_single_rule_was_assessed_is_said() -> None:
    rules = {one.rule: rule(one.rule) for one in SKIPPED}
    first, *others = _cases(render(result(rules=rules, not_assessed=SKIPPED), "junit", PLAIN))
    assert first.name == "Geen enkele regel kon worden beoordeeld"
    assert {case.outcome for case in (first, *others)} == {"skipped"}


def test_a_result_without_rules_is_no_empty_report() -> None:
    for nothing in (result(rules_run=0), result(rules_run=0, form=Form(("x.yaml",)))):
        (case,) = _cases(render(nothing, "junit", PLAIN))
        assert case.outcome == "skipped"


def test_the_last_lines_for_people_stand_in_the_suite() -> None:
    root = _root(render(result([finding()]), "junit", PLAIN))
    assert "1 fout, 0 waarschuwingen" in root.findtext("testsuite/system-out")
    properties = {one.get("name"): one.get("value") for one in root.iter("property")}
    assert properties["peildatum"] == "2026-01-31"


def test_each_problem_is_an_error() -> None:
    elsewhere = replace(PROBLEM, code="yaml")
    for document in (
        render(result(problems=[PROBLEM, elsewhere, PROBLEM]), "junit", PLAIN),
        render_errors([PROBLEM, elsewhere, PROBLEM], "nl", "junit", PLAIN),
    ):
        cases = _cases(document)
        assert [case.outcome for case in cases] == ["error"] * 3
        assert cases[0].name.startswith("landscape.yaml:12:5: ")
        assert cases[2].name.endswith(" (2)")
        assert "advies: " in cases[0].text
        assert "landscape.yaml:8:5" in cases[0].text


def test_landscapes_have_suites_and_classes_of_their_own() -> None:
    one = result([finding()], rules_run=2, path="a")
    other = result(rules_run=2, path="b", not_assessed=(NotAssessed("G1.1-regel", "reden"),))
    whole = replace(one, landscapes=(one, other))
    cases = _cases(render(whole, "junit", PLAIN))
    assert [case.outcome for case in cases] == ["failure", "passed", "passed", "skipped"]
    assert [case.suite for case in cases] == ["a", "a", "b", "b"]
    assert {case.group.partition(".")[0] for case in cases} == {"a", "b"}


def test_the_class_is_the_principle_also_if_that_has_a_dot_in_it() -> None:
    dotted = replace(rule("X1.1-x"), principle="X.1")
    (case,) = _cases(render(result(rules={"X1.1-x": dotted}, path="a"), "junit", PLAIN))
    assert case.group.rpartition(".") == ("a", ".", "X·1")


def test_paths_are_seen_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sub").mkdir()
    monkeypatch.chdir(tmp_path / "sub")
    case = _case([COPY], View(root=str(tmp_path)))
    assert "\n  sub/landscape.yaml:9:16\n" in case.text
    assert ": sub/koppelvlakken.yaml:2:5" in case.text


def test_too_much_for_its_readers_is_cut_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    many = [finding(fingerprint=str(number), message=f"nummer {number}") for number in range(300)]
    assert "nummer 299" in _case(many).text
    monkeypatch.setattr("gemma_lint.report.junit.suites.LARGEST", 6_000)
    document = render(result(many, rules_run=1), "junit", PLAIN)
    assert len(document.encode()) <= 6_000
    (case,) = _cases(document)
    assert case.outcome == "failure"
    assert case.text.startswith("300 fouten")
    assert 0 < (told := case.text.count("nummer ")) < 300
    assert f"En nog {300 - told} bevindingen" in case.text


def test_a_name_of_a_million_characters_does_not_make_every_case_as_long() -> None:
    long = replace(result([finding(message="m" * 10**6)]), path="x" * 10**6)
    document = render(long, "junit", PLAIN)
    assert len(document) < 200_000
    assert len(_cases(document)) == 120


@given(results())
def test_nothing_hostile_gets_through(hostile: Result) -> None:
    document = render(hostile, "junit", PLAIN)
    cases = _cases(document)
    assert document.replace("\n", "").isprintable()
    assert len({(case.group, case.name) for case in cases}) == len(cases)
    assert len(cases) >= len({*hostile.rules, *(one.rule for one in hostile.not_assessed)})
    red = any(case.outcome in ("failure", "error") for case in cases)
    assert red == any(
        one.fault or (one.status is Status.OPEN and one.severity is Severity.FOUT)
        for one in hostile.findings
    )


# The program as a whole


@pytest.fixture
def program(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Program:
    monkeypatch.chdir(ROOT)
    return Program(capsysbinary, monkeypatch)


@pytest.mark.parametrize("level", ["fout", "waarschuwing", "advies", "nooit"])
@pytest.mark.parametrize("name", ["achterstad", "voorbeeldstad", "klein"])
def test_it_is_red_exactly_when_the_exit_code_is_not_0(
    name: str, level: str, program: Program
) -> None:
    done = program("check", f"examples/{name}", "--fail-level", level, "--format", "junit")
    red = any(case.outcome in ("failure", "error") for case in _cases(done.out))
    assert red == (done.code != 0)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_same_landscape_gives_the_same_bytes(lang: str, program: Program) -> None:
    arguments = ("check", "examples/klein", "--peildatum", "2026-11-01", "--lang", lang)
    done = program(*arguments, "--format", "junit")
    assert done == program(*arguments, "--format", "junit")
    assert len(_cases(done.out)) > 200


def test_several_landscapes_are_told_apart(program: Program) -> None:
    done = program("check", "examples/achterstad", "examples/voorbeeldstad", "--format", "junit")
    by_suite = Counter((case.suite, case.outcome) for case in _cases(done.out))
    assert by_suite["Gemeente Achterstad", "failure"] > 100
    assert by_suite["Gemeente Voorbeeldstad", "passed"] > 200


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("check", "nergens"), "gemma-lint.yaml"),
        (("check", "-", "--select", "G99"), "gemma-lint.usage"),
        (("check", "-"), "gemma-lint.yaml"),
    ],
)
def test_a_check_that_did_not_happen_is_red(
    arguments: Sequence[str], code: str, program: Program
) -> None:
    done = program(*arguments, "--format", "junit", stdin=b"a: [")
    assert done.code == 2
    assert {(case.group, case.outcome) for case in _cases(done.out)} == {(code, "error")}
