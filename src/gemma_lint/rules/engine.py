"""Runs rules over a graph and turns what is wrong into findings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
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
from gemma_lint.rules.model import Rule
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
    fingerprints: Fingerprints | None = None,
) -> Outcome:
    """Runs `rules`, all of which come from `packs`, over every element they apply to.

    `settings` holds for each pack what its rules read as `instelling`; `severities` overrides that
    of single rules. `fingerprints` are those of a run over several landscapes.
    """
    runner = _Runner(graph, lang, fingerprints or Fingerprints())
    functions_of = {
        pack.pack.id: _bound(pack, graph, settings[pack.pack.id], peildatum, lang) for pack in packs
    }
    for rule in rules:
        severity = severities.get(rule.id, rule.severity)
        chosen = rule if severity is rule.severity else replace(rule, severity=severity)
        runner.run(chosen, functions_of[rule.pack][rule.id])
    findings = tuple(sorted(runner.findings, key=lambda finding: finding.sort_key))
    return Outcome(findings, tuple(runner.not_assessed), runner.assessed)


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
    fingerprints: Fingerprints
    findings: list[Finding] = field(default_factory=list)
    not_assessed: list[NotAssessed] = field(default_factory=list)
    assessed: dict[str, int] = field(default_factory=dict)

    def run(self, rule: Rule, made: Functions) -> None:
        """Runs one rule over all elements of its kind."""
        elements = self.graph.elements[rule.element]
        violations: list[tuple[Element, str | None]] = []

        def wrong(element: Element, missing: str | None) -> None:
            violations.append((element, missing))

        def failed(element: Element, error: Exception) -> None:
            self.findings.append(self._fault(rule, element, error))

        count = made[0](elements, wrong, failed) if elements else 0
        self._report(rule, made, violations, failed)
        self.assessed[rule.id] = count
        if not count:
            self.not_assessed.append(NotAssessed(rule.id, self._why_not(rule, len(elements))))

    def _report(
        self,
        rule: Rule,
        made: Functions,
        violations: Sequence[tuple[Element, str | None]],
        failed: Callable[[Element, Exception], None],
    ) -> None:
        """Puts violations into words, with steps of their own: they cost a check none of its."""
        _, messages, absences, advices, related = made
        index = 0 if self.lang == "nl" else 1
        absence = absences[index] if absences else None
        runtime.start(MAX_STEPS + STEPS_EACH * len(violations))
        for element, missing in violations:
            try:
                message = self._message(rule, element, missing, messages[index], absence)
                advice = self._advice(rule, element, advices[index])
                self.findings.append(self._finding(rule, element, message, advice, related))
            except Exception as error:  # noqa: BLE001  # texts that fail are a fault to be seen
                failed(element, error)

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
