"""The order in which findings are kept where there is no room for all."""

from __future__ import annotations

from dataclasses import replace

from gemma_lint.finding import Severity, Status
from gemma_lint.report.severest import severest_first
from tests.report.results import EXPLAINED, FAULT, WARNING, finding


def test_open_and_serious_findings_come_first() -> None:
    recorded = replace(finding(fingerprint="r"), status=Status.BASELINED)
    advice = replace(WARNING, severity=Severity.ADVIES, fingerprint="a")
    expected = [FAULT, finding(), WARNING, advice, recorded, EXPLAINED]
    assert severest_first(reversed(expected)) == expected
