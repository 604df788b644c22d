"""Cases of principle 5: what has to be digitally accessible."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked

RULE = "G5.2-digitoegankelijk"
WEB = {"soort": "digitaal", "toegankelijkheid": {"status": "B"}}


def _reported(*channels: Data, **application: Any) -> bool:
    """Whether an intranet is reported that delivers a service over some channels."""
    fields = {"id": "a", "naam": "A", "referentiecomponenten": ["Intranetcomponent"]}
    data: Data = {"applicaties": [{**fields, **application}]}
    if channels:
        service = {"id": "d", "naam": "D", "applicaties": ["a"], "kanalen": list(channels)}
        data["diensten"] = [service]
    findings = checked(data, select=(RULE,)).findings
    assert not any(finding.fault for finding in findings)
    return bool(findings)


def test_nothing_said_is_reported() -> None:
    assert _reported()


@pytest.mark.parametrize("name", ["Digitoegankelijk", "EN 301 549", "WCAG 2.1"])
def test_the_application_may_say_so_itself(name: str) -> None:
    assert not _reported(standaarden=[{"naam": name}])


@pytest.mark.parametrize("status", ["A", "B", "C", "D", "E"])
def test_the_statement_of_a_service_counts_by_its_status(status: str) -> None:
    channel = {"soort": "app", "toegankelijkheid": {"status": status}}
    assert _reported(channel) is (status in "DE")


@pytest.mark.parametrize(
    ("channels", "reported"),
    [
        ([WEB], False),
        ([WEB, {"soort": "balie"}], False),
        ([WEB, {"soort": "app"}], True),
        ([{"soort": "balie"}], True),
        ([{"soort": "digitaal", "toegankelijkheid": {"norm": "EN 301 549"}}], True),
        ([{**WEB, "toegankelijkheid": {"status": "A", "geldig_tot": "2026-10-31"}}], True),
        ([{**WEB, "toegankelijkheid": {"status": "A", "geldig_tot": "2026-11-01"}}], False),
    ],
)
def test_all_digital_channels_must_be_accessible(channels: list[Data], reported: bool) -> None:
    assert _reported(*channels) is reported


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_what_is_phased_out_is_left_alone(status: str) -> None:
    assert not _reported(status=status)


@pytest.mark.parametrize("component", ["Zoekmachinecomponent", "Geen component"])
def test_only_what_must_support_it_is_looked_at(component: str) -> None:
    assert not _reported(referentiecomponenten=[component])
