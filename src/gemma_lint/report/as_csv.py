"""The findings as a table for a spreadsheet: a row for each, to filter, sort and hand out.

What kept the check from an outcome has rows too, and so has each rule that was not assessed: a
table without rows says that every rule was assessed and nothing was found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.exporting.cells import Row, harmless, sheet
from gemma_lint.finding import Explanation, Finding, Location, NotAssessed, Problem, Severity
from gemma_lint.messages import render as render_message
from gemma_lint.messages import text
from gemma_lint.report.aside import left_aside
from gemma_lint.report.landscapes import landscape_name, landscape_names
from gemma_lint.report.paths import from_root
from gemma_lint.report.safe import single_line
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.rules.model import Rule

COLUMNS = (
    "status", "severity", "rule", "title", "principle", "implication", "landscape", "kind", "id",
    "name", "field", "message", "advice", "path", "line", "column", "reason", "decided-by",
    "decided-on", "valid-until", "measure", "fingerprint",
)  # fmt: skip
"""Always all of them, in this order."""
LONGEST = 16_000
"""The most characters in a cell. Excel holds 32,767 code units, and lets more run into other cells,
where what follows could be a formula."""

Cells = Mapping[str, object]
"""The cells of a row by their column; one that is not there is empty."""


def render(result: Result, view: View) -> str:
    """Every finding whatever its status, then what was not assessed; or what is wrong."""
    if result.problems:
        return render_errors(result.problems, result.lang, view)
    return _table(_rows(result), result.lang, view)


def render_errors(problems: Sequence[Problem], lang: str, view: View) -> str:
    """The table of a run that did not come to checking: what is wrong, and where."""
    return _table((_problem(problem, lang) for problem in problems), lang, view)


def _table(rows: Iterable[Cells], lang: str, view: View) -> str:
    head = [text(f"csv_report.column-{name}", lang) for name in COLUMNS]
    return sheet([head, *(_cells(row, view) for row in rows)])


def _cells(row: Cells, view: View) -> Row:
    if "path" in row:
        row = {**row, "path": from_root(str(row["path"]), view.root)}
    return [_words(row.get(name)) for name in COLUMNS]


def _words(value: object) -> str:
    """A value on one line, no longer than a cell may be."""
    words = harmless(single_line(str(value))) if value is not None else ""
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1]}…"


def _rows(result: Result) -> Iterator[Cells]:
    for _, aside in left_aside(result):
        yield {"status": text("csv_report.left-aside", result.lang), "message": aside}
    several = result.landscapes
    landscapes = several or (result,)
    names = landscape_names(several) if several else [landscape_name(result)]
    for name, one in zip(names, landscapes, strict=True):
        said = unassessed(one)
        if said is not None:
            status = text("csv_report.not-assessed", result.lang)
            yield {"status": status, "landscape": name, "message": said}
        for finding in one.findings:
            yield {**_finding(finding, one), "landscape": name}
    for name, one in zip(names, landscapes, strict=True):
        for item in one.not_assessed:
            yield {**_not_assessed(item, one), "landscape": name}


def _finding(finding: Finding, result: Result) -> Cells:
    kind = "fault" if finding.fault else finding.status.value
    return {
        "status": text(f"csv_report.{kind}", result.lang),
        "severity": text(f"report.{finding.severity.value}", result.lang),
        "rule": finding.rule,
        "title": _title(result.rules.get(finding.rule), result.lang),
        "principle": finding.principle,
        "implication": finding.implication,
        "kind": finding.element.kind,
        "id": finding.element.id,
        "name": _name(finding, result),
        "field": finding.field,
        "message": finding.message,
        "advice": finding.advice,
        **_place(finding.location),
        **(_deviation(finding.explanation) if finding.explanation else {}),
        "fingerprint": finding.fingerprint,
    }


def _title(rule: Rule | None, lang: str) -> str | None:
    return rule.title.of(lang) if rule is not None else None


def _name(finding: Finding, result: Result) -> object:
    """What the element is called; a part of one goes by the element around it."""
    element: Any = result.found.get(finding.fingerprint)
    while element is not None and element._soort != finding.element.kind:
        element = element._ouder
    return element.__dict__.get("naam") if element is not None else None


def _place(location: Location) -> Cells:
    return {"path": location.path, "line": location.line, "column": location.column}


def _deviation(explanation: Explanation) -> Cells:
    return {
        "reason": explanation.reason,
        "decided-by": explanation.decided_by,
        "decided-on": explanation.decided_on.isoformat(),
        "valid-until": explanation.valid_until.isoformat(),
        "measure": explanation.measure,
    }


def _not_assessed(item: NotAssessed, result: Result) -> Cells:
    """A rule that was not assessed: it has no severity, as nothing was found or met."""
    rule = result.rules.get(item.rule)
    about = (
        {"principle": rule.principle, "implication": rule.implication, "kind": rule.element}
        if rule is not None
        else {}
    )
    return {
        "status": text("csv_report.not-assessed", result.lang),
        "rule": item.rule,
        "title": _title(rule, result.lang),
        "message": item.reason,
        **about,
    }


def _problem(problem: Problem, lang: str) -> Cells:
    """What is wrong with the input or the call, its code in the place of the rule."""
    return {
        "status": text("csv_report.problem", lang),
        "severity": text(f"report.{Severity.FOUT.value}", lang),
        "rule": problem.code,
        "message": render_message(problem.message, lang),
        "advice": render_message(problem.advice, lang) if problem.advice else None,
        **(_place(problem.location) if problem.location else {}),
    }
