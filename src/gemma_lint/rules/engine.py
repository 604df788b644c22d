"""Runs rules over a graph and turns what is wrong into findings."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from gemma_lint.cel import runtime
from gemma_lint.cel.limits import MAX_STEPS, STEPS_EACH
from gemma_lint.finding import ElementRef, Finding, NotAssessed, Related, Severity
from gemma_lint.graph import Element, Graph, functions
from gemma_lint.graph.locate import field_location
from gemma_lint.messages import text
from gemma_lint.rules import calls
from gemma_lint.rules.fingerprint import Fingerprints
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import DEVIATION, Rule
from gemma_lint.rules.weighing import Weighing
from gemma_lint.rules.wording import SHOWN, in_order, put, reason, subject

Functions = tuple[Callable[..., int], Any, Any, Any, Callable[[Element], Any] | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What running rules gave. `assessed` counts the elements that each rule looked at."""

    findings: tuple[Finding, ...]
    not_assessed: tuple[NotAssessed, ...]
    assessed: Mapping[str, int]


def run(
    graph: Graph,
    packs: Sequence[LoadedPack],
    rules: Sequence[Rule],
    settings: Mapping[str, Any],
    peildatum: date,
    lang: str,
    severities: Mapping[str, Severity],
    *,
    beside: Sequence[Rule] = (),
    explain: bool = True,
) -> Outcome:
    """Runs `rules`, all of which come from `packs`, over every element they apply to.

    `settings` holds for each pack what its rules read as `instelling`; `severities` overrides that
    of single rules. Rules about afwijkingen run last, all that `packs` have: they decide what an
    afwijking explains. Those in `beside` were not asked for; what they find is reported for
    afwijkingen that name one of `rules`. Without `explain` every finding stays open.
    """
    runner = _Runner(graph, lang)
    functions_of = {
        pack.pack.id: _bound(pack, graph, settings[pack.pack.id], peildatum, lang) for pack in packs
    }

    def run_one(rule: Rule) -> _Ran:
        severity = severities.get(rule.id, rule.severity)
        chosen = rule if severity is rule.severity else replace(rule, severity=severity)
        return runner.run(chosen, functions_of[rule.pack][rule.id])

    ran = [run_one(rule) for rule in rules if rule.element != DEVIATION]
    found = [finding for one in ran for finding in one.findings]
    weighing = Weighing(graph, [one.pack for one in packs], {one.rule for one in ran}, found, lang)
    graph.weighing = weighing
    judging = [rule for pack in packs for rule in pack.pack.rules if rule.element == DEVIATION]
    judged = _judge(judging, run_one, weighing, graph)
    if explain:
        found = list(weighing.explained(found))
    asked = {rule.id for rule in rules}
    also = {rule.id for rule in beside}
    told = [
        one if one.rule in asked else one.about(lambda element: _concerns(weighing, element, asked))
        for one in judged
        if one.rule in asked or one.rule in also
    ]
    return _outcome(found, [*ran, *told], asked)


def _judge(
    rules: Sequence[Rule], run_one: Callable[[Rule], _Ran], weighing: Weighing, graph: Graph
) -> list[_Ran]:
    """Runs the rules about afwijkingen, those first that decide whether one holds.

    An afwijking holds when no rule that its pack calls `fout` reports it. What configuration makes
    of the severity of a rule changes what is reported, not what is explained.
    """
    strict = [rule for rule in rules if rule.severity is Severity.FOUT]
    first = [run_one(rule) for rule in strict]
    reported = {element for one in first for element in one.elements}
    if strict:
        weighing.decide(one for one in graph.elements[DEVIATION] if one not in reported)
    return [*first, *(run_one(rule) for rule in rules if rule.severity is not Severity.FOUT)]


def _concerns(weighing: Weighing, deviation: Element, rules: Container[str]) -> bool:
    """Whether an afwijking names one of the rules."""
    return any(rule.id in rules for rule in weighing.rules(deviation))


def _outcome(found: Sequence[Finding], ran: Sequence[_Ran], asked: Container[str]) -> Outcome:
    judged = [finding for one in ran if one.of_deviations for finding in one.findings]
    told = [one for one in ran if one.rule in asked or one.findings]
    return Outcome(
        findings=tuple(sorted((*found, *judged), key=lambda finding: finding.sort_key)),
        not_assessed=tuple(one.not_assessed for one in told if one.not_assessed is not None),
        assessed={one.rule: one.assessed for one in told},
    )


@dataclass(frozen=True, slots=True)
class _Ran:
    """What came of one rule: `findings`, each about the element at the same place in `elements`."""

    rule: str
    of_deviations: bool
    findings: tuple[Finding, ...]
    elements: tuple[Element, ...]
    assessed: int
    not_assessed: NotAssessed | None

    def about(self, wanted: Callable[[Element], bool]) -> _Ran:
        """The same with only what is about elements that are wanted."""
        pairs = zip(self.findings, self.elements, strict=True)
        kept = [pair for pair in pairs if wanted(pair[1])]
        findings, elements = (tuple(one) for one in zip(*kept, strict=True)) if kept else ((), ())
        return replace(self, findings=findings, elements=elements)


