"""The Code Quality report of GitLab: what a merge request brings along and what it mends.

An array of issues as Code Climate specifies them, of which GitLab reads a part. It compares the
reports of two branches by `fingerprint`, shows `description` and nothing else in words, keeps one
issue of those with the same fingerprint, and none behind the first that it finds invalid.
https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md#data-types
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from hashlib import blake2b
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from gemma_lint.finding import Finding, Location, Problem, Severity, Status
from gemma_lint.messages import render as render_message
from gemma_lint.messages import text
from gemma_lint.report.aside import left_aside
from gemma_lint.report.explained import briefly
from gemma_lint.report.paths import from_root
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.severest import severest_first
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.check import Result

NOT_CHECKED = "blocker"
"""The severity of what kept the check, or a rule, from an outcome."""
DOES_NOT_COUNT = "info"
"""The severity of what an afwijking explains or a baseline has recorded."""
SEVERITIES = {Severity.FOUT: "major", Severity.WAARSCHUWING: "minor", Severity.ADVIES: "info"}
CATEGORY = "Compatibility"
"""Of the eight that Code Climate knows the nearest; GitLab reads none, Jenkins asks for one."""
CALLER = ".gitlab-ci.yml"
"""Where a problem stands that has no place of its own: there the program is called."""

_START = Location("", 1, 1, 1, 1)
# Older versions of GitLab take a description for HTML, newer ones too take %{…} for a placeholder.
_MARKUP = str.maketrans({"<": "‹", ">": "›"})

Issue = dict[str, Any]
PathOf = Callable[[str], str]


def render(result: Result, view: View) -> str:
    """Every finding whatever its status, the most serious first, or what kept it from checking."""
    path_of = _paths(view)
    if result.problems:
        return _document(_problems(result.problems, result.lang, path_of, _first(result, path_of)))
    found = severest_first(result.findings)
    issues = (_finding(finding, result.lang, path_of) for finding in found)
    return _document([*_unassessed(result, path_of), *_aside(result, path_of), *issues])


def render_errors(problems: Sequence[Problem], lang: str, view: View) -> str:
    """The report of a run that did not come to checking."""
    return _document(_problems(problems, lang, _paths(view), CALLER))


def _document(issues: Iterable[Issue]) -> str:
    lines = ",\n".join(f"  {json.dumps(issue, ensure_ascii=False)}" for issue in issues)
    return f"[\n{lines}\n]\n" if lines else "[]\n"


def _issue(
    name: str, description: str, fingerprint: str, severity: str, path: str, place: Location
) -> Issue:
    return {
        "type": "issue",
        "check_name": _plain(name),
        "description": _plain(description),
        "categories": [CATEGORY],
        "severity": severity,
        "fingerprint": fingerprint,
        "engine_name": "gemma-lint",
        "location": {"path": path, "lines": {"begin": place.line, "end": _last_line(place)}},
    }


def _finding(finding: Finding, lang: str, path_of: PathOf) -> Issue:
    values = {"rule": finding.rule, "message": finding.message}
    explanation = finding.explanation
    if explanation is not None:
        values["decision"] = briefly(explanation, lang)
    kind = "fault" if finding.fault else finding.status.value
    return _issue(
        finding.rule,
        text(f"gitlab.{kind}", lang, **values),
        _fingerprint(finding),
        _severity(finding),
        path_of(finding.location.path),
        finding.location,
    )


def _severity(finding: Finding) -> str:
    if finding.fault:
        return NOT_CHECKED
    return SEVERITIES[finding.severity] if finding.status is Status.OPEN else DOES_NOT_COUNT


def _fingerprint(finding: Finding) -> str:
    """That of the finding; another one where GitLab is to tell that something became of it.

    So an afwijking shows in the merge request that brings it: a finding less, an explained one
    more. Recording findings in a baseline changes nothing about them, and shows nothing.
    """
    if finding.fault:
        return f"{finding.fingerprint}-fault"
    explained = finding.status is Status.EXPLAINED
    return f"{finding.fingerprint}-explained" if explained else finding.fingerprint


def _unassessed(result: Result, path_of: PathOf) -> Iterator[Issue]:
    """An issue for each landscape of which no rule was assessed, and for one of form alone."""
    for one in result.parts:
        said = unassessed(one)
        if said is not None:
            name = "not-assessed" if one.form is None else "form-only"
            path = _first(one, path_of)
            severity = NOT_CHECKED if one.form is None else DOES_NOT_COUNT
            yield _issue(name, f"{name}: {said}", _digest(name, path), severity, path, _START)


def _aside(result: Result, path_of: PathOf) -> Iterator[Issue]:
    """An issue for what was left aside: without it the report would look like the usual one."""
    path = _first(result, path_of)
    for name, said in left_aside(result):
        yield _issue(name, f"{name}: {said}", _digest(name), DOES_NOT_COUNT, path, _START)


def _problems(
    problems: Iterable[Problem], lang: str, path_of: PathOf, elsewhere: str
) -> Iterator[Issue]:
    """What is wrong with the input or the call; without a place of its own it is `elsewhere`."""
    seen = Counter[str]()
    for problem in problems:
        place = problem.location or _START
        path = path_of(place.path) if problem.location else elsewhere
        # The same in whatever language it is shown, and told apart from another one like it.
        known = _digest(problem.code, render_message(problem.message, "en"), path)
        seen[known] += 1
        yield _issue(
            problem.code,
            text(
                "gitlab.problem",
                lang,
                code=problem.code,
                message=render_message(problem.message, lang),
            ),
            known if seen[known] == 1 else _digest(known, str(seen[known])),
            NOT_CHECKED,
            path,
            place,
        )


def _first(result: Result, path_of: PathOf) -> str:
    """The first file that was read, or where the landscape was named; else where it was called."""
    path = next(iter(result.sources), result.path)
    return path_of(path) if path else CALLER


def _last_line(place: Location) -> int:
    """The last line of which something belongs to it; an end in column 1 is before that line."""
    last = place.end_line - 1 if place.end_column == 1 else place.end_line
    return max(place.line, last)


def _plain(words: str) -> str:
    """A text on one line that GitLab shows as it stands: without markup and placeholders."""
    return single_line(words).strip().translate(_MARKUP).replace("%{", "% {")


def _paths(view: View) -> PathOf:
    """Gives paths as GitLab asks them: from the root of the repository, without `./`."""

    @cache  # most findings are in a few files, and the system is asked for each
    def path_of(path: str) -> str:
        return visible(PurePosixPath(from_root(path, view.root)).as_posix())

    return path_of


def _digest(*parts: str) -> str:
    known = "\n".join(parts).encode("utf-8", "backslashreplace")
    return blake2b(known, digest_size=16).hexdigest()
