"""The JSON format, version 1: a contract with scripts and CI, the same bytes for the same input."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint import __version__
from gemma_lint.finding import Explanation, Finding, Location, Problem, Severity, Status
from gemma_lint.messages import render as render_message
from gemma_lint.report.ladder import fact_json, ladder_json
from gemma_lint.report.landscapes import across, owner
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.baseline.model import Held, Recorded
    from gemma_lint.check import Form, Result

VERSION = 1


def render(result: Result, _view: View) -> str:
    """The whole result: every finding whatever its status, and what was not assessed."""
    document = {
        **opening(result.peildatum.isoformat()),
        "summary": _summary(result),
        "findings": [_finding(finding) for finding in result.findings],
        "not_assessed": [
            {
                "rule": item.rule,
                "reason": item.reason,
                "cause": item.cause.value,
                "facts": [fact_json(fact) for fact in item.facts],
            }
            for item in result.not_assessed
        ],
        "errors": [error_json(problem, result.lang) for problem in result.problems],
        "landscapes": [_landscape(one) for one in _landscapes(result)],
        "baseline": _baseline(result.baseline) if result.baseline else None,
        "unassessed": unassessed(result),
        "syntax_only": _form(result.form) if result.form is not None else None,
    }
    return dump(document)


def _baseline(held: Held) -> dict[str, Any]:
    return {
        "path": held.path,
        "recorded": held.recorded,
        "gone": [_recorded(entry) for entry in held.gone],
        "unlooked": held.unlooked,
        "unknown": [_recorded(entry) for entry in held.unknown],
    }


def _recorded(entry: Recorded) -> dict[str, Any]:
    kind, _, identity = entry.element.partition(" ")[0].partition("/")
    return {
        "organisatie": entry.organisation or None,
        "bestand": entry.file or None,
        "rule": entry.rule,
        "element": {"kind": kind, "id": identity},
        "fingerprint": entry.fingerprint,
    }


def _form(form: Form) -> dict[str, Any]:
    return {"files": [*form.files], "left_out": [*form.left_out]}


def _landscapes(result: Result) -> Sequence[Result]:
    """The results of the landscapes that were checked; none with problems."""
    return result.landscapes or ((result,) if result.graph is not None else ())


def _landscape(result: Result) -> dict[str, Any]:
    found = owner(result)
    return {
        "path": result.path,
        "organisatie": {"id": found.id, "naam": found.naam} if found is not None else None,
        "summary": _summary(result),
        "across": across(result),
    }


def render_errors(problems: Sequence[Problem], lang: str, _view: View) -> str:
    """The document of a run that did not come to checking: only `errors` are filled in."""
    counts = {severity.value: 0 for severity in Severity}
    document = {
        **opening(None),
        "summary": {
            **_counts(counts, Counter()),
            "nulmeting_ignored": False,
            "profile": None,
            **ladder_json(None),
        },
        "findings": [],
        "not_assessed": [],
        "errors": [error_json(problem, lang) for problem in problems],
        "landscapes": [],
        "baseline": None,
        "unassessed": None,
        "syntax_only": None,
    }
    return dump(document)


def dump(document: dict[str, Any]) -> str:
    """As JSON that is also readable: each item of a list on a line of its own, UTF-8 in mind.

    What could do harm on a terminal (control characters, marks that turn the direction of
    writing, lone surrogates) stands as an escape: the value is the same, its looks are safe.
    """
    parts = [f'  "{name}": {_part(value)}' for name, value in document.items()]
    return _HIDDEN.sub(_escape, "{\n" + ",\n".join(parts) + "\n}\n")


_encode = json.JSONEncoder(ensure_ascii=False).encode
_HIDDEN = re.compile(
    "[\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ud800-\udfff\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)


def _part(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _encode(value)
    return "[\n    " + ",\n    ".join(map(_encode, value)) + "\n  ]"


def _escape(match: re.Match[str]) -> str:
    """The character as JSON escapes it: one code unit of UTF-16, or two."""
    return json.dumps(match[0])[1:-1] if match[0] != "\x7f" else "\\u007f"


def opening(peildatum: str | None) -> dict[str, Any]:
    """The keys that every document starts with."""
    return {
        "version": VERSION,
        "tool": {"name": "gemma-lint", "version": __version__},
        "peildatum": peildatum,
    }


def _summary(result: Result) -> dict[str, Any]:
    from gemma_lint.coverage.ladder import ladder  # which errors do not need

    statuses = Counter(finding.status for finding in result.findings)
    found = Counter(f.severity for f in result.findings if f.status is Status.OPEN)
    counts = {severity.value: found[severity] for severity in Severity}
    return {
        **_counts(
            counts,
            statuses,
            rules_run=result.rules_run,
            not_assessed=len(result.not_assessed),
            elements=result.elements,
            ignored=result.ignored_deviations,
        ),
        "nulmeting_ignored": result.ignored_baseline != "",
        "profile": result.profile,
        **ladder_json(ladder(result)),
    }


def _counts(
    counts: dict[str, int],
    statuses: Counter[Status],
    *,
    rules_run: int = 0,
    not_assessed: int = 0,
    elements: int = 0,
    ignored: int = 0,
) -> dict[str, int]:
    return {
        **counts,
        "explained": statuses[Status.EXPLAINED],
        "baselined": statuses[Status.BASELINED],
        "rules_run": rules_run,
        "not_assessed": not_assessed,
        "elements": elements,
        "afwijkingen_ignored": ignored,
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "principle": finding.principle,
        "implication": finding.implication,
        "severity": finding.severity.value,
        "status": finding.status.value,
        "element": {"kind": finding.element.kind, "id": finding.element.id},
        "field": finding.field,
        "message": finding.message,
        "advice": finding.advice,
        "fingerprint": finding.fingerprint,
        "location": _location(finding.location),
        "related": [
            {"message": related.message, "location": _location(related.location)}
            for related in finding.related
        ],
        "explanation": _explanation(finding.explanation) if finding.explanation else None,
    }


def _explanation(explanation: Explanation) -> dict[str, Any]:
    return {
        "rule": explanation.rule,
        "reason": explanation.reason,
        "decided_by": explanation.decided_by,
        "decided_on": explanation.decided_on.isoformat(),
        "valid_until": explanation.valid_until.isoformat(),
        "measure": explanation.measure,
        "location": _location(explanation.location),
    }


def error_json(problem: Problem, lang: str) -> dict[str, Any]:
    """What is wrong with the input or the call."""
    return {
        "code": problem.code,
        "message": render_message(problem.message, lang),
        "advice": render_message(problem.advice, lang) if problem.advice else None,
        "location": _location(problem.location) if problem.location else None,
        "related": [
            {
                "message": render_message(related.message, lang),
                "location": _location(related.location),
            }
            for related in problem.related
        ],
    }


def _location(location: Location) -> dict[str, Any]:
    return {
        "path": location.path,
        "line": location.line,
        "column": location.column,
        "end_line": location.end_line,
        "end_column": location.end_column,
    }
