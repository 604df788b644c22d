"""Runs one rule over a graph and puts what is wrong into words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gemma_lint.cel import runtime
from gemma_lint.cel.limits import MAX_STEPS, STEPS_EACH
from gemma_lint.finding import ElementRef, Finding, NotAssessed, Related, Severity
from gemma_lint.graph import Element, Graph, functions
from gemma_lint.graph.locate import field_location
from gemma_lint.messages import text
from gemma_lint.rules import calls
from gemma_lint.rules.absence import why_not
from gemma_lint.rules.fingerprint import Fingerprints
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import DEVIATION, Needs, Rule
from gemma_lint.rules.wording import SHOWN, in_order, put, reason, shortened, subject

Functions = tuple[Callable[..., None], Any, Any, Any, Callable[[Element], Any] | None]


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of one rule: `findings`, each about the element at the same place in `elements`.

    `seen` are the elements that it looked at, if those were to be kept.
    """

    rule: str
    of_deviations: bool
    findings: tuple[Finding, ...]
    elements: tuple[Element, ...]
    assessed: int
    not_assessed: NotAssessed | None
    seen: Sequence[Element]

    def about(self, wanted: Callable[[Element], bool]) -> Ran:
        """The same with only what is about elements that are wanted."""
        pairs = zip(self.findings, self.elements, strict=True)
        kept = [pair for pair in pairs if wanted(pair[1])]
        findings, elements = (tuple(one) for one in zip(*kept, strict=True)) if kept else ((), ())
        return replace(self, findings=findings, elements=elements)


def bound(
    pack: LoadedPack, graph: Graph, setting: Any, peildatum: date, lang: str
) -> Mapping[str, Functions]:
    """The functions of each rule of a pack, ready to run on a landscape."""

    def tekst(name: str) -> str:
        return pack.texts[name].of(lang) if name in pack.texts else name

    moment = calls.timestamp(peildatum)
    return pack.bind(runtime, functions, calls, tekst, graph.root, setting, moment)


@dataclass(frozen=True, slots=True)
class Runner:
    """Runs rules over one landscape; `keep_seen` asks for the elements that each looked at."""

    graph: Graph
    lang: str
    fingerprints: Fingerprints
    keep_seen: bool

    def run(self, rule: Rule, made: Functions, needs: Needs) -> Ran:
        """Runs one rule over all elements of its kind."""
        elements = self.graph.elements[rule.element]
        violations: list[tuple[Element, str | None]] = []
        found: list[tuple[Finding, Element]] = []
        passed_over: list[Element] = []

        def wrong(element: Element, missing: str | None) -> None:
            violations.append((element, missing))

        def failed(element: Element, error: Exception) -> None:
            found.append((self._fault(rule, element, error), element))

        if elements:
            made[0](elements, wrong, failed, passed_over.append)
        found += self._report(rule, made, violations)
        count = len(elements) - len(passed_over)
        without = set(passed_over) if self.keep_seen else ()
        return Ran(
            rule.id,
            rule.element == DEVIATION,
            tuple(finding for finding, _ in found),
            tuple(element for _, element in found),
            count,
            None if count else why_not(rule, needs, self.graph, self.lang),
            [one for one in elements if one not in without] if self.keep_seen else (),
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
            message=shortened(message),
            advice=shortened(advice),
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


def element_ref(element: Element) -> ElementRef:
    """The element by kind and id; a part without an id goes by the element around it."""
    here: Any = element
    while "id" not in here.__dict__ and here._ouder is not None and here._ouder._ouder is not None:
        here = here._ouder
    return ElementRef(here._soort, str(here.__dict__.get("id", "")))
