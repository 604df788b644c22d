"""Cases of principle 3: business cases, steering, and agreements with suppliers."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data
from tests.rules import cases

SUPPLIER: Data = {"id": "p", "soort": "leverancier"}
SAAS: Data = {"hosting": "saas", "leverancier": "p"}
ACCESS: Data = {"tijdens": "API", "bij_einde": "Export"}


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


def test_each_competence_needs_evidence() -> None:
    good = {"naam": "Contracten", "bewijs": REPORT}
    organisation = {"id": "o", "naam": "O", "soort": "gemeente"}

    def told(*competences: Data) -> list[str]:
        data = {"organisatie": {**organisation, "regiecompetenties": list(competences)}}
        data |= cases.named(rollen=[{"id": "r", "soort": "medewerker"}])
        return [finding.message for finding in cases.found("G3.5-competenties", data)]

    assert told(good) == []
    assert "Architectuur" in told(good, {"naam": "Architectuur"})[0]
    assert "noemt geen competenties" in told()[0]


@pytest.mark.parametrize(
    ("application", "agreements", "broken"),
    [
        (SAAS, [{"gegevens": ["d"], "gegevenstoegang": ACCESS}], set()),
        (SAAS, [], {"gehouden", "toegang"}),
        (SAAS, [{"gegevens": ["s"], "gegevenstoegang": ACCESS}], set()),
        (
            SAAS,
            [{"gegevens": ["d"], "einde": "2026-10-31", "gegevenstoegang": ACCESS}],
            {"gehouden", "toegang"},
        ),
        (
            SAAS,
            [{"gegevens": ["d"], "partij": "q", "gegevenstoegang": ACCESS}],
            {"gehouden", "toegang"},
        ),
        (SAAS, [{"gegevens": ["d"]}], {"toegang"}),
        (SAAS, [{"gegevens": ["d"], "gegevenstoegang": {"tijdens": "API"}}], {"toegang"}),
        (SAAS, [{"gegevens": ["d"], "gegevenstoegang": {"bij_einde": "Export"}}], {"toegang"}),
        # The data in one agreement, and access to everything in another:
        (SAAS, [{"gegevens": ["d"]}, {"gegevenstoegang": ACCESS}], set()),
        (SAAS, [{"gegevens": ["d"]}, {"gegevens": ["e"], "gegevenstoegang": ACCESS}], {"toegang"}),
        (
            {"hosting": "saas"},
            [{"gegevens": ["d"], "gegevenstoegang": ACCESS}],
            {"gehouden", "toegang"},
        ),
        ({"hosting": "on-premises", "leverancier": "p"}, [], set()),
        ({**SAAS, "status": "gepland"}, [], set()),
        ({**SAAS, "status": "uit_te_faseren"}, [], {"gehouden", "toegang"}),
    ],
)
def test_what_a_supplier_keeps_is_agreed_and_within_reach(
    application: Data, agreements: list[Data], broken: set[str]
) -> None:
    data = _lot(agreements) | cases.named(
        applicaties=[{"id": "a", "bevat": ["d"], **application}],
        gegevenssoorten=[{"id": "s", "bron": "d"}],
        gegevensverzamelingen=[{"id": "d", "bevat": ["s"]}, {"id": "e"}],
    )
    rules = {"gehouden": "G3.6-gehouden", "toegang": "G3.7-toegang"}
    assert {name for name, rule in rules.items() if cases.found(rule, data)} == broken


@pytest.mark.parametrize(
    ("interface", "agreements", "broken"),
    [
        ({"van": "b", "naar": "a"}, [], {"afgenomen"}),
        ({"van": "b", "naar": "a"}, [{"gegevens": ["d"]}], set()),
        ({"van": "b", "naar": "p"}, [], {"ontvangen"}),
        ({"van": "b", "naar": "p"}, [{"gegevens": ["d"]}], set()),
        ({"van": "b", "naar": "p", "gegevens": []}, [{"gegevens": ["d"]}], {"ontvangen"}),
        ({"van": "p", "naar": "b"}, [], set()),
        ({"van": "p", "naar": "b", "richting": "beide"}, [], {"ontvangen"}),
        ({"van": "b", "naar": "w"}, [], {"ontvangen"}),
        ({"van": "b", "naar": "r"}, [], set()),  # a partner, who supplies nothing
        ({"van": "weg", "naar": "p"}, [], set()),
    ],
)
def test_what_goes_to_a_supplier_is_agreed(
    interface: Data, agreements: list[Data], broken: set[str]
) -> None:
    data = _lot(agreements) | cases.named(
        partijen=[SUPPLIER, {"id": "r", "soort": "samenwerkingspartner"}],
        voorzieningen=[{"id": "w", "soort": "partner", "beheerder": "p"}],
        applicaties=[
            {"id": "a", **SAAS},
            {"id": "b", "hosting": "on-premises", "bevat": ["d"]},
            {"id": "weg", "status": "uitgefaseerd"},
        ],
        gegevensverzamelingen=[{"id": "d"}],
        koppelvlakken=[{"id": "i", "gegevens": ["d"], **interface}],
    )
    found = {rule for rule in ("afgenomen", "ontvangen") if cases.found(f"G3.6-{rule}", data)}
    assert found == broken


@pytest.mark.parametrize(
    ("agreement", "assessed"),
    [
        ({}, True),
        ({"soort": "contract"}, True),
        ({"soort": "verwerkersovereenkomst"}, False),
        ({"soort": "gegevenslevering"}, False),
        ({"einde": "2026-10-31"}, False),
        ({"partij": "r"}, False),
    ],
)
def test_a_running_agreement_with_a_supplier_settles_everything(
    agreement: Data, assessed: bool
) -> None:
    data = _lot([agreement])
    data["partijen"] += [{"id": "r", "naam": "r", "soort": "afnemer"}]
    assert cases.assessed("G3.6-inhoud", data) == assessed
    assert cases.broken("G3.6-inhoud", data) == ["o0"] * assessed


@pytest.mark.parametrize(
    ("application", "agreements", "broken"),
    [
        (SAAS, [], True),
        (SAAS, [{}], False),
        (SAAS, [{"einde": "2026-10-31"}], True),
        ({"leverancier": "p", "hosting": "on-premises"}, [], False),
        ({**SAAS, "status": "uitgefaseerd"}, [], False),
    ],
)
def test_who_runs_applications_for_us_has_an_agreement(
    application: Data, agreements: list[Data], broken: bool
) -> None:
    data = _lot(agreements) | cases.named(applicaties=[{"id": "a", **application}])
    assert cases.broken("G3.6-overeenkomst", data) == ["p"] * broken
