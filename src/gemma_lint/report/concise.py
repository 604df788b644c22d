"""The concise format: a line for each finding, as compilers write them; for editors and grep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.finding import Finding, Problem, Severity, Status
from gemma_lint.messages import render as render_message
from gemma_lint.report.entry import place
from gemma_lint.report.explained import briefly
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.statistics import lines
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.check import Result


PROGRAM = "gemma-lint"
"""What stands in the place of a path where there is none."""
UNASSESSED = "not-assessed"
"""What stands in the place of a rule where it is told that none was assessed."""
EXPLAINED = "verklaard"
"""What stands in the place of the severity of an explained finding."""
BASELINED = "nulmeting"
"""What stands there of a finding in the baseline."""


def render(result: Result, view: View) -> str:
    """`path:line:column: severity rule message` for each open finding, or for each problem.

    The severity is the same word in every language: scripts read this. A finding that is explained
    has `verklaard` in its place, and ends with the afwijking in brackets. One in the baseline is
    only there with `verbose`, and has `nulmeting`. The last line says so when no rule was assessed.
    """
    if result.problems:
        return "".join(problem_line(problem, result.lang, view) for problem in result.problems)
    if view.statistics:
        rows = [f"{line}\n" for line in lines(result)]
    else:
        rows = finding_lines(result, view)
    return "".join([*rows, *_unassessed(result, view)])


def finding_lines(result: Result, view: View) -> list[str]:
    """The lines of the findings alone, each with its line break."""
    shown = (f for f in result.findings if view.verbose or f.status is not Status.BASELINED)
    return [_finding_line(finding, result.lang, view) for finding in shown]


def _unassessed(result: Result, view: View) -> list[str]:
    told, severity = unassessed(result), Severity.WAARSCHUWING.value
    word = view.paint(severity, severity)
    return [_line(PROGRAM, word, UNASSESSED, told)] if told is not None else []


def problem_line(problem: Problem, lang: str, view: View) -> str:
    """An input problem as a line, its code in the place of the rule."""
    message = render_message(problem.message, lang)
    return _line(
        place(problem.location) if problem.location else PROGRAM,
        view.paint(Severity.FOUT.value, Severity.FOUT.value),
        problem.code,
        message,
    )


def _finding_line(finding: Finding, lang: str, view: View) -> str:
    severity, message = finding.severity.value, finding.message
    word = view.paint(severity, severity)
    if finding.explanation is not None:
        word = view.paint(EXPLAINED, "explained")
        message = f"{message} [{briefly(finding.explanation, lang)}]"
    elif finding.status is Status.BASELINED:
        word = view.paint(BASELINED, "dim")
    return _line(place(finding.location), word, visible(finding.rule), message)


def _line(where: str, severity: str, code: str, message: str) -> str:
    return f"{where}: {severity} {code} {single_line(message)}\n"
