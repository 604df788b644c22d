"""Cases of principle 3: business cases, and steering by demand, agreement and control."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data
from tests.rules import cases

SUPPLIER: Data = {"id": "p", "soort": "leverancier"}


def _lot(agreements: list[Data], **lot: Any) -> Data:
    return cases.named(
        kavels=[{"id": "k", **lot}],
        partijen=[SUPPLIER, {"id": "q", "soort": "leverancier"}],
        overeenkomsten=[
            {"id": f"o{number}", "partij": "p", **one} for number, one in enumerate(agreements)
        ],
    )


CASE: Data = {"kosten": 1, "baten": 2, "datum": "2024-09-01"}


@pytest.mark.parametrize(
    ("agreements", "lot", "broken"),
    [
        ([{"ingang": "2025-01-01"}], {}, False),
        ([{"ingang": "2024-09-01"}], {}, True),
        ([{"ingang": "2024-01-01"}], {}, True),
        ([{}], {}, True),
        # A case of now is of before a later agreement with the same supplier,
        ([{"ingang": "2019-01-01"}, {"ingang": "2025-01-01"}], {}, False),
        # but not if the lot names another, or if that is only about processing.
        (
            [{"ingang": "2019-01-01"}, {"ingang": "2025-01-01"}],
            {"regie": {"overeenkomst": "o0"}},
            True,
        ),
        (
            [{"ingang": "2019-01-01"}, {"ingang": "2025-01-01", "soort": "verwerkersovereenkomst"}],
            {},
            True,
        ),
        # A case that is yet to be made is no case.
        ([{"ingang": "2028-01-01"}], {"businesscase": {**CASE, "datum": "2027-01-01"}}, True),
        ([{"ingang": "2025-01-01"}], {"businesscase": {"kosten": 1, "baten": 2}}, True),
    ],
)
def test_the_business_case_came_first(agreements: list[Data], lot: Data, broken: bool) -> None:
    data = _lot(agreements, **{"leverancier": "p", "businesscase": CASE, **lot})
    assert cases.broken("G3.3-vooraf", data) == ["k"] * broken


@pytest.mark.parametrize(
    "lot", [{"businesscase": CASE}, {"leverancier": "q", "businesscase": CASE}]
)
def test_without_an_agreement_nothing_came_before_it(lot: Data) -> None:
    assert not cases.assessed("G3.3-vooraf", _lot([{"ingang": "2025-01-01"}], **lot))


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (None, "zonder businesscase"),
        ({}, "geen kosten en geen baten"),
        ({"kosten": 0}, "laat geen baten zien"),
        ({"baten": 5.5}, "laat geen kosten zien"),
        ({"kosten": 0, "baten": 0}, None),
    ],
)
def test_a_business_case_shows_both_sides(case: Data | None, said: str | None) -> None:
    found = cases.found(
        "G3.3-businesscase", _lot([], **({} if case is None else {"businesscase": case}))
    )
    assert [said in one.message for one in found if said] == [True] * (said is not None)
    assert len(found) == (said is not None)


@pytest.mark.parametrize(
    ("agreements", "lot", "said"),
    [
        ([{"ingang": "2025-01-01"}], {"leverancier": "p"}, None),
        ([{"ingang": "2025-01-01"}], {}, "geen leverancier genoemd"),
        ([{"ingang": "2025-01-01"}], {"regie": {"overeenkomst": "o0"}}, "geen leverancier genoemd"),
        ([], {"leverancier": "p"}, "geen overeenkomst met de leverancier"),
        ([{"soort": "verwerkersovereenkomst"}], {"leverancier": "p"}, "overeenkomst over gegevens"),
        (
            [{"soort": "gegevenslevering"}, {}],
            {"leverancier": "p", "regie": {"overeenkomst": "o0"}},
            "alleen een overeenkomst over gegevens",
        ),
        ([{}], {"leverancier": "q", "regie": {"overeenkomst": "o0"}}, "met een andere partij"),
        ([{"einde": "2026-10-31"}], {"leverancier": "p"}, "die is afgelopen"),
        ([{"ingang": "2026-11-02"}], {"leverancier": "p"}, "die nog niet is ingegaan"),
        ([{"einde": "2026-10-31"}, {"ingang": "2026-11-01"}], {"leverancier": "p"}, None),
        (
            [{"einde": "2026-10-31"}, {"ingang": "2026-11-01"}],
            {"leverancier": "p", "regie": {"overeenkomst": "o0"}},
            "die is afgelopen",
        ),
    ],
)
def test_an_agreement_with_the_supplier_runs(
    agreements: list[Data], lot: Data, said: str | None
) -> None:
    found = cases.found("G3.4c-overeenkomst", _lot(agreements, **lot))
    assert [said in one.message for one in found if said] == [True] * (said is not None)
    assert len(found) == (said is not None)


@pytest.mark.parametrize(
    ("statuses", "services", "assessed"),
    [
        ([], [], True),
        (["verwerving"], [], False),
        (["uitgefaseerd", "gepland"], [], False),
        (["gepland", None], [], True),
        (["uit_te_faseren"], [], True),
        (["gepland"], ["Drukken"], True),
    ],
)
def test_a_lot_that_supplies_nothing_yet_need_not_be_procured(
    statuses: list[str | None], services: list[str], assessed: bool
) -> None:
    names = [f"a{number}" for number, _ in enumerate(statuses)]
    data = _lot([], applicaties=names, diensten=services) | cases.named(
        applicaties=[{"id": one, "status": stat} for one, stat in zip(names, statuses, strict=True)]
    )
    for rule in ("G3.4c-overeenkomst", "G3.4d-controle"):
        assert cases.broken(rule, data) == ["k"] * assessed
    assert cases.broken("G3.4a-bundeling", data) == ["k"]


def test_a_business_case_of_the_future_is_not_said_to_be_too_late() -> None:
    late = {**CASE, "datum": "2027-01-01"}
    (finding,) = cases.found(
        "G3.3-vooraf", _lot([{"ingang": "2028-01-01"}], leverancier="p", businesscase=late)
    )
    assert "in de toekomst" in finding.message
    assert "niet van vóór" not in finding.message


REPORT: Data = {"document": "verslag.pdf", "datum": "2026-09-01", "verantwoordelijke": "r"}


@pytest.mark.parametrize(
    ("controls", "of_agreement", "broken"),
    [
        ([{"datum": "2026-05-01", "interval_maanden": 6}], [], set()),
        ([{"datum": "2026-04-30", "interval_maanden": 6}], [], {"controle"}),
        ([{"datum": "2025-11-01"}], [], set()),
        ([{"datum": "2025-10-31"}], [], {"controle"}),
        # The last one counts with its own interval; one in the future was not done.
        (
            [
                {"datum": "2026-01-01", "interval_maanden": 24},
                {"datum": "2026-02-01", "interval_maanden": 3},
            ],
            [],
            {"controle"},
        ),
        ([{"datum": "2027-01-01"}], [], {"controle"}),
        ([], [{"datum": "2026-05-01"}], set()),
        ([], [], {"controle"}),
        ([{"datum": "2026-05-01", "bewijs": None}], [], {"verslag"}),
        ([{"datum": "2026-09-01"}], [], set()),
        ([{"datum": "2026-09-02"}], [], {"verslag"}),  # a report of the day before
        ([{"datum": "2026-05-01", "bewijs": {**REPORT, "datum": "2027-01-01"}}], [], {"verslag"}),
        (
            [
                {
                    "datum": "2023-01-01",
                    "interval_maanden": 60,
                    "bewijs": {**REPORT, "datum": "2023-01-02"},
                }
            ],
            [],
            set(),
        ),
    ],
)
def test_agreements_are_controlled_in_time_with_a_report(
    controls: list[Data], of_agreement: list[Data], broken: set[str]
) -> None:
    steering = {"overeenkomst": "o0", "controle": [{"bewijs": REPORT, **one} for one in controls]}
    agreement = {"controle": [{"bewijs": REPORT, **one} for one in of_agreement]}
    data = _lot([agreement], leverancier="p", regie=steering)
    data |= cases.named(rollen=[{"id": "r", "soort": "medewerker"}])
    found = {rule for rule in ("controle", "verslag") if cases.found(f"G3.4d-{rule}", data)}
    assert found == broken


@pytest.mark.parametrize(
    ("agreements", "lot", "broken"),
    [
        # The agreement need not be named when it can only be one.
        ([{"controle": [{"datum": "2026-05-01"}]}], {}, False),
        ([{"controle": [{"datum": "2026-05-01"}]}], {"regie": {"behoeftebundeling": "x"}}, False),
        ([{"controle": [{"datum": "2026-05-01"}]}, {"einde": "2026-10-31"}], {}, False),
        ([{"controle": [{"datum": "2026-05-01"}]}, {}], {}, True),
        (
            [{"controle": [{"datum": "2026-05-01"}]}, {}],
            {"regie": {"overeenkomst": "o0"}},
            False,
        ),
        # In the first year there need not have been one.
        ([{"ingang": "2025-11-01"}], {}, False),
        ([{"ingang": "2025-10-31"}], {}, True),
        ([{"ingang": "2026-10-01"}, {"ingang": "2019-01-01", "einde": "2026-09-30"}], {}, True),
        (
            [
                {
                    "ingang": "2026-02-01",
                    "controle": [{"datum": "2026-03-01", "interval_maanden": 3}],
                }
            ],
            {},
            True,
        ),
    ],
)
def test_the_first_control_is_due_after_a_year(
    agreements: list[Data], lot: Data, broken: bool
) -> None:
    data = _lot(agreements, leverancier="p", **lot)
    assert cases.broken("G3.4d-controle", data) == ["k"] * broken


def test_each_competence_needs_evidence() -> None:
    good = {"naam": "Contracten", "bewijs": REPORT}
    organisation = {"id": "o", "naam": "O", "soort": "gemeente"}

    def told(*competences: Data) -> list[str]:
        data = {"organisatie": {**organisation, "regiecompetenties": list(competences)}}
        data |= cases.named(rollen=[{"id": "r", "soort": "medewerker"}])
        return [finding.message for finding in cases.found("G3.5-competenties", data)]

    assert told(good) == []
    assert "Architectuur (geen bewijs)" in told(good, {"naam": "Architectuur"})[0]
    for changes, said in (
        ({"geldig_tot": "2026-10-31"}, "(het bewijs is verlopen)"),
        ({"datum": "2026-11-02"}, "(het bewijs is gedateerd in de toekomst)"),
    ):
        (message,) = told(good, {"naam": "Inkoop", "bewijs": {**REPORT, **changes}})
        assert f"Inkoop {said}" in message
        assert "Contracten" not in message
    assert "noemt geen competenties" in told()[0]
