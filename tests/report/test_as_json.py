from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from gemma_lint.check import Result
from gemma_lint.report import PLAIN, render
from gemma_lint.report.as_json import render_errors
from gemma_lint.report.schema import output_schema
from tests.report.results import COPY, EXPLAINED, PROBLEM, SKIPPED, WARNING, finding, result

RESULTS = {
    "findings": result([COPY, WARNING, EXPLAINED], not_assessed=SKIPPED),
    "none": result(),
    "problems": result(problems=[PROBLEM]),
}


def _valid(text: str) -> Any:
    document = json.loads(text)
    jsonschema.Draft202012Validator(output_schema()).validate(document)
    return document


@pytest.mark.parametrize("found", RESULTS.values(), ids=list(RESULTS))
def test_the_output_is_what_its_schema_says(found: Result) -> None:
    assert render(found, "json").endswith("}\n")
    _valid(render(found, "json"))


def test_the_keys_stand_in_the_order_of_the_contract() -> None:
    document = _valid(render(RESULTS["findings"], "json"))
    assert list(document) == [
        "version",
        "tool",
        "peildatum",
        "summary",
        "findings",
        "not_assessed",
        "errors",
        "landscapes",
        "baseline",
        "unassessed",
        "syntax_only",
    ]
    assert list(document["findings"][0]) == [
        "rule",
        "principle",
        "implication",
        "severity",
        "status",
        "element",
        "field",
        "message",
        "advice",
        "fingerprint",
        "location",
        "related",
        "explanation",
    ]
    assert list(document["findings"][0]["location"]) == [
        "path",
        "line",
        "column",
        "end_line",
        "end_column",
    ]


def test_the_summary_counts_open_findings_by_severity_and_the_rest_apart() -> None:
    assert _valid(render(RESULTS["findings"], "json"))["summary"] == {
        "fout": 1,
        "waarschuwing": 1,
        "advies": 0,
        "explained": 1,
        "baselined": 0,
        "rules_run": 120,
        "not_assessed": 2,
        "elements": 5,
        "afwijkingen_ignored": 0,
        "nulmeting_ignored": False,
        "profile": "volledig",
        "step": None,
        "next": None,
    }


def test_what_is_explained_says_by_what() -> None:
    findings = _valid(render(RESULTS["findings"], "json"))["findings"]
    assert [one["status"] for one in findings] == ["open", "open", "explained"]
    assert [one["explanation"] for one in findings[:2]] == [None, None]
    place = {"path": "afwijkingen.yaml", "line": 3, "column": 5, "end_line": 3, "end_column": 16}
    assert findings[2]["explanation"] == {
        "rule": "G7.8",
        "reason": "Het pakket kan het nog niet.",
        "decided_by": "CIO",
        "decided_on": "2026-03-01",
        "valid_until": "2027-07-01",
        "measure": "Controle met de hand.",
        "location": place,
    }


def test_deviations_that_were_left_aside_are_counted() -> None:
    found = replace(RESULTS["findings"], ignored_deviations=3)
    assert _valid(render(found, "json"))["summary"]["afwijkingen_ignored"] == 3


def test_input_errors_stand_in_errors_with_their_place() -> None:
    (error,) = _valid(render(RESULTS["problems"], "json"))["errors"]
    assert error["code"] == "duplicate-id"
    assert error["location"] == {
        "path": "landscape.yaml",
        "line": 12,
        "column": 5,
        "end_line": 12,
        "end_column": 9,
    }


def test_with_input_errors_no_rule_was_run() -> None:
    assert _valid(render(RESULTS["problems"], "json"))["summary"]["rules_run"] == 0


def test_a_run_that_did_not_come_to_checking_is_valid_too() -> None:
    document = _valid(render_errors([PROBLEM], "en", PLAIN))
    assert document["peildatum"] is None
    assert document["summary"]["rules_run"] == 0


def test_letters_are_letters_and_what_could_do_harm_is_escaped() -> None:
    name = "Café 漢 👩 \x1b[1m \u202e \x9b \ud800 \U000e0041"
    text = render(result([finding(message=name)]), "json")
    assert "Café 漢 👩" in text
    assert not re.search("[\x1b\x7f-\x9f\u202e\ud800-\udfff\U000e0041]", text)
    assert _valid(text)["findings"][0]["message"] == name


def test_the_same_result_gives_the_same_bytes() -> None:
    assert render(RESULTS["findings"], "json") == render(RESULTS["findings"], "json")
