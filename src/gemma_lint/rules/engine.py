"""Runs rules over a graph: those about the landscape first, then those about afwijkingen."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gemma_lint.finding import Finding, NotAssessed, Severity
from gemma_lint.graph import Element, Graph
from gemma_lint.rules.across import looks_across
from gemma_lint.rules.fingerprint import Fingerprints
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import DEVIATION, Rule
from gemma_lint.rules.runner import Ran, Runner, bound
from gemma_lint.rules.weighing import Weighing


@dataclass(frozen=True, slots=True)
class Outcome:
    """What running rules gave. `assessed` counts the elements that each rule looked at.

    `elements` has the element of each finding, by the finding's fingerprint. `seen` has the
    elements that each rule looked at, if that was asked. `across` says of a rule whether what it
    finds depends on the landscapes that are checked along.
    """

    findings: tuple[Finding, ...]
    not_assessed: tuple[NotAssessed, ...]
    assessed: Mapping[str, int]
    elements: Mapping[str, Element]
    seen: Mapping[str, Sequence[Element]]
    across: Callable[[str], bool]


def run(
    graph: Graph,
    packs: Sequence[LoadedPack],
    rules: Sequence[Rule],
    settings: Mapping[str, Any],
    peildatum: date,
    lang: str,
    severities: Mapping[str, Severity],
    fingerprints: Fingerprints | None = None,
    *,
    beside: Sequence[Rule] = (),
    explain: bool = True,
    keep_seen: bool = False,
) -> Outcome:
    """Runs `rules`, all of which come from `packs`, over every element they apply to.

    `settings` holds for each pack what its rules read as `instelling`; `severities` overrides that
    of single rules. `fingerprints` are those of a run over several landscapes.

    Rules about afwijkingen run last, all that `packs` have: they decide what an afwijking explains.
    Those in `beside` were not asked for; what they find is reported for afwijkingen that name one
    of `rules`. Without `explain` every finding stays open.
    """
    runner = Runner(graph, lang, fingerprints or Fingerprints(), keep_seen)
    needs = {pack.pack.id: pack.needs for pack in packs}
    functions_of = {
        pack.pack.id: bound(pack, graph, settings[pack.pack.id], peildatum, lang) for pack in packs
    }

    def run_one(rule: Rule) -> Ran:
        severity = severities.get(rule.id, rule.severity)
        chosen = rule if severity is rule.severity else replace(rule, severity=severity)
        made = functions_of[rule.pack][rule.id]
        return runner.run(chosen, made, needs[rule.pack].get(rule.id, ()))

    ran = [run_one(rule) for rule in rules if rule.element != DEVIATION]
    found = [finding for one in ran for finding in one.findings]
    weighing = Weighing(graph, [one.pack for one in packs], {one.rule for one in ran}, found, lang)
    graph.weighing = weighing
    judging = [rule for pack in packs for rule in pack.pack.rules if rule.element == DEVIATION]
    asked = {rule.id for rule in rules}
    also = {rule.id for rule in beside}
    judged = _judge(judging, run_one, weighing, graph, asked | also)
    if explain:
        found = list(weighing.explained(found))
    told = [
        one if one.rule in asked else one.about(lambda element: _concerns(weighing, element, asked))
        for one in judged
        if one.rule in asked or one.rule in also
    ]
    checks = {name: made[0] for one in functions_of.values() for name, made in one.items()}
    return _outcome(found, [*ran, *told], asked, lambda name: looks_across(checks[name]))


def _judge(
    rules: Sequence[Rule],
    run_one: Callable[[Rule], Ran],
    weighing: Weighing,
    graph: Graph,
    heard: Container[str],
) -> list[Ran]:
    """Runs the rules about afwijkingen, those first that decide whether one holds.

    Only what the rules in `heard` find is reported.
    An afwijking holds when no rule that its pack calls `fout` reports it. What configuration makes
    of the severity of a rule changes what is reported, not what is explained.
    """
    strict = [rule for rule in rules if rule.severity is Severity.FOUT]
    first = [run_one(rule) for rule in strict]
    flawed = {element for one in first for element in one.elements}
    told = {element for one in first if one.rule in heard for element in one.elements}
    if strict:
        holding = (one for one in graph.elements[DEVIATION] if one not in flawed)
        weighing.decide(holding, flawed - told)
    return [*first, *(run_one(rule) for rule in rules if rule.severity is not Severity.FOUT)]


def _concerns(weighing: Weighing, deviation: Element, rules: Container[str]) -> bool:
    """Whether an afwijking names one of the rules."""
    return any(rule.id in rules for rule in weighing.rules(deviation))


def _outcome(
    found: Sequence[Finding],
    ran: Sequence[Ran],
    asked: Container[str],
    across: Callable[[str], bool],
) -> Outcome:
    judged = [finding for one in ran if one.of_deviations for finding in one.findings]
    told = [one for one in ran if one.rule in asked or one.findings]
    return Outcome(
        findings=tuple(sorted((*found, *judged), key=lambda finding: finding.sort_key)),
        not_assessed=tuple(one.not_assessed for one in told if one.not_assessed is not None),
        assessed={one.rule: one.assessed for one in told},
        elements={
            finding.fingerprint: element
            for one in ran
            for finding, element in zip(one.findings, one.elements, strict=True)
        },
        seen={one.rule: one.seen for one in told if one.seen},
        across=across,
    )
