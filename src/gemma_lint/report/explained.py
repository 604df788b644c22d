"""Findings that an afwijking explains, in the text format: all of them, in few lines.

They come after what is open and are grouped by afwijking, whose decision stands below them once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gemma_lint.finding import Explanation, Finding
from gemma_lint.messages import text
from gemma_lint.report.entry import Entry, Note, place, rows
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from gemma_lint.check import Result


def explained(result: Result, view: View) -> Iterator[str]:
    """The lines, with an empty one behind each group; none when nothing is explained."""
    groups: dict[Explanation, list[Finding]] = {}
    for finding in result.findings:
        if finding.explanation is not None:
            groups.setdefault(finding.explanation, []).append(finding)
    for explanation, findings in groups.items():
        *others, last = findings
        for finding in others:
            yield from _rows(finding, [], result, view)
        yield from _rows(last, notes(explanation, result.lang), result, view)
        yield ""


def notes(explanation: Explanation, lang: str) -> list[Note]:
    """Why, who decided and until when, and what is done meanwhile."""
    decided = text(
        "report.decided",
        lang,
        who=explanation.decided_by,
        day=explanation.decided_on.isoformat(),
        until=explanation.valid_until.isoformat(),
        place=place(explanation.location),
    )
    found = [
        Note(text("report.reason", lang), explanation.reason),
        Note(text("report.decision", lang), decided),
    ]
    if explanation.measure is not None:
        found.append(Note(text("report.measure", lang), explanation.measure))
    return found


def briefly(explanation: Explanation, lang: str) -> str:
    """The same in one line, without the place."""
    return single_line(
        text(
            "report.decided-short",
            lang,
            who=explanation.decided_by,
            until=explanation.valid_until.isoformat(),
            reason=explanation.reason,
        )
    )


def _rows(finding: Finding, told: list[Note], result: Result, view: View) -> Iterator[str]:
    title = f"{text('report.explained-title', result.lang)}[{visible(finding.rule)}]"
    entry = Entry("explained", title, finding.message, finding.location, notes=told)
    return rows(entry, _no_lines, view)


def _no_lines(_path: str, _number: int) -> str:
    return ""
