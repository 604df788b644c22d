"""Cases of principle 3: what agreements with suppliers settle, and access to data."""

from __future__ import annotations

import pytest

from tests.landscapes import Data
from tests.rules import cases

SUPPLIER: Data = {"id": "p", "soort": "leverancier"}
SAAS: Data = {"hosting": "saas", "leverancier": "p"}
ACCESS: Data = {"tijdens": "API", "bij_einde": "Export"}


def _agreed(agreements: list[Data]) -> Data:
    return cases.named(
        partijen=[SUPPLIER, {"id": "q", "soort": "leverancier"}],
        overeenkomsten=[
            {"id": f"o{number}", "partij": "p", **one} for number, one in enumerate(agreements)
        ],
    )


@pytest.mark.parametrize(
    ("application", "agreements", "broken"),
    [
        (SAAS, [{"gegevens": ["d"], "gegevenstoegang": ACCESS}], set()),
        # That there is no agreement at all is told at the supplier.
        (SAAS, [], {"toegang"}),
        (SAAS, [{}], {"gehouden", "toegang"}),
        (SAAS, [{"gegevens": ["s"], "gegevenstoegang": ACCESS}], set()),
        (
            SAAS,
            [{"gegevens": ["d"], "einde": "2026-10-31", "gegevenstoegang": ACCESS}, {}],
            {"gehouden", "toegang"},
        ),
        (
            SAAS,
            [{"gegevens": ["d"], "partij": "q", "gegevenstoegang": ACCESS}, {}],
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
        ({**SAAS, "status": "uit_te_faseren"}, [{}], {"gehouden", "toegang"}),
        # A partner that runs it in a cooperation is someone else; who sold it to us is not.
        (
            {"sourcing": "samenwerking", "leverancier": "g"},
            [{"partij": "g"}],
            {"gehouden", "toegang"},
        ),
        ({"sourcing": "samenwerking", "leverancier": "p"}, [{}], set()),
        ({"sourcing": "zelf", "leverancier": "g"}, [{}], set()),
    ],
)
def test_what_a_supplier_keeps_is_agreed_and_within_reach(
    application: Data, agreements: list[Data], broken: set[str]
) -> None:
    data = _agreed(agreements) | cases.named(
        partijen=[SUPPLIER, {"id": "q", "soort": "leverancier"}, {"id": "g", "soort": "gemeente"}],
        applicaties=[{"id": "a", "bevat": ["d"], **application}],
        gegevenssoorten=[{"id": "s", "bron": "d"}],
        gegevensverzamelingen=[{"id": "d", "bevat": ["s"]}, {"id": "e"}],
    )
    rules = {"gehouden": "G3.6-gehouden", "toegang": "G3.7-toegang"}
    assert {name for name, rule in rules.items() if cases.found(rule, data)} == broken


@pytest.mark.parametrize(
    ("interface", "agreements", "broken"),
    [
        ({"van": "b", "naar": "a"}, [{}], {"afgenomen"}),
        ({"van": "b", "naar": "a"}, [{"gegevens": ["d"]}], set()),
        ({"van": "b", "naar": "p"}, [{}], {"ontvangen"}),
        # Without any agreement that is told at the supplier, unless it is not said what goes.
        ({"van": "b", "naar": "a"}, [], set()),
        ({"van": "b", "naar": "p"}, [], set()),
        ({"van": "b", "naar": "p", "gegevens": []}, [], {"ontvangen"}),
        ({"van": "b", "naar": "q"}, [], {"ontvangen"}),  # who runs nothing for us
        ({"van": "b", "naar": "p"}, [{"gegevens": ["d"]}], set()),
        ({"van": "b", "naar": "p", "gegevens": []}, [{"gegevens": ["d"]}], {"ontvangen"}),
        ({"van": "p", "naar": "b"}, [], set()),
        ({"van": "p", "naar": "b", "richting": "beide"}, [{}], {"ontvangen"}),
        ({"van": "b", "naar": "w"}, [{}], {"ontvangen"}),
        ({"van": "b", "naar": "r"}, [], set()),  # a partner, who supplies nothing
        ({"van": "weg", "naar": "p"}, [{}], set()),
        ({"van": "weg", "naar": "a"}, [{}], set()),
    ],
)
def test_what_goes_to_a_supplier_is_agreed(
    interface: Data, agreements: list[Data], broken: set[str]
) -> None:
    data = _agreed(agreements) | cases.named(
        partijen=[
            SUPPLIER,
            {"id": "q", "soort": "leverancier"},
            {"id": "r", "soort": "samenwerkingspartner"},
        ],
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
    data = _agreed([agreement])
    data["partijen"] += [{"id": "r", "naam": "r", "soort": "afnemer"}]
    assert cases.assessed("G3.6-inhoud", data) == assessed
    assert cases.broken("G3.6-inhoud", data) == ["o0"] * assessed


@pytest.mark.parametrize(
    ("application", "agreements", "broken"),
    [
        (SAAS, [], True),
        (SAAS, [{}], False),
        (SAAS, [{"einde": "2026-10-31"}], True),
        (SAAS, [{"soort": "verwerkersovereenkomst"}], True),
        (SAAS, [{"soort": "verwerkersovereenkomst"}, {"soort": "convenant"}], False),
        ({"leverancier": "p", "hosting": "on-premises"}, [], False),
        ({**SAAS, "status": "uitgefaseerd"}, [], False),
    ],
)
def test_who_runs_applications_for_us_has_an_agreement(
    application: Data, agreements: list[Data], broken: bool
) -> None:
    data = _agreed(agreements) | cases.named(applicaties=[{"id": "a", **application}])
    assert cases.broken("G3.6-overeenkomst", data) == ["p"] * broken


def test_an_agreement_on_data_alone_is_not_said_to_be_absent() -> None:
    data = _agreed([{"soort": "verwerkersovereenkomst", "gegevens": ["d"]}]) | cases.named(
        applicaties=[{"id": "a", "bevat": ["d"], **SAAS}], gegevensverzamelingen=[{"id": "d"}]
    )
    (finding,) = cases.found("G3.6", data)
    assert finding.rule == "G3.6-overeenkomst"
    assert "gaat alleen over gegevens" in finding.message


def test_following_the_advice_on_data_without_a_supplier_helps() -> None:
    def told(application: Data, agreements: list[Data]) -> list[str]:
        data = _agreed(agreements) | cases.named(
            applicaties=[{"id": "a", "bevat": ["d"], **application}],
            gegevensverzamelingen=[{"id": "d"}],
        )
        return [f"{one.message} {one.advice}" for one in cases.found("G3.6-gehouden", data)]

    (unknown,) = told({"sourcing": "cloud"}, [])
    assert "geen leverancier bekend" in unknown
    assert "`leverancier`" in unknown
    (named,) = told({"sourcing": "cloud", "leverancier": "p"}, [{}])
    assert "dat staat niet in een lopende overeenkomst met “p”" in named
    assert told({"sourcing": "cloud", "leverancier": "p"}, [{"gegevens": ["d"]}]) == []
    assert told({"sourcing": "zelf", "hosting": "on-premises"}, []) == []


@pytest.mark.parametrize(
    ("carried", "said"),
    [
        (["d"], "gaat “d” naar “p” zonder dat"),
        (["d", "e"], "gaan “d” en “e” naar “p” zonder dat"),
        ([], "gaat iets, er staat niet bij wat, naar “p”"),
    ],
)
def test_what_goes_is_told_in_the_right_number(carried: list[str], said: str) -> None:
    data = _agreed([{}]) | cases.named(
        applicaties=[{"id": "b"}],
        gegevensverzamelingen=[{"id": "d"}, {"id": "e"}],
        koppelvlakken=[{"id": "i", "van": "b", "naar": "p", "gegevens": carried}],
    )
    (finding,) = cases.found("G3.6-ontvangen", data)
    assert finding.message.startswith(f"Over “i” {said}")