def _bound(
    pack: LoadedPack, graph: Graph, setting: Any, peildatum: date, lang: str
) -> Mapping[str, Functions]:
    def tekst(name: str) -> str:
        return pack.texts[name].of(lang) if name in pack.texts else name

    moment = calls.timestamp(peildatum)
    return pack.bind(runtime, functions, calls, tekst, graph.root, setting, moment)


@dataclass
class _Runner:
    graph: Graph
    lang: str
    fingerprints: Fingerprints = field(default_factory=Fingerprints)

    def run(self, rule: Rule, made: Functions) -> _Ran:
        """Runs one rule over all elements of its kind."""
        elements = self.graph.elements[rule.element]
        violations: list[tuple[Element, str | None]] = []
        found: list[tuple[Finding, Element]] = []

        def wrong(element: Element, missing: str | None) -> None:
            violations.append((element, missing))

        def failed(element: Element, error: Exception) -> None:
            found.append((self._fault(rule, element, error), element))

        count = made[0](elements, wrong, failed) if elements else 0
        found += self._report(rule, made, violations)
        why_not = None if count else NotAssessed(rule.id, self._why_not(rule, len(elements)))
        return _Ran(
            rule.id,
            rule.element == DEVIATION,
            tuple(finding for finding, _ in found),
            tuple(element for _, element in found),
            count,
            why_not,
        )

    def _report(
        self,
        rule: Rule,
        made: Functions,
        violations: Sequence[tuple[Element, str | None]],
    ) -> Iterator[tuple[Finding, Element]]:
        """Puts violations into words, with steps of their own: they cost a check none of its."""
        _, messages, absences, advices, related = made
        index = 0 if self.lang == "nl" else 1
        absence = absences[index] if absences else None
        runtime.start(MAX_STEPS + STEPS_EACH * len(violations))
        for element, missing in violations:
            try:
                message = self._message(rule, element, missing, messages[index], absence)
                advice = self._advice(rule, element, advices[index])
                yield self._finding(rule, element, message, advice, related), element
            except Exception as error:  # noqa: BLE001  # texts that fail are a fault to be seen
                yield self._fault(rule, element, error), element

    def _message(
        self,
        rule: Rule,
        element: Element,
        missing: str | None,
        parts: Callable[[Any], Any],
        absence: Callable[[Any], Any] | None,
    ) -> str:
        """What is wrong; a fact that was needed but is not there is named as such."""
        try:
            if missing is None:
                return put(parts(element), self.lang)
            if absence is not None:
                return put(absence(element), self.lang)
        except runtime.MissingFact as error:
            missing = error.path
        return text(
            "rules.missing-fact",
            self.lang,
            subject=subject(element),
            path=missing.removeprefix("this."),
            title=rule.title.of(self.lang),
        )

    def _advice(self, rule: Rule, element: Element, parts: Callable[[Any], Any]) -> str:
        try:
            return put(parts(element), self.lang)
        except runtime.MissingFact:
            return rule.title.of(self.lang)

    def _finding(
        self,
        rule: Rule,
        element: Element,
        message: str,
        advice: str,
        related: Callable[[Element], Any] | None,
    ) -> Finding:
        others = self._related(element, related)  # which may fail: nothing is to be left of it
        return Finding(
            rule=rule.id,
            principle=rule.principle,
            implication=rule.implication,
            severity=rule.severity,
            element=element_ref(element),
            field=rule.field,
            message=message,
            advice=advice,
            fingerprint=self.fingerprints.of(rule.id, element),
            location=field_location(element, rule.field),
            related=others,
        )

    def _related(
        self, element: Element, related: Callable[[Element], Any] | None
    ) -> tuple[Related, ...]:
        if related is None:
            return ()
        try:
            found = related(element)
        except runtime.MissingFact:
            return ()
        others = found if isinstance(found, (list, tuple)) else (found,)
        elements = dict.fromkeys(one for one in others if isinstance(one, Element))
        elements.pop(element, None)
        if len(elements) <= SHOWN:
            return tuple(Related(subject(one), field_location(one, None)) for one in elements)
        *shown, last = in_order([*elements])[:SHOWN]  # the same ones in whatever order they come
        values = {"subject": subject(last), "count": len(elements) - SHOWN}
        return (
            *(Related(subject(one), field_location(one, None)) for one in shown),
            Related(text("rules.more-places", self.lang, **values), field_location(last, None)),
        )

    def _fault(self, rule: Rule, element: Element, error: Exception) -> Finding:
        values = {
            "rule": rule.id,
            "subject": subject(element),
            "reason": reason(error, self.lang),
            "pack": rule.pack,
        }
        finding = self._finding(
            rule,
            element,
            text("rules.failed", self.lang, **values),
            text("rules.failed.advice", self.lang, **values),
            None,
        )
        return replace(finding, fault=True, severity=Severity.FOUT)

    def _why_not(self, rule: Rule, count: int) -> str:
        key = "rules.not-applicable" if count else "rules.not-described"
        return text(key, self.lang, kind=rule.element.replace("_", " "), count=count)


def element_ref(element: Element) -> ElementRef:
    """The element by kind and id; a part without an id goes by the element around it."""
    here: Any = element
    while "id" not in here.__dict__ and here._ouder is not None and here._ouder._ouder is not None:
        here = here._ouder
    return ElementRef(here._soort, str(here.__dict__.get("id", "")))
