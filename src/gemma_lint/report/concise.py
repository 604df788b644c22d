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

if TYPE_CHECKING:
    from gemma_lint.check import Result


EXPLAINED = "verklaard"
"""What stands in the place of the severity of an explained finding."""
BASELINED = "nulmeting"
"""What stands there of a finding in the baseline."""


def render(result: Result, view: View) -> str:
    """`path:line:column: severity rule message` for each open finding, or for each problem.

    The severity is the same word in every language: scripts read this. A finding that is explained
    has `verklaard` in its place, and ends with the afwijking in brackets. One in the baseline is
    only there with `verbose`, and has `nulmeting`.
    """
    if result.problems:
        return "".join(problem_line(problem, result.lang, view) for problem in result.problems)
    if view.statistics:
        return "".join(f"{line}\n" for line in lines(result))
    shown = (f for f in result.findings if view.verbose or f.status is not Status.BASELINED)
    return "".join(_finding_line(finding, result.lang, view) for finding in shown)


def problem_line(problem: Problem, lang: str, view: View) -> str:
    """An input problem as a line, its code in the place of the rule."""
    message = render_message(problem.message, lang)
    return _line(
        place(problem.location) if problem.location else "gemma-lint",
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
