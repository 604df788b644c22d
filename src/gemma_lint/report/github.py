"""The GitHub format: annotations for GitHub Actions, and below them a log that people can read.

The runner takes ten annotations of each kind per step and drops the rest without a word; a message
longer than 4,096 code units it cuts (ExecutionContext.cs). So the severest come first, and what is
left out is said. Annotations come before the log, because GitHub leads from one to its line there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gemma_lint.finding import Finding, Location, Problem, Severity, Status
from gemma_lint.messages import render as render_message
from gemma_lint.messages import text
from gemma_lint.report import concise
from gemma_lint.report.counting import counted
from gemma_lint.report.entry import place
from gemma_lint.report.footer import footer
from gemma_lint.report.landscapes import landscape_name
from gemma_lint.report.length import shortened
from gemma_lint.report.paths import STDIN, Seen
from gemma_lint.report.quiet import quiet
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.severest import severest_first
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed
from gemma_lint.report.workflow import command

if TYPE_CHECKING:
    from gemma_lint.check import Result

MOST = 10
"""Annotations of each kind that the runner takes from a step; of a job GitHub shows 50."""
_LONGEST = 4096
_LONGEST_TITLE = 255
_KINDS = {"error": Severity.FOUT, "warning": Severity.WAARSCHUWING, "notice": Severity.ADVIES}
_KIND_OF = {severity: kind for kind, severity in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class _Annotation:
    """What stands beside a line of a file, or without `location` above all files."""

    kind: str
    title: str
    message: str
    location: Location | None = None


def render(result: Result, view: View) -> str:
    """Annotations of what is open, the severest first; then all findings as lines, and counts."""
    if result.problems:
        key = "report.problems-one" if len(result.problems) == 1 else "report.problems"
        closing = text(key, result.lang, count=len(result.problems))
        return _of_problems(result.problems, result.lang, view, closing)
    seen = Seen(view.root)
    findings = tuple(replace(one, location=seen(one.location)) for one in result.findings)
    annotations = [*_unassessed(result), *_of_findings(findings, result)]
    found = concise.finding_lines(replace(result, findings=findings), _plain(view))
    lines = [line.rstrip("\n") for line in found]
    log = [*_group("findings", lines, result.lang), *map(quiet, footer(result, _plain(view)))]
    return _joined(annotations, log, result.lang)


def render_errors(problems: Sequence[Problem], lang: str, view: View) -> str:
    """The same for a run that did not come to checking."""
    return _of_problems(problems, lang, view, text("github.not-completed", lang))


def _plain(view: View) -> View:
    """The log has no folded lines: GitHub folds them."""
    return View(color=view.color, verbose=view.verbose)


def _joined(annotations: Sequence[_Annotation], log: Sequence[str], lang: str) -> str:
    """Those annotations for which there is room, the log, and what has no annotation."""
    kinds = Counter(one.kind for one in annotations)
    told: str | None = None
    if any(count > MOST for count in kinds.values()):
        told, annotations = _with_left_out(annotations, kinds, lang)
    lines = [*map(_command, annotations), *log, *([told] if told else [])]
    return "".join(f"{line}\n" for line in lines)


def _with_left_out(
    annotations: Sequence[_Annotation], kinds: Counter[str], lang: str
) -> tuple[str, list[_Annotation]]:
    """What has no annotation, in words, and the annotations that stay, this one first."""
    room = dict.fromkeys(_KINDS, MOST) | {"notice": MOST - 1}
    counts = [
        counted(_KINDS[kind].value, lang, kinds[kind] - most)
        for kind, most in room.items()
        if kinds[kind] > most
    ]
    told = text("github.left-out", lang, most=MOST, counts=", ".join(counts))
    kept = [_Annotation("notice", text("github.left-out-title", lang), told)]
    for one in annotations:
        if room[one.kind]:
            room[one.kind] -= 1
            kept.append(one)
    return told, kept


def _unassessed(result: Result) -> Iterator[_Annotation]:
    """That nothing was assessed; of several landscapes for each, as another may hide it."""
    title = text("github.nothing-title", result.lang)
    for one in result.parts:
        told = unassessed(one)
        if told is not None:
            whose = f"{landscape_name(one)}: " if result.landscapes else ""
            yield _Annotation("warning", title, f"{whose}{told}.")


def _of_findings(findings: Sequence[Finding], result: Result) -> Iterator[_Annotation]:
    counting = (one for one in findings if one.status is Status.OPEN or one.fault)
    for finding in severest_first(counting):
        kind, title = _KIND_OF[finding.severity], _title(finding.rule, result)
        note = finding.advice and text("github.advice", result.lang, advice=finding.advice)
        if finding.fault:
            kind = "error"
            title = text("github.fault-title", result.lang, rule=finding.rule)
            note = text("report.fault-note", result.lang)
        told = _message(finding.message, finding.location, note)
        yield _Annotation(kind, title, told, finding.location)


def _title(name: str, result: Result) -> str:
    """The rule, and what it asks."""
    rule = result.rules.get(name)
    return f"{name}: {rule.title.of(result.lang)}" if rule is not None else name


def _message(message: str, location: Location | None, note: str) -> str:
    """What is wrong, with the place, as the log shows the message alone; then what to do."""
    where = f" ({place(location)})" if location is not None else ""
    first = shortened(single_line(message), _LONGEST // 2) + where
    return "\n".join([first, *([single_line(note)] if note else [])])


def _of_problems(problems: Sequence[Problem], lang: str, view: View, closing: str) -> str:
    seen = Seen(view.root)
    placed = [replace(one, location=one.location and seen(one.location)) for one in problems]
    annotations = [_of_problem(one, lang) for one in placed]
    lines = [concise.problem_line(one, lang, view).rstrip("\n") for one in placed]
    log = _group("problems", lines, lang) if len(lines) > MOST else ()
    return _joined(annotations, [*log, closing], lang)


def _of_problem(problem: Problem, lang: str) -> _Annotation:
    advice = problem.advice and render_message(problem.advice, lang)
    note = text("github.advice", lang, advice=advice) if advice else ""
    message = _message(render_message(problem.message, lang), problem.location, note)
    title = text("github.problem-title", lang, code=problem.code)
    return _Annotation("error", title, message, problem.location)


def _group(key: str, lines: Sequence[str], lang: str) -> Iterator[str]:
    """The lines in a part of the log that opens with a click; nothing without lines."""
    if lines:
        yield command("group", text(f"github.{key}", lang, count=len(lines)))
        yield from map(quiet, lines)
        yield command("endgroup", "")


def _command(annotation: _Annotation) -> str:
    title = shortened(single_line(annotation.title).strip(), _LONGEST_TITLE)
    message = shortened(annotation.message, _LONGEST)
    return command(annotation.kind, message, title=title, **_where(annotation.location))


def _where(location: Location | None) -> dict[str, str | int]:
    """The place as GitHub takes it: the end of a line exclusive, columns within one line only."""
    if location is None or location.path == STDIN:
        return {}
    path = visible(location.path)
    # The runner drops what is empty around the first “=”, so that “=a” would become “a”.
    path = f"./{path}" if path.startswith("=") else path
    end = location.end_line
    if end > location.line and location.end_column == 1:
        end -= 1  # the stretch ends with the line before
    if end != location.line:
        return {"file": path, "line": location.line, "endLine": end}
    columns = {"col": location.column}
    if location.end_line == end:
        columns["endColumn"] = max(location.column, location.end_column)
    return {"file": path, "line": location.line, "endLine": end, **columns}
