"""Laws of comply or explain: nothing disappears, and it takes no longer than it must."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.check import Result
from gemma_lint.cli.check import exit_code
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import ElementRef, Finding, Location, Severity, Status
from gemma_lint.graph import Graph
from gemma_lint.rules import load_packs
from gemma_lint.rules.weighing import Weighing
from tests.landscapes import PEILDATUM, Data, checked
from tests.rules.packs import graph_of
from tests.rules.test_deviations import COPY, landscape
from tests.steps import steps

DAYS = st.sampled_from([None, "2025-01-01", "2026-06-01", "2026-11-01", "2026-12-01", "2028-01-01"])
DEVIATIONS = st.lists(
    st.fixed_dictionaries(
        {
            "regel": st.sampled_from([COPY, "G7.9", "G7.6-eigenaar", "G7", "weg", "A.1-reden"]),
            "element": st.sampled_from([None, *(f"gegevensverzameling/{one}" for one in "abc")]),
            "alle": st.sampled_from([None, None, None, "gegevensverzameling"]),
            "reden": st.sampled_from([None, "Daarom.", "Daarom.", "Omdat."]),
            "besloten_door": st.sampled_from([None, "cio", "cio", "team", "inwoner"]),
            "besloten_op": DAYS,
            "geldig_tot": DAYS,
        }
    ).map(lambda one: {key: value for key, value in one.items() if value is not None}),
    max_size=6,
)
SELECTED = ("G7.6", "G7.9", "A")


def _bare(finding: Finding) -> Finding:
    return replace(finding, status=Status.OPEN, explanation=None)


def _check(deviations: list[Data], *, ignore: bool = False) -> Result:
    return checked(landscape(*deviations), select=SELECTED, ignore_deviations=ignore)


@settings(max_examples=30, deadline=None)
@given(DEVIATIONS)
def test_afwijkingen_change_the_status_of_findings_and_nothing_else(deviations: list[Data]) -> None:
    weighed, ignored = _check(deviations), _check(deviations, ignore=True)
    assert tuple(map(_bare, weighed.findings)) == ignored.findings
    assert weighed.not_assessed == ignored.not_assessed
    without = [one for one in ignored.findings if one.principle != "A"]
    assert [one.fingerprint for one in without] == [one.fingerprint for one in _check([]).findings]


@settings(max_examples=30, deadline=None)
@given(DEVIATIONS)
def test_only_valid_afwijkingen_make_a_check_succeed(deviations: list[Data]) -> None:
    result = _check(deviations)
    reported = {one.location.line for one in result.findings if one.severity is Severity.FOUT}
    assert reported  # the copies, explained or not
    for finding in result.findings:
        told = finding.explanation
        assert (told is not None) == (finding.status is Status.EXPLAINED)
        if told is not None:
            assert finding.principle != "A"
            assert told.decided_on <= PEILDATUM <= told.valid_until
            assert told.reason
            assert told.decided_by in {"CIO", "Team Geo"}
    serious = [one for one in result.findings if one.severity is Severity.FOUT]
    settled = all(one.status is Status.EXPLAINED for one in serious)
    assert exit_code(result, Settings(peildatum=PEILDATUM)) == (0 if settled else 1)


@settings(max_examples=15, deadline=None)
@given(DEVIATIONS, st.randoms(use_true_random=False))
def test_the_order_of_afwijkingen_decides_nothing(deviations: list[Data], random: object) -> None:
    shuffled = [*deviations]
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    def told(given: list[Data]) -> list[tuple[str, str, str]]:
        found = _check(given).findings
        return sorted(
            (f.rule, f.message, f.explanation.reason if f.explanation else "") for f in found
        )

    assert told(deviations) == told(shuffled)


# Work

PACKS = load_packs(["gemma2"])


def _finding(number: int) -> Finding:
    return Finding(
        rule=COPY,
        principle="G7",
        implication="G7.9",
        severity=Severity.FOUT,
        element=ElementRef("gegevensverzameling", f"g{number}"),
        field=None,
        message="",
        advice="",
        fingerprint=str(number),
        location=Location("a.yaml", number + 1, 1, number + 1, 2),
    )


def _landscape(findings: int, about: list[str]) -> Graph:
    sets = "".join(f"  - {{id: g{number}, naam: G}}\n" for number in range(findings))
    rest = "reden: r, besloten_door: cio, besloten_op: 2026-01-01, geldig_tot: 2027-01-01"
    listed = "".join(f"  - {{{one}, {rest}}}\n" for one in about)
    roles = "rollen:\n  - {id: cio, naam: C, soort: medewerker}\n"
    return graph_of(f"gegevensverzamelingen:\n{sets}afwijkingen:\n{listed}{roles}")


def _about(kind: str, count: int) -> list[str]:
    if kind == "all of a kind":
        return [f"regel: {COPY}, alle: gegevensverzameling"] * count
    if kind == "an implication":
        return [f"regel: G7.9, element: gegevensverzameling/g{n}" for n in range(count)]
    if kind == "nothing":
        return [f"regel: G7.9-weg{n}, element: gegevensverzameling/h{n}" for n in range(count)]
    return [f"regel: {COPY}, element: gegevensverzameling/g0"] * count


def _weigh(findings: int, kind: str) -> int:
    graph = _landscape(findings, _about(kind, findings // 10))
    found = [_finding(number) for number in range(findings)]

    def work() -> None:
        weighing = Weighing(graph, PACKS, {COPY}, found, "nl")
        for one in graph.elements["afwijking"]:
            weighing.found(one)
            weighing.binding_found(one)
        weighing.decide(graph.elements["afwijking"], ())
        for one in graph.elements["afwijking"]:
            weighing.superfluous(one)
        list(weighing.explained(found))

    return steps(work)


@pytest.mark.parametrize("kind", ["all of a kind", "an implication", "the same element"])
def test_work_grows_with_findings_and_afwijkingen_not_with_their_product(kind: str) -> None:
    once, twice, fourfold = (_weigh(100 * factor, kind) for factor in (1, 2, 4))
    assert fourfold - twice < 2.4 * (twice - once)


def test_names_that_are_nowhere_do_not_make_it_endless() -> None:
    graph = _landscape(2000, _about("nothing", 500))
    weighing = Weighing(graph, PACKS, {COPY}, [], "nl")
    near = [weighing.near_element(one) for one in graph.elements["afwijking"]]
    assert near[0] == "gegevensverzameling/g0"
    assert near[-1] == ""
