"""The JUnit format: a suite for each landscape, in it a test case for each rule.

Passed means met, and nothing else does. What fails the check is a failure, and a rule that could
not be evaluated an error. All else that was found, or could not be assessed, is skipped, with what
there is to say of it. So the report is red where the exit code is not 0, and only there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from gemma_lint import __version__
from gemma_lint.finding import Finding, Problem
from gemma_lint.messages import text
from gemma_lint.report.counting import counted
from gemma_lint.report.footer import paragraphs
from gemma_lint.report.junit.cases import LONGEST_LINE, LONGEST_NAME, Case, Outcome, Teller, cut
from gemma_lint.report.junit.suites import Suite, document
from gemma_lint.report.landscapes import landscape_name, landscape_names
from gemma_lint.report.safe import visible
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.check import Result


def render(result: Result, view: View) -> str:
    """The whole result, or what was wrong with the input; ends with a line break."""
    if result.problems:
        return render_errors(result.problems, result.lang, view)
    parts = result.parts
    names = landscape_names(parts) if result.landscapes else [landscape_name(result)]
    teller = Teller(result.lang, view)
    suites = [
        _suite(cut(name, LONGEST_NAME), one, teller) for name, one in zip(names, parts, strict=True)
    ]
    return document(suites, result.lang)


def render_errors(problems: Sequence[Problem], lang: str, view: View) -> str:
    """An error for each problem, so that nobody takes a run without an outcome for a good one."""
    cases = [Teller(lang, view).problem(problem) for problem in problems]
    return document([Suite(text("junit.not-checked", lang), cases)], lang)


def _suite(name: str, result: Result, teller: Teller) -> Suite:
    properties = {
        "gemma-lint": __version__,
        "path": cut(result.path, LONGEST_NAME),
        "peildatum": result.peildatum.isoformat(),
        "profile": result.profile,
    }
    cases = [*_nothing(name, result), *_cases(name, result, teller)]
    told = [visible(line) for line in paragraphs(result, View(verbose=True))]
    return Suite(name, cases, properties, told)


def _nothing(name: str, result: Result) -> Iterator[Case]:
    """A case of its own that says so when not a single rule was assessed."""
    told = unassessed(result)
    if told is not None:
        yield Case(name, told, Outcome.SKIPPED, f"{told}.")


def _cases(name: str, result: Result, teller: Teller) -> Iterator[Case]:
    found: dict[str, list[Finding]] = {rule: [] for rule in result.rules}
    for finding in result.findings:
        found.setdefault(finding.rule, []).append(finding)
    reasons = {one.rule: one.reason for one in result.not_assessed}
    groups = {
        one.id: f"{one.id} {one.title.of(result.lang)}"
        for pack in result.packs
        for one in pack.principles
    }
    for rule in dict.fromkeys((*found, *reasons)):
        findings = found.get(rule, [])
        group = _group(rule, findings, result)
        # To Jenkins what stands behind the last dot is the class, and before it the package.
        group = f"{name}.{cut(groups.get(group, group), LONGEST_NAME).replace('.', '·')}"
        title = cut(_title(rule, result), LONGEST_NAME)
        if findings:
            yield teller.rule(group, title, findings)
        elif rule in reasons:
            yield _not_assessed(group, title, reasons[rule], result.lang)
        else:
            yield _met(group, title, result.assessed.get(rule, 0), result.lang)


def _group(rule: str, findings: Sequence[Finding], result: Result) -> str:
    """The principle that a rule is about."""
    known = result.rules.get(rule)
    if known is not None:
        return known.principle
    return findings[0].principle if findings else ""


def _title(rule: str, result: Result) -> str:
    known = result.rules.get(rule)
    return f"{rule}: {known.title.of(result.lang)}" if known is not None else rule


def _not_assessed(group: str, title: str, reason: str, lang: str) -> Case:
    summary = cut(text("junit.not-assessed", lang, reason=reason), LONGEST_LINE)
    return Case(group, title, Outcome.SKIPPED, summary)


def _met(group: str, title: str, elements: int, lang: str) -> Case:
    count = counted("elements", lang, elements)
    return Case(group, title, Outcome.MET, text("junit.met", lang, elements=count))
