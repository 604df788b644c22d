"""Test cases: what there is to say of a rule in a landscape, or of what kept the check from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from gemma_lint.configuration.values import NEVER
from gemma_lint.finding import Finding, Location, Problem, Severity, Status
from gemma_lint.messages import render as render_message
from gemma_lint.messages import text
from gemma_lint.report.counting import counted
from gemma_lint.report.entry import place
from gemma_lint.report.explained import briefly
from gemma_lint.report.paths import from_root
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.severest import severest_first
from gemma_lint.report.style import View
from gemma_lint.report.width import fold

LONGEST_LINE = 4_000
LONGEST_NAME = 300
"""In characters; a name in a landscape can be a million long, and stand in every case."""
_COLUMNS = 100


class Outcome(Enum):
    """What became of a test case, as the element that says so is called; for met there is none."""

    MET = None
    FAILURE = "failure"
    ERROR = "error"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Case:
    """A test case.

    `group` and `name` are what it is known by. `summary` is what it comes down to, in a line; all
    that is told of it starts with the line `head`, if there is one, has a few lines for each
    finding (`told`) and ends with `note`. `kind` is a severity or the code of a problem. But for
    line breaks in `told`, nothing in it is hidden.
    """

    group: str
    name: str
    outcome: Outcome
    summary: str
    head: str = ""
    told: Sequence[str] = ()
    note: str = ""
    kind: str | None = None


def cut(text: str, longest: int) -> str:
    """`text` on one line, no longer than that; what is left out shows as `…`."""
    line = single_line(text)
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


class Teller:
    """Makes cases in a language, for a view."""

    def __init__(self, lang: str, view: View) -> None:
        self._lang = lang
        self._view = view
        self._paths: dict[str, str] = {}

    def rule(self, group: str, name: str, findings: Sequence[Finding]) -> Case:
        """The case of a rule that found something: all of that, the most serious first."""
        found = severest_first(findings)
        outcome = self._outcome(found)
        head = self._head(found, outcome)
        told = list(self._told(found))
        note = f"{text('report.more', self._lang)}: gemma-lint explain {visible(found[0].rule)}"
        if outcome is Outcome.SKIPPED:
            return Case(group, name, outcome, head, head, told, note, found[0].severity.value)
        values = {"count": head, "message": found[0].message}
        summary = text("junit.first", self._lang, **values) if head else found[0].message
        kind = "fault" if outcome is Outcome.ERROR else found[0].severity.value
        return Case(group, name, outcome, cut(summary, LONGEST_LINE), head, told, note, kind)

    def _outcome(self, found: Sequence[Finding]) -> Outcome:
        """As the exit code has it: what is below the fail level, explained or recorded may be."""
        if any(finding.fault for finding in found):
            return Outcome.ERROR
        level = self._view.fail_level
        opened = (one for one in found if one.status is Status.OPEN)
        if level is not None and any(one.severity.rank <= level.rank for one in opened):
            return Outcome.FAILURE
        return Outcome.SKIPPED

    def _head(self, found: Sequence[Finding], outcome: Outcome) -> str:
        """How many there are, if more than one, and why they do not count if they do not."""
        opened = self._opened(found)
        if outcome is Outcome.SKIPPED:
            return f"{', '.join([*self._below(opened), *self._others(found)])}."
        if len(found) == 1:
            return ""
        faults = sum(finding.fault for finding in found)
        first = counted("faults", self._lang, faults) if faults else opened
        return ", ".join([first, *self._others(found)])

    def _opened(self, found: Sequence[Finding]) -> str:
        counts = Counter(one.severity for one in found if one.status is Status.OPEN)
        return ", ".join(
            counted(one.value, self._lang, counts[one]) for one in Severity if counts[one]
        )

    def _below(self, opened: str) -> Iterator[str]:
        level = self._view.fail_level
        if opened and level is not None:
            yield text("junit.below", self._lang, count=opened, level=level.value)
        elif opened:
            yield text("junit.never", self._lang, count=opened, level=NEVER)

    def _others(self, found: Sequence[Finding]) -> Iterator[str]:
        for status in (Status.EXPLAINED, Status.BASELINED):
            count = sum(finding.status is status for finding in found)
            if count:
                yield text(f"report.{status.value}-count", self._lang, count=count)

    def _told(self, found: Sequence[Finding]) -> Iterator[str]:
        """Each finding in a few lines; advice is repeated only where it differs from the last."""
        advised = None
        for finding in found:
            lines = [finding.message, self._place(finding.location)]
            lines += [f"{one.message}: {self._place(one.location)}" for one in finding.related]
            lines += self._status(finding)
            if finding.advice and finding.advice != advised:
                lines.append(self._advice(finding.advice))
            advised = finding.advice
            yield _together(lines)

    def _status(self, finding: Finding) -> Iterator[str]:
        lang = self._lang
        if finding.fault:
            yield f"{text('report.fault', lang)}: {text('report.fault-note', lang)}"
        if finding.explanation is not None:
            yield f"{text('report.explained-title', lang)}: {briefly(finding.explanation, lang)}"
        elif finding.status is not Status.OPEN:
            yield text(f"report.{finding.status.value}", lang)

    def _advice(self, advice: str) -> str:
        return f"{text('report.advice-note', self._lang)}: {advice}"

    def problem(self, problem: Problem) -> Case:
        """What is wrong with the input or the call, as an error."""
        message = render_message(problem.message, self._lang)
        where = [self._place(problem.location)] if problem.location is not None else []
        lines = [message, *where]
        for one in problem.related:
            also = render_message(one.message, self._lang)
            lines.append(f"{also}: {self._place(one.location)}")
        if problem.advice is not None:
            lines.append(self._advice(render_message(problem.advice, self._lang)))
        return Case(
            # Never the code alone: GitLab reads no report in which something is of type `yaml`.
            kind := f"gemma-lint.{visible(problem.code)}",
            cut(": ".join([*where, message]), LONGEST_NAME),
            Outcome.ERROR,
            cut(message, LONGEST_LINE),
            told=[_together(lines)],
            kind=kind,
        )

    def _place(self, location: Location) -> str:
        path = location.path
        if path not in self._paths:  # most findings are in a few files
            self._paths[path] = from_root(path, self._view.root)
        return place(replace(location, path=self._paths[path]))


def _together(lines: Sequence[str]) -> str:
    """A message with what is told of it below, folded: not all readers do that themselves."""
    first, *others = (cut(line, LONGEST_LINE) for line in lines)
    rows = fold(first, _COLUMNS)
    for line in others:
        start, *more = fold(line, _COLUMNS - 4)
        rows += [f"  {start}", *(f"    {row}" for row in more)]
    return "\n".join(rows)
