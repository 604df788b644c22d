"""The SARIF format, version 2.1.0: for GitHub code scanning and whatever else takes it.

What was decided about it stands in docs/decisions/sarif.md.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint import __version__
from gemma_lint.finding import Problem
from gemma_lint.messages import text
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.sarif.fitting import MOST_BYTES, MOST_RESULTS, fewer, fits, largest, severest
from gemma_lint.report.sarif.notices import (
    FAULT,
    INTERNAL,
    INVALID,
    Invocation,
    of_problems,
    of_result,
)
from gemma_lint.report.sarif.places import ROOT, Places
from gemma_lint.report.sarif.results import Shaper
from gemma_lint.report.sarif.rules import descriptors
from gemma_lint.report.severest import severest_first
from gemma_lint.report.site import SITE
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from gemma_lint.baseline.model import Recorded
    from gemma_lint.check import Result

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_encode = json.JSONEncoder(ensure_ascii=False).encode


def render(result: Result, view: View) -> str:
    """The whole result, or as much of it as GitHub takes: the most serious findings."""
    report = _Report(result, view)
    kept = len(report.findings)
    shown = report.of(kept)
    if not fits(shown):
        kept = report.guess()
        while not fits(shown := report.of(kept)) and kept:
            kept = fewer(kept)
    cut = report.cut(kept)
    if cut is not None:
        view.remark(cut)
    return shown


def render_errors(problems: Sequence[Problem], lang: str, view: View) -> str:
    """The document of a run that did not come to checking: nothing but notifications."""
    code = FAULT if any(problem.code == INTERNAL for problem in problems) else INVALID
    run = Invocation(of_problems(problems, lang), Places((), view.root), lang)
    return _document(run, code, {})


class _Report:
    """A report that can be had with fewer results than there are findings."""

    def __init__(self, result: Result, view: View) -> None:
        self._result = result
        self._view = view
        self.findings = severest(result.findings, MOST_RESULTS)
        self._places = Places(result.sources, view.root)
        self._rules = descriptors(result, self.findings)
        self._indices = {name: index for index, name in enumerate(self._rules)}
        shaper = Shaper(result, self.findings, self._places, self._indices)
        self._made = {id(finding): _encode(shaper.shape(finding)) for finding in self.findings}

    def of(self, kept: int) -> str:
        """The report with the `kept` most serious results."""
        shown = severest(self.findings, kept)
        notices = of_result(self._result, self.cut(kept))
        run = Invocation(notices, self._places, self._result.lang, self._indices)
        parts = {
            "rules": list(map(_encode, self._rules.values())),
            "artifacts": list(map(_encode, self._places.artifacts(self._result.lang))),
            "results": [self._made[id(finding)] for finding in shown],
        }
        code = self._result.exit_code(self._view.fail_level)
        return _document(run, code, parts, _facts(self._result))

    def guess(self) -> int:
        """About how many results will fit."""
        order = [self._made[id(finding)] for finding in severest_first(self.findings)]
        return largest(len(order), self.of(0), order.__getitem__)

    def cut(self, kept: int) -> str | None:
        """What is to be told of `kept` results being in the report; None when those are all."""
        every = len(self._result.findings)
        if kept == every:
            return None
        values = {"all": every, "left": every - kept}
        if kept == MOST_RESULTS:
            return text("sarif.cut-count", self._result.lang, most=MOST_RESULTS, **values)
        return text("sarif.cut-size", self._result.lang, most=MOST_BYTES // 10**6, **values)


def _facts(result: Result) -> dict[str, Any]:
    """What SARIF has no place for: GitHub would make an alert of a result that is no finding."""
    facts: dict[str, Any] = {
        "peildatum": result.peildatum.isoformat(),
        "profile": result.profile,
        "elements": result.elements,
        "rulesRun": result.rules_run,
        "notAssessed": [
            {
                "rule": visible(item.rule),
                "reason": single_line(item.reason),
                "cause": item.cause.value,
            }
            for item in result.not_assessed
        ],
    }
    held = result.baseline
    if held is not None:
        facts["baseline"] = {
            "recorded": held.recorded,
            "unlooked": held.unlooked,
            "gone": list(map(_recorded, held.gone)),
            "unknown": list(map(_recorded, held.unknown)),
        }
    return facts


def _recorded(entry: Recorded) -> dict[str, str]:
    return {
        "organisation": visible(entry.organisation),
        "file": visible(entry.file),
        "rule": visible(entry.rule),
        "element": visible(entry.element),
        "fingerprint": visible(entry.fingerprint),
    }


def _document(
    run: Invocation,
    exit_code: int,
    parts: Mapping[str, Sequence[str]],
    facts: Mapping[str, Any] | None = None,
) -> str:
    """The document, with each rule, file and result on a line of its own."""
    kinds = list(map(_encode, run.descriptors()))
    driver = {
        "name": _encode("gemma-lint"),
        "version": _encode(__version__),
        "semanticVersion": _encode(__version__),
        "informationUri": _encode(SITE),
        "language": _encode(run.lang),
        **({"notifications": _list(kinds)} if kinds else {}),
        "rules": _list(parts.get("rules", ())),
    }
    root = {ROOT: {"description": {"text": text("sarif.root", run.lang)}}}
    artifacts = parts.get("artifacts", ())
    whole = {
        "tool": f'{{"driver": {_object(driver)}}}',
        "invocations": _list([_encode(run.invocation(exit_code))]),
        "language": _encode(run.lang),
        "columnKind": _encode("unicodeCodePoints"),
        "originalUriBaseIds": _encode(root),
        **({"artifacts": _list(artifacts)} if artifacts else {}),
        "results": _list(parts.get("results", ())),
        **({"properties": _encode(facts)} if facts else {}),
    }
    runs = f"[{_object(whole)}]"
    document = {"$schema": _encode(_SCHEMA), "version": _encode("2.1.0"), "runs": runs}
    return _object(document) + "\n"


def _object(members: Mapping[str, str]) -> str:
    """An object of members that are JSON already, each on a line of its own."""
    return "{\n" + ",\n".join(f'"{name}": {value}' for name, value in members.items()) + "\n}"


def _list(items: Sequence[str]) -> str:
    return "[\n" + ",\n".join(items) + "\n]" if items else "[]"
