"""The text format: each finding with its lines of source, what to do, and a count of everything."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from gemma_lint.finding import Finding, Problem, Severity, Status
from gemma_lint.messages import render as render_message
from gemma_lint.messages import text
from gemma_lint.report.entry import Entry, LineOf, Note, rows
from gemma_lint.report.explained import explained, notes
from gemma_lint.report.footer import footer
from gemma_lint.report.form import form_count, form_rows
from gemma_lint.report.landscapes import heading
from gemma_lint.report.safe import visible
from gemma_lint.report.site import rule_page
from gemma_lint.report.statistics import statistics
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from gemma_lint.check import Form, Result


def render(result: Result, view: View) -> str:
    """The whole report, landscape by landscape; ends with a line break."""
    if result.problems:
        return problems(result.problems, result.lang, view, source_lines(result), result.form)
    if result.form is not None:
        return "\n".join(form_rows(result.form, result, view)) + "\n"
    if view.statistics:
        return "\n".join([*statistics(result, view), *footer(result, view)]) + "\n"
    lines: list[str] = []
    for one in result.parts:
        shown = [f for f in one.findings if f.status in _whole(view)]
        if shown and result.landscapes:
            lines += heading(one, view)
        for entry in _entries(shown, one, view):
            lines += [*rows(entry, source_lines(result), view), ""]
    if not view.verbose:
        lines += explained(result, view)
    lines += footer(result, view)
    return "\n".join(lines) + "\n"


def _whole(view: View) -> Collection[Status]:
    """What is shown with its lines of source and advice."""
    return list(Status) if view.verbose else [Status.OPEN]


def problems(
    found: Sequence[Problem], lang: str, view: View, line_of: LineOf, form: Form | None = None
) -> str:
    """What is wrong with the input itself, in the same layout, and how many there are."""
    key = "report.problems-one" if len(found) == 1 else "report.problems"
    count = text(key, lang, count=len(found))
    if form is not None:
        count = form_count(len(found), form, lang)
    return f"{problem_rows(found, lang, view, line_of)}\n{view.paint(count, 'fout')}\n"


def problem_rows(found: Sequence[Problem], lang: str, view: View, line_of: LineOf) -> str:
    """Problems below each other, with an empty line between them."""
    shown = ("\n".join(rows(_problem_entry(problem, lang), line_of, view)) for problem in found)
    return "\n\n".join(shown) + "\n"


def source_lines(result: Result) -> LineOf:
    """The lines of the files that were checked."""

    def line_of(path: str, number: int) -> str:
        document = result.sources.get(path)
        return document.line(number) if document is not None else ""

    return line_of


def _entries(findings: Iterable[Finding], result: Result, view: View) -> Iterator[Entry]:
    """The findings as entries; advice is repeated only where it differs from the rule's last."""
    said: dict[str, str] = {}
    for finding in findings:
        again = said.get(finding.rule) == finding.advice
        said[finding.rule] = finding.advice
        yield _entry(finding, result, view, again=again)


def _entry(finding: Finding, result: Result, view: View, *, again: bool) -> Entry:
    severity = finding.severity.value
    word, style = text(f"report.{severity}", result.lang), severity
    if finding.explanation is not None:
        word, style = text("report.explained-title", result.lang), "explained"
    elif finding.status is Status.BASELINED:
        word, style = text("baseline.title-of", result.lang), "dim"
    return Entry(
        style=style,
        title=f"{word}[{visible(finding.rule)}]",
        message=finding.message,
        location=finding.location,
        related=[(related.message, related.location) for related in finding.related],
        notes=[*_status(finding, result.lang), *([] if again else _help(finding, result, view))],
    )


def _status(finding: Finding, lang: str) -> list[Note]:
    if finding.fault:
        return [Note(text("report.fault", lang), text("report.fault-note", lang))]
    if finding.status is Status.OPEN:
        return []
    if finding.explanation is not None:
        return notes(finding.explanation, lang)
    severity = text(f"report.{finding.severity.value}", lang)
    return [Note(text("report.status", lang), text("baseline.in-it", lang, severity=severity))]


def _help(finding: Finding, result: Result, view: View) -> list[Note]:
    notes = []
    if finding.advice:
        notes.append(Note(text("report.advice-note", result.lang), finding.advice))
    rule = result.rules.get(finding.rule)
    if rule is not None:
        page = rule_page(rule, result.lang) if view.links else None
        command = f"gemma-lint explain {visible(rule.id)}"
        notes.append(Note(text("report.more", result.lang), command, page))
    return notes


def _problem_entry(problem: Problem, lang: str) -> Entry:
    advice = problem.advice
    word = text("report.advice-note", lang)
    return Entry(
        style=Severity.FOUT.value,
        title=f"{text('report.fout', lang)}[{problem.code}]",
        message=render_message(problem.message, lang),
        location=problem.location,
        related=[(render_message(r.message, lang), r.location) for r in problem.related],
        notes=[Note(word, render_message(advice, lang))] if advice else (),
    )
