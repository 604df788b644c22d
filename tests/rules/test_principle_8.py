"""Cases of principle 8 that once went wrong."""

from __future__ import annotations

import pytest

from tests.landscapes import Data, checked

ORGANISATION: Data = {"id": "stad", "naam": "Stad", "soort": "gemeente"}


@pytest.mark.parametrize("ibd", [None, {}, {"bewijs": None}, {"bewijs": {}}])
def test_an_ibd_membership_with_nothing_in_it_is_a_finding_and_no_fault(ibd: Data | None) -> None:
    result = checked({"organisatie": {**ORGANISATION, "ibd": ibd}}, select=("G8.1",))
    assert [(one.rule, one.fault) for one in result.findings] == [("G8.1-ibd", False)]


def test_evidence_that_is_absent_is_told_apart_from_evidence_that_falls_short() -> None:
    def told(ibd: Data) -> str:
        result = checked({"organisatie": {**ORGANISATION, "ibd": ibd}}, select=("G8.1-ibd",))
        return result.findings[0].message

    absent = told({})
    undated = told({"bewijs": {"document": "ibd.pdf"}})
    expired = told({"bewijs": {"document": "i", "datum": "2020-01-01", "verantwoordelijke": None}})
    future = told({"bewijs": {"document": "i", "datum": "2027-01-01"}})
    assert len({absent, undated, expired, future}) == 4
