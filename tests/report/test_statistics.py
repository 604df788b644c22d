"""How many findings there are per rule."""

from __future__ import annotations

from dataclasses import replace

from gemma_lint.finding import Severity
from gemma_lint.report import PLAIN, View, render
from tests.report.results import EXPLAINED, FAULT, WARNING, finding, result, rule

COUNTED = View(statistics=True)
_SECOND = finding(fingerprint="2")
_ADVICE = replace(WARNING, rule="G1.1-x", severity=Severity.ADVIES, fingerprint="3")


def test_the_most_frequent_comes_first_and_columns_are_aligned() -> None:
    shown = render(result(findings=(finding(), _SECOND, WARNING, _ADVICE)), "text", COUNTED)
    rows = shown.partition("\n\n")[0].splitlines()
    assert [row.split()[0] for row in rows] == ["2", "1", "1"]
    assert [row.split()[2] for row in rows] == ["G7.6-eigenaar", WARNING.rule, "G1.1-x"]
    assert len({row.index(row.split()[2]) for row in rows}) == 1


def test_the_counts_at_the_end_stay() -> None:
    found = result(findings=(finding(), _SECOND, EXPLAINED))
    last = render(found, "text", COUNTED).splitlines()[-2:]
    assert last == render(found, "text", PLAIN).splitlines()[-2:]


def test_what_is_explained_does_not_count() -> None:
    assert EXPLAINED.rule not in render(result(findings=(EXPLAINED,)), "text", COUNTED)
    assert render(result(findings=(EXPLAINED,)), "concise", COUNTED) == ""


def test_nothing_is_wider_than_the_terminal() -> None:
    narrow = View(statistics=True, width=60)
    shown = render(result(findings=(finding(), WARNING)), "text", narrow)
    assert max(map(len, shown.splitlines())) <= 60


def test_of_the_same_number_the_serious_comes_first_and_then_what_its_pack_has_first() -> None:
    rules = {name: rule(name) for name in ("G1.5-x", "G1.9-x", "G1.10-x", "G2.1-x")}
    found = [
        finding(rule=name, severity=severity, fingerprint=name)
        for name, severity in (
            ("G1.10-x", Severity.FOUT),
            ("G1.5-x", Severity.WAARSCHUWING),
            ("G1.9-x", Severity.FOUT),
            ("G2.1-x", Severity.FOUT),
        )
    ]
    shown = render(result(findings=found, rules=rules), "concise", COUNTED)
    assert [line.split("\t")[2] for line in shown.splitlines()] == [
        "G1.9-x",
        "G1.10-x",
        "G2.1-x",
        "G1.5-x",
    ]


def test_a_rule_that_could_not_be_evaluated_is_not_counted_as_a_finding() -> None:
    other = finding(rule=FAULT.rule, fingerprint="2")
    rows = render(result(findings=(FAULT, other)), "text", COUNTED).splitlines()[:2]
    assert sorted(row.split()[1] for row in rows) == ["fout", "storing"]
