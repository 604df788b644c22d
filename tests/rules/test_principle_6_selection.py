"""Cases of principle 6: what selection of an application demands."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data
from tests.rules import cases


def _demand(day: str | None = None, word: str = "gegevens_benaderbaar") -> Data:
    return {"eis": word, **({"datum": day} if day else {})}


@pytest.mark.parametrize(
    ("application", "demands", "broken"),
    [
        ({"verworven_op": "2024-06-03"}, [], {"eis"}),
        ({"verworven_op": "2024-06-03"}, [_demand("2024-06-03")], set()),
        ({"verworven_op": "2024-06-03"}, [_demand("2024-06-04")], {"vooraf"}),
        ({"verworven_op": "2024-06-03"}, [_demand("2025-01-01"), _demand("2024-01-01")], set()),
        ({"verworven_op": "2024-06-03"}, [_demand()], {"vooraf"}),
        ({"verworven_op": "2024-06-03"}, [_demand("2024-01-01", "donkere modus")], {"eis"}),
        (
            {"verworven_op": "2024-06-03"},
            [_demand("2024-01-01", "Alle gegevens zijn benaderbaar.")],
            set(),
        ),
        ({"status": "gepland"}, [], {"eis"}),
        ({"status": "verwerving"}, [_demand("2026-11-01")], set()),
        ({"status": "verwerving"}, [_demand("2026-11-02")], {"vooraf"}),
        # When it came is not known, or it is on its way out:
        ({"status": "in_productie"}, [], set()),
        ({"verworven_op": "2010-01-01", "status": "uit_te_faseren"}, [], set()),
    ],
)
def test_selection_demands_that_data_can_be_reached(
    application: Data, demands: list[Data], broken: set[str]
) -> None:
    data = cases.named(applicaties=[{"id": "a", **application, "selectie_eisen": demands}])
    assert {one for one in ("eis", "vooraf") if cases.found(f"G6.4-{one}", data)} == broken


@pytest.mark.parametrize(
    ("acquired", "demanded", "said"),
    [
        ("2024-06-03", "2025-01-01", "na de verwerving op 2024-06-03"),
        ("2027-06-01", "2027-01-01", "in de toekomst"),
        (None, "2027-01-01", "in de toekomst"),
    ],
)
def test_a_demand_in_the_future_is_not_said_to_be_too_late(
    acquired: str | None, demanded: str, said: str
) -> None:
    one = {"id": "a", "status": "verwerving", "verworven_op": acquired}
    data = cases.named(applicaties=[{**one, "selectie_eisen": [_demand(demanded)]}])
    (finding,) = cases.found("G6.4-vooraf", data)
    assert said in finding.message


def test_only_what_is_named_for_a_demand_must_be_in_order() -> None:
    def told(**demand: Any) -> list[str]:
        one = {"id": "a", "selectie_eisen": [{**_demand(), **demand}]}
        return [
            found.message for found in cases.found("G6.4-bewijs", cases.named(applicaties=[one]))
        ]

    assert told() == []
    assert told(eis="donkere modus", bewijs={}) == []
    assert "noemt geen document of link" in told(bewijs={"datum": "2024-01-01"})[0]
