"""Text from a landscape in the SARIF report: nothing breaks out, and nothing harmful is left."""

from __future__ import annotations

from typing import Any

from hypothesis import given

from gemma_lint.check import Result
from gemma_lint.finding import Finding, Message, Problem, Status
from gemma_lint.report import PLAIN, render, render_errors
from gemma_lint.report.safe import single_line
from tests.report.hostile import NASTY, results
from tests.report.sarif_reading import objects, run_in, shown, strings


def _same(told: str, text: str) -> bool:
    """Whether a text is told as it is, but for a space where it would have been a link."""
    return told == single_line(text).replace("](", "] (")


def _check_result(made: Any, finding: Finding) -> None:
    message, links = shown(made["message"]["text"])
    assert links == {
        str(place["id"]): links[str(place["id"])] for place in made.get("relatedLocations", ())
    }
    for place, related in zip(made.get("relatedLocations", ()), finding.related, strict=True):
        assert (
            links[str(place["id"])] == single_line(related.message) or not related.message.strip()
        )
        if related.message:
            assert _same(shown(place["message"]["text"])[0], related.message)
    assert single_line(finding.message).strip().replace("](", "] (") in message
    if finding.status is Status.OPEN and not finding.fault:
        assert single_line(finding.advice).strip().replace("](", "] (") in message
    kept = bool(made["suppressions"])
    assert kept is (finding.status is Status.EXPLAINED)
    assert made["partialFingerprints"]["gemma-lint/v1"] == finding.fingerprint


def _check_document(report: str) -> Any:
    """What holds for every report, whatever is in it."""
    assert report.encode("utf-8").decode() == report
    run = run_in(report)
    for text in strings(run):
        assert text.replace("\n", "").isprintable(), text
    for uri in objects(run, "uri"):
        assert uri.isascii()
        assert not uri.startswith(("/", "//", "javascript:"))
    for message in objects(run, "message"):
        shown(message["text"])  # which fails on a placeholder
    return run


@given(results())
def test_nothing_breaks_out_of_a_result(result: Result) -> None:
    run = _check_document(render(result, "sarif", PLAIN))
    rules = run["tool"]["driver"]["rules"]
    for made, finding in zip(run["results"], result.findings, strict=True):
        assert rules[made["ruleIndex"]]["id"] == made["ruleId"]
        _check_result(made, finding)
    assert len(run["properties"]["notAssessed"]) == len(result.not_assessed)


def test_nothing_breaks_out_of_a_notification() -> None:
    problems = [
        Problem("usage", Message("cli.misread", {"what": text}), advice=Message("cli.see-rules"))
        for text in NASTY
    ]
    run = _check_document(render_errors(problems, "nl", "sarif", PLAIN))
    told = run["invocations"][0]["toolConfigurationNotifications"]
    assert len(told) == len(NASTY)
    for notice, text in zip(told, NASTY, strict=True):
        message, links = shown(notice["message"]["text"])
        assert not links
        assert single_line(text).strip().replace("](", "] (") in message
