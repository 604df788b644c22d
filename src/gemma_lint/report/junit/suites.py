"""Suites of test cases as XML that is valid against the schema of Jenkins' xUnit plugin.

GitLab tells cases apart by class and name and keeps one of those that have both in common; it shows
the text of a case. So does Jenkins, but of a skipped one only if that has no `message`.
https://docs.gitlab.com/ci/testing/unit_test_reports
https://github.com/jenkinsci/junit-plugin/blob/master/src/main/java/hudson/tasks/junit/CaseResult.java
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from gemma_lint.messages import text
from gemma_lint.report.junit.cases import Case, Outcome

LARGEST = 25_000_000
"""Bytes of a report; GitLab takes files smaller than 30 MB."""
_FEWER = (1_000, 100, 10, 1, 0)
"""How many findings of each rule are told when all would be too many."""
_NO_TIME = "0"
"""A check is not timed: the same landscape gives the same bytes. Some readers ask for a time."""


@dataclass(frozen=True, slots=True)
class Suite:
    """Test cases under a name; `about` is what is to be said of them together."""

    name: str
    cases: Sequence[Case]
    properties: Mapping[str, str] = field(default_factory=dict)
    about: Sequence[str] = ()


def document(suites: Sequence[Suite], lang: str) -> str:
    """The whole document, ending with a line break; a very large one tells less of each rule."""
    whole = _written(suites, lang, None)
    for most in _FEWER:
        if len(whole.encode("utf-8", "backslashreplace")) <= LARGEST:
            break
        whole = _written(suites, lang, most)
    return whole


def _written(suites: Sequence[Suite], lang: str, most: int | None) -> str:
    total = _counts([case for suite in suites for case in suite.cases])
    total.pop("skipped")  # which the schema has for a suite only
    root = Element("testsuites", {"name": "gemma-lint", **total, "time": _NO_TIME})
    names = _Names()
    for suite in suites:
        made = SubElement(
            root,
            "testsuite",
            {"name": names.of("", suite.name), **_counts(suite.cases), "time": _NO_TIME},
        )
        if suite.properties:
            properties = SubElement(made, "properties")
            for name, value in suite.properties.items():
                SubElement(properties, "property", {"name": name, "value": value})
        for case in suite.cases:
            _add(made, case, names.of(case.group, case.name), _lines(case, lang, most))
        if suite.about:
            SubElement(made, "system-out").text = "\n".join(suite.about)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


class _Names:
    """Names that are each used once within their group: the second of a name gets a number."""

    def __init__(self) -> None:
        self._used: set[tuple[str, str]] = set()
        self._last = Counter[tuple[str, str]]()

    def of(self, group: str, name: str) -> str:
        """`name`, or what it is called when that is taken."""
        self._last[group, name] += 1
        number, free = self._last[group, name], name
        if number > 1:
            free = f"{name} ({number})"
        while (group, free) in self._used:
            number += 1
            free = f"{name} ({number})"
        self._last[group, name] = number
        self._used.add((group, free))
        return free


def _counts(cases: Sequence[Case]) -> dict[str, str]:
    outcomes = Counter(case.outcome for case in cases)
    return {
        "tests": str(len(cases)),
        "failures": str(outcomes[Outcome.FAILURE]),
        "errors": str(outcomes[Outcome.ERROR]),
        "skipped": str(outcomes[Outcome.SKIPPED]),
    }


def _add(suite: Element, case: Case, name: str, lines: str) -> None:
    known = {"classname": case.group, "name": name, "time": _NO_TIME}
    made = SubElement(suite, "testcase", known)
    if case.outcome is Outcome.MET:
        SubElement(made, "system-out").text = lines
        return
    said = {}
    if not (case.outcome is Outcome.SKIPPED and case.told):
        said["message"] = case.summary
    if case.kind is not None:
        said["type"] = case.kind
    SubElement(made, str(case.outcome.value), said).text = lines


def _lines(case: Case, lang: str, most: int | None) -> str:
    """All that is told of a case."""
    told = list(case.told if most is None else case.told[:most])
    left = len(case.told) - len(told)
    if left:
        key = "junit.left-out-one" if left == 1 else "junit.left-out"
        told.append(text(key, lang, count=left))
    head = case.head or ("" if case.told else case.summary)
    return "\n\n".join(part for part in (head, *told, case.note) if part)
